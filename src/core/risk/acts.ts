/** What a reader can do with a page or its publisher. */
export const acts = [
  'read',
  'search',
  'share',
  'link',
  'like',
  'comment',
  'save',
  'contact',
  'donate',
  'subscribe',
] as const

export type Act = (typeof acts)[number]
