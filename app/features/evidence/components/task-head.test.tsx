import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import { taskPage, due } from '../../../../tests/factories/views'
import type { ContactView, RuleView } from '../guide-queries.server'
import { TaskAside } from './task-aside'
import { TaskGuidance, TaskNotices } from './task-head'
import { TaskTool } from './task-tool'

const rule: RuleView = {
  id: 'customs-registration',
  title: 'Registration of consignors',
  officialName: '中华人民共和国海关报关单位备案管理规定',
  text: ['A firm that declares goods registers with customs.'],
  source: 'General Administration of Customs, Order 253',
  validFrom: '2022-01-01',
  validTo: null,
  lastCheckedOn: '2026-11-01',
  confidence: 'medium_high',
  standing: 'in_force',
  to: '/firms/f/rules/customs-registration?returnTo=%2Ffirms%2Ff%2Ftasks%2FS05',
}

describe('above a task', () => {
  it('says nothing where there is nothing to say', () => {
    expect(render(<TaskNotices page={taskPage()} />).html).toBe('')
  })

  it.each([
    ['en', 'This step was abolished'],
    ['zh-CN', '这一步已取消'],
  ] as const)('says in %s since when and why a step was abolished', (language, heading) => {
    const retired = 'Since 30 December 2022 no filing is needed.'
    const page = render(<TaskNotices page={taskPage({ retired, canEdit: false })} />, { language })
    expect(page.headings).toEqual([`2 ${heading}`])
    expect(page.text).toContain(retired)
  })

  it('names what has to be done first and leads there', () => {
    const blockedBy = [{ title: 'Business licence', to: '/firms/f/tasks/S01' }]
    const page = render(<TaskNotices page={taskPage({ blockedBy, why: 'On your list because you export.' })} />)
    expect(page.headings).toEqual(['2 Usually done after other tasks'])
    expect(page.links).toEqual([['Business licence', '/firms/f/tasks/S01']])
    expect(page.text).toContain('On your list because you export.')
  })

  it('says why a finished task cannot be submitted yet, and leads to where one can act', () => {
    const next = { heading: 'What is next', text: '“1 Register” first.', move: { to: '/s/S01', label: 'Go there' } }
    const page = render(<TaskNotices page={taskPage({ state: 'finished', next })} />)
    expect(page.headings).toEqual(['2 What is next'])
    expect(page.text).toContain('“1 Register” first.')
    expect(page.links).toEqual([['Go there', '/s/S01']])
    expect(render(<TaskNotices page={taskPage({ next: { ...next, move: null } })} />).links).toEqual([])
  })

  it.each([
    [1, 'Please correct one item'],
    [2, 'Please correct 2 items'],
  ])('lists %i corrections with the words of the advisor', (count, heading) => {
    const fixes = Array.from({ length: count }, (_, index) => ({
      itemId: `i${index}`,
      label: `Item ${index}`,
      text: 'Blurred',
    }))
    const page = render(<TaskNotices page={taskPage({ fixes, fixListTo: '/a', isLocked: true })} />)
    expect(page.headings).toEqual([`2 ${heading}`])
    expect(page.text).toContain('Item 0 Blurred')
    expect(page.links).toEqual([['See what to correct and submit again', '/a']])
  })

  it.each([
    ['with_advisor', 'is with your advisor and cannot be changed now'],
    ['accepted', 'Your advisor has accepted these answers'],
  ] as const)('explains what is locked while the task is %s', (state, words) => {
    expect(render(<TaskNotices page={taskPage({ isLocked: true, state })} />).text).toContain(words)
  })

  it.each([
    ['en', 'accepted', 'The list of requirements stays open'],
    ['en', 'with_advisor', 'The list of requirements stays open'],
    ['zh-CN', 'accepted', '要求清单仍可继续办理'],
    ['zh-CN', 'with_advisor', '要求清单仍可继续办理'],
  ] as const)('does not say in %s that a list is locked that stays open (%s)', (language, state, words) => {
    const tool = { title: 'x', to: '/r', isDone: true, isLocked: true, staysOpen: true, lines: [] }
    const page = render(<TaskNotices page={taskPage({ isLocked: true, state, tool })} />, { language })
    expect(page.text).toContain(words)
    expect(page.text).not.toMatch(/内容已锁定|暂不能更改|cannot be changed now/)
    expect(render(<TaskTool tool={tool} canEdit />).html).toContain('See or change')
  })

  it('tells a viewer whom to ask', () => {
    expect(render(<TaskNotices page={taskPage({ canEdit: false })} />).text).toContain('Ask the firm’s owner')
  })
})

describe('the guidance of a task', () => {
  it.each([
    ['en', { 'What you need': 'A licence', 'If you don’t do this': 'No export' }],
    ['zh-CN', { 需要什么: 'A licence', 不办会怎样: 'No export' }],
  ] as const)('in %s answers the questions one has', (language, facts) => {
    const guidance = [
      { part: 'need', text: ['A licence'] },
      { part: 'skip', text: ['No export'] },
    ] as const
    const page = render(
      <TaskGuidance
        page={{
          guidance,
          steps: [['Ask the ', { text: 'customs record', to: '/glossary#customs_record' }]],
          mistakes: [['Old seal']],
          example: ['A mill did.'],
        }}
      />,
      { language },
    )
    expect(page.facts).toEqual(facts)
    expect(page.byTag('details')).toHaveLength(1)
    expect(page.text).toContain('Old seal')
    expect(page.text).toContain('Ask the customs record')
    expect(page.links).toEqual([['customs record', '/glossary#customs_record']])
    expect(page.text).toContain('A mill did.')
  })

  it('has no list of mistakes where none is known', () => {
    expect(
      render(<TaskGuidance page={{ guidance: [], steps: [], mistakes: [], example: null }} />).byTag('details'),
    ).toEqual([])
  })
})

