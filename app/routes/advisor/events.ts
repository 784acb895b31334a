import type { LoaderFunctionArgs } from '@remix-run/node'
import { openWorkspace } from '~/features/reviews/workspace-commands.server'
import { readerOf } from '~/server/event-stream.server'

/** Server-sent events of an open workspace; the guard is asked there, at the beginning and again while it is open. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const since = request.headers.get('last-event-id') ?? new URL(request.url).searchParams.get('since')
  return openWorkspace(request, { since, reader: readerOf(context, request) })
}
