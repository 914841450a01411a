import { spawn } from 'node:child_process'

/** @typedef {{ environment?: Record<string, string>, cwd?: string, drop?: RegExp }} Options */
/** @typedef {{ code: number, output: string, seconds: number }} Ended */

const interactive = process.stdout.isTTY

/** Programs that run now, so that Ctrl+C can end them. @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/** Ends every program that `execute` started and that still runs. */
export function stopAll() {
  for (const child of running) child.kill('SIGTERM')
}

/**
 * Runs a program to its end and collects what it prints. Does not reject: a program that cannot be started ends with 127.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Options & { onLine?: (line: string) => void }} [options]
 * @returns {Promise<Ended>}
 */
export function execute(program, args, { environment = {}, cwd = process.cwd(), drop, onLine } = {}) {
  const started = Date.now()
  return new Promise((resolve) => {
    // npm is a script on Windows, which only a shell can start.
    const shell = process.platform === 'win32' && ['npm', 'npx'].includes(program)
    const child = spawn(program, args, {
      cwd,
      shell,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running.add(child)
    let output = ''
    let rest = ''
    /** @param {Buffer} chunk */
    const take = (chunk) => {
      const lines = (rest + chunk.toString()).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (drop?.test(line)) continue
        output += `${line}\n`
        onLine?.(line)
      }
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    /** @param {number} code */
    const end = (code) => {
      running.delete(child)
      resolve({ code, output: output + rest, seconds: (Date.now() - started) / 1000 })
    }
    child.once('error', (error) => {
      output += error.message
      end(127)
    })
    child.once('close', (code) => end(code ?? 1))
  })
}

/**
 * Shows that a step goes on and how long it took; its output only when it fails.
 * @param {string} title
 * @param {() => Promise<Ended>} work
 */
export async function step(title, work) {
  const started = Date.now()
  const elapsed = () => `${Math.round((Date.now() - started) / 1000)} s`
  if (interactive) process.stdout.write(`${title} …`)
  else console.log(`${title} …`)
  const timer = setInterval(
    () => {
      if (interactive) process.stdout.write(`\r${title} … ${elapsed()}`)
      else console.log(`  … still at it after ${elapsed()}`)
    },
    interactive ? 1000 : 20_000,
  )
  const ended = await work().finally(() => clearInterval(timer))
  const mark = ended.code === 0 ? 'done' : 'FAILED'
  console.log(interactive ? `\r${title} … ${mark} (${elapsed()})` : `  ${mark} (${elapsed()})`)
  if (ended.code !== 0) console.log(ended.output)
  return ended
}

/** A step of the set-up that failed; what it printed has been shown. */
export class SetupFailed extends Error {}

/**
 * A step that everything after it needs.
 * @param {string} title
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Options} [options]
 */
export async function run(title, program, args, options) {
  const { code } = await step(title, () => execute(program, args, options))
  if (code !== 0) throw new SetupFailed(`${title}: failed`)
}
