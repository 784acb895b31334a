// What people say, and what the names call it. Learned by kind: materials, grades, uses, persons, states; never by one product.

const LINES = `
女士、女款、女装、女性、妇女|女式
男士、男款、男装、男性|男式
宝宝、幼儿、新生儿|婴儿
小孩、少儿、小朋友|儿童
pe、hdpe、ldpe、聚乙烯|聚乙烯 pe 乙烯聚合物 polyethylene
pp、聚丙烯|聚丙烯 pp 丙烯聚合物 polypropylene
pvc、upvc|聚氯乙烯 pvc 氯乙烯
pet|聚酯 聚对苯二甲酸乙二酯
ps、eps、xps|聚苯乙烯 苯乙烯
pc|聚碳酸酯
pu、tpu|聚氨酯 polyurethane
ptfe、铁氟龙、特氟龙、teflon|聚四氟乙烯
亚克力、有机玻璃、pmma、acrylic sheet|聚甲基丙烯酸甲酯 有机玻璃
玻璃钢、frp、grp、fiberglass reinforced|玻璃钢 塑料
尼龙、锦纶、nylon|聚酰胺 尼龙 合成纤维
涤纶、聚酯纤维、polyester|合成纤维 化学纤维 聚酯
腈纶、氨纶、丙纶、spandex、elastane|合成纤维 化学纤维
粘胶、莫代尔、天丝、人棉、viscose、rayon、modal|人造纤维
纯棉、全棉、cotton|棉制
羊绒、cashmere|喀什米尔
亚麻、苎麻、linen|麻制
真丝、桑蚕丝|丝制
牛皮、真皮、头层皮、羊皮、皮革、genuine leather|皮革制 真皮
304、316、316l、201、430、sus304、sus316|不锈钢 stainless steel
q235、q235b、ss400、q345、q345b、q355、q355b、a36、s275jr、s235jr|非合金钢 碳钢
20#、45#|碳钢
40cr、42crmo、cr12|合金钢
6061、6063、5052、7075、adc12|铝合金 aluminum alloy
紫铜、红铜、t2|精炼铜 铜
黄铜、h62、h59|黄铜 铜锌合金
马口铁|镀锡
gi、galvanised|镀锌 galvanized
铸铁、球墨、ht250、qt500|铸铁
钨钢|硬质合金
碳化钨|硬质合金
电瓶|蓄电池 电池
锂电、锂电池|锂离子 蓄电池
机械臂、机械手|机器人
电机、马达|电动机 电机
发动机、引擎|发动机
行车、天车|起重机
车床|车床
机加工、cnc|数控
单冻、速冻、急冻、iqf|冻 frozen
晒干、风干、烘干的、脱水、dehydrated|干 dried
冰鲜、冷鲜、保鲜的|鲜 冷
即食、熟制、蒸煮、煮熟|制作 熟
油炸|制作 炸
腌制、腌渍|盐渍 制作
散装|散装
二手、旧的、used|旧 二手
车载、车用、汽车用|汽车 车用
船用、marine|船用
医用、医疗、医院用|医用 医疗
宠物、狗狗、猫咪|宠物
农用、农业|农业 农用
工业用、工业级|工业
食品级|食用 食品
实木、原木|木制 实木
竹制、竹子|竹
藤编、柳编、草编|编结
陶瓷、骨瓷、强化瓷|瓷
炻器、粗陶、stoneware|陶 炻瓷
钢化|钢化
夹胶|夹层
充气|充气
发光、亮灯|灯
led|led
太阳能、光伏|太阳能 光伏
新能源汽车、纯电、ev|纯电动 电动汽车
插混、phev|插电
油电混动、hybrid|混合动力
蓝牙、bluetooth|蓝牙
监控、安防|监控 摄像
无人机、drone、uav|无人机
阀门|阀门 阀
水龙头、龙头|龙头
法兰盘|法兰
管材、管道、水管|管
板材|板
棒材、圆棒|棒
线材|线 丝
密封圈、密封垫|密封
滤芯、滤清器|过滤
空气净化|净化
减速器、减速箱、变速器|减速机 齿轮箱
刹车|制动 刹车
避震|减震
轮毂、钢圈|车轮 轮毂
大灯、前灯|车灯 大灯
雨刮、雨刷|雨刮 雨刷
墓碑、石碑|墓碑 石
地砖、墙砖|瓷砖
被子、棉被|被子
四件套|四件套 床单
耳麦|耳机
话筒|麦克风
充电宝|移动电源
电饭煲、电饭锅|电饭煲
热水壶、烧水壶|电热水壶
燃气灶、煤气灶|灶
`

