// Around every loader and action of the build: what fails because the database is away is answered with 503, on a page, as a problem
// for programs, or as plain words for files. So no route has to think of it, and none can forget to.
import type { ActionFunctionArgs, LoaderFunctionArgs, ServerBuild } from '@remix-run/node'
import { log } from '~/server/log.server'
import { isUnavailable, unavailable } from '~/server/unavailable.server'
import { unavailableHere } from './refusal-page'

type Route = NonNullable<ServerBuild['routes'][string]>
type Handled = LoaderFunctionArgs | ActionFunctionArgs

function guarded<A extends Handled, T>(run: ((args: A) => T) | undefined, isPage: boolean) {
  if (!run) return undefined
  return async (args: A) => {
    try {
      return await run(args)
    } catch (error) {
      if (!isUnavailable(error)) throw error
      const { requestId, nonce } = args.context
      log.warn({ err: error, requestId }, 'the database was not there for a request')
      throw isPage ? unavailable() : unavailableHere({ request: args.request, requestId, nonce })
    }
  }
}

function withAnswer(route: Route): Route {
  const { module } = route
  // What shows nothing is asked by programs, or for a file.
  const isPage = module.default !== undefined
  return {
    ...route,
    module: { ...module, loader: guarded(module.loader, isPage), action: guarded(module.action, isPage) },
  }
}

export function answerUnavailable(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => [id, route && withAnswer(route)] as const)
  return { ...build, routes: Object.fromEntries(routes) }
}
