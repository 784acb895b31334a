// Who may ask which address for what, and what they get. A route that is not here fails tests/integration/route-inventory.
export const PERSONAS = [
  'anonymous',
  'stranger',
  'viewer',
  'editor',
  'owner',
  'advisor',
  'assignee',
  'lead',
  'official',
  'admin',
] as const
/** `stranger` owns another firm; viewer, editor and owner belong to the firm that the address names, whose case the assignee holds. */
export type Persona = (typeof PERSONAS)[number]
export type Statuses = Readonly<Record<Persona, number>>

export type Audience = 'anyone' | 'people' | 'firm' | 'advisors' | 'officials' | 'administrators' | 'machines'
type Body = Readonly<Record<string, string>>

export type InventoryRow = {
  readonly audience: Audience
  readonly url: string
  readonly query?: string
  readonly loader?: Statuses
  readonly action?: { readonly body: Body; readonly statuses: Statuses }
}

/** Sign-in comes first: whoever is nobody learns nothing else. */
const SIGN_IN = 303

function everyone(status: number): Statuses {
  return Object.fromEntries(PERSONAS.map((persona) => [persona, status])) as Statuses
}

function signedIn(status: number): Statuses {
  return { ...everyone(status), anonymous: SIGN_IN }
}

/** Others than the named ones are answered as if there were no such page. */
function only(statuses: Partial<Statuses>): Statuses {
  return { ...signedIn(404), ...statuses }
}

function members(viewer: number, editor = viewer, owner = editor): Statuses {
  return only({ viewer, editor, owner })
}

const advisors = (status: number) => only({ advisor: status, assignee: status, lead: status })
const officials = (status: number) => only({ official: status })
const administrators = (status: number) => only({ admin: status })

const REQUEST_ID = '018f3a52-7c1e-7b3a-9d7e-0123456789ab'
/** A message of its own: the same press in two threads would be refused. */
const QUESTION_ID = '018f3a52-7c1e-7b3a-9d7e-0123456789ac'
const COMPARISON_ID = '018f3a52-7c1e-7b3a-9d7e-0123456789ad'
const MODE_ANSWERS = {
  needs_licence_or_inspection: 'no',
  bought_in_designated_market: 'no',
  stock_abroad_before_sale: 'no',
  order_type: 'offline_b2b',
  ships_from_bonded_zone: 'no',
}

/** Leads members and advisors to their own page. */
const COMPARES = { viewer: 303, editor: 303, owner: 303, advisor: 303, assignee: 303 } as const

