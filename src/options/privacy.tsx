import { Confirm } from '../ui/confirm.tsx'
import { storedText } from './model.ts'
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

/** Everything we have stored, shown as it is, and the way to erase it. */
export const Privacy = ({ state, words: { t }, actions }: SectionProps) => (
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
    <button type="button" class="button outlined" id="erase" onClick={actions.askErase}>
      {t('optionsErase')}
    </button>
    {state.erasing ? (
      <Confirm
        cancel={t('guardCancel')}
        goOn={t('optionsErase')}
        onCancel={actions.keep}
        onGoOn={actions.erase}
      >
        {t('optionsEraseQuestion')}
      </Confirm>
    ) : null}
  </Section>
)
