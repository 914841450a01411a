import { expect, test } from 'vitest'
import { identify } from '../../../../src/core/registry/index.ts'
import { account, known, open, realRegistry, row } from '../../../support/registry.ts'

const registry = realRegistry()

type Case = readonly [url: string, id: string | null, reason: string]

const youtube: readonly Case[] = [
  ['https://www.youtube.com/@radio-svoboda-live', 'rfe-rl', 'a handle'],
  [
    'https://www.youtube.com/@Radio-Svoboda-Live/videos',
    'rfe-rl',
    'a page of the channel, case does not count',
  ],
  ['https://m.youtube.com/%40radio-svoboda-live', 'rfe-rl', 'phone, encoded'],
  ['https://youtube.com/user/SvobodaRadio?view_as=x', 'rfe-rl', 'an old user name'],
  ['https://www.youtube.com/SvobodaRadio', 'rfe-rl', 'an old user name without /user/'],
  ['https://www.youtube.com/radio-svoboda-live', 'rfe-rl', 'a handle without its sign'],
  ['https://www.youtube.com/tvrain', 'tv-rain', 'a custom name'],
  ['https://www.youtube.com/c/tvrain/live', 'tv-rain', 'a custom name with /c/'],
  ['https://www.youtube.com/channel/UC2CoZtMc68lhBrupCOIvllw', 'the-insider', 'a channel by number'],
  ['https://music.youtube.com/channel/UC2CoZtMc68lhBrupCOIvllw', 'the-insider', 'the same channel, music'],
  ['https://youtu.be/@radio-svoboda-live', 'rfe-rl', 'the short domain'],
  ['https://youtu.be/tvrain', null, 'what is bare on the short domain is a video'],
  ['https://www.youtube.com/user/radio-svoboda-live', null, 'user names are another namespace than handles'],
  ['https://www.youtube.com/@tvrain', null, 'a handle that nobody has sourced'],
  ['https://www.youtube.com/@radio-svoboda-live2', null, 'a name that begins alike'],
  ['https://www.youtube.com/watch?v=@radio-svoboda-live', null, 'a video'],
  ['https://www.youtube.com/results?search_query=tvrain', null, 'a search page'],
  ['https://www.youtube.com/hashtag/tvrain', null, 'a mention'],
  ['https://studio.youtube.com/channel/UC2CoZtMc68lhBrupCOIvllw', null, 'the owner’s workshop'],
]

const telegram: readonly Case[] = [
  ['https://t.me/meduzalive', 'meduza', 'a channel'],
  ['https://t.me/MeduzaLive/12345?single', 'meduza', 'a post; case does not count'],
  ['https://t.me/s/meduzalive?before=10', 'meduza', 'the preview of a channel'],
  ['https://telegram.me/meduzalive', 'meduza', 'older domain'],
  ['https://telegram.dog/s/meduzalive', 'meduza', 'another domain'],
  ['https://meduzalive.t.me/12', 'meduza', 'the name as subdomain'],
  ['https://t.me/boost/meduzalive', 'meduza', 'a page that supports it'],
  ['tg://resolve?domain=meduzalive&post=1', 'meduza', 'a link to the app'],
  ['tg:resolve?domain=meduzalive', 'meduza', 'the same without slashes'],
  ['https://web.telegram.org/k/#@meduzalive', 'meduza', 'web client'],
  ['tg://resolve/?domain=meduzalive', 'meduza', 'an app link with a slash'],
  ['https://web.telegram.org/#/im?p=@meduzalive', 'meduza', 'old web client'],
  [
    'https://web.telegram.org/a/#?tgaddr=tg%3A%2F%2Fresolve%3Fdomain%3Dmeduzalive',
    'meduza',
    'web client from a link',
  ],
  ['https://t.me/meduzalivebot', null, 'a name that begins alike'],
  ['https://t.me/c/1234567/1', null, 'a private channel'],
  ['https://t.me/+AbCdEf', null, 'an invitation'],
  ['https://t.me/s/', null, 'no name'],
  ['https://t.me/somebody/meduzalive', null, 'a name in another place'],
  ['https://t.me/meduzalive.evil', null, 'another name'],
  ['tg://msg_url?url=https://t.me/meduzalive', null, 'a form to send it'],
]

const microblogs: readonly Case[] = [
  ['https://x.com/RFERL', 'rfe-rl', 'an account'],
  ['https://twitter.com/rferl/status/1234567890', 'rfe-rl', 'a post, old domain'],
  ['https://mobile.twitter.com/RFERL/with_replies', 'rfe-rl', 'phone'],
  ['https://x.com/intent/follow?screen_name=RFERL', 'rfe-rl', 'a form to follow it'],
  ['https://twitter.com/#!/RFERL', 'rfe-rl', 'the oldest form'],
  ['https://nitter.net/RFERL', 'rfe-rl', 'a mirror with the same paths'],
  ['https://x.com/RFERL_fans', null, 'a name that begins alike'],
  ['https://x.com/somebody/status/1?ref=RFERL', null, 'a mention'],
  ['https://x.com/search?q=from%3ARFERL', null, 'a search page'],
  ['https://x.com/i/lists/1', null, 'no account'],
  ['https://help.x.com/RFERL', null, 'another site of the platform'],
]

