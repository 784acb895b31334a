import { describe, expect, test } from 'vitest'
import * as creditCodes from '~/routes/resources/credit-codes'
import * as landedCost from '~/routes/resources/landed-cost'
import * as rank from '~/routes/resources/markets-rank'
import * as openapi from '~/routes/resources/openapi'
import * as roadmap from '~/routes/resources/roadmap'
import { answer } from '../support/requests'
import { atLeast } from '../support/at-least'

const SITE = 'http://localhost:3000'
let caller = 0

/** Every call comes from an address of its own, or from the one given. */
function from(address?: string): string {
  caller += 1
  return address ?? `192.0.${Math.trunc(caller / 250)}.${caller % 250}`
}

async function checkCode(code: string, address?: string) {
  const request = new Request(`${SITE}/api/v1/credit-codes/${encodeURIComponent(code)}`)
  const { status, data, headers } = await answer<string>(creditCodes.loader, {
    request,
    params: { code },
    address: from(address),
  })
  return { status, headers, body: JSON.parse(data) as Record<string, unknown> }
}

type Reply = { status: number; headers: Headers; body: never }

async function send(
  route: { action: Parameters<typeof answer>[0] },
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Reply> {
  const text = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body)
  const request = new Request(`${SITE}/api/v1`, { method: 'POST', body: text as BodyInit, headers })
  const { status, data, headers: given } = await answer<string>(route.action, { request, address: from() })
  return { status, headers: given, body: JSON.parse(data) as never }
}

test.each([
  ['91210100MA0TE5T08D', true, [], []],
  ['91210100ma0te5t08d', true, [], []],
  ['９１２１０１００MA0TE5T08D', true, [], []],
  ['91210100TE5TAA0180', true, [], []],
  ['914403001922038216', true, [], ['outside_liaoning:440300']],
  [
    '000000000000000000',
    false,
    ['unknown_department:0', 'unknown_division:000000'],
    ['unknown_department_category:00'],
  ],
  ['91210100MA0TE5T080', false, ['check_char_expected_D_got_0'], []],
  ['91210100MA0T75T08D', false, ['check_char_expected_7_got_D'], ['subject_check_char_expected_X_got_8']],
  ['91210100MA0TE5T08', false, ['length_not_18'], []],
  ['91210100IA0TE5T08D', false, ['illegal_character:I'], []],
  ['9121010AMA0TE5T08D', false, ['positions_3_8_not_digits'], []],
  ['IO', false, ['length_not_18', 'illegal_character:IO'], []],
  ['', false, ['length_not_18'], []],
])('the code %s: valid %s', async (code, valid, errors, warnings) => {
  const { status, body } = await checkCode(code)
  expect({ status, valid: body.valid, errors: body.errors, warnings: body.warnings }).toEqual({
    status: 200,
    valid,
    errors,
    warnings,
  })
})

test('any text is an answer, not a failure', async () => {
  for (const code of ['<script>', "'; drop table", '\u0000', '🚢', '\u202e', '9'.repeat(10_000)]) {
    const { status, body } = await checkCode(code)
    expect([status, body.valid]).toEqual([200, false])
  }
})

test('an unknown department is a warning', async () => {
  const { body } = await checkCode('GG210100MA0TE5T08D')
  expect(body.warnings).toContain('unknown_department_category:GG')
})

const DONE_S01 = { task: 'S01', progress: 'complete' }

type Roadmap = {
  asOf: string
  catalogueVersion: string
  stages: {
    id: string
    tasks: { id: string; title: string; state: string; blockedBy: string[]; because: string[] }[]
  }[]
  retired: { id: string; retiredOn: string }[]
}

