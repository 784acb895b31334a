// How much each place of a description says of what the product is. What is sold stands first and at the end of its phrase; what it is for,
// how it is packed and who makes it says less.

/** Says who sells or how, never what. */
const TALK =
  /本公司|我公司|我司|我们|本品|本产品|产品|该设备|该机|这款|这种|此款|厂家|工厂|直销|批发|现货|定制|定做|来样|支持|供应|出口|优质|高品质|新款|热销|畅销|包装|规格|型号|选用|精选|采用|生产|适合|适用于?|可用于|广泛|用于|用作|专用|家用|便携式?|可调节?|可拆卸?|可定制|小型|大型|智能|多功能|进口|国产|环保|耐用|加厚|独立|高级/g
const SET_WORDS =
  /\d*[一二三四五六七八九十两]*(?:件套|只装|件装|支装|套装|套餐|礼盒|组合|套件|全套|整套|成套|合一|合1)|(?:一[只件把个条双套台张]|单[只件把个条双台])(?=$|[\s，,])/g
const FOR_WHAT = /(?:适?用于|适合|适用|用作|用来|可供|专供|供|配套|以便|可做|送人)/
/** Nouns that say nothing of what the thing is. */
const ANY_THING =
  /(?:机器|设备|装置|仪器|机械|产品|用品|制品|材料|物品|东西|工具|袋子|盒子|衣服|服装|零件|配件|部件|总成|机床|原料|食品|系统|machine|equipment|product|device|material|article|goods|parts?|tool|food|bag|set|cloth|open)$/
/** Nouns that say nothing when they stand alone: "liquid to clean windows", and not "dishwashing liquid". */
const ANY_ALONE =
  /^(?:液体|粉末|药水|膏体|喷雾|liquid|fluid|powder|cream|spray|gel|paste|stuff|something|things?|goods)$/
const PREPOSITION =
  / (?:against|for|with|of|in|from|made|used|using|that|which|to|on|including|having|packed|harvested|suitable|designed|by|at|without) /
const PURPOSE = / (?:against|for|used|using|to|suitable|designed|which|that) /
/** A description that begins with what the thing is made of. */
const MADE_OF = /^\s*(?:采用|选用|精选|使用)[^，]*(?:填充|面料|材质|制成|为原料|为材料)/
const MATERIAL =
  /^(?:cotton|wool|polyester|nylon|silk|linen|leather|steel|stainless|plastic|polyethylene|polypropylene|rubber|wood|wooden|glass|metal|aluminium|aluminum|copper|brass|electric|industrial|frozen|fresh|dried|used|new)$/
const MATERIAL_ZH =
  /^(?:食品级)?(?:硅胶|橡胶|塑料|不锈钢|碳钢|铸铁|铸钢|铝合金|铝制|黄铜|紫铜|纯棉|全棉|真丝|涤纶|尼龙|亚克力|实木|竹制|木制|真皮|牛皮|陶瓷|玻璃|紫砂|环氧)$/
const MEASURE =
  /\d+(?:[.]\d+)?(?:%|mm|cm|m|kg|g|l|ml|w|kw|v|kv|a|ah|毫米|厘米|米|公斤|千克|克|升|毫升|瓦|千瓦|寸|吨|片|支|件|只|个|目|度)/g

export type Roles = {
  /** A weight for each place of the text: 1 for what is said plainly. */
  readonly weights: readonly number[]
  /** Where the noun stands that says what the thing is. */
  readonly head: { readonly from: number; readonly to: number } | null
  /** The noun, when it says no more than machine, garment or food. */
  readonly anyThing: string | null
}

