import { readFileSync, writeFileSync, type WriteFileOptions } from 'node:fs'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'this user may not',
  EPERM: 'this user may not',
  EROFS: 'the disk takes no changes',
  ENOSPC: 'the disk is full',
  EEXIST: 'it is there already, and is never overwritten',
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? String(error)
}

/** The bytes of a file, or why they cannot be had, in words that go after "cannot be read:". */
export type Bytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: string }

/** Reads a file that a person named; null is standard input. */
export function readBytes(path: string | null): Bytes {
  // A wrong path is the person's slip, to be said in a sentence.
  try {
    return { ok: true, bytes: readFileSync(path ?? 0) }
  } catch (error) {
    return { ok: false, reason: reasonOf(error) }
  }
}

/** Writes a file that a person named. Null, or why it cannot be, in words that go after "cannot be written:". */
export function writeText(path: string, text: string, options?: WriteFileOptions): string | null {
  try {
    writeFileSync(path, text, options)
    return null
  } catch (error) {
    return reasonOf(error)
  }
}
