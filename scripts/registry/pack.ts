import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compactRegistry } from '../../src/core/registry/compile.ts'
import { releaseKey } from '../../src/core/registry/release-key.ts'
import { readUpdate, signedBytes, type Envelope } from '../../src/core/registry/update.ts'
import { bytesOf, readArguments, refuse, save } from '../lib/command.ts'
import { readSourceFile } from './source-file.ts'

const usage = `npm run registry:pack -- --key FILE [--out FILE]
npm run registry:pack -- --new-key FILE

Writes one signed update file of the registry, which readers import from disk.
  --key FILE      Ed25519 private key (PEM, PKCS #8), kept outside the project
  --out FILE      where to write; left out: registry-VERSION.json in the current folder
  --new-key FILE  make a key pair: the private key goes to FILE, the public key is printed`

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A private key inside the project would be published with the next commit. */
function outside(path: string): string {
  const absolute = resolve(path)
  const inside = !relative(root, absolute).startsWith('..')
  return inside ? refuse(`${path} lies in the project; a private key must not.`) : absolute
}

/** The public key as the extension holds it: 32 raw bytes in base64. */
const rawPublicKey = (key: KeyObject): string =>
  Buffer.from(String(createPublicKey(key).export({ format: 'jwk' }).x), 'base64url').toString('base64')

function makeKey(path: string): void {
  const file = outside(path)
  const { privateKey } = generateKeyPairSync('ed25519')
  save(file, privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(), 0o600, 'wx')
  process.stdout.write(
    `Private key: ${file}\nPublic key, for src/core/registry/release-key.ts:\n${rawPublicKey(privateKey)}\n`,
  )
}

function readKey(path: string): KeyObject {
  const text = new TextDecoder().decode(bytesOf(outside(path)))
  const wrong = `${path} is not an Ed25519 private key (PEM, PKCS #8, without a passphrase).`
  // What is no key at all makes the parser throw words about itself.
  try {
    const key = createPrivateKey(text)
    return key.asymmetricKeyType === 'ed25519' ? key : refuse(wrong)
  } catch {
    return refuse(wrong)
  }
}

async function pack(key: KeyObject, out: string | undefined): Promise<void> {
  const checked = readSourceFile()
  if (!checked.ok) return refuse('The registry source is not valid:', ...checked.problems)
  const registry = compactRegistry(checked.registry)
  const { version, date } = registry
  const unsigned = { format: 'caveat-registry-1', version, date, payload: JSON.stringify(registry) } as const
  const signature = sign(null, signedBytes(unsigned), key).toString('base64')
  const envelope: Envelope = { ...unsigned, signature }
  const file = `${JSON.stringify(envelope)}\n`
  const publicKey = rawPublicKey(key)
  const read = await readUpdate(file, publicKey, { version: version - 1 })
  if (!read.ok) return refuse(`Nothing is written, because readers would refuse the file: ${read.reason}.`)
  const path = out ?? `registry-${version}.json`
  save(path, file)
  process.stdout.write(
    `${path}: version ${version}, state of ${date}, ${registry.organizations.length} rows.\n`,
  )
  if (publicKey !== releaseKey) {
    process.stderr.write('This key is not the release key: released extensions will refuse the file.\n')
  }
}

const { values } = readArguments(
  usage,
  { key: { type: 'string' }, out: { type: 'string' }, 'new-key': { type: 'string' } },
  0,
)
if (values['new-key'] !== undefined) makeKey(values['new-key'])
else if (values.key === undefined) refuse('Give the key to sign with.', usage)
else await pack(readKey(values.key), values.out)
