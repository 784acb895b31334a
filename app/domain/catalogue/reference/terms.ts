// Official terms of the field. The Chinese name is the one that laws and authorities use; names and explanations in each
// language stand in locales under catalogue.terms.<id>.

export type Term = {
  readonly id: string
  readonly officialName: string
  /** The rule that defines it or says most about it. */
  readonly rule: string | null
}

export const terms: readonly Term[] = [
  { id: 'business_licence', officialName: '营业执照', rule: 'market_entity_regulation' },
  { id: 'credit_code', officialName: '统一社会信用代码', rule: 'market_entity_regulation' },
  { id: 'business_scope', officialName: '经营范围', rule: 'market_entity_regulation' },
  { id: 'operator_record', officialName: '对外贸易经营者备案登记', rule: 'foreign_trade_law_2022' },
  { id: 'customs_record', officialName: '报关单位备案', rule: 'customs_record_253' },
  { id: 'customs_code', officialName: '海关编码（10位）', rule: 'customs_record_253' },
  { id: 'single_window', officialName: '国际贸易“单一窗口”', rule: 'business_environment_722' },
  { id: 'eport_card', officialName: '电子口岸卡', rule: 'business_environment_722' },
  { id: 'fx_directory', officialName: '贸易外汇收支企业名录', rule: 'fx_directory_2024_11' },
  { id: 'export_refund', officialName: '出口退（免）税', rule: 'export_refund_2026_5' },
  { id: 'refund_record', officialName: '出口退（免）税备案', rule: 'export_refund_2026_5' },
  { id: 'general_taxpayer', officialName: '一般纳税人', rule: 'vat_law' },
  { id: 'small_scale_taxpayer', officialName: '小规模纳税人', rule: 'vat_law' },
  { id: 'supervision_mode', officialName: '海关监管方式', rule: 'customs_law' },
  { id: 'general_trade', officialName: '一般贸易（0110）', rule: 'customs_law' },
  { id: 'mode_9610', officialName: '跨境电商零售出口（9610）', rule: 'cbec_retail_2018_194' },
  { id: 'mode_9710', officialName: '跨境电商B2B直接出口（9710）', rule: 'cbec_b2b_2020_75' },
  { id: 'mode_9810', officialName: '跨境电商出口海外仓（9810）', rule: 'cbec_b2b_2020_75' },
  { id: 'overseas_warehouse', officialName: '海外仓', rule: 'cbec_2024_167' },
  { id: 'pilot_zone', officialName: '跨境电子商务综合试验区', rule: 'cbec_retail_2018_194' },
  { id: 'hs_code', officialName: '商品编码（HS编码）', rule: 'advance_ruling_236' },
  { id: 'advance_ruling', officialName: '归类预裁定', rule: 'advance_ruling_236' },
  { id: 'declaration_elements', officialName: '申报要素', rule: 'declaration_rules_2018' },
  { id: 'export_control', officialName: '出口管制', rule: 'export_control_law' },
  { id: 'dual_use', officialName: '两用物项', rule: 'dual_use_regulation' },
  { id: 'customs_declaration', officialName: '出口货物报关单', rule: 'declaration_rules_2018' },
  { id: 'release', officialName: '放行', rule: 'customs_law' },
  { id: 'fx_receipt', officialName: '收汇', rule: 'fx_settlement_2025_47' },
  { id: 'fx_settlement', officialName: '结汇', rule: 'fx_settlement_2025_47' },
  { id: 'payment_institution', officialName: '支付机构', rule: 'nonbank_payment_regulation' },
  { id: 'incoterms', officialName: '贸易术语（Incoterms）', rule: 'incoterms_2020' },
  { id: 'ccc', officialName: '强制性产品认证（CCC）', rule: 'ccc_regulation' },
  { id: 'trademark', officialName: '商标注册', rule: 'trademark_law_2019' },
  { id: 'foreign_investment_report', officialName: '外商投资信息报告', rule: 'foreign_investment_reporting_2019' },
  { id: 'used_car_licence', officialName: '二手车出口许可证', rule: 'used_car_export_2024_6' },
  { id: 'filing_documents', officialName: '备案单证', rule: 'export_refund_2026_5' },
]
