// What happened in the demonstration's firms, and when. Steps of all firms are run in the order of time.
import { DAY_MS } from '~/domain/shared/durations'
import { STAGE_IDS, type StageId } from '../app/domain/catalogue/types'
import { chinaDay } from '../app/domain/shared/dates'
import { db } from '../app/server/db.server'
import { addMember, createFirm } from '../tests/factories/firms'
import type { Person } from '../tests/factories/people'
import type { Numbered } from './seed-demo-answers'
import { applyFor, approve, claim, submit, lookAtSome, ownerScope, requestChanges, type Step } from './seed-demo-cases'
import { giveEvidence } from './seed-demo-evidence'
import { BACKGROUND_FIRMS, NAMED_FIRMS, type DemoFirm, type Reached } from './seed-demo-firms'
import { dressMakerReadiness, machineMakerReadiness } from './seed-demo-readiness'
import { questionSteps } from './seed-demo-talk'
import { createBackgroundOwner, createDemoOwner, type Staff } from './seed-demo-people'

/** Days after joining on which a stage is submitted. */
const HANDED_IN_AFTER: Readonly<Record<StageId, number>> = { register: 9, market: 24, ecommerce: 43, export: 68 }

/** The last stage that was approved, and the one that waits for an advisor. */
const STANDING: Readonly<Record<Reached, { readonly approved: number; readonly isWaiting: boolean }>> = {
  signed_up: { approved: 0, isWaiting: false },
  register_waiting: { approved: 0, isWaiting: true },
  filings: { approved: 1, isWaiting: false },
  market_waiting: { approved: 1, isWaiting: true },
  market: { approved: 2, isWaiting: false },
  channel_waiting: { approved: 2, isWaiting: true },
  channel: { approved: 3, isWaiting: false },
  export_waiting: { approved: 3, isWaiting: true },
  exported: { approved: 4, isWaiting: false },
}

export type Clock = (daysAgo: number, time: string) => Date

/** China time on a day before `now`; today's times never lie ahead of `now`. */
export function clockFrom(now: Date): Clock {
  return (daysAgo, time) => {
    const at = new Date(`${chinaDay(new Date(now.getTime() - daysAgo * DAY_MS))}T${time}:00+08:00`)
    return at < now ? at : new Date(now.getTime() - 60_000)
  }
}

type Cast = { readonly staff: Staff; readonly clock: Clock }
export type Actor = { readonly firm: Numbered; readonly firmId: string; readonly owner: Person }

async function register(firm: DemoFirm, number: number, owner: Person, createdAt: Date): Promise<Actor> {
  const { firm: created } = await createFirm({
    owner,
    nameZh: firm.nameZh,
    nameEn: firm.nameEn,
    segment: firm.segment,
    ownership: firm.ownership,
    districtCode: firm.district,
    tracks: [firm.track],
    targetRegions: [firm.region],
    sells: firm.product.name,
    hasOwnBrand: firm.track === 'cross_border_ecommerce',
    createdAt,
  })
  return { firm: { ...firm, number, ownerName: owner.name }, firmId: created.id, owner }
}

type Passing = Cast & { readonly stage: StageId; readonly daysAgo: number; readonly advisor: Person }

/** Gathers evidence and hands the stage in. */
function handingIn(
  { firm, firmId, owner }: Actor,
  { clock, stage, daysAgo }: Pick<Passing, 'clock' | 'stage' | 'daysAgo'>,
): Step[] {
  const scope = ownerScope(firmId, owner)
  return [
    { at: clock(daysAgo + 2, '14:10'), run: (at) => giveEvidence({ scope, firm, stage, at }) },
    { at: clock(daysAgo, '10:20'), run: (at) => submit(scope, stage, at) },
  ]
}

/** Hands the stage in and sees it approved the day after. */
function passing(actor: Actor, how: Passing): Step[] {
  const { firmId } = actor
  const { clock, stage, daysAgo, advisor } = how
  return [
    ...handingIn(actor, how),
    { at: clock(daysAgo, '15:40'), run: (at) => claim({ firmId, stage, advisor, at }) },
    { at: clock(daysAgo - 1, '11:05'), run: (at) => approve({ firmId, stage, advisor, at }) },
  ]
}

async function backgroundSteps(firm: DemoFirm, number: number, { staff, clock }: Cast): Promise<Step[]> {
  const createdAt = clock(firm.joinedDaysAgo, '09:30')
  const actor = await register(firm, number, await createBackgroundOwner(number, createdAt), createdAt)
  const { approved, isWaiting } = STANDING[firm.reached]
  const advisor = [staff.colleague, staff.lead, staff.advisor][number % 3] ?? staff.advisor
  const steps = STAGE_IDS.slice(0, approved).flatMap((stage) =>
    passing(actor, { staff, clock, advisor, stage, daysAgo: Math.max(1, firm.joinedDaysAgo - HANDED_IN_AFTER[stage]) }),
  )
  const next = STAGE_IDS[approved]
  steps.push(...questionSteps(actor, clock))
  // Submissions of today and yesterday: all of them are due tomorrow or later, whatever the hour.
  return isWaiting && next ? [...steps, ...handingIn(actor, { clock, stage: next, daysAgo: number % 2 })] : steps
}

