// Forms of products, markets, prices and plans, of questions, and the last ones of an application.
import { randomUUID } from 'node:crypto'
import { action as secondStep } from '~/routes/account/second-step'
import { action as caseProducts } from '~/routes/advisor/case-products'
import { action as firmPlan } from '~/routes/advisor/firm-plan'
import { action as answerQuestion } from '~/routes/advisor/question'
import { action as listQuestions } from '~/routes/advisor/questions'
import { action as application } from '~/routes/firm/application'
import { action as apply } from '~/routes/firm/apply'
import { action as firmData } from '~/routes/firm/data'
import { action as plan } from '~/routes/firm/plan'
import { action as price } from '~/routes/firm/price'
import { action as product } from '~/routes/firm/product'
import { action as compare } from '~/routes/firm/product-compare'
import { action as productMarket } from '~/routes/firm/product-market'
import { action as origin } from '~/routes/firm/product-origin'
import { action as ranking } from '~/routes/firm/product-ranking'
import { action as askQuestion } from '~/routes/firm/questions'
import { action as requirements } from '~/routes/firm/requirements'
import {
  applicationId,
  code,
  firmId,
  type FormRow,
  line,
  nobody,
  optionalLine,
  optionalParagraph,
  owner,
  paragraph,
} from './form-row'
import type { FormWorld } from './form-world'

const productOf = ({ ours }: FormWorld) => ({ firmId: ours.firm.id, productId: ours.productId })
const inMarket = (world: FormWorld) => ({ ...productOf(world), market: 'KZ' })
const applicant = ({ applicant: { owner: by } }: FormWorld) => by
const ofApplicant = ({ applicant: { firmId: id }, applicationId: of }: FormWorld) => ({ firmId: id, applicationId: of })
const advisor = (world: FormWorld) => world.advisor
/** As long as the letters of a remark may be. */
const REMARK = optionalParagraph(600)

const PRODUCT: readonly FormRow[] = [
  {
    form: 'record a product',
    action: product,
    by: owner,
    params: productOf,
    body: () => ({
      ...{ intent: 'record', name: '离心泵', nameEn: 'Centrifugal pump', hs6: '841370', reason: '', standing: 'guess' },
      ...{ standingDocument: '', rulingNumber: '', chinaCode: '8413709990', elements: '用途: 输水', refundRate: '13' },
      ...{ refundSource: '国家税务总局', refundAsOf: '2026-11-30' },
    }),
    texts: {
      name: line(200),
      nameEn: optionalLine(200),
      hs6: code(20),
      reason: optionalParagraph(1000),
      standingDocument: optionalLine(200),
      rulingNumber: optionalLine(60),
      refundSource: optionalLine(300),
    },
    choices: ['intent', 'standing'],
  },
  {
    form: 'record a tariff line',
    action: product,
    by: owner,
    params: productOf,
    body: () => ({
      ...{ intent: 'line', market: 'KZ', lineCode: '8413702100', lineRate: '5', otherDuty: '' },
      ...{ lineSource: 'eec.eaeunion.org', lineAsOf: '2026-11-30' },
    }),
    texts: { lineCode: code(40), otherDuty: optionalLine(200), lineSource: line(300) },
    choices: ['intent', 'market'],
  },
  {
    form: 'remove a tariff line',
    action: product,
    by: owner,
    params: productOf,
    body: ({ ours }) => ({ intent: 'remove-line', lineId: ours.lineId }),
    choices: ['intent', 'lineId'],
  },
  {
    form: 'say why a flag stands',
    action: product,
    by: owner,
    params: productOf,
    body: () => ({
      ...{ intent: 'flag-reason', flag: 'dual_use', kind: 'unexpected', shownHs6: '841370' },
      flagReason: '泵体为不锈钢，已与客户核对。',
    }),
    texts: { flagReason: paragraph(1000) },
    choices: ['intent', 'flag', 'kind', 'shownHs6'],
  },
  {
    form: 'answer what a market asks',
    action: productMarket,
    by: owner,
    params: inMarket,
    body: () => ({ lithium_inside: 'yes' }),
    choices: ['lithium_inside'],
  },
  {
    form: 'answer what all markets ask',
    action: ranking,
    by: owner,
    params: productOf,
    body: () => ({ lithium_inside: 'no' }),
    choices: ['lithium_inside'],
  },
  {
    form: 'check the origin',
    action: origin,
    by: owner,
    params: (world) => ({ ...productOf(world), market: 'KR' }),
    body: () => ({ agreement: 'china_korea' }),
    choices: ['agreement'],
  },
  {
    form: 'save the work on requirements',
    action: requirements,
    by: owner,
    params: firmId,
    body: ({ ours }) => ({ intent: 'save', productId: ours.productId }),
    choices: ['intent', 'productId'],
  },
  {
    form: 'save a price',
    action: price,
    by: owner,
    params: productOf,
    body: () => ({ intent: 'save', name: '阿拉木图报价', case: 'to=business' }),
    texts: { name: line(80) },
    choices: ['intent'],
  },
  {
    form: 'remove a price',
    action: price,
    by: owner,
    params: productOf,
    body: ({ ours }) => ({ intent: 'remove', caseId: ours.priceId }),
    choices: ['intent', 'caseId'],
  },
  {
    form: 'send a comparison',
    action: compare,
    by: owner,
    params: productOf,
    body: () => ({ requestId: randomUUID(), 'markets[]': 'KZ', note: '' }),
    texts: { note: optionalParagraph(1000) },
    choices: ['requestId'],
  },
  {
    form: 'remark on a plan',
    action: plan,
    by: owner,
    params: inMarket,
    body: () => ({ 'remark.why': '已有询盘' }),
    texts: { 'remark.why': REMARK },
  },
  {
    form: 'comment on a plan',
    action: firmPlan,
    by: advisor,
    params: ({ applicant: { firmId: id, productId } }) => ({ firmId: id, productId, market: 'TR' }),
    body: () => ({ 'remark.price': '请附报价单。' }),
    texts: { 'remark.price': REMARK },
  },
  {
    form: 'apply for a further market',
    action: apply,
    by: owner,
    params: inMarket,
    body: () => ({ requestId: randomUUID(), declaration: 'yes' }),
    choices: ['requestId', 'declaration'],
  },
  {
    form: 'confirm a code',
    action: caseProducts,
    by: advisor,
    params: applicationId,
    body: ({ applicant: { productId } }) => ({
      ...{ intent: 'confirm-code', productId, shownHs6: '690210', standingDocument: '检测报告第2页' },
    }),
    texts: { standingDocument: line(200) },
    choices: ['intent', 'productId', 'shownHs6'],
  },
]

