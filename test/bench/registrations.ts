import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSite, type Site } from '../support/site.ts'
import { browserOptions } from './options.ts'
import { buildArms, control, type Arm } from './registrations/arms.ts'
import {
  measureLoads,
  measureStarts,
  nothingYet,
  type BrowserName,
  type Measured,
} from './registrations/measure.ts'

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  const [below = Number.NaN, above = Number.NaN] = [sorted[middle - 1 + (sorted.length % 2)], sorted[middle]]
  return (below + above) / 2
}

/** A median, and what it is of the control's. */
function shown(values: readonly number[], against: readonly number[]): string {
  if (values.length === 0) return '-'
  const [own, other] = [median(values), median(against)]
  return `${own.toFixed(1)} (${(own / other).toFixed(2)})`
}

function line({ name, matches }: Arm, measured: Measured, against: Measured): string {
  const cells = [
    name,
    matches.length,
    matches.length === 0 ? '-' : median(measured.register).toFixed(1),
    shown(measured.outside, against.outside),
    shown(measured.inside, against.inside),
    (median(measured.inside) - median(against.inside)).toFixed(2),
    shown(measured.start, against.start),
    `${measured.ran} of ${measured.pages}`,
    measured.ranOnListed ? 'yes' : 'no',
  ]
  return `| ${cells.join(' | ')} |`
}

/** A registration that runs elsewhere than it should makes its times worthless. */
function check({ name, runsOnUnlisted, runsOnListed }: Arm, { ran, pages, ranOnListed }: Measured): void {
  if (ran !== (runsOnUnlisted ? pages : 0) || ranOnListed !== runsOnListed)
    throw new Error(`${name}: the script ran on ${ran} of ${pages} unlisted loads, on listed: ${ranOnListed}`)
}

async function compare(name: BrowserName, site: Site, rounds: number, starts: number): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'caveat-registrations-'))
  const arms = buildArms()
  const results = new Map(arms.map((arm) => [arm.name, nothingYet()]))
  try {
    const before = loadavg()[0] ?? Number.NaN
    await measureLoads(name, site, scratch, arms, results, rounds)
    await measureStarts(name, site, scratch, arms, results, starts)
    const load = [before, loadavg()[0] ?? Number.NaN].map((value) => value.toFixed(1)).join(' to ')
    console.log(
      `\n${name}: ${rounds} rounds, ${starts} starts, load ${load}. Medians in ms (of "${control}").`,
    )
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  console.log(
    '| registered | patterns | registering | load, from outside | load, in the page | more than none | start to first page | ran on unlisted | ran on listed |',
  )
  console.log('|---|---|---|---|---|---|---|---|---|')
  const against = results.get(control) ?? nothingYet()
  for (const arm of arms) {
    const measured = results.get(arm.name) ?? nothingYet()
    console.log(line(arm, measured, against))
    check(arm, measured)
  }
}

/**
 * `npm run bench -- registrations [--browser chromium|firefox|both] [--rounds N] [--starts N]`: what registering a script costs, by the number
 * of patterns, against no registration in the same run. Throws if a script runs where it should not, or does not where it should.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { chosen, numbers } = browserOptions(args, {
    rounds: { usual: 12, least: 1 },
    starts: { usual: 4, least: 0 },
  })
  const site = await startSite()
  try {
    for (const name of chosen) await compare(name, site, numbers.rounds, numbers.starts)
  } finally {
    await site.close()
  }
}
