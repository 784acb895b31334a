import { describe, expect, it } from 'vitest'
import { TARGETS } from '~/domain/firm/profile'
import { CRITERIA, DEFAULT_WEIGHTS } from '~/domain/market/criteria'
import { elements, textOf } from '../../../../tests/support/markup'
import { render } from '../../../../tests/support/render'
import { methodView, rankingPage, rankingView, type RankingRow } from '../ranking-queries.server'
import { CriteriaTable } from './criteria-table'
import { CRITERION_TONES } from './criterion-tones'
import { paths } from '~/paths'
import { FiguresTable } from './figures-table'
import { MarketHeading } from './market-heading'
import { RankingTable } from './ranking-table'
import { ScoreDetails } from './score-details'
import { WeightsForm } from './weights-form'
import { atLeast } from '../../../../tests/support/at-least'

const asked = { weights: DEFAULT_WEIGHTS, regions: ['cee'], open: null } as const
const goods = { tracks: ['general_goods'], productFlags: [], targetRegions: [] } as const
function pageOf(asking: Parameters<typeof rankingPage>[1]) {
  const page = rankingPage(goods, asking)
  if (!page) throw new Error('No ranking')
  return page
}
const view = pageOf(asked)
const own = pageOf({ ...asked, weights: { ...DEFAULT_WEIGHTS, size: 80 } })
const [line] = view.rows
const [first] = rankingView(asked).rows
if (!line) throw new Error('The region has no market')
if (!first) throw new Error('The region has no market')
const row: RankingRow = first

