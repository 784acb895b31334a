// The days off that the law gives everybody, and on which days of our calendar those of the lunar calendar fall. They stand in for
// the State Council's yearly notice where that is not known yet.

/** 《全国年节及纪念日放假办法》, as amended by State Council Decree No. 795 of 10 November 2024. @checked */
export const HOLIDAY_RULE = {
  source: '国务院令第795号《全国年节及纪念日放假办法》第二条、第六条',
  inForceFrom: '2025-01-01',
  lastChecked: '2026-11-30',
  confidence: 'high',
} as const

/** Month and day. New Year 1 day, Labour Day 2 days, National Day 3 days. */
export const FIXED_DAYS = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'] as const

/** From the eve to the third day of the lunar year, counted from its first day. */
export const SPRING_FESTIVAL = [-1, 0, 1, 2] as const

export type LunarDays = {
  /** The first day of the first month. */
  readonly newYear: string
  readonly tombSweeping: string
  /** The fifth day of the fifth month. */
  readonly dragonBoat: string
  /** The fifteenth day of the eighth month. */
  readonly midAutumn: string
}

function days(newYear: string, tombSweeping: string, dragonBoat: string, midAutumn: string): LunarDays {
  return { newYear, tombSweeping, dragonBoat, midAutumn }
}

/** Reckoned by GB/T 33661-2017; checked on 2026-11-30 against a second reckoning. Month and day, by year. */
export const LUNAR_DAYS: Readonly<Record<number, LunarDays>> = {
  2025: days('01-29', '04-04', '05-31', '10-06'),
  2026: days('02-17', '04-05', '06-19', '09-25'),
  2027: days('02-06', '04-05', '06-09', '09-15'),
  2028: days('01-26', '04-04', '05-28', '10-03'),
  2029: days('02-13', '04-04', '06-16', '09-22'),
  2030: days('02-03', '04-05', '06-05', '09-12'),
  2031: days('01-23', '04-05', '06-24', '10-01'),
  2032: days('02-11', '04-04', '06-12', '09-19'),
  2033: days('01-31', '04-04', '06-01', '09-08'),
  2034: days('02-19', '04-05', '06-20', '09-27'),
  2035: days('02-08', '04-05', '06-10', '09-16'),
  2036: days('01-28', '04-04', '05-30', '10-04'),
  2037: days('02-15', '04-04', '06-18', '09-24'),
  2038: days('02-04', '04-05', '06-07', '09-13'),
  2039: days('01-24', '04-05', '05-27', '10-02'),
  2040: days('02-12', '04-04', '06-14', '09-20'),
}
