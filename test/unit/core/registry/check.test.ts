import { getPublicSuffix } from 'tldts'
import { expect, test } from 'vitest'
import { checkSource } from '../../../../src/core/registry/check.ts'
import { compileRegistry } from '../../../../src/core/registry/compile.ts'
import { account, known, realRegistry, realSource, row, source } from '../../../support/registry.ts'

const problemsOf = (value: unknown): readonly string[] => {
  const checked = checkSource(value)
  return checked.ok ? [] : checked.problems
}

test('the reviewed registry is valid and whole', () => {
  const checked = checkSource(realSource())
  expect(checked.ok ? [] : checked.problems).toEqual([])
  if (!checked.ok) return
  const numbers = checked.registry.organizations.map(({ number }) => number).sort((one, other) => one - other)
  expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, at) => at + 1))
})

test('no host is a domain under which anybody can register', () => {
  for (const host of realRegistry().hosts.keys()) {
    expect(getPublicSuffix(host, { allowPrivateDomains: true })).not.toBe(host)
  }
})

test('every decision that is no plain attribution gives its reason', () => {
  const checked = checkSource(realSource())
  if (!checked.ok) throw new Error('not valid')
  for (const { hosts } of checked.registry.organizations) {
    for (const { host, basis, broad, former, note } of hosts) {
      const isDecision = basis === 'doubtful' || broad === true || former === true
      expect([host, !isDecision || note !== undefined]).toEqual([host, true])
    }
  }
})

const one = (rest: Parameters<typeof row>[2]): unknown => source([row('a', 1, rest)])

test.each<readonly [string, unknown, string]>([
  ['no object', 'text', 'file: "text" Invalid type'],
  [
    'a missing field',
    source([{ ...row('a', 1), listed: undefined as unknown as string }]),
    'a: listed: (missing)',
  ],
  ['a day that is none', one({ listed: '2026-13-01' }), 'a: listed: "2026-13-01" is not a day'],
  ['an unknown field', source([{ ...row('a', 1), site: 'x' } as ReturnType<typeof row>]), 'a: site'],
  ['an unknown basis', one({ hosts: [{ host: 'a.example', basis: 'sure' as 'known' }] }), 'a: hosts.0.basis'],
  ['an id with capitals', source([row('Aa', 1)]), 'Aa: id: "Aa" is not lower-case'],
  ['an empty name', one({ name: { en: ' ', ru: 'x', official: 'x' } }), 'a: name.en'],
  ['rows out of order', source([row('b', 1), row('a', 2)]), 'organizations: a does not come after b'],
  ['an id twice', source([row('a', 1), row('a', 2)]), 'organizations: a does not come after a'],
  ['a number twice', source([row('a', 1), row('b', 1)]), 'b: number 1 is already in a'],
  ['a host with capitals', one({ hosts: [known('A.example')] }), 'a: hosts: A.example is not a host name'],
  ['a host with a path', one({ hosts: [known('a.example/x')] }), 'a: hosts: a.example/x is not a host name'],
  ['a host in Unicode', one({ hosts: [known('пример.рф')] }), 'a: hosts: пример.рф is not a host name'],
  ['a top-level domain', one({ hosts: [known('org')] }), 'a: hosts: org is not a host name'],
  [
    'a host with www',
    one({ hosts: [known('www.a.example')] }),
    'a: hosts: www.a.example is written without www.',
  ],
  ['a shared host', one({ hosts: [known('github.io')] }), 'a: hosts: github.io is a shared place'],
  ['a platform', one({ hosts: [known('t.me')] }), 'a: hosts: t.me is a shared place'],
  [
    'a host in two rows',
    source([row('a', 1, { hosts: [known('x.example')] }), row('b', 2, { hosts: [known('x.example')] })]),
    'b: x.example is already in a',
  ],
  [
    'an account in two rows, spelled otherwise',
    source([
      row('a', 1, { accounts: [account('facebook', 'Some.Name')] }),
      row('b', 2, { accounts: [account('facebook', 'somename')] }),
    ]),
    'b: facebook:somename is already in a',
  ],
  [
    'hosts out of order',
    one({ hosts: [known('b.example'), known('a.example')] }),
    'a: hosts: a.example does not come',
  ],
  [
    'an account with a space',
    one({ accounts: [account('x', 'a b')] }),
    'a: accounts: x:a b is not an account name',
  ],
  [
    'a source that is missing',
    one({ hosts: [known('a.example', { basis: 'sourced' })] }),
    'a: hosts: a.example is sourced',
  ],
  ['a decision after the listing', one({ decided: '2025-03-01' }), 'a: decided: 2025-03-01 is after listed'],
  ['a listing after the list', one({ listed: '2026-12-01' }), 'a: listed: 2026-12-01 is after the date'],
  [
    'a rejected host that a row has',
    source([row('a', 1, { hosts: [known('x.example')] })], {
      rejected: [{ name: 'x.example', organization: null, reason: 'unsure' }],
    }),
    'a: x.example is already in the rejected names',
  ],
  [
    'a rejected name of no row',
    source([row('a', 1)], { rejected: [{ name: 'x.example', organization: 'z', reason: 'unsure' }] }),
    'rejected: x.example: no row z',
  ],
])('%s is a problem that names row and field', (_, value, problem) => {
  expect(problemsOf(value)).toEqual(expect.arrayContaining([expect.stringContaining(problem)]))
})

test('a registry with a problem cannot be built', () => {
  expect(() => compileRegistry(source([row('a', 1, { hosts: [known('A.example')] })]))).toThrow(
    /a: hosts: A\.example/,
  )
})
