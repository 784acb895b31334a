import { describe, expect, test } from 'vitest'
import { saveChannels, saveModeDecision } from '~/features/channels/commands.server'
import { getChannelsPage, getModePage } from '~/features/channels/queries.server'
import { readChannelsQuery, type DecideInput, type TypedAnswers } from '~/features/channels/schema'
import { findTask } from '~/domain/catalogue/catalogue'
import { CHANNELS } from '~/domain/channel/reference/channels'
import { saveTask } from '~/features/evidence/commands.server'
import { preCheckOf } from '~/features/evidence/pre-check-queries.server'
import { getTaskPage } from '~/features/evidence/queries.server'
import { contradictedTasks } from '~/features/roadmap/contradiction-queries.server'
import { getProfileStanding } from '~/features/roadmap/lock-queries.server'
import { loadRoadmap } from '~/features/roadmap/queries.server'
import { saveMarketPicks } from '~/features/markets/commands.server'
import type { FormReply } from '~/i18n/message-key'
import { paths } from '~/paths'
import { action as channelsAction, loader as channelsLoader } from '~/routes/firm/channels'
import { action as modeAction, loader as modeLoader } from '~/routes/firm/supervision-mode'
import { db } from '~/server/db.server'
import { addMember, createFirm, type Firm } from '../factories/firms'
import type { Person } from '../factories/people'
import { approveBefore, submit } from '../factories/stages'
import { answer, get, post } from '../support/requests'
import { getRoadmapPage } from '../support/roadmap-page'
import { firmScope } from '../support/scopes'

async function listChannelChoices({ firmId }: { readonly firmId: string }): Promise<readonly string[]> {
  const choices = await db.channelChoice.findMany({ where: { firmId }, select: { channelId: true } })
  return choices.map(({ channelId }) => channelId)
}

const NOW = new Date('2026-11-23T02:00:00Z')
const LATER = new Date('2026-11-24T02:00:00Z')
const parcels: TypedAnswers = {
  needs_licence_or_inspection: 'no',
  bought_in_designated_market: 'no',
  stock_abroad_before_sale: 'no',
  order_type: 'online_b2c',
  ships_from_bonded_zone: 'no',
}
const decide: DecideInput = { ...parcels, intent: 'decide', mode: '9610', reason: '' }
const query = readChannelsQuery(new URLSearchParams())

async function twoFirms() {
  const ours = await createFirm({ tracks: ['cross_border_ecommerce'], segment: 'sme' })
  const theirs = await createFirm({ nameZh: '大连海产有限公司', nameEn: 'Dalian Seafood', districtCode: '210702' })
  return {
    scope: firmScope(ours.firm, ours.owner),
    other: firmScope(theirs.firm, theirs.owner),
    firm: ours.firm,
    owner: ours.owner,
    otherFirm: theirs.firm,
  }
}

async function submitEcommerceStage(firm: Firm, by: Person) {
  await approveBefore({ firm, by, stage: 'ecommerce', now: NOW })
  await submit({ firm, by, stage: 'ecommerce', now: NOW })
}

describe('choosing channels', () => {
  test('replaces the choice of this firm only, and what stays keeps its day', async () => {
    const { scope, other } = await twoFirms()
    await saveChannels(scope, { channels: ['allegro', 'temu'] }, NOW)
    await saveChannels(other, { channels: ['noon'] }, NOW)
    await saveChannels(scope, { channels: ['allegro', 'shopify', 'shopify'] }, LATER)
    const rows = await db.channelChoice.findMany({ where: { firmId: scope.firmId }, orderBy: { channelId: 'asc' } })
    expect(rows.map((row) => [row.channelId, row.chosenAt])).toEqual([
      ['allegro', NOW],
      ['shopify', LATER],
    ])
    expect(await listChannelChoices(other)).toEqual(['noon'])
  })

  test.each([
    [[], 'channels.none_chosen'],
    [['ebay'], 'channels.unknown'],
    [['allegro', '<script>'], 'channels.unknown'],
  ])('%j is refused and changes nothing', async (channels, code) => {
    const { scope } = await twoFirms()
    await saveChannels(scope, { channels: ['allegro'] }, NOW)
    expect(await saveChannels(scope, { channels }, LATER)).toEqual({ ok: false, refusal: { code, field: 'channels' } })
    expect(await listChannelChoices(scope)).toEqual(['allegro'])
  })

  test('is for editors, and not while under review', async () => {
    const { scope, firm, owner } = await twoFirms()
    const viewer = firmScope(firm, await addMember(firm, 'viewer'), 'viewer')
    expect(await saveChannels(viewer, { channels: ['allegro'] }, NOW)).toEqual({
      ok: false,
      refusal: { code: 'viewer_cannot_edit' },
    })
    await submitEcommerceStage(firm, owner)
    expect(await saveChannels(scope, { channels: ['allegro'] }, NOW)).toEqual({
      ok: false,
      refusal: { code: 'item_locked' },
    })
    expect((await getChannelsPage(scope, { query, now: NOW })).locked).toBe('item_locked')
  })
})

