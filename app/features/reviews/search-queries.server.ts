// The one search box of the queue: a part of a firm's name, of its credit code or of a reference, or a whole mobile number.
import { catalogue } from '~/domain/catalogue/catalogue'
import { foldWording } from '~/domain/evidence/same-wording'
import { cleanMobile } from '~/domain/shared/typed-text'
import { db, Prisma } from '~/server/db.server'

/** What a text was found in; null when it is in so many that it tells nothing, and the queue is read in its order instead. */
export type Found = { readonly firmIds: readonly string[]; readonly caseIds: readonly string[] } | null

/** From here on reading the queue in its order comes to a page sooner. */
const MANY = 1_000
/** So many firms are looked at first, and a text that so many of them have is not looked up: it is in thousands of others. */
const [ASKED, COMMON] = [200, 40]
const MOBILES = catalogue.tasks.flatMap((task) =>
  task.fields.filter(({ kind }) => kind === 'mobile').map(({ id }) => `${task.id}.${id}`),
)
const MOBILE = /^\+86(\d{3})(\d{4})(\d{4})$/
/** As in the index of the migration `queue_at_scale`, folded as in `search_folds`. */
const FIRM_TEXT = Prisma.sql`(f."nameZh" || chr(10) || f."nameEn" || chr(10) || f."creditCode")`

/** Both are folded by the database, which also folded what is in the index. */
function contains(text: Prisma.Sql, q: string): Prisma.Sql {
  return Prisma.sql`(search_text(${q}) <> '' AND strpos(search_text(${text}), search_text(${q})) > 0)`
}

/** The usual ways to write it: answers are stored as they were typed. */
function mobileOf(q: string): readonly string[] | null {
  const [whole, ...parts] = MOBILE.exec(cleanMobile(q)) ?? []
  if (whole === undefined) return null
  const bare = ['', ' ', '-'].map((between) => parts.join(between))
  return bare.flatMap((number) => ['', '+86', '+86 ', '+86-', '86', '0086', '0086 '].map((before) => before + number))
}

function answersMobile(ways: readonly string[]): Prisma.Sql {
  return Prisma.sql`t.value = ANY (${ways}::text[]) AND t."taskId" || '.' || t."fieldId" = ANY (${MOBILES}::text[])`
}

/** Looks the text up by the pairs of its characters. One statement, or none for a text too short to have any. */
export async function findText(q: string | undefined): Promise<Found> {
  if (!q || foldWording(q).length < 2) return null
  const digits = mobileOf(q)
  const byMobile = digits
    ? Prisma.sql`UNION SELECT t."firmId" FROM "TaskAnswer" t WHERE ${answersMobile(digits)}`
    : Prisma.empty
  const [found] = await db.$queryRaw<{ firmIds: string[] | null; caseIds: string[] }[]>`
    SELECT CASE WHEN (SELECT count(*) FROM (SELECT * FROM "Firm" ORDER BY id LIMIT ${ASKED}) f
          WHERE ${contains(FIRM_TEXT, q)}) < ${COMMON} THEN
        ARRAY((SELECT f.id FROM "Firm" f WHERE search_pairs(${FIRM_TEXT}) @> search_pairs(${q})
          AND ${contains(FIRM_TEXT, q)} LIMIT ${MANY}) ${byMobile}) END AS "firmIds",
      ARRAY(SELECT a.id FROM "Application" a WHERE search_pairs(a.reference) @> search_pairs(${q})
        AND ${contains(Prisma.sql`a.reference`, q)} LIMIT ${MANY}) AS "caseIds"`
  if (!found?.firmIds || found.firmIds.length >= MANY || found.caseIds.length >= MANY) return null
  return { firmIds: found.firmIds, caseIds: found.caseIds }
}

/** The search as a condition on `a`, an application. Read in its order, each application looks at its own firm and at no other. */
export function mentions(q: string, found: Found): Prisma.Sql {
  if (found) return Prisma.sql`(a."firmId" = ANY (${found.firmIds}::uuid[]) OR a.id = ANY (${found.caseIds}::uuid[]))`
  const digits = mobileOf(q)
  const byMobile = digits
    ? Prisma.sql` OR EXISTS (SELECT FROM "TaskAnswer" t WHERE t."firmId" = f.id AND ${answersMobile(digits)})`
    : Prisma.empty
  return Prisma.sql`(SELECT ${contains(FIRM_TEXT, q)} OR ${contains(Prisma.sql`a.reference`, q)}${byMobile}
    FROM "Firm" f WHERE f.id = a."firmId")`
}
