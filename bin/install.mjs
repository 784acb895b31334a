// Installs what the lockfile says, when it is not there yet. Uses nothing but Node itself.
import { spawn } from 'node:child_process'
import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SetupError } from './setup-error.mjs'

/** Packages by their place below the root; null when the file is not there or is no list of packages. */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null
  } catch {
    return null
  }
}

/**
 * Compares what npm has noted of its last install, ours or somebody's own, with the lockfile. Dates say nothing: a checkout
 * of an older state is a newer file. A package for another system is rightly missing, so an optional one may be.
 */
export function isInstalled(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'))
  const found = packagesIn(join(root, 'node_modules', '.package-lock.json'))
  if (!wanted || !found) return false
  const isThere = ([place, { version, integrity, optional }]) => {
    const one = found[place]
    return one ? one.version === version && one.integrity === integrity : place === '' || optional === true
  }
  return Object.entries(wanted).every(isThere) && Object.keys(found).every((place) => place in wanted)
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
}
