// The same form open twice, at one person's or at a colleague's: what was not touched says nothing, and two changes are both shown.
import { describe, expect, test } from 'vitest'
import { fingerprint } from '~/domain/shared/changes'
import { shownName } from '~/domain/shared/shown-fields'
import type { FormReply } from '~/i18n/message-key'
import { paths } from '~/paths'
import { action as saveChannels } from '~/routes/firm/channels'
import { action as savePicks } from '~/routes/firm/markets'
import { action as saveProfile } from '~/routes/firm/profile'
import { action as saveOwn } from '~/routes/account/settings'
import { action as saveMode } from '~/routes/firm/supervision-mode'
import { action as saveTaskPage } from '~/routes/firm/task'
import { db } from '~/server/db.server'
import { addMember, createFirm, type Firm } from '../factories/firms'
import type { Person } from '../factories/people'
import { answer, post } from '../support/requests'

type Fields = Readonly<Record<string, string>>

/** A task page as it was drawn with these answers, with some of them changed by hand. */
function taskForm(drawn: Fields, changed: Fields = {}): Record<string, string> {
  const fields = Object.entries({ ...drawn, ...changed }).flatMap(([id, value]): [string, string][] => [
    [`${id}.answer`, value],
    [`${id}.answer.shown`, fingerprint(drawn[id] ?? '')],
  ])
  return { intent: 'save', ...Object.fromEntries(fields) }
}

async function sendTask(firm: Firm, taskId: string, as: Person, body: Record<string, string>) {
  const request = await post(paths.firm.task(firm.id, taskId), body, { as })
  const { status, data } = await answer<{ reply?: FormReply }>(saveTaskPage, {
    request,
    params: { firmId: firm.id, taskId },
  })
  const errors = data?.reply?.errors.map(({ field, message }) => [field, message.key, message.values?.value])
  return { status, errors, values: data?.reply?.values }
}

async function stored(firm: Firm): Promise<Fields> {
  const rows = await db.taskAnswer.findMany({ where: { firmId: firm.id }, select: { fieldId: true, value: true } })
  return Object.fromEntries(rows.map(({ fieldId, value }) => [fieldId, value]))
}

describe('a task', () => {
  const before = { customs_code: '2101960123', english_address: 'No. 18 Huaxiang Road' }

  test.each(['the same person', 'a colleague'])(
    'of which an older page is saved by %s: newer answers stay',
    async (who) => {
      const { firm, owner } = await createFirm()
      const other = who === 'a colleague' ? await addMember(firm, 'editor') : owner
      await sendTask(firm, 'S05', owner, taskForm({}, before))
      await sendTask(firm, 'S05', owner, taskForm(before, { customs_code: '2101960ABC' }))
      const late = await sendTask(firm, 'S05', other, taskForm(before, { english_address: 'No. 20 Huaxiang Road' }))
      expect(late.status).toBe(303)
      expect(await stored(firm)).toEqual({ customs_code: '2101960ABC', english_address: 'No. 20 Huaxiang Road' })
    },
  )

  test('two changes of one answer: both are shown, and nothing is stored until somebody decides', async () => {
    const { firm, owner } = await createFirm()
    await sendTask(firm, 'S05', owner, taskForm({}, before))
    await sendTask(firm, 'S05', owner, taskForm(before, { customs_code: '2101960ABC' }))
    const late = await sendTask(firm, 'S05', owner, taskForm(before, { customs_code: '2101960XYZ' }))
    expect([late.status, late.errors]).toEqual([
      422,
      [['customs_code.answer', 'refusals:evidence.answer_changed_elsewhere', '2101960ABC']],
    ])
    expect(late.values).toEqual({ intent: ['save'], 'customs_code.answer': ['2101960XYZ'] })
    expect((await stored(firm)).customs_code).toBe('2101960ABC')
    const newest = { ...before, customs_code: '2101960ABC' }
    expect((await sendTask(firm, 'S05', owner, taskForm(newest, { customs_code: '2101960XYZ' }))).status).toBe(303)
    expect((await stored(firm)).customs_code).toBe('2101960XYZ')
  })
})

