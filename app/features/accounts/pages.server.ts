// The head of every page and of every form: who asks, and what was sent. What follows it is the route's own.
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import type { FirmRole, FirmScope } from '~/domain/access/scopes'
import { parseForm, postedForm, replyWith } from '~/server/http.server'
import { requireFirm } from './guards.server'

/** A guard of a route: it answers with a scope or throws the Response. */
export type Guard<S> = (request: Request, params: LoaderFunctionArgs['params']) => Promise<S>

/** The firm that the address names, for members with at least this role. */
export function ofFirm(atLeast: FirmRole): Guard<FirmScope> {
  return (request, { firmId }) => requireFirm(request, firmId, { atLeast })
}

/** No scope at all: whoever sends the form. */
export function anyone(): Promise<null> {
  return Promise.resolve(null)
}

type Asked<S> = LoaderFunctionArgs & { readonly scope: S }

/** A loader behind a guard. */
export function pageFor<S, T>(guard: Guard<S>, load: (asked: Asked<S>) => T) {
  return async (args: LoaderFunctionArgs): Promise<Awaited<T>> => {
    const scope = await guard(args.request, args.params)
    return await load({ ...args, scope })
  }
}

/** A loader of a firm's page. */
export function firmPage<T>(atLeast: FirmRole, load: (asked: Asked<FirmScope>) => T) {
  return pageFor(ofFirm(atLeast), load)
}

type Sent<S, I> = ActionFunctionArgs & { readonly scope: S; readonly form: FormData; readonly input: I }

/** An action behind a guard: what is no such form is answered with its errors, 422, and the rest is acted upon. */
export function formAction<S, Schema extends z.ZodType, T>(
  guard: Guard<S>,
  schema: Schema,
  act: (sent: Sent<S, z.output<Schema>>) => T,
) {
  return async (args: ActionFunctionArgs): Promise<Awaited<T> | ReturnType<typeof replyWith>> => {
    const scope = await guard(args.request, args.params)
    const form = await postedForm(args.request)
    const input = parseForm(form, schema)
    if (!input.ok) return replyWith(input.refusal)
    return await act({ ...args, scope, form, input: input.value })
  }
}
