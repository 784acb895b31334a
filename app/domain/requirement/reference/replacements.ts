// What takes the place of a requirement on the day after it ends.

export const REPLACED_BY: Readonly<Record<string, string>> = {
  eu_ce_machinery_directive: 'eu_ce_machinery_regulation',
  eu_toys_directive: 'eu_toys_regulation',
  eu_detergents: 'eu_detergents_new',
  eu_eutr: 'eu_eudr',
}