describe('a day', () => {
  const drawn = { licence_valid_until: '2030-05-20' }
  const [taskId, field] = ['S01', 'licence_valid_until']

  async function givenDay() {
    const { firm, owner } = await createFirm()
    await sendTask(firm, taskId, owner, taskForm({}, drawn))
    expect(await stored(firm)).toEqual(drawn)
    return { firm, owner }
  }

  test('that comes as nothing, without anybody having emptied it, keeps the stored one and says so', async () => {
    const { firm, owner } = await givenDay()
    const half = await sendTask(firm, taskId, owner, taskForm(drawn, { [field]: '' }))
    expect([half.status, half.errors]).toEqual([
      422,
      [[`${field}.answer`, 'refusals:evidence.answer_half_cleared', '2030-05-20']],
    ])
    expect(half.values).not.toHaveProperty(`${field}.answer`)
    expect(await stored(firm)).toEqual(drawn)
  })

  test('that somebody emptied is gone', async () => {
    const { firm, owner } = await givenDay()
    const emptied = { ...taskForm(drawn, { [field]: '' }), [`${field}.answer.cleared`]: 'yes' }
    expect((await sendTask(firm, taskId, owner, emptied)).status).toBe(303)
    expect(await stored(firm)).toEqual({ [field]: '' })
  })

  test('that is not sent at all says nothing', async () => {
    const { firm, owner } = await givenDay()
    await sendTask(firm, taskId, owner, { intent: 'save' })
    expect(await stored(firm)).toEqual(drawn)
  })
})

describe('the supervision mode', () => {
  test('decided elsewhere meanwhile is asked about, with both shown', async () => {
    const { firm, owner } = await createFirm()
    const answers = {
      ...{ needs_licence_or_inspection: 'no', bought_in_designated_market: 'no', stock_abroad_before_sale: 'no' },
      ...{ order_type: 'offline_b2b', ships_from_bonded_zone: 'no' },
    }
    const send = async (reason: string, shown: string) => {
      const body = { intent: 'decide', ...answers, mode: '0110', reason, 'decision.shown': fingerprint(shown) }
      const request = await post(paths.firm.supervisionMode(firm.id), body, { as: owner })
      return answer<FormReply>(saveMode, { request, params: { firmId: firm.id } })
    }
    expect((await send('first', '')).status).toBe(303)
    const late = await send('second', '')
    expect([late.status, late.data.errors.map(({ field, message }) => [field, message.key])]).toEqual([
      409,
      [['mode', 'refusals:changedMeanwhile']],
    ])
    expect(late.data.errors[0]?.message.values?.value).toContain('first')
    expect((await send('second', '0110\nfirst')).status).toBe(303)
    expect(await db.modeDecision.findFirstOrThrow()).toMatchObject({ reason: 'second' })
  })
})

describe('one’s own settings', () => {
  test('writes what was changed here, leaves what was not, and asks about what met', async () => {
    const { owner } = await createFirm()
    const drawn = { name: owner.name, phone: '', preferredLanguage: owner.language }
    const send = async (changed: Partial<typeof drawn>) => {
      const marks = Object.entries(drawn).map(([name, value]): [string, string] => [
        shownName(name),
        fingerprint(value),
      ])
      const body = { intent: 'save', ...drawn, ...changed, ...Object.fromEntries(marks) }
      const request = await post(paths.account.settings(), body, { as: owner })
      return answer<FormReply>(saveOwn, { request })
    }
    expect((await send({ phone: '13800138000' })).status).toBe(303)
    // The other window still shows no number.
    expect((await send({ name: '王新' })).status).toBe(303)
    expect(await db.user.findUniqueOrThrow({ where: { id: owner.id } })).toMatchObject({
      name: '王新',
      phone: '13800138000',
    })
    const late = await send({ name: '王二' })
    expect([late.status, late.data.errors[0]?.field, late.data.errors[0]?.message.values?.value]).toEqual([
      409,
      'name',
      '王新',
    ])
  })
})

