import { describe, expect, it } from 'vitest'
import { DIMENSIONS, LEVELS, type Answer } from '~/domain/readiness/question'
import { QUESTION_IDS, QUESTIONS } from '~/domain/readiness/reference/questions'
import { scoreReadiness, type Answers } from '~/domain/readiness/score'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { paths } from '~/paths'
import { textOf } from '../../../../tests/support/markup'
import { fingerprint } from '~/domain/shared/changes'
import { render } from '../../../../tests/support/render'
import { resultView, type TaskLinks } from '../result-queries.server'
import { ReadinessForm } from './readiness-form'
import { ReadinessResult } from './readiness-result'
import { ScoreHistory } from './score-history'
import { ScoreParts } from './score-parts'
import { atLeast } from '../../../../tests/support/at-least'

const links: TaskLinks = new Map([
  ['S01', { title: 'Licence with scope', to: '/firms/f/tasks/S01', place: 'roadmap' }],
  ['P02', { title: 'Screen the product', to: '/firms/f/tasks/P02', place: 'roadmap' }],
  ['P03', { title: 'Dual-use licence', to: '/firms/f/profile', place: 'profile' }],
  ['P08', { title: 'File the trademark', to: '/firms/f/profile', place: 'profile' }],
])
const ruleTitle = (id: 'market_entity_regulation' | 'export_control_law') =>
  `Rule: ${translator('en')(`catalogue:rules.${id}.title`)}`
const all = (level: Answer): Answers => Object.fromEntries(QUESTION_IDS.map((id) => [id, level]))

function viewOf(answers: Answers, language: Language = 'en') {
  return resultView({
    readiness: scoreReadiness({ answers, firm: { sellsOnlyServices: false } }),
    t: translator(language),
    links,
    law: paths.law,
  })
}
const show = (answers: Answers, language: Language = 'en') =>
  render(<ReadinessResult result={viewOf(answers, language)} />, { language })

describe('the verdict', () => {
  it.each([
    ['en', { ...all(2), R1: 3 }, 'Not yet', 'the score is below 60', '51.5 of 100 · Assisted start'],
    ['en', { ...all(4), P1: 1 }, 'No', 'One must-have is not met', '39 of 100 · Prepare'],
    ['en', all(1), 'No', '3 must-haves are not met', '25 of 100 · Prepare'],
    ['en', all(3), 'Go', 'the score is 60 or more', '75 of 100 · Ready with gaps'],
    ['zh-CN', { ...all(4), P1: 1 }, '现在不能出口', '有 1 道门槛没有满足', '39 分（满分 100） · 筹备'],
    ['zh-CN', all(4), '可以出口', '得分达到 60 分', '100 分（满分 100） · 就绪'],
  ] as const)('%s: %o', (language, answers, verdict, because, score) => {
    const { text } = show(answers, language)
    for (const words of [verdict, because, score]) expect(text).toContain(words)
  })

  it('that a gate caps says what the answers come to', () => {
    expect(show({ ...all(4), P1: 1 }).text).toContain(
      'Your answers add up to 95.5, but the score is capped at 39 until every must-have is met.',
    )
    expect(show(all(3)).text).not.toContain('capped at 39')
  })

  it('waits for open questions and names no band meanwhile', () => {
    const { text } = show({ ...all(4), H2: undefined })
    expect(text).toContain('One question is not answered; the verdict waits for it.')
    expect(text).toContain('97 of 100 so far')
    expect(text).not.toContain('Ready')
  })

  it.each([
    [{ R1: 1 }, 'Not enough answers yet: 1 of 24', 'Not answered yet: Customs record and Export control check.'],
    [{ ...all(4), P1: undefined }, 'Not enough answers yet: 23 of 24', 'Not answered yet: Export control check.'],
  ] as const)('is not given before every gate is answered: %o', (answers, words, rest) => {
    const { text } = show(answers)
    expect(text).toContain(words)
    expect(text).toContain(rest)
    expect(text).not.toMatch(/Verdict (No|Not yet|Go) /)
  })

  it('is not given before anything is answered', () => {
    expect(show({}).text).toBe('Verdict No answers yet. Start with the first question; each answer is saved.')
  })

  it('has a bar that says the points of each dimension', () => {
    expect(show(all(2)).byRole('img').attributes['aria-label']).toBe(
      'Points by dimension: Registration 11.5, Product 11.5, Finance 7.5, Supply 5, Market 6, E-commerce 5, People 3.5',
    )
  })
})

describe('the reasons', () => {
  it('each lead to what would change them', () => {
    const page = show({ ...all(4), R1: 2, P1: 0 })
    expect(page.text).toContain(
      'Licence and scope · must-have Now: “We have applied to change the scope and are waiting”. It takes at least: “The scope includes import and export”.',
    )
    expect(page.links).toEqual([
      ['What each answer contributed', '#parts'],
      ['Work on it: Licence with scope', '/firms/f/tasks/S01'],
      [ruleTitle('market_entity_regulation'), '/rules/market_entity_regulation'],
      ['Change the answer: Licence and scope', '#question-R1'],
      ['Work on it: Screen the product', '/firms/f/tasks/P02'],
      [ruleTitle('export_control_law'), '/rules/export_control_law'],
      ['Change the answer: Export control check', '#question-P1'],
    ])
  })

  it('name open questions in one line, each with its place', () => {
    const page = show({ ...all(4), H1: undefined, H2: undefined })
    expect(page.text).toContain('2 questions not answered')
    expect(page.link('Export staff').attributes.href).toBe('#question-H1')
  })

  it('lead to the profile where the task is not on the roadmap because of it', () => {
    const page = show({ ...all(4), P4: 0 })
    expect(
      page.link('“File the trademark” is not on your roadmap yet: add it in the firm profile').attributes.href,
    ).toBe('/firms/f/profile')
  })

  it('of a go are the answers that are still low', () => {
    expect(show({ ...all(4), S1: 2 }).text).toContain('Still to improve Capacity One line is available')
    expect(show(all(4)).text).toContain('No answer is low.')
  })
})