/** By file below app/. The bodies are what a person of the audience might send. */
export const ROUTE_TABLE: Readonly<Record<string, InventoryRow>> = {
  'routes/public/landing.tsx': { audience: 'anyone', url: '/', loader: everyone(200) },
  'routes/public/verify.tsx': { audience: 'anyone', url: '/verify/:code', loader: everyone(200) },
  'routes/public/method.tsx': { audience: 'anyone', url: '/method', loader: everyone(200) },
  'routes/public/hs-ranking.tsx': { audience: 'anyone', url: '/hs/:code/markets', loader: everyone(404) },
  'routes/public/hs-market.tsx': { audience: 'anyone', url: '/hs/:code/markets/:market', loader: everyone(404) },
  'routes/public/hs-origin.tsx': {
    audience: 'anyone',
    url: '/hs/:code/markets/:market/origin',
    loader: everyone(404),
  },
  'routes/public/privacy.tsx': { audience: 'anyone', url: '/privacy', loader: everyone(200) },
  'routes/public/terms.tsx': { audience: 'anyone', url: '/terms', loader: everyone(200) },
  'routes/public/contact.tsx': { audience: 'anyone', url: '/contact', loader: everyone(200) },
  'routes/public/price.tsx': { audience: 'anyone', url: '/price', loader: everyone(200) },
  'routes/public/price-file.ts': {
    audience: 'anyone',
    url: '/price.xlsx',
    query: 'market=PL&purchase=113&refundRate=13&rateEUR=8.2',
    loader: everyone(200),
  },
  'routes/public/start.tsx': { audience: 'anyone', url: '/start', loader: everyone(200) },
  'routes/public/start-roadmap.tsx': {
    audience: 'anyone',
    url: '/start/roadmap',
    loader: everyone(303),
    action: { body: {}, statuses: everyone(303) },
  },
  'routes/public/rules.tsx': { audience: 'anyone', url: '/rules', loader: everyone(200) },
  'routes/public/rule.tsx': { audience: 'anyone', url: '/rules/:ruleId', loader: everyone(404) },
  'routes/public/codes.tsx': { audience: 'anyone', url: '/hs', query: '?q=pump', loader: everyone(200) },
  'routes/public/code-suggest.ts': { audience: 'anyone', url: '/hs/suggest', query: '?q=pump', loader: everyone(200) },
  'routes/public/code.tsx': { audience: 'anyone', url: '/hs/:hsCode', loader: everyone(200) },
  'routes/public/glossary.tsx': { audience: 'anyone', url: '/glossary', loader: everyone(200) },
  'routes/public/api.tsx': { audience: 'anyone', url: '/api', loader: everyone(200) },
  'routes/public/calendar-feed.ts': { audience: 'anyone', url: '/calendar/:secret.ics', loader: everyone(404) },
  'routes/public/language.ts': {
    audience: 'anyone',
    url: '/language',
    loader: everyone(303),
    action: { body: { language: 'en', returnTo: '/' }, statuses: everyone(303) },
  },
  // Open in the demonstration only, which a test is not.
  'routes/public/outbox.tsx': { audience: 'anyone', url: '/dev/outbox', loader: everyone(404) },
  'routes/public/not-found.tsx': { audience: 'anyone', url: '/*', loader: everyone(404) },

  'routes/account/sign-up.tsx': {
    audience: 'anyone',
    url: '/sign-up',
    loader: { ...everyone(303), anonymous: 200 },
    action: { body: {}, statuses: everyone(422) },
  },
  'routes/account/confirm.tsx': {
    audience: 'anyone',
    url: '/sign-up/confirm',
    loader: everyone(200),
    action: { body: {}, statuses: everyone(422) },
  },
  'routes/account/sign-in.tsx': {
    audience: 'anyone',
    url: '/sign-in',
    loader: { ...everyone(303), anonymous: 200 },
    action: { body: {}, statuses: everyone(422) },
  },
  'routes/account/mailbox.tsx': {
    audience: 'anyone',
    url: '/sign-in/mailbox',
    loader: everyone(200),
    action: { body: {}, statuses: everyone(422) },
  },
  // Nobody here waits for a code: the password comes first, and with it done there is nothing to do.
  'routes/account/second-step.tsx': {
    audience: 'anyone',
    url: '/sign-in/code',
    loader: everyone(303),
    action: { body: {}, statuses: everyone(422) },
  },
  'routes/account/sign-out.ts': {
    audience: 'anyone',
    url: '/sign-out',
    loader: everyone(303),
    action: { body: {}, statuses: everyone(303) },
  },
  'routes/account/forgot-password.tsx': {
    audience: 'anyone',
    url: '/forgot-password',
    loader: everyone(200),
    action: { body: {}, statuses: everyone(422) },
  },
  'routes/account/reset-password.tsx': {
    audience: 'anyone',
    url: '/reset-password',
    loader: everyone(200),
    action: { body: {}, statuses: everyone(422) },
  },
  'routes/account/settings.tsx': {
    audience: 'people',
    url: '/account',
    loader: signedIn(200),
    action: { body: {}, statuses: signedIn(422) },
  },
  'routes/account/security.tsx': { audience: 'people', url: '/account/security', loader: signedIn(200) },
  'routes/account/privacy.tsx': {
    audience: 'people',
    url: '/account/privacy',
    loader: signedIn(200),
    action: { body: { intent: 'give', purpose: 'identity' }, statuses: signedIn(303) },
  },
  'routes/account/privacy-file.ts': {
    audience: 'people',
    url: '/account/privacy/my-data.json',
    loader: signedIn(200),
  },
  'routes/account/password.tsx': {
    audience: 'people',
    url: '/account/password',
    loader: signedIn(200),
    action: { body: {}, statuses: signedIn(422) },
  },
  'routes/account/two-factor.tsx': {
    audience: 'people',
    url: '/account/two-factor',
    loader: signedIn(200),
    action: { body: {}, statuses: signedIn(422) },
  },
  'routes/account/sessions.tsx': {
    audience: 'people',
    url: '/account/sessions',
    loader: signedIn(200),
    action: { body: { intent: 'end', sessionId: 'somebody-elses' }, statuses: signedIn(303) },
  },
  'routes/account/prove.tsx': {
    audience: 'people',
    url: '/account/prove',
    loader: signedIn(200),
    action: { body: {}, statuses: signedIn(422) },
  },
  'routes/account/comparison.ts': {
    audience: 'people',
    url: '/compare/:productId',
    loader: only({ ...COMPARES, lead: 303 }),
  },
  'routes/account/invitation.tsx': {
    audience: 'anyone',
    url: '/invitations/:token',
    loader: everyone(404),
    action: { body: {}, statuses: signedIn(422) },
  },

  'routes/firm/firms.tsx': { audience: 'people', url: '/firms', query: 'all=1', loader: signedIn(200) },
  'routes/firm/new.tsx': {
    audience: 'people',
    url: '/firms/new',
    loader: signedIn(200),
    action: { body: {}, statuses: signedIn(422) },
  },
  'routes/firm/request-access.tsx': {
    audience: 'people',
    url: '/firms/request-access',
    loader: signedIn(200),
    action: { body: {}, statuses: signedIn(422) },
  },
  'routes/firm/layout.tsx': { audience: 'firm', url: '/firms/:firmId', loader: members(200) },
  'routes/firm/roadmap.tsx': { audience: 'firm', url: '/firms/:firmId', loader: members(200) },
  'routes/firm/print.tsx': { audience: 'firm', url: '/firms/:firmId/print', loader: members(200) },
  'routes/firm/changes.tsx': {
    audience: 'firm',
    url: '/firms/:firmId/changes',
    loader: members(200),
    action: { body: { intent: 'put_away', noticeId: REQUEST_ID }, statuses: members(403, 303) },
  },
  'routes/firm/profile.tsx': {
    audience: 'firm',
    url: '/firms/:firmId/profile',
    loader: members(200),
    action: { body: {}, statuses: members(403, 422) },
  },
  'routes/firm/people.tsx': {
    audience: 'firm',
    url: '/firms/:firmId/people',
    loader: members(200),
    action: {
      body: { intent: 'invite', email: 'guest@example.cn', role: 'viewer' },
      statuses: members(422, 422, 303),
    },
  },
  'routes/firm/task.tsx': {
    audience: 'firm',
    url: '/firms/:firmId/tasks/:taskId',
    loader: members(200),
    action: { body: { intent: 'save' }, statuses: members(403, 303) },
  },
  'routes/firm/rules.tsx': { audience: 'firm', url: '/firms/:firmId/rules', loader: members(200) },
  'routes/firm/rule.tsx': {
    audience: 'firm',
    url: '/firms/:firmId/rules/:ruleId',
    loader: members(404),
  },
  'routes/firm/method.tsx': { audience: 'firm', url: '/firms/:firmId/method', loader: members(200) },
  'routes/firm/glossary.tsx': { audience: 'firm', url: '/firms/:firmId/glossary', loader: members(200) },
  'routes/firm/readiness.tsx': {
    audience: 'firm',
    url: '/firms/:firmId/readiness',
    loader: members(200),
    action: { body: { intent: 'save', R1: '3' }, statuses: members(403, 303) },
  },
  'routes/firm/calendar.tsx': {
    audience: 'firm',
    url: '/firms/:firmId/calendar',
    loader: members(200),
    action: { body: { intent: 'create_feed' }, statuses: members(200) },
  },
  'routes/firm/products.tsx': {
    audience: 'firm',
    url: '/firms/:firmId/products',
    loader: members(200),
    action: { body: { intent: 'add', name: '水泵', hs6: '841370', reason: '' }, statuses: members(403, 303, 422) },
  },
  'routes/firm/product-market.tsx': {
    audience: 'firm',
    url: '/firms/:firmId/products/:productId/markets/:market',
    loader: members(200),
    action: { body: { solid_wood: 'no' }, statuses: members(403, 303) },
  },
  'routes/firm/product-ranking.tsx': {
    audience: 'firm',
    url: '/firms/:firmId/products/:productId/ranking',
    loader: members(200),
    action: { body: { solid_wood: 'no' }, statuses: members(403, 303) },
  },
  'routes/firm/plan.tsx': {
    audience: 'firm',
    url: '/firms/:firmId/products/:productId/markets/:market/plan',
    loader: members(200),
    action: { body: { 'remark.why': '已有询盘' }, statuses: members(403, 303) },
  },
  'routes/firm/apply.tsx': {
    audience: 'firm',
    url: '/firms/:firmId/products/:productId/markets/:market/apply',
    loader: members(200),
    action: { body: { requestId: REQUEST_ID, declaration: 'yes' }, statuses: members(403, 422) },
  },
  'routes/firm/requirements.tsx': {
    audience: 'firm',
    url: '/firms/:firmId/requirements',
    loader: members(200),
    action: { body: { intent: 'save', productId: REQUEST_ID }, statuses: members(403, 422) },
  },
  'routes/firm/product-origin.tsx': {
    audience: 'firm',
    url: '/firms/:firmId/products/:productId/markets/:market/origin',
    loader: members(200),
    // Its market has no agreement with China.
    action: { body: { agreement: 'china_korea', direct: 'yes' }, statuses: members(403, 422) },
  },
  'routes/firm/product-compare.tsx': {
    audience: 'firm',
    url: '/firms/:firmId/products/:productId/compare',
    query: 'market=PL&market=CZ',
    loader: members(200),
    action: {
      body: { requestId: COMPARISON_ID, note: '', 'markets[]': 'PL' },
      statuses: members(403, 422),
    },
  },
  'routes/firm/codes.tsx': { audience: 'firm', url: '/firms/:firmId/hs', loader: members(200) },
  'routes/firm/price.tsx': {
    audience: 'firm',
    url: '/firms/:firmId/products/:productId/price',
    loader: members(200),
    action: {
      body: { intent: 'save', name: 'A', case: 'market=PL&purchase=113&refundRate=13&rateEUR=8.2' },
      statuses: members(403, 303),
    },
  },
  'routes/firm/price-file.ts': {
    audience: 'firm',
    url: '/firms/:firmId/products/:productId/price.xlsx',
    query: 'market=PL&purchase=113&refundRate=13&rateEUR=8.2',
    loader: members(200),
  },
  'routes/firm/product.tsx': {
    audience: 'firm',
    url: '/firms/:firmId/products/:productId',
    loader: members(200),
    action: {
      body: {
        ...{ intent: 'line', market: 'PL', lineCode: '8413700000', lineRate: '0', otherDuty: '' },
        ...{ lineSource: 'TARIC', lineAsOf: '2026-11-30' },
      },
      statuses: members(403, 303),
    },
  },
  'routes/firm/markets.tsx': {
    audience: 'firm',
    url: '/firms/:firmId/markets',
    loader: members(200),
    action: {
      body: { market1: 'KZ', reason1: '已有询盘', market2: '', reason2: '', market3: '', reason3: '' },
      statuses: members(403, 303),
    },
  },
  'routes/firm/channels.tsx': {
    audience: 'firm',
    url: '/firms/:firmId/channels',
    loader: members(200),
    action: { body: { 'channels[]': 'alibaba_com' }, statuses: members(403, 303) },
  },
  'routes/firm/supervision-mode.tsx': {
    audience: 'firm',
    url: '/firms/:firmId/supervision-mode',
    loader: members(200),
    action: {
      body: { intent: 'decide', mode: '0110', reason: 'The buyer asks for it.', ...MODE_ANSWERS },
      statuses: members(403, 303),
    },
  },
  'routes/firm/check.tsx': {
    audience: 'firm',
    url: '/firms/:firmId/stages/:stageId/check',
    loader: members(200),
    action: { body: { requestId: REQUEST_ID, declaration: 'yes' }, statuses: members(403, 409) },
  },
  'routes/firm/application.tsx': {
    audience: 'firm',
    url: '/firms/:firmId/applications/:applicationId',
    loader: members(200),
    action: {
      body: { intent: 'withdraw', requestId: REQUEST_ID, expectedVersion: '99' },
      statuses: members(403, 409),
    },
  },
  'routes/firm/messages.tsx': {
    audience: 'firm',
    url: '/firms/:firmId/applications/:applicationId/messages',
    loader: members(200),
    action: {
      body: { requestId: REQUEST_ID, aboutItem: '', messageText: '请问需要原件吗？' },
      statuses: members(403, 303, 422),
    },
  },
  'routes/firm/questions.tsx': {
    audience: 'firm',
    url: '/firms/:firmId/messages',
    loader: members(200),
    action: {
      body: { requestId: QUESTION_ID, aboutItem: '', messageText: '提交之前想先问一下。' },
      statuses: members(403, 303, 422),
    },
  },
  'routes/firm/question-file.ts': {
    audience: 'firm',
    url: '/firms/:firmId/messages/:messageId/attachments/:attachmentId',
    // The file of the inventory came in the thread of a case.
    loader: members(404),
  },
  'routes/firm/attachment.ts': {
    audience: 'firm',
    url: '/firms/:firmId/applications/:applicationId/messages/:messageId/attachments/:attachmentId',
    loader: members(200),
  },
  'routes/firm/certificate.tsx': { audience: 'firm', url: '/firms/:firmId/certificates/:code', loader: members(200) },
  'routes/firm/not-found.tsx': { audience: 'firm', url: '/firms/:firmId/*', loader: only({}) },
  'routes/firm/data.tsx': {
    audience: 'firm',
    url: '/firms/:firmId/data',
    loader: members(403, 403, 200),
    action: { body: {}, statuses: members(403, 403, 422) },
  },
  'routes/firm/data-file.ts': {
    audience: 'firm',
    url: '/firms/:firmId/data/firm.json',
    loader: members(403, 403, 200),
  },
  'routes/firm/access.tsx': { audience: 'firm', url: '/firms/:firmId/access', loader: members(200) },
  'routes/firm/documents.tsx': {
    audience: 'firm',
    url: '/firms/:firmId/documents',
    loader: members(200),
    action: { body: {}, statuses: members(403, 303) },
  },
  'routes/firm/uploads.ts': {
    audience: 'firm',
    url: '/firms/:firmId/uploads',
    action: { body: {}, statuses: members(403, 200) },
  },
  'routes/firm/thumbnail.ts': {
    audience: 'firm',
    url: '/firms/:firmId/documents/:versionId/thumbnail',
    loader: members(200),
  },
  'routes/firm/document.ts': { audience: 'firm', url: '/firms/:firmId/documents/:versionId', loader: members(200) },

  // What is around pages has no address of its own.
  'routes/advisor/layout.tsx': { audience: 'advisors', url: '/', loader: advisors(200) },
  'routes/official/layout.tsx': { audience: 'officials', url: '/' },
  'routes/admin/layout.tsx': { audience: 'administrators', url: '/' },
  'routes/advisor/queue.tsx': {
    audience: 'advisors',
    url: '/advisor',
    loader: advisors(200),
    action: { body: {}, statuses: advisors(422) },
  },
  'routes/advisor/load.tsx': { audience: 'advisors', url: '/advisor/load', loader: only({ lead: 200 }) },
  'routes/advisor/quiet.tsx': {
    audience: 'advisors',
    url: '/advisor/quiet',
    loader: advisors(200),
    action: { body: {}, statuses: advisors(422) },
  },
  'routes/advisor/views.tsx': {
    audience: 'advisors',
    url: '/advisor/views',
    loader: advisors(200),
    action: { body: { intent: 'open_plain' }, statuses: advisors(303) },
  },
  'routes/advisor/events.ts': { audience: 'advisors', url: '/advisor/events', loader: advisors(200) },
  'routes/advisor/fresh.ts': { audience: 'advisors', url: '/advisor/fresh', loader: advisors(200) },
  'routes/advisor/changed.ts': {
    audience: 'advisors',
    url: '/advisor/cases/:applicationId/changed',
    loader: advisors(200),
  },
  'routes/advisor/statistics.tsx': { audience: 'advisors', url: '/advisor/statistics', loader: only({ lead: 200 }) },
  'routes/advisor/statistic-cases.tsx': {
    audience: 'advisors',
    url: '/advisor/statistics/cases',
    loader: only({ lead: 200 }),
  },
  'routes/advisor/statistic-file.ts': {
    audience: 'advisors',
    url: '/advisor/statistics/cases.csv',
    loader: only({ lead: 200 }),
  },
  'routes/advisor/questions.tsx': {
    audience: 'advisors',
    url: '/advisor/questions',
    loader: advisors(200),
    action: { body: { intent: 'claim' }, statuses: advisors(422) },
  },
  'routes/advisor/question.tsx': {
    audience: 'advisors',
    url: '/advisor/questions/:firmId',
    loader: advisors(200),
    action: { body: {}, statuses: advisors(422) },
  },
  'routes/advisor/question-file.ts': {
    audience: 'advisors',
    url: '/advisor/questions/:firmId/messages/:messageId/attachments/:attachmentId',
    loader: advisors(404),
  },
  'routes/advisor/readings.tsx': { audience: 'advisors', url: '/advisor/second-reviews', loader: advisors(200) },
  'routes/advisor/reading.tsx': {
    audience: 'advisors',
    url: '/advisor/second-reviews/:readingId',
    loader: advisors(200),
    action: { body: {}, statuses: advisors(422) },
  },
  'routes/advisor/reading-document.tsx': {
    audience: 'advisors',
    url: '/advisor/second-reviews/:readingId/documents/:versionId',
    loader: advisors(200),
  },
  'routes/advisor/case.tsx': {
    audience: 'advisors',
    url: '/advisor/cases/:applicationId',
    loader: advisors(200),
    action: { body: {}, statuses: advisors(422) },
  },
  'routes/advisor/case-firm.tsx': {
    audience: 'advisors',
    url: '/advisor/cases/:applicationId/firm',
    loader: advisors(200),
    action: { body: {}, statuses: advisors(422) },
  },
  'routes/advisor/case-products.tsx': {
    audience: 'advisors',
    url: '/advisor/cases/:applicationId/products',
    loader: advisors(200),
    action: { body: {}, statuses: advisors(422) },
  },
  'routes/advisor/firm-compare.tsx': {
    audience: 'advisors',
    url: '/advisor/firms/:firmId/products/:productId/compare',
    loader: advisors(200),
  },
  'routes/advisor/firm-plan.tsx': {
    audience: 'advisors',
    url: '/advisor/firms/:firmId/products/:productId/markets/:market/plan',
    loader: advisors(200),
    // A colleague holds the firm's case; the firm hears one voice.
    action: { body: { 'remark.price': '' }, statuses: { ...advisors(422), advisor: 403 } },
  },
  'routes/advisor/document-file.ts': {
    audience: 'advisors',
    url: '/advisor/cases/:applicationId/documents/:versionId/file',
    loader: advisors(200),
  },
  'routes/advisor/document.tsx': {
    audience: 'advisors',
    url: '/advisor/cases/:applicationId/documents/:versionId',
    loader: advisors(200),
  },
  'routes/advisor/document-page.ts': {
    audience: 'advisors',
    url: '/advisor/cases/:applicationId/documents/:versionId/pages/:page',
    loader: advisors(200),
  },
  'routes/advisor/document-thumbnail.ts': {
    audience: 'advisors',
    url: '/advisor/cases/:applicationId/documents/:versionId/thumbnail',
    loader: advisors(200),
  },

  'routes/advisor/messages.tsx': {
    audience: 'advisors',
    url: '/advisor/cases/:applicationId/messages',
    loader: advisors(200),
    action: { body: {}, statuses: advisors(422) },
  },
  'routes/advisor/attachment.ts': {
    audience: 'advisors',
    url: '/advisor/cases/:applicationId/messages/:messageId/attachments/:attachmentId',
    loader: advisors(200),
  },
  'routes/advisor/notes.tsx': {
    audience: 'advisors',
    url: '/advisor/cases/:applicationId/notes',
    loader: advisors(200),
    action: { body: {}, statuses: advisors(422) },
  },
  'routes/advisor/templates.tsx': {
    audience: 'advisors',
    url: '/advisor/templates',
    loader: only({ lead: 200 }),
    action: { body: { intent: 'switch_off', key: 'missing_page' }, statuses: only({ lead: 303 }) },
  },
  'routes/advisor/template.tsx': {
    audience: 'advisors',
    url: '/advisor/templates/:key',
    loader: only({ lead: 200 }),
    action: { body: {}, statuses: only({ lead: 422 }) },
  },

  'routes/official/dashboard.tsx': { audience: 'officials', url: '/official', loader: officials(200) },
  'routes/official/report.tsx': { audience: 'officials', url: '/official/report', loader: officials(200) },
  'routes/official/firms.tsx': { audience: 'officials', url: '/official/firms', loader: officials(200) },
  'routes/official/firms-file.ts': { audience: 'officials', url: '/official/firms.csv', loader: officials(200) },

  'routes/admin/staff.tsx': {
    audience: 'administrators',
    url: '/admin/staff',
    loader: administrators(200),
    action: { body: {}, statuses: administrators(422) },
  },
  'routes/admin/accounts.tsx': {
    audience: 'administrators',
    url: '/admin/accounts',
    loader: administrators(200),
    action: { body: { intent: 'disable', userId: 'nobody', reason: 'abuse' }, statuses: administrators(422) },
  },
  'routes/admin/firms.tsx': {
    audience: 'administrators',
    url: '/admin/firms',
    loader: administrators(200),
    action: { body: { intent: 'take_back', firmId: REQUEST_ID, reason: 'no_right' }, statuses: administrators(422) },
  },
  'routes/admin/security.tsx': { audience: 'administrators', url: '/admin/security', loader: administrators(200) },
  'routes/admin/security-file.ts': {
    audience: 'administrators',
    url: '/admin/security.csv',
    loader: administrators(200),
  },
  'routes/admin/catalogue.tsx': {
    audience: 'administrators',
    url: '/admin/catalogue',
    loader: administrators(200),
    action: { body: { intent: 'publish', version: '2026-01-01.1' }, statuses: administrators(409) },
  },
  'routes/admin/rates.tsx': {
    audience: 'administrators',
    url: '/admin/rates',
    loader: administrators(200),
    action: { body: { intent: 'enter' }, statuses: administrators(422) },
  },
  'routes/admin/data.tsx': {
    audience: 'administrators',
    url: '/admin/data',
    loader: administrators(200),
    action: { body: { intent: 'load', kind: 'baci' }, statuses: administrators(422) },
  },
  'routes/admin/jobs.tsx': {
    audience: 'administrators',
    url: '/admin/jobs',
    loader: administrators(200),
    action: { body: { intent: 'retry', jobId: '1' }, statuses: administrators(409) },
  },

  'routes/resources/health-live.ts': { audience: 'machines', url: '/health/live', loader: everyone(200) },
  'routes/resources/health-ready.ts': { audience: 'machines', url: '/health/ready', loader: everyone(200) },
  'routes/resources/openapi.ts': {
    audience: 'machines',
    url: '/api/v1/openapi.json',
    loader: everyone(200),
    action: { body: {}, statuses: everyone(405) },
  },
  'routes/resources/credit-codes.ts': {
    audience: 'machines',
    url: '/api/v1/credit-codes/:code',
    loader: everyone(200),
    action: { body: {}, statuses: everyone(405) },
  },
  'routes/resources/not-found.ts': {
    audience: 'machines',
    url: '/api/*',
    loader: everyone(404),
    action: { body: {}, statuses: everyone(404) },
  },
  'routes/resources/hs-search.ts': {
    audience: 'machines',
    url: '/api/v1/hs',
    query: '?q=pump',
    loader: everyone(200),
    action: { body: {}, statuses: everyone(405) },
  },
  'routes/resources/hs-code.ts': {
    audience: 'machines',
    url: '/api/v1/hs/:hsCode',
    loader: everyone(200),
    action: { body: {}, statuses: everyone(405) },
  },
  'routes/resources/roadmap.ts': {
    audience: 'machines',
    url: '/api/v1/roadmap',
    loader: everyone(405),
    action: { body: {}, statuses: everyone(422) },
  },
  'routes/resources/landed-cost.ts': {
    audience: 'machines',
    url: '/api/v1/landed-cost',
    loader: everyone(405),
    action: { body: {}, statuses: everyone(422) },
  },
  'routes/resources/markets-rank.ts': {
    audience: 'machines',
    url: '/api/v1/markets/rank',
    loader: everyone(405),
    action: { body: {}, statuses: everyone(422) },
  },
  'routes/resources/duties.ts': {
    audience: 'machines',
    url: '/api/v1/duties',
    loader: everyone(405),
    action: { body: {}, statuses: everyone(422) },
  },
  'routes/resources/requirements.ts': {
    audience: 'machines',
    url: '/api/v1/requirements',
    loader: everyone(405),
    action: { body: {}, statuses: everyone(422) },
  },
}
