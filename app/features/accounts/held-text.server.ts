// Text that a person had typed when their session ended, or when they changed the language without scripts: kept for a day under
// a random id that only their cookie knows, given back once and only to the page it was typed on.
import { db } from '~/server/db.server'
import { typedValues } from '~/server/http.server'
import { cookieOf, siteCookie } from '~/server/session.server'

const COOKIE = 'held'
const DAY = 24 * 3600
const MOST_FIELDS = 300
const MOST_CHARACTERS = 200_000
const NOT_TYPED = new Set(['language', 'returnTo', 'intent', 'requestId'])
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export type HeldText = {
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly headers: Readonly<Record<string, string>>
}

/** Keeps the typed text of a page; gives the Set-Cookie to send along, or null when there was nothing to keep. */
export async function holdText(path: string, form: FormData): Promise<string | null> {
  const fields = keepable(typedValues(form))
  if (
    Object.values(fields)
      .flat()
      .every((value) => value === '')
  )
    return null
  await db.heldText.deleteMany({ where: { createdAt: { lt: new Date(Date.now() - DAY * 1000) } } })
  const row = await db.heldText.create({ data: { path, fields }, select: { id: true } })
  return siteCookie({ name: COOKIE, value: row.id, seconds: DAY })
}

/** The text held for the page of this request, or null. It can be taken once. */
export async function takeHeldText(request: Request): Promise<HeldText | null> {
  const id = cookieOf(request, COOKIE)
  if (!id || !UUID.test(id)) return null
  const since = new Date(Date.now() - DAY * 1000)
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
  let characters = 0
  for (const [name, texts] of Object.entries(values).slice(0, MOST_FIELDS)) {
    // PostgreSQL stores no NUL.
    const clean = texts.map((text) => text.replaceAll('\0', ''))
    characters += name.length + clean.join('').length
    if (NOT_TYPED.has(name) || name.includes('\0') || characters > MOST_CHARACTERS) continue
    kept[name] = clean
  }
  return kept
}
