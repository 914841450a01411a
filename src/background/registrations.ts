import { concerns } from '../core/region/judge.ts'
import { matchPatterns } from '../core/registry/patterns.ts'
import { setAlarm } from '../platform/lifecycle.ts'
import { replaceRegistrations, type Registration } from '../platform/registrations.ts'
import { readKey, writeKey } from '../platform/storage.ts'
import { currentRegistry } from '../settings/registry.ts'
import { readSettings } from '../settings/store.ts'
import { judgeReader } from './reader.ts'

/** Looks at the signs again now and then: the time zone can change while the browser runs. */
export const watchAlarm = 'look-at-signs'

const noticeScript = '/src/content/notice.iife.js'

/** One entry for all pages: the browser does the matching. Some two thousand patterns take it a moment at install (docs/registry.md). */
async function noticeRegistration(): Promise<Registration> {
  const { listed, copies, platforms, hosting } = matchPatterns(await currentRegistry())
  return { id: 'notice', file: noticeScript, matches: [...listed, ...copies, ...platforms, ...hosting] }
}

async function apply(): Promise<void> {
  const settings = await readSettings()
  const { verdict } = judgeReader(settings)
  const concerned = concerns(verdict)
  await replaceRegistrations(concerned ? [await noticeRegistration()] : [])
  await writeKey('session', 'concerned', concerned)
  // With an answer the signs decide nothing, so nothing needs waking.
  await setAlarm(watchAlarm, settings.answer === null ? 1 : null)
}

let queue: Promise<void> = Promise.resolve()

/** Brings the registrations to what verdict, settings and registry ask for. Calls run one after the other. */
export function applyRegistrations(): Promise<void> {
  queue = queue.then(apply, apply)
  return queue
}

/** Applies only if the signs now say otherwise than at the last time. */
export async function applyIfSignsChanged(): Promise<boolean> {
  const { verdict } = judgeReader(await readSettings())
  const concerned = concerns(verdict)
  if (concerned === (await readKey('session', 'concerned'))) return false
  await applyRegistrations()
  return true
}
