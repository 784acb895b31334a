import { describe, expect, test } from 'vitest'
import { saveTask, type SaveInput } from '~/features/evidence/commands.server'
import { getTaskPage, type TaskPage } from '~/features/evidence/queries.server'
import { execute } from '~/features/applications/commands.server'
import type { FormReply } from '~/i18n/message-key'
import { fingerprint } from '~/domain/shared/changes'
import { tidyText } from '~/domain/shared/typed-text'
import { paths } from '~/paths'
import { loader as documentLoader } from '~/routes/firm/document'
import { action, loader } from '~/routes/firm/task'
import { db } from '~/server/db.server'
import { addMember, createFirm, type Firm } from '../factories/firms'
import { createPerson, createStaff, type Person } from '../factories/people'
import {
  approve,
  claim,
  giveAnswer,
  giveDocument,
  giveTask,
  submit,
  NOW,
  verdictsOn,
  versionOf,
} from '../factories/stages'
import { countQueries } from '../support/count-queries'
import { pdfText } from '../support/pdf-pages'
import { answer, get, post } from '../support/requests'
import { advisorScope, firmScope } from '../support/scopes'
import { pdf, photo, postFiles } from '../support/uploads'
import { atLeast } from '../support/at-least'

const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

async function twoFirms() {
  const [ours, theirs] = [await createFirm(), await createFirm({ nameZh: '大连海产有限公司' })]
  return { ...ours, scope: firmScope(ours.firm, ours.owner), theirs, otherScope: firmScope(theirs.firm, theirs.owner) }
}

function saving(wish: Partial<SaveInput> = {}): SaveInput {
  return { taskId: 'S05', answers: [], files: [], wait: null, ...wish }
}

function typed(fieldId: string, value: string, seenAt: Date | null = null): Pick<SaveInput, 'answers'> {
  return { answers: [{ fieldId, value, seenAt }] }
}

const fieldOf = (page: TaskPage, id: string) => page.fields.find((field) => field.id === id)
const params = (firmId: string, taskId = 'S05') => ({ firmId, taskId })
const codes = (reply: { data: { reply?: FormReply } }) =>
  reply.data.reply?.errors.map(({ field, message }) => [field, message.key])

describe('a text', () => {
  test('is kept without odd spaces and signs that nobody sees, and typing goes on after it was saved', async () => {
    const { scope } = await twoFirms()
    const pasted = '\u00a0\u3000\u200bShenyang\u3000Pump\u00a0Works\u200b '
    const save = (value: string, known: readonly string[]) =>
      saveTask(
        scope,
        saving({ taskId: 'S01', answers: [{ fieldId: 'english_name', value, seenAt: null, known }] }),
        NOW,
      )
    await save(pasted, [fingerprint('')])
    const stored = () => db.taskAnswer.findFirstOrThrow({ where: { firmId: scope.firmId, fieldId: 'english_name' } })
    expect((await stored()).value).toBe('Shenyang Pump Works')
    const sent = [fingerprint(''), fingerprint(pasted), fingerprint(tidyText(pasted))]
    expect(await save(`${pasted}2`, sent)).toMatchObject({ ok: true, value: { refusals: [] } })
    expect((await stored()).value).toBe('Shenyang Pump Works 2')
  })
})