/** Mid-way in stage one: two items were sent back, everything else was accepted. */
function shenyangSteps(actor: Actor, { staff, clock }: Cast): Step[] {
  const { firmId } = actor
  const advisor = staff.advisor
  return [
    ...handingIn(actor, { clock, stage: 'register', daysAgo: 6 }),
    { at: clock(5, '09:15'), run: (at) => claim({ firmId, stage: 'register', advisor, at }) },
    {
      at: clock(4, '16:30'),
      run: (at) =>
        requestChanges({ firmId, stage: 'register', advisor, at }, [
          {
            itemId: 'S05.english_address',
            reasonCode: 'I-03',
            note: '报关单位备案证明上的英文地址带邮编，这里没有写，请照证明补全。',
          },
          {
            itemId: 'S05.doc.customs_record',
            reasonCode: 'D-07',
            note: '右下角印章被裁切，请重新扫描整页，四边留白。',
          },
        ]),
    },
  ]
}

/** Came back once, was put right, and waits with the same advisor again. */
function yingkouSteps(actor: Actor, { staff, clock }: Cast): Step[] {
  const { firmId, firm, owner } = actor
  const advisor = staff.advisor
  const stage = 'ecommerce'
  const scope = ownerScope(firmId, owner)
  return [
    ...passing(actor, { staff, clock, advisor, stage: 'register', daysAgo: 80 }),
    ...passing(actor, { staff, clock, advisor: staff.colleague, stage: 'market', daysAgo: 55 }),
    ...handingIn(actor, { clock, stage, daysAgo: 9 }),
    { at: clock(8, '10:00'), run: (at) => claim({ firmId, stage, advisor, at }) },
    {
      at: clock(7, '15:20'),
      run: (at) =>
        requestChanges({ firmId, stage, advisor, at }, [
          { itemId: 'T10.provider_name', reasonCode: 'A-02', note: '请写明开户支行全称，与收款证明一致。' },
        ]),
    },
    {
      at: clock(1, '13:30'),
      run: async (savedAt) => {
        const key = { firmId, taskId: 'T10', fieldId: 'provider_name' }
        const value = `中国银行营口鲅鱼圈支行（${firm.nameZh}）`
        await db.taskAnswer.update({ where: { firmId_taskId_fieldId: key }, data: { value, savedAt } })
      },
    },
    { at: clock(1, '14:05'), run: (at) => submit(scope, stage, at) },
  ]
}

async function namedSteps(cast: Cast): Promise<Step[]> {
  const { staff, clock } = cast
  const owned = async (key: keyof typeof NAMED_FIRMS, number: number): Promise<Actor> => {
    const { owner, ...firm } = NAMED_FIRMS[key]
    const createdAt = clock(firm.joinedDaysAgo, '09:05')
    return register(firm, number, await createDemoOwner({ ...owner, createdAt }), createdAt)
  }
  const shenyang = await owned('shenyang', 71)
  const dalian = await owned('dalian', 72)
  const fushun = await owned('fushun', 73)
  const yingkou = await owned('yingkou', 74)
  const dandong = await owned('dandong', 75)
  await addMember({ id: dandong.firmId }, 'editor', shenyang.owner)
  const inTurn = [staff.advisor, staff.colleague, staff.lead, staff.advisor] as const
  return [
    ...machineMakerReadiness({ scope: ownerScope(shenyang.firmId, shenyang.owner), clock }),
    ...dressMakerReadiness({ scope: ownerScope(dandong.firmId, dandong.owner), clock }),
    ...shenyangSteps(shenyang, cast),
    ...passing(dalian, { ...cast, advisor: staff.colleague, stage: 'register', daysAgo: 30 }),
    ...handingIn(dalian, { clock, stage: 'market', daysAgo: 1 }),
    ...handingIn(fushun, { clock, stage: 'register', daysAgo: 6 }),
    {
      at: clock(4, '10:30'),
      run: (at) => claim({ firmId: fushun.firmId, stage: 'register', advisor: staff.advisor, at }),
    },
    {
      at: clock(3, '16:45'),
      run: (at) => lookAtSome({ firmId: fushun.firmId, stage: 'register', advisor: staff.advisor, at }),
    },
    ...yingkouSteps(yingkou, cast),
    ...STAGE_IDS.flatMap((stage, index) =>
      passing(dandong, { ...cast, advisor: inTurn[index] ?? staff.advisor, stage, daysAgo: 128 - index * 35 }),
    ),
    // After the first export it looks further.
    { at: clock(1, '11:20'), run: (at) => applyFor(ownerScope(dandong.firmId, dandong.owner), 'DE', at) },
  ]
}

/** Every step of every firm, oldest first. */
export async function allSteps(cast: Cast): Promise<Step[]> {
  const steps = await namedSteps(cast)
  for (const [index, firm] of BACKGROUND_FIRMS.entries()) steps.push(...(await backgroundSteps(firm, index + 1, cast)))
  return steps.sort((a, b) => a.at.getTime() - b.at.getTime())
}
