// `npm start`: from a fresh clone to a running portal. Until the packages are installed, only Node's own modules are used.
import { checkNode } from './node-version.mjs'
import { runCommand } from './setup-error.mjs'

await runCommand(async function start() {
  checkNode(process.versions.node)
  const { startPortal } = await import('./start-portal.mjs')
  await startPortal()
})
