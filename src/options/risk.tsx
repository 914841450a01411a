import type { Designation } from '../core/registry/types.ts'
import { acts } from '../core/risk/acts.ts'
import { reviewed, risks } from '../core/risk/table.ts'
import { riskLine } from '../i18n/risks.ts'
import type { MessageKey } from '../i18n/translate.ts'
import { LevelMark } from '../ui/level.tsx'
import { Section, type SectionProps } from './section.tsx'

const designations = {
  undesirable: 'riskUndesirable',
  'foreign-agent': 'riskForeignAgent',
  extremist: 'riskExtremist',
  terrorist: 'riskTerrorist',
} as const satisfies Record<Designation, MessageKey>

const advice = [
  'riskAdviceTrace',
  'riskAdviceAddress',
  'riskAdviceMoney',
  'riskAdviceInterview',
  'riskAdviceOldPosts',
  'riskAdviceLists',
  'riskAdviceTravel',
  'riskAdviceLawyer',
] as const satisfies readonly MessageKey[]

// Roles are written out: on narrow screens the rows become blocks, which would strip a table of its meaning.
const Table = ({ state: { designation }, words }: Omit<SectionProps, 'actions'>) => (
  <table role="table" class="risk-table" aria-labelledby="risk-title">
    <thead role="rowgroup">
      <tr role="row">
        {(['riskAct', 'riskLevel', 'riskFollows'] as const).map((key) => (
          <th key={key} role="columnheader" scope="col">
            {words.t(key)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {acts.map((act) => {
        const line = riskLine(words, designation, act)
        return (
          <tr key={act} role="row">
            <th role="rowheader" scope="row">
              {line.act}
            </th>
            <td role="cell">
              <LevelMark level={risks[designation][act].level} word={line.level} />
            </td>
            <td role="cell">{line.text}</td>
          </tr>
        )
      })}
    </tbody>
  </table>
)

/** "What can I do?": what each act is known to lead to, and what readers can do about it. */
export const RiskTable = ({ state, words, actions }: SectionProps) => (
  <Section id="risk" title={words.t('popupRiskMore')}>
    <p>{words.t('riskIntro')}</p>
    <p class="field">
      <label for="designation">{words.t('riskDesignation')}</label>
      <select
        id="designation"
        value={state.designation}
        onChange={({ currentTarget }) => actions.showDesignation(currentTarget.value as Designation)}
      >
        {(Object.keys(designations) as Designation[]).map((designation) => (
          <option key={designation} value={designation}>
            {words.t(designations[designation])}
          </option>
        ))}
      </select>
    </p>
    <p class="soft">{words.t('riskOnlyUndesirable')}</p>
    <Table state={state} words={words} />
    {state.designation === 'undesirable' ? (
      <>
        <h3>{words.t('riskPractice')}</h3>
        <p>{words.t('practice')}</p>
      </>
    ) : null}
    <p class="soft">{words.t('riskReviewed', { date: words.date(reviewed) })}</p>
    <p class="soft">{words.t('optionsRiskSources')}</p>
    <h3>{words.t('riskAdviceHeading')}</h3>
    <ul class="bullets">
      {advice.map((key) => (
        <li key={key}>{words.t(key)}</li>
      ))}
    </ul>
  </Section>
)
