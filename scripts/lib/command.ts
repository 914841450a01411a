import { parseArgs, type ParseArgsConfig } from 'node:util'
import { readBytes, writeText } from './files.ts'

/** Ends the command, saying on standard error what is wrong with what the person asked for. */
export function refuse(...lines: readonly string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exit(2)
}

/** Ends the command with its usage, because the person asked for it. */
export function explain(usage: string): never {
  process.stdout.write(`${usage}\n`)
  process.exit(0)
}

/**
 * What the person wrote after `--`, at most `most` words beside the options. `--help` ends the command with its usage;
 * a slip ends it with a sentence and the usage.
 */
export function readArguments<const T extends NonNullable<ParseArgsConfig['options']>>(
  usage: string,
  options: T,
  most: number,
) {
  const args = process.argv.slice(2)
  if (args.some((arg) => arg === '--help' || arg === '-h')) return explain(usage)
  try {
    const read = parseArgs({ args, options, allowPositionals: true })
    const extra = read.positionals[most]
    return extra === undefined ? read : refuse(`"${extra}" is one word too many.`, usage)
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error), usage)
  }
}

/**
 * The bytes of a file that the person named, null for standard input. Where there are none the command ends with a
 * sentence, and with `more` after it.
 */
export function bytesOf(path: string | null, ...more: readonly string[]): Uint8Array {
  const read = readBytes(path)
  return read.ok ? read.bytes : refuse(`${path ?? 'Standard input'} cannot be read: ${read.reason}.`, ...more)
}

/** Writes a file that the person named, or ends the command. */
export function save(path: string, text: string, mode = 0o666, flag = 'w'): void {
  const reason = writeText(path, text, { mode, flag })
  if (reason !== null) refuse(`${path} cannot be written: ${reason}.`)
}
