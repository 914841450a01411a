import { Choice } from '../ui/choice.tsx'
import { Section, type SectionProps } from './section.tsx'

/** Who sums up. The browser's model can be picked where the browser has one, and given up everywhere. */
const Engine = ({ state: { settings, hasModel }, words: { t }, actions }: SectionProps) => (
  <fieldset>
    <legend>{t('optionsEngine')}</legend>
    <Choice
      kind="radio"
      name="engine"
      value="own"
      label={t('optionsEngineOwn')}
      hint={t('optionsEngineOwnHint')}
      checked={settings.engine === 'own'}
      onChoose={() => actions.change({ engine: 'own' })}
    />
    <Choice
      kind="radio"
      name="engine"
      value="browser"
      label={t('optionsEngineBrowser')}
      hint={
        hasModel
          ? t('optionsEngineBrowserHint')
          : `${t('optionsEngineMissing')} ${t('optionsEngineBrowserHint')}`
      }
      checked={settings.engine === 'browser'}
      disabled={!hasModel && settings.engine !== 'browser'}
      onChoose={() => actions.change({ engine: 'browser' })}
    />
  </fieldset>
)

/** How long summaries are at first, and who makes them. */
export const Summary = (props: SectionProps) => {
  const {
    state: { settings },
    words,
    actions,
  } = props
  return (
    <Section id="summary" title={words.t('optionsSummary')}>
      <fieldset class="row">
        <legend>{words.t('optionsSentences')}</legend>
        {([3, 5, 7] as const).map((count) => (
          <Choice
            key={count}
            kind="radio"
            name="sentences"
            value={String(count)}
            label={words.number(count)}
            checked={settings.sentences === count}
            onChoose={() => actions.change({ sentences: count })}
          />
        ))}
      </fieldset>
      <p class="soft">{words.t('optionsSentencesHint')}</p>
      <Engine {...props} />
    </Section>
  )
}
