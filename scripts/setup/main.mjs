import { SetupFailed, stopAll } from './run.mjs'

/**
 * Runs a script's work from the project's own folder and ends the process with the code it gives: 1 when the set-up failed
 * (which has been told), 130 on Ctrl+C, after what runs has been stopped.
 * @param {(stopped: AbortSignal) => Promise<number>} work
 */
export async function main(work) {
  process.chdir(new URL('../..', import.meta.url).pathname.replace(/^\/([A-Za-z]:)/, '$1'))
  const stop = new AbortController()
  const interrupt = () => {
    if (stop.signal.aborted) process.exit(130)
    stop.abort()
    stopAll()
  }
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', interrupt)
  let code = 1
  try {
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
    if (major < 20 || (major === 20 && minor < 19)) {
      console.error(`Caveat needs Node 20.19 or newer; this is ${process.version}.`)
    } else {
      code = await work(stop.signal)
    }
  } catch (error) {
    if (stop.signal.aborted) code = 130
    else if (error instanceof SetupFailed) console.error(error.message)
    else console.error(error)
  }
  process.exit(stop.signal.aborted ? 130 : code)
}
