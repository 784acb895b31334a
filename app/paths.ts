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

const firm = (firmId: string, rest = '') => `/firms/${part(firmId)}${rest}`

export const paths = {
  landing: () => '/',
  verify: (code: string) => `/verify/${part(code)}`,
  method: () => '/method',
  guest: {
    questions: (answers = '') => `/start${answers && `?${answers}`}`,
    roadmap: (answers = '') => `/start/roadmap${answers && `?${answers}`}`,
  },
  law: {
    rules: (place = '') => `/rules${place && `?place=${part(place)}`}`,
    rule: (ruleId: string) => `/rules/${part(ruleId)}`,
    glossary: (termId = '') => `/glossary${termId && `#${part(termId)}`}`,
  },
  calendarFeed: (secret: string) => `/calendar/${part(secret)}.ics`,
  language: () => '/language',
  outbox: () => '/dev/outbox',
  account: {
    signUp: (query?: { next?: string }) => withQuery('/sign-up', query),
    confirm: (query?: { email?: string; next?: string }) => withQuery('/sign-up/confirm', query),
    signIn: (query?: { next?: string }) => withQuery('/sign-in', query),
    signOut: () => '/sign-out',
    forgotPassword: () => '/forgot-password',
    resetPassword: (query?: { email?: string }) => withQuery('/reset-password', query),
    settings: () => '/account',
    invitation: (token: string) => `/invitations/${part(token)}`,
  },
  firms: {
    list: () => '/firms',
    new: () => '/firms/new',
    requestAccess: (query?: { code?: string }) => withQuery('/firms/request-access', query),
  },
  firm: {
    roadmap: (firmId: string) => firm(firmId),
    print: (firmId: string) => firm(firmId, '/print'),
    changes: (firmId: string) => firm(firmId, '/changes'),
    profile: (firmId: string) => firm(firmId, '/profile'),
    people: (firmId: string) => firm(firmId, '/people'),
    task: (firmId: string, taskId: string, query?: { returnTo?: string }) =>
      withQuery(firm(firmId, `/tasks/${part(taskId)}`), query),
    readiness: (firmId: string, query?: Query) => withQuery(firm(firmId, '/readiness'), query),
    calendar: (firmId: string, query?: Query) => withQuery(firm(firmId, '/calendar'), query),
    products: (firmId: string, query?: Query) => withQuery(firm(firmId, '/products'), query),
    markets: (firmId: string, query?: Query) => withQuery(firm(firmId, '/markets'), query),
    channels: (firmId: string, query?: Query) => withQuery(firm(firmId, '/channels'), query),
    supervisionMode: (firmId: string, query?: Query) => withQuery(firm(firmId, '/supervision-mode'), query),
    check: (firmId: string, stageId: string) => firm(firmId, `/stages/${part(stageId)}/check`),
    application: (firmId: string, applicationId: string) => firm(firmId, `/applications/${part(applicationId)}`),
    certificate: (firmId: string, code: string) => firm(firmId, `/certificates/${part(code)}`),
    documents: (firmId: string, query?: Query) => withQuery(firm(firmId, '/documents'), query),
    document: (firmId: string, versionId: string) => firm(firmId, `/documents/${part(versionId)}`),
    thumbnail: (firmId: string, versionId: string) => firm(firmId, `/documents/${part(versionId)}/thumbnail`),
    uploads: (firmId: string) => firm(firmId, '/uploads'),
  },
  advisor: {
    queue: (query?: Query) => withQuery('/advisor', query),
    load: () => '/advisor/load',
    readings: (query?: Query) => withQuery('/advisor/readings', query),
    reading: (readingId: string, query?: Query) => withQuery(`/advisor/readings/${part(readingId)}`, query),
    case: (applicationId: string, query?: Query) => withQuery(`/advisor/cases/${part(applicationId)}`, query),
    document: (applicationId: string, versionId: string) =>
      `/advisor/cases/${part(applicationId)}/documents/${part(versionId)}`,
  },
  official: {
    dashboard: (query?: Query) => withQuery('/official', query),
    firms: (query?: Query) => withQuery('/official/firms', query),
    firmsFile: (query?: Query) => withQuery('/official/firms.csv', query),
  },
  admin: {
    staff: () => '/admin/staff',
    catalogue: (query?: Query) => withQuery('/admin/catalogue', query),
  },
} as const
