import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch, type CDPSession } from 'puppeteer-core'
import { build } from 'vite'
import type { Engine, Output } from './engines.ts'

/** A browser that reads pages given as strings, without network and without running them. */
export type Laboratory = {
  /** Parses a page and runs the engines on it. */
  run(
    page: { readonly url: string; readonly html: string },
    engines: readonly Engine[],
  ): Promise<Record<string, Output>>
  close(): Promise<void>
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: true,
      target: 'chrome138',
      lib: {
        entry: fileURLToPath(new URL('engines.ts', import.meta.url)),
        formats: ['iife'],
        name: 'engines',
      },
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  return outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('')
}

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}

function browserPath(): string {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter))
    for (const name of ['chromium', 'google-chrome', 'chrome']) {
      try {
        accessSync(join(folder, name), constants.X_OK)
        return join(folder, name)
      } catch {
        continue
      }
    }
  throw new Error('No chromium in PATH.')
}

/** Starts the Chromium found in PATH with the engines bundled as they are built for the package. */
export async function startLaboratory(): Promise<Laboratory> {
  const code = await bundle()
  const browser = await launch({
    executablePath: browserPath(),
    headless: true,
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND', '--disable-gpu'],
  })
  const page = await browser.newPage()
  const session = await page.createCDPSession()
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  })
  await evaluate(session, executionContextId, code)
  return {
    run: async ({ url, html }, engines) => {
      await evaluate(
        session,
        executionContextId,
        `openString(${JSON.stringify(html)}, ${JSON.stringify(url)})`,
      )
      const outputs: Record<string, Output> = {}
      for (const engine of engines)
        outputs[engine] = (await evaluate(
          session,
          executionContextId,
          `benchmark(${JSON.stringify(engine)})`,
        )) as Output
      return outputs
    },
    close: () => browser.close(),
  }
}
