/** The one import of webextension-polyfill: everything else under src/platform takes the browser from here. */
export { default as browser } from 'webextension-polyfill'
export type { Runtime } from 'webextension-polyfill'
