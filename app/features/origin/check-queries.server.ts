// Self-checks that a firm kept, the newest first.
import type { FirmScope } from '~/domain/access/scopes'
import type { OriginTexts } from '~/domain/duty/origin-form'
import { AGREEMENTS } from '~/domain/duty/reference/agreements'
import { AGREEMENT_IDS, type AgreementId } from '~/domain/duty/types'
import { chinaDay, type IsoDate } from '~/domain/shared/dates'
import { savingOf } from '~/domain/duty/saving'
import { formatDecimal } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import { db, type Tx } from '~/server/db.server'
import { outcomeOf, verdictOf } from './answer-queries.server'

export type KeptCheck = {
  readonly market: string
  readonly agreement: AgreementId
  readonly hs6: string
  readonly texts: OriginTexts
  readonly byId: string
  readonly at: Date
}

type Place = { readonly productId: string; readonly market: string }

/** As many as a page shows. */
const SHOWN = 30

/** Of the market, and of others under the same agreements: their answers are a start for this one. */
export async function listChecks(productId: string, agreements: readonly AgreementId[]): Promise<readonly KeptCheck[]> {
  if (agreements.length === 0) return []
  const rows = await db.originCheck.findMany({
    where: { productId, agreement: { in: [...agreements] } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: SHOWN,
  })
  return rows.flatMap(keptCheck)
}

export async function findCheck(
  tx: Tx,
  { productId, market }: Place,
  agreement: AgreementId,
): Promise<KeptCheck | null> {
  const row = await tx.originCheck.findFirst({
    where: { productId, market, agreement },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  })
  return row ? (keptCheck(row)[0] ?? null) : null
}

type Row = Omit<KeptCheck, 'agreement' | 'texts'> & { readonly agreement: string; readonly answers: unknown }

export function keptCheck({ agreement, answers, market, hs6, byId, at }: Row): readonly KeptCheck[] {
  const id = AGREEMENT_IDS.find((one) => one === agreement)
  // The column is written by keepCheck alone.
  return id ? [{ agreement: id, texts: answers as OriginTexts, market, hs6, byId, at }] : []
}

/** Of whoever kept them; nobody who is no longer here. */
export async function namesOf(rows: readonly Pick<KeptCheck, 'byId'>[]): Promise<ReadonlyMap<string, string>> {
  if (rows.length === 0) return new Map()
  const ids = [...new Set(rows.map(({ byId }) => byId))]
  const people = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  return new Map(people.map(({ id, name }) => [id, name]))
}

/** Of each market and agreement the one that counts. */
export async function newestChecks(productId: string, firmId: string): Promise<readonly KeptCheck[]> {
  const rows = await db.originCheck.findMany({
    where: { productId, product: { firmId } },
    distinct: ['market', 'agreement'],
    orderBy: [{ market: 'asc' }, { agreement: 'asc' }, { at: 'desc' }, { id: 'desc' }],
  })
  return rows.flatMap(keptCheck)
}

export type OriginState = {
  readonly id: AgreementId
  readonly outcome: string
  readonly on: IsoDate
  readonly saving: string | null
}

type Asked = Place & {
  readonly hs6: string
  /** What the goods bear without the agreement; null where it is unknown. */
  readonly full: string | null
  readonly agreements: readonly AgreementId[]
}

/** What was checked last under each agreement, for the part of a page that speaks of duties. The product is the firm's own. */
export async function listOriginStates(
  { firmId, language }: FirmScope,
  { productId, market, hs6, full, agreements }: Asked,
): Promise<readonly OriginState[]> {
  if (agreements.length === 0) return []
  const rows = await db.originCheck.findMany({
    where: { productId, market, product: { firmId } },
    distinct: ['agreement'],
    orderBy: [{ agreement: 'asc' }, { at: 'desc' }, { id: 'desc' }],
  })
  const t = translator(language)
  return rows.flatMap(keptCheck).flatMap((row) => {
    const agreement = AGREEMENTS.find(({ id }) => id === row.agreement)
    if (!agreement) return []
    const { texts } = row
    const outcome = outcomeOf(verdictOf({ agreement, hs6, answeredFor: row.hs6, texts }))
    const saving = savingOf({ full, reduced: texts.rate || null, price: null })
    const points = saving && saving.percent !== '0' ? formatDecimal(language, saving.percent) : null
    return [
      {
        id: agreement.id,
        outcome: t(`origin:outcome.${outcome}`),
        on: chinaDay(row.at),
        saving: points && t('origin:saving.points', { points }),
      },
    ]
  })
}
