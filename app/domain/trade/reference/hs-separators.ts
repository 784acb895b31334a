// By which words of a name subheadings are told apart, in both languages, with what a reader sees of each. Written from the names of
// hs-2022.ts on 2026-11-30; the tariff decides.

export type Names = { readonly zh: string; readonly en: string }

/** What a question can be about. Text: hs:questions.<kind>.ask and .noun */
export const HS_KINDS = [
  'part',
  'used',
  'breeding',
  'wearer',
  'knitted',
  'control',
  'principle',
  'drive',
  'state',
  'shell',
  'cut',
  'crude',
  'caffeine',
  'sugar',
  'retail',
  'asbestos',
  'petroleum',
  'steel',
  'rolling',
  'coil',
  'seam',
  'coating',
  'finish',
  'weave',
  'combing',
  'yarn',
  'colour',
  'material',
  'power',
  'area',
  'volume',
  'weight',
  'size',
  'fineness',
  'count',
  'voltage',
  'twist',
  'seats',
  'years',
  'content',
  'temperature',
  'thickness',
  'width',
  'length',
  'diameter',
  'areal',
  'group',
  'species',
  'use',
  'which',
  'does',
  'sold',
  'process',
  'form',
] as const
export type HsKind = (typeof HS_KINDS)[number]

export type WordValue = {
  readonly id: string
  readonly zh: RegExp
  readonly en: RegExp
  readonly label: Names
}

export type WordKind = {
  readonly kind: HsKind
  /** Tried in this order; what one value has read, the next does not see again. */
  readonly values: readonly WordValue[]
  /** In which chapters the words mean this; everywhere if not said. */
  readonly chapters?: RegExp
  /** What it means that a name says none of them; otherwise "other or none of these". */
  readonly silent?: Names
}

const value = (id: string, [zh, en]: readonly [RegExp, RegExp], labelZh: string, labelEn: string): WordValue => ({
  id,
  zh,
  en,
  label: { zh: labelZh, en: labelEn },
})