/** Words of a query, and the words of the names they stand for. */
export const SYNONYMS: readonly (readonly [said: string, names: string])[] = LINES.trim()
  .split('\n')
  .flatMap((line) => {
    const [said = '', names = ''] = line.split('|')
    return said.split('、').map((one) => [one, names] as const)
  })

const CAR = '(?:motor )?(?:cars?|vehicles?|automobiles?|autos?)'
const USED = '(?:used|second[- ]?hand|pre-?owned)'

const CODED_AS_NEW =
  '机器|机械|机床|设备|仪器|生产线|车床|铣床|磨床|钻床|冲床|压力机|注塑机|挖掘机|装载机|起重机|叉车|推土机|拖拉机|收割机|印刷机|缝纫机|电脑|计算机|笔记本|手机|打印机|复印机|轮船|渔船|船|卡车|货车|客车|摩托车|自行车'
const CODED_AS_NEW_EN =
  'machines?|machinery|machine tools?|equipment|instruments?|lathes?|excavators?|loaders?|cranes?|forklifts?|bulldozers?|tractors?|harvesters?|computers?|laptops?|phones?|printers?|ships?|vessels?|trucks?|lorry|lorries|buses|bus|motorcycles?|bicycles?'

/**
 * Trades that are called by a word whose signs or sound lie nearer to something else: 二手车 to 手锯, second-hand to clothing. What is a
 * part of a car, or a lathe (车床), is left as it was typed.
 */
const PHRASES: readonly (readonly [said: RegExp, names: string])[] = [
  // A garment by its filling, and one whose Latin letter is too short to be a word.
  [/羽绒(?:外套|大衣|夹克|上衣|衣|袄|衫)/g, '羽绒服'],
  [/t ?恤衫?/g, 't恤衫'],
  [/(?:二手|旧)(?:机动)?车辆?(?![床刀轮胎载架厢钩桥灯漆件库座门窗把用铣间削工位顶身牌篮])/g, '二手汽车'],
  [
    /(?:二手|老?旧)(?:的)?(?:小|轿)?汽车(?![床刀轮胎载架厢钩桥灯漆件库座门窗把用铣间削工位顶身牌篮配音发底坐脚玻])/g,
    '二手汽车',
  ],
  // The nomenclature does not part used machines, ships and devices from new ones: the thing alone is looked for.
  [new RegExp(`(?<!\\p{L})(?:二手|翻新|旧)的?(?=\\p{L}{0,4}(?:${CODED_AS_NEW})(?:$|\\P{L}))`, 'gu'), ''],
  [new RegExp(`\\b(?:${USED}|refurbished) (?=(?:[a-z]+ ){0,3}(?:${CODED_AS_NEW_EN})\\b)`, 'g'), ''],
  [/^er ?shou ?(?:qi ?|ji ?dong ?)?che(?: ?liang)?$|^(?:escq|esqc)$/g, '二手汽车'],
  [
    new RegExp(`\\b${USED} ${CAR}(?=$|[,;.()]| (?:for|from|to|in|of|with|export|exports|exporting)\\b)`, 'g'),
    'used car',
  ],
]

/** A cleaned text, its trades called as the names call them. */
export function withPhrases(text: string): string {
  return PHRASES.reduce((said, [pattern, names]) => said.replace(pattern, names), text)
}
