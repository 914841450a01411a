import type { Target } from 'puppeteer-core'

type Thrown = { exceptionDetails: { text: string; url?: string; exception?: { description?: string } } }
type Said = { type: string; args: { value?: unknown; description?: string }[] }
type Logged = { entry: { level: string; source: string; text: string; url?: string } }

/** Notes what goes wrong in a target: exceptions in every world of it, console errors, and the browser's own complaints. */
export async function watch(target: Target, problems: string[]): Promise<void> {
  // A second session would keep a worker from being stopped.
  const session = (await target.worker())?.client ?? (await target.createCDPSession())
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: e }: Thrown) => {
    problems.push(`exception in ${target.url()}: ${e.exception?.description ?? e.text}`)
  })
  session.on('Runtime.consoleAPICalled', ({ type, args }: Said) => {
    if (type === 'error' || type === 'assert') {
      problems.push(
        `console in ${target.url()}: ${args.map((arg) => arg.description ?? String(arg.value)).join(' ')}`,
      )
    }
  })
  session.on('Log.entryAdded', ({ entry }: Logged) => {
    // A page's own missing icon is no fault of ours.
    if (entry.level === 'error' && entry.source !== 'network')
      problems.push(`log in ${target.url()}: ${entry.text}`)
  })
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')])
}
