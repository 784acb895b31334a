import { describe, expect, it } from 'vitest'
import { TASK_STATES } from '~/domain/catalogue/roadmap-types'
import { render } from '../../../../tests/support/render'
import type { StageView } from '../page-queries.server'
import { StageSection } from './stage-section'

type Row = StageView['rows'][number]
const row: Row = {
  id: 'S05',
  title: 'Customs code',
  hint: 'Opens after Business licence',
  state: 'ready',
  progress: 'none',
  to: '/firms/f/tasks/S05',
}
const stage: StageView = {
  id: 'register',
  title: '1 Register',
  count: '3 of 8 accepted',
  rows: [row],
  application: null,
  handInTo: null,
}
const show = (given: Partial<Row>, language: 'en' | 'zh-CN' = 'en') =>
  render(<StageSection stage={{ ...stage, rows: [{ ...row, ...given }] }} />, { language })

describe('a stage of the roadmap', () => {
  it('is a section under its name and says how far it is in numbers', () => {
    const page = render(<StageSection stage={stage} />)
    expect(page.headings).toEqual(['2 1 Register'])
    expect(page.byTag('section')[0]?.attributes['aria-labelledby']).toBe('stage-register')
    expect(page.text).toContain('3 of 8 accepted')
    expect(page.text).not.toContain('%')
  })

  const words: Record<(typeof TASK_STATES)[number], readonly [string, string]> = {
    not_applicable: ['Does not apply', '不适用'],
    retired: ['Abolished', '已取消'],
    blocked: ['Cannot start yet', '暂不能开始'],
    ready: ['Can start', '可以开始'],
    needs_you: ['Please correct', '请更正'],
    with_advisor: ['With your advisor', '顾问审核中'],
    with_agency: ['With the authority', '等待机构'],
    accepted: ['Accepted', '已通过'],
    lapsed: ['Expired', '已过期'],
  }

  it.each(TASK_STATES)('says the state %s in a word of each language', (state) => {
    expect(show({ state }).text).toContain(words[state][0])
    expect(show({ state }, 'zh-CN').text).toContain(words[state][1])
  })

  it.each([
    ['none', 'Can start'],
    ['started', 'In progress'],
    ['complete', 'Ready to submit'],
  ] as const)('says of a task that can start and has %s given: %s', (progress, word) => {
    expect(show({ progress }).text).toContain(word)
  })

  it('shows what is given of a task only where it can be worked on', () => {
    expect(show({ state: 'accepted', progress: 'complete' }).text).not.toContain('Ready to submit')
  })

  it('strikes what the law has abolished, with its date and reason', () => {
    const hint = 'Filing ended on 30 December 2022. Source: Foreign Trade Law, article 9.'
    const page = show({ state: 'retired', to: null, hint, title: 'Operator filing' })
    expect(page.byTag('s').map((struck) => struck.children)).toEqual([['Operator filing']])
    expect(page.text).toContain(hint)
    expect(page.links).toEqual([])
  })

  it('is no link while it cannot be opened', () => {
    expect(show({ to: null, state: 'blocked' }).links).toEqual([])
    expect(show({}).links).toEqual([['Customs code', '/firms/f/tasks/S05']])
  })

  it('leads to what was submitted', () => {
    const application = {
      line: 'Submitted on 2 November 2026',
      to: '/firms/f/applications/a',
      label: 'See where it stands',
    }
    const page = render(<StageSection stage={{ ...stage, application }} />)
    expect(page.link('See where it stands').attributes.href).toBe('/firms/f/applications/a')
    expect(page.text).toContain('Submitted on 2 November 2026')
  })

  it.each([
    ['en', 'Check and submit this stage'],
    ['zh-CN', '检查并提交本阶段'],
  ] as const)('offers in %s to submit when nothing is missing', (language, label) => {
    const page = render(<StageSection stage={{ ...stage, handInTo: '/firms/f/stages/register/check' }} />, { language })
    expect(page.link(label).attributes.href).toBe('/firms/f/stages/register/check')
    expect(render(<StageSection stage={stage} />, { language }).links.map(([name]) => name)).not.toContain(label)
  })
})
