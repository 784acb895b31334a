// Sends a form of the table as a browser or a careless program would.
import type { FormReply } from '~/i18n/message-key'
import type { FormWorld } from './form-world'
import type { FormRow } from './form-row'
import { answer, post, type Answer } from './requests'

type Fields = Record<string, string | readonly string[]>
/** What to change about a right form; `null` leaves the field out. */
export type Change = Readonly<Record<string, string | readonly string[] | null>>

export function changed(body: Readonly<Record<string, string>>, change: Change): Fields {
  const fields: Fields = { ...body }
  for (const [name, value] of Object.entries(change)) {
    if (value === null) delete fields[name]
    else fields[name] = value
  }
  return fields
}

let sent = 0

/** Each form comes from an address of its own, so that no limit of tries is in the way. */
export async function sendForm(row: FormRow, world: FormWorld, change: Change = {}): Promise<Answer<FormReply>> {
  const request = await post('/form', changed(row.body(world), change), { as: row.by(world) })
  return answerTo(row, world, request)
}

/** The same, with a body of one's own. */
export async function sendBody(
  row: FormRow,
  world: FormWorld,
  { body, type }: { readonly body: BodyInit; readonly type?: string },
): Promise<Answer<FormReply>> {
  const like = await post('/form', {}, { as: row.by(world) })
  const headers = new Headers(like.headers)
  headers.delete('content-type')
  if (type) headers.set('content-type', type)
  return answerTo(row, world, new Request(like.url, { method: 'POST', headers, body }))
}

function answerTo(row: FormRow, world: FormWorld, request: Request): Promise<Answer<FormReply>> {
  sent += 1
  const address = `2001:db8::${sent.toString(16)}`
  return answer<FormReply>(row.action, { request, params: row.params?.(world), address })
}
