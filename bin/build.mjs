// Builds what is older than its sources: the pages (Vite), and the server's own files as one JavaScript file each.
import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { bundle } from './bundle.mjs'
import { generateClient } from './generate.mjs'
import { writeWhole } from './private-files.mjs'
import { BUILD_STAMP, sourcesHash } from './stamp.mjs'

const root = resolve(import.meta.dirname, '..')
const BUNDLES = {
  'app/features/applications/audit-queries.server.ts': 'audit.js',
  'app/features/data/word-commands.server.ts': 'data-import.js',
  'app/features/doctor/queries.server.ts': 'doctor.js',
  'bin/backup/restore-backup.ts': 'restore.js',
  'bin/backup/write-backup.ts': 'backup.js',
  'bin/serve.ts': 'serve.js',
  'prisma/migrate.ts': 'migrate.js',
  'prisma/portal-role.ts': 'portal-role.js',
  'prisma/seed.ts': 'seed.js',
}

/** Compressing once, as hard as it goes, is cheaper for slow lines than compressing quickly at each request. */
async function compressAssets() {
  const folder = join(root, 'build', 'client')
  const names = readdirSync(folder, { recursive: true }).filter((name) => /\.(js|css|svg|json)$/.test(name))
  const [br, gz] = [promisify(brotliCompress), promisify(gzip)]
  const hardest = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }
  await Promise.all(
    names.map(async (name) => {
      const content = readFileSync(join(folder, name))
      writeFileSync(join(folder, `${name}.br`), await br(content, hardest))
      writeFileSync(join(folder, `${name}.gz`), await gz(content, { level: 9 }))
    }),
  )
}

/** Vite says on its output what is wrong; the failed command alone says nothing. */
function explain(error) {
  throw new Error(`The pages could not be built.\n${error.stderr || error.stdout || error.message}`)
}

/** @returns {Promise<void>} */
export async function buildAll() {
  generateClient()
  // Taken before the work: what changes meanwhile is built the next time.
  const hash = sourcesHash()
  rmSync(join(root, 'build'), { recursive: true, force: true })
  mkdirSync(join(root, 'build'))
  const remix = join(root, 'node_modules', '@remix-run', 'dev', 'dist', 'cli.js')
  const env = { ...process.env, NODE_ENV: 'production' }
  const pages = promisify(execFile)(process.execPath, [remix, 'vite:build', '--logLevel', 'warn'], {
    cwd: root,
    env,
    maxBuffer: 2 ** 26,
  })
  // Vite empties the folder first, so the server's own files come after.
  await pages.catch(explain)
  const servers = Object.entries(BUNDLES).map(([entry, file]) => bundle({ root, entry, outfile: `build/${file}` }))
  await Promise.all(servers)
  await compressAssets()
  writeWhole(BUILD_STAMP, hash, 0o644)
}

if (process.argv[1] === import.meta.filename) {
  const started = Date.now()
  await buildAll()
  console.log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`)
}
