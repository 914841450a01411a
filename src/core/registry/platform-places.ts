import * as accounts from './accounts.ts'
import { inHash, inParameter } from './copies.ts'
import { each, wholeHost, type Placed } from './place.ts'

/** Mirrors of X that keep its paths. */
const xMirrors = 'nitter.net xcancel.com fxtwitter.com vxtwitter.com fixupx.com fixvx.com'

/**
 * Shared platforms, where the path says whose page it is. The script is put on the whole host: most are single-page applications, where
 * the browser sees no load when the reader goes on, and Telegram takes names in any spelling, where match patterns tell capitals apart.
 */
export const platformPlaces: readonly Placed[] = [
  ...each('t.me telegram.me telegram.dog', (host) => ({
    account: accounts.telegram,
    copy: inParameter('url', /^\/iv$/),
    pages: wholeHost(host),
  })),
  [
    'web.telegram.org',
    { account: accounts.telegramWeb, copy: inHash('tgaddr'), pages: wholeHost('web.telegram.org') },
  ],
  [
    'youtube.com',
    { account: accounts.youtube, copy: inParameter('q', /^\/redirect$/), pages: wholeHost('youtube.com') },
  ],
  ['youtu.be', { account: accounts.youtubeShort }],
  ...each(`x.com twitter.com ${xMirrors}`, (host) => ({ account: accounts.x, pages: wholeHost(host) })),
  ...each('facebook.com fb.com m.me', (host) => ({
    account: accounts.facebook,
    copy: inParameter('u', /^\/(?:l\.php|flx\/warn\/?)$/),
    pages: wholeHost(host),
  })),
  ...each('instagram.com instagr.am', (host) => ({
    account: accounts.instagram,
    copy: inParameter('u', /^\/$/),
    pages: wholeHost(host),
  })),
  [
    'tiktok.com',
    { account: accounts.tiktok, copy: inParameter('target', /^\/link\//), pages: wholeHost('tiktok.com') },
  ],
  ...each('vk.com vk.ru vkontakte.ru vk.me vkvideo.ru', (host) => ({
    account: accounts.vk,
    copy: inParameter('to', /^\/away(?:\.php)?$/),
    pages: wholeHost(host),
  })),
  ...each('ok.ru odnoklassniki.ru', (host) => ({
    account: accounts.ok,
    copy: inParameter('st.link', /^\/dk$/),
    pages: wholeHost(host),
  })),
]
