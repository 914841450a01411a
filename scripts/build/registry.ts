import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { compileRegistry } from '../../src/core/registry/compile.ts'

const source = new URL('../../assets/registry/undesirable.json', import.meta.url)
const name = 'virtual:registry'

/** Compiles the reviewed registry to the compact form that ships, as the module `virtual:registry`. */
export function registryModule(): Plugin {
  return {
    name: 'registry',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) =>
      id === `\0${name}`
        ? // JavaScript and not a JSON module: in Chromium a worker that imports JSON dies after its first stop.
          `export default JSON.parse(${JSON.stringify(JSON.stringify(compileRegistry(JSON.parse(readFileSync(source, 'utf8')))))})`
        : null,
  }
}
