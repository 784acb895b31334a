// npm run bench:codes: the search for codes, without a server and without a database.
import { join, resolve } from 'node:path'
import { bundle } from './bundle.mjs'

const root = resolve(import.meta.dirname, '..')
const outfile = join(root, 'build/bench-codes.js')

await bundle({ root, entry: 'bin/bench/codes.ts', outfile })
const { benchCodes } = await import(outfile)
console.log(benchCodes(join(root, 'tests/support/code-descriptions.tsv')))
