// "Every number opens its rows": each page that promises it is walked, every number is followed, and what lies behind it is counted.
import type { LoaderFunction } from '@remix-run/node'
import type { ReactElement } from 'react'
import { beforeEach, describe, expect, test } from 'vitest'
import Statistics, { loader as statistics } from '~/routes/advisor/statistics'
import { loader as statisticCases } from '~/routes/advisor/statistic-cases'
import Dashboard, { loader as dashboard } from '~/routes/official/dashboard'
import { loader as firms } from '~/routes/official/firms'
import Report, { loader as report } from '~/routes/official/report'
import { createFirm } from '../factories/firms'
import { drawHistories, saveHistories } from '../factories/histories'
import { drawnCases } from '../factories/history-steps'
import { createStaff, type Person } from '../factories/people'
import { givenFirms } from '../factories/random-firms'
import { atLeast } from '../support/at-least'
import { emptyDatabase } from '../support/database'
import { elements, textOf, type Markup } from '../support/markup'
import type { Page } from '../support/page'
import { render } from '../support/render'
import { answer, get } from '../support/requests'

beforeEach(emptyDatabase)

type Shown = { readonly loader: LoaderFunction; readonly element: ReactElement; readonly namespaces: readonly string[] }

async function show(at: string, reader: Person, { loader, element, namespaces }: Shown): Promise<Page> {
  const { data } = await answer(loader, { request: await get(at, { as: reader }) })
  return render(element, { at, data, handle: { namespaces: [...namespaces] } as never })
}

const NUMBER = /^\d[\d,]*$/
/** What can say a number by itself. */
const SAYING = ['td', 'dd', 'dt', 'p', 'li', 'strong', 'b', 'span', 'h2', 'h3', 'figcaption', 'output']
/** What is typed or chosen is no statement of the page. */
const NOT_SAID = ['option', 'select', 'input', 'label', 'svg']
const valueOf = (text: string) => Number(text.replaceAll(',', ''))

/** Whatever says a number other than nothing, in a table or beside it, and does not lead anywhere. */
function deadEnds(page: Page): readonly string[] {
  const leads = (cell: Markup | null): boolean => cell !== null && (cell.tag === 'a' || leads(cell.parent))
  const isDead = (cell: Markup) =>
    NUMBER.test(textOf(cell)) &&
    textOf(cell) !== '0' &&
    !leads(cell) &&
    !elements(cell).some(({ tag }) => tag === 'a' || NOT_SAID.includes(tag))
  return [...new Set(SAYING.flatMap((tag) => page.byTag(tag)).filter(isDead))].map((cell) =>
    textOf(cell.parent ?? cell),
  )
}

/** Words and places of the links that lead to rows. */
function numbersTo(page: Page, start: string): readonly (readonly [string, string])[] {
  return page.links.flatMap(([words, to = '']) =>
    to.startsWith(start) && /\d/.test(words) ? [[words, to] as const] : [],
  )
}

describe('the pages of officials', () => {
  type Row = { readonly declarations: readonly unknown[] }
  type List = { readonly list: { readonly total: number; readonly pages: number; readonly rows: readonly Row[] } }

  async function behind(to: string, reader: Person): Promise<{ firms: number; declarations: number }> {
    const read = async (page: number) => {
      const request = await get(`${to}${to.includes('?') ? '&' : '?'}page=${page}`, { as: reader })
      return (await answer<List>(firms, { request })).data.list
    }
    const first = await read(1)
    const more = await Promise.all(Array.from({ length: first.pages - 1 }, (_, index) => read(index + 2)))
    const rows = [first, ...more].flatMap((list) => list.rows)
    return { firms: first.total, declarations: rows.flatMap((row) => row.declarations).length }
  }

  test.each([
    ['the dashboard', '/official?year=2026', { loader: dashboard, element: <Dashboard />, namespaces: ['firms'] }],
    ['the sheet of a year', '/official/report?year=2026', { loader: report, element: <Report />, namespaces: [] }],
  ] as const)('%s', async (_, at, shown) => {
    await givenFirms(11)
    const reader = await createStaff('official', { language: 'en' })
    const page = await show(at, reader, shown)
    expect(deadEnds(page)).toEqual([])
    for (const [words, to] of atLeast(10, numbersTo(page, '/official/firms?'))) {
      const found = await behind(to, reader)
      const [number = ''] = words.split(' ')
      const [, whole = number] = / of ([\d,]+)$/.exec(words) ?? []
      // Money is made of declarations; a number counts firms or declarations.
      if (NUMBER.test(whole)) expect([found.firms, found.declarations], `${words} ${to}`).toContain(valueOf(whole))
      else expect(found.declarations, `${words} ${to}`).toBeGreaterThan(0)
    }
  })
})

describe('the statistics of leads', () => {
  type Rows = { readonly list: { readonly n: number; readonly cases: number } }

  test(
    'each figure lists as many cases as it says, and a share as many as it is a share of',
    { timeout: 120_000 },
    async () => {
      const reader = await createStaff('lead_advisor', { language: 'en' })
      const advisor = await createStaff('advisor')
      const { firm } = await createFirm()
      const drawn = drawnCases({ from: '2026-01-05T00:00:00Z', days: 300 })
      const cast = { firmIds: [firm.id], advisorIds: [advisor.id], leadId: reader.id }
      await saveHistories(drawHistories(drawn, { count: 60, seed: 4 }, cast))
      const at = '/advisor/statistics?from=2026-01-01&to=2026-12-31'
      const page = await show(at, reader, {
        loader: statistics,
        element: <Statistics />,
        namespaces: ['statistics', 'forms'],
      })
      expect(deadEnds(page)).toEqual([])
      for (const [words, to] of atLeast(40, numbersTo(page, '/advisor/statistics/cases'))) {
        const { data } = await answer<Rows>(statisticCases, { request: await get(to, { as: reader }) })
        // Cut down to one reason or severity it opens those, else all that it is a share of.
        const [, hits = words, whole = words] = /^([\d,]+) of ([\d,]+)/.exec(words) ?? []
        const isPart = hits !== words && /[?&](?:reason|severity)=/.test(to)
        const { n, cases } = data.list
        // A case with the same reason twice is one case.
        const found = /[?&]reason=/.test(to) && isPart ? cases : n
        if (NUMBER.test(whole)) expect(found, `${words} ${to}`).toBe(valueOf(isPart ? hits : whole))
        else expect(data.list.n, `${words} ${to}`).toBeGreaterThan(0)
      }
    },
  )
})
