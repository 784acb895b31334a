import { describe, expect, test } from 'vitest'
import type { Track } from '~/domain/firm/profile'
import { QUESTION_IDS } from '~/domain/readiness/reference/questions'
import { saveReadiness } from '~/features/readiness/commands.server'
import { getReadinessPage, type ReadinessPage } from '~/features/readiness/queries.server'
import type { FormReply } from '~/i18n/message-key'
import { paths } from '~/paths'
import { action, loader } from '~/routes/firm/readiness'
import { fingerprint } from '~/domain/shared/changes'
import { db } from '~/server/db.server'
import { addMember, createFirm } from '../factories/firms'
import type { Person } from '../factories/people'
import { completeStage } from '../factories/stages'
import { owner } from '../support/database'
import { countQueries } from '../support/count-queries'
import { answer, get, post } from '../support/requests'
import { firmScope } from '../support/scopes'

const NOW = new Date('2026-11-23T02:00:00Z')
const DAY = 24 * 3_600_000
const later = (milliseconds: number) => new Date(NOW.getTime() + milliseconds)

const typed = (answers: Record<string, string>, seenAt: Date | null = null) =>
  Object.entries(answers).map(([fieldId, value]) => ({ fieldId, value, seenAt }))
const all = (level: string) => Object.fromEntries(QUESTION_IDS.map((id) => [id, level]))

async function twoFirms({ tracks = ['general_goods'] }: { tracks?: readonly Track[] } = {}) {
  const ours = await createFirm({ tracks })
  const theirs = await createFirm({ nameZh: '大连海产有限公司', nameEn: 'Dalian Seafood', districtCode: '210211' })
  return {
    ...ours,
    theirs,
    scope: firmScope(ours.firm, ours.owner),
    other: firmScope(theirs.firm, theirs.owner),
  }
}

function valueOf(page: ReadinessPage, id: string) {
  return page.sections.flatMap(({ questions }) => questions).find((question) => question.id === id)?.value
}
const reasonsOf = ({ result }: ReadinessPage) => result.reasons.map(({ kind, id }) => `${kind} ${id}`)

