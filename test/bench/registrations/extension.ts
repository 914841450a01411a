import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Arm } from './arms.ts'

export const geckoId = 'registrations@bench.example'

/** What the worker offers to the benchmark. */
export type Offered = {
  /** Replaces what is registered by an arm's patterns; milliseconds of the registering alone, by the worker's clock. */
  register(arm: string): Promise<number>
  /** How many patterns are registered. */
  count(): Promise<number>
  /** Resolves when the arm that was asked for at install is registered; never in a start that is no install. */
  readonly installed: Promise<number>
}

function worker(arms: Readonly<Record<string, readonly string[]>>, atInstall: string | undefined): string {
  const text = `
    const arms = ARMS;
    globalThis.register = async (name) => {
      await browser.scripting.unregisterContentScripts();
      const start = performance.now();
      if (arms[name].length > 0)
        await browser.scripting.registerContentScripts([{ id: 'arm', js: ['/ran.js'], matches: arms[name],
          runAt: 'document_start', persistAcrossSessions: true }]);
      return performance.now() - start;
    };
    globalThis.count = async () =>
      (await browser.scripting.getRegisteredContentScripts()).reduce((sum, { matches }) => sum + matches.length, 0);
    globalThis.installed = new Promise((resolve, reject) => {
      browser.runtime.onInstalled.addListener(() => {
        if (AT_INSTALL !== null) register(AT_INSTALL).then(resolve, reject);
      });
    });`
  return text
    .replace('ARMS', JSON.stringify(arms))
    .replaceAll('AT_INSTALL', JSON.stringify(atInstall ?? null))
}

/**
 * Writes a throw-away extension: a worker that can register these arms, and a script of one line that leaves a mark in the page.
 * `atInstall` names the arm that is registered as soon as the extension is installed.
 */
export function writeExtension(folder: string, arms: readonly Arm[], atInstall?: string): string {
  const ownPages = join(folder, 'src/options')
  mkdirSync(ownPages, { recursive: true })
  // The driver opens it while the worker is not there yet.
  writeFileSync(join(ownPages, 'index.html'), '<!doctype html><title>Registrations</title>')
  const manifest = {
    manifest_version: 3,
    name: 'Registrations',
    version: '1.0',
    permissions: ['scripting'],
    host_permissions: ['*://*/*'],
    // Each browser takes its own of the two and notes that it does not know the other.
    background: { service_worker: 'worker.js', scripts: ['worker.js'] },
    browser_specific_settings: { gecko: { id: geckoId } },
  }
  const patterns = Object.fromEntries(arms.map(({ name, matches }) => [name, matches]))
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'worker.js'), worker(patterns, atInstall))
  writeFileSync(join(folder, 'ran.js'), 'document.documentElement.dataset.ran = "yes"')
  return folder
}
