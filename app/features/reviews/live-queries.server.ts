// What open workspaces hear of: every change of a case, the moment it is committed, and the end of their own session. One connection to
// the database per process, however many workspaces are open; a workspace that reads slowly is told once that things have changed instead of
// being told everything.
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { LIMITS } from '~/domain/access/limits'
import type { AdvisorScope } from '~/domain/access/scopes'
import { STATUSES } from '~/domain/application/vocabulary'
import { listenTo, type Channel } from '~/server/database-channel.server'
import { db } from '~/server/db.server'
import { unavailable } from '~/server/unavailable.server'
import type { Change } from './components/changes'
import type { Workspace } from './workspace-commands.server'

declare global {
  // The pages and the server that stops them are bundled apart and must mean the same workspaces.
  var zeroToOneWorkspaces: Workspaces | undefined
}

export type Workspaces = {
  /** Throws the 503 answer while the server stops, and when it has as many as it can keep. Answers with how to leave. */
  readonly join: (scope: AdvisorScope, workspace: Workspace) => () => void
  /** How far the telling has come: whoever has heard this mark has missed nothing since. */
  readonly mark: () => string
  readonly count: () => number
  /** While nothing is heard from the database, nobody knows whose session has ended, and nothing may be sent. */
  readonly isHearing: () => boolean
  /** Ends every stream; nobody can join any more. */
  readonly stop: () => Promise<void>
}

/** What the trigger of the migration `desk` tells. */
const toldSchema = z.object({
  id: z.uuid(),
  version: z.int(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  status: z.enum(STATUSES),
})

/** What the triggers of the migration `session_ends` tell: a session that ended, or a person whose rights have changed. */
const endedSchema = z.union([z.object({ session: z.string() }), z.object({ user: z.string() })])

export function workspaces(): Workspaces {
  return (globalThis.zeroToOneWorkspaces ??= openWorkspaces(process.env.DATABASE_URL ?? ''))
}

export function openWorkspaces(connectionString: string, most: number = LIMITS.workspacesHere.most): Workspaces {
  const open = new Set<Workspace>()
  const epoch = randomBytes(4).toString('hex')
  const nameOf = nameBook()
  let told = 0
  let channel: Channel | null = null
  let isStopped = false
  let isHearing = false
  // Names may have to be looked up: one after the other keeps the order of the commits.
  let order = Promise.resolve()
  const mark = () => `${epoch}-${told}`

  function tell(change: Change | null): void {
    told += 1
    for (const workspace of open) workspace.put(change, mark())
  }
  async function pass(text: string): Promise<void> {
    const change = toldSchema.safeParse(parsed(text))
    // Without a workspace there is nobody to look a name up for; the mark still has to move on.
    if (!change.success || open.size === 0) return tell(null)
    const { to } = change.data
    tell({ ...change.data, holder: to === null ? null : await nameOf(to).catch(() => null) })
  }
  // At once, and before what still waits for a name: whatever was committed later comes later.
  function endThose(text: string): void {
    const ended = endedSchema.safeParse(parsed(text))
    for (const workspace of open) if (!ended.success || concerns(workspace, ended.data)) workspace.end()
  }
  function start(): Channel {
    return listenTo({
      connectionString,
      channels: ['desk', 'session'],
      onMessage: ({ channel, text }) =>
        channel === 'session' ? endThose(text) : void (order = order.then(() => pass(text))),
      onHearing() {
        isHearing = true
        // What ended meanwhile was told to nobody.
        for (const workspace of open) workspace.ask()
        tell(null)
      },
      onDeaf: () => (isHearing = false),
    })
  }
  return {
    join(_scope, workspace) {
      if (isStopped || open.size >= most) throw unavailable()
      channel ??= start()
      open.add(workspace)
      return () => void open.delete(workspace)
    },
    mark,
    count: () => open.size,
    isHearing: () => isHearing,
    async stop() {
      isStopped = true
      for (const workspace of open) workspace.end()
      await channel?.stop()
    },
  }
}

function concerns({ session, userId }: Workspace, ended: z.output<typeof endedSchema>): boolean {
  return 'session' in ended ? ended.session === session : ended.user === userId
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const NAMES_KEPT_MS = 60_000

/** Few people hold cases, and their names hardly change. */
function nameBook(): (userId: string) => Promise<string | null> {
  const known = new Map<string, { readonly name: string | null; readonly at: number }>()
  return async (userId) => {
    const entry = known.get(userId)
    if (entry && Date.now() - entry.at < NAMES_KEPT_MS) return entry.name
    const user = await db.user.findUnique({ where: { id: userId }, select: { name: true } })
    known.set(userId, { name: user?.name ?? null, at: Date.now() })
    return user?.name ?? null
  }
}
