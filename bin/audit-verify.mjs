// npm run audit:verify: whether the record of every case still holds. Names the first event of a case that is not what was
// written, or is gone, and rows that say something else than their events; ends with code 1 if there is any. Only reads.
import { resolve } from 'node:path'
import { openDatabase } from './database.mjs'
import { loadCode } from './load.mjs'
import { keepPrivate } from './private-files.mjs'
import { runCommand } from './setup-error.mjs'

const root = resolve(import.meta.dirname, '..')

function sentence(fault) {
  return fault.kind === 'chain'
    ? `${fault.reference}: event ${fault.seq} was altered or is missing`
    : `${fault.reference}: its row differs from its events in ${fault.fields.join(', ')}`
}

await runCommand(async function auditVerify() {
  keepPrivate()
  await openDatabase({ root })
  const { auditCases } = await loadCode({
    root,
    entry: 'app/features/applications/audit-queries.server.ts',
    file: 'audit.js',
  })
  const since = performance.now()
  const total = { applications: 0, events: 0, faults: 0 }
  for await (const { applications, events, faults } of auditCases()) {
    total.applications += applications
    total.events += events
    total.faults += faults.length
    for (const fault of faults) console.log(sentence(fault))
  }
  const seconds = ((performance.now() - since) / 1000).toFixed(1)
  const found = total.faults === 0 ? 'everything holds' : `${total.faults} do not hold`
  console.log(`${total.events} events of ${total.applications} applications: ${found} (${seconds} s)`)
  process.exit(total.faults === 0 ? 0 : 1)
})
