// Around every loader and action of the build: what fails because the database is away is answered with 503, on a page, as a problem
// for programs, or in words for files; and what has no page of its own says in the reader's language why there is no file, where the
// framework would say it in English to programmers. So no route has to think of it, and none can forget to.
import type { ActionFunctionArgs, LoaderFunctionArgs, ServerBuild } from '@remix-run/node'
import { log } from '~/server/log.server'
import { isUnavailable, unavailable } from '~/server/unavailable.server'
import { isRefusal, refusedHere, unavailableHere } from './refusal-page'

type Route = NonNullable<ServerBuild['routes'][string]>
type Handled = LoaderFunctionArgs | ActionFunctionArgs

function guarded<A extends Handled, T>(run: (args: A) => T, answerTo: (args: A, error: unknown) => unknown) {
  return async (args: A) => {
    try {
      return await run(args)
    } catch (error) {
      throw answerTo(args, error)
    }
  }
}

const askedBy = ({ request, context: { requestId, nonce } }: Handled) => ({ request, requestId, nonce })

function noteUnavailable({ context: { requestId } }: Handled, error: unknown): void {
  log.warn({ err: error, requestId }, 'the database was not there for a request')
}

function onPage(args: Handled, error: unknown): unknown {
  if (!isUnavailable(error)) return error
  noteUnavailable(args, error)
  return unavailable()
}

function withoutPage(args: Handled, error: unknown): unknown {
  if (isUnavailable(error)) {
    noteUnavailable(args, error)
    return unavailableHere(askedBy(args))
  }
  if (error instanceof Response) return inWords(args, error)
  // A part of an answer with its status is what the route meant to say.
  if (!(error instanceof Error)) return error
  if (!args.request.signal.aborted) log.error({ err: error, requestId: args.context.requestId })
  return refusedHere(askedBy(args), 500)
}

/** A bare word becomes a sentence; what the route has written itself stays. */
function inWords(args: Handled, answer: Response): Response {
  const isBare = !answer.headers.has('content-type') || answer.headers.get('content-type')?.startsWith('text/plain')
  return isBare && isRefusal(answer.status) ? refusedHere(askedBy(args), answer.status) : answer
}

function nothingFor(allow: string) {
  return (args: Handled) => refusedHere(askedBy(args), 405, { Allow: allow })
}

function withAnswer(route: Route): Route {
  const { module } = route
  // What shows nothing, not even a failure, is asked by programs, or for a file.
  if (module.default === undefined && module.ErrorBoundary === undefined) {
    const loader = guarded(module.loader ?? nothingFor('POST'), withoutPage)
    const action = guarded(module.action ?? nothingFor('GET, HEAD'), withoutPage)
    return { ...route, module: { ...module, loader, action } }
  }
  const loader = module.loader && guarded(module.loader, onPage)
  const action = module.action && guarded(module.action, onPage)
  return { ...route, module: { ...module, loader, action } }
}

export function answerFailures(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => [id, route && withAnswer(route)] as const)
  return { ...build, routes: Object.fromEntries(routes) }
}
