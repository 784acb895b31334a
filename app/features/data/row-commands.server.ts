// Writes the rows of an edition in batches, each one statement.
import type { DutyRow } from '~/domain/data/duties'
import type { ExchangeRow } from '~/domain/data/exchange-rates'
import type { RefundRow } from '~/domain/data/refund-rates'
import type { TradeRow } from '~/domain/data/baci'
import { BY_COMMAND } from '~/domain/outcome/rate-entry'
import { keepRate, lockRates } from '~/features/rates/commands.server'
import type { Tx } from '~/server/db.server'
import type { DataFile } from './reading-queries.server'

const BATCH = 5_000

export type Kept = {
  readonly id: string
  readonly source: string
  readonly loadedById: string | null
  readonly loadedAt: Date
}

export async function keepRows(tx: Tx, data: DataFile, edition: Kept): Promise<void> {
  switch (data.kind) {
    case 'baci':
      return inBatches(data.file.rows, (rows) => keepTrade(tx, edition.id, rows))
    case 'refund_rates':
      return inBatches(data.file.rows, (rows) => keepRefunds(tx, edition.id, rows))
    case 'duties':
      return inBatches(data.file.rows, (rows) => keepDuties(tx, edition.id, rows))
    case 'exchange_rates':
      return keepRates(tx, data.file.rows, edition)
  }
}

async function inBatches<Row>(rows: readonly Row[], keep: (rows: readonly Row[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) await keep(rows.slice(from, from + BATCH))
}

function keepTrade(tx: Tx, id: string, rows: readonly TradeRow[]) {
  return tx.$executeRaw`
    INSERT INTO "TradeFlow" ("editionId", "market", "hs6", "year", "importsUsd", "chinaUsd", "chinaKg")
    SELECT ${id}::uuid, * FROM unnest(
      ${rows.map((row) => row.market)}::text[], ${rows.map((row) => row.hs6)}::text[], ${rows.map((row) => row.year)}::int[],
      ${rows.map((row) => row.importsUsd)}::bigint[], ${rows.map((row) => row.chinaUsd)}::bigint[],
      ${rows.map((row) => row.chinaKg)}::bigint[])`
}

function keepRefunds(tx: Tx, id: string, rows: readonly RefundRow[]) {
  return tx.$executeRaw`
    INSERT INTO "RefundRate" ("editionId", "code", "validFrom", "validTo", "rate")
    SELECT ${id}::uuid, * FROM unnest(
      ${rows.map((row) => row.code)}::text[], ${rows.map((row) => row.from)}::date[], ${rows.map((row) => row.to)}::date[],
      ${rows.map((row) => row.rate)}::int[])`
}

function keepDuties(tx: Tx, id: string, rows: readonly DutyRow[]) {
  return tx.$executeRaw`
    INSERT INTO "DutyLine" ("editionId", "tariff", "code", "hs6", "rate", "other")
    SELECT ${id}::uuid, * FROM unnest(
      ${rows.map((row) => row.tariff)}::text[], ${rows.map((row) => row.code)}::text[],
      ${rows.map((row) => row.code.slice(0, 6))}::text[], ${rows.map((row) => row.rate)}::text[],
      ${rows.map((row) => row.other)}::text[])`
}

/** Into the table of the rates that are entered by hand: there is one answer for a month, whoever brought it. */
async function keepRates(tx: Tx, rows: readonly ExchangeRow[], edition: Kept): Promise<void> {
  await lockRates(tx)
  const entered = { enteredById: edition.loadedById ?? BY_COMMAND, enteredAt: edition.loadedAt }
  for (const row of rows) await keepRate(tx, { ...row, ...entered, source: row.source || edition.source })
}
