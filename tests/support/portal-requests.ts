// What people and programs ask a running portal for, as they send it, and the answers that each of these may get on a bad day.
import { createHash } from 'node:crypto'
import { pdfText } from './pdf-pages'
import type { Writer } from './portal-process'

export type Asked = {
  readonly kind: string
  readonly status: number
  readonly retryAfter: string | null
  readonly body: string
}

/** A connection that was cut is status 0: nobody answered. Whoever is sent to sign in has 401: nothing was taken. */
async function ask(kind: string, address: string, init: RequestInit): Promise<Asked> {
  try {
    const answer = await fetch(address, { redirect: 'manual', ...init })
    const status = answer.headers.get('location')?.startsWith('/sign-in') ? 401 : answer.status
    return { kind, status, retryAfter: answer.headers.get('retry-after'), body: await answer.text() }
  } catch {
    return { kind, status: 0, retryAfter: null, body: '' }
  }
}

function from(url: string, { cookie }: Pick<Writer, 'cookie'>): HeadersInit {
  return { origin: url, cookie, 'accept-language': 'en' }
}

export function licenceOf(words: string): { readonly file: File; readonly sha256: string } {
  const text = pdfText(words)
  return {
    file: new File([text], 'licence.pdf', { type: 'application/pdf' }),
    sha256: createHash('sha256').update(text).digest('hex'),
  }
}

/** How a reader of `url` speaks: each answers with what came back. */
export function requestsTo(url: string) {
  const post = (kind: string, path: string, writer: Pick<Writer, 'cookie'>, body: BodyInit) =>
    ask(kind, url + path, { method: 'POST', headers: from(url, writer), body })
  return {
    page: (writer: Writer) => ask('page', `${url}/firms/${writer.firmId}`, { headers: from(url, writer) }),
    data: (writer: Writer) => ask('data', `${url}/firms/${writer.firmId}/profile.data`, { headers: from(url, writer) }),
    save: (writer: Writer, name: string) =>
      post(
        'save',
        `/firms/${writer.firmId}/tasks/S01`,
        writer,
        new URLSearchParams({ intent: 'save', 'english_name.answer': name }),
      ),
    product: (writer: Writer, name: string) =>
      post(
        'product',
        `/firms/${writer.firmId}/products`,
        writer,
        new URLSearchParams({ intent: 'add', name, hs6: '841370', reason: 'A pump with an electric motor.' }),
      ),
    upload(writer: Writer, file: File) {
      const form = new FormData()
      form.append('business_licence.file', file)
      return post('upload', `/firms/${writer.firmId}/uploads`, writer, form)
    },
    invite: (writer: Writer, email: string) =>
      post(
        'invite',
        `/firms/${writer.firmId}/people`,
        writer,
        new URLSearchParams({ intent: 'invite', email, role: 'viewer' }),
      ),
    signIn: ({ email, password }: Writer) =>
      post('sign-in', '/sign-in', { cookie: '' }, new URLSearchParams({ email, password: password ?? '' })),
    forgot: ({ email }: Writer) => post('forgot', '/forgot-password', { cookie: '' }, new URLSearchParams({ email })),
    api: () => ask('api', `${url}/api/v1/openapi.json`, {}),
    certificate: () => ask('certificate', `${url}/verify/ZZZZ-ZZZZ-ZZZZ`, { headers: { 'accept-language': 'en' } }),
    ready: () => ask('ready', `${url}/health/ready`, {}),
    live: () => ask('live', `${url}/health/live`, {}),
  }
}
