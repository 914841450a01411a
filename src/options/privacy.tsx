import type { MessageKey } from '../i18n/translate.ts'
import { Confirm } from '../ui/confirm.tsx'
import { FileField } from './file-field.tsx'
import { storedText, type State } from './model.ts'
import { Section, type SectionProps } from './section.tsx'

/** One storage area, literally. */
const Area = ({
  title,
  content,
  nothing,
}: {
  readonly title: string
  readonly content: string | null
  readonly nothing: string
}) => (
  <>
    <h4>{title}</h4>
    {content === null ? (
      <p class="soft">{nothing}</p>
    ) : (
      <pre dir="ltr" role="group" tabIndex={0} aria-label={title}>
        {content}
      </pre>
    )}
  </>
)

const outcomes = {
  taken: 'optionsTaken',
  'not-settings': 'optionsTakeNotSettings',
  newer: 'optionsTakeNewer',
  'bad-content': 'optionsTakeBadContent',
} as const satisfies Record<Exclude<State['taken'], 'nothing'>, MessageKey>

/** The reader's choices as a file: saved, or taken from one. */
const Transfer = ({ state, words: { t }, actions }: SectionProps) => (
  <>
    <p>
      <button type="button" class="button outlined" id="export" onClick={actions.exportSettings}>
        {t('optionsExport')}
      </button>
    </p>
    <p class="soft">{t('optionsExportHint')}</p>
    <FileField
      id="take"
      label={t('optionsTake')}
      take={actions.takeSettings}
      outcome={state.taken === 'nothing' ? '' : t(outcomes[state.taken])}
    />
  </>
)

/** What cannot be taken back, and is asked about first. */
const acts = [
  { act: 'erase', label: 'optionsErase', question: 'optionsEraseQuestion' },
  { act: 'remove', label: 'optionsRemove', question: 'optionsRemoveQuestion' },
] as const

/** Everything we have stored, shown as it is, and the ways to erase it and to be rid of us. */
export const Privacy = (props: SectionProps) => {
  const {
    state,
    words: { t },
    actions,
  } = props
  return (
    <Section id="privacy" title={t('optionsPrivacy')}>
      <p>{t('optionsPrivacyIntro')}</p>
      <h3>{t('optionsStored')}</h3>
      <Area
        title={t('optionsStoredLocal')}
        content={storedText(state.stored.local)}
        nothing={t('optionsStoredNothing')}
      />
      <Area
        title={t('optionsStoredSession')}
        content={storedText(state.stored.session)}
        nothing={t('optionsStoredNothing')}
      />
      <Transfer {...props} />
      <p class="buttons">
        {acts.map(({ act, label }) => (
          <button key={act} type="button" class="button outlined" id={act} onClick={() => actions.ask(act)}>
            {t(label)}
          </button>
        ))}
      </p>
      <p class="soft">{t('optionsRemoveHint')}</p>
      {acts
        .filter(({ act }) => act === state.asking)
        .map(({ act, label, question }) => (
          <Confirm
            key={act}
            cancel={t('guardCancel')}
            goOn={t(label)}
            onCancel={actions.keep}
            onGoOn={actions[act]}
          >
            {t(question)}
          </Confirm>
        ))}
    </Section>
  )
}
