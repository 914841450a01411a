import { fileURLToPath } from 'node:url'
import { checkSource, type Checked } from '../../src/core/registry/check.ts'
import type { RegistrySource } from '../../src/core/registry/schema.ts'
import { save } from '../lib/command.ts'
import { readBytes } from '../lib/files.ts'

/** The reviewed source file of the project. */
export const sourcePath = fileURLToPath(new URL('../../assets/registry/undesirable.json', import.meta.url))

/** Reads and checks the text of a source file. */
export function parseSource(text: string): Checked {
  // A file that is no JSON is the maintainer's mistake, and said like the others.
  try {
    return checkSource(JSON.parse(text))
  } catch (error) {
    return { ok: false, problems: [`file: is not JSON: ${String(error)}`] }
  }
}

/** The one way a source file is written, so that a change of one row is a change of its lines only. */
export function writeSource(registry: RegistrySource): string {
  return `${JSON.stringify(registry, null, 1)}\n`
}

/** Reads and checks a source file; one that cannot be read is a problem like the others. */
export function readSourceFile(path = sourcePath): Checked {
  const read = readBytes(path)
  return read.ok
    ? parseSource(new TextDecoder().decode(read.bytes))
    : { ok: false, problems: [`file: cannot be read: ${read.reason}`] }
}

/** Writes a source file, or ends the command where that cannot be. */
export const saveSourceFile = (registry: RegistrySource, path = sourcePath): void =>
  save(path, writeSource(registry))
