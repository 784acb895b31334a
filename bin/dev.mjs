// `npm run dev`: pages reload while you change them. Uses DATABASE_URL, or the embedded database of `npm start`.
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { checkDatabase, checkPort, portFrom } from './checks.mjs'
import { goOnInRightNode } from './current-node.mjs'
import { hostFrom, isThisMachine } from './listening.mjs'
import { ensureBuild, ensureTables, fillDemo, portalAddress, provideSecret } from './prepare.mjs'
import { keepPrivate } from './private-files.mjs'
import { runCommand, SetupError } from './setup-error.mjs'

const root = resolve(import.meta.dirname, '..')

async function develop() {
  keepPrivate()
  const port = portFrom(process.env.PORT)
  const host = hostFrom(process.env.HOST)
  if (!isThisMachine(host)) throw new SetupError('npm run dev is for this machine alone: leave HOST unset.')
  await checkPort(port, host)
  const given = process.env.DATABASE_URL
  if (given) await checkDatabase(given)
  const { startPostgres } = await import('./postgres.mjs')
  const postgres = given ? null : await startPostgres({ root, keeps: 'data' })
  const databaseUrl = given ?? postgres.url
  await ensureBuild()
  await ensureTables({ root, databaseUrl: process.env.MIGRATION_DATABASE_URL || databaseUrl })
  provideSecret(root)
  process.env.STORAGE_DIR ||= join(root, '.data', 'storage')
  process.env.DATABASE_URL = await portalAddress({ root, databaseUrl })
  if (!given) await fillDemo(root)
  const remix = join(root, 'node_modules', '@remix-run', 'dev', 'dist', 'cli.js')
  const env = { DEMO: '1', ...process.env }
  const vite = spawn(process.execPath, [remix, 'vite:dev', '--port', String(port), '--host', host], {
    cwd: root,
    env,
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => vite.kill(signal))
  vite.once('exit', async (code) => {
    await postgres?.stop()
    process.exit(code ?? 0)
  })
}

await runCommand(async () => {
  await goOnInRightNode(root)
  await develop()
})
