import { describe, expect, it } from 'vitest'
import { textOf } from '../../../../tests/support/markup'
import { render } from '../../../../tests/support/render'
import { documentView, fieldView, taskPage } from '../../../../tests/factories/views'
import { fingerprint } from '~/domain/shared/changes'
import { TaskForm } from './task-form'

const file = {
  to: '/firms/f/documents/v2',
  filename: '备案回执 2026.pdf',
  sizeBytes: 412_300,
  number: 2,
  uploadedAt: '2026-11-02T01:30:00.000Z',
  sameAs: null,
}

describe('the form of a task', () => {
  it.each([
    ['en', 'Customs code 海关编码', 'Ten characters. For example: 2101960123', 'Save'],
    ['zh-CN', 'Customs code', 'Ten characters. 例如：2101960123', '保存'],
  ] as const)('in %s asks with a label, a hint and an example', (language, label, explained, save) => {
    const page = render(<TaskForm page={taskPage({ fields: [fieldView()] })} />, { language })
    const control = page.control(label)
    expect(control.attributes.name).toBe('customs_code.answer')
    expect(page.description(control)).toBe(explained)
    expect(page.button(save).attributes).toMatchObject({ name: 'intent', value: 'save' })
  })

  it.each([
    ['en', 'This is the same file as “Contract”'],
    ['zh-CN', '与“Contract”是同一个文件'],
  ] as const)('says in %s which other document is the same file', (language, words) => {
    const twin = documentView({ file: { ...file, sameAs: 'Contract' } })
    expect(render(<TaskForm page={taskPage({ documents: [twin] })} />, { language }).text).toContain(words)
    const alone = documentView({ file })
    expect(render(<TaskForm page={taskPage({ documents: [alone] })} />, { language }).text).not.toContain(words)
  })

  it('remembers which answer the page had shown', () => {
    const fields = [fieldView({ value: '2101960123', savedAt: '2026-11-02T01:30:00.000Z' })]
    const page = render(<TaskForm page={taskPage({ fields })} />)
    expect(page.hidden('customs_code.answer.shown')).toEqual([fingerprint('2101960123')])
    expect(page.control(/Customs code/).attributes.value).toBe('2101960123')
  })

  it('an offered answer is none yet, so saving takes it', () => {
    const page = render(<TaskForm page={taskPage({ fields: [fieldView({ value: 'offered', isOffered: true })] })} />)
    expect(page.hidden('customs_code.answer.shown')).toEqual([fingerprint('')])
  })

  it('text that comes back after a sign-in keeps the mark of the page it was typed on', () => {
    const held = { 'customs_code.answer': ['new'], 'customs_code.answer.shown': ['mark'] }
    const page = render(<TaskForm page={taskPage({ fields: [fieldView({ value: 'newer' })] })} held={held} />)
    expect(page.hidden('customs_code.answer.shown')).toEqual(['mark'])
  })

  it('keeps a wrong answer and says beside it what is wrong', () => {
    const fields = [fieldView({ value: '12', correction: 'A customs code has 10 characters' })]
    const control = render(<TaskForm page={taskPage({ fields })} />)
    expect(control.control(/Customs code/).attributes.value).toBe('12')
    expect(control.description(control.control(/Customs code/))).toContain('A customs code has 10 characters')
  })

  it('brings back what was typed when the session had ended', () => {
    const page = render(
      <TaskForm page={taskPage({ fields: [fieldView({ value: 'old' })] })} held={{ 'customs_code.answer': ['new'] }} />,
    )
    expect(page.control(/Customs code/).attributes.value).toBe('new')
  })

  it('sends files only where there are documents', () => {
    const enctype = (page: ReturnType<typeof taskPage>) =>
      render(<TaskForm page={page} />).byTag('form')[0]?.attributes.enctype
    expect(enctype(taskPage({ fields: [fieldView()] }))).toBeUndefined()
    expect(enctype(taskPage({ documents: [documentView()] }))).toBe('multipart/form-data')
  })

  it('offers nothing to save where nothing can be changed', () => {
    const locked = taskPage({ fields: [fieldView({ isLocked: true, value: 'x' })], documents: [] })
    const viewed = taskPage({ fields: [fieldView({ value: 'x' })], canEdit: false })
    for (const page of [locked, viewed, taskPage()]) expect(render(<TaskForm page={page} />).buttons).toEqual([])
  })

  it.each([
    [null, false, ''],
    ['2026-11-24T02:42:00.000Z', true, 'Saved 10:42 (China time)'],
    ['2026-11-02T02:42:00.000Z', false, 'Saved 2 November 2026 at 10:42 (China Time)'],
  ])('says when it was saved: %s', (savedAt, isSavedToday, text) => {
    const page = render(<TaskForm page={taskPage({ fields: [fieldView()], savedAt, isSavedToday })} />)
    expect(textOf(page.byRole('status'))).toBe(text)
  })

  it('does not call saved what Save refused', () => {
    const fields = [fieldView()]
    const page = taskPage({ fields, savedAt: '2026-11-24T02:42:00.000Z', isSavedToday: true })
    const error = {
      field: 'x',
      message: { key: 'refusals:evidence.answer_changed_elsewhere', values: { value: '1' } },
    } as const
    const status = (errors: readonly (typeof error)[]) =>
      textOf(render(<TaskForm page={page} reply={{ errors, values: {} }} />).byRole('status'))
    expect(status([error])).toBe('1 item was not saved. What to do about it stands at the top of the page.')
    expect(status([error, error])).toContain('2 items were not saved.')
    expect(status([])).toBe('Saved 10:42 (China time)')
  })

  it('leads back to the list of corrections', () => {
    const page = taskPage({ fields: [fieldView()], fixListTo: '/firms/f/applications/a' })
    expect(render(<TaskForm page={page} />).links).toEqual([
      ['See what to correct and submit again', '/firms/f/applications/a'],
    ])
  })
})