describe('the page of channels', () => {
  test('lists all without markets, and those that serve the chosen ones first', async () => {
    const { scope } = await twoFirms()
    await db.firm.update({ where: { id: scope.firmId }, data: { targetRegions: [] } })
    expect((await getChannelsPage(scope, { query, now: NOW })).fits.filter((fit) => fit.isFitting)).toHaveLength(
      CHANNELS.length,
    )
    const picks = { market1: 'PL', reason1: 'a', market2: 'KZ', reason2: 'b', market3: '', reason3: '' }
    await saveMarketPicks(scope, picks, NOW)
    const page = await getChannelsPage(scope, { query, now: NOW })
    expect(page.fits).toHaveLength(CHANNELS.length)
    expect(page.fits.filter((fit) => fit.isFitting).map((fit) => fit.channel.id)).toContain('kaspi')
    expect(page.markets).toEqual([
      { iso2: 'PL', isShown: true },
      { iso2: 'KZ', isShown: true },
    ])
    expect(page.marketNames).toMatchObject({ PL: '波兰', FR: '法国' })
  })

  test('filters by some of the chosen markets', async () => {
    const { scope } = await twoFirms()
    await saveMarketPicks(
      scope,
      { market1: 'PL', reason1: 'a', market2: 'KZ', reason2: 'b', market3: '', reason3: '' },
      NOW,
    )
    const only = readChannelsQuery(new URLSearchParams('market=PL&market=JP'))
    const page = await getChannelsPage(scope, { query: only, now: NOW })
    expect(page.fits.filter((fit) => fit.isFitting).map((fit) => fit.channel.id)).not.toContain('kaspi')
    expect(page.markets.map((market) => market.isShown)).toEqual([true, false])
  })

  test('compares three channels at most and passes over unknown ones', async () => {
    const { scope } = await twoFirms()
    const compared = async (search: string) =>
      (await getChannelsPage(scope, { query: readChannelsQuery(new URLSearchParams(search)), now: NOW })).compared.map(
        ({ channel }) => channel.id,
      )
    expect(await compared('compare=noon,temu,noon,ozon,uzum')).toEqual(['noon', 'temu', 'ozon'])
    expect(await compared('compare=ebay,temu')).toEqual(['temu'])
    expect(await compared('compare=')).toEqual([])
  })
})

describe('a dealer in used cars', () => {
  const modesIn = (page: Awaited<ReturnType<typeof getChannelsPage>>) =>
    new Set(page.fits.flatMap(({ modes }) => modes))

  test('is offered no mode that cars rule out: not by a channel, not by the form, not by its command', async () => {
    const { firm, owner } = await createFirm({ tracks: ['used_car'], targetRegions: ['RU'] })
    const scope = firmScope(firm, owner)
    expect([...modesIn(await getChannelsPage(scope, { query, now: NOW }))]).toEqual(['0110'])
    expect((await getModePage(scope, { typed: null, now: NOW })).allowed).toEqual(['0110'])
    for (const mode of ['9610', '9710', '9810', '1210', '1039'])
      expect(await saveModeDecision(scope, { ...decide, mode, reason: 'x' }, NOW)).toEqual({
        ok: false,
        refusal: { code: 'channels.mode_ruled_out', field: 'mode' },
      })
    expect(await saveModeDecision(scope, { ...decide, mode: '0110' }, NOW)).toEqual({ ok: true, value: null })
  })

  test('reads beside the channels what to know about Russia, and where it stands', async () => {
    const { firm, owner } = await createFirm({ tracks: ['used_car'], targetRegions: ['RU'] })
    const page = await getChannelsPage(firmScope(firm, owner), { query, now: NOW })
    const shown = [page.warnings, page.otherWarnings].flatMap((view) => view?.items.map(({ id }) => id) ?? [])
    expect(shown.slice(0, 4)).toEqual([
      ...['warning-ru_payment', 'warning-ru_parties', 'warning-ru_rmb', 'warning-ru_scrappage_fee'],
    ])
    const leads = page.fits.flatMap(({ warned }) => warned?.titles.map(({ to }) => to.slice(1)) ?? [])
    expect(leads.length).toBeGreaterThan(10)
    expect(leads.filter((id) => !shown.includes(id))).toEqual([])
  })
})

