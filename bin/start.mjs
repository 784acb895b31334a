// `npm start`: from a fresh clone to a running portal. Until the packages are installed, only Node's own modules are used.
import { resolve } from 'node:path'
import { goOnInRightNode } from './current-node.mjs'
import { checkNode } from './node-version.mjs'
import { runCommand } from './setup-error.mjs'

await runCommand(async function start() {
  checkNode(process.versions.node)
  const { checkStart, startPortal } = await import('./start-portal.mjs')
  await checkStart()
  await goOnInRightNode(resolve(import.meta.dirname, '..'))
  await startPortal()
})
