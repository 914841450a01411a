import { launchChromium } from './chromium.ts'
import type { Driver, LaunchOptions } from './driver.ts'
import { launchFirefox } from './firefox.ts'

/** Both browsers, each with its built package, for `describe.each`. */
export const browsers = [
  { name: 'chromium', dist: 'dist/chrome', launch: launchChromium },
  { name: 'firefox', dist: 'dist/firefox', launch: launchFirefox },
] as const satisfies readonly {
  name: Driver['name']
  dist: string
  launch(options: LaunchOptions): Promise<Driver>
}[]
