// node bin/bench/texts.mjs: how long pasted text is cleaned, and whether twice the text takes more than twice as long.
import { join, resolve } from 'node:path'
import { bundle } from '../bundle.mjs'

const root = resolve(import.meta.dirname, '../..')
const SIGNS = [' ', '.', '-', ',', ':', '(', '1', "'", 'mailto:', '\u200d', '\u2800']
const LENGTH = Number(process.env.BENCH_LENGTH ?? 100_000)

async function load(name) {
  const outfile = join(root, 'build', `bench-${name}.js`)
  await bundle({ root, entry: `app/domain/shared/${name}.ts`, outfile })
  return import(outfile)
}

/** The fastest of five: the one in which the machine had least else to do. */
function milliseconds(clean, text) {
  const taken = Array.from({ length: 5 }, () => {
    const since = performance.now()
    clean(text)
    return performance.now() - since
  })
  return Math.min(...taken)
}

const { cleanAmount, cleanCode, cleanDay, cleanMobile, plainSigns, tidyText } = await load('typed-text')
const { cleanMailAddress } = await load('mail-address')

for (const clean of [cleanAmount, cleanCode, cleanDay, cleanMobile, plainSigns, tidyText, cleanMailAddress]) {
  const rows = SIGNS.map((sign) => {
    const [one, two] = [1, 2].map((times) => milliseconds(clean, `a${sign.repeat(times * LENGTH)}a`))
    return { sign, one, two, growth: two / one }
  })
  const slowest = rows.sort((a, b) => b.two - a.two)[0]
  const figures = [slowest.one, slowest.two].map((taken) => `${taken.toFixed(1)} ms`).join(', twice as much ')
  console.log(
    `${clean.name.padEnd(18)} ${figures} (${JSON.stringify(slowest.sign)}, ${slowest.growth.toFixed(1)} times)`,
  )
}
