// Keeps what a firm answers to the questions behind requirements, with who answered and when.
import { canEdit, type FirmScope } from '~/domain/access/scopes'
import { MARKETS } from '~/domain/market/reference/markets'
import { answerKey } from '~/domain/requirement/conditions'
import { knownAnswers } from '~/domain/requirement/known-answers'
import { ok, refused, type Result } from '~/domain/shared/result'
import { holdFirm } from '~/features/roadmap/lock-queries.server'
import { db } from '~/server/db.server'
import type { AnswersInput } from './schema'

export type AnswerRefusal = { readonly code: 'viewer_cannot_edit' | 'products.unknown' }

type Answering = { readonly productId: string; readonly market: string; readonly input: AnswersInput }

/**
 * Only what differs is written, so that an answer keeps the name of whoever gave it. "Not known yet" takes an answer back; what the firm's
 * record answers already is kept only where the firm says otherwise.
 */
export async function saveAnswers(
  scope: FirmScope,
  { productId, market, input }: Answering,
  now: Date,
): Promise<Result<null, AnswerRefusal>> {
  if (!canEdit(scope.role)) return refused({ code: 'viewer_cannot_edit' })
  return db.$transaction(async (tx): Promise<Result<null, AnswerRefusal>> => {
    await holdFirm(tx, scope.firmId)
    const product = await tx.firmProduct.findFirst({
      where: { id: productId, firmId: scope.firmId },
      select: {
        hs6: true,
        answers: { select: { key: true, answer: true } },
        firm: { select: { tracks: true, productFlags: true, sellingWays: true } },
      },
    })
    if (!product) return refused({ code: 'products.unknown' })
    const known = knownAnswers({ hs6: product.hs6, market, ...product.firm })
    const before = new Map(product.answers.map(({ key, answer }) => [key, answer]))
    for (const [condition, said] of Object.entries(input)) {
      const key = answerKey(condition, market)
      const answer = said === 'yes'
      const where = { productId_key: { productId, key } }
      if (said === 'open') {
        await tx.requirementAnswer.deleteMany({ where: { productId, key } })
      } else if ((before.get(key) ?? known[key]) !== answer) {
        const by = { answer, byId: scope.userId, at: now }
        await tx.requirementAnswer.upsert({ where, create: { productId, key, ...by }, update: by })
      }
    }
    return ok(null)
  })
}

/**
 * From a page about all markets. What belongs to a sale holds for every market that nothing was said of: an answer for one market alone is
 * more exact and stays.
 */
export async function saveAnswersEverywhere(
  scope: FirmScope,
  { productId, input }: Omit<Answering, 'market'>,
  now: Date,
): Promise<Result<null, AnswerRefusal>> {
  if (!canEdit(scope.role)) return refused({ code: 'viewer_cannot_edit' })
  return db.$transaction(async (tx): Promise<Result<null, AnswerRefusal>> => {
    await holdFirm(tx, scope.firmId)
    const product = await tx.firmProduct.findFirst({
      where: { id: productId, firmId: scope.firmId },
      select: { answers: { select: { key: true, answer: true } } },
    })
    if (!product) return refused({ code: 'products.unknown' })
    const before = new Map(product.answers.map(({ key, answer }) => [key, answer]))
    const keys = (condition: string) => [...new Set(MARKETS.map(({ iso2 }) => answerKey(condition, iso2)))]
    const [opened, said] = [[], []] as [string[], { key: string; answer: boolean }[]]
    for (const [condition, value] of Object.entries(input)) {
      const own = keys(condition)
      if (value === 'open') opened.push(...own.filter((key) => key === condition))
      else said.push(...own.map((key) => ({ key, answer: value === 'yes' })))
    }
    const changed = said.filter(
      ({ key, answer }) => !key.includes('@') && before.has(key) && before.get(key) !== answer,
    )
    await tx.requirementAnswer.deleteMany({
      where: { productId, key: { in: [...opened, ...changed.map(({ key }) => key)] } },
    })
    await tx.requirementAnswer.createMany({
      data: said.map((one) => ({ ...one, productId, byId: scope.userId, at: now })),
      skipDuplicates: true,
    })
    return ok(null)
  })
}
