import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** What an administrator set on a device, and its time zone, for the browsers started on it alone: the machine's own /etc stays as it is. */
export type Device = {
  /** Puts a file under /etc of the device. */
  write(path: string, content: string): void
  /** Sets the time zone (IANA name), also while browsers run. */
  setZone(zone: string): void
  /** A program that runs `program` on this device, as the same process. */
  run(program: string): string
  remove(): void
}

const bind = (folder: string): string => `mount --bind '${folder}/etc' /etc && exec "$0" "$@"`

/** A device of its own, until `remove`. See `cannotMakeDevice`. */
export function makeDevice(): Device {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-device-'))
  // As it is: programs look into /etc for more than what a test sets.
  execFileSync('cp', ['--archive', '/etc', folder])
  return {
    write: (path, content) => {
      const file = join(folder, 'etc', path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
    },
    setZone: (zone) => {
      const link = join(folder, 'etc', 'localtime')
      // Renamed, so that there is always one; straight to the file, since browsers take the zone's name from the link.
      symlinkSync(join('/usr/share/zoneinfo', zone), `${link}.new`)
      renameSync(`${link}.new`, link)
    },
    run: (program) => {
      const script = join(folder, 'run')
      writeFileSync(
        script,
        `#!/bin/sh\nexec unshare --mount sh -c '${bind(folder).replaceAll("'", String.raw`'\''`)}' '${program}' "$@"\n`,
      )
      chmodSync(script, 0o755)
      return script
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function reasonAgainst(): string | null {
  if (process.platform !== 'linux') return 'not on Linux'
  if (process.getuid?.() !== 0) return 'not root'
  const device = makeDevice()
  try {
    device.write('caveat-probe', 'there')
    const { stdout } = spawnSync(device.run('cat'), ['/etc/caveat-probe'], { encoding: 'utf8' })
    return stdout === 'there' ? null : 'no mount namespaces here'
  } finally {
    device.remove()
  }
}

/** Why no device can be made here, or null where it can: it takes Linux and root, for a private copy of /etc that only the browser sees. */
export const cannotMakeDevice = reasonAgainst()

/** For the name of a test that needs one. */
export const onOwnDevice =
  cannotMakeDevice === null ? '' : ` (skipped: ${cannotMakeDevice}; needs root on Linux)`
