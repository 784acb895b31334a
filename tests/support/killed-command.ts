// One decision in a process of its own that loses its power after so many statements of the command's transaction, or after its
// COMMIT, which is not always the same one: a decision that is drawn for a second reading has one statement more. With 0 it lives
// and prints how many statements there were, COMMIT included.
import { execute, type CaseCommand } from '~/features/applications/commands.server'
import { scopeForAdvisor } from '~/features/accounts/guards.server'
import { db } from '~/server/db.server'
import { killAfter } from './kill-after'

type Given = {
  readonly applicationId: string
  readonly advisorId: string
  readonly command: CaseCommand
  readonly expectedVersion: number
  readonly requestId: string
  readonly now: string
  readonly killAfter: number | 'COMMIT'
}

const given = JSON.parse(process.argv[2] ?? '') as Given
killAfter(given.killAfter)

const scope = scopeForAdvisor({ userId: given.advisorId, isLead: false, language: 'zh-CN' })
const { requestId, expectedVersion } = given
const press = { requestId, expectedVersion, now: new Date(given.now) }
const done = await execute(scope, given.applicationId, given.command, press)
if (!done.ok) throw new Error(JSON.stringify(done.refusal))
await db.$disconnect()