describe('the ranking', () => {
  it.each([
    ['en', ['Rank (of 13)', 'Market', 'Points of 100', 'Why', 'How sure'], 'Ranking of markets'],
    ['zh-CN', ['名次（共13个）', '市场', '得分（满分100）', '得分构成', '有多可靠'], '市场排名'],
  ] as const)('is a table in %s with its columns named', (language, columns, caption) => {
    const page = render(<RankingTable ranking={view} chosen={[]} />, { language })
    const table = page.table(caption)
    expect(table[0]).toEqual(columns)
    expect(table[1]?.[0]).toBe('1')
    expect(table[1]?.[2]).toMatch(/^\d\d\.\d$/)
  })

  it('says the parts of every score in words', () => {
    const page = render(<RankingTable ranking={view} chosen={[]} />)
    const bars = page.all.filter(({ attributes }) => attributes.role === 'img')
    expect(bars).toHaveLength(view.rows.filter(({ rank }) => rank !== null).length)
    expect(bars[0]?.attributes['aria-label']).toMatch(new RegExp(`^${row.name.en}: Market size \\d+\\.\\d, `))
  })

  it('says in a word which markets are chosen', () => {
    const page = render(<RankingTable ranking={view} chosen={[row.iso2]} />)
    expect(page.text.split(' chosen ')).toHaveLength(2)
    expect(page.table('Ranking of markets')[1]?.[1]).toMatch(/ chosen /)
  })

  it('puts the default rank beside a rank by one’s own weights', () => {
    const page = render(<RankingTable ranking={own} chosen={[]} />)
    expect(page.table('Ranking of markets')[0]?.slice(0, 2)).toEqual(['Rank (of 13)', 'Default'])
  })

  it('gives no rank where too little is known, and says so', () => {
    const unsure = { ...line, rank: null, coverage: 0.5, lower: 0.2, upper: 0.7, range: null }
    const page = render(<RankingTable ranking={{ ...view, rows: [unsure] }} chosen={[]} />)
    const cells = page.table('Ranking of markets')[1]
    expect(cells?.[0]).toBe('–')
    expect(cells?.slice(2)).toEqual([
      '–',
      'Not enough data: 50% of the weights. 20.0 to 70.0 of 100 points.',
      'not ranked',
    ])
  })

  it.each([
    [{ best: 2, worst: 2, timesInTopFive: 14 }, 'same rank'],
    [{ best: 1, worst: 4, timesInTopFive: 14 }, 'ranks 1 to 4'],
  ])('says how sure a rank is: %o', (range, words) => {
    const page = render(<RankingTable ranking={{ ...view, rows: [{ ...line, range }] }} chosen={[]} />)
    expect(page.table('Ranking of markets')[1]?.[4]).toContain(words)
  })

  it('leads to the figures of each market, and draws them for the one that is asked for', () => {
    const closed = render(<RankingTable ranking={view} chosen={[]} />)
    expect(closed.links.map(([, to]) => to)).toContain(`/?open=${row.iso2}#${row.iso2}`)
    expect(closed.links).toHaveLength(view.rows.length)
    expect(closed.byTag('table')).toHaveLength(1)
    const open = render(<RankingTable ranking={pageOf({ ...asked, open: row.iso2 })} chosen={[]} />)
    expect(open.byTag('table')).toHaveLength(2)
    expect(
      open
        .byTag('a')
        .map(({ attributes }) => attributes['aria-expanded'])
        .filter((said) => said === 'true'),
    ).toHaveLength(1)
  })

  it.each(['XX', '', "DE' OR 1=1", '__proto__'])('opens nothing for %j', (open) => {
    expect(pageOf({ ...asked, open }).open).toBeNull()
  })

  it('puts what else there is to know below the figures of the market that is open, and nowhere else', () => {
    const note = <p>Ask your bank first</p>
    const open = pageOf({ ...asked, open: row.iso2 })
    expect(render(<RankingTable ranking={open} chosen={[]} openNote={note} />).text).toContain('Ask your bank first')
    expect(render(<RankingTable ranking={view} chosen={[]} openNote={note} />).text).not.toContain('Ask your bank')
  })

  it.each([
    [['RU', 'cee'], null, true],
    [[], null, false],
    [['cee'], ['cee'], false],
  ] as const)(
    'for wishes %j and regions asked for %j says that the profile chose: %s',
    (wishes, regions, isOfProfile) => {
      const page = rankingPage({ ...goods, targetRegions: wishes }, { ...asked, regions })
      expect(page?.isOfProfile).toBe(isOfProfile)
      if (isOfProfile) expect(page?.rows.some(({ iso2 }) => iso2 === 'RU')).toBe(true)
    },
  )

  it.each([
    ['a region', ['cee'], 13, 1],
    ['all of them', [], 32, 1],
  ] as const)('of %s says among how many the ranks are', (_what, wishes, count, best) => {
    const page = rankingPage({ ...goods, targetRegions: wishes }, { ...asked, regions: null })
    if (!page) throw new Error('No ranking')
    const [head] = render(<RankingTable ranking={page} chosen={[]} />).table('Ranking of markets')
    expect([head?.[0], page.rows[0]?.rank]).toEqual([`Rank (of ${count})`, best])
  })

  it('of one or two markets has their ranks among all markets, never a first among one', () => {
    const page = rankingPage({ ...goods, targetRegions: ['RU'] }, { ...asked, regions: null })
    if (!page) throw new Error('No ranking')
    const table = render(<RankingTable ranking={page} chosen={[]} />).table('Ranking of markets')
    const [head, russia] = table
    const among = rankingView({ ...asked, regions: TARGETS }).rows.find(({ iso2 }) => iso2 === 'RU')?.rank
    expect(among).toBeGreaterThan(1)
    expect([head?.[0], russia?.[0]]).toEqual(['Rank (of 32)', String(among)])
    expect(russia?.[4]).toContain('among all markets')
  })

  it('asks for a region when none is left', () => {
    const page = render(<RankingTable ranking={{ ...view, rows: [] }} chosen={[]} />, { language: 'zh-CN' })
    expect(page.text).toBe('没有选中任何地区。请至少选一个地区。')
  })
})

