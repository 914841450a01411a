import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { hugePage, pdf } from './generated.ts'

/**
 * The hosts of our sample pages. The listed two are real and stand in the registry; browsers reach our own server instead.
 * They were chosen because no browser forces them to https (no HSTS preload), so no certificate is needed.
 */
export const sampleHosts = {
  listed: 'www.rferl.org',
  listedRussian: 'www.svoboda.org',
  unlisted: 'www.daily-lantern.example',
  unlistedRussian: 'www.vechernyaya-pochta.example',
} as const

const folder = new URL('../fixtures/site/', import.meta.url)
const html = 'text/html; charset=utf-8'

type Page = { readonly type: string; readonly body: () => string | Buffer }

const file = (name: string, type = html): Page => ({ type, body: () => readFileSync(new URL(name, folder)) })

/** Every page by its path; each path answers on every sample host, so a test chooses host and page freely. */
const pages: Readonly<Record<string, Page>> = {
  '/': file('front.html'),
  '/news/lake-talks.html': file('article-en.html'),
  '/news/ozero.html': file('article-ru.html'),
  '/news/harbour-bridge.html': file('unlisted-en.html'),
  '/news/tramvay.html': file('unlisted-ru.html'),
  '/odd/dialogs.html': file('dialogs.html'),
  '/odd/fullscreen.html': file('fullscreen.html'),
  '/odd/deletes-nodes.html': file('deletes-nodes.html'),
  '/odd/changing.html': file('changing.html'),
  '/odd/truncated.html': {
    type: html,
    body: () => readFileSync(new URL('article-en.html', folder)).subarray(0, 4200),
  },
  // Declared as UTF-8, written as windows-1251: what a mis-configured server sends.
  '/odd/broken-encoding.html': file('broken-encoding.html'),
  '/odd/no-body.html': {
    type: html,
    body: () => '<!doctype html><title>Frames</title><frameset><frame></frameset>',
  },
  '/odd/empty.html': { type: html, body: () => '' },
  '/odd/huge.html': { type: html, body: hugePage },
  '/odd/report.pdf': { type: 'application/pdf', body: pdf },
}

export type Site = {
  readonly port: number
  /** Every request that came, as `METHOD url`, in order; a browser that uses us as proxy cannot ask anyone else unseen. */
  readonly requests: readonly string[]
  /**
   * Address of a proxy script (PAC) that sends the given hosts here, or everything when none are given: unknown hosts then
   * fail, so nothing leaves the machine.
   */
  proxyScript(hosts?: readonly string[]): string
  /** Adds a page under a path, or under `host/path` for that host alone. */
  add(path: string, body: string | Buffer, type?: string): void
  /** Keeps whoever asks for that path waiting until the returned function is called. */
  hold(path: string): () => void
  close(): Promise<void>
}

function addressOf(request: IncomingMessage): URL | null {
  const url = request.url ?? '/'
  const whole = url.startsWith('/') ? `http://${request.headers.host ?? 'localhost'}${url}` : url
  return URL.canParse(whole) ? new URL(whole) : null
}

/** Serves the sample pages on a free loopback port, as web server and as proxy alike. */
export async function startSite(): Promise<Site> {
  const requests: string[] = []
  const extra = new Map<string, Page>()
  const held = new Map<string, Promise<void>>()
  const own = new Set<string>(Object.values(sampleHosts))

  const pageAt = ({ hostname, pathname }: URL): Page | undefined =>
    extra.get(`${hostname}${pathname}`) ??
    extra.get(pathname) ??
    (own.has(hostname) ? pages[pathname] : undefined)

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const address = addressOf(request)
    requests.push(`${request.method ?? ''} ${address?.href ?? request.url ?? ''}`)
    await held.get(address?.pathname ?? '')
    const page = address === null ? undefined : pageAt(address)
    if (page === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end()
      return
    }
    const body = page.body()
    response
      .writeHead(200, {
        'content-type': page.type,
        'content-length': Buffer.byteLength(body),
        'cache-control': 'no-store',
      })
      .end(request.method === 'HEAD' ? undefined : body)
  }

  const server = createServer((request, response) => void answer(request, response))
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url ?? ''}`)
    socket.on('error', () => socket.destroy())
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo

  return {
    port,
    requests,
    proxyScript: (hosts) => {
      const ours = hosts === undefined ? 'true' : `${JSON.stringify(hosts)}.indexOf(host) >= 0`
      const script = `function FindProxyForURL(url, host) { return ${ours} ? "PROXY 127.0.0.1:${port}" : "DIRECT" }`
      return `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(script).toString('base64')}`
    },
    hold: (path) => {
      let release: () => void = () => null
      held.set(
        path,
        new Promise((resolve) => {
          release = resolve
        }),
      )
      return release
    },
    add: (path, body, type = html) => extra.set(path, { type, body: () => body }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
