import { crx } from '@crxjs/vite-plugin'
import { defineConfig } from 'vite'
import { manifestFor, registerAtRunTime, type Browser } from './scripts/build/manifest.ts'
import { noHtml } from './scripts/build/no-html.ts'
import { registryModule } from './scripts/build/registry.ts'

/** `vite build --mode chrome` and `--mode firefox` make the two packages of the one manifest.json. */
export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome'
  return {
    publicDir: 'assets',
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox142' : 'chrome138',
      // The preload helper would put a fetch into our pages.
      modulePreload: false,
      // The other pages are named in manifest.json.
      rollupOptions: { input: { welcome: 'src/welcome/index.html' } },
    },
    plugins: [
      noHtml(),
      registryModule(),
      crx({ manifest: manifestFor(browser), browser }),
      registerAtRunTime(),
    ],
  }
})
