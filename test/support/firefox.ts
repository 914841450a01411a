import type { ChildProcess } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { callText, until, type Driver, type LaunchOptions, type View } from './driver.ts'
import { chromeCode } from './firefox-chrome.ts'
import { connectTo, makeProfile, startProgram, uuid, writeProfile } from './firefox-start.ts'
import { spokenByFirefox } from './spoken.ts'

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((done) => {
        child.once('exit', () => done())
      })

/** The remote control's code points for keys that are no characters. */
const keyCodes: Readonly<Record<string, string>> = {
  Tab: '\ue004',
  Enter: '\ue007',
  Shift: '\ue008',
  Control: '\ue009',
  Escape: '\ue00c',
}

/** A key that is down from before the first to after the last of some steps. */
const held = (key: 'Control' | 'Shift' | undefined, steps: number): readonly object[] => {
  if (key === undefined) return []
  const value = keyCodes[key]
  const pauses = Array.from({ length: steps - 1 }, () => ({ type: 'pause' }))
  return [
    { type: 'key', id: 'held', actions: [{ type: 'keyDown', value }, ...pauses, { type: 'keyUp', value }] },
  ]
}

/** Starts Firefox with the package as a temporary add-on and a throw-away profile. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const manifest = JSON.parse(readFileSync(join(options.dist, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } }
  }
  const geckoId = manifest.browser_specific_settings.gecko.id
  const profile = options.profile ?? makeProfile()
  writeProfile(profile, geckoId, options)
  const child = startProgram(options, profile)
  const closed = ended(child)
  const marionette = await connectTo(child, profile)

  /** Runs code with the browser's own rights; see `chromeCode` for the helpers it has. */
  async function chrome(body: string): Promise<unknown> {
    await marionette.send('Marionette:SetContext', { value: 'chrome' })
    const script = `const done = arguments[arguments.length - 1];
      (async () => { ${chromeCode(geckoId)}
        ${body} })().then((value) => done({ value: value ?? null }), (error) => done({ error: String(error) }))`
    const answer = await marionette.send<{ value?: unknown; error?: string }>(
      'WebDriver:ExecuteAsyncScript',
      {
        script,
        args: [],
        sandbox: 'system',
      },
    )
    if (answer.error !== undefined) throw new Error(answer.error)
    return answer.value
  }
  async function content<T>(command: string, parameters: object): Promise<T> {
    await marionette.send('Marionette:SetContext', { value: 'content' })
    return marionette.send<T>(command, parameters)
  }
  /** Runs a function where the expression `frame` (a XUL browser) points to. */
  const inFrame = async (frame: string, text: string): Promise<unknown> =>
    JSON.parse(String(await chrome(`return evaluate(${frame}, ${JSON.stringify(text)})`)))
  const viewOf = (frame: string, close: () => Promise<void>): View => ({
    run: async (code, ...args) => (await inFrame(frame, callText(code, args))) as never,
    screenshot: async (path) =>
      writeFileSync(path, Buffer.from(String(await chrome(`return picture(${frame})`)), 'base64')),
    press: async (key, holding) => {
      await chrome(`await press(${frame}, ${JSON.stringify(key)}, ${JSON.stringify(holding ?? null)})`)
    },
    spoken: async () => (await chrome(spokenByFirefox(frame))) as never,
    close,
  })
  const [language] = options.reader.languages
  // Without a language pack Firefox speaks English only; told that it has the language, it uses ours in it.
  await chrome(`Services.locale.availableLocales = ${JSON.stringify([...new Set([language, 'en-US'])])};
    Services.locale.requestedLocales = ${JSON.stringify([language])}`)
  if (options.bare !== true && options.installed === undefined) {
    await marionette.send('Addon:Install', {
      path: resolve(options.dist),
      temporary: true,
      allowPrivateBrowsing: options.inPrivate ?? false,
    })
    await until('the background runs', () => chrome('return background() !== null'))
  }
  const main = await content<string>('WebDriver:GetWindowHandle', {})
  const origin = options.bare === true ? '' : `moz-extension://${uuid}/`

  return {
    name: 'firefox',
    profile,
    origin,
    page: viewOf('selected()', () => Promise.resolve()),
    open: async (url) => {
      await content('WebDriver:Navigate', { url })
    },
    clickAt: async (x, y, { touch = false, button = 'left', holding } = {}) => {
      const code = button === 'middle' ? 1 : 0
      const actions = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' },
        { type: 'pointerDown', button: code },
        { type: 'pointerUp', button: code },
      ]
      const pointerType = touch ? 'touch' : 'mouse'
      const pointer = { type: 'pointer', id: pointerType, parameters: { pointerType }, actions }
      await content('WebDriver:PerformActions', { actions: [pointer, ...held(holding, actions.length)] })
    },
    press: async (key, holding) => {
      const value = keyCodes[key] ?? key
      const actions = [
        { type: 'pause' },
        { type: 'keyDown', value },
        { type: 'keyUp', value },
        { type: 'pause' },
      ]
      await content('WebDriver:PerformActions', {
        actions: [{ type: 'key', id: 'keys', actions }, ...held(holding, actions.length)],
      })
    },
    inNotice: async (code, ...args) =>
      (await inFrame('selected()', `root && ${callText(code, args, 'root, ')}`)) as never,
    spoken: async () => (await chrome(spokenByFirefox('selected()'))) as never,
    openPrivate: async () => {
      const { handle } = await content<{ handle: string }>('WebDriver:NewWindow', {
        type: 'window',
        private: true,
        focus: true,
      })
      await content('WebDriver:SwitchToWindow', { handle, focus: true })
      return async () => {
        await content('WebDriver:CloseWindow', {})
        await content('WebDriver:SwitchToWindow', { handle: main, focus: true })
      }
    },
    background: {
      run: async (code, ...args) => (await inFrame('await awake()', callText(code, args))) as never,
    },
    stopBackground: async () => {
      await chrome('await extension().terminateBackground()')
    },
    openPopup: async () => {
      await chrome('await openPopup()')
      return viewOf('popup()', async () => {
        await chrome('await closePopup()')
      })
    },
    openOwn: async (path) => {
      const { handle } = await content<{ handle: string }>('WebDriver:NewWindow', {
        type: 'tab',
        focus: true,
      })
      await content('WebDriver:SwitchToWindow', { handle })
      await content('WebDriver:Navigate', { url: `${origin}${path}` })
      return viewOf('selected()', async () => {
        await content('WebDriver:CloseWindow', {})
        await content('WebDriver:SwitchToWindow', { handle: main, focus: true })
      })
    },
    tabs: async (address) => {
      const all = `window.gBrowser.browsers.filter((each) => each.currentURI.spec.startsWith(${JSON.stringify(address)}))`
      const count = Number(await chrome(`return ${all}.length`))
      return Array.from({ length: count }, (_, at) =>
        viewOf(`${all}[${at}]`, async () => {
          await chrome(`window.gBrowser.removeTab(window.gBrowser.getTabForBrowser(${all}[${at}]))`)
        }),
      )
    },
    setLanguages: async (languages) => {
      const list = JSON.stringify(languages.join(','))
      await chrome(`Services.prefs.setStringPref('intl.accept_languages', ${list})`)
    },
    badge: async () => String(await chrome('return badge()')),
    problems: async () => (await chrome('return problems()')) as string[],
    closed,
    close: async () => {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => child.kill())
      marionette.close()
      await closed
      if (options.profile === undefined)
        rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}
