import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { parse } from 'tldts'
import { compileRegistry } from '../../src/core/registry/compile.ts'
import type { CompactRegistry, CompactRow } from '../../src/core/registry/compact.ts'
import { identify, openRegistry } from '../../src/core/registry/index.ts'

/** What a reader meets in an hour: mostly pages of nobody, some listed ones, copies, accounts. */
const mixed: readonly string[] = [
  ...Array.from(
    { length: 24 },
    (_, at) => `https://www.site${at}.example/news/2026/11/a-page-with-a-title-${at}?from=top`,
  ),
  'https://ru.wikipedia.org/wiki/%D0%9A%D0%BE%D1%81%D0%BE%D0%B2%D0%BE',
  'https://www.google.com/search?q=kosovo+talks&hl=ru',
  'https://yandex.ru/search/?text=%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8',
  'https://vk.com/feed',
  'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  'https://t.me/somebody/12',
  'https://x.com/somebody/status/1234567890',
  'https://lenta.ru/news/2026/11/24/talks/',
  'https://www.svoboda.org/a/32791234.html',
  'https://www.rferl.org/a/32791234.html',
  'https://meduza.io/feature/2026/11/24/x',
  'https://t.me/s/meduzalive',
  'https://www.youtube.com/@radio-svoboda-live',
  'https://web.archive.org/web/20240102030405/https://www.rferl.org/a/1.html',
  'https://www-rferl-org.translate.goog/a/1.html?_x_tr_sl=en&_x_tr_tl=ru',
  'https://law.stanford.edu/courses',
]

/** Enough calls that a median is steady. */
const many = { batches: 400, calls: 500 }
/** A linear scan of 100,000 hosts takes milliseconds a call, and needs no more to be told apart. */
const few = { batches: 8, calls: 40 }

/** Median and 90th percentile of the time of one call, in nanoseconds, over batches of calls. */
function time(call: (url: string) => unknown, { batches, calls } = many): { median: number; p90: number } {
  const times: number[] = []
  let seen = 0
  for (let batch = 0; batch < batches; batch++) {
    const start = process.hrtime.bigint()
    for (let at = 0; at < calls; at++) if (call(mixed[at % mixed.length] ?? '') !== null) seen++
    times.push(Number(process.hrtime.bigint() - start) / calls)
  }
  if (seen === 0) throw new Error('Nothing was recognised, so nothing was measured.')
  const sorted = times.slice(batches / 4).sort((one, other) => one - other)
  const at = (share: number): number => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0)
  return { median: at(0.5), p90: at(0.9) }
}

/** The registry with made-up rows of one host each, until it holds `count` hosts. */
export function grown(registry: CompactRegistry, count: number): CompactRegistry {
  const hosts = registry.organizations.reduce((sum, row) => sum + row[8].length, 0)
  const more = Array.from({ length: Math.max(0, count - hosts) }, (_, at): CompactRow => {
    const name = `Organization ${at}`
    return [
      `made-up-${at}`,
      1_000 + at,
      name,
      name,
      '{en}',
      '2026-01-01',
      null,
      null,
      [`body-${at}.example k`],
      [],
    ]
  })
  return { ...registry, organizations: [...registry.organizations, ...more] }
}

/** What most registries do: every host against the address's host, one after the other. */
function linearScan(hosts: readonly string[]): (url: string) => string | null {
  return (url) => {
    const { hostname } = new URL(url)
    return hosts.find((host) => hostname === host || hostname.endsWith(`.${host}`)) ?? null
  }
}

/** A public suffix library for the registrable domain, and a Map. Finds hosts only, and none below another. */
function suffixMap(hosts: readonly string[]): (url: string) => string | null {
  const known = new Set(hosts)
  return (url) => {
    const { domain } = parse(url)
    return domain !== null && known.has(domain) ? domain : null
  }
}

const cell = (value: string | number, width: number): string => String(value).padStart(width)

/** `npm run bench -- registry`: time of one question in nanoseconds, processor time of opening, and what ships. */
export function run(): void {
  const source = new URL('../../assets/registry/undesirable.json', import.meta.url)
  const registry = compileRegistry(JSON.parse(readFileSync(source, 'utf8')))
  const own = registry.organizations.reduce((sum, row) => sum + row[8].length, 0)
  console.log(
    `Node ${process.version}, ${mixed.length} addresses, median (90th percentile) of ${many.batches} batches`,
  )
  console.log(
    `${cell('hosts', 8)}${cell('open, ms', 10)}${cell('identify', 16)}${cell('tldts + Map', 16)}${cell('linear scan', 20)}`,
  )
  for (const count of [own, 10_000, 100_000]) {
    const larger = grown(registry, count)
    const start = process.cpuUsage()
    const index = openRegistry(larger)
    const opened = (process.cpuUsage(start).user / 1_000).toFixed(1)
    const hosts = [...index.hosts.keys()]
    const text = ({ median, p90 }: { median: number; p90: number }): string => `${median} (${p90})`
    const ours = text(time((url) => identify(index, url)))
    const map = text(time(suffixMap(hosts)))
    const scan = text(time(linearScan(hosts), count > own ? few : many))
    console.log(
      `${cell(hosts.length, 8)}${cell(opened, 10)}${cell(ours, 16)}${cell(map, 16)}${cell(scan, 20)}`,
    )
  }
  const json = JSON.stringify(registry)
  const bytes = Buffer.byteLength(json)
  console.log(
    `Ships ${registry.organizations.length} rows: ${bytes} bytes, ${gzipSync(json, { level: 9 }).length} gzip.`,
  )
}