describe('the profile', () => {
  async function sendProfile(firm: Firm, as: Person, body: Record<string, string | string[]>) {
    const request = await post(paths.firm.profile(firm.id), body, { as })
    const { status, data } = await answer<FormReply>(saveProfile, { request, params: { firmId: firm.id } })
    const errors = data?.errors?.map(({ field, message }) => [field, message.key, message.values?.value])
    return { status, errors, data }
  }

  async function profileForm(firm: Firm, changed: Record<string, string | string[]> = {}) {
    const row = await db.firm.findUniqueOrThrow({ where: { id: firm.id } })
    const drawn = {
      ...{ creditCode: row.creditCode, nameZh: row.nameZh, nameEn: row.nameEn, segment: row.segment, sells: row.sells },
      ...{ ownership: row.ownership, district: row.districtCode, tracks: row.tracks, hasOwnBrand: row.hasOwnBrand },
    }
    const marks = Object.entries(drawn).map(([name, value]): [string, string] => [shownName(name), fingerprint(value)])
    const { tracks, hasOwnBrand: _, ...texts } = drawn
    return { ...texts, 'tracks[]': tracks, ...Object.fromEntries(marks), ...changed }
  }

  test.each(['the same person', 'a colleague'])(
    'of which an older page is saved by %s: newer answers stay',
    async (who) => {
      const { firm, owner } = await createFirm()
      const other = who === 'a colleague' ? await addMember(firm, 'editor') : owner
      const [older, newer] = [
        await profileForm(firm, { sells: '齿轮泵' }),
        await profileForm(firm, { nameEn: 'Newer Pump' }),
      ]
      expect((await sendProfile(firm, owner, newer)).status).toBe(303)
      expect((await sendProfile(firm, other, older)).status).toBe(303)
      const row = await db.firm.findUniqueOrThrow({ where: { id: firm.id } })
      expect([row.nameEn, row.sells]).toEqual(['Newer Pump', '齿轮泵'])
    },
  )

  test('two changes of one field: both are shown, and the rest waits with it', async () => {
    const { firm, owner } = await createFirm()
    const [one, two] = [await profileForm(firm, { sells: '齿轮泵' }), await profileForm(firm, { sells: '水泵' })]
    await sendProfile(firm, owner, one)
    const late = await sendProfile(firm, owner, two)
    expect([late.status, late.errors]).toEqual([409, [['sells', 'refusals:changedMeanwhile', '齿轮泵']]])
    expect(late.data.values).toEqual({ sells: ['水泵'] })
    expect((await db.firm.findUniqueOrThrow({ where: { id: firm.id } })).sells).toBe('齿轮泵')
    expect((await sendProfile(firm, owner, await profileForm(firm, { sells: '水泵' }))).status).toBe(303)
  })
})

describe('picks of markets', () => {
  type Picks = Readonly<Record<string, string>>
  const empty = { market1: '', reason1: '', market2: '', reason2: '', market3: '', reason3: '' }

  async function sendPicks(firm: Firm, as: Person, [drawn, changed]: readonly [Picks, Picks]) {
    const marks = Object.entries({ ...empty, ...drawn }).map(([name, value]): [string, string] => [
      shownName(name),
      fingerprint(value),
    ])
    const body = { ...empty, ...drawn, ...changed, ...Object.fromEntries(marks) }
    const request = await post(paths.firm.markets(firm.id), body, { as })
    const { status, data } = await answer<FormReply>(savePicks, { request, params: { firmId: firm.id } })
    return { status, errors: data?.errors?.map(({ field, message }) => [field, message.values?.value]) }
  }
  const picked = async (firm: Firm) =>
    (await db.marketChoice.findMany({ where: { firmId: firm.id }, orderBy: { position: 'asc' } })).map(
      ({ market, reason }) => `${market} ${reason}`,
    )
  const first = { market1: 'KZ', reason1: '老客户' }

  test('an older page adds its line and undoes none', async () => {
    const { firm, owner } = await createFirm()
    await sendPicks(firm, owner, [{}, first])
    expect((await sendPicks(firm, owner, [first, { reason1: '老客户，近' }])).status).toBe(303)
    expect((await sendPicks(firm, owner, [first, { market2: 'PL', reason2: '样品' }])).status).toBe(303)
    expect(await picked(firm)).toEqual(['KZ 老客户，近', 'PL 样品'])
  })

  test('a line that was changed twice is asked about', async () => {
    const { firm, owner } = await createFirm()
    await sendPicks(firm, owner, [{}, first])
    await sendPicks(firm, owner, [first, { market1: 'PL', reason1: '样品' }])
    const late = await sendPicks(firm, owner, [first, { reason1: '近' }])
    expect([late.status, late.errors]).toEqual([409, [['market1', '波兰 · 样品']]])
    expect(await picked(firm)).toEqual(['PL 样品'])
  })
})

test('channels: an older page opens and closes only what was ticked there', async () => {
  const { firm, owner } = await createFirm()
  const send = async (drawn: string, ...channels: string[]) => {
    const request = await post(paths.firm.channels(firm.id), { drawn, channels }, { as: owner })
    return (await answer(saveChannels, { request, params: { firmId: firm.id } })).status
  }
  const open = async () =>
    (await db.channelChoice.findMany({ where: { firmId: firm.id } })).map(({ channelId }) => channelId).sort()
  expect(await send('', 'allegro', 'temu')).toBe(303)
  expect(await send('allegro temu', 'allegro', 'temu', 'shopify')).toBe(303)
  expect(await send('allegro temu', 'temu', 'noon')).toBe(303)
  expect(await open()).toEqual(['noon', 'shopify', 'temu'])
})
