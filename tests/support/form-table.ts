// Every form of the portal: who sends it, what a right one holds, and how each of its fields reads what is typed.
import { randomUUID } from 'node:crypto'
import { chinaDay } from '~/domain/shared/dates'
import { action as confirm } from '~/routes/account/confirm'
import { action as forgot } from '~/routes/account/forgot-password'
import { action as ownData } from '~/routes/account/privacy'
import { action as prove } from '~/routes/account/prove'
import { action as mailbox } from '~/routes/account/mailbox'
import { action as password } from '~/routes/account/password'
import { action as reset } from '~/routes/account/reset-password'
import { action as sessions } from '~/routes/account/sessions'
import { action as settings } from '~/routes/account/settings'
import { action as signIn } from '~/routes/account/sign-in'
import { action as signUp } from '~/routes/account/sign-up'
import { action as twoFactor } from '~/routes/account/two-factor'
import { action as accounts } from '~/routes/admin/accounts'
import { action as publish } from '~/routes/admin/catalogue'
import { action as firmsByCode } from '~/routes/admin/firms'
import { action as failedJobs } from '~/routes/admin/jobs'
import { action as rates } from '~/routes/admin/rates'
import { action as staff } from '~/routes/admin/staff'
import { action as reviewCase } from '~/routes/advisor/case'
import { action as caseFirm } from '~/routes/advisor/case-firm'
import { action as advisorMessage } from '~/routes/advisor/messages'
import { action as note } from '~/routes/advisor/notes'
import { action as secondReading } from '~/routes/advisor/reading'
import { action as reviewMany } from '~/routes/advisor/queue'
import { action as quietFirms } from '~/routes/advisor/quiet'
import { action as template } from '~/routes/advisor/template'
import { action as switchTemplate } from '~/routes/advisor/templates'
import { action as views } from '~/routes/advisor/views'
import { action as calendar } from '~/routes/firm/calendar'
import { action as changes } from '~/routes/firm/changes'
import { action as channels } from '~/routes/firm/channels'
import { action as check } from '~/routes/firm/check'
import { action as markets } from '~/routes/firm/markets'
import { action as firmMessage } from '~/routes/firm/messages'
import { action as newFirm } from '~/routes/firm/new'
import { action as people } from '~/routes/firm/people'
import { action as products } from '~/routes/firm/products'
import { action as profile } from '~/routes/firm/profile'
import { action as readiness } from '~/routes/firm/readiness'
import { action as requestAccess } from '~/routes/firm/request-access'
import { action as mode } from '~/routes/firm/supervision-mode'
import { freeCreditCode } from '../factories/firms'
import {
  applicationId,
  type Body,
  code,
  firmId,
  type FormRow,
  line,
  nobody,
  optionalLine,
  optionalParagraph,
  owner,
  paragraph,
  remark,
  type TextField,
} from './form-row'
import { PRODUCT_FORMS } from './form-table-products'
import { PENDING_VERSION, type FormWorld } from './form-world'

const PASSWORD = 'pumps-for-kazakhstan'
const EMAIL = 'somebody@example.cn'
const MODE = {
  needs_licence_or_inspection: 'no',
  bought_in_designated_market: 'no',
  stock_abroad_before_sale: 'no',
  order_type: 'offline_b2b',
  ships_from_bonded_zone: 'no',
}

function profileBody(creditCode: string): Body {
  return {
    creditCode,
    nameZh: '鞍山钢结构有限公司',
    nameEn: 'Anshan Steel Structures Co., Ltd.',
    segment: 'sme',
    ownership: 'domestic',
    district: '210106',
    'tracks[]': 'general_goods',
    sells: '钢结构',
    'targetRegions[]': 'cee',
  }
}

const PROFILE = {
  texts: { creditCode: code(60), nameZh: line(120), nameEn: line(160), sells: paragraph(1000) },
  choices: ['segment', 'ownership', 'district', 'tracks[]', 'targetRegions[]'],
} as const

