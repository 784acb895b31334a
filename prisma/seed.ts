// Fills an empty database with people and firms for the demonstration, through the commands the pages use.
import { chinaDay } from '../app/domain/shared/dates'
import { measureAnswers } from '../app/features/applications/answer-time-jobs.server'
import { fillMissingTraits } from '../app/features/duplicates/jobs.server'
import { db } from '../app/server/db.server'
import { KNOWN_PASSWORD } from '../app/server/demo.server'
import { clockFrom, allSteps } from './seed-demo-story'
import { recordEarlierRelease } from './seed-demo-release'
import { createDemoStaff } from './seed-demo-people'
import { leaveOneToRead, readAgainUntil } from './seed-demo-talk'

/** What is printed at start. */
export const DEMO_ACCOUNTS = {
  emails: ['owner@demo.test', 'advisor@demo.test', 'lead@demo.test', 'official@demo.test', 'admin@demo.test'],
  password: KNOWN_PASSWORD,
} as const

export async function isEmpty(): Promise<boolean> {
  const [people, firms] = await Promise.all([db.user.count(), db.firm.count()])
  return people + firms === 0
}

/** Only into an empty database: real firms and made-up ones must never stand side by side. */
export async function seedDemo(now: Date = new Date()): Promise<void> {
  if (!(await isEmpty()))
    throw new Error('The database already holds people or firms; the demonstration needs an empty one')
  const clock = clockFrom(now)
  await createTargets(Number(chinaDay(now).slice(0, 4)))
  await recordEarlierRelease(clock(400, '08:00'))
  const staff = await createDemoStaff(clock(400, '08:30'))
  for (const step of await allSteps({ staff, clock })) {
    await readAgainUntil(step.at, staff)
    await step.run(step.at)
    await dateMails(step.at)
  }
  await leaveOneToRead()
  await dropMailJobs()
  await fillMissingTraits()
  await measureAnswers(now)
}

/** Lets go of the database, so that the process that filled it can end. */
export async function close(): Promise<void> {
  await db.$disconnect()
}

async function createTargets(year: number): Promise<void> {
  const source = { sourceZh: '演示数据，并非真实的工作目标', sourceEn: 'Demonstration figure, not a real target' }
  await db.programmeTarget.createMany({
    data: [
      { year, metric: 'new_entities', value: 24n, ...source },
      { year, metric: 'added_value_cny_fen', value: 250_000_000n, ...source },
      { year: year - 1, metric: 'new_entities', value: 15n, ...source },
      { year: year - 1, metric: 'added_value_cny_fen', value: 160_000_000n, ...source },
    ],
    skipDuplicates: true,
  })
}

/** A mail of the story belongs to its day, and nobody waits for it any more. */
async function dateMails(at: Date): Promise<void> {
  await db.outboxMail.updateMany({ where: { sentAt: null }, data: { createdAt: at, sentAt: at } })
}

/** The story's mails are read in the outbox; none may leave the house. */
async function dropMailJobs(): Promise<void> {
  await db.$executeRaw`
    select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs where task_identifier = 'send_mail'))`
}
