import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import type { PreCheckLine, PreCheckView } from '../pre-check-queries.server'
import { PreCheck } from './pre-check'

const line: PreCheckLine = {
  itemId: 'S05.record_address',
  verdict: 'Would probably be rejected',
  item: 'Chinese address on the customs record',
  text: 'It says 12, but the licence says 21.',
  todo: 'Correct it from the licence.',
  channels: 'Allegro will look at this too.',
  places: [],
  rule: { text: 'Rule: Order 253', to: '/rules/customs_record_253' },
}
const view: PreCheckView = {
  outcome: 'rejected',
  heading: 'Pre-check: 1 item would probably be rejected',
  lead: 'Putting it right now is quicker.',
  found: [line],
  fine: { heading: '2 items are fine', lines: ['Scope: fine.', 'Name: fine.'] },
  channels: { heading: 'For your sales channels', lines: ['Noon: nothing found.'] },
}

describe('the pre-check', () => {
  it('says what would be rejected, why, what to do, for whom it matters, and leads to where it is changed', () => {
    const change = { label: 'Change it', to: { 'S05.record_address': '/firms/f/tasks/S05#a' } }
    const page = render(<PreCheck view={view} change={change} />)
    expect(page.headings).toEqual(['2 Pre-check: 1 item would probably be rejected', '3 For your sales channels'])
    for (const text of [line.verdict, line.item, line.text, line.todo, 'Allegro']) expect(page.text).toContain(text)
    expect(page.links).toEqual([
      ['Change it', '/firms/f/tasks/S05#a'],
      ['Rule: Order 253', '/rules/customs_record_253'],
    ])
    expect(page.text).toContain('2 items are fine')
    expect(page.text).toContain('Noon: nothing found.')
  })

  it('offers nobody a change who cannot make it', () => {
    const page = render(
      <PreCheck view={{ ...view, found: [{ ...line, rule: null, channels: null }], fine: null, channels: null }} />,
    )
    expect(page.links).toEqual([])
    expect(page.text).not.toContain('fine')
  })

  it('is quiet when all is well', () => {
    const page = render(
      <PreCheck view={{ ...view, outcome: 'fine', heading: 'Nothing wrong', found: [], channels: null }} />,
    )
    expect(page.headings).toEqual(['2 Nothing wrong'])
    expect(page.text).not.toContain(line.verdict)
  })
})
