// Conditions that a law settles by naming others: where one of these requirements applies, nobody is asked.

export const IMPLIED_BY: Readonly<Record<string, readonly string[]>> = {
  // (EU) 2019/1020, Art. 4(5): 2006/42/EC and its successor, 2014/35/EU, 2014/30/EU, 2014/53/EU, 2011/65/EU.
  eu_article_4: [
    'eu_ce_machinery_directive',
    'eu_ce_machinery_regulation',
    'eu_ce_lvd',
    'eu_ce_emc',
    'eu_ce_red',
    'eu_rohs',
  ],
}