test('the roadmap of a used-car firm, in the language asked for', async () => {
  const body = { asOf: '2026-11-23', profile: { tracks: ['used_car'], unknown: 'ignored' } }
  const zh = await send(roadmap, body, { 'accept-language': 'zh-CN' })
  const en = await send(roadmap, body, { 'accept-language': 'en' })
  const found = zh.body as Roadmap
  const tasks = found.stages.flatMap((stage) => stage.tasks)
  const ids = tasks.map((task) => task.id)
  expect(found.asOf).toBe('2026-11-23')
  expect(found.stages.map((stage) => stage.id)).toEqual(['register', 'market', 'ecommerce', 'export'])
  expect(ids).toEqual(expect.arrayContaining(['S01', 'S05', 'V01', 'V02', 'T12']))
  expect(tasks.find((task) => task.id === 'V01')?.because).toEqual(['tracks:used_car'])
  expect(found.retired.map((step) => [step.id, step.retiredOn])).toEqual([['S03', '2022-12-30']])
  expect(ids.filter((id) => id === 'M01' || id === 'C01')).toEqual([])
  for (const task of atLeast(1, tasks)) {
    expect(task.blockedBy.filter((id) => !ids.includes(id))).toEqual([])
    expect(task.state).toBe(task.blockedBy.length > 0 ? 'blocked' : 'ready')
    expect(task.title).not.toContain('catalogue')
  }
  const titles = (en.body as Roadmap).stages.flatMap((stage) => stage.tasks.map((task) => task.title))
  expect(titles.join('')).not.toMatch(/[\u4e00-\u9fff]/)
  expect(en.headers.get('content-language')).toBe('en')
})

test('before it was abolished the old filing is a task', async () => {
  const { body } = await send(roadmap, { asOf: '2022-12-29' })
  const found = body as Roadmap
  expect(found.stages[0]?.tasks.map((task) => task.id)).toContain('S03')
  expect(found.retired).toEqual([])
})