/** What each part of a cleaned text says of the product. */
export function rolesIn(text: string): Roles {
  const weights = new Array<number>(text.length).fill(1)
  let turn = 0
  let head: Roles['head'] = null
  let anyThing: string | null = null
  for (const { 0: clause, index } of text.matchAll(/[^,，。;；\n]+/g)) {
    if (clause.trim() === '') continue
    if (turn === 0 && MADE_OF.test(clause)) {
      scale(weights, index, index + clause.length, LATER)
      continue
    }
    scale(weights, index, index + clause.length, CLAUSES[turn] ?? LATER)
    const noun = /\p{Script=Han}/u.test(clause)
      ? chineseClause(weights, clause, index, turn === 0)
      : englishClause(weights, clause, index)
    if (turn === 0 && noun) {
      const said = text.slice(noun.from, noun.to)
      const isAnyThing = ANY_THING.test(said) || (ANY_ALONE.test(said) && isAlone(clause, said))
      if (isAnyThing) anyThing = said
      head = isAnyThing ? null : noun
      // "A machine that washes bottles": what it does says what it is.
      if (isAnyThing) weights.fill(1, index, index + clause.length)
      scale(weights, noun.from, noun.to, isAnyThing ? ANY : HEAD)
    }
    turn += 1
  }
  for (const pattern of [TALK, SET_WORDS, MEASURE])
    for (const { 0: found, index } of text.matchAll(pattern)) scale(weights, index, index + found.length, 0.25)
  return { weights, head, anyThing }
}

/** Before it stands no other word of the noun: nothing in English, what it does in Chinese. */
function isAlone(clause: string, said: string): boolean {
  const at = clause.lastIndexOf(said)
  return /^\s*(?:an? |the |some )?$|的\s*$/.test(clause.slice(0, at))
}

const CLAUSES = [1, 0.6, 0.45]
const LATER = 0.35
const USE = 0.55
const BEFORE_OF = 0.8
const BEHIND = 0.7
const FOR = 0.5
const HEAD = 1.4
const ANY = 0.5

function scale(weights: number[], from: number, to: number, by: number) {
  for (let at = from; at < to; at += 1) weights[at] = (weights[at] ?? 1) * by
}

function chineseClause(weights: number[], clause: string, start: number, isFirst: boolean): Roles['head'] {
  const skipped = isFirst ? 2 : 0
  const use = clause.slice(skipped).search(FOR_WHAT)
  const useAt = use < 0 ? clause.length : use + skipped
  const of = clause.lastIndexOf('的', useAt - 1)
  const hasNoun = of > 0 && /^\p{Script=Han}{2}|^[a-z]/u.test(clause.slice(of + 1))
  if (hasNoun) scale(weights, start, start + of, BEFORE_OF)
  // "... used for making X": what stands behind is not what is sold, unless the noun comes at the end.
  if (useAt < clause.length && !clause.slice(useAt).includes('的'))
    scale(weights, start + useAt, start + clause.length, USE)
  const from = hasNoun ? of + 1 : 0
  const noun = clause.slice(from, useAt).replace(SET_WORDS, (found) => ' '.repeat(found.length))
  const runs = [...noun.matchAll(/\p{Script=Han}{2,}/gu)]
  // "硅胶 密封圈": of what it is made may stand apart before it.
  const run = runs.find(({ 0: one }) => !MATERIAL_ZH.test(one)) ?? runs[0]
  if (!run) return null
  const end = start + from + run.index + run[0].length
  return { from: end - 2, to: end }
}

function englishClause(weights: number[], clause: string, start: number): Roles['head'] {
  const found = PREPOSITION.exec(clause)
  const end = found ? found.index : clause.length
  if (found) scale(weights, start + end, start + clause.length, PURPOSE.test(found[0]) ? FOR : BEHIND)
  const noun = clause
    .slice(0, end)
    .replace(/\b(?:set|sets|kit|pcs|pc|pieces|pack|combo|assorted)\b/g, (word) => ' '.repeat(word.length))
  const said = [...noun.matchAll(/[a-z]{2,}/g)]
  // "T-shirt cotton": of what it is made may stand behind the thing, too.
  const head = said.findLast(({ 0: word }) => !MATERIAL.test(word)) ?? said.at(-1)
  return head ? { from: start + head.index, to: start + head.index + head[0].length } : null
}
