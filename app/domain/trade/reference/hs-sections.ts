// The 21 sections of HS 2022 with their chapters: roman number, first and last chapter, Chinese and English name, parted by tabs.
// Reference names written for this project 2026-11-30; the tariff decides. Valid from 2022-01-01, HS 2028 follows on 2028-01-01.

export const HS_SECTION_LINES = `
I	01	05	活动物；动物产品	Live animals; animal products
II	06	14	植物产品	Vegetable products
III	15	15	动、植物或微生物油、脂及其分解产品；精制的食用油脂；动、植物蜡	Animal, vegetable or microbial fats and oils; prepared edible fats; waxes
IV	16	24	食品；饮料、酒及醋；烟草、烟草及烟草代用品的制品；尼古丁产品	Prepared food; beverages, spirits and vinegar; tobacco and nicotine products
V	25	27	矿产品	Mineral products
VI	28	38	化学工业及其相关工业的产品	Products of the chemical and allied industries
VII	39	40	塑料及其制品；橡胶及其制品	Plastics and rubber, and articles of them
VIII	41	43	生皮、皮革、毛皮及其制品；鞍具及挽具；旅行用品、手提包及类似容器	Hides, leather, furskins and articles; saddlery; travel goods and bags
IX	44	46	木及木制品；木炭；软木及软木制品；稻草、秸秆、针茅或其他编结材料制品	Wood, charcoal, cork, straw and plaiting materials, and articles of them
X	47	49	木浆及其他纤维状纤维素浆；回收（废碎）纸或纸板；纸、纸板及其制品	Pulp; recovered paper; paper and paperboard, and articles of them
XI	50	63	纺织原料及纺织制品	Textiles and textile articles
XII	64	67	鞋、帽、伞、杖、鞭及其零件；已加工的羽毛及其制品；人造花；人发制品	Footwear, headgear, umbrellas, prepared feathers, artificial flowers, human hair
XIII	68	70	石料、石膏、水泥、石棉、云母及类似材料的制品；陶瓷产品；玻璃及其制品	Articles of stone, plaster, cement and the like; ceramics; glass
XIV	71	71	珠宝、贵金属及其制品；仿首饰；硬币	Pearls, precious stones and metals, jewellery, coin
XV	72	83	贱金属及其制品	Base metals and articles of base metal
XVI	84	85	机器、机械器具、电气设备及其零件；录音机及放声机、电视图像、声音的录制和重放设备及其零件、附件	Machinery, electrical equipment, and their parts
XVII	86	89	车辆、航空器、船舶及有关运输设备	Vehicles, aircraft, vessels and transport equipment
XVIII	90	92	光学、照相、电影、计量、检验、医疗或外科用仪器及设备、精密仪器及设备；钟表；乐器	Optical, measuring and medical instruments; clocks and watches; musical instruments
XIX	93	93	武器、弹药及其零件、附件	Arms and ammunition
XX	94	96	杂项制品	Miscellaneous manufactured articles
XXI	97	97	艺术品、收藏品及古物	Works of art, collectors' pieces and antiques
`