test('an empty profile is a roadmap for any firm, as of today', async () => {
  const { status, body } = await send(roadmap, {})
  expect(status).toBe(200)
  expect((body as Roadmap).asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})

test.each([
  [
    'before what it builds on',
    [{ task: 'S05', progress: 'started', filedOn: '2026-11-01' }],
    ['given.0.filedOn'],
    '营业执照',
  ],
  ['with nothing that is filed', [DONE_S01, { task: 'S05', filedOn: '2026-11-01' }], ['given.1.filedOn'], '英文地址'],
  [
    'tomorrow',
    [DONE_S01, { task: 'S05', progress: 'started', filedOn: '2199-01-01' }],
    ['given.1.filedOn'],
    '晚于今天',
  ],
  [
    'where nobody is filed with',
    [{ task: 'T08', progress: 'started', filedOn: '2026-11-01' }],
    ['given.0.filedOn'],
    '不需要',
  ],
])('a filing %s is refused, and named', async (_, given, where, named) => {
  const { status, body } = await send(roadmap, { given }, { 'accept-language': 'zh-CN' })
  const { errors } = body as { errors: { path: string; reason: string }[] }
  expect([status, errors.map(({ path }) => path)]).toEqual([422, where])
  expect(errors[0]?.reason).toContain(named)
})

test('a filing that can have happened is told back', async () => {
  const given = [DONE_S01, { task: 'S05', progress: 'started', filedOn: '2026-11-01' }]
  const { status, body } = await send(roadmap, { given })
  expect(status).toBe(200)
  const tasks = (body as Roadmap).stages.flatMap((stage) => stage.tasks)
  expect(tasks.find(({ id }) => id === 'S05')?.state).toBe('with_agency')
})

type Ranked = { market: string; score: number; lower: number; upper: number; coverage: number; status: string }[]

test('33 markets, with the scores of the model', async () => {
  const { body } = await send(rank, {})
  const markets = body as Ranked
  expect(markets).toHaveLength(33)
  const scores = Object.fromEntries(markets.map(({ market, score }) => [market, Number(score.toFixed(3))]))
  expect(scores).toMatchObject({ JP: 0.847, KR: 0.846, DE: 0.667, AE: 0.635, KZ: 0.447, TJ: 0.079 })
  expect(markets.find(({ market }) => market === 'TM')).toMatchObject({
    score: 0,
    lower: 0,
    upper: 0.65,
    coverage: 0.35,
    status: 'not_enough_data',
  })
})

test('a region filters, and weights change the order', async () => {
  const region = (await send(rank, { region: 'central_asia' })).body as Ranked
  expect(region.map(({ market }) => market).sort()).toEqual(['KG', 'KZ', 'TJ', 'TM', 'UZ'])
  const sizeOnly = { size: 1, power: 0, logistics: 0, time: 0, preference: 0, effort: 0, risk: 0 }
  const [first] = (await send(rank, { weights: sizeOnly })).body as Ranked
  expect(first?.market).toBe('US')
})

test.each([
  ['no JSON', roadmap, '{"asOf":', ''],
  ['not UTF-8', roadmap, new Uint8Array([0x7b, 0xff, 0x7d]), ''],
  ['a list', roadmap, [], ''],
  ['null', rank, 'null', ''],
  ['a day that does not exist', roadmap, { asOf: '2026-02-30' }, 'asOf'],
  ['a day before the rules begin', roadmap, { asOf: '1066-10-14' }, 'asOf'],
  ['a day nobody knows the rules of', roadmap, { asOf: '2999-01-01' }, 'asOf'],
  ['a number for a text', roadmap, { profile: { segment: 7 } }, 'profile.segment'],
  ['an unknown track', roadmap, { profile: { tracks: ['used_car', 'rockets'] } }, 'profile.tracks.1'],
  ['an unknown market', roadmap, { profile: { markets: ['XX'] } }, 'profile.markets.0'],
  ['an HS code of five digits', rank, { hs6: '84581' }, 'hs6'],
  ['full-width digits', rank, { hs6: '８４５８１１' }, 'hs6'],
  ['a negative weight', rank, { weights: { size: -1 } }, 'weights.size'],
  ['a criterion nobody knows', rank, { weights: { beauty: 3 } }, 'weights.beauty'],
  [
    'nothing but zeros',
    rank,
    { weights: { size: 0, power: 0, logistics: 0, time: 0, preference: 0, effort: 0, risk: 0 } },
    'weights',
  ],
  ['an unknown region', rank, { region: 'mars' }, 'region'],
] as const)('%s gets 422 with path and reason', async (_why, route, body, path) => {
  for (const language of ['zh-CN', 'en']) {
    const { status, body: problem, headers } = await send(route, body, { 'accept-language': language })
    const { errors } = problem as { errors: { path: string; reason: string }[] }
    expect(status).toBe(422)
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(errors.map((error) => error.path)).toContain(path)
    for (const { reason } of atLeast(1, errors)) expect(/[\u4e00-\u9fff]/.test(reason)).toBe(language === 'zh-CN')
  }
})

test('a body over 64 kB gets 413, whatever its length claims', async () => {
  const large = JSON.stringify({ hs6: '0'.repeat(70_000) })
  expect((await send(rank, large)).status).toBe(413)
  expect((await send(rank, '{}', { 'content-length': '70000' })).status).toBe(413)
})

test('the wrong method gets 405 with the right one', async () => {
  const get = await answer<string>(roadmap.loader, { request: new Request(`${SITE}/api/v1/roadmap`) })
  expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST'])
  const put = new Request(`${SITE}/api/v1/roadmap`, { method: 'PUT', body: '{}' })
  expect((await answer(roadmap.action, { request: put, address: from() })).status).toBe(405)
  const post = new Request(`${SITE}/api/v1/credit-codes/1`, { method: 'POST' })
  expect((await answer(creditCodes.action, { request: post })).headers.get('allow')).toBe('GET, HEAD')
})

test('120 requests a minute from one address, then 429 with Retry-After; others go on', async () => {
  const statuses = []
  for (let count = 0; count < 120; count += 1) statuses.push((await checkCode('1', '198.51.100.1')).status)
  expect(new Set(statuses)).toEqual(new Set([200]))
  const refused = await checkCode('1', '198.51.100.1')
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await checkCode('1', '198.51.100.2')).status).toBe(200)
})

