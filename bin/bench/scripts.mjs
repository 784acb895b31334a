// How much script a page makes a browser fetch, counted by a browser: also what the scripts themselves load, such as texts.
import { chromium } from '@playwright/test'
import { findBrowser } from '../browser.mjs'

/** Kilobytes of script as they travel, headers included, of each page, with nothing in the cache. */
export async function scriptKilobytes({ root, pages }) {
  const browser = await chromium.launch({ executablePath: await findBrowser({ root }) })
  const found = []
  try {
    for (const { url, headers } of pages) {
      const context = await browser.newContext()
      const [name, value] = headers.cookie.split('=')
      await context.addCookies([{ name, value, url }])
      const page = await context.newPage()
      await page.goto(url, { waitUntil: 'networkidle' })
      const bytes = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .filter((entry) => new URL(entry.name).pathname.endsWith('.js'))
          .reduce((sum, entry) => sum + entry.transferSize, 0),
      )
      found.push(bytes / 1000)
      await context.close()
    }
  } finally {
    await browser.close()
  }
  return found
}
