import { judge, type Answer, type Signs } from '../src/core/region/judge.ts'
import { readArguments, refuse } from './lib/command.ts'
import { optionsOf } from './setup/options.mjs'

const usage = `npm run region -- [--tz ZONE] [--lang TAG,TAG…] [--answer yes|no] [--json]

Says what the signs of a device add up to, by the same rules as the extension.
  --tz      IANA time zone, e.g. Europe/Moscow; case does not count; left out: the browser gives none
  --lang    BCP 47 tags in the reader's order, e.g. ru-RU,en; left out: none
  --answer  the reader's own answer to "does this concern you?"
Prints one line of JSON, with or without --json: {verdict, points, reasons: [{sign, value, points}], contradicted}.`

const options = {
  tz: { type: 'string' },
  lang: { type: 'string' },
  answer: { type: 'string' },
  json: { type: 'boolean' },
} as const

function parseAnswer(answer: string | undefined): Answer {
  if (answer === undefined) return null
  return answer === 'yes' || answer === 'no'
    ? answer
    : refuse(`--answer takes yes or no, not "${answer}".`, usage)
}

/** The zone under the name that a browser gives it: `europe/moscow` is Europe/Moscow. */
const canonicalZone = (zone: string): string =>
  new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone

function parseSigns(tz: string | undefined, lang: string | undefined): Omit<Signs, 'answer'> {
  const given = [tz === undefined ? [] : [`--tz=${tz}`], lang === undefined ? [] : [`--lang=${lang}`]]
  // `npm start` takes the same two options, so what is wrong with them is said there.
  const read = optionsOf(given.flat())
  if (typeof read === 'string') return refuse(`${read}.`, usage)
  return {
    zone: tz === undefined ? null : canonicalZone(read.tz),
    languages: lang === undefined ? [] : read.languages,
  }
}

const { tz, lang, answer } = readArguments(usage, options, 0).values
process.stdout.write(`${JSON.stringify(judge({ ...parseSigns(tz, lang), answer: parseAnswer(answer) }))}\n`)
