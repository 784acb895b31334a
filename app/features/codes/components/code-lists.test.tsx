import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import { CodeAnswers } from './code-answers'
import { SectionList } from './section-list'

const toCode = (code: string) => `/hs/${code}`
const found = { code: '620240', shown: '6202.40', name: 'Coats', path: '', confidence: null, matches: [] }
const answers = [{ ...found, like: { families: [], beside: [] } }]
const wool = { code: 'X', shown: 'X', name: 'Pulp', firstChapter: '47', lastChapter: '49' }
const arms = { code: 'XIX', shown: 'XIX', name: 'Arms', firstChapter: '93', lastChapter: '93' }

describe('lists of codes', () => {
  it.each([
    [150, 'the best 1 of 150'],
    [1, '1 code'],
  ])('say how many of %d are shown', (total, said) => {
    expect(render(<CodeAnswers answers={answers} total={total} toCode={toCode} />).text).toContain(said)
  })

  it.each([
    [wool, 'Chapters 47 to 49'],
    [arms, 'Chapter 93'],
  ])('name one chapter as one', (section, said) => {
    expect(render(<SectionList sections={[section]} toCode={toCode} />).text).toMatch(new RegExp(`${said}$`))
  })
})