describe('answering', () => {
  test('scores the firm’s own answers, and nobody else’s', async () => {
    const { scope, other } = await twoFirms()
    expect(await saveReadiness(scope, typed({ ...all('2'), R1: '3' }), NOW)).toMatchObject({
      ok: true,
      value: { refusals: [] },
    })
    const page = await getReadinessPage(scope, NOW)
    expect(page.result).toMatchObject({ score: 51.5, raw: 51.5, band: 'assisted', verdict: 'not_yet', answered: 24 })
    expect([page.savedAt, page.isSavedToday, valueOf(page, 'R1')]).toEqual([NOW.toISOString(), true, '3'])
    const untouched = await getReadinessPage(other, NOW)
    expect([untouched.result.answered, untouched.history, untouched.savedAt]).toEqual([0, [], null])
  })

  test('can be changed at any time, and the last blocker that goes flips the verdict', async () => {
    const { scope } = await twoFirms()
    await saveReadiness(scope, typed({ ...all('4'), P1: '1', R2: '0' }), NOW)
    const blocked = await getReadinessPage(scope, NOW)
    expect([blocked.result.verdict, blocked.result.score, blocked.result.raw]).toEqual(['no', 39, 90.5])
    expect(reasonsOf(blocked)).toEqual(['gate R2', 'gate P1'])
    await saveReadiness(scope, typed({ R2: '2' }), later(1))
    expect((await getReadinessPage(scope, NOW)).result.verdict).toBe('no')
    await saveReadiness(scope, typed({ P1: '2' }), later(2))
    const free = await getReadinessPage(scope, NOW)
    expect([free.result.verdict, reasonsOf(free)]).toEqual(['go', []])
  })

  test('leads every low answer to the tasks of this firm’s roadmap', async () => {
    const { scope, firm } = await twoFirms()
    await saveReadiness(scope, typed(all('1')), NOW)
    const { parts } = (await getReadinessPage(scope, NOW)).result
    const tasksOf = (id: string) => parts.find((part) => part.id === id)?.tasks.map(({ to }) => to)
    expect(tasksOf('R1')).toEqual([paths.firm.task(firm.id, 'S01')])
    expect(tasksOf('M1')).toEqual([paths.firm.task(firm.id, 'M01')])
    expect(tasksOf('M2')).toEqual([paths.firm.task(firm.id, 'C01')])
    expect(tasksOf('P4')).toEqual([paths.firm.profile(firm.id)])
    expect(tasksOf('H1')).toEqual([])
    const places = parts.flatMap(({ tasks }) =>
      tasks.map(({ place, to }) => `${place} ${to.replace(/[A-Z]\d\d$/, 'X')}`),
    )
    expect(new Set(places)).toEqual(
      new Set([`roadmap ${paths.firm.task(firm.id, 'X')}`, `profile ${paths.firm.profile(firm.id)}`]),
    )
  })

  test('"does not apply" is taken where it is offered, and refused where it is not', async () => {
    const { scope } = await twoFirms()
    const given = {
      ...all('3'),
      E1: 'not_applicable',
      E2: 'not_applicable',
      R2: 'not_applicable',
      F1: 'not_applicable',
    }
    const saved = await saveReadiness(scope, typed(given), NOW)
    expect(saved).toMatchObject({
      value: {
        refusals: [
          { field: 'R2', message: { key: 'refusals:readiness.applies' } },
          { field: 'F1', message: { key: 'refusals:readiness.applies' } },
        ],
      },
    })
    const page = await getReadinessPage(scope, NOW)
    expect([valueOf(page, 'E1'), valueOf(page, 'R2'), page.result.answered]).toEqual(['not_applicable', null, 22])
  })

  test('a firm that sells only services may be without a customs record, until it sells goods', async () => {
    const { scope, firm } = await twoFirms({ tracks: ['service_trade'] })
    await saveReadiness(scope, typed({ ...all('4'), R2: 'not_applicable' }), NOW)
    expect((await getReadinessPage(scope, NOW)).result).toMatchObject({ verdict: 'go', score: 100 })
    await db.firm.update({ where: { id: firm.id }, data: { tracks: ['service_trade', 'general_goods'] } })
    const page = await getReadinessPage(scope, NOW)
    expect(page.result).toMatchObject({ verdict: 'unanswered', score: 39, answered: 23 })
    expect([valueOf(page, 'R2'), page.result.open.map(({ id }) => id)]).toEqual([null, ['R2']])
  })

  test('a colleague’s later answer is not overwritten unseen', async () => {
    const { scope, firm } = await twoFirms()
    const colleague = firmScope(firm, await addMember(firm, 'editor'), 'editor')
    await saveReadiness(scope, typed({ R1: '1', F1: '1' }), NOW)
    await saveReadiness(colleague, typed({ R1: '3' }, NOW), later(1000))
    const mine = await saveReadiness(scope, typed({ R1: '2', F1: '2' }, NOW), later(2000))
    expect(mine).toMatchObject({
      value: {
        refusals: [
          {
            field: 'R1',
            message: {
              key: 'refusals:readiness.changed_by_colleague',
              values: { name: '王芳', answer: '经营范围已包含进出口' },
            },
          },
        ],
      },
    })
    const page = await getReadinessPage(scope, NOW)
    expect([valueOf(page, 'R1'), valueOf(page, 'F1')]).toEqual(['3', '2'])
    await saveReadiness(scope, typed({ R1: '2' }, later(1000)), later(3000))
    expect(valueOf(await getReadinessPage(scope, NOW), 'R1')).toBe('2')
  })

  test('twenty-four answers by two people at once: none is lost, and the last score knows all of them', async () => {
    const { scope, firm } = await twoFirms()
    const colleague = firmScope(firm, await addMember(firm, 'editor'), 'editor')
    await Promise.all(
      QUESTION_IDS.map((id, index) => saveReadiness(index % 2 ? scope : colleague, typed({ [id]: '3' }), later(index))),
    )
    const page = await getReadinessPage(scope, NOW)
    expect(page.result).toMatchObject({ answered: 24, score: 75, verdict: 'go' })
    expect(page.history).toEqual([{ day: '2026-11-23', score: 75, verdict: 'go', answered: 24, isComplete: true }])
  })
})

