import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { execute, step } from './run.mjs'

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ name: string, work: () => Promise<Count> }} Step */

const windows = process.platform === 'win32'

/** @param {string} name */
const tool = (name) => join('node_modules', '.bin', windows ? `${name}.cmd` : name)

/**
 * A step that passes or fails as a whole: it counts as one test.
 * @param {string} title
 * @param {readonly (readonly string[])[]} commands
 * @returns {Step}
 */
function whole(title, commands) {
  const work = async () => {
    const { code } = await step(title, async () => {
      let last = { code: 0, output: '', seconds: 0 }
      for (const [program = '', ...args] of commands) {
        last = await execute(tool(program), args)
        if (last.code !== 0) break
      }
      return last
    })
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  }
  return { name: title, work }
}

/**
 * What vitest's report counts. A file that could not even be loaded has no tests of its own: it counts as one failure.
 * @param {string} file
 * @returns {Count}
 */
function countOf(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const broken = report.testResults.filter(
    (
      /** @type {{ status: string, assertionResults: { status: string }[] }} */ { status, assertionResults },
    ) => status === 'failed' && assertionResults.every((result) => result.status !== 'failed'),
  ).length
  const passed = report.numPassedTests
  const failed = report.numFailedTests + broken
  return passed + failed === 0 ? { passed, failed: 1 } : { passed, failed }
}

/**
 * The tests of one vitest project; each counts.
 * @param {string} title
 * @param {string} project
 * @returns {Step}
 */
function tests(title, project) {
  const work = async () => {
    mkdirSync('out', { recursive: true })
    const file = join('out', `tests-${project}.json`)
    rmSync(file, { force: true })
    const args = [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]
    const { code } = await step(title, () => execute(tool('vitest'), args))
    const count = countOf(file)
    // Vitest also fails for errors that belong to no test.
    return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
  }
  return { name: title, work }
}

/** What `npm run check` does, cheapest first. */
export const checks = [
  whole('Types', [['tsc', '--noEmit']]),
  whole('Lint', [['oxlint']]),
  whole('Format', [['oxfmt', '--check']]),
  whole('Unused code', [['knip']]),
  tests('Unit tests', 'unit'),
  whole('Build for Chrome and Firefox', [
    ['vite', 'build', '--mode', 'chrome'],
    ['vite', 'build', '--mode', 'firefox'],
  ]),
  tests('Tests of the built packages', 'dist'),
]

/** What `npm test` adds: the stores' own linter, and journeys in real browsers. */
export const journeys = [
  whole('Firefox package lint (web-ext)', [
    ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--warnings-as-errors', '--no-config-discovery'],
  ]),
  tests('Journeys in Chromium and Firefox', 'extension'),
]

/**
 * Runs steps one after the other, whatever fails, and adds up their counts.
 * @param {readonly Step[]} steps
 * @returns {Promise<Count>}
 */
export async function runSteps(steps) {
  const total = { passed: 0, failed: 0 }
  for (const { name, work } of steps) {
    const { passed, failed } = await work()
    if (failed > 0) console.log(`  ${name}: ${passed} passed, ${failed} failed`)
    total.passed += passed
    total.failed += failed
  }
  return total
}
