import { expect, test } from 'vitest'
import { displayFor, guardDue, type Circumstances } from '../../../../src/core/notice/display.ts'
import type { Display } from '../../../../src/core/notice/types.ts'
import { sampleListing } from '../../ui/samples.ts'

const listing = sampleListing()

const usual: Circumstances = {
  listing,
  verdict: 'strong',
  noticeOn: true,
  quiet: false,
  snoozed: false,
  shown: false,
}

test.each<[claim: string, change: Partial<Circumstances>, display: Display | null]>([
  ['a listed page under strong signs', {}, 'full'],
  ['a listed page under possible signs', { verdict: 'possible' }, 'full'],
  ['a second page of the site under possible signs', { verdict: 'possible', shown: true }, 'badge'],
  ['a second page of the site under strong signs', { shown: true }, 'full'],
  ['an unlisted page', { listing: null }, null],
  ['a reader without signs', { verdict: 'none' }, null],
  ['a reader whom it does not concern', { verdict: 'off' }, null],
  ['quiet mode', { quiet: true }, 'badge'],
  ['notices turned off', { noticeOn: false }, 'badge'],
  ['a site put to rest for this session', { snoozed: true }, 'badge'],
  ['quiet mode on an unlisted page', { listing: null, quiet: true }, null],
  ['a whole institution', { listing: { ...listing, broad: true } }, 'compact'],
  ['a former address', { listing: { ...listing, former: true } }, 'compact'],
  ['a doubtful address', { listing: { ...listing, basis: 'doubtful' } }, 'compact'],
  ['a generally known address', { listing: { ...listing, basis: 'known' } }, 'full'],
])('%s', (_claim, change, display) => {
  expect(displayFor({ ...usual, ...change })).toBe(display)
})

test.each<[claim: string, change: Partial<Circumstances>, on: boolean, due: boolean]>([
  ['a listed page', {}, true, true],
  [
    'a second page under possible signs, where the notice is silent',
    { verdict: 'possible', shown: true },
    true,
    true,
  ],
  ['notices turned off', { noticeOn: false }, true, true],
  ['the guard turned off', {}, false, false],
  ['quiet mode', { quiet: true }, true, false],
  ['a site put to rest for this session', { snoozed: true }, true, false],
  ['an unlisted page', { listing: null }, true, false],
  ['a reader without signs', { verdict: 'none' }, true, false],
  ['a reader whom it does not concern', { verdict: 'off' }, true, false],
])('the guard on %s', (_claim, change, on, due) => {
  expect(guardDue({ ...usual, ...change }, on)).toBe(due)
})