describe('the figures behind a score', () => {
  it.each(['en', 'zh-CN'] as const)('are all there in %s with weight, source and year', (language) => {
    const page = render(<ScoreDetails row={row} />, { language })
    const rows = page.table(/./)
    expect(rows).toHaveLength(CRITERIA.length + 2)
    expect(rows[1]?.[1]).toBe('25%')
    expect(atLeast(1, rows.slice(1, -1)).every((cells) => /\d{4}/.test(cells[5] ?? ''))).toBe(true)
    expect(rows.at(-1)?.[4]).toMatch(/^\d\d\.\d$/)
  })

  it('say that a figure is missing and leave its part open', () => {
    const [part, ...others] = row.contributions
    if (!part) throw new Error('No criterion')
    const contributions = [{ ...part, value: null, normalised: null, contribution: 0 }, ...others]
    const cells = render(<ScoreDetails row={{ ...row, contributions }} />).table(/./)[1]
    expect(cells?.slice(2, 5)).toEqual(['no data', '–', '–'])
  })
})

describe('the weights', () => {
  it('are sliders with a name and a value, in a form that has an address', () => {
    const page = render(<WeightsForm ranking={view} />)
    const sliders = page.byTag('input').filter(({ attributes }) => attributes.type === 'range')
    expect(sliders.map(({ attributes }) => [attributes.name, attributes.value])).toEqual(
      CRITERIA.map((criterion) => [criterion, String(DEFAULT_WEIGHTS[criterion])]),
    )
    expect(page.control('Market size').attributes).toMatchObject({ min: '0', max: '100' })
    expect(page.byTag('output').map(textOf)[0]).toBe('25%')
    expect(page.byTag('form')[0]?.attributes.method).toBe('get')
  })

  it('tick the regions that are shown', () => {
    const page = render(<WeightsForm ranking={view} />)
    expect(page.choices('Regions and markets').filter((label) => label.startsWith('*'))).toEqual([
      '*Central and Eastern Europe',
    ])
    expect(page.choices('Regions and markets')).toHaveLength(TARGETS.length)
  })

  it('can be set back once they were changed', () => {
    expect(render(<WeightsForm ranking={view} />).links).toEqual([])
    expect(render(<WeightsForm ranking={own} />).links.map(([name]) => name)).toEqual(['Back to the default weights'])
  })
})

describe('the method', () => {
  const method = methodView()

  it.each(['en', 'zh-CN'] as const)('explains in %s each criterion with its weight and scale', (language) => {
    const rows = render(<CriteriaTable weights={method.weights} />, { language }).table(/./)
    expect(rows).toHaveLength(CRITERIA.length + 1)
    expect(rows.slice(1).map((cells) => cells[1])).toEqual(['25%', '10%', '15%', '15%', '15%', '10%', '10%'])
  })

  it('shows every figure of every market, marked where it is a default or unsure', () => {
    const page = render(<FiguresTable rows={method.rows} law={paths.law} />)
    const rows = page.table('All figures')
    expect(rows).toHaveLength(method.rows.length + 1)
    expect(rows[1]?.[0]).toBe('1')
    expect(page.text).toMatch(/ \*/)
    expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([13]))
  })

  it('gives each criterion a colour of its own', () => {
    expect(new Set(Object.values(CRITERION_TONES)).size).toBe(CRITERIA.length)
  })
})

describe('the name of a market', () => {
  const market = { iso2: 'KZ', name: { zh: '哈萨克斯坦', en: 'Kazakhstan' }, region: 'central_asia' } as const

  it('stands beside its Chinese name in English, once in Chinese', () => {
    const page = render(<MarketHeading market={market} />)
    expect(page.text).toBe('Kazakhstan 哈萨克斯坦, Central Asia')
    const chinese = elements(page.root).filter(({ attributes }) => attributes.lang === 'zh-CN')
    expect(chinese.map(textOf)).toEqual(['哈萨克斯坦'])
    expect(render(<MarketHeading market={market} />, { language: 'zh-CN' }).text).toBe('哈萨克斯坦 中亚')
  })

  it('says which agreement has been in force since when', () => {
    const agreement = { kind: 'free_trade_agreement', inForceSince: '2024-07-01' } as const
    const page = render(<MarketHeading market={market} agreement={{ ...row.agreement, ...agreement }} />)
    expect(page.text).toContain('trade agreement since 1 July 2024')
  })
})