describe('the history', () => {
  test('keeps one row per change and shows the last of each day in China', async () => {
    const { scope } = await twoFirms()
    await saveReadiness(scope, typed(all('1')), NOW)
    await saveReadiness(scope, typed({ R1: '3' }), later(1000))
    await saveReadiness(scope, typed({ R1: '3' }), later(2000))
    await saveReadiness(scope, typed({ ...all('3') }), later(15 * 3_600_000))
    await saveReadiness(scope, typed({ R1: '4' }), later(3 * DAY))
    const { history } = await getReadinessPage(scope, later(3 * DAY))
    expect(history.map(({ day, score, verdict }) => [day, score, verdict])).toEqual([
      ['2026-11-23', 28, 'no'],
      ['2026-11-24', 75, 'go'],
      ['2026-11-26', 76.5, 'go'],
    ])
    expect(await db.readinessScore.count()).toBe(4)
  })

  test('writes down what was answered and by which edition, for good', async () => {
    const { scope } = await twoFirms()
    await saveReadiness(scope, typed({ R1: '2', P3: 'not_applicable' }), NOW)
    const row = await db.readinessScore.findFirstOrThrow()
    expect(row).toMatchObject({
      tenths: 31,
      verdict: 'unanswered',
      answered: 2,
      answers: { R1: 2, P3: 'not_applicable' },
      edition: '2026-11-23',
    })
    const change = { where: { id: row.id }, data: { tenths: 1000 } }
    await expect(owner.readinessScore.update(change)).rejects.toThrow(/append-only/)
  })

  test('passes over questions that this edition does not ask', async () => {
    const { scope, firm, owner } = await twoFirms()
    const row = { firmId: firm.id, savedById: owner.id, savedAt: NOW }
    await db.readinessAnswer.createMany({
      data: [
        { ...row, questionId: 'Z9', level: 4 },
        { ...row, questionId: 'R1', level: 9 },
      ],
    })
    expect((await getReadinessPage(scope, NOW)).result).toMatchObject({ answered: 0, score: 0 })
  })
})

