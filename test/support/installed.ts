import { execFileSync } from 'node:child_process'
import { createHash, createPublicKey } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { findBrowser } from '../../scripts/setup/browsers.mjs'
import type { Device } from './device.ts'

/** Preferences without which Firefox takes no unsigned package from the profile's folder. */
export const installedPrefs = { 'xpinstall.signatures.required': false, 'extensions.autoDisableScopes': 0 }

/** Puts an extension into a profile of Firefox's, which takes it as really installed at its next start. */
export function installInto(profile: string, folder: string, geckoId: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path): [string, Uint8Array] => [path.slice(folder.length + 1), readFileSync(path)])
  mkdirSync(join(profile, 'extensions'), { recursive: true })
  writeFileSync(join(profile, 'extensions', `${geckoId}.xpi`), zipSync(Object.fromEntries(files)))
}

/** The id that Chromium makes of what identifies an extension: the path of an unpacked one, the public key of a packed one. */
export const chromiumId = (of: string | Buffer): string =>
  createHash('sha256')
    .update(of)
    .digest('hex')
    .slice(0, 32)
    .replaceAll(/[0-9a-f]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))

/**
 * Packs an extension under a key made for this, and writes a policy on the device that has Chromium install it, as an administrator
 * would.
 * @returns its id
 */
export function installByPolicy(device: Device, folder: string, scratch: string): string {
  cpSync(folder, join(scratch, 'package'), { recursive: true })
  const { version } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { version: string }
  const switches = ['--headless', '--no-sandbox', `--user-data-dir=${join(scratch, 'packer')}`]
  const pack = `--pack-extension=${join(scratch, 'package')}`
  execFileSync(findBrowser('chromium') ?? 'chromium', [...switches, pack], { stdio: 'ignore' })
  const key = createPublicKey(readFileSync(join(scratch, 'package.pem'), 'utf8'))
  const id = chromiumId(key.export({ type: 'spki', format: 'der' }))
  const update = join(scratch, 'update.xml')
  writeFileSync(
    update,
    `<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${id}">
      <updatecheck codebase="file://${join(scratch, 'package.crx')}" version="${version}"/></app></gupdate>`,
  )
  const policy = { ExtensionInstallForcelist: [`${id};file://${update}`] }
  device.write('chromium/policies/managed/install.json', JSON.stringify(policy))
  return id
}
