// Installs what the lockfile says, when it is not there yet. Uses nothing but Node itself.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SetupError } from './setup-error.mjs'

function stampOf(root) {
  return join(root, 'node_modules', '.installed')
}

function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
}

/** True after our own install, and after somebody's own `npm ci` or `npm install` from the same lockfile. */
export function isInstalled(root) {
  const stamp = stampOf(root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash(root)) return true
  const record = join(root, 'node_modules', '.package-lock.json')
  return existsSync(record) && statSync(record).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
}

export async function install(root) {
  // `npm ci` empties the folder first, and through a link it would empty somebody else's.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new SetupError(
      'node_modules is a symbolic link, and installing would empty what it leads to: remove the link.',
    )
  }
  // Install scripts stay off: no package of ours needs one, and each is somebody else's code with our rights.
  const options = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath?.includes('npm') ? [process.execPath, process.env.npm_execpath] : ['npm']
  const child = spawn(npm[0], [...npm.slice(1), ...options], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && npm.length === 1,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  const code = await new Promise((done) => child.once('error', () => done(127)).once('close', done))
  if (code !== 0) {
    const reason = output.split('\n').filter((line) => /^npm error (?!code|A complete log)/.test(line))[0]
    throw new SetupError(
      `The packages could not be installed: ${reason?.replace(/^npm error /, '') ?? 'npm ended without saying why'}.`,
    )
  }
  writeFileSync(stampOf(root), lockHash(root))
}
