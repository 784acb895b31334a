// What has to be there before anything else can run: a Node that is new enough, and the packages of the lockfile.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SetupError } from './setup-error.mjs'
import { hashOf } from './stamp.mjs'

const OLDEST = [20, 19]

/** @param {string} version as in process.versions.node; throws one sentence when it is older than we support */
export function requireNode(version) {
  const [major, minor] = version.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return
  throw new SetupError(`Node.js ${OLDEST.join('.')} or newer is needed; this is ${version}. Get a newer one from nodejs.org.`)
}

/**
 * Installs exactly what the lockfile says, unless that has been done. Install scripts stay off: none of our packages needs
 * one, and some would download programs that a firewalled network refuses. @returns {boolean} whether it had to
 */
export function installPackages({ root }) {
  const stamp = join(root, 'node_modules', '.installed.stamp')
  const hash = hashOf({ root, paths: ['package-lock.json'] })
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false
  console.log('Installing packages (a few minutes the first time) ...')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status } = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    // The packages that build and test are needed too, whatever the environment says.
    env: { ...process.env, NODE_ENV: 'development' },
  })
  if (status !== 0) throw new SetupError('The packages could not be installed: npm says why above.')
  mkdirSync(join(root, 'node_modules'), { recursive: true })
  writeFileSync(stamp, hash)
  return true
}
