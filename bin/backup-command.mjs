// What `npm run backup` and `npm run restore` share.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { loadCode } from './load.mjs'
import { phase } from './phases.mjs'
import { SetupError } from './setup-error.mjs'

/** Loads the code of a command, and what it needs to know of the portal: its version, its secrets, and where its documents lie. */
export async function prepareCommand(root, code) {
  process.env.STORAGE_DIR ||= join(root, '.data', 'storage')
  const loaded = await loadCode({ root, ...code })
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return { loaded, version, secrets: secretsOf(root) }
}

/** The secret of the portal, and the one before it while it is being changed; they are looked for, and never made. */
function secretsOf(root) {
  const kept = (name) => {
    const file = join(root, '.data', name)
    return existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  }
  const given = [process.env.SESSION_SECRET, process.env.SESSION_SECRET_BEFORE]
  const secrets = process.env.SESSION_SECRET ? given : [kept('session-secret'), kept('session-secret-before')]
  return secrets.filter(Boolean)
}

export async function phaseInWords(name, work, inWords) {
  let result
  await phase(name, async () => inWords((result = await work())))
  return result
}

/** Ctrl-C ends the work at the next step, which then cleans up; a second one does not wait. */
export function signalOf(reason) {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(1)
      controller.abort(new SetupError(reason))
    })
  return controller.signal
}

export function size(file) {
  return `${(statSync(file).size / 1e6).toFixed(1)} MB`
}
