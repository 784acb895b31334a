// Server-side TypeScript as one JavaScript file: Node 20 runs no TypeScript, and one file starts faster than many.
import { build } from 'esbuild'
import { join, resolve } from 'node:path'

export async function bundle({ root, entry, outfile }) {
  await build({
    absWorkingDir: root,
    entryPoints: [join(root, entry)],
    outfile: resolve(root, outfile),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    alias: { '~': join(root, 'app') },
    logLevel: 'warning',
  })
}
