import type { Organization } from '../core/registry/types.ts'
import { organizationName, sinceDay } from '../i18n/organization.ts'
import type { MessageKey, Translator } from '../i18n/translate.ts'
import { FileField } from './file-field.tsx'
import { hasImported, searchOrganizations, type Registry, type State } from './model.ts'
import { Section, type SectionProps } from './section.tsx'

const mostShown = 30

const outcomes = {
  taken: 'optionsImported',
  'too-long': 'optionsImportTooLong',
  'not-an-update': 'optionsImportNotUpdate',
  'bad-signature': 'optionsImportBadSignature',
  'not-newer': 'optionsImportNotNewer',
  'bad-content': 'optionsImportBadContent',
  unsupported: 'optionsImportUnsupported',
} as const satisfies Record<Exclude<State['imported'], 'nothing'>, MessageKey>

/** An organization by name and dates; without its address, since a link to it is itself punished. */
const Row = ({
  organization,
  words,
}: {
  readonly organization: Organization
  readonly words: Translator
}) => (
  <li>
    {organizationName(words, organization)}
    <span class="soft"> {organization.name.official}</span>
    <br />
    <span class="soft">
      {words.t('optionsRegistryRow', {
        number: organization.number,
        date: words.date(sinceDay(organization)),
      })}
    </span>
  </li>
)

function Found({
  registry,
  query,
  words,
}: {
  readonly registry: Registry
  readonly query: string
  readonly words: Translator
}) {
  const found = searchOrganizations(registry.organizations, query)
  const shown = found.slice(0, mostShown)
  const count = words.number(found.length)
  return (
    <>
      <p role="status">
        {query.trim() === ''
          ? ''
          : found.length > mostShown
            ? words.t('optionsRegistryFirst', { count, shown: words.number(mostShown) })
            : words.t('optionsRegistryFound', { count })}
      </p>
      <ul class="bullets">
        {shown.map((organization) => (
          <Row key={organization.id} organization={organization} words={words} />
        ))}
      </ul>
    </>
  )
}

const Import = ({ state, words, actions }: SectionProps) => (
  <>
    <p>{words.t('optionsRegistryUpdates')}</p>
    <FileField
      id="import"
      label={words.t('optionsImport')}
      take={actions.importFile}
      outcome={state.imported === 'nothing' ? '' : words.t(outcomes[state.imported])}
    />
    {hasImported(state) ? (
      <button type="button" class="button outlined" onClick={actions.forgetImported}>
        {words.t('optionsForget')}
      </button>
    ) : null}
  </>
)

/** Our copy of the list: how old it is, who is on it, and how a newer one is brought in. */
export const RegistryPart = (props: SectionProps) => {
  const { state, words, actions } = props
  const { registry } = state
  return (
    <Section id="registry" title={words.t('optionsRegistry')}>
      {registry === null ? null : (
        <>
          <p>
            {words.t('optionsRegistryCount', {
              count: words.number(registry.organizations.length),
              date: words.date(registry.date),
            })}{' '}
            {registry.old ? words.t('optionsRegistryOld') : null}
          </p>
          <p class="field">
            <label for="search">{words.t('optionsRegistrySearch')}</label>
            <input
              type="search"
              id="search"
              autocomplete="off"
              value={state.query}
              onInput={({ currentTarget }) => actions.search(currentTarget.value)}
            />
          </p>
          <Found registry={registry} query={state.query} words={words} />
        </>
      )}
      <Import {...props} />
    </Section>
  )
}
