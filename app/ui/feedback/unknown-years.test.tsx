import { describe, expect, it } from 'vitest'
import { render } from '../../../tests/support/render'
import { UnknownYears } from './unknown-years'

describe('years without an official calendar', () => {
  it.each([
    ['en', [2027], 'The official holiday calendar for 2027 is not known here yet.'],
    ['en', [2027, 2028], 'for 2027 and later'],
    ['zh-CN', [2027], '2027年的法定节假日安排尚未收录'],
  ] as const)('are named in %s: %j', (language, years, words) => {
    expect(render(<UnknownYears years={years} />, { language }).text).toContain(words)
  })

  it('are not spoken of when there are none', () => {
    expect(render(<UnknownYears years={[]} />).text).toBe('')
  })
})
