// One status: the task's page, the roadmap's row, the print, the interface for machines and the next step of a mail say the same.
import { expect, test } from 'vitest'
import { findTask } from '~/domain/catalogue/catalogue'
import type { TaskEvidence } from '~/domain/catalogue/roadmap-types'
import { chinaDay } from '~/domain/shared/dates'
import { answerRoadmap } from '~/features/api/roadmap-queries.server'
import { roadmapInput } from '~/features/api/schema'
import { execute } from '~/features/applications/commands.server'
import { readyView } from '~/features/calendar/ready-queries.server'
import { getTaskPage } from '~/features/evidence/queries.server'
import { nextStepOf } from '~/features/quiet-firms/step-queries.server'
import { getPrintPage } from '~/features/roadmap/print-queries.server'
import { loadRoadmap, type LoadedRoadmap } from '~/features/roadmap/queries.server'
import { wordsFor } from '~/features/roadmap/words-queries.server'
import { translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { db } from '~/server/db.server'
import { createFirm, type Firm } from '../factories/firms'
import { createStaff, type Person } from '../factories/people'
import {
  approve,
  approveBefore,
  claim,
  completeStage,
  giveAnswer,
  submit,
  NOW,
  verdictsOn,
  versionOf,
} from '../factories/stages'
import { advisorScope, firmScope } from '../support/scopes'
import { atLeast } from '../support/at-least'
import { getRoadmapPage } from '../support/roadmap-page'

type Walk = { readonly firm: Firm; readonly owner: Person }

/** What the firm has given, as a machine would say it. */
function asInput(loaded: LoadedRoadmap) {
  const given = loaded.evidence
    .filter(({ taskId }) => !PORTAL_ONLY.includes(taskId))
    .map(({ taskId, progress, verdict, isUnderReview, isUnsettled, agencySince, expiresOn }: TaskEvidence) => ({
      ...{ task: taskId, progress, verdict, isUnderReview, isUnsettled },
      ...{ filedOn: agencySince, validUntil: expiresOn },
    }))
  const { city, inPilotZone: _known, ...profile } = loaded.facts
  const asOf = chinaDay(NOW)
  return roadmapInput.parse({ asOf, profile: { ...profile, city }, given, approvedStages: loaded.rows.approvedStages })
}

/** Steps that exist only in the portal are left out of the interface, also where others wait for them. */
const PORTAL_ONLY = ['M01', 'C01']

function waitsForPortal({ roadmap }: LoadedRoadmap, id: string): boolean {
  const task = roadmap.stages.flatMap(({ tasks }) => tasks).find((one) => one.id === id)
  return task !== undefined && task.blockedBy.some((one) => PORTAL_ONLY.includes(one))
}

/** Own answers and remarks stand in the row instead of the general sentence. */
const OWN_WORDS = ['needs_you', 'with_advisor', 'accepted']

async function compare({ firm, owner }: Walk): Promise<Readonly<Record<string, string>>> {
  const language = 'en'
  const scope = { ...firmScope(firm, owner), language } as const
  const t = translator(language)
  const loaded = await loadRoadmap(db, firm.id, chinaDay(NOW))
  const page = await getRoadmapPage(scope, NOW)
  const printed = (await getPrintPage(scope, NOW, readyView)).stages.flatMap(({ tasks }) => tasks)
  const answer = await answerRoadmap(asInput(loaded), { now: NOW, language })
  const told = new Map(answer.stages.flatMap(({ tasks }) => tasks).map((task) => [task.id, task]))
  const rows = page.stages.flatMap((stage) => stage.rows).filter(({ state }) => state !== 'retired')
  const words: Record<string, string> = {}
  for (const row of atLeast(1, rows)) {
    const task = await getTaskPage(scope, row.id, NOW)
    words[row.id] = row.state
    expect(task.state, row.id).toBe(row.state)
    expect(printed.find(({ id }) => id === row.id)).toMatchObject({
      ...{ state: t(`roadmap:states.${row.state}`), hint: row.hint },
    })
    if (task.next && !task.renewal) expect(row.hint, row.id).toContain(task.next.text)
    if (row.state === 'finished') {
      expect(row.hint.length, row.id).toBeGreaterThan(10)
      expect(task.next?.move ?? undefined, row.id).toEqual(row.move)
    }
    // A finished task never says that it can start, and one that can be submitted leads there.
    if (row.state === 'ready') expect(task.savedAt, row.id).toBeNull()
    if (row.state === 'complete')
      expect(task.next?.move?.to).toBe(paths.firm.check(firm.id, findTask(row.id)?.stage ?? ''))
    const machine = told.get(row.id)
    if (!machine || waitsForPortal(loaded, row.id)) continue
    expect(machine.state, row.id).toBe(row.state)
    const isOwn = OWN_WORDS.includes(row.state) || machine.reason.tasks.length > 0
    if (!isOwn) expect(row.hint, row.id).toContain(machine.reason.text)
    if (task.next && !isOwn) expect(task.next.text, row.id).toBe(machine.reason.text)
  }
  expect(Object.keys(words).length).toBeGreaterThan(15)
  for (const stage of atLeast(1, page.stages)) {
    const isClosed = loaded.stages.find(({ id }) => id === stage.id)?.waitsFor != null
    expect(stage.closed !== null, stage.id).toBe(isClosed)
    if (isClosed) expect([stage.submitTo, stage.closed?.move === null]).toEqual([null, false])
  }
  const days = answer.forecast && `${answer.forecast.half} working day`
  expect(days === null ? page.ready : page.ready?.half).toEqual(days === null ? null : expect.stringContaining(days))
  const { next } = loaded.roadmap
  if (next?.kind === 'submit') expect(loaded.stages.find(({ id }) => id === next.stage)?.canSubmit).toBe(true)
  const step = nextStepOf(loaded, wordsFor(scope))
  if (step) expect([step.title, step.to]).toEqual([page.hero.heading, page.hero.action?.to])
  return words
}

async function newFirm(): Promise<Walk> {
  const { firm, owner } = await createFirm({ hasOwnBrand: true })
  return { firm, owner }
}

test('all the way from nothing to the approval of the first stage', async () => {
  const walk = await newFirm()
  const { firm, owner } = walk
  expect(await compare(walk)).toMatchObject({ S01: 'ready', S05: 'blocked', P01: 'ready', P02: 'blocked' })

  await giveAnswer(firm, 'S01.english_name', 'Beichen')
  expect(await compare(walk)).toMatchObject({ S01: 'started' })

  await completeStage(firm, 'market')
  const prepared = await compare(walk)
  expect(prepared).toMatchObject({ P01: 'finished', P02: 'finished' })

  await db.agencyWait.create({ data: { firmId: firm.id, taskId: 'P08', since: NOW, savedById: owner.id } })
  expect(await compare(walk)).toMatchObject({ P08: 'with_agency' })
  await db.agencyWait.deleteMany({ where: { firmId: firm.id } })

  await completeStage(firm, 'register')
  expect(await compare(walk)).toMatchObject({ S01: 'complete', P01: 'finished' })

  const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
  expect(await compare(walk)).toMatchObject({ S01: 'with_advisor', P01: 'finished' })

  const advisor = await createStaff('advisor')
  await claim(applicationId, advisor)
  const verdicts = await verdictsOn(applicationId, { 'S05.english_address': 'I-02' })
  const press = { expectedVersion: await versionOf(applicationId), requestId: crypto.randomUUID(), now: NOW }
  const command = { name: 'request_changes', verdicts, summary: '' } as const
  expect((await execute(advisorScope(advisor), applicationId, command, press)).ok).toBe(true)
  expect(await compare(walk)).toMatchObject({ S05: 'needs_you', S01: 'accepted', P01: 'finished' })
})

test('after an approval the next stage can be submitted, and a document that ran out says so', async () => {
  const walk = await newFirm()
  const { firm, owner } = walk
  await giveAnswer(firm, 'S01.licence_valid_until', '2026-11-20')
  await completeStage(firm, 'register')
  const { applicationId } = await submit({ firm, by: owner, stage: 'register', now: new Date('2026-11-10T02:00:00Z') })
  const advisor = await createStaff('advisor')
  await claim(applicationId, advisor)
  await approve(applicationId, advisor)
  await completeStage(firm, 'market')
  expect(await compare(walk)).toMatchObject({ S01: 'lapsed', S05: 'accepted', P01: 'complete' })
})

test('on the last stage', async () => {
  const walk = await newFirm()
  await approveBefore({ firm: walk.firm, by: walk.owner, stage: 'export' })
  expect(await compare(walk)).toMatchObject({ P01: 'accepted' })
  await completeStage(walk.firm, 'export')
  expect(await compare(walk)).toMatchObject({ T12: 'complete' })
})
