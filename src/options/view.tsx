import { Choice } from '../ui/choice.tsx'
import { LanguageChoice } from '../ui/language-choice.tsx'
import { isLocked, Locked } from '../ui/locked.tsx'
import { About } from './about.tsx'
import { Privacy } from './privacy.tsx'
import { Region } from './region.tsx'
import { RegistryPart } from './registry.tsx'
import { RiskTable } from './risk.tsx'
import { Section, sections, type SectionProps } from './section.tsx'
import { Summary } from './summary.tsx'

/** `browserLanguage`: what we speak when the reader follows the browser, in its own name. */
export type ViewProps = SectionProps & { readonly browserLanguage: string }

const switches = [
  ['notice', 'optionsNotice', 'optionsNoticeHint'],
  ['guard', 'optionsGuard', 'optionsGuardHint'],
  ['quiet', 'optionsQuiet', 'optionsQuietHint'],
  ['linkCheck', 'optionsLinkCheck', 'optionsLinkCheckHint'],
] as const

const Warnings = ({ state, words, actions }: SectionProps) => (
  <Section id="warnings" title={words.t('optionsWarnings')}>
    {switches.map(([name, label, hint]) => (
      <div key={name}>
        <Choice
          kind="checkbox"
          name={name}
          value="on"
          label={words.t(label)}
          hint={words.t(hint)}
          checked={state.settings[name]}
          disabled={isLocked(state.locked, name)}
          onChoose={(checked) => actions.change({ [name]: checked })}
        />
        <Locked locked={state.locked} setting={name} words={words} />
      </div>
    ))}
  </Section>
)

const Language = ({ state, words, actions, browserLanguage }: ViewProps) => (
  <Section id="language" title={words.t('optionsLanguage')}>
    <label for="language-choice" class="visually-hidden">
      {words.t('optionsLanguage')}
    </label>
    <LanguageChoice
      id="language-choice"
      words={words}
      chosen={state.settings.language}
      browserLanguage={browserLanguage}
      disabled={isLocked(state.locked, 'language')}
      describedBy="language-hint"
      onChoose={(language) => actions.change({ language })}
    />
    <Locked locked={state.locked} setting="language" words={words} />
    <p id="language-hint" class="soft">
      {words.t('optionsLanguageHint')}
    </p>
  </Section>
)

const said = {
  nothing: null,
  saved: 'optionsSaved',
  erased: 'optionsErased',
  failed: 'optionsWriteFailed',
  stays: 'optionsRemoveFailed',
} as const

/** The whole settings page. Every change applies at once; there is no button to save. */
export const Options = (props: ViewProps) => {
  const { state, words } = props
  const done = said[state.said]
  return (
    <>
      <header>
        <h1>{words.t('optionsTitle')}</h1>
        <p role="status">{done === null ? '' : words.t(done)}</p>
      </header>
      <nav aria-label={words.t('optionsSections')}>
        <ul>
          {sections.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{words.t(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <Region {...props} />
        <Warnings {...props} />
        <RiskTable {...props} />
        <Summary {...props} />
        <Language {...props} />
        <RegistryPart {...props} />
        <Privacy {...props} />
        <About state={state} words={words} />
      </main>
    </>
  )
}