describe('the task page', () => {
  test('says why the task is here, what it opens, how it is done and by which rule', async () => {
    const { scope } = await twoFirms()
    const page = await getTaskPage(scope, 'S05', NOW)
    expect(page.why).toMatch(/货物出境.*开启/)
    expect(page.guidance.map(({ part }) => part)).toEqual(['need', 'where', 'hold', 'skip', 'cost', 'duration'])
    expect(page.rules[0]).toMatchObject({ confidence: 'high', lastCheckedOn: '2026-11-23' })
    expect(page.blockedBy[0]?.to).toBe(paths.firm.task(scope.firmId, 'S01'))
    expect(page.mistakes.length).toBeGreaterThan(0)
    expect(page.confirm).toBeNull()
  })

  test('says what to confirm where the portal is not sure', async () => {
    const { scope } = await twoFirms()
    const page = await getTaskPage(scope, 'S06', NOW)
    expect(page.confidence).toBe('medium')
    expect(page.confirm).toBeTruthy()
  })

  test('of the abolished filing explains itself and asks for nothing', async () => {
    const { scope } = await twoFirms()
    const page = await getTaskPage(scope, 'S03', NOW)
    expect(page.retired).toContain('2022')
    expect([page.fields, page.documents, page.canEdit]).toEqual([[], [], false])
  })

  test('offers countries, currencies, modes and terms of delivery by name', async () => {
    const { firm, owner } = await twoFirms()
    const page = await getTaskPage(firmScope(firm, { ...owner, language: 'en' }), 'T12', NOW)
    const labels = (id: string) => {
      const field = fieldOf(page, id)
      return (field?.options ?? field?.groups?.flatMap(({ options }) => options))?.map(({ label }) => label)
    }
    expect(labels('market')).toContain('Kazakhstan (KZ)')
    expect(labels('market')?.some((label) => label.includes('(CN)'))).toBe(false)
    expect(labels('currency')).toContain('USD US Dollar')
    expect(labels('mode')).toContain('0110 General trade')
  })

  test('of a tool task leads to its page and shows what was decided there', async () => {
    const { scope, firm, otherScope } = await twoFirms()
    await db.firmProduct.create({ data: { firmId: firm.id, name: '离心泵', hs6: '841370' } })
    expect((await getTaskPage(scope, 'P01', NOW)).tool).toMatchObject({
      to: paths.firm.products(firm.id),
      isDone: true,
      lines: [{ name: '离心泵', note: 'HS 8413.70' }],
    })
    expect((await getTaskPage(otherScope, 'P01', NOW)).tool).toMatchObject({ isDone: false, lines: [] })
  })

  test.each(['V01', 'S99', '../S05', '', 'S05\0'])('%j is not on this firm’s roadmap: 404', async (taskId) => {
    const { firm, owner } = await twoFirms()
    const shown = await answer(loader, {
      request: await get(paths.firm.task(firm.id, 'x'), { as: owner }),
      params: params(firm.id, taskId),
    })
    const saved = await answer(action, {
      request: await post(paths.firm.task(firm.id, 'x'), {}, { as: owner }),
      params: params(firm.id, taskId),
    })
    expect([shown.status, saved.status]).toEqual([404, 404])
  })

  test('needs few statements, its guard included', async () => {
    const { firm, owner } = await twoFirms()
    const request = await get(paths.firm.task(firm.id, 'S05'), { as: owner })
    expect(await countQueries(() => answer(loader, { request, params: params(firm.id) }))).toBeLessThanOrEqual(3)
  })
})