const others: readonly Case[] = [
  ['https://www.facebook.com/radiosvoboda/posts/1', 'rfe-rl', 'a post'],
  ['https://m.facebook.com/radiosvoboda', 'rfe-rl', 'phone'],
  ['https://ru-ru.facebook.com/radiosvoboda/', 'rfe-rl', 'a language'],
  ['https://fb.com/RadioSvoboda', 'rfe-rl', 'short domain'],
  ['https://m.me/radiosvoboda', 'rfe-rl', 'a message to it'],
  ['https://www.facebook.com/pg/radiosvoboda/about', 'rfe-rl', 'old page form'],
  ['https://www.facebook.com/vottakmedia', 'belsat', 'dots in names do not count'],
  ['https://developers.facebook.com/radiosvoboda', null, 'another site of the platform'],
  ['https://www.facebook.com/groups/radiosvoboda', null, 'a group of that name'],
  ['https://www.facebook.com/sharer/sharer.php?u=https://svoboda.org', null, 'a form to share'],
  ['https://www.instagram.com/radiosvoboda/', 'rfe-rl', 'an account'],
  ['https://www.instagram.com/radiosvoboda/p/AbC/', 'rfe-rl', 'a post under the name'],
  ['https://instagram.com/stories/radiosvoboda/1', 'rfe-rl', 'a story'],
  ['https://www.instagram.com/p/AbC/', null, 'a post without a name'],
  ['https://www.instagram.com/explore/tags/radiosvoboda/', null, 'a tag'],
  ['https://www.tiktok.com/@radio.svoboda', 'rfe-rl', 'an account'],
  ['https://www.tiktok.com/@Radio.Svoboda/video/1', 'rfe-rl', 'a video'],
  ['https://www.tiktok.com/radio.svoboda', null, 'not the form of an account'],
  ['https://www.tiktok.com/tag/radio.svoboda', null, 'a tag'],
  ['https://vk.com/svobodaradio', 'rfe-rl', 'a group by name'],
  ['https://m.vk.com/SvobodaRadio?from=x', 'rfe-rl', 'phone'],
  ['https://vk.ru/svobodaradio', 'rfe-rl', 'newer domain'],
  ['https://vk.com/@svobodaradio-a-long-read', 'rfe-rl', 'an article of the group'],
  ['https://vk.com/video/@svobodaradio', 'rfe-rl', 'its videos'],
  ['https://vkvideo.ru/@svobodaradio', 'rfe-rl', 'its videos, new site'],
  ['https://vk.com/wall-1_2', null, 'a post of a group whose number is not known'],
  ['https://vk.com/search?c%5Bq%5D=svobodaradio', null, 'a search page'],
  ['https://vk.com/feed?q=svobodaradio', null, 'a mention'],
  ['https://ok.ru/svobodaradio', null, 'no account there in the registry'],
]

test.each([...youtube, ...telegram, ...microblogs, ...others])('%s: %s, %s', (url, id) => {
  const found = identify(registry, url)
  expect(found?.organization.id ?? null).toBe(id)
})

test('an account says that it is one, and which', () => {
  const found = identify(registry, 'https://x.com/rferl/status/1')
  expect(found).toMatchObject({
    via: 'account',
    matched: 'x:RFERL',
    basis: 'sourced',
    broad: false,
    former: false,
  })
})

const numbered = open(
  row('a', 1, {
    accounts: [account('facebook', '1000123'), account('ok', 'group/53'), account('vk', 'club77')],
  }),
)

test.each([
  'https://vk.com/club77',
  'https://vk.com/public77',
  'https://vk.com/wall-77_1',
  'https://vk.com/wall-77_1?reply=2',
  'https://vk.com/feed?w=wall-77_1',
  'https://vk.com/video-77_456',
  'https://vk.com/clip-77_456',
  'https://ok.ru/group/53',
  'https://m.ok.ru/group/53/topic/1',
  'https://www.odnoklassniki.ru/group/53',
  'https://www.facebook.com/profile.php?id=1000123',
  'https://www.facebook.com/permalink.php?story_fbid=1&id=1000123',
  'https://www.facebook.com/pages/Any-Title/1000123',
  'https://www.facebook.com/people/Any-Title/1000123/',
  'https://www.facebook.com/p/Any-Title-1000123/',
])('a number that is known is found: %s', (url) => {
  expect(identify(numbered, url)?.organization.id).toBe('a')
})

test.each([
  'https://vk.com/wall-778_1',
  'https://vk.com/wall77_1',
  'https://vk.com/id77',
  'https://ok.ru/profile/53',
  'https://ok.ru/group/531',
  'https://www.facebook.com/profile.php?id=10001234',
  'https://www.facebook.com/groups/1000123',
])('another number or kind is not: %s', (url) => {
  expect(identify(numbered, url)).toBeNull()
})

test('an account is as broad as the domain of its institution', () => {
  const of = (hosts: Parameters<typeof known>[1]): boolean | undefined =>
    identify(
      open(row('a', 1, { hosts: [known('a.example', hosts)], accounts: [account('x', 'name')] })),
      'https://x.com/name',
    )?.broad
  expect(of({ broad: true })).toBe(true)
  expect(of({})).toBe(false)
})
