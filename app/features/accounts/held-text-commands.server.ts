// Text that a person had typed when their session ended, or when they changed the language without scripts: kept for a day under an id
// that their cookie has, signed, because an id alone might be guessed; given back once and only to the page it was typed on. Anybody may
// cause it, so the newest is always kept and the oldest goes: a refusal would hit whoever comes after a flood, the oldest text has most
// likely been given up.
import { LIMITS } from '~/domain/access/limits'
import { DAY_MS, DAY_SECONDS } from '~/domain/shared/durations'
import { gatherLines } from '~/domain/shared/lines'
import { CUT_FIELDS } from '~/i18n/form-reply'
import { db, Prisma } from '~/server/db.server'
import { typedValues } from '~/server/http.server'
import { log } from '~/server/log.server'
import { cookieOf, signedText, siteCookie, textSignedFor } from '~/server/session.server'
import { addressOfVisit } from '~/server/visit.server'

const COOKIE = 'held'
const MOST_FIELDS = 300
const LONGEST_PATH = 4_000
/** Of one field; what is longer comes back by its beginning, and the page says so. */
const LONGEST_TEXT = 20_000
const NOT_TYPED = new Set(['language', 'returnTo', 'intent', 'requestId'])
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export type HeldText = {
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Keeps the typed text of a page; gives the Set-Cookie to send along, or null when there was nothing to keep. Never fails the page. A
 * browser has one text: what it held before could not be found again.
 */
export async function holdText(request: Request, path: string, form: FormData): Promise<string | null> {
  gatherLines(form)
  const fields = keepable(typedValues(form))
  if (
    Object.values(fields)
      .flat()
      .every((value) => value === '')
  )
    return null
  if (bytesOf(path) > LONGEST_PATH) return null
  try {
    const id = await store({ path, fields, before: heldBy(request) })
    return siteCookie({ name: COOKIE, value: signedText({ purpose: COOKIE, text: id }), seconds: DAY_SECONDS })
  } catch (error) {
    log.warn({ err: error }, 'typed text could not be held')
    return null
  }
}

type Holding = { readonly path: string; readonly fields: Record<string, string[]>; readonly before: string | null }

async function store({ path, fields, before }: Holding): Promise<string> {
  const address = addressOfVisit()
  const bytes = bytesOf(path) + bytesOf(JSON.stringify(fields))
  const old = { createdAt: { lt: new Date(Date.now() - DAY_MS) } }
  await db.heldText.deleteMany({ where: before ? { OR: [old, { id: before }] } : old })
  const row = await db.heldText.create({ data: { path, fields, bytes, address }, select: { id: true } })
  await dropOldest(Prisma.sql`address = ${address}`, { texts: LIMITS.heldTexts.most, bytes: LIMITS.heldBytes.most })
  await dropOldest(Prisma.sql`true`, { texts: LIMITS.heldTextsInAll.most, bytes: LIMITS.heldBytesInAll.most })
  return row.id
}

/**
 * Runs after the new text is committed: whoever is last sees all others, so that the limits hold when the last of many is done, and no
 * text is dropped that is among the newest. Two that drop the same rows do not wait for each other. Ranked once, whatever the planner
 * thinks of a table that was empty a moment ago: ranking anew for each row made forty texts at once run into the time limit.
 */
async function dropOldest(which: Prisma.Sql, most: { readonly texts: number; readonly bytes: number }): Promise<void> {
  await db.$executeRaw`
    WITH ranked AS MATERIALIZED (
      SELECT id, row_number() OVER newest AS texts, sum(bytes) OVER newest AS total FROM "HeldText" WHERE ${which}
      WINDOW newest AS (ORDER BY "createdAt" DESC, id DESC)
    ), free AS MATERIALIZED (
      SELECT h.id FROM ranked JOIN "HeldText" h USING (id)
      WHERE ranked.texts > ${most.texts} OR ranked.total > ${most.bytes} FOR UPDATE OF h SKIP LOCKED
    )
    DELETE FROM "HeldText" WHERE id IN (SELECT id FROM free)`
}

function heldBy(request: Request): string | null {
  const id = textSignedFor({ purpose: COOKIE, value: cookieOf(request, COOKIE) ?? '' })
  return id !== null && UUID.test(id) ? id : null
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text)
}

/** The text held for the page of this request, or null. It can be taken once. */
export async function takeHeldText(request: Request): Promise<HeldText | null> {
  const id = heldBy(request)
  if (!id) return null
  const since = new Date(Date.now() - DAY_MS)
  const taken = await db.$queryRaw<{ fields: Record<string, string[]> }[]>`
    DELETE FROM "HeldText" WHERE id = ${id}::uuid AND path = ${pagePath(request)} AND "createdAt" > ${since} RETURNING fields`
  const held = taken[0]
  return held
    ? { values: held.fields, headers: { 'Set-Cookie': siteCookie({ name: COOKIE, value: '', seconds: 0 }) } }
    : null
}

/** The page as its address shows it, without what the router adds for its own requests. */
export function pagePath(request: Request): string {
  const url = new URL(request.url)
  for (const name of ['_data', '_routes', 'index']) url.searchParams.delete(name)
  return url.pathname.replace(/\.data$/, '') + (url.searchParams.size > 0 ? `?${url.searchParams}` : '')
}

function keepable(values: Record<string, string[]>): Record<string, string[]> {
  const kept: Record<string, string[]> = {}
  const left: string[] = []
  let bytes = 0
  for (const [name, texts] of Object.entries(values).slice(0, MOST_FIELDS)) {
    // PostgreSQL stores no NUL.
    const clean = texts.map((text) => text.replaceAll('\0', '').slice(0, LONGEST_TEXT))
    if (NOT_TYPED.has(name) || name.includes('\0')) continue
    if (texts.some((text) => text.length > LONGEST_TEXT)) left.push(name)
    const size = bytesOf(JSON.stringify([name, ...clean]))
    if (bytes + size > LIMITS.heldTextBytes.most) {
      left.push(name)
      continue
    }
    bytes += size
    kept[name] = clean
  }
  if (left.length > 0) kept[CUT_FIELDS] = [...(kept[CUT_FIELDS] ?? []), ...left]
  return kept
}