const ACCOUNT_FORMS: readonly FormRow[] = [
  {
    form: 'sign up',
    action: signUp,
    by: nobody,
    body: () => ({ name: '李明', email: EMAIL, password: PASSWORD, preferredLanguage: 'en', consent: 'yes' }),
    texts: { name: line(60), email: code(254) },
    choices: ['preferredLanguage', 'consent'],
  },
  {
    form: 'confirm the address',
    action: confirm,
    by: nobody,
    body: () => ({ intent: 'confirm', email: EMAIL, code: '123456' }),
    texts: { email: code(254) },
    choices: ['intent'],
  },
  {
    form: 'sign in',
    action: signIn,
    by: nobody,
    body: () => ({ email: EMAIL, password: PASSWORD }),
    texts: { email: code(254) },
  },
  {
    form: 'forgot the password',
    action: forgot,
    by: nobody,
    body: () => ({ email: EMAIL }),
    texts: { email: code(254) },
  },
  {
    form: 'reset the password',
    action: reset,
    by: nobody,
    body: () => ({ email: EMAIL, code: '123456', password: PASSWORD }),
    texts: { email: code(254) },
  },
  {
    form: 'end a session',
    action: sessions,
    by: owner,
    body: () => ({ intent: 'end', sessionId: 'another-session' }),
    choices: ['intent'],
  },
  {
    form: 'prove who one is',
    action: prove,
    by: owner,
    body: () => ({ password: PASSWORD, next: '/account' }),
  },
  {
    form: 'ask for a code of the mailbox',
    action: mailbox,
    by: nobody,
    body: () => ({ intent: 'send', email: EMAIL }),
    texts: { email: code(254) },
    choices: ['intent'],
  },
  {
    form: 'sign in with a code of the mailbox',
    action: mailbox,
    by: nobody,
    body: () => ({ intent: 'sign_in', email: EMAIL, code: '123456', password: PASSWORD }),
    texts: { email: code(254) },
  },
  {
    form: 'change the password',
    action: password,
    by: owner,
    body: () => ({ currentPassword: PASSWORD, password: 'lamp river copper seven' }),
  },
  {
    form: 'settings',
    action: settings,
    by: owner,
    body: () => ({ intent: 'save', name: '李明', phone: '024 8692 1234', preferredLanguage: 'en' }),
    texts: { name: line(60), phone: { kind: 'code', max: 60 } },
    choices: ['intent', 'preferredLanguage'],
  },
  {
    form: 'own data',
    action: ownData,
    by: owner,
    body: () => ({ intent: 'give', purpose: 'identity' }),
    choices: ['intent', 'purpose'],
  },
  {
    form: 'second factor',
    action: twoFactor,
    by: owner,
    body: () => ({ intent: 'start', password: PASSWORD }),
    choices: ['intent'],
  },
  {
    form: 'take the second factor of a colleague away',
    action: staff,
    by: ({ administrator }) => administrator,
    body: ({ colleague }) => ({ intent: 'reset_two_factor', userId: colleague.id, reason: 'device_lost' }),
    choices: ['intent', 'reason'],
  },
  {
    form: 'take the second factor of a member away',
    action: staff,
    by: ({ administrator }) => administrator,
    body: () => ({ intent: 'reset_member', memberEmail: EMAIL, reason: 'device_lost' }),
    texts: { memberEmail: code(254) },
    choices: ['intent', 'reason'],
  },
  {
    form: 'open a staff account',
    action: staff,
    by: ({ administrator }) => administrator,
    body: () => ({ intent: 'create', name: '孙立', email: EMAIL, role: 'advisor', preferredLanguage: 'en' }),
    texts: { name: line(60), email: code(254) },
    choices: ['intent', 'role', 'preferredLanguage'],
  },
]

