import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import type { RoadmapPage } from '../page-queries.server'
import { RoadmapAside } from './roadmap-aside'

const page: Pick<
  RoadmapPage,
  'turns' | 'ready' | 'dates' | 'unknownYears' | 'advisor' | 'certificateTo' | 'asOf' | 'readTo' | 'printTo'
> = {
  turns: { firm: 5, advisor: 0, agency: 2 },
  dates: [
    {
      ...{ id: 'correction-a', kind: 'correction', isOverdue: false, day: '2026-12-04' },
      ...{ title: 'Customs code: hand in again', to: '/firms/f/applications/a' },
    },
  ],
  ready: null,
  unknownYears: [],
  advisor: '王丽',
  certificateTo: null,
  asOf: { day: '2026-11-24', isToday: true, isUnreadable: false },
  readTo: '/firms/f',
  printTo: '/firms/f/print',
}

describe('beside the roadmap', () => {
  it('whose turn it is stands in numbers, nothing for nobody included', () => {
    const facts = Object.values(render(<RoadmapAside page={page} />).facts)
    expect(facts).toEqual(['5', '0', '2'])
  })

  it.each([
    ['en', '4 December 2026', '24 November 2026'],
    ['zh-CN', '2026年12月4日', '2026年11月24日'],
  ] as const)('dates read in %s as people write them', (language, due, today) => {
    const shown = render(<RoadmapAside page={page} />, { language })
    expect(shown.byTag('time').map((time) => time.attributes.datetime)).toEqual(['2026-12-04'])
    expect(shown.text).toContain(due)
    expect(shown.text).toContain(today)
    expect(shown.text).toContain('王丽')
  })

  it('leads to the certificate once there is one', () => {
    const shown = render(<RoadmapAside page={{ ...page, certificateTo: '/firms/f/certificates/C' }} />)
    expect(shown.links.map(([, to]) => to)).toContain('/firms/f/certificates/C')
    expect(render(<RoadmapAside page={page} />).links).toEqual([
      ['Customs code: hand in again', '/firms/f/applications/a'],
      ['Roadmap and document list (A4)', '/firms/f/print'],
    ])
  })

  it.each(['en', 'zh-CN'] as const)('says in %s that no date is due and nobody is assigned yet', (language) => {
    const shown = render(<RoadmapAside page={{ ...page, dates: [], advisor: null }} />, { language })
    expect(shown.byTag('time')).toEqual([])
    expect(shown.headings).toHaveLength(5)
    expect(shown.text).not.toContain('王丽')
  })
})
