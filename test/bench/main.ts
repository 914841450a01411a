import { argv } from 'node:process'

/** `npm run bench -- NAME …`: runs `./NAME.ts`, which exports `run(args)`. */
const [bench = '', ...rest] = argv.slice(2)
if (!/^[a-z]+$/u.test(bench)) throw new Error('Say which benchmark: npm run bench -- NAME')
const { run } = (await import(`./${bench}.ts`)) as { run: (args: readonly string[]) => unknown }
await run(rest)