describe('deciding on a supervision mode', () => {
  test('stores answers, advice and decision of this firm only', async () => {
    const { scope, other } = await twoFirms()
    expect(await saveModeDecision(scope, decide, NOW)).toEqual({ ok: true, value: null })
    const page = await getModePage(scope, { typed: null, now: NOW })
    expect(page).toMatchObject({
      answers: parcels,
      advice: { mode: '9610' },
      saved: { mode: '9610', advisedMode: '9610', decidedAt: NOW.toISOString() },
    })
    expect(await getModePage(other, { typed: null, now: NOW })).toMatchObject({
      answers: null,
      advice: null,
      saved: null,
    })
  })

  test('against the advice needs a reason', async () => {
    const { scope } = await twoFirms()
    expect(await saveModeDecision(scope, { ...decide, mode: '0110' }, NOW)).toEqual({
      ok: false,
      refusal: { code: 'channels.mode_reason_missing', field: 'reason' },
    })
    await saveModeDecision(scope, { ...decide, mode: '0110', reason: '货代只做一般贸易' }, NOW)
    const { saved } = await getModePage(scope, { typed: null, now: NOW })
    expect(saved).toMatchObject({ mode: '0110', advisedMode: '9610', reason: '货代只做一般贸易' })
  })

  test('never accepts the bonded import', async () => {
    const { scope } = await twoFirms()
    expect(await saveModeDecision(scope, { ...decide, mode: '1239', reason: 'x' }, NOW)).toMatchObject({ ok: false })
  })

  test('is for editors, and not while under review', async () => {
    const { scope, firm, owner } = await twoFirms()
    const viewer = firmScope(firm, await addMember(firm, 'viewer'), 'viewer')
    expect(await saveModeDecision(viewer, decide, NOW)).toEqual({ ok: false, refusal: { code: 'viewer_cannot_edit' } })
    await submitEcommerceStage(firm, owner)
    expect(await saveModeDecision(scope, decide, NOW)).toEqual({ ok: false, refusal: { code: 'item_locked' } })
  })

  test('says whether the city is a pilot zone', async () => {
    const { scope, other } = await twoFirms()
    expect((await getModePage(scope, { typed: null, now: NOW })).pilotZone).toMatchObject({ cityCode: '210100' })
    expect((await getModePage(other, { typed: null, now: NOW })).pilotZone).toBeNull()
  })
})

describe('the routes', () => {
  test('answer another firm’s id like one that does not exist', async () => {
    const { owner, otherFirm } = await twoFirms()
    for (const firmId of [otherFirm.id, '01939d2e-0000-7000-8000-000000000000', 'nonsense']) {
      for (const [loader, action] of [
        [channelsLoader, channelsAction],
        [modeLoader, modeAction],
      ] as const) {
        const params = { firmId }
        expect(
          (await answer(loader, { request: await get(paths.firm.channels(firmId), { as: owner }), params })).status,
        ).toBe(404)
        const request = await post(paths.firm.channels(firmId), { ...decide, 'channels[]': 'noon' }, { as: owner })
        expect((await answer(action, { request, params })).status).toBe(404)
      }
    }
    expect(await db.channelChoice.count()).toBe(0)
    expect(await db.modeDecision.count()).toBe(0)
  })

  test('save channels, one or several', async () => {
    const { firm, owner, scope } = await twoFirms()
    const send = async (body: Record<string, string | string[]>) =>
      answer<FormReply>(channelsAction, {
        request: await post(paths.firm.channels(firm.id), body, { as: owner }),
        params: { firmId: firm.id },
      })
    expect((await send({ 'channels[]': 'noon' })).location).toBe(paths.firm.channels(firm.id, { done: 'saved' }))
    expect((await send({ 'channels[]': ['noon', 'temu'] })).status).toBe(303)
    expect(await send({})).toMatchObject({
      status: 422,
      data: { errors: [{ message: { key: 'refusals:channels.none_chosen' } }] },
    })
    expect((await listChannelChoices(scope)).toSorted()).toEqual(['noon', 'temu'])
  })

  test('ask for every answer, then show the advice under an address', async () => {
    const { firm, owner } = await twoFirms()
    const send = async (body: Record<string, string>) =>
      answer<FormReply>(modeAction, {
        request: await post(paths.firm.supervisionMode(firm.id), body, { as: owner }),
        params: { firmId: firm.id },
      })
    const { order_type: _, ...some } = parcels
    expect(await send({ ...some, intent: 'advise' })).toMatchObject({
      status: 422,
      data: { errors: [{ field: 'order_type', message: { key: 'forms:choose' } }], values: { intent: ['advise'] } },
    })
    const given = await send({ ...parcels, intent: 'advise' })
    expect(given.location).toBe(`${paths.firm.supervisionMode(firm.id, parcels)}#advice`)
    const request = await get(given.location ?? '', { as: owner })
    const shown = await answer<{ page: { advice: unknown } }>(modeLoader, { request, params: { firmId: firm.id } })
    expect(shown.data.page.advice).toMatchObject({ mode: '9610', reason: 'parcels' })
    expect(await db.modeDecision.count()).toBe(0)
    expect((await send(decide as Record<string, string>)).location).toBe(
      paths.firm.supervisionMode(firm.id, { done: 'saved' }),
    )
  })
})

