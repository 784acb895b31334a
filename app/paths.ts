// The only place that builds URLs of the portal. Every argument is encoded here.

type Query = Record<string, string | number | undefined>

const part = encodeURIComponent

function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== '') search.set(name, String(value))
  const text = search.toString()
  return text ? `${path}?${text}` : path
}

function withMarkets(path: string, markets: readonly string[]): string {
  const search = new URLSearchParams(markets.map((market) => ['market', market])).toString()
  return search ? `${path}?${search}` : path
}

const firm = (firmId: string, rest = '') => `/firms/${part(firmId)}${rest}`
const product = (firmId: string, productId: string, rest = '') => firm(firmId, `/products/${part(productId)}${rest}`)

type AttachmentIds = Readonly<Record<'applicationId' | 'messageId' | 'attachmentId', string>>

type FileIds = Readonly<Record<'messageId' | 'attachmentId', string>>

const attachment = ({ messageId, attachmentId }: FileIds) =>
  `/messages/${part(messageId)}/attachments/${part(attachmentId)}`

const law = {
  rules: (place = '') => `/rules${place && `?place=${part(place)}`}`,
  rule: (ruleId: string) => `/rules/${part(ruleId)}`,
  glossary: (termId = '') => `/glossary${termId && `#${part(termId)}`}`,
}

/** Where rules and terms are read; pages of a firm keep its menu and lead back to where the reader came from. */
export type LawPaths = typeof law

function lawOfFirm(firmId: string, returnTo?: string): LawPaths {
  return {
    rules: (place = '') => withQuery(firm(firmId, '/rules'), { place, returnTo }),
    rule: (ruleId) => withQuery(firm(firmId, `/rules/${part(ruleId)}`), { returnTo }),
    glossary: (termId = '') => `${withQuery(firm(firmId, '/glossary'), { returnTo })}${termId && `#${part(termId)}`}`,
  }
}

