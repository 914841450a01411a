import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The built packages, for `describe.each`. */
export const packages = [
  { name: 'chrome', folder: 'dist/chrome' },
  { name: 'firefox', folder: 'dist/firefox' },
] as const

/** Every file of a package, relative to its folder. */
export const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))

export const readText = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8')

export const gzipSize = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length

/** Modules that a module imports before it runs; `import()` comes later and does not count. */
function importsOf(code: string): readonly string[] {
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g)].map(([, path = '']) => path)
}

/**
 * All JavaScript that runs at first load of a page or script of the package: what it names, and what that imports, once each.
 */
export function firstLoad(folder: string, entry: string): readonly string[] {
  const found = new Set<string>()
  const visit = (file: string): void => {
    if (found.has(file)) return
    found.add(file)
    for (const path of importsOf(readText(folder, file))) {
      visit(path.startsWith('/') ? path.slice(1) : join(dirname(file), path))
    }
  }
  if (!entry.endsWith('.html')) visit(entry)
  else {
    const html = readText(folder, entry)
    for (const [, path = ''] of html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)) visit(path)
  }
  return [...found]
}
