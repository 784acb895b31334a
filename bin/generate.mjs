// Makes the database client from prisma/schema, without any download. Nothing happens when the schema has not changed.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writeWhole } from './private-files.mjs'
import { hashOf } from './stamp.mjs'

const root = resolve(import.meta.dirname, '..')

export function generateClient() {
  const stamp = join(root, '.cache', 'client.stamp')
  const hash = hashOf({ root, paths: ['prisma/schema', 'node_modules/@prisma/client/package.json'] })
  const isFresh =
    existsSync(join(root, 'prisma/generated/client.ts')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash
  if (isFresh) return false
  const cli = join(root, 'node_modules/prisma/build/index.js')
  // Generating never runs the schema engine, but the command would download it unless it is told of a file.
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: cli,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  }
  execFileSync(process.execPath, [cli, 'generate', '--no-hints'], { cwd: root, env, stdio: 'pipe' })
  writeWhole(stamp, hash, 0o644)
  return true
}

if (process.argv[1] === import.meta.filename)
  console.log(generateClient() ? 'The client was generated.' : 'The client is up to date.')
