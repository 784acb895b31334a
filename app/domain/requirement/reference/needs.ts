// Which requirement cannot begin before another is met. Everything else runs beside each other: who waits for a laboratory can register
// meanwhile. Our own reading of the procedures, without a source.

const LINES = `
cn_device_with_lithium_battery	cn_battery_un383
cn_battery_vehicle_un3556	cn_battery_un383
cn_dg_package_inspection	cn_battery_un383 cn_sds_label
eu_food_establishment_listing	cn_food_producer_record
eu_traces_ched	eu_food_establishment_listing eu_animal_health_certificate
eu_animal_health_certificate	eu_food_establishment_listing cn_food_producer_record
eu_eudamed	eu_medical_device eu_ivd
eu_ce_red	eu_red_cyber
eu_cites_import_permit	cites_american_ginseng cn_cites_other_species
de_stiftung_ear	eu_weee
eaeu_fish_vet_listing	cn_food_producer_record
eaeu_used_car_sbkts	cn_used_car_licence
uz_conformity	uz_sanitary_food
sa_saber_pcoc	sa_iecee
sa_saber_scoc	sa_saber_pcoc
tr_machinery_vehicle_conformity_letter	tr_ev_import_permit
jp_pse	jp_domestic_administrator
jp_psc_child	jp_domestic_administrator
jp_psc_other	jp_domestic_administrator
kr_food_import	kr_food_facility
us_fda_lacf	us_fda_food_facility
us_fda_prior_notice	us_fda_food_facility
us_cpsc_efiling	us_cpc_children us_gcc_general
us_cpc_children	us_button_battery
us_gcc_general	us_button_battery
`

/** Certificates of the Eurasian union are issued to an applicant with a seat there. */
const BY_APPLICANT = /^eaeu_(?:tr(?!022)\d{3}|state_registration|encryption)/

const BY_ID: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([id = '', needs = '']) => [id, needs.split(' ')]),
)

export function needsOf(id: string): readonly string[] {
  return BY_ID.get(id) ?? (BY_APPLICANT.test(id) ? ['eaeu_applicant'] : [])
}

/** @checked */
export const NEEDING_IDS: readonly string[] = [...BY_ID.keys()]
