// The head of every form that posts a message with files, and what follows it: the same for firms and advisors.
import { data, type ActionFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import type { AdvisorScope, FirmScope } from '~/domain/access/scopes'
import type { Guard } from '~/features/accounts/pages.server'
import { parseForm, replyWith, seeOther } from '~/server/http.server'
import { postMessage } from './commands.server'
import { messageRefusalStatus, readMessageForm, replyTo, type ReadMessage } from './form-queries.server'
import { askedItem, askSchema } from './schema'
import { sentPath } from './thread-queries.server'
import type { ThreadPlace } from './thread-rows-queries.server'

type Writer = FirmScope | AdvisorScope
type Sent<S, I> = ActionFunctionArgs & ReadMessage & { readonly scope: S; readonly input: I }

/** An action behind a guard whose form brings files; what is no such form is answered with its errors. */
export function messageAction<S extends Writer, Schema extends z.ZodType, T>(
  guard: Guard<S>,
  schema: Schema,
  act: (sent: Sent<S, z.output<Schema>>) => T,
) {
  return async (args: ActionFunctionArgs) => {
    const scope = await guard(args.request, args.params)
    const read = await readMessageForm(args.request)
    if (!read.ok) return data(read.refusal.reply, { status: read.refusal.status })
    const input = parseForm(read.value.form, schema)
    if (!input.ok) return replyWith(input.refusal)
    return await act({ ...args, ...read.value, scope, input: input.value })
  }
}

type Written = {
  readonly requestId: string
  readonly messageText: string
  /** What it is about; null: all of it. */
  readonly aboutItem: string | null
}

/** Posts it, and leads to where it stands. */
export async function replyToMessage(
  { scope, form, files, input, request }: Omit<Sent<Writer, Written>, 'params' | 'context'>,
  place: ThreadPlace,
) {
  const { requestId, messageText: text, aboutItem: itemId } = input
  const sent = await postMessage(scope, place, { text, itemId, files, requestId }, new Date())
  if (!sent.ok) return data(replyTo(form, sent.refusal), messageRefusalStatus(sent.refusal))
  return seeOther(sentPath(scope, sent.value.place, askedItem(request)))
}

/** The thread of a firm itself, where nothing is about an item: the firm asks, the programme's advisors answer. */
export function questionAction(guard: Guard<Writer>) {
  return messageAction(guard, askSchema, (sent) =>
    replyToMessage({ ...sent, input: { ...sent.input, aboutItem: null } }, { firmId: sent.params.firmId }),
  )
}
