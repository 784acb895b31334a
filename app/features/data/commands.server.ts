// Brings a file in as one more edition, all of it or nothing. The command and the administrators' page both come here.
import type { DataFault } from '~/domain/data/fault'
import { nextCheckAfter, USUAL_FACTS, type DataKind } from '~/domain/data/kinds'
import { chinaDay, type IsoDate } from '~/domain/shared/dates'
import { ok, refused, type Result } from '~/domain/shared/result'
import { db, type Prisma, type Tx } from '~/server/db.server'
import { readDataFile, type DataFile } from './reading-queries.server'
import { keepRows } from './row-commands.server'

export type DataField = 'file' | 'asOf' | 'nextCheck'
export type DataRefusal = {
  readonly code: `data.${DataFault['code'] | 'as_of_ahead' | 'check_past' | 'already'}`
  readonly field: DataField
  readonly values?: Readonly<Record<string, string>>
}

/** What is empty or null is taken from the file, or is what it usually is. */
export type GivenFacts = {
  readonly name: string
  readonly source: string
  readonly licence: string
  readonly asOf: IsoDate | null
  readonly nextCheck: IsoDate | null
}

export type Import = {
  readonly kind: DataKind
  readonly path: string
  /** As the person who brought it calls it. */
  readonly fileName: string
  readonly facts: GivenFacts
  /** Null for the command. */
  readonly loadedById: string | null
}

export type Loaded = { readonly id: string; readonly name: string; readonly asOf: IsoDate; readonly rows: number }

/** Writing hundreds of thousands of rows takes seconds; the reading of the file is done before. */
const PATIENCE = { maxWait: 10_000, timeout: 10 * 60 * 1000 }
/** Any number, as long as it is always the same. */
const IMPORT_LOCK = 71_065

export async function importData(given: Import, now: Date): Promise<Result<Loaded, DataRefusal>> {
  const today = chinaDay(now)
  const { asOf, nextCheck } = given.facts
  if (asOf !== null && asOf > today) return refused({ code: 'data.as_of_ahead', field: 'asOf' })
  if (nextCheck !== null && nextCheck <= today) return refused({ code: 'data.check_past', field: 'nextCheck' })
  const read = await readDataFile({ kind: given.kind, path: given.path, today })
  if (!read.ok) return refused({ code: `data.${read.refusal.code}`, field: 'file', values: read.refusal.values })
  const edition = factsOf({ given, data: read.value, today })
  return db.$transaction((tx) => keep(tx, { data: read.value, edition, given, now }), PATIENCE)
}

type Read = DataFile & { readonly sha256: string }
type Facts = ReturnType<typeof factsOf>

function factsOf({ given, data, today }: { given: Import; data: Read; today: IsoDate }) {
  const { kind, facts, fileName } = given
  const usual = USUAL_FACTS[kind]
  const { asOf, covers } = data.file
  const shownName = usual && [usual.name, ...covers].join(' ')
  // The end of a year that has not ended is no day to speak of yet.
  const known = asOf === null || asOf > today ? today : asOf
  return {
    name: facts.name || shownName || fileName,
    source: facts.source || usual?.source || fileName,
    licence: facts.licence || usual?.licence || null,
    asOf: facts.asOf ?? known,
    nextCheck: facts.nextCheck ?? nextCheckAfter(kind, today),
    covers: [...covers],
    rows: data.file.read,
    sha256: data.sha256,
  }
}

type Keep = { readonly data: Read; readonly edition: Facts; readonly given: Import; readonly now: Date }

async function keep(tx: Tx, { data, edition, given, now }: Keep): Promise<Result<Loaded, DataRefusal>> {
  await tx.$executeRaw`SET LOCAL lock_timeout = '30s'`
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${IMPORT_LOCK})`
  const { kind, loadedById } = given
  const dates = { asOf: dateOf(edition.asOf), nextCheck: dateOf(edition.nextCheck) }
  const same = await tx.dataEdition.findFirst({
    where: { kind, sha256: edition.sha256, asOf: dates.asOf },
    select: { name: true },
  })
  if (same) {
    const values = { name: same.name, asOf: edition.asOf }
    return refused({ code: 'data.already', field: 'file', values })
  }
  const { id } = await tx.dataEdition.create({
    data: { ...edition, ...dates, kind, loadedById, loadedAt: now } satisfies Prisma.DataEditionCreateInput,
    select: { id: true },
  })
  await keepRows(tx, data, { id, source: edition.source, loadedById, loadedAt: now })
  return ok({ id, name: edition.name, asOf: edition.asOf, rows: edition.rows })
}

function dateOf(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`)
}
