// What the browser says before a form is sent is what the server would say: the same fields, sentences and figures.
import { describe, expect, test } from 'vitest'
import { makeCreditCode } from './support/credit-codes'
import {
  confirmSchema,
  forgotPasswordSchema,
  resetPasswordSchema,
  secondStepSchema,
  settingsSchema,
  signInSchema,
  signUpSchema,
  staffSchema,
  twoFactorSchema,
} from '~/features/accounts/schema'
import { answersSchema, channelsSchema, modeSchema } from '~/features/channels/schema'
import { peopleSchema, profileSchema, requestAccessSchema } from '~/features/firms/schema'
import { picksSchema } from '~/features/markets/schema'
import { addProductSchema } from '~/features/products/schema'
import { templateSchema } from '~/features/threads/schema'
import { instanceFor } from '~/i18n/i18n.server'
import { LANGUAGES } from '~/i18n/language'
import { parseForm } from '~/server/http.server'
import { checkForm, type FormSchema } from '~/ui/form/browser-checks'
import { atLeast } from './support/at-least'

type Body = Readonly<Record<string, string>>

const person = {
  name: '李明',
  email: 'li@example.cn',
  password: 'pumps-for-kazakhstan',
  preferredLanguage: 'en',
  consent: 'yes',
}
const answers = {
  needs_licence_or_inspection: 'no',
  bought_in_designated_market: 'no',
  stock_abroad_before_sale: 'no',
  order_type: 'offline_b2b',
  ships_from_bonded_zone: 'no',
}
const template = {
  intent: 'save',
  version: '0',
  titleZh: '缺页',
  textZh: '{{firm}}：请补齐。',
  titleEn: 'Page missing',
  textEn: 'Dear {{firm}}, please complete it.',
}
const firm = {
  creditCode: makeCreditCode({ prefix: '91', division: '210100', subject: 'MA0XYT12' }),
  nameZh: '沈阳远程泵业有限公司',
  nameEn: 'Shenyang Yuancheng Pump Co., Ltd.',
  segment: 'sme',
  ownership: 'domestic',
  district: '210106',
  'tracks[]': 'general_goods',
  sells: '离心泵',
  'targetRegions[]': 'cee',
}

const FORMS: readonly (readonly [form: string, schema: FormSchema, body: Body])[] = [
  ['sign up', signUpSchema, { ...person, next: '/firms/new' }],
  ['sign in', signInSchema, { email: person.email, password: person.password, next: '' }],
  ['confirm', confirmSchema, { intent: 'confirm', email: person.email, code: '123456', next: '' }],
  ['send another code', confirmSchema, { intent: 'resend', email: person.email }],
  ['forgot the password', forgotPasswordSchema, { email: person.email }],
  ['new password', resetPasswordSchema, { email: person.email, code: '１２３ ４５６', password: person.password }],
  ['second step', secondStepSchema, { code: 'ABCDE - fgh23', next: '/advisor' }],
  ['begin the second factor', twoFactorSchema, { intent: 'start', password: person.password, next: '' }],
  ['confirm the second factor', twoFactorSchema, { intent: 'confirm', code: '１２３ ４５６', next: '' }],
  ['new backup codes', twoFactorSchema, { intent: 'new_codes', password: person.password, code: '123-456', next: '' }],
  ['settings', settingsSchema, { intent: 'save', name: '李明', preferredLanguage: 'zh-CN' }],
  ['staff', staffSchema, { intent: 'create', ...person, role: 'advisor' }],
  ['member', staffSchema, { intent: 'reset_member', memberEmail: person.email, reason: 'codes_lost' }],
  ['firm', profileSchema, firm],
  ['ask for access', requestAccessSchema, { creditCode: firm.creditCode, message: '' }],
  ['invite', peopleSchema, { intent: 'invite', email: person.email, role: 'editor' }],
  ['product', addProductSchema, { intent: 'add', name: '离心泵', hs6: '841370', reason: '' }],
  ['markets', picksSchema, { market1: 'KZ', reason1: '有客户', market2: '', reason2: '', market3: '', reason3: '' }],
  ['channels', channelsSchema, { 'channels[]': 'alibaba' }],
  ['questions', answersSchema, answers],
  ['template', templateSchema, template],
  ['mode', modeSchema, { intent: 'decide', ...answers, mode: '0110', reason: '' }],
]

const WRONG: readonly (readonly [what: string, value: string])[] = [
  ['nothing', ''],
  ['spaces', ' 　 '],
  ['a megabyte', 'x'.repeat(1_000_000)],
  ['NUL', 'a\u0000b'],
  ['an override of direction', 'a\u202eb'],
  ['markup', '<script>alert(1)</script>'],
  ['placeholders', '{{max}} $t(forms:required)'],
  ['emoji', '🚢'],
]

function formOf(body: Body): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(body)) form.append(name, value)
  return form
}

async function bothSides(schema: FormSchema, body: Body) {
  const form = formOf(body)
  const server = parseForm(form, schema)
  return { browser: await checkForm(form, schema), server: server.ok ? [] : server.refusal.errors }
}

function without(body: Body, field: string): Body {
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== field))
}

describe.each(FORMS)('%s', (_, schema, body) => {
  const fields = Object.keys(body)

  test.each([
    ...WRONG.flatMap(([what, value]) => fields.map((field) => [what, field, { ...body, [field]: value }] as const)),
    ...fields.map((field) => ['no field', field, without(body, field)] as const),
    ['empty form', 'every field', {}] as const,
  ])('%s in %s', async (_what, _field, sent) => {
    const { browser, server } = await bothSides(schema, sent)
    expect(browser).toEqual(server)
    for (const { message } of atLeast(0, server)) {
      for (const language of LANGUAGES) {
        const { t, exists } = instanceFor(language)
        expect(exists(message.key)).toBe(true)
        // Every figure that the sentence names came with it.
        expect((t as (key: string, values: object) => string)(message.key, { ...message.values })).not.toContain('{{')
      }
    }
  })
})

test.each(FORMS)('%s, filled in rightly, is sent', async (_, schema, body) => {
  expect(await bothSides(schema, body)).toEqual({ browser: [], server: [] })
})

test('a slip in the credit code is named with its figures on both sides', async () => {
  const { browser, server } = await bothSides(profileSchema, { ...firm, creditCode: '9121' })
  const problem = { key: 'refusals:firms.creditCode.length_not_18', values: { length: 4 } }
  expect(browser).toEqual([{ field: 'creditCode', message: problem }])
  expect(server).toEqual(browser)
})

test('text that is too long is answered with the limit', async () => {
  const { browser } = await bothSides(signUpSchema, { ...person, name: 'x'.repeat(61) })
  expect(browser).toEqual([{ field: 'name', message: { key: 'forms:tooLong', values: { max: 60 } } }])
})
