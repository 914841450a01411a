import type { RiskLine } from '../core/notice/types.ts'
import type { Designation } from '../core/registry/types.ts'
import { acts, type Act } from '../core/risk/acts.ts'
import { risks, type LegalArticle, type Level, type Sanction } from '../core/risk/table.ts'
import type { MessageKey, Translator } from './translate.ts'

const actKeys = {
  read: 'actRead',
  search: 'actSearch',
  share: 'actShare',
  link: 'actLink',
  like: 'actLike',
  comment: 'actComment',
  save: 'actSave',
  contact: 'actContact',
  donate: 'actDonate',
  subscribe: 'actSubscribe',
} as const satisfies Record<Act, MessageKey>

const levelKeys = {
  none: 'levelNone',
  low: 'levelLow',
  medium: 'levelMedium',
  high: 'levelHigh',
  criminal: 'levelCriminal',
} as const satisfies Record<Level, MessageKey>

const sanctionKeys = {
  participation: 'sanctionParticipation',
  financing: 'sanctionFinancing',
  'no-offence': 'sanctionNoOffence',
  'seen-in-cases': 'sanctionSeenInCases',
  'public-trace': 'sanctionPublicTrace',
  'counted-as-spreading': 'sanctionCountedAsSpreading',
  'visible-copy': 'sanctionVisibleCopy',
  'foreign-agent': 'sanctionForeignAgent',
  'extremist-search': 'sanctionExtremistSearch',
  'extremist-spread': 'sanctionExtremistSpread',
  'extremist-participation': 'sanctionExtremistParticipation',
  'extremist-financing': 'sanctionExtremistFinancing',
  terrorist: 'sanctionTerrorist',
} as const satisfies Record<Sanction, MessageKey>

/** "Code of Administrative Offences, art. 20.33". */
const articleText = ({ t }: Translator, { code, number }: LegalArticle): string =>
  t(code === 'administrative' ? 'articleAdministrative' : 'articleCriminal', { number })

/** One row of the risk table in words: the act, how much it is known to be punished, the legal article with what may follow. */
export function riskLine(translator: Translator, designation: Designation, act: Act): RiskLine {
  const { level, article, sanction } = risks[designation][act]
  const { t } = translator
  const follows = t(sanctionKeys[sanction])
  return {
    act: t(actKeys[act]),
    level: t(levelKeys[level]),
    punished: level === 'high' || level === 'criminal',
    text:
      article === null
        ? follows
        : t('articleWithSanction', { article: articleText(translator, article), sanction: follows }),
  }
}

/** The risk table of a designation, act by act. */
export const riskLines = (translator: Translator, designation: Designation): readonly RiskLine[] =>
  acts.map((act) => riskLine(translator, designation, act))