type Operation = { requestBody?: { content: { 'application/json': { examples: Record<string, { value: unknown }> } } } }

test('the description names every path, and each example works', async () => {
  const { data } = await answer<string>(openapi.loader, { request: new Request(`${SITE}/api/v1/openapi.json`) })
  const document = JSON.parse(data) as { openapi: string; paths: Record<string, Record<string, Operation>> }
  expect(document.openapi).toMatch(/^3\.1\./)
  expect(Object.keys(document.paths)).toEqual([
    '/api/v1/credit-codes/{code}',
    '/api/v1/hs',
    '/api/v1/hs/{code}',
    '/api/v1/roadmap',
    '/api/v1/markets/rank',
    '/api/v1/duties',
    '/api/v1/requirements',
    '/api/v1/landed-cost',
  ])
  const routes = {
    '/api/v1/roadmap': roadmap,
    '/api/v1/markets/rank': rank,
    '/api/v1/landed-cost': landedCost,
  } as const
  for (const [path, route] of Object.entries(routes)) {
    const examples = document.paths[path]?.post?.requestBody?.content['application/json'].examples ?? {}
    expect(Object.keys(examples).length).toBeGreaterThan(0)
    for (const { value } of atLeast(1, Object.values(examples))) expect((await send(route, value)).status).toBe(200)
  }
})

const parcel = {
  ...{ to: 'consumer', market: 'CZ', day: '2026-11-30', currency: 'EUR', goods: '48.00', shipping: '4.00' },
  ...{ hs6: ['620140', '420292'], weightKg: '1.2', isIoss: true },
  vat: { known: true, percent: { percent: '21' } },
  purchase: { amount: '113', currency: 'CNY' },
  refundRate: { percent: '13' },
  rates: [{ currency: 'EUR', cny: '8.20' }],
} as const

const consignment = {
  ...{ market: 'PL', term: 'CIP', quoteCurrency: 'EUR', purchase: { amount: '214700', currency: 'CNY' } },
  refund: { regime: 'exempt_credit_refund', rate: { percent: '13' } },
  profit: { kind: 'margin', percent: { percent: '18' } },
  rates: [{ currency: 'EUR', cny: '8.20' }],
  import: { currency: 'EUR', duty: { known: true, lines: [{ id: 'mfn', percent: '4.5' }] }, vat: { known: false } },
}

test.each<[string, object, string]>([
  ['of a consignment', { ...consignment, insurence: { rate: { percent: '0.2' } } }, 'insurence'],
  ['inside another field', { ...consignment, insurance: { rate: { percent: '0.2', per: 1 } } }, 'insurance.rate.per'],
  ['of a duty', { ...consignment, import: { ...consignment.import, duty: { known: false, x: 1 } } }, 'import.duty.x'],
  ['of a line', { ...consignment, profit: { ...consignment.profit, kinds: 1 } }, 'profit.kinds'],
  ['of a parcel', { ...parcel, shiping: '4.00' }, 'shiping'],
  ['of a share of a parcel', { ...parcel, paymentFee: { fix: '1' } }, 'paymentFee.fix'],
])('a misspelt name %s is refused where it stands', async (_where, body, path) => {
  const { status, body: answered } = await send(landedCost, body, { 'accept-language': 'zh-CN' })
  const { errors } = answered as { errors: { path: string; reason: string }[] }
  expect([status, errors]).toEqual([422, [{ path, reason: '没有这个字段，请核对拼写' }]])
})

test('the well-spelt consignment is computed', async () => {
  expect((await send(landedCost, consignment)).status).toBe(200)
})