describe('beside a task', () => {
  it.each([
    ['en', 'With the authority', 'the authority or bank', '2 November 2026', 'By'],
    ['zh-CN', '等待机构', '机构或银行', '2026年11月2日', '期限'],
  ] as const)('stands in %s whose turn it is, since when and by when', (language, state, who, since, by) => {
    const turn = { who: 'agency', since: '2026-11-02', by: due('16 November 2026', '2026-11-16') } as const
    const page = render(<TaskAside page={taskPage({ state: 'with_agency', turn })} />, { language })
    expect(Object.values(page.facts).slice(0, 3)).toEqual([state, who, since])
    expect(Object.keys(page.facts)).toContain(by)
  })

  it('leaves out dates that nobody has set', () => {
    expect(Object.keys(render(<TaskAside page={taskPage()} />).facts)).toEqual(['State', 'Who acts next'])
  })

  it('gives the source, validity, check and confidence of each rule, the first one open', () => {
    const page = render(<TaskAside page={taskPage({ rules: [rule, { ...rule, id: 'b', validTo: '2026-12-31' }] })} />)
    expect(page.headings).toContain('2 Rules (2)')
    expect(page.byTag('details').map(({ attributes }) => 'open' in attributes)).toEqual([true, false])
    expect(page.text).toContain('from 1 January 2022')
    expect(page.text).toContain('1 January 2022 to 31 December 2026')
    expect(page.facts).toMatchObject({
      Source: rule.source,
      'Last looked at': '1 November 2026',
      'How sure we are': 'fairly sure',
    })
    expect(page.all.find((one) => one.attributes.lang === 'zh-CN')?.children).toEqual([rule.officialName])
  })

  it.each([
    ['en', 'Standing', 'Draft: nothing counts on it', 'Not found'],
    ['zh-CN', '效力', '草稿，不作为依据', '未查到'],
  ] as const)('says in %s that a rule without source or first day is a draft', (language, label, standing, unknown) => {
    const draft: RuleView = { ...rule, source: null, validFrom: null, standing: 'draft' }
    const page = render(<TaskAside page={taskPage({ rules: [draft] })} />, { language })
    expect(page.facts[label]).toBe(standing)
    expect(Object.values(page.facts).filter((value) => value === unknown)).toHaveLength(2)
  })

  it('leads to the rule inside the pages of the firm', () => {
    const page = render(<TaskAside page={taskPage({ rules: [rule] })} />)
    expect(page.links.map(([, to]) => to)).toContain(rule.to)
  })

  it.each([
    ['en', 'Where to ask', 'We are not sure of this entry'],
    ['zh-CN', '咨询与办理', '此条把握不大'],
  ] as const)('says in %s where to ask, and of what it is not sure', (language, heading, unsure) => {
    const office: ContactView = {
      name: 'Shenyang Customs (沈阳海关)',
      counter: 'The customs office of your district.',
      url: 'http://shenyang.customs.gov.cn',
      phone: '12360',
      lastCheckedOn: '2026-11-30',
      isUnsure: false,
    }
    const line = { ...office, name: 'Line of the city', url: 'https://www.shenyang.gov.cn', phone: '024-12345' }
    const page = render(<TaskAside page={taskPage({ contacts: [office, line] })} />, { language })
    expect(page.headings).toContain(`2 ${heading}`)
    expect(page.links).toEqual([
      [office.name, 'http://shenyang.customs.gov.cn'],
      ['12360', 'tel:12360'],
      ['Line of the city', 'https://www.shenyang.gov.cn'],
      ['024-12345', 'tel:02412345'],
    ])
    expect(page.text).not.toContain(unsure)
    const doubtful = taskPage({ contacts: [{ ...office, isUnsure: true }] })
    expect(render(<TaskAside page={doubtful} />, { language }).text).toContain(unsure)
  })

  it('leads to the rules of the markets that were chosen, or to the choice', () => {
    const marketRules = [
      { name: 'Poland', to: '/firms/f/rules?place=PL' },
      { name: 'Peru', to: null },
    ]
    const page = render(<TaskAside page={taskPage({ marketRules })} />)
    expect(page.links).toEqual([['Rules of Poland', '/firms/f/rules?place=PL']])
    expect(page.text).toContain('Peru: we keep no rules of this market')
    expect(render(<TaskAside page={taskPage({ marketRules: [] })} />).text).toContain('Choose your markets first')
  })

  it('says what to ask the authority where the portal is not sure', () => {
    const page = render(<TaskAside page={taskPage({ confirm: 'Whether a seal is needed', confidence: 'low' })} />)
    expect(page.headings).toContain('2 Confirm with the authority')
    expect(page.text).toContain('How sure we are · very unsure')
  })
})

describe('a task with a page of its own', () => {
  const tool = { title: 'Your markets', to: '/firms/f/markets', isDone: false, isLocked: false, lines: [] }

  it.each([
    [tool, true, 'Open and complete'],
    [tool, false, 'See it'],
    [{ ...tool, isDone: true, lines: [{ name: 'Poland', note: 'A buyer' }] }, true, 'See or change'],
    [{ ...tool, isDone: true, isLocked: true, lines: [{ name: 'Poland', note: '' }] }, true, 'See it'],
  ])('leads there', (given, canEdit, label) => {
    const page = render(<TaskTool tool={given} canEdit={canEdit} />)
    expect(page.links).toEqual([[label, '/firms/f/markets']])
    expect(page.text.includes('There is no result yet.')).toBe(!given.isDone)
  })
})
