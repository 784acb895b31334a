// The questions behind the requirements, by id: what the code cannot tell and somebody has to answer once. One answer serves every
// requirement and market that asks the same. Text: requirements:conditions.<id>

const IDS =
  'access_platforms active_substance adult_first_layer adult_other_layer ae_energy_rule ae_rohs_annex ae_single_use_goods ' +
  'aerosol american_ginseng animal_byproducts archaeological asked_device_certificate assisted_bike az_compulsory_list ' +
  'battery_turnover battery_vehicle bicycle_frame bicycles_or_kits biocide border_post_goods built_in_works burns_gas ' +
  'button_cell california car_or_light_lorry car_or_lorry car_over_5_years car_over_7_years engine_over_1800_cc ' +
  'right_hand_drive carbon_goods_5_tonnes category_l cbam_annex ceramic_tableware ' +
  'ceramic_tiles charger_goods chemical_substance child_no_toy cites_eu_species cites_species classified_hazardous ' +
  'cod_pollock_salmon_crab combustion_engine composite_food conflict_minerals consumer_chemicals consumer_packaging ' +
  'consumers_likely cosmetic dangerous_goods decorative_paint deposit_drink digital_connected digital_or_radio ' +
  'direct_without_importer dog_cat_food drinking_water driven_machine dual_use_list e_cigarette eaeu_018_annex_10 ' +
  'eaeu_037_annex eaeu_048_list eaeu_ad_scope eaeu_pressure_annex eaeu_tr_covered ecodesign_act eee electric_parts ' +
  'encryption_or_radio energy_label_act eu_approved_part eu_article_4 eu_fertiliser eu_plant_health_goods eu_ship_list ' +
  'eudr_materials ev_industrial_battery explosive_place export_licence_catalogue f_gas farm_or_forestry feed filled_goods ' +
  'fire_safety first_on_member_market fluorine_treated food_contact for_construction for_lifting formaldehyde ' +
  'free_diisocyanates fresh_fruit full_container_sea furniture gas_cylinder gcc_lve_list ge_regulation_in_force ' +
  'green_claims has_battery hazard_mixture hazardous_catalogue high_priority_list household_appliance household_chemical ' +
  'il_compulsory_standard il_energy_list in_packaging increased_controls_list inspection_condition_b is_article ivd ' +
  'jp_ad_scope jp_battery_goods jp_catch_species jp_child_goods jp_plant_animal_quarantine_scope jp_pse_list ' +
  'jp_quality_list jp_skin_textile jp_specified_product jp_vehicle_part jp_work_protection kr_consumer_list ' +
  'kr_electric_list kr_energy_list kr_epr_list kr_farm_quota kr_kcs_list kr_origin_list kr_plant_animal_scope kr_quasi_drug ' +
  'kr_remedy_goods kr_vehicle_part kw_kucas_list kz_epr_fee_scope kz_light_industry_list legal_metrology lithium_400_wh ' +
  'lithium_inside load_up_to_121 lorry_tyre_above_121 lvd_voltage mains_or_large_lithium material_docs_asked ' +
  'may_contain_asbestos meat_gelatine_alcohol medical_device melamine_polyamide mercury microplastics motor_pump_fan ' +
  'mouthable_toy new_battery_car new_vehicle not_eu_built novel_ingredient open_drone oral_care origin_proof_asked ' +
  'outdoor_list over_1_tonne packaging_as_goods packaging_or_epr partly_completed pedal_assist_250 people_eat pet_food ' +
  'pfas_goods phyto_asked plastic_bags plastic_food_contact plastic_for_consumers plug_in_car_no_atr plywood_flooring ' +
  'pneumatic_tyre portable_battery_inside precursor preferential_rate prepacked_food pressure_above_half_bar ' +
  'protects_wearer ps_mark_direct public_playground quarantine_high_risk quasi_drug radiation_product radio radio_internet ' +
  'radio_or_interference railway recreational_craft recycled_plastic refractory_hazard refrigerant registry_form_asked ' +
  'regulated_ae regulated_bh regulated_om regulated_qa rice_of_china road_vehicle rohs_exempt rs_fee_goods rs_general_use ' +
  'rs_new_approach ru_2425_list ru_devices_covered ru_eco_list ru_electronics_list ru_food_covered ru_traceable_list ' +
  'sa_energy_standard sa_iecee_list sa_ordinary_goods sa_rohs_list sa_single_use_list saber_regulated sanitary_list ' +
  'seatless_scooter self_propelled shelf_stable_food simple_pressure_vessel single_import single_use_plastic skin_or_mouth ' +
  'skin_textile small_craft small_parcels sold_as_organic solid_wood steel_annex_17 steel_notice_79 steel_quota_category ' +
  'taric_measure taric_measure_or_case textile_80 textile_goods tj_conformity_scope tj_food_phyto_scope tm_conformity_scope ' +
  'to_consumers toy_under_14 tr_010_certificate_part tr_010_declaration_part tr_approved_parts tr_building_products ' +
  'tr_ce_annex_2 tr_gekap_weee_scope tr_measures_exist tr_mobile_machine tr_yearly_list tractor transformer_or_welder ' +
  'under_13 under_18 untreated_plant_asked us_232_metals_annex us_301_list us_adcvd_scope us_alert_fish us_aphis_scope ' +
  'us_covered_equipment us_cpc_or_gcc us_cpsc_rule us_doe_standard us_fmvss us_lacey_list us_section_232_auto_scope ' +
  'us_section_232_wood_scope us_sima_list us_simp_list used_goods used_vehicle uz_43_list uz_energy_goods uz_kind_covered ' +
  'vehicle_or_self_propelled vet_control via_member_to_russia washing weee_exempt wild_caught wood_goods wood_panel_parts ' +
  'work_protection work_respirator'

export const CONDITION_IDS: readonly string[] = IDS.split(' ')

/** Of these the answer belongs to the sale, not to the product: it can differ by market. */
export const BY_MARKET: readonly string[] = [
  'origin_proof_asked',
  'preferential_rate',
  'registry_form_asked',
  'material_docs_asked',
  'asked_device_certificate',
  'to_consumers',
  'direct_without_importer',
  'small_parcels',
  'phyto_asked',
  'untreated_plant_asked',
  'first_on_member_market',
  'full_container_sea',
  'over_1_tonne',
  'via_member_to_russia',
  'california',
  'single_import',
  'carbon_goods_5_tonnes',
  'battery_turnover',
]
