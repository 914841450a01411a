import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const packaged = '@mozilla/readability/Readability.js'
const rewritten = fileURLToPath(new URL('../../node_modules/.cache/caveat/Readability.js', import.meta.url))

/** Preact's handling of `dangerouslySetInnerHTML`: the one place in our pages that could turn text into HTML. */
const preactSink =
  /(?<keep>\w+)\|\|\w+&&\(\w+\.__html==\w+\.__html\|\|\w+\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\)/g

/** A whole method of Readability's prototype. */
const method = (name: string): RegExp =>
  new RegExp(String.raw` {2}${name}\(\w*\) \{\n[\s\S]*?\n {2}\},\n`, 'g')

/**
 * Where Readability parses text into elements: it keeps a spare copy of the page as text to start over from, and a copy as
 * elements serves as well. The rest is what never runs as we call it, or works on pictures and links, which are not read
 * here; log lines go with it, since nothing of ours writes to a page's console.
 */
const readabilityEdits: readonly (readonly [from: RegExp, to: string])[] = [
  [/var pageCacheHtml = page\.innerHTML;/g, 'var pageCache = page.cloneNode(true);'],
  [
    /page\.innerHTML = pageCacheHtml;/g,
    'page.textContent = ""; for (var spare = pageCache.cloneNode(true); spare.firstChild; ) page.appendChild(spare.firstChild);',
  ],
  [/this\._unwrapNoscriptImages\(this\._doc\);/g, ''],
  [method('_unwrapNoscriptImages'), ''],
  [/this\._disableJSONLD \? \{\} : this\._getJSONLD\(this\._doc\)/g, '{}'],
  [method('_getJSONLD'), ''],
  [/ {4}jsonLdArticleTypes:\n.*\n/g, ''],
  [/this\._fixRelativeUris\(articleContent\);/g, ''],
  [method('_fixRelativeUris'), ''],
  [/ {2}if \(this\._debug\) \{\n {4}let logNode[\s\S]*?\n {2}\}\n(?=\})/g, ''],
]

const logLine = /^ *this\.log\([\s\S]*?\);$/gm

/** Replaces what must stand exactly once, so that an update of a dependency cannot bring a sink back unseen. */
function replaceOnce(code: string, from: RegExp, to: string): string {
  const count = code.match(from)?.length ?? 0
  if (count !== 1) throw new Error(`no-html: ${from.source} stands ${count} times, not once`)
  return code.replace(from, to)
}

/** Page scripts are built apart, without plugins, but with our aliases: so they get a rewritten file. */
function rewriteReadability(): void {
  const source = readFileSync(createRequire(import.meta.url).resolve(packaged), 'utf8')
  mkdirSync(dirname(rewritten), { recursive: true })
  writeFileSync(
    rewritten,
    readabilityEdits
      .reduce((code, [from, to]) => replaceOnce(code, from, to), source)
      .replaceAll(logLine, ''),
  )
}

/** Takes every HTML sink out of the libraries that ship: the text of a page never becomes HTML. */
export function noHtml(): Plugin {
  return {
    name: 'no-html',
    apply: 'build',
    config: () => {
      rewriteReadability()
      return { resolve: { alias: [{ find: packaged, replacement: rewritten }] } }
    },
    transform: {
      filter: { id: /\/preact\/dist\/preact\.m?js$/ },
      handler: (code) => ({ code: replaceOnce(code, preactSink, '$<keep>'), map: null }),
    },
  }
}
