// npm run doctor: looks for states of the stored data that no command of the portal leads to, and names each. Only reads.
import { join, resolve } from 'node:path'
import { openDatabase } from './database.mjs'
import { loadCode } from './load.mjs'
import { keepPrivate } from './private-files.mjs'
import { runCommand } from './setup-error.mjs'

const root = resolve(import.meta.dirname, '..')

await runCommand(async function doctor() {
  keepPrivate()
  await openDatabase({ root })
  process.env.STORAGE_DIR ||= join(root, '.data', 'storage')
  const { examine, STATES } = await loadCode({
    root,
    entry: 'app/features/doctor/queries.server.ts',
    file: 'doctor.js',
  })
  const since = performance.now()
  const findings = await examine(new Date())
  const seconds = ((performance.now() - since) / 1000).toFixed(1)
  for (const { count, sentences } of findings) {
    for (const sentence of sentences) console.log(sentence)
    if (count > sentences.length) console.log(`... and ${count - sentences.length} more of this kind.`)
  }
  const places = findings.reduce((sum, { count }) => sum + count, 0)
  const found = places === 0 ? 'none found' : `${findings.length} found in ${places} places`
  console.log(`${STATES.length} impossible states looked for, ${found} (${seconds} s)`)
  process.exit(places === 0 ? 0 : 1)
})
