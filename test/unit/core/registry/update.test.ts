import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { expect, test } from 'vitest'
import { compileRegistry } from '../../../../src/core/registry/compile.ts'
import type { CompactRegistry } from '../../../../src/core/registry/compact.ts'
import { identify, openRegistry } from '../../../../src/core/registry/index.ts'
import { releaseKey } from '../../../../src/core/registry/release-key.ts'
import {
  longestUpdate,
  readUpdate,
  signedBytes,
  type Envelope,
} from '../../../../src/core/registry/update.ts'
import { known, realSource, row, source } from '../../../support/registry.ts'

type Keys = { readonly publicKey: string; readonly privateKey: KeyObject }

function makeKeys(): Keys {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const raw = Buffer.from(String(publicKey.export({ format: 'jwk' }).x), 'base64url')
  return { publicKey: raw.toString('base64'), privateKey }
}

const keys = makeKeys()

function pack(payload: string, version: number, date = '2026-10-01', { privateKey } = keys): Envelope {
  const unsigned = { format: 'caveat-registry-1', version, date, payload } as const
  return { ...unsigned, signature: sign(null, signedBytes(unsigned), privateKey).toString('base64') }
}

const newer = compileRegistry(
  source([row('a', 1, { hosts: [known('new.example')] })], { version: 5, date: '2026-10-01' }),
)
const good = pack(JSON.stringify(newer), 5)
const read = (file: unknown, version = 4): ReturnType<typeof readUpdate> =>
  readUpdate(typeof file === 'string' ? file : JSON.stringify(file), keys.publicKey, { version })

test('a signed, newer registry is taken, and works', async () => {
  const update = await read(good)
  expect(update).toEqual({ ok: true, registry: newer })
  if (update.ok) expect(identify(openRegistry(update.registry), 'https://new.example/')?.via).toBe('host')
})

test('the whole reviewed registry passes as an update', async () => {
  const registry = compileRegistry(realSource())
  const file = pack(JSON.stringify(registry), registry.version, registry.date)
  expect((await read(file, 0)).ok).toBe(true)
})

test.each([
  ['the same version', 5],
  ['an older one', 6],
])('%s is not newer', async (_, current) => {
  expect(await read(good, current)).toEqual({ ok: false, reason: 'not-newer' })
})

test('any change to any signed part breaks the signature', async () => {
  const other = JSON.stringify({ ...newer, version: 6 })
  for (const changed of [
    { ...good, version: 6 },
    { ...good, date: '2026-10-02' },
    { ...good, payload: `${good.payload} ` },
    { ...good, payload: other, version: 6 },
    { ...good, signature: `A${good.signature.slice(1)}` },
    { ...good, signature: '' },
    { ...good, signature: pack(other, 6).signature },
  ]) {
    expect(await read(changed)).toEqual({ ok: false, reason: 'bad-signature' })
  }
})

test('another key’s signature is worth nothing', async () => {
  expect(await read(pack(JSON.stringify(newer), 5, '2026-10-01', makeKeys()))).toEqual({
    ok: false,
    reason: 'bad-signature',
  })
  expect(await readUpdate(JSON.stringify(good), releaseKey, { version: 4 })).toEqual({
    ok: false,
    reason: 'bad-signature',
  })
})

test.each([
  ['nothing', ''],
  ['no JSON', '{"format":'],
  ['another file', '{"name": "caveat"}'],
  ['a list', '[]'],
  ['a version that is no number', { ...good, version: '5' }],
  ['a day that is none', { ...good, date: 'tomorrow' }],
  ['a signature that is no base64', { ...good, signature: '***' }],
  ['an unknown field', { ...good, more: 1 }],
])('%s is not an update', async (_, file) => {
  expect(await read(file)).toEqual({ ok: false, reason: 'not-an-update' })
})

test('a file that is absurdly long is not even parsed', async () => {
  expect(await read(' '.repeat(longestUpdate + 1))).toEqual({ ok: false, reason: 'too-long' })
})

const [firstRow = newer.organizations[0]] = newer.organizations
const withRow = (...cells: readonly unknown[]): unknown => ({
  ...newer,
  organizations: [[...cells, ...(firstRow?.slice(cells.length) ?? [])]],
})

test.each<readonly [string, unknown]>([
  ['no JSON', 'nonsense'],
  ['another version inside', { ...newer, version: 6 }],
  ['another day inside', { ...newer, date: '2026-10-02' }],
  ['no rows', { ...newer, organizations: [] }],
  ['another format', { ...newer, format: 2 }],
  ['an id with spaces', withRow('a b')],
  ['a number that is none', withRow('a', '1')],
  ['a host with a path', { ...newer, organizations: [firstRow?.with(8, ['a.example/x k'])] }],
  ['a top-level domain', { ...newer, organizations: [firstRow?.with(8, ['com k'])] }],
  ['a host without marks', { ...newer, organizations: [firstRow?.with(8, ['a.example'])] }],
  ['an unknown field', { ...newer, extra: true }],
])('signed but wrong content is refused: %s', async (_, payload) => {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload)
  expect(await read(pack(text, 5))).toEqual({ ok: false, reason: 'bad-content' })
})

test('a browser without Ed25519 says so', async () => {
  const without = { importKey: () => Promise.reject(new DOMException('no', 'NotSupportedError')) }
  const update = await readUpdate(
    JSON.stringify(good),
    keys.publicKey,
    { version: 4 },
    without as unknown as SubtleCrypto,
  )
  expect(update).toEqual({ ok: false, reason: 'unsupported' })
})

test('the release key is a raw Ed25519 public key', async () => {
  const raw = Uint8Array.from(Buffer.from(releaseKey, 'base64'))
  expect(raw).toHaveLength(32)
  const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify'])
  expect(key.algorithm.name).toBe('Ed25519')
})

test('opening what was compiled gives back every row', () => {
  const registry = compileRegistry(realSource()) satisfies CompactRegistry
  const index = openRegistry(registry)
  const rows = (realSource() as { organizations: { id: string; name: unknown }[] }).organizations
  const names = new Map(index.organizations.map(({ id, name }) => [id, name]))
  for (const { id, name } of rows) expect(names.get(id)).toEqual(name)
})