describe('saving', () => {
  test.each([
    ['a wrong code', 'customs_code', ' 21０1-wrong '],
    ['markup', 'english_address', '<script>alert(1)</script>'],
    ['a quote that could end a statement', 'english_address', '\'; DROP TABLE "Firm"; --'],
    ['an emoji', 'english_address', '🚢 No. 18-2'],
    ['a direction override', 'english_address', '\u202eNo. 18'],
  ])('keeps %s as it was typed, with its problem beside it', async (_, fieldId, value) => {
    const { scope, otherScope } = await twoFirms()
    const saved = await saveTask(scope, saving(typed(fieldId, value)), NOW)
    expect(saved).toEqual({ ok: true, value: { savedAt: NOW, refusals: [] } })
    const page = await getTaskPage(scope, 'S05', NOW)
    expect(fieldOf(page, fieldId)?.value).toBe(value)
    expect(page.savedAt).toBe(NOW.toISOString())
    if (fieldId === 'customs_code') expect(fieldOf(page, fieldId)?.problem).toContain('10')
    expect(fieldOf(await getTaskPage(otherScope, 'S05', NOW), fieldId)?.value).toBe('')
  })

  test.each([
    ['a NUL', 'a\0b', 'answer_illegal_character'],
    ['a megabyte', 'x'.repeat(1_000_000), 'answer_too_long'],
  ])('refuses %s at its field and saves the rest', async (_, value, code) => {
    const { scope } = await twoFirms()
    const answers = [...typed('english_address', value).answers, ...typed('customs_code', '2101960123').answers]
    const saved = await saveTask(scope, saving({ answers }), NOW)
    expect(saved.ok && saved.value.refusals).toEqual([{ field: 'english_address.answer', code }])
    const page = await getTaskPage(scope, 'S05', NOW)
    expect([fieldOf(page, 'english_address')?.value, fieldOf(page, 'customs_code')?.value]).toEqual(['', '2101960123'])
  })

  test('a colleague’s later answer is shown, not overwritten; saving again keeps one’s own', async () => {
    const { scope, firm } = await twoFirms()
    const colleague = await addMember(firm, 'editor', await createPerson({ name: '林静' }))
    await saveTask(firmScope(firm, colleague, 'editor'), saving(typed('english_address', 'No. 18-2')), later(1))
    const first = await saveTask(scope, saving(typed('english_address', 'No. 18')), later(2))
    expect(first.ok && first.value.refusals).toEqual([
      {
        field: 'english_address.answer',
        code: 'answer_changed_by_colleague',
        values: { name: '林静', value: 'No. 18-2' },
      },
    ])
    expect(fieldOf(await getTaskPage(scope, 'S05', NOW), 'english_address')?.value).toBe('No. 18-2')
    const again = await saveTask(scope, saving(typed('english_address', 'No. 18', later(1))), later(3))
    expect(again.ok && again.value.refusals).toEqual([])
    expect(fieldOf(await getTaskPage(scope, 'S05', NOW), 'english_address')?.value).toBe('No. 18')
  })

  test('two people in twenty different fields at once: nothing is lost', async () => {
    const { scope, firm } = await twoFirms()
    const colleague = firmScope(firm, await addMember(firm, 'editor'), 'editor')
    const rounds = Array.from({ length: 20 }, (_, n) => [
      saveTask(scope, saving(typed('customs_code', `A${n}`)), later(n)),
      saveTask(colleague, saving(typed('english_address', `B${n}`)), later(n)),
    ])
    const results = await Promise.all(rounds.flat())
    expect(atLeast(1, results).every((result) => result.ok && result.value.refusals.length === 0)).toBe(true)
    const page = await getTaskPage(scope, 'S05', NOW)
    expect([fieldOf(page, 'customs_code')?.value.charAt(0), fieldOf(page, 'english_address')?.value.charAt(0)]).toEqual(
      ['A', 'B'],
    )
  })

  test('a viewer cannot save, and the page asks a viewer for nothing', async () => {
    const { firm } = await twoFirms()
    const viewer = await addMember(firm, 'viewer')
    const scope = firmScope(firm, viewer, 'viewer')
    expect(await saveTask(scope, saving(typed('customs_code', '1')), NOW)).toEqual({
      ok: false,
      refusal: { code: 'viewer_cannot_edit' },
    })
    expect((await getTaskPage(scope, 'S05', NOW)).canEdit).toBe(false)
    const request = await post(paths.firm.task(firm.id, 'S05'), { 'customs_code.answer': '1' }, { as: viewer })
    expect((await answer(action, { request, params: params(firm.id) })).status).toBe(403)
    expect(await db.taskAnswer.count()).toBe(0)
  })

  test('filing with an authority hands the turn over, once, and takes it back', async () => {
    const { scope, firm } = await twoFirms()
    await giveTask(firm, 'S01')
    await saveTask(scope, saving({ ...typed('english_address', 'No. 18'), wait: 'start' }), NOW)
    await saveTask(scope, saving({ wait: 'start' }), later(90_000))
    const waiting = await getTaskPage(scope, 'S05', later(90_000))
    expect([waiting.state, waiting.turn.who, waiting.agency?.since]).toEqual(['with_agency', 'agency', '2026-11-23'])
    await saveTask(scope, saving({ wait: 'stop' }), NOW)
    expect(await db.agencyWait.count({ where: { firmId: firm.id } })).toBe(0)
  })
})

