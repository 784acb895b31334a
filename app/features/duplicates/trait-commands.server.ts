// Keeps the traits of a firm up to date, in the transaction of what changes them and under the lock of the firm's row.
import { snapshotItems, type SubmissionSnapshot } from '~/domain/application/snapshot'
import { traitsOfAnswers, traitsOfProfile, type Trait } from '~/domain/firm/duplicates'
import type { Tx } from '~/server/db.server'

type Client = Pick<Tx, '$executeRaw' | 'firmTrait'>
type Profile = Parameters<typeof traitsOfProfile>[0]

const PROFILE_SOURCES = ['creditCode', 'nameZh', 'nameEn']

export function keepProfileTraits(
  tx: Client,
  { firmId, profile }: { readonly firmId: string; readonly profile: Profile },
): Promise<void> {
  return keep(tx, { firmId, sources: PROFILE_SOURCES, traits: traitsOfProfile(profile) })
}

type Submitted = { readonly firmId: string; readonly snapshot: Pick<SubmissionSnapshot, 'tasks' | 'firm'> }

/** As it was frozen: what a firm only typed and never submitted accuses nobody. */
export function keepSubmittedTraits(tx: Client, { firmId, snapshot }: Submitted): Promise<void> {
  const answers = snapshotItems(snapshot).flatMap((item) => (item.kind === 'field' ? [item] : []))
  const sources = answers.map(({ itemId }) => itemId)
  return keep(tx, { firmId, sources, traits: traitsOfAnswers(answers, snapshot.firm.cityCode) })
}

type Kept = { readonly firmId: string; readonly sources: readonly string[]; readonly traits: readonly Trait[] }

/** What stays as it is keeps its time, so that a decision about it stands. */
async function keep(tx: Client, { firmId, sources, traits }: Kept): Promise<void> {
  const said = new Set(traits.map(({ source }) => source))
  const silent = sources.filter((source) => !said.has(source))
  if (silent.length > 0) await tx.firmTrait.deleteMany({ where: { firmId, source: { in: silent } } })
  if (traits.length === 0) return
  await tx.$executeRaw`
    INSERT INTO "FirmTrait" ("firmId", source, kind, value)
    SELECT ${firmId}::uuid, t.source, t.kind, t.value FROM jsonb_to_recordset(${JSON.stringify(traits)}::jsonb) AS t(source text, kind text, value text)
    ON CONFLICT ("firmId", source) DO UPDATE SET kind = excluded.kind, value = excluded.value, since = clock_timestamp()
    WHERE "FirmTrait".kind <> excluded.kind OR "FirmTrait".value <> excluded.value`
}