const FIRM_FORMS: readonly FormRow[] = [
  {
    form: 'register a firm',
    action: newFirm,
    by: ({ newcomer }) => newcomer,
    body: () => profileBody(freeCreditCode()),
    ...PROFILE,
  },
  {
    form: 'profile',
    action: profile,
    by: owner,
    params: firmId,
    body: ({ ours }) => profileBody(ours.firm.creditCode),
    ...PROFILE,
  },
  {
    form: 'ask for access',
    action: requestAccess,
    by: ({ newcomer }) => newcomer,
    body: ({ theirs }) => ({ creditCode: theirs.firm.creditCode, message: '我是出口部的。' }),
    texts: { creditCode: code(60), message: optionalParagraph(500) },
  },
  {
    form: 'invite',
    action: people,
    by: owner,
    params: firmId,
    body: () => ({ intent: 'invite', email: EMAIL, role: 'editor' }),
    texts: { email: code(254) },
    choices: ['intent', 'role'],
  },
  {
    form: 'add a product',
    action: products,
    by: owner,
    params: firmId,
    body: () => ({ intent: 'add', name: '潜水泵', hs6: '841381', reason: '' }),
    texts: { name: line(200), hs6: code(20), reason: optionalParagraph(1000) },
    choices: ['intent'],
  },
  {
    form: 'pick markets',
    action: markets,
    by: owner,
    params: firmId,
    body: () => ({ market1: 'KZ', reason1: '已有询盘', market2: 'PL', reason2: '样品', market3: '', reason3: '' }),
    texts: {
      market1: optionalLine(2),
      market2: optionalLine(2),
      market3: optionalLine(2),
      reason1: optionalParagraph(1000),
      reason2: optionalParagraph(1000),
      reason3: optionalParagraph(1000),
    },
    choices: ['market1', 'market2'],
  },
  {
    form: 'readiness',
    action: readiness,
    by: owner,
    params: firmId,
    body: () => ({ intent: 'save', R1: '3', 'R1.shown': '', P3: 'not_applicable', H2: '0' }),
    choices: ['intent', 'R1', 'P3', 'H2'],
  },
  {
    form: 'choose channels',
    action: channels,
    by: owner,
    params: firmId,
    body: () => ({ 'channels[]': 'alibaba_com' }),
    choices: ['channels[]'],
  },
  {
    form: 'decide on a mode',
    action: mode,
    by: owner,
    params: firmId,
    body: () => ({ intent: 'decide', ...MODE, mode: '0110', reason: '' }),
    texts: { reason: optionalParagraph(1000) },
    choices: ['intent', 'mode', ...Object.keys(MODE)],
  },
  {
    form: 'calendar address',
    action: calendar,
    by: owner,
    params: firmId,
    body: () => ({ intent: 'create_feed' }),
    choices: ['intent'],
  },
  {
    form: 'put a notice away',
    action: changes,
    by: owner,
    params: firmId,
    body: ({ ours }) => ({ intent: 'put_away', noticeId: ours.noticeId }),
    choices: ['intent', 'noticeId'],
  },
  {
    form: 'submit',
    action: check,
    by: owner,
    params: (world) => ({ ...firmId(world), stageId: 'register' }),
    body: () => ({ requestId: randomUUID(), declaration: 'yes' }),
    choices: ['requestId', 'declaration'],
  },
]

const ADMIN_FORMS: readonly FormRow[] = [
  {
    form: 'find an account',
    action: accounts,
    by: ({ administrator }) => administrator,
    body: ({ ours }) => ({ intent: 'find', email: ours.owner.email }),
    texts: { email: code(254) },
    choices: ['intent'],
  },
  {
    form: 'disable an account',
    action: accounts,
    by: ({ administrator }) => administrator,
    body: ({ ours }) => ({ intent: 'disable', userId: ours.member.id, reason: 'taken_over' }),
    choices: ['intent', 'reason'],
  },
  {
    form: 'sign somebody out',
    action: accounts,
    by: ({ administrator }) => administrator,
    body: ({ ours }) => ({ intent: 'end_sessions', userId: ours.member.id }),
    choices: ['intent'],
  },
  {
    form: 'take a credit code back',
    action: firmsByCode,
    by: ({ administrator }) => administrator,
    body: ({ theirs }) => ({ intent: 'take_back', firmId: theirs.firm.id, reason: 'no_right' }),
    choices: ['intent', 'firmId', 'reason'],
  },
]

