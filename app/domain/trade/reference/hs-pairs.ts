// Codes that are commonly confused, with the questions that decide between them. Texts: hspairs:pairs.<id>: name, decides, and of each
// question ask and its options. Written from knowledge of HS 2022 and its notes; the notes are told in own words, the tariff decides.

import type { HsKind } from './hs-separators'

/** A general rule for interpretation. Text: hs:rules.<rule> */
export type HsRule = '1' | '2a' | '3b' | '6'

export type HsPairQuestion = {
  readonly id: string
  readonly kind: HsKind
  /** Headings or subheadings that an answer leads to; none leaves what earlier answers found. */
  readonly options: Readonly<Record<string, readonly string[]>>
  /** Asked only after this answer. */
  readonly when?: { readonly question: string; readonly option: string }
}

export type HsPair = {
  readonly id: string
  /** Two, four or six digits. */
  readonly codes: readonly string[]
  readonly rules: readonly HsRule[]
  readonly confidence: 'high' | 'medium_high' | 'medium'
  /** Customs offices do not all decide alike: each alternative is shown with what decides. */
  readonly isDivided?: true
  readonly questions: readonly HsPairQuestion[]
}

/** @checked */
export const HS_PAIRS_FROM = {
  source:
    'Harmonized System 2022: section and chapter notes, general rules; written for this project, not compared with rulings',
  writtenOn: '2026-11-30',
  validFrom: '2022-01-01',
  validTo: '2027-12-31',
} as const