describe('while an authority is at work', () => {
  const fields = [fieldView()]

  it('one says that one has filed it', () => {
    const agency = {
      since: null,
      days: [3, 10],
      mayWait: true,
      notYet: 'Before you note it, give: “Address”.',
    } as const
    const page = render(<TaskForm page={taskPage({ fields, agency })} />)
    expect(page.text).toContain('Before you note it, give: “Address”.')
    expect(page.text).toContain('usually takes 3 to 10 working days')
    expect(page.button('I have filed it and am waiting').attributes.value).toBe('wait')
  })

  it('one cannot say so before what comes first is done', () => {
    const agency = { since: null, days: [3, 10], mayWait: false, notYet: 'First: “Licence”.' } as const
    const page = render(<TaskForm page={taskPage({ fields, agency })} />)
    expect(page.text).toContain('First: “Licence”.')
    expect(page.text).not.toContain('I have filed it')
  })

  it('one sees since when, and may stop waiting', () => {
    const agency = { since: '2026-11-02T01:30:00.000Z', days: [3, 10], mayWait: true, notYet: null } as const
    const page = render(<TaskForm page={taskPage({ fields, agency })} />, { language: 'zh-CN' })
    expect(page.text).toContain('您于2026年11月2日向机构提交')
    expect(page.button('不再等待').attributes.value).toBe('stop_waiting')
  })
})

describe('a document', () => {
  it('that is missing can be chosen, in the kinds of file that are taken', () => {
    const page = render(<TaskForm page={taskPage({ documents: [documentView()] })} />)
    expect(page.control(/^Customs record/).attributes).toMatchObject({
      type: 'file',
      name: 'customs_record.file',
      accept: '.pdf,.jpg,.jpeg,.png,.webp',
    })
  })

  it.each([
    ['en', '412.3 kB · version 2 · uploaded 2 November 2026', 'To replace it, choose another file'],
    ['zh-CN', '412.3 kB · 第 2 版 · 2026年11月2日上传', '如需更换，请另选文件'],
  ] as const)('on file shows in %s its name, size, version and date', (language, facts, replace) => {
    const page = render(<TaskForm page={taskPage({ documents: [documentView({ file })] })} />, { language })
    expect(page.link('备案回执 2026.pdf').attributes).toMatchObject({ href: file.to, download: '' })
    expect(page.text).toContain(facts)
    expect(page.text).toContain(replace)
  })

  it.each([
    [null, 'Once uploaded, also used for Licence and Tax.'],
    [file, 'Already on file; also used for Licence and Tax. No need to upload it again.'],
  ])('that serves other tasks says so', (given, sentence) => {
    const documents = [documentView({ file: given, sharedWith: ['Licence', 'Tax'] })]
    expect(render(<TaskForm page={taskPage({ documents })} />).text).toContain(sentence)
  })

  it('that rests can be read, not changed', () => {
    const documents = [documentView({ file, isLocked: true, isAccepted: true })]
    const page = render(<TaskForm page={taskPage({ documents })} />)
    expect(page.byTag('input')).toEqual([])
    expect(page.text).toMatch(/^Customs record accepted/)
    expect(page.links).toHaveLength(1)
  })

  it.each([true, false])('that was accepted without a file says one thing (locked: %s)', (isLocked) => {
    const documents = [documentView({ isLocked, isAccepted: true, isRequired: false })]
    const { text } = render(<TaskForm page={taskPage({ documents })} />)
    expect(text).not.toContain('Customs record accepted')
    expect(text).not.toContain('Not uploaded yet')
    if (isLocked) expect(text).toBe('Customs record Accepted by your advisor without a file')
  })

  it('that rests and was never given says so', () => {
    const page = render(<TaskForm page={taskPage({ documents: [documentView()], canEdit: false })} />)
    expect(page.text).toBe('Customs record Not uploaded yet')
  })
})
