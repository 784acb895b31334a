// What an archive says about itself: `about.json` is its first part, `manifest.json` its last. Between them lie the tables, the
// documents, and after every so many parts a list of their checksums in the form of sha256sum.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { derivedKey, KEY_PURPOSES } from '~/server/keys.server'

export const FORMAT = 1
export const ABOUT = 'about.json'
export const MANIFEST = 'manifest.json'

const tableSchema = z.object({
  schema: z.string(),
  name: z.string(),
  columns: z.array(z.object({ name: z.string(), type: z.string() })),
})
export type Table = z.output<typeof tableSchema>

export const aboutSchema = z.object({
  format: z.literal(FORMAT),
  product: z.literal('zero-to-one'),
  version: z.string(),
  /** Of the database: what was committed before is in the archive, what came later is not. */
  moment: z.iso.datetime(),
  server: z.string(),
  migrations: z.array(z.string()),
  tables: z.array(tableSchema),
  /** Says whether a secret is the one of the portal that was saved, without giving it away. */
  secretMark: z.string(),
})
export type About = z.output<typeof aboutSchema>

export const manifestSchema = z.object({
  /** By table. */
  rows: z.record(z.string(), z.number().int()),
  sequences: z.array(z.object({ schema: z.string(), name: z.string(), value: z.string() })),
  documents: z.object({
    count: z.number().int(),
    bytes: z.number().int(),
    /** Named by a row and not in the store any more. */
    missing: z.number().int(),
    /** There, but not the bytes that the row has the checksum of. */
    altered: z.number().int(),
  }),
  /** Over the lines of all checksums, in their order. */
  digest: z.string(),
  /** The digest, marked with the portal's secret: somebody without it cannot write an archive that passes for ours. */
  seal: z.string(),
})
export type Manifest = z.output<typeof manifestSchema>

export const sha256 = (content: Buffer | string) => createHash('sha256').update(content).digest('hex')

/** A line as `sha256sum` writes and checks it. */
export const checksumLine = (name: string, content: Buffer) => `${sha256(content)}  ${name}\n`

export const tableName = ({ schema, name }: Pick<Table, 'schema' | 'name'>) => `${schema}.${name}`

export function markWith(secret: string, text: string): string {
  return createHmac('sha256', derivedKey(secret, KEY_PURPOSES.backups)).update(text).digest('base64url')
}

/** What `secretMark` is the mark of. */
export const secretText = (moment: string) => `secret ${moment}`
export const sealText = (digest: string) => `archive ${digest}`

export function isMark(mark: string, made: string): boolean {
  const [given, right] = [Buffer.from(mark), Buffer.from(made)]
  return given.length === right.length && timingSafeEqual(given, right)
}
