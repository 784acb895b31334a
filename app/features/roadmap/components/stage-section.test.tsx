import { describe, expect, it } from 'vitest'
import { STATUS_WORDS, type StatusWord } from '~/domain/application/task-status'
import { render } from '../../../../tests/support/render'
import type { StageView } from '../page-queries.server'
import { StageSection } from './stage-section'

type Row = StageView['rows'][number]
const row: Row = {
  id: 'S05',
  title: 'Customs code',
  hint: 'Usually done after Business licence',
  state: 'ready',
  to: '/firms/f/tasks/S05',
}
const stage: StageView = {
  id: 'register',
  title: '1 Register',
  count: '3 of 8 accepted',
  rows: [row],
  application: null,
  submitTo: null,
  above: null,
  closed: null,
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

  const words: Record<StatusWord, readonly [string, string]> = {
    not_applicable: ['Does not apply', '不适用'],
    retired: ['Abolished', '已取消'],
    blocked: ['Other tasks first', '先办其他事项'],
    ready: ['Can start', '可以开始'],
    started: ['In progress', '进行中'],
    complete: ['Ready to submit', '可以提交'],
    finished: ['Done, not submitted', '已齐，未提交'],
    needs_you: ['Please correct', '请更正'],
    with_advisor: ['With your advisor', '顾问审核中'],
    with_agency: ['With the authority', '等待机构'],
    accepted: ['Accepted', '已通过'],
    lapsed: ['Expired', '已过期'],
  }

  it.each(STATUS_WORDS)('says the state %s in a word of each language', (state) => {
    expect(show({ state }).text).toContain(words[state][0])
    expect(show({ state }, 'zh-CN').text).toContain(words[state][1])
  })

  it('leads from a task that is done to where one can act, above the link of the row', () => {
    const move = { to: '/firms/f/tasks/S01', label: 'Go to “Business licence”' }
    const page = show({ state: 'finished', hint: 'It cannot be submitted yet.', move })
    expect(page.links).toEqual([
      ['Customs code', '/firms/f/tasks/S05'],
      ['Go to “Business licence”', '/firms/f/tasks/S01'],
    ])
  })

  it('says why nothing of a later stage can be submitted, and leads to where one can act', () => {
    const closed = { text: '“1 Register” has to be approved.', move: { to: '/firms/f/tasks/S01', label: 'Go on' } }
    const page = render(<StageSection stage={{ ...stage, rows: [], closed }} />)
    expect(page.text).toContain(closed.text)
    expect(page.links).toEqual([['Go on', '/firms/f/tasks/S01']])
    expect(render(<StageSection stage={{ ...stage, rows: [], closed: { ...closed, move: null } }} />).links).toEqual([])
  })

  it('says once above the rows what several of them would say', () => {
    const move = { to: '/firms/f/tasks/P08', label: 'Go to “Trademark”' }
    const hint = 'The stage still needs “Trademark”.'
    const done = ['S01', 'S05', 'S07'].map((id) => ({ ...row, id, hint, move, state: 'finished' as const }))
    const rows = [...done, { ...row, id: 'S08', hint: 'Something else.', state: 'finished' as const }]
    const page = render(<StageSection stage={{ ...stage, rows, above: { hint, move, state: 'finished' } }} />)
    expect(page.text.split(hint)).toHaveLength(2)
    expect(page.text).toContain('Done, not submitted: The stage still needs')
    expect(page.text).toContain('Something else.')
    expect(page.links.filter(([label]) => label === move.label)).toHaveLength(1)
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
    const page = render(<StageSection stage={{ ...stage, submitTo: '/firms/f/stages/register/check' }} />, { language })
    expect(page.link(label).attributes.href).toBe('/firms/f/stages/register/check')
    expect(render(<StageSection stage={stage} />, { language }).links.map(([name]) => name)).not.toContain(label)
  })
})
