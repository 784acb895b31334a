import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import type { RoadmapPage } from '../page-queries.server'
import { ReadyDate } from './ready-date'
import { RoadmapAside } from './roadmap-aside'

const page: Pick<
  RoadmapPage,
  | 'turns'
  | 'ready'
  | 'dates'
  | 'unknownYears'
  | 'advisor'
  | 'waitsForAdvisor'
  | 'otherMarkets'
  | 'certificateTo'
  | 'asOf'
  | 'readTo'
  | 'printTo'
> = {
  turns: { firm: 5, advisor: 0, agency: 2 },
  dates: [
    {
      ...{ id: 'correction-a', kind: 'correction', isOverdue: false, day: '2026-12-04' },
      ...{ title: 'Customs code: submit again', to: '/firms/f/applications/a', when: 'was due 4 December 2026' },
    },
  ],
  ready: null,
  unknownYears: [],
  advisor: { name: '王丽', usual: 'Half were answered within a day.' },
  waitsForAdvisor: false,
  otherMarkets: null,
  certificateTo: null,
  asOf: { day: '2026-11-24', isToday: true, problem: null, days: { first: '2020-01-01', last: '2028-11-24' } },
  readTo: '/firms/f',
  printTo: '/firms/f/print',
}

describe('beside the roadmap', () => {
  it('whose turn it is stands in numbers, nothing for nobody included', () => {
    const facts = Object.values(render(<RoadmapAside page={page} />).facts)
    expect(facts).toEqual(['5', '0', '2'])
  })

  it.each([
    ['en', 'was due 4 December 2026', '24 November 2026'],
    ['zh-CN', 'was due 4 December 2026', '2026年11月24日'],
  ] as const)('dates read in %s as people write them', (language, due, today) => {
    const shown = render(<RoadmapAside page={page} />, { language })
    expect(shown.byTag('time').map((time) => time.attributes.datetime)).toEqual(['2026-12-04'])
    expect(shown.text).toContain(due)
    expect(shown.text).toContain(today)
    expect(shown.text).toContain('王丽')
    expect(shown.text).toContain('Half were answered within a day.')
  })

  it('leads to the certificate once there is one', () => {
    const shown = render(<RoadmapAside page={{ ...page, certificateTo: '/firms/f/certificates/C' }} />)
    expect(shown.links.map(([, to]) => to)).toContain('/firms/f/certificates/C')
    expect(render(<RoadmapAside page={page} />).links).toEqual([
      ['Customs code: submit again', '/firms/f/applications/a'],
      ['Roadmap and document list (A4)', '/firms/f/print'],
    ])
  })

  it.each(['en', 'zh-CN'] as const)('says in %s that no date is due and nobody is assigned yet', (language) => {
    const shown = render(<RoadmapAside page={{ ...page, dates: [], advisor: null }} />, { language })
    expect(shown.byTag('time')).toEqual([])
    expect(shown.headings).toHaveLength(5)
    expect(shown.text).not.toContain('王丽')
  })

  it.each([
    ['en', 'waits for an advisor'],
    ['zh-CN', '正在等待顾问受理'],
  ] as const)('says in %s that what is submitted waits', (language, said) => {
    const shown = render(<RoadmapAside page={{ ...page, advisor: null, waitsForAdvisor: true }} />, { language })
    expect(shown.text).toContain(said)
  })

  it('gives the forecast as a range, what to do meanwhile with links, and where it comes from', () => {
    const ready = {
      ...{
        heading: 'How long',
        lead: 'From today',
        half: 'Half need 25 days.',
        most: 'Nine of ten 31.',
        until: '2026-12-31' as const,
      },
      ...{ basis: 'As stated.', runningOn: ['The mark takes 150 to 250 days.'] },
      stages: { heading: 'Stages', lines: ['1 Register: May to June'] },
      path: { heading: 'These decide', lines: [{ label: 'Licence', to: '/t/S01' }], note: 'Together 4 days.' },
      meanwhile: { heading: 'Meanwhile', lines: [{ label: 'HS code', to: '/t/P01' }] },
      how: { heading: 'Where from', lines: ['No buyer.'] },
    }
    const shown = render(<ReadyDate ready={ready} />)
    for (const text of ['Half need 25 days.', 'Nine of ten 31.', 'As stated.', 'The mark takes', 'No buyer.'])
      expect(shown.text).toContain(text)
    expect(shown.links).toEqual(
      expect.arrayContaining([
        ['HS code', '/t/P01'],
        ['Licence', '/t/S01'],
      ]),
    )
  })
})
