import { version } from '../../manifest.json'
import { dependencies } from '../../package.json'
import type { MessageKey, Translator } from '../i18n/translate.ts'
import type { Shortcut } from '../platform/commands.ts'
import { libraries, type State } from './model.ts'
import { Section } from './section.tsx'

const commands = {
  _execute_action: 'optionsKeyOpen',
  'toggle-quiet': 'commandToggleQuiet',
  'leave-page': 'commandLeavePage',
} as const satisfies Record<Shortcut['name'], MessageKey>

const Keys = ({ shortcuts, words: { t } }: Pick<State, 'shortcuts'> & { readonly words: Translator }) => (
  <>
    <h3>{t('optionsKeys')}</h3>
    <ul class="bullets">
      {shortcuts.map(({ name, keys }) => (
        <li key={name}>
          {t(commands[name])}:{' '}
          {keys === '' ? <span class="soft">{t('optionsKeyNone')}</span> : <kbd>{keys}</kbd>}
        </li>
      ))}
    </ul>
    <p class="soft">{t('optionsKeysHint')}</p>
  </>
)

/** Version, licence, what it is not, the commands with their keys, and what it is built with. */
export const About = ({ state, words }: { readonly state: State; readonly words: Translator }) => {
  const { t } = words
  return (
    <Section id="about" title={t('optionsAbout')}>
      <p>
        {t('actionTitle')}. {t('optionsVersion', { version })}
      </p>
      <p>{t('optionsLicence')}</p>
      <p>{t('optionsNotAdvice')}</p>
      {state.shortcuts.length === 0 ? null : <Keys shortcuts={state.shortcuts} words={words} />}
      <h3>{t('optionsLibraries')}</h3>
      <ul class="bullets">
        {libraries.map(({ name, licence }) => (
          <li key={name}>
            {name} {dependencies[name]} <span class="soft">{licence}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
