import type { Assessment } from '../core/notice/types.ts'
import { concerns } from '../core/region/judge.ts'
import type { Listing } from '../core/registry/types.ts'
import { matchText, organizationName, sinceDay } from '../i18n/organization.ts'
import { riskLine } from '../i18n/risks.ts'
import type { MessageKey, Translator } from '../i18n/translate.ts'
import { Icon } from '../ui/icon.tsx'
import { Reasons } from '../ui/reasons.tsx'
import type { Actions } from './actions.ts'
import { riskGroups, type Access, type RiskGroup, type Status } from './model.ts'

type Shared = { readonly words: Translator; readonly actions: Actions }

const groupKeys = {
  Read: 'popupRiskRead',
  Share: 'popupRiskShare',
  React: 'popupRiskReact',
  Money: 'popupRiskMoney',
} as const satisfies Record<RiskGroup, MessageKey>

/** What the verdict means for the reader, in one sentence. */
function concernText({ t }: Translator, { judgement: { verdict, reasons } }: Assessment): string {
  switch (verdict) {
    case 'strong':
      return t(reasons.some(({ sign }) => sign === 'answer-yes') ? 'popupConcernsYes' : 'popupConcernsStrong')
    case 'possible':
      return t('popupConcernsPossible')
    case 'none':
      return t('popupConcernsNone')
    case 'off':
      return t('popupConcernsOff')
  }
}

const listDate = ({ t, date }: Translator, { registryDate, registryOld }: Assessment): string =>
  t(registryOld ? 'popupListDateOld' : 'popupListDate', { date: date(registryDate) })

/** How far the listing reaches this page, where it is not simply the organization's own. */
function reservation({ t }: Translator, { former, basis, broad }: Listing): string | null {
  if (former) return t('popupFormer')
  if (basis === 'doubtful') return t('popupDoubtful')
  return broad ? t('popupBroad') : null
}

/** The verdict in a line; opened, the reasons for it and for the match. */
const Concern = ({ assessment, words }: { readonly assessment: Assessment; readonly words: Translator }) => (
  <details>
    <summary>{concernText(words, assessment)}</summary>
    {assessment.listing === null ? null : <p>{matchText(words, assessment.listing)}</p>}
    <Reasons words={words} reasons={assessment.judgement.reasons} />
  </details>
)

const Contradiction = ({ words, actions }: Shared) => (
  <p class="soft">
    {words.t('popupContradicted')}{' '}
    <button type="button" class="button inline" onClick={() => actions.open('src/options/index.html#region')}>
      {words.t('popupChangeAnswer')}
    </button>
  </p>
)

const Risks = ({ listing, words, actions }: { readonly listing: Listing } & Shared) => {
  const { designation } = listing.organization
  return (
    <section class="risks" aria-labelledby="risks">
      <div class="heading">
        <h3 id="risks">{words.t('riskHeading')}</h3>
        <button
          type="button"
          class="button inline"
          onClick={() => actions.open('src/options/index.html#risk')}
        >
          {words.t('popupRiskMore')}
        </button>
      </div>
      <dl>
        {riskGroups(designation).map(({ group, gravest }) => {
          const { level, punished } = riskLine(words, designation, gravest)
          return (
            <div key={group}>
              <dt>{words.t(groupKeys[group])}</dt>
              <dd class={punished ? 'level punished' : 'level'}>{level}</dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

function Listed({
  assessment,
  listing,
  words,
  actions,
}: { readonly assessment: Assessment; readonly listing: Listing } & Shared) {
  const limits = reservation(words, listing)
  const concerned = concerns(assessment.judgement.verdict)
  const { organization } = listing
  return (
    <>
      <section class={concerned ? 'status caution' : 'status'} aria-labelledby="owner">
        <Icon name={limits === null ? 'listed' : 'unknown'} />
        <div>
          <h2 id="owner">{organizationName(words, organization)}</h2>
          <p>{words.t('popupListedSince', { date: words.date(sinceDay(organization)) })}</p>
          {limits === null ? null : <p class="soft">{limits}</p>}
          <Concern assessment={assessment} words={words} />
          {assessment.judgement.contradicted ? <Contradiction words={words} actions={actions} /> : null}
          <p class="soft">{listDate(words, assessment)}</p>
        </div>
      </section>
      {concerned ? <Risks listing={listing} words={words} actions={actions} /> : null}
    </>
  )
}

const Unlisted = ({ assessment, words, actions }: { readonly assessment: Assessment } & Shared) => (
  <section class="status" aria-labelledby="owner">
    <Icon name="plain" />
    <div>
      <h2 id="owner" class="plain">
        {words.t('popupUnlisted')}
      </h2>
      <p class="soft">{listDate(words, assessment)}</p>
      {assessment.judgement.contradicted ? <Contradiction words={words} actions={actions} /> : null}
    </div>
  </section>
)

/** Whose page this is and what that means for this reader. */
export function SiteStatus({ status, words, actions }: { readonly status: Status } & Shared) {
  switch (status.step) {
    case 'absent':
      return null
    case 'asking':
      return (
        <section class="status" aria-label={words.t('popupChecking')}>
          <div class="skeleton" aria-hidden="true">
            <i class="line" />
            <i class="line short" />
          </div>
        </section>
      )
    case 'failed':
      return (
        <section class="status">
          <Icon name="unknown" />
          <p>
            {words.t('popupStatusFailed')}{' '}
            <button type="button" class="button inline" onClick={actions.retryStatus}>
              {words.t('popupRetry')}
            </button>
          </p>
        </section>
      )
    case 'known': {
      const { assessment } = status
      return assessment.listing === null ? (
        <Unlisted assessment={assessment} words={words} actions={actions} />
      ) : (
        <Listed assessment={assessment} listing={assessment.listing} words={words} actions={actions} />
      )
    }
  }
}

/** Says what is off while the browser lets us see pages on click only, and offers to turn it on. */
export const SiteAccess = ({ access, words, actions }: { readonly access: Access } & Shared) =>
  access === 'click' || access === 'denied' ? (
    <section class="access">
      <p>{words.t('popupAccessOff')}</p>
      {access === 'denied' ? <p class="soft">{words.t('popupAccessRefused')}</p> : null}
      <button type="button" class="button outlined" onClick={actions.grantAccess}>
        {words.t('popupAccessOn')}
      </button>
    </section>
  ) : null
