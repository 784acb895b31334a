// Code of the portal for a command of bin/: from the build where that is of these sources, else made for this run alone.
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { built, ensurePackages } from './prepare.mjs'
import { isBuildFresh } from './stamp.mjs'

/** `file` is the name in build/ (see build.mjs), `entry` what it is made of. */
export async function loadCode({ root, entry, file }) {
  if (!existsSync(join(root, 'node_modules'))) await ensurePackages(root)
  if (isBuildFresh()) return built(root, file)
  // Tools that are not there where only what runs was installed.
  const [{ generateClient }, { bundle }] = await Promise.all([import('./generate.mjs'), import('./bundle.mjs')])
  generateClient()
  const folder = join('.cache', `command-${process.pid}`)
  await bundle({ root, entry, outfile: join(folder, file) })
  try {
    return await import(pathToFileURL(join(root, folder, file)).href)
  } finally {
    rmSync(join(root, folder), { recursive: true, force: true })
  }
}