describe('filed and waiting', () => {
  test('holds only as long as the task’s own answer does not say that nothing was filed', async () => {
    const { firm, owner } = await createFirm({ hasOwnBrand: true })
    const scope = firmScope(firm, owner)
    await giveTask(firm, 'S01')
    const press = (status: string, wait: 'start' | null, at: Date) => {
      const answers = [...typed('trademark_class', '25').answers, ...typed('trademark_status', status).answers]
      return saveTask(scope, { ...saving({ wait }), taskId: 'P08', answers }, at)
    }
    const refused = await press('planned', 'start', NOW)
    expect(refused.ok && refused.value.refusals.map(({ code }) => code)).toEqual(['wait_missing', 'wait_needs'])
    await press('filed', 'start', later(60_000))
    expect(await db.agencyWait.count({ where: { firmId: firm.id } })).toBe(1)
    await press('planned', null, later(120_000))
    expect(await db.agencyWait.count({ where: { firmId: firm.id } })).toBe(0)
  })

  const press = async (firm: Firm, as: Person, fields: Record<string, string> = {}) => {
    const request = await post(paths.firm.task(firm.id, 'S05'), { intent: 'wait', ...fields }, { as })
    return answer<{ reply?: FormReply }>(action, { request, params: params(firm.id) })
  }

  test('is refused while something before it is not done, and the page names it', async () => {
    const { scope, firm, owner } = await twoFirms()
    const reply = await press(firm, owner, { 'english_address.answer': 'No. 18' })
    expect(reply.status).toBe(422)
    expect(codes(reply)).toEqual([[null, 'refusals:evidence.wait_blocked_by']])
    expect(String(reply.data.reply?.errors[0]?.message.values?.names)).toContain('营业执照')
    const page = await getTaskPage(scope, 'S05', NOW)
    expect([page.state, page.agency?.mayWait]).toEqual(['blocked', false])
    expect(page.agency?.notYet).toContain('营业执照')
    expect(fieldOf(page, 'english_address')?.value).toBe('No. 18')
  })

  test('is refused while what is filed is missing or wrong, with a link to each, and taken with it in one press', async () => {
    const { scope, firm, owner } = await twoFirms()
    await giveTask(firm, 'S01')
    for (const value of ['', '沈阳市铁西区'])
      expect(codes(await press(firm, owner, { 'english_address.answer': value }))).toEqual([
        [null, 'refusals:evidence.wait_missing'],
        ['english_address.answer', 'refusals:evidence.wait_needs'],
      ])
    const page = await getTaskPage(scope, 'S05', NOW)
    expect([page.state, page.agency?.mayWait, page.agency?.notYet]).toEqual([
      'started',
      true,
      expect.stringContaining('英文地址'),
    ])
    expect((await press(firm, owner, { 'english_address.answer': 'No. 18' })).status).toBe(303)
    expect((await getTaskPage(scope, 'S05', NOW)).state).toBe('with_agency')
  })

  test('is no state of a task that nobody decides on', async () => {
    const { scope } = await twoFirms()
    const saved = await saveTask(scope, saving({ taskId: 'T08', wait: 'start' }), NOW)
    expect(saved.ok && saved.value.refusals.map(({ code }) => code)).toEqual(['wait_none'])
  })
})

describe('a document that shows a person', () => {
  const put = async (firm: Firm, as: Person, fields: Record<string, string>) => {
    const files = { 'identity_document.file': new File([pdf()], '身份证.pdf') }
    const request = await postFiles(paths.firm.task(firm.id, 'T10'), { fields, files }, { as })
    return answer<{ reply?: FormReply }>(action, { request, params: params(firm.id, 'T10') })
  }

  test('is taken with the consent that is given beside it, which is the same record as elsewhere', async () => {
    const { scope, firm, owner } = await twoFirms()
    expect(codes(await put(firm, owner, {}))).toEqual([
      ['identity_document.file', 'refusals:evidence.identity_consent_missing'],
    ])
    const needs = async () =>
      (await getTaskPage(scope, 'T10', NOW)).documents
        .filter(({ needsConsent }) => needsConsent)
        .map(({ type }) => type)
    expect(await needs()).toEqual(['identity_document'])
    // What is saved while somebody types agrees to nothing.
    await put(firm, owner, { intent: 'autosave', 'identity_document.consent': 'yes' })
    expect(await db.consent.count({ where: { userId: owner.id, purpose: 'identity' } })).toBe(0)
    expect((await put(firm, owner, { 'identity_document.consent': 'yes' })).status).toBe(303)
    expect(await db.consent.findMany({ where: { userId: owner.id, purpose: 'identity' } })).toMatchObject([
      { isGiven: true },
    ])
    expect(await needs()).toEqual([])
  })
})

describe('an answer that is saved and not right yet', () => {
  test.each([
    ['S07', 'directory_date', '2026-11-24', '晚于今天'],
    ['S05', 'english_address', '沈阳市铁西区建设西路12号', '英文'],
    ['S01', 'registered_address', 'No. 12 Jianshe Road', '中文'],
  ])(
    '%s.%s %s: the sentence stands at the field, and the task is not complete',
    async (taskId, id, value, sentence) => {
      const { scope, firm } = await twoFirms()
      await giveTask(firm, taskId)
      await saveTask(scope, saving({ taskId, ...typed(id, value, later(1)) }), NOW)
      const page = await getTaskPage(scope, taskId, NOW)
      expect(fieldOf(page, id)?.problem).toContain(sentence)
      expect(page.state).not.toBe('complete')
      // The day after, the day has come.
      const next = await getTaskPage(scope, taskId, later(24 * 60))
      expect(fieldOf(next, id)?.problem === null).toBe(id === 'directory_date')
    },
  )
})

