import * as accounts from './accounts.ts'
import * as copies from './copies.ts'
import { copyPlaces } from './copy-places.ts'
import { each, wholeHost, type Place, type Placed } from './place.ts'
import { platformPlaces } from './platform-places.ts'

/**
 * Domains under which anybody puts pages, and under which blocked publishers put mirrors. Which mirrors work is
 * nowhere written down: a page there is recognised by the signs in its head.
 */
export const hostingPlaces: readonly Placed[] = each(
  'cloudfront.net run.app storage.googleapis.com appspot.com web.app firebaseapp.com amazonaws.com azureedge.net azurewebsites.net azurestaticapps.net core.windows.net fastly.net fastlylb.net akamaized.net edgekey.net github.io gitlab.io codeberg.page bitbucket.io pages.dev workers.dev r2.dev netlify.app vercel.app onrender.com herokuapp.com fly.dev surge.sh digitaloceanspaces.com ondigitalocean.app b-cdn.net backblazeb2.com oraclecloud.com neocities.org deno.dev',
  (host) => ({ hosting: true, pages: wholeHost(host) }),
)

/** All hosts that are nobody's own. */
export const places: readonly Placed[] = [...copyPlaces, ...platformPlaces, ...hostingPlaces]

/** Schemes that wrap an address or open an app, by protocol. */
export const schemes: ReadonlyMap<string, Place> = new Map<string, Place>([
  ...['view-source:', 'blob:', 'feed:'].map((scheme) => [scheme, { copy: copies.wrapped }] as const),
  ...['about:', 'read:', 'chrome-distiller:'].map(
    (scheme) => [scheme, { copy: copies.inParameter('url') }] as const,
  ),
  ['tg:', { account: accounts.telegramApp }],
])
