import type { Listing } from '../../../src/core/registry/types.ts'

/** A made-up organization's own page. */
export const sampleListing = (change: Partial<Listing> = {}): Listing => ({
  organization: {
    id: 'sample',
    designation: 'undesirable',
    name: { en: 'Sample Media', ru: 'Пример Медиа', official: 'Sample e.V.' },
    number: 1,
    listed: '2024-02-20',
    decided: '2024-02-02',
    order: null,
  },
  via: 'host',
  basis: 'sourced',
  matched: 'sample.example',
  broad: false,
  former: false,
  ...change,
})
