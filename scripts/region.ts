import { parseArgs } from 'node:util'
import { judge, type Answer } from '../src/core/region/judge.ts'

const usage = `npm run region -- [--tz ZONE] [--lang TAG,TAG…] [--answer yes|no] [--json]

Says what the signs of a device add up to, by the same rules as the extension.
  --tz      IANA time zone, e.g. Europe/Moscow; left out: the browser gives none
  --lang    BCP 47 tags in the reader's order, e.g. ru-RU,en
  --answer  the reader's own answer to "does this concern you?"
Prints one line of JSON: {verdict, points, reasons: [{sign, value, points}], contradicted}.`

function fail(message: string): never {
  process.stderr.write(`${message}\n\n${usage}\n`)
  process.exit(2)
}

function readOptions(): { tz?: string; lang?: string; answer?: string; help?: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        tz: { type: 'string' },
        lang: { type: 'string' },
        answer: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    return values
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}

function parseAnswer(answer: string | undefined): Answer {
  if (answer === undefined) return null
  return answer === 'yes' || answer === 'no' ? answer : fail(`--answer takes yes or no, not "${answer}".`)
}

const { tz, lang, answer, help } = readOptions()
if (help === true) process.stdout.write(`${usage}\n`)
else {
  const languages = (lang ?? '')
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
  process.stdout.write(
    `${JSON.stringify(judge({ zone: tz ?? null, languages, answer: parseAnswer(answer) }))}\n`,
  )
}
