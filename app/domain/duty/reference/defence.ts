// Duties on top of the tariff that are known to exist: against dumping and subsidies, quotas, layers by proclamation. Each is the requirement of
// the same id, which says rate, scope and law as far as they were found; the list is not complete, and no entry is no proof of absence.
// Codes alone select too much on purpose: the description in the measure decides.

/** Text: duty:defence.<kind> */
export type DefenceKind = 'anti_dumping' | 'countervailing' | 'investigation' | 'quota' | 'additional' | 'layer'

/** Prefixes of HS 2022 parted by spaces. */
export const DEFENCE: readonly {
  readonly requirement: string
  readonly kind: DefenceKind
  readonly tariff: string
  readonly hs: string
}[] = [
  {
    requirement: 'eu_steel_tariff_quota',
    kind: 'quota',
    tariff: 'eu',
    hs: '7208 7209 7210 7211 7212 7213 7214 7215 7216 7217 7219 7220 7221 7222 7223 7225 7226 7227 7228 7301 7302 7304 7305 7306',
  },
  {
    requirement: 'eu_ad_ceramic_tableware',
    kind: 'anti_dumping',
    tariff: 'eu',
    hs: '691110 691200',
  },
  {
    requirement: 'eu_ad_ceramic_tiles',
    kind: 'anti_dumping',
    tariff: 'eu',
    hs: '6907',
  },
  {
    requirement: 'eu_ad_bicycles_ebikes',
    kind: 'anti_dumping',
    tariff: 'eu',
    hs: '8712 871160 871491 871499',
  },
  {
    requirement: 'eu_cvd_bev',
    kind: 'countervailing',
    tariff: 'eu',
    hs: '870380',
  },
  {
    requirement: 'eu_ad_steel_products',
    kind: 'anti_dumping',
    tariff: 'eu',
    hs: '7208 7209 7210 7212 7213 7219 7220 7225 7226 7227 7228 7304 7306 7307 7312 7318 730820 732510 7217',
  },
  {
    requirement: 'eu_ad_aluminium',
    kind: 'anti_dumping',
    tariff: 'eu',
    hs: '7604 7606 7607 7608 7610 870870',
  },
  {
    requirement: 'eu_ad_truck_tyres',
    kind: 'anti_dumping',
    tariff: 'eu',
    hs: '401120 401212',
  },
  {
    requirement: 'eu_ad_passenger_tyres',
    kind: 'investigation',
    tariff: 'eu',
    hs: '401110 401120',
  },
  {
    requirement: 'eu_ad_mobile_access',
    kind: 'anti_dumping',
    tariff: 'eu',
    hs: '842710 842720 842790 842890 843120',
  },
  {
    requirement: 'eu_ad_minerals_graphite',
    kind: 'anti_dumping',
    tariff: 'eu',
    hs: '854511 281810 280469 700719 7019',
  },
  {
    requirement: 'eu_ad_wood_panels',
    kind: 'anti_dumping',
    tariff: 'eu',
    hs: '4412 4418',
  },
  {
    requirement: 'tr_additional_duty_surveillance',
    kind: 'additional',
    tariff: 'tr',
    hs: '39 40 42 44 48 61 62 63 64 69 70 72 73 76 82 83 84 85 87 94 95',
  },
  {
    requirement: 'kr_steel_remedy',
    kind: 'anti_dumping',
    tariff: 'kr',
    hs: '7208 7219 7225 7216 7220 4412 6907 7005 900110 3920 847950',
  },
  {
    requirement: 'us_section_232_metals',
    kind: 'layer',
    tariff: 'us',
    hs: '7206 7207 7208 7209 7210 7211 7212 7213 7214 7215 7216 7217 7218 7219 7220 7221 7222 7223 7224 7225 7226 7227 7228 7229 7301 7302 7303 7304 7305 7306 7307 7308 7309 7310 7311 7312 7313 7314 7315 7316 7317 7318 7319 7320 7321 7322 7323 7324 7325 7326 7407 7408 7409 7410 7411 7412 7415 7418 7419 7601 7603 7604 7605 7606 7607 7608 7609 7610 7611 7612 7613 7614 7615 7616 8207 8302 8413 8418 8421 8422 8426 8427 8428 8429 8430 8431 8432 8433 8450 8462 8481 8501 8502 8503 8504 8708 9403',
  },
  {
    requirement: 'us_section_232_wood',
    kind: 'layer',
    tariff: 'us',
    hs: '4403 4406 4407 940161 940340 940360 940391',
  },
  {
    requirement: 'us_section_232_auto',
    kind: 'layer',
    tariff: 'us',
    hs: '8703 8704 870829 870830 870840 870850 870870 870880 870891 870893 870894 870899 8407 8408 840991 840999 8511 8512 8507 7007 7009 401110',
  },
  {
    requirement: 'us_adcvd',
    kind: 'anti_dumping',
    tariff: 'us',
    hs: '7208 7209 7210 7211 7212 7213 7214 7215 7216 7217 7218 7219 7220 7221 7222 7223 7224 7225 7226 7227 7228 7229 7304 7305 7306 7307 7310 7312 7317 7318 7324 7326 7604 7606 7607 7608 4412 9401 9403 9404 4011 8482 8545 6810 6902 0306 0409 0703 1605 2003 6907 8716 280469 4409 4811 6815 7303 7323 7325 7411 7610 7614 7615 8104 8305 8433 854142 854143 870310 870830 870870',
  },
  {
    requirement: 'eu_ad_other_check',
    kind: 'anti_dumping',
    tariff: 'eu',
    hs: '200580 200830 281119 284990 290549 291241 291712 291814 291815 291816 292241 292310 293149 293369 320611 340600 380894 390530 390730 392490 442199 721012 732393 732399 843149 843311 851679 854470 870870 871690',
  },
  {
    requirement: 'rs_carbon_import_tax',
    kind: 'additional',
    tariff: 'rs',
    hs: '2507 2523 2808 2814 2834 3102 3105 7201 7202 7203 7205 7206 7207 7208 7209 7210 7211 7212 7213 7214 7215 7216 7217 7218 7219 7220 7221 7222 7223 7224 7225 7226 7227 7228 7229 7301 7302 7303 7304 7305 7306 7307 7308 7309 7310 7311 7318 7326 7601 7603 7604 7605 7606 7607 7608 7609 7610 7611 7612 7613 7614 7616',
  },
  {
    requirement: 'eaeu_antidumping_china',
    kind: 'anti_dumping',
    tariff: 'eaeu',
    hs: '2823 3206 2933 401120 7304 7320 7607 8482 8545',
  },
  {
    requirement: 'jp_antidumping',
    kind: 'anti_dumping',
    tariff: 'jp',
    hs: '721720 730793 854511 390761',
  },
  {
    requirement: 'kr_high_tariff_agri',
    kind: 'quota',
    tariff: 'kr',
    hs: '121120 070310 070320 071234 0904 1201 1202 1207 1302',
  },
]
