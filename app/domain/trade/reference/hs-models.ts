// What sizes and model numbers say of the goods by themselves: the code they lead to and why. The first pattern that fits decides, so that
// the narrower ones stand first. Text is half width, simplified and lower case, × and * are x. Written for this project 2026-12-01.

export type ModelRule = {
  readonly pattern: RegExp
  /** In the order in which they are offered, as in the plain names. */
  readonly codes: readonly string[]
  /** What it is called: words that are looked for as well. */
  readonly names: string
  readonly why: string
}

/** Bearings end in how they are closed, or stand alone. */
const CLOSED = '(?:[- ]?(?:2rs1?|2rz|2z|zz|rs|rz|z|ddu|llu|llb|open|c3|c4|n|nr))*'
const AT = '(?<![a-z0-9.])'
const END = '(?![a-z0-9])'
const at = (model: string) => new RegExp(`${AT}(?:${model})${END}`)

export const MODEL_RULES: readonly ModelRule[] = [
  {
    pattern: at('\\d{1,3}(?:[.]\\d+)?(?:/\\d{2,3})? ?z?r ?(?:1[79]|2[0-4])[.]5'),
    ...{ codes: ['401120'], names: '卡车轮胎 truck tyre' },
    why: 'a rim of half inches (17.5, 22.5) is that of a lorry or bus',
  },
  {
    pattern: at('(?:p|lt)?\\d{3}/\\d{2} ?z?r[f]? ?(?:1[2-9]|2[0-4])(?: ?[0-9]{2,3}[a-z])?'),
    ...{ codes: ['401110', '401120'], names: '轿车轮胎 car tyre' },
    why: 'width, height and rim in whole inches: a tyre of a car',
  },
  {
    pattern: at('\\d{1,2}[.]\\d0?-(?:16|20|24)|1[0-4][.]00 ?r ?20'),
    ...{ codes: ['401120', '401180', '401170'], names: '卡车轮胎 truck tyre' },
    why: 'width in inches and rim: a tyre of a lorry',
  },
  {
    pattern: at('\\d{1,2}[.]\\d{1,2}[-/x]\\d{2}(?:[.]5)? ?(?:agr|r[- ]?1|f[- ]?2)'),
    ...{ codes: ['401170'], names: '农用轮胎 agricultural tyre' },
    why: 'R-1 and F-2 are treads of tractors',
  },
  {
    pattern: at(`(?:2[0-4]\\d{3})(?:[- ]?(?:ca|cc|mb|e1?|k|w33|c3))+`),
    ...{ codes: ['848230'], names: '调心滚子轴承 spherical roller bearing' },
    why: 'bearings of series 20000 are spherical roller bearings',
  },
  {
    pattern: at(`(?:nu|nj|nup|nf|rn|nnu|n)[23]?[0-4]\\d{2}(?:[- ]?(?:e|em|ecp|m|c3))*`),
    ...{ codes: ['848250'], names: '圆柱滚子轴承 cylindrical roller bearing' },
    why: 'NU, NJ, NUP and N are cylindrical roller bearings',
  },
  {
    pattern: at(`(?:hk|bk|nki?|na|rna)[ -]?\\d{3,4}(?:[ /x]?\\d*)`),
    ...{ codes: ['848240'], names: '滚针轴承 needle roller bearing' },
    why: 'HK, NK and NA are needle roller bearings',
  },
  {
    pattern: at('uc(?:p|f|fl|t)[ -]?2\\d{2}'),
    ...{ codes: ['848320', '848210'], names: '带座轴承 bearing housing' },
    why: 'UCP and UCF are bearings in their housing',
  },
  {
    pattern: at('uc[ -]?2\\d{2}'),
    ...{ codes: ['848210'], names: '球轴承 ball bearing' },
    why: 'UC is the ball bearing of a housing',
  },
  {
    pattern: at(
      `(?:6[0-4]\\d{2}|6(?:8|9|0|2|3)\\d|16\\d{3}|7[023]\\d{2}|12\\d{2}|51[1-4]\\d{2})[- ]?(?:2rs1?|2rz|2z|zz|rs|ddu|llu|ac|b)${CLOSED}`,
    ),
    ...{ codes: ['848210'], names: '深沟球轴承 ball bearing' },
    why: 'series 6, 7, 1 and 51 are ball bearings; 2RS and ZZ say how they are closed',
  },
  {
    pattern:
      /(?:轴承|bearings?)\s*(?:6[0-4]\d{2}|6[0289]\d|16\d{3}|7[023]\d{2}|51[1-4]\d{2})(?!\d)|(?<!\d)(?:6[0-4]\d{2}|16\d{3}|7[023]\d{2}|51[1-4]\d{2})\s*(?:轴承|bearings?)/,
    ...{ codes: ['848210'], names: '深沟球轴承 ball bearing' },
    why: 'series 6, 7, 1 and 51 are ball bearings',
  },
  {
    pattern: /(?:轴承|bearings?)\s*3[0-3]\d{3}(?!\d)|(?<!\d)3[0-3]\d{3}\s*(?:轴承|bearings?)/,
    ...{ codes: ['848220'], names: '圆锥滚子轴承 tapered roller bearing' },
    why: 'series 30000 are tapered roller bearings',
  },
  {
    pattern: /(?:轴承|bearings?)\s*2[0-4]\d{3}(?!\d)|(?<!\d)2[0-4]\d{3}\s*(?:轴承|bearings?)/,
    ...{ codes: ['848230'], names: '调心滚子轴承 spherical roller bearing' },
    why: 'series 20000 are spherical roller bearings',
  },
  {
    pattern: at('m\\d{1,2}(?:[.]5)? ?x ?\\d{1,3}(?:[.]\\d+)?(?: ?x ?\\d{1,3})?(?: ?mm)?'),
    ...{ codes: ['731815', '731814'], names: '螺栓 螺钉 bolt screw' },
    why: 'a metric thread with its length is a screw or bolt',
  },
  {
    pattern: at('st\\d[.]\\d ?x ?\\d{1,3}'),
    ...{ codes: ['731814'], names: '自攻螺钉 self-tapping screw' },
    why: 'ST is the thread of self-tapping screws',
  },
  {
    pattern: at('(?:18650|21700|26650|26700|32650|32700|14500|18350)(?: ?li(?:-?ion)?)?'),
    ...{ codes: ['850760'], names: '锂离子电池 lithium-ion battery' },
    why: 'diameter and length of cylindrical lithium-ion cells',
  },
  {
    pattern: at('lifepo4'),
    ...{ codes: ['850760'], names: '磷酸铁锂电池 lithium iron phosphate battery' },
    why: 'lithium iron phosphate is a rechargeable cell',
  },
  {
    pattern: at('cr(?:20(?:16|25|32)|2450|2477|1220|1632|123a?)'),
    ...{ codes: ['850650'], names: '锂电池 扣式锂电池 lithium primary battery' },
    why: 'CR cells are lithium cells that are not recharged',
  },
  {
    pattern: at('lr(?:0?3|6|14|20|44)|6lr61'),
    ...{ codes: ['850610'], names: '碱性电池 alkaline battery' },
    why: 'LR are alkaline manganese cells',
  },
  {
    pattern: at('6-(?:qw|evf|dzm|dzf|fm)-\\d{2,3}[a-z]*'),
    ...{ codes: ['850710', '850720'], names: '铅酸蓄电池 lead acid battery' },
    why: 'six cells of lead acid',
  },
  {
    pattern: at('(?:ddr[345]l?) ?(?:\\d{1,3} ?gb?)?'),
    ...{ codes: ['847330', '854232'], names: '内存条 memory module' },
    why: 'DDR with a size is a memory module of a computer',
  },
  {
    pattern: at('(?:yjl?v\\d*|yjy\\d*|vv22|vlv)(?: ?[0-9./]+ ?kv)?'),
    ...{ codes: ['854449', '854460'], names: '电力电缆 power cable' },
    why: 'YJV and VV are power cables',
  },
  {
    pattern: at('(?:rvv[ps]?|rvs|rvb|bvr|bvv|blv|bv|zr-?bv|h0[357](?:vv|rn|v|z1?)-?[a-z0-9]*|kvvp?|avvr)'),
    ...{ codes: ['854449', '854442'], names: '电线 电缆 electric wire' },
    why: 'RVV, BV and H05VV-F are wires for up to 1,000 V',
  },
  {
    pattern: at('(?:cat ?[5678][ae]?|utp|ftp|sftp|stp)'),
    ...{ codes: ['854449', '854442'], names: '网线 network cable' },
    why: 'Cat 5e to 8 are cables of networks',
  },
  {
    pattern: /(?<![a-z0-9.])\d{1,2} ?x ?\d{1,3}(?:\.\d{1,2})?(?: ?mm ?2| ?mm²| ?平方| ?sq ?mm)/,
    ...{ codes: ['854449', '854460', '854442'], names: '电缆 cable' },
    why: 'a number of conductors by their section is a cable',
  },
  {
    pattern:
      /(?=.*\bled\b)(?=.*(?:灯泡|球泡|\bbulbs?\b|\blamps?\b|灯)).*(?<![a-z0-9])(?:e(?:10|12|14|26|27|39|40)|gu ?10|gu ?5[.]3|mr ?16|b22d?|g9|g4)(?![a-z0-9])/,
    ...{ codes: ['853952'], names: 'led灯泡 led bulb' },
    why: 'E27, GU10 and B22 are bases: a bulb of light emitting diodes',
  },
  {
    pattern: at('t[58] ?led(?: ?tube)?|led ?t[58](?: ?tube)?'),
    ...{ codes: ['853952'], names: 'led灯管 led tube' },
    why: 'T5 and T8 are tubes',
  },
  {
    pattern: at('(?:e27|e14|e26|gu10|b22d?|g9)'),
    ...{ codes: ['853952', '853922', '853931', '853661'], names: '灯泡 bulb' },
    why: 'a base alone leaves open what gives the light',
  },
  {
    pattern: at('(?:y[ebxv]?[2-5]?|ye[2345]|yvp|yx3|ms|yb[x]?\\d?)-?\\d{2,3}[sml]?\\d?-\\d{1,2}'),
    ...{ codes: ['850152', '850151', '850153'], names: '三相异步电动机 多相交流电动机' },
    why: 'Y2-132M-4 is size and poles of a three-phase motor; its output decides',
  },
  {
    pattern: at('s(?:z|bh)?(?:9|1[0-9]|2[0-9])-?(?:m-?)?(?:[a-z]{1,4}-?)?\\d{2,5}(?:kva|/\\d+)?[^,;]*'),
    ...{ codes: ['850421', '850422'], names: '油浸式变压器 液体介质变压器' },
    why: 'S9 to S22 are transformers in oil; their capacity decides',
  },
  {
    pattern: at('scb?h?\\d{1,2}-?\\d{2,5}(?:kva|/\\d+)?'),
    ...{ codes: ['850434', '850433'], names: '干式变压器 dry transformer' },
    why: 'SCB are dry transformers; their capacity decides',
  },
  {
    pattern: at('hrb ?[45]\\d{2}e?|hpb ?300|b500b|grade ?60 rebar'),
    ...{ codes: ['721420', '721310'], names: '螺纹钢 rebar' },
    why: 'HRB is ribbed steel for concrete',
  },
  {
    pattern:
      /(?<![a-z])(?:h(?:w|m|n)?|heb|hea|hem) ?-?\d{3}(?: ?x ?\d{2,3}){1,3}(?!\d)|(?<![a-z])he[abm] ?\d{3}(?!\d)|(?<![a-z])(?:h|wide flange)[- ]?beams?(?![a-z])|h型钢/,
    ...{ codes: ['721633'], names: 'h型钢 h beam' },
    why: 'H sections of steel, mostly 80 mm or higher and hot-rolled',
  },
  {
    pattern: /(?<![a-z])ipe ?\d{2,3}(?!\d)|(?<![a-z])i[- ]?beams?(?![a-z])|工字钢/,
    ...{ codes: ['721632'], names: '工字钢 i beam' },
    why: 'I sections of steel, mostly 80 mm or higher and hot-rolled',
  },
  {
    pattern: /(?<![a-z])up[en] ?\d{2,3}(?!\d)|槽钢|(?<![a-z])(?:u|c|steel)[- ]channels?(?![a-z])/,
    ...{ codes: ['721631', '721610'], names: '槽钢 steel channel' },
    why: 'U sections of steel',
  },
  {
    pattern:
      /(?:角钢|角铁|(?<![a-z])(?:steel )?angles?(?: (?:steel|bar|iron))?|(?<![a-z0-9])l)\s*(?:[1-7]\d)(?: ?x ?(?:[1-7]?\d(?:\.\d)?)){1,2}(?!\d)/,
    ...{ codes: ['721621'], names: '角钢 angle steel' },
    why: 'angles with sides under 80 mm',
  },
  {
    pattern: at('pt ?100|pt ?1000'),
    ...{ codes: ['902519', '902590'], names: '热电阻 温度传感器 temperature sensor' },
    why: 'PT100 measures temperature by a resistance of platinum',
  },
]
