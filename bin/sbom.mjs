// The inventory of everything that is installed (CycloneDX), from the lockfile, to the standard output: npm run --silent sbom > sbom.json.
// npm writes it without asking anybody. What differs from one call to the next (a number, the time, the name of the folder) is left
// out, so that two inventories differ only where the lockfiles do.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

export function inventory() {
  const npm = process.env.npm_execpath?.includes('npm') ? [process.execPath, process.env.npm_execpath] : ['npm']
  const options = ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application', '--offline']
  const { status, stdout, stderr } = spawnSync(npm[0], [...npm.slice(1), ...options], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32' && npm.length === 1,
  })
  if (status !== 0) throw new Error(`npm could not read the lockfile: ${stderr}`)
  const { serialNumber: _number, metadata, ...rest } = JSON.parse(stdout)
  const { timestamp: _time, tools: _tools, component, ...about } = metadata
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return { ...rest, metadata: { ...about, component: { ...component, name } } }
}

if (process.argv[1] === import.meta.filename) process.stdout.write(`${JSON.stringify(inventory(), null, 2)}\n`)
