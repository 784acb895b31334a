// A decision whose process dies between two statements: all of it happened or nothing, and a mail exists if and only if the
// event does. Pressing the same button again afterwards does it once.
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { bundle } from '../../bin/bundle.mjs'
import { execute, type CaseCommand } from '~/features/applications/commands.server'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { createStaff } from '../factories/people'
import { claim, submit, NOW, verdictsOn, versionOf } from '../factories/stages'
import { advisorScope } from '../support/scopes'
import { rounds } from '../support/soak'
import { storedRows } from '../support/stored-rows'

const root = resolve(import.meta.dirname, '../..')
const outfile = resolve(root, '.cache/killed-command.js')
const POINTS = 10

beforeAll(() => bundle({ root, entry: 'tests/support/killed-command.ts', outfile }))

async function givenCase() {
  const { firm, owner } = await createFirm()
  const advisor = await createStaff('advisor')
  const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
  await claim(applicationId, advisor)
  const command: CaseCommand = {
    name: 'approve',
    verdicts: await verdictsOn(applicationId),
    summary: '',
    isEnough: true,
  }
  const press = { expectedVersion: await versionOf(applicationId), requestId: randomUUID(), now: NOW }
  return { firm, owner, advisor, applicationId, command, press }
}
type Given = Awaited<ReturnType<typeof givenCase>>

/** How the process ended, and the number of statements if it came that far. */
function run({ advisor, applicationId, command, press }: Given, killAfter: number | 'COMMIT') {
  const argument = JSON.stringify({ applicationId, advisorId: advisor.id, command, ...press, killAfter })
  const child = spawn(process.execPath, [outfile, argument], { stdio: ['ignore', 'pipe', 'inherit'], env: process.env })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return new Promise<{ signal: string | null; statements: number }>((done) =>
    child.once('close', (_, signal) => done({ signal, statements: Number(output.trim()) })),
  )
}

async function effects({ applicationId, owner, firm }: Given) {
  return {
    events: await db.applicationEvent.count({ where: { applicationId, type: 'approved' } }),
    mails: await db.outboxMail.count({ where: { to: owner.email, subject: { contains: '已批准' } } }),
    milestones: await db.milestoneReached.count({ where: { firmId: firm.id, milestone: 1 } }),
    decided: await db.application.count({ where: { id: applicationId, status: 'approved' } }),
    clocks: await db.waitInterval.count({ where: { applicationId, endedAt: { not: null } } }),
  }
}
const NOTHING = { events: 0, mails: 0, milestones: 0, decided: 0, clocks: 0 }
const ALL = { events: 1, mails: 1, milestones: 1, decided: 1, clocks: 1 }

describe('killed between two statements', () => {
  test(
    'at ten points from the first to the last, it is all or nothing, and done once when pressed again',
    { timeout: 1_800_000 },
    async () => {
      const whole = await givenCase()
      const { signal, statements } = await run(whole, 0)
      expect(signal).toBeNull()
      expect(await effects(whole)).toEqual(ALL)
      expect(statements).toBeGreaterThan(POINTS)
      for (let round = 0; round < rounds(1, 20); round += 1) {
        for (let point = 1; point <= POINTS; point += 1) {
          const isCommitted = point === POINTS
          const killAfter = isCommitted ? 'COMMIT' : Math.round((point * statements) / POINTS)
          const given = await givenCase()
          const before = await storedRows()
          expect(await run(given, killAfter)).toMatchObject({ signal: 'SIGKILL' })
          expect(await effects(given), `after statement ${killAfter}`).toEqual(isCommitted ? ALL : NOTHING)
          if (!isCommitted) expect(await storedRows()).toEqual(before)
          const { advisor, applicationId, command, press } = given
          expect(await execute(advisorScope(advisor), applicationId, command, press)).toMatchObject({ ok: true })
          expect(await effects(given)).toEqual(ALL)
        }
      }
    },
  )
})
