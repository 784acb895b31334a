// npm run restore: an archive back into an empty database and an empty storage, or nothing at all.
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import type { FileStore } from '~/server/storage.server'
import { knownMigrations, migrate } from '../../prisma/migrate'
import { SetupError } from '../setup-error.mjs'
import { readAbout, readArchive, refuseArchive, type Part } from './archive-reader'
import { fileQuery, inPieces } from './catalogue'
import { checkEmptyDatabase, checkEmptyStore, emptyAgain, emptyStoreAgain } from './empty-place'
import { beginLoading, finishLoading, holdMails, loadRows, releaseJobs } from './load-tables'
import { ABOUT, isMark, markWith, sealText, secretText, sha256, tableName, type About, type Manifest } from './manifest'
import { contentOf } from './save-files'
import type { Phase } from './write-backup'

/** Held in memory at the same time. */
const FILES_AT_ONCE = 8

export type RestoreOptions = {
  readonly file: string
  readonly root: string
  /** The owner of the tables to be. */
  readonly databaseUrl: string
  readonly store: FileStore
  /** The portal's secret, and the one before it while it is being changed. */
  readonly secrets: readonly string[]
  /** Mails that had not gone out at the moment of the backup never will: this is a rehearsal. */
  readonly holdsMail: boolean
  readonly signal: AbortSignal
  readonly phase: Phase
}

export type Restored = {
  readonly moment: string
  readonly version: string
  readonly rows: number
  readonly documents: number
  /** Named by a row, and already not in the store when the backup was made. */
  readonly missing: number
  readonly heldMails: number
  /** False: sealed keys of authenticator apps cannot be opened, and nobody can say whether the archive is ours. */
  readonly isSecretRight: boolean
}

export async function restoreBackup(options: RestoreOptions): Promise<Restored> {
  const { file, store, databaseUrl, phase } = options
  const { about, manifest } = await phase('Checking archive', () => check(file), inWords)
  const isSecretRight = checkSeal(options, { about, manifest })
  await refuseNewer(about, options.root)
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'restore' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await checkEmptyDatabase(client)
    await checkEmptyStore(store)
    try {
      const heldMails = await fill(client, { ...options, about, manifest })
      const { documents, rows } = manifest
      const figures = { rows: sum(Object.values(rows)), documents: documents.count, missing: documents.missing }
      return { moment: about.moment, version: about.version, ...figures, heldMails, isSecretRight }
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined)
      await emptyAgain(client)
      await emptyStoreAgain(store)
      throw error
    }
  } finally {
    await client.end()
  }
}

type Checked = { readonly about: About; readonly manifest: Manifest }

/** The whole archive is read once before anything is written. */
async function check(file: string): Promise<Checked> {
  let about: About | null = null
  const manifest = await readArchive(file, (part) => {
    about ??= readAbout(part)
  })
  return about ? { about, manifest } : refuseArchive('it is empty')
}

/** With the right secret, an archive that somebody else has put together is refused; with another one nobody can know. */
function checkSeal({ secrets }: RestoreOptions, { about, manifest }: Checked): boolean {
  const right = secrets.find((secret) => isMark(about.secretMark, markWith(secret, secretText(about.moment))))
  if (right === undefined) return false
  if (!isMark(manifest.seal, markWith(right, sealText(manifest.digest)))) refuseArchive('its seal is not ours')
  return true
}

async function refuseNewer({ migrations, version }: About, root: string): Promise<void> {
  const known = await knownMigrations(root)
  const unknown = migrations.find((name) => !known.includes(name))
  if (unknown)
    throw new SetupError(
      `The archive comes from a newer version of the portal (${version}, with ${unknown}): restore it with that one. Nothing was changed.`,
    )
}

/** How many mails were held. */
async function fill(client: pg.Client, options: RestoreOptions & Checked): Promise<number> {
  const { about, databaseUrl, root, phase } = options
  await phase(
    'Making tables',
    async () => {
      await migrate({ databaseUrl, root, only: about.migrations })
      await runMigrations({ connectionString: databaseUrl })
    },
    () => `${about.migrations.length} migrations`,
  )
  await phase(
    'Restoring',
    () => load(client, options),
    () => inWords(options),
  )
  await phase(
    'Checking documents',
    () => checkFiles(client, options),
    (count) => `${count} files`,
  )
  await releaseJobs(client)
  const heldMails = options.holdsMail ? await holdMails(client) : 0
  await client.query('COMMIT')
  await phase(
    'Upgrading tables',
    () => migrate({ databaseUrl, root }),
    (names) => `${names.length} migrations`,
  )
  return heldMails
}

async function load(
  client: pg.Client,
  { file, about, manifest, store, signal }: RestoreOptions & Checked,
): Promise<void> {
  const foreignKeys = await beginLoading(client, about)
  const tables = new Map(about.tables.map((table) => [tableName(table), table]))
  const writing: Promise<void>[] = []
  await readArchive(file, async (part: Part) => {
    signal.throwIfAborted()
    const [kind, name = ''] = part.name.split('/')
    const table = tables.get(name)
    if (kind === 'tables' && table) await loadRows(client, table, part.content)
    else if (kind === 'documents') writing.push(store.keepAs(name, new Uint8Array(part.content)))
    else if (part.name !== ABOUT) refuseArchive(`nobody knows what ${part.name} is`)
    if (writing.length >= FILES_AT_ONCE) await Promise.all(writing.splice(0))
  })
  await Promise.all(writing)
  await finishLoading(client, { about, manifest, foreignKeys })
}

/** Every file that a row names is read back from where it was put. */
async function checkFiles(
  client: pg.Client,
  { about, manifest, store, signal }: RestoreOptions & Checked,
): Promise<number> {
  const query = fileQuery(about.tables)
  const found = { count: 0, missing: 0, altered: 0 }
  type Named = { readonly key: string; readonly sha256: string | null }
  for await (const piece of query ? inPieces<Named>(client, { query, rows: FILES_AT_ONCE }) : []) {
    signal.throwIfAborted()
    const contents = await Promise.all(piece.map(({ key }) => contentOf(store, key)))
    for (const [index, content] of contents.entries()) {
      const wanted = piece[index]?.sha256
      found[content ? 'count' : 'missing'] += 1
      if (content && wanted && sha256(content) !== wanted) found.altered += 1
    }
  }
  const { count, missing, altered } = manifest.documents
  if (found.count !== count || found.missing !== missing || found.altered !== altered)
    throw new SetupError('The documents in the storage are not those of the archive: nothing was restored.')
  return count
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
const inWords = ({ about, manifest }: Checked) =>
  `${about.tables.length} tables, ${sum(Object.values(manifest.rows))} rows, ${manifest.documents.count} files`

export { auditCases } from '~/features/applications/audit-queries.server'
export { fileStore } from '~/server/storage.server'
