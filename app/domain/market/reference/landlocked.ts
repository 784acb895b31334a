// Countries without a seaport of their own: the United Nations' list of landlocked developing countries (UN-OHRLLS, 32
// countries, read 2026-11-30), and the others that the map shows. The Caspian Sea does not lead to the oceans.

const DEVELOPING = 'AF AM AZ BF BI BO BT BW CF ET KG KZ LA LS MD MK ML MN MW NE NP PY RW SS SZ TD TJ TM UG UZ ZM ZW'
const OTHERS = 'AD AT BY CH CZ HU LI LU RS SK SM VA'

export const LANDLOCKED: readonly string[] = [...DEVELOPING.split(' '), ...OTHERS.split(' ')]
