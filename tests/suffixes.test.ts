// The name of a file of a feature says what it may do; this holds it to that.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
const FEATURES = readdirSync(resolve(ROOT, 'app/features'), { recursive: true, encoding: 'utf8' })
  .map((file) => join('app/features', file))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
const text = (file: string) => readFileSync(resolve(ROOT, file), 'utf8')

/** As the README's tree explains them. */
const SUFFIXES = ['queries', 'commands', 'jobs', 'log', 'guards', 'pages', 'gateway'] as const
const NAMED = new RegExp(`^(?:[a-z-]+-)?(${SUFFIXES.join('|')})[.]server[.]ts$`)

const WRITES = [
  /[.](?:create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|upsert|deleteMany)\(/,
  /\b(?:db|tx|store)[.]\w+[.]delete\(/,
  /\$executeRaw/,
  /\b(?:INSERT INTO|DELETE FROM|MERGE INTO|TRUNCATE)\b/,
  /\bUPDATE\s+"/,
]
/** `createHash('sha256').update(...)` and the like write nothing. */
const NO_ROW = /\bcreate(?:Hash|Hmac)\([^)]*\)[.]update\(/g

function writesIn(source: string): string[] {
  const code = source.replace(NO_ROW, '').replace(/^\s*(?:\/\/|\*|\/\*\*).*$/gm, '')
  return WRITES.flatMap((pattern) => pattern.exec(code)?.[0] ?? [])
}

const IMPORT = /^(?:import|export)\b(?! type\b)[^'"]*?from '([^']+)'/gm
const importsOf = (source: string) => [...source.matchAll(IMPORT)].map(([, from]) => from ?? '')

/** What only looks may leave a line in a log, and nothing else. */
const forbiddenToQueries = (from: string) => /(?:^|[/-])(?:commands|jobs|gateway)[.]server$/.test(from)

const EFFECTS = /[.]server$|^node:(?!path|url)|^react$|^@remix-run|^~\/routes/
const IMPURE =
  /\b(?:fetch|setTimeout|setInterval)\(|\b(?:document|window|process)[.]|\bDate[.]now\(|\bnew Date\(\)|Math[.]random/

/** Each with the reason why it is none. */
const ONLY_FOR_THE_TRANSACTION: Readonly<Record<string, string>> = {
  'app/features/doctor/queries.server.ts': 'makes its transaction one that only reads',
  'app/features/doctor/file-state-queries.server.ts': 'lays the keys of the store into a temporary table',
}

function effectsOf(file: string): string[] {
  const imported = importsOf(text(file)).filter((from) => EFFECTS.test(from))
  return [...imported, ...writesIn(text(file))].map((effect) => `${file}: ${effect}`)
}

function filesNamed(pattern: RegExp): string[] {
  return FEATURES.filter((file) => pattern.test(basename(file)))
}

describe('files of features', () => {
  it('that run on the server have a suffix which says what they do', () => {
    const server = filesNamed(/[.]server[.]tsx?$/)
    expect(server.length).toBeGreaterThan(200)
    expect(server.filter((file) => !NAMED.test(basename(file)))).toEqual([])
  })

  it('read only where they are queries', () => {
    const queries = filesNamed(/^(?:.*-)?queries[.]server[.]ts$/)
    expect(queries.length).toBeGreaterThan(100)
    const wrong = queries
      .filter((file) => !(file in ONLY_FOR_THE_TRANSACTION))
      .flatMap((file) => [
        ...writesIn(text(file)).map((write) => `${file}: ${write}`),
        ...importsOf(text(file))
          .filter(forbiddenToQueries)
          .map((from) => `${file}: imports ${from}`),
      ])
    expect(wrong).toEqual([])
    expect(Object.keys(ONLY_FOR_THE_TRANSACTION).filter((file) => writesIn(text(file)).length === 0)).toEqual([])
  })

  it('write nothing but logs where they are logs', () => {
    const logs = filesNamed(/^(?:.*-)?log[.]server[.]ts$/)
    expect(logs.length).toBeGreaterThan(2)
    const beyond = logs.filter((file) =>
      [...text(file).matchAll(/INSERT INTO "(\w+)"|\bdb[.](\w+)[.](?:create|update)\w*\(/g)].some(
        ([, table, model]) => table !== 'AccessLog' && !(table === undefined && model === 'calendarFeed'),
      ),
    )
    expect(beyond).toEqual([])
    expect(logs.flatMap((file) => importsOf(text(file)).filter(forbiddenToQueries))).toEqual([])
  })

  it('parse and nothing else where they are schemas', () => {
    const schemas = filesNamed(/^(?:.*-)?schema[.]ts$/)
    expect(schemas.length).toBeGreaterThan(15)
    expect(schemas.flatMap(effectsOf)).toEqual([])
  })

  it('are pure where they are views, which do not even look at the clock', () => {
    const views = filesNamed(/-view[.]ts$/)
    expect(views.length).toBeGreaterThan(1)
    expect(views.flatMap((file) => [...effectsOf(file), ...(IMPURE.exec(text(file)) ?? [])])).toEqual([])
  })
})

describe('what counts as writing', () => {
  it.each([
    ['await db.firm.update({ where: { id } })'],
    ['await tx.consent.createMany({ data })'],
    ['await tx.membership.delete({ where })'],
    ['await db.$executeRaw`SELECT 1`'],
    ['await db.$queryRaw`INSERT INTO "Firm" (id) VALUES (1) RETURNING id`'],
    ['await db.$queryRaw`UPDATE "Firm" SET id = 1 RETURNING id`'],
    ['await db.$queryRaw`DELETE FROM "Firm"`'],
  ])('%s', (code) => {
    expect(writesIn(code)).toHaveLength(1)
  })

  it.each([
    ["createHash('sha256').update(token).digest('hex')"],
    ['open.delete(workspace)'],
    ['// UPDATE "Firm" is done elsewhere'],
    ['SELECT id FROM "Firm" FOR NO KEY UPDATE'],
    ['db.firm.findMany({ where })'],
  ])('not %s', (code) => {
    expect(writesIn(code)).toEqual([])
  })

  it('is a command that a query would import, not its types', () => {
    const source = [
      "import { save } from './commands.server'",
      "import type { Saved } from './commands.server'",
      "import {\n  send,\n} from '~/features/messages/gateway.server'",
      "import { logReading } from '~/features/access/log.server'",
    ].join('\n')
    expect(importsOf(source).filter(forbiddenToQueries)).toEqual([
      './commands.server',
      '~/features/messages/gateway.server',
    ])
  })
})
