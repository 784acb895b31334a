// Every page of the portal on a phone: it does not move sideways, and no column of a table is out of sight or too narrow to read.
import type { Page } from '@playwright/test'
import { ROUTE_TABLE } from '../support/route-table'
import { signIn } from './given'
import { expect, test, visitor, type Visitor } from './portal-test'

/** Reached by a secret of a mail, by being half signed in, by nobody in the demonstration, or leading elsewhere at once. */
const NOT_BY_LINKS = [
  'routes/account/confirm.tsx',
  'routes/account/mailbox.tsx',
  'routes/account/second-step.tsx',
  'routes/account/reset-password.tsx',
  'routes/account/prove.tsx',
  'routes/account/invitation.tsx',
  'routes/firm/layout.tsx',
  'routes/firm/check.tsx',
  'routes/firm/rule.tsx',
  'routes/public/not-found.tsx',
  'routes/firm/not-found.tsx',
  'routes/public/start-roadmap.tsx',
  'routes/public/verify.tsx',
  // Linked from one task, which not every walk comes by.
  'routes/firm/supervision-mode.tsx',
  'routes/firm/changes.tsx',
  'routes/advisor/question.tsx',
  'routes/advisor/views.tsx',
  // Linked from a market with an agreement, from a plan that was not applied for, and from a message that a firm has sent: tests of
  // their own walk them on a phone.
  'routes/firm/product-origin.tsx',
  'routes/firm/apply.tsx',
  'routes/advisor/firm-compare.tsx',
]

type Known = { readonly file: string; readonly fits: RegExp; readonly names: number }

const KNOWN: readonly Known[] = Object.entries(ROUTE_TABLE)
  .filter(([file]) => file.endsWith('.tsx') && !file.endsWith('layout.tsx'))
  .map(([file, { url }]) => ({
    file,
    fits: new RegExp(`^${url.replace(/[.*]/g, '\\$&').replace(/:\w+/g, '[^/]+')}$`),
    names: url.split(':').length,
  }))
  .sort((a, b) => a.names - b.names)

const routeOf = (address: string) => KNOWN.find(({ fits }) => fits.test(new URL(address).pathname))?.file

type Walk = {
  readonly start: readonly string[]
  /** Tasks differ from each other, pages of another kind do not. */
  readonly tasks: number
  /** What everybody may open is looked at once. */
  readonly everywhere: Map<string, number>
  readonly faults: string[]
}

/** From the page somebody starts with along every link, a few of each kind. */
async function walkFrom({ page }: Visitor, { start, tasks, everywhere, faults }: Walk): Promise<void> {
  const mine = new Map<string, number>()
  const open = start.map((path) => new URL(path, page.url()).href)
  const known = new Set(open)
  for (let address = open.shift(); address !== undefined; address = open.shift()) {
    const file = routeOf(address)
    if (!file) continue
    const seen = ROUTE_TABLE[file]?.audience === 'anyone' ? everywhere : mine
    if ((seen.get(file) ?? 0) >= (file === 'routes/firm/task.tsx' ? tasks : 1)) continue
    mine.set(file, (mine.get(file) ?? 0) + 1)
    everywhere.set(file, (everywhere.get(file) ?? 0) + 1)
    await page.goto(address, { waitUntil: 'domcontentloaded' })
    faults.push(...(await faultsOf(page)).map((fault) => `${new URL(address).pathname}: ${fault}`))
    for (const link of await linksOf(page)) {
      if (known.has(link)) continue
      known.add(link)
      open.push(link)
    }
  }
}

function linksOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]:not([download])')]
      .map(({ href }) => href.replace(/#.*/, ''))
      .filter((href) => new URL(href).origin === location.origin),
  )
}

function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const found: string[] = []
    const sideways = document.documentElement.scrollWidth - width
    if (sideways > 0) found.push(`moves ${sideways} px sideways`)
    for (const cell of document.querySelectorAll<HTMLElement>('th, td')) {
      const box = cell.getBoundingClientRect()
      const text = cell.innerText.trim()
      // Headings of a folded table are there for those who listen.
      const isForEars = (cell.parentElement?.parentElement?.offsetWidth ?? 0) <= 1
      if (isForEars || !cell.checkVisibility() || text === '') continue
      const range = document.createRange()
      range.selectNodeContents(cell)
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
      const what = `"${text.slice(0, 20)}" of "${cell.closest('table')?.caption?.innerText.slice(0, 30)}"`
      if (box.right > width + 1 || box.left < -1) found.push(`${what} is off the screen`)
      if (lines > 2 && text.length > 4 && box.width < 56) found.push(`${what} is ${Math.round(box.width)} px wide`)
    }
    return found
  })
}

const CARS = 'fushun@demo.test'
const AUDIENCES = [
  // Only a code of six digits leads to its markets.
  [null, ['/', '/sign-in', '/sign-up', '/forgot-password', '/start', '/hs/845611', '/hs/845611/markets/KR/origin']],
  ['owner@demo.test', ['/firms?all=1', '/account', '/firms/new', '/firms/request-access']],
  // A firm that sells used cars has lists of vehicles; one that has exported has a certificate.
  [CARS, ['/firms']],
  ['dandong@demo.test', ['/firms']],
  ['advisor@demo.test', ['/advisor']],
  ['lead@demo.test', ['/advisor', '/advisor/load', '/advisor/statistics', '/advisor/second-reviews']],
  ['official@demo.test', ['/official']],
  ['admin@demo.test', ['/admin/staff', '/dev/outbox']],
] as const

test.describe.configure({ mode: 'parallel' })

for (const language of ['zh-CN', 'en'] as const) {
  test(`all pages in ${language}`, async ({ browser }) => {
    const everywhere = new Map<string, number>()
    const faults: string[] = []
    for (const [email, start] of AUDIENCES) {
      const somebody = await visitor(browser, { language, phone: 'phone' })
      await somebody.page.goto('/')
      if (email) await signIn(somebody, email)
      const tasks = email === CARS && language === 'zh-CN' ? 40 : 2
      await walkFrom(somebody, { start, tasks, everywhere, faults })
      await somebody.context.close()
    }
    expect(faults).toEqual([])
    const left = KNOWN.map(({ file }) => file).filter((file) => !everywhere.has(file) && !NOT_BY_LINKS.includes(file))
    expect(left).toEqual([])
    expect([...everywhere.values()].reduce((sum, times) => sum + times, 0)).toBeGreaterThan(60)
  })
}