const REVIEW_FORMS: readonly FormRow[] = [
  {
    form: 'enter an exchange rate',
    action: rates,
    by: ({ administrator }) => administrator,
    body: () => ({
      intent: 'enter',
      month: '2026-03',
      currency: 'USD',
      yuan: '700',
      day: '2026-02-18',
      source: '海关',
    }),
    texts: { source: line(300) },
    choices: ['intent', 'currency'],
  },
  {
    form: 'publish a release',
    action: publish,
    by: ({ administrator }) => administrator,
    body: () => ({ intent: 'publish', version: PENDING_VERSION }),
    choices: ['intent', 'version'],
  },
  {
    form: 'give several cases',
    action: reviewMany,
    by: ({ advisor }) => advisor,
    body: ({ applicationId: id }) => ({
      intent: 'assign',
      requestId: randomUUID(),
      'cases[]': `${id}:2`,
      assigneeId: 'nobody-by-this-id',
      reason: 'absence',
    }),
    choices: ['intent', 'requestId', 'cases[]', 'reason'],
  },
  {
    form: 'leave firms alone',
    action: quietFirms,
    by: ({ advisor }) => advisor,
    body: () => ({
      intent: 'leave_alone',
      requestId: randomUUID(),
      'who[]': randomUUID(),
      until: chinaDay(new Date(Date.now() + 864_000_000)),
      reason: '正在搬厂，春节后再联系。',
    }),
    texts: { reason: paragraph(500) },
    choices: ['intent', 'requestId', 'who[]', 'until'],
  },
  {
    form: 'send back',
    action: reviewCase,
    by: ({ advisor }) => advisor,
    params: applicationId,
    body: ({ itemId }) => ({
      intent: 'request_changes',
      requestId: randomUUID(),
      expectedVersion: '2',
      summary: '请重扫。',
      isEnough: 'no',
      [`verdict:${itemId}`]: 'needs_changes',
      [`reason:${itemId}`]: 'D-07',
      [`note:${itemId}`]: '印章被裁切。',
    }),
    texts: { summary: remark, 'note:S05.doc.customs_record': remark },
    choices: [
      'intent',
      'requestId',
      'expectedVersion',
      'isEnough',
      'verdict:S05.doc.customs_record',
      'reason:S05.doc.customs_record',
    ],
  },
  {
    form: 'decide about a duplicate',
    action: caseFirm,
    by: ({ advisor }) => advisor,
    params: applicationId,
    body: ({ twin }) => ({
      requestId: randomUUID(),
      otherId: twin.id,
      seen: twin.seen,
      verdict: 'different',
      note: '已与两家企业核实。',
    }),
    texts: { note: paragraph(1000) },
    choices: ['requestId', 'otherId', 'seen', 'verdict'],
  },
  {
    form: 'keep a view of the queue',
    action: views,
    by: ({ advisor }) => advisor,
    body: () => ({ intent: 'save', requestId: randomUUID(), name: '大连的申请', query: 'tab=open&city=210200' }),
    texts: { name: line(60) },
    choices: ['intent', 'requestId'],
  },
  {
    form: 'hand over a case',
    action: reviewCase,
    by: ({ advisor }) => advisor,
    params: applicationId,
    body: ({ colleague }) => ({
      intent: 'reassign',
      requestId: randomUUID(),
      expectedVersion: '2',
      assigneeId: colleague.id,
      reason: 'absence',
    }),
    choices: ['intent', 'requestId', 'expectedVersion', 'assigneeId', 'reason'],
  },
]