describe('what was submitted', () => {
  test('rests; another firm’s is not touched', async () => {
    const { scope, firm, owner, theirs, otherScope } = await twoFirms()
    await giveAnswer(theirs.firm, 'S05.customs_code', '2102000001')
    await submit({ firm, by: owner, stage: 'register' })
    const before = fieldOf(await getTaskPage(scope, 'S05', NOW), 'customs_code')
    expect(before?.isLocked).toBe(true)
    const saved = await saveTask(scope, saving(typed('customs_code', '2101999999')), NOW)
    expect(saved.ok && saved.value.refusals).toEqual([{ field: 'customs_code.answer', code: 'answer_locked' }])
    expect(fieldOf(await getTaskPage(scope, 'S05', NOW), 'customs_code')?.value).toBe(before?.value)
    const other = await saveTask(otherScope, saving(typed('customs_code', '2102000002', NOW)), later(1))
    expect(other.ok && other.value.refusals).toEqual([])
  })

  test('only what the advisor named is open again, with the reason beside it', async () => {
    const { scope, firm, owner } = await twoFirms()
    const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
    const advisor = await createStaff('advisor')
    await claim(applicationId, advisor)
    const verdicts = await verdictsOn(applicationId, { 'S05.english_address': 'I-02' })
    const press = { expectedVersion: await versionOf(applicationId), requestId: crypto.randomUUID(), now: NOW }
    await execute(advisorScope(advisor), applicationId, { name: 'request_changes', verdicts, summary: '' }, press)
    const page = await getTaskPage(scope, 'S05', NOW)
    expect(page.fixes).toEqual([
      { itemId: 'S05.english_address', label: '英文地址', text: expect.stringContaining('印章') as string },
    ])
    expect(fieldOf(page, 'english_address')).toMatchObject({ isLocked: false, isAccepted: false })
    expect(fieldOf(page, 'customs_code')).toMatchObject({ isLocked: true, isAccepted: true, remark: null })
    expect(page.documents[0]).toMatchObject({ isLocked: true, isAccepted: true })
    const answers = [
      ...typed('english_address', 'No. 18-2', later(1)).answers,
      ...typed('customs_code', '0000000000', later(1)).answers,
    ]
    const saved = await saveTask(scope, saving({ answers, files: [{ type: 'customs_record', file: pdf() }] }), later(1))
    expect(saved.ok && saved.value.refusals.map(({ code }) => code)).toEqual(['answer_locked', 'document_locked'])
    expect(fieldOf(await getTaskPage(scope, 'S05', NOW), 'english_address')?.value).toBe('No. 18-2')
  })

  test('is all accepted once the stage is approved', async () => {
    const { scope, firm, owner } = await twoFirms()
    const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
    const advisor = await createStaff('advisor')
    await claim(applicationId, advisor)
    await approve(applicationId, advisor)
    const page = await getTaskPage(scope, 'S05', NOW)
    expect(page.state).toBe('accepted')
    expect(page.fields.filter(({ isAccepted }) => isAccepted).length).toBeGreaterThan(0)
    expect(page.turn.who).toBe('nobody')
  })
})

