// node bin/bench/costing.mjs: what each answer of the price page costs, in milliseconds (median and 95th percentile of 2,000).
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from '../bundle.mjs'

const root = resolve(import.meta.dirname, '../..')
const outfile = 'build/bench-costing.js'
await bundle({ root, entry: 'bin/bench/costing-cases.ts', outfile })
await import(pathToFileURL(resolve(root, outfile)).href)
