import { judge, type Judgement, type Signs } from '../core/region/judge.ts'
import { reasonText } from '../i18n/reasons.ts'
import type { Translator } from '../i18n/translate.ts'
import type { Settings } from '../settings/schema.ts'
import { Choice } from '../ui/choice.tsx'
import { LanguageChoice } from '../ui/language-choice.tsx'
import { isLocked, Locked } from '../ui/locked.tsx'

export type State = {
  readonly settings: Settings
  /** Settings that an administrator holds fast. */
  readonly locked: Partial<Settings>
  readonly signs: Omit<Signs, 'answer'>
  /** Whether the last change reached the disk. */
  readonly said: 'nothing' | 'saved' | 'failed'
}

export type Actions = {
  readonly change: (change: Partial<Settings>) => void
  readonly openSettings: () => void
}

export type ViewProps = {
  readonly state: State
  readonly words: Translator
  readonly browserLanguage: string
  readonly actions: Actions
}

const List = ({ items }: { readonly items: readonly string[] }) => (
  <ul class="bullets">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
)

function meaning({ t }: Translator, { verdict }: Judgement): string | null {
  if (verdict === 'strong') return t('welcomeSeesStrong')
  return verdict === 'possible' ? t('welcomeSeesPossible') : null
}

/** Each sign in words, and what follows from them while the reader says nothing. */
const Seen = ({ state, words }: Pick<ViewProps, 'state' | 'words'>) => {
  const found = judge({ ...state.signs, answer: null })
  return (
    <div class="evidence">
      {found.reasons.length === 0 ? (
        <p>{words.t('welcomeSeesNothing', { zone: state.signs.zone ?? '' })}</p>
      ) : (
        found.reasons.map((reason) => <p key={reason.sign}>{reasonText(words, reason)}</p>)
      )}
      <p>{meaning(words, found)}</p>
      <p class="soft">{words.t('whyLocal')}</p>
    </div>
  )
}

const Question = ({ state, words, actions }: Omit<ViewProps, 'browserLanguage'>) => {
  const { answer } = state.settings
  const choose = (value: Settings['answer']) => () => actions.change({ answer: value })
  return (
    <>
      <Locked locked={state.locked} setting="answer" words={words} />
      <fieldset disabled={isLocked(state.locked, 'answer')} aria-describedby="ask-why">
        <legend class="visually-hidden">{words.t('welcomeAsk')}</legend>
        <div>
          <Choice
            kind="radio"
            name="answer"
            value="yes"
            label={words.t('welcomeAnyOf')}
            checked={answer === 'yes'}
            onChoose={choose('yes')}
          />
          <List
            items={[words.t('welcomeInRussia'), words.t('welcomePassport'), words.t('welcomeStateless')]}
          />
        </div>
        <Choice
          kind="radio"
          name="answer"
          value="no"
          label={words.t('welcomeNone')}
          checked={answer === 'no'}
          onChoose={choose('no')}
        />
        <Choice
          kind="radio"
          name="answer"
          value="auto"
          label={words.t('welcomeAuto')}
          checked={answer === null}
          onChoose={choose(null)}
        />
      </fieldset>
    </>
  )
}

const said = { nothing: null, saved: 'optionsSaved', failed: 'optionsWriteFailed' } as const

const Header = ({ state, words, browserLanguage, actions }: ViewProps) => (
  <header>
    <h1>{words.t('welcomeTitle')}</h1>
    <p class="field">
      <label for="language">{words.t('welcomeLanguage')}</label>
      <LanguageChoice
        id="language"
        words={words}
        chosen={state.settings.language}
        browserLanguage={browserLanguage}
        disabled={isLocked(state.locked, 'language')}
        onChoose={(language) => actions.change({ language })}
      />
    </p>
  </header>
)

/** The page after installation: what Caveat does, what it sees, and the one question that signs cannot answer. */
export const Welcome = (props: ViewProps) => {
  const { state, words, actions } = props
  const { t } = words
  const done = said[state.said]
  return (
    <>
      <Header {...props} />
      <main>
        <section aria-labelledby="does">
          <h2 id="does">{t('welcomeDoes')}</h2>
          <List items={[t('welcomeDoesSummary'), t('welcomeDoesWarn'), t('welcomeDoesNot')]} />
        </section>
        <section aria-labelledby="sees">
          <h2 id="sees">{t('welcomeSees')}</h2>
          <Seen state={state} words={words} />
        </section>
        <section aria-labelledby="ask">
          <h2 id="ask">{t('welcomeAsk')}</h2>
          <p id="ask-why">{t('welcomeAskWhy')}</p>
          <Question state={state} words={words} actions={actions} />
          <p role="status" class="soft">
            {done === null ? '' : t(done)}
          </p>
        </section>
        <section aria-labelledby="good">
          <h2 id="good">{t('welcomeGood')}</h2>
          <List
            items={[t('welcomePermission'), t('welcomePrivate'), t('welcomeNoShield'), t('welcomeTor')]}
          />
        </section>
        <section aria-labelledby="ready">
          <h2 id="ready">{t('welcomeReady')}</h2>
          <p>{t('welcomeReadyHint')}</p>
          <button type="button" class="button outlined" onClick={actions.openSettings}>
            {t('welcomeSettings')}
          </button>
        </section>
      </main>
    </>
  )
}