export const paths = {
  landing: () => '/',
  verify: (code: string) => `/verify/${part(code)}`,
  method: () => '/method',
  price: (query?: Query) => withQuery('/price', query),
  /** `search` as the page of the price has it, with its question mark. */
  priceFile: (search: string) => `/price.xlsx${search}`,
  guest: {
    questions: (answers = '') => `/start${answers && `?${answers}`}`,
    roadmap: (answers = '') => `/start/roadmap${answers && `?${answers}`}`,
    hsRanking: (code: string, query?: Query) => withQuery(`/hs/${part(code)}/markets`, query),
    hsMarket: (code: string, market: string, query?: Query) =>
      withQuery(`/hs/${part(code)}/markets/${part(market)}`, query),
    hsOrigin: (code: string, market: string, query?: Query) =>
      withQuery(`/hs/${part(code)}/markets/${part(market)}/origin`, query),
  },
  law,
  codes: (query?: Query) => withQuery('/hs', query),
  codeSuggestions: (query?: Query) => withQuery('/hs/suggest', query),
  code: (code: string) => `/hs/${part(code)}`,
  /** Of a comparison that was sent: leads members and advisors each to their own page. */
  comparison: (productId: string, markets: readonly string[]) => withMarkets(`/compare/${part(productId)}`, markets),
  calendarFeed: (secret: string) => `/calendar/${part(secret)}.ics`,
  privacy: () => '/privacy',
  terms: () => '/terms',
  api: () => '/api',
  openApi: () => '/api/v1/openapi.json',
  contact: () => '/contact',
  language: () => '/language',
  outbox: () => '/dev/outbox',
  account: {
    signUp: (query?: { next?: string }) => withQuery('/sign-up', query),
    confirm: (query?: { next?: string; resent?: 1 }) => withQuery('/sign-up/confirm', query),
    signIn: (query?: { next?: string; ended?: string }) => withQuery('/sign-in', query),
    mailbox: (query?: { next?: string }) => withQuery('/sign-in/mailbox', query),
    secondStep: (query?: { next?: string }) => withQuery('/sign-in/code', query),
    signOut: () => '/sign-out',
    forgotPassword: () => '/forgot-password',
    resetPassword: () => '/reset-password',
    settings: () => '/account',
    password: (query?: { done?: 1 }) => withQuery('/account/password', query),
    twoFactor: (query?: { next?: string; done?: string }) => withQuery('/account/two-factor', query),
    privacy: (query?: { done?: string }) => withQuery('/account/privacy', query),
    privacyFile: () => '/account/privacy/my-data.json',
    sessions: (query?: { done?: string }) => withQuery('/account/sessions', query),
    prove: (query?: { next?: string }) => withQuery('/account/prove', query),
    security: (query?: { before?: string }) => withQuery('/account/security', query),
    invitation: (token: string) => `/invitations/${part(token)}`,
  },
  firms: {
    list: (query?: { all?: 1 }) => withQuery('/firms', query),
    new: () => '/firms/new',
    requestAccess: (query?: { code?: string }) => withQuery('/firms/request-access', query),
  },
  firm: {
    roadmap: (firmId: string) => firm(firmId),
    print: (firmId: string) => firm(firmId, '/print'),
    changes: (firmId: string) => firm(firmId, '/changes'),
    profile: (firmId: string) => firm(firmId, '/profile'),
    people: (firmId: string) => firm(firmId, '/people'),
    task: (firmId: string, taskId: string, query?: { returnTo?: string; done?: string }) =>
      withQuery(firm(firmId, `/tasks/${part(taskId)}`), query),
    law: lawOfFirm,
    readiness: (firmId: string, query?: Query) => withQuery(firm(firmId, '/readiness'), query),
    calendar: (firmId: string, query?: Query) => withQuery(firm(firmId, '/calendar'), query),
    products: (firmId: string, query?: Query) => withQuery(firm(firmId, '/products'), query),
    product: (firmId: string, productId: string, query?: Query) => withQuery(product(firmId, productId), query),
    productMarket: (firmId: string, productId: string, market: string, query?: Query) =>
      withQuery(product(firmId, productId, `/markets/${part(market)}`), query),
    origin: (firmId: string, productId: string, market: string, query?: Query) =>
      withQuery(product(firmId, productId, `/markets/${part(market)}/origin`), query),
    ranking: (firmId: string, productId: string, query?: Query) =>
      withQuery(product(firmId, productId, '/ranking'), query),
    /** The form for a line of this market's tariff, open and filled in as far as it is known. */
    recordLine: (firmId: string, productId: string, market: string) =>
      `${withQuery(product(firmId, productId), { line: market })}#lines`,
    compare: (firmId: string, productId: string, markets: readonly string[] = []) =>
      withMarkets(product(firmId, productId, '/compare'), markets),
    /** What the markets ask of a product, as tasks. */
    requirements: (firmId: string, query?: Query) => withQuery(firm(firmId, '/requirements'), query),
    applyForMarket: (firmId: string, productId: string, market: string) =>
      product(firmId, productId, `/markets/${part(market)}/apply`),
    plan: (firmId: string, productId: string, market: string, query?: Query) =>
      withQuery(product(firmId, productId, `/markets/${part(market)}/plan`), query),
    price: (firmId: string, productId: string, query?: Query) => withQuery(product(firmId, productId, '/price'), query),
    /** The price that a form has sent, `sent` as it was sent: empty boxes count, too. */
    pricedAs: (firmId: string, productId: string, sent: string, query: Query) =>
      `${withQuery(product(firmId, productId, '/price'), query)}&${new URLSearchParams(sent).toString()}`,
    priceFile: (firmId: string, productId: string, search: string) =>
      `${product(firmId, productId, '/price.xlsx')}${search}`,
    codes: (firmId: string, query?: Query) => withQuery(firm(firmId, '/hs'), query),
    markets: (firmId: string, query?: Query) => withQuery(firm(firmId, '/markets'), query),
    method: (firmId: string) => firm(firmId, '/method'),
    channels: (firmId: string, query?: Query) => withQuery(firm(firmId, '/channels'), query),
    supervisionMode: (firmId: string, query?: Query) => withQuery(firm(firmId, '/supervision-mode'), query),
    check: (firmId: string, stageId: string) => firm(firmId, `/stages/${part(stageId)}/check`),
    application: (firmId: string, applicationId: string) => firm(firmId, `/applications/${part(applicationId)}`),
    messages: (firmId: string, applicationId: string, query?: Query) =>
      withQuery(firm(firmId, `/applications/${part(applicationId)}/messages`), query),
    questions: (firmId: string, query?: Query) => withQuery(firm(firmId, '/messages'), query),
    questionFile: (firmId: string, file: FileIds) => firm(firmId, attachment(file)),
    attachment: (firmId: string, file: AttachmentIds) =>
      firm(firmId, `/applications/${part(file.applicationId)}${attachment(file)}`),
    certificate: (firmId: string, code: string) => firm(firmId, `/certificates/${part(code)}`),
    documents: (firmId: string, query?: Query) => withQuery(firm(firmId, '/documents'), query),
    document: (firmId: string, versionId: string) => firm(firmId, `/documents/${part(versionId)}`),
    thumbnail: (firmId: string, versionId: string) => firm(firmId, `/documents/${part(versionId)}/thumbnail`),
    data: (firmId: string) => firm(firmId, '/data'),
    dataFile: (firmId: string) => firm(firmId, '/data/firm.json'),
    uploads: (firmId: string) => firm(firmId, '/uploads'),
    access: (firmId: string, query?: Query) => withQuery(firm(firmId, '/access'), query),
  },
  advisor: {
    queue: (query?: Query) => withQuery('/advisor', query),
    load: () => '/advisor/load',
    quiet: (query?: Query) => withQuery('/advisor/quiet', query),
    views: () => '/advisor/views',
    events: (query?: { since?: string }) => withQuery('/advisor/events', query),
    fresh: (query?: Query) => withQuery('/advisor/fresh', query),
    statistics: (query?: Query) => withQuery('/advisor/statistics', query),
    statisticRows: (query?: Query) => withQuery('/advisor/statistics/cases', query),
    statisticFile: (query?: Query) => withQuery('/advisor/statistics/cases.csv', query),
    readings: (query?: Query) => withQuery('/advisor/second-reviews', query),
    reading: (readingId: string, query?: Query) => withQuery(`/advisor/second-reviews/${part(readingId)}`, query),
    readingTask: (readingId: string, taskId: string) =>
      `/advisor/second-reviews/${part(readingId)}#task-${part(taskId)}`,
    readingDocument: (readingId: string, versionId: string, query?: Query) =>
      withQuery(`/advisor/second-reviews/${part(readingId)}/documents/${part(versionId)}`, query),
    case: (applicationId: string, query?: Query) => withQuery(`/advisor/cases/${part(applicationId)}`, query),
    caseTask: (applicationId: string, taskId: string) => `/advisor/cases/${part(applicationId)}#task-${part(taskId)}`,
    changed: (applicationId: string) => `/advisor/cases/${part(applicationId)}/changed`,
    firm: (applicationId: string, query?: Query) => withQuery(`/advisor/cases/${part(applicationId)}/firm`, query),
    products: (applicationId: string, query?: Query) =>
      withQuery(`/advisor/cases/${part(applicationId)}/products`, query),
    documentFile: (applicationId: string, versionId: string) =>
      `/advisor/cases/${part(applicationId)}/documents/${part(versionId)}/file`,
    document: (applicationId: string, versionId: string, query?: Query) =>
      withQuery(`/advisor/cases/${part(applicationId)}/documents/${part(versionId)}`, query),
    documentPage: (applicationId: string, versionId: string, page: number) =>
      `/advisor/cases/${part(applicationId)}/documents/${part(versionId)}/pages/${page}`,
    documentThumbnail: (applicationId: string, versionId: string) =>
      `/advisor/cases/${part(applicationId)}/documents/${part(versionId)}/thumbnail`,
    messages: (applicationId: string, query?: Query) =>
      withQuery(`/advisor/cases/${part(applicationId)}/messages`, query),
    attachment: (file: AttachmentIds) => `/advisor/cases/${part(file.applicationId)}${attachment(file)}`,
    questions: (query?: Query) => withQuery('/advisor/questions', query),
    question: (firmId: string, query?: Query) => withQuery(`/advisor/questions/${part(firmId)}`, query),
    questionFile: (firmId: string, file: FileIds) => `/advisor/questions/${part(firmId)}${attachment(file)}`,
    firmCompare: (firmId: string, productId: string, markets: readonly string[] = []) =>
      withMarkets(`/advisor/firms/${part(firmId)}/products/${part(productId)}/compare`, markets),
    firmPlan: (firmId: string, productId: string, market: string, query?: Query) =>
      withQuery(`/advisor/firms/${part(firmId)}/products/${part(productId)}/markets/${part(market)}/plan`, query),
    notes: (applicationId: string, query?: Query) => withQuery(`/advisor/cases/${part(applicationId)}/notes`, query),
    templates: (query?: Query) => withQuery('/advisor/templates', query),
    template: (key: string) => `/advisor/templates/${part(key)}`,
  },
  official: {
    dashboard: (query?: Query) => withQuery('/official', query),
    report: (query?: Query) => withQuery('/official/report', query),
    firms: (query?: Query) => withQuery('/official/firms', query),
    firmsFile: (query?: Query) => withQuery('/official/firms.csv', query),
  },
  admin: {
    staff: (query?: Query) => withQuery('/admin/staff', query),
    accounts: (query?: Query) => withQuery('/admin/accounts', query),
    firms: (query?: Query) => withQuery('/admin/firms', query),
    catalogue: (query?: Query) => withQuery('/admin/catalogue', query),
    security: (query?: Query) => withQuery('/admin/security', query),
    securityFile: (query?: Query) => withQuery('/admin/security.csv', query),
    rates: (query?: Query) => withQuery('/admin/rates', query),
    data: (query?: Query) => withQuery('/admin/data', query),
    jobs: (query?: Query) => withQuery('/admin/jobs', query),
  },
} as const
