import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { RegistrySource } from '../../src/core/registry/schema.ts'
import { readArguments, refuse } from '../lib/command.ts'
import { changes } from './changes.ts'
import { parseSource, readSourceFile, sourcePath } from './source-file.ts'

const usage = `npm run registry:diff -- OLD [NEW]

Says in words what changed between two states of the registry. Each is a file or a git revision;
NEW left out is the file as it stands. Ends with 1 if the version did not go up with the content.`

/** The file's text at a git revision. */
function atRevision(revision: string): string {
  // git says itself what is wrong with the revision, on standard error.
  try {
    return execFileSync('git', ['show', `${revision}:assets/registry/undesirable.json`], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  } catch {
    return refuse(`${revision} is neither a file nor a git revision that holds the registry.`, '', usage)
  }
}

function read(place: string): RegistrySource {
  const checked = existsSync(place) ? readSourceFile(place) : parseSource(atRevision(place))
  return checked.ok ? checked.registry : refuse(`${place} is not a valid registry:`, ...checked.problems)
}

const {
  positionals: [old, now = sourcePath],
} = readArguments(usage, {}, 2)
if (old === undefined) refuse('Give the older state.', usage)
const lines = changes(read(old), read(now))
process.stdout.write(lines.length === 0 ? 'Nothing changed.\n' : `${lines.join('\n')}\n`)
if (lines.some((line) => line.startsWith('version ') && line.includes('must go up'))) process.exitCode = 1