const QUESTIONS: readonly FormRow[] = [
  {
    form: 'ask the programme',
    action: askQuestion,
    by: owner,
    params: firmId,
    body: () => ({ requestId: randomUUID(), messageText: '请问先办哪一项？' }),
    texts: { messageText: paragraph(5000) },
    choices: ['requestId'],
  },
  {
    form: 'answer a question',
    action: answerQuestion,
    by: advisor,
    params: firmId,
    body: () => ({ requestId: randomUUID(), messageText: '先办海关备案。' }),
    texts: { messageText: paragraph(5000) },
    choices: ['requestId'],
  },
  {
    form: 'take a question',
    action: listQuestions,
    by: advisor,
    body: ({ ours }) => ({ intent: 'claim', firmId: ours.firm.id }),
    choices: ['intent', 'firmId'],
  },
]

const LAST_OF_ALL: readonly FormRow[] = [
  {
    form: 'submit again',
    action: application,
    by: applicant,
    params: ofApplicant,
    body: () => ({ intent: 'submit_again', requestId: randomUUID(), declaration: 'yes' }),
    choices: ['intent', 'requestId', 'declaration'],
  },
  {
    form: 'withdraw an application',
    action: application,
    by: applicant,
    params: ofApplicant,
    body: () => ({ intent: 'withdraw', requestId: randomUUID(), expectedVersion: '2' }),
    choices: ['intent', 'requestId', 'expectedVersion'],
  },
  {
    form: 'appeal',
    action: application,
    by: applicant,
    params: ofApplicant,
    body: ({ itemId }) => ({
      ...{ intent: 'appeal', requestId: randomUUID(), expectedVersion: '2', itemId },
      text: '材料第三页有公章。',
    }),
    texts: { text: paragraph(1000) },
    choices: ['intent', 'requestId', 'expectedVersion'],
  },
  {
    form: 'delete a firm',
    action: firmData,
    by: owner,
    params: firmId,
    body: () => ({ intent: 'close', isSure: 'yes' }),
    choices: ['intent', 'isSure'],
  },
  {
    form: 'the second step of signing in',
    action: secondStep,
    by: nobody,
    body: () => ({ code: '123456' }),
    choices: ['code'],
  },
]

export const PRODUCT_FORMS: readonly FormRow[] = [...PRODUCT, ...QUESTIONS, ...LAST_OF_ALL]
