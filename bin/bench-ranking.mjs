// npm run bench:ranking: markets in order for one product, without a server and without a database.
import { join, resolve } from 'node:path'
import { bundle } from './bundle.mjs'

const root = resolve(import.meta.dirname, '..')
const outfile = join(root, 'build/bench-ranking.js')

// What is bundled knows a database, which nobody asks here.
process.env.DATABASE_URL ??= 'postgres://nobody@localhost/none'
await bundle({ root, entry: 'bin/bench/ranking.ts', outfile })
const { benchRanking } = await import(outfile)
console.log(benchRanking())
process.exit(0)
