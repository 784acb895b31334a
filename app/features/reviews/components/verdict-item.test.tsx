import { describe, expect, it } from 'vitest'
import { caseItem, said } from '../../../../tests/factories/views'
import { render } from '../../../../tests/support/render'
import { diffRows } from '~/domain/application/row-diff'
import { diffWords } from '~/domain/application/word-diff'
import { PageForm } from '~/ui/form/page-form'
import { ItemValue } from './item-value'
import { controlOf, noteName, reasonName, verdictName } from './names'
import { VerdictItem } from './verdict-item'

const option = { value: 'F-01', label: 'F-01 Does not match (must be corrected)' }
const reasons = { 'S05.field.customs_code': [{ label: 'Identity', options: [option] }] }
const firmReader = {
  language: 'zh-CN',
  reasons: { [option.value]: { title: '名称不一致', text: '与执照不同。', fix: '请改正。' } },
} as const
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
      <VerdictItem item={caseItem(given)} reasons={reasons} firmReader={firmReader} isOpen={isOpen} />
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

  it.each(['en', 'zh-CN'] as const)('shows beside its reason what the firm will read (page in %s)', (language) => {
    const page = render(
      <ul>
        <VerdictItem
          item={caseItem({ verdict: 'needs_changes', reasonCode: option.value })}
          reasons={reasons}
          firmReader={firmReader}
          isOpen
        />
      </ul>,
      { language },
    )
    expect(page.text).toContain('名称不一致 与执照不同。 请改正。')
    expect(show({}).text).not.toContain('与执照不同')
  })

  it('that is missing is led to from the summary', () => {
    const reply = {
      errors: [{ field: 'verdict:S05.customs_code', message: { key: 'forms:choose' } as const }],
      values: {},
    }
    const page = render(
      <PageForm reply={reply}>
        <VerdictItem item={caseItem()} reasons={reasons} firmReader={firmReader} isOpen />
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
    ['en', 'Before No. Taken out:18 Huaxiang Road Now No. Added:18-2 Huaxiang Road'],
    ['zh-CN', '上次 No. 删去：18 Huaxiang Road 本次 No. 新增：18-2 Huaxiang Road'],
  ] as const)('shows in %s the words that changed, struck out and underlined, and says so', (language, words) => {
    const change = diffWords('No. 18 Huaxiang Road', 'No. 18-2 Huaxiang Road')
    const page = render(<ItemValue item={caseItem({ change: { kind: 'text', change }, isChanged: true })} />, {
      language,
    })
    expect(page.text).toBe(words)
    expect([page.byTag('del').length, page.byTag('ins').length]).toEqual([1, 1])
  })

  it('says that there was nothing before', () => {
    const item = caseItem({ change: { kind: 'text', change: diffWords('', '21') } })
    expect(render(<ItemValue item={item} />).facts.Before).toBe('Not provided (optional)')
  })

  it('shows a list row by row, in words', () => {
    const row = (label: string, value: string) => ({ label, value })
    const rows = diffRows([row('泵', '8413.70'), row('轴', '8483.10')], [row('泵', '8413.81'), row('阀', '8481.80')])
    const page = render(<ItemValue item={caseItem({ kind: 'tool', change: { kind: 'rows', rows } })} />)
    expect(page.text).toBe('Changed 泵 Taken out:8413.70 Added:8413.81 Added 阀 8481.80 Taken out 轴 8483.10')
  })

  it('lays the old document beside the new one', () => {
    const side = (number: number, pages: number | null) => ({
      filename: `备案-${number}.pdf`,
      number,
      sizeBytes: 412_300,
      pages,
      to: `/advisor/cases/a1/documents/v${number}`,
      downloadTo: `/advisor/cases/a1/documents/v${number}`,
      thumbnailTo: number === 2 ? '/advisor/cases/a1/documents/v2/thumbnail' : null,
    })
    const change = { kind: 'documents', before: side(1, null), after: side(2, 3) } as const
    const page = render(<ItemValue item={caseItem({ kind: 'document', change })} />)
    expect(page.text).toContain('version 1 · 412.3 kB')
    expect(page.text).toContain('version 2 · 3 pages · 412.3 kB')
    expect(page.link('Before: 备案-1.pdf').attributes.href).toBe('/advisor/cases/a1/documents/v1')
    expect(page.link('Now: 备案-2.pdf').attributes.href).toBe('/advisor/cases/a1/documents/v2')
    expect(page.byTag('img')).toHaveLength(1)
  })

  it('tells every verdict, folded away', () => {
    const line = {
      round: 1,
      kind: 'accepted',
      reason: '',
      note: said(''),
      by: '周婷',
      at: '2026-11-02T01:30:00.000Z',
    } as const
    const sent = { ...line, kind: 'needs_changes', reason: 'C-01 编码', note: said('第三位应为 0', 'zh-CN') } as const
    const page = render(<ItemValue item={caseItem({ history: [sent, line] })} />)
    expect(page.byTag('details')[0]?.attributes).not.toHaveProperty('open')
    expect(page.text).toContain('All verdicts (2) Customs code Submission 1: 周婷 asked for changes.')
    expect(page.text).toContain('C-01 编码 Written in Chinese 第三位应为 0')
    expect(page.text).toContain('Submission 1: accepted by 周婷.')
  })

  it('offers a document with its version and size', () => {
    const downloadTo = '/advisor/cases/a1/documents/v2'
    const page = render(
      <ItemValue
        item={caseItem({
          kind: 'document',
          lines: [],
          file,
          downloadTo,
          document: { to: '/document', thumbnailTo: null },
        })}
      />,
    )
    expect(page.text).toContain('备案.pdf · version 2 · 412.3 kB')
    expect(page.link('Download 备案.pdf').attributes).toMatchObject({ href: downloadTo, download: '' })
  })

  it('recalls why it was sent back', () => {
    const lastReason = { title: 'Does not match', note: said('Third digit') }
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
