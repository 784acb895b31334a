// Ways from Liaoning to the markets: days from door to door and first estimates of what they cost, as ranges to begin with and never an offer.
// The forwarder's written quotation of the week decides. Ways of which nothing is known are left out.
// One line each: id, market, mode, from, to (UN/LOCODE), days, unit, US dollars, least charge in US dollars, scope, kilometres, confidence.

export const LANES_AS_OF = '2026-11'

export const LANE_LINES = `
pl_sea_fcl_1	PL	sea_fcl	CNDLC	PLGDN	50-68	40HQ	2200-4300		port_to_port	28500	low_medium
pl_sea_lcl_1	PL	sea_lcl	CNDLC	PLGDN	55-75	cbm	50-120	95	cfs_to_cfs	28500	low_medium
pl_rail_fcl_1	PL	rail_fcl	CNSHE		20-30	40HQ	4800-8200		terminal_to_terminal	9900	low_medium
pl_rail_lcl_1	PL	rail_lcl	CNSHE	PLWAW	24-36	cbm	130-270	160	terminal_to_terminal	10100	low
pl_air_1	PL	air	CNSHE	PLWAW	4-9	kg	3.6-6.2	130	airport_to_airport	7300	low_medium
pl_express_1	PL	express	CNSHE	PLWAW	3-7	kg	6-12	38	door_to_door	7300	low_medium
pl_postal_parcel_1	PL	postal_parcel	CNSHE	PLWAW	10-25	kg	8-16	6	door_to_door	7300	low
pl_parcel_line_1	PL	parcel_line	CNSHE	PLWAW	8-16	kg	9-16	4	door_to_door	7300	low
pl_overseas_warehouse_replenishment_1	PL	overseas_warehouse_replenishment	CNDLC	PLGDN	55-75	cbm	190-340	380	door_to_warehouse	28700	low
cz_sea_fcl_1	CZ	sea_fcl	CNDLC	CZPRG	52-70	40HQ	3300-5700		port_to_port	27900	low_medium
cz_rail_fcl_1	CZ	rail_fcl	CNSHE	CZPRG	23-33	40HQ	5400-9000		terminal_to_terminal	10600	low
cz_air_1	CZ	air	CNSHE	CZPRG	5-10	kg	3.7-6.4	135	airport_to_airport	7810	low
cz_express_1	CZ	express	CNSHE	CZPRG	3-7	kg	6-12	38	door_to_door	7810	low_medium
cz_parcel_line_1	CZ	parcel_line	CNSHE	CZPRG	9-18	kg	9-16	4	door_to_door	7810	low
hu_sea_fcl_1	HU	sea_fcl	CNDLC	HUBUD	50-68	40HQ	3600-6000		port_to_port	28600	low_medium
hu_rail_fcl_1	HU	rail_fcl	CNSHE	HUBUD	25-36	40HQ	5500-9300		terminal_to_terminal	10700	low
hu_air_1	HU	air	CNSHE	HUBUD	4-9	kg	3.5-6.2	130	airport_to_airport	7720	low_medium
hu_express_1	HU	express	CNSHE	HUBUD	3-7	kg	6-12	38	door_to_door	7720	low_medium
hu_parcel_line_1	HU	parcel_line	CNSHE	HUBUD	8-15	kg	9-16	4	door_to_door	7720	low
ro_sea_fcl_1	RO	sea_fcl	CNDLC	ROCND	50-68	40HQ	3000-5300		port_to_port	28700	low_medium
ro_sea_lcl_1	RO	sea_lcl	CNDLC	ROCND	56-76	cbm	70-150	110	cfs_to_cfs	28700	low
ro_air_1	RO	air	CNSHE	ROBUH	5-10	kg	3.9-6.6	140	airport_to_airport	7500	low
ro_express_1	RO	express	CNSHE	ROBUH	4-8	kg	6-13	38	door_to_door	7500	low_medium
bg_sea_fcl_1	BG	sea_fcl	CNDLC	BGVAR	50-68	40HQ	3000-5300		port_to_port	28650	low
bg_sea_lcl_1	BG	sea_lcl	CNDLC	BGVAR	56-76	cbm	70-150	110	cfs_to_cfs	28650	low
bg_express_1	BG	express	CNSHE	BGSOF	4-8	kg	6-13	38	door_to_door	7790	low_medium
sk_sea_fcl_1	SK	sea_fcl	CNDLC	SKBTS	51-69	40HQ	3600-6000		port_to_port	28600	low
sk_rail_fcl_1	SK	rail_fcl	CNBAY		24-36	40HQ	5200-9000		terminal_to_terminal	10900	low
sk_express_1	SK	express	CNSHE	SKBTS	3-7	kg	6-12	38	door_to_door	7790	low_medium
si_sea_fcl_1	SI	sea_fcl	CNDLC	SIKOP	47-64	40HQ	2800-4900		port_to_port	28060	low_medium
si_sea_lcl_1	SI	sea_lcl	CNDLC	SIKOP	52-70	cbm	60-130	100	cfs_to_cfs	28060	low
si_express_1	SI	express	CNSHE	SILJU	4-8	kg	6-13	38	door_to_door	8090	low_medium
hr_sea_fcl_1	HR	sea_fcl	CNDLC	HRRJK	47-65	40HQ	2800-4900		port_to_port	28000	low_medium
hr_sea_lcl_1	HR	sea_lcl	CNDLC	HRRJK	53-72	cbm	65-140	105	cfs_to_cfs	28100	low
hr_express_1	HR	express	CNSHE	HRZAG	4-8	kg	6-13	38	door_to_door	8030	low_medium
gr_sea_fcl_1	GR	sea_fcl	CNDLC	GRPIR	43-60	40HQ	2700-4700		port_to_port	27700	low_medium
gr_sea_lcl_1	GR	sea_lcl	CNDLC	GRPIR	48-66	cbm	60-130	100	cfs_to_cfs	27700	low
gr_air_1	GR	air	CNSHE	GRATH	5-10	kg	3.9-6.6	140	airport_to_airport	8090	low
gr_express_1	GR	express	CNSHE	GRATH	4-8	kg	6-13	38	door_to_door	8090	low_medium
lt_sea_fcl_1	LT	sea_fcl	CNDLC	LTKLJ	54-74	40HQ	2500-4900		port_to_port	28600	low
lt_express_1	LT	express	CNSHE	LTVNO	4-8	kg	6-13	38	door_to_door	6910	low_medium
lv_sea_fcl_1	LV	sea_fcl	CNDLC	LVRIX	54-74	40HQ	2500-4900		port_to_port	28900	low
lv_express_1	LV	express	CNSHE	LVRIX	4-8	kg	6-13	38	door_to_door	6840	low_medium
ee_sea_fcl_1	EE	sea_fcl	CNDLC	EEMUG	54-74	40HQ	2500-4900		port_to_port	29100	low
ee_express_1	EE	express	CNSHE	EETLL	4-8	kg	6-13	38	door_to_door	6660	low_medium
lt_sea_lcl_1	LT	sea_lcl	CNDLC	LTKLJ	58-78	cbm	70-150	115	cfs_to_cfs	28700	low
de_sea_fcl_1	DE	sea_fcl	CNDLC	DEHAM	48-65	40HQ	2000-4000		port_to_port	27400	low_medium
de_sea_lcl_1	DE	sea_lcl	CNDLC	DEHAM	53-72	cbm	45-110	90	cfs_to_cfs	27400	low_medium
de_rail_fcl_1	DE	rail_fcl	CNSHE	DEDUI	24-36	40HQ	5300-9200		terminal_to_terminal	11000	low_medium
de_rail_lcl_1	DE	rail_lcl	CNSHE	DEDUI	27-42	cbm	140-290	170	terminal_to_terminal	11000	low
de_air_1	DE	air	CNSHE	DEFRA	4-8	kg	3.5-6	125	airport_to_airport	8110	low_medium
de_express_1	DE	express	CNSHE	DEFRA	3-6	kg	6-12	36	door_to_door	8110	low_medium
de_postal_parcel_1	DE	postal_parcel	CNSHE	DEFRA	9-22	kg	8-16	6	door_to_door	8110	low
de_parcel_line_1	DE	parcel_line	CNSHE	DEFRA	7-14	kg	9-16	4	door_to_door	8110	low
de_overseas_warehouse_replenishment_1	DE	overseas_warehouse_replenishment	CNDLC	DEHAM	53-74	cbm	180-330	360	door_to_warehouse	27500	low
rs_sea_fcl_1	RS	sea_fcl	CNDLC	RSBEG	53-72	40HQ	4200-6600		port_to_port	28600	low
rs_rail_fcl_1	RS	rail_fcl	CNSHE	RSBEG	27-40	40HQ	6000-9900		terminal_to_terminal	11100	low
rs_air_1	RS	air	CNSHE	RSBEG	5-10	kg	4-6.8	140	airport_to_airport	7840	low
rs_express_1	RS	express	CNSHE	RSBEG	4-8	kg	7-14	40	door_to_door	7840	low_medium
kz_rail_fcl_1	KZ	rail_fcl	CNSHE	KZALA	14-26	40HQ	3200-5600		terminal_to_terminal	5500	low_medium
kz_rail_lcl_1	KZ	rail_lcl	CNSHE	KZALA	18-32	cbm	90-190	130	terminal_to_terminal	5600	low
kz_road_tir_1	KZ	road_tir	CNSHE	KZALA	9-17	shipment	7000-11800		door_to_door	5400	low
kz_air_1	KZ	air	CNSHE	KZALA	4-9	kg	3-5.4	110	airport_to_airport	3860	low
kz_express_1	KZ	express	CNSHE	KZALA	5-10	kg	8-17	42	door_to_door	3860	low
kz_parcel_line_1	KZ	parcel_line	CNSHE	KZALA	8-18	kg	4-9	3	door_to_door	3860	low
uz_rail_fcl_1	UZ	rail_fcl	CNSHE	UZTAS	18-30	40HQ	3800-6600		terminal_to_terminal	6250	low_medium
uz_rail_lcl_1	UZ	rail_lcl	CNSHE	UZTAS	22-36	cbm	110-220	150	terminal_to_terminal	6300	low
uz_road_tir_1	UZ	road_tir	CNSHE	UZTAS	12-22	shipment	8500-14000		door_to_door	6300	low
uz_air_1	UZ	air	CNSHE	UZTAS	4-9	kg	3.2-5.6	115	airport_to_airport	4540	low
uz_express_1	UZ	express	CNSHE	UZTAS	5-11	kg	9-18	45	door_to_door	4540	low
kg_rail_fcl_1	KG	rail_fcl	CNSHE	KGFRU	18-30	40HQ	3800-6500		terminal_to_terminal	5700	low
kg_road_tir_1	KG	road_tir	CNSHE	KGFRU	11-20	shipment	8000-13500		door_to_door	5900	low
kg_express_1	KG	express	CNSHE	KGFRU	6-12	kg	9-18	45	door_to_door	4070	low
tj_road_tir_1	TJ	road_tir	CNSHE	TJDYU	14-28	shipment	9500-16000		door_to_door	6500	low
tj_rail_fcl_1	TJ	rail_fcl	CNSHE	TJDYU	24-40	40HQ	4800-8000		terminal_to_terminal	7000	low
tm_rail_fcl_1	TM	rail_fcl	CNSHE	TMASB	24-42	40HQ	5200-9000		terminal_to_terminal	7600	low
tm_road_tir_1	TM	road_tir	CNSHE	TMASB	17-30	shipment	11000-18000		door_to_door	7400	low
ae_sea_fcl_1	AE	sea_fcl	CNDLC	AEKLF	30-50	40HQ	2500-7500		port_to_port	11080	low
ae_sea_fcl_2	AE	sea_fcl	CNDLC	AEJEA	28-45	40HQ	1500-6500		port_to_port	11350	low
ae_sea_lcl_1	AE	sea_lcl	CNDLC	AEJEA	35-58	cbm	60-190	110	cfs_to_cfs	11350	low
ae_air_1	AE	air	CNSHE	AEDXB	4-10	kg	3-7	120	airport_to_airport	6500	low
ae_express_1	AE	express	CNSHE	AEDXB	4-9	kg	6-14	40	door_to_door	6500	low
ae_parcel_line_1	AE	parcel_line	CNSHE	AEDXB	7-15	kg	7-14	4	door_to_door	6500	low
ae_overseas_warehouse_replenishment_1	AE	overseas_warehouse_replenishment	CNDLC	AEKLF	35-58	cbm	180-420	400	door_to_warehouse	11300	low
sa_sea_fcl_1	SA	sea_fcl	CNDLC	SAJED	32-52	40HQ	3000-6800		port_to_port	12760	low
sa_sea_fcl_2	SA	sea_fcl	CNDLC	SADMM	35-58	40HQ	3200-8200		port_to_port	13900	low
sa_sea_lcl_1	SA	sea_lcl	CNDLC	SAJED	38-60	cbm	80-200	120	cfs_to_cfs	12760	low
sa_air_1	SA	air	CNSHE	SARUH	5-11	kg	3.4-7.2	125	airport_to_airport	7230	low
sa_express_1	SA	express	CNSHE	SARUH	5-10	kg	7-15	42	door_to_door	7230	low
sa_parcel_line_1	SA	parcel_line	CNSHE	SARUH	8-18	kg	8-15	4	door_to_door	7230	low
qa_sea_fcl_1	QA	sea_fcl	CNDLC		36-60	40HQ	3500-8600		port_to_port	11700	low
qa_air_1	QA	air	CNSHE	QADOH	4-10	kg	3.2-7	125	airport_to_airport	6810	low
qa_express_1	QA	express	CNSHE	QADOH	4-9	kg	7-15	42	door_to_door	6810	low
kw_sea_fcl_1	KW	sea_fcl	CNDLC	KWSWK	38-62	40HQ	3600-8800		port_to_port	12200	low
kw_air_1	KW	air	CNSHE	KWKWI	5-11	kg	3.5-7.4	130	airport_to_airport	6860	low
kw_express_1	KW	express	CNSHE	KWKWI	5-10	kg	7-15	42	door_to_door	6860	low
om_sea_fcl_1	OM	sea_fcl	CNDLC	OMSOH	28-46	40HQ	2300-6200		port_to_port	11000	low
om_sea_fcl_2	OM	sea_fcl	CNDLC	OMSLL	27-45	40HQ	2200-6000		port_to_port	10580	low
om_express_1	OM	express	CNSHE	OMMCT	5-10	kg	7-15	42	door_to_door	6370	low
bh_sea_fcl_1	BH	sea_fcl	CNDLC	BHKBS	37-60	40HQ	3500-8600		port_to_port	14000	low
bh_air_1	BH	air	CNSHE	BHBAH	5-11	kg	3.5-7.4	130	airport_to_airport	6830	low
bh_express_1	BH	express	CNSHE	BHBAH	4-9	kg	7-15	42	door_to_door	6830	low
tr_sea_fcl_1	TR	sea_fcl	CNDLC		46-64	40HQ	2900-5100		port_to_port	28280	low_medium
tr_sea_fcl_2	TR	sea_fcl	CNDLC	TRMER	48-66	40HQ	2900-5100		port_to_port	28650	low_medium
tr_sea_lcl_1	TR	sea_lcl	CNDLC		52-72	cbm	60-140	105	cfs_to_cfs	28280	low
tr_rail_fcl_1	TR	rail_fcl	CNSHE	TRIST	30-48	40HQ	6800-11500		terminal_to_terminal	11200	low
tr_air_1	TR	air	CNSHE	TRIST	4-9	kg	3.6-6.4	130	airport_to_airport	7540	low_medium
tr_express_1	TR	express	CNSHE	TRIST	4-9	kg	7-14	40	door_to_door	7540	low_medium
il_sea_fcl_1	IL	sea_fcl	CNDLC	ILHFA	50-68	40HQ	3200-6000		port_to_port	28670	low
il_sea_lcl_1	IL	sea_lcl	CNDLC	ILASH	55-75	cbm	80-180	120	cfs_to_cfs	28700	low
il_air_1	IL	air	CNSHE	ILTLV	5-11	kg	4.5-9	150	airport_to_airport	7700	low
il_express_1	IL	express	CNSHE	ILTLV	5-10	kg	8-16	42	door_to_door	7700	low
ge_rail_fcl_1	GE	rail_fcl	CNSHE	GETBS	26-42	40HQ	5800-9300		terminal_to_terminal	9350	low
ge_sea_fcl_1	GE	sea_fcl	CNDLC	GEPTI	53-74	40HQ	3300-5800		port_to_port	29450	low
ge_road_tir_1	GE	road_tir	CNSHE	GETBS	20-34	shipment	11500-19000		door_to_door	8800	low
ge_express_1	GE	express	CNSHE	GETBS	5-10	kg	8-16	42	door_to_door	6370	low
az_rail_fcl_1	AZ	rail_fcl	CNSHE	AZBAK	22-38	40HQ	5500-8800		terminal_to_terminal	8800	low
az_road_tir_1	AZ	road_tir	CNSHE	AZBAK	18-32	shipment	11000-18000		door_to_door	8400	low
az_air_1	AZ	air	CNSHE	AZBAK	4-9	kg	3.6-6.4	125	airport_to_airport	6060	low
az_express_1	AZ	express	CNSHE	AZBAK	5-10	kg	8-16	42	door_to_door	6060	low
ru_rail_fcl_1	RU	rail_fcl	CNSHE	RUMOW	16-28	40HQ	3300-6600		terminal_to_terminal	8140	low_medium
ru_rail_lcl_1	RU	rail_lcl	CNSHE	RUMOW	20-34	cbm	90-200	130	terminal_to_terminal	8200	low
ru_road_tir_1	RU	road_tir	CNSHE	RUMOW	12-22	shipment	8000-14500		door_to_door	8200	low
ru_road_tir_2	RU	road_tir	CNSHE		5-13	shipment	2800-6000		door_to_door	1150	low
ru_sea_fcl_1	RU	sea_fcl	CNDLC	RUVVO	8-20	40HQ	700-1900		port_to_port	1960	low_medium
ru_air_1	RU	air	CNSHE	RUMOW	4-10	kg	3-5.6	110	airport_to_airport	6170	low
ru_postal_parcel_1	RU	postal_parcel	CNSHE	RUMOW	12-30	kg	6-14	5	door_to_door	6170	low
ru_parcel_line_1	RU	parcel_line	CNSHE	RUMOW	10-25	kg	4-9	3	door_to_door	8200	low
ru_overseas_warehouse_replenishment_1	RU	overseas_warehouse_replenishment	CNSHE	RUMOW	18-35	kg	1.8-4.5	150	door_to_warehouse	8200	low
jp_sea_fcl_1	JP	sea_fcl	CNDLC	JPOSA	7-14	40HQ	350-900		port_to_port	1610	medium
jp_sea_fcl_2	JP	sea_fcl	CNDLC	JPTYO	8-16	40HQ	380-950		port_to_port	2300	medium
jp_sea_lcl_1	JP	sea_lcl	CNDLC	JPOSA	9-17	cbm	25-75	60	cfs_to_cfs	1650	low_medium
jp_air_1	JP	air	CNDLC	JPTYO	2-5	kg	1.3-3.2	70	airport_to_airport	1800	medium
jp_express_1	JP	express	CNSHE	JPOSA	2-5	kg	4-8	28	door_to_door	1400	low_medium
jp_postal_parcel_1	JP	postal_parcel	CNSHE	JPOSA	5-12	kg	5-10	5	door_to_door	1400	low_medium
jp_overseas_warehouse_replenishment_1	JP	overseas_warehouse_replenishment	CNDLC	JPTYO	10-20	cbm	100-200	180	door_to_warehouse	2350	low_medium
kr_sea_fcl_1	KR	sea_fcl	CNDLC	KRPUS	5-10	40HQ	250-750		port_to_port	1010	medium
kr_sea_fcl_2	KR	sea_fcl	CNDDG	KRINC	4-8	40HQ	350-850		port_to_port	540	low_medium
kr_sea_lcl_1	KR	sea_lcl	CNDLC	KRINC	5-11	cbm	20-65	50	cfs_to_cfs	560	low_medium
kr_air_1	KR	air	CNDLC	KRINC	2-4	kg	0.9-2.4	60	airport_to_airport	550	medium
kr_express_1	KR	express	CNSHE	KRINC	2-4	kg	3.5-7	26	door_to_door	620	low_medium
kr_parcel_line_1	KR	parcel_line	CNDLC	KRINC	4-9	kg	2-5	2	door_to_door	560	low
us_sea_fcl_1	US	sea_fcl	CNDLC	USLAX	24-38	40HQ	1600-3400		port_to_port	10900	low_medium
us_sea_fcl_2	US	sea_fcl	CNDLC	USNYC	40-58	40HQ	2400-4700		port_to_port	20200	low_medium
us_sea_lcl_1	US	sea_lcl	CNDLC	USLAX	30-46	cbm	55-150	95	cfs_to_cfs	10900	low_medium
us_air_1	US	air	CNSHE	USLAX	4-9	kg	4-7.5	140	airport_to_airport	9600	low_medium
us_express_1	US	express	CNSHE	USCHI	3-7	kg	6.5-13	38	door_to_door	10290	low_medium
us_overseas_warehouse_replenishment_1	US	overseas_warehouse_replenishment	CNDLC	USLAX	32-50	cbm	160-340	330	door_to_warehouse	11000	low
`
