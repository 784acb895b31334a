// What every end-to-end test has: words in its language, a person at a browser, and pages that are checked as they are visited.
import { expect, test as plain, type Browser, type BrowserContext, type Locator, type Page } from '@playwright/test'
import type axe from 'axe-core'
import type { RunOnly, RunOptions } from 'axe-core'
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { words, type Language, type Words } from './words'

export const DEMO_PASSWORD = 'zero-to-one-2026'

export type VisitorWish = { readonly language: Language; readonly scripts?: 'on' | 'off'; readonly phone?: 'phone' }
export type Visitor = VisitorWish & { readonly page: Page; readonly context: BrowserContext; readonly t: Words }

const PHONE = { width: 390, height: 844 }
/**
 * Chromium reports a page that answers with an error on purpose (a form with problems is a 422), and Remix an answer that it
 * stopped reading because a newer request replaced the one it belongs to.
 */
const EXPECTED = /status of 4(04|09|13|22)|^AbortError: (signal is|BodyStreamBuffer was) aborted/

/** The browsers of the test that runs. */
const opened = new Set<BrowserContext>()

/** Whoever came leaves when the test is over: a page that is left open goes on listening to the portal. */
export const test = plain.extend<{ everybodyLeaves: void }>({
  everybodyLeaves: [
    async ({ baseURL: _ }, use) => {
      await use()
      await Promise.all([...opened].map((context) => context.close()))
      opened.clear()
    },
    { auto: true },
  ],
})

/** A person with a browser of their own. An unexpected console error or a failed policy fails the test. */
export async function visitor(browser: Browser, wish: VisitorWish): Promise<Visitor> {
  const context = await browser.newContext({
    locale: wish.language,
    javaScriptEnabled: wish.scripts !== 'off',
    ...(wish.phone ? { viewport: PHONE } : {}),
  })
  opened.add(context)
  context.once('close', () => opened.delete(context))
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' && !EXPECTED.test(message.text()))
      throw new Error(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => {
    throw error
  })
  return { ...wish, page, context, t: words(wish.language) }
}

/** Pages of this run that were looked at, by language: the same page is not measured twice, whichever worker comes by. */
function isNewPage({ page, language, scripts }: Visitor, hasProblems: boolean): boolean {
  const { pathname, search } = new URL(page.url())
  const route = pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
  const name = [language, scripts ?? 'on', route, search ? '?' : '', hasProblems].join(' ')
  try {
    mkdirSync(join(process.env.PORTAL_LOOKED ?? '', Buffer.from(name).toString('base64url')))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** The small edition says the same, and half as much has to be read on every page. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A page has a handful of colours at hundreds of places; the tool would read each of them anew, for a fifth of its time. */
const REMEMBERED_COLOURS = `{
  const colour = axe.commons.color.Color.prototype
  const { parseString } = colour
  const known = new Map()
  colour.parseString = function (text) {
    if (!known.has(text)) {
      const { r, g, b, alpha } = parseString.call(this, text)
      known.set(text, { r, g, b, alpha })
    }
    return Object.assign(this, known.get(text))
  }
}`

const EVERYTHING: RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }
/** The rules that another colour scheme can break. */
const OF_COLOURS: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

/** WCAG 2.2 AA with no rule ignored; in the dark what depends on colours, since the rest of the page is the same. */
async function expectAccessible(page: Page): Promise<void> {
  // One copy of the tool serves both; no page of ours has frames that would need one each.
  await page.evaluate(`${AXE};${REMEMBERED_COLOURS}`)
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    const runOnly = colorScheme === 'dark' ? OF_COLOURS : EVERYTHING
    expect(await barriers(page, { runOnly, resultTypes: ['violations'] }), `${page.url()} ${colorScheme}`).toEqual([])
  }
}

/** The rules that a page breaks, each with the first place where it does. */
function barriers(page: Page, options: RunOptions): Promise<string[]> {
  return page.evaluate(async (asked) => {
    const tool = (globalThis as unknown as { readonly axe: typeof axe }).axe
    const { violations } = await tool.run(document, asked)
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  }, options)
}

async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const viewport = page.viewportSize()
  await page.setViewportSize(PHONE)
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `${page.url()} scrolls sideways at 390 px`).toBe(0)
  if (viewport) await page.setViewportSize(viewport)
}

/** The right language, one main heading, readable for everybody, and nothing beside the edge of a phone. */
export async function lookAround(visitor: Visitor): Promise<void> {
  const { page, language, scripts } = visitor
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  const hasProblems = (await page.getByRole('heading', { name: words(language)('common:summary.heading') }).count()) > 0
  if (!isNewPage(visitor, hasProblems)) return
  // The tool that looks for barriers is a script itself.
  if (scripts !== 'off') await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
}

/** The six digits of the newest mail to an address, read where the demonstration shows its mails. */
export async function codeMailedTo({ context }: Visitor, email: string): Promise<string> {
  const answer = await context.request.get(`/dev/outbox?to=${encodeURIComponent(email)}`)
  const code = /\b\d{6}\b/.exec((await answer.text()).replace(/<head>.*?<\/head>/s, ''))?.[0]
  if (!code) throw new Error(`No code was mailed to ${email}`)
  return code
}

/** Somebody of the demonstration comes in by the form. */
export async function signInByForm(visitor: Visitor, email: string): Promise<void> {
  const { page } = visitor
  await page.goto('/sign-in')
  await fillSignIn(visitor, { email, password: DEMO_PASSWORD })
  await page.locator('form[action="/sign-out"]').waitFor()
  // An account brings its own language; the people of the demonstration read Chinese.
  await chooseLanguage(visitor)
}

export async function fillSignIn(
  { page, t }: Visitor,
  who: { readonly email: string; readonly password: string },
): Promise<void> {
  await page.getByLabel(t('accounts:email.label')).fill(who.email)
  await page.getByLabel(t('accounts:password.label')).fill(who.password)
  // The way most people do it; it must not press the first button of the page.
  await page.getByLabel(t('accounts:password.label')).press('Enter')
}

const MOST_STOPS = 80

/** Moves on with the Tab key, as people without a mouse do, until something has the focus. */
export async function tabTo({ page }: Visitor, target: Locator): Promise<void> {
  await target.waitFor()
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The Tab key does not lead to ${String(target)}`)
}

/** Switches to the visitor's language. The page may show it already, so the answer is what counts. */
async function chooseLanguage({ page, t, language }: Visitor): Promise<void> {
  const answered = page.waitForResponse(
    (response) => new URL(response.url()).pathname === '/language' && response.request().method() === 'POST',
  )
  await page.getByRole('button', { name: t(`common:language.${language}`) }).click()
  await answered
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.getByRole('button', { name: t('common:signOut') })).toBeVisible()
}

export { expect }
