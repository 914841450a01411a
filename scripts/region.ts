import { judge, type Answer } from '../src/core/region/judge.ts'
import { readArguments, refuse } from './lib/command.ts'

const usage = `npm run region -- [--tz ZONE] [--lang TAG,TAG…] [--answer yes|no] [--json]

Says what the signs of a device add up to, by the same rules as the extension.
  --tz      IANA time zone, e.g. Europe/Moscow; left out: the browser gives none
  --lang    BCP 47 tags in the reader's order, e.g. ru-RU,en
  --answer  the reader's own answer to "does this concern you?"
Prints one line of JSON: {verdict, points, reasons: [{sign, value, points}], contradicted}.`

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

const { tz, lang = '', answer } = readArguments(usage, options, 0).values
const languages = lang
  .split(',')
  .map((tag) => tag.trim())
  .filter((tag) => tag !== '')
process.stdout.write(
  `${JSON.stringify(judge({ zone: tz ?? null, languages, answer: parseAnswer(answer) }))}\n`,
)
