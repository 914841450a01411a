import { existsSync, readFileSync } from 'node:fs'
import { run } from './run.mjs'

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} Packages */

/**
 * The packages of a lock file; none when it is not there.
 * @param {string} file
 * @returns {Packages}
 */
const packagesOf = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {})

/**
 * Whether what is installed is what the lock file names. npm writes down what it has installed, at the very end, so an
 * interrupted installation does not count. Optional packages of other platforms may be absent.
 */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json')
  return Object.entries(packagesOf('package-lock.json')).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true
    const present = installed[path]
    if (present === undefined) return optional === true
    return present.version === version && present.integrity === integrity
  })
}

/** Installs the locked dependencies, unless they are there already. */
export async function ensureDependencies() {
  if (isInstalled()) return
  // Some tools ask for a newer Node in their manifest, yet work on 20 as used here: only errors are shown.
  await run('Installing dependencies (npm ci)', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
}