describe('what each answer contributed', () => {
  const table = (answers: Answers) =>
    render(<ScoreParts result={viewOf(answers)} edition="2026-11-23" />).table('What each answer contributed')

  it('is a table of all questions with its sum', () => {
    const rows = table({ ...all(4), P1: 1, P3: 'not_applicable' })
    expect(rows).toHaveLength(26)
    expect(rows[1]).toEqual([
      'Licence and scope',
      '6.4',
      'Level 4: The scope includes it, and one English name is settled and used everywhere Must-have met',
      '6.4',
      'In place',
    ])
    expect(rows.find(([name]) => name === 'Export control check')).toEqual([
      'Export control check',
      '6.4',
      'Level 1: We looked once, in general Must-have not met: at least “Checked against the lists by HS code”',
      '1.6',
      'Work on it: Screen the product Rule: Export Control Law Change the answer',
    ])
    expect(rows.find(([name]) => name === 'Marks and test reports')).toEqual([
      'Marks and test reports',
      '0',
      'This does not apply to us',
      '0',
      '–',
    ])
    expect(rows.at(-1)).toEqual(['Total', '100', '', '95.2', ''])
  })

  it('says when and how the weights were set', () => {
    const { text } = render(<ScoreParts result={viewOf({})} edition="2026-11-23" />)
    expect(text).toContain('edition of 23 November 2026')
  })
})

describe('the form', () => {
  const sections = DIMENSIONS.map((dimension) => ({
    dimension,
    weight: 10,
    questions: QUESTIONS.filter((question) => question.dimension === dimension).map(
      ({ id, weight, gate, gateRule }) => ({
        id,
        ask: `Ask ${id}?`,
        officialTerm: '报关单位备案',
        hint: 'A hint.',
        weight,
        gate: gate === null ? null : 'In place',
        gateRule: gateRule && { title: `Rule of ${id}`, to: `/rules/${gateRule}` },
        options: LEVELS.map((level) => ({ value: `${level}`, label: `Level ${level}` })),
        value: id === 'R1' ? ('3' as const) : null,
        stored: id === 'R1' ? '3' : '',
        fromRecord: null,
      }),
    ),
  }))
  const page = { sections, canEdit: true, savedAt: null, isSavedToday: false }

  it('asks 24 questions by dimension, with weight and gate beside each', () => {
    const shown = render(<ReadinessForm page={page} reply={null} held={null} />)
    expect(shown.byTag('fieldset')).toHaveLength(24)
    expect(shown.headings).toHaveLength(7)
    expect(textOf(shown.byId('question-R1'))).toContain('Weight 6 · Must-have: at least “In place” · Rule of R1')
    expect(shown.choices(/Ask R1/)).toEqual(['Level 0', 'Level 1', 'Level 2', '*Level 3', 'Level 4'])
    expect([shown.hidden('R1.shown'), shown.hidden('F1.shown')]).toEqual([[fingerprint('3')], [fingerprint('')]])
  })

  it('can be saved by a button, or only read', () => {
    expect(render(<ReadinessForm page={page} reply={null} held={null} />).buttons).toEqual(['Save'])
    const read = render(<ReadinessForm page={{ ...page, canEdit: false }} reply={null} held={null} />)
    expect(read.buttons).toEqual([])
    expect(
      atLeast(1, read.byTag('input')).every(
        ({ attributes }) => attributes.type === 'hidden' || 'disabled' in attributes,
      ),
    ).toBe(true)
  })

  it('brings back what was chosen and says what is wrong with it', () => {
    const reply = {
      errors: [{ field: 'F1', message: { key: 'refusals:readiness.applies' } }],
      values: { F1: ['2'] },
    } as const
    const shown = render(<ReadinessForm page={page} reply={reply} held={null} />)
    expect(shown.choices(/Ask F1/)).toContain('*Level 2')
    expect(shown.text).toContain('This question applies to your firm. Choose a level')
  })
})

describe('the history', () => {
  const day = { verdict: 'no', score: 39, answered: 24, isComplete: true } as const

  it('is a line with its figures beside it, newest first', () => {
    const days = [
      { ...day, day: '2026-11-20', score: 12.5, answered: 8, isComplete: false },
      { ...day, day: '2026-11-24', score: 75, verdict: 'go' },
    ] as const
    const page = render(<ScoreHistory days={days} />)
    expect(page.byRole('img').attributes['aria-label']).toBe(
      'The last score of each day: 20 November 2026: 12.5, 24 November 2026: 75',
    )
    expect(page.table('How your score has moved').slice(1)).toEqual([
      ['24 November 2026', '75', 'Go', '24'],
      ['20 November 2026', '12.5', 'No', '8'],
    ])
    expect(page.text).toContain('Hollow dots')
  })

  it('of one day is a point, and of none is nothing', () => {
    const page = render(<ScoreHistory days={[{ ...day, day: '2026-11-24' }]} />)
    expect([page.byTag('circle').length, page.text.includes('Hollow')]).toEqual([1, false])
    expect(render(<ScoreHistory days={[]} />).text).toBe('')
  })
})
