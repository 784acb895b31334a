// English words down to what they share: plural and singular, British and American spelling, cut, cutting and cutter.

const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    aluminium: 'aluminum',
    tyre: 'tire',
    grey: 'gray',
    frozen: 'freeze',
    knives: 'knife',
    shelves: 'shelf',
    leaves: 'leaf',
    halves: 'half',
    scarves: 'scarf',
    women: 'woman',
    ladies: 'woman',
    lady: 'woman',
    men: 'man',
    mens: 'man',
    womens: 'woman',
    gents: 'man',
    children: 'child',
    childrens: 'child',
    kids: 'child',
    kid: 'child',
    teeth: 'tooth',
    feet: 'foot',
    mice: 'mouse',
    plough: 'plow',
    jewellery: 'jewelry',
    mould: 'mold',
    woollen: 'wool',
    woolen: 'wool',
    wooden: 'wood',
    gaskets: 'gasket',
    programme: 'program',
    sulphate: 'sulfate',
    sulphur: 'sulfur',
    sulphuric: 'sulfuric',
    sulphide: 'sulfide',
    cosy: 'cozy',
    surgeon: 'surgical',
    surgeons: 'surgical',
    surgery: 'surgical',
    moulded: 'mold',
    moulding: 'mold',
    yoghurt: 'yogurt',
    plied: 'ply',
    cutter: 'cut',
    clothes: 'garment',
    clothing: 'garment',
    apparel: 'garment',
    trousers: 'pants',
    trouser: 'pants',
    nappy: 'diaper',
    lorry: 'truck',
    spanner: 'wrench',
    torch: 'flashlight',
    pram: 'stroller',
    hoover: 'vacuum',
    kerb: 'curb',
    cheque: 'check',
    vapour: 'vapor',
    petrol: 'gasoline',
    cellphone: 'phone',
    smartphone: 'phone',
    fridge: 'refrigerator',
    telly: 'tv',
    television: 'tv',
    veg: 'vegetable',
    veggie: 'vegetable',
    motorbike: 'motorcycle',
    bike: 'bicycle',
    // Ends with an s and is no plural: both forms lose the same letter at the end.
    lens: 'lense',
  }),
)

/** What an English word is looked up as. Latin letters and digits only, in lower case. */
export function stem(word: string): string {
  const spelt = SPELLINGS.get(word) ?? word
  if (spelt.length < 4 || /\d/.test(spelt)) return spelt
  const single = singular(spelt)
  const one = SPELLINGS.get(single) ?? single
  // What is as short as this stays as it is in the singular, too.
  if (one.length < 4) return one
  const american = one
    .replace(/([^aeiou])re$/, '$1er')
    .replace(/our$/, 'or')
    .replace(/is(e|ed|ing|ation)$/, 'iz$1')
  return withoutEnding(SPELLINGS.get(american) ?? american)
}

function singular(word: string): string {
  if (/[^s]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word
}

function withoutEnding(word: string): string {
  const cut = /^(.{3,})(?:ing|ed)$/.exec(word)?.[1] ?? (word.length > 6 ? /^(.{4,})[eo]r$/.exec(word)?.[1] : undefined)
  if (cut === undefined) return word.replace(/([^e])e$/, '$1')
  return cut.replace(/([bdglmnprt])\1$/, '$1').replace(/([^e])e$/, '$1')
}
