// Things that exist only once a certain task is done, and the tasks that cannot be finished without them. A dependency says
// what waits for what; this says why, so that nobody can put a task before the thing that its authority asks for.
export type Thing = { readonly givenBy: readonly string[]; readonly neededBy: readonly string[] }

export const THINGS: Readonly<Record<string, Thing>> = {
  products: { givenBy: ['P01'], neededBy: ['P02', 'P03', 'P04', 'P05', 'P07', 'P13', 'M01', 'P06'] },
  screening: { givenBy: ['P02'], neededBy: ['P03', 'P04', 'P13', 'T01'] },
  control_code: { givenBy: ['P13'], neededBy: ['P03'] },
  markets: { givenBy: ['M01'], neededBy: ['C01', 'P06'] },
  channel: { givenBy: ['C01'], neededBy: ['T10', 'W02'] },
  mode: { givenBy: ['T01'], neededBy: ['T02', 'T03', 'T04', 'T05', 'T06', 'T08', 'W02'] },
  /** A signed contract, or the orders of a shop. Licences and inspections are applied for with it, not with a plan. */
  contract: { givenBy: ['T08', 'W02', 'X10'], neededBy: ['P03', 'P04', 'P05', 'V02', 'T07', 'T12', 'T13'] },
  service_contract: { givenBy: ['X01'], neededBy: ['X07', 'X08'] },
  dual_use_licence: { givenBy: ['P03'], neededBy: ['T12'] },
  export_licence: { givenBy: ['P04'], neededBy: ['T12', 'V04'] },
  used_car_licence: { givenBy: ['V02'], neededBy: ['T12', 'V03'] },
  inspection_ledger: { givenBy: ['P05'], neededBy: ['T12'] },
  declaration: { givenBy: ['T12'], neededBy: ['T13', 'T14', 'T16', 'V03'] },
}