describe('the page', () => {
  const params = (firmId: string) => ({ firmId })
  const send = async (body: Record<string, string>, { firmId, as }: { firmId: string; as: Person | null }) =>
    answer<FormReply & { autosaved?: { savedAt: string; unsaved: number } }>(action, {
      request: await post(paths.firm.readiness(firmId), body, { as }),
      params: params(firmId),
    })

  test('works without scripts: the button saves every answer and comes back', async () => {
    const { firm, owner, scope } = await twoFirms()
    const given = await send({ intent: 'save', ...all('3'), 'R1.shown': '' }, { firmId: firm.id, as: owner })
    expect([given.status, given.location]).toEqual([303, paths.firm.readiness(firm.id, { done: 'saved' })])
    expect((await getReadinessPage(scope, new Date())).result).toMatchObject({ verdict: 'go', score: 75 })
  })

  test('saves quietly while somebody answers, and counts what was not taken', async () => {
    const { firm, owner } = await twoFirms()
    const given = await send({ intent: 'autosave', R1: '3', F1: 'not_applicable' }, { firmId: firm.id, as: owner })
    expect([given.status, given.data.autosaved?.unsaved]).toEqual([200, 1])
    const pressed = await send({ intent: 'save', R1: '3', F1: 'not_applicable' }, { firmId: firm.id, as: owner })
    expect([pressed.status, pressed.data.errors]).toEqual([
      422,
      [{ field: 'F1', message: { key: 'refusals:readiness.applies' } }],
    ])
    expect(pressed.data.values.F1).toEqual(['not_applicable'])
  })

  test('questions that were left alone say nothing, so a colleague’s answers to them stay', async () => {
    const { firm, owner, scope } = await twoFirms()
    const colleague = firmScope(firm, await addMember(firm, 'editor'), 'editor')
    await saveReadiness(scope, typed({ R1: '1', F1: '1' }), NOW)
    await saveReadiness(colleague, typed({ R1: '3' }, NOW), later(1000))
    const page = { R1: '1', 'R1.shown': fingerprint('1'), F1: '2', 'F1.shown': fingerprint('1') }
    const given = await send({ intent: 'autosave', ...page }, { firmId: firm.id, as: owner })
    expect(given.data.autosaved?.unsaved).toBe(0)
    const { sections } = await getReadinessPage(scope, NOW)
    const values = sections
      .flatMap(({ questions }) => questions)
      .flatMap(({ id, value }) => (value ? [[id, value]] : []))
    expect(values).toEqual([
      ['R1', '3'],
      ['F1', '2'],
    ])
  })

  test('nothing answered stores nothing', async () => {
    const { firm, owner } = await twoFirms()
    expect((await send({ intent: 'save' }, { firmId: firm.id, as: owner })).status).toBe(303)
    expect([await db.readinessAnswer.count(), await db.readinessScore.count()]).toEqual([0, 0])
  })

  test('is read, not written, by a viewer', async () => {
    const { firm } = await twoFirms()
    const viewer = await addMember(firm, 'viewer')
    expect((await send({ intent: 'save', R1: '3' }, { firmId: firm.id, as: viewer })).status).toBe(403)
    const scope = firmScope(firm, viewer, 'viewer')
    expect(await saveReadiness(scope, typed({ R1: '3' }), NOW)).toEqual({
      ok: false,
      refusal: { code: 'viewer_cannot_edit' },
    })
    const shown = await answer<{ page: ReadinessPage }>(loader, {
      request: await get(paths.firm.readiness(firm.id), { as: viewer }),
      params: params(firm.id),
    })
    expect([shown.status, shown.data.page.canEdit]).toEqual([200, false])
    expect(await db.readinessAnswer.count()).toBe(0)
  })

  test('of another firm answers like one that does not exist', async () => {
    const { firm, theirs } = await twoFirms()
    for (const firmId of [firm.id, crypto.randomUUID(), 'nonsense']) {
      const request = await get(paths.firm.readiness(firmId), { as: theirs.owner })
      expect((await answer(loader, { request, params: params(firmId) })).status).toBe(404)
      expect((await send({ intent: 'save', R1: '3' }, { firmId, as: theirs.owner })).status).toBe(404)
    }
    expect(await db.readinessAnswer.count()).toBe(0)
  })

  test('keeps what was answered while the session had ended', async () => {
    const { firm, owner } = await twoFirms()
    const path = paths.firm.readiness(firm.id)
    const lost = await send({ intent: 'save', R1: '3' }, { firmId: firm.id, as: null })
    expect(lost.location).toBe(paths.account.signIn({ next: path }))
    const cookie = lost.cookies[0]?.split(';')[0] ?? ''
    const back = await answer<{ held: FormReply['values'] | null }>(loader, {
      request: await get(path, { as: owner, cookie }),
      params: params(firm.id),
    })
    expect(back.data.held).toMatchObject({ R1: ['3'] })
  })

  test('an answer that was changed in another window is asked about, with both', async () => {
    const { firm, owner, scope } = await twoFirms()
    await saveReadiness(scope, typed({ R1: '1', F1: '1' }), NOW)
    const page = { R1: '1', 'R1.shown': fingerprint('1'), F1: '2', 'F1.shown': fingerprint('1') }
    await send({ intent: 'save', ...page, F1: '4' }, { firmId: firm.id, as: owner })
    const { status, data } = await send({ intent: 'save', ...page }, { firmId: firm.id, as: owner })
    expect([status, data.errors.map(({ field, message }) => `${field} ${message.key}`)]).toEqual([
      422,
      ['F1 refusals:readiness.changed_elsewhere'],
    ])
    expect(data.values).toMatchObject({ F1: ['2'] })
    expect(Object.keys(data.values)).not.toContain('R1')
    expect(Object.keys(data.values)).not.toContain('F1.shown')
    expect((await db.readinessAnswer.findFirstOrThrow({ where: { questionId: 'F1' } })).level).toBe(4)
  })

  test('refuses a mark that is longer than any of ours', async () => {
    const { firm, owner } = await twoFirms()
    const given = await send({ intent: 'save', R1: '3', 'R1.shown': 'x'.repeat(2_000) }, { firmId: firm.id, as: owner })
    expect([given.status, given.data.errors]).toEqual([422, [{ field: 'R1.shown', message: { key: 'forms:invalid' } }]])
  })

  test('needs few statements, its guard included, however long the history', async () => {
    const { firm, owner, scope } = await twoFirms()
    for (let day = 0; day < 5; day++) await saveReadiness(scope, typed(all(`${day % 5}`)), later(day * DAY))
    const request = await get(paths.firm.readiness(firm.id), { as: owner })
    expect(await countQueries(() => answer(loader, { request, params: params(firm.id) }))).toBeLessThanOrEqual(3)
  })
})