describe('what the record has said already', () => {
  const say = (scope: ReturnType<typeof firmScope>, taskId: string, answers: Readonly<Record<string, string>>) =>
    saveTask(
      scope,
      {
        taskId,
        answers: Object.entries(answers).map(([fieldId, value]) => ({ fieldId, value, seenAt: null })),
        files: [],
        wait: null,
      },
      NOW,
    )

  test('is not asked again, and cannot be answered away', async () => {
    const { scope } = await twoFirms()
    await say(scope, 'P02', { screening_result: 'licence_needed', licence_kind: 'export_licence' })
    await saveChannels(scope, { channels: ['alibaba_com'] }, NOW)
    const page = await getModePage(scope, { typed: null, now: NOW })
    expect(page.known).toEqual([
      { question: 'needs_licence_or_inspection', answer: 'yes', from: 'screening' },
      { question: 'order_type', answer: 'online_b2b', from: 'channels' },
      { question: 'ships_from_bonded_zone', answer: 'no', from: 'channels' },
    ])
    expect((await getModePage(scope, { typed: parcels, now: NOW })).advice?.mode).toBe('9710')
    await saveModeDecision(scope, { ...decide, mode: '9710' }, NOW)
    const row = await db.modeDecision.findUniqueOrThrow({ where: { firmId: scope.firmId } })
    expect(row).toMatchObject({ mode: '9710', advisedMode: '9710' })
    expect(row.answers).toMatchObject({ needs_licence_or_inspection: 'yes', order_type: 'online_b2b' })
  })

  test('advises general trade for used cars without a question, and says what contradicts', async () => {
    const { firm, owner } = await createFirm({ tracks: ['used_car'] })
    const scope = firmScope(firm, owner)
    const page = await getModePage(scope, { typed: null, now: NOW })
    expect(page.known).toHaveLength(5)
    expect(page.advice).toMatchObject({ mode: '0110', reason: 'cars_full_declaration' })
    expect(page.contradictions).toBeNull()
    // Decided while the firm sold other goods; now that cars are all it sells nobody could decide so.
    await db.firm.update({ where: { id: firm.id }, data: { tracks: ['general_goods'] } })
    await saveModeDecision(scope, { ...decide, mode: '9710', reason: 'Our broker' }, NOW)
    await db.firm.update({ where: { id: firm.id }, data: { tracks: ['used_car'] } })
    const said = (await getModePage(scope, { typed: null, now: NOW })).contradictions
    expect(said?.items.map(({ id }) => id)).toContain('cars_in_another_mode')
    expect(said?.items[0]?.text).toContain('9710')
    expect(said?.items[0]?.elsewhere.map(({ to }) => to)).toContain(paths.firm.profile(firm.id))

    await say(scope, 'P02', { screening_result: 'clear' })
    const task = await getTaskPage(scope, 'P02', NOW)
    expect(task.contradictions?.items.map(({ id }) => id)).toEqual(['used_car_on_no_list'])
    const standing = await getProfileStanding(scope, NOW)
    expect(standing.contradictions?.items.map(({ id }) => id)).toEqual(['used_car_on_no_list', 'cars_in_another_mode'])
  })

  test('a licence whose scope is still to be widened is a step, and no row calls it a contradiction', async () => {
    const { firm, owner } = await createFirm()
    const answered = { firmId: firm.id, taskId: 'S01', fieldId: 'scope_includes_goods', value: 'no' }
    await db.taskAnswer.create({ data: { ...answered, savedById: owner.id, savedAt: NOW } })
    const scope = firmScope(firm, owner)
    const said = (await getTaskPage(scope, 'S01', NOW)).contradictions
    expect([said?.heading, said?.items.map(({ id }) => id)]).toEqual(['还有一步要先办', ['goods_outside_scope']])
    expect([...contradictedTasks(await loadRoadmap(db, firm.id, '2026-11-23'))]).toEqual([])
  })

  test('says at once that a chosen channel does not suit, and nowhere that it is fine', async () => {
    const { firm, owner } = await createFirm({ tracks: ['used_car'] })
    const scope = firmScope(firm, owner)
    await db.marketChoice.create({
      data: { firmId: firm.id, market: 'KZ', position: 1, reason: 'r', chosenById: owner.id, chosenAt: NOW },
    })
    await saveChannels(scope, { channels: ['amazon_eu', 'direct_buyer'] }, NOW)
    const ids = ['channel_outside_markets', 'channel_lists_no_cars']
    const page = await getChannelsPage(scope, { query, now: NOW })
    expect(page.contradictions?.items.map(({ id }) => id)).toEqual(ids)
    expect(page.contradictions?.items.map(({ text }) => text).join()).toContain('亚马逊欧洲站')
    const loaded = await loadRoadmap(db, firm.id, '2026-11-23')
    expect([...contradictedTasks(loaded)]).toEqual(['C01', 'M01', 'profile'])
    const task = findTask('C01')
    const seen = task && preCheckOf(loaded, { tasks: [task], language: 'zh-CN', returnTo: '/', about: 'task' })
    const line = seen?.channels?.lines.find((one) => one.startsWith('亚马逊欧洲站'))
    expect(line).toContain('不能上架二手车')
    expect(line).toContain('不覆盖您选的市场')
  })

  test('says at once that no channel brings such orders, as asked and as decided', async () => {
    const { scope } = await twoFirms()
    await saveChannels(scope, { channels: ['amazon_jp', 'shopify'] }, NOW)
    const typed: TypedAnswers = { ...parcels, order_type: 'offline_b2b' }
    const asked = await getModePage(scope, { typed, now: NOW })
    expect(asked.contradictions?.items.map(({ id }) => id)).toEqual(['order_no_channel_brings'])
    await saveModeDecision(scope, { ...typed, intent: 'decide', mode: '0110', reason: '' }, NOW)
    const decided = await getModePage(scope, { typed: null, now: NOW })
    expect(decided.contradictions?.items.map(({ id }) => id)).toContain('order_no_channel_brings')
    const rows = (await getRoadmapPage(scope, NOW)).stages.flatMap((one) => one.rows)
    expect(rows.find(({ id }) => id === 'T01')?.hint).toContain('此处有回答前后矛盾')
    expect(rows.find(({ id }) => id === 'S01')?.hint).not.toContain('前后矛盾')
  })

  test('says at once that a country has no seaport', async () => {
    const { scope } = await twoFirms()
    await say(scope, 'T08', { incoterm: 'FOB', buyer_country: 'KZ' })
    const said = (await getTaskPage(scope, 'T08', NOW)).contradictions
    expect(said?.items).toMatchObject([{ id: 'sea_term_without_port', elsewhere: [] }])
    expect(said?.items[0]?.text).toContain('哈萨克斯坦')
    await say(scope, 'T08', { incoterm: 'FCA', buyer_country: 'KZ' })
  })

  test('takes the licence task off the list, or puts it there', async () => {
    const { firm, owner } = await createFirm()
    await db.firm.update({ where: { id: firm.id }, data: { productFlags: ['dual_use'] } })
    const scope = firmScope(firm, owner)
    expect((await getTaskPage(scope, 'P03', NOW)).stage.id).toBe('export')
    await say(scope, 'P02', { screening_result: 'clear' })
    await expect(getTaskPage(scope, 'P03', NOW)).rejects.toMatchObject({ status: 404 })
    await expect(getTaskPage(scope, 'P13', NOW)).rejects.toMatchObject({ status: 404 })
  })
})

test('before a market is chosen the regions of the profile are used, and the page says which', async () => {
  const { firm, owner } = await createFirm({ targetRegions: ['JP', 'cee'], tracks: ['cross_border_ecommerce'] })
  const page = await getChannelsPage(firmScope(firm, owner), { query: { markets: null, compared: [] }, now: NOW })
  expect(page.regions).toEqual(['日本', '中东欧'])
  const [first] = page.fits
  expect(first?.reasons[0]).toMatchObject({ code: 'serves_named_regions' })
  const gulf = page.fits.find(({ channel }) => channel.id === 'noon')
  expect(gulf).toMatchObject({ isFitting: false, misfits: [{ code: 'not_in_named_regions' }] })
})
