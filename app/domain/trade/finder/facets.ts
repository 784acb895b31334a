// What is one or the other and never both: for men or women, knitted or woven, of cotton or wool, frozen or fresh. A description that says
// the one is hardly a code that says the other, however many words they share.

type Facet = {
  /** Two digits; other chapters are not told apart by it. */
  readonly chapters: readonly (readonly [from: number, to: number])[]
  readonly values: readonly (readonly [typed: RegExp, named: RegExp])[]
}

const TEXTILES = [[50, 65]] as const
const FOOD = [[2, 20]] as const
const STEEL = [[72, 73]] as const

/** Trades that are always made so speak as the word itself: a shirt of denim is woven and of cotton. */
const FACETS: readonly Facet[] = [
  {
    chapters: TEXTILES,
    values: [
      [/男|\bm[ae]n\b|\bm[ae]n'?s\b|\bboys?\b/, /男/],
      [/女|\bwom[ae]n'?s?\b|\bladies\b|\bgirls?\b/, /女/],
      [/婴|宝宝|幼儿|\bbab(?:y|ies)\b|\binfants?\b/, /婴/],
    ],
  },
  {
    chapters: TEXTILES,
    values: [
      [
        /(?<!非)针织|钩编|毛衣|毛线|恤|卫衣|polo|(?<!\bnot )\bknit|\bcrochet|\bsweaters?\b|\bcardigan|\bpullover|\bhoodie|\btees?\b|\bt-shirt/,
        /(?<!非)针织|钩编/,
      ],
      [
        /非针织|机织|梭织|羽绒|棉服|棉袄|牛仔|雪纺|冲锋衣|西装|西服|风衣|\bwoven\b|\bnot knit|\bdown (?:jacket|coat|vest)|\bpadded\b|\bpuffer|\bdenim\b|\bjeans\b|\bchiffon\b/,
        /非针织|机织/,
      ],
    ],
  },
  {
    chapters: TEXTILES,
    values: [
      [/纯棉|全棉|棉制|棉布|(?<![丝])棉(?![服衣袄被签裤鞋])|牛仔|\bcotton\b|\bdenim\b|\bjeans\b/, /棉/],
      [/羊毛|羊绒|毛呢|呢子|\bwool(?:len)?\b|\bcashmere\b|\bmerino\b/, /毛/],
      [
        /化纤|化学纤维|合成纤维|涤纶|锦纶|尼龙|腈纶|丙纶|氨纶|聚酯|雪纺|羽绒|冲锋衣|\bpolyester\b|\bnylon\b|\bacrylic\b|\bdown (?:jacket|coat)/,
        /化学纤维|合成纤维|聚酯|聚酰胺|尼龙|化纤/,
      ],
      [/真丝|丝绸|蚕丝|\bsilk\b/, /丝/],
      [/亚麻|苎麻|\blinen\b/, /麻/],
      [/\brayon\b|\bviscose\b|粘胶|莫代尔|天丝/, /人造纤维|化学纤维/],
      [/其他纺织材料/, /其他纺织材料/],
    ],
  },
  {
    // The thing that is worn or slept on, or what it is made of.
    chapters: [...TEXTILES, [5, 5]],
    values: [
      [
        /填充|枕|(?:羽绒|棉|工作|运动|防护)服|衣|衫|裤|裙|帽|袜|手套|外套|大衣|夹克|西装|围巾|\b(?:jacket|coat|shirt|blouse|dress|skirt|pants|trousers|hat|cap|gloves?|socks?|suit|vest)s?\b/,
        /^6[1245]/,
      ],
      [/(?<!防羽|无纺|防水|帆)布(?!艺|偶|衬)|纱线|\b(?:fabric|yarn|cloth)s?\b/, /^(?:05|5|60)/],
    ],
  },
  {
    chapters: TEXTILES,
    values: [
      [/印花|(?<!\bnot )\bprinted\b/, /印花/],
      [/染色|(?<!yarn[- ])\bdyed\b/, /染色/],
      [/色织|\byarn[- ]dyed\b/, /色织/],
      [/(?<!未)漂白|\bbleached\b/, /(?<!未)漂白/],
      [/本色|坯布|未漂白|\bunbleached\b|\bgr[ea]y (?:cloth|fabric)/, /未漂白/],
      [/未印花|\bplain colou?r\b/, /其他(?:非针织)?(?:床上|餐桌|盥洗)|制其他非针织床上/],
    ],
  },
  {
    // A suit is not one of its pieces.
    chapters: [[61, 62]],
    values: [
      [/套装|[两二三]件套|\bsuits?\b|\bensembles?\b/, /套装|睡衣裤|运动服|婴儿|游泳|滑雪/],
      [/(?!)/, /上衣|长裤|裙|衬衫/],
    ],
  },
  {
    chapters: [
      [2, 2],
      [16, 16],
    ],
    values: [
      [/牛|\bbeef\b|\bveal\b|\bbovine\b/, /牛/],
      [/猪|\bpork\b|\bham\b|\bswine\b/, /猪/],
      [/羊|\blamb\b|\bmutton\b|\bgoat\b|\bsheep\b/, /羊/],
      [/[鸡鸭鹅禽]|\bchicken\b|\bducks?\b|\bturkey\b|\bpoultry\b|\bgoose\b/, /[鸡鸭鹅禽]/],
    ],
  },
  {
    // Of what an article of the chapters by material is made; two materials in one description decide nothing.
    chapters: [
      [39, 40],
      [44, 46],
      [48, 48],
      [69, 70],
      [72, 83],
    ],
    values: [
      [/玻璃(?![钢纤胶刀布棉])|\bglass\b/, /^70/],
      [/陶瓷|瓷砖|骨瓷|\bceramic|\bporcelain\b/, /^69/],
      [/塑料|塑胶|硅胶|聚氯乙烯|\bpvc\b|亚克力|\bplastic\b|\bsilicone\b/, /^39/],
      [/木制|木质|实木|竹制|木板|\bwooden\b|\bbamboo\b/, /^4[46]/],
      [/橡胶(?!木)|\brubber\b/, /^40/],
      [/纸制|纸质|纸箱|纸袋|纸杯|纸盒|\bpaper\b/, /^48/],
      [
        /不锈钢|钢铁|铸铁|铁制|(?<!玻璃)钢[制管]|黄铜|紫铜|铝合金|铝制|金属|\bsteel\b|\biron\b|\bbrass\b|\balumin/,
        /^(?:7[2-9]|8[0-3])/,
      ],
    ],
  },
  {
    // Furniture and seats by what they are made of.
    chapters: [[94, 94]],
    values: [
      [/不锈钢|钢制|钢架|铁艺|铁制|铝合金|金属|\bsteel\b|\biron\b|\bmetal\b|\balumin/, /金属(?!以外)/],
      [/实木|木制|木质|橡木|松木|胡桃木|榉木|\bwood(?:en)?\b|\boak\b|\bpine\b|\bwalnut\b|\bbeech\b/, /木/],
      [/塑料|塑胶|\bplastic\b|\bpolypropylene\b/, /塑料/],
      [/藤|竹|\brattan\b|\bbamboo\b|\bwicker\b/, /竹|藤/],
    ],
  },
  {
    chapters: FOOD,
    values: [
      [/冻(?!干)|\bfrozen\b|\biqf\b/, /冻/],
      [/冰鲜|鲜活|鲜|冷藏|\bfresh\b|\bchilled\b/, /鲜|冷藏|活/],
      [/干(?![酪贝])|\bdried\b|\bdehydrated\b/, /干(?!酪)|盐/],
    ],
  },
  {
    chapters: [[84, 87]],
    values: [
      [/汽油|\bpetrol\b|\bgasoline\b/, /点燃|汽油/],
      [/柴油|\bdiesel\b/, /压燃|柴油/],
    ],
  },
  {
    chapters: STEEL,
    values: [
      [/热轧|\bhot[- ]rolled\b/, /热轧/],
      [/冷轧|\bcold[- ]rolled\b/, /冷轧/],
    ],
  },
  {
    chapters: STEEL,
    values: [
      [/焊接|焊管|焊缝|直缝|螺旋管|\bwelded\b|\berw\b|\blsaw\b/, /焊缝|焊接|焊/],
      [/无缝|\bseamless\b/, /无缝/],
    ],
  },
  {
    chapters: STEEL,
    values: [
      [/不锈钢|\bstainless\b|\b(?:304|316|316l|201|430)\b/, /(?<!除)不锈钢(?!(?:的)?(?:除外|以外))/],
      [/碳钢|螺纹钢|镀锌|\bcarbon steel\b|\bq\d{3}/, /铁或非合金钢|非合金钢|不锈钢(?:的)?(?:除外|以外)|除不锈钢/],
    ],
  },
]

/** By facet the values that a description says. */
export type Said = readonly (readonly number[])[]

export function saidIn(text: string): Said {
  return FACETS.map(({ values }) => values.flatMap(([typed], place) => (typed.test(text) ? [place] : [])))
}

const named = new Map<string, Said>()

function namedBy(code: string, name: string): Said {
  const known = named.get(code)
  if (known) return known
  const chapter = Number(code.slice(0, 2))
  const found = FACETS.map(({ chapters, values }) =>
    chapters.some(([from, to]) => chapter >= from && chapter <= to)
      ? values.flatMap(([, pattern], place) => (pattern.test(name) || pattern.test(code) ? [place] : []))
      : [],
  )
  named.set(code, found)
  return found
}

/** In how many ways a code says another thing than what was typed; a facet of which two values were typed decides nothing. */
export function contradictions(said: Said, { code, name }: { readonly code: string; readonly name: string }): number {
  const of = namedBy(code, name)
  return said.filter((values, place) => {
    const [value] = values
    const names = of[place] ?? []
    return values.length === 1 && value !== undefined && names.length > 0 && !names.includes(value)
  }).length
}
