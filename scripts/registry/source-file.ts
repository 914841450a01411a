import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkSource, type Checked } from '../../src/core/registry/check.ts'
import type { RegistrySource } from '../../src/core/registry/schema.ts'

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

export const readSourceFile = (path = sourcePath): Checked => parseSource(readFileSync(path, 'utf8'))

export const saveSourceFile = (registry: RegistrySource, path = sourcePath): void =>
  writeFileSync(path, writeSource(registry))