describe('the form', () => {
  async function send(body: Parameters<typeof postFiles>[1], visit: { firmId: string; as: Person; taskId?: string }) {
    const { firmId, as, taskId = 'S05' } = visit
    return answer<{ reply?: FormReply }>(action, {
      request: await postFiles(paths.firm.task(firmId, taskId), body, { as }),
      params: params(firmId, taskId),
    })
  }

  test('saves text and file in one go, works without scripts, and comes back to the page', async () => {
    const { firm, owner, scope, otherScope } = await twoFirms()
    const fields = { intent: 'save', 'customs_code.answer': '2101960123', 'customs_code.answer.shown': '' }
    const { status, location } = await send(
      { fields, files: { 'customs_record.file': pdf() } },
      { firmId: firm.id, as: owner },
    )
    expect([status, location]).toEqual([303, paths.firm.task(firm.id, 'S05', { done: 'saved' })])
    const page = await getTaskPage(scope, 'S05', new Date())
    expect(fieldOf(page, 'customs_code')?.value).toBe('2101960123')
    expect(page.documents[0]?.file).toMatchObject({ filename: '备案回执.pdf', number: 1 })
    expect(page.isSavedToday).toBe(true)
    expect((await getTaskPage(otherScope, 'S05', NOW)).documents[0]?.file).toBeNull()
  })

  test('saves quietly while somebody types', async () => {
    const { firm, owner, scope } = await twoFirms()
    const body = {
      intent: 'autosave',
      'english_address.answer': 'No. 18-2\r\nTiexi',
      'english_address.answer.shown': '',
    }
    const request = await post(paths.firm.task(firm.id, 'S05'), body, { as: owner })
    const { status, data } = await answer<{ autosaved: { unsaved: number } }>(action, {
      request,
      params: params(firm.id),
    })
    expect([status, data.autosaved.unsaved]).toEqual([200, 0])
    expect(fieldOf(await getTaskPage(scope, 'S05', NOW), 'english_address')?.value).toBe('No. 18-2\nTiexi')
  })

  test.each([
    ['no bytes', () => new File([], 'licence.pdf'), 422, 'file_empty'],
    ['a program called PDF', () => new File(['MZ\u0090\0\u0003'], 'licence.pdf'), 422, 'file_type_unsupported'],
    [
      'a drawing with a script',
      () => new File(['<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'], 'a.png'),
      422,
      'file_type_unsupported',
    ],
    ['over 20 MB', () => new File([new Uint8Array(20_000_001)], 'licence.pdf'), 413, 'upload_too_big'],
  ])('a file with %s is refused in words, and the typed text stays', async (_, file, status, code) => {
    const { firm, owner } = await twoFirms()
    const fields = { intent: 'save', 'english_address.answer': 'No. 18-2 Huaxiang Road' }
    const reply = await send({ fields, files: { 'customs_record.file': file() } }, { firmId: firm.id, as: owner })
    expect(reply.status).toBe(status)
    expect(codes(reply)).toEqual([[status === 413 ? null : 'customs_record.file', `refusals:evidence.${code}`]])
    expect(reply.data.reply?.values['english_address.answer']).toEqual(['No. 18-2 Huaxiang Road'])
    expect(await db.documentVersion.count()).toBe(0)
  })

  test('what is no form of ours is refused: a repeated field, an endless mark, a broken body', async () => {
    const { firm, owner } = await twoFirms()
    const twice = await post(paths.firm.task(firm.id, 'S05'), { 'customs_code.answer': ['1', '2'] }, { as: owner })
    expect(codes(await answer(action, { request: twice, params: params(firm.id) }))).toEqual([
      ['customs_code.answer', 'forms:invalid'],
    ])
    const time = await post(
      paths.firm.task(firm.id, 'S05'),
      { 'customs_code.answer.shown': 'x'.repeat(2_000) },
      { as: owner },
    )
    expect((await answer(action, { request: time, params: params(firm.id) })).status).toBe(422)
    const broken = new Request(time.url, {
      method: 'POST',
      headers: { ...Object.fromEntries(time.headers), 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x\r\n',
    })
    expect((await answer(action, { request: broken, params: params(firm.id) })).status).toBe(422)
    expect(await db.taskAnswer.count()).toBe(0)
  })

  test('fields that are not asked for are not stored', async () => {
    const { firm, owner } = await twoFirms()
    const fields = {
      intent: 'save',
      firmId: 'x',
      status: 'approved',
      'status.answer': 'approved',
      'customs_code.answer': '1',
    }
    await send({ fields, files: { 'business_licence.file': pdf() } }, { firmId: firm.id, as: owner })
    expect(await db.taskAnswer.findMany({ select: { firmId: true, fieldId: true } })).toEqual([
      { firmId: firm.id, fieldId: 'customs_code' },
    ])
    expect(await db.document.count()).toBe(0)
  })

  test('text typed before the session ended is there again after signing in, once', async () => {
    const { firm, owner } = await twoFirms()
    const path = paths.firm.task(firm.id, 'S05')
    const lost = await answer(action, {
      request: await post(path, { 'customs_code.answer': '21019' }),
      params: params(firm.id),
    })
    expect(lost.location).toBe(paths.account.signIn({ next: path }))
    const cookie = lost.cookies[0]?.split(';')[0] ?? ''
    type Loaded = { held: FormReply['values'] | null }
    const back = await answer<Loaded>(loader, {
      request: await get(path, { as: owner, cookie }),
      params: params(firm.id),
    })
    expect(back.data.held).toMatchObject({ 'customs_code.answer': ['21019'] })
    const again = await answer<Loaded>(loader, {
      request: await get(path, { as: owner, cookie }),
      params: params(firm.id),
    })
    expect(again.data.held).toBeNull()
  })
})

describe('documents', () => {
  test('a new file is a new version, the same file is not, and one document serves every task that asks for it', async () => {
    const { scope, firm } = await twoFirms()
    const send = (file: File, at: number) =>
      saveTask(scope, saving({ taskId: 'S05', files: [{ type: 'customs_record', file }] }), later(at))
    await send(pdf('a.pdf', 'one'), 1)
    await send(pdf('again.pdf', 'one'), 2)
    await send(pdf('b.pdf', 'two'), 3)
    const versions = await db.documentVersion.findMany({
      where: { document: { firmId: firm.id } },
      orderBy: { number: 'asc' },
    })
    expect(versions.map(({ number, filename }) => [number, filename])).toEqual([
      [1, 'a.pdf'],
      [2, 'b.pdf'],
    ])
    expect(
      atLeast(1, versions).every(
        ({ storageKey, sha256 }) => /^[0-9a-f-]{36}$/.test(storageKey) && sha256.length === 64,
      ),
    ).toBe(true)
  })

  test('a photograph is drawn anew and named for what it is', async () => {
    const { scope } = await twoFirms()
    await saveTask(
      scope,
      saving({ files: [{ type: 'customs_record', file: await photo('../../\u202egnp.exe') }] }),
      NOW,
    )
    const version = await db.documentVersion.findFirstOrThrow()
    expect([version.filename, version.contentType]).toEqual(['gnp.exe.jpg', 'image/jpeg'])
  })

  test('a firm that has filled its space is told so', async () => {
    const { scope, firm } = await twoFirms()
    const versionId = await giveDocument(firm, 'business_licence')
    await db.documentVersion.update({ where: { id: versionId }, data: { sizeBytes: 499_999_999 } })
    const saved = await saveTask(scope, saving({ files: [{ type: 'customs_record', file: pdf() }] }), NOW)
    expect(saved.ok && saved.value.refusals).toEqual([{ field: 'customs_record.file', code: 'storage_full' }])
  })

  test('are downloaded by the firm alone, as an attachment under their own name', async () => {
    const { scope, firm, owner, theirs } = await twoFirms()
    await saveTask(scope, saving({ files: [{ type: 'customs_record', file: pdf('备案回执 (1).pdf', 'stamp') }] }), NOW)
    const { id } = await db.documentVersion.findFirstOrThrow()
    const open = async (firmId: string, versionId: string, as: Person) =>
      answer<string>(documentLoader, {
        request: await get(paths.firm.document(firmId, versionId), { as }),
        params: { firmId, versionId },
      })
    const own = await open(firm.id, id, owner)
    expect([own.status, own.data]).toEqual([200, pdfText('stamp')])
    expect(own.headers.get('content-disposition')).toContain(
      "filename*=UTF-8''%E5%A4%87%E6%A1%88%E5%9B%9E%E6%89%A7%20%281%29.pdf",
    )
    expect([own.headers.get('x-content-type-options'), own.headers.get('cache-control')]).toEqual([
      'nosniff',
      'private, no-store',
    ])
    for (const [firmId, versionId, as] of [
      [firm.id, id, theirs.owner],
      [theirs.firm.id, id, theirs.owner],
      [firm.id, crypto.randomUUID(), owner],
      [firm.id, '../secret', owner],
    ] as const) {
      expect((await open(firmId, versionId, as)).status).toBe(404)
    }
  })
})

test('another firm’s task page answers like one that does not exist, to read and to write', async () => {
  const { firm, theirs } = await twoFirms()
  for (const firmId of [firm.id, crypto.randomUUID()]) {
    const path = paths.firm.task(firmId, 'S05')
    const shown = await answer(loader, { request: await get(path, { as: theirs.owner }), params: params(firmId) })
    const saved = await answer(action, {
      request: await post(path, { 'customs_code.answer': '1' }, { as: theirs.owner }),
      params: params(firmId),
    })
    expect([shown.status, saved.status]).toEqual([404, 404])
  }
  expect(await db.taskAnswer.count()).toBe(0)
})
