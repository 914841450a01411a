import type { Plugin } from 'vite'

/** Preact's handling of `dangerouslySetInnerHTML`: the one place in our pages that could turn text into HTML. */
const sink =
  /(?<keep>\w+)\|\|\w+&&\(\w+\.__html==\w+\.__html\|\|\w+\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\)/g

/** Takes the HTML sink out of Preact. Fails when it is not there exactly once, so that no update can bring one back unseen. */
function withoutSink(code: string): string {
  const count = code.match(sink)?.length ?? 0
  if (count !== 1) throw new Error(`preact: its HTML sink stands ${count} times, not once`)
  return code.replace(sink, '$<keep>')
}

/** The text of a page never becomes HTML, in what ships. */
export function noHtml(): Plugin {
  return {
    name: 'no-html',
    apply: 'build',
    transform: {
      filter: { id: /\/preact\/dist\/preact\.m?js$/ },
      handler: (code) => ({ code: withoutSink(code), map: null }),
    },
  }
}