test.each<[string, typeof landedCost, object, string, string]>([
  ['a number for a text', landedCost, { ...parcel, goods: 48 }, 'goods', '这里应填文本，实际收到的是数字'],
  ['nothing for a text', landedCost, { ...parcel, goods: null }, 'goods', '这里应填文本，实际收到的是空值'],
  ['a text for yes or no', landedCost, { ...parcel, isIoss: 'yes' }, 'isIoss', '这里应填布尔值，实际收到的是文本'],
  ['a list for an object', landedCost, { ...parcel, purchase: [] }, 'purchase', '这里应填对象，实际收到的是列表'],
  ['a missing field', landedCost, { ...consignment, profit: undefined }, 'profit', '缺少这一项，应填对象'],
  ['a negative weight', rank, { weights: { size: -1 } }, 'weights.size', '不得小于0'],
  ['a text too long', landedCost, { ...parcel, currency: 'EURO' }, 'currency', '最多3个字符'],
])('%s is told in Chinese without a word of the program', async (_why, route, body, path, reason) => {
  const { status, body: answered } = await send(route, body, { 'accept-language': 'zh-CN' })
  const { errors } = answered as { errors: { path: string; reason: string }[] }
  expect([status, errors]).toEqual([422, [{ path, reason }]])
})

describe('a parcel to a consumer', () => {
  test('is computed by the rules of its day, with each rule’s source', async () => {
    const { status, body } = await send(landedCost, parcel)
    expect([status, body]).toMatchObject([
      200,
      {
        ...{ to: 'consumer', day: '2026-11-30' },
        charges: { vat: { known: true, amount: '10.92', currency: 'EUR' }, vatAt: 'checkout', isWithinLimit: true },
      },
    ])
    const { charges, lines, profit } = body as Parcel
    expect([charges.rule, charges.source, charges.confidence].every((text) => text.length > 0)).toBe(true)
    const sum = lines.reduce((total, { amount }) => total + Number(amount.amount), 0)
    expect(sum).toBeCloseTo(Number(profit.amount), 2)
  })

  test.each([
    ['a market without a rule', { market: 'TJ' }, 'no_parcel_rule'],
    ['goods above the limit and an unknown tariff', { goods: '200' }, 'duty_unknown'],
  ])('says that it does not know, never 0: %s', async (_why, change, because) => {
    const { status, body } = await send(landedCost, { ...parcel, ...change })
    expect([status, body]).toMatchObject([200, { profit: { known: false, because }, margin: null, lines: [] }])
  })

  test.each<[string, Record<string, unknown>, string]>([
    ['a code that does not exist', { hs6: ['999999'] }, 'hs6.0'],
    ['a code of seven digits', { hs6: ['6201401'] }, 'hs6.0'],
    ['no item', { hs6: [] }, 'hs6'],
    ['more items than there can be', { hs6: Array.from({ length: 201 }, () => '620140') }, 'hs6'],
    ['goods for nothing', { goods: '0' }, 'goods'],
    ['negative goods', { goods: '-48' }, 'goods'],
    ['goods as a number', { goods: 48 }, 'goods'],
    ['a rate that is missing', { rates: [] }, 'currency'],
    ['a currency that there is not', { currency: 'XXX' }, 'currency'],
    ['rules of last century', { day: '1999-12-31' }, 'day'],
    ['a day that does not exist', { day: '2026-02-30' }, 'day'],
    ['a market without a page', { market: 'BR' }, 'market'],
    ['a negative commission', { commission: { percent: '-1' } }, 'commission.percent'],
    ['a buyer that there is not', { to: 'friend' }, 'to'],
  ])('%s gets 422 with path and reason', async (_why, change, path) => {
    for (const language of ['zh-CN', 'en']) {
      const { status, body } = await send(landedCost, { ...parcel, ...change }, { 'accept-language': language })
      const { errors } = body as { errors: { path: string; reason: string }[] }
      expect([status, errors.map((error) => error.path)]).toEqual([422, expect.arrayContaining([path])])
      for (const { reason } of atLeast(1, errors)) expect(/[\u4e00-\u9fff]/.test(reason)).toBe(language === 'zh-CN')
    }
  })
})

type Parcel = {
  charges: { rule: string; source: string; confidence: string }
  lines: { amount: { amount: string } }[]
  profit: { known: boolean; amount: string }
}