const THREAD_FORMS: readonly FormRow[] = [
  {
    form: 'write to the advisor',
    action: firmMessage,
    by: ({ applicant }) => applicant.owner,
    params: ({ applicant, applicationId: id }) => ({ firmId: applicant.firmId, applicationId: id }),
    body: ({ itemId }) => ({ requestId: randomUUID(), aboutItem: itemId, messageText: '请问需要原件吗？' }),
    texts: { messageText: paragraph(5000) },
    choices: ['requestId', 'aboutItem'],
  },
  {
    form: 'write to the firm',
    action: advisorMessage,
    by: ({ advisor }) => advisor,
    params: applicationId,
    body: ({ itemId }) => ({
      intent: 'send',
      requestId: randomUUID(),
      aboutItem: itemId,
      messageText: '请补传第二页。',
    }),
    texts: { messageText: paragraph(5000) },
    choices: ['intent', 'requestId', 'aboutItem'],
  },
  {
    form: 'note for colleagues',
    action: note,
    by: ({ colleague }) => colleague,
    params: applicationId,
    body: ({ itemId }) => ({ requestId: randomUUID(), noteItem: itemId, noteText: '电话里说下周补。' }),
    texts: { noteText: paragraph(5000) },
    choices: ['requestId', 'noteItem'],
  },
  {
    form: 'edit a template',
    action: template,
    by: ({ lead }) => lead,
    params: () => ({ key: 'missing_page' }),
    body: () => ({
      intent: 'save',
      version: '0',
      titleZh: '缺页',
      textZh: '{{firm}}：缺页。',
      titleEn: 'A page is missing',
      textEn: 'Dear {{firm}}, a page is missing.',
    }),
    texts: { titleZh: line(80), textZh: paragraph(3000), titleEn: line(80), textEn: paragraph(3000) },
    choices: ['intent', 'version'],
  },
  {
    form: 'try a failed job again',
    action: failedJobs,
    by: ({ administrator }) => administrator,
    body: ({ failedJobId }) => ({ intent: 'retry', jobId: failedJobId }),
    choices: ['intent', 'jobId'],
  },
  {
    form: 'switch a template off',
    action: switchTemplate,
    by: ({ lead }) => lead,
    body: () => ({ intent: 'switch_off', key: 'missing_page' }),
    choices: ['intent'],
  },
]

const inDays = (days: number) => chinaDay(new Date(Date.now() + days * 86_400_000))
const press = () => ({ requestId: randomUUID(), expectedVersion: '2' })
const words: TextField = { kind: 'paragraph', max: 2000, isRequired: true }
const ofCase = { action: reviewCase, by: ({ advisor }: FormWorld) => advisor, params: applicationId }

const CASEWORK_FORMS: readonly FormRow[] = [
  {
    ...ofCase,
    form: 'put a case on hold',
    body: () => ({ intent: 'hold', ...press(), until: inDays(20), reason: 'bank' }),
    choices: ['intent', 'requestId', 'expectedVersion', 'until', 'reason'],
  },
  {
    ...ofCase,
    form: 'ask a lead advisor',
    body: () => ({ intent: 'escalate', ...press(), reason: 'rule_unclear', text: '这条规定怎样理解？' }),
    texts: { text: words },
    choices: ['intent', 'requestId', 'expectedVersion', 'reason'],
  },
  {
    ...ofCase,
    form: 'ask a colleague',
    body: ({ colleague }) => ({
      intent: 'ask_colleague',
      ...press(),
      colleagueId: colleague.id,
      text: '印章是否有效？',
    }),
    texts: { text: words },
    choices: ['intent', 'requestId', 'expectedVersion', 'colleagueId'],
  },
  {
    form: 'read a decision',
    action: secondReading,
    by: ({ colleague }) => colleague,
    params: ({ readingId }) => ({ readingId }),
    body: () => ({ requestId: randomUUID(), reading: 'approve', note: '材料齐全。' }),
    texts: { note: words },
    choices: ['requestId', 'reading'],
  },
]

export const FORM_TABLE: readonly FormRow[] = [
  ...ACCOUNT_FORMS,
  ...FIRM_FORMS,
  ...ADMIN_FORMS,
  ...REVIEW_FORMS,
  ...THREAD_FORMS,
  ...PRODUCT_FORMS,
  ...CASEWORK_FORMS,
]
