import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { View } from './driver.ts'

type Axe = {
  run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe-core finds wrong in a page of ours in the given theme, one line each. The theme is set where the page itself takes it
 * from, the root's `color-scheme`, so both are tried in one browser.
 */
export async function violations(view: View, theme: 'light' | 'dark'): Promise<readonly string[]> {
  return view.run(
    async (code, scheme) => {
      const world = globalThis as { axe?: Axe; eval: (text: string) => unknown }
      if (world.axe === undefined) world.eval(code)
      document.documentElement.style.colorScheme = scheme
      const found = (await world.axe?.run())?.violations ?? [{ id: 'axe did not run', nodes: [] }]
      return found.flatMap(({ id, nodes }) =>
        nodes.length === 0
          ? [id]
          : nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
      )
    },
    source,
    theme,
  )
}
