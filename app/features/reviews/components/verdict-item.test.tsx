import { describe, expect, it } from 'vitest'
import { caseItem } from '../../../../tests/factories/views'
import { render } from '../../../../tests/support/render'
import { PageForm } from '~/ui/form/page-form'
import { ItemValue } from './item-value'
import { controlOf, noteName, reasonName, verdictName } from './names'
import { VerdictItem } from './verdict-item'

const option = { value: 'F-01', label: 'F-01 Does not match (must be corrected)' }
const reasons = { field: [{ label: 'Identity', options: [option] }], document: [], tool: [] }
const file = {
  versionId: 'v2',
  number: 2,
  filename: '备案.pdf',
  contentType: 'application/pdf',
  sizeBytes: 412_300,
  sha256: '0'.repeat(64),
}
const show = (given: Parameters<typeof caseItem>[0], isOpen = true) =>
  render(
    <ul>
      <VerdictItem item={caseItem(given)} reasons={reasons} isOpen={isOpen} />
    </ul>,
  )

describe('a verdict', () => {
  it('is asked for by item, in words', () => {
    const page = show({})
    expect(page.choices('Verdict: Customs code')).toEqual(['Accept', 'Needs changes'])
    expect(page.options('Reason: Customs code')).toEqual(['*Choose one', 'F-01 Does not match (must be corrected)'])
    expect(page.control(/^Note to the firm: Customs code/).attributes.name).toBe('note:S05.customs_code')
  })

  it.each([
    ['accepted', ['*Accept', 'Needs changes']],
    ['needs_changes', ['Accept', '*Needs changes']],
  ] as const)('that was %s stays chosen', (verdict, expected) => {
    expect(show({ verdict }).choices('Verdict: Customs code')).toEqual(expected)
  })

  it('keeps reason and note', () => {
    const page = show({ verdict: 'needs_changes', reasonCode: 'F-01', note: '第三位应为 0' })
    expect(page.options('Reason: Customs code')[1]).toMatch(/^\*F-01/)
    expect(page.text).toContain('第三位应为 0')
  })

  it('that is missing is led to from the summary', () => {
    const reply = {
      errors: [{ field: 'verdict:S05.customs_code', message: { key: 'forms:choose' } as const }],
      values: {},
    }
    const page = render(
      <PageForm reply={reply}>
        <VerdictItem item={caseItem()} reasons={reasons} isOpen />
      </PageForm>,
    )
    expect(page.link('Choose one option').attributes.href).toBe(`#${page.control('Accept').attributes.id}`)
    expect(page.description(page.group('Verdict: Customs code'))).toBe('Choose one option')
  })

  it.each([
    ['accepted', 'Accept'],
    ['needs_changes', 'Needs changes'],
  ] as const)('that was given by somebody else reads %s', (verdict, word) => {
    const page = show({ verdict }, false)
    expect(page.text).toContain(word)
    expect(page.byTag('input')).toEqual([])
  })

  it('says in words what changed and what still stands', () => {
    expect(show({ isChanged: true }).text).toContain('Changed')
    expect(show({ isCarried: true }).text).toContain('Verdict carried over')
    expect(show({}, false).text).toBe('Customs code 2101960123 Write about this item')
  })
})

describe('what the firm gave', () => {
  it.each([
    ['en', 'Before 21 Now 2101960123'],
    ['zh-CN', '上次 21 本次 2101960123'],
  ] as const)('shows in %s the old value struck out before the new one', (language, words) => {
    const item = caseItem({ before: { lines: ['21'], file: null, isEmpty: false }, isChanged: true })
    const page = render(<ItemValue item={item} />, { language })
    expect(page.text).toBe(words)
    expect([page.byTag('del').length, page.byTag('ins').length]).toEqual([1, 1])
  })

  it('says that there was nothing before', () => {
    const item = caseItem({ before: { lines: [], file: null, isEmpty: true } })
    expect(render(<ItemValue item={item} />).facts.Before).toBe('Not provided (optional)')
  })

  it('offers a document with its version and size', () => {
    const downloadTo = '/advisor/cases/a1/documents/v2'
    const page = render(<ItemValue item={caseItem({ kind: 'document', lines: [], file, downloadTo })} />)
    expect(page.text).toContain('备案.pdf · version 2 · 412.3 kB')
    expect(page.link('Download 备案.pdf').attributes).toMatchObject({ href: downloadTo, download: '' })
  })

  it('recalls why it was sent back', () => {
    const lastReason = { title: 'Does not match', note: 'Third digit' }
    expect(render(<ItemValue item={caseItem({ lastReason })} />).text).toContain(
      'Last reason Does not match Third digit',
    )
  })
})

describe('names of controls', () => {
  it('are made from the item', () => {
    expect([verdictName('i'), reasonName('i'), noteName('i')]).toEqual(['verdict:i', 'reason:i', 'note:i'])
  })

  it.each([
    [{ code: 'summary_missing' }, 'summary'],
    [{ code: 'reason_missing', itemId: 'i' }, 'reason:i'],
    [{ code: 'verdict_missing', itemId: 'i' }, 'verdict:i'],
    [{ code: 'version_conflict' }, undefined],
  ])('%o belongs to %s', (refusal, control) => {
    expect(controlOf(refusal)).toBe(control)
  })
})