export const WORD_KINDS: readonly WordKind[] = [
  {
    kind: 'part',
    silent: { zh: '整件、整机', en: 'The whole article' },
    values: [
      value(
        'part',
        [/(?<!及其|；其|及|或)零件|(?<!带|带有)附件$/, /^(?:other )?(?:parts|accessories)\b/i],
        '零件、附件',
        'Parts or accessories',
      ),
    ],
  },
  {
    kind: 'used',
    values: [
      value('retreaded', [/翻新/, /retreaded/i], '翻新的', 'Retreaded'),
      value('used', [/旧的|旧衣|用过的|废碎/, /\bused\b|worn\b|\bwaste\b/i], '旧的或废的', 'Used or waste'),
      value('new', [/新的/, /\bnew\b/i], '新的', 'New'),
    ],
  },
  {
    kind: 'breeding',
    chapters: /^(?:0|1[0-2])/,
    silent: { zh: '不作种用', en: 'Not for breeding or sowing' },
    values: [value('seed', [/种用|种籽|播种用/, /breeding|sowing|\bseed\b/i], '种用', 'For breeding or sowing')],
  },
  {
    kind: 'wearer',
    chapters: /^6/,
    values: [
      value('babies', [/婴儿/, /bab(?:y|ies)/i], '婴儿', 'Babies'),
      value('women', [/女式|女童|女用/, /women|girls/i], '女式', 'Women or girls'),
      value('men', [/男式|男童|男用/, /\bmen\b|\bmen's|boys/i], '男式', 'Men or boys'),
    ],
  },
  {
    kind: 'knitted',
    chapters: /^(?:5|6[0-3])/,
    values: [
      value('woven', [/非针织|机织|梭织/, /not knitted|\bwoven/i], '机织，非针织', 'Woven, not knitted'),
      value('knitted', [/针织|钩编/, /knitted|crocheted/i], '针织或钩编', 'Knitted or crocheted'),
      value('nonwoven', [/无纺|非织造/, /nonwoven/i], '无纺布', 'Nonwoven'),
    ],
  },
  {
    kind: 'control',
    chapters: /^84/,
    values: [
      value(
        'plain',
        [/非数控/, /not (?:numerically|cnc)|non-cnc|conventional/i],
        '非数控',
        'Not numerically controlled',
      ),
      value('cnc', [/数控/, /numerically controlled|\bcnc\b/i], '数控', 'Numerically controlled (CNC)'),
    ],
  },
  {
    kind: 'principle',
    chapters: /^8/,
    values: [
      value('laser', [/激光/, /laser/i], '激光', 'Laser'),
      value('light', [/光或光子束/, /photon/i], '其他光或光子束', 'Other light or photon beam'),
      value('ultrasonic', [/超声波?/, /ultrasonic/i], '超声波', 'Ultrasound'),
      value('plasma', [/等离子/, /plasma/i], '等离子弧', 'Plasma arc'),
      value(
        'beam',
        [/电化学|电子束|离子束/, /electro-chemical|electron/i],
        '电化学、电子束、离子束',
        'Electro-chemical, electron or ion beam',
      ),
      value('spark', [/放电处理/, /electro-discharge/i], '放电', 'Electric discharge'),
      value('water', [/水射流/, /water-jet/i], '水射流', 'Water jet'),
      value('resistance', [/电阻/, /resistance/i], '电阻', 'Resistance'),
      value('arc', [/电弧/, /\barc\b/i], '电弧', 'Arc'),
      value(
        'induction',
        [/感应|介质损耗/, /induction|dielectric loss/i],
        '感应或介质损耗',
        'Induction or dielectric loss',
      ),
    ],
  },
  {
    kind: 'drive',
    chapters: /^8/,
    values: [
      value('plug_spark', [/点燃.*，可外接充电/, /plug-in.*spark/i], '汽油插电混动', 'Plug-in hybrid, petrol'),
      value('plug_diesel', [/压燃.*，可外接充电/, /plug-in.*diesel/i], '柴油插电混动', 'Plug-in hybrid, diesel'),
      value('hybrid_spark', [/点燃.*电动机/, /hybrid.*spark/i], '汽油混动，不插电', 'Petrol hybrid, not plug-in'),
      value('hybrid_diesel', [/压燃.*电动机/, /hybrid.*diesel/i], '柴油混动，不插电', 'Diesel hybrid, not plug-in'),
      value(
        'electric',
        [/仅装有驱动电动机|电动的?|电力驱动/, /electric(?:al)? motor|electrically|electric drive/i],
        '电动',
        'Electric',
      ),
      value('spark', [/点燃/, /spark-ignition/i], '点燃式（汽油）发动机', 'Spark-ignition (petrol) engine'),
      value('diesel', [/压燃|柴油/, /diesel|compression-ignition/i], '压燃式（柴油）发动机', 'Diesel engine'),
      value('hydraulic', [/液压/, /hydraulic/i], '液压', 'Hydraulic'),
      value('pneumatic', [/气压|气动|风动/, /pneumatic/i], '气动', 'Pneumatic'),
      value('manual', [/手动|手工|脚踏式/, /hand-|manual|\bfoot-/i], '手动或脚踏', 'By hand or foot'),
    ],
  },
  {
    kind: 'state',
    chapters: /^(?:0|1|2[01])/,
    values: [
      value('live', [/^(?:其他)?活/, /\blive\b/i], '活的', 'Live'),
      value('smoked', [/熏/, /smoked/i], '熏制', 'Smoked'),
      value('salted', [/盐腌|盐渍|盐水/, /salted|in brine/i], '盐腌、盐渍', 'Salted or in brine'),
      value('dried', [/干(?=的|制|、|，|或|木|果)|晒干|^干/, /\bdried\b/i], '干的', 'Dried'),
      value('fresh', [/鲜|冷的|冷藏/, /\bfresh\b|chilled/i], '鲜或冷', 'Fresh or chilled'),
      value('frozen', [/(?<!冷)冻(?!干|结)/, /\bfrozen\b/i], '冻', 'Frozen'),
      value(
        'preserved',
        [/制作或保藏|保藏的|罐头/, /prepared or preserved|\bpreserved\b/i],
        '制作或保藏',
        'Prepared or preserved',
      ),
    ],
  },
  {
    kind: 'shell',
    chapters: /^(?:0|12)/,
    values: [
      value('in_shell', [/未去壳|带壳/, /in shell/i], '带壳', 'In shell'),
      value('shelled', [/去壳|脱壳/, /shelled/i], '去壳', 'Shelled'),
    ],
  },
  {
    kind: 'cut',
    chapters: /^0[1-3]/,
    values: [
      value('whole', [/整头|半头|整只|整条/, /carcasses|not cut|\bwhole\b/i], '整头、整只或半头', 'Whole or half'),
      value('bone', [/带骨/, /bone-in|with bone/i], '带骨', 'Bone in'),
      value('boneless', [/去骨|无骨/, /boneless/i], '去骨', 'Boneless'),
      value('fillet', [/鱼片/, /fillets/i], '鱼片', 'Fillets'),
      value('offal', [/杂碎|肝/, /offal|liver/i], '杂碎', 'Offal'),
      value('pieces', [/块/, /\bcuts\b|pieces/i], '块', 'Cuts'),
    ],
  },
  {
    kind: 'crude',
    chapters: /^(?:0|1)/,
    values: [
      value('virgin', [/初榨/, /virgin|crude/i], '初榨、未精炼', 'Virgin or crude'),
      value('not_roasted', [/未焙炒/, /not roasted/i], '未焙炒', 'Not roasted'),
      value('roasted', [/已焙炒|焙炒/, /roasted/i], '已焙炒', 'Roasted'),
    ],
  },
  {
    kind: 'caffeine',
    chapters: /^(?:09|21)/,
    values: [
      value('with', [/未浸除咖啡碱|未浸除/, /not decaffeinated/i], '未浸除咖啡碱', 'Not decaffeinated'),
      value('without', [/已浸除|浸除咖啡碱/, /decaffeinated/i], '已浸除咖啡碱', 'Decaffeinated'),
    ],
  },
  {
    kind: 'sugar',
    chapters: /^(?:0|1|2)/,
    values: [
      value(
        'without',
        [/未加糖(?:或其他甜物质)?/, /unsweetened|no added sugar|without (?:added )?sugar/i],
        '未加糖',
        'Unsweetened',
      ),
      value('with', [/加糖(?:或其他甜物质)?/, /sweetened|added sugar/i], '加糖', 'Sweetened'),
    ],
  },
  {
    kind: 'retail',
    values: [
      value(
        'bulk',
        [/非供?零售用?|未[^，；]*零售包装/, /not (?:put up )?for retail|not in doses/i],
        '非供零售用',
        'Not put up for retail',
      ),
      value('retail', [/零售/, /for retail|retail sale|in doses/i], '供零售用', 'Put up for retail'),
    ],
  },
  {
    kind: 'asbestos',
    values: [
      value('without', [/不含石棉/, /without asbestos|no asbestos/i], '不含石棉', 'Without asbestos'),
      value('with', [/含石棉|石棉制?/, /asbestos/i], '含石棉', 'With asbestos'),
    ],
  },
  {
    kind: 'steel',
    chapters: /^7/,
    values: [
      value('stainless', [/不锈钢/, /stainless/i], '不锈钢', 'Stainless steel'),
      value('silicon', [/硅电钢/, /silicon-electrical/i], '硅电钢', 'Silicon-electrical steel'),
      value('high_speed', [/高速钢/, /high[- ]speed steel/i], '高速钢', 'High speed steel'),
      value('alloy', [/其他合金钢|合金钢/, /alloy steel/i], '其他合金钢', 'Other alloy steel'),
      value('cast', [/可锻铸铁|铸铁/, /cast iron/i], '铸铁', 'Cast iron'),
      value('non_alloy', [/非合金钢/, /non-alloy steel/i], '非合金钢', 'Non-alloy steel'),
    ],
  },
  {
    kind: 'rolling',
    chapters: /^7/,
    values: [
      value('hot', [/热轧|热加工/, /hot-rolled|hot rolled/i], '热轧', 'Hot-rolled'),
      value(
        'cold',
        [/冷轧|冷成形|冷加工/, /cold-rolled|cold rolled|cold-/i],
        '冷轧、冷成形',
        'Cold-rolled or cold-formed',
      ),
      value('forged', [/锻造/, /forged/i], '锻造', 'Forged'),
    ],
  },
  {
    kind: 'coil',
    chapters: /^(?:48|7)/,
    values: [
      value(
        'flat',
        [/非?未?(?:非成卷|未成卷|非卷)的?/, /not in coils|not in rolls|in sheets/i],
        '非成卷',
        'Not in coils or rolls',
      ),
      value('coil', [/成卷|卷材|盘卷|盘条/, /in coils|in rolls|\brolls\b/i], '成卷', 'In coils or rolls'),
    ],
  },
  {
    kind: 'seam',
    chapters: /^73/,
    values: [
      value('seamless', [/无缝/, /seamless/i], '无缝', 'Seamless'),
      value('welded', [/焊缝|焊接/, /welded/i], '焊接', 'Welded'),
    ],
  },
  {
    kind: 'coating',
    chapters: /^7/,
    values: [
      value(
        'electro_zinc',
        [/电镀锌|镀或涂锌的?（电镀/, /electrolytically.*zinc|electro-galvan/i],
        '电镀锌',
        'Electro-galvanised',
      ),
      value('zinc', [/[镀涂]锌/, /zinc|galvani/i], '镀锌', 'Zinc-coated'),
      value('tin', [/[镀涂]锡/, /tinned|\btin\b/i], '镀锡', 'Tin-coated'),
      value('aluminium', [/[镀涂]铝/, /alumini/i], '镀铝', 'Aluminium-coated'),
      value('paint', [/涂漆|涂塑/, /painted|plastic-coated|varnished/i], '涂漆或涂塑', 'Painted or plastic-coated'),
    ],
  },
  {
    kind: 'finish',
    chapters: /^(?:47|48|5)/,
    values: [
      value('raw', [/未漂白/, /unbleached/i], '未漂白', 'Unbleached'),
      value('bleached', [/漂白/, /bleached/i], '漂白', 'Bleached'),
      value('dyed', [/染色/, /\bdyed\b/i], '染色', 'Dyed'),
      value(
        'coloured_yarn',
        [/色织/, /yarns? of different colou?rs|yarn-dyed/i],
        '色织',
        'Of yarns of different colours',
      ),
      value('printed', [/印花/, /\bprinted\b/i], '印花', 'Printed'),
    ],
  },
  {
    kind: 'weave',
    values: [
      value('plain', [/平纹/, /plain[- ]weave/i], '平纹', 'Plain weave'),
      value('twill', [/斜纹/, /twill/i], '三线或四线斜纹', '3- or 4-thread twill'),
    ],
  },
  {
    kind: 'combing',
    values: [
      value('not', [/非精梳|未精梳|粗梳|未梳/, /uncombed|carded|not combed/i], '非精梳或粗梳', 'Carded, not combed'),
      value('combed', [/精梳/, /\bcombed\b/i], '精梳', 'Combed'),
    ],
  },
  {
    kind: 'yarn',
    values: [
      value('single', [/单纱/, /\bsingle\b/i], '单纱', 'Single yarn'),
      value('plied', [/多股|合股|股线/, /multiple|cabled|plied/i], '多股纱线', 'Multiple or cabled yarn'),
    ],
  },
  {
    kind: 'colour',
    values: [
      value('colour', [/彩色/, /colou?r\b/i], '彩色', 'Colour'),
      value('mono', [/黑白|单色/, /monochrome|black and white/i], '黑白或单色', 'Monochrome'),
    ],
  },
  {
    kind: 'petroleum',
    values: [
      value('without', [/不含石油/, /without petroleum/i], '不含石油', 'Without petroleum oil'),
      value('with', [/含有?石油/, /with petroleum/i], '含石油', 'With petroleum oil'),
    ],
  },
  {
    kind: 'material',
    chapters: /^(?:14|3[2-9]|[4-9])/,
    values: [
      value(
        'wool',
        [/羊毛或动物细毛|羊毛、动物细毛|羊毛/, /\bwool\b(?: or fine animal hair)?/i],
        '羊毛或动物细毛',
        'Wool or fine animal hair',
      ),
      value('cotton', [/(?<!石|火)棉(?!籽|子|短|花|胶)/, /\bcotton\b/i], '棉', 'Cotton'),
      value('silk', [/绢丝|丝绸|蚕丝|^丝|(?<![钢铁铜铝金属])丝制/, /\bsilk\b/i], '丝', 'Silk'),
      value('flax', [/亚麻/, /\bflax\b|linen/i], '亚麻', 'Flax'),
      value('jute', [/黄麻/, /\bjute\b/i], '黄麻', 'Jute'),
      value('other_textile', [/其他(?:纺织)?材料/, /other (?:textile )?materials/i], '其他材料', 'Other materials'),
      value('textile', [/纺织材料/, /textile materials/i], '纺织材料', 'Textile materials'),
      value('polyester', [/聚酯/, /polyester/i], '聚酯', 'Polyester'),
      value('nylon', [/尼龙|聚酰胺/, /nylon|polyamide/i], '尼龙或聚酰胺', 'Nylon or other polyamide'),
      value('acrylic', [/聚丙烯腈/, /acrylic/i], '聚丙烯腈', 'Acrylic'),
      value('synthetic', [/合成纤维/, /synthetic/i], '合成纤维', 'Synthetic fibres'),
      value(
        'artificial',
        [/人造纤维|粘胶/, /artificial fibre|artificial filament|artificial staple|viscose|rayon/i],
        '人造纤维',
        'Artificial fibres',
      ),
      value('man_made', [/化学纤维|化纤/, /man-made/i], '化学纤维', 'Man-made fibres'),
      value('leather', [/皮革|再生皮/, /leather/i], '皮革', 'Leather'),
      value(
        'rubber_plastic',
        [/橡胶或塑料|塑料或橡胶/, /rubber or plastics?|plastics? or rubber/i],
        '橡胶或塑料',
        'Rubber or plastics',
      ),
      value('rubber', [/橡胶/, /rubber/i], '橡胶', 'Rubber'),
      value('plastic', [/塑料/, /plastics?/i], '塑料', 'Plastics'),
      value('bamboo', [/竹/, /bamboo/i], '竹', 'Bamboo'),
      value('rattan', [/藤/, /rattan/i], '藤', 'Rattan'),
      value('wood', [/木(?=制|的|框|家具)/, /\bwood(?:en)?\b/i], '木', 'Wood'),
      value('paper', [/纸(?=制)/, /of paper/i], '纸', 'Paper'),
      value('stainless', [/不锈钢(?=制|的)/, /stainless steel/i], '不锈钢', 'Stainless steel'),
      value('cast_iron', [/铸铁(?=制|的)/, /cast iron/i], '铸铁', 'Cast iron'),
      value('steel', [/(?:其他)?钢铁/, /iron or steel|\bsteel\b/i], '钢铁', 'Iron or steel'),
      value('copper_alloy', [/铜合金|黄铜|青铜|白铜/, /copper alloy|brass|bronze/i], '铜合金', 'Copper alloys'),
      value('copper', [/精炼铜|铜/, /copper/i], '铜', 'Copper'),
      value('aluminium_alloy', [/铝合金/, /aluminium alloy/i], '铝合金', 'Aluminium alloys'),
      value('aluminium', [/铝/, /alumini/i], '铝', 'Aluminium'),
      value(
        'precious',
        [/贵金属|黄金|(?<!合)金制|银制/, /precious metal|\bgold\b|\bsilver\b/i],
        '贵金属',
        'Precious metal',
      ),
      value('base_metal', [/贱金属/, /base metal/i], '贱金属', 'Base metal'),
      value('metal', [/金属/, /\bmetal\b/i], '金属', 'Metal'),
      value('porcelain', [/(?<!陶)瓷(?=制|的)/, /porcelain|china\b/i], '瓷', 'Porcelain'),
      value('ceramic', [/陶瓷/, /ceramic/i], '陶瓷', 'Ceramics'),
      value('glass', [/玻璃/, /\bglass\b/i], '玻璃', 'Glass'),
      value('stone', [/石料|大理石|花岗岩/, /\bstone\b|marble|granite/i], '石料', 'Stone'),
    ],
  },
]

/** What a typed measure can be compared with. */
export type Dimension = 'millimetres' | 'watts' | 'voltamperes' | 'grams' | 'millilitres' | 'volts'

type Unit = {
  readonly kind: HsKind
  readonly en: string
  /** How many of the smallest unit of its kind it is. */
  readonly factor: number
  /** Null where nobody types it of a product, or it measures something else there. */
  readonly dimension: Dimension | null
  /** What else is typed for it, in lower case. */
  readonly typed: readonly string[]
}

function unit(kind: HsKind, en: string, factor = 1, dimension: Dimension | null = null, typed = ''): Unit {
  return { kind, en, factor, dimension, typed: typed.split(' ').filter(Boolean) }
}

/** Longest first, as a shorter one may begin another. */
export const UNITS: Readonly<Record<string, Unit>> = {
  千伏安: unit('power', 'kVA', 1000, 'voltamperes', 'kva'),
  千牛顿: unit('power', 'kN'),
  平方厘米: unit('area', 'cm²'),
  平方米: unit('area', 'm²', 10_000),
  立方厘米: unit('volume', 'cm³', 1, 'millilitres', 'cc'),
  立方米: unit('volume', 'm³', 1_000_000),
  千克: unit('weight', 'kg', 1000, 'grams', 'kg 公斤'),
  毫米: unit('size', 'mm', 1, 'millimetres', 'mm'),
  厘米: unit('size', 'cm', 10, 'millimetres', 'cm'),
  千瓦: unit('power', 'kW', 1000, 'watts', 'kw'),
  兆瓦: unit('power', 'MW', 1_000_000, 'watts'),
  毫升: unit('volume', 'ml', 1, 'millilitres', 'ml'),
  分特: unit('fineness', 'decitex'),
  公支: unit('count', 'Nm'),
  千伏: unit('voltage', 'kV', 1000, 'volts', 'kv'),
  总吨: unit('weight', 'gross tons', 1_000_000),
  克: unit('weight', 'g', 1, 'grams', 'g'),
  吨: unit('weight', 't', 1_000_000, 'grams'),
  升: unit('volume', 'l', 1000, 'millilitres', 'l litre liter'),
  米: unit('size', 'm', 1000),
  瓦: unit('power', 'W', 1, 'watts', 'w'),
  伏: unit('voltage', 'V', 1, 'volts', 'v'),
  特: unit('fineness', 'tex', 10),
  转: unit('twist', 'turns'),
  座: unit('seats', 'seats'),
  年: unit('years', 'years'),
  '%': unit('content', '%'),
  '％': unit('content', '%'),
  '℃': unit('temperature', '°C'),
}

/** A dimension named before the number asks its own question. */
export const MEASURES: readonly (readonly [word: RegExp, kind: HsKind])[] = [
  [/厚/, 'thickness'],
  [/宽/, 'width'],
  [/长度|边长|周长/, 'length'],
  [/直径|口径|截面/, 'diameter'],
  [/每平方米/, 'areal'],
]

/** Values of a material that are cases of another: beside those, the other is only what is left. */
export const WIDER: Readonly<Record<string, readonly string[]>> = {
  synthetic: ['polyester', 'nylon', 'acrylic'],
  man_made: ['synthetic', 'artificial', 'polyester', 'nylon', 'acrylic'],
  textile: ['wool', 'cotton', 'silk', 'flax', 'man_made', 'synthetic', 'artificial'],
  steel: ['stainless', 'cast_iron'],
  metal: ['steel', 'copper', 'aluminium', 'stainless', 'precious', 'base_metal', 'cast_iron'],
  base_metal: ['steel', 'copper', 'aluminium', 'stainless'],
  copper: ['copper_alloy'],
  aluminium: ['aluminium_alloy'],
  ceramic: ['porcelain'],
  rubber_plastic: ['rubber', 'plastic'],
}
