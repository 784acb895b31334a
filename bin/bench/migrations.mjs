// node bin/bench/migrations.mjs: how long the migrations take on a database with many applications. Fills the tables of the first
// version, then brings them to today's, one migration after the other. BENCH_APPLICATIONS says how many (100,000).
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { bundle } from '../bundle.mjs'
import { startPostgres } from '../postgres.mjs'
import { runCommand } from '../setup-error.mjs'

const root = resolve(import.meta.dirname, '../..')
const APPLICATIONS = Number(process.env.BENCH_APPLICATIONS ?? 100_000)
/** The tables in their first shape, with the triggers that keep events as they are. */
const FIRST = 2

/** A firm, its owner, ten answers, an application of two events with what was submitted, its verdicts and its clocks, for each number. */
const FILL = `
  INSERT INTO "User" (id, email, "emailVerified", name, "updatedAt")
    SELECT 'u' || n, 'person-' || n || '@example.cn', true, '李明' || n, now() FROM generate_series(1, $1) n;
  INSERT INTO "Firm" (id, "creditCode", "nameZh", "nameEn", segment, ownership, "cityCode", "districtCode", tracks, "targetRegions",
      sells, "updatedAt")
    SELECT md5('f' || n)::uuid, '91210100' || lpad(n::text, 10, '0'), '沈阳远程泵业' || n || '有限公司', 'Shenyang Pump ' || n || ' Co., Ltd.', 'sme',
      'domestic', '210100', '210106', ARRAY['general_goods'], ARRAY['cee'], '离心泵', now() FROM generate_series(1, $1) n;
  INSERT INTO "Membership" ("firmId", "userId", role)
    SELECT md5('f' || n)::uuid, 'u' || n, 'owner' FROM generate_series(1, $1) n;
  INSERT INTO "TaskAnswer" ("firmId", "taskId", "fieldId", value, "savedById")
    SELECT md5('f' || n)::uuid, 'S0' || (k % 9 + 1), 'field' || k, '139' || lpad((n * 10 + k)::text, 8, '0'), 'u' || n
    FROM generate_series(1, $1) n, generate_series(1, 10) k;
  INSERT INTO "Application" (id, reference, "firmId", stage, status, version, "waitingOn", "submittedAt", "decidedAt", "updatedAt")
    SELECT md5('a' || n)::uuid, 'R-2611-' || n, md5('f' || n)::uuid, 'register', 'approved', 2, 'nobody', now() - interval '9 days',
      now(), now() FROM generate_series(1, $1) n;
  INSERT INTO "ApplicationEvent" (id, "applicationId", seq, type, "toStatus", "actorId", "actorRole", visibility, payload, "requestId",
      "previousHash", hash)
    SELECT md5('e' || n || '-' || k)::uuid, md5('a' || n)::uuid, k, CASE k WHEN 1 THEN 'submitted' ELSE 'approved' END,
      CASE k WHEN 1 THEN 'submitted' ELSE 'approved' END::"ApplicationStatus", 'u' || n, 'owner', 'public', '{}', n || '-' || k, '', ''
    FROM generate_series(1, $1) n, generate_series(1, 2) k;
  INSERT INTO "SubmissionVersion" (id, "applicationId", round, "catalogueVersion", snapshot, "submittedById")
    SELECT md5('s' || n)::uuid, md5('a' || n)::uuid, 1, 'first', '{"tasks": []}', 'u' || n FROM generate_series(1, $1) n;
  INSERT INTO "ItemVerdict" (id, "applicationId", round, "itemId", verdict, "advisorId")
    SELECT md5('v' || n || '-' || k)::uuid, md5('a' || n)::uuid, 1, 'S0' || k || '.name', 'accepted', 'u1'
    FROM generate_series(1, $1) n, generate_series(1, 4) k;
  INSERT INTO "WaitInterval" (id, "applicationId", "on", "startedAt", "endedAt")
    SELECT md5('w' || n)::uuid, md5('a' || n)::uuid, 'advisor', now() - interval '9 days', now() FROM generate_series(1, $1) n;
  INSERT INTO "Document" (id, "firmId", type)
    SELECT md5('d' || n)::uuid, md5('f' || n)::uuid, 'business_licence' FROM generate_series(1, $1) n;
  INSERT INTO "DocumentVersion" (id, "documentId", number, filename, "contentType", "sizeBytes", sha256, "storageKey", "uploadedById")
    SELECT md5('dv' || n)::uuid, md5('d' || n)::uuid, 1, 'licence.pdf', 'application/pdf', 1000, '', md5('k' || n), 'u' || n
    FROM generate_series(1, $1) n;`

async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

await runCommand(async () => {
  await bundle({ root, entry: 'prisma/migrate.ts', outfile: '.cache/migrate.js' })
  const { migrate } = await import(join(root, '.cache', 'migrate.js'))
  const names = readdirSync(join(root, 'prisma', 'migrations'))
    .filter((name) => /^\d/.test(name))
    .sort()
  const postgres = await startPostgres({ root, keeps: 'until-stopped' })
  try {
    await migrate({ databaseUrl: postgres.url, root, only: names.slice(0, FIRST) })
    await withClient(postgres.url, async (client) => {
      for (const statement of FILL.split(';')) await client.query(statement.replaceAll('$1', String(APPLICATIONS)))
      await client.query('ANALYZE')
    })
    const since = performance.now()
    let before = since
    for (let count = FIRST + 1; count <= names.length; count += 1) {
      await migrate({ databaseUrl: postgres.url, root, only: names.slice(0, count) })
      const now = performance.now()
      if (now - before > 500) console.log(`  ${names[count - 1]}: ${((now - before) / 1000).toFixed(1)} s`)
      before = now
    }
    const size = await withClient(postgres.url, (client) =>
      client.query('SELECT pg_database_size(current_database()) AS bytes'),
    )
    const megabytes = Math.round(Number(size.rows[0].bytes) / 1e6)
    console.log(
      `${names.length - FIRST} migrations on ${APPLICATIONS} applications: ${((performance.now() - since) / 1000).toFixed(1)} s, ${megabytes} MB afterwards`,
    )
  } finally {
    await postgres.stop()
  }
})
