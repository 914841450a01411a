import type { Judgement } from '../core/region/judge.ts'
import { reasonText } from '../i18n/reasons.ts'
import type { MessageKey, Translator } from '../i18n/translate.ts'
import { Choice } from '../ui/choice.tsx'
import { isLocked, Locked } from '../ui/locked.tsx'
import { answerOf, answers, choiceOf, evidence, type AnswerChoice } from './model.ts'
import { Section, type SectionProps } from './section.tsx'

const choices = {
  auto: ['optionsAnswerAuto', 'optionsAnswerAutoHint'],
  yes: ['optionsAnswerYes', 'optionsAnswerYesHint'],
  no: ['optionsAnswerNo', 'optionsAnswerNoHint'],
} as const satisfies Record<AnswerChoice, readonly [MessageKey, MessageKey]>

function total({ t, number }: Translator, { verdict, points }: Judgement): string {
  if (verdict === 'strong') return t('optionsVerdictStrong', { points: number(points) })
  return verdict === 'possible'
    ? t('optionsVerdictPossible', { points: number(points) })
    : t('optionsVerdictNone')
}

const Evidence = ({ state, words }: Omit<SectionProps, 'actions'>) => {
  const found = evidence(state)
  return (
    <div class="evidence">
      <h3>{words.t('optionsEvidence')}</h3>
      <ul>
        {found.reasons.map((reason) => (
          <li key={reason.sign}>
            {reasonText(words, reason)}{' '}
            <span class="soft">{words.t('optionsPoints', { points: words.number(reason.points) })}</span>
          </li>
        ))}
        {found.reasons.length === 0 ? (
          <li>{words.t('optionsEvidenceNone', { zone: state.signs.zone ?? '' })}</li>
        ) : null}
      </ul>
      <p>{total(words, found)}</p>
      {state.settings.answer === null ? null : <p>{words.t('optionsVerdictAnswered')}</p>}
      <p class="soft">{words.t('whyLocal')}</p>
    </div>
  )
}

/** Does it concern the reader? The one question that signs cannot answer, and what the signs say meanwhile. */
export const Region = ({ state, words, actions }: SectionProps) => (
  <Section id="region" title={words.t('optionsRegion')}>
    <p>{words.t('optionsRegionIntro')}</p>
    <Locked locked={state.locked} setting="answer" words={words} />
    <fieldset disabled={isLocked(state.locked, 'answer')}>
      <legend class="visually-hidden">{words.t('optionsRegion')}</legend>
      {answers.map((choice) => (
        <Choice
          key={choice}
          kind="radio"
          name="answer"
          value={choice}
          label={words.t(choices[choice][0])}
          hint={words.t(choices[choice][1])}
          checked={choiceOf(state.settings.answer) === choice}
          onChoose={() => actions.change({ answer: answerOf(choice) })}
        />
      ))}
    </fieldset>
    <Evidence state={state} words={words} />
  </Section>
)