export const HS_PAIRS: readonly HsPair[] = [
  {
    id: 'laser_machines',
    codes: ['8456', '8515', '8485', '901320', '846693'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      { id: 'does', kind: 'does', options: { remove: ['8456'], weld: ['851580'], layer: ['8485'] } },
      {
        id: 'sold',
        kind: 'sold',
        options: { whole: [], source: ['901320'], part: ['846693'] },
        when: { question: 'does', option: 'remove' },
      },
      {
        id: 'welder',
        kind: 'sold',
        options: { whole: [], source: ['901320'], part: ['851590'] },
        when: { question: 'does', option: 'weld' },
      },
      {
        id: 'printer',
        kind: 'sold',
        options: { whole: [], part: ['848590'] },
        when: { question: 'does', option: 'layer' },
      },
    ],
  },
  {
    id: 'magnesia_bricks',
    codes: ['690210', '681591', '3816', '2519'],
    rules: ['1', '6'],
    confidence: 'medium_high',
    isDivided: true,
    questions: [
      {
        id: 'process',
        kind: 'process',
        options: { fired: ['690210'], cured: ['681591'], unshaped: ['381600'], grain: ['2519'] },
      },
    ],
  },
  {
    id: 'magnesia_raw',
    codes: ['2519', '2530', '2816', '3816'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'what',
        kind: 'which',
        options: { ore: ['251910'], magnesia: ['251990'], brucite: ['253090'], hydroxide: ['281610'], mix: ['381600'] },
      },
    ],
  },
  {
    id: 'outerwear',
    codes: ['6201', '6202', '6101', '6102', '6210', '6113'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'fabric',
        kind: 'knitted',
        options: { woven: ['6201', '6202'], knitted: ['6101', '6102'], coated: ['6210'], coated_knit: ['6113'] },
      },
      {
        id: 'wearer',
        kind: 'wearer',
        options: { men: ['6201'], women: ['6202'] },
        when: { question: 'fabric', option: 'woven' },
      },
      {
        id: 'wearer_knit',
        kind: 'wearer',
        options: { men: ['6101'], women: ['6102'] },
        when: { question: 'fabric', option: 'knitted' },
      },
    ],
  },
  {
    id: 'knit_tops',
    codes: ['6109', '6110', '6105', '6106'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'cut',
        kind: 'form',
        options: { tee: ['6109'], pullover: ['6110'], men_shirt: ['6105'], women_shirt: ['6106'] },
      },
    ],
  },
  {
    id: 'motor_vehicles',
    codes: ['8703', '8702', '8704'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [{ id: 'carries', kind: 'use', options: { persons: ['8703'], bus: ['8702'], goods: ['8704'] } }],
  },
  {
    id: 'computers_displays',
    codes: ['8471', '8528'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'what',
        kind: 'does',
        options: { computer: ['8471'], monitor: ['852852'], projector: ['852862'], tv: ['852872'] },
      },
    ],
  },
  {
    id: 'phones_network',
    codes: ['851713', '851714', '851762', '851769'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'does',
        kind: 'does',
        options: { smart: ['851713'], phone: ['851714'], data: ['851762'], other: ['851769'] },
      },
    ],
  },
  {
    id: 'wireless_headphones',
    codes: ['851830', '851762'],
    rules: ['1', '6'],
    confidence: 'medium',
    isDivided: true,
    questions: [
      { id: 'link', kind: 'principle', options: { wire: ['851830'], radio: ['851762'], radio_sound: ['851830'] } },
    ],
  },
  {
    id: 'batteries',
    codes: ['850760', '850650', '850780', '850440'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'kind',
        kind: 'which',
        options: { li_ion: ['850760'], primary: ['850650'], nimh: ['850750'], other: ['850780'], charger: ['850440'] },
      },
    ],
  },
  {
    id: 'electrical_gear',
    codes: ['850440', '8536', '8537', '8544'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      { id: 'does', kind: 'does', options: { convert: ['850440'], switch: ['8536'], board: ['8537'], wire: ['8544'] } },
    ],
  },
  {
    id: 'valves_fittings',
    codes: ['8481', '7307', '7412', '391740'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'does',
        kind: 'does',
        options: { control: ['8481'], steel: ['7307'], copper: ['7412'], plastic: ['391740'] },
      },
    ],
  },
  {
    id: 'machine_parts',
    codes: ['8487', '8483', '8482', '8431', '7326'],
    rules: ['1', '6'],
    confidence: 'medium_high',
    questions: [
      {
        id: 'part',
        kind: 'which',
        options: { bearing: ['8482'], drive: ['8483'], lifting: ['8431'], any: ['8487'], general: ['7326'] },
      },
    ],
  },
  {
    id: 'fasteners',
    codes: ['7318', '7415', '761610', '8308', '392690', '7317'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'material',
        kind: 'material',
        options: {
          steel: ['7318'],
          nail: ['7317'],
          copper: ['7415'],
          aluminium: ['761610'],
          plastic: ['392690'],
          clasp: ['8308'],
        },
      },
    ],
  },
  {
    id: 'general_articles',
    codes: ['3926', '7326', '7616', '8302'],
    rules: ['1', '3b', '6'],
    confidence: 'medium_high',
    questions: [
      {
        id: 'material',
        kind: 'material',
        options: { plastic: ['3926'], steel: ['7326'], aluminium: ['7616'], mounting: ['8302'] },
      },
    ],
  },
  {
    id: 'furniture',
    codes: ['9401', '9403', '9404', '9402'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      { id: 'use', kind: 'use', options: { sit: ['9401'], sleep: ['9404'], medical: ['9402'], other: ['9403'] } },
    ],
  },
  {
    id: 'footwear',
    codes: ['6401', '6402', '6403', '6404', '6405'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'upper',
        kind: 'material',
        options: { plastic: ['6402'], moulded: ['6401'], leather: ['6403'], textile: ['6404'], other: ['6405'] },
      },
    ],
  },
  {
    id: 'fish',
    codes: ['0301', '0302', '0303', '0304', '0305', '1604'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'state',
        kind: 'state',
        options: {
          live: ['0301'],
          fresh: ['0302'],
          frozen: ['0303'],
          fillet: ['0304'],
          cured: ['0305'],
          prepared: ['1604'],
        },
      },
    ],
  },
  {
    id: 'crustaceans',
    codes: ['0306', '1605'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'process',
        kind: 'process',
        options: { raw: ['0306'], shell: ['0306'], peeled: ['1605'], breaded: ['1605'] },
      },
    ],
  },
  {
    id: 'molluscs',
    codes: ['0307', '0308', '1605'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      { id: 'process', kind: 'process', options: { mollusc: ['0307'], cucumber: ['0308'], cooked: ['1605'] } },
    ],
  },
  {
    id: 'prepared_fish',
    codes: ['1604', '0305'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'form',
        kind: 'form',
        options: {
          tuna: ['160414'],
          pieces: ['160411', '160412', '160413', '160415', '160416', '160417', '160418', '160419'],
          minced: ['160420'],
          caviar: ['160431'],
          substitute: ['160432'],
          cured: ['0305'],
        },
      },
    ],
  },
  {
    id: 'fruit',
    codes: ['0811', '0812', '0813', '2007', '2008'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'process',
        kind: 'process',
        options: { frozen: ['0811'], provisional: ['0812'], dried: ['0813'], jam: ['2007'], canned: ['2008'] },
      },
    ],
  },
  {
    id: 'mushrooms',
    codes: ['0709', '0710', '0712', '0711', '2003'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'state',
        kind: 'state',
        options: { fresh: ['0709'], frozen: ['0710'], dried: ['0712'], brine: ['0711'], prepared: ['2003'] },
      },
    ],
  },
  {
    id: 'ginseng',
    codes: ['1211', '1302', '2106'],
    rules: ['1', '6'],
    confidence: 'medium_high',
    questions: [
      {
        id: 'form',
        kind: 'form',
        options: { root: ['121120'], extract: ['130219'], food: ['210690'], medicine: ['3004'] },
      },
    ],
  },
  {
    id: 'food_medicine_cosmetic',
    codes: ['2106', '2202', '3004', '3304'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      { id: 'use', kind: 'use', options: { supplement: ['210690'], drink: ['2202'], treat: ['3004'], skin: ['3304'] } },
    ],
  },
  {
    id: 'medicines',
    codes: ['3003', '3004', '29'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [{ id: 'form', kind: 'retail', options: { bulk_single: ['29'], bulk_mix: ['3003'], doses: ['3004'] } }],
  },
  {
    id: 'flat_steel',
    codes: ['7208', '7209', '7210', '7211', '7212', '7219', '7220', '7225', '7226'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'steel',
        kind: 'steel',
        options: {
          plain: ['7208', '7209', '7210', '7211', '7212'],
          stainless: ['7219', '7220'],
          alloy: ['7225', '7226'],
        },
      },
      {
        id: 'finish',
        kind: 'rolling',
        options: { hot: ['7208'], cold: ['7209'], coated: ['7210'], narrow: ['7211'], narrow_coated: ['7212'] },
        when: { question: 'steel', option: 'plain' },
      },
    ],
  },
  {
    id: 'steel_structures',
    codes: ['7308', '9406', '7326', '8609'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'what',
        kind: 'which',
        options: { building: ['9406'], structure: ['7308'], container: ['8609'], article: ['7326'] },
      },
    ],
  },
  {
    id: 'castings',
    codes: ['7325', '7326', '7307', '8487'],
    rules: ['1', '6'],
    confidence: 'medium_high',
    questions: [
      { id: 'what', kind: 'process', options: { cast: ['7325'], forged: ['7326'], fitting: ['7307'], part: ['8487'] } },
    ],
  },
  {
    id: 'pumps',
    codes: ['8413', '8414'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'moves',
        kind: 'use',
        options: {
          liquid: ['8413'],
          vacuum: ['841410'],
          gas: ['841430', '841440', '841480'],
          fan: ['841451', '841459'],
        },
      },
    ],
  },
  {
    id: 'filters',
    codes: ['8421', '8419', '8479'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [{ id: 'does', kind: 'does', options: { filter: ['8421'], heat: ['8419'], mix: ['847982'] } }],
  },
  {
    id: 'sprayers',
    codes: ['8424', '8413', '8467'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [{ id: 'does', kind: 'does', options: { spray: ['8424'], pump: ['8413'], tool: ['8467'] } }],
  },
  {
    id: 'lifting',
    codes: ['8425', '8426', '8427', '8428', '8429', '8430'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'does',
        kind: 'does',
        options: {
          hoist: ['8425'],
          crane: ['8426'],
          truck: ['8427'],
          convey: ['8428'],
          earth: ['8429'],
          drill: ['8430'],
        },
      },
    ],
  },
  {
    id: 'vehicle_parts',
    codes: ['8708', '8409', '8483', '8511', '8512', '6813'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'part',
        kind: 'which',
        options: {
          engine: ['8409'],
          shaft: ['8483'],
          ignition: ['8511'],
          light: ['8512'],
          friction: ['6813'],
          body: ['8708'],
        },
      },
    ],
  },
  {
    id: 'tyres',
    codes: ['4011', '4012', '4013', '870870'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      { id: 'state', kind: 'used', options: { new: ['4011'], used: ['4012'], tube: ['4013'], wheel: ['870870'] } },
    ],
  },
  {
    id: 'hoses',
    codes: ['3917', '4009', '8307', '5909'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'material',
        kind: 'material',
        options: { plastic: ['3917'], rubber: ['4009'], metal: ['8307'], textile: ['5909'] },
      },
    ],
  },
  {
    id: 'cables',
    codes: ['8544', '8536', '900110', '7413', '7614'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'what',
        kind: 'which',
        options: {
          insulated: ['8544'],
          optical: ['854470'],
          bundle: ['900110'],
          connector: ['8536'],
          copper: ['7413'],
          aluminium: ['7614'],
        },
      },
    ],
  },
  {
    id: 'lighting',
    codes: ['9405', '8539', '854141', '8512', '8513', '850440'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'what',
        kind: 'which',
        options: {
          diode: ['854141'],
          module: ['853951'],
          lamp: ['853952'],
          luminaire: ['9405'],
          vehicle: ['8512'],
          torch: ['8513'],
          driver: ['850440'],
        },
      },
    ],
  },
  {
    id: 'appliances',
    codes: ['8508', '8509', '8516', '841451', '8543'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'does',
        kind: 'does',
        options: { motor: ['8509'], vacuum: ['8508'], heat: ['8516'], fan: ['841451'], other: ['8543'] },
      },
    ],
  },
  {
    id: 'air_fryer',
    codes: ['851660', '851679'],
    rules: ['1', '6'],
    confidence: 'medium',
    isDivided: true,
    questions: [
      { id: 'form', kind: 'form', options: { oven: ['851660'], basket: ['851660'], basket_apart: ['851679'] } },
    ],
  },
  {
    id: 'fans_compressors',
    codes: ['841430', '841451', '841459', '841460', '841480', '8415'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'what',
        kind: 'which',
        options: {
          room: ['841451'],
          fan: ['841459'],
          hood: ['841460'],
          cooling: ['841430'],
          air: ['841480'],
          conditioner: ['8415'],
        },
      },
    ],
  },
  {
    id: 'flooring',
    codes: ['4409', '4411', '4412', '4418', '3918'],
    rules: ['1', '6'],
    confidence: 'medium_high',
    isDivided: true,
    questions: [
      {
        id: 'core',
        kind: 'material',
        options: { solid: ['4409'], fibre: ['4411'], layers: ['4418'], plywood: ['4412'], plastic: ['3918'] },
      },
    ],
  },
  {
    id: 'wood_plastic',
    codes: ['3918', '3925', '4418', '4411'],
    rules: ['1', '6'],
    confidence: 'medium_high',
    questions: [
      {
        id: 'what',
        kind: 'material',
        options: { cover: ['3918'], window: ['3925'], joinery: ['4418'], board: ['4411'] },
      },
    ],
  },
  {
    id: 'stone_tiles',
    codes: ['6802', '6810', '6907', '7016', '2516'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'material',
        kind: 'material',
        options: { worked: ['6802'], rough: ['2516'], artificial: ['6810'], ceramic: ['6907'], glass: ['7016'] },
      },
    ],
  },
  {
    id: 'mineral_fibres',
    codes: ['7019', '6806', '6815'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      { id: 'material', kind: 'material', options: { glass: ['7019'], mineral: ['6806'], carbon: ['6815'] } },
    ],
  },
  {
    id: 'graphite',
    codes: ['8545', '3801', '2504', '6903', '6815'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'use',
        kind: 'use',
        options: {
          electrode: ['854511'],
          electrical: ['854519', '854520', '854590'],
          artificial: ['3801'],
          natural: ['2504'],
          crucible: ['6903'],
          article: ['6815'],
        },
      },
    ],
  },
  {
    id: 'tungsten',
    codes: ['8101', '8102', '7202', '8209', '2849'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'form',
        kind: 'form',
        options: {
          tungsten: ['8101'],
          molybdenum: ['8102'],
          ferro: ['720270', '720280'],
          carbide: ['284990'],
          tip: ['8209'],
        },
      },
    ],
  },
  {
    id: 'cleaning',
    codes: ['3401', '3402', '3305', '3307', '3808'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'use',
        kind: 'use',
        options: { skin: ['3401'], clean: ['3402'], hair: ['330510'], bath: ['3307'], disinfect: ['380894'] },
      },
    ],
  },
  {
    id: 'pesticides',
    codes: ['3808', '29', '3824'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [{ id: 'form', kind: 'retail', options: { prepared: ['3808'], active: ['29'], other: ['3824'] } }],
  },
  {
    id: 'toys_games_sports',
    codes: ['9503', '9504', '9506', '8712'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      { id: 'use', kind: 'use', options: { play: ['9503'], game: ['9504'], sport: ['9506'], cycle: ['8712'] } },
    ],
  },
  {
    id: 'bags',
    codes: ['4202', '4201', '3923', '6305'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      { id: 'use', kind: 'use', options: { bag: ['4202'], animal: ['4201'], plastic: ['3923'], sack: ['6305'] } },
    ],
  },
  {
    id: 'made_up_textiles',
    codes: ['6302', '6304', '6305', '6306', '6307'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'use',
        kind: 'use',
        options: { linen: ['6302'], furnish: ['6304'], sack: ['6305'], tent: ['6306'], other: ['6307'] },
      },
    ],
  },
  {
    id: 'filter_textiles',
    codes: ['5911', '842199', '6307'],
    rules: ['1', '6'],
    confidence: 'medium_high',
    questions: [{ id: 'form', kind: 'form', options: { cloth: ['5911'], cartridge: ['842199'], other: ['6307'] } }],
  },
  {
    id: 'medical',
    codes: ['9018', '9019', '9021', '9022', '9402', '8713'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'use',
        kind: 'use',
        options: { treat: ['9018'], breathe: ['9019'], aid: ['9021'], xray: ['9022'], bed: ['9402'], chair: ['8713'] },
      },
    ],
  },
  {
    id: 'other_machines',
    codes: ['8479', '8543', '8422'],
    rules: ['1', '6'],
    confidence: 'medium_high',
    questions: [
      { id: 'does', kind: 'does', options: { mechanical: ['847989'], electrical: ['854370'], packing: ['8422'] } },
    ],
  },
  {
    id: 'robots',
    codes: ['847950', '842870', '8515', '8424', '8508'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'does',
        kind: 'does',
        options: { many: ['847950'], handle: ['842870'], weld: ['8515'], spray: ['8424'], clean: ['8508'] },
      },
    ],
  },
  {
    id: 'drones',
    codes: ['8806', '9503', '8807', '8525'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      { id: 'what', kind: 'which', options: { drone: ['8806'], toy: ['9503'], part: ['8807'], camera: ['8525'] } },
    ],
  },
  {
    id: 'cycles',
    codes: ['871160', '8712', '8714', '9503', '8713'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'drive',
        kind: 'drive',
        options: { motor: ['871160'], pedal: ['8712'], part: ['8714'], child: ['9503'], disabled: ['8713'] },
      },
    ],
  },
  {
    id: 'solar',
    codes: ['854142', '854143', '850171', '850172', '850180', '850440'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'what',
        kind: 'which',
        options: {
          cell: ['854142'],
          module: ['854143'],
          small: ['850171'],
          large: ['850172'],
          ac: ['850180'],
          inverter: ['850440'],
        },
      },
    ],
  },
  {
    id: 'generators',
    codes: ['8501', '8502', '8504', '8503'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      { id: 'what', kind: 'which', options: { motor: ['8501'], set: ['8502'], convert: ['8504'], part: ['8503'] } },
    ],
  },
  {
    id: 'machine_tools',
    codes: ['8456', '8457', '8458', '8459', '8460', '8461', '8462'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      {
        id: 'does',
        kind: 'does',
        options: {
          centre: ['845710'],
          turn: ['8458'],
          mill: ['8459'],
          grind: ['8460'],
          other: ['8461'],
          form: ['8462'],
          beam: ['8456'],
        },
      },
    ],
  },
  {
    id: 'moulds',
    codes: ['8480', '8207', '845420', '8466'],
    rules: ['1', '6'],
    confidence: 'high',
    questions: [
      { id: 'use', kind: 'use', options: { mould: ['8480'], die: ['8207'], ingot: ['845420'], jig: ['8466'] } },
    ],
  },
  {
    id: 'bearings',
    codes: ['8482', '8483', '8708', '7326'],
    rules: ['1', '6'],
    confidence: 'medium_high',
    questions: [
      {
        id: 'what',
        kind: 'which',
        options: { rolling: ['8482'], plain: ['848320', '848330'], hub: ['8708'], ball: ['7326'] },
      },
    ],
  },
]
