import * as v from 'valibot'
import type { CompactRegistry } from './compact.ts'
import { count, day, designation, rowId } from './schema.ts'

/** Longest update file that is looked at, in characters: twenty times today's registry. */
export const longestUpdate = 2_000_000

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(2_000))
const marks = '(?:[skd]b?f?)'
const host = v.pipe(
  v.string(),
  v.maxLength(260),
  v.regex(new RegExp(`^[a-z0-9-]+(?:\\.[a-z0-9-]+)+ ${marks}$`)),
)
const account = v.pipe(v.string(), v.maxLength(200), v.regex(new RegExp(`^[a-z]+:\\S+ ${marks}$`)))

const registrySchema = v.strictObject({
  format: v.literal(1),
  designation,
  version: count,
  date: day,
  organizations: v.pipe(
    v.array(
      v.strictTuple([
        rowId,
        count,
        text,
        text,
        text,
        day,
        v.nullable(day),
        v.nullable(text),
        v.array(host),
        v.array(account),
      ]),
    ),
    v.nonEmpty(),
    v.maxLength(20_000),
  ),
})

const envelopeSchema = v.strictObject({
  format: v.literal('caveat-registry-1'),
  version: count,
  date: day,
  /** The compact registry as JSON text, because a signature is over bytes and not over meaning. */
  payload: v.string(),
  signature: v.pipe(v.string(), v.base64()),
})

/** A signed registry, as it is written to a file. */
export type Envelope = v.InferOutput<typeof envelopeSchema>

/** What the signature covers: all of the envelope but itself, so that no field can be exchanged. */
export function signedBytes({
  format,
  version,
  date,
  payload,
}: Omit<Envelope, 'signature'>): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode([format, version, date, payload].join('\n'))
}

/** Why an update is refused; the registry in force stays. */
export type UpdateRefusal =
  | 'too-long'
  | 'not-an-update'
  | 'bad-signature'
  | 'not-newer'
  | 'bad-content'
  | 'unsupported'

export type ReadUpdate =
  | { readonly ok: true; readonly registry: CompactRegistry }
  | { readonly ok: false; readonly reason: UpdateRefusal }

const refuse = (reason: UpdateRefusal): ReadUpdate => ({ ok: false, reason })

function parsed<Schema extends v.GenericSchema>(schema: Schema, json: string): v.InferOutput<Schema> | null {
  // A file from disk can hold anything.
  try {
    const result = v.safeParse(schema, JSON.parse(json))
    return result.success ? result.output : null
  } catch {
    return null
  }
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))

/** Whether the signature is the key's; null where the browser has no Ed25519. */
async function isSigned(envelope: Envelope, key: string, subtle: SubtleCrypto): Promise<boolean | null> {
  // WebCrypto throws for an algorithm that it does not know.
  try {
    const publicKey = await subtle.importKey('raw', bytesOf(key), 'Ed25519', false, ['verify'])
    return await subtle.verify('Ed25519', publicKey, bytesOf(envelope.signature), signedBytes(envelope))
  } catch {
    return null
  }
}

/**
 * Reads a signed update file. It is taken only if it is not absurdly long, has the form of an update, is signed by
 * `publicKey` (Ed25519, the raw key in base64), is newer than `current`, and holds a registry of the right shape that
 * agrees with its envelope; else the reason says why not. The content is not looked at before the signature holds.
 * `subtle` is WebCrypto: it belongs to the language's surroundings like URL, is the same in pages, workers and Node,
 * and can be handed in so that a browser without Ed25519 can be tried.
 */
export async function readUpdate(
  file: string,
  publicKey: string,
  current: { readonly version: number },
  subtle: SubtleCrypto = globalThis.crypto.subtle,
): Promise<ReadUpdate> {
  if (file.length > longestUpdate) return refuse('too-long')
  const envelope = parsed(envelopeSchema, file)
  if (envelope === null) return refuse('not-an-update')
  const signed = await isSigned(envelope, publicKey, subtle)
  if (signed !== true) return refuse(signed === null ? 'unsupported' : 'bad-signature')
  if (envelope.version <= current.version) return refuse('not-newer')
  const registry = parsed(registrySchema, envelope.payload)
  const agrees = registry?.version === envelope.version && registry.date === envelope.date
  return registry !== null && agrees ? { ok: true, registry } : refuse('bad-content')
}