describe('what the record holds', () => {
  test('is filled in with the way to it, counts, and an answer that says otherwise is told so', async () => {
    const { firm: ours, owner: boss } = await createFirm()
    const scope = { ...firmScope(ours, boss), language: 'en' } as const
    await completeStage(ours, 'register')
    const read = async () => {
      const page = await getReadinessPage(scope, NOW)
      return {
        page,
        of: (id: string) => page.sections.flatMap(({ questions }) => questions).find((one) => one.id === id),
      }
    }
    const before = await read()
    expect(before.of('R1')).toMatchObject({ value: '3', stored: '3', fromRecord: { isContradicted: false } })
    expect(before.of('R2')?.fromRecord?.link.to).toBe(paths.firm.task(ours.id, 'S05'))
    expect(before.of('R4')?.value).toBe('3')
    expect(before.of('H1')).toMatchObject({ value: null, fromRecord: null })
    expect(before.page.result.answered).toBeGreaterThan(3)
    expect((await saveReadiness(scope, typed({ R4: '0' }), NOW)).ok).toBe(true)
    const after = await read()
    expect(after.of('R4')).toMatchObject({ value: '0', fromRecord: { isContradicted: true } })
    expect(after.of('R4')?.fromRecord?.text).toContain('We are registered and have an account')
    const [score] = after.page.history
    expect(score?.answered).toBe(before.page.result.answered)
  })

  test('and was left alone stays the record’s when the button saves the whole form', async () => {
    const { firm: ours, owner: boss } = await createFirm()
    const scope = firmScope(ours, boss)
    await completeStage(ours, 'register')
    const questions = (await getReadinessPage(scope, NOW)).sections.flatMap((section) => section.questions)
    const drawn = questions.map(({ id, value, stored }) => ({
      ...{ fieldId: id, seenAt: null },
      ...{ value: id === 'H1' ? '2' : (value ?? ''), known: [fingerprint(stored)] },
    }))
    const saved = await saveReadiness(
      scope,
      drawn.filter(({ value }) => value !== ''),
      NOW,
    )
    expect(saved).toMatchObject({ ok: true, value: { refusals: [] } })
    expect(await db.readinessAnswer.findMany({ where: { firmId: ours.id }, select: { questionId: true } })).toEqual([
      { questionId: 'H1' },
    ])
    const other = drawn.filter(({ fieldId }) => fieldId === 'R4').map((one) => ({ ...one, value: '4' }))
    expect(await saveReadiness(scope, other, later(1))).toMatchObject({ ok: true, value: { refusals: [] } })
    expect(valueOf(await getReadinessPage(scope, NOW), 'R4')).toBe('4')
  })
})
