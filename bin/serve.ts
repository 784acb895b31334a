// The server: static files, the Remix application and the job worker in one process. The build makes build/serve.js of it.
import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type NextFunction, type Request, type Response } from 'express'
import { findKnownPassword, giveDemoPassword } from '~/features/accounts/demo-commands.server'
import { sweepHalves } from '~/features/evidence/sweep-jobs.server'
import { workspaces } from '~/features/reviews/live-queries.server'
import { refusalsTold } from '~/features/security/refusal-commands.server'
import { db } from '~/server/db.server'
import { readEnvironment, type Environment } from '~/server/env.server'
import { log } from '~/server/log.server'
import { isUnavailable } from '~/server/unavailable.server'
import { visitFrom } from '~/server/visit.server'
import { answerFailures } from './answer-failures'
import { assets } from './assets'
import { answerBrokenRequest, CONNECTION_OPTIONS, limitConnections } from './connections'
import { farewellFor } from './farewell'
import { checkDemo, isThisMachine } from './listening.mjs'
import { narrowBuilds } from './narrow-builds'
import { keepNothing } from './no-store'
import { sendRefusal } from './refusal-page'
import { recordRefusals } from './refusal-record'
import { logRequests } from './request-log'
import { checkTarget, settleTarget } from './request-target'
import { patternFinder } from './route-patterns'
import { checkForm, checkOrigin, identify, limitBody, securityHeaders } from './security'
import { SetupError } from './setup-error.mjs'
import { startWorker } from './worker'

function getLoadContext(request: Request, response: Response) {
  const { nonce, requestId } = response.locals as { nonce: string; requestId: string }
  return { nonce, requestId, clientAddress: request.ip ?? '', reader: readerOf(response) }
}

/** The signal of a request may be collected as garbage before a long answer ends; the response itself is there until then. */
function readerOf(response: Response) {
  return {
    drained(): Promise<void> {
      if (!response.writableNeedDrain || response.destroyed) return Promise.resolve()
      return new Promise((resolve) => {
        response.once('drain', resolve)
        response.once('close', resolve)
      })
    },
    onGone(listener: () => void): void {
      if (response.destroyed) listener()
      else response.once('close', listener)
    },
  }
}

// The framework knows by the fourth argument that this one takes failures.
function answerFailure(error: unknown, request: Request, response: Response, _next: NextFunction): void {
  // A body that was refused half-way also fails in the action that read it; the answer is already given.
  if (response.headersSent) return
  log.error({ err: error, requestId: String(response.locals.requestId) })
  // Nobody is there any more. Passed on, the failure would be printed as it is, with the address in it.
  if (!request.destroyed) sendRefusal(request, response, isUnavailable(error) ? 503 : 500)
}

function publicFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => `/${name}`)
}

/** Nobody but this machine may reach accounts whose password everybody knows, also those that were put into a real database. */
async function closeDemo({ HOST, DEMO, DEMO_PASSWORD }: Environment): Promise<void> {
  checkDemo({ host: HOST, isDemo: DEMO === '1', password: DEMO_PASSWORD })
  await giveDemoPassword()
  const email = DEMO_PASSWORD || isThisMachine(HOST) ? null : await findKnownPassword()
  if (email)
    throw new SetupError(
      `In this database ${email} still has the password of the demo, which everybody knows: set DEMO_PASSWORD to one of your own, disable the demo's accounts, or leave HOST unset.`,
    )
}

/** A line that is lost while a library looks away is no reason to end; a fault of the program still is. */
function outliveLostLines(): void {
  process.on('unhandledRejection', (reason) => {
    if (!isUnavailable(reason)) throw reason
    log.warn({ err: reason }, 'a connection was lost and nobody asked')
  })
}

type Handler = ReturnType<typeof createRequestHandler>

/** The handler for the shape of an address; each is made once. */
function handlerFor(whole: ServerBuild): (path: string) => Handler {
  const buildFor = narrowBuilds(whole)
  const handlers = new Map<ServerBuild, Handler>()
  return (path) => {
    const build = buildFor(path)
    const known = handlers.get(build)
    if (known) return known
    const made = createRequestHandler({ build, getLoadContext, mode: 'production' })
    handlers.set(build, made)
    return made
  }
}

/** Starts to listen; answers with the address and with how to stop without dropping a request that is under way. */
export async function serve(buildFolder: string) {
  outliveLostLines()
  const environment = readEnvironment(process.env)
  process.env.BASE_URL = environment.BASE_URL
  await closeDemo(environment)
  const build = (await import(join(buildFolder, 'server', 'index.js'))) as ServerBuild
  const app = express()
  app.disable('x-powered-by')
  // Nobody here asks the framework for the query; it would be taken apart for every request.
  app.set('query parser', false)
  app.set('trust proxy', environment.TRUST_PROXY)
  app.use((request, _response, next) => visitFrom(request.ip ?? '', next))
  const client = join(buildFolder, 'client')
  const patternOf = patternFinder(build.routes, publicFiles(client))
  app.use(identify, logRequests(patternOf), recordRefusals(patternOf), securityHeaders(environment.BASE_URL))
  app.use(checkTarget)
  app.use(assets(client))
  app.use(keepNothing, checkOrigin(environment.BASE_URL), checkForm, limitBody, compression())
  const handle = handlerFor(answerFailures(build))
  app.all('*', (request, response, next) => void handle(request.path)(request, response, next))
  app.use(answerFailure)

  const farewell = farewellFor((request, response) => {
    settleTarget(request)
    app(request, response)
  })
  const server = createServer(CONNECTION_OPTIONS, farewell.listener)
  limitConnections(server)
  server.on('clientError', answerBrokenRequest)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port: environment.PORT, host: environment.HOST }, resolve)
  })
  const worker = startWorker(environment.DATABASE_URL)
  void sweepHalves(new Date()).catch((error: unknown) => log.error({ err: error }, 'the file store is away'))
  return {
    port: (server.address() as AddressInfo).port,
    baseUrl: environment.BASE_URL,
    async stop(): Promise<void> {
      // Streams never end by themselves, and would keep us from stopping.
      await workspaces().stop()
      await Promise.all([farewell.stop(server), worker.stop()])
      await refusalsTold()
      await db.$disconnect()
      await new Promise<void>((resolve) => log.flush(() => resolve()))
    },
  }
}
