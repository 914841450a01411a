import { browser } from './browser.ts'

/** Gives marked text of a tab's page its colour for so many seconds; an author's style is the least that a page can see. */
export async function stylePaint(tabId: number, name: string, seconds: number): Promise<void> {
  const style = {
    target: { tabId },
    css: `::highlight(${name}){background-color:#ffe27a;color:#1b1c20}`,
    origin: 'AUTHOR' as const,
  }
  try {
    await browser.scripting.insertCSS(style)
    await new Promise((resolve) => {
      setTimeout(resolve, seconds * 1000)
    })
    await browser.scripting.removeCSS(style)
  } catch {
    // The page is gone, and the paint with it.
  }
}
