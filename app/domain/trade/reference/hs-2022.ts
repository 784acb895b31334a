// The Harmonized System, edition 2022: chapters, headings and six-digit subheadings, one a line, parted by tabs: code, Chinese and English
// name, what sellers and factories call it in Chinese (parted by 、) and in English (parted by ;). Names are for finding and reading; the
// tariff decides. Chapter 77 is kept free by the convention, 98 and 99 belong to each country.

export const HS_EDITION = {
  edition: 'HS 2022',
  source:
    'World Customs Organization, Harmonized System 2022; names written for this project, not compared with the printed tariff',
  writtenOn: '2026-11-30',
  validFrom: '2022-01-01',
  /** HS 2028 follows. */
  validTo: '2027-12-31',
  confidence: 'medium_high',
} as const

export const HS_LINES = `
01	活动物	Live animals
0101	马、驴、骡	Live horses, asses, mules and hinnies
010121	改良种用马	Pure-bred breeding horses	种马	breeding horses
010129	其他马（改良种用除外）	Other live horses, not pure-bred for breeding	赛马、活马	racehorses
010130	驴	Live asses (donkeys)	活驴
010190	骡	Live mules and hinnies	活骡
0102	活牛	Live bovine animals
010221	改良种用家牛	Pure-bred breeding cattle	种牛、种用奶牛	breeding cattle
010229	其他家牛（改良种用除外）	Other live cattle, not pure-bred for breeding	活牛、肉牛、育肥牛	live beef cattle
010231	改良种用水牛	Pure-bred breeding buffalo (including bison)
010239	其他水牛（改良种用除外）	Other live buffalo (including bison), not pure-bred for breeding
010290	其他活牛（家牛、水牛除外）	Other live bovine animals, not cattle (or yaks), buffalo or bison
0103	活猪	Live pigs
010310	改良种用猪	Pure-bred breeding pigs	种猪	breeding pigs
010391	重量在50千克以下的猪（改良种用除外）	Live pigs under 50 kg, not pure-bred for breeding	仔猪、乳猪	piglets
010392	重量在50千克及以上的猪（改良种用除外）	Live pigs of 50 kg or more, not pure-bred for breeding	生猪、活大猪	live pigs
0104	绵羊、山羊	Live sheep and goats
010410	活绵羊	Live sheep	种绵羊	live sheep
010420	活山羊	Live goats	种山羊、绒山羊	live goats
0105	家禽，即鸡、鸭、鹅、火鸡及珍珠鸡	Live poultry: chickens, ducks, geese, turkeys and guinea fowls
010511	重量不超过185克的鸡	Live chickens of 185 g or less (chicks)	雏鸡、鸡苗	day-old chicks
010512	重量不超过185克的火鸡	Live turkeys of 185 g or less	火鸡苗
010513	重量不超过185克的鸭	Live ducks of 185 g or less (ducklings)	鸭苗、雏鸭	ducklings
010514	重量不超过185克的鹅	Live geese of 185 g or less (goslings)	鹅苗、雏鹅	goslings
010515	重量不超过185克的珍珠鸡	Live guinea fowls of 185 g or less	珍珠鸡苗
010594	重量超过185克的鸡	Live chickens over 185 g	活鸡、毛鸡	live chickens
010599	重量超过185克的鸭、鹅、火鸡及珍珠鸡	Live ducks, geese, turkeys and guinea fowls over 185 g	活鸭、活鹅	live ducks
0106	其他活动物	Other live animals
010611	灵长目哺乳动物	Live primates	实验猴、食蟹猴	laboratory monkeys
010612	鲸、海豚及鼠海豚；海牛及儒艮；海豹、海狮及海象	Live whales, dolphins, porpoises, manatees, dugongs, seals, sea lions and walruses
010613	骆驼及其他骆驼科动物	Live camels and other camelids (llamas, alpacas)	羊驼	alpacas
010614	家兔及野兔	Live rabbits and hares	活兔、种兔	live rabbits
010619	其他哺乳动物	Other live mammals	梅花鹿、水貂、狐狸、宠物犬、宠物猫、宠物狗、活兔、鹿、蓝狐种兽	mink; pet dogs; pet dog; pet cat; live mink
010620	爬行动物（包括蛇及龟鳖）	Live reptiles, including snakes and turtles	甲鱼苗、活甲鱼、宠物龟、蛇、蜥蜴	soft-shelled turtles; pet turtle; live snake
010631	猛禽	Live birds of prey
010632	鹦形目（包括普通鹦鹉、长尾鹦鹉、金刚鹦鹉及美冠鹦鹉）	Live parrots, parakeets, macaws and cockatoos	宠物鹦鹉	parrots
010633	鸵鸟；鸸鹋	Live ostriches and emus	种鸵鸟
010639	其他活鸟（猛禽、鹦形目、鸵鸟及鸸鹋除外）	Other live birds	活鸽、鹌鹑、观赏鸟	live pigeons; quails
010641	蜂	Live bees	蜜蜂、蜂王、熊蜂	honey bees; bumblebees
010649	其他昆虫（蜂除外）	Other live insects	黄粉虫、活蟋蟀	live mealworms
010690	其他活动物（哺乳动物、爬行动物、鸟及昆虫除外）	Other live animals, not mammals, reptiles, birds or insects	活青蛙、蚯蚓	live frogs
02	肉及食用杂碎	Meat and edible offal
0201	鲜、冷牛肉	Beef, fresh or chilled
020110	整头及半头鲜、冷牛肉	Beef carcasses and half-carcasses, fresh or chilled
020120	鲜、冷带骨牛肉	Other bone-in beef cuts, fresh or chilled	冰鲜带骨牛肉、牛仔骨	chilled bone-in beef
020130	鲜、冷去骨牛肉	Boneless beef, fresh or chilled	冰鲜牛肉、牛腱子、牛排原切、鲜牛里脊、牛霖	chilled boneless beef
0202	冻牛肉	Frozen beef
020210	整头及半头冻牛肉	Beef carcasses and half-carcasses, frozen
020220	冻带骨牛肉	Other bone-in beef cuts, frozen	冻牛排骨、冻牛仔骨	frozen bone-in beef
020230	冻去骨牛肉	Boneless beef, frozen	冻牛腩、肥牛、冻牛霖、冻去骨牛肉、冻牛腱	frozen boneless beef
0203	鲜、冷、冻猪肉	Pork, fresh, chilled or frozen
020311	整头及半头鲜、冷猪肉	Pork carcasses and half-carcasses, fresh or chilled	白条猪
020312	鲜、冷带骨猪前腿、后腿及其肉块	Bone-in hams, shoulders and their cuts of pork, fresh or chilled
020319	其他鲜、冷猪肉	Other pork, fresh or chilled	冰鲜猪肉、五花肉、猪里脊	chilled pork
020321	整头及半头冻猪肉	Pork carcasses and half-carcasses, frozen	冻乳猪、冻白条猪
020322	冻带骨猪前腿、后腿及其肉块	Bone-in hams, shoulders and their cuts of pork, frozen
020329	其他冻猪肉	Other frozen pork	冻五花肉、冻排骨、冻分割猪肉、冻猪五花、冻猪排、冻猪里脊、冻白条	frozen pork cuts; frozen pork belly; frozen pork loin
0204	鲜、冷、冻绵羊肉或山羊肉	Sheep or goat meat, fresh, chilled or frozen
020410	整头及半头鲜、冷羔羊肉	Lamb carcasses and half-carcasses, fresh or chilled
020421	整头及半头鲜、冷绵羊肉（羔羊除外）	Other sheep carcasses and half-carcasses (not lamb), fresh or chilled
020422	鲜、冷带骨绵羊肉	Other bone-in sheep or lamb cuts, fresh or chilled	冰鲜羊排	chilled lamb chops
020423	鲜、冷去骨绵羊肉	Boneless sheep or lamb meat, fresh or chilled
020430	整头及半头冻羔羊肉	Lamb carcasses and half-carcasses, frozen
020441	整头及半头冻绵羊肉（羔羊除外）	Other sheep carcasses and half-carcasses (not lamb), frozen
020442	冻带骨绵羊肉	Other bone-in sheep or lamb cuts, frozen	冻羊排、冻羊蝎子、冻带骨羊肉、羊排、羊蝎子	frozen lamb racks; frozen lamb bone in
020443	冻去骨绵羊肉	Boneless sheep or lamb meat, frozen	羊肉卷、冻羊肉、冻羊肉卷、冻去骨羊肉	frozen boneless mutton; lamb roll
020450	鲜、冷、冻山羊肉	Goat meat, fresh, chilled or frozen		goat meat
0205	鲜、冷、冻马、驴、骡肉	Meat of horses, asses, mules or hinnies
020500	马、驴、骡肉，鲜、冷、冻的	Meat of horses, asses, mules or hinnies, fresh, chilled or frozen	驴肉、马肉	donkey meat; horse meat
0206	鲜、冷、冻牛、猪、绵羊、山羊、马、驴、骡的食用杂碎	Edible offal of cattle, pigs, sheep, goats or horses, fresh, chilled or frozen
020610	鲜、冷牛杂碎	Beef offal, fresh or chilled
020621	冻牛舌	Frozen beef tongues		frozen beef tongues
020622	冻牛肝	Frozen beef livers		frozen beef livers
020629	其他冻牛杂碎	Other frozen beef offal	冻牛筋、冻牛尾	frozen oxtail; frozen beef tendon
020630	鲜、冷猪杂碎	Pork offal, fresh or chilled	鲜猪蹄
020641	冻猪肝	Frozen pork livers		frozen pork livers
020649	其他冻猪杂碎	Other frozen pork offal	冻猪蹄、冻猪耳、冻猪头、猪耳、猪肝、猪大肠	frozen pig feet; pig ears; pork offal
020680	鲜、冷绵羊、山羊、马、驴、骡杂碎	Sheep, goat, horse, ass, mule or hinny offal, fresh or chilled	鲜羊杂
020690	冻绵羊、山羊、马、驴、骡杂碎	Sheep, goat, horse, ass, mule or hinny offal, frozen	冻羊杂、冻羊蹄	frozen sheep offal
0207	税目01.05所列家禽的鲜、冷、冻肉及食用杂碎	Poultry meat and edible offal, fresh, chilled or frozen
020711	鲜、冷整只鸡	Whole chickens, fresh or chilled	冰鲜鸡、光鸡	chilled whole chicken
020712	冻整只鸡	Whole chickens, frozen	冻白条鸡、西装鸡、冻整鸡、白条鸡	frozen whole chicken
020713	鲜、冷鸡块及杂碎	Chicken cuts and offal, fresh or chilled	冰鲜鸡腿、冰鲜鸡胸	chilled chicken parts
020714	冻鸡块及杂碎	Chicken cuts and offal, frozen	冻鸡爪、冻鸡翅、冻鸡胸肉、冻鸡腿、凤爪、鸡胸肉、鸡脖、鸡胗	frozen chicken feet; chicken wings; chicken breast; chicken paws; chicken leg quarter; chicken gizzard
020724	鲜、冷整只火鸡	Whole turkeys, fresh or chilled
020725	冻整只火鸡	Whole turkeys, frozen		frozen whole turkey
020726	鲜、冷火鸡块及杂碎	Turkey cuts and offal, fresh or chilled
020727	冻火鸡块及杂碎	Turkey cuts and offal, frozen	冻火鸡翅、冻火鸡腿	frozen turkey parts
020741	鲜、冷整只鸭	Whole ducks, fresh or chilled	冰鲜鸭	chilled whole duck
020742	冻整只鸭	Whole ducks, frozen	冻白条鸭	frozen whole duck
020743	鲜、冷肥鸭肝	Fatty duck livers (foie gras), fresh or chilled	鸭肥肝	foie gras
020744	其他鲜、冷鸭块及杂碎（肥肝除外）	Other duck cuts and offal, fresh or chilled
020745	冻鸭块及杂碎	Duck cuts and offal, frozen	冻鸭胸、冻鸭脖、冻鸭掌、冻鸭舌	frozen duck breast; duck parts
020751	鲜、冷整只鹅	Whole geese, fresh or chilled
020752	冻整只鹅	Whole geese, frozen	冻白条鹅	frozen whole goose
020753	鲜、冷肥鹅肝	Fatty goose livers (foie gras), fresh or chilled	鹅肥肝	foie gras
020754	其他鲜、冷鹅块及杂碎（肥肝除外）	Other goose cuts and offal, fresh or chilled
020755	冻鹅块及杂碎	Goose cuts and offal, frozen	冻鹅掌、冻鹅翅	frozen goose parts
020760	鲜、冷、冻珍珠鸡肉及杂碎	Guinea fowl meat and offal, fresh, chilled or frozen
0208	其他鲜、冷、冻肉及食用杂碎	Other meat and edible offal, fresh, chilled or frozen
020810	鲜、冷、冻家兔或野兔的肉及食用杂碎	Rabbit or hare meat and offal, fresh, chilled or frozen	冻兔肉、兔丁	frozen rabbit meat
020830	鲜、冷、冻灵长目动物的肉及食用杂碎	Primate meat and offal, fresh, chilled or frozen
020840	鲜、冷、冻鲸、海豚、海牛、海豹、海狮及海象等的肉及食用杂碎	Meat and offal of whales, dolphins, manatees, seals, walruses etc., fresh, chilled or frozen
020850	鲜、冷、冻爬行动物（包括蛇及龟鳖）的肉及食用杂碎	Reptile meat and offal (snakes, turtles), fresh, chilled or frozen	冻甲鱼
020860	鲜、冷、冻骆驼及其他骆驼科动物的肉及食用杂碎	Camel and other camelid meat and offal, fresh, chilled or frozen	驼肉	camel meat
020890	其他动物的鲜、冷、冻肉及食用杂碎	Meat and offal of other animals (pigeon, deer, frog), fresh, chilled or frozen	乳鸽、鹿肉、冻田鸡腿	frozen pigeon; venison; frog legs
0209	未炼制或用其他方法提取的不带瘦肉的肥猪肉、猪脂肪及家禽脂肪	Pig fat without lean meat and poultry fat, not rendered
020910	未炼制的不带瘦肉的肥猪肉及猪脂肪，鲜、冷、冻、干、熏、盐腌或盐渍的	Pig fat without lean meat, not rendered, fresh, frozen, salted, dried or smoked	猪板油、肥膘	pork back fat
020990	未炼制的家禽脂肪，鲜、冷、冻、干、熏、盐腌或盐渍的	Poultry fat, not rendered, fresh, frozen, salted, dried or smoked	鸡脂、鸭脂
0210	肉及食用杂碎，干、熏、盐腌或盐渍的；可供食用的肉或杂碎的细粉、粗粉	Meat and offal, salted, in brine, dried or smoked; edible meat flours and meals
021011	干、熏、盐腌或盐渍的带骨猪前腿、后腿及其肉块	Bone-in hams, shoulders and their cuts of pork, salted, in brine, dried or smoked	火腿、金华火腿、宣威火腿	dry-cured ham
021012	干、熏、盐腌或盐渍的猪腹肉（五花肉）	Pork bellies (streaky bacon) and their cuts, salted, in brine, dried or smoked	培根、腊肉	bacon; cured pork belly
021019	其他干、熏、盐腌或盐渍的猪肉	Other pork, salted, in brine, dried or smoked	咸肉、腌猪肉、腊肉	cured pork; salted pork
021020	干、熏、盐腌或盐渍的牛肉	Beef, salted, in brine, dried or smoked		cured beef
021091	干、熏、盐腌或盐渍的灵长目动物肉及食用杂碎，包括其细粉、粗粉	Primate meat and offal, salted, in brine, dried or smoked, and their meals
021092	干、熏、盐腌或盐渍的鲸、海豚、海牛、海豹等肉及食用杂碎，包括其细粉、粗粉	Whale, dolphin, manatee, seal and similar meat, salted, dried or smoked, and their meals
021093	干、熏、盐腌或盐渍的爬行动物肉及食用杂碎，包括其细粉、粗粉	Reptile meat and offal, salted, in brine, dried or smoked, and their meals
021099	其他干、熏、盐腌或盐渍的肉及食用杂碎，包括可供食用的细粉、粗粉	Other meat and offal, salted, in brine, dried or smoked, and their meals	板鸭、风鸭、腊鸭
03	鱼、甲壳动物、软体动物及其他水生无脊椎动物	Fish, crustaceans, molluscs and other aquatic invertebrates
0301	活鱼	Live fish
030111	淡水观赏鱼	Live freshwater ornamental fish	金鱼、锦鲤、热带鱼、孔雀鱼	goldfish; koi; ornamental fish
030119	其他观赏鱼（淡水鱼除外）	Other live ornamental fish (saltwater)	海水观赏鱼	marine ornamental fish
030191	活鳟鱼	Live trout	活虹鳟	live trout
030192	活鳗鱼（鳗鲡属）	Live eels (Anguilla)	鳗苗、活河鳗	live eels; glass eels
030193	活鲤科鱼	Live carp and related cyprinid fish	活草鱼、活鲤鱼、活鲢鱼、活鲫鱼	live carp
030194	活大西洋及太平洋蓝鳍金枪鱼	Live Atlantic and Pacific bluefin tuna
030195	活南方蓝鳍金枪鱼	Live southern bluefin tuna
030199	其他活鱼	Other live fish	活多宝鱼、活石斑鱼、活鲈鱼、活河豚、活黑鱼	live grouper; live turbot
0302	鲜、冷鱼，但税目03.04的鱼片及其他鱼肉除外	Fish, fresh or chilled (not fillets or other fish meat of 0304)
030211	鲜、冷鳟鱼	Trout, fresh or chilled	冰鲜虹鳟	chilled trout
030213	鲜、冷大麻哈鱼（红大麻哈鱼、细鳞大麻哈鱼等太平洋鲑）	Pacific salmon, fresh or chilled	冰鲜大马哈鱼	chilled Pacific salmon
030214	鲜、冷大西洋鲑鱼及多瑙哲罗鱼	Atlantic and Danube salmon, fresh or chilled	三文鱼、冰鲜三文鱼	fresh Atlantic salmon
030219	其他鲜、冷鲑科鱼	Other salmonid fish, fresh or chilled
030221	鲜、冷庸鲽鱼（马舌鲽、庸鲽、狭鳞庸鲽）	Halibut (including Greenland halibut), fresh or chilled	大比目鱼	chilled halibut
030222	鲜、冷鲽鱼	Plaice, fresh or chilled		chilled plaice
030223	鲜、冷鳎鱼（鳎属）	Sole (Solea), fresh or chilled		chilled sole
030224	鲜、冷大菱鲆	Turbot, fresh or chilled	多宝鱼、冰鲜多宝鱼	chilled turbot
030229	其他鲜、冷比目鱼	Other flatfish, fresh or chilled	偏口鱼、牙鲆、舌鳎、龙利鱼	chilled flatfish
030231	鲜、冷长鳍金枪鱼	Albacore tuna, fresh or chilled		fresh albacore tuna
030232	鲜、冷黄鳍金枪鱼	Yellowfin tuna, fresh or chilled		fresh yellowfin tuna
030233	鲜、冷鲣	Skipjack tuna, fresh or chilled	鲣鱼	fresh skipjack tuna
030234	鲜、冷大眼金枪鱼	Bigeye tuna, fresh or chilled		fresh bigeye tuna
030235	鲜、冷大西洋及太平洋蓝鳍金枪鱼	Atlantic and Pacific bluefin tuna, fresh or chilled	蓝鳍吞拿	fresh bluefin tuna
030236	鲜、冷南方蓝鳍金枪鱼	Southern bluefin tuna, fresh or chilled
030239	其他鲜、冷金枪鱼	Other tuna, fresh or chilled
030241	鲜、冷鲱鱼（大西洋鲱鱼、太平洋鲱鱼）	Herring, fresh or chilled		fresh herring
030242	鲜、冷鳀鱼（鳀属）	Anchovies, fresh or chilled	海蜒鱼、鲜鳀鱼	fresh anchovies
030243	鲜、冷沙丁鱼、小沙丁鱼、黍鲱或西鲱	Sardines, sardinella and sprats, fresh or chilled		fresh sardines
030244	鲜、冷鲭鱼	Mackerel (Scomber), fresh or chilled	鲐鱼、青占鱼、鲐鲅鱼	fresh mackerel
030245	鲜、冷对称竹荚鱼、新西兰竹荚鱼及竹荚鱼	Jack and horse mackerel, fresh or chilled		fresh horse mackerel
030246	鲜、冷军曹鱼	Cobia, fresh or chilled	海鲡	fresh cobia
030247	鲜、冷剑鱼	Swordfish, fresh or chilled		fresh swordfish
030249	其他鲜、冷印度鲭、马鲛鱼、鲹鱼、银鲳、秋刀鱼、圆鲹、毛鳞鱼、鲔、狐鲣及枪鱼	Spanish mackerel, silver pomfret, saury, scad, bonito, marlin etc., fresh or chilled	鲅鱼、鲜银鲳、平鱼	fresh Spanish mackerel; pomfret
030251	鲜、冷鳕鱼（大西洋鳕、格陵兰鳕、太平洋鳕）	Cod, fresh or chilled	冰鲜大头鳕	fresh cod
030252	鲜、冷黑线鳕鱼	Haddock, fresh or chilled		fresh haddock
030253	鲜、冷绿青鳕鱼	Coalfish (saithe), fresh or chilled		fresh saithe
030254	鲜、冷狗鳕鱼（无须鳕属、长鳍鳕属）	Hake, fresh or chilled		fresh hake
030255	鲜、冷阿拉斯加狭鳕鱼	Alaska pollock, fresh or chilled	明太鱼	fresh Alaska pollock
030256	鲜、冷蓝鳕鱼	Blue whiting, fresh or chilled		fresh blue whiting
030259	其他鲜、冷犀鳕科、鳕科、长尾鳕科、无须鳕科等鳕类鱼	Other fish of the cod families, fresh or chilled
030271	鲜、冷罗非鱼（口孵非鲫属）	Tilapia, fresh or chilled		fresh tilapia
030272	鲜、冷鲶鱼（包括斑点叉尾鮰鱼）	Catfish (including pangasius), fresh or chilled	巴沙鱼	fresh catfish
030273	鲜、冷鲤科鱼	Carp and related cyprinid fish, fresh or chilled	鲜草鱼、鲜鲤鱼、鲜鲫鱼	fresh carp
030274	鲜、冷鳗鱼（鳗鲡属）	Eels (Anguilla), fresh or chilled	鲜河鳗	fresh eels
030279	鲜、冷尼罗河鲈鱼及黑鱼（鳢属）	Nile perch and snakeheads, fresh or chilled
030281	鲜、冷角鲨及其他鲨鱼	Dogfish and other sharks, fresh or chilled
030282	鲜、冷魟鱼及鳐鱼（鳐科）	Rays and skates, fresh or chilled	老板鱼
030283	鲜、冷南极犬牙鱼	Toothfish, fresh or chilled
030284	鲜、冷尖吻鲈鱼（舌齿鲈属）	European seabass (Dicentrarchus), fresh or chilled		fresh European seabass
030285	鲜、冷菱羊鲷（鲷科）	Sea bream (Sparidae), fresh or chilled	加吉鱼、真鲷、黑鲷	fresh sea bream
030289	其他鲜、冷鱼	Other fish, fresh or chilled	鲜带鱼、鲜黄花鱼、鲜安康鱼、鲜海鲈鱼、鲜河豚、鲜鲅鱼、冰鲜鲳鱼	fresh hairtail; yellow croaker; monkfish; fresh croaker
030291	鲜、冷鱼肝、鱼卵及鱼精	Fish livers, roes and milt, fresh or chilled		fresh fish roe
030292	鲜、冷鲨鱼翅	Shark fins, fresh or chilled
030299	鲜、冷其他鱼鳍、鱼头、鱼尾、鱼鳔及其他可食用鱼杂碎	Other fish fins, heads, tails, maws and edible fish offal, fresh or chilled
0303	冻鱼，但税目03.04的鱼片及其他鱼肉除外	Frozen fish (not fillets or other fish meat of 0304)
030311	冻红大麻哈鱼	Frozen sockeye (red) salmon	红鲑	frozen sockeye salmon
030312	其他冻大麻哈鱼（细鳞、大麻哈鱼、大鳞、银、马苏、玫瑰大麻哈鱼）	Other frozen Pacific salmon	秋鲑、粉鲑、大马哈鱼	frozen chum salmon; frozen pink salmon
030313	冻大西洋鲑鱼及多瑙哲罗鱼	Frozen Atlantic and Danube salmon	冻三文鱼	frozen Atlantic salmon
030314	冻鳟鱼	Frozen trout	冻虹鳟	frozen trout
030319	其他冻鲑科鱼	Other frozen salmonid fish
030323	冻罗非鱼（口孵非鲫属）	Frozen tilapia		frozen tilapia
030324	冻鲶鱼（包括斑点叉尾鮰鱼）	Frozen catfish (including pangasius)	冻鮰鱼、冻巴沙鱼	frozen catfish
030325	冻鲤科鱼	Frozen carp and related cyprinid fish	冻草鱼、冻鲤鱼	frozen carp
030326	冻鳗鱼（鳗鲡属）	Frozen eels (Anguilla)		frozen eels
030329	冻尼罗河鲈鱼及黑鱼（鳢属）	Frozen Nile perch and snakeheads
030331	冻庸鲽鱼（马舌鲽、庸鲽、狭鳞庸鲽）	Frozen halibut (including Greenland halibut)	格陵兰比目鱼、冻大比目鱼	frozen Greenland halibut; frozen halibut
030332	冻鲽鱼	Frozen plaice		frozen plaice
030333	冻鳎鱼（鳎属）	Frozen sole (Solea)		frozen sole
030334	冻大菱鲆	Frozen turbot	冻多宝鱼	frozen turbot
030339	其他冻比目鱼	Other frozen flatfish	黄金鲽、冻偏口鱼、冻舌鳎、高眼鲽、黄盖鲽	frozen yellowfin sole; frozen flounder
030341	冻长鳍金枪鱼	Frozen albacore tuna		frozen albacore tuna
030342	冻黄鳍金枪鱼	Frozen yellowfin tuna		frozen yellowfin tuna
030343	冻鲣	Frozen skipjack tuna	冻鲣鱼	frozen skipjack tuna
030344	冻大眼金枪鱼	Frozen bigeye tuna		frozen bigeye tuna
030345	冻大西洋及太平洋蓝鳍金枪鱼	Frozen Atlantic and Pacific bluefin tuna		frozen bluefin tuna
030346	冻南方蓝鳍金枪鱼	Frozen southern bluefin tuna
030349	其他冻金枪鱼	Other frozen tuna
030351	冻鲱鱼（大西洋鲱鱼、太平洋鲱鱼）	Frozen herring		frozen herring
030353	冻沙丁鱼、小沙丁鱼、黍鲱或西鲱	Frozen sardines, sardinella and sprats		frozen sardines
030354	冻鲭鱼	Frozen mackerel (Scomber)	冻鲐鱼、青花鱼、冻青占鱼、冻鲭鱼、冻青花鱼	frozen mackerel; Pacific mackerel; frozen pacific mackerel
030355	冻对称竹荚鱼、新西兰竹荚鱼及竹荚鱼	Frozen jack and horse mackerel		frozen horse mackerel
030356	冻军曹鱼	Frozen cobia		frozen cobia
030357	冻剑鱼	Frozen swordfish		frozen swordfish
030359	其他冻鳀鱼、印度鲭、马鲛鱼、鲹鱼、银鲳、秋刀鱼、圆鲹、毛鳞鱼、鲔、狐鲣及枪鱼	Frozen anchovy, Spanish mackerel, silver pomfret, saury, scad, capelin, bonito, marlin etc.	冻鲅鱼、多春鱼、冻平鱼、冻秋刀鱼、冻巴浪鱼、冻马鲛鱼、冻多春鱼、冻池鱼	frozen Spanish mackerel; frozen saury; frozen capelin; frozen anchovy
030363	冻鳕鱼（大西洋鳕、格陵兰鳕、太平洋鳕）	Frozen cod	冻真鳕、冻大头鳕、冻大口鱼	frozen cod; frozen Pacific cod; H&G cod
030364	冻黑线鳕鱼	Frozen haddock		frozen haddock
030365	冻绿青鳕鱼	Frozen coalfish (saithe)		frozen saithe
030366	冻狗鳕鱼（无须鳕属、长鳍鳕属）	Frozen hake		frozen hake
030367	冻阿拉斯加狭鳕鱼	Frozen Alaska pollock	冻明太鱼、冻狭鳕	frozen Alaska pollock; frozen alaska pollock whole
030368	冻蓝鳕鱼	Frozen blue whiting		frozen blue whiting
030369	其他冻犀鳕科、鳕科、长尾鳕科、无须鳕科等鳕类鱼	Other frozen fish of the cod families	冻远东宽突鳕	frozen saffron cod
030381	冻角鲨及其他鲨鱼	Frozen dogfish and other sharks		frozen shark
030382	冻魟鱼及鳐鱼（鳐科）	Frozen rays and skates	冻老板鱼、冻鳐鱼翅	frozen skate wings
030383	冻南极犬牙鱼	Frozen toothfish		frozen toothfish
030384	冻尖吻鲈鱼（舌齿鲈属）	Frozen European seabass (Dicentrarchus)
030389	其他冻鱼	Other frozen fish	冻带鱼、冻黄花鱼、冻安康鱼、冻红鱼、冻海鲈鱼、冻金鲳鱼、冻带鱼段、冻鲳鱼、冻红娘鱼、冻鮟鱇鱼	frozen hairtail; frozen yellow croaker; frozen monkfish; golden pomfret; frozen ribbonfish; frozen pomfret
030391	冻鱼肝、鱼卵及鱼精	Frozen fish livers, roes and milt	明太鱼子、冻鱼籽、鲱鱼籽	frozen pollock roe; frozen fish roe
030392	冻鲨鱼翅	Frozen shark fins
030399	冻其他鱼鳍、鱼头、鱼尾、鱼鳔及其他可食用鱼杂碎	Other frozen fish fins, heads, tails, maws and edible fish offal	冻三文鱼头、冻鱼头、冻鱼骨	frozen fish heads
0304	鲜、冷、冻鱼片及其他鱼肉（不论是否绞碎）	Fish fillets and other fish meat (minced or not), fresh, chilled or frozen
030431	鲜、冷罗非鱼（口孵非鲫属）片	Tilapia fillets, fresh or chilled		fresh tilapia fillets
030432	鲜、冷鲶鱼片	Catfish fillets (including pangasius), fresh or chilled
030433	鲜、冷尼罗河鲈鱼片	Nile perch fillets, fresh or chilled
030439	鲜、冷鲤科鱼、鳗鱼及黑鱼（鳢属）片	Carp, eel and snakehead fillets, fresh or chilled
030441	鲜、冷大麻哈鱼、大西洋鲑鱼及多瑙哲罗鱼片	Salmon fillets (Pacific, Atlantic, Danube), fresh or chilled	冰鲜三文鱼片	fresh salmon fillets
030442	鲜、冷鳟鱼片	Trout fillets, fresh or chilled
030443	鲜、冷比目鱼片	Flatfish fillets, fresh or chilled
030444	鲜、冷犀鳕科、鳕科、长尾鳕科、无须鳕科等鳕类鱼片	Fillets of cod, pollock, hake and other cod-family fish, fresh or chilled	冰鲜鳕鱼片	fresh cod fillets
030445	鲜、冷剑鱼片	Swordfish fillets, fresh or chilled
030446	鲜、冷南极犬牙鱼片	Toothfish fillets, fresh or chilled
030447	鲜、冷角鲨及其他鲨鱼片	Dogfish and other shark fillets, fresh or chilled
030448	鲜、冷魟鱼及鳐鱼片	Ray and skate fillets, fresh or chilled
030449	其他鲜、冷鱼片	Other fish fillets, fresh or chilled	冰鲜金枪鱼片、刺身鱼片
030451	鲜、冷罗非鱼、鲶鱼、鲤科鱼、鳗鱼、尼罗河鲈鱼及黑鱼的其他鱼肉	Tilapia, catfish, carp, eel, Nile perch and snakehead meat, not fillets, fresh or chilled
030452	鲜、冷鲑科鱼的其他鱼肉	Salmonid fish meat, not fillets, fresh or chilled
030453	鲜、冷犀鳕科、鳕科、长尾鳕科、无须鳕科等鳕类鱼的其他鱼肉	Cod-family fish meat, not fillets, fresh or chilled
030454	鲜、冷剑鱼的其他鱼肉	Swordfish meat, not fillets, fresh or chilled
030455	鲜、冷南极犬牙鱼的其他鱼肉	Toothfish meat, not fillets, fresh or chilled
030456	鲜、冷角鲨及其他鲨鱼的其他鱼肉	Dogfish and other shark meat, not fillets, fresh or chilled
030457	鲜、冷魟鱼及鳐鱼的其他鱼肉	Ray and skate meat, not fillets, fresh or chilled
030459	其他鲜、冷鱼肉（鱼片除外）	Other fish meat, not fillets, fresh or chilled
030461	冻罗非鱼（口孵非鲫属）片	Frozen tilapia fillets	罗非鱼柳	frozen tilapia fillets
030462	冻鲶鱼片	Frozen catfish fillets (including pangasius)	冻斑点叉尾鮰鱼片、巴沙鱼柳、巴沙鱼片	frozen catfish fillets; pangasius fillets
030463	冻尼罗河鲈鱼片	Frozen Nile perch fillets
030469	冻鲤科鱼、鳗鱼及黑鱼（鳢属）片	Frozen carp, eel and snakehead fillets	冻黑鱼片、冻草鱼片	frozen snakehead fillets
030471	冻鳕鱼（大西洋鳕、格陵兰鳕、太平洋鳕）片	Frozen cod fillets	真鳕鱼片、鳕鱼柳、大西洋鳕鱼块、冻鳕鱼片、大西洋鳕鱼柳、鳕鱼块、去皮去骨鳕鱼	frozen cod fillets; cod loins; frozen cod fillet; cod loin; cod portion
030472	冻黑线鳕鱼片	Frozen haddock fillets		frozen haddock fillets
030473	冻绿青鳕鱼片	Frozen coalfish (saithe) fillets		frozen saithe fillets
030474	冻狗鳕鱼（无须鳕属、长鳍鳕属）片	Frozen hake fillets		frozen hake fillets
030475	冻阿拉斯加狭鳕鱼片	Frozen Alaska pollock fillets	明太鱼片、鳕鱼块、冻狭鳕鱼片、鳕鱼片冻板	frozen Alaska pollock fillets; alaska pollock fillet; pollock block
030479	其他冻犀鳕科、鳕科、长尾鳕科、无须鳕科等鳕类鱼片	Other frozen cod-family fish fillets
030481	冻大麻哈鱼、大西洋鲑鱼及多瑙哲罗鱼片	Frozen salmon fillets (Pacific, Atlantic, Danube)	冻三文鱼片、三文鱼段、大马哈鱼片、三文鱼柳、冻鲑鱼柳、马哈鱼片	frozen salmon fillets; chum salmon fillets; pink salmon fillets; frozen salmon fillet; chum salmon fillet; pink salmon portion
030482	冻鳟鱼片	Frozen trout fillets		frozen trout fillets
030483	冻比目鱼片	Frozen flatfish fillets	黄金鲽鱼片、偏口鱼片、冻鲽鱼片、冻比目鱼片、鲽鱼柳	frozen yellowfin sole fillets; flounder fillets; frozen flounder fillet; yellowfin sole fillet; plaice fillet
030484	冻剑鱼片	Frozen swordfish fillets
030485	冻南极犬牙鱼片	Frozen toothfish fillets
030486	冻鲱鱼片	Frozen herring fillets	冻鲱鱼蝶片	frozen herring fillets
030487	冻金枪鱼、鲣鱼片	Frozen tuna and skipjack fillets	冻吞拿鱼片、金枪鱼条、冻金枪鱼片、吞拿鱼柳	frozen tuna loins; tuna steaks; frozen tuna loin; tuna steak
030488	冻角鲨、其他鲨鱼、魟鱼及鳐鱼片	Frozen shark, ray and skate fillets
030489	其他冻鱼片	Other frozen fish fillets	冻红鱼片、冻鲅鱼片、冻鲯鳅鱼片、冻安康鱼片、冻鲭鱼片、冻鲈鱼片、冻鲯鳅片、安康鱼尾	frozen redfish fillets; mahi mahi fillets; mackerel fillets; frozen redfish fillet; frozen mahi mahi fillet
030491	冻剑鱼的其他鱼肉	Frozen swordfish meat, not fillets
030492	冻南极犬牙鱼的其他鱼肉	Frozen toothfish meat, not fillets
030493	冻罗非鱼、鲶鱼、鲤科鱼、鳗鱼、尼罗河鲈鱼及黑鱼的其他鱼肉	Frozen tilapia, catfish, carp, eel, Nile perch and snakehead meat, not fillets
030494	冻阿拉斯加狭鳕鱼的其他鱼肉	Frozen Alaska pollock meat, not fillets (surimi, mince)	狭鳕鱼糜	Alaska pollock surimi; minced pollock
030495	其他冻犀鳕科、鳕科、长尾鳕科、无须鳕科等鳕类鱼的其他鱼肉	Other frozen cod-family fish meat, not fillets	冻碎鳕鱼肉	minced cod
030496	冻角鲨及其他鲨鱼的其他鱼肉	Frozen dogfish and other shark meat, not fillets
030497	冻魟鱼及鳐鱼的其他鱼肉	Frozen ray and skate meat, not fillets
030499	其他冻鱼肉（鱼片除外）	Other frozen fish meat, not fillets (surimi, mince)	冻鱼糜、鱼浆、金线鱼鱼糜	surimi; frozen fish paste
0305	干、盐腌或盐渍的鱼；熏鱼，不论在熏制前或熏制过程中是否烹煮	Fish, dried, salted, in brine or smoked
030520	干、熏、盐腌或盐渍的鱼肝、鱼卵及鱼精	Fish livers, roes and milt, dried, smoked, salted or in brine	盐渍鱼籽、咸鱼子	salted fish roe
030531	干、盐腌或盐渍的罗非鱼、鲶鱼、鲤科鱼、鳗鱼、尼罗河鲈鱼及黑鱼片，熏制的除外	Tilapia, catfish, carp, eel, Nile perch and snakehead fillets, dried or salted, not smoked
030532	干、盐腌或盐渍的犀鳕科、鳕科、长尾鳕科、无须鳕科等鳕类鱼片，熏制的除外	Cod-family fish fillets, dried, salted or in brine, not smoked	盐渍鳕鱼片	salted cod fillets
030539	其他干、盐腌或盐渍的鱼片，熏制的除外	Other fish fillets, dried, salted or in brine, not smoked	生干鱼片、马面鱼生干片	dried fish fillets
030541	熏大麻哈鱼、大西洋鲑鱼及多瑙哲罗鱼，包括鱼片	Smoked salmon (Pacific, Atlantic, Danube), including fillets	烟熏三文鱼	smoked salmon
030542	熏鲱鱼，包括鱼片	Smoked herring, including fillets		smoked herring
030543	熏鳟鱼，包括鱼片	Smoked trout, including fillets		smoked trout
030544	熏罗非鱼、鲶鱼、鲤科鱼、鳗鱼、尼罗河鲈鱼及黑鱼，包括鱼片	Smoked tilapia, catfish, carp, eel, Nile perch and snakehead, including fillets
030549	其他熏鱼，包括鱼片	Other smoked fish, including fillets	烟熏鲭鱼	smoked mackerel
030551	干鳕鱼，不论是否盐腌，但熏制的除外	Dried cod, salted or not, not smoked	鳕鱼干	dried cod; stockfish
030552	干罗非鱼、鲶鱼、鲤科鱼、鳗鱼、尼罗河鲈鱼及黑鱼，不论是否盐腌，但熏制的除外	Dried tilapia, catfish, carp, eel, Nile perch and snakehead, salted or not, not smoked
030553	其他干犀鳕科、鳕科、长尾鳕科、无须鳕科等鳕类鱼，但干鳕鱼及熏制的除外	Other dried cod-family fish (not cod), salted or not, not smoked	明太鱼干	dried Alaska pollock
030554	干鲱鱼、鳀鱼、沙丁鱼、鲭鱼、马鲛鱼、竹荚鱼、秋刀鱼、枪鱼等，不论是否盐腌，但熏制的除外	Dried herring, anchovy, sardine, mackerel, saury, bonito, marlin etc., salted or not, not smoked	鳀鱼干、海蜒干、丁香鱼干、鲅鱼干	dried anchovies
030559	其他干鱼，不论是否盐腌，但熏制的除外	Other dried fish, salted or not, not smoked	海马、海龙、银鱼干、鱼干	dried fish; dried seahorse
030561	盐腌或盐渍的鲱鱼，未干或熏制的	Herring, salted or in brine, not dried or smoked		salted herring
030562	盐腌或盐渍的鳕鱼，未干或熏制的	Cod, salted or in brine, not dried or smoked	咸鳕鱼	salted cod
030563	盐腌或盐渍的鳀鱼，未干或熏制的	Anchovies, salted or in brine, not dried or smoked	咸鳀鱼	salted anchovies
030564	盐腌或盐渍的罗非鱼、鲶鱼、鲤科鱼、鳗鱼、尼罗河鲈鱼及黑鱼，未干或熏制的	Tilapia, catfish, carp, eel, Nile perch and snakehead, salted or in brine, not dried or smoked
030569	其他盐腌或盐渍的鱼，未干或熏制的	Other fish, salted or in brine, not dried or smoked	咸鱼、咸黄鱼、咸带鱼、咸鲅鱼	salted fish
030571	干、熏、盐腌或盐渍的鲨鱼翅	Shark fins, dried, smoked, salted or in brine		dried shark fins
030572	干、熏、盐腌或盐渍的鱼头、鱼尾及鱼鳔	Fish heads, tails and maws, dried, smoked, salted or in brine	花胶、鱼肚、鱼胶	dried fish maw
030579	其他干、熏、盐腌或盐渍的可食用鱼杂碎	Other edible fish offal, dried, smoked, salted or in brine
0306	带壳或去壳的甲壳动物，活、鲜、冷、冻、干、盐腌或盐渍的；熏制的甲壳动物；蒸过或水煮过的带壳甲壳动物	Crustaceans, live, fresh, chilled, frozen, dried, salted or smoked, or boiled in shell
030611	冻岩礁虾和其他龙虾（真龙虾属、龙虾属、岩龙虾属）	Frozen rock lobsters and other sea crawfish	冻龙虾、冻龙虾尾、冻澳洲龙虾	frozen rock lobster tails
030612	冻螯龙虾（螯龙虾属）	Frozen lobsters (Homarus)	冻波士顿龙虾	frozen Boston lobster
030614	冻蟹	Frozen crabs	冻梭子蟹、冻帝王蟹、冻切蟹、冻雪蟹、冻蟹块、冻蟹肉、切蟹、冻蟹钳	frozen cut crab; frozen swimming crab; king crab; snow crab; frozen crab; frozen cut swimming crab; frozen crab meat
030615	冻挪威海螯虾	Frozen Norway lobsters (langoustines)		frozen langoustine
030616	冻冷水小虾及对虾（长额虾属、褐虾）	Frozen cold-water shrimps and prawns	北极甜虾、冻北极虾	frozen cold-water shrimp
030617	其他冻小虾及对虾	Other frozen shrimps and prawns	冻虾仁、冻南美白对虾、冻黑虎虾、凤尾虾、冻白虾、冻南美白虾、冻对虾、冻青虾、单冻虾仁	frozen vannamei shrimp; frozen peeled shrimp; black tiger shrimp; frozen prawn; PUD shrimp
030619	其他冻甲壳动物，包括冻淡水小龙虾	Other frozen crustaceans (crayfish, krill)	冻小龙虾、小龙虾虾尾、冻南极磷虾	frozen crayfish; frozen krill
030631	活、鲜或冷的岩礁虾和其他龙虾（真龙虾属、龙虾属、岩龙虾属）	Rock lobsters and other sea crawfish, live, fresh or chilled	活龙虾、澳洲龙虾	live rock lobster
030632	活、鲜或冷的螯龙虾（螯龙虾属）	Lobsters (Homarus), live, fresh or chilled	波士顿龙虾、波龙	live Boston lobster
030633	活、鲜或冷的蟹	Crabs, live, fresh or chilled	大闸蟹、活梭子蟹、飞蟹、帝王蟹、活青蟹、活蟹、活帝王蟹	live crab; Chinese mitten crab; live king crab
030634	活、鲜或冷的挪威海螯虾	Norway lobsters (langoustines), live, fresh or chilled
030635	活、鲜或冷的冷水小虾及对虾（长额虾属、褐虾）	Cold-water shrimps and prawns, live, fresh or chilled
030636	活、鲜或冷的其他小虾及对虾	Other shrimps and prawns, live, fresh or chilled	活对虾、活基围虾、虾苗、鲜虾	live shrimp
030639	其他活、鲜或冷的甲壳动物	Other crustaceans, live, fresh or chilled	活小龙虾	live crayfish
030691	其他干、熏、盐腌或盐渍的岩礁虾和其他龙虾	Rock lobsters and sea crawfish, dried, salted, smoked or boiled in shell, not frozen
030692	其他干、熏、盐腌或盐渍的螯龙虾	Lobsters (Homarus), dried, salted, smoked or boiled in shell, not frozen
030693	其他干、熏、盐腌或盐渍的蟹	Crabs, dried, salted, smoked or boiled in shell, not frozen	咸蟹、呛蟹	salted crab
030694	其他干、熏、盐腌或盐渍的挪威海螯虾	Norway lobsters, dried, salted, smoked or boiled in shell, not frozen
030695	其他干、熏、盐腌或盐渍的小虾及对虾	Shrimps and prawns, dried, salted, smoked or boiled in shell, not frozen	虾皮、虾米、海米、虾干、干虾仁	dried shrimp
030699	其他干、熏、盐腌或盐渍的甲壳动物	Other crustaceans, dried, salted, smoked or boiled in shell, not frozen	干磷虾	dried krill
0307	带壳或去壳的软体动物，活、鲜、冷、冻、干、盐腌或盐渍的；熏制的带壳或去壳软体动物	Molluscs, live, fresh, chilled, frozen, dried, salted, in brine or smoked
030711	活、鲜、冷的牡蛎（蚝）	Oysters, live, fresh or chilled	生蚝、海蛎子、鲜牡蛎	live oysters
030712	冻牡蛎（蚝）	Frozen oysters	冻生蚝、冻牡蛎肉、冻半壳生蚝、冻牡蛎、冻蚝肉	frozen oysters; half-shell oysters; frozen oyster
030719	干、熏、盐腌或盐渍的牡蛎（蚝）	Oysters, dried, salted, in brine or smoked	蚝豉、干海蛎子	dried oysters
030721	活、鲜、冷的扇贝及其他扇贝科的软体动物	Scallops, live, fresh or chilled	活扇贝、虾夷扇贝、鲜扇贝柱	live scallops; live scallop; fresh scallop meat
030722	冻扇贝及其他扇贝科的软体动物	Frozen scallops	冻扇贝柱、冻扇贝肉、冻半壳扇贝、冻虾夷扇贝、冻带子	frozen scallop adductor; frozen scallops; half-shell scallops
030729	干、熏、盐腌或盐渍的扇贝及其他扇贝科的软体动物	Scallops, dried, salted, in brine or smoked	干贝、瑶柱、干扇贝柱	dried scallops; dried scallop; conpoy
030731	活、鲜、冷的贻贝	Mussels, live, fresh or chilled	海虹、青口、活贻贝	live mussels
030732	冻贻贝	Frozen mussels	冻海虹、冻青口、冻贻贝肉、冻贻贝	frozen mussels; frozen mussel
030739	干、熏、盐腌或盐渍的贻贝	Mussels, dried, salted, in brine or smoked	淡菜、海虹干	dried mussels
030742	活、鲜、冷的墨鱼及鱿鱼	Cuttlefish and squid, live, fresh or chilled	鲜鱿鱼、鲜墨鱼、笔管鱼、乌贼	fresh squid; fresh cuttlefish
030743	冻墨鱼及鱿鱼	Frozen cuttlefish and squid	冻鱿鱼、鱿鱼圈、鱿鱼筒、鱿鱼须、冻墨鱼仔、冻乌贼、冻鱿鱼筒、鱿鱼花	frozen squid; squid rings; squid tubes; frozen cuttlefish; frozen squid tube; frozen squid ring
030749	干、熏、盐腌或盐渍的墨鱼及鱿鱼	Cuttlefish and squid, dried, salted, in brine or smoked	鱿鱼干、墨鱼干、干乌贼、干鱿鱼	dried squid; dried cuttlefish
030751	活、鲜、冷的章鱼	Octopus, live, fresh or chilled	八爪鱼、八带、活章鱼、鲜八爪鱼	fresh octopus
030752	冻章鱼	Frozen octopus	冻八爪鱼、冻八带、冻章鱼足、冻章鱼	frozen octopus
030759	干、熏、盐腌或盐渍的章鱼	Octopus, dried, salted, in brine or smoked	章鱼干、八爪鱼干	dried octopus
030760	活、鲜、冷、冻、干、熏、盐腌或盐渍的蜗牛及螺，海螺除外	Snails other than sea snails, in any state from live to smoked	冻田螺肉、白玉蜗牛	frozen snail meat
030771	活、鲜、冷的蛤、鸟蛤及舟贝	Clams, cockles and ark shells, live, fresh or chilled	花蛤、蛤蜊、杂色蛤、黄蚬子、蛏子、毛蚶	live clams; short-necked clams; razor clams; ark shells
030772	冻蛤、鸟蛤及舟贝	Frozen clams, cockles and ark shells	冻花蛤、冻杂色蛤、冻文蛤、冻赤贝、冻蛏子、冻蛤蜊肉、冻蛤肉、冻蚬子、冻煮蛤肉	frozen short-necked clams; frozen clam meat; frozen ark shell; frozen short necked clam; frozen razor clam
030779	干、熏、盐腌或盐渍的蛤、鸟蛤及舟贝	Clams, cockles and ark shells, dried, salted, in brine or smoked	蛤蜊干、蛏干、干贝肉	dried clams; dried clam
030781	活、鲜、冷的鲍鱼	Abalone, live, fresh or chilled	活鲍鱼、皱纹盘鲍、鲜鲍鱼	live abalone
030782	活、鲜、冷的凤螺（凤螺属）	Stromboid conchs, live, fresh or chilled
030783	冻鲍鱼	Frozen abalone	冻鲍鱼肉、冻鲍鱼	frozen abalone
030784	冻凤螺（凤螺属）	Frozen stromboid conchs
030787	干、熏、盐腌或盐渍的鲍鱼	Abalone, dried, salted, in brine or smoked	干鲍、干鲍鱼	dried abalone
030788	干、熏、盐腌或盐渍的凤螺（凤螺属）	Stromboid conchs, dried, salted, in brine or smoked
030791	其他活、鲜、冷的软体动物	Other molluscs, live, fresh or chilled	活海螺、河蚬、鲜海螺、活象拔蚌、香螺	live sea snails; live whelk; live sea snail
030792	其他冻软体动物	Other frozen molluscs	冻海螺肉、冻螺片、冻蚬肉、冻香螺、冻象拔蚌	frozen whelk meat; frozen sea snail meat
030799	其他干、熏、盐腌或盐渍的软体动物	Other molluscs, dried, salted, in brine or smoked	干螺片、海螺干	dried whelk
0308	不属于甲壳动物及软体动物的水生无脊椎动物，活、鲜、冷、冻、干、盐腌或盐渍的；熏制的	Other aquatic invertebrates (sea cucumbers, sea urchins, jellyfish)
030811	活、鲜、冷的海参（仿刺参、海参纲）	Sea cucumbers, live, fresh or chilled	活海参、鲜海参、海参苗	live sea cucumber
030812	冻海参（仿刺参、海参纲）	Frozen sea cucumbers	冻刺参、冷冻鲜海参、冻海参、即食冻海参	frozen sea cucumber
030819	干、熏、盐腌或盐渍的海参（仿刺参、海参纲）	Sea cucumbers, dried, salted, in brine or smoked	干海参、淡干海参、盐渍海参、辽参、干刺参、刺参干	dried sea cucumber; salted sea cucumber
030821	活、鲜、冷的海胆	Sea urchins, live, fresh or chilled	活海胆、鲜海胆黄、马粪海胆、紫海胆、鲜海胆、海胆黄	live sea urchin; fresh uni; fresh sea urchin roe
030822	冻海胆	Frozen sea urchins	冻海胆黄	frozen sea urchin roe
030829	干、熏、盐腌或盐渍的海胆	Sea urchins, dried, salted, in brine or smoked	盐渍海胆黄
030830	活、鲜、冷、冻、干、熏、盐腌或盐渍的海蜇（海蜇属）	Jellyfish (Rhopilema), in any state from live to salted or smoked	海蜇皮、海蜇头、盐渍海蜇、三矾海蜇、海蜇、盐渍海蜇皮	salted jellyfish; jellyfish
030890	其他水生无脊椎动物，活、鲜、冷、冻、干、熏、盐腌或盐渍的	Other aquatic invertebrates, not sea cucumbers, sea urchins or jellyfish	沙蚕、海肠、海肠干、星虫	clam worm; live lugworm bait; spoon worm
0309	适合供人食用的鱼、甲壳动物、软体动物和其他水生无脊椎动物的细粉、粗粉及团粒	Edible flours, meals and pellets of fish, crustaceans, molluscs and other invertebrates
030910	适合供人食用的鱼的细粉、粗粉及团粒	Edible flours, meals and pellets of fish	食用鱼粉、食用鱼骨粉	fish meal for human food
030990	适合供人食用的甲壳动物、软体动物和其他水生无脊椎动物的细粉、粗粉及团粒	Edible flours, meals and pellets of crustaceans, molluscs and other aquatic invertebrates	食用虾粉、海参粉、牡蛎粉、扇贝粉	shrimp powder; oyster powder
04	乳品；蛋品；天然蜂蜜；其他食用动物产品	Dairy products, eggs, honey and other edible animal products
0401	未浓缩及未加糖或其他甜物质的乳及稀奶油	Milk and cream, not concentrated or sweetened
040110	脂肪含量不超过1%的未浓缩、未加糖的乳及稀奶油	Milk and cream, not concentrated or sweetened, fat 1% or less	脱脂牛奶	skim milk
040120	脂肪含量超过1%但不超过6%的未浓缩、未加糖的乳及稀奶油	Milk and cream, not concentrated or sweetened, fat over 1% up to 6%	纯牛奶、鲜奶、全脂牛奶、羊奶、低脂牛奶	UHT milk; whole milk; fresh milk
040140	脂肪含量超过6%但不超过10%的未浓缩、未加糖的乳及稀奶油	Milk and cream, not concentrated or sweetened, fat over 6% up to 10%
040150	脂肪含量超过10%的未浓缩、未加糖的乳及稀奶油	Milk and cream, not concentrated or sweetened, fat over 10%	淡奶油、鲜奶油	whipping cream; fresh cream
0402	浓缩、加糖或其他甜物质的乳及稀奶油	Milk and cream, concentrated or sweetened
040210	脂肪含量不超过1.5%的粉状、粒状或其他固体形状的浓缩或加糖乳及稀奶油	Milk and cream powder or other solid form, fat 1.5% or less	脱脂奶粉	skimmed milk powder
040221	脂肪含量超过1.5%的未加糖固体乳及稀奶油	Milk and cream powder or other solid form, fat over 1.5%, unsweetened	全脂奶粉、羊奶粉	whole milk powder; goat milk powder
040229	脂肪含量超过1.5%的加糖或其他甜物质的固体乳及稀奶油	Milk and cream powder or other solid form, fat over 1.5%, sweetened	加糖奶粉、甜奶粉	sweetened milk powder
040291	未加糖或其他甜物质的浓缩乳及稀奶油，非固体形状	Concentrated milk and cream, not solid, unsweetened (evaporated milk)	淡奶、淡炼乳	evaporated milk
040299	加糖或其他甜物质的乳及稀奶油，非固体形状	Sweetened milk and cream, not solid (condensed milk)	炼乳、甜炼乳	sweetened condensed milk
0403	酸乳；酪乳、结块的乳及稀奶油、酸乳酒及其他发酵或酸化的乳和稀奶油	Yogurt, buttermilk, kefir and other fermented milk and cream
040320	酸乳，不论是否浓缩、加糖、加香料、加水果、加坚果或加可可	Yogurt, plain, sweetened, flavoured or with fruit, nuts or cocoa	酸奶、果粒酸奶、常温酸奶	yogurt
040390	酪乳、结块的乳及稀奶油、酸乳酒及其他发酵或酸化的乳和稀奶油	Buttermilk, curdled milk and cream, kefir and other fermented milk, not yogurt	开菲尔、酸奶油	kefir; buttermilk; sour cream
0404	乳清，不论是否浓缩、加糖或其他甜物质；其他税目未列名的含天然乳的产品	Whey and other products of natural milk constituents
040410	乳清及改性乳清，不论是否浓缩、加糖或其他甜物质	Whey and modified whey	乳清粉	whey powder
040490	其他含天然乳的产品	Other products of natural milk constituents	浓缩牛奶蛋白	milk protein concentrate
0405	黄油及其他从乳中提取的脂和油；乳酱	Butter, other milk fats and dairy spreads
040510	黄油	Butter	无盐黄油	butter
040520	乳酱	Dairy spreads		dairy spread
040590	其他从乳中提取的脂和油	Other fats and oils from milk (milk fat, ghee)	无水奶油、酥油	anhydrous milk fat; ghee
0406	乳酪及凝乳	Cheese and curd
040610	鲜乳酪（未熟化或未固化的），包括乳清乳酪；凝乳	Fresh (unripened) cheese, whey cheese and curd	马苏里拉奶酪、奶油奶酪	mozzarella; cream cheese
040620	各种磨碎或粉化的乳酪	Grated or powdered cheese	奶酪粉、芝士碎	grated cheese; cheese powder
040630	经加工的乳酪，但磨碎或粉化的除外	Processed cheese, not grated or powdered	奶酪棒、再制奶酪、芝士片	processed cheese
040640	蓝纹乳酪和娄地青霉生产的带有纹理的其他乳酪	Blue-veined cheese	蓝纹奶酪	blue cheese
040690	其他乳酪	Other cheese	切达奶酪、硬质奶酪	cheddar cheese
0407	带壳禽蛋，鲜、腌制或煮过的	Birds' eggs in shell, fresh, preserved or cooked
040711	孵化用受精的鸡蛋	Fertilised hen eggs for incubation	种鸡蛋	hatching chicken eggs
040719	孵化用受精的其他禽蛋（鸡蛋除外）	Other fertilised birds' eggs for incubation	种鸭蛋
040721	其他鲜鸡蛋（孵化用除外）	Fresh hen eggs in shell, not for incubation	可生食鸡蛋、无菌蛋、鲜鸡蛋	fresh chicken eggs; fresh eggs; chicken eggs
040729	其他鲜禽蛋（鸡蛋及孵化用除外）	Other fresh birds' eggs in shell, not for incubation	鲜鸭蛋、鹌鹑蛋、鹅蛋、鸽子蛋	fresh duck eggs; quail eggs
040790	其他带壳禽蛋，腌制或煮过的	Preserved or cooked birds' eggs in shell	咸鸭蛋、皮蛋、松花蛋	salted duck eggs; century eggs; salted duck egg; preserved egg
0408	去壳禽蛋及蛋黄，鲜、干、冻、蒸过或水煮、制成型或用其他方法保藏的	Birds' eggs without shell and egg yolks
040811	干蛋黄，不论是否加糖或其他甜物质	Dried egg yolks	蛋黄粉	egg yolk powder
040819	其他蛋黄（干的除外），不论是否加糖或其他甜物质	Other egg yolks, not dried (fresh, frozen, cooked)	咸蛋黄、冰蛋黄、蛋黄液	salted egg yolk; frozen egg yolk
040891	干的去壳禽蛋，不论是否加糖或其他甜物质	Dried birds' eggs without shell	全蛋粉	whole egg powder
040899	其他去壳禽蛋（干的除外），不论是否加糖或其他甜物质	Other birds' eggs without shell, not dried (liquid, frozen, cooked)	全蛋液、冰全蛋、去壳熟鹌鹑蛋、蛋液、冰蛋、皮蛋液	liquid whole egg; frozen egg; liquid egg
0409	天然蜂蜜	Honey
040900	天然蜂蜜，不论包装	Natural honey	洋槐蜜、椴树蜜、荆条蜜、蜂巢蜜、百花蜜	honey; acacia honey; linden honey
0410	其他税目未列名的昆虫及其他食用动物产品	Edible insects and other edible animal products
041010	食用昆虫，活昆虫除外	Edible insects, not live	干黄粉虫、冻蚕蛹	edible insects; dried mealworms
041090	其他税目未列名的食用动物产品（昆虫除外）	Other edible products of animal origin (bird's nests, royal jelly)	燕窝、蜂王浆、鲜蜂王浆、蜂花粉、蜂胶原料	bird's nest; royal jelly; bee pollen
05	其他动物产品	Other products of animal origin
0501	未经加工的人发，不论是否洗涤；废人发	Raw human hair and human hair waste
050100	人发，未经加工，不论是否洗涤；废人发	Human hair, unworked, washed or not; waste of human hair	人发原料、辫子发、档发	raw human hair; human hair unworked
0502	猪鬃、猪毛；獾毛及其他制刷用兽毛；上述鬃毛的废料	Pig bristles, badger and other brush-making hair, and their waste
050210	猪鬃、猪毛及其废料	Pig, hog or boar bristles and hair, and their waste	水煮猪鬃	hog bristles
050290	獾毛及其他制刷用兽毛；上述毛的废料	Badger and other brush-making hair, and its waste	制刷用山羊毛、黄狼尾毛、制笔毛	badger hair; goat hair for brushes
0504	整个或切块的动物（鱼除外）的肠、膀胱及胃，鲜、冷、冻、干、熏、盐腌或盐渍的	Animal guts, bladders and stomachs (not of fish)
050400	动物（鱼除外）的肠、膀胱及胃，整个或切块的	Animal guts, bladders and stomachs (not of fish), whole or pieces, fresh to smoked	肠衣、猪肠衣、羊肠衣、鸡胗、牛百叶、牛肚	sausage casings; hog casings; sheep casings; chicken gizzards
0505	带有羽毛或羽绒的鸟皮及鸟体其他部分；羽毛及不完整羽毛、羽绒，未经进一步加工	Bird skins, feathers and down, cleaned or preserved at most
050510	填充用羽毛；羽绒	Feathers and down for stuffing	鸭绒、鹅绒、白鸭绒、水洗羽绒、羽绒、鸭毛	duck down; goose down; washed feathers
050590	其他羽毛、带羽毛或羽绒的鸟皮及鸟体其他部分；羽毛的粉末及废料	Other feathers, bird skins with feathers, feather powder and waste	羽毛球用毛片、孔雀毛、羽毛粉	feather meal; peacock feathers
0506	骨及角柱，未经加工或经脱脂、简单整理、酸处理或脱胶；上述产品的粉末及废料	Bones and horn-cores, unworked or simply prepared, and their powder and waste
050610	经酸处理的骨胶原及骨	Ossein and acid-treated bones	骨素	ossein
050690	其他骨及角柱，及其粉末、废料	Other bones and horn-cores, and their powder and waste	骨粒、骨粉、牛骨	bone chips; bone meal; animal bone
0507	兽牙、龟壳、鲸须、角、鹿角、蹄、甲、爪及喙，未加工或仅简单整理；上述产品的粉末及废料	Ivory, tortoiseshell, whalebone, horns, antlers, hooves, claws and beaks, not cut to shape
050710	兽牙；兽牙粉末及废料	Ivory, unworked or simply prepared, ivory powder and waste
050790	龟壳、鲸须、角、鹿角、蹄、甲、爪及喙及其粉末、废料	Tortoiseshell, whalebone, horns, antlers, hooves, claws and beaks, and their powder and waste	鹿茸、鹿茸片、牛角、羚羊角、鹿角帽	deer antler velvet; ox horn
0508	珊瑚及类似品；软体动物、甲壳动物或棘皮动物的壳、墨鱼骨；上述壳、骨的粉末及废料	Coral, shells and cuttlebone
050800	珊瑚及类似品，软体动物、甲壳动物或棘皮动物的壳、墨鱼骨，未加工或仅简单整理	Coral, mollusc, crustacean and sea-urchin shells, cuttlebone, not cut to shape	贝壳、扇贝壳、海螺壳、牡蛎壳粉、海螵蛸	seashells; oyster shell powder; cuttlebone
0510	龙涎香、海狸香、灵猫香及麝香；斑蝥；胆汁；供配制药用的腺体及其他动物产品	Ambergris, musk, bile and animal glands for medicines
051000	龙涎香、海狸香、灵猫香、麝香；斑蝥；胆汁；供配制药用的腺体及其他动物产品	Ambergris, castoreum, civet, musk, cantharides, bile, animal glands for pharmaceuticals	牛黄、蛇胆、熊胆粉、鹿胎	ox gallstone
0511	其他税目未列名的动物产品；不适合供人食用的第一章或第三章的死动物	Other animal products; dead animals unfit for human consumption
051110	牛的精液	Bovine semen	冻精	bovine semen
051191	鱼、甲壳动物、软体动物及其他水生无脊椎动物的产品；第三章的死动物	Inedible products of fish and other aquatic animals; dead animals of chapter 3	卤虫卵、丰年虫卵、鱼鳞、受精鱼卵、鱼废料	brine shrimp eggs; artemia cysts; fish scales; fish offal
051199	其他税目未列名的动物产品；第一章的死动物，不适合供人食用的	Other inedible animal products; dead land animals of chapter 1	蚕种、马尾毛、天然海绵、动物胚胎	horsehair
06	活树及其他活植物；鳞茎、根及类似品；插花及装饰用簇叶	Live plants, bulbs, cut flowers and ornamental foliage
0601	鳞茎、块茎、块根、球茎、根颈及根茎，休眠、生长或开花的；菊苣植物及其根	Bulbs, tubers, corms and rhizomes, dormant, growing or in flower; chicory plants
060110	休眠的鳞茎、块茎、块根、球茎、根颈及根茎	Bulbs, tubers, corms, crowns and rhizomes, dormant	种球、郁金香种球、百合种球、水仙球	flower bulbs; tulip bulbs; lily bulbs; flower bulb; lily bulb; tulip bulb
060120	生长或开花的鳞茎、块茎、块根、球茎、根颈及根茎；菊苣植物及其根	Bulbs, tubers, corms, crowns and rhizomes, growing or in flower; chicory plants and roots
0602	其他活植物（包括其根）、插枝及接穗；蘑菇菌丝	Other live plants, cuttings and slips; mushroom spawn
060210	无根插枝及接穗	Unrooted cuttings and slips	插条	unrooted cuttings
060220	食用水果或食用坚果的树、灌木，不论是否嫁接	Edible fruit and nut trees, shrubs and bushes	果树苗、蓝莓苗、苹果树苗、苹果苗、樱桃苗	fruit tree seedlings; blueberry plants; fruit tree seedling; blueberry plant
060230	杜鹃，不论是否嫁接	Rhododendron and azalea plants	杜鹃花盆栽	azalea plants
060240	玫瑰，不论是否嫁接	Rose plants	月季苗、玫瑰苗	rose plants
060290	其他活植物；蘑菇菌丝	Other live plants; mushroom spawn	盆栽、盆景、绿植、多肉植物、食用菌菌种、苗木、多肉、君子兰	potted plants; bonsai; succulents; mushroom spawn; potted plant; ornamental plant
0603	制花束或装饰用的插花及花蕾，鲜、干、染色、漂白、浸渍或用其他方法处理的	Cut flowers and buds, fresh, dried, dyed or preserved
060311	鲜玫瑰插花及花蕾	Fresh cut roses	鲜切玫瑰、月季切花	fresh cut roses
060312	鲜康乃馨插花及花蕾	Fresh cut carnations	鲜切康乃馨	fresh cut carnations
060313	鲜兰花插花及花蕾	Fresh cut orchids	蝴蝶兰切花	cut orchids
060314	鲜菊花插花及花蕾	Fresh cut chrysanthemums	鲜切菊花	cut chrysanthemums
060315	鲜百合花（百合属）插花及花蕾	Fresh cut lilies	鲜切百合	cut lilies
060319	其他鲜插花及花蕾	Other fresh cut flowers	鲜切花、满天星鲜花、洋桔梗、鲜切非洲菊、鲜切满天星	fresh cut flowers; fresh cut gerbera; cut flowers bouquet
060390	干、染色、漂白、浸渍或用其他方法处理的插花及花蕾	Cut flowers and buds, dried, dyed, bleached or preserved	永生花、干花、干花花束	preserved flowers; dried flowers
0604	制花束或装饰用的不带花及花蕾的植物枝、叶或其他部分、草、苔藓及地衣	Ornamental foliage, branches, grasses, mosses and lichens, without flowers
060420	鲜的制花束或装饰用植物枝、叶或其他部分、草、苔藓及地衣	Ornamental foliage, branches, grasses and mosses, fresh	鲜切叶、鲜切枝、圣诞树鲜枝、鲜切叶材、圣诞松枝	fresh cut foliage; fresh foliage
060490	干、染色、漂白、浸渍或用其他方法处理的植物枝、叶、草、苔藓及地衣	Ornamental foliage, branches, grasses and mosses, dried, dyed or preserved	永生苔藓、干芦苇、干草花材、尤加利干叶	preserved moss; pampas grass; dried foliage
07	食用蔬菜、根及块茎	Edible vegetables, roots and tubers
0701	鲜或冷藏的马铃薯	Potatoes, fresh or chilled
070110	种用马铃薯	Seed potatoes	种薯、土豆种	seed potatoes
070190	其他鲜或冷藏的马铃薯（种用除外）	Other potatoes, fresh or chilled	土豆、洋芋、鲜马铃薯	fresh potatoes; fresh potato
0702	鲜或冷藏的番茄	Fresh tomatoes
070200	番茄，鲜或冷藏的	Tomatoes, fresh or chilled	西红柿、圣女果、小番茄	fresh tomatoes; cherry tomatoes
0703	鲜或冷藏的洋葱、青葱、大蒜、韭葱及其他葱属蔬菜	Onions, shallots, garlic, leeks and other alliums, fresh or chilled
070310	鲜或冷藏的洋葱及青葱	Onions and shallots, fresh or chilled	圆葱、红皮洋葱、洋葱、黄皮洋葱	fresh onions; shallots; fresh onion; yellow onion
070320	鲜或冷藏的大蒜	Garlic, fresh or chilled	蒜头、白蒜、蒜苔、独头蒜、保鲜大蒜、大蒜、鲜蒜头、蒜米	fresh garlic; garlic bulbs; garlic sprouts
070390	鲜或冷藏的韭葱及其他葱属蔬菜	Leeks and other alliums (chives etc.), fresh or chilled	大葱、韭菜、小香葱、香葱	leeks; Chinese chives; leek; spring onion
0704	鲜或冷藏的卷心菜、菜花、球茎甘蓝、羽衣甘蓝及类似的食用芥菜类蔬菜	Cabbages, cauliflowers, kale and similar brassicas, fresh or chilled
070410	鲜或冷藏的菜花及西兰花	Cauliflowers and broccoli, fresh or chilled	花椰菜、花菜、青花菜	fresh broccoli; cauliflower
070420	鲜或冷藏的抱子甘蓝	Brussels sprouts, fresh or chilled	孢子甘蓝	Brussels sprouts
070490	鲜或冷藏的卷心菜、球茎甘蓝、羽衣甘蓝及其他食用芥菜类蔬菜	Cabbages, kohlrabi, kale and other edible brassicas, fresh or chilled	大白菜、圆白菜、娃娃菜、紫甘蓝、小白菜、卷心菜	cabbage; Chinese cabbage; bok choy; fresh cabbage
0705	鲜或冷藏的莴苣及菊苣	Lettuce and chicory, fresh or chilled
070511	鲜或冷藏的结球莴苣（包心生菜）	Head (cabbage) lettuce, fresh or chilled	球生菜	iceberg lettuce
070519	其他鲜或冷藏的莴苣	Other lettuce, fresh or chilled	散叶生菜、莴笋、油麦菜	lettuce; celtuce
070521	鲜或冷藏的维特罗夫菊苣	Witloof chicory, fresh or chilled		witloof chicory
070529	其他鲜或冷藏的菊苣	Other chicory (endive), fresh or chilled	苦苣、苦菊	endive
0706	鲜或冷藏的胡萝卜、芜菁、色拉甜菜根、婆罗门参、块根芹、萝卜及类似的食用根茎	Carrots, turnips, radishes, beetroot and similar edible roots, fresh or chilled
070610	鲜或冷藏的胡萝卜及芜菁	Carrots and turnips, fresh or chilled	保鲜胡萝卜、红萝卜、胡萝卜、鲜胡萝卜	fresh carrots; turnips; fresh carrot
070690	鲜或冷藏的色拉甜菜根、婆罗门参、块根芹、萝卜及类似的食用根茎	Radishes, salad beetroot, celeriac, salsify and similar roots, fresh or chilled	白萝卜、青萝卜、鲜牛蒡、鲜甜菜根	radish; daikon; fresh burdock
0707	鲜或冷藏的黄瓜及小黄瓜	Fresh cucumbers and gherkins
070700	黄瓜及小黄瓜，鲜或冷藏的	Cucumbers and gherkins, fresh or chilled	水果黄瓜、青瓜、黄瓜、小黄瓜	fresh cucumbers; fresh cucumber
0708	鲜或冷藏的豆类蔬菜，不论是否脱荚	Leguminous vegetables, shelled or not, fresh or chilled
070810	鲜或冷藏的豌豆，不论是否脱荚	Peas, shelled or not, fresh or chilled	荷兰豆、甜豆、青豌豆	fresh peas; snow peas
070820	鲜或冷藏的豇豆及菜豆，不论是否脱荚	Beans (Vigna, Phaseolus), shelled or not, fresh or chilled	四季豆、长豆角、豆角	green beans; yardlong beans
070890	其他鲜或冷藏的豆类蔬菜，不论是否脱荚	Other leguminous vegetables, shelled or not, fresh or chilled	鲜毛豆、鲜蚕豆	fresh edamame
0709	鲜或冷藏的其他蔬菜	Other vegetables, fresh or chilled
070920	鲜或冷藏的芦笋	Asparagus, fresh or chilled	绿芦笋、白芦笋	fresh asparagus
070930	鲜或冷藏的茄子	Aubergines (eggplants), fresh or chilled	长茄、圆茄	eggplant
070940	鲜或冷藏的芹菜，但块根芹除外	Celery, not celeriac, fresh or chilled	西芹、香芹菜	celery
070951	鲜或冷藏的伞菌属蘑菇	Agaricus (button) mushrooms, fresh or chilled	双孢菇、白蘑菇、褐蘑菇	button mushrooms
070952	鲜或冷藏的牛肝菌属蘑菇	Boletus mushrooms (porcini), fresh or chilled	鲜牛肝菌	fresh porcini
070953	鲜或冷藏的鸡油菌属蘑菇	Chanterelle mushrooms, fresh or chilled	鲜鸡油菌	fresh chanterelles
070954	鲜或冷藏的香菇	Shiitake mushrooms, fresh or chilled	鲜香菇、冬菇、花菇	fresh shiitake
070955	鲜或冷藏的松茸（松口蘑等）	Matsutake mushrooms, fresh or chilled	鲜松茸	fresh matsutake
070956	鲜或冷藏的块菌（松露属）	Truffles, fresh or chilled	鲜松露、黑松露	fresh truffles
070959	其他鲜或冷藏的蘑菇	Other mushrooms, fresh or chilled	金针菇、平菇、杏鲍菇、蟹味菇、滑子菇、草菇	enoki; king oyster mushroom; oyster mushroom; shimeji
070960	鲜或冷藏的辣椒属及多香果属的果实	Peppers and chillies (Capsicum) and allspice (Pimenta), fresh or chilled	青椒、甜椒、彩椒、鲜辣椒、尖椒、辣椒鲜	bell peppers; fresh chillies; bell pepper; fresh chilli
070970	鲜或冷藏的菠菜	Spinach, New Zealand spinach and orache, fresh or chilled	鲜菠菜	fresh spinach
070991	鲜或冷藏的洋蓟	Globe artichokes, fresh or chilled	朝鲜蓟	globe artichokes
070992	鲜或冷藏的油橄榄	Olives, fresh or chilled		fresh olives
070993	鲜或冷藏的南瓜、笋瓜及瓠瓜（南瓜属）	Pumpkins, squash and gourds (Cucurbita), fresh or chilled	贝贝南瓜、西葫芦、板栗南瓜、南瓜	pumpkins; squash; zucchini; pumpkin
070999	其他鲜或冷藏的蔬菜	Vegetables not named elsewhere in 0709, fresh or chilled	鲜竹笋、鲜玉米、冬瓜、苦瓜、鲜秋葵	fresh bamboo shoots; fresh sweet corn; okra
0710	冷冻蔬菜（不论是否蒸煮）	Frozen vegetables, raw or cooked by steaming or boiling
071010	冷冻马铃薯，未经油炸等进一步加工	Frozen potatoes, raw, steamed or boiled	速冻土豆块	frozen potatoes
071021	冷冻豌豆，不论是否脱荚	Frozen peas	速冻青豆、速冻荷兰豆、速冻甜豆、速冻豌豆、冻青豆	frozen peas; frozen snow peas; frozen green peas
071022	冷冻豇豆及菜豆，不论是否脱荚	Frozen beans (Vigna, Phaseolus)	速冻四季豆、速冻豆角、速冻刀豆、速冻豇豆	frozen green beans
071029	其他冷冻豆类蔬菜，不论是否脱荚	Other frozen leguminous vegetables	速冻毛豆、毛豆仁、速冻蚕豆	frozen edamame
071030	冷冻菠菜	Frozen spinach	速冻菠菜	frozen spinach
071040	冷冻甜玉米	Frozen sweet corn	速冻玉米粒、速冻甜玉米段、速冻甜玉米、冻玉米粒	frozen sweet corn
071080	其他冷冻蔬菜	Other frozen vegetables	速冻西兰花、速冻芦笋、速冻蘑菇、速冻香菇、速冻蒜米、速冻青椒、速冻菜花、速冻甜椒丁、速冻胡萝卜丁	frozen broccoli; frozen asparagus; frozen mushrooms; frozen cauliflower; IQF cauliflower; IQF vegetables; frozen mushroom
071090	冷冻什锦蔬菜	Frozen vegetable mixtures	速冻混合蔬菜、三色蔬菜、杂菜	frozen mixed vegetables
0711	暂时保藏的蔬菜，但不适于直接食用的	Vegetables provisionally preserved, not for immediate consumption
071120	暂时保藏的油橄榄，但不适于直接食用的	Olives, provisionally preserved, not for immediate consumption	盐渍油橄榄
071140	暂时保藏的黄瓜及小黄瓜，但不适于直接食用的	Cucumbers and gherkins, provisionally preserved, not for immediate consumption	盐渍黄瓜、盐水乳瓜	brined cucumbers; cucumber in brine
071151	暂时保藏的伞菌属蘑菇，但不适于直接食用的	Agaricus mushrooms, provisionally preserved, not for immediate consumption	盐水蘑菇、盐渍双孢菇	mushrooms in brine
071159	其他暂时保藏的蘑菇及块菌，但不适于直接食用的	Other mushrooms and truffles, provisionally preserved, not for immediate consumption	盐渍滑子菇、盐渍平菇、盐渍松茸、盐渍榛蘑	nameko in brine; oyster mushrooms in brine
071190	其他暂时保藏的蔬菜及什锦蔬菜，但不适于直接食用的	Other vegetables and mixtures, provisionally preserved, not for immediate consumption	盐渍大蒜、盐渍蕨菜、盐渍竹笋、盐渍桔梗、盐渍萝卜	vegetables in brine; garlic in brine; salted bracken
0712	干蔬菜，整个、切块、切片、破碎或制成粉状，但未经进一步加工的	Dried vegetables, whole, cut, sliced, broken or powdered, not further prepared
071220	干洋葱	Dried onions	脱水洋葱、洋葱粉、洋葱片、洋葱粒	dehydrated onion; onion powder; onion flakes
071231	干伞菌属蘑菇	Dried Agaricus (button) mushrooms	干蘑菇片、脱水双孢菇	dried button mushrooms
071232	干木耳	Dried wood ears (black fungus)	黑木耳、毛木耳、东北黑木耳、秋木耳	dried black fungus; wood ear
071233	干银耳（白木耳）	Dried jelly fungi (white fungus)	雪耳、银耳、干银耳	dried white fungus; snow fungus
071234	干香菇	Dried shiitake mushrooms	花菇干、冬菇干、香菇丝、香菇粉、干香菇、冬菇、花菇	dried shiitake
071239	其他干蘑菇及块菌	Other dried mushrooms and truffles	干榛蘑、牛肝菌干、干茶树菇、羊肚菌干、竹荪、元蘑干、干蘑菇、榛蘑、干平菇、滑子蘑干	dried porcini; dried morels; dried mushrooms; dried mushroom; dried boletus
071290	其他干蔬菜及什锦蔬菜	Other dried vegetables and mixtures of dried vegetables	脱水蒜片、大蒜粉、脱水胡萝卜、干蕨菜、黄花菜、笋干	dehydrated garlic flakes; garlic powder; dehydrated vegetables; dried bracken
0713	脱荚的干豆，不论是否去皮或分瓣	Dried leguminous vegetables, shelled, skinned or split or not
071310	干豌豆	Dried peas	白豌豆、麻豌豆、豌豆瓣、干豌豆	dried peas; split peas; yellow peas
071320	干鹰嘴豆	Dried chickpeas		chickpeas
071331	干绿豆	Dried mung beans and black gram	明绿豆、黑绿豆、去皮绿豆、绿豆	mung beans; mung bean; green gram
071332	干红小豆（赤豆）	Dried small red (adzuki) beans	红豆、赤小豆	adzuki beans; small red beans
071333	干芸豆	Dried kidney beans, including white pea beans	白芸豆、奶花芸豆、红腰豆、黑芸豆、日本白芸豆、深红芸豆、芸豆、英国红芸豆	kidney beans; white kidney beans; light speckled kidney beans; black kidney beans; kidney bean; white kidney bean; navy bean
071334	干巴姆巴拉豆	Dried bambara beans		bambara beans
071335	干牛豆（豇豆）	Dried cowpeas (black-eyed beans)	白豇豆、黑眼豆、眉豆	black eyed beans; cowpeas
071339	其他干豇豆属及菜豆属豆	Other dried beans of Vigna or Phaseolus	饭豆、竹豆、爬豆	rice beans; bamboo beans
071340	干扁豆	Dried lentils	小扁豆、兵豆、扁豆	lentils
071350	干蚕豆	Dried broad beans and horse beans (fava)	青皮蚕豆、大白蚕豆、蚕豆瓣	dried broad beans; split fava beans
071360	干木豆（木豆属）	Dried pigeon peas	鸽子豆	pigeon peas
071390	其他干豆	Other dried leguminous vegetables	白扁豆、刀豆
0714	鲜、冷、冻或干的木薯、竹芋、菊芋、甘薯及含有高淀粉或菊粉的类似根茎；西谷茎髓	Cassava, sweet potatoes and similar starchy or inulin-rich roots and tubers; sago pith
071410	木薯，鲜、冷、冻或干的	Manioc (cassava), fresh, chilled, frozen or dried	木薯干、木薯片	cassava chips; tapioca roots
071420	甘薯，鲜、冷、冻或干的	Sweet potatoes, fresh, chilled, frozen or dried	红薯、地瓜、紫薯、速冻地瓜块、蜜薯、甘薯、冻薯块	sweet potatoes; frozen sweet potatoes; sweet potato
071430	山药，鲜、冷、冻或干的	Yams (Dioscorea), fresh, chilled, frozen or dried	铁棍山药、山药片、怀山药	Chinese yam
071440	芋头（芋属），鲜、冷、冻或干的	Taro (Colocasia), fresh, chilled, frozen or dried	毛芋头、芋仔、速冻芋头	taro; frozen taro
071450	箭叶黄体芋（黄肉芋属），鲜、冷、冻或干的	Yautia (Xanthosoma), fresh, chilled, frozen or dried
071490	其他含有高淀粉或菊粉的根茎，鲜、冷、冻或干的；西谷茎髓	Arrowroot, Jerusalem artichokes and other starchy roots, fresh, frozen or dried; sago pith	荸荠、马蹄、鲜菊芋、洋姜、慈姑	water chestnuts; Jerusalem artichokes
08	食用水果及坚果；柑橘属水果或甜瓜的果皮	Edible fruit and nuts; citrus and melon peel
0801	鲜或干的椰子、巴西果及腰果，不论是否去壳或去皮	Coconuts, Brazil nuts and cashew nuts, fresh or dried
080111	干的椰子	Desiccated coconut	椰蓉、椰丝	desiccated coconut
080112	未去内壳（内果皮）的椰子	Coconuts in the inner shell	老椰子、椰皇	coconuts in inner shell
080119	其他鲜椰子	Other coconuts, not desiccated or in the inner shell	椰青、青椰	fresh young coconuts
080121	未去壳的巴西果	Brazil nuts in shell
080122	去壳的巴西果	Shelled Brazil nuts	鲍鱼果仁	Brazil nut kernels
080131	未去壳的腰果	Cashew nuts in shell	带壳腰果	raw cashew nuts in shell
080132	去壳的腰果	Shelled cashew nuts (kernels)	腰果仁	cashew kernels
0802	鲜或干的其他坚果，不论是否去壳或去皮	Other nuts, fresh or dried, shelled or not
080211	未去壳的扁桃核	Almonds in shell	巴旦木、带壳巴旦木	almonds in shell
080212	去壳的扁桃仁	Shelled almonds (kernels)	巴旦木仁、扁桃仁	almond kernels; almond kernel
080221	未去壳的榛子	Hazelnuts in shell	带壳榛子、大榛子、平榛	hazelnuts in shell
080222	去壳的榛子	Shelled hazelnuts	榛子仁	hazelnut kernels; hazelnut kernel
080231	未去壳的核桃	Walnuts in shell	带壳核桃、薄皮核桃、核桃、纸皮核桃	walnuts in shell; walnut in shell
080232	去壳的核桃	Shelled walnuts (kernels)	核桃仁	walnut kernels; walnut halves; walnut kernel; shelled walnut
080241	未去壳的栗子（板栗）	Chestnuts in shell	鲜板栗、丹东板栗、毛栗	fresh chestnuts
080242	去壳的栗子（板栗）	Shelled chestnuts	生板栗仁、冷藏栗仁、去壳栗子、板栗仁	peeled chestnuts; peeled chestnut
080251	未去壳的阿月浑子果（开心果）	Pistachios in shell		pistachios in shell
080252	去壳的阿月浑子果（开心果）	Shelled pistachios	开心果仁	pistachio kernels
080261	未去壳的马卡达姆坚果（夏威夷果）	Macadamia nuts in shell	澳洲坚果	macadamia nuts in shell
080262	去壳的马卡达姆坚果（夏威夷果）	Shelled macadamia nuts	夏威夷果仁	macadamia kernels
080270	可乐果（可乐果属）	Kola nuts		kola nuts
080280	槟榔果	Areca (betel) nuts	槟榔干果	areca nuts
080291	未去壳的松子	Pine nuts in shell	红松子、带壳松子	pine nuts in shell
080292	去壳的松子	Shelled pine nuts	松子仁、红松仁、去壳松子	pine nut kernels; pine nut kernel; shelled pine nuts
080299	其他鲜或干的坚果	Other nuts (pecans, ginkgo), fresh or dried	碧根果、白果、银杏果、香榧子、开心果仁	pecans; ginkgo nuts; ginkgo nut
0803	鲜或干的香蕉，包括芭蕉	Bananas and plantains, fresh or dried
080310	鲜或干的芭蕉	Plantains, fresh or dried		plantains
080390	鲜或干的香蕉（芭蕉除外）	Bananas other than plantains, fresh or dried	香蕉干	bananas
0804	鲜或干的椰枣、无花果、菠萝、鳄梨、番石榴、芒果及山竹果	Dates, figs, pineapples, avocados, guavas, mangoes and mangosteens, fresh or dried
080410	鲜或干的椰枣	Dates, fresh or dried	海枣	dates
080420	鲜或干的无花果	Figs, fresh or dried	无花果干	dried figs
080430	鲜或干的菠萝	Pineapples, fresh or dried	凤梨、菠萝干	pineapples
080440	鲜或干的鳄梨	Avocados, fresh or dried	牛油果	avocados
080450	鲜或干的番石榴、芒果及山竹果	Guavas, mangoes and mangosteens, fresh or dried	芒果干、芭乐	mangoes; mangosteens; dried mango
0805	鲜或干的柑橘属水果	Citrus fruit, fresh or dried
080510	鲜或干的橙	Oranges, fresh or dried	脐橙、橙子、冰糖橙	navel oranges
080521	鲜或干的柑橘（包括小蜜橘及萨摩蜜柑橘）	Mandarins, tangerines and satsumas, fresh or dried	砂糖橘、蜜桔、芦柑、贡桔	mandarins; tangerines
080522	鲜或干的克里曼丁橘	Clementines, fresh or dried		clementines
080529	其他鲜或干的杂交柑橘	Wilkings and similar citrus hybrids, fresh or dried	粑粑柑、沃柑、丑橘	hybrid mandarins
080540	鲜或干的葡萄柚及柚	Grapefruit and pomelos, fresh or dried	西柚、蜜柚、沙田柚	pomelos; grapefruit
080550	鲜或干的柠檬及酸橙	Lemons and limes, fresh or dried	青柠、柠檬片、柠檬干	lemons; limes
080590	其他鲜或干的柑橘属水果	Other citrus fruit (kumquats), fresh or dried	金桔、佛手柑	kumquats
0806	鲜或干的葡萄	Grapes, fresh or dried
080610	鲜葡萄	Fresh grapes	巨峰葡萄、阳光玫瑰、提子、红提、葡萄	fresh table grapes; fresh grape
080620	葡萄干	Dried grapes (raisins)	绿葡萄干、黑加仑葡萄干、无核葡萄干、葡萄干	raisins; sultanas
0807	鲜的甜瓜（包括西瓜）及木瓜	Melons, watermelons and papayas, fresh
080711	鲜西瓜	Fresh watermelons	无籽西瓜	watermelons
080719	其他鲜甜瓜	Other fresh melons	哈密瓜、香瓜、羊角蜜	Hami melons; muskmelons
080720	鲜木瓜	Fresh papayas	番木瓜	papayas
0808	鲜的苹果、梨及榅桲	Apples, pears and quinces, fresh
080810	鲜苹果	Fresh apples	红富士、富士苹果、国光苹果、寒富苹果、苹果、国光	Fuji apples; fresh apple; fuji apple
080830	鲜梨	Fresh pears	鸭梨、香梨、雪花梨、南果梨、皇冠梨、酥梨、梨	fresh pears; Ya pears; fresh pear
080840	鲜榅桲	Fresh quinces		quinces
0809	鲜的杏、樱桃、桃（包括油桃）、李及黑刺李	Apricots, cherries, peaches, nectarines, plums and sloes, fresh
080910	鲜杏	Fresh apricots	大扁杏、杏子	apricots
080921	鲜欧洲酸樱桃	Fresh sour cherries	酸樱桃	sour cherries; sour cherry
080929	其他鲜樱桃	Other fresh cherries (sweet)	大樱桃、车厘子、大连樱桃、美早樱桃、樱桃	sweet cherries; fresh cherry
080930	鲜桃，包括油桃	Fresh peaches and nectarines	水蜜桃、毛桃、蟠桃、鲜黄桃、桃、黄桃鲜	peaches; nectarines; fresh peach; nectarine
080940	鲜李及黑刺李	Fresh plums and sloes	李子、鲜西梅、布朗李、西梅鲜	plums; fresh plum
0810	其他鲜果	Other fresh fruit (berries, kiwifruit, durians, persimmons)
081010	鲜草莓	Fresh strawberries	丹东草莓、红颜草莓、草莓、鲜草莓	fresh strawberries; fresh strawberry
081020	鲜的木莓、黑莓、桑椹及罗甘莓	Fresh raspberries, blackberries, mulberries and loganberries	树莓、覆盆子、桑葚	raspberries; blackberries; mulberries
081030	鲜的黑、白或红的穗醋栗（加仑子）及醋栗（鹅莓）	Fresh black, white or red currants and gooseberries	黑加仑	black currants
081040	鲜的蔓越橘、越橘及其他越橘属植物果实	Fresh cranberries, blueberries, bilberries and other Vaccinium fruit	蓝莓、鲜蓝莓、蔓越莓	fresh blueberries; cranberries; fresh blueberry
081050	鲜猕猴桃	Fresh kiwifruit	奇异果、软枣猕猴桃、软枣子、猕猴桃	kiwifruit; hardy kiwi
081060	鲜榴莲	Fresh durians	金枕榴莲	durians
081070	鲜柿子	Fresh persimmons	脆柿、磨盘柿	persimmons
081090	其他税号未列名的鲜果	Fresh fruit not named elsewhere (lychees, longans, dragon fruit, pomegranates)	荔枝、龙眼、火龙果、红毛丹、杨梅、石榴、山楂鲜、软枣猕猴桃、枣	lychees; longans; dragon fruit; pomegranates; fresh hawthorn; pomegranate; jujube
0811	冷冻水果及坚果，不论是否蒸煮、加糖或其他甜物质	Frozen fruit and nuts, raw or cooked by steaming or boiling, sweetened or not
081110	冷冻草莓	Frozen strawberries	速冻草莓、冻草莓	frozen strawberries; IQF strawberries; frozen strawberry; IQF strawberry
081120	冷冻木莓、黑莓、桑椹、罗甘莓、穗醋栗及醋栗	Frozen raspberries, blackberries, mulberries, loganberries, currants and gooseberries	速冻树莓、速冻黑莓、速冻黑加仑、冻黑莓、冻黑加仑	frozen raspberries; frozen blackberries; frozen raspberry; IQF raspberry; frozen blackberry
081190	其他冷冻水果及坚果	Other frozen fruit and nuts	速冻蓝莓、速冻板栗仁、速冻黄桃、速冻樱桃、速冻杂果、冷冻榴莲肉、冻蓝莓、冻芒果丁、冻黄桃条、野生蓝莓速冻	frozen blueberries; frozen chestnut kernels; frozen peaches; frozen blueberry; frozen mango; IQF peach; frozen mixed berries
0812	暂时保藏的水果及坚果，但不适于直接食用的	Fruit and nuts provisionally preserved, not for immediate consumption
081210	暂时保藏的樱桃，但不适于直接食用的	Cherries, provisionally preserved, not for immediate consumption	盐水樱桃、亚硫酸樱桃	cherries in brine
081290	其他暂时保藏的水果及坚果，但不适于直接食用的	Other fruit and nuts, provisionally preserved, not for immediate consumption	盐渍梅、盐水梅胚	plums in brine
0813	税目08.01至08.06以外的干果；本章的什锦坚果或干果	Other dried fruit; mixtures of nuts or dried fruit
081310	杏干	Dried apricots	杏干	dried apricots; dried apricot
081320	梅干及李干	Prunes (dried plums)	西梅干、乌梅	prunes
081330	苹果干	Dried apples	苹果脆圈干、脱水苹果丁、苹果干、苹果圈	dried apples; dried apple; apple rings
081340	其他干果	Other dried fruit (jujubes, longans, persimmons)	红枣、大枣、桂圆干、蓝莓干、柿饼、山楂干、枸杞、红枣干、草莓干、梨干	dried red dates; jujube; dried longan; dried blueberries; dried jujube; wolfberry; goji berry; dried persimmon; dried blueberry; freeze dried strawberry; dried pear
081350	本章的什锦坚果或干果	Mixtures of nuts or dried fruit	每日坚果、混合坚果仁、混合果干	mixed nuts; mixed dried fruit
0814	柑橘属水果或甜瓜（包括西瓜）的果皮，鲜、冻、干或暂时保藏的	Citrus or melon peel
081400	柑橘属水果或甜瓜（包括西瓜）的果皮，鲜、冻、干或用盐水等防腐液暂时保藏的	Citrus or melon peel, fresh, frozen, dried or provisionally preserved	陈皮、柑橘皮干、柠檬皮	dried tangerine peel; citrus peel
09	咖啡、茶、马黛茶及调味香料	Coffee, tea, maté and spices
0901	咖啡，不论是否焙炒或浸除咖啡碱；咖啡豆荚及咖啡豆皮；含咖啡的咖啡代用品	Coffee, roasted or decaffeinated or not; coffee husks; substitutes containing coffee
090111	未浸除咖啡碱的未焙炒咖啡	Green coffee, not roasted, not decaffeinated	咖啡生豆、云南小粒咖啡豆	green coffee beans
090112	已浸除咖啡碱的未焙炒咖啡	Green coffee, not roasted, decaffeinated	低因咖啡生豆	decaf green coffee beans
090121	未浸除咖啡碱的已焙炒咖啡	Roasted coffee, not decaffeinated	咖啡豆、咖啡粉、挂耳咖啡、烘焙咖啡豆、熟咖啡豆	roasted coffee beans; ground coffee; drip bag coffee
090122	已浸除咖啡碱的已焙炒咖啡	Roasted coffee, decaffeinated	低因咖啡豆	decaf roasted coffee
090190	咖啡豆荚及咖啡豆皮；含咖啡的咖啡代用品	Coffee husks and skins; coffee substitutes containing coffee
0902	茶，不论是否加香料	Tea, flavoured or not
090210	绿茶（未发酵），内包装每件净重不超过3千克	Green tea (not fermented) in packs up to 3 kg	龙井、碧螺春、茉莉花茶、毛尖、白茶、小包装绿茶	green tea; jasmine tea; white tea; green tea in packets
090220	其他绿茶（未发酵），内包装每件净重超过3千克	Green tea (not fermented) in packs over 3 kg	散装绿茶、眉茶、珠茶、绿茶散装	bulk green tea; gunpowder tea; chunmee tea
090230	红茶（已发酵）及部分发酵茶，内包装每件净重不超过3千克	Black tea (fermented) and partly fermented tea in packs up to 3 kg	乌龙茶、铁观音、普洱茶、大红袍、正山小种、黑茶、红茶小包装、袋泡红茶	black tea; oolong tea; pu-erh tea; black tea bags
090240	其他红茶（已发酵）及部分发酵茶，内包装每件净重超过3千克	Black tea (fermented) and partly fermented tea in packs over 3 kg	散装红茶、散装乌龙茶、散装普洱、红茶散装、普洱茶	bulk black tea; bulk oolong tea; pu-erh tea
0903	马黛茶	Maté
090300	马黛茶叶	Maté (yerba mate)	巴拉圭茶	yerba mate
0904	胡椒；辣椒干及辣椒粉	Pepper (Piper); dried, crushed or ground Capsicum or Pimenta fruits
090411	未磨胡椒	Whole pepper (Piper), not crushed or ground	黑胡椒粒、白胡椒粒	black pepper whole; white pepper whole
090412	已磨胡椒	Crushed or ground pepper (Piper)	胡椒粉、黑胡椒碎	ground pepper
090421	干且未磨的辣椒属及多香果属的果实	Dried chillies, paprika (Capsicum) and allspice (Pimenta), not crushed or ground	干辣椒、天鹰椒、朝天椒干、甜椒干、辣椒圈、辣椒干整	dried chilli; dried paprika; dried chilli whole; dried red pepper
090422	已磨的辣椒属及多香果属的果实	Crushed or ground chillies, paprika (Capsicum) and allspice (Pimenta)	辣椒粉、辣椒面、甜椒粉、辣椒碎	chilli powder; paprika powder; crushed chilli
0905	香子兰豆	Vanilla
090510	未磨的香子兰豆	Vanilla, not crushed or ground	香草荚、香荚兰豆	vanilla beans
090520	已磨的香子兰豆	Crushed or ground vanilla		vanilla powder
0906	肉桂及肉桂花	Cinnamon, cassia and cinnamon-tree flowers
090611	未磨的锡兰肉桂	Ceylon cinnamon, not crushed or ground		Ceylon cinnamon sticks
090619	其他未磨的肉桂及肉桂花	Other cinnamon (cassia) and cinnamon-tree flowers, not crushed or ground	桂皮、桂通、烟桂、肉桂条	cassia; cassia bark
090620	已磨的肉桂及肉桂花	Crushed or ground cinnamon and cinnamon-tree flowers	桂皮粉、肉桂粉	cinnamon powder
0907	丁香（母丁香、公丁香及丁香梗）	Cloves (fruit, buds and stems)
090710	未磨的丁香（母丁香、公丁香及丁香梗）	Cloves, not crushed or ground		whole cloves
090720	已磨的丁香（母丁香、公丁香及丁香梗）	Crushed or ground cloves	丁香粉	ground cloves
0908	肉豆蔻、肉豆蔻衣及豆蔻	Nutmeg, mace and cardamoms
090811	未磨的肉豆蔻	Nutmeg, not crushed or ground	肉蔻	whole nutmeg
090812	已磨的肉豆蔻	Crushed or ground nutmeg	肉豆蔻粉	ground nutmeg
090821	未磨的肉豆蔻衣	Mace, not crushed or ground		mace
090822	已磨的肉豆蔻衣	Crushed or ground mace
090831	未磨的豆蔻	Cardamoms, not crushed or ground	白豆蔻、草果、白蔻	cardamom; amomum tsao-ko
090832	已磨的豆蔻	Crushed or ground cardamoms	豆蔻粉、草果粉	ground cardamom
0909	茴芹子、八角茴香、小茴香子、芫荽子、枯茗子及页蒿子；杜松果	Anise, star anise, fennel, coriander, cumin and caraway seeds; juniper berries
090921	未磨的芫荽子	Coriander seeds, not crushed or ground	香菜籽	coriander seeds
090922	已磨的芫荽子	Crushed or ground coriander seeds	香菜籽粉	ground coriander
090931	未磨的枯茗子	Cumin seeds, not crushed or ground	孜然、孜然粒	cumin seeds
090932	已磨的枯茗子	Crushed or ground cumin seeds	孜然粉	ground cumin
090961	未磨的茴芹子、八角茴香、页蒿子或小茴香子；杜松果	Anise, star anise, caraway or fennel seeds and juniper berries, not crushed or ground	大料、八角果、八角、茴香籽、孜然	star anise; fennel seeds; fennel seed; cumin
090962	已磨的茴芹子、八角茴香、页蒿子或小茴香子；杜松果	Crushed or ground anise, star anise, caraway or fennel seeds and juniper berries	八角粉、小茴香粉、茴香粉、孜然粉	star anise powder; cumin powder
0910	姜、番红花、姜黄、麝香草、月桂叶、咖喱及其他调味香料	Ginger, saffron, turmeric, thyme, bay leaves, curry and other spices
091011	未磨的姜	Ginger, not crushed or ground	生姜、保鲜姜、风干姜、干姜片、鲜姜、姜块	fresh ginger; air-dried ginger; dried ginger slices; ginger root
091012	已磨的姜	Crushed or ground ginger	姜粉	ginger powder
091020	番红花（西红花）	Saffron	藏红花	saffron
091030	姜黄	Turmeric	姜黄粉	turmeric
091091	不同税目调味香料的混合物	Mixtures of spices of different headings	五香粉、十三香、卤料包、咖喱粉	five-spice powder; mixed spices; curry powder
091099	其他调味香料	Other spices (thyme, bay leaves)	香叶、花椒、百里香、十三香、混合香料、月桂叶	bay leaves; thyme; Sichuan pepper; bay leaf; mixed spices
10	谷物	Cereals
1001	小麦及混合麦	Wheat and meslin
100111	种用硬粒小麦	Durum wheat seed for sowing		durum wheat seed
100119	其他硬粒小麦（种用除外）	Other durum wheat, not seed	杜兰小麦	durum wheat
100191	其他种用小麦及混合麦（硬粒小麦除外）	Seed of other wheat and meslin, for sowing	小麦种子	wheat seed
100199	其他小麦及混合麦（硬粒小麦及种用除外）	Other wheat and meslin, not durum or seed	普通小麦、小麦	wheat
1002	黑麦	Rye
100210	种用黑麦	Rye seed for sowing
100290	其他黑麦（种用除外）	Other rye, not seed		rye
1003	大麦	Barley
100310	种用大麦	Barley seed for sowing
100390	其他大麦（种用除外）	Other barley, not seed	啤酒大麦、饲料大麦	malting barley; feed barley
1004	燕麦	Oats
100410	种用燕麦	Oat seed for sowing
100490	其他燕麦（种用除外）	Other oats, not seed	裸燕麦、莜麦	oats; naked oats
1005	玉米	Maize (corn)
100510	种用玉米	Maize (corn) seed for sowing	玉米种子	maize seed
100590	其他玉米（种用除外）	Other maize (corn), not seed	玉米粒、饲料玉米、爆裂玉米、黄玉米、玉米	corn; popcorn kernels; maize; corn grain
1006	稻谷、大米	Rice
100610	稻谷	Rice in the husk (paddy)	水稻、稻种	paddy rice
100620	糙米	Husked (brown) rice	发芽糙米、糙米	brown rice
100630	精米，不论是否磨光或上光	Semi-milled or wholly milled rice, polished or glazed or not	大米、东北大米、盘锦大米、粳米、长粒香米、精米、珍珠米	milled rice; short grain rice; sushi rice; white rice; japonica rice
100640	碎米	Broken rice		broken rice
1007	食用高粱	Grain sorghum
100710	种用食用高粱	Grain sorghum seed for sowing
100790	其他食用高粱（种用除外）	Other grain sorghum, not seed	红高粱、酿酒高粱、高粱	sorghum
1008	荞麦、谷子及加那利草子；其他谷物	Buckwheat, millet, canary seed and other cereals
100810	荞麦	Buckwheat	甜荞、苦荞、苦荞麦、荞麦	buckwheat
100821	种用谷子	Millet seed for sowing
100829	其他谷子（种用除外）	Other millet, not seed	黍子、糜子、红黍、带壳谷子、带穗谷子、谷子、小米	millet; broomcorn millet; millet spray
100830	加那利草子	Canary seed	金丝雀虉草籽	canary seed
100840	直长马唐（马唐属）	Fonio		fonio
100850	昆诺阿藜	Quinoa	藜麦、三色藜麦	quinoa
100860	黑小麦	Triticale	小黑麦	triticale
100890	其他谷物	Other cereals (wild rice)	菰米	wild rice
11	制粉工业产品；麦芽；淀粉；菊粉；面筋	Milling products, malt, starches, inulin and wheat gluten
1101	小麦或混合麦的细粉	Wheat flour
110100	小麦细粉或混合麦细粉	Wheat or meslin flour	面粉、高筋粉、低筋粉、饺子粉、全麦粉、小麦粉	wheat flour
1102	其他谷物细粉，但小麦或混合麦的细粉除外	Cereal flours other than wheat or meslin
110220	玉米细粉	Maize (corn) flour	玉米面、玉米粉	corn flour
110290	其他谷物细粉（小麦、混合麦及玉米除外）	Other cereal flours (rice, buckwheat, oat)	大米粉、糯米粉、荞麦粉、燕麦粉、米面	rice flour; glutinous rice flour; buckwheat flour
1103	谷物的粗粒、粗粉及团粒	Cereal groats, meal and pellets
110311	小麦的粗粒及粗粉	Wheat groats and meal (semolina)	粗粒小麦粉	semolina
110313	玉米的粗粒及粗粉	Maize (corn) groats and meal	玉米渣、玉米碴、玉米糁	corn grits
110319	其他谷物的粗粒及粗粉	Groats and meal of other cereals
110320	谷物团粒	Cereal pellets
1104	经其他加工的谷物（例如，去壳、滚压、制片、制成粒状、切片或粗磨）；谷物胚芽	Worked cereal grains (hulled, rolled, flaked, pearled, sliced); cereal germ
110412	滚压或制片的燕麦	Rolled or flaked oats	燕麦片、生燕麦片	rolled oats; oat flakes
110419	滚压或制片的其他谷物（燕麦除外）	Other rolled or flaked cereal grains	大麦片、荞麦片、黑麦片	barley flakes
110422	经其他加工的燕麦（滚压或制片除外）	Other worked oats (hulled, pearled, sliced or kibbled)	燕麦米、去壳燕麦	oat groats
110423	经其他加工的玉米（滚压或制片除外）	Other worked maize (hulled, pearled, sliced or kibbled)	脱皮玉米、大碴子、玉米糁、玉米碴	degermed corn; corn grits
110429	经其他加工的其他谷物（燕麦、玉米除外）	Other worked grains of other cereals (hulled, pearled, sliced or kibbled)	荞麦米、大麦米、小米、黄米、高粱米	hulled buckwheat; hulled millet; pearl barley
110430	整粒、滚压、制片或磨碎的谷物胚芽	Cereal germ, whole, rolled, flaked or ground	小麦胚芽、玉米胚芽	wheat germ; corn germ
1105	马铃薯的细粉、粗粉、粉末、粉片、颗粒及团粒	Potato flour, meal, powder, flakes, granules and pellets
110510	马铃薯细粉、粗粉及粉末	Potato flour, meal and powder	土豆粉、马铃薯全粉	potato flour
110520	马铃薯粉片、颗粒及团粒	Potato flakes, granules and pellets	马铃薯雪花粉、雪花全粉	potato flakes
1106	干豆、西谷茎髓、植物根茎、块茎制成的细粉、粗粉及粉末；第八章产品制成的细粉、粗粉及粉末	Flour, meal and powder of dried pulses, sago, starchy roots, fruit or nuts
110610	用税目07.13的干豆制成的细粉、粗粉及粉末	Flour, meal and powder of dried leguminous vegetables	绿豆粉、豌豆粉、鹰嘴豆粉	pea flour; mung bean flour; chickpea flour
110620	用西谷茎髓或税目07.14的根茎、块茎制成的细粉、粗粉及粉末	Flour, meal and powder of sago, cassava, sweet potato and other roots of 0714	木薯粉、红薯粉、紫薯粉、山药粉	cassava flour; sweet potato powder
110630	用第八章的产品制成的细粉、粗粉及粉末	Flour, meal and powder of fruit and nuts of chapter 8	扁桃仁粉、板栗粉、苹果粉、草莓粉、冻干果粉	almond flour; fruit powder
1107	麦芽，不论是否焙制	Malt, roasted or not
110710	未焙制的麦芽	Malt, not roasted	大麦芽、啤酒麦芽	barley malt
110720	已焙制的麦芽	Roasted malt	焦香麦芽、结晶麦芽	roasted malt
1108	淀粉；菊粉	Starches; inulin
110811	小麦淀粉	Wheat starch	澄粉、澄面	wheat starch
110812	玉米淀粉	Maize (corn) starch	鹰粟粉、粟粉、玉米淀粉	corn starch
110813	马铃薯淀粉	Potato starch	土豆淀粉、太白粉、马铃薯淀粉	potato starch
110814	木薯淀粉	Manioc (cassava) starch	泰国生粉、木薯淀粉	tapioca starch; cassava starch
110819	其他淀粉	Other starches	红薯淀粉、豌豆淀粉、绿豆淀粉、大米淀粉	sweet potato starch; pea starch; mung bean starch
110820	菊粉	Inulin	菊苣菊粉、菊芋菊粉	inulin
1109	面筋，不论是否干制	Wheat gluten
110900	小麦面筋，不论是否干制	Wheat gluten, dried or not	谷朊粉、小麦蛋白粉、活性面筋粉、面筋粉	vital wheat gluten; wheat gluten powder
12	含油子仁及果实；杂项子仁及果实；工业用或药用植物；稻草、秸秆及饲料	Oil seeds, miscellaneous seeds and fruit, medicinal plants, straw and fodder
1201	大豆，不论是否破碎	Soya beans
120110	种用大豆	Soya beans for sowing	大豆种子	soybean seed for sowing
120190	其他大豆（种用除外），不论是否破碎	Other soya beans, not seed, broken or not	黄豆、黑豆、青大豆、非转基因大豆、大豆、东北大豆	soybeans; black soybeans; non-GMO soybeans; soybean; yellow soybean
1202	未焙炒或未烹煮的花生，不论是否去壳或破碎	Groundnuts (peanuts), not roasted or cooked
120230	种用花生	Groundnuts (peanuts) for sowing
120241	其他未去壳花生	Other groundnuts (peanuts) in shell, not roasted or cooked	带壳花生、花生果	peanuts in shell
120242	其他去壳花生，不论是否破碎	Other shelled groundnuts (peanuts), broken or not, not roasted or cooked	花生米、花生仁、白沙花生仁、白沙花生	peanut kernels; raw peanuts; groundnut kernels; blanched peanut
1203	干椰子肉	Copra
120300	椰子肉干	Copra (dried coconut flesh for oil)		copra
1204	亚麻子，不论是否破碎	Linseed (flaxseed)
120400	亚麻子，整粒或破碎的	Linseed (flaxseed), broken or not	亚麻籽、胡麻籽、胡麻	flaxseed; linseed
1205	油菜子，不论是否破碎	Rape or colza seeds
120510	低芥子酸油菜子	Low erucic acid rape seeds (canola)	双低油菜籽、双低菜籽	canola seeds
120590	其他油菜子（低芥子酸的除外）	Other rape or colza seeds	油菜籽	rapeseed
1206	葵花子，不论是否破碎	Sunflower seeds
120600	葵花子，整粒或破碎的	Sunflower seeds, broken or not	葵花籽、生瓜子、葵花籽仁、油葵、瓜子原料	sunflower seeds; sunflower kernels
1207	其他含油子仁及果实，不论是否破碎	Other oil seeds and oleaginous fruits
120710	棕榈果及棕榈仁	Palm nuts and kernels		palm kernels
120721	种用棉子	Cotton seed for sowing
120729	其他棉子（种用除外）	Other cotton seeds, not for sowing	棉籽	cottonseed
120730	蓖麻子	Castor oil seeds	蓖麻籽	castor seeds
120740	芝麻	Sesame seeds	白芝麻、黑芝麻、脱皮芝麻、芝麻	sesame seeds; hulled sesame; black sesame
120750	芥子	Mustard seeds	芥菜籽、黄芥子	mustard seeds
120760	红花子	Safflower seeds	红花籽	safflower seeds
120770	甜瓜的子	Melon seeds	黑瓜子、西瓜子、红瓜子、南瓜子、西瓜籽、瓜籽	watermelon seeds; pumpkin seeds
120791	罂粟子	Poppy seeds		poppy seeds
120799	其他含油子仁及果实	Oil seeds and oleaginous fruits not named elsewhere (perilla, hemp)	苏子、紫苏籽、火麻仁、月见草籽、牡丹籽、南瓜籽仁	perilla seeds; hemp seeds; perilla seed; hemp seed
1208	含油子仁或果实的细粉及粗粉，但芥子粉除外	Flours and meals of oil seeds, except mustard
120810	大豆粉	Soya bean flour and meal	全脂大豆粉	full-fat soy flour
120890	其他含油子仁或果实的细粉及粗粉（大豆及芥子粉除外）	Flour and meal of other oil seeds or oleaginous fruits	芝麻粉、亚麻籽粉	flaxseed meal; sesame flour
1209	种植用的种子、果实及孢子	Seeds, fruit and spores for sowing
120910	糖甜菜子	Sugar beet seeds for sowing	甜菜种子	sugar beet seeds
120921	紫苜蓿子	Lucerne (alfalfa) seeds for sowing	苜蓿种子	alfalfa seeds
120922	三叶草子	Clover seeds for sowing	白三叶种子、红三叶种子	clover seeds
120923	羊茅子	Fescue seeds for sowing	高羊茅草种	fescue seeds
120924	草地早熟禾子	Kentucky blue grass seeds for sowing	早熟禾草籽	Kentucky bluegrass seeds
120925	黑麦草种子	Rye grass seeds for sowing	黑麦草籽	ryegrass seeds
120929	其他饲料植物种子	Other forage plant seeds for sowing	苏丹草种子、草种、牧草籽	forage grass seeds
120930	草本花卉植物种子	Seeds of herbaceous flowering plants for sowing	花籽、花种、万寿菊种子、花种子	flower seeds
120991	蔬菜种子	Vegetable seeds for sowing	番茄种子、辣椒种子、萝卜种子、白菜种子、南瓜种子、蔬菜种子	vegetable seeds; tomato seeds
120999	其他种植用的种子、果实及孢子	Other seeds, fruit and spores for sowing (tree seeds)	林木种子、樟子松种子	tree seeds
1210	鲜或干的啤酒花，不论是否研磨或制成团粒；蛇麻腺	Hop cones, fresh or dried; lupulin
121010	啤酒花，未经研磨也未制成团粒	Hop cones, not ground, powdered or pelleted		hop cones
121020	啤酒花，经研磨或制成团粒；蛇麻腺	Hop cones, ground, powdered or pelleted; lupulin	啤酒花颗粒、颗粒酒花	hop pellets
1211	主要用作香料、药料、杀虫、杀菌或类似用途的植物或其某部分（包括子仁及果实）	Plants and parts for perfumery, pharmacy, insecticides or similar uses
121120	人参，鲜、冷、冻或干的，不论是否切割、压碎或研粉	Ginseng roots, fresh, chilled, frozen or dried	西洋参、红参、园参、野山参、林下参、高丽参、白参	ginseng roots; red ginseng; American ginseng; ginseng root; dried ginseng
121130	古柯叶，鲜、冷、冻或干的	Coca leaf, fresh, chilled, frozen or dried
121140	罂粟秆，鲜、冷、冻或干的	Poppy straw, fresh, chilled, frozen or dried
121150	麻黄，鲜、冷、冻或干的	Ephedra, fresh, chilled, frozen or dried	麻黄草	ephedra herb
121160	非洲李的树皮，鲜、冷、冻或干的	African cherry bark, fresh, chilled, frozen or dried
121190	其他主要用作香料、药料、杀虫、杀菌或类似用途的植物或其某部分	Other medicinal, perfumery or insecticidal plants, fresh, chilled, frozen or dried	中药材、枸杞、甘草、黄芪、当归、五味子、菊花干、刺五加、黄柏、鹿茸草、薄荷叶	Chinese herbal medicine materials; goji berries; astragalus root; schisandra; licorice root; dried herbs; chinese medicinal herbs
1212	鲜、冷、冻或干的刺槐豆、海草及其他藻类、甜菜及甘蔗；主要供人食用的其他果核、果仁及植物产品	Locust beans, seaweeds, sugar beet, sugar cane, fruit kernels and other vegetable foods
121221	适合供人食用的海草及其他藻类	Edible seaweeds and algae, fresh, chilled, frozen or dried	海带、裙带菜、紫菜、海带结、盐渍裙带菜、江蓠、干海带、海苔原藻、干紫菜、羊栖菜	dried kelp; wakame; dried laver; seaweed; kelp; dried seaweed; laver; nori sheet; hijiki
121229	其他海草及其他藻类（不适合供人食用）	Other seaweeds and algae, not for human consumption	马尾藻、饲料用海藻、江蓠、石花菜、饲料海藻	seaweed for industrial use; gracilaria; seaweed for agar
121291	鲜、冷、冻或干的甜菜	Sugar beet, fresh, chilled, frozen or dried	糖甜菜	sugar beet
121292	鲜、冷、冻或干的刺槐豆	Locust beans (carob), fresh, chilled, frozen or dried		locust beans
121293	鲜、冷、冻或干的甘蔗	Sugar cane, fresh, chilled, frozen or dried	黑皮甘蔗	sugar cane
121294	鲜、冷、冻或干的菊苣根	Chicory roots, fresh, chilled, frozen or dried		chicory roots
121299	主要供人食用的其他果核、果仁及植物产品	Other fruit kernels and vegetable products mainly for food (pumpkin seeds, apricot kernels)	白瓜子、南瓜子、莲子、苦杏仁、甜杏仁、雪白南瓜籽、杏核仁、菊芋粒	pumpkin seeds; lotus seeds; bitter apricot kernels; sweet apricot kernels; bitter apricot kernel
1213	未经处理的谷类植物的茎、秆及谷壳，不论是否切碎、碾磨、挤压或制成团粒	Cereal straw and husks
121300	谷类植物的茎、秆及谷壳，未经处理	Cereal straw and husks, unprepared, chopped, ground, pressed or pelleted or not	稻草、稻壳、麦秸、玉米秸秆	rice husk; rice straw; wheat straw
1214	芜菁甘蓝、饲料甜菜、饲料用根、干草、紫苜蓿、三叶草、羽扇豆、巢菜及类似饲料	Hay, alfalfa, clover, fodder roots and similar forage
121410	紫苜蓿粗粉及团粒	Alfalfa (lucerne) meal and pellets	苜蓿草颗粒、苜蓿粉	alfalfa pellets
121490	其他饲料甜菜、饲料用根、干草、紫苜蓿、三叶草及类似饲料	Other forage products (hay, alfalfa hay, clover, fodder roots)	苜蓿草捆、燕麦草、羊草、提摩西草、苜蓿草、干草	alfalfa hay; oat hay; timothy hay
13	虫胶；树胶、树脂及其他植物液、汁	Lac, gums, resins and other plant saps and extracts
1301	虫胶；天然树胶、树脂、树胶脂及油树脂（例如，香树脂）	Lac; natural gums, resins, gum-resins and oleoresins
130120	阿拉伯胶	Gum arabic	金合欢胶	gum arabic
130190	虫胶；其他天然树胶、树脂、树胶脂及油树脂	Lac and other natural gums, resins, gum-resins and oleoresins	紫胶、桃胶、乳香、没药、松脂	shellac; peach gum; frankincense
1302	植物液汁及浸膏；果胶；从植物产品制得的琼脂及其他胶液及增稠剂	Plant saps and extracts; pectin; agar-agar and other vegetable thickeners
130211	鸦片	Opium
130212	甘草液汁及浸膏	Liquorice sap and extract	甘草浸膏、甘草提取物	licorice extract
130213	啤酒花液汁及浸膏	Hop sap and extract	酒花浸膏	hop extract
130214	麻黄液汁及浸膏	Ephedra sap and extract	麻黄浸膏	ephedra extract
130219	其他植物液汁及浸膏	Other plant saps and extracts	植物提取物、银杏叶提取物、人参提取物、生漆、芦荟提取物、银杏提取物、红景天提取物、刺五加提取物、松树皮提取物、越橘提取物	plant extract; ginkgo biloba extract; ginseng extract; raw lacquer; ginkgo extract; botanical extract; grape seed extract
130220	果胶、果胶酸盐及果胶酸酯	Pectin, pectinates and pectates	苹果果胶、柑橘果胶	pectin
130231	琼脂，不论是否改性	Agar-agar	琼胶、洋菜、冻粉、寒天、琼脂	agar-agar; agar; agar agar
130232	从刺槐豆、刺槐豆子或瓜尔豆制得的胶液及增稠剂，不论是否改性	Thickeners from locust beans, locust bean seeds or guar seeds (guar gum)	瓜尔胶、瓜尔豆胶、刺槐豆胶	guar gum; locust bean gum
130239	其他从植物产品制得的胶液及增稠剂，不论是否改性	Other vegetable mucilages and thickeners (carrageenan, konjac gum)	卡拉胶、魔芋胶、亚麻籽胶、角叉菜胶	carrageenan; konjac gum
14	编结用植物材料；其他植物产品	Vegetable plaiting materials and other vegetable products
1401	主要作编结用的植物材料（例如，竹、藤、芦苇、灯芯草、柳条、酒椰叶）	Plant materials for plaiting (bamboo, rattan, reed, willow)
140110	主要作编结用的竹	Bamboo for plaiting	竹竿、毛竹、竹片、竹篾	bamboo poles; bamboo canes
140120	主要作编结用的藤	Rattan for plaiting	藤条、藤芯、藤皮	rattan cane
140190	主要作编结用的其他植物材料	Other plant materials for plaiting	芦苇、柳条、玉米皮、蒲草、麦秆	reed; willow; corn husk
1404	其他税目未列名的植物产品	Other vegetable products
140420	棉短绒	Cotton linters		cotton linters
140490	其他未列名植物产品	Vegetable products not named elsewhere (loofah, gallnuts)	丝瓜络、五倍子、高粱穗苗、皂荚、棕榈丝	loofah; gallnuts; broomcorn
15	动物、植物或微生物油、脂及其分解产品；精制的食用油脂；动、植物蜡	Animal, vegetable or microbial fats, oils and waxes
1501	猪脂肪（包括已炼制的猪油）及家禽脂肪，但税目02.09及15.03的货品除外	Pig fat (lard) and poultry fat, rendered
150110	已炼制的猪油	Lard	食用猪油	lard
150120	其他猪脂肪（已炼制的猪油除外）	Other pig fat, not lard
150190	家禽脂肪	Poultry fat	鸡油、鸭油、鹅油	chicken fat; duck fat
1502	牛、羊脂肪，但税目15.03的货品除外	Fats of cattle, sheep or goats
150210	牛、羊油脂	Tallow of cattle, sheep or goats	牛油、火锅牛油	beef tallow
150290	其他牛、羊脂肪（油脂除外）	Other fats of cattle, sheep or goats, not tallow	生牛板油
1503	猪油硬脂、液体猪油、油硬脂、食用或非食用脂油，未经乳化、混合或其他方法制作	Lard stearin, lard oil, oleostearin, oleo-oil and tallow oil
150300	猪油硬脂、液体猪油、油硬脂、食用或非食用脂油	Lard stearin, lard oil, oleostearin, oleo-oil, tallow oil, not emulsified or mixed		lard stearin
1504	鱼或海生哺乳动物的油、脂及其分离品，不论是否精制，但未经化学改性	Fish and marine mammal fats and oils
150410	鱼肝油及其分离品	Fish-liver oils and their fractions	鳕鱼肝油	cod liver oil
150420	除鱼肝油以外的鱼油、脂及其分离品	Other fish fats and oils, not liver oils	粗鱼油、精制鱼油、鱼油	fish oil
150430	海生哺乳动物的油、脂及其分离品	Marine mammal fats and oils and their fractions	海豹油	seal oil
1505	羊毛脂及从羊毛脂制得的脂肪物质（包括纯净的羊毛脂）	Wool grease and lanolin
150500	羊毛脂及羊毛脂肪物质，包括纯净的羊毛脂	Wool grease and fatty substances from it, including lanolin	无水羊毛脂	lanolin
1506	其他动物油、脂及其分离品，不论是否精制，但未经化学改性	Other animal fats and oils
150600	其他动物油、脂及其分离品，未经化学改性	Other animal fats, oils and fractions, refined or not, not chemically modified	马油、蛇油、貂油	horse oil; mink oil
1507	豆油及其分离品，不论是否精制，但未经化学改性	Soya-bean oil and its fractions, not chemically modified
150710	初榨豆油，不论是否脱胶	Crude soya-bean oil, degummed or not	毛豆油、大豆毛油	crude soybean oil
150790	其他豆油及其分离品（初榨的除外）	Other soya-bean oil and fractions, not crude	大豆油、一级大豆油、精炼大豆油、色拉油	refined soybean oil
1508	花生油及其分离品，不论是否精制，但未经化学改性	Groundnut (peanut) oil and its fractions, not chemically modified
150810	初榨花生油	Crude groundnut (peanut) oil	花生毛油	crude peanut oil
150890	其他花生油及其分离品（初榨的除外）	Other groundnut (peanut) oil and fractions, not crude	精炼花生油、食用花生油、花生油	peanut oil
1509	油橄榄油及其分离品，不论是否精制，但未经化学改性	Olive oil and its fractions, not chemically modified
150920	特级初榨油橄榄油	Extra virgin olive oil	特级初榨橄榄油	extra virgin olive oil
150930	初榨油橄榄油	Virgin olive oil	初榨橄榄油	virgin olive oil
150940	其他初榨油橄榄油	Other virgin olive oils
150990	其他油橄榄油及其分离品（初榨的除外）	Other olive oil and fractions, not virgin	精炼橄榄油、纯橄榄油、橄榄油	refined olive oil; pure olive oil; olive oil
1510	其他橄榄油及其分离品，不论是否精制，但未经化学改性，包括掺有税目15.09的油的混合物	Other oils from olives only (olive pomace oil), and blends with olive oil
151010	粗提油橄榄果渣油	Crude olive pomace oil		crude olive pomace oil
151090	其他仅从油橄榄制得的油及其分离品	Other oils from olives only and blends with oils of 1509, not crude pomace oil	精炼橄榄果渣油	olive pomace oil
1511	棕榈油及其分离品，不论是否精制，但未经化学改性	Palm oil and its fractions, not chemically modified
151110	初榨棕榈油	Crude palm oil	毛棕榈油	crude palm oil
151190	其他棕榈油及其分离品（初榨的除外）	Other palm oil and fractions, not crude	精炼棕榈油、24度棕榈油、棕榈硬脂	RBD palm oil; palm olein
1512	葵花油、红花油或棉子油及其分离品，不论是否精制，但未经化学改性	Sunflower, safflower or cottonseed oil and fractions, not chemically modified
151211	初榨葵花油或红花油	Crude sunflower or safflower oil	葵花籽毛油	crude sunflower oil
151219	其他葵花油或红花油及其分离品（初榨的除外）	Other sunflower or safflower oil and fractions, not crude	葵花籽油、红花籽油、葵花籽油精炼	sunflower oil; safflower oil; refined sunflower oil
151221	初榨棉子油，不论是否去除棉子酚	Crude cottonseed oil, with or without gossypol		crude cottonseed oil
151229	其他棉子油及其分离品（初榨的除外）	Other cottonseed oil and fractions, not crude	棉籽油	cottonseed oil
1513	椰子油、棕榈仁油或巴巴苏棕榈果油及其分离品，不论是否精制，但未经化学改性	Coconut, palm kernel or babassu oil and fractions, not chemically modified
151311	初榨椰子油	Crude coconut oil	冷榨椰子油	virgin coconut oil
151319	其他椰子油及其分离品（初榨的除外）	Other coconut oil and fractions, not crude	精炼椰子油	refined coconut oil
151321	初榨棕榈仁油或巴巴苏棕榈果油	Crude palm kernel or babassu oil		crude palm kernel oil
151329	其他棕榈仁油或巴巴苏棕榈果油及其分离品（初榨的除外）	Other palm kernel or babassu oil and fractions, not crude	精炼棕榈仁油	palm kernel oil
1514	菜子油或芥子油及其分离品，不论是否精制，但未经化学改性	Rapeseed (canola) or mustard oil and fractions, not chemically modified
151411	初榨低芥子酸菜子油	Crude low erucic acid rapeseed (canola) oil		crude canola oil
151419	其他低芥子酸菜子油及其分离品（初榨的除外）	Other low erucic acid rapeseed (canola) oil and fractions, not crude	芥花油、双低菜籽油	canola oil
151491	其他初榨菜子油或芥子油（低芥子酸的除外）	Other crude rapeseed or mustard oil, not low erucic acid	毛菜籽油	crude rapeseed oil
151499	其他菜子油或芥子油及其分离品（初榨及低芥子酸的除外）	Other rapeseed or mustard oil and fractions, not crude, not low erucic acid	菜籽油、芥末籽油	rapeseed oil; mustard oil
1515	其他固定植物或微生物油、脂（包括希蒙得木油）及其分离品，未经化学改性	Other fixed vegetable or microbial fats and oils, not chemically modified
151511	初榨亚麻子油	Crude linseed oil	亚麻籽毛油、冷榨亚麻籽油	crude linseed oil
151519	其他亚麻子油及其分离品（初榨的除外）	Other linseed oil and fractions, not crude	亚麻籽油、胡麻油	refined linseed oil; flaxseed oil
151521	初榨玉米油	Crude maize (corn) oil	玉米毛油	crude corn oil
151529	其他玉米油及其分离品（初榨的除外）	Other maize (corn) oil and fractions, not crude	玉米胚芽油、精炼玉米油、玉米油	corn oil
151530	蓖麻油及其分离品	Castor oil and its fractions		castor oil
151550	芝麻油及其分离品	Sesame oil and its fractions	香油、小磨香油、芝麻香油、芝麻油	sesame oil
151560	微生物油、脂及其分离品	Microbial fats and oils and their fractions	DHA藻油、微藻油、ARA油脂	algal DHA oil; ARA oil
151590	其他固定植物油、脂及其分离品	Other fixed vegetable fats and oils and fractions (tung, camellia, walnut, jojoba)	桐油、茶籽油、山茶油、核桃油、牡丹籽油、紫苏籽油、亚麻籽油、苏子油	tung oil; camellia oil; walnut oil; perilla oil
1516	动、植物或微生物油、脂及其分离品，全部或部分氢化、相互酯化、再酯化或反油酸化	Hydrogenated, inter-esterified, re-esterified or elaidinised fats and oils
151610	氢化、相互酯化、再酯化或反油酸化的动物油、脂及其分离品	Hydrogenated, inter-esterified, re-esterified or elaidinised animal fats and oils	氢化牛油	hydrogenated tallow
151620	氢化、相互酯化、再酯化或反油酸化的植物油、脂及其分离品	Hydrogenated, inter-esterified, re-esterified or elaidinised vegetable fats and oils	氢化植物油、氢化棕榈油、氢化大豆油、硬化油	hydrogenated vegetable oil; hydrogenated palm oil
151630	氢化、相互酯化、再酯化或反油酸化的微生物油、脂及其分离品	Hydrogenated, inter-esterified, re-esterified or elaidinised microbial fats and oils
1517	人造黄油；动、植物或微生物油、脂或其分离品混合制成的食用油、脂或制品	Margarine and other edible mixtures or preparations of fats and oils
151710	人造黄油，但不包括液态的	Margarine, not liquid	麦淇淋	margarine
151790	其他食用油、脂或制品，包括液态人造黄油	Other edible mixtures of fats and oils, including liquid margarine	起酥油、食用调和油	shortening; blended edible oil
1518	经化学改性的动、植物或微生物油、脂及其分离品；其他税目未列名的非食用油脂混合物或制品	Chemically modified fats and oils; inedible mixtures of fats and oils
151800	经熟炼、氧化、脱水等化学改性的动、植物或微生物油、脂；非食用的油脂混合物或制品	Boiled, oxidised or otherwise chemically modified fats and oils; inedible fat mixtures	环氧大豆油、地沟油、废弃食用油、氧化油、植物油沥青	epoxidized soybean oil; used cooking oil; UCO; epoxidized oil
1520	粗甘油；甘油水及甘油碱液	Crude glycerol
152000	粗甘油，甘油水及甘油碱液	Crude glycerol, glycerol waters and glycerol lyes	粗丙三醇、粗甘油	crude glycerin; crude glycerol
1521	植物蜡（甘油三酯除外）、蜂蜡、其他虫蜡及鲸蜡，不论是否精制或着色	Vegetable waxes, beeswax, other insect waxes and spermaceti
152110	植物蜡（甘油三酯除外），不论是否精制或着色	Vegetable waxes, not triglycerides	巴西棕榈蜡、米糠蜡、小烛树蜡	carnauba wax; rice bran wax
152190	蜂蜡、其他虫蜡及鲸蜡，不论是否精制或着色	Beeswax, other insect waxes and spermaceti	黄蜂蜡、白蜂蜡、虫白蜡	beeswax; insect wax
1522	油鞣回收脂；加工处理油脂物质及动、植物蜡所剩的残渣	Degras; residues from treating fats or waxes
152200	油鞣回收脂，加工处理油脂物质及动、植物蜡所剩的残渣	Degras; residues from treating fatty substances or animal or vegetable waxes	皂脚、油脚	soapstock
16	肉、鱼、甲壳动物、软体动物及其他水生无脊椎动物、以及昆虫的制品	Preparations of meat, fish, crustaceans, molluscs or insects
1601	肉、食用杂碎、动物血或昆虫制成的香肠及类似产品；用香肠制成的食品	Sausages and similar products of meat, offal, blood or insects
160100	肉、食用杂碎、动物血或昆虫制的香肠及类似产品；以香肠为基本成分的食品	Sausages and similar products of meat, offal, blood or insects, and foods based on them	火腿肠、腊肠、烤肠、红肠、热狗肠、香肠	sausages; Chinese sausage; hot dog sausages; sausage; ham sausage; red sausage
1602	其他方法制作或保藏的肉、食用杂碎、动物血或昆虫	Other prepared or preserved meat, offal, blood or insects
160210	肉、食用杂碎、动物血或昆虫的均化食品	Homogenised preparations of meat, offal, blood or insects	婴儿肉泥	homogenised meat
160220	制作或保藏的动物肝	Prepared or preserved animal liver	肝酱、鹅肝酱、卤猪肝	liver pate
160231	制作或保藏的火鸡肉及食用杂碎	Prepared or preserved turkey meat and offal		turkey preparations
160232	制作或保藏的鸡肉及食用杂碎	Prepared or preserved chicken meat and offal	鸡肉罐头、炸鸡块、鸡米花、卤鸡爪、烤鸡肉串、蒸煮鸡胸肉、鸡肉制品、鸡肉串、盐酥鸡、照烧鸡腿、熟鸡肉	chicken nuggets; cooked chicken; canned chicken; yakitori; fried chicken
160239	制作或保藏的其他家禽肉及食用杂碎（鸡、火鸡除外）	Prepared or preserved meat and offal of other poultry (duck, goose)	烤鸭、卤鸭脖、盐水鸭、熟鸭肉	roast duck; cooked duck
160241	制作或保藏的猪后腿及其肉块	Prepared or preserved pork hams and their cuts	熟火腿、火腿罐头	canned ham; cooked ham
160242	制作或保藏的猪前腿及其肉块	Prepared or preserved pork shoulders and their cuts
160249	其他制作或保藏的猪肉及食用杂碎，包括混合的肉	Other prepared or preserved pork and pork offal, including mixtures	午餐肉、红烧猪肉罐头、叉烧、猪肉松、猪肉脯、卤猪蹄、猪肉罐头、红烧肉罐头	luncheon meat; canned pork; pork floss; pork jerky
160250	制作或保藏的牛肉及食用杂碎	Prepared or preserved beef and beef offal	牛肉干、牛肉罐头、酱牛肉、卤牛肉	beef jerky; canned beef; corned beef
160290	其他制作或保藏的肉、食用杂碎或昆虫，包括动物血的食品	Other prepared or preserved meat, offal or insects, including blood preparations	兔肉罐头、羊肉罐头、鸭血、蚕蛹罐头	canned mutton; cooked rabbit
1603	肉、鱼、甲壳动物、软体动物或其他水生无脊椎动物的精及汁	Extracts and juices of meat, fish or shellfish
160300	肉、鱼、甲壳动物、软体动物及其他水生无脊椎动物的精及汁	Extracts and juices of meat, fish, crustaceans, molluscs or other aquatic invertebrates	蚝汁、蛤蜊汁、牛肉浸膏、鸡肉浸膏、虾汁	clam extract; oyster extract; meat extract
1604	制作或保藏的鱼；鲟鱼子酱及鱼卵制的鲟鱼子酱代用品	Prepared or preserved fish; caviar and caviar substitutes
160411	制作或保藏的鲑鱼，整条或切块，但未绞碎	Prepared or preserved salmon, whole or in pieces, not minced	三文鱼罐头、大马哈鱼罐头	canned salmon
160412	制作或保藏的鲱鱼，整条或切块，但未绞碎	Prepared or preserved herring, whole or in pieces, not minced	鲱鱼罐头	canned herring
160413	制作或保藏的沙丁鱼、小沙丁鱼属、黍鲱或西鲱，整条或切块，但未绞碎	Prepared or preserved sardines, sardinella and sprats, whole or in pieces, not minced	沙丁鱼罐头	canned sardines; canned sardine
160414	制作或保藏的金枪鱼、鲣及狐鲣，整条或切块，但未绞碎	Prepared or preserved tuna, skipjack and bonito, whole or in pieces, not minced	金枪鱼罐头、吞拿鱼罐头、熟制鲣鱼肉、蒸煮金枪鱼	canned tuna; cooked tuna loins
160415	制作或保藏的鲭鱼，整条或切块，但未绞碎	Prepared or preserved mackerel, whole or in pieces, not minced	鲭鱼罐头、鲐鱼罐头、调味青花鱼、茄汁鲭鱼	canned mackerel
160416	制作或保藏的鳀鱼，整条或切块，但未绞碎	Prepared or preserved anchovies, whole or in pieces, not minced	油浸鳀鱼、鳀鱼罐头	canned anchovies
160417	制作或保藏的鳗鱼，整条或切块，但未绞碎	Prepared or preserved eels, whole or in pieces, not minced	烤鳗、蒲烧鳗鱼、鳗鱼罐头	roasted eel; unagi kabayaki; kabayaki eel
160418	制作或保藏的鲨鱼翅，整个或切块，但未绞碎	Prepared or preserved shark fins, whole or in pieces, not minced	鱼翅罐头
160419	其他制作或保藏的鱼，整条或切块，但未绞碎	Other prepared or preserved fish, whole or in pieces, not minced	裹粉鱼片、炸鱼排、罗非鱼制品、豆豉鲮鱼罐头、香酥带鱼、烤鱼、烤鱼片、鱼排、香酥鱼、炸鱼条	breaded fish fillets; canned dace; breaded pollock; fish fingers; breaded fish fillet; battered fish; roasted fish fillet
160420	其他制作或保藏的鱼（整条或切块的除外）	Other prepared or preserved fish, minced or in other forms (fish balls, crab sticks)	鱼丸、蟹棒、鱼豆腐、鱼糕、鱼肉肠、鱼糜、蟹肉棒、模拟蟹肉	fish balls; crab sticks; surimi crab stick; fish tofu; surimi; fish ball; crab stick; imitation crab
160431	鲟鱼子酱	Caviar	黑鱼子酱	caviar; sturgeon caviar
160432	鱼卵制的鲟鱼子酱代用品	Caviar substitutes from fish eggs	飞鱼籽、红鱼子酱、调味鱼籽	flying fish roe; tobiko; masago
1605	制作或保藏的甲壳动物、软体动物及其他水生无脊椎动物	Prepared or preserved crustaceans, molluscs and other aquatic invertebrates
160510	制作或保藏的蟹	Prepared or preserved crab	蟹肉罐头、熟蟹肉、醉蟹、调味蟹	canned crab meat; crab meat; crab meat canned
160521	制作或保藏的小虾及对虾，非密封包装	Prepared or preserved shrimps and prawns, not in airtight containers	裹粉虾、面包虾、炸虾、熟虾仁、调味虾仁、虾滑、天妇罗虾、煮虾	breaded shrimp; tempura shrimp; cooked shrimp
160529	制作或保藏的小虾及对虾，密封包装	Other prepared or preserved shrimps and prawns (in airtight containers)	虾仁罐头	canned shrimp
160530	制作或保藏的龙虾	Prepared or preserved lobster	熟龙虾肉	cooked lobster
160540	其他制作或保藏的甲壳动物，包括淡水小龙虾	Other prepared or preserved crustaceans (crayfish)	调味小龙虾、麻辣小龙虾、熟小龙虾虾仁、小龙虾、熟小龙虾、龙虾尾	cooked crayfish; crayfish tail meat; crayfish; cooked crawfish; crayfish tail
160551	制作或保藏的牡蛎（蚝）	Prepared or preserved oysters	烟熏牡蛎罐头、裹粉牡蛎、即食生蚝	canned smoked oysters; breaded oysters
160552	制作或保藏的扇贝，包括海扇	Prepared or preserved scallops	蒜蓉粉丝扇贝、扇贝罐头、调味扇贝裙边、即食扇贝、调味扇贝、熟扇贝、扇贝裙边	seasoned scallops; cooked scallops; seasoned scallop
160553	制作或保藏的贻贝	Prepared or preserved mussels	贻贝罐头、熟贻贝肉、调味海虹	cooked mussel meat; canned mussels
160554	制作或保藏的墨鱼及鱿鱼	Prepared or preserved cuttlefish and squid	鱿鱼丝、烤鱿鱼、裹粉鱿鱼圈、调味鱿鱼、鱿鱼足片、鱿鱼圈裹粉、墨鱼丸	shredded dried squid; breaded squid rings; seasoned squid; shredded squid
160555	制作或保藏的章鱼	Prepared or preserved octopus	熟章鱼、章鱼芥末、八爪鱼熟食、调味章鱼、章鱼丸、芥末章鱼	cooked octopus; takowasa; seasoned octopus
160556	制作或保藏的蛤、鸟蛤及舟贝	Prepared or preserved clams, cockles and ark shells	熟蛤肉、煮花蛤肉、花蛤罐头、调味蛏子、煮杂色蛤肉、煮蛤肉、熟花蛤、蛤蜊罐头、杂色蛤肉	boiled clam meat; canned clams; cooked short-necked clam; cooked clam; canned clam
160557	制作或保藏的鲍鱼	Prepared or preserved abalone	鲍鱼罐头、即食鲍鱼	canned abalone
160558	制作或保藏的蜗牛及螺，海螺除外	Prepared or preserved snails, other than sea snails	法式焗蜗牛、即食田螺、调味海螺	canned snails; escargots; seasoned whelk
160559	其他制作或保藏的软体动物	Other prepared or preserved molluscs (whelk, sea snail)	海螺罐头、调味海螺片、熟海螺肉	seasoned whelk; cooked sea snail
160561	制作或保藏的海参	Prepared or preserved sea cucumbers	即食海参、海参罐头、高压海参	ready-to-eat sea cucumber; instant sea cucumber; ready to eat sea cucumber
160562	制作或保藏的海胆	Prepared or preserved sea urchins	海胆酱、海胆罐头	sea urchin paste
160563	制作或保藏的海蜇	Prepared or preserved jellyfish	即食海蜇丝、调味海蜇、海蜇丝、即食海蜇、调味海蜇丝	seasoned jellyfish
160569	其他制作或保藏的水生无脊椎动物	Other prepared or preserved aquatic invertebrates	调味海肠
17	糖及糖食	Sugars and sugar confectionery
1701	固体甘蔗糖、甜菜糖及化学纯蔗糖	Solid cane or beet sugar and chemically pure sucrose
170112	甜菜原糖，未加香料或着色剂	Raw beet sugar, not flavoured or coloured		raw beet sugar
170113	本章子目注释二所述的甘蔗糖，未加香料或着色剂	Raw cane sugar of subheading note 2 (non-centrifugal, panela), not flavoured or coloured	古法黑糖块、手工红糖	panela
170114	其他甘蔗原糖，未加香料或着色剂	Other raw cane sugar, not flavoured or coloured		raw cane sugar
170191	加有香料或着色剂的其他固体蔗糖	Other solid sugar, flavoured or coloured	调味糖、彩色糖
170199	其他固体甘蔗糖、甜菜糖及化学纯蔗糖	Other solid cane or beet sugar and pure sucrose (refined white sugar)	白砂糖、绵白糖、冰糖、方糖、幼砂糖	white sugar; rock sugar; caster sugar; refined sugar
1702	其他固体糖，包括化学纯乳糖、麦芽糖、葡萄糖及果糖；未加香料或着色剂的糖浆；人造蜜；焦糖	Other sugars (lactose, maltose, glucose, fructose), sugar syrups, artificial honey, caramel
170211	乳糖及乳糖浆，按干重计无水乳糖含量在99%及以上	Lactose and lactose syrup, 99% or more lactose by weight (as anhydrous lactose, dry matter)	高纯乳糖	lactose
170219	其他乳糖及乳糖浆	Other lactose and lactose syrup, under 99% lactose by weight
170220	槭糖及槭糖浆	Maple sugar and maple syrup	枫糖、枫糖浆	maple syrup
170230	低果糖含量的葡萄糖及葡萄糖浆，干燥状态果糖含量在20%以下	Glucose and glucose syrup, no fructose or under 20% fructose by weight (dry)	口服葡萄糖、一水葡萄糖、液体葡萄糖、葡萄糖粉、葡萄糖	dextrose monohydrate; glucose syrup; dextrose; glucose
170240	中果糖含量的葡萄糖及葡萄糖浆，干燥状态果糖含量20%及以上但在50%以下，转化糖除外	Glucose and glucose syrup, 20% to under 50% fructose by weight (dry), not invert sugar
170250	化学纯果糖	Chemically pure fructose	结晶果糖	crystalline fructose
170260	其他果糖及果糖浆，干燥状态果糖含量在50%以上，转化糖除外	Other fructose and fructose syrup, over 50% fructose by weight (dry), not invert sugar	F55果葡糖浆、果葡糖浆	high fructose syrup; HFCS 55; fructose syrup; HFCS
170290	其他固体糖及糖浆，包括转化糖；人造蜜；焦糖	Other sugars and syrups, including invert sugar and blends with 50% fructose; caramel	麦芽糖、麦芽糊精、饴糖、焦糖色、麦芽糖浆	maltose syrup; maltodextrin; caramel colour; invert sugar
1703	制糖后所剩的糖蜜	Molasses from sugar extraction or refining
170310	甘蔗糖蜜	Cane molasses	甘蔗废糖蜜	cane molasses
170390	其他糖蜜（甘蔗糖蜜除外）	Other molasses (beet)	甜菜糖蜜	beet molasses
1704	不含可可的糖食（包括白巧克力）	Sugar confectionery without cocoa, including white chocolate
170410	口香糖，不论是否裹糖	Chewing gum, sugar-coated or not	泡泡糖、口香糖	chewing gum; bubble gum
170490	其他不含可可的糖食（口香糖除外）	Other sugar confectionery without cocoa (candy, white chocolate)	软糖、硬糖、棒棒糖、奶糖、棉花糖、白巧克力、糖果	gummy candy; hard candy; lollipops; marshmallows; candy; lollipop; marshmallow; toffee
18	可可及可可制品	Cocoa and cocoa preparations
1801	整颗或破碎的可可豆，生的或焙炒的	Cocoa beans
180100	可可豆，整颗或破碎，生的或焙炒的	Cocoa beans, whole or broken, raw or roasted	可可碎粒	cocoa beans; cocoa nibs
1802	可可荚、壳、皮及废料	Cocoa shells and waste
180200	可可荚、可可壳、可可皮及可可废料	Cocoa shells, husks, skins and other cocoa waste		cocoa shells
1803	可可膏，不论是否脱脂	Cocoa paste, defatted or not
180310	未脱脂可可膏	Cocoa paste, not defatted	可可液块	cocoa mass; cocoa liquor
180320	全脱脂或部分脱脂的可可膏	Cocoa paste, wholly or partly defatted	可可饼块	cocoa cake
1804	可可脂、可可油	Cocoa butter
180400	可可脂及可可油	Cocoa butter, fat and oil	天然可可脂	cocoa butter
1805	未加糖或其他甜物质的可可粉	Unsweetened cocoa powder
180500	可可粉，未加糖或其他甜物质	Cocoa powder without added sugar or sweetener	碱化可可粉、天然可可粉	cocoa powder; alkalized cocoa powder
1806	巧克力及其他含可可的食品	Chocolate and other foods containing cocoa
180610	加糖或其他甜物质的可可粉	Sweetened cocoa powder	即溶可可粉、甜可可粉	sweetened cocoa powder
180620	其他重量超过2千克的块状、条状或散装的含可可食品	Other cocoa preparations in blocks or bars over 2 kg, or in bulk in packs over 2 kg	工业巧克力块、大包装巧克力	bulk chocolate; chocolate coating
180631	其他夹心块状或条状的含可可食品（每件不超过2千克）	Filled chocolate blocks, slabs or bars, 2 kg or less	夹心巧克力排、夹心巧克力棒、夹心巧克力条块	filled chocolate bars; filled chocolate bar
180632	其他不夹心块状或条状的含可可食品（每件不超过2千克）	Chocolate blocks, slabs or bars, not filled, 2 kg or less	排块巧克力、黑巧克力排、巧克力块、巧克力板	chocolate bars; dark chocolate tablets; chocolate bar
180690	其他巧克力及含可可的食品	Other chocolate and foods containing cocoa	巧克力豆、巧克力球、松露巧克力、巧克力酱、巧克力糖果、巧克力糖、夹心巧克力	chocolate candy; truffles; chocolate spread; chocolates
19	谷物、粮食粉、淀粉或乳的制品；糕饼点心	Preparations of cereals, flour, starch or milk; bakery products
1901	麦精；细粉、粗粒、粗粉、淀粉或麦精制的其他税目未列名的食品；乳制的其他税目未列名的食品	Malt extract; food preparations of flour, starch, malt extract or milk
190110	供婴幼儿食用的零售包装食品	Foods for infants or young children, of flour, starch, malt extract or milk, for retail sale	婴儿配方奶粉、婴幼儿奶粉、婴儿米粉、米糊、配方奶粉	infant formula; baby cereal
190120	供烘焙税目19.05所列面包糕饼用的调制品及面团	Mixes and doughs for bread, pastry, cakes and biscuits	蛋糕预拌粉、冷冻面团、面包预拌粉、蛋挞皮	bread mix; cake mix; frozen dough; egg tart shells
190190	其他细粉、淀粉、麦精或乳制的食品	Malt extract and other food preparations of flour, starch, malt extract or milk	麦乳精、调制乳粉、天妇罗粉、炸鸡裹粉、麦芽精	malt extract; tempura flour; batter mix
1902	面食，不论是否煮熟、包馅或其他方法制作，例如，通心粉、面条、饺子；古斯古斯面食	Pasta, noodles and dumplings, cooked or stuffed or not; couscous
190211	未包馅或未制作的含蛋生面食	Uncooked egg pasta, not stuffed or otherwise prepared	鸡蛋面、鸡蛋挂面	egg noodles
190219	其他未包馅或未制作的生面食（含蛋的除外）	Other uncooked pasta (no egg), not stuffed or otherwise prepared	挂面、干面条、意大利面、荞麦面、意面、粉丝面、乌冬面	dried noodles; spaghetti; soba noodles; pasta; udon; buckwheat noodles
190220	包馅面食，不论是否烹煮或其他方法制作	Stuffed pasta and dumplings, cooked or not	饺子、速冻水饺、馄饨、煎饺、汤圆、云吞	frozen dumplings; gyoza; wonton; dumplings; ravioli
190230	其他面食（包馅及未制作的生面食除外）	Other pasta and noodles, cooked or otherwise prepared	方便面、乌冬面、粉丝、粉条、米粉干、螺蛳粉、泡面、方便粉丝、冷面、杯面、米线	instant noodles; udon noodles; glass noodles; rice vermicelli; cup noodles; ramen; vermicelli
190240	古斯古斯面食	Couscous		couscous
1903	珍粉及淀粉制成的珍粉代用品，片、粒、珠、粉或类似形状的	Tapioca and starch substitutes
190300	珍粉及淀粉制成的珍粉代用品	Tapioca and starch substitutes, in flakes, grains, pearls or siftings	西米、珍珠粉圆、木薯珍珠、波霸珍珠	tapioca pearls; boba; sago pearls
1904	谷物或谷物产品经膨化或烘炒制成的食品；预煮或经其他方法制作的谷粒（玉米除外）	Puffed or roasted cereal foods; pre-cooked or prepared cereal grains
190410	谷物或谷物产品经膨化或烘炒制成的食品	Foods made by swelling or roasting cereals or cereal products	玉米片、爆米花、膨化食品、锅巴、米饼、雪饼、虾片	corn flakes; popcorn; puffed rice; rice crackers; puffed snacks; cereal snacks
190420	未烘炒谷物片或未烘炒谷物片与烘炒谷物片、膨化谷物混合制成的食品	Foods from unroasted cereal flakes, or mixed with roasted flakes or swelled cereals (muesli)	水果麦片、混合燕麦片、即食混合麦片	muesli; granola
190430	碾碎的干小麦	Bulgur wheat	布格麦	bulgur wheat
190490	其他预煮或经其他方法制作的谷粒（玉米除外）	Other pre-cooked or prepared cereals in grain form, not maize	自热米饭、方便米饭、八宝饭、速冻炒饭、粽子、速食米饭、紫菜饭团	instant rice; cooked rice; frozen fried rice; zongzi
1905	面包、糕点、饼干及其他烘焙糕饼，不论是否含可可；圣餐饼、装药空囊、封缄、糯米纸及类似制品	Bread, pastry, cakes, biscuits and other bakers' wares; communion wafers, rice paper
190510	黑麦脆面包片	Crispbread		crispbread
190520	姜饼及类似品	Gingerbread and the like	姜饼屋、姜饼人	gingerbread
190531	甜饼干	Sweet biscuits	曲奇、夹心饼干、黄油曲奇、早餐饼干、饼干、甜饼干	biscuits; cookies; sandwich biscuits; sweet biscuits
190532	华夫饼及威化饼	Waffles and wafers	威化饼干、威化、华夫饼	wafers; waffles
190540	面包干、吐司及类似的烤面包	Rusks, toasted bread and similar toasted products	烤面包片、烤馍片	rusks; toast
190590	其他面包、糕点、饼干、烘焙糕饼；圣餐饼、装药空囊、封缄、糯米纸及类似制品	Other bread, pastry and cakes; communion wafers, empty medicine cachets, rice paper	月饼、蛋糕、面包片、苏打饼干、馒头、沙琪玛、面包、糕点、米饼、包子、煎饼、米果	moon cakes; cakes; bread; crackers; cake; pastry; rice cracker; steamed bun; mooncake; pizza base
20	蔬菜、水果、坚果或植物其他部分的制品	Preparations of vegetables, fruit, nuts or other plant parts
2001	蔬菜、水果、坚果及植物的其他食用部分，用醋或醋酸制作或保藏的	Vegetables, fruit and nuts prepared or preserved in vinegar
200110	用醋或醋酸制作或保藏的黄瓜及小黄瓜	Cucumbers and gherkins in vinegar	酸黄瓜、酸黄瓜罐头、腌黄瓜	pickled cucumbers; gherkins; pickled gherkins; pickled cucumber
200190	用醋或醋酸制作或保藏的其他蔬菜、水果、坚果及植物的食用部分	Other vegetables, fruit, nuts and edible plant parts in vinegar	糖醋蒜、寿司姜、腌藠头、甜酸荞头、糖蒜、酸藠头	pickled ginger; sushi ginger; pickled garlic; pickled onions
2002	番茄，用醋或醋酸以外的其他方法制作或保藏的	Tomatoes prepared or preserved without vinegar
200210	非用醋制作的整个或切片番茄	Tomatoes, whole or in pieces, prepared or preserved without vinegar	去皮番茄罐头、番茄丁、整番茄罐头、番茄罐头、去皮番茄	canned peeled tomatoes; diced tomatoes; canned tomatoes; peeled tomato
200290	非用醋制作的其他番茄（整个或切片的除外）	Other prepared or preserved tomatoes (paste, purée, powder), without vinegar	番茄酱、番茄膏、番茄粉、大桶番茄酱、番茄沙司原料	tomato paste; tomato puree; tomato powder
2003	非用醋制作的蘑菇及块菌	Mushrooms and truffles prepared or preserved without vinegar
200310	非用醋制作的伞菌属蘑菇	Agaricus (button) mushrooms, prepared or preserved without vinegar	蘑菇罐头、双孢菇罐头、整菇罐头、片菇罐头	canned mushrooms; canned champignons; canned champignon
200390	非用醋制作的其他蘑菇及块菌（伞菌属蘑菇除外）	Other mushrooms and truffles, prepared or preserved without vinegar	香菇罐头、滑子菇罐头、香菇脆片、草菇罐头、香菇酱菜	canned shiitake; canned nameko; canned straw mushrooms
2004	非用醋制作的其他冷冻蔬菜，但税目20.06的产品除外	Other frozen prepared vegetables, without vinegar
200410	非用醋制作的冷冻马铃薯	Frozen prepared potatoes (French fries), without vinegar	速冻薯条、冷冻薯条、薯饼、薯角	frozen French fries; hash browns; potato wedges
200490	非用醋制作的其他冷冻蔬菜及什锦蔬菜（马铃薯除外）	Other frozen prepared vegetables and vegetable mixtures, without vinegar	速冻油炸茄子、速冻蔬菜饼、冷冻调味毛豆、冷冻调味蔬菜、蔬菜春卷馅	frozen fried eggplant; seasoned frozen vegetables; frozen prepared vegetables
2005	非用醋制作的其他未冷冻蔬菜，但税目20.06的产品除外	Other prepared vegetables, not frozen, without vinegar
200510	非用醋制作的未冷冻均化蔬菜	Homogenised vegetables, not frozen, without vinegar	婴儿菜泥	homogenised vegetables
200520	非用醋制作的未冷冻马铃薯	Prepared potatoes (crisps), not frozen, without vinegar	薯片、薯条零食、油炸马铃薯片	potato chips; potato crisps
200540	非用醋制作的未冷冻豌豆	Prepared peas, not frozen, without vinegar	豌豆罐头、蒜香青豆、芥末青豆	canned green peas; wasabi peas
200551	非用醋制作的未冷冻脱荚豇豆及菜豆	Prepared shelled beans, not frozen, without vinegar	茄汁焗豆、红豆沙、红豆馅、芸豆罐头、焗豆、茄汁黄豆、豆罐头	baked beans; canned kidney beans; red bean paste; canned beans
200559	非用醋制作的未冷冻其他豇豆及菜豆（脱荚的除外）	Other prepared beans (not shelled), not frozen, without vinegar	青刀豆罐头、四季豆罐头	canned green beans
200560	非用醋制作的未冷冻芦笋	Prepared asparagus, not frozen, without vinegar	芦笋罐头	canned asparagus
200570	非用醋制作的未冷冻油橄榄	Prepared olives, not frozen, without vinegar	橄榄罐头、去核橄榄	table olives
200580	非用醋制作的未冷冻甜玉米	Prepared sweet corn, not frozen, without vinegar	玉米罐头、真空甜玉米、甜玉米罐头	canned sweet corn; vacuum packed sweet corn; vacuum packed corn
200591	非用醋制作的未冷冻竹笋	Prepared bamboo shoots, not frozen, without vinegar	竹笋罐头、水煮笋、手剥笋、清水笋	canned bamboo shoots; boiled bamboo shoots
200599	非用醋制作的其他未冷冻蔬菜及什锦蔬菜	Other prepared vegetables and mixtures (kimchi, sauerkraut), not frozen, without vinegar	榨菜、韩式泡菜、酸菜、咸菜、马蹄罐头、酱菜、泡菜、辣白菜、朝鲜泡菜	kimchi; preserved mustard; canned water chestnuts; sauerkraut; preserved vegetables
2006	糖渍蔬菜、水果、坚果、果皮及植物的其他部分（沥干、糖渍或裹糖的）	Vegetables, fruit and nuts preserved by sugar
200600	糖渍的蔬菜、水果、坚果、果皮及植物其他部分	Vegetables, fruit, nuts and peel preserved by sugar (drained, glacé or crystallised)	蜜饯、果脯、蜜枣、糖姜、冬瓜糖、糖渍樱桃	candied fruit; preserved fruit; crystallized ginger; candied dates
2007	烹煮的果酱、果冻、柑橘酱、果泥、坚果泥、果膏及坚果膏，不论是否加糖或其他甜物质	Cooked jams, jellies, marmalades, fruit or nut purées and pastes
200710	果酱、果泥等均化食品	Homogenised jams, jellies and fruit or nut purées	婴儿果泥	homogenised fruit puree
200791	烹煮的柑橘属水果制果酱、果冻、果泥及果膏	Citrus jams, jellies, marmalades, purées and pastes, not homogenised	橙子酱、柚子酱	marmalade; orange jam
200799	其他烹煮的果酱、果冻、果泥、坚果泥、果膏及坚果膏	Jams, jellies, purées and pastes of other fruit or nuts, not homogenised	草莓酱、蓝莓酱、苹果泥、山楂果膏、栗子泥	strawberry jam; blueberry jam; apple puree; chestnut paste
2008	用其他方法制作或保藏的其他税目未列名水果、坚果及植物的其他食用部分	Fruit, nuts and other edible plant parts, otherwise prepared or preserved
200811	用其他方法制作或保藏的花生	Prepared or preserved groundnuts (peanuts, peanut butter)	烤花生、花生酱、油炸花生米、鱼皮花生、裹衣花生、五香花生、油炸花生、咸干花生、花生豆、琥珀花生	roasted peanuts; peanut butter; coated peanuts; fried peanuts
200819	用其他方法制作或保藏的其他坚果及子仁，包括什锦坚果	Other prepared or preserved nuts and seeds, including mixtures	熟瓜子、烤腰果、琥珀核桃、甘栗仁、炒松子、板栗罐头、熟栗子、炒瓜子、瓜子、烤杏仁、开口松子、混合坚果	roasted sunflower seeds; roasted cashews; roasted chestnuts; salted pistachios; mixed nuts; roasted almonds; roasted pine nuts
200820	用其他方法制作或保藏的菠萝	Prepared or preserved pineapples	菠萝罐头	canned pineapple
200830	用其他方法制作或保藏的柑橘属水果	Prepared or preserved citrus fruit	橘子罐头、桔子罐头、橘瓣	canned mandarin oranges
200840	用其他方法制作或保藏的梨	Prepared or preserved pears	梨罐头	canned pears; canned pear
200850	用其他方法制作或保藏的杏	Prepared or preserved apricots	杏罐头	canned apricots; canned apricot
200860	用其他方法制作或保藏的樱桃	Prepared or preserved cherries	樱桃罐头	canned cherries; canned cherry; maraschino cherry
200870	用其他方法制作或保藏的桃，包括油桃	Prepared or preserved peaches and nectarines	黄桃罐头、白桃罐头、桃子罐头	canned peaches; canned yellow peaches; canned peach; peach halves in syrup
200880	用其他方法制作或保藏的草莓	Prepared or preserved strawberries	草莓罐头	canned strawberries
200891	用其他方法制作或保藏的棕榈芯	Prepared or preserved palm hearts		hearts of palm
200893	用其他方法制作或保藏的蔓越橘及越橘	Prepared or preserved cranberries and lingonberries	加糖蔓越莓干	sweetened dried cranberries
200897	用其他方法制作或保藏的什锦果实及植物的其他食用部分	Mixtures of prepared or preserved fruit and edible plant parts	什锦水果罐头、混合果杯	canned fruit cocktail
200899	用其他方法制作或保藏的其他果实及植物的食用部分	Prepared or preserved fruit and plant parts not named elsewhere (lychees, roasted seaweed)	海苔、烤紫菜、荔枝罐头、龙眼罐头、苹果脆片、地瓜干、山楂制品、山楂片、果丹皮、果脯、蜜饯	roasted seaweed; sushi nori; canned lychee; fruit chips; haw flakes; roasted seaweed snack; seasoned laver; apple crisps
2009	未发酵及未加酒精的水果汁、坚果汁（包括酿酒葡萄汁及椰子水）、蔬菜汁，不论是否加糖	Fruit, nut and vegetable juices, unfermented, no added alcohol, sweetened or not
200911	冷冻橙汁	Frozen orange juice	冷冻浓缩橙汁	frozen concentrated orange juice
200912	非冷冻橙汁，白利糖浓度不超过20	Orange juice, not frozen, Brix 20 or less	鲜榨橙汁、NFC橙汁	NFC orange juice
200919	其他橙汁（非冷冻，白利糖浓度超过20）	Orange juice, not frozen, Brix over 20	浓缩橙汁	concentrated orange juice
200921	葡萄柚汁及柚汁，白利糖浓度不超过20	Grapefruit or pomelo juice, Brix 20 or less	西柚汁	grapefruit juice
200929	葡萄柚汁及柚汁，白利糖浓度超过20	Grapefruit or pomelo juice, Brix over 20	浓缩西柚汁	grapefruit juice concentrate
200931	其他未混合的柑橘属水果汁，白利糖浓度不超过20	Juice of any other single citrus fruit, Brix 20 or less	柠檬汁、柑橘汁	lemon juice
200939	其他未混合的柑橘属水果汁，白利糖浓度超过20	Juice of any other single citrus fruit, Brix over 20	浓缩柠檬汁	lemon juice concentrate
200941	菠萝汁，白利糖浓度不超过20	Pineapple juice, Brix 20 or less		pineapple juice
200949	菠萝汁，白利糖浓度超过20	Pineapple juice, Brix over 20	浓缩菠萝汁	pineapple juice concentrate
200950	番茄汁	Tomato juice		tomato juice
200961	葡萄汁，包括酿酒葡萄汁，白利糖浓度不超过30	Grape juice and must, Brix 30 or less		grape juice
200969	葡萄汁，包括酿酒葡萄汁，白利糖浓度超过30	Grape juice and must, Brix over 30	浓缩葡萄汁	grape juice concentrate
200971	苹果汁，白利糖浓度不超过20	Apple juice, Brix 20 or less	NFC苹果汁	apple juice
200979	苹果汁，白利糖浓度超过20	Apple juice, Brix over 20	浓缩苹果汁、苹果浓缩清汁、苹果浓缩汁、苹果清汁	apple juice concentrate; AJC
200981	未混合的蔓越橘汁及越橘汁	Cranberry or lingonberry juice	蔓越莓汁	cranberry juice
200989	其他未混合的水果汁、坚果汁或蔬菜汁	Juice of any other single fruit, nut or vegetable (pear, coconut water, carrot)	梨汁、浓缩梨汁、椰子水、胡萝卜汁、蓝莓原汁、石榴汁、蓝莓汁、沙棘汁、山楂汁、芒果汁	pear juice concentrate; coconut water; carrot juice; blueberry juice; pear juice; sea buckthorn juice
200990	混合汁	Mixed juices	混合果蔬汁、复合果汁	mixed fruit juice; mixed juice
21	杂项食品	Miscellaneous food preparations
2101	咖啡、茶、马黛茶的浓缩精汁及以其为基本成分或以咖啡、茶、马黛茶为基本成分的制品；烘焙菊苣根	Coffee, tea or maté extracts and preparations; roasted chicory and coffee substitutes
210111	咖啡浓缩精汁	Coffee extracts, essences and concentrates (instant coffee)	速溶咖啡、冻干咖啡粉、咖啡浓缩液、冻干咖啡	instant coffee; freeze-dried coffee; coffee extract
210112	以咖啡浓缩精汁或咖啡为基本成分的制品	Preparations based on coffee extracts or coffee (3-in-1 mixes)	三合一咖啡、三合一速溶咖啡	3-in-1 coffee mix
210120	茶、马黛茶浓缩精汁及以其为基本成分或以茶、马黛茶为基本成分的制品	Tea or maté extracts, concentrates and preparations based on them	速溶茶粉、茶提取物、绿茶提取物、茶浓缩液、茶粉、速溶茶、奶茶粉	instant tea powder; green tea extract; tea concentrate; instant tea; tea extract; milk tea powder
210130	烘焙菊苣根及其他烘焙咖啡代用品，及其浓缩精汁	Roasted chicory and other roasted coffee substitutes, and their extracts	烘焙菊苣粉	roasted chicory
2102	酵母（活性或非活性）；已死的其他单细胞微生物；发酵粉	Yeasts; dead single-cell micro-organisms; prepared baking powders
210210	活性酵母	Active yeasts	高活性干酵母、面包酵母、啤酒酵母、活性酵母、干酵母	active dry yeast; instant yeast
210220	非活性酵母；已死的其他单细胞微生物	Inactive yeasts; other dead single-cell micro-organisms	啤酒酵母粉、螺旋藻粉、小球藻粉、饲料酵母	spirulina powder; chlorella; inactive yeast
210230	发酵粉	Prepared baking powders	泡打粉、双效泡打粉	baking powder
2103	调味汁及其制品；混合调味品；芥子粉及其调制品	Sauces, mixed condiments and seasonings; mustard
210310	酱油	Soya sauce	生抽、老抽、豉油、寿司酱油、酱油	soy sauce
210320	番茄沙司及其他番茄调味汁	Tomato ketchup and other tomato sauces	番茄沙司包、意面番茄酱、番茄沙司、番茄调味酱	tomato ketchup; pasta sauce; ketchup; tomato sauce
210330	芥子粉及其调味品	Mustard flour and meal, and prepared mustard	黄芥末酱、芥末粉	mustard; mustard powder
210390	其他调味汁及其制品；混合调味品	Other sauces, mixed condiments and mixed seasonings	火锅底料、辣椒酱、蚝油、豆瓣酱、味精、鸡精、大酱、沙拉酱、蛋黄酱、味精调料、料酒、韩式辣酱、鱼露	hot pot seasoning; chilli sauce; oyster sauce; mayonnaise; hot sauce; bouillon; seasoning; gochujang; bean paste; curry sauce; salad dressing
2104	汤料及其制品；均化混合食品	Soups and broths; homogenised composite foods
210410	汤料及其制品	Soups, broths and preparations for them	汤包、速食汤、味噌汤料、高汤、汤料、紫菜蛋花汤	instant soup; soup base; soup mix
210420	均化混合食品	Homogenised composite foods (baby food mixtures)	婴儿混合辅食泥	baby food puree
2105	冰淇淋及其他冰制食品，不论是否含可可	Ice cream
210500	冰淇淋及冰制食品，不论是否含可可	Ice cream and other edible ice, with or without cocoa	雪糕、冰棍、冰激凌、雪泥、冰棒	ice cream; popsicles
2106	其他税目未列名的食品	Other food preparations
210610	浓缩蛋白质及组织化蛋白质	Protein concentrates and textured protein	大豆浓缩蛋白、组织蛋白、大豆拉丝蛋白	textured vegetable protein; soy protein concentrate
210690	其他未列名食品	Food preparations not named elsewhere (creamer, supplements, jelly, tofu)	植脂末、奶精、保健食品、果冻、豆腐、魔芋食品、蛋白粉、固体饮料、人参饮品、胶囊保健品、代餐粉、营养补充剂、益生菌、魔芋	non-dairy creamer; dietary supplement; jelly; konjac noodles; food supplement; dietary supplement capsules; solid drink; meal replacement; vegan protein; konjac; tofu; probiotic powder
22	饮料、酒及醋	Beverages, spirits and vinegar
2201	未加糖或其他甜物质及未加味的水，包括天然或人造矿泉水及汽水；冰及雪	Unsweetened, unflavoured water, mineral and aerated water; ice and snow
220110	矿泉水及汽水（未加糖、未加味）	Mineral and aerated waters, unsweetened and unflavoured	苏打水、气泡水、天然矿泉水、矿泉水、饮用水	mineral water; sparkling water; drinking water; soda water
220190	其他水（未加糖、未加味）；冰及雪	Other water, unsweetened and unflavoured; ice and snow	纯净水、饮用水、食用冰块	purified water; ice cubes
2202	加味、加糖或其他甜物质的水，包括矿泉水及汽水，其他无酒精饮料	Sweetened or flavoured waters and other non-alcoholic drinks
220210	加味、加糖或其他甜物质的水，包括矿泉水及汽水	Waters, sweetened or flavoured (soft drinks)	可乐、碳酸饮料、汽水饮料、苏打汽水、汽水、果味饮料	carbonated soft drinks; soda; flavoured water; soft drink; carbonated drink; cola; lemonade
220291	无醇啤酒	Non-alcoholic beer	无酒精啤酒	non-alcoholic beer
220299	其他无酒精饮料	Other non-alcoholic drinks (tea, soy, energy and juice drinks)	凉茶、功能饮料、豆奶、茶饮料、果汁饮料、椰汁、植物蛋白饮料、能量饮料、杏仁露	energy drinks; soy milk; tea drinks; plant-based milk; energy drink; plant based drink; bottled tea; almond milk; juice drink
2203	麦芽酿造的啤酒	Beer
220300	啤酒，麦芽酿造的	Beer made from malt	精酿啤酒、黄啤、黑啤、罐装啤酒、啤酒	beer; craft beer; lager
2204	鲜葡萄酿造的酒，包括加酒精的；税目20.09以外的酿酒葡萄汁	Wine of fresh grapes, including fortified; grape must
220410	葡萄汽酒	Sparkling wine of grapes	香槟、起泡酒、气泡葡萄酒	sparkling wine; champagne
220421	其他鲜葡萄酿造的酒，装入2升及以下容器的	Other grape wine in containers of 2 litres or less	红酒、葡萄酒、干红、干白、冰酒、冰葡萄酒	red wine; white wine; ice wine; bottled wine
220422	其他鲜葡萄酿造的酒，装入2升以上但不超过10升容器的	Other grape wine in containers over 2 litres up to 10 litres	盒装葡萄酒	bag-in-box wine
220429	其他鲜葡萄酿造的酒，装入10升以上容器的	Other grape wine in containers over 10 litres	散装葡萄酒	bulk wine
220430	其他酿酒葡萄汁	Other grape must		grape must
2205	味美思酒及其他加植物或香料的用鲜葡萄酿造的酒	Vermouth and other flavoured grape wine
220510	味美思酒及类似酒，装入2升及以下容器的	Vermouth and flavoured grape wine in containers of 2 litres or less		vermouth
220590	味美思酒及类似酒，装入2升以上容器的	Vermouth and flavoured grape wine in containers over 2 litres
2206	其他发酵饮料（例如，苹果酒、梨酒、蜂蜜酒、清酒）；其他税目未列名的发酵饮料的混合物	Other fermented beverages
220600	其他发酵饮料及其混合物	Other fermented beverages (cider, perry, mead, sake, rice wine) and mixtures	黄酒、米酒、清酒、果酒、绍兴酒、蓝莓酒、马格利、苹果酒	rice wine; sake; cider; fruit wine; makgeolli; yellow wine
2207	未改性乙醇，按容量计酒精浓度在80%及以上；任何浓度的改性乙醇及其他酒精	Undenatured ethyl alcohol of 80% vol or higher; denatured alcohol of any strength
220710	酒精浓度在80%及以上的未改性乙醇	Undenatured ethyl alcohol of 80% vol or higher	食用酒精、无水乙醇	ethanol; edible alcohol
220720	任何浓度的改性乙醇及其他酒精	Denatured ethyl alcohol and other spirits, any strength	变性酒精、工业酒精、变性燃料乙醇	denatured alcohol; fuel ethanol
2208	未改性乙醇，按容量计酒精浓度在80%以下；蒸馏酒、利口酒及其他酒精饮料	Undenatured ethyl alcohol under 80% vol; spirits and liqueurs
220820	蒸馏葡萄酒制得的烈性酒	Spirits distilled from grape wine or marc (brandy)	白兰地、干邑、葡萄蒸馏酒	brandy; cognac
220830	威士忌酒	Whiskies	单一麦芽威士忌、威士忌	whisky
220840	朗姆酒及蒸馏已发酵甘蔗产品制得的其他烈性酒	Rum and other spirits from fermented sugar-cane products		rum
220850	杜松子酒	Gin and geneva	金酒	gin
220860	伏特加酒	Vodka	伏特加	vodka
220870	利口酒及柯迪尔酒	Liqueurs and cordials	力娇酒、利口酒	liqueur; plum liqueur
220890	其他蒸馏酒及酒精饮料；酒精浓度在80%以下的未改性乙醇	Other spirits (baijiu, tequila); undenatured ethyl alcohol under 80% vol	白酒、高粱酒、二锅头、烧酒、龙舌兰酒	baijiu; Chinese liquor; tequila; soju
2209	醋及用醋酸制得的醋代用品	Vinegar
220900	食醋及用醋酸制得的醋代用品	Vinegar and substitutes made from acetic acid	陈醋、香醋、白醋、米醋、苹果醋、食醋	vinegar; rice vinegar; apple cider vinegar
23	食品工业的残渣及废料；配制的动物饲料	Food industry residues and waste; prepared animal feed
2301	不适合供人食用的肉、杂碎、鱼、甲壳动物等的渣粉及团粒；油渣	Meals and pellets of meat, offal, fish or shellfish, not for human consumption; greaves
230110	肉、杂碎的渣粉及团粒；油渣	Flours, meals and pellets of meat or offal; greaves	肉骨粉、鸡肉粉	meat and bone meal; poultry meal
230120	鱼、甲壳动物、软体动物或其他水生无脊椎动物的渣粉及团粒	Flours, meals and pellets of fish, crustaceans or molluscs, not for human consumption	饲料鱼粉、鱼粉、虾壳粉、饲料用磷虾粉	fishmeal; shrimp meal; squid meal; fish meal
2302	谷物或豆类植物在筛、碾或其他加工过程中所产生的糠、麸及其他残渣	Bran, sharps and other residues of cereals or legumes
230210	玉米糠、麸及其他残渣	Maize (corn) bran, sharps and residues	玉米皮糠	corn bran
230230	小麦糠、麸及其他残渣	Wheat bran, sharps and residues	麦麸、麸皮	wheat bran
230240	其他谷物糠、麸及其他残渣	Bran, sharps and residues of other cereals (rice)	米糠、稻糠	rice bran
230250	豆类植物糠、麸及其他残渣	Bran, sharps and residues of leguminous plants	豌豆皮	pea hulls
2303	制造淀粉过程中的残渣及类似残渣，甜菜渣、甘蔗渣及制糖残渣，酿造及蒸馏残渣	Residues of starch, sugar, brewing or distilling
230310	制造淀粉过程中的残渣及类似的残渣	Residues of starch manufacture (corn gluten meal and feed)	玉米蛋白粉、玉米浆、玉米麸质饲料	corn gluten meal; corn gluten feed
230320	甜菜渣、甘蔗渣及制糖过程中的其他残渣	Beet pulp, bagasse and other sugar-making waste	甜菜粕、甜菜颗粒粕	beet pulp pellets; bagasse
230330	酿造及蒸馏过程中的糟粕及残渣	Brewing or distilling dregs and waste	酒糟、啤酒糟、干酒糟、玉米酒糟、DDGS	DDGS; brewers grains; distillers grains
2304	提炼豆油所得的油渣饼及其他固体残渣，不论是否碾磨或制成团粒	Soya-bean oil-cake
230400	提炼豆油所得的油渣饼（豆饼）及其他固体残渣	Oil-cake and solid residues from extracting soya-bean oil (soybean meal)	豆粕、脱脂豆粉、大豆粕、发酵豆粕	soybean meal; defatted soy flour
2305	提炼花生油所得的油渣饼及其他固体残渣，不论是否碾磨或制成团粒	Groundnut (peanut) oil-cake
230500	提炼花生油所得的油渣饼（花生饼）及其他固体残渣	Oil-cake and solid residues from extracting groundnut oil (peanut meal)	花生粕	peanut meal
2306	税目23.04或23.05以外的提炼植物或微生物油脂所得的油渣饼及其他固体残渣	Oil-cake from other vegetable or microbial fats or oils
230610	提炼棉子油所得的油渣饼及其他固体残渣	Oil-cake and residues of cotton seeds	棉粕、棉籽粕、棉籽蛋白	cottonseed meal
230620	提炼亚麻子油所得的油渣饼及其他固体残渣	Oil-cake and residues of linseed	亚麻籽粕、胡麻饼	linseed meal
230630	提炼葵花油所得的油渣饼及其他固体残渣	Oil-cake and residues of sunflower seeds	葵花粕、葵粕	sunflower meal
230641	提炼低芥子酸菜子油所得的油渣饼及其他固体残渣	Oil-cake and residues of low erucic acid rape seeds (canola meal)	双低菜粕	canola meal
230649	提炼其他菜子油所得的油渣饼及其他固体残渣	Oil-cake and residues of other rape or colza seeds	菜粕、菜籽粕、菜籽饼	rapeseed meal
230650	提炼椰子油所得的油渣饼及其他固体残渣	Oil-cake and residues of coconut or copra	椰子粕	copra meal
230660	提炼棕榈果或棕榈仁油所得的油渣饼及其他固体残渣	Oil-cake and residues of palm nuts or kernels	棕榈粕、棕榈仁粕	palm kernel meal
230690	提炼其他植物或微生物油脂所得的油渣饼及其他固体残渣	Oil-cake and residues of other vegetable or microbial fats or oils	茶粕、茶籽粕、芝麻粕、玉米胚芽粕	tea seed meal; sesame meal; corn germ meal
2307	葡萄酒渣；粗酒石	Wine lees
230700	葡萄酒渣，粗酒石	Wine lees; argol
2308	动物饲料用的其他税目未列名的植物原料、废料、残渣及副产品，不论是否制成团粒	Plant materials and by-products for feed
230800	动物饲料用的其他植物原料、废料、残渣及副产品	Other plant materials, waste and by-products used as animal feed, pelleted or not	苹果渣、玉米芯、玉米芯粉、橘皮渣	apple pomace; corn cob meal; citrus pulp pellets
2309	配制的动物饲料	Prepared animal feed
230910	零售包装的狗食或猫食饲料	Dog or cat food for retail sale	狗粮、猫粮、宠物零食、猫罐头、猫条、宠物冻干、宠物罐头、犬咬胶、鸡肉干宠物	pet food; dog food; cat food; pet treats; dog chews; pet snacks
230990	其他配制的动物饲料	Other animal feed preparations	饲料添加剂、预混料、鱼饵料、水产饲料、鸟食、猪饲料、饲料、虾饲料、鱼饲料、复合维生素预混料	feed additive; premix feed; aquatic feed; bird food; feed premix; fish feed; aqua feed; animal feed
24	烟草、烟草及烟草代用品的制品；非经燃烧吸用的产品，不论是否含有尼古丁；其他供人体摄入尼古丁的含尼古丁的产品	Tobacco and substitutes; nicotine products
2401	烟草；烟草废料	Unmanufactured tobacco; tobacco refuse
240110	未去梗的烟草	Tobacco, not stemmed or stripped	带梗烤烟、烟叶	tobacco leaf
240120	部分或全部去梗的烟草	Tobacco, partly or wholly stemmed or stripped	片烟、去梗烟叶、烤烟	stripped tobacco; tobacco strips
240130	烟草废料	Tobacco refuse	烟梗、烟末	tobacco stems
2402	烟草或烟草代用品制成的雪茄烟及卷烟	Cigars, cheroots, cigarillos and cigarettes
240210	烟草制的雪茄烟	Cigars, cheroots and cigarillos containing tobacco	小雪茄	cigars
240220	烟草制的卷烟	Cigarettes containing tobacco	香烟、纸烟、卷烟	cigarettes
240290	烟草代用品制的雪茄烟及卷烟	Cigars and cigarettes of tobacco substitutes	草本香烟、茶烟	herbal cigarettes
2403	其他烟草及烟草代用品的制品；“均化”或“再造”烟草；烟草精汁	Other manufactured tobacco and substitutes; reconstituted tobacco; extracts
240311	子目注释所述的水烟料	Water pipe (shisha) tobacco	水烟膏、阿拉伯水烟	shisha tobacco; hookah tobacco
240319	其他供吸用的烟草，不论是否含有烟草代用品	Other smoking tobacco	烟丝、手卷烟丝、烟斗丝	cut tobacco; rolling tobacco; pipe tobacco
240391	“均化”或“再造”烟草	Homogenised or reconstituted tobacco	烟草薄片	reconstituted tobacco
240399	其他烟草及烟草代用品的制品；烟草精汁	Other manufactured tobacco (chewing, snuff); tobacco extracts and essences	鼻烟、嚼烟、烟草提取物	snuff; chewing tobacco
2404	含烟草、再造烟草、尼古丁或其代用品的非经燃烧吸用产品；其他供人体摄入尼古丁的含尼古丁产品	Tobacco or nicotine products for inhaling without burning; other nicotine products
240411	含烟草或再造烟草的非经燃烧吸用产品	Heated tobacco products for inhaling without burning	加热不燃烧烟弹、加热卷烟	heated tobacco sticks; HNB sticks
240412	其他含尼古丁的非经燃烧吸用产品	Nicotine products without tobacco, for inhaling without burning (e-liquid)	电子烟烟油、电子烟烟弹、雾化液、电子烟油、电子烟弹、一次性电子烟	e-liquid; vape juice; nicotine pods; vape; e-cigarette pod; disposable vape
240419	其他含烟草代用品或尼古丁代用品的非经燃烧吸用产品	Products with tobacco or nicotine substitutes, for inhaling without burning	零尼古丁烟油、草本加热烟弹	nicotine-free e-liquid; herbal heated sticks
240491	其他经口腔摄入的含尼古丁产品	Other nicotine products for oral use (gum, pouches)	尼古丁袋、尼古丁口香糖	nicotine pouches; nicotine gum
240492	其他经皮肤摄入的含尼古丁产品	Other nicotine products for use through the skin (patches)	尼古丁贴片、戒烟贴	nicotine patches
240499	其他供人体摄入尼古丁的含尼古丁产品	Nicotine products not named elsewhere, not inhaled, oral or through the skin
25	盐；硫磺；泥土及石料；石膏料、石灰及水泥	Salt, sulphur, earths, stone, plaster, lime and cement
2501	盐（包括精制盐及变性盐）及纯氯化钠，不论是否为水溶液；海水	Salt, pure sodium chloride and sea water
250100	盐（包括精制盐及变性盐）及纯氯化钠，包括其水溶液；海水	Salt (table, denatured), pure sodium chloride, also in solution; sea water	食用盐、工业盐、海盐、融雪用盐、精盐、软水盐、食盐、融雪剂盐、日晒盐	table salt; sea salt; industrial salt; water softener salt; deicing salt
2502	未焙烧的黄铁矿	Iron pyrites
250200	黄铁矿，未焙烧的	Unroasted iron pyrites	硫铁矿	iron pyrites
2503	各种硫磺，但升华硫磺、沉淀硫磺及胶态硫磺除外	Sulphur
250300	硫磺（升华、沉淀及胶态硫磺除外）	Sulphur, other than sublimed, precipitated or colloidal	工业硫磺、颗粒硫磺、固体硫磺	granular sulphur
2504	天然石墨	Natural graphite
250410	粉末或粉片天然石墨	Natural graphite in powder or flakes	鳞片石墨、石墨粉、球形石墨、土状石墨粉、天然石墨粉、微粉石墨	flake graphite; graphite powder; spherical graphite; natural graphite powder
250490	其他天然石墨（粉末或粉片除外）	Other natural graphite (lumps)	块状石墨、石墨块、土状石墨	graphite lumps; amorphous graphite lump
2505	各种天然砂，不论是否着色，但第二十六章的含金属矿砂除外	Natural sands, not metal-bearing
250510	硅砂及石英砂，不论是否着色	Silica and quartz sands	石英砂滤料、铸造硅砂、覆膜砂原砂	silica sand; quartz sand
250590	其他天然砂	Other natural sands	河砂	natural sand; river sand
2506	石英（天然砂除外）；石英岩，不论是否粗加修整或仅用锯等方法切割成矩形	Quartz (not sand) and quartzite, roughly trimmed or cut to blocks or slabs
250610	石英（天然砂除外）	Quartz, not natural sand	石英块、石英石、硅石粉、石英粉	quartz lumps; quartz powder
250620	石英岩，不论是否粗加修整或仅切割成矩形板、块	Quartzite, crude or cut to rectangular blocks or slabs	硅石	quartzite
2507	高岭土及类似土，不论是否煅烧	Kaolin
250700	高岭土及类似的高岭粘土，不论是否煅烧	Kaolin and other kaolinic clays, calcined or not	瓷土、煅烧高岭土、水洗高岭土	kaolin; calcined kaolin; china clay
2508	其他粘土、红柱石、蓝晶石及硅线石；富铝红柱石；火泥及第纳斯土	Other clays, andalusite, kyanite, sillimanite, mullite, chamotte and dinas earth
250810	膨润土	Bentonite	钠基膨润土、钙基膨润土、颗粒膨润土、膨润土、猫砂膨润土	bentonite; sodium bentonite; bentonite clay
250830	耐火粘土	Fireclay	焦宝石、硬质粘土	fireclay; flint clay
250840	其他粘土	Other clays (ball clay, attapulgite)	球土、凹凸棒土、陶土	ball clay; attapulgite
250850	红柱石、蓝晶石及硅线石	Andalusite, kyanite and sillimanite		andalusite; kyanite; sillimanite
250860	富铝红柱石	Mullite	莫来石、莫来石骨料	mullite
250870	火泥及第纳斯土	Chamotte and dinas earths	粘土熟料、耐火火泥	chamotte
2509	白垩	Chalk
250900	白垩土	Natural chalk	天然白垩	chalk
2510	天然磷酸钙、天然磷酸铝钙及磷酸盐白垩	Natural calcium and aluminium calcium phosphates, phosphatic chalk
251010	未碾磨的天然磷酸钙、天然磷酸铝钙及磷酸盐白垩	Natural calcium phosphates and phosphatic chalk, unground	磷矿石、磷灰石	phosphate rock
251020	已碾磨的天然磷酸钙、天然磷酸铝钙及磷酸盐白垩	Natural calcium phosphates and phosphatic chalk, ground	磷矿粉	ground phosphate rock; ground phosphate
2511	天然硫酸钡（重晶石）；天然碳酸钡（毒重石），不论是否煅烧	Natural barium sulphate (barytes) and barium carbonate (witherite)
251110	天然硫酸钡（重晶石）	Natural barium sulphate (barytes)	重晶石粉、API重晶石、重晶石	barite; barite powder
251120	天然碳酸钡（毒重石），不论是否煅烧	Natural barium carbonate (witherite)		witherite
2512	硅质化石粗粉（例如，各种硅藻土）及类似的硅质土，不论是否煅烧，表观比重不超过1	Siliceous earths (diatomite)
251200	硅藻土等硅质化石粗粉及类似的硅质土，表观比重不超过1	Diatomite and similar siliceous earths, apparent specific gravity 1 or less	煅烧硅藻土	diatomaceous earth; diatomite
2513	浮石；刚玉岩；天然刚玉砂；天然石榴石及其他天然磨料，不论是否热处理	Pumice, emery, natural corundum, garnet and other natural abrasives
251310	浮石	Pumice stone	火山浮石	pumice stone
251320	刚玉岩、天然刚玉砂、天然石榴石及其他天然磨料	Emery, natural corundum, natural garnet and other natural abrasives	石榴石磨料、水刀砂、石榴砂、石榴石砂、金刚砂、刚玉砂	garnet sand; waterjet garnet; abrasive garnet
2514	板岩，不论是否粗加修整或仅用锯或其他方法切割成矩形（包括正方形）的板、块	Slate
251400	板岩，粗加修整或仅切割成矩形板、块的	Slate, crude, roughly trimmed or cut to rectangular blocks or slabs	毛板岩	slate
2515	大理石、石灰华及其他石灰质碑用或建筑用石（表观比重2.5及以上）；蜡石；原状、粗加修整或仅切割成矩形	Marble, travertine, calcareous building stone of specific gravity 2.5 or more; alabaster
251511	原状或粗加修整的大理石及石灰华	Marble and travertine, crude or roughly trimmed	大理石荒料、洞石荒料	marble blocks
251512	仅用锯或其他方法切割成矩形的大理石及石灰华	Marble and travertine, merely cut to rectangular blocks or slabs	大理石毛板	marble slabs
251520	其他石灰质碑用或建筑用石；蜡石	Ecaussine and other calcareous building stone; alabaster	石灰石荒料、雪花石膏	limestone blocks; alabaster
2516	花岗岩、斑岩、玄武岩、砂岩及其他碑用或建筑用石，原状、粗加修整或仅切割成矩形	Granite, porphyry, basalt, sandstone and other building stone, crude or cut
251611	原状或粗加修整的花岗岩	Granite, crude or roughly trimmed	花岗岩荒料	granite blocks; granite block
251612	仅用锯或其他方法切割成矩形的花岗岩	Granite, merely cut to rectangular blocks or slabs	花岗岩毛板	granite slabs
251620	砂岩，不论是否粗加修整或仅切割成矩形	Sandstone, crude or cut to rectangular blocks or slabs	砂岩荒料	sandstone
251690	其他碑用或建筑用石	Other monumental or building stone (basalt), crude or cut	玄武岩荒料、玄武岩板材毛料	basalt blocks
2517	作混凝土粒料、铺路、铁道路基用的卵石、砾石及碎石；矿渣碎石；沥青碎石；碎石粒、碎屑及粉末	Pebbles, gravel, crushed stone, macadam; stone granules, chippings and powder
251710	通常作混凝土粒料、铺路或铁道路基用的卵石、砾石、碎石、圆石子及燧石	Pebbles, gravel and crushed stone for concrete, roads or railway ballast	鹅卵石、道砟、雨花石、碎石、石子、卵石、砾石	pebbles; gravel; crushed stone
251720	矿渣、浮渣及类似的工业残渣，不论是否混有卵石、砾石及碎石等	Macadam of slag, dross or similar industrial waste
251730	沥青碎石	Tarred macadam		tarmacadam
251741	大理石碎粒、碎屑及粉末	Marble granules, chippings and powder	大理石米石、大理石粉	marble chips
251749	其他石料（大理石除外）碎粒、碎屑及粉末	Granules, chippings and powder of other stone	花岗岩碎石、彩色石米	granite chips
2518	白云石，不论是否煅烧或烧结、粗加修整或仅切割成矩形的板、块	Dolomite, calcined, sintered or cut or not
251810	未煅烧或烧结的白云石	Dolomite, not calcined or sintered	生白云石、白云石粉	raw dolomite; dolomite powder
251820	已煅烧或烧结的白云石	Calcined or sintered dolomite	轻烧白云石、重烧白云石、煅白、煅烧白云石	calcined dolomite; dead burned dolomite
2519	天然碳酸镁（菱镁矿）；熔凝镁氧矿；烧结镁氧矿；其他氧化镁，不论是否纯净	Natural magnesium carbonate (magnesite); fused, dead-burned and other magnesia
251910	天然碳酸镁（菱镁矿）	Natural magnesium carbonate (magnesite)	菱镁石、菱镁矿粉、菱镁矿、菱镁石块	magnesite; raw magnesite
251990	熔凝镁氧矿、烧结镁氧矿及其他氧化镁	Fused or dead-burned magnesia and other magnesium oxide	电熔镁砂、重烧镁砂、轻烧镁粉、高纯镁砂、氧化镁粉、中档镁砂、苛性镁、氧化镁砂、死烧镁砂、大结晶电熔镁、海城镁砂	fused magnesia; dead burned magnesia; caustic calcined magnesia; magnesium oxide; caustic calcined magnesite; light burned magnesia; DBM; CCM; magnesia clinker; dead burned magnesite
2520	生石膏；硬石膏；熟石膏（由煅烧的生石膏或硫酸钙组成）	Gypsum, anhydrite and plasters
252010	生石膏；硬石膏	Gypsum and anhydrite	石膏矿石、天然石膏	gypsum; anhydrite
252020	熟石膏	Plasters of calcined gypsum or calcium sulphate	石膏粉、模型石膏、牙科石膏粉、建筑石膏粉、建筑石膏、牙科石膏	plaster of Paris; gypsum plaster; gypsum powder
2521	石灰石助熔剂；通常用于制造石灰或水泥的石灰石及其他钙质石	Limestone for lime, cement or flux
252100	石灰石助熔剂及制造石灰或水泥用的石灰石、钙质石	Limestone flux; limestone and calcareous stone for making lime or cement	熔剂石灰石	limestone
2522	生石灰、熟石灰及水硬石灰，但税目28.25的氧化钙及氢氧化钙除外	Quicklime, slaked lime and hydraulic lime
252210	生石灰	Quicklime	石灰块、冶金石灰	quicklime
252220	熟石灰	Slaked lime	消石灰	slaked lime
252230	水硬石灰	Hydraulic lime		hydraulic lime
2523	硅酸盐水泥、矾土水泥、矿渣水泥、富硫酸盐水泥及类似的水凝水泥，包括水泥熟料	Portland, aluminous, slag and other hydraulic cements, and clinkers
252310	水泥熟料	Cement clinkers	水泥熟料	cement clinker
252321	白水泥，不论是否人工着色	White Portland cement	白色硅酸盐水泥、白水泥	white cement
252329	其他硅酸盐水泥	Other Portland cement	普通硅酸盐水泥、散装水泥、袋装水泥	Portland cement
252330	矾土水泥	Aluminous cement	高铝水泥、铝酸盐水泥、耐火水泥	high alumina cement; calcium aluminate cement
252390	其他水凝水泥	Other hydraulic cements	硫铝酸盐水泥、矿渣水泥	slag cement; CSA cement
2524	石棉	Asbestos
252410	青石棉	Crocidolite (blue) asbestos
252490	其他石棉（青石棉除外）	Other asbestos	温石棉
2525	云母，包括云母片；云母废料	Mica, mica splittings and waste
252510	原状云母及劈开的云母片	Crude mica and mica in sheets or splittings	云母块	mica sheets
252520	云母粉	Mica powder	绢云母粉、湿法云母粉、云母粉	mica powder; sericite
252530	云母废料	Mica waste	碎云母	mica scrap
2526	天然冻石，不论是否粗加修整或仅切割成矩形的板、块；滑石	Natural steatite and talc
252610	未破碎及未研粉的天然冻石及滑石	Steatite and talc, not crushed or powdered	滑石块、滑石矿、海城滑石	talc lumps; steatite
252620	已破碎或已研粉的天然冻石及滑石	Steatite and talc, crushed or powdered	滑石粉、超细滑石粉、食品级滑石粉、造纸级滑石粉、塑料级滑石粉	talc powder; talcum powder
2528	天然硼酸盐及其精矿（不论是否煅烧）；天然粗硼酸，干重硼酸含量不超过85%	Natural borates and natural boric acid
252800	天然硼酸盐及其精矿；天然粗硼酸	Natural borates and concentrates; natural boric acid with 85% or less H3BO3 (dry)	硼矿、硼镁石	borate ore
2529	长石；白榴石；霞石及霞石正长岩；萤石（氟石）	Feldspar, leucite, nepheline, nepheline syenite and fluorspar
252910	长石	Feldspar	钾长石、钠长石、长石粉	potassium feldspar; sodium feldspar; feldspar powder
252921	按重量计氟化钙含量在97%及以下的萤石	Fluorspar with 97% or less calcium fluoride by weight	冶金级萤石、萤石块	metallurgical fluorspar
252922	按重量计氟化钙含量在97%以上的萤石	Fluorspar with over 97% calcium fluoride by weight	酸级萤石粉、萤石精粉	acid grade fluorspar
252930	白榴石；霞石及霞石正长岩	Leucite, nepheline and nepheline syenite		nepheline syenite
2530	其他税目未列名的矿产品	Other mineral substances
253010	未膨胀的蛭石、珍珠岩及绿泥石	Unexpanded vermiculite, perlite and chlorites	蛭石原矿、珍珠岩矿砂	raw vermiculite; perlite ore; chlorite
253020	硫镁矾矿及泻盐矿（天然硫酸镁）	Kieserite and epsomite (natural magnesium sulphates)		kieserite
253090	其他未列名矿产品	Mineral substances not named elsewhere (brucite, wollastonite, zeolite)	水镁石、硅灰石、沸石粉、海泡石、麦饭石、电气石、硼镁矿、沸石、珍珠岩矿、蛭石、蛇纹石	brucite; wollastonite; natural zeolite; sepiolite; zeolite; perlite ore; vermiculite raw; serpentine
26	矿砂、矿渣及矿灰	Ores, slag and ash
2601	铁矿砂及其精矿，包括焙烧黄铁矿	Iron ores and concentrates, including roasted iron pyrites
260111	未烧结铁矿砂及其精矿	Iron ores and concentrates, not agglomerated	铁矿粉、铁精粉、磁铁矿粉、铁矿石	iron ore fines; iron ore concentrate; magnetite
260112	已烧结铁矿砂及其精矿	Iron ores and concentrates, agglomerated (pellets, sinter)	球团矿、烧结矿、铁矿球团	iron ore pellets
260120	焙烧黄铁矿	Roasted iron pyrites	硫酸烧渣
2602	锰矿砂及其精矿，包括以干重计含锰量在20%及以上的锰铁矿及其精矿	Manganese ores, including ferruginous ores of 20% or more manganese (dry)
260200	锰矿砂及其精矿，包括含锰20%及以上的锰铁矿	Manganese ores and concentrates, including ferruginous with 20% or more manganese (dry)	锰矿石	manganese ore
2603	铜矿砂及其精矿	Copper ores
260300	铜矿砂及铜精矿	Copper ores and concentrates	铜精粉	copper concentrate
2604	镍矿砂及其精矿	Nickel ores
260400	镍矿砂及镍精矿	Nickel ores and concentrates	红土镍矿	nickel ore
2605	钴矿砂及其精矿	Cobalt ores
260500	钴矿砂及钴精矿	Cobalt ores and concentrates		cobalt ore
2606	铝矿砂及其精矿	Aluminium ores (bauxite)
260600	铝矿砂及铝精矿	Aluminium ores and concentrates	铝土矿、铝矾土、高铝矾土熟料、矾土骨料	bauxite; calcined bauxite
2607	铅矿砂及其精矿	Lead ores
260700	铅矿砂及铅精矿	Lead ores and concentrates	铅精粉	lead concentrate
2608	锌矿砂及其精矿	Zinc ores
260800	锌矿砂及锌精矿	Zinc ores and concentrates	锌精粉	zinc concentrate
2609	锡矿砂及其精矿	Tin ores
260900	锡矿砂及锡精矿	Tin ores and concentrates		tin concentrate
2610	铬矿砂及其精矿	Chromium ores
261000	铬矿砂及铬精矿	Chromium ores and concentrates	铬铁矿砂、铸造铬矿砂	chrome ore; chromite sand
2611	钨矿砂及其精矿	Tungsten ores
261100	钨矿砂及钨精矿	Tungsten ores and concentrates	黑钨精矿、白钨精矿	tungsten concentrate
2612	铀或钍矿砂及其精矿	Uranium or thorium ores and concentrates
261210	铀矿砂及其精矿	Uranium ores and concentrates
261220	钍矿砂及其精矿	Thorium ores and concentrates	独居石	monazite
2613	钼矿砂及其精矿	Molybdenum ores and concentrates
261310	已焙烧的钼矿砂及其精矿	Roasted molybdenum ores and concentrates	焙烧钼精矿、工业氧化钼、氧化钼、钼焙砂	roasted molybdenum concentrate; technical molybdenum oxide
261390	其他钼矿砂及其精矿（已焙烧的除外）	Other molybdenum ores and concentrates, not roasted	钼精矿粉、钼精矿	molybdenum concentrate
2614	钛矿砂及其精矿	Titanium ores
261400	钛矿砂及钛精矿	Titanium ores and concentrates	钛铁矿、金红石砂	ilmenite; rutile sand
2615	铌、钽、钒或锆矿砂及其精矿	Ores and concentrates of niobium, tantalum, vanadium or zirconium
261510	锆矿砂及其精矿	Zirconium ores and concentrates	锆英砂、锆英粉、硅酸锆原矿	zircon sand; zircon flour
261590	其他铌、钽、钒矿砂及其精矿	Niobium, tantalum and vanadium ores and concentrates	钽铌精矿	tantalite
2616	贵金属矿砂及其精矿	Precious metal ores and concentrates
261610	银矿砂及其精矿	Silver ores and concentrates	银精矿粉	silver concentrate
261690	其他贵金属矿砂及其精矿（银除外）	Other precious metal ores and concentrates (gold)	金精矿	gold concentrate
2617	其他矿砂及其精矿	Other ores and concentrates
261710	锑矿砂及其精矿	Antimony ores and concentrates		antimony concentrate
261790	其他未列名矿砂及其精矿	Ores and concentrates not named elsewhere, not antimony	朱砂矿
2618	冶炼钢铁产生的粒状熔渣（熔渣砂）	Granulated slag of iron or steel
261800	粒状熔渣（熔渣砂），冶炼钢铁产生的	Granulated slag (slag sand) from making iron or steel	水渣、高炉水渣	granulated blast furnace slag; GBFS
2619	冶炼钢铁产生的熔渣、浮渣、氧化皮及其他废料，粒状熔渣除外	Slag, dross and scale of iron or steel
261900	熔渣、浮渣、氧化皮及其他冶炼钢铁废料	Slag, dross, scalings and other waste from making iron or steel, not granulated slag	钢渣、轧钢鳞皮、氧化铁皮、钒渣	mill scale; steel slag
2620	含有金属、砷及其化合物的矿渣、矿灰及残渣（冶炼钢铁所产生的除外）	Slag, ash and residues with metals or arsenic, not from iron or steel
262011	含硬锌的矿渣、矿灰及残渣	Hard zinc spelter	硬锌渣	hard zinc spelter
262019	其他主要含锌的矿渣、矿灰及残渣	Other slag, ash and residues mainly containing zinc	锌灰、锌渣	zinc ash; zinc dross
262021	含铅汽油淤渣及含铅抗震化合物的淤渣	Leaded gasoline and leaded anti-knock compound sludges
262029	其他主要含铅的矿渣、矿灰及残渣	Other slag, ash and residues mainly containing lead	铅渣
262030	主要含铜的矿渣、矿灰及残渣	Slag, ash and residues mainly containing copper	铜渣	copper slag
262040	主要含铝的矿渣、矿灰及残渣	Slag, ash and residues mainly containing aluminium	铝灰	aluminium dross
262060	含砷、汞、铊及其混合物，用于提取砷、金属或制造其化合物的矿渣、矿灰及残渣	Residues with arsenic, mercury or thallium, for extracting them or making their compounds
262091	含锑、铍、镉、铬及其混合物的矿渣、矿灰及残渣	Slag, ash and residues with antimony, beryllium, cadmium or chromium
262099	其他含金属或其化合物的矿渣、矿灰及残渣	Other slag, ash and residues containing metals or their compounds	高钛渣	titanium slag
2621	其他矿渣及矿灰，包括海藻灰（海草灰）；焚化城市垃圾所产生的灰、渣	Other slag and ash, including seaweed ash and municipal waste ash
262110	焚化城市垃圾所产生的灰、渣	Ash and residues from burning municipal waste
262190	其他矿渣及矿灰，包括海藻灰（海草灰）	Other slag and ash, including seaweed ash (fly ash)	粉煤灰、漂珠、空心微珠	fly ash; cenospheres; cenosphere
27	矿物燃料、矿物油及其蒸馏产品；沥青物质；矿物蜡	Mineral fuels, mineral oils, bitumen and mineral waxes
2701	煤；煤砖、煤球及用煤制成的类似固体燃料	Coal, briquettes and similar solid coal fuels
270111	无烟煤，不论是否粉化，但未制成型	Anthracite, not agglomerated	无烟块煤、无烟煤滤料、无烟煤、洗精煤无烟	anthracite coal; anthracite
270112	烟煤，不论是否粉化，但未制成型	Bituminous coal, not agglomerated	炼焦煤、动力煤、主焦煤、焦煤、烟煤	bituminous coal; coking coal; steam coal
270119	其他煤，不论是否粉化，但未制成型	Other coal, not agglomerated
270120	煤砖、煤球及用煤制成的类似固体燃料	Coal briquettes, ovoids and similar solid fuels	蜂窝煤、型煤	coal briquettes
2702	褐煤，不论是否制成型，但不包括黑玉	Lignite, agglomerated or not
270210	褐煤，不论是否粉化，但未制成型	Lignite, not agglomerated	原褐煤	lignite
270220	制成型的褐煤	Agglomerated lignite	褐煤型煤	lignite briquettes
2703	泥煤（包括肥料用泥煤），不论是否制成型	Peat
270300	泥煤，包括肥料用泥煤	Peat and peat litter, agglomerated or not	泥炭、草炭土、泥炭土、育苗基质泥炭	peat; peat moss
2704	煤、褐煤或泥煤制成的焦炭及半焦炭，不论是否成型；甑炭	Coke
270400	焦炭及半焦炭（煤、褐煤或泥煤制）；甑炭	Coke and semi-coke of coal, lignite or peat; retort carbon	冶金焦、铸造焦、兰炭、焦丁、焦粉、焦炭	metallurgical coke; foundry coke; semi-coke; coke breeze; coke
2705	煤气、水煤气、炉煤气及类似气体，但石油气及其他烃类气除外	Coal gas and similar
270500	煤气、水煤气、炉煤气及类似气体	Coal gas, water gas, producer gas and similar gases, not petroleum gases	焦炉煤气、发生炉煤气	coal gas
2706	从煤、褐煤或泥煤蒸馏所得的焦油及其他矿物焦油，包括再造焦油	Coal tar
270600	煤、褐煤或泥煤蒸馏所得的焦油及其他矿物焦油	Tar from coal, lignite or peat, and other mineral tars	煤焦油、高温煤焦油	coal tar
2707	蒸馏高温煤焦油所得的油类及其他产品；芳族成分重量超过非芳族成分的类似产品	Oils from distilling high-temperature coal tar; similar mainly aromatic products
270710	粗苯	Benzol (benzene) from coal tar	焦化苯	crude benzol
270720	粗甲苯	Toluol (toluene) from coal tar	焦化甲苯	toluol
270730	粗二甲苯	Xylol (xylenes) from coal tar	焦化二甲苯	xylol
270740	萘	Naphthalene from coal tar	工业萘、粗萘、精萘	crude naphthalene; naphthalene
270750	其他芳烃混合物，250℃时的馏出量以体积计在65%及以上	Other aromatic hydrocarbon mixtures, 65% or more by volume distilling at 250 °C	重芳烃、混合芳烃、芳烃溶剂油	mixed aromatics; solvent naphtha
270791	杂酚油	Creosote oils	木材防腐油	creosote oil
270799	其他蒸馏高温煤焦油所得的油类及产品	Other coal tar distillation oils and products	洗油、蒽油、炭黑油、粗酚	wash oil; anthracene oil; carbon black oil
2708	从煤焦油或其他矿物焦油所得的沥青及沥青焦	Pitch and pitch coke from coal tar or other mineral tars
270810	从煤焦油或其他矿物焦油所得的沥青	Pitch from coal tar or other mineral tars	煤沥青、改质沥青、中温沥青	coal tar pitch; modified pitch
270820	从煤焦油或其他矿物焦油所得的沥青焦	Pitch coke	煤系针状焦、煤沥青焦	pitch coke
2709	石油原油及从沥青矿物提取的原油	Crude oil
270900	原油，包括石油原油及从沥青矿物提取的原油	Crude petroleum oils and crude oils from bituminous minerals	稠油	crude oil
2710	石油及从沥青矿物提取的油类，但原油除外；以其为基本成分（70%及以上）的其他税目未列名制品；废油	Petroleum oils, not crude; preparations with 70% or more petroleum oil; waste oils
271012	轻油及其制品（不含生物柴油）	Light petroleum oils and preparations (gasoline, naphtha), without biodiesel	汽油、石脑油、橡胶溶剂油、石油醚、白电油	gasoline; naphtha; petroleum ether; solvent oil; petrol
271019	其他石油及从沥青矿物提取的油类及其制品（轻油除外，不含生物柴油）	Other petroleum oils and preparations (diesel, lubricants), without biodiesel	润滑油、机油、煤油、白油、润滑脂、柴油、航空煤油、基础油、液压油、导热油、齿轮油、变压器油、船用燃料油、发动机油	lubricating oil; diesel; white oil; grease; diesel fuel; engine oil; base oil; hydraulic oil; white mineral oil; transformer oil; jet fuel; motor oil; grease oil
271020	含生物柴油的石油及从沥青矿物提取的油类及其制品（原油及废油除外）	Petroleum oils and preparations containing biodiesel, not waste oils	生物柴油调和油	biodiesel blends
271091	含多氯联苯、多氯三联苯或多溴联苯的废油	Waste oils containing PCBs, PCTs or PBBs
271099	其他废油	Other waste oils	废机油、废润滑油	waste lubricating oil
2711	石油气及其他烃类气	Petroleum gases, natural gas and other hydrocarbon gases
271111	液化天然气	Liquefied natural gas (LNG)	LNG	LNG
271112	液化丙烷	Liquefied propane		liquefied propane
271113	液化丁烷	Liquefied butanes	卡式炉丁烷气罐	liquefied butane; butane gas cartridge
271114	液化的乙烯、丙烯、丁烯及丁二烯	Liquefied ethylene, propylene, butylene and butadiene
271119	其他液化石油气及烃类气	Other liquefied petroleum gases and hydrocarbons	液化气、LPG、煤气罐气	LPG
271121	气态天然气	Natural gas in gaseous state	管道天然气	natural gas
271129	其他气态石油气及烃类气	Other petroleum gases and hydrocarbons in gaseous state
2712	凡士林；石蜡、微晶石蜡、疏松石蜡、地蜡、褐煤蜡、泥煤蜡及其他矿物蜡，不论是否着色	Petroleum jelly, paraffin wax, microcrystalline wax and other mineral waxes
271210	凡士林	Petroleum jelly	白凡士林、工业凡士林、医用凡士林、凡士林	petroleum jelly; vaseline
271220	石蜡，按重量计含油量小于0.75%	Paraffin wax with less than 0.75% oil by weight	全精炼石蜡、半精炼石蜡、58号石蜡、石蜡、食品级石蜡、蜡板	fully refined paraffin wax; semi-refined paraffin wax; paraffin wax; fully refined paraffin
271290	其他矿物蜡及用合成等方法制得的类似产品	Other mineral waxes and similar synthetic waxes; paraffin wax with 0.75% or more oil	微晶蜡、费托蜡、皂蜡、蜡膏	microcrystalline wax; Fischer-Tropsch wax; slack wax
2713	石油焦、石油沥青及其他石油或从沥青矿物提取的油类的残渣	Petroleum coke, petroleum bitumen and other residues of petroleum oils
271311	未煅烧石油焦	Petroleum coke, not calcined	生焦、延迟焦、未煅烧石油焦、石油焦	green petroleum coke; raw petcoke; fuel grade petcoke
271312	已煅烧石油焦	Calcined petroleum coke	煅后焦、油系针状焦、煅烧石油焦、针状焦、增碳剂石油焦	calcined petroleum coke; CPC; needle coke
271320	石油沥青	Petroleum bitumen	道路沥青、70号沥青、建筑沥青、石油沥青	petroleum bitumen; paving asphalt; bitumen; petroleum asphalt; road asphalt
271390	其他石油或从沥青矿物提取的油类的残渣	Other residues of petroleum oils	渣油
2714	天然沥青（地沥青）、沥青页岩、油页岩及焦油砂；沥青岩	Natural bitumen and asphalt, oil shale and tar sands, asphaltic rocks
271410	沥青页岩、油页岩及焦油砂	Bituminous or oil shale and tar sands		oil shale
271490	天然沥青（地沥青）；沥青岩	Natural bitumen and asphalt; asphaltites and asphaltic rocks	岩沥青	natural bitumen; gilsonite
2715	以天然沥青、石油沥青、矿物焦油或矿物焦油沥青为基本成分的沥青混合物（例如，沥青胶粘剂）	Bituminous mixtures
271500	沥青混合物（例如，沥青胶粘剂、稀释沥青）	Bituminous mixtures based on natural asphalt, bitumen, mineral tar or pitch	乳化沥青、改性沥青、冷补料、沥青灌缝胶	bituminous mixture; emulsified asphalt; cutback bitumen
2716	电力	Electricity
271600	电力（电能）	Electrical energy
28	无机化学品；贵金属、稀土金属、放射性元素及其同位素的有机及无机化合物	Inorganic chemicals; compounds of precious, rare-earth and radioactive elements
2801	氟、氯、溴及碘	Halogens: fluorine, chlorine, bromine and iodine
280110	氯	Chlorine	液氯、氯气	chlorine
280120	碘	Iodine	精碘、粗碘	iodine
280130	氟；溴	Fluorine and bromine	溴素	bromine
2802	升华硫磺、沉淀硫磺；胶态硫磺	Sublimed or colloidal sulphur
280200	升华硫磺、沉淀硫磺及胶态硫磺	Sublimed, precipitated or colloidal sulphur	沉降硫、胶体硫	sublimed sulphur
2803	碳（碳黑及其他税目未列名的其他形态的碳）	Carbon black
280300	碳黑及其他税目未列名的其他形态的碳	Carbon (carbon blacks and other forms of carbon not named elsewhere)	炭黑、乙炔黑、导电炭黑、碳纳米管、色素炭黑	carbon black; acetylene black; carbon nanotubes
2804	氢、稀有气体及其他非金属	Hydrogen, nitrogen, oxygen, rare gases, silicon and other non-metals
280410	氢	Hydrogen	氢气、高纯氢	hydrogen gas
280421	氩	Argon	氩气、液氩	argon gas
280429	其他稀有气体（氩除外）	Rare gases other than argon (helium, neon, xenon)	氦气、氖气、氙气、氪气	helium; neon; xenon
280430	氮	Nitrogen	氮气、液氮	nitrogen
280440	氧	Oxygen	氧气、液氧	oxygen
280450	硼；碲	Boron and tellurium	硼粉、碲锭	boron powder; tellurium
280461	按重量计含硅量不少于99.99%的硅	Silicon with at least 99.99% silicon by weight	多晶硅、单晶硅棒、太阳能级硅料、单晶硅锭	polysilicon; monocrystalline silicon ingot
280469	其他硅（含硅量少于99.99%）	Other silicon, under 99.99% silicon by weight	工业硅、金属硅、553金属硅、441金属硅、硅粉、硅块	silicon metal; metallic silicon
280470	磷	Phosphorus	黄磷、红磷、赤磷	yellow phosphorus; red phosphorus
280480	砷	Arsenic	金属砷、高纯砷	arsenic metal
280490	硒	Selenium	硒锭、硒粉、硒粒	selenium powder
2805	碱金属及碱土金属；稀土金属、钪及钇，不论是否相互混合或相互熔合；汞	Alkali, alkaline-earth and rare-earth metals, scandium, yttrium; mercury
280511	钠	Sodium metal	金属钠	sodium metal
280512	钙	Calcium metal	金属钙、钙粒	calcium metal
280519	其他碱金属及碱土金属（钠、钙除外）	Other alkali or alkaline-earth metals (lithium, strontium)	金属锂、锂锭、金属锶、金属钡	lithium metal; strontium metal
280530	稀土金属、钪及钇，不论是否相互混合或相互熔合	Rare-earth metals, scandium and yttrium, mixed or alloyed or not	金属镨钕、金属镝、金属铈、混合稀土金属、金属镧	PrNd metal; rare earth metal; mischmetal
280540	汞	Mercury	水银	mercury
2806	氯化氢（盐酸）；氯磺酸	Hydrochloric acid (hydrogen chloride); chlorosulphuric acid
280610	氯化氢（盐酸）	Hydrochloric acid (hydrogen chloride)	工业盐酸、氯化氢气体、盐酸	hydrochloric acid
280620	氯磺酸	Chlorosulphuric acid		chlorosulphonic acid
2807	硫酸；发烟硫酸	Sulphuric acid
280700	硫酸及发烟硫酸	Sulphuric acid and oleum	工业硫酸、电池级硫酸、硫酸	sulphuric acid; oleum; sulfuric acid
2808	硝酸；磺硝酸	Nitric acid
280800	硝酸及磺硝酸	Nitric acid and sulphonitric acids	浓硝酸、稀硝酸、硝酸	nitric acid
2809	五氧化二磷；磷酸；多磷酸，不论是否已有化学定义	Phosphorus pentoxide, phosphoric and polyphosphoric acids
280910	五氧化二磷	Diphosphorus pentaoxide		phosphorus pentoxide
280920	磷酸及多磷酸	Phosphoric acid and polyphosphoric acids	食品级磷酸、85%磷酸、聚磷酸、磷酸	phosphoric acid
2810	硼的氧化物；硼酸	Boric acids and oxides
281000	硼的氧化物及硼酸	Oxides of boron and boric acids	氧化硼、三氧化二硼、正硼酸、硼酸	boric acid; boric oxide
2811	其他无机酸及非金属无机氧化物	Other inorganic acids and inorganic oxygen compounds of non-metals
281111	氟化氢（氢氟酸）	Hydrogen fluoride (hydrofluoric acid)	无水氟化氢、电子级氢氟酸	hydrofluoric acid
281112	氰化氢（氢氰酸）	Hydrogen cyanide (hydrocyanic acid)		hydrogen cyanide
281119	其他无机酸	Other inorganic acids (sulphamic, hydrobromic)	氨基磺酸、氢溴酸、高氯酸、氟硅酸、氢碘酸	sulphamic acid; hydrobromic acid; fluorosilicic acid
281121	二氧化碳	Carbon dioxide	干冰、液体二氧化碳	dry ice; carbon dioxide
281122	二氧化硅	Silicon dioxide (silica)	白炭黑、硅胶干燥剂、气相二氧化硅、沉淀二氧化硅、二氧化硅、硅胶	silica gel; fumed silica; precipitated silica; silica
281129	其他非金属无机氧化物	Other inorganic oxygen compounds of non-metals	二氧化硫、一氧化二氮、笑气、亚砷酐	sulphur dioxide; nitrous oxide
2812	非金属卤化物及卤氧化物	Chlorides and other halides of non-metals; phosgene
281211	碳酰二氯（光气）	Carbonyl dichloride (phosgene)		phosgene
281212	氧氯化磷	Phosphorus oxychloride	三氯氧磷、磷酰氯	phosphorus oxychloride
281213	三氯化磷	Phosphorus trichloride		phosphorus trichloride
281214	五氯化磷	Phosphorus pentachloride		phosphorus pentachloride
281215	一氯化硫	Sulphur monochloride		sulphur monochloride
281216	二氯化硫	Sulphur dichloride		sulphur dichloride
281217	亚硫酰氯	Thionyl chloride	氯化亚砜	thionyl chloride
281219	其他氯化物及氯氧化物（包括三氯化砷）	Other chlorides and chloride oxides of non-metals	硫酰氯、四氯化硅、三氯化硼	sulphuryl chloride; silicon tetrachloride
281290	其他非金属卤化物及卤氧化物（氯化物及氯氧化物除外）	Other halides and halide oxides of non-metals, not chlorides	六氟化硫、三氟化氮、四氟化硅、三氟化硼	sulphur hexafluoride; nitrogen trifluoride
2813	非金属硫化物；商品三硫化二磷	Carbon disulphide and other non-metal sulphides
281310	二硫化碳	Carbon disulphide		carbon disulphide
281390	其他非金属硫化物；商品三硫化二磷	Other sulphides of non-metals; commercial phosphorus trisulphide	五硫化二磷	phosphorus pentasulphide
2814	氨及氨水	Ammonia, anhydrous or in water
281410	氨	Anhydrous ammonia	液氨、无水氨	anhydrous ammonia
281420	氨水	Ammonia in aqueous solution	氢氧化铵	aqueous ammonia; ammonium hydroxide
2815	氢氧化钠（烧碱）；氢氧化钾（苛性钾）；过氧化钠及过氧化钾	Sodium and potassium hydroxides and peroxides
281511	固体氢氧化钠	Solid sodium hydroxide (caustic soda)	片碱、粒碱、固碱、火碱、苛性钠片	caustic soda flakes; caustic soda pearls; sodium hydroxide solid
281512	氢氧化钠水溶液（钠碱液及液体烧碱）	Sodium hydroxide in aqueous solution (liquid soda)	液碱	caustic soda solution; caustic soda liquid; lye
281520	氢氧化钾（苛性钾）	Potassium hydroxide (caustic potash)	片钾	potassium hydroxide; caustic potash
281530	过氧化钠及过氧化钾	Peroxides of sodium or potassium		sodium peroxide
2816	氢氧化镁及过氧化镁；锶或钡的氧化物、氢氧化物及过氧化物	Magnesium hydroxide and peroxide; strontium or barium oxides, hydroxides, peroxides
281610	氢氧化镁及过氧化镁	Magnesium hydroxide and peroxide	氢氧化镁阻燃剂、氢氧化镁	magnesium hydroxide
281640	锶或钡的氧化物、氢氧化物及过氧化物	Oxides, hydroxides and peroxides of strontium or barium	氢氧化钡、氧化钡	barium hydroxide
2817	氧化锌及过氧化锌	Zinc oxide
281700	锌的氧化物及过氧化物	Zinc oxide and zinc peroxide	锌白、活性氧化锌、间接法氧化锌、氧化锌	zinc oxide
2818	人造刚玉，不论是否已有化学定义；氧化铝；氢氧化铝	Artificial corundum, aluminium oxide and aluminium hydroxide
281810	人造刚玉，不论是否已有化学定义	Artificial corundum	棕刚玉、白刚玉、电熔刚玉、致密刚玉、铬刚玉	brown fused alumina; white fused alumina; fused alumina; corundum
281820	氧化铝，但人造刚玉除外	Aluminium oxide, not artificial corundum	煅烧氧化铝、活性氧化铝、冶金级氧化铝、阿尔法氧化铝粉、氧化铝	calcined alumina; activated alumina; alumina
281830	氢氧化铝	Aluminium hydroxide	氢氧化铝阻燃剂、氢氧化铝	aluminium hydroxide; ATH
2819	铬的氧化物及氢氧化物	Chromium oxides and hydroxides
281910	三氧化铬	Chromium trioxide	铬酸酐、铬酐	chromic acid; chromium trioxide
281990	其他铬的氧化物及氢氧化物	Other chromium oxides and hydroxides	氧化铬绿、三氧化二铬	chrome oxide green
2820	锰的氧化物	Manganese oxides
282010	二氧化锰	Manganese dioxide	电解二氧化锰、EMD	electrolytic manganese dioxide
282090	其他锰的氧化物（二氧化锰除外）	Other manganese oxides	四氧化三锰、一氧化锰	manganese tetroxide; manganese monoxide
2821	铁的氧化物及氢氧化物；土色料，按重量计三氧化二铁含量在70%及以上	Iron oxides and hydroxides; earth colours with 70% or more Fe2O3
282110	铁的氧化物及氢氧化物	Iron oxides and hydroxides	氧化铁红、氧化铁黄、氧化铁黑、铁红粉、铁红	iron oxide red; iron oxide yellow; iron oxide pigment
282120	土色料，按重量计三氧化二铁含量在70%及以上	Earth colours with 70% or more iron by weight, as Fe2O3	天然铁红	natural red oxide
2822	钴的氧化物及氢氧化物；商品氧化钴	Cobalt oxides
282200	钴的氧化物、氢氧化物及商品氧化钴	Cobalt oxides, cobalt hydroxides and commercial cobalt oxides	四氧化三钴、氢氧化钴、氧化亚钴	cobalt tetroxide; cobalt hydroxide
2823	钛的氧化物	Titanium dioxide
282300	钛的氧化物（二氧化钛等）	Titanium oxides	未表面处理钛白粉、纳米二氧化钛、二氧化钛、纳米钛白	titanium dioxide
2824	铅的氧化物；铅丹及铅橙	Oxides of lead; red lead and orange lead
282410	一氧化铅（铅黄、黄丹）	Lead monoxide (litharge, massicot)	密陀僧	litharge
282490	其他铅的氧化物；铅丹及铅橙	Other lead oxides; red lead and orange lead	红丹、四氧化三铅	red lead
2825	肼（联氨）、胲（羟胺）及其无机盐；其他无机碱；其他金属氧化物、氢氧化物及过氧化物	Hydrazine, hydroxylamine and salts; other inorganic bases and metal oxides
282510	肼（联氨）、胲（羟胺）及其无机盐	Hydrazine, hydroxylamine and their inorganic salts	水合肼、盐酸羟胺、硫酸羟胺	hydrazine hydrate; hydroxylamine hydrochloride
282520	锂的氧化物及氢氧化物	Lithium oxide and hydroxide	单水氢氧化锂、电池级氢氧化锂	lithium hydroxide
282530	钒的氧化物及氢氧化物	Vanadium oxides and hydroxides	五氧化二钒、片钒	vanadium pentoxide
282540	镍的氧化物及氢氧化物	Nickel oxides and hydroxides	氧化镍、氧化亚镍、氢氧化亚镍	nickel oxide
282550	铜的氧化物及氢氧化物	Copper oxides and hydroxides	氧化铜、氧化亚铜、氢氧化铜	copper oxide; cuprous oxide
282560	锗的氧化物及二氧化锆	Germanium oxides and zirconium dioxide	二氧化锗、氧化锆粉、电熔锆、二氧化锆	zirconia; zirconium oxide; germanium dioxide; zirconium dioxide
282570	钼的氧化物及氢氧化物	Molybdenum oxides and hydroxides	三氧化钼、高纯三氧化钼、高纯氧化钼	molybdenum trioxide
282580	锑的氧化物	Antimony oxides	三氧化二锑、锑白	antimony trioxide
282590	其他无机碱；其他金属氧化物、氢氧化物及过氧化物	Other inorganic bases, metal oxides, hydroxides and peroxides	氧化钨、氢氧化钙、氧化钙、氧化锡、氧化铋	tungsten oxide; calcium hydroxide; tin oxide
2826	氟化物；氟硅酸盐、氟铝酸盐及其他氟络盐	Fluorides, fluorosilicates, fluoroaluminates and other complex fluorine salts
282612	氟化铝	Aluminium fluoride	无水氟化铝	aluminium fluoride
282619	其他氟化物（氟化铝除外）	Other fluorides	氟化钠、氟化氢铵、氟化镁、氟化钙	sodium fluoride; ammonium bifluoride
282630	六氟铝酸钠（人造冰晶石）	Synthetic cryolite (sodium hexafluoroaluminate)	合成冰晶石	synthetic cryolite
282690	其他氟络盐	Other complex fluorine salts	六氟磷酸锂、氟硅酸钠、氟钛酸钾、氟硼酸钾、氟锆酸钾	lithium hexafluorophosphate; sodium fluorosilicate; potassium fluorotitanate
2827	氯化物、氯氧化物及氢氧基氯化物；溴化物及溴氧化物；碘化物及碘氧化物	Chlorides, chloride oxides, bromides and iodides
282710	氯化铵	Ammonium chloride	工业氯化铵	ammonium chloride
282720	氯化钙	Calcium chloride	无水氯化钙、二水氯化钙、氯化钙融雪剂、氯化钙	calcium chloride; calcium chloride flakes
282731	氯化镁	Magnesium chloride	卤片、卤粉、六水氯化镁、氯化镁	magnesium chloride; magnesium chloride flakes
282732	氯化铝	Aluminium chloride	无水三氯化铝	aluminium chloride
282735	氯化镍	Nickel chloride		nickel chloride
282739	其他氯化物	Other chlorides	氯化钡、氯化锌、氯化锂、三氯化铁、四氯化钛	barium chloride; zinc chloride; ferric chloride; titanium tetrachloride
282741	铜的氯氧化物及氢氧基氯化物	Copper chloride oxides and chloride hydroxides	王铜、氧氯化铜	copper oxychloride
282749	其他氯氧化物及氢氧基氯化物	Other chloride oxides and chloride hydroxides	氧氯化锆、聚合氯化铝、PAC	polyaluminium chloride; PAC; zirconium oxychloride
282751	溴化钠及溴化钾	Sodium or potassium bromide	溴化钠溶液	sodium bromide; potassium bromide
282759	其他溴化物及溴氧化物	Other bromides and bromide oxides	溴化锂、溴化钙、溴化锌、溴化铵	lithium bromide; calcium bromide; zinc bromide
282760	碘化物及碘氧化物	Iodides and iodide oxides	碘化钾、碘化钠、碘化亚铜	potassium iodide
2828	次氯酸盐；商品次氯酸钙；亚氯酸盐；次溴酸盐	Hypochlorites, chlorites and hypobromites
282810	商品次氯酸钙及其他钙的次氯酸盐	Calcium hypochlorite, including commercial	漂粉精、漂白粉	calcium hypochlorite; bleaching powder
282890	其他次氯酸盐；亚氯酸盐；次溴酸盐	Other hypochlorites; chlorites; hypobromites	次氯酸钠、漂白水、亚氯酸钠	sodium hypochlorite; sodium chlorite
2829	氯酸盐及高氯酸盐；溴酸盐及过溴酸盐；碘酸盐及高碘酸盐	Chlorates, perchlorates, bromates, perbromates, iodates and periodates
282911	氯酸钠	Sodium chlorate		sodium chlorate
282919	其他氯酸盐（氯酸钠除外）	Other chlorates	氯酸钾	potassium chlorate
282990	高氯酸盐；溴酸盐及过溴酸盐；碘酸盐及高碘酸盐	Perchlorates, bromates, perbromates, iodates and periodates	高氯酸钾、高氯酸铵、溴酸钠、碘酸钾、碘酸钙	potassium perchlorate; sodium bromate; potassium iodate
2830	硫化物；多硫化物，不论是否已有化学定义	Sulphides and polysulphides
283010	钠的硫化物	Sodium sulphides	硫化钠、硫化碱、硫氢化钠	sodium sulphide; sodium hydrosulphide
283090	其他硫化物；多硫化物	Other sulphides; polysulphides	硫化锌、二硫化钼粉、硫化亚铁、硫化锑	zinc sulphide; molybdenum disulphide
2831	连二亚硫酸盐及次硫酸盐	Dithionites and sulphoxylates
283110	钠的连二亚硫酸盐及次硫酸盐	Sodium dithionites and sulphoxylates	保险粉、连二亚硫酸钠、雕白块	sodium hydrosulphite; sodium dithionite
283190	其他连二亚硫酸盐及次硫酸盐	Other dithionites and sulphoxylates
2832	亚硫酸盐；硫代硫酸盐	Sulphites and thiosulphates
283210	钠的亚硫酸盐	Sodium sulphites	亚硫酸钠、焦亚硫酸钠、亚硫酸氢钠	sodium sulphite; sodium metabisulphite
283220	其他亚硫酸盐（钠的亚硫酸盐除外）	Other sulphites	亚硫酸铵、焦亚硫酸钾	ammonium sulphite; potassium metabisulphite
283230	硫代硫酸盐	Thiosulphates	大苏打、海波、硫代硫酸钠、硫代硫酸铵	sodium thiosulphate; hypo
2833	硫酸盐；矾；过硫酸盐	Sulphates, alums and persulphates
283311	硫酸钠	Disodium sulphate	元明粉、无水硫酸钠、芒硝	sodium sulphate anhydrous; Glauber's salt; sodium sulfate
283319	其他钠的硫酸盐	Other sodium sulphates	硫酸氢钠	sodium bisulphate
283321	硫酸镁	Magnesium sulphate	泻盐、七水硫酸镁、一水硫酸镁、硫酸镁	magnesium sulphate; Epsom salt; magnesium sulfate
283322	硫酸铝	Aluminium sulphate	净水用硫酸铝	aluminium sulphate
283324	镍的硫酸盐	Nickel sulphates	硫酸镍、电池级硫酸镍	nickel sulphate
283325	铜的硫酸盐	Copper sulphates	硫酸铜、胆矾、五水硫酸铜、蓝矾	copper sulphate
283327	硫酸钡	Barium sulphate	沉淀硫酸钡	precipitated barium sulphate
283329	其他硫酸盐	Other sulphates	硫酸亚铁、硫酸锌、硫酸锰、硫酸钴、硫酸铬	ferrous sulphate; zinc sulphate; manganese sulphate; cobalt sulphate
283330	矾	Alums	明矾、钾明矾、铵明矾	alum; potash alum
283340	过硫酸盐	Peroxosulphates (persulphates)	过硫酸铵、过硫酸钠、过硫酸钾	ammonium persulphate; sodium persulphate
2834	亚硝酸盐；硝酸盐	Nitrites and nitrates
283410	亚硝酸盐	Nitrites	亚硝酸钠、亚硝酸钙	sodium nitrite
283421	硝酸钾	Potassium nitrate	农用硝酸钾、硝石	potassium nitrate
283429	其他硝酸盐（硝酸钾除外）	Other nitrates	硝酸钡、硝酸锶、硝酸镁、硝酸钴、硝酸铋	barium nitrate; strontium nitrate; magnesium nitrate
2835	次磷酸盐、亚磷酸盐及磷酸盐；多磷酸盐，不论是否已有化学定义	Phosphinates, phosphonates, phosphates and polyphosphates
283510	次磷酸盐及亚磷酸盐	Phosphinates (hypophosphites) and phosphonates (phosphites)	次磷酸钠、亚磷酸二氢钾	sodium hypophosphite
283522	磷酸一钠及磷酸二钠	Monosodium or disodium phosphate	磷酸二氢钠、磷酸氢二钠	monosodium phosphate; disodium phosphate
283524	钾的磷酸盐	Potassium phosphates	磷酸二氢钾、磷酸氢二钾、磷酸三钾	monopotassium phosphate; MKP
283525	正磷酸氢钙（磷酸二钙）	Calcium hydrogenorthophosphate (dicalcium phosphate)	饲料级磷酸氢钙、DCP	dicalcium phosphate; DCP
283526	其他磷酸钙	Other calcium phosphates	磷酸三钙、磷酸二氢钙、MCP	tricalcium phosphate; monocalcium phosphate; MCP
283529	其他磷酸盐	Other phosphates	磷酸三钠、磷酸铁、磷酸锌、磷酸镁	trisodium phosphate; iron phosphate; zinc phosphate
283531	三磷酸钠（三聚磷酸钠）	Sodium triphosphate (tripolyphosphate)	五钠、STPP	sodium tripolyphosphate; STPP
283539	其他多磷酸盐（三磷酸钠除外）	Other polyphosphates	六偏磷酸钠、焦磷酸钠、酸式焦磷酸钠、聚磷酸铵阻燃剂	sodium hexametaphosphate; SHMP; sodium acid pyrophosphate; ammonium polyphosphate
2836	碳酸盐；过碳酸盐；含氨基甲酸铵的商品碳酸铵	Carbonates and percarbonates; commercial ammonium carbonate
283620	碳酸钠（纯碱）	Disodium carbonate (soda ash)	轻质纯碱、重质纯碱、苏打粉、纯碱、碳酸钠	soda ash; sodium carbonate
283630	碳酸氢钠（小苏打）	Sodium hydrogen carbonate (bicarbonate)	食用小苏打、重碳酸钠、小苏打、碳酸氢钠	baking soda; sodium bicarbonate
283640	钾的碳酸盐	Potassium carbonates	碳酸钾、碳酸氢钾	potassium carbonate; potassium bicarbonate
283650	碳酸钙	Calcium carbonate	轻质碳酸钙、纳米碳酸钙、沉淀碳酸钙、碳酸钙、重钙粉	precipitated calcium carbonate; PCC; calcium carbonate
283660	碳酸钡	Barium carbonate	高纯碳酸钡	barium carbonate
283691	锂的碳酸盐	Lithium carbonates	碳酸锂、电池级碳酸锂、工业级碳酸锂	lithium carbonate
283692	锶的碳酸盐	Strontium carbonate	碳酸锶	strontium carbonate
283699	其他碳酸盐；过碳酸盐；含氨基甲酸铵的商品碳酸铵	Other carbonates; percarbonates; commercial ammonium carbonate	碳酸镁、过碳酸钠、碳酸锌、碳酸钴、碳酸锆	magnesium carbonate; sodium percarbonate; zinc carbonate
2837	氰化物、氧氰化物及氰络合物	Cyanides, including cyanide oxides and complex cyanides
283711	氰化钠及氧氰化钠	Sodium cyanide and cyanide oxide	山奈	sodium cyanide
283719	其他氰化物及氧氰化物（钠的除外）	Other cyanides and cyanide oxides	氰化钾、氰化亚铜	potassium cyanide
283720	氰络合物	Complex cyanides	黄血盐钠、亚铁氰化钾、赤血盐	potassium ferrocyanide; sodium ferrocyanide
2839	硅酸盐；商品碱金属硅酸盐	Silicates and commercial alkali metal silicates
283911	偏硅酸钠	Sodium metasilicates	五水偏硅酸钠	sodium metasilicate
283919	其他钠的硅酸盐（偏硅酸钠除外）	Other sodium silicates	泡花碱、水玻璃、速溶硅酸钠	sodium silicate; water glass
283990	其他硅酸盐；商品碱金属硅酸盐	Other silicates; commercial alkali metal silicates, not of sodium	硅酸钾、硅酸钙、硅酸镁、硅酸锂	potassium silicate; calcium silicate
2840	硼酸盐及过硼酸盐	Borates and perborates
284011	无水四硼酸钠（精炼硼砂）	Anhydrous disodium tetraborate (refined borax)	无水硼砂	anhydrous borax; borax anhydrous
284019	其他四硼酸钠（精炼硼砂，无水的除外）	Other disodium tetraborate (refined borax), not anhydrous	十水硼砂、五水硼砂、硼砂	borax decahydrate; borax pentahydrate
284020	其他硼酸盐	Other borates	硼酸锌、偏硼酸钠、八硼酸钠	zinc borate; disodium octaborate
284030	过硼酸盐	Peroxoborates (perborates)	过硼酸钠	sodium perborate
2841	金属酸盐及过金属酸盐	Chromates, molybdates, tungstates, permanganates and other oxometallic salts
284130	重铬酸钠	Sodium dichromate	红矾钠	sodium dichromate
284150	其他铬酸盐及重铬酸盐；过铬酸盐	Other chromates and dichromates; peroxochromates	重铬酸钾、红矾钾、铬酸钾	potassium dichromate
284161	高锰酸钾	Potassium permanganate	灰锰氧、PP粉	potassium permanganate
284169	其他亚锰酸盐、锰酸盐及高锰酸盐	Manganites, manganates and other permanganates	锰酸锂、高锰酸钠	lithium manganese oxide
284170	钼酸盐	Molybdates	钼酸铵、钼酸钠、四钼酸铵	ammonium molybdate; sodium molybdate
284180	钨酸盐	Tungstates (wolframates)	仲钨酸铵、钨酸钠、APT、偏钨酸铵	ammonium paratungstate; APT; sodium tungstate
284190	其他金属酸盐及过金属酸盐	Other salts of oxometallic or peroxometallic acids	钴酸锂、偏钒酸铵、锡酸钠、铝酸钠、钛酸钡	lithium cobalt oxide; ammonium metavanadate; barium titanate; sodium aluminate
2842	其他无机酸盐或过氧酸盐（包括硅铝酸盐），但叠氮化物除外	Other salts of inorganic acids or peroxoacids, except azides
284210	硅酸复盐及硅酸络盐，包括不论是否已有化学定义的硅铝酸盐	Double or complex silicates, including aluminosilicates	合成沸石、4A沸石、硅铝酸钠	synthetic zeolite; zeolite 4A
284290	其他无机酸盐及过氧酸盐，但叠氮化物除外	Other salts of inorganic acids or peroxoacids, not double silicates or azides	磷酸铁锂、镍钴锰酸锂、硫氰酸钠、硫氰酸铵	lithium iron phosphate; lithium NCM oxide; sodium thiocyanate; ammonium thiocyanate
2843	胶态贵金属；贵金属的无机或有机化合物，不论是否已有化学定义；贵金属汞齐	Colloidal precious metals; precious metal compounds; amalgams
284310	胶态贵金属	Colloidal precious metals	胶体银、纳米银胶、胶体金	colloidal silver
284321	硝酸银	Silver nitrate		silver nitrate
284329	其他银化合物（硝酸银除外）	Other silver compounds	氧化银、氯化银、氰化银钾	silver oxide; silver chloride
284330	金化合物	Gold compounds	氰化亚金钾、氯金酸	gold potassium cyanide; chloroauric acid
284390	其他贵金属化合物；贵金属汞齐	Other precious metal compounds; amalgams of precious metals	氯化钯、氯铂酸、三氯化钌、醋酸钯、钯催化剂化合物	palladium chloride; chloroplatinic acid; ruthenium chloride
2844	放射性化学元素及放射性同位素及其化合物；含上述产品的混合物及残渣	Radioactive elements and isotopes, their compounds, mixtures and residues
284410	天然铀及其化合物；含天然铀或其化合物的合金、分散体、陶瓷产品及混合物	Natural uranium and its compounds, alloys, dispersions and mixtures
284420	铀235浓缩铀、钚及其化合物；含上述物质的合金、分散体、陶瓷产品及混合物	Uranium enriched in U-235, plutonium, their compounds, alloys and mixtures
284430	铀235贫化铀、钍及其化合物；含上述物质的合金、分散体、陶瓷产品及混合物	Uranium depleted in U-235, thorium, their compounds, alloys and mixtures	硝酸钍、氧化钍	thorium nitrate
284441	氚及其化合物；含氚或其化合物的合金、分散体、陶瓷产品及混合物	Tritium, its compounds, alloys, dispersions and mixtures		tritium
284442	锕225、锕227、锎253、锔240至244、锿253、锿254、钆148、钋208至210等及其化合物	Actinium-225/227, californium-253, curium-240 to 244 and other listed isotopes, and compounds
284443	其他放射性元素、同位素及其化合物；含上述物质的合金、分散体、陶瓷产品及混合物	Other radioactive elements, isotopes and compounds, their alloys and mixtures	钴60、碘131、铱192、医用同位素	cobalt-60; iodine-131
284444	放射性残渣	Radioactive residues
284450	核反应堆已耗尽（已辐照）的燃料元件（释热元件）	Spent (irradiated) fuel elements of nuclear reactors
2845	税目28.44以外的同位素；这些同位素的无机或有机化合物，不论是否已有化学定义	Other (non-radioactive) isotopes and their compounds
284510	重水（氧化氘）	Heavy water (deuterium oxide)	氘代水	heavy water
284520	富集硼-10的硼及其化合物	Boron-10 enriched boron and its compounds
284530	富集锂-6的锂及其化合物	Lithium-6 enriched lithium and its compounds
284540	氦-3	Helium-3		helium-3
284590	其他非放射性同位素及其化合物	Isotopes and their compounds not named elsewhere (deuterium, carbon-13)	氘气、氘代试剂、碳13同位素	deuterium; deuterated solvents
2846	稀土金属、钇、钪及其混合物的无机或有机化合物	Compounds of rare-earth metals, yttrium or scandium
284610	铈的化合物	Cerium compounds	氧化铈、碳酸铈、氯化铈、氢氧化铈	cerium oxide; cerium carbonate
284690	其他稀土金属、钇、钪及其混合物的化合物（铈的化合物除外）	Compounds of other rare-earth metals, yttrium, scandium or their mixtures	氧化镧、氧化钕、氧化镨钕、氧化钇、氯化镧、氧化铽	lanthanum oxide; neodymium oxide; PrNd oxide; yttrium oxide
2847	过氧化氢，不论是否用尿素固化	Hydrogen peroxide
284700	过氧化氢（包括用尿素固化的）	Hydrogen peroxide, solidified with urea or not	双氧水、过氧化脲	hydrogen peroxide; carbamide peroxide
2849	碳化物，不论是否已有化学定义	Carbides
284910	碳化钙	Calcium carbide	电石	calcium carbide
284920	碳化硅	Silicon carbide	绿碳化硅、黑碳化硅、金刚砂、碳化硅微粉、碳化硅	silicon carbide; black silicon carbide; green silicon carbide
284990	其他碳化物	Other carbides	碳化硼、碳化钨粉、碳化钛、碳化钒、碳化铬、碳化钨	boron carbide; tungsten carbide powder
2850	氢化物、氮化物、叠氮化物、硅化物及硼化物，不论是否已有化学定义，税目28.49的碳化物除外	Hydrides, nitrides, azides, silicides and borides
285000	氢化物、氮化物、叠氮化物、硅化物及硼化物，碳化物除外	Hydrides, nitrides, azides, silicides and borides, except carbides of 2849	氮化硼、氮化硅、氮化铝、硼化锆、硅化钼粉、硼氢化钠、硼化物	boron nitride; silicon nitride; sodium borohydride; aluminium nitride
2852	汞的无机或有机化合物，不论是否已有化学定义，汞齐除外	Mercury compounds, except amalgams
285210	已有化学定义的汞的无机或有机化合物，汞齐除外	Chemically defined mercury compounds, except amalgams	氯化汞、氧化汞、硫化汞	mercuric chloride
285290	其他汞的无机或有机化合物（未有化学定义），汞齐除外	Other mercury compounds, not chemically defined, except amalgams
2853	磷化物；其他无机化合物（包括蒸馏水、导电水）；液态空气；压缩空气；非贵金属汞齐	Phosphides; other inorganic compounds; distilled water; liquid air; compressed air; amalgams
285310	氯化氰	Cyanogen chloride		cyanogen chloride
285390	磷化物；其他无机化合物（包括蒸馏水）；液态空气；压缩空气；汞齐，贵金属汞齐除外	Phosphides and other inorganic compounds; distilled water; liquid and compressed air; amalgams	去离子水、磷化铟、镍钴锰氢氧化物、三元前驱体	distilled water; deionized water; NCM precursor
29	有机化学品	Organic chemicals
2901	无环烃	Acyclic hydrocarbons
290110	饱和无环烃	Saturated acyclic hydrocarbons	正己烷、异戊烷、正庚烷、异丁烷	n-hexane; isopentane; n-heptane
290121	乙烯	Ethylene	乙烯气	ethylene gas; ethylene
290122	丙烯	Propylene (propene)	丙烯气	propylene gas; propylene
290123	丁烯及其异构体	Butylene (butene) and its isomers	异丁烯、1-丁烯	isobutylene; 1-butene
290124	1,3-丁二烯及异戊二烯	Buta-1,3-diene and isoprene		butadiene; isoprene
290129	其他不饱和无环烃	Other unsaturated acyclic hydrocarbons	乙炔、1-辛烯、1-己烯	acetylene; 1-octene; 1-hexene
2902	环烃	Cyclic hydrocarbons
290211	环己烷	Cyclohexane		cyclohexane
290219	其他环烷烃、环烯及环萜烯	Other cyclanes, cyclenes and cycloterpenes	蒎烯、柠檬烯、环戊烷	pinene; limonene; cyclopentane
290220	苯	Benzene	纯苯、石油苯	pure benzene; benzene
290230	甲苯	Toluene	甲苯	toluene
290241	邻二甲苯	o-Xylene	OX	o-xylene
290242	间二甲苯	m-Xylene	MX	m-xylene
290243	对二甲苯	p-Xylene	PX、对二甲苯	PX; p-xylene; paraxylene
290244	混合二甲苯异构体	Mixed xylene isomers		mixed xylenes
290250	苯乙烯	Styrene	苯乙烯	styrene monomer; SM; styrene
290260	乙苯	Ethylbenzene		ethylbenzene
290270	异丙基苯	Cumene	异丙苯、枯烯	cumene
290290	其他环烃	Other cyclic hydrocarbons	四氢萘、精萘、联苯、二乙烯基苯、十二烷基苯	refined naphthalene; biphenyl; divinylbenzene
2903	烃的卤化衍生物	Halogenated derivatives of hydrocarbons
290311	一氯甲烷及氯乙烷	Methyl chloride (chloromethane) and ethyl chloride (chloroethane)		methyl chloride; ethyl chloride
290312	二氯甲烷	Methylene chloride (dichloromethane)	亚甲基氯	methylene chloride; dichloromethane
290313	三氯甲烷（氯仿）	Chloroform (trichloromethane)		chloroform
290314	四氯化碳	Carbon tetrachloride		carbon tetrachloride
290315	1,2-二氯乙烷（ISO）	Ethylene dichloride (1,2-dichloroethane)	EDC	EDC; ethylene dichloride
290319	其他无环烃的饱和氯化衍生物	Other saturated chlorinated derivatives of acyclic hydrocarbons	1,1,1-三氯乙烷、氯代正丁烷、1,2-二氯丙烷	1,1,1-trichloroethane; 1,2-dichloropropane
290321	氯乙烯	Vinyl chloride (chloroethylene)	VCM	vinyl chloride monomer; VCM
290322	三氯乙烯	Trichloroethylene	TCE	TCE
290323	四氯乙烯（全氯乙烯）	Tetrachloroethylene (perchloroethylene)	干洗油	perchloroethylene; PCE
290329	其他无环烃的不饱和氯化衍生物	Other unsaturated chlorinated derivatives of acyclic hydrocarbons	3-氯丙烯、烯丙基氯、偏二氯乙烯	allyl chloride; vinylidene chloride
290341	三氟甲烷（HFC-23）	Trifluoromethane (HFC-23)	R23制冷剂	R23 refrigerant
290342	二氟甲烷（HFC-32）	Difluoromethane (HFC-32)	R32制冷剂	R32 refrigerant
290343	一氟甲烷（HFC-41）、1,2-二氟乙烷（HFC-152）及1,1-二氟乙烷（HFC-152a）	HFC-41 (fluoromethane), HFC-152 and HFC-152a (difluoroethanes)	R152a制冷剂	R152a refrigerant
290344	五氟乙烷（HFC-125）、1,1,1-三氟乙烷（HFC-143a）及1,1,2-三氟乙烷（HFC-143）	Pentafluoroethane (HFC-125) and trifluoroethanes (HFC-143a and HFC-143)	R125制冷剂	R125 refrigerant
290345	1,1,1,2-四氟乙烷（HFC-134a）及1,1,2,2-四氟乙烷（HFC-134）	Tetrafluoroethanes (HFC-134a and HFC-134)	R134a制冷剂、汽车空调冷媒	R134a refrigerant
290346	七氟丙烷（HFC-227ea）及六氟丙烷（HFC-236cb、HFC-236ea、HFC-236fa）	Heptafluoropropane (HFC-227ea) and hexafluoropropanes (HFC-236cb, HFC-236ea, HFC-236fa)	七氟丙烷灭火剂	HFC-227ea; FM-200
290347	1,1,1,3,3-五氟丙烷（HFC-245fa）及1,1,2,2,3-五氟丙烷（HFC-245ca）	Pentafluoropropanes (HFC-245fa and HFC-245ca)	245fa发泡剂	HFC-245fa blowing agent
290348	1,1,1,3,3-五氟丁烷（HFC-365mfc）及十氟戊烷（HFC-43-10mee）	Pentafluorobutane (HFC-365mfc) and decafluoropentane (HFC-43-10mee)		HFC-365mfc
290349	其他无环烃的饱和氟化衍生物	Other saturated fluorinated derivatives of acyclic hydrocarbons	四氟甲烷、六氟乙烷	carbon tetrafluoride; hexafluoroethane
290351	2,3,3,3-四氟丙烯（HFO-1234yf）、1,3,3,3-四氟丙烯（HFO-1234ze）及HFO-1336mzz	Unsaturated fluorinated gases HFO-1234yf, HFO-1234ze and (Z)-HFO-1336mzz	R1234yf制冷剂	R1234yf refrigerant
290359	其他无环烃的不饱和氟化衍生物	Other unsaturated fluorinated derivatives of acyclic hydrocarbons	四氟乙烯、六氟丙烯、偏氟乙烯、全氟异丁烯	tetrafluoroethylene; hexafluoropropylene; vinylidene fluoride
290361	甲基溴（溴甲烷）	Methyl bromide (bromomethane)	熏蒸剂溴甲烷	methyl bromide
290362	二溴乙烷（ISO）（1,2-二溴乙烷）	Ethylene dibromide (1,2-dibromoethane)		ethylene dibromide
290369	其他无环烃的溴化或碘化衍生物	Other brominated or iodinated derivatives of acyclic hydrocarbons	溴乙烷、正溴丙烷、碘甲烷、二溴甲烷	n-propyl bromide; ethyl bromide; methyl iodide
290371	一氯二氟甲烷（HCFC-22）	Chlorodifluoromethane (HCFC-22)	R22制冷剂	R22 refrigerant
290372	二氯三氟乙烷（HCFC-123）	Dichlorotrifluoroethanes (HCFC-123)	R123制冷剂	R123 refrigerant
290373	二氯一氟乙烷（HCFC-141、141b）	Dichlorofluoroethanes (HCFC-141, 141b)	R141b、141b发泡剂	R141b; HCFC-141b
290374	一氯二氟乙烷（HCFC-142、142b）	Chlorodifluoroethanes (HCFC-142, 142b)	R142b	R142b
290375	二氯五氟丙烷（HCFC-225、225ca、225cb）	HCFC-225, 225ca and 225cb (dichloropentafluoropropanes)		HCFC-225
290376	溴氯二氟甲烷（Halon-1211）、溴三氟甲烷（Halon-1301）及二溴四氟乙烷（Halon-2402）	Halons: Halon-1211, Halon-1301 and Halon-2402	哈龙灭火剂	halon
290377	其他仅含氟和氯的无环烃全卤化衍生物	Other acyclic hydrocarbon derivatives perhalogenated only with fluorine and chlorine	CFC-11、CFC-12、氟利昂12、三氟氯乙烯	CFC-11; CFC-12; chlorotrifluoroethylene
290378	其他含两种或两种以上不同卤素的无环烃全卤化衍生物	Other perhalogenated acyclic hydrocarbon derivatives with two or more different halogens
290379	其他含有两种或两种以上不同卤素的无环烃卤化衍生物	Other acyclic hydrocarbon derivatives with two or more different halogens	R124、溴氯丙烷	R124 refrigerant; 1-bromo-3-chloropropane
290381	1,2,3,4,5,6-六氯环己烷［六六六（ISO）］，包括林丹（ISO，INN）	1,2,3,4,5,6-Hexachlorocyclohexane (HCH), including lindane		BHC; lindane
290382	艾氏剂（ISO）、氯丹（ISO）及七氯（ISO）	Aldrin, chlordane and heptachlor		aldrin; chlordane; heptachlor
290383	灭蚁灵（ISO）	Mirex		mirex
290389	其他环烷烃、环烯烃或环萜烯烃的卤化衍生物	Other halogenated derivatives of cyclanic, cyclenic or cycloterpenic hydrocarbons	六溴环十二烷、毒杀芬	HBCD
290391	氯苯、邻二氯苯及对二氯苯	Chlorobenzene, o-dichlorobenzene and p-dichlorobenzene	一氯苯	monochlorobenzene; p-dichlorobenzene
290392	六氯苯（ISO）及滴滴涕（ISO，INN）	Hexachlorobenzene and DDT (clofenotane)		DDT; hexachlorobenzene
290393	五氯苯（ISO）	Pentachlorobenzene		pentachlorobenzene
290394	六溴联苯	Hexabromobiphenyls		hexabromobiphenyl
290399	其他芳烃卤化衍生物	Other halogenated derivatives of aromatic hydrocarbons	氯化苄、氟苯、溴苯、对氯甲苯、邻氯甲苯	benzyl chloride; fluorobenzene; bromobenzene; p-chlorotoluene
2904	烃的磺化、硝化或亚硝化衍生物，不论是否卤化	Sulphonated, nitrated or nitrosated hydrocarbon derivatives, whether or not halogenated
290410	仅含磺基的烃衍生物及其盐和乙酯	Hydrocarbon derivatives with only sulpho groups, their salts and ethyl esters	对甲苯磺酸、甲基磺酸、苯磺酸	p-toluenesulfonic acid; methanesulfonic acid
290420	仅含硝基或亚硝基的烃衍生物	Hydrocarbon derivatives with only nitro or only nitroso groups	硝基苯、硝基甲烷、二硝基甲苯、对硝基甲苯	nitrobenzene; nitromethane; nitrotoluene
290431	全氟辛基磺酸	Perfluorooctane sulphonic acid (PFOS)	全氟辛烷磺酸	PFOS
290432	全氟辛基磺酸铵	Ammonium perfluorooctane sulphonate
290433	全氟辛基磺酸锂	Lithium perfluorooctane sulphonate
290434	全氟辛基磺酸钾	Potassium perfluorooctane sulphonate
290435	其他全氟辛基磺酸盐	Other salts of perfluorooctane sulphonic acid
290436	全氟辛基磺酰氟	Perfluorooctane sulphonyl fluoride		PFOSF
290491	三氯硝基甲烷（氯化苦）	Chloropicrin (trichloronitromethane)		chloropicrin
290499	其他烃的磺化、硝化、亚硝化衍生物，不论是否卤化	Other sulphonated, nitrated or nitrosated hydrocarbon derivatives	对硝基氯苯、邻硝基氯化苯、2,4-二硝基氯苯	p-nitrochlorobenzene; dinitrochlorobenzene
2905	无环醇及其卤化、磺化、硝化或亚硝化衍生物	Acyclic alcohols and their halogenated, sulphonated, nitrated and nitrosated forms
290511	甲醇	Methanol (methyl alcohol)	木醇、木精、甲醇	methanol; methyl alcohol
290512	丙醇及异丙醇	Propyl alcohol and isopropyl alcohol	正丙醇、IPA、异丙醇	isopropyl alcohol; IPA; n-propanol
290513	正丁醇	n-Butyl alcohol (butan-1-ol)		n-butanol
290514	其他丁醇	Other butanols	异丁醇、叔丁醇、仲丁醇	isobutanol; tert-butanol
290516	辛醇及其异构体	Octyl alcohol (octanol) and its isomers	异辛醇、2-乙基己醇	2-ethylhexanol; octanol
290517	十二醇、十六醇及十八醇	Lauryl, cetyl and stearyl alcohol	月桂醇、鲸蜡醇、硬脂醇	lauryl alcohol; cetyl alcohol; stearyl alcohol
290519	其他饱和一元醇	Other saturated monohydric acyclic alcohols	异壬醇、2-丙基庚醇、甲醇钠、戊醇、3,3-二甲基丁-2-醇	isononyl alcohol; 2-propylheptanol; amyl alcohol; sodium methoxide
290522	无环萜烯醇	Acyclic terpene alcohols	香叶醇、芳樟醇、橙花醇、香茅醇	geraniol; linalool; citronellol
290529	其他不饱和一元醇	Other unsaturated monohydric acyclic alcohols	烯丙醇、炔丙醇	allyl alcohol; propargyl alcohol
290531	1,2-乙二醇	Ethylene glycol	甘醇、MEG、乙二醇	monoethylene glycol; MEG; ethylene glycol
290532	1,2-丙二醇	Propylene glycol (propane-1,2-diol)	丙二醇	propylene glycol; MPG
290539	其他二元醇	Other acyclic diols	1,4-丁二醇、BDO、新戊二醇、1,3-丁二醇、己二醇	1,4-butanediol; BDO; neopentyl glycol; hexylene glycol
290541	2-乙基-2-（羟甲基）丙烷-1,3-二醇（三羟甲基丙烷）	Trimethylolpropane	TMP	trimethylolpropane; TMP
290542	季戊四醇	Pentaerythritol		pentaerythritol
290543	甘露糖醇	Mannitol	甘露醇	mannitol
290544	山梨醇	Sorbitol (D-glucitol)	山梨糖醇、山梨醇	sorbitol
290545	丙三醇（甘油）	Glycerol (glycerine)	精甘油、甘油、丙三醇	glycerine; glycerol
290549	其他多元醇	Other acyclic polyhydric alcohols	木糖醇、赤藓糖醇	xylitol; erythritol
290551	乙氯维诺（INN）	Ethchlorvynol		ethchlorvynol
290559	其他无环醇的卤化、磺化、硝化或亚硝化衍生物	Other halogenated, sulphonated, nitrated or nitrosated derivatives of acyclic alcohols	溴硝醇、布罗波尔、三氯叔丁醇、氯乙醇	bronopol; chlorobutanol
2906	环醇及其卤化、磺化、硝化或亚硝化衍生物	Cyclic alcohols and their halogenated, sulphonated, nitrated and nitrosated forms
290611	薄荷醇	Menthol	薄荷脑	menthol crystals
290612	环己醇、甲基环己醇及二甲基环己醇	Cyclohexanol, methylcyclohexanols and dimethylcyclohexanols		cyclohexanol
290613	固醇及肌醇	Sterols and inositols	甾醇、胆固醇、植物甾醇	inositol; cholesterol; phytosterol
290619	其他环烷醇、环烯醇及环萜烯醇及其衍生物	Other cyclanic, cyclenic or cycloterpenic alcohols and their derivatives	松油醇、冰片、龙脑	terpineol; borneol
290621	苄醇	Benzyl alcohol	苯甲醇	benzyl alcohol
290629	其他芳香醇及其卤化、磺化、硝化或亚硝化衍生物	Other aromatic alcohols and their derivatives	苯乙醇、2-苯基乙醇、肉桂醇、三氯杀螨醇	phenethyl alcohol; cinnamyl alcohol
2907	酚；酚醇	Phenols and phenol-alcohols
290711	苯酚及其盐	Phenol (hydroxybenzene) and its salts	石炭酸、苯酚	phenol; carbolic acid
290712	甲酚及其盐	Cresols and their salts	邻甲酚、间甲酚、对甲酚、甲苯酚	cresol
290713	辛基酚、壬基酚及其异构体以及它们的盐	Octylphenol, nonylphenol and their isomers; salts of these		nonylphenol; octylphenol
290715	萘酚及其盐	Naphthols and their salts	2-萘酚、β-萘酚、1-萘酚	2-naphthol; beta-naphthol
290719	其他一元酚	Other monophenols	邻苯基苯酚、百里香酚、BHT、抗氧剂264、邻仲丁基酚、对叔丁基苯酚	BHT; thymol; o-phenylphenol; p-tert-butylphenol
290721	间苯二酚及其盐	Resorcinol and its salts	雷锁辛	resorcinol
290722	对苯二酚及其盐	Hydroquinone and its salts	氢醌	hydroquinone
290723	4,4'-异亚丙基联苯酚（双酚A，二苯基酚丙烷）及其盐	Bisphenol A and its salts	BPA	bisphenol A; BPA
290729	其他多元酚；酚醇	Other polyphenols; phenol-alcohols	邻苯二酚、TBHQ、间苯三酚	catechol; TBHQ; phloroglucinol
2908	酚及酚醇的卤化、磺化、硝化或亚硝化衍生物	Halogenated, sulphonated, nitrated or nitrosated derivatives of phenols or phenol-alcohols
290811	五氯苯酚（ISO）	Pentachlorophenol	五氯酚	pentachlorophenol
290819	其他仅含卤素取代基的酚及酚醇衍生物及其盐	Other phenol derivatives containing only halogen substituents, and their salts	对氯苯酚、四溴双酚A、三氯苯酚、PCMX	TBBPA; chlorophenol; chloroxylenol
290891	地乐酚（ISO）及其盐	Dinoseb and its salts		dinoseb
290892	4,6-二硝基邻甲酚［二硝酚（ISO）］及其盐	4,6-Dinitro-o-cresol (DNOC) and its salts		DNOC
290899	其他酚及酚醇的卤化、磺化、硝化或亚硝化衍生物	Other halogenated, sulphonated, nitrated or nitrosated phenol derivatives	对硝基酚、对硝基苯酚钠、苦味酸	p-nitrophenol; picric acid
2909	醚、醚醇、醚酚、醚醇酚、过氧化醇、过氧化醚、过氧化缩醛、过氧化半缩醛、过氧化酮及其卤化、磺化、硝化或亚硝化衍生物	Ethers, ether-alcohols, ether-phenols, organic peroxides of these kinds, and their derivatives
290911	乙醚	Diethyl ether	二乙醚、乙醚	diethyl ether
290919	其他无环醚及其卤化、磺化、硝化或亚硝化衍生物	Other acyclic ethers and their derivatives	甲基叔丁基醚、MTBE、二甲醚、异丙醚、七氟烷	MTBE; dimethyl ether; sevoflurane
290920	环烷醚、环烯醚或环萜烯醚及其卤化、磺化、硝化或亚硝化衍生物	Cyclanic, cyclenic or cycloterpenic ethers and their derivatives		cedryl methyl ether
290930	芳香醚及其卤化、磺化、硝化或亚硝化衍生物	Aromatic ethers and their derivatives	苯甲醚、二苯醚、茴香脑、十溴二苯醚	anisole; diphenyl ether; anethole
290941	2,2'-氧联二乙醇（二甘醇）	Diethylene glycol (2,2'-oxydiethanol)	一缩二乙二醇、DEG	diethylene glycol; DEG
290943	乙二醇或二甘醇的单丁醚	Ethylene glycol or diethylene glycol monobutyl ethers	乙二醇丁醚、防白水、二乙二醇丁醚	butyl glycol; butyl cellosolve; butyl carbitol
290944	乙二醇或二甘醇的其他单烷基醚	Ethylene glycol or diethylene glycol monoalkyl ethers, other than monobutyl	乙二醇乙醚、乙二醇甲醚、二乙二醇甲醚	ethyl cellosolve; methyl glycol; ethyl glycol
290949	其他醚醇及其卤化、磺化、硝化或亚硝化衍生物	Other ether-alcohols and their derivatives	三甘醇、丙二醇甲醚、二丙二醇、苯氧乙醇、3-（3-苯氧基苯基）甲醇	triethylene glycol; propylene glycol methyl ether; phenoxyethanol; dipropylene glycol
290950	醚酚、醚醇酚及其卤化、磺化、硝化或亚硝化衍生物	Ether-phenols, ether-alcohol-phenols and their derivatives	愈创木酚、丁香酚、丁基羟基茴香醚、BHA	guaiacol; eugenol; BHA; 4-methoxyphenol
290960	过氧化醇、过氧化醚、过氧化缩醛、过氧化半缩醛、过氧化酮及其卤化、磺化、硝化或亚硝化衍生物	Alcohol, ether, acetal, hemiacetal and ketone peroxides, and their derivatives	过氧化甲乙酮、叔丁基过氧化氢、过氧化二异丙苯、DCP	dicumyl peroxide; MEK peroxide; tert-butyl hydroperoxide
2910	三节环环氧化物、环氧醇、环氧酚、环氧醚及其卤化、磺化、硝化或亚硝化衍生物	Three-membered-ring epoxides, epoxy-alcohols, -phenols and -ethers, and their derivatives
291010	环氧乙烷（氧化乙烯）	Ethylene oxide (oxirane)		ethylene oxide; EO
291020	甲基环氧乙烷（氧化丙烯）	Propylene oxide (methyloxirane)	环氧丙烷	propylene oxide; PO
291030	1-氯-2,3-环氧丙烷（表氯醇）	Epichlorohydrin (1-chloro-2,3-epoxypropane)	环氧氯丙烷	epichlorohydrin; ECH
291040	狄氏剂（ISO，INN）	Dieldrin		dieldrin
291050	异狄氏剂（ISO）	Endrin		endrin
291090	其他三节环环氧化物、环氧醇、环氧酚、环氧醚及其衍生物	Other three-membered-ring epoxides, epoxyalcohols, epoxyphenols, epoxyethers; derivatives	缩水甘油、烯丙基缩水甘油醚	glycidol; allyl glycidyl ether; butylene oxide
2911	缩醛及半缩醛，不论是否含有其他含氧基，及其卤化、磺化、硝化或亚硝化衍生物	Acetals and hemiacetals and their derivatives
291100	缩醛、半缩醛及其卤化、磺化、硝化或亚硝化衍生物	Acetals and hemiacetals, with or without other oxygen function, and their derivatives	甲缩醛、二甲氧基甲烷、缩醛	methylal; dimethoxymethane; acetals
2912	醛，不论是否含有其他含氧基；环聚醛；多聚甲醛	Aldehydes; cyclic polymers of aldehydes; paraformaldehyde
291211	甲醛	Formaldehyde (methanal)	福尔马林、甲醛溶液、甲醛	formalin; formaldehyde
291212	乙醛	Acetaldehyde (ethanal)		acetaldehyde
291219	其他不含其他含氧基的无环醛	Other acyclic aldehydes without other oxygen function	乙二醛、戊二醛、丁醛、柠檬醛、正壬醛	glyoxal; glutaraldehyde; butyraldehyde; citral
291221	苯甲醛	Benzaldehyde		benzaldehyde
291229	其他不含其他含氧基的环醛	Other cyclic aldehydes without other oxygen function	肉桂醛、铃兰醛、α-己基桂醛	cinnamaldehyde; hexyl cinnamic aldehyde
291241	香草醛（3-甲氧基-4-羟基苯甲醛）	Vanillin	香兰素、香草粉	vanillin
291242	乙基香草醛（3-乙氧基-4-羟基苯甲醛）	Ethylvanillin	乙基香兰素	ethyl vanillin
291249	其他醛醇、醛醚、醛酚及含其他含氧基的醛	Other aldehyde-alcohols, -ethers, -phenols and aldehydes with other oxygen function	水杨醛、茴香醛	salicylaldehyde; anisaldehyde
291250	环聚醛	Cyclic polymers of aldehydes	三聚甲醛、三聚乙醛、四聚乙醛	trioxane; metaldehyde; paraldehyde
291260	多聚甲醛	Paraformaldehyde		paraformaldehyde
2913	税目29.12所列产品的卤化、磺化、硝化或亚硝化衍生物	Halogenated, sulphonated, nitrated or nitrosated derivatives of products of heading 29.12
291300	税目29.12所列醛类产品的卤化、磺化、硝化或亚硝化衍生物	Aldehyde derivatives: halogenated, sulphonated, nitrated or nitrosated (of heading 29.12)	三氯乙醛、邻氯苯甲醛、对氯苯甲醛	chloral; chlorobenzaldehyde; nitrobenzaldehyde
2914	酮及醌，不论是否含有其他含氧基，及其卤化、磺化、硝化或亚硝化衍生物	Ketones and quinones and their derivatives
291411	丙酮	Acetone	丙酮	acetone
291412	丁酮（甲基乙基（甲）酮）	Methyl ethyl ketone (butanone)	甲乙酮、MEK	MEK; methyl ethyl ketone
291413	4-甲基-2-戊酮（甲基异丁基（甲）酮）	Methyl isobutyl ketone (4-methylpentan-2-one)	甲基异丁基酮、MIBK	MIBK; methyl isobutyl ketone
291419	其他不含其他含氧基的无环酮	Other acyclic ketones without other oxygen function	频哪酮、3-戊酮、二异丁基酮	pinacolone; diisobutyl ketone; mesityl oxide
291422	环己酮及甲基环己酮	Cyclohexanone and methylcyclohexanones		cyclohexanone; methylcyclohexanone
291423	芷香酮及甲基芷香酮	Ionones and methylionones	紫罗兰酮、甲基紫罗兰酮	ionone; methyl ionone
291429	其他不含其他含氧基的环烷酮、环烯酮或环萜烯酮	Other cyclanic, cyclenic or cycloterpenic ketones without other oxygen function	樟脑、合成樟脑、异佛尔酮、环戊酮	camphor; isophorone; cyclopentanone
291431	苯丙酮（苯基丙-2-酮）	Phenylacetone (phenylpropan-2-one)		phenylacetone
291439	其他不含其他含氧基的芳香酮	Other aromatic ketones without other oxygen function	苯乙酮、二苯甲酮	acetophenone; benzophenone
291440	酮醇及酮醛	Ketone-alcohols and ketone-aldehydes	双丙酮醇、安息香、二羟基丙酮	diacetone alcohol; benzoin; dihydroxyacetone
291450	酮酚及含有其他含氧基的酮	Ketone-phenols; other ketones containing oxygen function	覆盆子酮、2-羟基-4-甲氧基二苯甲酮、UV-9、丹皮酚	raspberry ketone; oxybenzone; paeonol
291461	蒽醌	Anthraquinone		anthraquinone
291462	辅酶Q10（癸烯醌（INN））	Coenzyme Q10 (ubidecarenone)	泛醌	CoQ10; ubiquinone
291469	其他醌	Other quinones	大黄素、对苯醌、2-乙基蒽醌	emodin; benzoquinone; 2-ethylanthraquinone
291471	十氯酮（ISO）	Chlordecone	开蓬	chlordecone
291479	其他酮及醌的卤化、磺化、硝化或亚硝化衍生物	Other halogenated, sulphonated, nitrated or nitrosated derivatives of ketones and quinones	氯丙酮、四氯苯醌、二甲苯麝香酮	chloranil; chloroacetone; musk ketone
2915	饱和无环一元羧酸及其酸酐、酰卤化物、过氧化物和过氧酸以及它们的卤化、磺化、硝化或亚硝化衍生物	Saturated acyclic monocarboxylic acids, their anhydrides, halides, peroxides and derivatives
291511	甲酸	Formic acid	蚁酸	formic acid
291512	甲酸盐	Salts of formic acid	甲酸钠、甲酸钙、甲酸钾	sodium formate; calcium formate; potassium formate
291513	甲酸酯	Esters of formic acid	甲酸甲酯、甲酸乙酯、原甲酸三乙酯	methyl formate; ethyl formate
291521	乙酸	Acetic acid	醋酸、冰醋酸、乙酸	glacial acetic acid; acetic acid
291524	乙酸酐	Acetic anhydride	醋酐、醋酸酐	acetic anhydride
291529	其他乙酸盐	Salts of acetic acid	醋酸钠、乙酸钾、醋酸钴、醋酸钙	sodium acetate; potassium acetate; cobalt acetate
291531	乙酸乙酯	Ethyl acetate	醋酸乙酯、乙酸乙酯	ethyl acetate
291532	乙酸乙烯酯	Vinyl acetate	醋酸乙烯、VAM	vinyl acetate monomer; VAM
291533	乙酸正丁酯	n-Butyl acetate	醋酸丁酯	n-butyl acetate
291536	地乐酚（ISO）乙酸酯	Dinoseb acetate		dinoseb acetate
291539	其他乙酸酯	Other esters of acetic acid	醋酸甲酯、乙酸异丁酯、乙酸异戊酯、三醋酸甘油酯、丙二醇甲醚醋酸酯	methyl acetate; isobutyl acetate; triacetin; PMA
291540	一氯代乙酸、二氯乙酸或三氯乙酸及其盐和酯	Mono-, di- or trichloroacetic acids, their salts and esters	氯乙酸钠	monochloroacetic acid; sodium monochloroacetate; trichloroacetic acid
291550	丙酸及其盐和酯	Propionic acid, its salts and esters	丙酸钙、丙酸钠	propionic acid; calcium propionate
291560	丁酸、戊酸及其盐和酯	Butanoic acids, pentanoic acids, their salts and esters	异丁酸、丁酸钠、特戊酸、丁酸乙酯	butyric acid; valeric acid; sodium butyrate
291570	棕榈酸、硬脂酸及其盐和酯	Palmitic acid, stearic acid, their salts and esters	硬脂酸锌、硬脂酸钙、硬脂酸镁、棕榈酸异丙酯、硬脂酸	zinc stearate; calcium stearate; magnesium stearate; isopropyl palmitate; stearic acid
291590	其他饱和无环一元羧酸及其酸酐、酰卤化物、过氧化物、过氧酸及其衍生物	Other saturated acyclic monocarboxylic acids and their anhydrides, halides and derivatives	异辛酸、2-乙基己酸、月桂酸、乙酰氯、过氧乙酸、肉豆蔻酸	2-ethylhexanoic acid; lauric acid; peracetic acid; acetyl chloride
2916	不饱和无环一元羧酸、环一元羧酸及其酸酐、酰卤化物、过氧化物和过氧酸以及它们的卤化、磺化、硝化或亚硝化衍生物	Unsaturated acyclic and cyclic monocarboxylic acids, their anhydrides, halides and derivatives
291611	丙烯酸及其盐	Acrylic acid and its salts	丙烯酸	acrylic acid; sodium acrylate
291612	丙烯酸酯	Esters of acrylic acid	丙烯酸甲酯、丙烯酸乙酯、丙烯酸丁酯、丙烯酸异辛酯、丙烯酸酯	methyl acrylate; butyl acrylate; 2-ethylhexyl acrylate
291613	甲基丙烯酸及其盐	Methacrylic acid and its salts	MAA	methacrylic acid
291614	甲基丙烯酸酯	Esters of methacrylic acid	甲基丙烯酸甲酯、MMA、甲甲酯	MMA; methyl methacrylate; HEMA
291615	油酸、亚油酸或亚麻酸及其盐和酯	Oleic, linoleic or linolenic acids, their salts and esters	油酸钠、油酸甲酯	oleic acid; linoleic acid; glyceryl monooleate
291616	乐杀螨（ISO）	Binapacryl		binapacryl
291619	其他不饱和无环一元羧酸及其酸酐、酰卤化物、过氧化物、过氧酸及其衍生物	Other unsaturated acyclic monocarboxylic acids, their anhydrides, halides and derivatives	山梨酸、山梨酸钾、芥酸、十一烯酸	sorbic acid; potassium sorbate; crotonic acid; erucic acid
291620	环烷一元羧酸、环烯一元羧酸或环萜烯一元羧酸及其酸酐、酰卤化物、过氧化物、过氧酸及其衍生物	Cyclanic, cyclenic or cycloterpenic monocarboxylic acids and their derivatives	二溴菊酸、DV菊酸甲酯、四氟苯菊酯	DV acid methyl ester; transfluthrin; cyclohexanecarboxylic acid
291631	苯甲酸及其盐和酯	Benzoic acid, its salts and esters	苯甲酸钠、安息香酸、苯甲酸苄酯	benzoic acid; sodium benzoate; benzyl benzoate
291632	过氧化苯甲酰及苯甲酰氯	Benzoyl peroxide and benzoyl chloride	BPO	benzoyl peroxide; benzoyl chloride
291634	苯乙酸及其盐	Phenylacetic acid and its salts		phenylacetic acid
291639	其他芳香一元羧酸及其酸酐、酰卤化物、过氧化物、过氧酸及其衍生物	Other aromatic monocarboxylic acids, their anhydrides, halides, peroxides and derivatives	布洛芬、肉桂酸、邻氯苯甲酸、邻甲基苯甲酸	ibuprofen; cinnamic acid; o-chlorobenzoic acid; toluic acid
2917	多元羧酸及其酸酐、酰卤化物、过氧化物和过氧酸以及它们的卤化、磺化、硝化或亚硝化衍生物	Polycarboxylic acids, their anhydrides, halides, peroxides and derivatives
291711	草酸及其盐和酯	Oxalic acid, its salts and esters	乙二酸、草酸钴	oxalic acid; diethyl oxalate
291712	己二酸及其盐和酯	Adipic acid, its salts and esters	肥酸、己二酸二辛酯、DOA	adipic acid; dioctyl adipate; DOA
291713	壬二酸、癸二酸及其盐和酯	Azelaic acid, sebacic acid, their salts and esters	杜鹃花酸、癸二酸二辛酯、DOS	azelaic acid; sebacic acid; dioctyl sebacate
291714	马来酐	Maleic anhydride	顺丁烯二酸酐、顺酐、马来酸酐	maleic anhydride
291719	其他无环多元羧酸及其酸酐、酰卤化物、过氧化物、过氧酸及其衍生物	Other acyclic polycarboxylic acids, their anhydrides, halides, peroxides and derivatives	富马酸、丁二酸、琥珀酸、衣康酸、丙二酸二乙酯、十二碳二元酸	fumaric acid; succinic acid; itaconic acid; diethyl malonate
291720	环烷多元羧酸、环烯多元羧酸、环萜烯多元羧酸及其酸酐、酰卤化物、过氧化物、过氧酸及其衍生物	Cyclanic, cyclenic or cycloterpenic polycarboxylic acids and their derivatives	四氢苯酐、甲基六氢苯酐、DINCH	tetrahydrophthalic anhydride; MHHPA; DINCH
291732	邻苯二甲酸二辛酯	Dioctyl orthophthalates	DOP、邻苯二甲酸二（2-乙基己）酯、邻苯二甲酸二辛酯	DOP; DEHP; dioctyl phthalate
291733	邻苯二甲酸二壬酯及邻苯二甲酸二癸酯	Dinonyl or didecyl orthophthalates	DINP、DIDP	DINP; DIDP
291734	其他邻苯二甲酸酯	Other esters of orthophthalic acid	邻苯二甲酸二丁酯、DBP、邻苯二甲酸二甲酯、邻苯二甲酸二异丁酯	DBP; DIBP; diethyl phthalate
291735	邻苯二甲酸酐（苯酐）	Phthalic anhydride	苯酐、邻苯二甲酸酐	phthalic anhydride
291736	对苯二甲酸及其盐	Terephthalic acid and its salts	PTA、精对苯二甲酸	PTA; purified terephthalic acid
291737	对苯二甲酸二甲酯	Dimethyl terephthalate	DMT	dimethyl terephthalate; DMT
291739	其他芳香多元羧酸及其酸酐、酰卤化物、过氧化物、过氧酸及其衍生物	Other aromatic polycarboxylic acids, their anhydrides, halides, peroxides and derivatives	间苯二甲酸、偏苯三酸酐、均苯四甲酸二酐、DOTP、TOTM	isophthalic acid; trimellitic anhydride; DOTP; TOTM
2918	含附加含氧基羧酸及其酸酐、酰卤化物、过氧化物和过氧酸以及它们的卤化、磺化、硝化或亚硝化衍生物	Carboxylic acids with additional oxygen function, their anhydrides, halides and derivatives
291811	乳酸及其盐和酯	Lactic acid, its salts and esters	乳酸钙、乳酸钠、乳酸乙酯、乳酸	lactic acid; calcium lactate; sodium lactate; ethyl lactate
291812	酒石酸	Tartaric acid		tartaric acid
291813	酒石酸盐及酒石酸酯	Salts and esters of tartaric acid	酒石酸钾钠、酒石酸氢钾、塔塔粉	cream of tartar; potassium bitartrate; Rochelle salt
291814	柠檬酸	Citric acid	无水柠檬酸、一水柠檬酸、枸橼酸、柠檬酸	citric acid anhydrous; citric acid monohydrate; citric acid
291815	柠檬酸盐及柠檬酸酯	Salts and esters of citric acid	柠檬酸钠、柠檬酸钾、柠檬酸钙、ATBC	sodium citrate; potassium citrate; ATBC; triethyl citrate
291816	葡糖酸及其盐和酯	Gluconic acid, its salts and esters	葡萄糖酸钠、葡萄糖酸钙、葡萄糖酸锌	sodium gluconate; calcium gluconate; zinc gluconate
291817	2,2-二苯基-2-羟基乙酸（二苯基乙醇酸；二苯羟乙酸）	Benzilic acid (2,2-diphenyl-2-hydroxyacetic acid)		benzilic acid
291818	乙酯杀螨醇（ISO）	Chlorobenzilate		chlorobenzilate
291819	其他含醇基但不含其他含氧基的羧酸及其酸酐、酰卤化物、过氧化物、过氧酸及其衍生物	Other carboxylic acids with alcohol function but no other oxygen function; derivatives	苹果酸、扁桃酸、乙醇酸、羟基乙酸、胆酸	malic acid; glycolic acid; mandelic acid
291821	水杨酸及其盐	Salicylic acid and its salts	水杨酸钠	salicylic acid; sodium salicylate
291822	邻乙酰水杨酸及其盐和酯	Acetylsalicylic acid (aspirin), its salts and esters	阿司匹林	aspirin; acetylsalicylic acid
291823	水杨酸的其他酯及其盐	Other esters of salicylic acid and their salts	水杨酸甲酯、冬青油（合成）、水杨酸辛酯、胡莫柳酯	methyl salicylate; octyl salicylate; homosalate
291829	其他含酚基但不含其他含氧基的羧酸及其酸酐、酰卤化物、过氧化物、过氧酸及其衍生物	Other carboxylic acids with phenol function but no other oxygen function; derivatives	对羟基苯甲酸、尼泊金酯、没食子酸、没食子酸丙酯、抗氧剂1010、2-羟基-3-萘甲酸	parabens; methylparaben; gallic acid; antioxidant 1010
291830	含醛基或酮基但不含其他含氧基的羧酸及其酸酐、酰卤化物、过氧化物、过氧酸及其衍生物	Carboxylic acids with aldehyde or ketone function but no other oxygen function; derivatives	乙酰乙酸乙酯、乙酰乙酸甲酯、乙酰丙酸、乙醛酸	ethyl acetoacetate; methyl acetoacetate; levulinic acid; glyoxylic acid
291891	2,4,5-涕（ISO）（2,4,5-三氯苯氧基乙酸）及其盐和酯	2,4,5-T (2,4,5-trichlorophenoxyacetic acid), its salts and esters		2,4,5-T
291899	其他含附加含氧基羧酸及其酸酐、酰卤化物、过氧化物、过氧酸及其衍生物	Other carboxylic acids with additional oxygen function and their derivatives	2,4-D、2,4-滴、MCPA、2甲4氯、萘普生	2,4-D; MCPA; naproxen
2919	磷酸酯及其盐，包括乳磷酸盐，以及它们的卤化、磺化、硝化或亚硝化衍生物	Phosphoric esters and their salts, including lactophosphates, and their derivatives
291910	三（2,3-二溴丙基）磷酸酯	Tris(2,3-dibromopropyl) phosphate		tris(2,3-dibromopropyl) phosphate
291990	其他磷酸酯及其盐，包括乳磷酸盐，及其卤化、磺化、硝化或亚硝化衍生物	Other phosphoric esters and their salts, including lactophosphates, and their derivatives	磷酸三苯酯、磷酸三丁酯、TCPP阻燃剂、磷酸三乙酯、敌敌畏、甘油磷酸钠	triphenyl phosphate; TCPP; tributyl phosphate; TCEP
2920	其他非金属无机酸酯（不包括卤化氢的酯）及其盐以及它们的卤化、磺化、硝化或亚硝化衍生物	Esters of other inorganic acids of non-metals (not of hydrogen halides), salts, derivatives
292011	对硫磷（ISO）及甲基对硫磷（ISO）	Parathion and parathion-methyl		parathion; methyl parathion
292019	其他硫代磷酸酯及其盐以及它们的卤化、磺化、硝化或亚硝化衍生物	Other thiophosphoric esters (phosphorothioates), their salts and derivatives	杀螟硫磷、甲基立枯磷	fenitrothion; tolclofos-methyl
292021	亚磷酸二甲酯	Dimethyl phosphite		dimethyl phosphite
292022	亚磷酸二乙酯	Diethyl phosphite		diethyl phosphite
292023	亚磷酸三甲酯	Trimethyl phosphite		trimethyl phosphite
292024	亚磷酸三乙酯	Triethyl phosphite		triethyl phosphite
292029	其他亚磷酸酯及其盐以及它们的卤化、磺化、硝化或亚硝化衍生物	Other phosphite esters, their salts and derivatives	亚磷酸三苯酯、抗氧剂168	antioxidant 168; triphenyl phosphite
292030	硫丹（ISO）	Endosulfan		endosulfan
292090	其他非金属无机酸酯及其盐以及它们的卤化、磺化、硝化或亚硝化衍生物	Other esters of inorganic acids of non-metals, their salts and derivatives	碳酸二甲酯、DMC、碳酸二乙酯、硫酸二甲酯、克螨特、正硅酸乙酯	dimethyl carbonate; DMC; dimethyl sulfate; tetraethyl orthosilicate
2921	氨基化合物	Amine-function compounds
292111	甲胺、二甲胺或三甲胺及其盐	Methylamine, di- or trimethylamine and their salts	一甲胺、盐酸二甲胺	methylamine; dimethylamine; trimethylamine
292112	2-（N,N-二甲基氨基）氯乙烷盐酸盐	2-(N,N-Dimethylamino)ethyl chloride hydrochloride
292113	2-（N,N-二乙基氨基）氯乙烷盐酸盐	2-(N,N-Diethylamino)ethyl chloride hydrochloride
292114	2-（N,N-二异丙基氨基）氯乙烷盐酸盐	2-(N,N-Diisopropylamino)ethyl chloride hydrochloride
292119	其他无环单胺及其衍生物以及它们的盐	Other acyclic monoamines and their derivatives; salts of these	三乙胺、二乙胺、异丙胺、二正丙胺、牛磺酸	triethylamine; diethylamine; isopropylamine; taurine
292121	乙二胺及其盐	Ethylenediamine and its salts	EDA	ethylenediamine
292122	六亚甲基二胺及其盐	Hexamethylenediamine and its salts	己二胺、尼龙66盐	hexamethylenediamine; nylon 66 salt
292129	其他无环多胺及其衍生物以及它们的盐	Other acyclic polyamines and their derivatives; salts of these	二乙烯三胺、三乙烯四胺、五甲基二乙烯三胺	diethylenetriamine; triethylenetetramine
292130	环烷单胺或多胺、环烯单胺或多胺、环萜烯单胺或多胺及其衍生物以及它们的盐	Cyclanic, cyclenic or cycloterpenic mono- or polyamines and derivatives; salts of these	环己胺、异佛尔酮二胺、盐酸金刚烷胺、二环己胺	cyclohexylamine; isophorone diamine; amantadine hydrochloride
292141	苯胺及其盐	Aniline and its salts	阿尼林油	aniline; aniline hydrochloride
292142	苯胺衍生物及其盐	Aniline derivatives and their salts	对硝基苯胺、N,N-二甲基苯胺、邻氯苯胺、对氨基苯磺酸	p-nitroaniline; N,N-dimethylaniline; chloroaniline; sulfanilic acid
292143	甲苯胺及其衍生物以及它们的盐	Toluidines and their derivatives; salts of these	邻甲苯胺、对甲苯胺、氟乐灵、4B酸	o-toluidine; p-toluidine; trifluralin
292144	二苯胺及其衍生物以及它们的盐	Diphenylamine and its derivatives; salts of these		diphenylamine
292145	1-萘胺（α-萘胺）、2-萘胺（β-萘胺）及其衍生物以及它们的盐	1-Naphthylamine, 2-naphthylamine and their derivatives; salts of these	吐氏酸、劳伦酸、防老剂D	tobias acid; naphthylamine
292146	安非他明（INN）、苄非他明（INN）、右苯丙胺（INN）等苯丙胺类物质及其盐	Amfetamine, dexamfetamine, phentermine and other named amfetamine-type drugs; their salts
292149	其他芳香单胺及其衍生物以及它们的盐	Other aromatic monoamines and their derivatives; salts of these	苄胺、对异丙基苯胺、2,6-二甲基苯胺、二甲戊灵	benzylamine; 2,6-xylidine; pendimethalin
292151	邻-、间-、对-苯二胺、二氨基甲苯及其衍生物以及它们的盐	o-, m-, p-Phenylenediamine, diaminotoluenes and their derivatives; salts of these	对苯二胺、间苯二胺、防老剂4020、防老剂4010NA	phenylenediamine; antioxidant 6PPD; toluenediamine
292159	其他芳香多胺及其衍生物以及它们的盐	Other aromatic polyamines and their derivatives; salts of these	MOCA、DSD酸、联苯胺、4,4'-二氨基二苯甲烷、MDA	MOCA; DSD acid; 4,4'-methylenedianiline
2922	含氧基氨基化合物	Oxygen-function amino-compounds
292211	单乙醇胺及其盐	Monoethanolamine and its salts	一乙醇胺、MEA	monoethanolamine; MEA
292212	二乙醇胺及其盐	Diethanolamine and its salts	DEA	diethanolamine; DEA
292214	右丙氧吩（INN）及其盐	Dextropropoxyphene and its salts
292215	三乙醇胺	Triethanolamine	TEA	triethanolamine; TEA
292216	全氟辛基磺酸二乙醇铵	Diethanolammonium perfluorooctane sulphonate
292217	甲基二乙醇胺和乙基二乙醇胺	Methyldiethanolamine and ethyldiethanolamine	MDEA	MDEA; methyldiethanolamine
292218	2-（N,N-二异丙基氨基）乙醇	2-(N,N-Diisopropylamino)ethanol
292219	其他氨基醇及其醚、酯以及它们的盐（含有一种以上含氧基的除外）	Other amino-alcohols with one kind of oxygen function, their ethers and esters; salts	二甲基乙醇胺、异丙醇胺、乙胺丁醇、盐酸苯海拉明、AMP-95	dimethylethanolamine; ethambutol; diphenhydramine hydrochloride; AMP
292221	氨基羟基萘磺酸及其盐	Aminohydroxynaphthalenesulphonic acids and their salts	H酸、J酸、γ酸	H acid; J acid; gamma acid
292229	其他氨基（萘酚、酚）及其醚、酯以及它们的盐（含有一种以上含氧基的除外）	Other amino-naphthols and amino-phenols, their ethers and esters; salts of these	对氨基苯酚、间氨基苯酚、茴香胺、邻氨基对氯苯酚、红色基B	p-aminophenol; anisidine; aminophenol
292231	安非拉酮（INN）、美沙酮（INN）和去甲美沙酮（INN）以及它们的盐	Amfepramone, methadone and normethadone; salts of these
292239	其他氨基醛、氨基酮及氨基醌及其盐（含有一种以上含氧基的除外）	Other amino-aldehydes, amino-ketones and amino-quinones; salts of these	氯胺酮、4-二甲氨基苯甲醛、溴氨酸、1-氨基蒽醌、米氏酮	1-aminoanthraquinone; bromamine acid
292241	赖氨酸及其酯以及它们的盐	Lysine and its esters; salts of these	L-赖氨酸盐酸盐、98%赖氨酸、赖氨酸、赖氨酸盐酸盐	L-lysine HCl; lysine sulfate; lysine
292242	谷氨酸及其盐	Glutamic acid and its salts	味精、谷氨酸钠、L-谷氨酸	monosodium glutamate; MSG
292243	邻氨基苯甲酸（氨茴酸）及其盐	Anthranilic acid and its salts		anthranilic acid
292244	替利定（INN）及其盐	Tilidine and its salts
292249	其他氨基酸及其酯以及它们的盐（含有一种以上含氧基的除外）	Other amino-acids with one kind of oxygen function, and their esters; salts of these	甘氨酸、EDTA、丙氨酸、亮氨酸、缬氨酸、氨甲环酸、氨基酸	glycine; EDTA; L-leucine; L-valine; amino acid
292250	氨基醇酚、氨基酸酚及其他含氧基氨基化合物	Amino-alcohol-phenols, amino-acid-phenols, other amino-compounds with oxygen function	对羟基苯甘氨酸、L-丝氨酸、L-苏氨酸、左旋多巴、盐酸普萘洛尔	L-threonine; L-tyrosine; L-serine; salbutamol
2923	季铵盐及季铵碱；卵磷脂及其他磷氨基类脂，不论是否已有化学定义	Quaternary ammonium salts and hydroxides; lecithins, other phosphoaminolipids
292310	胆碱及其盐	Choline and its salts	氯化胆碱、酒石酸胆碱	choline chloride; choline bitartrate
292320	卵磷脂及其他磷氨基类脂	Lecithins and other phosphoaminolipids	大豆卵磷脂、大豆磷脂、蛋黄卵磷脂	soya lecithin; sunflower lecithin; phosphatidylserine
292330	全氟辛基磺酸四乙基铵	Tetraethylammonium perfluorooctane sulphonate
292340	全氟辛基磺酸二癸基二甲基铵	Didecyldimethylammonium perfluorooctane sulphonate
292390	其他季铵盐及季铵碱	Other quaternary ammonium salts and hydroxides	甜菜碱、十六烷基三甲基氯化铵、四丁基溴化铵、左旋肉碱、矮壮素	betaine; tetrabutylammonium bromide; L-carnitine; chlormequat chloride
2924	羧基酰胺基化合物；碳酸酰胺基化合物	Carboxyamides and amides of carbonic acid
292411	甲丙氨酯（INN）	Meprobamate		meprobamate
292412	氟乙酰胺（ISO）、久效磷（ISO）及磷胺（ISO）	Fluoroacetamide, monocrotophos and phosphamidon		monocrotophos
292419	其他无环酰胺（包括无环氨基甲酸酯）及其衍生物以及它们的盐	Other acyclic amides (including acyclic carbamates) and derivatives; salts of these	二甲基甲酰胺、DMF、二甲基乙酰胺、丙烯酰胺、芥酸酰胺、油酸酰胺	DMF; DMAC; acrylamide; erucamide
292421	酰脲及其衍生物以及它们的盐	Ureines and their derivatives; salts of these	敌草隆、利谷隆、异丙隆	diuron; linuron; isoproturon
292423	2-乙酰氨基苯甲酸（N-乙酰邻氨基苯甲酸）及其盐	2-Acetamidobenzoic acid (N-acetylanthranilic acid) and its salts
292424	炔己蚁胺（INN）	Ethinamate
292425	甲草胺（ISO）	Alachlor		alachlor
292429	其他环酰胺（包括环氨基甲酸酯）及其衍生物以及它们的盐	Other cyclic amides (including cyclic carbamates) and derivatives; salts of these	对乙酰氨基酚、扑热息痛、利多卡因、乙草胺、阿斯巴甜、色酚AS	paracetamol; acetaminophen; lidocaine; aspartame
2925	羧基酰亚胺化合物（包括糖精及其盐）及亚胺基化合物	Carboxyimide-function compounds (including saccharin) and imine-function compounds
292511	糖精及其盐	Saccharin and its salts	糖精钠	sodium saccharin; saccharin
292512	格鲁米特（INN）	Glutethimide
292519	其他酰亚胺及其衍生物以及它们的盐	Other imides and their derivatives; salts of these	N-溴代丁二酰亚胺、NBS、邻苯二甲酰亚胺、丁二酰亚胺	NBS; phthalimide; succinimide
292521	杀虫脒（ISO）	Chlordimeform		chlordimeform
292529	其他亚胺及其衍生物以及它们的盐	Other imines and their derivatives; salts of these	盐酸胍、二苯胍、促进剂D、L-精氨酸、肌酸、盐酸二甲双胍	metformin hydrochloride; creatine monohydrate; L-arginine; diphenylguanidine
2926	腈基化合物	Nitrile-function compounds
292610	丙烯腈	Acrylonitrile		acrylonitrile
292620	1-氰基胍（双氰胺）	Dicyandiamide (1-cyanoguanidine)	二氰二胺	dicyandiamide; DCD
292630	芬普雷司（INN）及其盐；美沙酮（INN）中间体	Fenproporex and its salts; methadone intermediate
292640	α-苯基乙酰基乙腈	alpha-Phenylacetoacetonitrile (APAAN)	APAAN	APAAN
292690	其他腈基化合物	Other nitrile-function compounds	对氯氰苄、间苯二甲腈、氯氰菊酯、丙酮氰醇、百菌清、己二腈	cypermethrin; chlorothalonil; malononitrile; acetonitrile
2927	重氮化合物、偶氮化合物及氧化偶氮化合物	Diazo-, azo- or azoxy-compounds
292700	重氮、偶氮及氧化偶氮化合物	Compounds with diazo, azo or azoxy groups	AC发泡剂、偶氮二甲酰胺、偶氮二异丁腈、ADC发泡剂	AC blowing agent; azodicarbonamide; AIBN
2928	肼（联氨）及胲（羟胺）的有机衍生物	Organic derivatives of hydrazine or hydroxylamine
292800	肼或胲的有机衍生物	Organic hydrazine and hydroxylamine compounds	丁酮肟、甲基乙基酮肟、苯肼、抗氧剂1024	methyl ethyl ketoxime; MEKO; phenylhydrazine; carbohydrazide
2929	其他含氮基化合物	Compounds with other nitrogen function
292910	异氰酸酯	Isocyanates	TDI、MDI、甲苯二异氰酸酯、HDI、IPDI、异氰酸酯	TDI; MDI; HDI; IPDI; isocyanate
292990	其他含氮基化合物（异氰酸酯除外）	Other compounds with nitrogen function, except isocyanates	甜蜜素、环己基氨基磺酸钠	sodium cyclamate
2930	有机硫化合物	Organo-sulphur compounds
293010	2-（N,N-二甲基氨基）乙硫醇	2-(N,N-Dimethylamino)ethanethiol
293020	硫代氨基甲酸盐或酯及二硫代氨基甲酸盐	Thiocarbamates and dithiocarbamates	福美钠、二丁基二硫代氨基甲酸锌、促进剂ZDC、促进剂EZ、杀草丹	rubber accelerator ZDEC; sodium dimethyldithiocarbamate
293030	一硫化二烃氨基硫羰、二硫化二烃氨基硫羰或四硫化二烃氨基硫羰	Thiuram mono-, di- or tetrasulphides	促进剂TMTD、福美双、促进剂TMTM、秋兰姆	thiram; TMTD; rubber accelerator TMTM
293040	甲硫氨酸（蛋氨酸）	Methionine	DL-蛋氨酸、蛋氨酸	DL-methionine; methionine
293060	2-（N,N-二乙基氨基）乙硫醇	2-(N,N-Diethylamino)ethanethiol
293070	二（2-羟乙基）硫醚［硫二甘醇（INN）］	Thiodiglycol (bis(2-hydroxyethyl)sulfide)		thiodiglycol
293080	涕灭威（ISO）、敌菌丹（ISO）及甲胺磷（ISO）	Aldicarb, captafol and methamidophos		aldicarb; methamidophos
293090	其他有机硫化合物	Other organo-sulphur compounds	二甲基亚砜、DMSO、黄药、选矿药剂、胱氨酸、硫脲	DMSO; xanthate; L-cysteine; thiourea
2931	其他有机-无机化合物	Other organo-inorganic compounds
293110	四甲基铅及四乙基铅	Tetramethyl lead and tetraethyl lead		tetraethyl lead
293120	三丁基锡化合物	Tributyltin compounds		tributyltin oxide
293141	甲基膦酸二甲酯	Dimethyl methylphosphonate	DMMP阻燃剂	DMMP
293142	丙基膦酸二甲酯	Dimethyl propylphosphonate	DMPP	DMPP
293143	乙基膦酸二乙酯	Diethyl ethylphosphonate		DEEP
293144	甲基膦酸	Methylphosphonic acid
293145	甲基膦酸和脒基脲（1:1）生成的盐	Salt of methylphosphonic acid and (aminoiminomethyl)urea (1:1)
293146	1-丙基磷酸环酐（2,4,6-三丙基-1,3,5,2,4,6-三氧三磷杂环己烷-2,4,6-三氧化物）	Propylphosphonic anhydride trimer (tripropyl-trioxatriphosphinane trioxide)	丙基磷酸酐、T3P	T3P; propylphosphonic anhydride
293147	（5-乙基-2-甲基-2-氧代-1,3,2-二氧磷杂环己-5-基）甲基膦酸二甲酯	(5-Ethyl-2-methyl-2-oxido-1,3,2-dioxaphosphinan-5-yl)methyl methyl methylphosphonate
293148	3,9-二甲基-2,4,8,10-四氧杂-3,9-二磷杂螺［5.5］十一烷-3,9-二氧化物	3,9-Dimethyl-2,4,8,10-tetraoxa-3,9-diphosphaspiro[5.5]undecane 3,9-dioxide
293149	其他非卤化有机磷衍生物	Other non-halogenated organo-phosphorous derivatives	草甘膦、双甘膦、HEDP、羟基亚乙基二膦酸、ATMP、三苯基膦	glyphosate; HEDP; ATMP; triphenylphosphine
293151	甲基膦酰二氯	Methylphosphonic dichloride
293152	丙基膦酰二氯	Propylphosphonic dichloride
293153	O-（3-氯丙基）O-［4-硝基-3-（三氟甲基）苯基］甲基硫代膦酸酯	O-(3-Chloropropyl) O-[4-nitro-3-(trifluoromethyl)phenyl] methylphosphonothionate
293154	敌百虫（ISO）	Trichlorfon		trichlorfon
293159	其他卤化有机磷衍生物	Other halogenated organo-phosphorous derivatives	乙烯利	ethephon
293190	其他税目未列名的有机-无机化合物	Organo-inorganic compounds not elsewhere specified, e.g. organosilicon	硅烷偶联剂、六甲基二硅氧烷、苯硼酸、D4环硅氧烷、二月桂酸二丁基锡	silane coupling agent; phenylboronic acid; D4 cyclosiloxane; dibutyltin dilaurate
2932	仅含有氧杂原子的杂环化合物	Heterocyclic compounds with oxygen hetero-atoms only
293211	四氢呋喃	Tetrahydrofuran	THF	THF; tetrahydrofuran
293212	2-糠醛	Furfural (2-furaldehyde)	呋喃甲醛	furfural
293213	糠醇及四氢糠醇	Furfuryl alcohol and tetrahydrofurfuryl alcohol	呋喃甲醇	furfuryl alcohol
293214	三氯蔗糖	Sucralose	蔗糖素	sucralose
293219	其他结构上含有非稠合呋喃环（不论是否氢化）的化合物	Other compounds with an unfused furan ring, whether or not hydrogenated	雷尼替丁、呋喃铵盐、5-羟甲基糠醛	ranitidine; dinotefuran; 2-methylfuran
293220	内酯	Lactones	香豆素、γ-丁内酯、葡萄糖酸内酯	coumarin; gamma-butyrolactone; glucono delta-lactone
293291	4-丙烯基-1,2-亚甲二氧基苯（异黄樟脑）	Isosafrole	异黄樟素	isosafrole
293292	1-（1,3-苯并二噁茂-5-基）丙烷-2-酮	1-(1,3-Benzodioxol-5-yl)propan-2-one (PMK)	胡椒基甲基酮	PMK
293293	3,4-亚甲二氧基苯甲醛（胡椒醛）	Piperonal	洋茉莉醛	piperonal; heliotropin
293294	4-烯丙基-1,2-亚甲二氧基苯（黄樟脑）	Safrole	黄樟素	safrole
293295	四氢大麻酚（所有异构体）	Tetrahydrocannabinols (all isomers)
293296	克百威（ISO）	Carbofuran	呋喃丹	carbofuran
293299	其他仅含有氧杂原子的杂环化合物	Other heterocyclic compounds with oxygen hetero-atoms only	呋喃酚、佳乐麝香、1,3-二氧戊环	galaxolide; 1,3-dioxolane; dihydropyran
2933	仅含有氮杂原子的杂环化合物	Heterocyclic compounds with nitrogen hetero-atoms only
293311	二甲基苯基吡唑酮（安替比林）及其衍生物	Phenazone (antipyrin) and its derivatives	安乃近、氨基比林	analgin; metamizole sodium; phenazone
293319	其他结构上含有非稠合吡唑环（不论是否氢化）的化合物	Other compounds with an unfused pyrazole ring, whether or not hydrogenated	保泰松、氟虫腈、1-苯基-3-甲基-5-吡唑啉酮	fipronil; phenylbutazone; edaravone
293321	乙内酰脲及其衍生物	Hydantoin and its derivatives	海因、DMDMH、苯妥英、5,5-二甲基海因	hydantoin; DMDM hydantoin; dimethylhydantoin
293329	其他结构上含有非稠合咪唑环（不论是否氢化）的化合物	Other compounds with an unfused imidazole ring, whether or not hydrogenated	甲硝唑、2-甲基咪唑、组氨酸	metronidazole; imidazole; L-histidine
293331	吡啶及其盐	Pyridine and its salts		pyridine
293332	六氢吡啶（哌啶）及其盐	Piperidine and its salts		piperidine
293333	阿芬太尼、溴西泮、卡芬太尼、地芬诺酯、芬太尼、哌醋甲酯、哌替啶等所列吡啶类物质及其盐	Alfentanil, fentanyl, methylphenidate, pethidine and other named pyridine-ring drugs; salts
293334	其他芬太尼及其衍生物	Other fentanyls with an unfused pyridine ring and their derivatives
293335	3-奎宁环醇	3-Quinuclidinol
293336	4-苯氨基-N-苯乙基哌啶（ANPP）	4-Anilino-N-phenethylpiperidine (ANPP)
293337	N-苯乙基-4-哌啶酮（NPP）	N-Phenethyl-4-piperidone (NPP)
293339	其他结构上含有非稠合吡啶环（不论是否氢化）的化合物	Other compounds with an unfused pyridine ring, whether or not hydrogenated	百草枯、2-氯吡啶、吡虫啉、苯磺酸氨氯地平、联吡啶、异烟肼	imidacloprid; paraquat; amlodipine besylate; isoniazid
293341	左非诺（INN）及其盐	Levorphanol and its salts
293349	其他结构上含有喹啉或异喹啉环系（不论是否氢化）但未进一步稠合的化合物	Other compounds with a quinoline or isoquinoline ring-system, not further fused	8-羟基喹啉、氯喹	8-hydroxyquinoline; chloroquine phosphate
293352	丙二酰脲（巴比妥酸）及其盐	Malonylurea (barbituric acid) and its salts		barbituric acid
293353	阿洛巴比妥、异戊巴比妥、巴比妥、苯巴比妥、司可巴比妥等所列巴比妥类物质及其盐	Barbital, phenobarbital, pentobarbital and other named barbiturates; their salts
293354	其他丙二酰脲（巴比妥酸）的衍生物以及它们的盐	Other derivatives of barbituric acid (malonylurea); salts of these
293355	氯普唑仑（INN）、甲氯喹酮（INN）、甲喹酮（INN）和齐培丙醇（INN）以及它们的盐	Loprazolam, mecloqualone, methaqualone and zipeprol; salts of these
293359	其他结构上含有嘧啶环（不论是否氢化）或哌嗪环的化合物	Other compounds with a pyrimidine ring or piperazine ring, whether or not hydrogenated	甲氧苄啶、TMP、阿昔洛韦、二嗪磷	piperazine; trimethoprim; acyclovir; diazinon
293361	三聚氰胺（蜜胺）	Melamine	密胺、三聚氰胺	melamine
293369	其他结构上含有非稠合三嗪环（不论是否氢化）的化合物	Other compounds with an unfused triazine ring, whether or not hydrogenated	三聚氯氰、三氯异氰尿酸、乌洛托品、氰尿酸、莠去津、TGIC固化剂	TCCA; SDIC; hexamine; atrazine
293371	6-己内酰胺	Caprolactam (6-hexanelactam)	CPL	caprolactam
293372	氯巴占（INN）和甲乙哌酮（INN）	Clobazam and methyprylon
293379	其他内酰胺	Other lactams	N-甲基吡咯烷酮、NMP、2-吡咯烷酮、N-乙烯基吡咯烷酮、吡拉西坦	NMP; 2-pyrrolidone; N-vinylpyrrolidone; piracetam
293391	阿普唑仑、氯氮䓬、氯硝西泮、地西泮、艾司唑仑等所列仅含氮杂原子的杂环化合物及其盐	Alprazolam, diazepam, clonazepam and other named benzodiazepine-type drugs; their salts
293392	甲基谷硫磷（ISO）	Azinphos-methyl		azinphos-methyl
293399	其他仅含有氮杂原子的杂环化合物	Other heterocyclic compounds with nitrogen hetero-atoms only, n.e.s.	多菌灵、苯并三氮唑、吲哚、色氨酸、三唑酮、戊唑醇	benzotriazole; carbendazim; L-tryptophan; tebuconazole
2934	核酸及其盐，不论是否已有化学定义；其他杂环化合物	Nucleic acids and their salts; other heterocyclic compounds
293410	结构上含有非稠合噻唑环（不论是否氢化）的化合物	Compounds with an unfused thiazole ring, whether or not hydrogenated	三苯甲基氨噻肟酸、噻虫嗪、2-氨基噻唑	thiamethoxam; aminothiazole; famotidine
293420	结构上含有一个苯并噻唑环系（不论是否氢化）但未进一步稠合的化合物	Compounds with a benzothiazole ring-system, not further fused	橡胶促进剂M、促进剂DM、促进剂CBS、促进剂CZ	MBT; MBTS; rubber accelerator CBS
293430	结构上含有一个吩噻嗪环系（不论是否氢化）但未进一步稠合的化合物	Compounds with a phenothiazine ring-system, not further fused	盐酸氯丙嗪	phenothiazine; chlorpromazine; promethazine
293491	阿米雷司、溴替唑仑、氯噻西泮、氯唑仑、右吗拉胺等所列其他杂环化合物及其盐	Aminorex, brotizolam, phenmetrazine, sufentanil and other named heterocyclic drugs; salts
293492	其他芬太尼以及它们的衍生物（税目29.34项下）	Other fentanyls (heading 29.34) and their derivatives
293499	核酸及其盐；其他税目未列名的杂环化合物	Nucleic acids and their salts; heterocyclic compounds not elsewhere specified	7-ACA、吗啉、磺内酯、核苷酸、安赛蜜、杂环化合物、噻吩	7-ACA; morpholine; acesulfame K; heterocyclic intermediates
2935	磺（酰）胺	Sulphonamides
293510	N-甲基全氟辛基磺酰胺	N-Methylperfluorooctane sulphonamide
293520	N-乙基全氟辛基磺酰胺	N-Ethylperfluorooctane sulphonamide		sulfluramid
293530	N-乙基-N-（2-羟乙基）全氟辛基磺酰胺	N-Ethyl-N-(2-hydroxyethyl) perfluorooctane sulphonamide
293540	N-（2-羟乙基）-N-甲基全氟辛基磺酰胺	N-(2-Hydroxyethyl)-N-methylperfluorooctane sulphonamide
293550	其他全氟辛基磺酰胺	Other perfluorooctane sulphonamides
293590	其他磺（酰）胺	Sulphonamides other than perfluorooctane sulphonamides	磺胺嘧啶、磺胺甲噁唑、对甲苯磺酰胺、呋塞米、磺胺二甲嘧啶	sulfadiazine; sulfamethoxazole; p-toluenesulfonamide; furosemide
2936	天然或合成再制的维生素原和维生素（包括天然浓缩物）及其主要用作维生素的衍生物，上述产品的混合物，不论是否溶于溶剂	Provitamins and vitamins, natural or synthetic, their derivatives and mixtures
293621	未混合的维生素A及其衍生物	Vitamins A and their derivatives, unmixed	维A醋酸酯、维生素A棕榈酸酯、视黄醇、维生素A	vitamin A acetate; retinol; retinyl palmitate; vitamin A
293622	未混合的维生素B1及其衍生物	Vitamin B1 and its derivatives, unmixed	盐酸硫胺、硝酸硫胺	thiamine hydrochloride; thiamine mononitrate
293623	未混合的维生素B2及其衍生物	Vitamin B2 and its derivatives, unmixed	核黄素	riboflavin
293624	未混合的D或DL-泛酸（维生素B5）及其衍生物	D- or DL-Pantothenic acid (vitamin B5) and its derivatives, unmixed	泛酸钙、D-泛醇	calcium pantothenate; D-panthenol
293625	未混合的维生素B6及其衍生物	Vitamin B6 and its derivatives, unmixed	盐酸吡哆醇、盐酸吡哆辛	pyridoxine hydrochloride
293626	未混合的维生素B12及其衍生物	Vitamin B12 and its derivatives, unmixed	氰钴胺、甲钴胺、维生素B12	cyanocobalamin; mecobalamin; vitamin B12
293627	未混合的维生素C及其衍生物	Vitamin C and its derivatives, unmixed	抗坏血酸、维生素C钠、VC磷酸酯镁、维生素C	ascorbic acid; sodium ascorbate; vitamin C
293628	未混合的维生素E及其衍生物	Vitamin E and its derivatives, unmixed	生育酚、维生素E醋酸酯、维生素E	tocopherol; tocopheryl acetate; vitamin E
293629	其他未混合的维生素及其衍生物	Other vitamins and their derivatives, unmixed	烟酸、烟酰胺、叶酸、生物素、维生素D3、维生素K	niacinamide; folic acid; biotin; vitamin D3
293690	维生素原、混合维生素及天然浓缩物	Provitamins, vitamin mixtures and natural vitamin concentrates	维生素AD3	vitamin AD3
2937	天然或合成再制的激素、前列腺素、血栓烷、白细胞三烯及其衍生物和结构类似物，包括主要用作激素的改性链多肽	Hormones, prostaglandins, thromboxanes and leukotrienes; derivatives used as hormones
293711	生长激素及其衍生物和结构类似物	Somatotropin (growth hormone), its derivatives and structural analogues		human growth hormone; somatropin
293712	胰岛素及其盐	Insulin and its salts		insulin
293719	其他多肽激素、蛋白激素、糖蛋白激素及其衍生物和结构类似物	Other polypeptide, protein and glycoprotein hormones, their derivatives and analogues	缩宫素、促性腺激素	oxytocin; gonadotropin
293721	可的松、氢化可的松、脱氢皮质（甾）醇及脱氢可的松	Cortisone, hydrocortisone, prednisone and prednisolone	泼尼松、泼尼松龙、强的松	hydrocortisone; prednisone; prednisolone
293722	皮质甾类激素的卤化衍生物	Corticosteroid hormones, halogenated	地塞米松、倍他米松、曲安奈德	dexamethasone; betamethasone; triamcinolone acetonide
293723	雌（甾）激素及孕激素	Oestrogens and progestogens	黄体酮、炔雌醇、炔诺酮	progesterone; estradiol; norethisterone
293729	其他甾族激素及其衍生物和结构类似物	Other steroidal hormones, their derivatives and structural analogues	睾酮、甲睾酮	testosterone
293750	前列腺素、血栓烷和白细胞三烯及其衍生物和结构类似物	Prostaglandins, thromboxanes and leukotrienes, with their derivatives and analogues		prostaglandin; latanoprost
293790	其他激素及其衍生物和结构类似物	Other hormones, their derivatives and structural analogues	肾上腺素、甲状腺素钠	epinephrine; levothyroxine sodium
2938	天然或合成再制的苷（配糖物）及其盐、醚、酯和其他衍生物	Glycosides, natural or synthetic, their salts, ethers, esters and other derivatives
293810	芸香苷及其衍生物	Rutoside (rutin) and its derivatives	芦丁、曲克芦丁	rutin; troxerutin
293890	其他苷及其盐、醚、酯和其他衍生物	Other glycosides, their salts, ethers, esters and other derivatives	甜菊糖苷单体、橙皮苷、人参皂苷单体、甘草酸、天麻素	hesperidin; glycyrrhizic acid; digoxin; ginsenoside
2939	天然或合成再制的生物碱及其盐、醚、酯和其他衍生物	Alkaloids, natural or synthetic, their salts, ethers, esters and other derivatives
293911	罂粟秆浓缩物、丁丙诺啡、可待因、吗啡等所列鸦片碱及其盐	Concentrate of poppy straw; codeine, morphine and other named opium alkaloids; salts
293919	其他鸦片碱及其衍生物以及它们的盐	Other alkaloids of opium and their derivatives; salts of these	罂粟碱、那可丁	papaverine; noscapine
293920	金鸡纳生物碱及其衍生物以及它们的盐	Alkaloids of cinchona and their derivatives; salts of these	奎宁、奎尼丁	quinine; quinidine
293930	咖啡因及其盐	Caffeine and its salts	咖啡碱	caffeine anhydrous
293941	麻黄碱及其盐	Ephedrine and its salts		ephedrine
293942	假麻黄碱（INN）及其盐	Pseudoephedrine and its salts	伪麻黄碱	pseudoephedrine
293943	d-去甲假麻黄碱（INN）及其盐	Cathine and its salts		cathine
293944	去甲麻黄碱及其盐	Norephedrine and its salts		norephedrine
293945	左甲苯丙胺、去氧麻黄碱（INN）、去氧麻黄碱外消旋体以及它们的盐	Levometamfetamine, metamfetamine, metamfetamine racemate and their salts
293949	其他麻黄生物碱及其衍生物以及它们的盐	Other alkaloids of ephedra and their derivatives; salts of these	甲基麻黄碱	methylephedrine
293951	芬乙茶碱（INN）及其盐	Fenetylline and its salts
293959	其他茶碱和氨茶碱及其衍生物以及它们的盐	Other theophylline and aminophylline and their derivatives; salts of these	多索茶碱、二羟丙茶碱	theophylline; aminophylline; doxofylline
293961	麦角新碱（INN）及其盐	Ergometrine and its salts
293962	麦角胺（INN）及其盐	Ergotamine and its salts
293963	麦角酸及其盐	Lysergic acid and its salts
293969	其他麦角生物碱及其衍生物以及它们的盐	Other alkaloids of rye ergot and their derivatives; salts of these	尼麦角林	nicergoline; bromocriptine
293972	可卡因、芽子碱及其盐、酯和其他衍生物	Cocaine, ecgonine; salts, esters and other derivatives of these
293979	其他植物来源的生物碱及其盐、酯和其他衍生物	Other alkaloids of vegetal origin, their salts and derivatives	烟碱、尼古丁、盐酸小檗碱、黄连素、石杉碱甲、可可碱	nicotine; berberine hydrochloride; theobromine; colchicine
293980	其他非植物来源的生物碱及其盐、酯和其他衍生物	Other alkaloids, not of vegetal origin, their salts and derivatives
2940	化学纯糖（蔗糖、乳糖、麦芽糖、葡萄糖、果糖除外）；糖醚、糖缩醛和糖酯及其盐，但不包括税目29.37、29.38及29.39的产品	Chemically pure sugars (not sucrose, lactose, maltose, glucose, fructose); sugar ethers, esters
294000	化学纯糖（蔗糖、乳糖、麦芽糖、葡萄糖及果糖除外）；糖醚、糖缩醛和糖酯及其盐	Pure sugars (not sucrose, lactose, maltose, glucose, fructose); sugar ethers, acetals, esters	木糖、海藻糖、阿拉伯糖、D-核糖、异麦芽酮糖	xylose; trehalose; D-ribose; isomaltulose
2941	抗菌素	Antibiotics
294110	青霉素和具有青霉烷酸结构的青霉素衍生物及其盐	Penicillins and their derivatives with a penicillanic acid structure; salts of these	阿莫西林、氨苄西林、青霉素钾、舒巴坦、6-APA、青霉素	amoxicillin; ampicillin; penicillin G; 6-APA; penicillin
294120	链霉素及其衍生物以及它们的盐	Streptomycins and their derivatives; salts of these	硫酸链霉素	streptomycin sulfate
294130	四环素及其衍生物以及它们的盐	Tetracyclines and their derivatives; salts of these	土霉素、强力霉素、多西环素、金霉素	oxytetracycline; doxycycline; tetracycline
294140	氯霉素及其衍生物以及它们的盐	Chloramphenicol and its derivatives; salts of these	甲砜霉素、氟苯尼考	chloramphenicol; florfenicol
294150	红霉素及其衍生物以及它们的盐	Erythromycin and its derivatives; salts of these	阿奇霉素、罗红霉素、硫氰酸红霉素	azithromycin; roxithromycin; erythromycin thiocyanate
294190	其他抗菌素	Other antibiotics	头孢曲松、庆大霉素、阿维菌素、伊维菌素、利福平、林可霉素、抗生素原料药、头孢	ceftriaxone; gentamicin; ivermectin; lincomycin; cephalosporin; antibiotic API
2942	其他有机化合物	Other organic compounds
294200	其他税目未列名的有机化合物	Organic compounds not elsewhere specified
30	药品	Pharmaceutical products
3001	已干燥的器官疗法用腺体及其他器官，不论是否制成粉末；器官疗法用腺体、其他器官及其分泌物的提取物；肝素及其盐；其他供治疗或预防疾病用的税目未列名的人体或动物制品	Dried glands and organs, their extracts; heparin; other therapeutic human or animal substances
300120	器官疗法用腺体、其他器官及其分泌物的提取物	Gland, organ or secretion extracts for organo-therapeutic use	胆汁浸膏	bile extract; thymus extract
300190	肝素及其盐；其他供治疗或预防疾病用的税目未列名的人体或动物制品	Heparin and its salts; dried glands; other human or animal substances for therapeutic use	肝素钠、依诺肝素钠	heparin sodium; enoxaparin sodium
3002	人血；治病、防病或诊断用的动物血制品；抗血清、其他血份及免疫制品；疫苗、毒素、培养微生物（不包括酵母）及类似产品；细胞培养物	Human and animal blood, antisera, immunological products, vaccines, toxins, cell cultures
300212	抗血清及其他血份	Antisera and other blood fractions	血清白蛋白、免疫球蛋白、血红蛋白	human albumin; antiserum; immunoglobulin
300213	非混合的免疫制品，未配定剂量或制成零售包装	Immunological products, unmixed, not in measured doses or for retail sale	单克隆抗体原液	monoclonal antibody
300214	混合的免疫制品，未配定剂量或制成零售包装	Immunological products, mixed, not in measured doses or for retail sale
300215	免疫制品，已配定剂量或制成零售包装	Immunological products, in measured doses or for retail sale	抗体注射剂、PD-1单抗、干扰素、免疫制品	monoclonal antibody injection; interferon; antibody product
300241	人用疫苗	Vaccines for human medicine	新冠疫苗、流感疫苗、狂犬疫苗、疫苗	human vaccine; rabies vaccine; influenza vaccine; vaccine
300242	兽用疫苗	Vaccines for veterinary medicine	禽流感疫苗、口蹄疫疫苗、猪瘟疫苗	veterinary vaccine; FMD vaccine
300249	其他毒素、培养微生物（不包括酵母）及类似产品	Toxins, cultures of micro-organisms (not yeasts) and similar products	益生菌菌粉、乳酸菌菌种、肉毒毒素、枯草芽孢杆菌	probiotic culture; lactic acid bacteria; botulinum toxin
300251	细胞治疗产品	Cell therapy products	CAR-T细胞制剂	CAR-T cell therapy
300259	其他细胞培养物	Other cell cultures	细胞株、干细胞培养物	cell line
300290	人血；治病、防病或诊断用的动物血制品	Human blood; animal blood prepared for therapeutic, prophylactic or diagnostic use
3003	两种或两种以上成分混合而成的治病或防病用药品（不包括税目30.02、30.05或30.06的货品），未配定剂量或制成零售包装	Medicaments of two or more mixed constituents, not in measured doses or for retail sale
300310	含有青霉素及具有青霉烷酸结构的青霉素衍生物或链霉素及其衍生物的混合药品，未配定剂量或零售包装	Mixed medicaments with penicillins or streptomycins, not in doses or for retail sale
300320	其他含有抗菌素的混合药品，未配定剂量或零售包装	Mixed medicaments with antibiotics of other kinds, not in doses or for retail sale
300331	含有胰岛素的混合药品，未配定剂量或零售包装	Mixed medicaments with insulin, not in doses or for retail sale
300339	其他含有激素或税目29.37其他产品的混合药品，未配定剂量或零售包装	Mixed medicaments with hormones other than insulin (no antibiotics), not in doses or for retail
300341	含有麻黄碱及其盐的混合药品，未配定剂量或零售包装	Mixed medicaments with ephedrine or its salts, not in doses or for retail sale
300342	含有伪麻黄碱（INN）及其盐的混合药品，未配定剂量或零售包装	Mixed medicaments with pseudoephedrine or its salts, not in doses or for retail sale
300343	含有去甲麻黄碱及其盐的混合药品，未配定剂量或零售包装	Mixed medicaments with norephedrine or its salts, not in doses or for retail sale
300349	其他含有生物碱及其衍生物的混合药品，未配定剂量或零售包装	Mixed medicaments with alkaloids other than ephedrines, not in doses or for retail sale
300360	其他含有本章子目注释二所列抗疟疾活性成分的混合药品，未配定剂量或零售包装	Other mixed medicaments with antimalarial active principles, not in doses or for retail sale
300390	其他混合药品，未配定剂量或零售包装	Other mixed medicaments, not in doses or for retail sale	兽药散剂、微丸	bulk mixed medicament; omeprazole pellets
3004	由混合或非混合产品构成的治病或防病用药品（不包括税目30.02、30.05或30.06的货品），已配定剂量或制成零售包装	Medicaments in measured doses or put up for retail sale
300410	含有青霉素及具有青霉烷酸结构的青霉素衍生物或链霉素及其衍生物的药品，已配定剂量或零售包装	Medicaments with penicillins or streptomycins, in doses or for retail sale	阿莫西林胶囊、青霉素针剂、氨苄西林钠粉针	amoxicillin capsules; penicillin injection
300420	其他含有抗菌素的药品，已配定剂量或零售包装	Medicaments with antibiotics other than penicillins or streptomycins, in doses or for retail sale	头孢胶囊、头孢曲松钠粉针、阿奇霉素片、红霉素软膏	cephalosporin capsules; ceftriaxone injection; azithromycin tablets
300431	含有胰岛素的药品，已配定剂量或零售包装	Medicaments with insulin, in doses or for retail sale	胰岛素注射液、胰岛素笔芯	insulin injection; insulin pen
300432	含有皮质甾类激素及其衍生物或结构类似物的药品，已配定剂量或零售包装	Medicaments with corticosteroid hormones, in doses or for retail sale	地塞米松片、氢化可的松软膏	dexamethasone tablets; hydrocortisone cream
300439	其他含有激素或税目29.37其他产品的药品，已配定剂量或零售包装	Medicaments with hormones other than insulin or corticosteroids, in doses or for retail sale	左甲状腺素片、黄体酮注射液	levothyroxine tablets
300441	含有麻黄碱及其盐的药品，已配定剂量或零售包装	Medicaments with ephedrine or its salts, in doses or for retail sale
300442	含有伪麻黄碱（INN）及其盐的药品，已配定剂量或零售包装	Medicaments with pseudoephedrine or its salts, in doses or for retail sale	复方伪麻黄碱感冒药	pseudoephedrine tablets
300443	含有去甲麻黄碱及其盐的药品，已配定剂量或零售包装	Medicaments with norephedrine or its salts, in doses or for retail sale
300449	其他含有生物碱及其衍生物的药品，已配定剂量或零售包装	Medicaments with alkaloids other than ephedrines, in doses or for retail sale	黄连素片、利血平片	berberine tablets
300450	其他含有维生素或税目29.36所列产品的药品，已配定剂量或零售包装	Other medicaments with vitamins, in doses or for retail sale	维生素C片、复合维生素B片、维生素注射液	vitamin C tablets; vitamin injection
300460	其他含有本章子目注释二所列抗疟疾活性成分的药品，已配定剂量或零售包装	Other medicaments with antimalarial active principles, in doses or for retail sale	青蒿琥酯片、蒿甲醚、抗疟药	artemether; artesunate tablets; antimalarial
300490	其他混合或非混合产品构成的药品，已配定剂量或零售包装	Other medicaments, in doses or for retail sale	中成药、中药酒、清凉油、退烧药、感冒药、眼药水、成药、胶囊药、片剂、医用滴眼液、注射液	traditional Chinese medicine; cooling balm; analgesic tablets; eye drops; tablets medicament; capsules medicine; chinese patent medicine; medicine retail
3005	软填料、纱布、绷带及类似物品，经过药物浸涂或制成零售包装供医疗、外科、牙科或兽医用	Wadding, gauze, bandages and similar articles, medicated or for retail sale for medical use
300510	胶粘敷料及有胶粘涂层的其他物品	Adhesive dressings and other articles with an adhesive layer, for medical use	创可贴、医用胶带、敷贴、输液贴、膏药贴、医用胶布、膏药、敷料贴、透明敷贴	adhesive bandage; band-aid; medical tape; wound plaster; band aid; plaster; wound dressing adhesive
300590	其他药物浸涂或零售包装的软填料、纱布、绷带及类似物品	Other wadding, gauze, bandages and similar articles for medical use	医用纱布、药棉、脱脂棉、急救绷带、纱布块、弹性绷带、纱布、绷带、医用棉球	gauze swab; absorbent cotton; elastic bandage; medical gauze; gauze; bandage; cotton balls medical
3006	本章注释四所规定的医药用品	Pharmaceutical goods of Note 4 to Chapter 30
300610	无菌外科肠线、缝合材料、组织粘合胶、昆布、吸收性止血材料及防粘连阻隔材料	Sterile surgical catgut, sutures, tissue adhesives, laminaria, haemostats, adhesion barriers	羊肠线、手术缝合线、止血海绵、可吸收缝线	catgut suture; surgical suture; absorbable hemostat
300630	X光检查造影剂；用于病人的诊断试剂	X-ray contrast preparations; diagnostic reagents for administration to the patient	碘海醇注射液、硫酸钡造影剂	contrast medium; barium sulfate suspension
300640	牙科粘固剂及其他牙科填料；骨骼粘固剂	Dental cements and fillings; bone reconstruction cements	补牙树脂、牙科水门汀、骨水泥	dental cement; dental composite; bone cement
300650	急救药箱、药包	First-aid boxes and kits	急救包、急救箱、应急医药包、应急救护包	first aid kit; first aid box
300660	以激素、税目29.37其他产品或杀精子剂为基本成分的化学避孕药物	Chemical contraceptives based on hormones, other heading 29.37 products or spermicides	口服避孕片	contraceptive pill
300670	专用于人类或作兽药用的凝胶制品，作为外科手术、体检时躯体部位的润滑剂或躯体和医疗器械之间的耦合剂	Gels used as body lubricants in surgery or examinations or as coupling agents for instruments	医用超声耦合剂、润滑凝胶	ultrasound gel; coupling gel
300691	可确定用于造口术的用具	Appliances for ostomy use	造口袋、造瘘袋	ostomy bag; colostomy bag
300692	废药物	Waste pharmaceuticals	过期药品
300693	安慰剂和盲法（或双盲法）临床试验试剂盒，用于经许可的临床试验，已配定剂量	Placebos and blinded clinical trial kits for recognised trials, in measured doses
31	肥料	Fertilisers
3101	动物或植物肥料，不论是否相互混合或经化学处理；动植物产品经混合或化学处理制成的肥料	Animal or vegetable fertilisers
310100	动植物肥料；动植物产品经混合或化学处理制成的肥料	Animal or vegetable fertilisers, mixed or chemically treated or not	有机肥、鸡粪肥、海藻肥、鸟粪、腐熟羊粪、鱼蛋白肥、腐植酸有机肥	organic fertilizer; guano; seaweed fertilizer; manure
3102	矿物氮肥及化学氮肥	Mineral or chemical nitrogenous fertilisers
310210	尿素，不论是否水溶液	Urea, dry or in aqueous solution	颗粒尿素、小颗粒尿素、车用尿素溶液、尿素、大颗粒尿素	urea; AdBlue; DEF; granular urea
310221	硫酸铵	Ammonium sulphate	硫铵、硫酸铵	ammonium sulphate; ammonium sulfate
310229	硫酸铵和硝酸铵的复盐及混合物	Ammonium sulphate with ammonium nitrate: double salts and mixtures	硫硝酸铵	ammonium sulphate nitrate
310230	硝酸铵，不论是否水溶液	Ammonium nitrate, dry or in aqueous solution	硝铵	ammonium nitrate
310240	硝酸铵与碳酸钙或其他无肥效无机物的混合物	Mixtures of ammonium nitrate with calcium carbonate or other non-fertilising substances	石灰硝铵	calcium ammonium nitrate; CAN
310250	硝酸钠	Sodium nitrate	智利硝石	sodium nitrate
310260	硝酸钙和硝酸铵的复盐及混合物	Calcium nitrate with ammonium nitrate: double salts and mixtures	硝酸铵钙	calcium ammonium nitrate double salt
310280	尿素及硝酸铵混合物的水溶液或氨水溶液	Urea with ammonium nitrate, in aqueous or ammoniacal solution	尿素硝铵溶液、UAN	UAN solution
310290	其他矿物氮肥及化学氮肥，包括上述子目未列名的混合物	Other nitrogenous fertilisers, including nitrogenous mixtures	氰氨化钙、石灰氮、硝酸钙镁	calcium cyanamide
3103	矿物磷肥及化学磷肥	Mineral or chemical phosphatic fertilisers
310311	按重量计五氧化二磷（P2O5）含量在35%及以上的过磷酸钙	Superphosphates containing by weight 35 % or more of phosphorus pentoxide (P2O5)	重过磷酸钙、重钙、三料过磷酸钙	triple superphosphate; TSP
310319	其他过磷酸钙	Superphosphates containing by weight less than 35 % of phosphorus pentoxide (P2O5)	普钙、普通过磷酸钙	single superphosphate; SSP
310390	其他矿物磷肥及化学磷肥	Other phosphatic fertilisers	钙镁磷肥	fused calcium magnesium phosphate; FMP
3104	矿物钾肥及化学钾肥	Mineral or chemical potassic fertilisers
310420	氯化钾	Potassium chloride fertiliser	红钾、白钾	MOP; muriate of potash
310430	硫酸钾	Potassium sulphate fertiliser	SOP	SOP; potassium sulphate
310490	其他矿物钾肥及化学钾肥	Other potassic fertilisers	硫酸钾镁、光卤石	potassium magnesium sulphate; carnallite
3105	含氮、磷、钾中两种或三种肥效元素的矿物肥料或化学肥料；其他肥料；制成片及类似形状或每包毛重不超过10千克的本章各项货品	Fertilisers with two or three of N, P and K; other fertilisers; tablets or packs up to 10 kg
310510	制成片及类似形状或每包毛重不超过10千克的本章各项货品	Fertilisers in tablets or similar forms or in packages of gross weight not over 10 kg	花肥、小包装肥料、缓释肥棒	plant food; fertilizer tablets
310520	含氮、磷、钾三种肥效元素的矿物肥料或化学肥料	Fertilisers with nitrogen, phosphorus and potassium (NPK)	复合肥、复混肥、水溶肥、三元复合肥、NPK肥料	NPK fertilizer; compound fertilizer; water soluble fertilizer
310530	磷酸氢二铵（磷酸二铵）	Diammonium phosphate (DAP)	磷酸二铵、DAP	DAP; diammonium phosphate
310540	磷酸二氢铵（磷酸一铵），包括其与磷酸氢二铵的混合物	Monoammonium phosphate (MAP) and its mixtures with diammonium phosphate	磷酸一铵、MAP	MAP; monoammonium phosphate
310551	含有硝酸盐及磷酸盐的矿物肥料或化学肥料	Fertilisers containing nitrates and phosphates	硝酸磷肥	nitrophosphate fertilizer
310559	其他含氮、磷两种肥效元素的矿物肥料或化学肥料	Other fertilisers with nitrogen and phosphorus	氮磷二元肥	NP fertilizer
310560	含磷、钾两种肥效元素的矿物肥料或化学肥料	Fertilisers with phosphorus and potassium	磷钾肥	PK fertilizer
310590	其他肥料	Other fertilisers not elsewhere specified	氮钾肥、水溶肥	NK fertilizer; water soluble fertilizer
32	鞣料浸膏及染料浸膏；鞣酸及其衍生物；染料、颜料及其他着色料；油漆及清漆；油灰及其他类似胶粘剂；墨水、油墨	Tanning or dyeing extracts; tannins; dyes, pigments; paints and varnishes; putty; inks
3201	植物鞣料浸膏；鞣酸及其盐、醚、酯和其他衍生物	Vegetable tanning extracts; tannins and their derivatives
320110	坚木浸膏	Quebracho extract		quebracho extract
320120	荆树皮浸膏	Wattle extract		wattle extract; mimosa extract
320190	其他植物鞣料浸膏；鞣酸及其盐、醚、酯和其他衍生物	Other vegetable tanning extracts; tannins and their derivatives	单宁酸、栲胶、落叶松栲胶	tannic acid; chestnut extract
3202	有机合成鞣料；无机鞣料；鞣料制剂，不论是否含有天然鞣料；预鞣用酶制剂	Synthetic organic and inorganic tanning substances; tanning preparations; pre-tanning enzymes
320210	有机合成鞣料	Synthetic organic tanning substances	合成单宁、皮革复鞣剂	syntan; retanning agent
320290	无机鞣料；鞣料制剂，不论是否含有天然鞣料；预鞣用酶制剂	Inorganic tanning substances; tanning preparations; enzymatic pre-tanning preparations	铬粉、铬鞣剂、浸灰酶制剂	chrome tanning agent
3203	动植物质着色料（包括染料浸膏，但动物炭黑除外），不论是否已有化学定义；以动植物质着色料为基本成分的制品	Colouring matter of vegetable or animal origin
320300	动植物质着色料（动物炭黑除外）及以其为基本成分的制品	Vegetable or animal colouring matter (not animal black) and preparations based on it	天然色素、辣椒红、叶绿素、栀子黄、姜黄素、胭脂虫红	natural colorant; paprika oleoresin color; gardenia yellow; spirulina blue
3204	有机合成着色料及其制品；用作荧光增白剂或发光体的有机合成产品，不论是否已有化学定义	Synthetic organic colouring matter, brightening agents and luminophores
320411	分散染料及以其为基本成分的制品	Disperse dyes and preparations based on them	分散蓝、分散黑、分散染料	disperse dyes; disperse blue
320412	酸性染料（不论是否预金属络合）及以其为基本成分的制品；媒染染料及其制品	Acid dyes and mordant dyes and preparations based on them	酸性黑、络合染料、食用合成色素柠檬黄、酸性染料	acid dyes; metal complex dyes; tartrazine
320413	碱性染料及以其为基本成分的制品	Basic dyes and preparations based on them	阳离子染料、碱性嫩黄、孔雀石绿、亚甲基蓝	basic dyes; cationic dyes; methylene blue
320414	直接染料及以其为基本成分的制品	Direct dyes and preparations based on them	直接耐晒黑	direct dyes
320415	瓮染染料（包括颜料用的）及以其为基本成分的制品	Vat dyes and preparations based on them	还原染料、靛蓝	indigo; vat dyes
320416	活性染料及以其为基本成分的制品	Reactive dyes and preparations based on them	活性黑、活性红、活性染料	reactive dyes
320417	颜料及以其为基本成分的制品	Synthetic organic pigments and preparations based on them	有机颜料、酞菁蓝、永固红、立索尔红	organic pigment; phthalocyanine blue; pigment red
320418	类胡萝卜素着色料及以其为基本成分的制品	Carotenoid colouring matters and preparations based on them	β-胡萝卜素、角黄素、虾青素（合成）	beta-carotene; canthaxanthin
320419	其他有机合成着色料，包括两种或两种以上子目3204.11至3204.19所列着色料的混合物	Other synthetic organic colouring matter, including mixtures of two or more types	硫化黑、溶剂染料、油溶染料	sulphur black; solvent dyes
320420	用作荧光增白剂的有机合成产品	Synthetic organic fluorescent brightening agents	荧光增白剂OB-1、增白剂CBS	optical brightener; fluorescent whitening agent
320490	其他用作发光体的有机合成产品	Synthetic organic luminophores and other products of this heading	荧光颜料、OLED发光材料	organic luminophore; OLED material
3205	色淀；本章注释三所述的以色淀为基本成分的制品	Colour lakes and preparations based on them
320500	色淀；以色淀为基本成分的制品	Lakes (insoluble colour lakes) and preparations based on them	铝色淀、食用色淀	color lake; aluminium lake
3206	其他着色料；本章注释三所述的制品，但税目32.03、32.04及32.05的货品除外；用作发光体的无机产品，不论是否已有化学定义	Other colouring matter and preparations; inorganic luminophores
320611	以干物质计二氧化钛含量在80%及以上的颜料及制品	Titanium dioxide pigments, 80 % or more by weight of titanium dioxide on dry matter	钛白粉、金红石型钛白粉、锐钛型钛白粉	titanium dioxide pigment; rutile TiO2; anatase TiO2
320619	其他以二氧化钛为基本成分的颜料及制品	Other titanium dioxide pigments, less than 80 % by weight of titanium dioxide on dry matter	珠光粉、云母钛珠光颜料、白色母粒	pearlescent pigment; mica pearl pigment; white masterbatch
320620	以铬化合物为基本成分的颜料及制品	Chromium compound pigments and preparations	铬黄、钼铬红、铬绿颜料	chrome yellow; molybdate red; lead chromate pigment
320641	群青及以其为基本成分的制品	Ultramarine and preparations based on it	群青蓝	ultramarine blue
320642	锌钡白及以硫化锌为基本成分的其他颜料和制品	Lithopone and other zinc sulphide pigments and preparations	立德粉	lithopone; zinc sulphide pigment
320649	其他着色料及其制品	Other colouring matter and preparations, n.e.s.	色母粒、黑色母、铁蓝、钒酸铋、氧化铁颜料制品、群青、颜料色浆、色母粒无机	color masterbatch; black masterbatch; prussian blue; bismuth vanadate; pigment paste
320650	用作发光体的无机产品	Inorganic products used as luminophores	夜光粉、荧光粉、LED荧光粉、长余辉粉	phosphor; glow in the dark powder; photoluminescent pigment
3207	陶瓷、搪瓷及玻璃工业用的调制颜料、遮光剂、着色剂、珐琅和釉料、釉底料（泥釉）、光瓷釉以及类似产品；搪瓷玻璃料及其他玻璃，呈粉、粒或粉片状	Prepared pigments, glazes, enamels, lustres for ceramics, enamelling or glass; glass frit
320710	调制颜料、遮光剂、着色剂及类似制品（陶瓷、搪瓷及玻璃工业用）	Prepared pigments, opacifiers and colours for ceramics, enamelling or glass	陶瓷色料、陶瓷墨水、包裹红色料	ceramic pigment; ceramic inkjet ink; ceramic stain
320720	珐琅和釉料、釉底料（泥釉）及类似制品	Ceramic or glass enamels and glazes (vitrifiable), engobes and similar	陶瓷釉料、搪瓷釉	ceramic glaze; enamel glaze
320730	光瓷釉及类似制品	Liquid lustres and similar preparations	金水、电光水	liquid gold; liquid lustre
320740	搪瓷玻璃料及其他玻璃，呈粉、粒或粉片状	Glass frit and other glass in powder, granules or flakes	熔块、玻璃粉、低熔点玻璃粉	glass frit; glass powder; glass flakes
3208	以合成聚合物或化学改性天然聚合物为基本成分的油漆及清漆（包括瓷漆及大漆），分散于或溶于非水介质的；本章注释四所述的溶液	Paints and varnishes based on polymers, in a non-aqueous medium
320810	以聚酯为基本成分的油漆及清漆，分散于或溶于非水介质	Polyester-based paints and varnishes, in a non-aqueous medium	聚酯漆、醇酸漆、不饱和聚酯漆	polyester paint; alkyd paint
320820	以丙烯酸聚合物或乙烯聚合物为基本成分的油漆及清漆，分散于或溶于非水介质	Acrylic- or vinyl-based paints and varnishes, in a non-aqueous medium	丙烯酸漆、油性丙烯酸清漆、汽车漆油性	acrylic paint; acrylic lacquer; acrylic paint solvent based
320890	以其他聚合物为基本成分的油漆及清漆，分散于或溶于非水介质	Other polymer-based paints and varnishes, in a non-aqueous medium	聚氨酯漆、环氧树脂漆、环氧地坪漆、防腐漆、氟碳漆、富锌底漆、环氧漆、船舶漆、防锈漆、木器漆	polyurethane paint; epoxy coating; anticorrosion paint; epoxy zinc-rich primer; epoxy paint; polyurethane coating; anticorrosive paint; marine paint
3209	以合成聚合物或化学改性天然聚合物为基本成分的油漆及清漆（包括瓷漆及大漆），分散于或溶于水介质的	Paints and varnishes based on polymers, in an aqueous medium
320910	以丙烯酸聚合物或乙烯聚合物为基本成分的油漆及清漆，分散于或溶于水介质	Acrylic- or vinyl-based paints and varnishes, in an aqueous medium	乳胶漆、内墙涂料、外墙涂料、水性丙烯酸漆、水性漆、水性涂料	latex paint; emulsion paint; water based acrylic paint; wall paint; water based paint
320990	以其他聚合物为基本成分的油漆及清漆，分散于或溶于水介质	Other polymer-based paints and varnishes, in an aqueous medium	水性漆、水性环氧漆、水性聚氨酯漆、水性环氧涂料	waterborne paint; water based epoxy coating; water-based coating
3210	其他油漆及清漆（包括瓷漆、大漆及水浆涂料）；加工皮革用的水性颜料	Other paints and varnishes; prepared water pigments for finishing leather
321000	其他油漆及清漆（包括瓷漆、大漆及水浆涂料）；皮革用水性颜料	Other paints, varnishes and distempers; water pigments for finishing leather	桐油清漆、皮革颜料膏	tung oil varnish; leather finishing pigment
3211	配制的催干剂	Prepared driers
321100	配制的油漆催干剂	Prepared driers for paints and inks	涂料催干剂	paint drier; siccative
3212	制漆用的颜料（包括金属粉末或金属粉片），分散于非水介质中呈液状或浆状的；压印箔；零售形状或零售包装的染料或其他着色料	Pigments in non-aqueous media for making paint; stamping foils; dyes packed for retail sale
321210	压印箔	Stamping foils	烫金纸、电化铝、烫印箔	hot stamping foil; foil stamping
321290	其他分散于非水介质中的制漆用颜料；零售形状或零售包装的染料或其他着色料	Paint pigments in non-aqueous media; dyes and colours packed for retail sale	铝银浆、铝颜料浆、零售染料包、织物染色剂	aluminium paste; fabric dye retail pack
3213	艺术家、学生和广告美工用的颜料、调色料、文娱颜料及类似品，片状、管装、罐装、瓶装、扁盒装以及类似形状或包装的	Artists', students' or signboard painters' colours in tablets, tubes, jars or similar
321310	成套的颜料（艺术家、学生和广告美工用）	Artists', students' or signboard painters' colours in sets	水彩颜料套装、丙烯颜料套装、油画颜料套装、儿童颜料	watercolor paint set; acrylic paint set; watercolour set; artist colours in sets
321390	其他艺术家、学生和广告美工用颜料、调色料及类似品	Other artists', students' or signboard painters' colours, not in sets	美术颜料、手指画颜料、国画颜料、油画颜料单支	artist paint; finger paint; poster paint; artist oil paint tube
3214	安装玻璃用油灰、接缝用油灰、树脂胶泥、嵌缝胶及其他类似胶粘剂；漆工用填料；非耐火涂面制剂，涂门面、内墙、地板、天花板等用	Putty, sealants and other mastics; painters' fillings; non-refractory surfacing preparations
321410	安装玻璃用油灰、接缝用油灰、树脂胶泥、嵌缝胶及其他类似胶粘剂；漆工用填料	Glaziers' putty, resin cements, caulks and other mastics; painters' fillings	密封胶、硅酮密封胶、玻璃胶、原子灰、填缝剂、腻子	silicone sealant; caulk; body filler; putty; mastic; joint filler
321490	非耐火涂面制剂，涂门面、内墙、地板、天花板等用	Non-refractory surfacing preparations for facades, walls, floors or ceilings	腻子粉、外墙腻子、内墙找平腻子、内墙腻子粉、美缝剂、耐火胶泥	wall putty powder; skim coat; plaster compound
3215	印刷油墨、书写或绘图墨水（汁）及其他墨类，不论是否固体或浓缩	Printing, writing or drawing ink and other inks
321511	黑色印刷油墨，不论是否固体或浓缩	Black printing ink	黑色喷墨墨水、UV黑墨、黑色印刷油墨	black printing ink; black inkjet ink
321519	其他印刷油墨，不论是否固体或浓缩	Printing ink, not black	胶印油墨、凹印油墨、喷墨墨水、丝印油墨、热升华墨水、UV墨水、彩色油墨、印刷油墨	offset ink; gravure ink; inkjet ink; sublimation ink; printing ink; colour ink
321590	其他墨水（汁）及墨类，包括书写或绘图墨水	Writing, drawing and other inks	钢笔水、墨汁、圆珠笔油墨、印泥油、墨水、钢笔墨水	writing ink; calligraphy ink; fountain pen ink; drawing ink
33	精油及香膏；芳香料制品及化妆盥洗品	Essential oils, resinoids, perfumery, cosmetics and toilet preparations
3301	精油（无萜或含萜），包括浸膏及净油；香膏；提取的油树脂；用花香吸取法或浸渍法制成的含浓缩精油的脂肪、固定油、蜡及类似品；精油脱萜时所得的萜烯副产品；精油水馏液及水溶液	Essential oils; resinoids; extracted oleoresins; essential oil concentrates and by-products
330112	橙油	Essential oil of orange	甜橙油	sweet orange oil
330113	柠檬油	Essential oil of lemon	柠檬精油	lemon oil
330119	其他柑桔属果实的精油	Other essential oils of citrus fruit	白柠檬油、柚子精油、葡萄柚油、佛手柑油	grapefruit oil; lime oil; bergamot oil
330124	胡椒薄荷油	Essential oil of peppermint (Mentha piperita)	椒样薄荷油	peppermint oil
330125	其他薄荷油	Essential oils of other mints	亚洲薄荷油、留兰香油、薄荷素油	cornmint oil; spearmint oil; mentha arvensis oil
330129	其他非柑桔属果实的精油	Other essential oils, not of citrus fruit	桉叶油、茶树油、薰衣草油、樟脑油、香茅油、桂油、精油、香精油	eucalyptus oil; tea tree oil; lavender oil; cinnamon oil; essential oil
330130	香膏	Resinoids	鸢尾凝脂香膏	resinoid
330190	提取的油树脂；含浓缩精油的脂肪、固定油、蜡及类似品；精油脱萜的萜烯副产品；精油水馏液及水溶液	Oleoresins; essential oil concentrates in fats; terpenic by-products; aromatic waters	辣椒油树脂、花椒油树脂、玫瑰纯露、纯露	paprika oleoresin; capsicum oleoresin; hydrosol; rose water
3302	工业原料用的芳香物质的混合物及以一种或多种芳香物质为基本成分的混合物（包括酒精溶液）；生产饮料用的以芳香物质为基本成分的其他制品	Mixtures of odoriferous substances for industry; flavour preparations for making drinks
330210	食品或饮料工业用的芳香物质混合物及以芳香物质为基本成分的制品	Odoriferous mixtures (flavourings) for the food or drink industries	食用香精、食品香精、饮料香精	food flavor; flavouring essence; beverage flavor; food flavour
330290	其他工业原料用的芳香物质混合物	Odoriferous mixtures (fragrance compounds) for other industries	日化香精、香水香精、香薰香精	fragrance oil; perfume compound; fragrance compound
3303	香水及花露水	Perfumes and toilet waters
330300	各种香水及花露水	Perfume and toilet water (cologne), all kinds	古龙水、淡香水、香水	perfume; eau de toilette; cologne; body mist
3304	美容品或化妆品及护肤品（药品除外），包括防晒油或晒黑油；指（趾）甲化妆品	Beauty, make-up and skin care preparations; manicure or pedicure preparations
330410	唇用化妆品	Lip make-up preparations	口红、唇膏、唇釉、润唇膏、唇彩	lipstick; lip gloss; lip balm
330420	眼用化妆品	Eye make-up preparations	眼影、睫毛膏、眼线笔、眉笔、眼线液	eyeshadow; mascara; eyeliner; eyebrow pencil
330430	指（趾）甲化妆品	Manicure or pedicure preparations	指甲油、甲油胶、光疗胶、卸甲水	nail polish; gel nail polish; nail polish remover
330491	香粉，不论是否压紧	Cosmetic powders, whether or not compressed	粉饼、散粉、腮红、爽身粉、痱子粉、蜜粉	face powder; compact powder; talcum powder; blush; pressed powder
330499	其他美容品或化妆品及护肤品	Other beauty, make-up and skin care preparations, including sunscreens	面膜、面霜、精华液、防晒霜、粉底液、护手霜、护肤霜、身体乳、海参护肤品	facial mask; face cream; sunscreen; serum; skin care; body lotion; foundation
3305	护发品	Preparations for use on the hair
330510	洗发剂（香波）	Shampoos	洗发水、洗发露、香波	shampoo
330520	烫发剂	Preparations for permanent waving or straightening	冷烫精、直发膏、烫发剂	perm lotion; hair straightening cream; hair perm
330530	定型剂	Hair lacquers	发胶、发蜡喷雾、摩丝	hair spray; hair lacquer; hair mousse
330590	其他护发品	Other hair preparations	护发素、染发剂、染发膏、发膜、发油、生发液、发胶	hair conditioner; hair dye; hair mask; hair oil
3306	口腔及牙齿清洁剂，包括假牙模膏及粉；清洁牙缝用的纱线（牙线），单独零售包装的	Preparations for oral or dental hygiene; dental floss in retail packs
330610	洁齿品	Dentifrices	牙膏、牙粉	toothpaste; tooth powder
330620	清洁牙缝用的纱线（牙线）	Dental floss (yarn for cleaning between the teeth)	牙线棒、牙线卷、牙线	dental floss; floss picks
330690	其他口腔及牙齿清洁剂	Other preparations for oral or dental hygiene	漱口水、假牙清洁片、口气清新剂、牙齿美白贴	mouthwash; denture cleaning tablets; breath freshener; teeth whitening strips
3307	剃须用制剂、人体除臭剂、泡澡用制剂、脱毛剂和其他税目未列名的芳香料制品及化妆盥洗品；室内除臭剂，不论是否加香水或消毒剂	Shaving, deodorant, bath, depilatory and other toilet preparations; room deodorisers
330710	剃须用制剂	Pre-shave, shaving or after-shave preparations	剃须膏、剃须泡沫、须后水	shaving cream; shaving foam; after shave
330720	人体除臭剂及止汗剂	Personal deodorants and antiperspirants	止汗露、走珠香体露、腋下除臭喷雾	deodorant; antiperspirant
330730	香浴盐及其他泡澡用制剂	Perfumed bath salts and other bath preparations	泡澡球、泡泡浴液、浴盐、泡泡浴	bath salt; bath bomb; bubble bath
330741	神香及其他通过燃烧散发香气的制品	Agarbatti, incense and other odoriferous preparations that operate by burning	线香、盘香、佛香、塔香、檀香、神香、卫生香	incense sticks; agarbatti; incense cones
330749	其他室内散香或除臭制品	Other preparations for perfuming or deodorising rooms	空气清新剂、香薰、车载香薰、无火香薰、除臭凝胶、汽车香薰	air freshener; reed diffuser; car freshener; car perfume
330790	其他税目未列名的芳香料制品及化妆盥洗品	Depilatories and other perfumery, cosmetic or toilet preparations	脱毛膏、隐形眼镜护理液、宠物香波、香包、化妆湿巾	hair removal cream; contact lens solution; depilatory wax; pet shampoo
34	肥皂、有机表面活性剂、洗涤剂、润滑剂、人造蜡、调制蜡、光洁剂、蜡烛及类似品、塑型用膏、“牙科用蜡”及牙科用熟石膏制剂	Soap, surface-active agents, detergents, lubricants, waxes, polishes, candles, dental plaster
3401	肥皂；作肥皂用的有机表面活性产品及制品，条状、块状或模制形状的；洁肤用的有机表面活性产品及制品，液状或膏状并制成零售包装的；用肥皂或洗涤剂浸渍、涂面或包覆的纸、絮胎、毡呢及无纺织物	Soap; surface-active products used as soap; skin-washing liquids or creams; soaped paper, felt
340111	盥洗用皂及有机表面活性产品，条状、块状或模制形状的，以及用肥皂或洗涤剂浸渍、涂面或包覆的纸、絮胎、毡呢及无纺织物	Soap and soap-like products for toilet use, in bars or shapes; soaped paper and nonwovens	香皂、洗手皂、手工皂、药皂、香皂纸、湿巾皂	toilet soap; bar soap; handmade soap; soap paper; bath soap
340119	其他用皂及有机表面活性产品，条状、块状或模制形状的，以及用洗涤剂浸渍、涂面的纸及无纺织物	Other soap and soap-like products in bars or shapes; detergent-treated paper and nonwovens	洗衣皂、透明皂、清洁湿巾、肥皂	laundry soap; cleaning wipes
340120	其他形状的肥皂	Soap in other forms, e.g. flakes, powder or liquid	皂粒、皂粉、皂片、液体皂、钾皂	soap noodles; soap flakes; liquid soap
340130	洁肤用的有机表面活性产品及制品，液状或膏状并制成零售包装的，不论是否含有肥皂	Surface-active preparations for washing the skin, liquid or cream, for retail sale	沐浴露、洗手液、洗面奶、洁面乳、洁面慕斯	body wash; hand wash; facial cleanser; shower gel
3402	有机表面活性剂（肥皂除外）；表面活性剂制品、洗涤剂（包括助洗剂）及清洁剂，不论是否含有肥皂，但税目34.01的产品除外	Surface-active agents (not soap); washing and cleaning preparations
340231	线性烷基苯磺酸及其盐，不论是否零售包装	Linear alkylbenzene sulphonic acids and their salts	LABSA、十二烷基苯磺酸钠	LABSA; linear alkylbenzene sulphonic acid; LAS
340239	其他阴离子型有机表面活性剂，不论是否零售包装	Other anionic surface-active agents	AES、K12、十二烷基硫酸钠、AOS、十二烷基苯磺酸钠	SLES; SLS; sodium lauryl ether sulfate; AOS; anionic surfactant
340241	阳离子型有机表面活性剂，不论是否零售包装	Cationic surface-active agents	1227、苯扎氯铵、1631、双十八烷基二甲基氯化铵	benzalkonium chloride; cationic softener; cetrimonium chloride
340242	非离子型有机表面活性剂，不论是否零售包装	Non-ionic surface-active agents	AEO-9、吐温、司盘、6501、APG、NP-10	alcohol ethoxylate; Tween 80; Span 80; alkyl polyglucoside
340249	其他有机表面活性剂，不论是否零售包装	Other surface-active agents, e.g. amphoteric	甜菜碱型表面活性剂、CAB-35、两性表面活性剂	cocamidopropyl betaine; CAPB; amphoteric surfactant
340250	零售包装的表面活性剂制品、洗涤剂及清洁剂	Surface-active, washing and cleaning preparations, for retail sale	洗衣粉、洗衣液、洗洁精、洁厕剂、洗衣凝珠、洗衣片、洗涤剂零售	laundry powder; laundry detergent; dishwashing liquid; laundry pods; washing powder
340290	其他非零售包装的表面活性剂制品、洗涤剂及清洁剂	Other surface-active, washing and cleaning preparations, not for retail sale	工业清洗剂、乳化剂制剂、散装洗衣粉、纺织助剂、表面活性剂制品	industrial cleaner; bulk detergent powder; emulsifier blend; industrial detergent; cleaning preparation
3403	润滑剂（包括以润滑剂为基本成分的切削油制剂、螺栓或螺母松开剂、防锈或防腐蚀制剂及脱模剂）及用于纺织材料、皮革、毛皮或其他材料油脂处理的制剂，石油含量在70%以下	Lubricating, cutting-oil, rust-proofing and mould-release preparations; textile or leather oils
340311	含有石油或从沥青矿物提取的油类，用于处理纺织材料、皮革、毛皮或其他材料的制剂	Oiling preparations for textiles, leather or fur, with petroleum oils (less than 70 %)	纺丝油剂、皮革加脂剂	textile spin finish; leather fatliquor
340319	其他含有石油或从沥青矿物提取油类的润滑剂	Other lubricating preparations with petroleum oils (less than 70 %)	切削液、脱模剂、防锈剂、松动剂、润滑脂、润滑剂制品	cutting fluid; rust inhibitor; penetrating oil; lubricating grease; lubricant preparation
340391	不含石油或从沥青矿物提取的油类，用于处理纺织材料、皮革、毛皮或其他材料的制剂	Oiling preparations for textiles, leather or fur, without petroleum oils	合成加脂剂	synthetic fatliquor
340399	其他不含石油或从沥青矿物提取油类的润滑剂	Other lubricating preparations without petroleum oils	合成润滑油、全合成机油、硅脂、有机硅脱模剂、链条油	synthetic lubricant; silicone grease; mold release agent
3404	人造蜡及调制蜡	Artificial waxes and prepared waxes
340420	聚氧乙烯（聚乙二醇）蜡	Poly(oxyethylene) (polyethylene glycol) wax	PEG蜡、聚乙二醇4000	PEG wax
340490	其他人造蜡及调制蜡	Other artificial and prepared waxes	聚乙烯蜡、氧化聚乙烯蜡、EBS蜡	polyethylene wax; PE wax; oxidized PE wax; EBS wax
3405	鞋靴、家具、地板、车身、玻璃或金属用的光洁剂、擦洗膏、去污粉及类似制品（包括用这类制剂浸渍、涂面或包覆的纸、絮胎、毡呢、无纺织物、泡沫塑料或海绵橡胶）	Polishes and creams for footwear, furniture, floors, coachwork, glass or metal; scouring pastes
340510	鞋靴或皮革用的上光剂及类似制品	Footwear and leather polishes, creams and similar preparations	鞋油、皮革护理膏	shoe polish; leather cream
340520	保养木制家具、地板或其他木制品用的上光剂及类似制品	Polishes and creams for wooden furniture, floors and other woodwork	地板蜡、家具蜡、木器保养蜡	floor wax; furniture polish
340530	车身用的上光剂及类似制品，但金属用的光洁剂除外	Polishes and similar preparations for coachwork, except metal polishes	车蜡、汽车抛光蜡	car wax; car polish
340540	擦洗膏、去污粉及类似制品	Scouring pastes, powders and similar preparations	去污膏、去污粉饼、擦洗膏、去污粉	scouring powder; scouring paste
340590	其他光洁剂、擦洗膏及类似制品	Other polishes, creams and similar preparations, e.g. for glass or metal	金属抛光膏、抛光蜡、玻璃光洁剂、抛光液	metal polish; polishing compound; glass polish
3406	各种蜡烛及类似品	Candles, tapers and the like
340600	蜡烛、小蜡烛及类似品	Candles and tapers, all kinds	香薰蜡烛、工艺蜡烛、茶蜡、生日蜡烛、照明白蜡、蜡烛	scented candle; tealight candle; birthday candle; pillar candle; candle; tea light
3407	塑型用膏，包括供儿童娱乐用的在内；通称为“牙科用蜡”或“牙科造形膏”的制品；以熟石膏（煅石膏或硫酸钙）为基本成分的牙科用其他制品	Modelling pastes; dental wax and impression compounds; other dental plaster preparations
340700	塑型用膏（包括供儿童娱乐用）；牙科用蜡或牙科造形膏；以熟石膏为基本成分的牙科用其他制品	Modelling pastes, children's included; dental wax, impression and plaster preparations	橡皮泥、彩泥、超轻粘土、太空泥、牙科石膏、牙科印模材、牙科印模材料、油泥	play dough; modelling clay; air dry clay; dental wax; plasticine; dental impression material
35	蛋白类物质；改性淀粉；胶；酶	Protein substances (albuminoids), modified starches, glues and enzymes
3501	酪蛋白、酪蛋白酸盐及其他酪蛋白衍生物；酪蛋白胶	Casein and its derivatives, including caseinates; casein glues
350110	酪蛋白	Casein	干酪素	casein
350190	酪蛋白酸盐及其他酪蛋白衍生物；酪蛋白胶	Caseinates and other casein derivatives; casein glues, except casein itself	酪朊酸钠	sodium caseinate
3502	白蛋白（包括按重量计干质成分的乳清蛋白含量超过80%的两种或两种以上的乳清蛋白浓缩物）、白蛋白盐及其他白蛋白衍生物	Albumins, albuminates and other albumin derivatives
350211	干的卵清蛋白	Egg albumin, dried	蛋白粉（鸡蛋）、蛋清粉	egg white powder; dried egg albumin
350219	其他卵清蛋白	Egg albumin, not dried	液体蛋清、冰蛋白	liquid egg white
350220	乳白蛋白，包括两种或两种以上的乳清蛋白浓缩物	Milk albumin, including concentrates of whey proteins	浓缩乳清蛋白、乳清分离蛋白	whey protein isolate; milk albumin; WPC80
350290	其他白蛋白、白蛋白盐及其他白蛋白衍生物	Other albumins, albuminates and albumin derivatives	牛血清白蛋白、血浆蛋白粉	bovine serum albumin; BSA; plasma powder
3503	明胶（包括长方形、正方形明胶薄片，不论是否表面加工或着色）及其衍生物；鱼鳔胶；其他动物胶，但不包括税目35.01的酪蛋白胶	Gelatin and gelatin derivatives; isinglass; other animal glues
350300	明胶及其衍生物；鱼鳔胶；其他动物胶（酪蛋白胶除外）	Gelatin and its derivatives; isinglass; animal glues other than casein glues	食用明胶、药用明胶、骨胶、皮胶、吉利丁片、工业明胶、明胶、胶原蛋白肽、阿胶明胶	gelatin; bone glue; gelatin sheet; hide glue; collagen peptide
3504	蛋白胨及其衍生物；其他税目未列名的蛋白质及其衍生物；皮粉，不论是否加入铬矾	Peptones and other protein substances and their derivatives; hide powder
350400	蛋白胨；其他税目未列名的蛋白质及其衍生物；皮粉	Peptones; protein substances not elsewhere specified; hide powder	大豆分离蛋白、胶原蛋白肽、豌豆蛋白、鱼胶原蛋白肽、胶原蛋白、蛋白胨	soy protein isolate; collagen peptide; pea protein; fish collagen; peptone; hydrolyzed protein
3505	糊精及其他改性淀粉（例如，预凝化淀粉或酯化淀粉）；以淀粉、糊精或其他改性淀粉为基本成分的胶	Dextrins and other modified starches; glues based on them
350510	糊精及其他改性淀粉	Dextrins and other modified starches	变性淀粉、预糊化淀粉、阳离子淀粉、氧化淀粉、糊精	modified starch; dextrin; pregelatinized starch; cationic starch; maltodextrin
350520	以淀粉、糊精或其他改性淀粉为基本成分的胶	Glues based on starches, dextrins or other modified starches	糯米胶、淀粉胶、壁纸胶粉	starch glue; wallpaper paste
3506	其他税目未列名的调制胶及其他调制粘合剂；适于作胶或粘合剂用的产品，零售包装每件净重不超过1千克	Prepared glues and adhesives; products packed for retail sale as glues, up to 1 kg net
350610	适于作胶或粘合剂用的产品，零售包装每件净重不超过1千克	Glues and adhesives packed for retail sale, net weight not exceeding 1 kg	502胶水、固体胶、AB胶、瞬间胶、学生胶水、胶棒、胶水零售	super glue; glue stick; epoxy adhesive; instant adhesive; retail adhesive
350691	以橡胶或税目39.01至39.13的聚合物为基本成分的粘合剂	Adhesives based on polymers of headings 39.01 to 39.13 or on rubber	热熔胶、白乳胶、热熔胶棒、万能胶、聚氨酯胶粘剂、复膜胶、聚氨酯胶、胶粘剂、木工胶、EVA胶粒	hot melt adhesive; glue sticks for glue gun; white glue; contact adhesive; polyurethane adhesive; wood glue; PVA glue; rubber adhesive
350699	其他调制胶及调制粘合剂	Other prepared glues and adhesives	无机胶粘剂、淀粉胶	inorganic adhesive; starch adhesive
3507	酶；其他税目未列名的酶制品	Enzymes; prepared enzymes
350710	粗制凝乳酶及其浓缩物	Rennet and concentrates of rennet		rennet
350790	其他酶及酶制品	Other enzymes and prepared enzymes	淀粉酶、植酸酶、纤维素酶、蛋白酶、糖化酶、饲料酶制剂、酶制剂	amylase; phytase; cellulase; protease; enzyme preparation
36	炸药；烟火制品；火柴；引火合金；易燃材料制品	Explosives; pyrotechnic products; matches; pyrophoric alloys; combustible preparations
3601	发射药	Propellent powders
360100	各种发射药	Propellent powders, all kinds	黑火药、无烟火药	propellant powder; black powder
3602	配制炸药，但发射药除外	Prepared explosives, other than propellent powders
360200	各种配制炸药（发射药除外）	Prepared blasting explosives and others, not propellent powders	乳化炸药、铵油炸药、工业炸药	emulsion explosive; ANFO
3603	安全导火索；导爆索；火帽或雷管；引爆器；电雷管	Safety fuses, detonating cords, percussion and detonating caps, igniters, electric detonators
360310	安全导火索	Safety fuses	导火线	safety fuse
360320	导爆索	Detonating cords		detonating cord
360330	火帽	Percussion caps	底火	percussion cap
360340	雷管（电雷管除外）	Detonating caps	导爆管雷管	detonator
360350	引爆器	Igniters	点火具	igniter
360360	电雷管	Electric detonators	电子雷管、数码电子雷管	electric detonator; electronic detonator
3604	烟花、爆竹、信号弹、降雨火箭、浓雾信号弹及其他烟火制品	Fireworks, flares, rain rockets, fog signals and other pyrotechnic articles
360410	烟花、爆竹	Fireworks	鞭炮、礼花弹、组合烟花、冷烟花、仙女棒、烟花	fireworks; firecrackers; sparklers; cake fireworks
360490	信号弹、降雨火箭、浓雾信号弹及其他烟火制品	Flares, rain rockets, fog signals and other pyrotechnic articles, not fireworks	船用救生烟火信号、手持火焰信号、烟雾弹、爆竹、鞭炮、信号弹	signal flare; hand flare; smoke signal; firecrackers; flares
3605	火柴，但税目36.04的烟火制品除外	Matches
360500	火柴（烟火制品除外）	Matches, other than pyrotechnic articles	安全火柴、木梗火柴、火柴	safety matches; matches
3606	各种形状的铈铁及其他引火合金；本章注释二所述的易燃材料制品	Ferro-cerium and other pyrophoric alloys; lighter fuel and articles of combustible materials
360610	直接灌注香烟打火机及类似打火器用的液体燃料或液化气体燃料，包装容器容积不超过300立方厘米	Lighter fuel, liquid or liquefied gas, in containers of capacity not exceeding 300 cm³	打火机气、打火机油	butane lighter gas; lighter fluid
360690	铈铁及其他引火合金；本章注释二所述的其他易燃材料制品	Ferro-cerium and other pyrophoric alloys; other articles of combustible materials	打火石、固体酒精、烧烤引火块、打火棒	lighter flint; fire starter; ferro rod; solid fuel tablets
37	照相及电影用品	Photographic or cinematographic goods
3701	未曝光的摄影感光硬片及平面软片，用纸、纸板及纺织物以外任何材料制成；未曝光的一次成像感光平片，不论是否分装	Photographic plates and flat film, unexposed; instant print film, flat
370110	X光用未曝光的感光硬片及平面软片	X-ray plates and flat film, unexposed	医用X光胶片、医用干式激光胶片	X-ray film; medical dry film
370120	一次成像平片	Instant print film, flat, unexposed	拍立得相纸	instant film; instax film
370130	其他未曝光的感光硬片及软片，任何一边超过255毫米	Other plates and flat film with any side over 255 mm, unexposed	CTP版、PS版、印刷感光版、柔性树脂版、照排片	CTP plate; PS plate; offset printing plate; flexo plate
370191	彩色摄影用未曝光的感光硬片及软片，任何一边均不超过255毫米	Colour plates and flat film with no side over 255 mm, unexposed
370199	其他未曝光的感光硬片及软片，任何一边均不超过255毫米	Other plates and flat film (not colour) with no side over 255 mm, unexposed
3702	成卷的未曝光摄影感光胶片，用纸、纸板及纺织物以外任何材料制成；未曝光的一次成像感光卷片	Photographic film in rolls, unexposed; instant print film in rolls
370210	X光用成卷感光胶片	X-ray film in rolls, unexposed	工业探伤胶片卷	X-ray film roll
370231	彩色摄影用无齿孔感光卷片，宽度不超过105毫米	Colour film in rolls without perforations, width not over 105 mm
370232	涂卤化银乳液的其他无齿孔感光卷片，宽度不超过105毫米	Other film in rolls with silver halide emulsion, no perforations, width not over 105 mm
370239	其他无齿孔感光卷片，宽度不超过105毫米	Other film in rolls without perforations, width not over 105 mm
370241	彩色摄影用无齿孔感光卷片，宽度超过610毫米，长度超过200米	Colour film in rolls without perforations, width over 610 mm, length over 200 m
370242	非彩色摄影用无齿孔感光卷片，宽度超过610毫米，长度超过200米	Non-colour film in rolls without perforations, width over 610 mm, length over 200 m	制版胶片卷
370243	无齿孔感光卷片，宽度超过610毫米，长度不超过200米	Film in rolls without perforations, width over 610 mm, length not over 200 m
370244	无齿孔感光卷片，宽度超过105毫米，但不超过610毫米	Film in rolls without perforations, width over 105 mm but not over 610 mm	感光干膜、印刷电路板干膜	dry film photoresist
370252	其他彩色摄影用感光卷片，宽度不超过16毫米	Other colour film in rolls, width not over 16 mm
370253	幻灯片用彩色感光卷片，宽度超过16毫米但不超过35毫米，长度不超过30米	Colour slide film in rolls, width over 16 mm but not over 35 mm, length not over 30 m	反转片
370254	非幻灯片用彩色感光卷片，宽度超过16毫米但不超过35毫米，长度不超过30米	Colour film, not for slides, width over 16 mm but not over 35 mm, length not over 30 m	彩色胶卷、135胶卷	35mm color film
370255	其他彩色摄影用感光卷片，宽度超过16毫米但不超过35毫米，长度超过30米	Colour film in rolls, width over 16 mm but not over 35 mm, length over 30 m	彩色电影胶片	color cine film
370256	其他彩色摄影用感光卷片，宽度超过35毫米	Other colour film in rolls, width over 35 mm
370296	非彩色摄影用感光卷片，宽度不超过35毫米，长度不超过30米	Other non-colour film in rolls, width not over 35 mm, length not over 30 m	黑白胶卷	black and white film
370297	非彩色摄影用感光卷片，宽度不超过35毫米，长度超过30米	Other non-colour film in rolls, width not over 35 mm, length over 30 m
370298	非彩色摄影用感光卷片，宽度超过35毫米	Other non-colour film in rolls, width over 35 mm
3703	未曝光的摄影感光纸、纸板及纺织物	Light-sensitive photographic paper, paperboard and textiles, unexposed
370310	成卷的感光纸、纸板及纺织物，宽度超过610毫米	Photographic paper, paperboard and textiles in rolls, width over 610 mm	宽幅相纸
370320	其他彩色摄影用感光纸、纸板及纺织物	Other colour photographic paper, paperboard and textiles	彩色相纸、银盐相纸	color photographic paper
370390	其他非彩色摄影用感光纸、纸板及纺织物	Other non-colour photographic paper, paperboard and textiles	晒图纸、黑白相纸	diazo paper; black and white photo paper
3704	已曝光未冲洗的摄影硬片、软片、纸、纸板及纺织物	Exposed but undeveloped photographic film, plates, paper and textiles
370400	已曝光未冲洗的摄影底片、胶片、相纸等	Photographic film, plates, paper and textiles, exposed, not yet developed
3705	已曝光已冲洗的摄影硬片及软片，但电影胶片除外	Developed photographic plates and film (not cine film)
370500	已曝光已冲洗的摄影硬片及软片（电影胶片除外）	Photographic plates and film, exposed and developed, e.g. microfilm and photomasks	缩微胶卷、光掩模版、印刷菲林	microfilm; photomask
3706	已曝光已冲洗的电影胶片，不论是否配有声道或仅有声道	Cinematographic film, exposed and developed
370610	已曝光已冲洗的电影胶片，宽度在35毫米及以上	Developed cinematographic film, width 35 mm or more	电影拷贝
370690	其他已曝光已冲洗的电影胶片，宽度小于35毫米	Other developed cinematographic film, width under 35 mm
3707	摄影用化学制剂（不包括上光漆、胶水、粘合剂及类似制剂）；摄影用未混合产品，定量包装或零售包装可立即使用的	Chemical preparations for photographic use; unmixed products packed ready for that use
370710	感光乳液	Sensitising emulsions for photographic use	光刻胶、感光胶、网版感光胶	photoresist; photo emulsion
370790	其他摄影用化学制剂及未混合产品	Other chemical preparations and unmixed products for photographic use	碳粉、复印机墨粉、激光打印机碳粉、显影液、定影液	toner powder; developer; fixer
38	杂项化学产品	Miscellaneous chemical products
3801	人造石墨；胶态或半胶态石墨；以石墨或其他碳为基本成分的糊状、块状、板状制品或其他半制品	Artificial graphite; colloidal graphite; preparations based on graphite or other carbon
380110	人造石墨	Artificial graphite	石墨块、等静压石墨、人造石墨负极材料、石墨碎、石墨化增碳剂、人造石墨、人造石墨粉、负极材料石墨	artificial graphite; isostatic graphite block; graphite recarburizer; synthetic graphite anode; synthetic graphite
380120	胶态或半胶态石墨	Colloidal or semi-colloidal graphite	石墨乳	colloidal graphite
380130	电极用碳糊及炉衬用的类似糊	Carbon pastes for electrodes and furnace linings	电极糊、冷捣糊、密闭糊、碳素糊	electrode paste; carbon paste; ramming paste
380190	其他以石墨或其他碳为基本成分的糊状、块状、板状制品或半制品	Other graphite- or carbon-based preparations in pastes, blocks, plates or semi-manufactures	可膨胀石墨、负极材料、碳块、电极糊、石墨糊	expandable graphite; anode material; carbon block; electrode paste; carbon paste
3802	活性碳；活性天然矿产品；动物炭黑，包括废动物炭黑	Activated carbon and activated minerals; animal black
380210	活性碳	Activated carbon	活性炭、椰壳活性炭、木质活性炭、煤质活性炭、柱状活性炭、蜂窝活性炭	activated carbon; coconut shell activated carbon; granular activated carbon
380290	活性天然矿产品；动物炭黑，包括废动物炭黑	Activated natural mineral products; animal black, fresh or spent	活性白土、硅藻土助滤剂、骨炭	activated bleaching earth; diatomite filter aid; bone char
3803	妥尔油，不论是否精炼	Tall oil
380300	妥尔油（浮油），不论是否精炼	Tall oil, whether or not refined	塔尔油	tall oil
3804	残余碱液，不论是否浓缩、脱糖或经化学处理，包括木素磺酸盐，但不包括税目38.03的妥尔油	Residual lyes from wood pulp manufacture
380400	木浆残余碱液，包括木素磺酸盐	Residual lyes from wood pulp, including lignin sulphonates, not tall oil	木质素磺酸钙、木质素磺酸钠、木钙、木钠	lignosulfonate; calcium lignosulphonate; sodium lignosulphonate
3805	脂松节油、木松节油和硫酸盐松节油及其他萜烯油；粗制二聚戊烯；亚硫酸盐松节油及其他粗制对异丙基苯甲烷；以α-萜品醇为基本成分的松油	Turpentine and other terpenic oils; crude dipentene; sulphite turpentine; pine oil
380510	脂松节油、木松节油和硫酸盐松节油	Gum, wood or sulphate turpentine oils		gum turpentine; turpentine oil
380590	其他萜烯油；粗制二聚戊烯；亚硫酸盐松节油及其他粗制对异丙基苯甲烷；松油	Other terpenic oils; crude dipentene; sulphite turpentine; pine oil	双戊烯、2号油	pine oil; dipentene
3806	松香和树脂酸及其衍生物；松香精及松香油；再熔胶	Rosin and resin acids and their derivatives; rosin spirit and rosin oils; run gums
380610	松香及树脂酸	Rosin and resin acids	脂松香、木松香、浮油松香	gum rosin; colophony
380620	松香盐、树脂酸盐及松香或树脂酸衍生物的盐，但松香加合物的盐除外	Salts of rosin, resin acids or their derivatives, except salts of rosin adducts	松香皂、松香钠盐	rosin soap; resinate
380630	酯胶	Ester gums	松香甘油酯、松香酯	ester gum; rosin ester
380690	其他松香和树脂酸衍生物；松香精及松香油；再熔胶	Other rosin derivatives; rosin spirit and rosin oils; run gums	氢化松香、歧化松香、聚合松香、马来松香	hydrogenated rosin; disproportionated rosin; polymerized rosin
3807	木焦油；精制木焦油；木杂酚油；粗木精；植物沥青；以松香、树脂酸或植物沥青为基本成分的啤酒桶沥青及类似制品	Wood tar and its oils; wood creosote; wood naphtha; vegetable pitch; brewers' pitch
380700	木焦油；精制木焦油；木杂酚油；粗木精；植物沥青；啤酒桶沥青及类似制品	Wood tar, wood tar oils, creosote and naphtha; vegetable and brewers' pitch	竹焦油、松焦油	wood tar; pine tar
3808	杀虫剂、杀鼠剂、杀菌剂、除草剂、抗萌剂、植物生长调节剂、消毒剂及类似产品，零售形状、零售包装或制成制剂及成品	Insecticides, rodenticides, fungicides, herbicides, plant-growth regulators, disinfectants
380852	DDT（ISO）［滴滴涕（INN）］，每包净重不超过300克	DDT (clofenotane), in packings of a net weight not exceeding 300 g
380859	其他含有本章子目注释一所列货品的杀虫剂、杀菌剂、除草剂、消毒剂及类似产品	Other pesticides and disinfectants with goods of Subheading Note 1 to Chapter 38	甲草胺乳油	alachlor EC
380861	含有本章子目注释二所列货品的杀虫剂，每包净重不超过300克	Insecticides of Subheading Note 2 to Chapter 38, in packings not exceeding 300 g net	高效氯氟氰菊酯杀虫剂小包装、溴氰菊酯杀虫剂小包装	deltamethrin insecticide sachet; malathion small pack
380862	含有本章子目注释二所列货品的杀虫剂，每包净重超过300克，但不超过7.5千克	Insecticides of Subheading Note 2 to Chapter 38, in packings over 300 g to 7.5 kg net
380869	其他含有本章子目注释二所列货品的杀虫剂，每包净重超过7.5千克	Other insecticides of Subheading Note 2 to Chapter 38, in packings over 7.5 kg net	联苯菊酯制剂、虫螨腈悬浮剂、马拉硫磷乳油	bifenthrin SC; chlorfenapyr SC; malathion EC
380891	其他杀虫剂	Other insecticides	蚊香、电蚊香液、杀虫气雾剂、蟑螂药、吡虫啉制剂、阿维菌素乳油、杀虫剂、灭蟑、驱蚊液	mosquito coil; insecticide spray; imidacloprid formulation; mosquito repellent liquid vaporizer; insecticide; mosquito repellent
380892	其他杀菌剂	Other fungicides	代森锰锌、多菌灵可湿性粉剂、嘧菌酯悬浮剂、百菌清制剂、杀菌剂、多菌灵	mancozeb; azoxystrobin SC; carbendazim WP; fungicide
380893	其他除草剂、抗萌剂及植物生长调节剂	Other herbicides, anti-sprouting products and plant-growth regulators	草甘膦水剂、百草枯水剂、莠去津制剂、乙草胺乳油、多效唑、除草剂、草甘膦	glyphosate SL; atrazine WP; herbicide; paclobutrazol; glyphosate
380894	其他消毒剂	Other disinfectants	84消毒液、免洗洗手液（消毒凝胶）、酒精消毒片、泳池消毒片、消毒湿巾、消毒液、免洗手消毒凝胶	hand sanitizer; disinfectant tablets; disinfectant wipes; pool chlorine tablets; disinfectant; disinfecting wipes
380899	其他杀鼠剂及类似产品	Rodenticides and other similar products, n.e.s.	老鼠药、溴敌隆毒饵、灭鼠剂	rat poison; rodenticide bait; bromadiolone
3809	纺织、造纸、制革及类似工业用的其他税目未列名的整理剂、染料加速着色或固色助剂及其他产品和制剂	Finishing agents, dye carriers and similar for the textile, paper or leather industries
380910	以淀粉物质为基本成分的整理剂、助染剂、固色剂及其他制剂	Finishing agents and dye carriers based on amylaceous (starchy) substances	纺织淀粉浆料	textile sizing agent
380991	其他纺织工业及类似工业用的整理剂、助染剂、固色剂及其他制剂	Other finishing agents and dye carriers for the textile or like industries	柔软剂、防水整理剂、匀染剂、衣物柔顺剂	fabric softener; fixing agent; water repellent agent; leveling agent
380992	造纸工业及类似工业用的整理剂、助染剂、固色剂及其他制剂	Other finishing agents and dye carriers for the paper or like industries	造纸施胶剂、AKD、湿强剂	AKD sizing agent; wet strength agent
380993	制革工业及类似工业用的整理剂、助染剂、固色剂及其他制剂	Other finishing agents and dye carriers for the leather or like industries	皮革整理剂、皮革助剂	leather finishing agent
3810	金属表面酸洗剂；焊接用的焊剂及其他辅助剂；金属及其他材料制成的焊粉或焊膏；作焊条芯子或焊条涂料用的制品	Metal-pickling preparations; fluxes and pastes for soldering, brazing or welding
381010	金属表面酸洗剂；金属及其他材料制成的焊粉或焊膏	Metal-pickling preparations; soldering, brazing or welding powders and pastes	锡膏、焊锡膏、不锈钢酸洗膏、银焊膏	solder paste; pickling paste; brazing paste
381090	焊接用的焊剂及其他辅助剂；作焊条芯子或焊条涂料用的制品	Fluxes and auxiliary preparations for soldering or welding; welding rod coatings and cores	助焊剂、埋弧焊剂、松香助焊剂、钎剂	welding flux; soldering flux; submerged arc flux
3811	抗震剂、抗氧剂、防胶剂、粘度改良剂、防腐蚀制剂及其他配制添加剂，用于矿物油（包括汽油）或与矿物油同样用途的其他液体	Anti-knock preparations and other prepared additives for mineral oils, including gasoline
381111	以铅化合物为基本成分的抗震剂	Anti-knock preparations based on lead compounds
381119	其他抗震剂	Other anti-knock preparations	MMT抗爆剂、辛烷值提升剂	octane booster; antiknock agent
381121	含有石油或从沥青矿物提取的油类的润滑油添加剂	Lubricating oil additives containing petroleum oils or oils from bituminous minerals	机油复合剂、T154分散剂	lubricant additive package; viscosity index improver
381129	其他润滑油添加剂	Other lubricating oil additives		lubricating oil additive
381190	其他抗氧剂、防胶剂、粘度改良剂、防腐蚀制剂及其他矿物油用配制添加剂	Other prepared additives for mineral oils, e.g. fuel additives	燃油宝、柴油降凝剂、燃油添加剂	fuel additive; diesel flow improver
3812	配制的橡胶促进剂；其他税目未列名的橡胶或塑料用复合增塑剂；橡胶或塑料用抗氧制剂及其他复合稳定剂	Prepared rubber accelerators; compound plasticisers and stabilisers for rubber or plastics
381210	配制的橡胶促进剂	Prepared rubber accelerators	预分散橡胶促进剂	rubber accelerator masterbatch
381220	橡胶或塑料用复合增塑剂	Compound plasticisers for rubber or plastics		compound plasticizer
381231	2,2,4-三甲基-1,2-二氢化喹啉（TMQ）低聚体混合物	Mixtures of oligomers of 2,2,4-trimethyl-1,2-dihydroquinoline (TMQ)	防老剂RD、防老剂TMQ	TMQ; antioxidant RD
381239	其他橡胶或塑料用抗氧制剂及其他复合稳定剂	Other anti-oxidising preparations and compound stabilisers for rubber or plastics	PVC稳定剂、钙锌稳定剂、复合抗氧剂、铅盐稳定剂	PVC stabilizer; calcium zinc stabilizer; one pack stabilizer
3813	灭火器的装配药；已装药的灭火弹	Fire-extinguisher preparations, charges and charged grenades
381300	灭火器用装配药及已装药的灭火弹	Preparations and charges for fire-extinguishers; charged grenades	干粉灭火剂、泡沫灭火剂、水成膜泡沫液、灭火剂、灭火药粉	ABC dry powder; fire fighting foam; AFFF; fire extinguishing agent
3814	其他税目未列名的有机复合溶剂及稀释剂；除漆剂	Organic composite solvents and thinners; prepared paint or varnish removers
381400	有机复合溶剂及稀释剂；除漆剂	Composite organic solvents, thinners; ready-made paint or varnish removers	天那水、香蕉水、脱漆剂、开油水	paint thinner; lacquer thinner; paint remover
3815	其他税目未列名的反应引发剂、反应促进剂、催化剂	Reaction initiators and accelerators, and catalysts
381511	以镍及其化合物为活性物的载体催化剂	Supported catalysts with nickel or nickel compounds as the active substance	镍催化剂、加氢催化剂（镍系）	nickel catalyst
381512	以贵金属及其化合物为活性物的载体催化剂	Supported catalysts with precious metal or its compounds as the active substance	钯碳催化剂、铂催化剂、三元催化剂、汽车尾气催化剂	palladium on carbon; platinum catalyst; three-way catalyst
381519	其他载体催化剂	Other supported catalysts	脱硝催化剂、SCR催化剂、聚烯烃载体催化剂、钒催化剂、催化剂	SCR catalyst; vanadium catalyst; supported catalyst
381590	其他反应引发剂、反应促进剂及催化剂	Other reaction initiators, reaction accelerators and catalytic preparations	聚氨酯催化剂、复合引发剂	polyurethane catalyst; reaction initiator
3816	耐火的水泥、灰泥、混凝土及类似耐火混合制品，包括白云石夯混料，但税目38.01的产品除外	Refractory cements, mortars and concretes, including dolomite ramming mix
381600	耐火的水泥、灰泥、混凝土及类似耐火混合制品，包括白云石夯混料	Refractory cements, mortars, concretes and similar compositions; dolomite ramming mix	浇注料、捣打料、喷补料、耐火泥、可塑料、干式振动料、不定形耐火材料、镁质干式料、耐火浇注料、炮泥、干振料	refractory castable; ramming mix; gunning mix; refractory mortar; castable refractory; ramming mass; refractory cement; monolithic refractory; dry vibrating mix; tundish dry mix
3817	混合烷基苯及混合烷基萘，但税目27.07及29.02的货品除外	Mixed alkylbenzenes and mixed alkylnaphthalenes
381700	混合烷基苯及混合烷基萘	Mixtures of alkylbenzenes or of alkylnaphthalenes, not of heading 27.07 or 29.02	直链烷基苯、LAB	linear alkylbenzene; LAB
3818	经掺杂用于电子工业的化学元素，已切成圆片、薄片或类似形状；经掺杂用于电子工业的化合物	Chemical elements and compounds doped for use in electronics
381800	经掺杂用于电子工业的化学元素（圆片、薄片等）及化合物	Doped elements in discs, wafers or similar forms, and doped compounds, for electronics	单晶硅片、硅晶圆、太阳能硅片、砷化镓晶片	silicon wafer; solar wafer; GaAs wafer
3819	闸用液压油及其他液压传动用液体，不含石油或从沥青矿物提取的油类，或按重量计其含量低于70%	Hydraulic brake and transmission fluids with no or less than 70 % petroleum oils
381900	闸用液压油及其他液压传动用液体，石油或沥青矿物油含量低于70%	Brake fluids and hydraulic liquids, without or with less than 70 % by weight petroleum oils	刹车油、制动液、DOT4制动液、水乙二醇液压液	brake fluid; DOT 4; hydraulic fluid
3820	防冻剂及解冻剂	Antifreeze preparations and de-icing fluids
382000	各种防冻剂及解冻剂	Prepared antifreeze and de-icing fluids, all kinds	防冻液、冷却液、飞机除冰液	antifreeze; coolant; de-icing fluid
3821	制成的供微生物（包括病毒及类似品）或植物、人体、动物细胞生长或维持用的培养基	Prepared culture media for micro-organisms or plant, human or animal cells
382100	制成的供微生物或植物、人体、动物细胞生长或维持用的培养基	Culture media, prepared, for micro-organisms or for plant, human or animal cells	琼脂培养基、细胞培养基	culture medium; cell culture media
3822	附于衬背上的诊断或实验用试剂及配制试剂，不论是否附于衬背上，不论是否制成试剂盒形式，但税目30.06的货品除外；有证标准样品	Diagnostic or laboratory reagents; certified reference materials
382211	疟疾用诊断或实验用试剂及配制试剂	Diagnostic or laboratory reagents for malaria	疟疾检测试剂盒	malaria rapid test kit
382212	寨卡病毒及由伊蚊属蚊子传播的其他疾病用诊断或实验用试剂及配制试剂	Diagnostic or laboratory reagents for Zika and other diseases carried by Aedes mosquitoes	登革热检测试剂	dengue test kit; zika test kit
382213	血型鉴定用诊断或实验用试剂及配制试剂	Diagnostic or laboratory reagents for blood-grouping	血型试剂、血型卡	blood grouping reagent
382219	其他诊断或实验用试剂及配制试剂	Other diagnostic or laboratory reagents, including kits	新冠抗原检测试剂、验孕棒、血糖试纸、体外诊断试剂、核酸检测试剂盒、诊断试剂、检测试剂盒、抗原检测、早孕试纸	COVID-19 test kit; pregnancy test; glucose test strip; IVD reagent; diagnostic reagent; test kit; rapid test; test strips
382290	有证标准样品	Certified reference materials	标准物质	certified reference material
3823	工业用单羧脂肪酸；精炼所得的酸性油；工业用脂肪醇	Industrial fatty acids (monocarboxylic), acid oils from refining, and fatty alcohols
382311	硬脂酸（工业用单羧脂肪酸）	Stearic acid, industrial	工业硬脂酸、三压硬脂酸、十八烷酸	stearic acid; triple pressed stearic acid
382312	油酸（工业用单羧脂肪酸）	Oleic acid, industrial	工业油酸、植物油酸	industrial oleic acid
382313	妥尔油脂肪酸	Tall oil fatty acids		TOFA; tall oil fatty acid
382319	其他工业用单羧脂肪酸；精炼所得的酸性油	Other industrial monocarboxylic fatty acids; acid oils from refining	酸化油、椰油酸、棕榈油脂肪酸、大豆油脂肪酸	acid oil; palm fatty acid distillate; PFAD; coconut fatty acid
382370	工业用脂肪醇	Industrial fatty alcohols	十六十八醇、鲸蜡硬脂醇、C12-14醇	cetostearyl alcohol; fatty alcohol C12-14
3824	铸模及铸芯用粘合剂；其他税目未列名的化学工业及其相关工业的化学产品及配制品（包括由天然产品混合组成的）	Prepared foundry binders; chemical products and preparations not elsewhere specified
382410	铸模及铸芯用粘合剂	Prepared binders for foundry moulds or cores	铸造粘结剂、型芯粘结剂、铸造用自硬树脂	foundry binder; core binder
382430	自身混合或与金属粘合剂混合的未烧结金属碳化物	Non-agglomerated metal carbides mixed together or with metallic binders	碳化钨混合料、硬质合金混合粉	tungsten carbide powder mix; RTP cemented carbide powder
382440	水泥、灰泥及混凝土用添加剂	Prepared additives for cements, mortars or concretes	减水剂、聚羧酸减水剂、萘系减水剂、速凝剂、早强剂、膨胀剂、混凝土外加剂	concrete admixture; polycarboxylate superplasticizer; water reducer; accelerator; superplasticizer
382450	非耐火的灰泥及混凝土	Non-refractory mortars and concretes	干混砂浆、灌浆料、抹灰砂浆、预拌混凝土、保温砂浆	dry mix mortar; grouting material; ready-mix concrete
382460	山梨醇，但子目2905.44的货品除外	Sorbitol, other than that of subheading 2905.44	山梨糖醇液（非结晶）	sorbitol syrup
382481	含环氧乙烷（氧化乙烯）的本章子目注释三所列混合物及制品	Mixtures containing oxirane (ethylene oxide)	环氧乙烷灭菌混合气	ethylene oxide sterilant mixture
382482	含多氯联苯（PCBs）、多氯三联苯（PCTs）或多溴联苯（PBBs）的混合物及制品	Mixtures containing PCBs, PCTs or PBBs
382483	含三（2,3-二溴丙基）磷酸酯的混合物及制品	Mixtures containing tris(2,3-dibromopropyl) phosphate
382484	含艾氏剂、毒杀芬、氯丹、十氯酮、DDT、狄氏剂、硫丹、异狄氏剂、七氯或灭蚁灵的混合物及制品	Mixtures containing DDT, aldrin, chlordane, dieldrin, mirex or other listed pesticides
382485	含1,2,3,4,5,6-六氯环己烷［六六六（ISO）］，包括林丹（ISO，INN）的混合物及制品	Mixtures containing 1,2,3,4,5,6-hexachlorocyclohexane (HCH), including lindane
382486	含五氯苯（ISO）或六氯苯（ISO）的混合物及制品	Mixtures containing pentachlorobenzene or hexachlorobenzene
382487	含全氟辛基磺酸及其盐、全氟辛基磺酰胺或全氟辛基磺酰氟的混合物及制品	Mixtures with perfluorooctane sulphonic acid, its salts, sulphonamides or sulphonyl fluoride
382488	含四、五、六、七或八溴联苯醚的混合物及制品	Mixtures containing tetra-, penta-, hexa-, hepta- or octabromodiphenyl ethers
382489	含短链氯化石蜡的混合物及制品	Mixtures containing short-chain chlorinated paraffins	氯化石蜡（短链）	short-chain chlorinated paraffin
382491	主要由（5-乙基-2-甲基-2-氧代-1,3,2-二氧磷杂环己-5-基）甲基膦酸二甲酯及其双酯组成的混合物及制品	Mixtures mainly of the two cyclic methylphosphonate esters named in subheading 3824.91	环状膦酸酯阻燃剂
382492	甲基膦酸聚乙二醇酯	Polyglycol esters of methylphosphonic acid
382499	其他税目未列名的化学工业及其相关工业的化学产品及配制品	Other chemical products and preparations not elsewhere specified	增碳剂、杂醇油、修正液、氧化镁含量70%以上的混合物、滑石含量50%以上的混合物、电解液、保护渣、化工助剂、石蜡氯化、脱硫剂、覆盖剂、工业混合化学品、熔剂	recarburizer; correction fluid; lithium battery electrolyte; ice pack gel; carburizer; mould powder; chlorinated paraffin; desulfurizer; chemical preparation; covering flux
3825	其他税目未列名的化学工业及其相关工业的副产品；城市垃圾；下水道淤泥；本章注释六所规定的其他废物	Residual products of the chemical industries; municipal waste; sewage sludge; other wastes
382510	城市垃圾	Municipal waste	生活垃圾
382520	下水道淤泥	Sewage sludge	污泥	sewage sludge
382530	医疗废物	Clinical waste
382541	卤化物的废有机溶剂	Halogenated waste organic solvents
382549	其他废有机溶剂	Other waste organic solvents
382550	废的金属酸洗液、液压油、制动油及防冻液	Waste pickling liquors, hydraulic fluids, brake fluids and anti-freeze fluids
382561	主要含有有机成分的化学工业及其相关工业的其他废物	Other chemical industry wastes mainly containing organic constituents
382569	其他化学工业及其相关工业的废物（不以有机成分为主）	Other chemical industry wastes, not mainly organic
382590	其他化学工业及其相关工业的副产品	Other residual products of the chemical or allied industries
3826	生物柴油及其混合物，不含或含有按重量计低于70%的石油或从沥青矿物提取的油类	Biodiesel and its mixtures, with no or less than 70 % petroleum oils
382600	生物柴油及其混合物，石油或沥青矿物油含量低于70%	Biodiesel, pure or mixed, without or with less than 70 % by weight of petroleum oils	脂肪酸甲酯、B100、生物柴油	biodiesel; FAME; UCOME
3827	其他税目未列名的，含甲烷、乙烷或丙烷的卤化衍生物的混合物	Mixtures with halogenated methane, ethane or propane derivatives
382711	含全氯氟烃（CFCs）的混合物，不论是否含氢氯氟烃、全氟烃或氢氟烃	Gas mixtures containing chlorofluorocarbons (CFCs)	R502	R502 refrigerant
382712	含氢溴氟烃（HBFCs）的混合物	Gas mixtures containing hydrobromofluorocarbons (HBFCs)
382713	含四氯化碳的混合物	Mixtures containing carbon tetrachloride
382714	含1,1,1-三氯乙烷（甲基氯仿）的混合物	Mixtures containing 1,1,1-trichloroethane (methyl chloroform)
382720	含溴氯二氟甲烷（Halon-1211）、三氟溴甲烷（Halon-1301）或二溴四氟乙烷（Halon-2402）的混合物	Mixtures containing Halon-1211, Halon-1301 or Halon-2402
382731	含氢氯氟烃（HCFCs）但不含全氯氟烃，且含子目2903.41至2903.48物质的混合物	Mixtures with HCFCs, no CFCs, containing substances of subheadings 2903.41 to 2903.48
382732	其他含氢氯氟烃但不含全氯氟烃，且含子目2903.71至2903.75物质的混合物	Other mixtures with HCFCs, no CFCs, containing substances of subheadings 2903.71 to 2903.75	R406A	R406A refrigerant
382739	其他含氢氯氟烃（HCFCs）但不含全氯氟烃的混合物	Other mixtures containing HCFCs but no CFCs
382740	含溴化甲烷（甲基溴）或溴氯甲烷的混合物	Mixtures containing methyl bromide (bromomethane) or bromochloromethane	溴甲烷熏蒸剂混合气
382751	含三氟甲烷（HFC-23）的混合物	Mixtures containing trifluoromethane (HFC-23), no CFCs or HCFCs	R508B	R508B refrigerant
382759	其他含全氟烃（PFCs）但不含全氯氟烃或氢氯氟烃的混合物	Other mixtures containing perfluorocarbons (PFCs), no CFCs or HCFCs
382761	含氢氟烃的混合物，按重量计含15%及以上1,1,1-三氟乙烷（HFC-143a）	HFC mixtures with 15 % or more by mass of 1,1,1-trifluoroethane (HFC-143a)	R404A制冷剂、R507制冷剂	R404A refrigerant; R507A refrigerant
382762	其他含氢氟烃的混合物，按重量计含55%及以上五氟乙烷（HFC-125），不含HFOs	Other HFC mixtures with 55 % or more by mass of pentafluoroethane (HFC-125), without HFOs	R422D制冷剂	R422D refrigerant
382763	其他含氢氟烃的混合物，按重量计含40%及以上五氟乙烷（HFC-125）	Other HFC mixtures with 40 % or more by mass of pentafluoroethane (HFC-125)	R410A制冷剂	R410A refrigerant
382764	其他含氢氟烃的混合物，按重量计含30%及以上1,1,1,2-四氟乙烷（HFC-134a），不含HFOs	Other HFC mixtures with 30 % or more by mass of HFC-134a, without HFOs	R407C制冷剂	R407C refrigerant
382765	其他含氢氟烃的混合物，按重量计含20%及以上二氟甲烷（HFC-32）和20%及以上五氟乙烷（HFC-125）	Other HFC mixtures with 20 % or more by mass of HFC-32 and 20 % or more of HFC-125
382768	其他含子目2903.41至2903.48物质的氢氟烃混合物	Other HFC mixtures containing substances of subheadings 2903.41 to 2903.48
382769	其他含氢氟烃（HFCs）但不含全氯氟烃或氢氯氟烃的混合物	Other mixtures containing HFCs but no CFCs or HCFCs
382790	其他含甲烷、乙烷或丙烷卤化衍生物的混合物	Other mixtures with halogenated derivatives of methane, ethane or propane
39	塑料及其制品	Plastics and articles of plastics
3901	初级形状的乙烯聚合物	Polymers of ethylene, in primary forms
390110	初级形状的聚乙烯，比重小于0.94	Polyethylene with a specific gravity of less than 0.94, in primary forms	低密度聚乙烯、LDPE、高压聚乙烯、LDPE颗粒、LLDPE	LDPE; low density polyethylene; LDPE resin; LLDPE granules
390120	初级形状的聚乙烯，比重在0.94及以上	Polyethylene with a specific gravity of 0.94 or more, in primary forms	高密度聚乙烯、HDPE、低压聚乙烯、HDPE颗粒	HDPE; high density polyethylene; HDPE resin; HDPE granules
390130	初级形状的乙烯-乙酸乙烯酯共聚物	Ethylene-vinyl acetate copolymers, in primary forms	EVA树脂、EVA粒子	EVA resin; EVA granules
390140	初级形状的乙烯-α-烯烃共聚物，比重小于0.94	Ethylene-alpha-olefin copolymers, specific gravity less than 0.94, in primary forms	线性低密度聚乙烯、LLDPE、POE	LLDPE; POE
390190	初级形状的其他乙烯聚合物	Other polymers of ethylene, in primary forms	氯化聚乙烯、CPE、EAA	chlorinated polyethylene; CPE
3902	初级形状的丙烯或其他烯烃聚合物	Polymers of propylene or other olefins, in primary forms
390210	初级形状的聚丙烯	Polypropylene, in primary forms	PP粒子、均聚聚丙烯、PP塑料颗粒、PP颗粒、聚丙烯树脂、聚丙烯粒子	PP granules; polypropylene homopolymer; polypropylene resin
390220	初级形状的聚异丁烯	Polyisobutylene, in primary forms	PIB	polyisobutylene; PIB
390230	初级形状的丙烯共聚物	Propylene copolymers, in primary forms	共聚聚丙烯、PPR料、无规共聚PP	PP copolymer; PPR resin
390290	初级形状的其他丙烯或烯烃聚合物	Other polymers of propylene or other olefins, in primary forms	APAO、聚1-丁烯	APAO; polybutene-1
3903	初级形状的苯乙烯聚合物	Polymers of styrene, in primary forms
390311	初级形状的可发性聚苯乙烯	Expansible polystyrene, in primary forms	EPS粒子、EPS可发性聚苯乙烯	EPS beads; expandable polystyrene
390319	初级形状的其他聚苯乙烯	Other polystyrene, in primary forms	GPPS、HIPS、通用级聚苯乙烯、PS粒子、聚苯乙烯颗粒	GPPS; HIPS; polystyrene granules; polystyrene resin
390320	初级形状的苯乙烯-丙烯腈（SAN）共聚物	Styrene-acrylonitrile (SAN) copolymers, in primary forms	AS树脂、SAN树脂	SAN resin; AS resin
390330	初级形状的丙烯腈-丁二烯-苯乙烯（ABS）共聚物	Acrylonitrile-butadiene-styrene (ABS) copolymers, in primary forms	ABS粒子、ABS树脂、ABS塑料颗粒	ABS resin; ABS granules
390390	初级形状的其他苯乙烯聚合物	Other polymers of styrene, in primary forms	MBS树脂、ASA树脂、K树脂	MBS resin; ASA resin
3904	初级形状的氯乙烯或其他卤化烯烃聚合物	Polymers of vinyl chloride or other halogenated olefins, in primary forms
390410	初级形状的聚氯乙烯，未掺其他物质	Poly(vinyl chloride) not mixed with other substances, in primary forms	PVC树脂粉、PVC糊树脂、SG-5、聚氯乙烯树脂	PVC resin; PVC paste resin; PVC powder; suspension PVC
390421	初级形状未塑化的聚氯乙烯，掺其他物质	Non-plasticised poly(vinyl chloride) mixed with other substances, in primary forms	硬质PVC粒料、UPVC料	rigid PVC compound; UPVC compound
390422	初级形状已塑化的聚氯乙烯，掺其他物质	Plasticised poly(vinyl chloride) mixed with other substances, in primary forms	软质PVC粒料、PVC电缆料	PVC compound; soft PVC granules; PVC cable compound
390430	初级形状的氯乙烯-乙酸乙烯酯共聚物	Vinyl chloride-vinyl acetate copolymers, in primary forms	氯醋树脂	vinyl chloride vinyl acetate resin
390440	初级形状的其他氯乙烯共聚物	Other vinyl chloride copolymers, in primary forms	MP树脂、氯醚树脂	MP resin
390450	初级形状的偏二氯乙烯聚合物	Vinylidene chloride polymers, in primary forms	PVDC树脂	PVDC resin
390461	初级形状的聚四氟乙烯	Polytetrafluoroethylene (PTFE), in primary forms	PTFE树脂、铁氟龙粉、特氟龙粉、聚四氟乙烯、PTFE粉	PTFE resin; PTFE powder
390469	初级形状的其他氟聚合物	Other fluoro-polymers, in primary forms	PVDF树脂、FEP树脂、氟橡胶生胶	PVDF; FEP resin; fluoroelastomer
390490	初级形状的其他卤化烯烃聚合物	Other polymers of halogenated olefins, in primary forms	CPVC树脂	CPVC resin
3905	初级形状的乙酸乙烯酯或其他乙烯酯聚合物；初级形状的其他乙烯基聚合物	Polymers of vinyl acetate or other vinyl esters, and other vinyl polymers, in primary forms
390512	聚乙酸乙烯酯的水分散体	Poly(vinyl acetate) in aqueous dispersion	PVAc乳液、白乳胶基料、聚醋酸乙烯乳液	PVAc emulsion
390519	其他初级形状的聚乙酸乙烯酯	Other poly(vinyl acetate), in primary forms		polyvinyl acetate resin
390521	乙酸乙烯酯共聚物的水分散体	Vinyl acetate copolymers in aqueous dispersion	VAE乳液	VAE emulsion
390529	其他初级形状的乙酸乙烯酯共聚物	Other vinyl acetate copolymers, in primary forms	可再分散乳胶粉、RDP	redispersible polymer powder; RDP
390530	初级形状的聚乙烯醇，不论是否含有未水解的乙酸酯基	Poly(vinyl alcohol), in primary forms	PVA、PVA1788、PVA2488、聚乙烯醇	PVA; polyvinyl alcohol
390591	其他初级形状的乙烯酯或乙烯基共聚物	Other copolymers of vinyl esters or vinyl, in primary forms	PVP/VA共聚物	PVP VA copolymer
390599	其他初级形状的乙烯酯或乙烯基聚合物	Other vinyl ester or vinyl polymers, not copolymers, in primary forms	聚乙烯吡咯烷酮、PVP、PVP K30、PVB树脂	PVP; polyvinylpyrrolidone; PVB resin
3906	初级形状的丙烯酸聚合物	Acrylic polymers, in primary forms
390610	初级形状的聚甲基丙烯酸甲酯	Poly(methyl methacrylate) (PMMA), in primary forms	PMMA粒子、亚克力粒子、有机玻璃粒料、PMMA颗粒	PMMA resin; acrylic granules
390690	初级形状的其他丙烯酸聚合物	Other acrylic polymers, in primary forms	聚丙烯酰胺、高吸水性树脂、SAP、丙烯酸乳液、卡波姆、聚丙烯酸钠	polyacrylamide; SAP; carbomer; acrylic emulsion
3907	初级形状的聚缩醛、其他聚醚及环氧树脂；初级形状的聚碳酸酯、醇酸树脂、聚烯丙基酯及其他聚酯	Polyacetals, other polyethers, epoxide resins, polycarbonates, polyesters, in primary forms
390710	初级形状的聚缩醛	Polyacetals, in primary forms	聚甲醛、POM粒子、赛钢	POM; polyacetal resin
390721	初级形状的双（聚氧乙烯）甲基膦酸酯	Bis(polyoxyethylene) methylphosphonate, in primary forms
390729	初级形状的其他聚醚	Other polyethers, in primary forms	聚醚多元醇、聚乙二醇、PEG、PPO、聚四氢呋喃、PTMEG	polyether polyol; PEG; PTMEG; PPO
390730	初级形状的环氧树脂	Epoxide resins, in primary forms	E-44环氧树脂、E-51、固体环氧树脂、环氧粉末涂料、环氧树脂	epoxy resin; liquid epoxy resin; epoxy powder coating
390740	初级形状的聚碳酸酯	Polycarbonates, in primary forms	PC粒子、PC塑料颗粒、聚碳酸酯、PC颗粒	PC resin; polycarbonate granules; polycarbonate resin
390750	初级形状的醇酸树脂	Alkyd resins, in primary forms		alkyd resin
390761	初级形状的聚对苯二甲酸乙二酯，粘数在78毫升/克及以上	Poly(ethylene terephthalate) (PET), viscosity number 78 ml/g or higher, in primary forms	瓶级聚酯切片、PET瓶片料、涤纶切片（高粘）、PET瓶片切片、聚酯切片	bottle grade PET resin; PET chips; PET resin bottle grade
390769	初级形状的其他聚对苯二甲酸乙二酯，粘数低于78毫升/克	Poly(ethylene terephthalate) (PET), viscosity number below 78 ml/g, in primary forms	涤纶切片、纤维级聚酯切片、半消光切片	fiber grade PET chips; polyester chips
390770	初级形状的聚乳酸	Poly(lactic acid) (PLA), in primary forms	PLA树脂	PLA resin
390791	初级形状的其他不饱和聚酯	Other unsaturated polyesters, in primary forms	不饱和聚酯树脂、UPR、玻璃钢树脂	unsaturated polyester resin; UPR
390799	初级形状的其他饱和聚酯	Other saturated polyesters, in primary forms	PBT树脂、PBAT、聚酯多元醇、粉末涂料用聚酯树脂、聚酯粉末涂料	PBT resin; PBAT; polyester powder coating; polyester polyol
3908	初级形状的聚酰胺	Polyamides, in primary forms
390810	初级形状的聚酰胺-6、-11、-12、-6,6、-6,9、-6,10或-6,12	Polyamide-6, -11, -12, -6,6, -6,9, -6,10 or -6,12, in primary forms	尼龙切片、锦纶切片、PA6、PA66、尼龙粒子、尼龙颗粒	nylon 6 chips; PA66 granules; nylon resin; PA6
390890	初级形状的其他聚酰胺	Other polyamides, in primary forms	聚酰胺树脂、PA46、PA1010	polyamide resin
3909	初级形状的氨基树脂、酚醛树脂及聚氨酯类	Amino-resins, phenolics and polyurethanes, in primary forms
390910	初级形状的尿素树脂及硫脲树脂	Urea resins and thiourea resins, in primary forms	脲醛树脂、电玉粉、脲醛胶粉	urea formaldehyde resin; urea moulding compound
390920	初级形状的蜜胺树脂	Melamine resins, in primary forms	三聚氰胺甲醛树脂、密胺粉、密胺模塑料	melamine resin; melamine moulding compound
390931	聚（亚甲基苯基异氰酸酯）（粗MDI、聚合MDI）	Poly(methylene phenyl isocyanate) (crude or polymeric MDI)	PM200、黑料	polymeric MDI; PMDI
390939	初级形状的其他氨基树脂	Other amino-resins, in primary forms	苯胺树脂	amino resin
390940	初级形状的酚醛树脂	Phenolic resins, in primary forms	电木粉、酚醛模塑料、覆膜砂用酚醛树脂、耐火材料结合剂酚醛树脂、酚醛树脂	phenolic resin; bakelite powder; novolac resin
390950	初级形状的聚氨基甲酸酯	Polyurethanes, in primary forms	聚氨酯、TPU粒子、水性聚氨酯、聚氨酯预聚体、聚氨酯树脂、TPU颗粒	TPU granules; polyurethane resin; PU dispersion
3910	初级形状的聚硅氧烷	Silicones, in primary forms
391000	聚硅氧烷，初级形状	Silicones (polysiloxanes): oils, resins, rubbers and others, in primary forms	硅油、二甲基硅油、硅橡胶、有机硅树脂、107胶、有机硅	silicone oil; silicone rubber; silicone resin; HTV silicone rubber; silicone fluid
3911	初级形状的石油树脂、苯并呋喃-茚树脂、多萜树脂、多硫化物、聚砜及本章注释三所规定的其他税目未列名产品	Petroleum resins, polyterpenes, polysulphides, polysulphones and similar, in primary forms
391110	初级形状的石油树脂、苯并呋喃树脂、茚树脂、苯并呋喃-茚树脂及多萜树脂	Petroleum, coumarone, indene or coumarone-indene resins and polyterpenes, in primary forms	C5石油树脂、C9石油树脂、古马隆树脂、萜烯树脂	hydrocarbon resin; C5 petroleum resin; C9 petroleum resin; terpene resin
391120	初级形状的聚（1,3-亚苯基甲基膦酸酯）	Poly(1,3-phenylene methylphosphonate), in primary forms
391190	其他初级形状的多硫化物、聚砜及本章注释三所列其他产品	Polysulphides, polysulphones and other synthetic polymers, n.e.s., in primary forms	聚苯硫醚、PPS、PSU、聚酰亚胺	PPS; polysulfone; polyimide resin
3912	初级形状的其他税目未列名的纤维素及其化学衍生物	Cellulose and its chemical derivatives, n.e.s., in primary forms
391211	初级形状的未塑化醋酸纤维素	Non-plasticised cellulose acetates, in primary forms	二醋酸纤维片	cellulose acetate flake
391212	初级形状的已塑化醋酸纤维素	Plasticised cellulose acetates, in primary forms	醋酸纤维粒料
391220	初级形状的硝酸纤维素（包括棉胶）	Nitrocellulose (cellulose nitrates, collodions), in primary forms	硝化棉、硝化纤维素	nitrocellulose
391231	初级形状的羧甲基纤维素及其盐	Carboxymethylcellulose and its salts, in primary forms	CMC、羧甲基纤维素钠、食品级CMC、羧甲基纤维素	CMC; sodium carboxymethyl cellulose; PAC polyanionic cellulose; carboxymethyl cellulose
391239	初级形状的其他纤维素醚	Other cellulose ethers, in primary forms	羟丙基甲基纤维素、HPMC、羟乙基纤维素、HEC、甲基纤维素	HPMC; HEC; MHEC; cellulose ether; hydroxypropyl methyl cellulose
391290	初级形状的其他未列名的纤维素及其化学衍生物	Other cellulose and cellulose derivatives, in primary forms	微晶纤维素、MCC、醋酸丁酸纤维素、CAB	microcrystalline cellulose; cellulose acetate butyrate
3913	初级形状的其他税目未列名的天然聚合物（例如，藻酸）及改性天然聚合物（例如，硬化蛋白、天然橡胶的化学衍生物）	Natural polymers and modified natural polymers, n.e.s., in primary forms
391310	初级形状的藻酸及其盐和酯	Alginic acid, its salts and esters, in primary forms	海藻酸钠、褐藻胶、藻酸丙二醇酯	sodium alginate; alginic acid; PGA
391390	初级形状的其他未列名天然聚合物及改性天然聚合物	Other natural polymers and modified natural polymers, in primary forms	黄原胶、硫酸软骨素、透明质酸钠、玻尿酸、壳聚糖、甲壳素	xanthan gum; chondroitin sulfate; hyaluronic acid; chitosan
3914	初级形状的离子交换剂，以税目39.01至39.13的聚合物为基本成分	Ion-exchangers based on polymers, in primary forms
391400	离子交换剂，以税目39.01至39.13的聚合物为基本成分，初级形状	Polymer ion-exchangers (ion exchange resins), in primary forms	离子交换树脂、软水树脂、阳离子树脂、阴离子树脂	ion exchange resin; cation exchange resin; water softener resin
3915	塑料的废碎料及下脚料	Waste, parings and scrap, of plastics
391510	乙烯聚合物的废碎料及下脚料	Waste, parings and scrap of polymers of ethylene	废PE、PE破碎料、废PE膜	PE scrap
391520	苯乙烯聚合物的废碎料及下脚料	Waste, parings and scrap of polymers of styrene	废PS	PS scrap
391530	氯乙烯聚合物的废碎料及下脚料	Waste, parings and scrap of polymers of vinyl chloride	废PVC	PVC scrap
391590	其他塑料的废碎料及下脚料	Waste, parings and scrap of other plastics	废PET瓶片、废PP、废光盘碎料	PET flakes scrap; PP scrap
3916	塑料制的单丝（截面直径超过1毫米）、条、杆、型材及异型材，不论是否经表面加工，但未经其他加工	Plastic monofilament over 1 mm in cross-section, rods, sticks and profile shapes
391610	乙烯聚合物制单丝（截面直径超过1毫米）、条、杆、型材及异型材	Monofilament over 1 mm, rods, sticks and profile shapes of polymers of ethylene	PE棒、PE木塑型材、超高分子量聚乙烯棒	PE rod; WPC profile
391620	氯乙烯聚合物制单丝（截面直径超过1毫米）、条、杆、型材及异型材	Monofilament over 1 mm, rods, sticks and profile shapes of polymers of vinyl chloride	塑钢型材、PVC型材、塑料门窗型材	UPVC profile; PVC profile; uPVC window profile
391690	其他塑料制单丝（截面直径超过1毫米）、条、杆、型材及异型材	Monofilament over 1 mm, rods, sticks and profile shapes of other plastics	尼龙棒、POM棒、PTFE棒、亚克力棒、打草绳、3D打印耗材、塑料棒、塑木型材、WPC型材	nylon rod; POM rod; trimmer line; 3D printer filament; WPC decking; plastic rod
3917	塑料制的管子及其附件（例如，接头、肘管、法兰）	Plastic tubes, pipes and hoses, and their fittings
391710	硬化蛋白或纤维素材料制的人造肠衣（香肠用肠衣）	Artificial guts (sausage casings) of hardened protein or cellulosic materials	胶原蛋白肠衣、纤维素肠衣	collagen casing; cellulose casing
391721	乙烯聚合物制的硬管	Rigid tubes, pipes and hoses of polymers of ethylene	PE管、HDPE管、PE给水管、PE燃气管、双壁波纹管	PE pipe; HDPE pipe; corrugated PE pipe; polyethylene water pipe
391722	丙烯聚合物制的硬管	Rigid tubes, pipes and hoses of polymers of propylene	PPR管、PP管	PPR pipe; PP pipe; polypropylene pipe
391723	氯乙烯聚合物制的硬管	Rigid tubes, pipes and hoses of polymers of vinyl chloride	PVC管、UPVC排水管、PVC穿线管、PVC排水管、UPVC管材	PVC pipe; UPVC pipe; PVC conduit; UPVC drain pipe; rigid PVC pipe
391729	其他塑料制的硬管	Rigid tubes, pipes and hoses of other plastics	亚克力管、ABS管、PTFE硬管、玻璃钢管	acrylic tube; ABS pipe; FRP pipe
391731	塑料制的软管，最小爆破压力为27.6兆帕斯卡	Flexible plastic tubes, pipes and hoses with a minimum burst pressure of 27.6 MPa	树脂高压软管	thermoplastic high pressure hose
391732	其他未经加强也未与其他材料合制的塑料软管，不带附件	Other plastic tubes, not reinforced or combined with other materials, without fittings	PU气管、PVC软管、滴灌管、尼龙软管、塑料软管	PU tube; PVC soft tubing; drip irrigation tape; nylon tubing; plastic hose; nylon tube; flexible plastic tube
391733	其他未经加强也未与其他材料合制的塑料软管，带附件	Other plastic tubes, not reinforced or combined with other materials, with fittings	带接头塑料软管、花园水管套装	plastic hose with fittings; garden hose set
391739	其他塑料软管	Other plastic tubes, pipes and hoses, e.g. reinforced	PVC增强软管、花园水管、PVC钢丝管、水带、铝塑复合管、PVC钢丝软管、增强软管、铝塑管	PVC reinforced hose; garden hose; layflat hose; steel wire hose; reinforced PVC hose
391740	塑料制的管子附件	Plastic fittings for tubes, pipes and hoses	PVC管件、PPR管件、塑料接头、塑料弯头、快插接头、塑料管接头、PVC弯头、PE管件	PVC pipe fittings; PPR fittings; plastic elbow; compression fitting; PVC fittings; pipe fittings plastic; PE fittings; PPR elbow
3918	块状或成卷的塑料铺地制品，不论是否胶粘；本章注释九所规定的塑料糊墙品	Plastic floor coverings in rolls or tiles; plastic wall or ceiling coverings
391810	氯乙烯聚合物制的铺地制品、糊墙品	Vinyl chloride polymer (PVC) floor, wall or ceiling coverings	PVC地板、SPC地板、LVT地板、石塑地板、PVC地垫、塑胶地板、PVC墙纸	SPC flooring; LVT flooring; vinyl flooring; PVC flooring; LVT; vinyl floor tile; PVC wallpaper
391890	其他塑料制的铺地制品、糊墙品	Floor, wall or ceiling coverings of other plastics	PP拼装地板、塑料地垫、木塑地板、塑料拼装地板、PP悬浮地板	PP interlocking floor tiles; WPC decking; plastic floor tiles; interlocking PP tiles
3919	自粘的塑料板、片、膜、箔、带、扁条及其他扁平形状材料，不论是否成卷	Self-adhesive plates, sheets, film, foil, tape and strip of plastics
391910	自粘的塑料板、片、膜、箔、带等，成卷，宽度不超过20厘米	Self-adhesive plastic tape, film and strip in rolls of a width not exceeding 20 cm	封箱胶带、透明胶带、电工胶带、双面胶带、警示胶带、OPP胶带、双面胶、美纹纸胶带	packing tape; adhesive tape; BOPP tape; PVC electrical tape; electrical tape; double sided tape
391990	其他自粘的塑料板、片、膜、箔、带及扁平形状材料	Other self-adhesive plates, sheets, film, foil, tape and strip of plastics	手机膜、不干胶、车衣膜、窗膜、墙贴、反光膜、不干胶膜、车身贴膜、保护膜、PVC自粘膜	screen protector film; self-adhesive vinyl; car wrap film; window film; self adhesive film; protective film; reflective sheeting
3920	其他非泡沫塑料的板、片、膜、箔及扁条，未用其他材料强化、层压、支撑或用类似方法合制	Plastic plates, sheets, film, foil and strip, non-cellular, not reinforced or laminated
392010	乙烯聚合物制的非泡沫板、片、膜、箔及扁条	Plates, sheets, film, foil and strip of polymers of ethylene, non-cellular	PE膜、缠绕膜、拉伸膜、农膜、地膜、土工膜、PE薄膜、大棚膜、PE收缩膜、青贮膜	PE film; stretch film; geomembrane; greenhouse film; mulch film; shrink film; silage wrap; agricultural film
392020	丙烯聚合物制的非泡沫板、片、膜、箔及扁条	Plates, sheets, film, foil and strip of polymers of propylene, non-cellular	BOPP膜、CPP膜、PP打包带、PP片材、PP膜、聚丙烯薄膜	BOPP film; CPP film; PP strapping; PP sheet
392030	苯乙烯聚合物制的非泡沫板、片、膜、箔及扁条	Plates, sheets, film, foil and strip of polymers of styrene, non-cellular	PS板、HIPS片材、ABS板材、聚苯乙烯片材	PS sheet; HIPS sheet; ABS sheet; polystyrene sheet
392043	氯乙烯聚合物制的非泡沫板、片、膜、箔，按重量计增塑剂含量不小于6%	PVC plates, sheets, film and strip with not less than 6 % by weight of plasticisers	PVC软片、PVC薄膜、PVC软门帘、PVC软膜、PVC桌布膜	soft PVC film; PVC strip curtain; PVC film; soft PVC sheet
392049	其他氯乙烯聚合物制的非泡沫板、片、膜、箔及扁条	Other PVC plates, sheets, film and strip, with less than 6 % by weight of plasticisers	PVC硬片、PVC透明片、PVC硬板、装饰膜、PVC片材	rigid PVC sheet; PVC film; PVC decorative film
392051	聚甲基丙烯酸甲酯制的非泡沫板、片、膜、箔及扁条	Plates, sheets, film, foil and strip of poly(methyl methacrylate), non-cellular	亚克力板、有机玻璃板	acrylic sheet; PMMA sheet; plexiglass sheet; plexiglass
392059	其他丙烯酸聚合物制的非泡沫板、片、膜、箔及扁条	Plates, sheets, film, foil and strip of other acrylic polymers, non-cellular		acrylic film
392061	聚碳酸酯制的非泡沫板、片、膜、箔及扁条	Plates, sheets, film, foil and strip of polycarbonates, non-cellular	PC耐力板、PC阳光板、PC膜、PC板、阳光板	polycarbonate sheet; PC hollow sheet; PC film; PC sheet
392062	聚对苯二甲酸乙二酯制的非泡沫板、片、膜、箔及扁条	Plates, sheets, film, foil and strip of poly(ethylene terephthalate), non-cellular	PET膜、BOPET膜、PET片材、聚酯薄膜、PETG片、塑钢打包带	PET film; BOPET film; PET sheet; PET strapping; polyester film
392063	不饱和聚酯制的非泡沫板、片、膜、箔及扁条	Plates, sheets, film, foil and strip of unsaturated polyesters, non-cellular
392069	其他聚酯制的非泡沫板、片、膜、箔及扁条	Plates, sheets, film, foil and strip of other polyesters, non-cellular	PLA膜、PBAT膜	PLA film
392071	再生纤维素制的非泡沫板、片、膜、箔及扁条	Plates, sheets, film, foil and strip of regenerated cellulose, non-cellular	玻璃纸、赛璐玢	cellophane
392073	醋酸纤维素制的非泡沫板、片、膜、箔及扁条	Plates, sheets, film, foil and strip of cellulose acetate, non-cellular	TAC膜、眼镜板材	cellulose acetate sheet; TAC film
392079	其他纤维素衍生物制的非泡沫板、片、膜、箔及扁条	Plates, sheets, film, foil and strip of other cellulose derivatives, non-cellular	赛璐珞板
392091	聚乙烯醇缩丁醛制的非泡沫板、片、膜、箔及扁条	Plates, sheets, film, foil and strip of poly(vinyl butyral), non-cellular	PVB膜、夹胶玻璃中间膜	PVB film; PVB interlayer
392092	聚酰胺制的非泡沫板、片、膜、箔及扁条	Plates, sheets, film, foil and strip of polyamides, non-cellular	BOPA膜、尼龙膜、尼龙板	nylon film; BOPA film; nylon sheet
392093	氨基树脂制的非泡沫板、片、膜、箔及扁条	Plates, sheets, film, foil and strip of amino-resins, non-cellular
392094	酚醛树脂制的非泡沫板、片、膜、箔及扁条	Plates, sheets, film, foil and strip of phenolic resins, non-cellular	电木板（未增强）
392099	其他塑料制的非泡沫板、片、膜、箔及扁条	Plates, sheets, film, foil and strip of other plastics, non-cellular	PTFE板、聚酰亚胺薄膜、TPU膜、PVA水溶膜、POM板	PTFE sheet; polyimide film; TPU film; PEEK sheet
3921	其他塑料板、片、膜、箔、扁条	Other plates, sheets, film, foil and strip of plastics
392111	泡沫苯乙烯聚合物制的板、片、膜、箔及扁条	Cellular plates, sheets, film, foil and strip of polymers of styrene	XPS挤塑板、EPS泡沫板、PS泡沫片、KT板芯、EPS板、泡沫板、聚苯板	XPS board; EPS foam board; polystyrene foam sheet; XPS insulation board
392112	泡沫氯乙烯聚合物制的板、片、膜、箔及扁条	Cellular plates, sheets, film, foil and strip of polymers of vinyl chloride	PVC发泡板、雪弗板、PVC人造革	PVC foam board; PVC synthetic leather; PVC leather
392113	泡沫聚氨酯制的板、片、膜、箔及扁条	Cellular plates, sheets, film, foil and strip of polyurethanes	聚氨酯海绵、PU革、合成革、PU泡沫板、海绵	PU foam sheet; PU leather; sponge sheet; synthetic leather; polyurethane foam; sponge foam
392114	泡沫再生纤维素制的板、片、膜、箔及扁条	Cellular plates, sheets, film, foil and strip of regenerated cellulose	纤维素海绵片、木浆棉	cellulose sponge sheet
392119	其他泡沫塑料制的板、片、膜、箔及扁条	Cellular plates, sheets, film, foil and strip of other plastics	EVA泡棉、珍珠棉、EPE、XPE泡棉、EVA泡沫板、橡塑板、EVA片材	EVA foam sheet; EPE foam; XPE foam; polyethylene foam
392190	其他非泡沫塑料板、片、膜、箔、扁条（经强化、层压等合制）	Other plastic plates, sheets, film and strip, reinforced or laminated, non-cellular	铝塑复合膜、灯箱布、刀刮布、环氧板、夹网布、防火板（塑料层压）、复合塑料板、三聚氰胺板、防火板、铝箔复合膜、玻璃钢板、PVC篷布、复合包装膜卷	PVC flex banner; laminated film; FR4 epoxy sheet; FRP sheet; HPL sheet; composite packaging film; PE tarpaulin sheet
3922	塑料浴缸、淋浴盘、洗涤槽、盥洗盆、坐浴盆、便盆、马桶座圈及盖、抽水箱及类似卫生洁具	Plastic baths, sinks, wash-basins, lavatory pans, seats, cisterns and similar sanitary ware
392210	塑料浴缸、淋浴盘、洗涤槽及盥洗盆	Baths, shower-baths, sinks and wash-basins of plastics	亚克力浴缸、淋浴底盆、塑料水槽、浴缸、淋浴底盘	acrylic bathtub; shower tray; plastic sink
392220	塑料马桶座圈及盖	Lavatory seats and covers of plastics	马桶盖板、坐便器盖、马桶盖、坐便器盖板	toilet seat; toilet seat cover; toilet lid
392290	其他塑料卫生洁具（坐浴盆、便盆、抽水箱等）	Bidets, lavatory pans, flushing cisterns and similar sanitary ware of plastics	塑料水箱、蹲便器水箱、妇洗器、塑料小便器、便携马桶	plastic toilet cistern; plastic squat pan; portable toilet; plastic cistern
3923	供运输或包装货物用的塑料制品；塑料制的塞子、盖子及类似品	Plastic articles for conveying or packing goods; plastic stoppers, lids and closures
392310	供运输或包装货物用的塑料盒、箱（包括板条箱）及类似品	Plastic boxes, cases, crates and similar articles for packing goods	塑料周转箱、塑料包装盒、吸塑盒、泡沫箱、塑料箱、周转箱、水果筐	plastic crate; plastic box; blister tray; foam box; turnover box
392321	乙烯聚合物制的袋及包（供运输或包装货物用）	Sacks and bags of polymers of ethylene for packing goods	PE袋、塑料购物袋、自封袋、垃圾袋、气泡袋、快递袋、塑料袋、购物袋、保鲜袋	PE bag; ziplock bag; garbage bag; mailing bag; plastic bag; zip lock bag; shopping bag PE; vacuum bag
392329	其他塑料制的袋及包（供运输或包装货物用）	Sacks and bags of other plastics for packing goods	OPP袋、PP袋、真空包装袋、复合包装袋、自立袋、尼龙真空袋、铝箔袋、真空袋、可降解塑料袋、尼龙袋	OPP bag; vacuum bag; stand up pouch; biodegradable bag; aluminium foil bag; vacuum pouch
392330	供运输或包装货物用的塑料坛、瓶及类似品	Plastic carboys, bottles, flasks and similar articles for packing goods	塑料瓶、PET瓶、化妆品瓶、塑料桶、IBC吨桶、瓶坯、吨桶IBC	PET bottle; plastic bottle; jerry can; preform; plastic drum; IBC tank; cosmetic bottle
392340	塑料卷轴、纡子、筒管及类似品	Plastic spools, cops, bobbins and similar supports	塑料线轴、塑料盘具	plastic spool; plastic reel; plastic bobbin
392350	塑料塞子、盖子及类似品	Plastic stoppers, lids, caps and other closures	瓶盖、喷头盖、塑料密封盖、塑料盖、塞子	bottle cap; plastic lid; closure; plastic cap
392390	其他供运输或包装货物用的塑料制品	Other plastic articles for conveying or packing goods	塑料托盘、塑料软管包装、塑料网袋、塑料包装杯	plastic pallet; cosmetic tube; mesh net bag; plastic cup for packaging
3924	塑料制的餐具、厨房用具、其他家庭用具及卫生或盥洗用具	Plastic tableware, kitchenware, other household, hygienic or toilet articles
392410	塑料制餐具及厨房用具	Tableware and kitchenware of plastics	塑料餐盒、密胺餐具、保鲜盒、塑料水杯、一次性餐具、塑料餐具、塑料杯、饭盒、一次性塑料杯、塑料碗、水杯、吸管	plastic tableware; melamine dinnerware; food container; plastic cup; lunch box; melamine plate; drinking straw; water bottle plastic; disposable cutlery
392490	其他塑料制家庭用具及卫生或盥洗用具	Other household, hygienic or toilet articles of plastics	塑料收纳盒、塑料衣架、肥皂盒、浴帘、塑料脸盆、塑料垃圾桶、塑料盆、收纳箱、垃圾桶、塑料家居用品、晾衣架、花盆	plastic storage box; plastic hanger; shower curtain; plastic basin; storage box; trash can; shower curtain plastic; laundry basket; household plastic articles; flower pot
3925	其他税目未列名的建筑用塑料制品	Builders' ware of plastics
392510	塑料制的囤、柜、罐、桶及类似容器，容积超过300升	Plastic reservoirs, tanks, vats and similar containers, capacity exceeding 300 l	塑料水塔、PE储罐、化粪池（塑料）、玻璃钢储罐、化粪池	plastic water tank; PE storage tank; FRP tank; storage tank over 300 litres; septic tank
392520	塑料制门、窗及其框架、门槛	Plastic doors, windows and their frames and thresholds for doors	塑钢门窗、PVC门、WPC门、塑料门窗、塑钢窗、塑钢门	UPVC window; PVC door; WPC door; PVC window
392530	塑料制窗板、百叶窗（包括威尼斯式百叶窗）或类似制品及其零件	Plastic shutters, blinds and similar articles and parts of these	PVC百叶帘、卷帘、百折帘、塑料百叶窗、百叶帘	PVC blinds; venetian blinds; roller blind; plastic blinds; PVC venetian blind; shutters
392590	其他未列名的建筑用塑料制品	Other builders' ware of plastics	PVC天花板扣板、塑料护栏、装饰线条、PVC外墙挂板、塑料檐槽、塑料建材、PVC天花板、排水沟、线槽	PVC ceiling panel; vinyl fence; wall panel; rain gutter; cable trunking; wall cladding plastic
3926	其他塑料制品及税目39.01至39.14所列其他材料的制品	Other articles of plastics
392610	办公室或学校用塑料制品	Office or school supplies of plastics	文件夹、文件袋、塑料尺、笔袋（塑料）、书皮、塑料文具、资料袋、笔袋	file folder; plastic ruler; document bag; plastic stationery
392620	塑料制衣服及衣着附件（包括分指手套、连指手套及露指手套）	Clothing and clothing accessories of plastics, including gloves	PVC手套、一次性PE手套、塑料雨衣、塑料围裙、一次性雨衣、塑料手套、PE手套	vinyl gloves; PVC gloves; PE raincoat; plastic apron; plastic raincoat; PVC raincoat; disposable PE gloves
392630	塑料制家具、车厢或类似品的附件	Plastic fittings for furniture, coachwork or the like	塑料家具脚垫、塑料拉手、汽车塑料卡扣、家具塑料配件、车身塑料件	plastic furniture fittings; plastic handle; car clips; plastic handles
392640	塑料制小雕塑品及其他装饰品	Statuettes and other ornamental articles of plastics	树脂工艺品、塑料摆件、手办、冰箱贴（塑料）、塑料装饰品	resin crafts; resin figurine; plastic ornament; resin craft
392690	其他塑料制品	Articles of plastics not elsewhere specified	扎带、手机壳、塑料配件、塑料链条、塑料制品、塑料齿轮、塑料螺丝、扎线带、渔网浮子、泡沫浮漂、注塑件、PVC输送带、吸管塑料	cable tie; phone case; plastic parts; nylon cable ties; injection moulded parts; plastic fasteners; plastic O-ring; nylon washer; plastic sign
40	橡胶及其制品	Rubber and articles of rubber
4001	天然橡胶、巴拉塔胶、古塔波胶、银胶菊胶、糖胶树胶及类似的天然树胶，初级形状或板、片、带	Natural rubber, balata, gutta-percha, chicle and similar gums, primary forms, sheets or strip
400110	天然胶乳，不论是否预硫化	Natural rubber latex, pre-vulcanised or not	浓缩胶乳、天然乳胶	natural rubber latex
400121	天然橡胶烟胶片	Natural rubber in smoked sheets	烟片胶、RSS3	ribbed smoked sheet; RSS3
400122	技术分类天然橡胶（TSNR）	Technically specified natural rubber (TSNR)	标准胶、20号标胶、天然橡胶标准胶	TSR20; SVR; natural rubber TSR
400129	其他形状的天然橡胶	Natural rubber in other forms	绉胶片、胶清橡胶	crepe rubber
400130	巴拉塔胶、古塔波胶、银胶菊胶、糖胶树胶及类似的天然树胶	Balata, gutta-percha, guayule, chicle and like gums	杜仲胶、口香糖胶基用糖胶	gutta percha; chicle
4002	合成橡胶及从油类提取的油膏，初级形状或板、片、带；税目40.01的产品与本税目产品的混合物，初级形状或板、片、带	Synthetic rubber and factice; mixtures with natural rubber, primary forms, sheets or strip
400211	丁苯橡胶（SBR）及羧基丁苯橡胶（XSBR）胶乳	Styrene-butadiene rubber (SBR, XSBR) latex	丁苯胶乳	SBR latex; XSBR latex
400219	其他丁苯橡胶（SBR）及羧基丁苯橡胶（XSBR）	Styrene-butadiene rubber (SBR, XSBR), other than latex	丁苯橡胶1502、SBS、热塑丁苯橡胶、丁苯橡胶	SBR 1502; SBS; SBR; styrene butadiene rubber
400220	丁二烯橡胶（BR）	Butadiene rubber (BR)	顺丁橡胶	polybutadiene rubber; BR9000; BR; butadiene rubber
400231	异丁烯-异戊二烯（丁基）橡胶（IIR）	Butyl rubber (IIR)	丁基橡胶	butyl rubber
400239	其他丁基橡胶（卤代丁基橡胶，CIIR或BIIR）	Halo-isobutene-isoprene rubber (CIIR or BIIR)	溴化丁基橡胶、氯化丁基橡胶	bromobutyl rubber; chlorobutyl rubber
400241	氯丁二烯（氯丁）橡胶（CR）胶乳	Chloroprene rubber (CR) latex	氯丁胶乳	CR latex
400249	其他氯丁二烯（氯丁）橡胶（CR）	Chloroprene rubber (CR), other than latex	氯丁橡胶	chloroprene rubber; neoprene rubber
400251	丁腈橡胶（NBR）胶乳	Acrylonitrile-butadiene rubber (NBR) latex	丁腈胶乳	NBR latex; nitrile latex
400259	其他丁腈橡胶（NBR）	Acrylonitrile-butadiene rubber (NBR), other than latex	丁腈橡胶粉	nitrile rubber; NBR
400260	异戊二烯橡胶（IR）	Isoprene rubber (IR)	异戊橡胶	isoprene rubber
400270	乙丙非共轭二烯橡胶（EPDM）	Ethylene-propylene-non-conjugated diene rubber (EPDM)	三元乙丙橡胶	EPDM rubber
400280	税目40.01的产品与合成橡胶的混合物	Mixtures of natural rubber or similar gums with synthetic rubber or factice	混合橡胶	mixed rubber; compound of NR and SBR
400291	其他合成橡胶胶乳	Latex of other synthetic rubber		synthetic latex
400299	其他合成橡胶及从油类提取的油膏	Other synthetic rubber and factice, other than latex	SIS、黑油膏、白油膏、氢化丁腈橡胶	SIS; factice; HNBR
4003	再生橡胶，初级形状或板、片、带	Reclaimed rubber, in primary forms, plates, sheets or strip
400300	再生橡胶（初级形状或板、片、带）	Reclaimed (recycled) rubber, in primary forms, plates, sheets or strip	再生胶、丁基再生胶、轮胎再生胶	reclaimed rubber; butyl reclaimed rubber
4004	橡胶（硬质橡胶除外）的废碎料、下脚料及其粉、粒	Waste, parings and scrap of rubber (not hard rubber), and powders and granules from it
400400	橡胶（硬质橡胶除外）废碎料、下脚料及其粉、粒	Rubber waste and scrap (not hard rubber), its powders and granules	橡胶粉、橡胶颗粒、废轮胎胶粉、胶粉、废橡胶粉	crumb rubber; rubber granules; rubber powder
4005	未硫化的复合橡胶，初级形状或板、片、带	Compounded rubber, unvulcanised, in primary forms, plates, sheets or strip
400510	与炭黑或硅石混合的未硫化复合橡胶	Unvulcanised rubber compounded with carbon black or silica	混炼胶、密炼胶、复合橡胶	compounded rubber; rubber compound; masterbatch rubber
400520	未硫化的复合橡胶溶液；其他未硫化的复合橡胶分散体	Unvulcanised compounded rubber solutions; other dispersions	橡胶胶浆	rubber solution
400591	其他未硫化的复合橡胶板、片、带	Other unvulcanised compounded rubber in plates, sheets and strip	混炼胶片、衬胶板	unvulcanised rubber sheet
400599	其他初级形状的未硫化复合橡胶	Other unvulcanised compounded rubber in primary forms	母炼胶	rubber masterbatch
4006	其他形状的未硫化橡胶（例如，杆、管或型材及异型材）及未硫化橡胶制品（例如，盘或环）	Other forms and articles of unvulcanised rubber
400610	轮胎翻新用胎面补料胎条	Camel-back strips for retreading rubber tyres	胎面胶	camel-back strip; tread rubber
400690	其他形状的未硫化橡胶及未硫化橡胶制品	Other forms and articles of unvulcanised rubber, e.g. rods, tubes, rings	橡胶型条（未硫化）、橡胶补片
4007	硫化橡胶线及绳	Vulcanised rubber thread and cord
400700	硫化橡胶制的线及绳	Thread and cord of vulcanised rubber	橡筋、橡皮筋线、乳胶丝、橡胶丝	latex thread; rubber thread; elastic rubber cord
4008	硫化橡胶（硬质橡胶除外）制的板、片、带、杆或型材及异型材	Plates, sheets, strip, rods and profile shapes of vulcanised rubber, not hard rubber
400811	海绵硫化橡胶制的板、片及带	Plates, sheets and strip of cellular vulcanised rubber	橡塑保温板、橡塑海绵、CR泡棉、橡胶发泡板、橡胶海绵板、发泡橡胶	rubber foam sheet; NBR foam insulation; neoprene sheet; sponge rubber sheet; NBR foam
400819	海绵硫化橡胶制的杆、型材及异型材	Rods and profile shapes of cellular vulcanised rubber	海绵密封条、发泡胶条	sponge rubber seal strip
400821	非海绵硫化橡胶制的板、片及带	Plates, sheets and strip of non-cellular vulcanised rubber	橡胶板、橡胶垫、绝缘胶垫、防滑橡胶板、牛棚垫、橡胶地垫卷、工业橡胶板	rubber sheet; rubber mat roll; insulating rubber sheet; rubber roll; rubber mat sheet
400829	非海绵硫化橡胶制的杆、型材及异型材	Rods and profile shapes of non-cellular vulcanised rubber	橡胶条、橡胶密封条（型材）、橡胶棒、集装箱密封条、橡胶型材	rubber profile; rubber strip; rubber rod
4009	硫化橡胶（硬质橡胶除外）制的管子，不论是否装有附件（例如，接头、肘管、法兰）	Tubes, pipes and hoses of vulcanised rubber, with or without fittings
400911	未经加强或未与其他材料合制的硫化橡胶管，不带附件	Rubber tubes and hoses, not reinforced, without fittings	橡塑保温管、乳胶管、纯胶管、橡胶管、胶管	rubber tube; rubber foam insulation tube; latex tube; rubber hose
400912	未经加强或未与其他材料合制的硫化橡胶管，装有附件	Rubber tubes and hoses, not reinforced, with fittings
400921	用金属加强或只与金属合制的硫化橡胶管，不带附件	Rubber tubes and hoses reinforced only with metal, without fittings	钢丝编织胶管、钢丝缠绕胶管、高压胶管、高压油管、液压胶管	hydraulic hose; steel wire braided hose; R2AT hose; wire braided rubber hose; high pressure hose
400922	用金属加强或只与金属合制的硫化橡胶管，装有附件	Rubber tubes and hoses reinforced only with metal, with fittings	液压软管总成、高压油管总成、带接头液压胶管	hydraulic hose assembly
400931	用纺织材料加强或只与纺织材料合制的硫化橡胶管，不带附件	Rubber tubes and hoses reinforced only with textile, without fittings	夹布胶管、空气胶管、纤维编织胶管、排泥胶管	textile reinforced rubber hose; air hose; suction hose; fabric reinforced rubber hose
400932	用纺织材料加强或只与纺织材料合制的硫化橡胶管，装有附件	Rubber tubes and hoses reinforced only with textile, with fittings	制动软管、刹车油管、空调软管总成	brake hose; AC hose assembly
400941	用其他材料加强或与其他材料合制的硫化橡胶管，不带附件	Rubber tubes and hoses reinforced with other materials, without fittings
400942	用其他材料加强或与其他材料合制的硫化橡胶管，装有附件	Rubber tubes and hoses reinforced with other materials, with fittings
4010	硫化橡胶制的传动带或输送带及带料	Conveyor or transmission belts of vulcanised rubber
401011	仅用金属加强的硫化橡胶输送带及带料	Rubber conveyor belts reinforced only with metal	钢丝绳芯输送带、钢芯输送带	steel cord conveyor belt
401012	仅用纺织材料加强的硫化橡胶输送带及带料	Rubber conveyor belts reinforced only with textile materials	尼龙输送带、EP输送带、帆布输送带、皮带运输机皮带、橡胶输送带、运输带	EP conveyor belt; nylon conveyor belt; rubber conveyor belt; fabric conveyor belt
401019	其他硫化橡胶输送带及带料	Other rubber conveyor belts	橡胶传送带、其他橡胶输送带	conveyor belting
401031	V形肋状的环形传动带（三角带），周长超过60厘米，但不超过180厘米	V-ribbed endless V-belts, outside circumference over 60 cm but not over 180 cm	多楔带、发电机皮带、V带、三角带	ribbed belt; serpentine belt; poly V belt; V-belt ribbed
401032	非V形肋状的环形传动带（三角带），周长超过60厘米，但不超过180厘米	Endless V-belts, not V-ribbed, outside circumference over 60 cm but not over 180 cm	切边带	V-belt; fan belt; raw edge cogged belt
401033	V形肋状的环形传动带（三角带），周长超过180厘米，但不超过240厘米	V-ribbed endless V-belts, outside circumference over 180 cm but not over 240 cm	长多楔带
401034	非V形肋状的环形传动带（三角带），周长超过180厘米，但不超过240厘米	Endless V-belts, not V-ribbed, outside circumference over 180 cm but not over 240 cm	长三角带、B型三角带	V-belt
401035	环形同步带，周长超过60厘米，但不超过150厘米	Endless synchronous belts, outside circumference over 60 cm but not over 150 cm	正时皮带、同步带	timing belt; synchronous belt
401036	环形同步带，周长超过150厘米，但不超过198厘米	Endless synchronous belts, outside circumference over 150 cm but not over 198 cm	长同步带	timing belt
401039	其他硫化橡胶传动带及带料	Other rubber transmission belts	联组带、农机皮带、橡胶平带、工业皮带、传动带、同步带、橡胶皮带	banded belt; agricultural belt; flat transmission belt; rubber transmission belt
4011	新的充气橡胶轮胎	New pneumatic tyres, of rubber
401110	机动小客车（包括旅行小客车及赛车）用新的充气橡胶轮胎	New pneumatic tyres for motor cars	轿车轮胎、半钢子午线轮胎、乘用车轮胎、雪地胎	PCR tire; passenger car tyre; PCR tyre; car tire; winter tyre
401120	客运机动车辆或货运机动车辆用新的充气橡胶轮胎	New pneumatic tyres for buses or lorries	卡车轮胎、全钢子午线轮胎、载重轮胎、载重胎、全钢胎、客车轮胎、TBR轮胎	TBR tire; truck tyre; bus tyre
401130	航空器用新的充气橡胶轮胎	New pneumatic tyres for aircraft	飞机轮胎	aircraft tyre
401140	摩托车用新的充气橡胶轮胎	New pneumatic tyres for motorcycles	摩托车外胎、电动车轮胎、摩托车轮胎	motorcycle tyre
401150	自行车用新的充气橡胶轮胎	New pneumatic tyres for bicycles	自行车外胎、单车轮胎	bicycle tyre
401170	农业或林业车辆及机器用新的充气橡胶轮胎	New pneumatic tyres for agricultural or forestry vehicles and machines	拖拉机轮胎、人字花纹农用轮胎、农用轮胎	agricultural tyre; tractor tyre
401180	建筑业、采矿业或工业搬运车辆及机器用新的充气橡胶轮胎	New pneumatic tyres for construction, mining or industrial handling vehicles and machines	工程轮胎、OTR轮胎、叉车充气轮胎、装载机轮胎、叉车轮胎、矿山轮胎	OTR tyre; forklift pneumatic tyre; loader tyre; forklift tyre; mining tyre
401190	其他新的充气橡胶轮胎	Other new pneumatic tyres	手推车轮胎	wheelbarrow tyre
4012	翻新的或旧的充气橡胶轮胎；实心或半实心橡胶轮胎、橡胶胎面及橡胶轮胎衬带	Retreaded or used pneumatic tyres; solid or cushion tyres, tyre treads and flaps
401211	机动小客车（包括旅行小客车及赛车）用翻新轮胎	Retreaded tyres for motor cars	翻新轿车胎	retreaded car tyre
401212	客运机动车辆或货运机动车辆用翻新轮胎	Retreaded tyres for buses or lorries	翻新卡车胎、翻新载重胎	retreaded truck tyre
401213	航空器用翻新轮胎	Retreaded tyres for aircraft	翻新飞机轮胎	retreaded aircraft tyre
401219	其他翻新轮胎	Other retreaded tyres
401220	旧的充气橡胶轮胎	Used pneumatic tyres	二手轮胎、旧轮胎	used tyre
401290	实心或半实心橡胶轮胎、橡胶胎面及橡胶轮胎衬带	Solid or cushion tyres, tyre treads and tyre flaps, of rubber	叉车实心胎、实心轮胎、轮胎垫带、胎面胶圈、胎面、垫带	solid tyre; forklift solid tyre; tyre flap
4013	橡胶内胎	Inner tubes, of rubber
401310	机动小客车、客运或货运机动车辆用橡胶内胎	Inner tubes for motor cars, buses or lorries	汽车内胎、卡车内胎	truck inner tube; car inner tube; inner tube truck
401320	自行车用橡胶内胎	Inner tubes for bicycles	单车内胎、自行车内胎	bicycle inner tube
401390	其他橡胶内胎	Other rubber inner tubes	摩托车内胎、农用车内胎、工程车内胎、手推车内胎	motorcycle inner tube; tractor inner tube
4014	硫化橡胶（硬质橡胶除外）制的卫生及医疗用品（包括奶嘴），不论是否装有硬质橡胶制的附件	Hygienic or pharmaceutical articles of vulcanised rubber
401410	硫化橡胶制避孕套	Sheath contraceptives (condoms)	安全套、避孕套	condom
401490	其他硫化橡胶制卫生及医疗用品	Other hygienic or pharmaceutical articles of vulcanised rubber, including teats	奶嘴、热水袋、冰袋、灌肠球、橡胶奶嘴、橡胶热水袋	baby nipple; hot water bottle; pacifier teat; rubber teat; hot water bag; pacifier
4015	硫化橡胶（硬质橡胶除外）制的衣着用品及附件（包括分指手套、连指手套及露指手套），不论用途	Clothing and clothing accessories of vulcanised rubber, including gloves
401512	医疗、外科、牙科或兽医用硫化橡胶手套	Rubber gloves for medical, surgical, dental or veterinary purposes	乳胶检查手套、丁腈检查手套、手术手套、医用手套、外科手套、医用橡胶手套、无菌手套	nitrile examination gloves; latex examination gloves; surgical gloves; medical gloves; latex surgical gloves; nitrile exam gloves
401519	其他硫化橡胶手套	Other rubber gloves, mittens and mitts	家用橡胶手套、劳保乳胶手套、丁腈手套（非医用）、工业橡胶手套、橡胶手套、乳胶家用手套、劳保橡胶手套	household rubber gloves; industrial nitrile gloves; rubber work gloves; latex gloves
401590	其他硫化橡胶制衣着用品及附件	Other clothing and clothing accessories of vulcanised rubber	橡胶围裙、橡胶雨衣、潜水服、橡胶服装	rubber apron; rubber raincoat; wetsuit
4016	硫化橡胶（硬质橡胶除外）的其他制品	Other articles of vulcanised rubber, not hard rubber
401610	海绵硫化橡胶制的其他制品	Articles of cellular vulcanised rubber	海绵橡胶垫、橡胶发泡件、海绵橡胶制品	sponge rubber part; sponge rubber articles
401691	硫化橡胶制铺地用品及门垫	Rubber floor coverings and mats	橡胶地垫、汽车橡胶脚垫、防滑橡胶垫、橡胶地砖、橡胶门垫、防滑垫橡胶	rubber floor mat; rubber door mat; rubber paver tile; gym rubber flooring
401692	硫化橡胶制橡皮擦	Rubber erasers	儿童橡皮	eraser; pencil eraser
401693	硫化橡胶制垫片、垫圈及其他密封件	Rubber gaskets, washers and other seals	油封、O型圈、密封圈、橡胶密封垫、骨架油封、橡胶垫片、密封条、橡胶密封件	oil seal; O-ring; rubber gasket; rubber seal; sealing strip; washer rubber
401694	硫化橡胶制船舶或码头的碰垫，不论是否可充气	Rubber fenders for boats or docks, inflatable or not	橡胶护舷、船用护舷、充气护舷、船用靠球	rubber fender; marine fender; pneumatic fender
401695	其他硫化橡胶制可充气制品	Other inflatable articles of vulcanised rubber	橡胶充气气囊、船用气囊、堵水气囊、充气垫橡胶、橡胶气囊	ship launching airbag; pipe plug; inflatable rubber articles
401699	其他硫化橡胶制品	Other articles of non-cellular vulcanised rubber	橡胶减震垫、橡胶衬套、橡胶件、橡胶减速带、橡皮筋、橡胶制品、橡胶脚垫、橡胶支座、橡胶杂件	rubber bushing; rubber mount; rubber band; rubber speed bump; rubber parts; rubber bellows; rubber pad; bridge bearing
4017	各种形状的硬质橡胶（例如，纯硬质胶），包括废碎料；硬质橡胶制品	Hard rubber (ebonite) in all forms and articles of hard rubber
401700	硬质橡胶及其制品，包括废碎料	Hard rubber in all forms, including waste and scrap; hard rubber articles	硬橡胶、胶木棒（硬橡胶）	ebonite
41	生皮（毛皮除外）及皮革	Raw hides, skins and leather (not furskins)
4101	生牛皮（包括水牛皮）、生马科动物皮（鲜的、盐渍的、干的、石灰浸渍的、浸酸的或以其他方法保藏，但未鞣制、未经羊皮纸化处理或进一步加工的），不论是否去毛或剖层	Raw hides and skins of bovine or equine animals
410120	未剖层的整张牛、马科动物生皮，简单干燥的每张重量不超过8千克，干盐渍的不超过10千克，鲜的、湿盐渍的不超过16千克	Whole unsplit bovine or equine hides, up to 8 kg dried, 10 kg dry-salted or 16 kg fresh each
410150	整张牛、马科动物生皮，重量超过16千克	Whole raw bovine or equine hides and skins, of a weight exceeding 16 kg	盐渍牛皮、盐湿牛皮	wet salted cowhide
410190	其他牛、马科动物生皮，包括整张或半张的背皮及腹皮	Other raw bovine or equine hides and skins, including butts, bends and bellies
4102	绵羊或羔羊生皮（鲜的、盐渍的、干的、石灰浸渍的、浸酸的或经其他方法保藏，但未鞣制、未经羊皮纸化处理或进一步加工的），不论是否带毛或剖层	Raw skins of sheep or lambs
410210	带毛的绵羊或羔羊生皮	Raw sheep or lamb skins with wool on	生羊皮	raw sheepskin
410221	浸酸的不带毛绵羊或羔羊生皮	Raw sheep or lamb skins without wool on, pickled		pickled sheepskin
410229	其他不带毛的绵羊或羔羊生皮	Other raw sheep or lamb skins without wool on
4103	其他生皮（鲜的、盐渍的、干的、石灰浸渍的、浸酸的或以其他方法保藏，但未鞣制、未经羊皮纸化处理或进一步加工的），不论是否去毛或剖层	Other raw hides and skins
410320	爬行动物的生皮	Raw hides and skins of reptiles
410330	生猪皮	Raw hides and skins of swine	盐渍猪皮	raw pigskin
410390	其他动物的生皮	Raw hides and skins of other animals	山羊板皮	raw goatskin
4104	经鞣制的不带毛牛皮（包括水牛皮）、马科动物皮及其坯革，不论是否剖层，但未经进一步加工	Tanned or crust hides and skins of bovine or equine animals, without hair on
410411	全粒面未剖层或粒面剖层的牛、马科动物湿革（包括蓝湿皮）	Wet (wet-blue) bovine or equine hides, full grains, unsplit; grain splits	蓝湿牛皮、牛皮蓝湿	wet blue cowhide; wet blue bovine
410419	其他牛、马科动物湿革（包括蓝湿皮）	Other wet (wet-blue) bovine or equine hides	蓝湿二层牛皮	wet blue split
410441	全粒面未剖层或粒面剖层的牛、马科动物干革（坯革）	Dry crust bovine or equine hides, full grains, unsplit; grain splits	牛皮坯革	crust cow leather
410449	其他牛、马科动物干革（坯革）	Other dry crust bovine or equine hides	二层牛皮坯革
4105	经鞣制的不带毛绵羊或羔羊皮及其坯革，不论是否剖层，但未经进一步加工	Tanned or crust skins of sheep or lambs, without wool on
410510	绵羊或羔羊湿革（包括蓝湿皮）	Tanned sheep or lamb skins in the wet state (wet-blue)	蓝湿羊皮	wet blue sheepskin
410530	绵羊或羔羊干革（坯革）	Sheep or lamb skins in the dry state (crust)	羊皮坯革
4106	经鞣制的其他不带毛动物皮及其坯革，不论是否剖层，但未经进一步加工	Tanned or crust hides and skins of other animals, without hair on
410621	山羊或小山羊湿革（包括蓝湿皮）	Tanned goat or kid skins in the wet state (wet-blue)	蓝湿山羊皮	wet blue goatskin
410622	山羊或小山羊干革（坯革）	Goat or kid skins in the dry state (crust)
410631	猪湿革（包括蓝湿皮）	Tanned pig skins in the wet state (wet-blue)	蓝湿猪皮	wet blue pigskin
410632	猪干革（坯革）	Pig skins in the dry state (crust)	猪皮坯革
410640	经鞣制的爬行动物皮及其坯革	Tanned or crust hides and skins of reptiles
410691	其他动物湿革（包括蓝湿皮）	Tanned hides and skins of other animals in the wet state (wet-blue)
410692	其他动物干革（坯革）	Hides and skins of other animals in the dry state (crust)
4107	经鞣制或半硝处理后进一步加工的不带毛的牛皮革（包括水牛皮革）及马科动物皮革，包括羊皮纸化处理的皮革，不论是否剖层，但税目41.14的皮革除外	Finished leather of bovine or equine animals, without hair on
410711	全粒面未剖层的整张牛、马科动物皮革	Finished bovine or equine leather, whole hides, full grains, unsplit	头层牛皮（整张）	full grain cow leather
410712	粒面剖层的整张牛、马科动物皮革	Finished bovine or equine leather, whole hides, grain splits	粒面剖层牛皮革	top grain leather
410719	其他整张牛、马科动物皮革	Other finished bovine or equine leather, whole hides	二层牛皮革	split leather
410791	全粒面未剖层的非整张牛、马科动物皮革（包括半张）	Finished bovine or equine leather, sides and parts, full grains, unsplit	半张头层牛皮
410792	粒面剖层的非整张牛、马科动物皮革（包括半张）	Finished bovine or equine leather, sides and parts, grain splits	牛皮革、鞋面革	cow leather; bovine upper leather
410799	其他非整张的牛、马科动物皮革（包括半张）	Other finished bovine or equine leather, sides and parts
4112	经鞣制或半硝处理后进一步加工的不带毛的绵羊或羔羊皮革，包括羊皮纸化处理的皮革，不论是否剖层，但税目41.14的皮革除外	Finished leather of sheep or lamb, without wool on
411200	进一步加工的不带毛绵羊或羔羊皮革	Sheep or lamb leather further prepared after tanning or crusting, no wool on	绵羊革、羊皮服装革	sheep leather; sheep nappa
4113	经鞣制或半硝处理后进一步加工的不带毛的其他动物皮革，包括羊皮纸化处理的皮革，不论是否剖层，但税目41.14的皮革除外	Finished leather of other animals, without hair on
411310	山羊或小山羊皮革	Finished leather of goats or kids	山羊革	goat leather
411320	猪皮革	Finished leather of swine	猪皮里料革	pigskin leather
411330	爬行动物皮革	Finished leather of reptiles	鳄鱼皮、蛇皮革	crocodile leather; python leather
411390	其他动物皮革	Finished leather of animals not elsewhere specified	鹿皮革、鸵鸟皮革	deer leather
4114	油鞣皮革（包括结合鞣制的油鞣皮革）；漆皮及层压漆皮；镀金属皮革	Chamois leather; patent and patent laminated leather; metallised leather
411410	油鞣皮革（包括结合鞣制的油鞣皮革）	Chamois leather, including combination chamois	麂皮擦车巾、油鞣鹿皮巾	chamois leather
411420	漆皮及层压漆皮；镀金属皮革	Patent leather, patent laminated leather and metallised leather	漆皮革	patent leather
4115	以皮革或皮革纤维为基本成分的再生皮革，成块、成张或成条，不论是否成卷；皮革或再生皮革的边角废料，不适宜作皮革制品用；皮革粉末	Composition leather; waste of leather or composition leather; leather dust and powder
411510	以皮革或皮革纤维为基本成分的再生皮革，成块、成张或成条	Composition leather in slabs, sheets or strip, based on leather or leather fibre	再生革、皮糠纸	bonded leather; leather fiber board
411520	皮革或再生皮革的边角废料，不适宜作皮革制品用；皮革粉末	Parings and other waste of leather or composition leather; leather dust, powder and flour	皮革边角料	leather scrap
42	皮革制品；鞍具及挽具；旅行用品、手提包及类似容器；动物肠线（蚕胶丝除外）制品	Articles of leather; saddlery and harness; travel goods, handbags; articles of animal gut
4201	各种材料制成的鞍具及挽具（包括缰绳、挽绳、护膝垫、口套、鞍褥、马褡裢、狗外套及类似品），适合各种动物用	Saddlery and harness for any animal, of any material
420100	各种材料制成的鞍具及挽具，适合各种动物用	Saddles, harness, leads, muzzles, dog coats and the like for animals, of any material	宠物牵引绳、狗项圈、狗衣服、宠物胸背带、马鞍、马具、宠物背带、狗链	dog leash; dog collar; pet clothes; horse saddle; saddle; pet harness; horse bridle
4202	衣箱、提箱、公文包、书包、眼镜盒、照相机套、枪套及类似容器；旅行包、背包、手提包、购物袋、钱夹、工具包、运动包、首饰盒及类似容器，用皮革、塑料片、纺织材料、钢纸或纸板制成或包覆	Trunks, suit-cases, handbags, wallets, travel bags, cases and similar containers
420211	以皮革或再生皮革作面的衣箱、提箱、小手袋、公文箱、公文包、书包及类似容器	Trunks, suit-cases, brief-cases and school satchels with outer surface of leather	真皮公文包、真皮行李箱、真皮箱包、皮箱、公文包真皮	leather briefcase; leather suitcase
420212	以塑料或纺织材料作面的衣箱、提箱、小手袋、公文箱、公文包、书包及类似容器	Trunks, suit-cases, brief-cases and school satchels, outer surface of plastics or textile	拉杆箱、行李箱、旅行箱、ABS拉杆箱、学生书包、电脑公文包、书包、公文包、ABS行李箱、化妆箱、电脑包	luggage; trolley case; suitcase; school bag; briefcase; ABS luggage; vanity case
420219	其他材料制或作面的衣箱、提箱、公文箱、公文包、书包及类似容器	Trunks, suit-cases, brief-cases and school satchels of other materials	铝合金拉杆箱、铝合金航空箱、纸质手提箱	aluminium case; aluminium suitcase
420221	以皮革或再生皮革作面的手提包	Handbags with outer surface of leather or composition leather	真皮女包、真皮手袋、真皮手提包、女士皮包	leather handbag; ladies leather bag; genuine leather tote
420222	以塑料片或纺织材料作面的手提包	Handbags with outer surface of plastic sheeting or textile materials	PU手提包、女包、帆布手提包、单肩斜挎包、帆布包女、布手袋、尼龙手提包、编织手提包	PU handbag; ladies handbag; canvas handbag; canvas tote handbag; fabric handbag; nylon handbag
420229	其他材料制或作面的手提包	Handbags of other materials
420231	以皮革或再生皮革作面的通常置于口袋或手提包内的物品	Wallets, purses and other pocket or handbag articles, outer surface of leather	真皮钱包、真皮卡包、真皮钥匙包、皮夹、卡包真皮	leather wallet; leather card holder; leather purse
420232	以塑料片或纺织材料作面的通常置于口袋或手提包内的物品	Wallets, purses and other pocket articles, outer surface of plastic sheeting or textile	PU钱包、零钱包、卡包、布钱包、手机皮套、眼镜盒	PU wallet; coin purse; card holder; fabric coin purse
420239	其他材料制或作面的通常置于口袋或手提包内的物品	Pocket or handbag articles (wallets, cases) of other materials	金属眼镜盒	metal eyeglass case
420291	其他以皮革或再生皮革作面的箱包及类似容器	Other bags, cases and containers with outer surface of leather	真皮背包、真皮腰包、真皮首饰盒	leather backpack; leather tool bag
420292	其他以塑料片或纺织材料作面的箱包及类似容器	Other bags, cases and containers, outer surface of plastic sheeting or textile	双肩包、背包、旅行包、化妆包、购物袋、保温袋、冰包、运动包、电脑背包、工具包、登山包、妈咪包、收纳包、帆布袋	backpack; travel bag; cosmetic bag; cooler bag; sports bag; tool bag; duffel bag; diaper bag; laptop backpack; pencil case fabric; insulated lunch bag
420299	其他材料制或作面的箱包及类似容器	Other bags, cases and containers of other materials	首饰盒（纸板制）、纸板包覆礼盒、乐器盒、硬壳眼镜盒、首饰盒、工具盒	jewelry box; violin case; spectacle case; instrument case; tool case
4203	皮革或再生皮革制的衣服及衣着附件	Clothing and clothing accessories of leather or composition leather
420310	皮革或再生皮革制的衣服	Clothing of leather or composition leather	皮衣、皮夹克、皮裤、真皮夹克	leather jacket; leather coat
420321	皮革或再生皮革制的专供运动用手套	Leather gloves specially designed for use in sports	棒球手套、高尔夫手套、拳击手套、棒球手套皮、滑雪手套皮	baseball glove; golf gloves; leather sports gloves; ski gloves leather
420329	皮革或再生皮革制的其他手套	Other leather gloves, mittens and mitts	劳保皮手套、电焊手套、真皮保暖手套、皮手套、真皮手套	leather work gloves; welding gloves; leather driver gloves; leather gloves
420330	皮革或再生皮革制的腰带及子弹带	Leather belts and bandoliers	皮带、真皮腰带、腰带	leather belt; waist belt
420340	皮革或再生皮革制的其他衣着附件	Other clothing accessories of leather	皮护腕、皮围裙饰件	leather wristband
4205	皮革或再生皮革的其他制品	Other articles of leather or composition leather
420500	其他皮革或再生皮革制品	Leather or composition leather articles not elsewhere specified	皮钥匙扣、皮行李牌、真皮坐垫、皮绳	leather key fob; leather luggage tag; leather cushion cover
4206	肠线（蚕胶丝除外）、肠膜、膀胱或筋腱制品	Articles of gut, goldbeater's skin, bladders or tendons
420600	肠线（蚕胶丝除外）、肠膜、膀胱及筋腱的制品	Gut (not silk-worm gut), goldbeater's skin, bladder or tendon articles	羊肠弦	gut string
43	毛皮、人造毛皮及其制品	Furskins and artificial fur; articles of these
4301	生毛皮（包括适合加工皮货用的头、尾、爪及其他块、片），但税目41.01、41.02或41.03的生皮除外	Raw furskins
430110	整张水貂生毛皮，不论是否带头、尾或爪	Raw mink furskins, whole	水貂原皮、生貂皮	raw mink skin
430130	阿斯特拉罕、喀拉科尔、波斯羔羊及类似羔羊，印度、中国、蒙古或西藏羔羊的整张生毛皮	Raw Astrakhan, Broadtail, Caracul, Persian and similar lamb furskins, whole	生羔羊毛皮
430160	整张狐生毛皮，不论是否带头、尾或爪	Raw fox furskins, whole	狐狸原皮、生狐皮	raw fox skin
430180	整张的其他生毛皮，不论是否带头、尾或爪	Other raw furskins, whole	貉子原皮、兔生毛皮	raw raccoon dog skin; raw rabbit skin
430190	适合加工皮货用的生毛皮的头、尾、爪及其他块、片	Raw heads, tails, paws and other furskin pieces for furriers' use
4302	未缝制或已缝制（不加其他材料）的已鞣毛皮（包括头、尾、爪及其他块、片），但税目43.03的货品除外	Tanned or dressed furskins, not made into articles
430211	未缝制的整张已鞣水貂皮	Tanned or dressed mink furskins, whole, not assembled	水貂熟皮、貂皮（硝染）、硝染貂皮	dressed mink skin
430219	未缝制的其他整张已鞣毛皮	Other tanned or dressed furskins, whole, not assembled	狐狸皮、貉子皮、獭兔皮、羊剪绒皮、滩羊皮、鞣制毛皮、硝染狐狸皮	dressed fox skin; raccoon fur skin; dressed rabbit skin; shearling; dressed fox fur; tanned rabbit skin
430220	未缝制的已鞣毛皮的头、尾、爪及其他块、片	Tanned or dressed heads, tails, paws and other furskin pieces, not assembled	毛皮边角、貉子尾毛条	fur tails; fur scraps
430230	已缝制的整张毛皮及其块、片	Tanned or dressed whole furskins and pieces, assembled	褥子皮、拼接毛皮、兔皮褥子	rabbit fur plate; fur plate
4303	毛皮制的衣服、衣着附件及其他物品	Clothing, clothing accessories and other articles of furskin
430310	毛皮制的衣服及衣着附件	Clothing and clothing accessories of furskin	貂皮大衣、皮草、毛领、狐狸毛领、毛皮围巾、裘皮服装	mink coat; fur coat; fur collar; fox fur collar; fur garment
430390	毛皮制的其他物品	Other articles of furskin	羊毛皮坐垫、毛皮挂件、羊皮毛一体地毯	sheepskin rug; fur pom pom; sheepskin seat cover
4304	人造毛皮及其制品	Artificial fur and articles of it
430400	人造毛皮及人造毛皮制品	Artificial fur; articles made of artificial fur	仿皮草、人造毛领、人造毛毯垫	faux fur; artificial fur; fake fur collar
44	木及木制品；木炭	Wood and articles of wood; wood charcoal
4401	薪柴（圆木段、块、枝、成捆或类似形状）；木片或木粒；锯末、木废料及碎片，不论是否粘结成圆木段、块、片或类似形状	Fuel wood; wood chips; sawdust, wood waste and scrap, whether or not agglomerated
440111	针叶木薪柴	Coniferous fuel wood, in logs, billets, twigs or similar forms	松木劈柴	pine firewood
440112	非针叶木薪柴	Non-coniferous fuel wood, in logs, billets, twigs or similar forms	硬木劈柴、壁炉木柴	hardwood firewood
440121	针叶木木片或木粒	Coniferous wood in chips or particles	松木片	pine wood chips
440122	非针叶木木片或木粒	Non-coniferous wood in chips or particles	杨木片、烟熏木片、果木屑（熏烤用）	hardwood chips; smoking wood chips
440131	木屑棒	Wood pellets	木质颗粒燃料、生物质颗粒、松木猫砂颗粒、木屑颗粒、锯末颗粒	wood pellets; biomass pellets; fuel pellets
440132	木屑块	Wood briquettes	压块燃料、木屑砖	wood briquettes
440139	其他粘结成圆木段或类似形状的锯末、木废料及碎片	Other agglomerated sawdust, wood waste and scrap	机制木棒、木块燃料、锯末压块	wood briquettes; sawdust
440141	锯末，未粘结	Sawdust, not agglomerated	木屑、锯木屑	sawdust
440149	其他未粘结的木废料及碎片	Other wood waste and scrap, not agglomerated	刨花、宠物垫料刨花	wood shavings
4402	木炭（包括果壳炭及果核炭），不论是否结块	Wood charcoal, including shell or nut charcoal
440210	竹炭，不论是否结块	Bamboo charcoal	竹炭片、竹炭颗粒	bamboo charcoal
440220	果壳炭及果核炭，不论是否结块	Charcoal of shell or nut	椰壳炭、水烟炭	coconut shell charcoal; shisha charcoal
440290	其他木炭，不论是否结块	Other wood charcoal	机制木炭、烧烤炭、白炭、木炭、机制炭	BBQ charcoal; sawdust charcoal briquettes; charcoal; barbecue charcoal; hardwood charcoal
4403	原木，不论是否去皮、去边材或粗锯成方	Wood in the rough, including roughly squared logs
440311	用油漆、着色剂、杂酚油或其他防腐剂处理的针叶木原木	Coniferous logs treated with paint, stain, creosote or other preservatives	防腐松木原木	treated pine poles
440312	用油漆、着色剂、杂酚油或其他防腐剂处理的非针叶木原木	Non-coniferous logs treated with paint, stain, creosote or other preservatives
440321	松木原木，最小截面尺寸在15厘米及以上	Pine logs, smallest cross-sectional dimension 15 cm or more	樟子松原木、辐射松原木	pine logs
440322	松木原木，其他截面尺寸（任一截面尺寸小于15厘米）	Pine logs, smallest cross-sectional dimension less than 15 cm
440323	冷杉及云杉原木，最小截面尺寸在15厘米及以上	Fir and spruce logs, smallest cross-sectional dimension 15 cm or more	白松原木	spruce logs; fir logs
440324	冷杉及云杉原木，其他截面尺寸（任一截面尺寸小于15厘米）	Fir and spruce logs, smallest cross-sectional dimension less than 15 cm
440325	其他针叶木原木，最小截面尺寸在15厘米及以上	Other coniferous logs, smallest cross-sectional dimension 15 cm or more	落叶松原木、花旗松原木	larch logs; Douglas fir logs
440326	其他针叶木原木，其他截面尺寸（任一截面尺寸小于15厘米）	Other coniferous logs, smallest cross-sectional dimension less than 15 cm
440341	深红色红柳桉木、浅红色红柳桉木及巴栲红柳桉木原木	Dark red meranti, light red meranti and meranti bakau logs		meranti logs
440342	柚木原木	Teak logs		teak logs
440349	其他热带木原木	Other tropical wood logs	奥古曼原木、菠萝格原木	okoume logs; merbau logs
440391	栎木（橡木）原木	Oak logs	柞木原木	oak logs
440393	水青冈木（山毛榉木）原木，最小截面尺寸在15厘米及以上	Beech logs, smallest cross-sectional dimension 15 cm or more	榉木原木	beech logs
440394	水青冈木（山毛榉木）原木，其他截面尺寸（任一截面尺寸小于15厘米）	Beech logs, smallest cross-sectional dimension less than 15 cm
440395	桦木原木，最小截面尺寸在15厘米及以上	Birch logs, smallest cross-sectional dimension 15 cm or more		birch logs
440396	桦木原木，其他截面尺寸（任一截面尺寸小于15厘米）	Birch logs, smallest cross-sectional dimension less than 15 cm
440397	杨木原木	Poplar and aspen logs		poplar logs
440398	桉木原木	Eucalyptus logs		eucalyptus logs
440399	其他原木	Other non-coniferous logs	水曲柳原木、泡桐原木	ash logs; paulownia logs
4404	箍木；木劈条；已削尖但未经纵锯的木桩；粗加修整但未经车圆、弯曲或其他方式加工的木棒，适合制手杖、伞柄、工具把柄及类似品；木片条及类似品	Hoopwood; split poles; pointed stakes; roughly trimmed wooden sticks; chipwood
440410	针叶木的箍木、木劈条、削尖木桩、粗加修整木棒及木片条	Coniferous hoopwood, split poles, pointed stakes, trimmed sticks and chipwood
440420	非针叶木的箍木、木劈条、削尖木桩、粗加修整木棒及木片条	Non-coniferous hoopwood, split poles, pointed stakes, trimmed sticks and chipwood
4405	木丝；木粉	Wood wool; wood flour
440500	木丝及木粉	Wood wool and wood flour	木粉填料、包装木丝	wood flour; wood wool
4406	铁道及电车道枕木	Wooden railway or tramway sleepers
440611	未浸渍的针叶木枕木	Coniferous wooden sleepers, not impregnated
440612	未浸渍的非针叶木枕木	Non-coniferous wooden sleepers, not impregnated	硬木枕木	wooden sleeper
440691	其他针叶木枕木（已浸渍）	Other coniferous wooden sleepers (impregnated)	防腐松木枕木
440692	其他非针叶木枕木（已浸渍）	Other non-coniferous wooden sleepers (impregnated)	油浸枕木	creosoted sleeper
4407	经纵锯、纵切、刨切或旋切的木材，不论是否刨平、砂光或端部接合，厚度超过6毫米	Wood sawn or chipped lengthwise, sliced or peeled, thickness over 6 mm
440711	松木锯材，厚度超过6毫米	Sawn pine, thickness over 6 mm	樟子松板材、松木方、指接松木板、落叶松板材、松木锯材	pine lumber; pine sawn timber; sawn pine; pine timber
440712	冷杉及云杉锯材，厚度超过6毫米	Sawn fir and spruce, thickness over 6 mm	白松板材	spruce lumber
440713	云杉-松-冷杉（S-P-F）锯材，厚度超过6毫米	Sawn S-P-F (spruce, pine and fir), thickness over 6 mm	SPF板材	SPF lumber
440714	铁杉-冷杉（Hem-fir）锯材，厚度超过6毫米	Sawn hem-fir (western hemlock and fir), thickness over 6 mm		hem-fir lumber
440719	其他针叶木锯材，厚度超过6毫米	Other sawn coniferous wood, thickness over 6 mm	落叶松板材、杉木板、花旗松板材	larch lumber; Chinese fir lumber
440721	桃花心木锯材，厚度超过6毫米	Sawn mahogany, thickness over 6 mm		mahogany lumber
440722	苏里南肉豆蔻木、细孔绿心樟木及美洲轻木锯材，厚度超过6毫米	Sawn virola, imbuia and balsa, thickness over 6 mm	巴沙木	balsa wood
440723	柚木锯材，厚度超过6毫米	Sawn teak, thickness over 6 mm	柚木板材	teak lumber
440725	深红色红柳桉木、浅红色红柳桉木及巴栲红柳桉木锯材，厚度超过6毫米	Sawn dark red meranti, light red meranti and meranti bakau, thickness over 6 mm		meranti lumber
440726	白柳桉、白色红柳桉木、白色柳桉木、黄色红柳桉木及阿兰木锯材，厚度超过6毫米	Sawn white lauan, white meranti, white seraya, yellow meranti, alan, thickness over 6 mm
440727	沙比利木锯材，厚度超过6毫米	Sawn sapelli, thickness over 6 mm	沙比利板材	sapele lumber
440728	伊罗科木锯材，厚度超过6毫米	Sawn iroko, thickness over 6 mm		iroko lumber
440729	其他热带木锯材，厚度超过6毫米	Other sawn tropical wood, thickness over 6 mm	菠萝格板材、橡胶木板材、红木板材	merbau lumber; rubberwood lumber
440791	栎木（橡木）锯材，厚度超过6毫米	Sawn oak, thickness over 6 mm	柞木板材、橡木板材	oak lumber; sawn oak
440792	水青冈木（山毛榉木）锯材，厚度超过6毫米	Sawn beech, thickness over 6 mm	榉木板材	beech lumber
440793	槭木（枫木）锯材，厚度超过6毫米	Sawn maple, thickness over 6 mm	枫木板材、色木板材	maple lumber
440794	樱桃木锯材，厚度超过6毫米	Sawn cherry, thickness over 6 mm		cherry lumber
440795	白蜡木锯材，厚度超过6毫米	Sawn ash, thickness over 6 mm	水曲柳板材、白蜡木板材	ash lumber; sawn ash wood
440796	桦木锯材，厚度超过6毫米	Sawn birch, thickness over 6 mm	桦木板材、桦木锯材	birch lumber; sawn birch
440797	杨木锯材，厚度超过6毫米	Sawn poplar and aspen, thickness over 6 mm	杨木板材、杨木方	poplar lumber
440799	其他木锯材，厚度超过6毫米	Other sawn non-coniferous wood, thickness over 6 mm	椴木板材、泡桐拼板、榆木板材	basswood lumber; paulownia board
4408	饰面用单板（包括刨切积层木获得的单板）、制胶合板或类似多层板用单板以及其他经纵锯、刨切或旋切的木材，不论是否刨平、砂光、拼接或端部接合，厚度不超过6毫米	Veneer sheets, sheets for plywood and other thin sawn or sliced wood, not over 6 mm thick
440810	针叶木单板，厚度不超过6毫米	Coniferous veneer and thin wood sheets, thickness not over 6 mm	松木单板、松木皮	pine veneer
440831	深红色红柳桉木、浅红色红柳桉木及巴栲红柳桉木单板，厚度不超过6毫米	Dark red, light red and bakau meranti veneer and thin wood sheets, not over 6 mm thick		meranti veneer
440839	其他热带木单板，厚度不超过6毫米	Other tropical wood veneer and thin wood sheets, thickness not over 6 mm	奥古曼单板	okoume veneer
440890	其他木单板，厚度不超过6毫米	Other veneer and thin wood sheets, thickness not over 6 mm	木皮、科技木皮、桦木单板、杨木单板、封边木皮	wood veneer; birch veneer; engineered veneer; poplar core veneer
4409	任何一边、端或面制成连续形状（舌榫、槽榫、V形接头、珠榫或类似形状）的木材（包括未装拼的拼花地板用板条及缘板），不论是否刨平、砂光或端部接合	Wood continuously shaped along edges, ends or faces, e.g. tongued and grooved
440910	任何一边、端或面制成连续形状的针叶木	Coniferous wood, continuously shaped (mouldings, unassembled flooring strips)	松木地板、桑拿板、松木线条、防腐木扣板、松木墙板	pine flooring; pine moulding; wood siding; pine wall panelling
440921	任何一边、端或面制成连续形状的竹材	Bamboo, continuously shaped (mouldings, unassembled flooring strips)	竹地板（未装拼）	bamboo flooring
440922	任何一边、端或面制成连续形状的热带木	Tropical wood, continuously shaped (mouldings, unassembled flooring strips)	柚木实木地板、菠萝格地板	tropical hardwood flooring
440929	任何一边、端或面制成连续形状的其他非针叶木	Other non-coniferous wood, continuously shaped (mouldings, unassembled flooring strips)	实木地板、橡木地板、木线条、踢脚线	solid wood flooring; oak flooring; wood moulding; skirting board; hardwood moulding
4410	木或其他木质材料制的碎料板、定向刨花板（OSB）及类似板（例如，华夫板），不论是否用树脂或其他有机粘合剂粘合	Particle board, OSB (oriented strand board) and similar board
441011	木制碎料板	Particle board of wood	刨花板、三聚氰胺饰面刨花板、颗粒板	particle board; chipboard; melamine particle board
441012	木制定向刨花板（OSB）	Oriented strand board (OSB) of wood	欧松板、OSB	OSB; oriented strand board; OSB board
441019	其他木制的类似碎料板（例如，华夫板）	Waferboard and other similar board of wood		waferboard
441090	其他木质材料制的碎料板及类似板	Particle board and similar board of other ligneous materials	秸秆板、麦秸板、蔗渣板	straw particle board; bagasse board
4411	木纤维板或其他木质材料纤维板，不论是否用树脂或其他有机粘合剂粘合	Fibreboard of wood or other ligneous materials
441112	中密度纤维板（MDF），厚度不超过5毫米	Medium density fibreboard (MDF), thickness not exceeding 5 mm	薄中纤板、密度板3mm、薄密度板、MDF 3mm	thin MDF
441113	中密度纤维板（MDF），厚度超过5毫米，但未超过9毫米	Medium density fibreboard (MDF), thickness exceeding 5 mm but not exceeding 9 mm	密度板6mm、中纤板、强化地板、复合强化地板、强化木地板、MDF 8mm	MDF board 6mm; laminate flooring; MDF 8 mm
441114	中密度纤维板（MDF），厚度超过9毫米	Medium density fibreboard (MDF), thickness exceeding 9 mm	密度板、中纤板18mm、饰面密度板、中密度板、MDF板	MDF board 18mm; melamine MDF; MDF board; medium density fibreboard
441192	其他木纤维板，密度超过每立方厘米0.8克	Other fibreboard, density exceeding 0.8 g/cm³	硬质纤维板	hardboard
441193	其他木纤维板，密度超过每立方厘米0.5克，但未超过每立方厘米0.8克	Other fibreboard, density exceeding 0.5 g/cm³ but not exceeding 0.8 g/cm³
441194	其他木纤维板，密度未超过每立方厘米0.5克	Other fibreboard, density not exceeding 0.5 g/cm³	软质纤维板	softboard; insulation fibreboard
4412	胶合板、单板饰面板及类似的多层板	Plywood, veneered panels and other laminated wood
441210	竹制的胶合板、单板饰面板及类似的多层板	Bamboo plywood, veneered panels and laminated boards	竹胶板、竹集成板、集装箱竹底板	bamboo plywood; bamboo board
441231	仅由薄木板制的胶合板（竹制除外），每层厚度不超过6毫米，至少有一表层是热带木	Plywood of sheets up to 6 mm each, at least one outer ply of tropical wood	奥古曼胶合板、冰糖果胶合板、热带木胶合板	okoume plywood; bintangor plywood; tropical plywood
441233	仅由薄木板制的胶合板，每层不超过6毫米，至少有一表层是桦木、杨木、栎木、桉木、槭木等所列非针叶木	Plywood of sheets up to 6 mm each, with an outer ply of birch, poplar, oak or other listed wood	桦木胶合板、杨木胶合板、建筑模板、桉木胶合板、覆膜胶合板、多层板、建筑模板胶合板	birch plywood; poplar plywood; film faced plywood; eucalyptus plywood; hardwood plywood
441234	仅由薄木板制的胶合板，每层不超过6毫米，至少有一表层是子目4412.33未列名的非针叶木	Plywood of sheets up to 6 mm each, with an outer ply of other non-coniferous wood
441239	仅由薄木板制的胶合板，每层不超过6毫米，上下表层均为针叶木	Plywood of sheets up to 6 mm each, both outer plies coniferous	松木胶合板、落叶松胶合板	pine plywood; larch plywood; softwood plywood
441241	单板层积材（LVL），至少有一表层是热带木	Laminated veneer lumber (LVL), at least one outer ply of tropical wood
441242	单板层积材（LVL），其他至少有一表层是非针叶木	Laminated veneer lumber (LVL), at least one outer ply of other non-coniferous wood	杨木LVL、LVL木方	poplar LVL; LVL lumber
441249	单板层积材（LVL），上下表层均为针叶木	Laminated veneer lumber (LVL), both outer plies coniferous	松木LVL	pine LVL; LVL scaffold plank
441251	木块芯胶合板、侧板条芯胶合板及板条芯胶合板，至少有一表层是热带木	Blockboard, laminboard and battenboard, at least one outer ply of tropical wood	细木工板（热带木面）	blockboard
441252	木块芯胶合板、侧板条芯胶合板及板条芯胶合板，其他至少有一表层是非针叶木	Blockboard, laminboard and battenboard, with an outer ply of other non-coniferous wood	细木工板、大芯板、生态板（木芯）	blockboard
441259	木块芯胶合板、侧板条芯胶合板及板条芯胶合板，上下表层均为针叶木	Blockboard, laminboard and battenboard, both outer plies coniferous	松木面细木工板	pine blockboard
441291	其他单板饰面板及类似的多层板，至少有一表层是热带木	Other veneered panels and laminated wood, at least one outer ply of tropical wood
441292	其他单板饰面板及类似的多层板，其他至少有一表层是非针叶木	Other veneered panels and laminated wood, with an outer ply of other non-coniferous wood	多层实木复合板	veneered panel
441299	其他单板饰面板及类似的多层板，上下表层均为针叶木	Other veneered panels and laminated wood, both outer plies coniferous
4413	强化木，成块、板、条或异型的	Densified wood in blocks, plates, strips or profile shapes
441300	强化木（成块、板、条或异型）	Densified (compressed) wood, in blocks, plates, strips or profile shapes	层压木、电工层压木板、压缩木	densified wood; laminated densified wood
4414	木制的画框、相框、镜框及类似品	Wooden frames for pictures, photos, mirrors and the like
441410	热带木制的画框、相框、镜框及类似品	Picture, photo and mirror frames of tropical wood
441490	其他木制的画框、相框、镜框及类似品	Picture, photo and mirror frames of other wood	木相框、木画框、镜子木框	wooden photo frame; picture frame; mirror frame
4415	包装木箱、木盒、板条箱、圆桶及类似的包装容器；木制电缆卷筒；木托板、箱形托盘及其他装载用木板；木制的托盘护框	Wooden packing cases, boxes, crates, drums; cable-drums; pallets and pallet collars
441510	木箱、木盒、板条箱、圆桶及类似的包装容器；电缆卷筒	Wooden cases, boxes, crates, drums and similar packings; cable-drums	出口木箱、胶合板箱、木质包装箱、木质电缆盘、木酒盒、木箱、木包装箱	wooden case; plywood crate; cable drum; wooden wine box; wooden crate; wooden packing case
441520	木托板、箱形托盘及其他装载用木板；木制的托盘护框	Wooden pallets, box pallets and other load boards; pallet collars	木托盘、木栈板、胶合板托盘、围板箱	wooden pallet; pallet collar
4416	木制大桶、琵琶桶、盆和其他木制箍桶及其零件，包括桶板	Wooden casks, barrels, vats, tubs and other coopers' products
441600	木制大桶、琵琶桶、盆及其他木制箍桶及其零件	Wooden barrels, vats, tubs, other coopers' products and parts, including staves	橡木桶、木桶、泡脚木桶	oak barrel; wooden barrel; wooden hot tub; wooden cask
4417	木制的工具、工具支架、工具柄、扫帚及刷子的身及柄；木制鞋靴楦及楦头	Wooden tools, tool and brush bodies and handles; shoe lasts and trees
441700	木制的工具、工具支架、工具柄、扫帚及刷子的身及柄、鞋靴楦及楦头	Tools, tool bodies, handles, broom or brush bodies, shoe lasts and trees, of wood	锹把、斧柄、木工具手柄、拖把木杆、木鞋撑、木工具柄、木刷柄、鞋楦、扫把杆、锤柄	wooden tool handle; axe handle; broom handle; wooden shoe tree; shoe last
4418	建筑用木工制品，包括蜂窝结构木镶板、已装拼的地板、木瓦及盖屋板	Builders' joinery and carpentry of wood
441811	热带木制的窗、法兰西式（落地）窗及其框架	Tropical-wood windows, French-windows and their frames	木窗	wooden window
441819	其他木制的窗、法兰西式（落地）窗及其框架	Windows, French-windows and their frames, of wood that is not tropical	实木窗、铝包木窗	wooden window
441821	热带木制的门及其框架和门槛	Tropical-wood doors, door frames and thresholds	柚木门	teak door
441829	其他木制的门及其框架和门槛	Doors, door frames and thresholds, of wood that is not tropical	实木门、复合木门、室内门、木质防火门、门套	wooden door; interior door; MDF door skin door; door frame
441830	木制柱及梁（子目4418.81至4418.89的货品除外）	Wooden posts and beams, not engineered structural timber	木柱、木梁	wooden post; wooden beam
441840	水泥构件用木模板	Wooden shuttering for concrete constructional work	建筑木模板	shuttering panel; formwork panel
441850	木瓦及盖屋板	Wooden shingles and shakes	木瓦片	wood shingles
441873	竹的或至少顶层（耐磨层）是竹的已装拼地板	Assembled flooring panels of bamboo or with a bamboo top (wear) layer	竹地板、重竹地板、户外竹木地板	bamboo flooring; strand woven bamboo flooring
441874	其他马赛克地板用已装拼地板	Other assembled wooden flooring panels for mosaic floors	马赛克木地板	mosaic parquet
441875	其他多层已装拼地板	Other assembled wooden flooring panels, multilayer	多层实木复合地板、三层实木复合地板	engineered wood flooring; multilayer parquet
441879	其他已装拼木地板	Other assembled wooden flooring panels	实木拼装地板、户外木地板拼块、竹木复合地板	wood deck tiles; assembled flooring panels
441881	集成材（胶合层积木）	Glue-laminated timber (glulam)	胶合木、集成材梁	glulam; glue-laminated timber
441882	正交胶合木（CLT或X-lam）	Cross-laminated timber (CLT or X-lam)	交叉层积材	CLT; cross-laminated timber
441883	工字木梁	Wooden I beams	木工字梁	wooden I-joist; H20 beam
441889	其他工程结构木制品	Other engineered structural timber products
441891	竹制的其他建筑用木工制品	Other builders' joinery and carpentry of bamboo
441892	蜂窝结构木镶板	Cellular wood panels	蜂窝木板	cellular wood panel
441899	其他建筑用木工制品	Other builders' joinery and carpentry of wood	楼梯踏步、木楼梯、木屋构件、木扶手、木结构房屋构件、木屋顶桁架	wooden stair; stair tread; baluster; wooden building components; timber truss
4419	木制餐具及厨房用具	Tableware and kitchenware, of wood
441911	竹制切面包板、砧板及类似板	Bamboo chopping boards, bread boards and the like	竹砧板、竹菜板、竹切菜板、竹面包板	bamboo cutting board
441912	竹制筷子	Bamboo chopsticks	竹筷、一次性竹筷、竹筷子	bamboo chopsticks
441919	其他竹制餐具及厨房用具	Other bamboo tableware and kitchenware	竹餐具、竹碗、竹勺、竹托盘	bamboo tableware; bamboo bowl; bamboo spoon; bamboo tray
441920	热带木制餐具及厨房用具	Tableware and kitchenware of tropical wood	相思木砧板、柚木餐具	teak cutting board
441990	其他木制餐具及厨房用具	Tableware and kitchenware of other wood	一次性木筷、木砧板、木勺、木碗、一次性木刀叉、木托盘、木餐具、木筷	wooden chopsticks; wooden cutting board; disposable wooden cutlery; wooden spoon; wooden bowl
4420	镶嵌木（包括细木镶嵌）；装珠宝或刀具用的木制盒子和小匣子及类似品；木制小雕像及其他装饰品；第九十四章以外的木制家具	Wood marquetry; wooden cases for jewellery or cutlery; ornaments; small wooden furniture
442011	热带木制小雕像及其他装饰品	Statuettes and other ornaments of tropical wood	红木工艺品、木雕（热带木）
442019	其他木制小雕像及其他装饰品	Statuettes and other ornaments of other wood	木雕、木质摆件、木质圣诞装饰、木工艺品、木摆件	wooden crafts; wood carving; wooden Christmas ornament; wooden ornament; wooden figurine
442090	镶嵌木；装珠宝或刀具用的木制盒子及类似品；第九十四章以外的木制家具	Marquetry, inlaid wood, jewellery and cutlery cases, small wooden furniture	木首饰盒、木收纳盒、木茶叶盒、衣帽钩架、壁挂架、木盒、木镶嵌	wooden jewelry box; wooden storage box; key holder rack; wooden box
4421	其他木制品	Other articles of wood
442110	木制衣架	Wooden clothes hangers	实木衣架、木裤架、木衣架	wooden hanger; clothes hanger wood
442120	木制棺材	Wooden coffins	木棺	wooden coffin
442191	其他竹制品	Other articles of bamboo	竹签、竹牙签、竹圆棒、竹棉签棒、竹制品	bamboo skewer; bamboo toothpick; bamboo stick
442199	其他未列名的木制品	Articles of wood not elsewhere specified	雪糕棒、木棒、木榫、木制狗窝、木牙签、烧烤木签、木制品、木夹子、木蜂箱、木梯子、木百叶窗、卷线木轴、木狗屋	ice cream stick; wooden dowel; wooden dog house; coffee stirrer; wooden ice cream stick; wooden clothespin; wooden beehive; wooden ladder; wooden toothpick; dog house
45	软木及软木制品	Cork and articles of cork
4501	未加工或简单加工的天然软木；软木废料；碎的、粒状的或粉状的软木	Natural cork, raw or simply prepared; waste, crushed, granulated or ground cork
450110	未加工或简单加工的天然软木	Natural cork, raw or simply prepared
450190	软木废料；碎的、粒状的或粉状的软木	Waste cork; crushed, granulated or ground cork	软木颗粒	cork granules
4502	天然软木，除去表皮或粗切成方形，或成长方块、正方块、板、片或条状（包括作塞子用的方块坯料）	Natural cork, debacked or roughly squared, or in blocks, plates, sheets or strip
450200	除去表皮或粗切成方形的天然软木，或成块、板、片、条状	Natural cork in squared form, blocks, plates, sheets or strip, including stopper blanks
4503	天然软木制品	Articles of natural cork
450310	天然软木塞子	Corks and stoppers of natural cork	红酒塞	cork stopper; wine cork
450390	其他天然软木制品	Other articles of natural cork
4504	压制软木（不论是否使用粘合剂压成）及其制品	Agglomerated cork and articles of it
450410	块、板、片及条，任何形状的砖、瓦，实心圆柱体，包括圆片（压制软木制）	Agglomerated cork blocks, plates, sheets, strip, tiles, solid cylinders and discs	软木板、软木卷材、软木地板	cork sheet; cork roll; cork flooring
450490	其他压制软木及其制品	Other agglomerated cork and articles of agglomerated cork	软木杯垫、软木垫片、软木留言板	cork coaster; cork mat; cork gasket
46	稻草、秸秆、针茅或其他编结材料制品；篮筐及柳条编结品	Articles of straw, esparto or other plaiting materials; basketware and wickerwork
4601	用编结材料编成的缏条及类似产品，不论是否缝合成宽条；平行连结或编织的成片编结材料、缏条或类似的编结材料产品，不论是否制成品（例如，席子、席料、帘子）	Plaits and plaiting materials bound or woven in sheet form; mats, matting and screens
460121	竹制的席子、席料及帘子	Bamboo mats, matting and screens	竹席、竹帘、竹篱笆	bamboo mat; bamboo blind; bamboo fence
460122	藤制的席子、席料及帘子	Rattan mats, matting and screens	藤席	rattan mat
460129	其他植物材料制的席子、席料及帘子	Mats, matting and screens of other vegetable materials	草席、榻榻米、苇帘、蔺草席、草帘、蒲草席	straw mat; tatami; reed fence
460192	竹制的其他缏条及成片编结材料	Other plaits and plaited products of bamboo	竹编片
460193	藤制的其他缏条及成片编结材料	Other plaits and plaited products of rattan	藤编片、藤网	rattan webbing
460194	其他植物材料制的缏条及成片编结材料	Other plaits and plaited products of other vegetable materials	草帽辫、玉米皮编片	straw braid
460199	其他非植物材料制的缏条及成片编结材料	Plaits and plaited products of non-vegetable materials	PE藤编片、塑料编席、仿草围栏	plastic woven mat; PE rattan mat
4602	用编结材料直接编成或用税目46.01所列货品制成的篮筐、柳条编结品及其他制品；丝瓜络制品	Basketwork, wickerwork and other articles of plaiting materials; articles of loofah
460211	竹制篮筐及其他编结品	Bamboo basketwork and wickerwork	竹篮、竹编灯罩、竹筐、竹编筐	bamboo basket
460212	藤制篮筐及其他编结品	Rattan basketwork and wickerwork	藤篮、藤编筐	rattan basket
460219	其他植物材料制的篮筐及编结品；丝瓜络制品	Basketwork of other vegetable materials; articles of loofah	柳条篮、草编篮、玉米皮编篮、海草篮、丝瓜络擦、柳编筐、柳编收纳筐、草编帽篮、玉米皮编织篮	wicker basket; willow basket; seagrass basket; straw bag; straw basket
460290	其他非植物材料制的篮筐及编结品	Basketwork and wickerwork of non-vegetable materials	塑料编织篮、PP编织筐、PE仿藤篮	plastic woven basket
47	木浆及其他纤维状纤维素浆；回收（废碎）纸或纸板	Wood pulp and other fibre pulp; recovered (waste and scrap) paper
4701	机械木浆	Mechanical wood pulp
470100	机械木浆（磨木浆）	Wood pulp made mechanically (groundwood)		mechanical pulp
4702	化学木浆，溶解级	Chemical wood pulp, dissolving grades
470200	溶解级化学木浆	Dissolving-grade chemical wood pulp	溶解浆	dissolving pulp
4703	碱木浆或硫酸盐木浆，但溶解级的除外	Soda or sulphate (kraft) chemical wood pulp, not dissolving grades
470311	未漂白的针叶木碱木浆或硫酸盐木浆（溶解级除外）	Unbleached coniferous soda or sulphate wood pulp	本色针叶浆	UKP softwood pulp
470319	未漂白的非针叶木碱木浆或硫酸盐木浆（溶解级除外）	Unbleached non-coniferous soda or sulphate wood pulp
470321	半漂白或漂白的针叶木碱木浆或硫酸盐木浆（溶解级除外）	Semi-bleached or bleached coniferous soda or sulphate wood pulp	漂白针叶浆、绒毛浆	NBSK; bleached softwood kraft pulp; fluff pulp
470329	半漂白或漂白的非针叶木碱木浆或硫酸盐木浆（溶解级除外）	Semi-bleached or bleached non-coniferous soda or sulphate wood pulp	漂白阔叶浆	BHKP; bleached hardwood kraft pulp
4704	亚硫酸盐木浆，但溶解级的除外	Sulphite chemical wood pulp, not dissolving grades
470411	未漂白的针叶木亚硫酸盐木浆（溶解级除外）	Unbleached coniferous sulphite wood pulp
470419	未漂白的非针叶木亚硫酸盐木浆（溶解级除外）	Unbleached non-coniferous sulphite wood pulp
470421	半漂白或漂白的针叶木亚硫酸盐木浆（溶解级除外）	Semi-bleached or bleached coniferous sulphite wood pulp
470429	半漂白或漂白的非针叶木亚硫酸盐木浆（溶解级除外）	Semi-bleached or bleached non-coniferous sulphite wood pulp
4705	用机械与化学联合制浆法制得的木浆	Wood pulp from combined mechanical and chemical pulping
470500	机械与化学联合制浆法制得的木浆	Wood pulp by combined mechanical and chemical processes	化机浆、化学机械浆	BCTMP; chemi-mechanical pulp
4706	从回收（废碎）纸或纸板提取的纤维浆或其他纤维状纤维素浆	Pulps of fibres from recovered paper or other fibrous cellulosic material
470610	棉短绒纸浆	Cotton linters pulp	精制棉浆、棉浆粕	cotton linter pulp
470620	从回收（废碎）纸或纸板提取的纤维浆	Pulps of fibres from recovered (waste and scrap) paper or paperboard	再生纸浆	recycled pulp
470630	竹浆	Bamboo pulp		bamboo pulp
470691	其他纤维状纤维素机械浆	Other fibre pulps, mechanical
470692	其他纤维状纤维素化学浆	Other fibre pulps, chemical	苇浆、蔗渣浆、麦草浆	bagasse pulp; reed pulp
470693	其他用机械和化学联合法制得的纤维状纤维素浆	Other fibre pulps by combined mechanical and chemical processes
4707	回收（废碎）纸或纸板	Recovered (waste and scrap) paper or paperboard
470710	回收（废碎）的未漂白的牛皮纸或纸板及瓦楞纸或纸板	Waste unbleached kraft paper or corrugated paper or paperboard	废纸箱、OCC废纸	OCC; waste corrugated paper
470720	回收（废碎）的主要由漂白化学木浆制成的其他纸和纸板，未经本体染色	Waste paper mainly of bleached chemical pulp, not coloured in the mass	白纸边
470730	回收（废碎）的主要由机械浆制成的纸或纸板（例如，报纸、杂志及类似印刷品）	Waste paper mainly of mechanical pulp, e.g. newspapers and journals	废报纸、废书刊纸	ONP; old newspaper
470790	其他回收（废碎）纸或纸板，包括未分选的废碎品	Other waste paper, including unsorted waste and scrap	混合废纸	mixed waste paper
48	纸及纸板；纸浆、纸或纸板制品	Paper and paperboard; articles of paper pulp, of paper or of paperboard
4801	成卷或成张的新闻纸	Newsprint, in rolls or sheets
480100	新闻纸（成卷或成张）	Newsprint paper, in rolls or sheets	报纸用纸、新闻纸	newsprint paper; newsprint
4802	书写、印刷或类似用途的未经涂布的纸及纸板、未打孔的穿孔卡片及穿孔纸带纸，成卷或成张矩形（包括正方形），任何尺寸，但税目48.01或48.03的纸除外；手工制纸及纸板	Uncoated writing and printing paper and paperboard; hand-made paper
480210	手工制纸及纸板	Hand-made paper and paperboard	宣纸、书画纸	rice paper; xuan paper
480220	光敏、热敏、电敏纸及纸板的原纸和原纸板	Base paper and paperboard for photo-, heat- or electro-sensitive paper	热敏原纸、相纸原纸	thermal base paper
480240	壁纸原纸	Wallpaper base		wallpaper base paper
480254	未涂布印刷书写纸，机械浆含量不超过10%，每平方米重量小于40克	Uncoated writing/printing paper, up to 10 % mechanical fibre, less than 40 g/m²	字典纸、薄型印刷纸	bible paper; thin printing paper
480255	未涂布印刷书写纸，机械浆含量不超过10%，每平方米重40克至150克，成卷的	Uncoated writing/printing paper, up to 10 % mechanical fibre, 40 to 150 g/m², in rolls	双胶纸卷筒、静电复印纸原纸卷	offset paper roll; woodfree paper roll
480256	未涂布印刷书写纸，机械浆不超过10%，40至150克/平方米，成张，一边不超过435毫米、另一边不超过297毫米	Uncoated writing/printing paper, up to 10 % mechanical fibre, 40-150 g/m², sheets to 435 x 297 mm	复印纸、A4纸、打印纸、静电复印纸	A4 copy paper; copier paper; copy paper; A4 paper; printing paper sheets
480257	其他未涂布印刷书写纸，机械浆含量不超过10%，每平方米重40克至150克	Other uncoated writing/printing paper, up to 10 % mechanical fibre, 40 to 150 g/m²	双胶纸平张、书写纸大张	offset paper sheets; offset paper in sheets
480258	未涂布印刷书写纸，机械浆含量不超过10%，每平方米重量大于150克	Uncoated writing/printing paper, up to 10 % mechanical fibre, more than 150 g/m²	素描纸、厚双胶纸	thick offset paper
480261	其他未涂布印刷书写纸，机械浆含量超过10%，成卷的	Uncoated writing/printing paper, over 10 % mechanical fibre, in rolls	轻型纸、机械浆印刷纸
480262	其他未涂布印刷书写纸，机械浆含量超过10%，成张的，一边不超过435毫米，另一边不超过297毫米	Uncoated writing/printing paper, over 10 % mechanical fibre, in sheets up to 435 x 297 mm
480269	其他未涂布印刷书写纸，机械浆含量超过10%，其他尺寸成张的	Other uncoated writing/printing paper, over 10 % mechanical fibre
4803	卫生纸、面巾纸、餐巾纸以及家庭或卫生用的类似纸、纤维素絮纸和纤维素纤维网纸，成卷宽度超过36厘米或成张矩形至少一边超过36厘米	Toilet, facial tissue, towel or napkin stock and cellulose wadding, in large rolls or sheets
480300	卫生纸、面巾纸、餐巾纸及类似纸的原纸，成卷或大张	Tissue, towel or napkin stock, in rolls or sheets with a side over 36 cm	生活用纸原纸、卫生纸大轴、纸巾大轴纸、卫生纸原纸、擦手纸原纸	jumbo roll tissue; tissue parent roll
4804	成卷或成张的未经涂布的牛皮纸及纸板，但不包括税目48.02或48.03的货品	Kraft paper and paperboard, uncoated, in rolls or sheets
480411	未漂白的牛皮挂面纸	Kraftliner, unbleached, uncoated	牛卡纸、箱板纸（木浆牛卡）	kraft linerboard; kraft liner
480419	其他牛皮挂面纸	Other kraftliner, uncoated	白面牛卡（未涂布）
480421	未漂白的袋用牛皮纸	Sack kraft paper, unbleached, uncoated	水泥袋纸、伸性纸袋纸	sack kraft paper
480429	其他袋用牛皮纸	Other sack kraft paper, uncoated	白牛皮袋纸
480431	其他未漂白的牛皮纸及纸板，每平方米重量不超过150克	Other kraft paper, 150 g/m² or less, unbleached	本色牛皮纸、包装牛皮纸、电缆纸、绝缘纸	brown kraft paper; electrical insulation paper
480439	其他牛皮纸及纸板，每平方米重量不超过150克	Other kraft paper, 150 g/m² or less, not unbleached	白牛皮纸	white kraft paper
480441	其他未漂白的牛皮纸及纸板，每平方米重量超过150克但小于225克	Other kraft paper, more than 150 but less than 225 g/m², unbleached
480442	本体均匀漂白的牛皮纸及纸板，所含用化学方法制得的木纤维超过95%，每平方米重量超过150克但小于225克	Kraft paper, over 150 but under 225 g/m², bleached, more than 95 % chemical wood fibre	纸杯原纸	cup stock paper
480449	其他牛皮纸及纸板，每平方米重量超过150克但小于225克	Other kraft paper, more than 150 but less than 225 g/m²
480451	其他未漂白的牛皮纸及纸板，每平方米重量在225克及以上	Other kraft paper and paperboard, 225 g/m² or more, unbleached	绝缘纸板	pressboard
480452	本体均匀漂白的牛皮纸及纸板，所含用化学方法制得的木纤维超过95%，每平方米重量在225克及以上	Kraft paper, 225 g/m² or more, bleached, more than 95 % chemical wood fibre	食品级白卡（未涂布）
480459	其他牛皮纸及纸板，每平方米重量在225克及以上	Other kraft paper and paperboard, 225 g/m² or more
4805	成卷或成张的其他未经涂布的纸及纸板，加工程度不超过本章注释三所列范围	Other uncoated paper and paperboard, in rolls or sheets
480511	半化学的瓦楞原纸	Semi-chemical fluting paper	瓦楞芯纸	semi-chemical fluting
480512	草浆瓦楞原纸	Straw fluting paper
480519	其他瓦楞原纸	Other fluting paper	高强瓦楞原纸、再生瓦楞纸	corrugating medium; fluting paper
480524	强韧箱纸板（再生挂面纸板），每平方米重量在150克及以下	Testliner (recycled liner board), 150 g/m² or less	箱板纸	testliner
480525	强韧箱纸板（再生挂面纸板），每平方米重量超过150克	Testliner (recycled liner board), more than 150 g/m²	再生箱板纸	testliner board
480530	亚硫酸盐包装纸	Sulphite wrapping paper
480540	滤纸及纸板	Filter paper and paperboard, in rolls or sheets	咖啡滤纸原纸、茶叶滤纸、汽车滤芯原纸	filter paper roll; tea bag filter paper
480550	毡纸及纸板	Felt paper and paperboard	油毡原纸	felt paper
480591	其他未经涂布的纸及纸板，每平方米重量在150克及以下	Other uncoated paper and paperboard, 150 g/m² or less	电解电容器纸、拷贝纸、离型纸原纸、瓦楞原纸、包装原纸	corrugating medium; paperboard
480592	其他未经涂布的纸及纸板，每平方米重量超过150克但小于225克	Other uncoated paper and paperboard, more than 150 but less than 225 g/m²	纱管原纸（薄）
480593	其他未经涂布的纸及纸板，每平方米重量在225克及以上	Other uncoated paper and paperboard, 225 g/m² or more	灰纸板、灰板纸、纱管纸	grey board; core board
4806	成卷或成张的植物羊皮纸、防油纸、描图纸、半透明纸及其他高光泽透明或半透明纸	Vegetable parchment, greaseproof, tracing, glassine and similar transparent papers
480610	植物羊皮纸	Vegetable parchment	硫酸羊皮纸	vegetable parchment
480620	防油纸	Greaseproof papers	烘焙防油纸、食品防油纸	greaseproof paper; baking paper
480630	描图纸	Tracing papers	硫酸纸、制图硫酸纸	tracing paper
480640	高光泽透明或半透明纸	Glassine and other glazed see-through papers	格拉辛纸	glassine paper
4807	成卷或成张的复合纸及纸板（用粘合剂粘合各层纸或纸板制成），未经表面涂布或未浸渍，不论内层是否有加强材料	Composite paper and paperboard, not coated or impregnated
480700	复合纸及纸板（粘合多层，未经表面涂布或浸渍），成卷或成张	Paper and paperboard of layers stuck together with adhesive, not coated or impregnated	裱糊灰板、精品包装复合纸板	laminated greyboard
4808	成卷或成张的瓦楞纸及纸板（不论是否与平面纸胶合）、皱纹纸及纸板、压纹纸及纸板、穿孔纸及纸板，但税目48.03的纸除外	Corrugated, creped, crinkled, embossed or perforated paper and paperboard
480810	瓦楞纸及纸板，不论是否穿孔	Corrugated paper and paperboard	瓦楞纸板、单面瓦楞纸	corrugated board; corrugated cardboard
480840	皱纹牛皮纸，不论是否压花或穿孔	Kraft paper, creped or crinkled	伸缩皱纹牛皮纸	crepe kraft paper
480890	其他皱纹纸、压纹纸及穿孔纸和纸板	Other creped, crinkled, embossed or perforated paper and paperboard	手工皱纹纸、压花纸、美纹纸原纸	crepe paper; embossed paper
4809	复写纸、自印复写纸及其他拷贝或转印纸（包括涂布或浸渍的油印蜡纸或胶印版纸），不论是否印制，成卷或成张	Carbon paper, self-copy paper and other copying or transfer papers, in large rolls or sheets
480920	自印复写纸（大卷或大张）	Self-copy paper, in large rolls or sheets	无碳复写纸原纸	NCR paper jumbo roll; carbonless paper
480990	其他复写纸、拷贝纸及转印纸（大卷或大张）	Carbon and other copying or transfer papers, in large rolls or sheets	热转印纸、热升华转印纸	sublimation transfer paper; carbon paper roll
4810	成卷或成张矩形（包括正方形）的任何尺寸的单面或双面涂布高岭土或其他无机物质（不论是否加粘合剂）的纸及纸板，但未涂布其他涂料，不论是否染面、饰面或印花	Paper and paperboard coated with kaolin or other inorganic substances
481013	涂布无机物的书写、印刷纸及纸板，机械浆含量不超过10%，成卷的	Coated writing/printing paper, up to 10 % mechanical fibre, in rolls	铜版纸卷筒	coated art paper roll; coated paper rolls; art paper
481014	涂布无机物的书写、印刷纸及纸板，机械浆含量不超过10%，成张的，一边不超过435毫米，另一边不超过297毫米	Coated writing/printing paper, up to 10 % mechanical fibre, in sheets up to 435 x 297 mm	A4铜版纸、A4涂布照片打印纸	A4 coated paper
481019	其他涂布无机物的书写、印刷纸及纸板，机械浆含量不超过10%	Other coated writing/printing paper, up to 10 % mechanical fibre	铜版纸平张、哑粉纸	C2S art paper; matt art paper
481022	轻质涂布纸	Light-weight coated paper	轻涂纸	LWC paper; light weight coated paper
481029	其他涂布无机物的书写、印刷纸及纸板，机械浆含量超过10%	Other coated writing/printing paper, over 10 % mechanical fibre
481031	涂布无机物的本体均匀漂白牛皮纸及纸板，化学木纤维超过95%，每平方米重量不超过150克	Coated kraft, bleached, more than 95 % chemical wood fibre, 150 g/m² or less
481032	涂布无机物的本体均匀漂白牛皮纸及纸板，化学木纤维超过95%，每平方米重量超过150克	Coated kraft, bleached, more than 95 % chemical wood fibre, more than 150 g/m²	涂布白卡、SBS白卡	SBS board
481039	其他涂布无机物的牛皮纸及纸板	Other coated kraft paper and paperboard	涂布牛卡	coated kraft board
481092	其他涂布无机物的多层纸及纸板	Other coated paper and paperboard, multi-ply	白卡纸、灰底白板纸、涂布白板纸、FBB、白板纸、灰底白板	ivory board; FBB; duplex board; grey back duplex board
481099	其他涂布无机物的纸及纸板	Other paper and paperboard coated with inorganic substances
4811	成卷或成张矩形（包括正方形）的任何尺寸的经涂布、浸渍、覆盖、染面、饰面或印花的纸、纸板、纤维素絮纸及纤维素纤维网纸，但税目48.03、48.09或48.10的货品除外	Paper coated, impregnated, covered, coloured, decorated or printed, in rolls or sheets
481110	焦油纸及纸板、沥青纸及纸板	Tarred, bituminised or asphalted paper and paperboard	沥青防潮纸	tar paper
481141	自粘的胶粘纸及纸板	Self-adhesive paper and paperboard	不干胶纸、美纹纸胶带、牛皮纸胶带（自粘）、热敏不干胶、标签纸	self-adhesive paper; masking tape; kraft paper tape; label stock
481149	其他胶粘纸及纸板	Other gummed or adhesive paper and paperboard	湿水牛皮纸胶带、湿水胶带	gummed paper tape; water activated tape
481151	漂白的用塑料涂布、浸渍或覆盖的纸及纸板（不包括粘合剂），每平方米重量超过150克	Plastic-coated or impregnated paper, bleached, more than 150 g/m²	淋膜纸杯纸、PE淋膜白卡、利乐包装纸、淋膜纸、涂塑纸	PE coated paper; cup stock PE coated
481159	其他用塑料涂布、浸渍或覆盖的纸及纸板（不包括粘合剂）	Other plastic-coated or impregnated paper and paperboard	淋膜纸、三聚氰胺浸渍纸、离型纸、预浸渍装饰纸、铝箔淋膜纸	melamine impregnated paper; release paper; silicone baking paper
481160	用蜡、石蜡、硬脂精、油或甘油涂布、浸渍、覆盖的纸及纸板	Paper coated or impregnated with wax, paraffin wax, stearin, oil or glycerol	蜡纸、食品蜡纸、防锈油纸	wax paper
481190	其他经涂布、浸渍、覆盖、染面、饰面或印花的纸、纸板、纤维素絮纸及纤维素纤维网纸	Other coated, impregnated, coloured, decorated or printed paper	热敏纸、收银纸卷（大卷）、包装花纸、礼品包装纸、装饰原纸印刷纸	thermal paper; gift wrapping paper; printed decor paper
4812	纸浆制的滤块、滤板及滤片	Filter blocks, slabs and plates of paper pulp
481200	纸浆制滤块、滤板及滤片	Paper pulp filter blocks, slabs and plates	过滤纸板、啤酒滤板	filter sheet; depth filter sheet
4813	卷烟纸，不论是否切成一定尺寸、成小本或管状	Cigarette paper
481310	成小本或管状的卷烟纸	Cigarette paper in booklets or tubes	小本卷烟纸、空烟管	rolling papers; cigarette tubes
481320	宽度不超过5厘米成卷的卷烟纸	Cigarette paper in rolls of a width not exceeding 5 cm	盘纸、接装用卷烟纸盘	cigarette paper bobbin
481390	其他卷烟纸	Other cigarette paper
4814	壁纸及类似品；窗用透明纸	Wallpaper and similar wall coverings; paper window transparencies
481420	用塑料涂面或盖面的壁纸及类似品，起纹、压花、着色、印刷图案或经其他装饰	Wallpaper with a decorated plastic layer on the face	PVC壁纸、胶面壁纸	PVC coated wallpaper; vinyl wallpaper
481490	其他壁纸及类似品；窗用透明纸	Other wallpaper and wall coverings; paper window transparencies	无纺壁纸、纯纸壁纸、墙纸	non-woven wallpaper; paper wallpaper
4816	复写纸、自印复写纸及其他拷贝或转印纸（税目48.09的纸除外）、油印蜡纸或胶印版纸，不论是否盒装	Carbon paper, self-copy paper, other copying papers, stencils and offset plates, small sizes
481620	自印复写纸（税目48.09的纸除外）	Self-copy paper, small sizes	无碳复写纸（小规格）、电脑打印纸空白无碳纸	NCR paper sheets
481690	其他复写纸及拷贝或转印纸（税目48.09的纸除外）	Carbon and other copying papers, duplicator stencils and offset plates, small sizes	A4热转印纸、油印蜡纸、热敏纸、无碳复写纸	carbon paper; heat transfer paper A4; thermal paper rolls; carbonless paper
4817	纸或纸板制的信封、封缄信片、素色明信片及通信卡片；纸或纸板制的盒子、袋子及夹子，内装各种纸制文具	Envelopes, letter cards, plain postcards; boxed paper stationery
481710	信封	Paper envelopes	牛皮纸信封、气泡信封（纸）、红包封	envelope; kraft envelope; bubble mailer
481720	封缄信片、素色明信片及通信卡片	Letter cards, correspondence cards and plain postcards
481730	纸或纸板制的盒子、袋子及夹子，内装各种纸制文具	Boxes, pouches and wallets with an assortment of paper stationery	信纸套装	stationery set
4818	卫生纸及类似纸、家庭或卫生用纤维素絮纸及纤维素纤维网纸，成卷宽度不超过36厘米或切成一定尺寸或形状的；纸制手帕、面巾、台布、餐巾、床单及类似的家庭、卫生或医院用品、衣服及衣着附件	Toilet paper, tissues, towels, napkins and similar household or hospital paper articles
481810	卫生纸	Toilet paper	卷纸、厕纸、卫生纸	toilet paper; toilet tissue; toilet roll
481820	纸手帕及纸面巾	Paper handkerchiefs, cleansing or facial tissues and towels	抽纸、纸巾、擦手纸、手帕纸、厨房纸、面巾纸	facial tissue; paper towel; hand towel; pocket tissue; hand towels paper; tissue paper
481830	纸台布及纸餐巾	Paper tablecloths and serviettes	餐巾纸、印花餐巾纸、纸桌布、纸餐巾	paper napkin; paper tablecloth
481850	纸制衣服及衣着附件	Clothing and clothing accessories of paper	一次性纸围裙、纸帽	paper apron; paper hat
481890	其他家庭、卫生或医院用纸制品	Other household, sanitary or hospital articles of paper	医用检查床单卷、纸马桶垫、纸床单	exam table paper; toilet seat cover paper
4819	纸、纸板、纤维素絮纸或纤维素纤维网纸制的箱、盒、匣、袋及其他包装容器；纸或纸板制的卷宗盒、信件盘及类似品，供办公室、商店及类似场所使用的	Paper cartons, boxes, cases, bags and packing containers; box files and letter trays
481910	瓦楞纸或纸板制的箱、盒、匣	Corrugated paper or paperboard boxes, cartons and cases	纸箱、瓦楞纸箱、飞机盒、快递纸箱、纸盒瓦楞	carton; corrugated box; mailer box; shipping box; carton box; corrugated carton
481920	非瓦楞纸或纸板制的可折叠箱、盒、匣	Folding boxes, cartons and cases of paperboard that is not corrugated	彩盒、折叠纸盒、白卡纸盒、药盒、卡纸盒、纸质包装盒	folding carton; color box; paper box; gift box paper
481930	底宽40厘米及以上的纸袋	Paper sacks and bags with a base width of 40 cm or more	水泥纸袋、牛皮纸大袋、大纸袋、牛皮纸袋大	multiwall paper sack; paper sack; multiwall kraft bag
481940	其他纸袋，包括锥形袋	Other paper sacks and bags, including cones	手提纸袋、牛皮纸袋、礼品纸袋、食品纸袋、纸袋	paper bag; kraft paper bag; gift bag; shopping paper bag; kraft paper shopping bag
481950	其他包装容器，包括唱片套	Other paper packing containers, including record sleeves	天地盖礼盒、纸筒、礼品盒、精装盒	rigid gift box; paper tube; paper can
481960	办公室、商店及类似场所使用的卷宗盒、信件盘、存储盒及类似品	Paper box files, letter trays, storage boxes and similar for offices or shops	纸质档案盒、纸质收纳盒	file box; cardboard storage box
4820	纸或纸板制的登记本、账本、笔记本、订货本、收据本、信笺本、记事本、日记本、练习本、吸墨纸本、活动封面、文件夹、卷宗皮、多联商业表格纸、样品簿、粘贴簿及书籍封面	Paper registers, notebooks, diaries, exercise books, binders, albums and similar
482010	登记本、账本、笔记本、订货本、收据本、信笺本、记事本、日记本及类似品	Registers, account books, note books, order books, letter pads, diaries and similar	手账本、便签本、皮面笔记本、便利贴本、点菜单本、笔记本、记事本、账簿	notebook; diary; memo pad; planner; notepad; ledger
482020	练习本	Exercise books	作业本、学生练习簿	exercise book
482030	活动封面（书籍封面除外）、文件夹及卷宗皮	Binders, folders and file covers of paper (not book covers)	纸质文件夹、活页夹、拉杆式纸板夹、纸文件夹、档案盒	ring binder; paper file folder; lever arch file
482040	多联商业表格纸、页间夹有复写纸的本	Multi-part business forms and interleaved carbon sets	无碳联单、收据联单、电脑打印纸（多联）	continuous form paper; carbonless invoice book
482050	样品簿及粘贴簿	Albums for samples or for collections	相册、集邮册、贴纸相簿	photo album; scrapbook; stamp album
482090	其他文具用纸制品及书籍封面	Other paper stationery and book covers	书皮（纸）、吸墨纸本、剪贴板（纸板）	book cover; desk blotter
4821	纸或纸板制的各种标签，不论是否印制	Paper or paperboard labels of all kinds
482110	印制的纸或纸板标签	Printed paper or paperboard labels	不干胶标签、吊牌、印刷标签、条码标签、纸标签、吊牌印刷	printed label; hang tag; sticker label; printed labels
482190	其他纸或纸板标签（未印制）	Other paper or paperboard labels, not printed	空白标签、热敏标签纸、空白吊牌	blank label; thermal label roll
4822	纸浆、纸或纸板（不论是否穿孔或硬化）制的筒管、卷轴、纡子及类似品	Bobbins, spools, cops and similar supports of paper or paperboard
482210	纺织纱线用纸制筒管、卷轴、纡子及类似品	Paper bobbins, spools and cops for winding textile yarn	纺织纸管、宝塔管	paper cone; textile paper tube
482290	其他纸制筒管、卷轴、纡子及类似品	Other paper bobbins, spools and similar supports	纸管、胶带纸芯、薄膜纸管	paper core; paper tube core
4823	切成一定尺寸或形状的其他纸、纸板、纤维素絮纸及纤维素纤维网纸；纸浆、纸、纸板、纤维素絮纸及纤维素纤维网纸制的其他物品	Other paper cut to size or shape; other articles of paper or paper pulp
482320	切成一定尺寸或形状的滤纸及纸板	Filter paper and paperboard, cut to size or shape	咖啡滤纸、定性滤纸、滤纸	coffee filter paper; laboratory filter paper; filter paper
482340	已印制的自动记录器用打印纸卷、纸张及纸盘	Printed rolls, sheets and dials for self-recording apparatus	心电图纸、记录仪纸	ECG paper; chart recorder paper
482361	竹浆纸或纸板制的盘、碟、盆、杯及类似品	Bamboo paper or paperboard trays, dishes, plates, cups and the like	竹浆纸杯、竹浆餐具	bamboo pulp tableware
482369	其他纸或纸板制的盘、碟、盆、杯及类似品	Other paper or paperboard trays, dishes, plates, cups and the like	纸杯、纸碗、纸盘、纸餐盒、蛋糕纸托	paper cup; paper bowl; paper plate; cupcake liners; disposable paper food box
482370	压制或模制纸浆制品	Moulded or pressed articles of paper pulp	蛋托、纸浆托、甘蔗浆餐具、纸托内衬、纸浆模塑、甘蔗渣餐盒	egg tray; molded pulp tray; bagasse tableware; moulded pulp tray; bagasse container
482390	其他切成一定尺寸或形状的纸及纸制品	Paper cut to size and paper articles, not elsewhere specified	纸吸管、神纸、纸质灯笼、纸扇、蜂窝纸垫、纸制品、纸管、烘焙纸、纸灯笼	paper straw; joss paper; paper lantern; paper honeycomb; paper tube; baking paper; honeycomb paper
49	书籍、报纸、印刷图画及其他印刷品；手稿、打字稿及设计图纸	Printed books, newspapers, pictures and other printed products; manuscripts and plans
4901	书籍、小册子、散页印刷品及类似印刷品，不论是否单张	Printed books, brochures, leaflets and the like
490110	单张的书籍、小册子及类似印刷品，不论是否折叠	Books, leaflets and similar printed matter in single sheets	说明书单页	leaflet
490191	字典、百科全书及其连续出版的分册	Dictionaries and encyclopaedias		dictionary
490199	其他书籍、小册子及类似的印刷品	Other printed books, brochures and similar printed matter	图书、教材、精装书、产品说明书（装订）、书籍、画册、说明书	book; textbook; brochure; printed books
4902	报纸、杂志及期刊，不论有无插图或广告材料	Newspapers, journals and periodicals
490210	每周至少出版四次的报纸、杂志及期刊	Newspapers, journals and periodicals appearing at least four times a week	日报	newspaper
490290	其他报纸、杂志及期刊	Other newspapers, journals and periodicals	月刊、周刊	magazine
4903	儿童图画书、绘画或涂色书	Children's picture, drawing or colouring books
490300	儿童图画书、儿童绘画或涂色书	Picture, drawing or colouring books for children	绘本、涂色本、填色书、立体书、儿童图画书、涂色书	coloring book; picture book; pop-up book; children's picture book; colouring book
4904	乐谱原稿或印本，不论是否装订或印有插图	Music, printed or in manuscript
490400	乐谱（原稿或印本）	Sheet music, printed or in manuscript, whether or not bound	琴谱	sheet music
4905	各种印刷的地图、水道图及类似图表，包括地图册、挂图、地形图及地球仪、天体仪	Printed maps, charts, atlases and globes
490520	成册的地图、水道图及类似图表	Maps and charts in book form, e.g. atlases	地图册	atlas
490590	其他地图、水道图及类似图表，包括挂图及地球仪、天体仪	Other printed maps and charts, including wall maps and globes	挂墙地图、刮刮地图	globe; wall map; scratch map
4906	手绘的建筑、工程、工业、商业、地形或类似用途的设计图纸原稿；手稿；用感光纸照相复印或用复写纸誊写的上述物品复制件	Hand-drawn original plans and drawings; hand-written texts; their copies
490600	设计图纸原稿、手稿及其复制件	Original plans and drawings made by hand, manuscripts, and their carbon or photo copies	工程图纸	engineering drawing
4907	在承认或将承认其面值的国家流通或新发行未经使用的邮票、印花税票及类似票证；印有邮票或印花税票的纸品；钞票；空白支票；股票、债券及类似所有权凭证	Unused stamps; stamp-impressed paper; banknotes; cheque forms; share or bond certificates
490700	未经使用的邮票、印花税票；钞票；空白支票；股票、债券及类似凭证	Unused postage or revenue stamps, banknotes, cheque forms and security certificates	新邮票	postage stamps; banknotes
4908	转印贴花纸（移画印花法用图案纸）	Transfers (decalcomanias)
490810	釉转印贴花纸（移画印花法用图案纸）	Vitrifiable transfers (decalcomanias)	陶瓷花纸、玻璃花纸	ceramic decal
490890	其他转印贴花纸（移画印花法用图案纸）	Other transfers (decalcomanias)	纹身贴、热转印贴花、水贴	temporary tattoo; heat transfer sticker; water transfer decal
4909	印刷或有图画的明信片；印有个人问候、祝贺、通告的卡片，不论是否有图画、带信封或饰边	Printed or illustrated postcards; printed greeting and announcement cards
490900	印刷或有图画的明信片及贺卡	Printed postcards; cards with greetings, messages or announcements	生日卡、邀请函、圣诞卡、贺卡、明信片	greeting card; postcard; wedding invitation
4910	印刷的各种日历，包括日历芯	Printed calendars of any kind
491000	各种印刷日历，包括日历芯	Calendars, printed, including calendar blocks	台历、挂历、倒数日历、日历	calendar; desk calendar; wall calendar
4911	其他印刷品，包括印刷的图片及照片	Other printed matter, including printed pictures and photographs
491110	商业广告品、商品目录及类似印刷品	Advertising material, commercial catalogues and the like	宣传册、产品目录、海报广告、画册、广告单页	catalogue; advertising flyer; poster; leaflet; promotional brochure
491191	图片、设计图样及照片	Pictures, designs and photographs, printed	装饰画芯、海报图片、风景照片、印刷画、海报	art print; photo; printed picture; poster
491199	其他印刷品	Printed matter not elsewhere specified	刮刮卡、门票、学习卡片、印刷卡片、票券	flash cards; ticket; scratch card; printed cards; tickets
50	蚕丝	Silk
5001	适于缫丝的蚕茧	Silk-worm cocoons suitable for reeling
500100	适于缫丝的蚕茧（桑蚕茧、柞蚕茧等）	Cocoons of silk-worms, suitable for reeling		silk cocoon
5002	生丝（未加捻）	Raw silk (not thrown)
500200	生丝（未加捻，厂丝、柞蚕丝等）	Raw silk, not thrown, e.g. mulberry or tussah	桑蚕丝、白厂丝、双宫丝	raw silk; tussah silk
5003	废丝（包括不适于缫丝的蚕茧、废纱及回收纤维）	Silk waste
500300	废丝，包括不适于缫丝的蚕茧、废纱及回收纤维	Silk waste, including unreelable cocoons, yarn waste and garnetted stock	蚕丝绵、绢丝棉、落绵、蚕丝被填充丝绵	silk waste; silk noil; silk floss
5004	丝纱线（绢纺纱线除外），非供零售用	Silk yarn, not put up for retail sale
500400	非供零售用丝纱线（绢纺纱线除外）	Silk yarn (not spun from silk waste), not for retail sale	捻线丝	silk yarn; thrown silk
5005	绢纺纱线，非供零售用	Spun silk yarn (from silk waste), not put up for retail sale
500500	非供零售用绢纺纱线	Yarn spun from silk waste, not for retail sale	绢丝、紬丝	spun silk yarn
5006	丝纱线及绢纺纱线，供零售用；蚕胶丝	Silk yarn put up for retail sale; silk-worm gut
500600	供零售用丝纱线及绢纺纱线；蚕胶丝	Silk yarn and spun silk yarn for retail sale; silk-worm gut	真丝绣花线	silk embroidery thread
5007	丝或绢丝机织物	Woven fabrics of silk or of silk waste
500710	紬丝机织物	Woven fabrics of noil silk	绵绸	silk noil fabric
500720	其他丝或绢丝机织物，含丝或绢丝（紬丝除外）85%及以上	Other woven fabrics with 85 % or more by weight of silk or silk waste other than noil silk	真丝面料、素绉缎、电力纺、双绉、柞丝绸、丝绸面料、真丝绸	silk fabric; silk charmeuse; habotai; silk crepe de chine; tussah silk fabric
500790	其他丝或绢丝机织物	Other woven fabrics of silk or silk waste	真丝交织面料、丝棉面料	silk blend fabric; silk cotton fabric
51	羊毛、动物细毛或粗毛；马毛纱线及其机织物	Wool and animal hair; their yarns and woven fabrics
5101	未梳的羊毛	Wool, not carded or combed
510111	未梳的含脂剪羊毛	Greasy shorn wool, not carded or combed	原毛	greasy wool
510119	其他未梳的含脂羊毛	Other greasy wool, not carded or combed	含脂灰退毛
510121	未梳的脱脂剪羊毛，未碳化	Degreased shorn wool, not carbonised	洗净毛	scoured wool
510129	其他未梳的脱脂羊毛，未碳化	Other degreased wool, not carbonised
510130	未梳的碳化羊毛	Carbonised wool, not carded or combed	炭化毛	carbonized wool
5102	未梳的动物细毛或粗毛	Fine or coarse animal hair, not carded or combed
510211	未梳的克什米尔山羊绒毛	Hair of Kashmir (cashmere) goats, not carded or combed	无毛绒、水洗山羊绒、羊绒原绒	dehaired cashmere; cashmere fiber
510219	其他未梳的动物细毛	Other fine animal hair, not carded or combed	兔毛、驼绒、牦牛绒	rabbit hair; camel hair; yak wool
510220	未梳的动物粗毛	Coarse animal hair, not carded or combed	粗山羊毛	coarse goat hair
5103	羊毛或动物细毛或粗毛的废料，包括废纱线，但不包括回收纤维	Waste of wool or of animal hair, excluding garnetted stock
510310	羊毛或动物细毛的落毛	Noils of wool or of fine animal hair	羊毛落毛、精短毛	wool noils
510320	羊毛或动物细毛的其他废料	Other waste of wool or of fine animal hair	羊绒废料
510330	动物粗毛废料	Waste of coarse animal hair
5104	羊毛、动物细毛或粗毛的回收纤维	Garnetted stock of wool or of animal hair
510400	羊毛及动物细毛或粗毛的回收纤维	Recovered fibre (garnetted stock) of wool or animal hair	再生羊毛	recycled wool
5105	已梳的羊毛及动物细毛或粗毛（包括精梳片毛）	Wool and animal hair, carded or combed
510510	粗梳羊毛	Carded wool		carded wool
510521	精梳片毛	Combed wool in fragments
510529	羊毛条及其他精梳羊毛	Wool tops and other combed wool	毛条	wool tops
510531	已梳的克什米尔山羊绒毛	Carded or combed hair of Kashmir (cashmere) goats	羊绒条	cashmere tops
510539	其他已梳的动物细毛	Other fine animal hair, carded or combed	兔毛条、驼绒条、无毛绒条、羊绒条	cashmere tops
510540	已梳的动物粗毛	Coarse animal hair, carded or combed
5106	粗梳羊毛纱线，非供零售用	Yarn of carded wool, not put up for retail sale
510610	粗梳羊毛纱线，按重量计羊毛含量在85%及以上，非供零售用	Carded wool yarn, 85 % or more by weight of wool, not for retail sale	粗纺羊毛纱	woollen yarn
510620	粗梳羊毛纱线，按重量计羊毛含量在85%以下，非供零售用	Carded wool yarn, less than 85 % by weight of wool, not for retail sale	粗纺混纺纱	wool blend yarn
5107	精梳羊毛纱线，非供零售用	Yarn of combed wool, not put up for retail sale
510710	精梳羊毛纱线，按重量计羊毛含量在85%及以上，非供零售用	Combed wool yarn, 85 % or more by weight of wool, not for retail sale	精纺羊毛纱、美丽诺毛纱	worsted wool yarn; merino yarn
510720	精梳羊毛纱线，按重量计羊毛含量在85%以下，非供零售用	Combed wool yarn, less than 85 % by weight of wool, not for retail sale	精纺毛混纺纱	worsted blend yarn
5108	动物细毛（粗梳或精梳）纱线，非供零售用	Yarn of fine animal hair, not put up for retail sale
510810	粗梳动物细毛纱线，非供零售用	Carded yarn of fine animal hair, not for retail sale	羊绒纱、山羊绒纱线	cashmere yarn
510820	精梳动物细毛纱线，非供零售用	Combed yarn of fine animal hair, not for retail sale	精纺羊绒纱	worsted cashmere yarn
5109	羊毛或动物细毛的纱线，供零售用	Wool or fine animal hair yarn, put up for retail sale
510910	供零售用羊毛或动物细毛纱线，羊毛或动物细毛含量在85%及以上	Yarn of wool or fine animal hair, 85 % or more by weight of these, for retail sale	毛线团、手编羊绒线	hand knitting wool yarn
510990	其他供零售用羊毛或动物细毛纱线	Other yarn of wool or fine animal hair, under 85 % by weight of these, for retail sale	混纺毛线团
5110	动物粗毛或马毛的纱线（包括马毛粗松螺旋花线），不论是否供零售用	Yarn of coarse animal hair or of horsehair
511000	动物粗毛或马毛纱线，不论是否供零售用	Coarse animal hair or horsehair yarn, for retail sale or not
5111	粗梳羊毛或粗梳动物细毛的机织物	Woven fabrics of carded wool or carded fine animal hair
511111	粗梳羊毛或动物细毛机织物，毛含量在85%及以上，每平方米重量不超过300克	Carded wool or fine hair fabrics, 85 % or more wool or hair, not exceeding 300 g/m²	粗纺羊绒面料（轻薄）
511119	粗梳羊毛或动物细毛机织物，毛含量在85%及以上，每平方米重量超过300克	Carded wool or fine hair fabrics, 85 % or more wool or hair, exceeding 300 g/m²	羊绒大衣呢、双面呢、粗纺呢绒	woolen coating fabric; cashmere coating fabric
511120	其他粗梳毛机织物，主要或仅与化学纤维长丝混纺	Other carded wool or fine hair fabrics, mixed mainly or solely with man-made filaments
511130	其他粗梳毛机织物，主要或仅与化学纤维短纤混纺	Other carded wool or fine hair fabrics, mixed mainly or solely with man-made staple fibres	毛涤粗纺呢	wool blend fabric
511190	其他粗梳羊毛或动物细毛机织物	Other woven fabrics of carded wool or carded fine animal hair
5112	精梳羊毛或精梳动物细毛的机织物	Woven fabrics of combed wool or combed fine animal hair
511211	精梳羊毛或动物细毛机织物，毛含量在85%及以上，每平方米重量不超过200克	Combed wool or fine hair fabrics, 85 % or more wool or hair, not exceeding 200 g/m²	精纺毛料（西装面料）	worsted suiting fabric
511219	精梳羊毛或动物细毛机织物，毛含量在85%及以上，每平方米重量超过200克	Combed wool or fine hair fabrics, 85 % or more wool or hair, exceeding 200 g/m²	精纺呢绒、华达呢	worsted wool fabric
511220	其他精梳毛机织物，主要或仅与化学纤维长丝混纺	Other combed wool or fine hair fabrics, mixed mainly or solely with man-made filaments
511230	其他精梳毛机织物，主要或仅与化学纤维短纤混纺	Other combed wool or fine hair fabrics, mixed mainly or solely with man-made staple fibres	毛涤面料	TW suiting fabric; poly wool fabric
511290	其他精梳羊毛或动物细毛机织物	Other woven fabrics of combed wool or combed fine animal hair
5113	动物粗毛或马毛的机织物	Woven fabrics of horsehair or coarse animal hair
511300	动物粗毛或马毛机织物	Fabrics woven of coarse animal hair or of horsehair	马尾衬、黑炭衬	horsehair interlining
52	棉花	Cotton
5201	未梳的棉花	Cotton, not carded or combed
520100	棉花，未梳的	Raw cotton, not carded or combed	皮棉、原棉、籽棉、棉花	raw cotton; lint cotton
5202	废棉（包括废棉纱线及回收纤维）	Cotton waste: yarn waste, garnetted stock and other
520210	废棉纱线（包括废棉线）	Cotton yarn waste, including thread waste	擦机棉纱、回丝	cotton yarn waste
520291	废棉的回收纤维	Garnetted stock of cotton	再生棉、开花棉	recycled cotton; garnetted cotton
520299	其他废棉	Other cotton waste	落棉、精落棉	cotton comber noil
5203	已梳的棉花	Cotton, carded or combed
520300	棉花，已梳的	Carded or combed cotton	棉条	carded cotton; cotton sliver
5204	棉制缝纫线，不论是否供零售用	Cotton sewing thread
520411	非供零售用棉制缝纫线，按重量计含棉量在85%及以上	Cotton sewing thread, 85 % or more by weight of cotton, not for retail sale		cotton sewing thread
520419	非供零售用棉制缝纫线，按重量计含棉量在85%以下	Cotton sewing thread, less than 85 % by weight of cotton, not for retail sale	涤包棉缝纫线
520420	供零售用棉制缝纫线	Cotton sewing thread, for retail sale	家用棉线、绣花棉线轴	cotton thread spool
5205	棉纱线（缝纫线除外），按重量计含棉量在85%及以上，非供零售用	Cotton yarn, 85 % or more by weight of cotton, not put up for retail sale
520511	含棉85%及以上的非精梳单纱，细度在714.29分特及以上（不超过14公支）	Uncombed single cotton yarn, 85 % or more cotton, 714.29 decitex or more	OE纱、气流纺棉纱	open end cotton yarn
520512	含棉85%及以上的非精梳单纱，细度在714.29分特以下，但不细于232.56分特（超过14公支，但不超过43公支）	Uncombed single cotton yarn, 85 % or more cotton, below 714.29 but not below 232.56 decitex	普梳棉纱、21支棉纱	carded cotton yarn; 21s cotton yarn
520513	含棉85%及以上的非精梳单纱，细度在232.56分特以下，但不细于192.31分特（超过43公支，但不超过52公支）	Uncombed single cotton yarn, 85 % or more cotton, below 232.56 but not below 192.31 decitex	30支普梳棉纱	30s carded cotton yarn
520514	含棉85%及以上的非精梳单纱，细度在192.31分特以下，但不细于125分特（超过52公支，但不超过80公支）	Uncombed single cotton yarn, 85 % or more cotton, below 192.31 but not below 125 decitex	40支普梳棉纱	40s carded cotton yarn
520515	含棉85%及以上的非精梳单纱，细度在125分特以下（超过80公支）	Uncombed single cotton yarn, 85 % or more cotton, below 125 decitex
520521	含棉85%及以上的精梳单纱，细度在714.29分特及以上（不超过14公支）	Combed single cotton yarn, 85 % or more cotton, 714.29 decitex or more
520522	含棉85%及以上的精梳单纱，细度在714.29分特以下，但不细于232.56分特（超过14公支，但不超过43公支）	Combed single cotton yarn, 85 % or more cotton, below 714.29 but not below 232.56 decitex	精梳棉纱、21支精梳棉纱	combed cotton yarn
520523	含棉85%及以上的精梳单纱，细度在232.56分特以下，但不细于192.31分特（超过43公支，但不超过52公支）	Combed single cotton yarn, 85 % or more cotton, below 232.56 but not below 192.31 decitex	30支精梳棉纱	30s combed cotton yarn
520524	含棉85%及以上的精梳单纱，细度在192.31分特以下，但不细于125分特（超过52公支，但不超过80公支）	Combed single cotton yarn, 85 % or more cotton, below 192.31 but not below 125 decitex	40支精梳棉纱	40s combed cotton yarn
520526	含棉85%及以上的精梳单纱，细度在125分特以下，但不细于106.38分特（超过80公支，但不超过94公支）	Combed single cotton yarn, 85 % or more cotton, below 125 but not below 106.38 decitex	50支精梳棉纱	50s combed cotton yarn
520527	含棉85%及以上的精梳单纱，细度在106.38分特以下，但不细于83.33分特（超过94公支，但不超过120公支）	Combed single cotton yarn, 85 % or more cotton, below 106.38 but not below 83.33 decitex	60支精梳棉纱	60s combed cotton yarn
520528	含棉85%及以上的精梳单纱，细度在83.33分特以下（超过120公支）	Combed single cotton yarn, 85 % or more cotton, below 83.33 decitex	80支精梳棉纱	80s combed cotton yarn
520531	含棉85%及以上非精梳多股纱线或缆线，每股单纱细度在714.29分特及以上（不超过14公支）	Uncombed plied cotton yarn, 85 % or more cotton, 714.29 decitex or more per ply
520532	含棉85%及以上非精梳多股纱线或缆线，每股单纱细度在714.29分特以下，但不细于232.56分特（超过14公支，但不超过43公支）	Uncombed plied cotton yarn, 85 % or more cotton, below 714.29 but not below 232.56 decitex per ply	棉股线、21支双股棉线	cotton ply yarn
520533	含棉85%及以上非精梳多股纱线或缆线，每股单纱细度在232.56分特以下，但不细于192.31分特（超过43公支，但不超过52公支）	Uncombed plied cotton yarn, 85 % or more cotton, below 232.56 but not below 192.31 decitex per ply
520534	含棉85%及以上非精梳多股纱线或缆线，每股单纱细度在192.31分特以下，但不细于125分特（超过52公支，但不超过80公支）	Uncombed plied cotton yarn, 85 % or more cotton, below 192.31 but not below 125 decitex per ply
520535	含棉85%及以上非精梳多股纱线或缆线，每股单纱细度在125分特以下（超过80公支）	Uncombed plied cotton yarn, 85 % or more cotton, below 125 decitex per ply
520541	含棉85%及以上精梳多股纱线或缆线，每股单纱细度在714.29分特及以上（不超过14公支）	Combed plied cotton yarn, 85 % or more cotton, 714.29 decitex or more per ply
520542	含棉85%及以上精梳多股纱线或缆线，每股单纱细度在714.29分特以下，但不细于232.56分特（超过14公支，但不超过43公支）	Combed plied cotton yarn, 85 % or more cotton, below 714.29 but not below 232.56 decitex per ply	精梳棉股线	combed cotton ply yarn
520543	含棉85%及以上精梳多股纱线或缆线，每股单纱细度在232.56分特以下，但不细于192.31分特（超过43公支，但不超过52公支）	Combed plied cotton yarn, 85 % or more cotton, below 232.56 but not below 192.31 decitex per ply
520544	含棉85%及以上精梳多股纱线或缆线，每股单纱细度在192.31分特以下，但不细于125分特（超过52公支，但不超过80公支）	Combed plied cotton yarn, 85 % or more cotton, below 192.31 but not below 125 decitex per ply
520546	含棉85%及以上精梳多股纱线或缆线，每股单纱细度在125分特以下，但不细于106.38分特（超过80公支，但不超过94公支）	Combed plied cotton yarn, 85 % or more cotton, below 125 but not below 106.38 decitex per ply
520547	含棉85%及以上精梳多股纱线或缆线，每股单纱细度在106.38分特以下，但不细于83.33分特（超过94公支，但不超过120公支）	Combed plied cotton yarn, 85 % or more cotton, below 106.38 but not below 83.33 decitex per ply
520548	含棉85%及以上精梳多股纱线或缆线，每股单纱细度在83.33分特以下（超过120公支）	Combed plied cotton yarn, 85 % or more cotton, below 83.33 decitex per ply
5206	棉纱线（缝纫线除外），按重量计含棉量在85%以下，非供零售用	Cotton yarn, less than 85 % by weight of cotton, not put up for retail sale
520611	含棉85%以下的非精梳单纱，细度在714.29分特及以上（不超过14公支）	Uncombed single cotton yarn, under 85 % cotton, 714.29 decitex or more
520612	含棉85%以下的非精梳单纱，细度在714.29分特以下，但不细于232.56分特（超过14公支，但不超过43公支）	Uncombed single cotton yarn, under 85 % cotton, below 714.29 but not below 232.56 decitex	CVC普梳混纺纱	CVC yarn
520613	含棉85%以下的非精梳单纱，细度在232.56分特以下，但不细于192.31分特（超过43公支，但不超过52公支）	Uncombed single cotton yarn, under 85 % cotton, below 232.56 but not below 192.31 decitex
520614	含棉85%以下的非精梳单纱，细度在192.31分特以下，但不细于125分特（超过52公支，但不超过80公支）	Uncombed single cotton yarn, under 85 % cotton, below 192.31 but not below 125 decitex
520615	含棉85%以下的非精梳单纱，细度在125分特以下（超过80公支）	Uncombed single cotton yarn, under 85 % cotton, below 125 decitex
520621	含棉85%以下的精梳单纱，细度在714.29分特及以上（不超过14公支）	Combed single cotton yarn, under 85 % cotton, 714.29 decitex or more
520622	含棉85%以下的精梳单纱，细度在714.29分特以下，但不细于232.56分特（超过14公支，但不超过43公支）	Combed single cotton yarn, under 85 % cotton, below 714.29 but not below 232.56 decitex	CVC精梳混纺纱	combed CVC yarn
520623	含棉85%以下的精梳单纱，细度在232.56分特以下，但不细于192.31分特（超过43公支，但不超过52公支）	Combed single cotton yarn, under 85 % cotton, below 232.56 but not below 192.31 decitex
520624	含棉85%以下的精梳单纱，细度在192.31分特以下，但不细于125分特（超过52公支，但不超过80公支）	Combed single cotton yarn, under 85 % cotton, below 192.31 but not below 125 decitex
520625	含棉85%以下的精梳单纱，细度在125分特以下（超过80公支）	Combed single cotton yarn, under 85 % cotton, below 125 decitex
520631	含棉85%以下非精梳多股纱线或缆线，每股单纱细度在714.29分特及以上（不超过14公支）	Uncombed plied cotton yarn, under 85 % cotton, 714.29 decitex or more per ply
520632	含棉85%以下非精梳多股纱线或缆线，每股单纱细度在714.29分特以下，但不细于232.56分特（超过14公支，但不超过43公支）	Uncombed plied cotton yarn, under 85 % cotton, below 714.29 but not below 232.56 decitex per ply
520633	含棉85%以下非精梳多股纱线或缆线，每股单纱细度在232.56分特以下，但不细于192.31分特（超过43公支，但不超过52公支）	Uncombed plied cotton yarn, under 85 % cotton, below 232.56 but not below 192.31 decitex per ply
520634	含棉85%以下非精梳多股纱线或缆线，每股单纱细度在192.31分特以下，但不细于125分特（超过52公支，但不超过80公支）	Uncombed plied cotton yarn, under 85 % cotton, below 192.31 but not below 125 decitex per ply
520635	含棉85%以下非精梳多股纱线或缆线，每股单纱细度在125分特以下（超过80公支）	Uncombed plied cotton yarn, under 85 % cotton, below 125 decitex per ply
520641	含棉85%以下精梳多股纱线或缆线，每股单纱细度在714.29分特及以上（不超过14公支）	Combed plied cotton yarn, under 85 % cotton, 714.29 decitex or more per ply
520642	含棉85%以下精梳多股纱线或缆线，每股单纱细度在714.29分特以下，但不细于232.56分特（超过14公支，但不超过43公支）	Combed plied cotton yarn, under 85 % cotton, below 714.29 but not below 232.56 decitex per ply
520643	含棉85%以下精梳多股纱线或缆线，每股单纱细度在232.56分特以下，但不细于192.31分特（超过43公支，但不超过52公支）	Combed plied cotton yarn, under 85 % cotton, below 232.56 but not below 192.31 decitex per ply
520644	含棉85%以下精梳多股纱线或缆线，每股单纱细度在192.31分特以下，但不细于125分特（超过52公支，但不超过80公支）	Combed plied cotton yarn, under 85 % cotton, below 192.31 but not below 125 decitex per ply
520645	含棉85%以下精梳多股纱线或缆线，每股单纱细度在125分特以下（超过80公支）	Combed plied cotton yarn, under 85 % cotton, below 125 decitex per ply
5207	棉纱线（缝纫线除外），供零售用	Cotton yarn (not sewing thread), put up for retail sale
520710	供零售用棉纱线，按重量计含棉量在85%及以上	Cotton yarn for retail sale, 85 % or more by weight of cotton	手编棉线、钩针棉线、牛奶棉线团	cotton crochet yarn; cotton knitting yarn
520790	其他供零售用棉纱线（含棉量在85%以下）	Cotton yarn for retail sale, less than 85 % by weight of cotton
5208	棉机织物，按重量计含棉量在85%及以上，每平方米重量不超过200克	Woven cotton fabrics, 85 % or more by weight of cotton, not more than 200 g/m²
520811	未漂白平纹棉布，含棉85%及以上，每平方米重量不超过100克	Unbleached plain-weave cotton fabric, 85 % or more cotton, not more than 100 g/m²	坯纱布、医用纱布坯布	grey cotton gauze fabric
520812	未漂白平纹棉布，含棉85%及以上，每平方米重量超过100克但不超过200克	Unbleached plain-weave cotton fabric, 85 % or more cotton, over 100 to 200 g/m²	本色棉布、棉坯布、平布	grey cotton fabric; cotton greige fabric; muslin fabric
520813	未漂白三线或四线斜纹棉布（包括双面斜纹），含棉85%及以上，每平方米重量不超过200克	Unbleached 3- or 4-thread twill cotton fabric, 85 % or more cotton, not more than 200 g/m²	本色斜纹布	grey cotton twill
520819	未漂白其他棉机织物，含棉85%及以上，每平方米重量不超过200克	Other unbleached cotton fabric, 85 % or more cotton, not more than 200 g/m²	本色缎纹棉布、提花坯布
520821	漂白平纹棉布，含棉85%及以上，每平方米重量不超过100克	Bleached plain-weave cotton fabric, 85 % or more cotton, not more than 100 g/m²	漂白纱布、脱脂纱布布卷	bleached cotton gauze fabric
520822	漂白平纹棉布，含棉85%及以上，每平方米重量超过100克但不超过200克	Bleached plain-weave cotton fabric, 85 % or more cotton, over 100 to 200 g/m²	漂白棉布	bleached cotton fabric
520823	漂白三线或四线斜纹棉布（包括双面斜纹），含棉85%及以上，每平方米重量不超过200克	Bleached 3- or 4-thread twill cotton fabric, 85 % or more cotton, not more than 200 g/m²
520829	漂白其他棉机织物，含棉85%及以上，每平方米重量不超过200克	Other bleached cotton fabric, 85 % or more cotton, not more than 200 g/m²	漂白缎条棉布、酒店床品面料	cotton sateen stripe fabric
520831	染色平纹棉布，含棉85%及以上，每平方米重量不超过100克	Dyed plain-weave cotton fabric, 85 % or more cotton, not more than 100 g/m²	染色细布、巴厘纱	dyed cotton voile
520832	染色平纹棉布，含棉85%及以上，每平方米重量超过100克但不超过200克	Dyed plain-weave cotton fabric, 85 % or more cotton, over 100 to 200 g/m²	染色府绸、染色平布	dyed cotton poplin
520833	染色三线或四线斜纹棉布（包括双面斜纹），含棉85%及以上，每平方米重量不超过200克	Dyed 3- or 4-thread twill cotton fabric, 85 % or more cotton, not more than 200 g/m²	染色薄斜纹布	dyed cotton twill
520839	染色其他棉机织物，含棉85%及以上，每平方米重量不超过200克	Other dyed cotton fabric, 85 % or more cotton, not more than 200 g/m²	染色贡缎、染色提花棉布	dyed cotton sateen
520841	色织平纹棉布，含棉85%及以上，每平方米重量不超过100克	Yarn-dyed plain-weave cotton fabric, 85 % or more cotton, not more than 100 g/m²
520842	色织平纹棉布，含棉85%及以上，每平方米重量超过100克但不超过200克	Yarn-dyed plain-weave cotton fabric, 85 % or more cotton, over 100 to 200 g/m²	色织格子布、色织衬衫布、泡泡纱	yarn dyed shirting fabric; gingham
520843	色织三线或四线斜纹棉布（包括双面斜纹），含棉85%及以上，每平方米重量不超过200克	Yarn-dyed 3- or 4-thread twill cotton fabric, 85 % or more cotton, not more than 200 g/m²
520849	色织其他棉机织物，含棉85%及以上，每平方米重量不超过200克	Other yarn-dyed cotton fabric, 85 % or more cotton, not more than 200 g/m²	色织提花棉布
520851	印花平纹棉布，含棉85%及以上，每平方米重量不超过100克	Printed plain-weave cotton fabric, 85 % or more cotton, not more than 100 g/m²	印花细布	printed cotton lawn
520852	印花平纹棉布，含棉85%及以上，每平方米重量超过100克但不超过200克	Printed plain-weave cotton fabric, 85 % or more cotton, over 100 to 200 g/m²	印花棉布、蜡染布、印花府绸	printed cotton fabric; wax print fabric; printed poplin
520859	印花其他棉机织物，含棉85%及以上，每平方米重量不超过200克	Other printed cotton fabric, 85 % or more cotton, not more than 200 g/m²	印花斜纹床品布、印花贡缎	printed cotton twill; printed sateen
5209	棉机织物，按重量计含棉量在85%及以上，每平方米重量超过200克	Woven cotton fabrics, 85 % or more by weight of cotton, more than 200 g/m²
520911	未漂白平纹棉布，含棉85%及以上，每平方米重量超过200克	Unbleached plain-weave cotton fabric, 85 % or more cotton, more than 200 g/m²	帆布坯布、本色帆布	grey cotton canvas
520912	未漂白三线或四线斜纹棉布（包括双面斜纹），含棉85%及以上，每平方米重量超过200克	Unbleached 3- or 4-thread twill cotton fabric, 85 % or more cotton, more than 200 g/m²	本色纱卡	grey cotton drill
520919	未漂白其他棉机织物，含棉85%及以上，每平方米重量超过200克	Other unbleached cotton fabric, 85 % or more cotton, more than 200 g/m²
520921	漂白平纹棉布，含棉85%及以上，每平方米重量超过200克	Bleached plain-weave cotton fabric, 85 % or more cotton, more than 200 g/m²	漂白帆布	bleached cotton canvas
520922	漂白三线或四线斜纹棉布（包括双面斜纹），含棉85%及以上，每平方米重量超过200克	Bleached 3- or 4-thread twill cotton fabric, 85 % or more cotton, more than 200 g/m²
520929	漂白其他棉机织物，含棉85%及以上，每平方米重量超过200克	Other bleached cotton fabric, 85 % or more cotton, more than 200 g/m²
520931	染色平纹棉布，含棉85%及以上，每平方米重量超过200克	Dyed plain-weave cotton fabric, 85 % or more cotton, more than 200 g/m²	染色帆布	dyed cotton canvas
520932	染色三线或四线斜纹棉布（包括双面斜纹），含棉85%及以上，每平方米重量超过200克	Dyed 3- or 4-thread twill cotton fabric, 85 % or more cotton, more than 200 g/m²	染色纱卡、全棉工装布、卡其布	cotton drill; cotton khaki twill; workwear fabric
520939	染色其他棉机织物，含棉85%及以上，每平方米重量超过200克	Other dyed cotton fabric, 85 % or more cotton, more than 200 g/m²	染色缎纹棉布、染色提花厚棉布	dyed heavy cotton fabric
520941	色织平纹棉布，含棉85%及以上，每平方米重量超过200克	Yarn-dyed plain-weave cotton fabric, 85 % or more cotton, more than 200 g/m²
520942	色织粗斜纹布（劳动布，含棉85%及以上，每平方米重量超过200克）	Cotton denim, 85 % or more cotton, more than 200 g/m²	牛仔布、全棉牛仔布、丹宁布	denim fabric; cotton denim
520943	色织其他三线或四线斜纹棉布（包括双面斜纹），含棉85%及以上，每平方米重量超过200克	Other yarn-dyed 3- or 4-thread twill cotton fabric, 85 % or more cotton, more than 200 g/m²
520949	色织其他棉机织物，含棉85%及以上，每平方米重量超过200克	Other yarn-dyed cotton fabric, 85 % or more cotton, more than 200 g/m²	色织提花厚布
520951	印花平纹棉布，含棉85%及以上，每平方米重量超过200克	Printed plain-weave cotton fabric, 85 % or more cotton, more than 200 g/m²	印花帆布	printed cotton canvas
520952	印花三线或四线斜纹棉布（包括双面斜纹），含棉85%及以上，每平方米重量超过200克	Printed 3- or 4-thread twill cotton fabric, 85 % or more cotton, more than 200 g/m²	印花纱卡、迷彩布（全棉）	printed cotton drill; camouflage cotton twill
520959	印花其他棉机织物，含棉85%及以上，每平方米重量超过200克	Other printed cotton fabric, 85 % or more cotton, more than 200 g/m²
5210	棉机织物，按重量计含棉量在85%以下，主要或仅与化学纤维混纺，每平方米重量不超过200克	Woven cotton fabrics, less than 85 % cotton, with man-made fibres, not more than 200 g/m²
521011	未漂白平纹棉混纺布，含棉85%以下，与化纤混纺，每平方米重量不超过200克	Unbleached plain-weave fabric, under 85 % cotton, with man-made fibres, not over 200 g/m²	CVC坯布、棉涤坯布	CVC grey fabric
521019	未漂白其他棉混纺机织物，含棉85%以下，与化纤混纺，每平方米重量不超过200克	Other unbleached fabric, under 85 % cotton, with man-made fibres, not over 200 g/m²
521021	漂白平纹棉混纺布，含棉85%以下，与化纤混纺，每平方米重量不超过200克	Bleached plain-weave fabric, under 85 % cotton, with man-made fibres, not over 200 g/m²	漂白CVC布
521029	漂白其他棉混纺机织物，含棉85%以下，与化纤混纺，每平方米重量不超过200克	Other bleached fabric, under 85 % cotton, with man-made fibres, not over 200 g/m²
521031	染色平纹棉混纺布，含棉85%以下，与化纤混纺，每平方米重量不超过200克	Dyed plain-weave fabric, under 85 % cotton, with man-made fibres, not over 200 g/m²	染色CVC府绸	CVC poplin
521032	染色三线或四线斜纹棉混纺布（包括双面斜纹），含棉85%以下，与化纤混纺，每平方米重量不超过200克	Dyed 3- or 4-thread twill fabric, under 85 % cotton, with man-made fibres, not over 200 g/m²
521039	染色其他棉混纺机织物，含棉85%以下，与化纤混纺，每平方米重量不超过200克	Other dyed fabric, under 85 % cotton, with man-made fibres, not over 200 g/m²
521041	色织平纹棉混纺布，含棉85%以下，与化纤混纺，每平方米重量不超过200克	Yarn-dyed plain-weave fabric, under 85 % cotton, with man-made fibres, not over 200 g/m²	色织CVC衬衫布	CVC yarn dyed shirting
521049	色织其他棉混纺机织物，含棉85%以下，与化纤混纺，每平方米重量不超过200克	Other yarn-dyed fabric, under 85 % cotton, with man-made fibres, not over 200 g/m²
521051	印花平纹棉混纺布，含棉85%以下，与化纤混纺，每平方米重量不超过200克	Printed plain-weave fabric, under 85 % cotton, with man-made fibres, not over 200 g/m²	印花CVC布
521059	印花其他棉混纺机织物，含棉85%以下，与化纤混纺，每平方米重量不超过200克	Other printed fabric, under 85 % cotton, with man-made fibres, not over 200 g/m²
5211	棉机织物，按重量计含棉量在85%以下，主要或仅与化学纤维混纺，每平方米重量超过200克	Woven cotton fabrics, less than 85 % cotton, with man-made fibres, more than 200 g/m²
521111	未漂白平纹棉混纺布，含棉85%以下，与化纤混纺，每平方米重量超过200克	Unbleached plain-weave fabric, under 85 % cotton, with man-made fibres, over 200 g/m²
521112	未漂白三线或四线斜纹棉混纺布（包括双面斜纹），含棉85%以下，与化纤混纺，每平方米重量超过200克	Unbleached 3- or 4-thread twill fabric, under 85 % cotton, with man-made fibres, over 200 g/m²
521119	未漂白其他棉混纺机织物，含棉85%以下，与化纤混纺，每平方米重量超过200克	Other unbleached fabric, under 85 % cotton, with man-made fibres, over 200 g/m²
521120	漂白棉混纺机织物，含棉85%以下，与化纤混纺，每平方米重量超过200克	Bleached fabric, under 85 % cotton, with man-made fibres, over 200 g/m²
521131	染色平纹棉混纺布，含棉85%以下，与化纤混纺，每平方米重量超过200克	Dyed plain-weave fabric, under 85 % cotton, with man-made fibres, over 200 g/m²
521132	染色三线或四线斜纹棉混纺布（包括双面斜纹），含棉85%以下，与化纤混纺，每平方米重量超过200克	Dyed 3- or 4-thread twill fabric, under 85 % cotton, with man-made fibres, over 200 g/m²	CVC工装面料、CVC纱卡	CVC workwear fabric; CVC twill
521139	染色其他棉混纺机织物，含棉85%以下，与化纤混纺，每平方米重量超过200克	Other dyed fabric, under 85 % cotton, with man-made fibres, over 200 g/m²
521141	色织平纹棉混纺布，含棉85%以下，与化纤混纺，每平方米重量超过200克	Yarn-dyed plain-weave fabric, under 85 % cotton, with man-made fibres, over 200 g/m²
521142	色织粗斜纹布（劳动布，含棉85%以下，与化纤混纺，每平方米重量超过200克）	Cotton denim, under 85 % cotton, with man-made fibres, over 200 g/m²	弹力牛仔布、棉涤牛仔布	stretch denim; cotton polyester denim
521143	色织其他三线或四线斜纹棉混纺布（包括双面斜纹），含棉85%以下，与化纤混纺，每平方米重量超过200克	Other yarn-dyed 3-/4-thread twill fabric, under 85 % cotton, with man-made fibres, over 200 g/m²
521149	色织其他棉混纺机织物，含棉85%以下，与化纤混纺，每平方米重量超过200克	Other yarn-dyed fabric, under 85 % cotton, with man-made fibres, over 200 g/m²
521151	印花平纹棉混纺布，含棉85%以下，与化纤混纺，每平方米重量超过200克	Printed plain-weave fabric, under 85 % cotton, with man-made fibres, over 200 g/m²
521152	印花三线或四线斜纹棉混纺布（包括双面斜纹），含棉85%以下，与化纤混纺，每平方米重量超过200克	Printed 3- or 4-thread twill fabric, under 85 % cotton, with man-made fibres, over 200 g/m²	CVC迷彩布
521159	印花其他棉混纺机织物，含棉85%以下，与化纤混纺，每平方米重量超过200克	Other printed fabric, under 85 % cotton, with man-made fibres, over 200 g/m²
5212	其他棉机织物	Other woven cotton fabrics (mixtures not mainly with man-made fibres)
521211	其他未漂白混纺棉布，每平方米重量不超过200克	Other unbleached mixed cotton fabric, not more than 200 g/m²	棉麻坯布
521212	其他漂白混纺棉布，每平方米重量不超过200克	Other bleached mixed cotton fabric, not more than 200 g/m²
521213	其他染色混纺棉布，每平方米重量不超过200克	Other dyed mixed cotton fabric, not more than 200 g/m²	棉麻染色布（棉为主）	cotton linen fabric
521214	其他色织混纺棉布，每平方米重量不超过200克	Other yarn-dyed mixed cotton fabric, not more than 200 g/m²
521215	其他印花混纺棉布，每平方米重量不超过200克	Other printed mixed cotton fabric, not more than 200 g/m²	棉麻印花布（棉为主）	printed cotton linen fabric
521221	其他未漂白混纺棉布，每平方米重量超过200克	Other unbleached mixed cotton fabric, more than 200 g/m²
521222	其他漂白混纺棉布，每平方米重量超过200克	Other bleached mixed cotton fabric, more than 200 g/m²
521223	其他染色混纺棉布，每平方米重量超过200克	Other dyed mixed cotton fabric, more than 200 g/m²
521224	其他色织混纺棉布，每平方米重量超过200克	Other yarn-dyed mixed cotton fabric, more than 200 g/m²
521225	其他印花混纺棉布，每平方米重量超过200克	Other printed mixed cotton fabric, more than 200 g/m²
53	其他植物纺织纤维；纸纱线及其机织物	Other vegetable textile fibres; paper yarn and fabrics woven from it
5301	亚麻，生的或经加工但未纺制的；亚麻短纤及废麻（包括废麻纱线及回收纤维）	Flax, raw or processed but not spun; flax tow and waste
530110	亚麻，生的或经沤制的	Flax, raw or retted	亚麻原茎、沤麻	retted flax; flax straw
530121	破开或打成的亚麻	Flax, broken or scutched	打成麻	scutched flax
530129	栉梳或其他方法加工但未纺制的亚麻	Flax, hackled or otherwise processed, not spun	亚麻长麻、亚麻麻条	hackled flax; flax sliver
530130	亚麻短纤及废麻	Flax tow and flax waste, including yarn waste	亚麻短麻、亚麻二粗	flax tow; flax noils
5302	大麻，生的或经加工但未纺制的；大麻短纤及废麻（包括废麻纱线及回收纤维）	True hemp, raw or processed but not spun; hemp tow and waste
530210	大麻，生的或经沤制的	True hemp, raw or retted	工业大麻原茎、汉麻	raw hemp
530290	其他加工的未纺大麻；大麻短纤及废麻	True hemp, otherwise processed but not spun; hemp tow and waste	汉麻纤维、火麻纤维	hemp fiber; hemp tow
5303	黄麻及其他纺织用韧皮纤维（亚麻、大麻及苎麻除外），生的或经加工但未纺制的；上述纤维的短纤及废麻	Jute and other bast fibres (not flax, hemp or ramie), not spun; their tow and waste
530310	黄麻及其他纺织用韧皮纤维，生的或经沤制的	Jute and other bast fibres such as kenaf, raw or retted	红麻、生黄麻、槿麻	raw jute; kenaf fiber
530390	其他加工的未纺黄麻及纺织用韧皮纤维；短纤及废麻	Jute and other bast fibres, processed but not spun; their tow and waste	黄麻纤维、废麻片	jute waste; jute tow
5305	椰壳纤维、蕉麻、苎麻及其他税目未列名的纺织用植物纤维，生的或经加工但未纺制的；其短纤、落麻及废料	Coir, abaca, ramie, sisal and other vegetable textile fibres, not spun, and their waste
530500	椰壳纤维、蕉麻、苎麻、西沙尔麻等纺织用植物纤维及其短纤、落麻、废料，未纺制	Coconut, abaca, ramie and other vegetable fibres (raw or processed, not spun); tow, noils and waste	椰棕丝、剑麻纤维、马尼拉麻、精干麻、棕丝	coir fiber; sisal fiber; abaca; ramie fiber
5306	亚麻纱线	Flax (linen) yarn
530610	亚麻单纱	Single flax yarn	纯麻纱、亚麻湿纺纱	linen yarn
530620	亚麻多股纱线或缆线	Multiple (folded) or cabled flax yarn	亚麻股线、麻绳线	linen twine; plied linen yarn
5307	黄麻纱线或税目53.03的其他纺织用韧皮纤维纱线	Yarn of jute or other bast fibres of heading 53.03
530710	黄麻及其他纺织用韧皮纤维单纱	Single yarn of jute or other bast fibres	黄麻纱、麻纱	jute yarn
530720	黄麻及其他纺织用韧皮纤维多股纱线或缆线	Multiple (folded) or cabled yarn of jute or other bast fibres	黄麻股线、麻线	jute twine; plied jute yarn
5308	其他植物纺织纤维纱线；纸纱线	Yarns of other plant fibres, such as coir, hemp or ramie; paper yarn
530810	椰壳纤维纱线	Coir (coconut fibre) yarn	椰棕纱、椰棕绳纱	coir yarn
530820	大麻纱线	True hemp yarn	汉麻纱	hemp yarn
530890	其他植物纺织纤维纱线（苎麻纱线等）；纸纱线	Yarn of other vegetable fibres, such as ramie; paper yarn	纸线、精干麻纱、竹原纤维纱	ramie yarn; paper yarn
5309	亚麻机织物	Woven flax (linen) fabrics
530911	未漂白或漂白亚麻机织物，按重量计亚麻含量≥85％	Woven fabric, 85% or more flax by weight, unbleached or bleached	纯亚麻坯布、亚麻漂白布	pure linen fabric
530919	染色、色织或印花亚麻机织物，按重量计亚麻含量≥85％	Woven fabric, 85% or more flax by weight, dyed, printed or of coloured yarns	纯亚麻面料、亚麻色布、亚麻印花布	dyed linen fabric; printed linen fabric
530921	未漂白或漂白亚麻混纺机织物，按重量计亚麻含量＜85％	Woven fabric, less than 85% flax by weight, unbleached or bleached	棉麻坯布、麻棉坯布	linen blend grey fabric
530929	染色、色织或印花亚麻混纺机织物，按重量计亚麻含量＜85％	Woven fabric, less than 85% flax by weight, dyed, printed or of coloured yarns	棉麻布、麻棉面料、麻粘面料	linen cotton fabric; linen blend fabric
5310	黄麻或税目53.03的其他纺织用韧皮纤维机织物	Woven fabrics of jute or other bast fibres of heading 53.03
531010	未漂白黄麻及其他纺织用韧皮纤维机织物	Unbleached woven fabric of jute or other bast fibres	黄麻布、麻袋布	jute fabric; burlap; hessian cloth
531090	其他黄麻及纺织用韧皮纤维机织物（漂白、染色、印花等）	Bleached, dyed or printed woven fabric of jute or other bast fibres	染色麻布、印花麻布	dyed jute cloth
5311	其他纺织用植物纤维机织物；纸纱线机织物	Woven fabrics of other vegetable textile fibres or of paper yarn
531100	苎麻、大麻等其他纺织用植物纤维机织物及纸纱线机织物	Woven fabric of ramie, hemp or other vegetable fibres; woven fabric of paper yarn	苎麻布、夏布、汉麻布、纸布	ramie fabric; hemp fabric; paper cloth
54	化学纤维长丝；化学纤维纺织材料制扁条及类似品	Filaments of man-made fibres, and strip of man-made textile material
5401	化学纤维长丝纺制的缝纫线，不论是否供零售用	Sewing thread of man-made filaments, retail packed or not
540110	合成纤维长丝缝纫线	Sewing thread of synthetic filaments	涤纶长丝缝纫线、高强线、尼龙缝纫线、邦迪线、刺绣线、涤纶缝纫线、缝纫线	polyester filament sewing thread; bonded nylon thread; polyester sewing thread; embroidery thread
540120	人造纤维长丝缝纫线	Sewing thread of artificial filaments	人造丝绣花线、粘胶绣花线	rayon embroidery thread
5402	合成纤维长丝纱线（缝纫线除外），非供零售用，包括细度在67分特以下的合成纤维单丝	Synthetic filament yarn, not for retail sale, including monofilament under 67 decitex
540211	芳香族聚酰胺纺制的高强力纱，非供零售用	High-tenacity aramid yarn, not for retail sale	芳纶长丝、芳纶纱、芳纶1414长丝	aramid filament yarn; para-aramid yarn
540219	其他尼龙或聚酰胺纺制的高强力纱，非供零售用	High-tenacity yarn of nylon or other polyamides except aramids, not for retail sale	尼龙工业丝、锦纶工业丝	nylon industrial yarn; high tenacity nylon yarn
540220	聚酯高强力纱，非供零售用	High-tenacity polyester yarn, not for retail sale	涤纶工业丝、涤纶工业长丝	polyester industrial yarn; high tenacity polyester yarn
540231	尼龙或聚酰胺变形纱线，每根单纱细度≤50特，非供零售用	Textured nylon or other polyamide yarn, single yarn not over 50 tex, not for retail sale	锦纶弹力丝、尼龙DTY、锦纶DTY	nylon DTY; nylon textured yarn
540232	尼龙或聚酰胺变形纱线，每根单纱细度＞50特，非供零售用	Textured nylon or other polyamide yarn, single yarn over 50 tex, not for retail sale	尼龙BCF、地毯用尼龙膨体纱	nylon BCF yarn
540233	聚酯变形纱线，非供零售用	Textured polyester yarn, not for retail sale	涤纶低弹丝、涤纶DTY、涤纶网络丝、DTY	polyester DTY; polyester textured yarn; DTY
540234	聚丙烯变形纱线，非供零售用	Textured polypropylene yarn, not for retail sale	丙纶变形丝、丙纶BCF、丙纶膨体纱	PP BCF yarn
540239	其他合成纤维长丝变形纱线，非供零售用	Textured yarn of other synthetic filaments, not for retail sale	复合弹力丝
540244	弹性合成纤维长丝单纱，未加捻或捻度每米≤50转，非供零售用	Elastomeric synthetic yarn, single, untwisted or up to 50 turns per metre, not for retail sale	氨纶丝、氨纶裸丝、莱卡	spandex yarn; elastane yarn
540245	其他尼龙或聚酰胺长丝单纱，未加捻或捻度每米≤50转，非供零售用	Other single nylon or polyamide yarn, untwisted or up to 50 turns per metre, not for retail sale	锦纶长丝、尼龙FDY、锦纶POY	nylon FDY; nylon POY
540246	部分定向聚酯长丝单纱，未加捻或捻度每米≤50转，非供零售用	Partially oriented polyester yarn, single, untwisted or up to 50 turns per metre, not for retail	涤纶POY、涤纶预取向丝	polyester POY
540247	其他聚酯长丝单纱，未加捻或捻度每米≤50转，非供零售用	Other single polyester yarn, untwisted or up to 50 turns per metre, not for retail sale	涤纶FDY、涤纶全牵伸丝、涤纶长丝	polyester FDY
540248	其他聚丙烯长丝单纱，未加捻或捻度每米≤50转，非供零售用	Other single polypropylene yarn, untwisted or up to 50 turns per metre, not for retail sale	丙纶长丝、丙纶丝、丙纶FDY	PP filament yarn; polypropylene multifilament
540249	其他合成纤维长丝单纱，未加捻或捻度每米≤50转，非供零售用	Single yarn of other synthetic filaments, untwisted or up to 50 turns per metre, not for retail sale	超高分子量聚乙烯纤维、UHMWPE长丝、维纶长丝	UHMWPE yarn
540251	尼龙或聚酰胺长丝单纱，捻度每米＞50转，非供零售用	Single nylon or other polyamide yarn, over 50 turns per metre, not for retail sale	锦纶加捻丝	twisted nylon yarn
540252	聚酯长丝单纱，捻度每米＞50转，非供零售用	Single polyester filament yarn, over 50 turns per metre, not for retail sale	涤纶加捻丝	twisted polyester yarn
540253	聚丙烯长丝单纱，捻度每米＞50转，非供零售用	Single polypropylene filament yarn, over 50 turns per metre, not for retail sale	丙纶加捻丝	twisted PP yarn
540259	其他合成纤维长丝单纱，捻度每米＞50转，非供零售用	Single yarn of other synthetic filaments, over 50 turns per metre, not for retail sale
540261	尼龙或聚酰胺长丝多股纱线或缆线，非供零售用	Multiple (folded) or cabled nylon or other polyamide yarn, not for retail sale	锦纶股线、尼龙线	plied nylon yarn
540262	聚酯长丝多股纱线或缆线，非供零售用	Multiple (folded) or cabled polyester filament yarn, not for retail sale	涤纶股线	plied polyester yarn
540263	聚丙烯长丝多股纱线或缆线，非供零售用	Multiple (folded) or cabled polypropylene filament yarn, not for retail sale	丙纶股线	plied PP yarn
540269	其他合成纤维长丝多股纱线或缆线，非供零售用	Multiple (folded) or cabled yarn of other synthetic filaments, not for retail sale
5403	人造纤维长丝纱线（缝纫线除外），非供零售用，包括细度在67分特以下的人造纤维单丝	Artificial filament yarn, not for retail sale, including monofilament under 67 decitex
540310	粘胶纤维高强力纱，非供零售用	High-tenacity viscose rayon yarn, not for retail sale	粘胶强力丝	high tenacity viscose rayon yarn
540331	粘胶纤维长丝单纱，未加捻或捻度每米≤120转，非供零售用	Single viscose rayon filament yarn, untwisted or up to 120 turns per metre, not for retail sale	粘胶长丝、人造丝、人棉丝	viscose filament yarn; rayon filament yarn
540332	粘胶纤维长丝单纱，捻度每米＞120转，非供零售用	Single viscose rayon filament yarn, over 120 turns per metre, not for retail sale	加捻人造丝、加捻粘胶长丝	twisted rayon yarn
540333	醋酸纤维长丝单纱，非供零售用	Single cellulose acetate filament yarn, not for retail sale	醋酸丝、二醋酸长丝	acetate yarn
540339	其他人造纤维长丝单纱，非供零售用	Single yarn of other artificial filaments, not for retail sale	铜氨丝、莱赛尔长丝	cupro yarn
540341	粘胶纤维长丝多股纱线或缆线，非供零售用	Multiple (folded) or cabled viscose rayon filament yarn, not for retail sale	人造丝股线	plied rayon yarn
540342	醋酸纤维长丝多股纱线或缆线，非供零售用	Multiple (folded) or cabled cellulose acetate filament yarn, not for retail sale	醋酸股线	plied acetate yarn
540349	其他人造纤维长丝多股纱线或缆线，非供零售用	Multiple (folded) or cabled yarn of other artificial filaments, not for retail sale
5404	截面尺寸不超过1毫米，细度在67分特及以上的合成纤维单丝；表观宽度不超过5毫米的合成纤维纺织材料制扁条及类似品	Synthetic monofilament, 67 decitex or more, up to 1 mm thick; synthetic strip up to 5 mm wide
540411	弹性合成纤维单丝，细度≥67分特，截面尺寸≤1毫米	Elastomeric monofilament, 67 decitex or more, cross-section up to 1 mm	氨纶单丝、弹性单丝	elastomeric monofilament
540412	其他聚丙烯单丝，细度≥67分特，截面尺寸≤1毫米	Other polypropylene monofilament, 67 decitex or more, cross-section up to 1 mm	丙纶单丝、PP单丝	PP monofilament
540419	其他合成纤维单丝，细度≥67分特，截面尺寸≤1毫米	Other synthetic monofilament, 67 decitex or more, cross-section up to 1 mm	尼龙单丝、涤纶单丝、聚乙烯单丝、刷丝	nylon monofilament; polyester monofilament; brush filament
540490	表观宽度≤5毫米的合成纤维纺织材料制扁条及类似品（例如，人造草）	Synthetic textile strip and the like (artificial straw), apparent width up to 5 mm	人造草丝、塑料扁丝、编织丝	artificial grass yarn; PP flat yarn
5405	截面尺寸不超过1毫米，细度在67分特及以上的人造纤维单丝；表观宽度不超过5毫米的人造纤维纺织材料制扁条及类似品	Artificial monofilament, 67 decitex or more, up to 1 mm thick; artificial strip up to 5 mm wide
540500	人造纤维单丝（细度≥67分特，截面尺寸≤1毫米）及人造纤维扁条、类似品（表观宽度≤5毫米）	Artificial-fibre monofilament (67 decitex or more, up to 1 mm) and strip (up to 5 mm wide)	粘胶单丝	rayon monofilament
5406	化学纤维长丝纱线（缝纫线除外），供零售用	Man-made filament yarn put up for retail sale, not sewing thread
540600	供零售用的化学纤维长丝纱线，缝纫线除外	Retail-packed yarn of man-made filaments, other than sewing thread	长丝手编线、零售小轴化纤线	retail filament yarn
5407	合成纤维长丝纱线的机织物，包括税目54.04所列材料的机织物	Woven fabrics of synthetic filament yarn, including those of heading 54.04 materials
540710	尼龙、其他聚酰胺或聚酯高强力纱纺制的机织物	Woven fabric of high-tenacity yarn of nylon, other polyamides or polyesters	涤纶工业布、安全气囊布、高强尼龙布、涤纶牛津布、高强力帆布	high tenacity polyester fabric; airbag fabric; oxford fabric; high tenacity fabric
540720	合成纤维扁条及类似品制的机织物	Woven fabric of synthetic strip or the like	编织布、塑料编织布、PP编织布、防草布、彩条布基布	PP woven fabric; weed control fabric; ground cover fabric
540730	第十一类注释九所列的机织物（平行纱线层叠粘合或热粘合而成）	Fabric of layers of parallel synthetic yarns, crossed and bonded (Section XI, Note 9)	合成长丝网格布	laid scrim
540741	未漂白或漂白尼龙、聚酰胺长丝机织物，按重量计含量≥85％	Woven fabric, 85% or more nylon or other polyamide filaments, unbleached or bleached	尼龙坯布、锦纶坯布、尼丝纺坯布	nylon grey fabric
540742	染色尼龙或其他聚酰胺长丝机织物，按重量计含量≥85％	Woven fabric, 85% or more nylon or other polyamide filaments, dyed	尼丝纺、尼龙塔丝隆、锦纶布、尼龙面料	nylon taffeta; nylon taslan; ripstop nylon fabric
540743	色织尼龙或其他聚酰胺长丝机织物，按重量计含量≥85％	Woven fabric, 85% or more nylon or other polyamide filaments, of yarns of different colours	色织锦纶布	yarn-dyed nylon fabric
540744	印花尼龙或其他聚酰胺长丝机织物，按重量计含量≥85％	Woven fabric, 85% or more nylon or other polyamide filaments, printed	印花尼丝纺、印花锦纶布	printed nylon fabric
540751	未漂白或漂白聚酯变形长丝机织物，按重量计含量≥85％	Woven fabric, 85% or more textured polyester filaments, unbleached or bleached	涤纶坯布、低弹丝坯布	polyester grey fabric
540752	染色聚酯变形长丝机织物，按重量计含量≥85％	Woven fabric, 85% or more textured polyester filaments, dyed	春亚纺、涤纶面料、仿记忆布、雪纺、迷你哑光布、涤纶染色布、涤塔夫、里料	polyester pongee; minimatt fabric; polyester chiffon; polyester dyed fabric; polyester taffeta; pongee; lining fabric
540753	色织聚酯变形长丝机织物，按重量计含量≥85％	Woven fabric, 85% or more textured polyester filaments, of yarns of different colours	涤纶色织布、色织提花窗帘布	yarn-dyed polyester fabric; polyester jacquard
540754	印花聚酯变形长丝机织物，按重量计含量≥85％	Woven fabric, 85% or more textured polyester filaments, printed	印花涤纶布、磨毛印花布、印花雪纺	printed polyester fabric; printed microfiber bedding fabric
540761	按重量计聚酯非变形长丝含量≥85％的机织物	Woven fabric, 85% or more non-textured polyester filaments	涤塔夫、涤纶里布、五枚缎、色丁、欧根纱、涤纶仿真丝、雪纺	polyester taffeta; satin fabric; polyester lining; polyester chiffon
540769	其他按重量计聚酯长丝含量≥85％的机织物（变形与非变形长丝混用）	Other woven fabric, 85% or more polyester filaments (textured and non-textured mixed)		polyester filament fabric
540771	未漂白或漂白其他合成纤维长丝机织物，按重量计含量≥85％	Woven fabric, 85% or more other synthetic filaments, unbleached or bleached	聚乙烯网布、丙纶滤布坯布	PE monofilament fabric
540772	染色其他合成纤维长丝机织物，按重量计含量≥85％	Woven fabric, 85% or more other synthetic filaments, dyed	丙纶滤布	PP filament fabric
540773	色织其他合成纤维长丝机织物，按重量计含量≥85％	Woven fabric, 85% or more other synthetic filaments, of yarns of different colours	色织丙纶布
540774	印花其他合成纤维长丝机织物，按重量计含量≥85％	Woven fabric, 85% or more other synthetic filaments, printed
540781	未漂白或漂白与棉混纺合成纤维长丝机织物，按重量计合成纤维长丝含量＜85％	Woven fabric, under 85% synthetic filaments, mixed mainly with cotton, unbleached or bleached	涤棉交织坯布、锦棉坯布
540782	染色与棉混纺合成纤维长丝机织物，按重量计合成纤维长丝含量＜85％	Woven fabric, under 85% synthetic filaments, mixed mainly with cotton, dyed	锦棉布、涤棉交织布、NC布、TC交织布	nylon cotton fabric
540783	色织与棉混纺合成纤维长丝机织物，按重量计合成纤维长丝含量＜85％	Woven fabric, under 85% synthetic filaments, mixed mainly with cotton, of different-coloured yarns	色织锦棉布	yarn-dyed nylon cotton fabric
540784	印花与棉混纺合成纤维长丝机织物，按重量计合成纤维长丝含量＜85％	Woven fabric, under 85% synthetic filaments, mixed mainly with cotton, printed	印花锦棉布	printed nylon cotton fabric
540791	未漂白或漂白其他合成纤维长丝纱线机织物	Other woven fabric of synthetic filament yarn, unbleached or bleached
540792	染色其他合成纤维长丝纱线机织物	Other woven fabric of synthetic filament yarn, dyed	涤粘交织布、仿毛面料、涤锦面料	polyester viscose filament fabric
540793	色织其他合成纤维长丝纱线机织物	Other woven fabric of synthetic filament yarn, of yarns of different colours	提花装饰布、沙发布	jacquard upholstery fabric
540794	印花其他合成纤维长丝纱线机织物	Other woven fabric of synthetic filament yarn, printed
5408	人造纤维长丝纱线的机织物，包括税目54.05所列材料的机织物	Woven fabrics of artificial filament yarn, including those of heading 54.05 materials
540810	粘胶纤维高强力纱制机织物	Woven fabric of high-tenacity viscose rayon yarn	粘胶强力丝布
540821	未漂白或漂白人造纤维长丝、扁条机织物，按重量计含量≥85％	Woven fabric, 85% or more artificial filament or strip, unbleached or bleached	人丝坯布、人丝纺坯布	rayon filament grey fabric
540822	染色人造纤维长丝、扁条机织物，按重量计含量≥85％	Woven fabric, 85% or more artificial filament or strip, dyed	人丝里布、美丽绸、醋酸面料、铜氨里布	rayon lining; acetate fabric; cupro lining
540823	色织人造纤维长丝、扁条机织物，按重量计含量≥85％	Woven fabric, 85% or more artificial filament or strip, of yarns of different colours	色织人丝布	yarn-dyed rayon fabric
540824	印花人造纤维长丝、扁条机织物，按重量计含量≥85％	Woven fabric, 85% or more artificial filament or strip, printed	印花人丝绸	printed rayon satin
540831	未漂白或漂白其他人造纤维长丝纱线机织物	Other woven fabric of artificial filament yarn, unbleached or bleached
540832	染色其他人造纤维长丝纱线机织物	Other woven fabric of artificial filament yarn, dyed	人丝交织绸、羽纱	rayon blend filament fabric
540833	色织其他人造纤维长丝纱线机织物	Other woven fabric of artificial filament yarn, of yarns of different colours	织锦缎、宋锦面料	brocade fabric
540834	印花其他人造纤维长丝纱线机织物	Other woven fabric of artificial filament yarn, printed
55	化学纤维短纤	Man-made staple fibres
5501	合成纤维长丝丝束	Synthetic filament tow
550111	芳香族聚酰胺纤维长丝丝束	Aramid filament tow	芳纶丝束	aramid tow
550119	其他尼龙或聚酰胺纤维长丝丝束	Filament tow of nylon or other polyamides except aramids	锦纶丝束	nylon tow
550120	聚酯纤维长丝丝束	Polyester filament tow	涤纶丝束	polyester tow
550130	聚丙烯腈及变性聚丙烯腈纤维长丝丝束	Acrylic or modacrylic filament tow	腈纶丝束	acrylic tow
550140	聚丙烯纤维长丝丝束	Polypropylene filament tow	丙纶丝束	polypropylene tow
550190	其他合成纤维长丝丝束	Filament tow of other synthetic materials	维纶丝束
5502	人造纤维长丝丝束	Artificial filament tow
550210	醋酸纤维长丝丝束	Cellulose acetate filament tow	烟用丝束、二醋酸丝束	acetate tow; cigarette tow
550290	其他人造纤维长丝丝束	Other artificial filament tow, such as viscose	粘胶丝束	viscose tow
5503	合成纤维短纤，未梳或未经其他纺前加工	Synthetic staple fibres, not carded, combed or otherwise prepared for spinning
550311	未梳或未经其他纺前加工的芳香族聚酰胺纤维短纤	Aramid staple fibres, not carded, combed or otherwise prepared for spinning	芳纶短纤	aramid staple fiber
550319	其他未梳或未经其他纺前加工的尼龙、聚酰胺纤维短纤	Staple fibres of nylon or other polyamides except aramids, not prepared for spinning	锦纶短纤、尼龙短纤	nylon staple fiber
550320	未梳或未经其他纺前加工的聚酯纤维短纤	Polyester staple fibres, not carded, combed or otherwise prepared for spinning	涤纶短纤、再生涤纶短纤、三维中空棉、仿大化、低熔点纤维、聚酯短纤、化纤棉	polyester staple fiber; PSF; hollow conjugated fiber; polyester staple fibre; hollow fibre
550330	未梳或未经其他纺前加工的聚丙烯腈及变性聚丙烯腈纤维短纤	Acrylic or modacrylic staple fibres, not carded, combed or otherwise prepared for spinning	腈纶短纤	acrylic staple fiber; acrylic staple fibre
550340	未梳或未经其他纺前加工的聚丙烯纤维短纤	Polypropylene staple fibres, not carded, combed or otherwise prepared for spinning	丙纶短纤	polypropylene staple fiber; PP fiber
550390	未梳或未经其他纺前加工的其他合成纤维短纤	Other synthetic staple fibres, not carded, combed or otherwise prepared for spinning	维纶短纤、聚乙烯短纤、ES纤维、PPS短纤	PVA fiber; ES fiber; PPS fiber
5504	人造纤维短纤，未梳或未经其他纺前加工	Artificial staple fibres, not carded, combed or otherwise prepared for spinning
550410	未梳或未经其他纺前加工的粘胶纤维短纤	Viscose rayon staple fibres, not carded, combed or otherwise prepared for spinning	粘胶短纤、人造棉、竹纤维	viscose staple fiber; rayon fiber; bamboo fiber; viscose staple fibre
550490	未梳或未经其他纺前加工的其他人造纤维短纤	Other artificial staple fibres, not carded, combed or otherwise prepared for spinning	莱赛尔纤维、天丝、醋酸短纤	lyocell fiber
5505	化学纤维废料（包括落绵、废纱及回收纤维）	Waste of man-made fibres, including noils, yarn waste and garnetted stock
550510	合成纤维废料（包括落绵、废纱及回收纤维）	Waste of synthetic fibres	涤纶废丝、废化纤、化纤回丝	polyester waste; synthetic fiber waste
550520	人造纤维废料（包括落绵、废纱及回收纤维）	Waste of artificial fibres	粘胶废丝	viscose waste
5506	合成纤维短纤，已梳或经其他纺前加工	Synthetic staple fibres, carded, combed or otherwise prepared for spinning
550610	已梳或经其他纺前加工的尼龙、聚酰胺纤维短纤	Nylon or other polyamide staple fibres, carded, combed or prepared for spinning	锦纶毛条	nylon tops
550620	已梳或经其他纺前加工的聚酯纤维短纤	Polyester staple fibres, carded, combed or otherwise prepared for spinning	涤纶毛条、涤纶条	polyester tops
550630	已梳或经其他纺前加工的聚丙烯腈及变性聚丙烯腈纤维短纤	Acrylic or modacrylic staple fibres, carded, combed or otherwise prepared for spinning	腈纶毛条、腈纶条	acrylic tops
550640	已梳或经其他纺前加工的聚丙烯纤维短纤	Polypropylene staple fibres, carded, combed or otherwise prepared for spinning	丙纶条	polypropylene tops
550690	已梳或经其他纺前加工的其他合成纤维短纤	Other synthetic staple fibres, carded, combed or otherwise prepared for spinning	维纶条
5507	人造纤维短纤，已梳或经其他纺前加工	Artificial staple fibres, carded, combed or otherwise prepared for spinning
550700	已梳或经其他纺前加工的人造纤维短纤	Carded or combed artificial staple fibres, such as viscose tops, ready for spinning	粘胶毛条、粘胶条	viscose tops
5508	化学纤维短纤纺制的缝纫线，不论是否供零售用	Sewing thread of man-made staple fibres, retail packed or not
550810	合成纤维短纤纺制的缝纫线	Sewing thread of synthetic staple fibres	涤纶缝纫线、宝塔线、平车线、402缝纫线	spun polyester sewing thread
550820	人造纤维短纤纺制的缝纫线	Sewing thread of artificial staple fibres	粘胶缝纫线、人棉缝纫线	viscose sewing thread
5509	合成纤维短纤纺制的纱线（缝纫线除外），非供零售用	Yarn of synthetic staple fibres, not for retail sale, other than sewing thread
550911	尼龙或聚酰胺短纤单纱，按重量计含量≥85％，非供零售用	Single yarn, 85% or more nylon or other polyamide staple fibres, not for retail sale	锦纶短纤纱	spun nylon yarn
550912	尼龙或聚酰胺短纤多股纱线或缆线，按重量计含量≥85％，非供零售用	Multiple or cabled yarn, 85% or more nylon or other polyamide staple fibres, not for retail sale	锦纶短纤股线
550921	聚酯短纤单纱，按重量计含量≥85％，非供零售用	Single yarn, 85% or more polyester staple fibres, not for retail sale	涤纶纱、纯涤纱、涤纶短纤纱	spun polyester yarn; polyester ring spun yarn
550922	聚酯短纤多股纱线或缆线，按重量计含量≥85％，非供零售用	Multiple or cabled yarn, 85% or more polyester staple fibres, not for retail sale	涤纶股线、毛坯缝纫线、涤纶胚线	raw white sewing thread yarn; plied spun polyester yarn
550931	聚丙烯腈或变性聚丙烯腈短纤单纱，按重量计含量≥85％，非供零售用	Single yarn, 85% or more acrylic or modacrylic staple fibres, not for retail sale	腈纶单纱、腈纶纱	acrylic yarn
550932	聚丙烯腈或变性聚丙烯腈短纤多股纱线或缆线，按重量计含量≥85％，非供零售用	Multiple or cabled yarn, 85% or more acrylic or modacrylic staple fibres, not for retail sale	腈纶股线、腈纶膨体纱、腈纶针织绒	acrylic hand knitting yarn on cone; high bulk acrylic yarn
550941	其他合成纤维短纤单纱，按重量计含量≥85％，非供零售用	Single yarn, 85% or more other synthetic staple fibres, not for retail sale	维纶纱	PVA yarn
550942	其他合成纤维短纤多股纱线或缆线，按重量计含量≥85％，非供零售用	Multiple or cabled yarn, 85% or more other synthetic staple fibres, not for retail sale	维纶股线
550951	主要或仅与人造纤维短纤混纺的聚酯短纤纱线，非供零售用	Polyester staple yarn mixed mainly with artificial staple fibres, not for retail sale	涤粘纱、TR纱	TR yarn; polyester viscose yarn
550952	主要或仅与羊毛或动物细毛混纺的聚酯短纤纱线，非供零售用	Polyester staple yarn mixed mainly with wool or fine animal hair, not for retail sale	毛涤纱	polyester wool yarn
550953	主要或仅与棉混纺的聚酯短纤纱线，非供零售用	Polyester staple yarn mixed mainly with cotton, not for retail sale	涤棉纱、TC纱	TC yarn; polyester cotton yarn
550959	主要或仅与其他纤维混纺的聚酯短纤纱线，非供零售用	Polyester staple yarn mixed with other fibres, not for retail sale	涤腈纱、涤麻纱
550961	主要或仅与羊毛或动物细毛混纺的聚丙烯腈及变性聚丙烯腈短纤纱线，非供零售用	Acrylic or modacrylic staple yarn mixed mainly with wool or fine animal hair, not for retail sale	毛腈纱	wool acrylic yarn
550962	主要或仅与棉混纺的聚丙烯腈及变性聚丙烯腈短纤纱线，非供零售用	Acrylic or modacrylic staple yarn mixed mainly with cotton, not for retail sale	腈棉纱	acrylic cotton yarn
550969	主要或仅与其他纤维混纺的聚丙烯腈及变性聚丙烯腈短纤纱线，非供零售用	Acrylic or modacrylic staple yarn mixed with other fibres, not for retail sale	腈粘纱、腈锦纱、包芯纱	acrylic blended yarn
550991	主要或仅与羊毛或动物细毛混纺的其他合成纤维短纤纱线，非供零售用	Other synthetic staple yarn mixed mainly with wool or fine animal hair, not for retail sale
550992	主要或仅与棉混纺的其他合成纤维短纤纱线，非供零售用	Other synthetic staple yarn mixed mainly with cotton, not for retail sale	锦棉纱、维棉纱
550999	与其他纤维混纺的其他合成纤维短纤纱线，非供零售用	Other synthetic staple yarn mixed with other fibres, not for retail sale
5510	人造纤维短纤纺制的纱线（缝纫线除外），非供零售用	Yarn of artificial staple fibres, not for retail sale, other than sewing thread
551011	人造纤维短纤单纱，按重量计含量≥85％，非供零售用	Single yarn, 85% or more artificial staple fibres, not for retail sale	人棉纱、粘胶纱、莫代尔纱、天丝纱、竹纤维纱	viscose yarn; rayon spun yarn; modal yarn
551012	人造纤维短纤多股纱线或缆线，按重量计含量≥85％，非供零售用	Multiple or cabled yarn, 85% or more artificial staple fibres, not for retail sale	人棉股线、粘胶股线	plied viscose yarn
551020	主要或仅与羊毛或动物细毛混纺的人造纤维短纤纱线，非供零售用	Artificial staple yarn mixed mainly with wool or fine animal hair, not for retail sale	毛粘纱	viscose wool yarn
551030	主要或仅与棉混纺的人造纤维短纤纱线，非供零售用	Artificial staple yarn mixed mainly with cotton, not for retail sale	粘棉纱、人棉混纺纱	viscose cotton yarn
551090	与其他纤维混纺的人造纤维短纤纱线，非供零售用	Artificial staple yarn mixed with other fibres, not for retail sale	粘涤纱、粘锦包芯纱	viscose blended yarn
5511	化学纤维短纤纺制的纱线（缝纫线除外），供零售用	Yarn of man-made staple fibres put up for retail sale, not sewing thread
551110	合成纤维短纤纱线，按重量计含量≥85％，供零售用	Yarn for retail sale, 85% or more synthetic staple fibres	腈纶毛线、手编毛线、钩针线、牛奶棉毛线	acrylic knitting yarn balls; hand knitting yarn
551120	合成纤维短纤纱线，按重量计含量＜85％，供零售用	Yarn for retail sale, less than 85% synthetic staple fibres	混纺手编毛线、混纺绒线	blended hand knitting yarn
551130	人造纤维短纤纱线，供零售用	Yarn for retail sale, of artificial staple fibres	竹纤维手编线、粘胶手编线	bamboo hand knitting yarn
5512	合成纤维短纤纺制的机织物，按重量计合成纤维短纤含量≥85％	Woven fabrics with 85% or more synthetic staple fibres by weight
551211	未漂白或漂白的聚酯短纤机织物，按重量计聚酯短纤含量≥85％	Woven fabric, 85% or more polyester staple fibres, unbleached or bleached	纯涤坯布、涤纶短纤坯布	spun polyester grey fabric
551219	染色、色织或印花的聚酯短纤机织物，按重量计聚酯短纤含量≥85％	Woven fabric, 85% or more polyester staple fibres, dyed, printed or of coloured yarns	涤纶纱布、仿棉布、阿拉伯袍面料	spun polyester fabric; voile fabric
551221	未漂白或漂白的聚丙烯腈或变性聚丙烯腈短纤机织物，按重量计含量≥85％	Woven fabric, 85% or more acrylic or modacrylic staple fibres, unbleached or bleached	腈纶坯布
551229	染色、色织或印花的聚丙烯腈或变性聚丙烯腈短纤机织物，按重量计含量≥85％	Woven fabric, 85% or more acrylic or modacrylic staple fibres, dyed, printed or of coloured yarns	腈纶布、腈纶户外遮阳面料	acrylic awning fabric
551291	未漂白或漂白的其他合成纤维短纤机织物，按重量计含量≥85％	Woven fabric, 85% or more other synthetic staple fibres, unbleached or bleached	芳纶坯布
551299	染色、色织或印花的其他合成纤维短纤机织物，按重量计含量≥85％	Woven fabric, 85% or more other synthetic staple fibres, dyed, printed or of coloured yarns	芳纶阻燃面料	aramid flame retardant fabric
5513	合成纤维短纤纺制的机织物，按重量计含量＜85％，主要或仅与棉混纺，每平方米重量不超过170克	Woven fabrics, under 85% synthetic staple fibres, mixed mainly with cotton, up to 170 g/m²
551311	未漂白或漂白的聚酯短纤平纹机织物，与棉混纺，≤170克/平方米	Polyester-cotton plain weave (under 85% polyester), up to 170 g/m², unbleached or bleached	涤棉坯布、口袋布坯布、TC漂白布	TC grey fabric; TC pocketing fabric
551312	未漂白或漂白的聚酯短纤三线或四线斜纹机织物，与棉混纺，≤170克/平方米	Polyester-cotton 3- or 4-thread twill (under 85% polyester), up to 170 g/m², unbleached or bleached	涤棉斜纹坯布
551313	未漂白或漂白的其他聚酯短纤机织物，与棉混纺，≤170克/平方米	Other polyester-cotton weaves (under 85% polyester), up to 170 g/m², unbleached or bleached	涤棉提花坯布
551319	未漂白或漂白的其他合成纤维短纤机织物，与棉混纺，≤170克/平方米	Other synthetic staple-cotton fabric (under 85% synthetic), up to 170 g/m², unbleached or bleached
551321	染色的聚酯短纤平纹机织物，与棉混纺，≤170克/平方米	Polyester-cotton plain weave (under 85% polyester), up to 170 g/m², dyed	涤棉染色布、TC口袋布、涤棉衬衫布	TC dyed fabric; poplin fabric
551323	染色的其他聚酯短纤机织物（斜纹、缎纹等），与棉混纺，≤170克/平方米	Other polyester-cotton weaves (under 85% polyester), up to 170 g/m², dyed	涤棉斜纹布、护士服面料	TC twill fabric
551329	染色的其他合成纤维短纤机织物，与棉混纺，≤170克/平方米	Other synthetic staple-cotton woven fabric (under 85% synthetic), up to 170 g/m², dyed
551331	色织的聚酯短纤平纹机织物，与棉混纺，≤170克/平方米	Polyester-cotton plain weave (under 85% polyester), up to 170 g/m², of yarns of different colours	涤棉色织布、色织格子衬衫布	yarn-dyed TC fabric
551339	色织的其他合成纤维短纤机织物，与棉混纺，≤170克/平方米	Other synthetic staple-cotton fabric (under 85% synthetic), up to 170 g/m², of coloured yarns
551341	印花的聚酯短纤平纹机织物，与棉混纺，≤170克/平方米	Polyester-cotton plain weave (under 85% polyester), up to 170 g/m², printed	涤棉印花布	printed TC fabric
551349	印花的其他合成纤维短纤机织物，与棉混纺，≤170克/平方米	Other synthetic staple-cotton woven fabric (under 85% synthetic), up to 170 g/m², printed
5514	合成纤维短纤纺制的机织物，按重量计含量＜85％，主要或仅与棉混纺，每平方米重量超过170克	Woven fabrics, under 85% synthetic staple fibres, mixed mainly with cotton, over 170 g/m²
551411	未漂白或漂白的聚酯短纤平纹机织物，与棉混纺，＞170克/平方米	Polyester-cotton plain weave (under 85% polyester), over 170 g/m², unbleached or bleached	涤棉帆布坯布
551412	未漂白或漂白的聚酯短纤三线或四线斜纹机织物，与棉混纺，＞170克/平方米	Polyester-cotton 3- or 4-thread twill (under 85% polyester), over 170 g/m², unbleached or bleached	涤棉纱卡坯布
551419	未漂白或漂白的其他合成纤维短纤机织物，与棉混纺，＞170克/平方米	Other synthetic staple-cotton fabric (under 85% synthetic), over 170 g/m², unbleached or bleached
551421	染色的聚酯短纤平纹机织物，与棉混纺，＞170克/平方米	Polyester-cotton plain weave (under 85% polyester), over 170 g/m², dyed	涤棉帆布	TC canvas fabric
551422	染色的聚酯短纤三线或四线斜纹机织物，与棉混纺，＞170克/平方米	Polyester-cotton 3- or 4-thread twill (under 85% polyester), over 170 g/m², dyed	涤棉工装面料、涤卡、TC纱卡	workwear fabric; TC drill
551423	染色的其他聚酯短纤机织物，与棉混纺，＞170克/平方米	Other polyester-cotton weaves (under 85% polyester), over 170 g/m², dyed	涤棉缎纹布
551429	染色的其他合成纤维短纤机织物，与棉混纺，＞170克/平方米	Other synthetic staple-cotton woven fabric (under 85% synthetic), over 170 g/m², dyed
551430	色织的合成纤维短纤机织物，与棉混纺，＞170克/平方米	Synthetic staple-cotton woven fabric (under 85% synthetic), over 170 g/m², of coloured yarns	涤棉牛仔布	polyester cotton denim
551441	印花的聚酯短纤平纹机织物，与棉混纺，＞170克/平方米	Polyester-cotton plain weave (under 85% polyester), over 170 g/m², printed	印花涤棉帆布
551442	印花的聚酯短纤三线或四线斜纹机织物，与棉混纺，＞170克/平方米	Polyester-cotton 3- or 4-thread twill (under 85% polyester), over 170 g/m², printed	迷彩布、迷彩服面料	camouflage fabric
551443	印花的其他聚酯短纤机织物，与棉混纺，＞170克/平方米	Other polyester-cotton weaves (under 85% polyester), over 170 g/m², printed
551449	印花的其他合成纤维短纤机织物，与棉混纺，＞170克/平方米	Other synthetic staple-cotton woven fabric (under 85% synthetic), over 170 g/m², printed
5515	合成纤维短纤纺制的其他机织物	Other woven fabrics of synthetic staple fibres
551511	主要或仅与粘胶纤维短纤混纺的聚酯短纤机织物	Woven fabric of polyester staple mixed mainly with viscose rayon staple	TR面料、涤粘西装面料、校服面料	TR fabric; TR suiting fabric
551512	主要或仅与化学纤维长丝混纺的聚酯短纤机织物	Woven fabric of polyester staple mixed mainly with man-made filaments	涤纶长短交织布
551513	主要或仅与羊毛或动物细毛混纺的聚酯短纤机织物	Woven fabric of polyester staple mixed mainly with wool or fine animal hair	毛涤面料、毛涤西装料	polyester wool fabric
551519	与其他纤维混纺的聚酯短纤机织物	Woven fabric of polyester staple mixed with other fibres	涤麻布、麻涤面料	polyester linen fabric
551521	主要或仅与化学纤维长丝混纺的聚丙烯腈及变性聚丙烯腈短纤机织物	Woven fabric of acrylic or modacrylic staple mixed mainly with man-made filaments
551522	主要或仅与羊毛或动物细毛混纺的聚丙烯腈及变性聚丙烯腈短纤机织物	Woven fabric of acrylic or modacrylic staple mixed mainly with wool or fine animal hair	毛腈面料
551529	与其他纤维混纺的聚丙烯腈及变性聚丙烯腈短纤机织物	Woven fabric of acrylic or modacrylic staple mixed with other fibres
551591	主要或仅与化学纤维长丝混纺的其他合成纤维短纤机织物	Woven fabric of other synthetic staple mixed mainly with man-made filaments
551599	与其他纤维混纺的其他合成纤维短纤机织物	Woven fabric of other synthetic staple mixed with other fibres
5516	人造纤维短纤纺制的机织物	Fabrics woven from artificial staple fibres
551611	未漂白或漂白的人造纤维短纤机织物，按重量计含量≥85％	Woven fabric, 85% or more artificial staple fibres, unbleached or bleached	人棉坯布	rayon grey fabric
551612	染色的人造纤维短纤机织物，按重量计含量≥85％	Woven fabric, 85% or more artificial staple fibres, dyed	人棉布、天丝面料、绵绸素色布	dyed rayon fabric; tencel fabric
551613	色织的人造纤维短纤机织物，按重量计含量≥85％	Woven fabric, 85% or more artificial staple fibres, of yarns of different colours	色织人棉布	yarn-dyed rayon fabric
551614	印花的人造纤维短纤机织物，按重量计含量≥85％	Woven fabric, 85% or more artificial staple fibres, printed	人棉印花布、印花绵绸	printed rayon fabric; rayon challis
551621	未漂白或漂白的与化学纤维长丝混纺人造纤维短纤机织物，含量＜85％	Woven fabric, under 85% artificial staple, mixed with man-made filaments, unbleached or bleached
551622	染色的与化学纤维长丝混纺人造纤维短纤机织物，含量＜85％	Woven fabric, under 85% artificial staple, mixed with man-made filaments, dyed	锦粘面料	rayon nylon fabric
551623	色织的与化学纤维长丝混纺人造纤维短纤机织物，含量＜85％	Woven fabric, under 85% artificial staple, mixed with man-made filaments, of coloured yarns
551624	印花的与化学纤维长丝混纺人造纤维短纤机织物，含量＜85％	Woven fabric, under 85% artificial staple, mixed with man-made filaments, printed
551631	未漂白或漂白的与羊毛或动物细毛混纺人造纤维短纤机织物，含量＜85％	Woven fabric, under 85% artificial staple, mixed with wool or fine hair, unbleached or bleached
551632	染色的与羊毛或动物细毛混纺人造纤维短纤机织物，含量＜85％	Woven fabric, under 85% artificial staple, mixed with wool or fine animal hair, dyed	毛粘面料	viscose wool fabric
551633	色织的与羊毛或动物细毛混纺人造纤维短纤机织物，含量＜85％	Woven fabric, under 85% artificial staple, mixed with wool or fine hair, of coloured yarns
551634	印花的与羊毛或动物细毛混纺人造纤维短纤机织物，含量＜85％	Woven fabric, under 85% artificial staple, mixed with wool or fine animal hair, printed
551641	未漂白或漂白的与棉混纺人造纤维短纤机织物，含量＜85％	Woven fabric, under 85% artificial staple, mixed mainly with cotton, unbleached or bleached	棉粘坯布
551642	染色的与棉混纺人造纤维短纤机织物，含量＜85％	Woven fabric, under 85% artificial staple, mixed mainly with cotton, dyed	粘棉布、天丝棉面料	viscose cotton fabric
551643	色织的与棉混纺人造纤维短纤机织物，含量＜85％	Woven fabric, under 85% artificial staple, mixed mainly with cotton, of different-coloured yarns
551644	印花的与棉混纺人造纤维短纤机织物，含量＜85％	Woven fabric, under 85% artificial staple, mixed mainly with cotton, printed
551691	未漂白或漂白的其他人造纤维短纤机织物	Other woven fabric of artificial staple fibres, unbleached or bleached	粘麻坯布
551692	染色的其他人造纤维短纤机织物	Other woven fabric of artificial staple fibres, dyed	粘麻面料、RT面料	viscose linen fabric
551693	色织的其他人造纤维短纤机织物	Other woven fabric of artificial staple fibres, of yarns of different colours
551694	印花的其他人造纤维短纤机织物	Other woven fabric of artificial staple fibres, printed	印花粘麻布
56	絮胎、毡呢及无纺织物；特种纱线；线、绳、索、缆及其制品	Wadding, felt and nonwovens; special yarns; twine, ropes, cables and articles of them
5601	纺织材料絮胎及其制品；长度不超过5毫米的纺织纤维（纤维屑）、纤维粉末及球结	Textile wadding and articles of it; textile flock (fibres up to 5 mm), dust and mill neps
560121	棉制絮胎及其他棉絮胎制品	Cotton wadding and articles of it	化妆棉、棉球、棉花卷、卸妆棉、棉签、卫生棉条棉	cotton pads; cotton balls; cotton wool roll; cotton swabs; cotton buds
560122	化学纤维制絮胎及其他化纤絮胎制品	Wadding of man-made fibres and articles of it	喷胶棉、香烟滤嘴、卷烟滤棒、仿丝绵、化纤填充棉	polyester wadding; polyester batting; cigarette filter rods; padding
560129	其他纺织材料制絮胎及其制品	Wadding of other textile materials and articles of it	羊毛絮片、蚕丝絮片	wool wadding; wool batting
560130	纺织纤维屑、纤维粉末及球结	Textile flock, dust and mill neps	植绒粉、植绒毛、短绒粉	flock powder; nylon flock; rayon flock
5602	毡呢，不论是否浸渍、涂布、包覆或层压	Felt, whether or not impregnated, coated, covered or laminated
560210	针刺机制毡呢及纤维缝编织物	Needleloom felt and stitch-bonded fibre fabrics	针刺毡、针刺棉、化纤毡、毛毡布、土工布、缝编布	needle punched felt; stitchbonded fabric
560221	未浸渍、涂布、包覆或层压的羊毛或动物细毛制其他毡呢	Other felt of wool or fine animal hair, not impregnated, coated, covered or laminated	羊毛毡、工业毛毡	wool felt; industrial wool felt
560229	未浸渍、涂布、包覆或层压的其他纺织材料制其他毡呢	Other felt of other textile materials, not impregnated, coated, covered or laminated	手工毛毡布	craft felt
560290	其他毡呢（浸渍、涂布、包覆或层压的）	Other felt, impregnated, coated, covered or laminated	背胶毛毡、涂层毡	adhesive felt; coated felt
5603	无纺织物，不论是否浸渍、涂布、包覆或层压	Nonwovens, whether or not impregnated, coated, covered or laminated
560311	化学纤维长丝制无纺织物，每平方米重量≤25克	Nonwovens of man-made filaments, not over 25 g/m²	纺粘布、无纺布、SMS无纺布、口罩布	spunbond nonwoven; PP nonwoven fabric; SMS nonwoven
560312	化学纤维长丝制无纺织物，每平方米重量＞25克，但≤70克	Nonwovens of man-made filaments, over 25 g/m² but not over 70 g/m²	纺粘无纺布、丙纶无纺布、农用无纺布、水刺布、PP无纺布、湿巾布	spunbond nonwoven; nonwoven crop cover; spunlace nonwoven; PP nonwoven fabric; meltblown
560313	化学纤维长丝制无纺织物，每平方米重量＞70克，但≤150克	Nonwovens of man-made filaments, over 70 g/m² but not over 150 g/m²	购物袋无纺布、纺粘布	PP spunbond nonwoven fabric
560314	化学纤维长丝制无纺织物，每平方米重量＞150克	Nonwovens of man-made filaments, over 150 g/m²	长丝土工布、防水卷材胎基布、涤纶无纺布、长丝无纺布	filament nonwoven geotextile; polyester mat; spunbond nonwoven
560391	其他纤维制无纺织物，每平方米重量≤25克	Other nonwovens (such as of staple fibres), not over 25 g/m²	热风无纺布、热轧无纺布	air-through nonwoven
560392	其他纤维制无纺织物，每平方米重量＞25克，但≤70克	Other nonwovens (such as of staple fibres), over 25 g/m² but not over 70 g/m²	水刺无纺布、湿巾布、短纤无纺布	spunlace nonwoven; wet wipes fabric; nonwoven fabric 25 to 70 gsm
560393	其他纤维制无纺织物，每平方米重量＞70克，但≤150克	Other nonwovens (such as of staple fibres), over 70 g/m² but not over 150 g/m²	水刺布、超细纤维无纺布、合成革基布	spunlace fabric; microfiber nonwoven
560394	其他纤维制无纺织物，每平方米重量＞150克	Other nonwovens (such as of staple fibres), over 150 g/m²	超纤革基布、热风棉、鞋材无纺布、无胶棉、针刺毛毡、土工布、针刺无纺布	microfiber leather base; thermal bonded nonwoven; needle punched felt; geotextile; nonwoven felt
5604	用纺织材料包覆的橡胶线及绳；用橡胶或塑料浸渍、涂布、包覆或套裹的纺织纱线及税目54.04或54.05的扁条及类似品	Textile-covered rubber thread and cord; textile yarn or strip coated with rubber or plastics
560410	用纺织材料包覆的橡胶线及绳	Rubber thread and cord covered with textile	橡筋绳、松紧绳、弹力绳、蹦极绳、橡胶松紧线	elastic cord; bungee cord; shock cord; rubber thread
560490	用橡胶或塑料浸渍、涂布、包覆或套裹的其他纺织纱线、扁条及类似品	Other textile yarn and strip, impregnated, coated or sheathed with rubber or plastics	浸胶帘线、浸胶线绳、仿肠衣线、特斯林纱	dipped cord; PVC coated yarn; Textilene yarn
5605	含金属纱线，由纺织纱线或税目54.04、54.05的扁条及类似品与金属线、扁条或粉末混合或用金属包覆制得	Metallised yarn: textile yarn or strip combined or covered with metal
560500	含金属纱线（纺织纱线或扁条与金属线、条、粉末混合或包覆制得）	Metallised yarn (textile yarn or strip with metal thread, strip or powder), gimped or not	金银线、金葱线、镀银纱线、导电纱、金银丝	metallic yarn; lurex yarn; conductive yarn
5606	粗松螺旋花线，税目54.04或54.05的扁条及类似品制的螺旋花线；绳绒线（包括植绒绳绒线）；纵行起圈纱线	Gimped yarn and strip; chenille yarn; loop wale-yarn
560600	螺旋花线、绳绒线（包括植绒绳绒线）及纵行起圈纱线	Gimped yarn and gimped strip, chenille yarn (including flock chenille) and loop wale-yarn	雪尼尔纱、包覆纱、羽毛纱、氨纶包覆纱	chenille yarn; covered yarn; feather yarn; fancy yarn
5607	线、绳、索、缆，不论是否编织或编结，也不论是否用橡胶或塑料浸渍、涂布、包覆或套裹	Twine, cordage, ropes and cables
560721	西沙尔麻或其他纺织用龙舌兰类纤维纺制的包扎用绳	Binder or baler twine of sisal or other agave fibres	剑麻捆扎绳、剑麻打捆绳	sisal baler twine
560729	西沙尔麻或其他纺织用龙舌兰类纤维纺制的其他线、绳、索、缆	Other twine, ropes and cables of sisal or other agave fibres	剑麻绳	sisal rope
560741	聚乙烯或聚丙烯纺制的包扎用绳	Binder or baler twine of polyethylene or polypropylene	打捆绳、捆草绳、PP捆扎绳、塑料捆扎绳、打包绳	PP baler twine; packing twine; baler twine; binder twine
560749	聚乙烯或聚丙烯纺制的其他线、绳、索、缆	Other twine, ropes and cables of polyethylene or polypropylene	丙纶绳、塑料绳、PP绳、渔用绳、PE绳、聚乙烯网线、大力马绳	PP rope; PE rope; polyethylene twine; polypropylene rope
560750	其他合成纤维纺制的线、绳、索、缆	Twine, ropes and cables of other synthetic fibres, such as nylon or polyester	尼龙绳、涤纶绳、登山绳、伞绳、系泊缆绳、静力绳、缆绳、攀岩绳	nylon rope; paracord; mooring rope; climbing rope; polyester rope
560790	其他材料纺制的线、绳、索、缆	Twine, ropes and cables of other materials, such as jute or cotton	麻绳、棉绳、黄麻绳、棕绳、蕉麻缆绳	jute rope; cotton rope; macrame cord; sisal rope
5608	线、绳或索结制的网料；纺织材料制成的渔网及其他网	Knotted netting of twine or rope; made-up fishing nets and other textile nets
560811	化学纤维制成的渔网	Made-up fishing nets of man-made textile materials	尼龙渔网、拖网、刺网、围网、养殖网箱网、渔网、养殖网、机制渔网	fishing net; trawl net; gill net; aquaculture net
560819	化学纤维制的其他网料及网	Other nets and knotted netting of man-made textile materials	防护网、安全网、球门网、防鸟网、货物网、遮阳网、防虫网、捕鸟网、集装网	safety net; cargo net; anti-bird net; sports net; shade net; bird net
560890	其他纺织材料制的网料及网	Nets and knotted netting of other textile materials	棉绳网、麻网、棉线吊床网	cotton net; jute net
5609	用纱线、税目54.04或54.05的扁条及类似品或线、绳、索、缆制的其他税目未列名物品	Articles of yarn, strip, twine, rope or cables, not elsewhere specified
560900	纱线、扁条、线、绳、索、缆制的未列名物品	Articles made of yarn, strip, twine or rope, such as shoelaces, clothes lines and tow ropes	鞋带、晾衣绳、绳梯、拖车绳、吊装绳索、船用绳靠球	shoelaces; clothesline; tow rope; rope ladder
57	地毯及纺织材料的其他铺地制品	Carpets, rugs and other floor coverings of textile
5701	结织栽绒地毯及纺织材料的其他结织栽绒铺地制品，不论是否制成的	Knotted carpets and other knotted textile floor coverings
570110	羊毛或动物细毛制的结织栽绒地毯及铺地制品	Knotted carpets of wool or fine animal hair	手工打结羊毛地毯、藏毯	hand-knotted wool carpet
570190	其他纺织材料制的结织栽绒地毯及铺地制品	Knotted carpets of other textile materials	手工真丝地毯、丝毯	hand-knotted silk carpet; silk rug
5702	机织地毯及其他机织铺地制品，未簇绒或未植绒，包括“开来姆”、“苏麦克”、“卡拉马尼”及类似的手织地毯	Woven carpets and floor coverings, not tufted or flocked, including hand-woven kelem rugs
570210	“开来姆”、“苏麦克”、“卡拉马尼”及类似的手织地毯	Kelem, Schumacks, Karamanie and similar hand-woven rugs	基里姆地毯、手织挂毯式地毯	kilim rug; hand-woven rug
570220	椰壳纤维制的机织铺地制品	Woven floor coverings of coconut fibres (coir)	椰棕地垫、椰棕门垫	coir mat; coir door mat
570231	未制成的羊毛或动物细毛制起绒结构机织地毯及铺地制品	Woven pile carpets of wool or fine animal hair, not made up	羊毛阿克明斯特地毯、羊毛威尔顿满铺地毯	Axminster carpet; wool Wilton carpet
570232	未制成的化学纤维制起绒结构机织地毯及铺地制品	Woven pile carpets of man-made textile materials, not made up	化纤威尔顿地毯卷材	Wilton carpet roll
570239	未制成的其他纺织材料制起绒结构机织地毯及铺地制品	Woven pile carpets of other textile materials, not made up
570241	制成的羊毛或动物细毛制起绒结构机织地毯及铺地制品	Woven pile carpets of wool or fine animal hair, made up	羊毛机织块毯	woven wool rug
570242	制成的化学纤维制起绒结构机织地毯及铺地制品	Woven pile carpets of man-made textile materials, made up	机织块毯、丙纶威尔顿地毯、仿羊绒地毯、机织地毯、威尔顿地毯	machine-made rug; polypropylene rug; area rug; woven carpet; wilton rug
570249	制成的其他纺织材料制起绒结构机织地毯及铺地制品	Woven pile carpets of other textile materials, made up	雪尼尔棉地毯	cotton pile rug
570250	未制成的其他非起绒结构机织地毯及铺地制品	Other woven carpets without pile, not made up	剑麻地毯卷材、机织乙烯基地毯	sisal carpet roll; woven vinyl flooring
570291	制成的羊毛或动物细毛制非起绒结构机织地毯及铺地制品	Woven carpets without pile, of wool or fine animal hair, made up	羊毛平织地毯	flat-woven wool rug
570292	制成的化学纤维制非起绒结构机织地毯及铺地制品	Woven carpets without pile, of man-made textile materials, made up	户外编织地毯、平织地垫	flat-woven rug; outdoor rug
570299	制成的其他纺织材料制非起绒结构机织地毯及铺地制品	Woven carpets without pile, of other textile materials, made up	棉编织地毯、黄麻地毯、剑麻地毯	cotton rug; jute rug; sisal rug
5703	簇绒地毯及纺织材料的其他簇绒铺地制品（包括人造草皮），不论是否制成的	Tufted carpets and other tufted textile floor coverings, including artificial turf
570310	羊毛或动物细毛制的簇绒地毯及铺地制品	Tufted carpets of wool or fine animal hair	手工枪刺羊毛地毯、胶背羊毛地毯	hand-tufted wool carpet
570321	尼龙或其他聚酰胺制的人造草皮	Artificial turf, tufted, of nylon or other polyamides	尼龙人造草坪	nylon artificial turf
570329	尼龙或其他聚酰胺制的其他簇绒地毯及铺地制品	Other tufted carpets of nylon or other polyamides	尼龙方块地毯、尼龙满铺地毯	nylon carpet tiles; nylon tufted carpet
570331	其他化学纤维制的人造草皮	Artificial turf, tufted, of other man-made textile materials	人造草坪、仿真草坪、足球场人造草、塑料草坪、足球场草皮、人工草坪	artificial grass; artificial turf; synthetic lawn; synthetic turf; football turf
570339	其他化学纤维制的其他簇绒地毯及铺地制品	Other tufted carpets of other man-made textile materials	丙纶簇绒地毯、浴室地垫、涤纶丝毛地毯、汽车脚垫地毯	tufted carpet; bath mat; shaggy rug; PP carpet tiles
570390	其他纺织材料制的簇绒地毯及铺地制品	Tufted carpets of other textile materials	棉簇绒地垫、棉浴垫	cotton bath mat; cotton tufted rug
5704	毡呢地毯及纺织材料的其他毡呢铺地制品，未簇绒或未植绒，不论是否制成的	Felt carpets and floor coverings, not tufted or flocked
570410	毡呢铺地制品，最大表面面积≤0.3平方米	Felt floor tiles, surface area not over 0.3 m²	毡呢方块地垫、拼接毛毡地垫	felt carpet tiles
570420	毡呢铺地制品，最大表面面积＞0.3平方米，但≤1平方米	Felt floor tiles, surface area over 0.3 m² but not over 1 m²	无纺地垫
570490	其他毡呢地毯及铺地制品	Other felt carpets and floor coverings	展览地毯、针刺地毯、一次性红地毯、拉绒地毯	exhibition carpet; needle punched carpet; red carpet roll
5705	其他地毯及纺织材料的其他铺地制品，不论是否制成的	Other carpets and textile floor coverings
570500	其他纺织材料制地毯及铺地制品	Carpets and floor coverings of textiles, not knotted, woven, tufted or felt	植绒地垫、针织地毯、绗缝爬行垫、珊瑚绒地垫、防滑地垫、地毯、门垫、拼接地毯、汽车脚垫毯	flocked mat; coral fleece rug; memory foam bath mat; knitted rug; carpet; door mat textile; rug; car carpet mat
58	特种机织物；簇绒织物；花边；装饰毯；装饰带；刺绣品	Special woven fabrics; tufted fabrics; lace; tapestries; trimmings; embroidery
5801	起绒机织物及绳绒织物，但税目58.02或58.06的织物除外	Woven pile fabrics and chenille fabrics
580110	羊毛或动物细毛制起绒机织物及绳绒织物	Woven pile and chenille fabrics of wool or fine animal hair	羊毛海勃龙、羊毛绒布	wool pile fabric
580121	棉制不割绒的纬起绒织物	Uncut weft pile fabrics of cotton	棉不割绒布
580122	割绒的棉制灯芯绒	Cut corduroy of cotton	条绒布、灯芯绒面料、灯草绒	corduroy fabric; cotton corduroy
580123	棉制其他纬起绒织物	Other weft pile fabrics of cotton, such as velveteen	平绒、纬平绒	velveteen fabric
580126	棉制绳绒织物	Chenille fabrics of cotton	棉雪尼尔布	cotton chenille fabric
580127	棉制经起绒织物	Warp pile fabrics of cotton	经平绒、棉丝绒	cotton velvet
580131	化学纤维制不割绒的纬起绒织物	Uncut weft pile fabrics of man-made fibres	化纤不割绒布
580132	割绒的化学纤维制灯芯绒	Cut corduroy of man-made fibres	涤纶灯芯绒	polyester corduroy
580133	化学纤维制其他纬起绒织物	Other weft pile fabrics of man-made fibres	化纤平绒、桃皮平绒	polyester velveteen
580136	化学纤维制绳绒织物	Chenille fabrics of man-made fibres	雪尼尔沙发布、雪尼尔布	chenille fabric; chenille sofa fabric
580137	化学纤维制经起绒织物	Warp pile fabrics of man-made fibres	机织丝绒、割圈绒、毛绒布、汽车绒布	woven velvet; mohair velvet fabric; moquette
580190	其他纺织材料制起绒机织物及绳绒织物	Woven pile and chenille fabrics of other textile materials	真丝绒、乔其绒、麻绒布	silk velvet
5802	毛巾织物及类似的毛圈机织物，但税目58.06的狭幅织物除外；簇绒织物，但税目57.03的产品除外	Woven terry towelling and terry fabrics; tufted textile fabrics
580210	棉制毛巾织物及类似毛圈机织物	Terry towelling and similar woven terry fabrics of cotton	毛巾布、棉毛圈布坯布	terry cloth; cotton terry fabric
580220	其他纺织材料制毛巾织物及类似毛圈机织物	Terry towelling and similar woven terry fabrics of other textile materials	超细纤维毛巾布机织料、竹纤维毛巾布	bamboo terry cloth
580230	簇绒织物	Tufted textile fabrics	簇绒布	tufted fabric
5803	纱罗，但税目58.06的狭幅织物除外	Gauze (leno-weave fabric), other than narrow fabrics
580300	纱罗织物（狭幅织物除外）	Woven gauze of any textile fibre, not narrow	绞纱罗布、蕾罗布	leno fabric; gauze fabric
5804	网眼薄纱及其他网眼织物，但不包括机织物、针织物或钩编织物；成卷、成条或成小块图案的花边	Tulle and other net fabrics; lace in the piece, in strips or in motifs
580410	网眼薄纱及其他网眼织物	Tulle and other net fabrics, not woven, knitted or crocheted	六角网布、婚纱网纱、硬网纱	tulle fabric; bobbinet
580421	化学纤维机制花边	Machine-made lace of man-made fibres	涤纶花边、锦纶蕾丝、蕾丝、花边化纤	lace trim; nylon lace; lace
580429	其他纺织材料机制花边	Machine-made lace of other textile materials	棉花边、棉线花边、棉蕾丝	cotton lace
580430	手工制花边	Hand-made lace	钩花花边、手工抽纱花边、梭子花边	handmade lace; bobbin lace
5805	“哥白林”、“弗朗德”、“奥步生”、“波威”及类似式样的手织装饰毯，以及手工针绣嵌花装饰毯，不论是否制成的	Hand-woven and needle-worked tapestries
580500	手织装饰毯及手工针绣嵌花装饰毯	Hand-woven wall tapestries (Gobelins type) and needle-worked ones (petit point, cross-stitch)	挂毯、壁毯、十字绣成品、缂丝挂毯	hand-woven tapestry; needlepoint tapestry
5806	狭幅机织物，但税目58.07的货品除外；用粘合剂粘合制成的有经纱而无纬纱的狭幅织物（包扎匹头用带）	Narrow woven fabrics; bolducs (warp threads glued together, no weft)
580610	狭幅起绒机织物（包括毛巾织物及类似毛圈织物）及狭幅绳绒织物	Narrow woven pile fabrics (including terry) and narrow chenille fabrics	魔术贴、粘扣带、丝绒带	hook and loop tape; velcro tape; velvet ribbon; velcro
580620	含弹性纱线或橡胶线≥5％的其他狭幅机织物	Other narrow woven fabrics with 5% or more elastomeric yarn or rubber thread by weight	松紧带、弹力织带、橡筋带	elastic band; elastic webbing
580631	棉制其他狭幅机织物	Other narrow woven fabrics of cotton	棉织带、人字带、棉布带	cotton tape; cotton webbing; twill tape
580632	化学纤维制其他狭幅机织物	Other narrow woven fabrics of man-made fibres	涤纶织带、缎带、罗纹带、安全带织带、尼龙织带、织带、涤纶带、丝带	polyester webbing; satin ribbon; grosgrain ribbon; ribbon; webbing; polyester strap; lanyard webbing
580639	其他纺织材料制其他狭幅机织物	Other narrow woven fabrics of other textile materials	麻织带、黄麻带、真丝缎带	jute webbing; silk ribbon
580640	用粘合剂粘合制成的有经纱而无纬纱的狭幅织物（包扎匹头用带）	Bolducs: narrow fabrics of glued warp threads without weft	纤维打包带、柔性纤维捆扎带	composite cord strapping
5807	非绣制的纺织材料制标签、徽章及类似品，成匹、成条或裁成一定形状或尺寸	Textile labels, badges and similar, in the piece, strips or cut to shape, not embroidered
580710	机织的非绣制标签、徽章及类似品	Woven labels, badges and similar articles	织唛、布标、织标、商标带、洗水唛、商标织	woven label; woven labels
580790	非机织的非绣制标签、徽章及类似品	Labels, badges and similar articles of textile, not woven	印唛、洗水唛、水洗标、印标	printed care label; satin printed label
5808	成匹的编带；非绣制的成匹装饰带，但针织或钩编的除外；流苏、绒球及类似品	Braids and ornamental trimmings in the piece; tassels, pompons and the like
580810	成匹的编带	Braids in the piece	编织带、草帽辫、扁绳带	braid; braided tape; straw braid
580890	非绣制的成匹装饰带；流苏、绒球及类似品	Ornamental trimmings in the piece, not embroidered; tassels, pompons and the like	流苏花边、窗帘流苏、毛球、穗子	tassel; pompom; tassel fringe trim
5809	其他税目未列名的金属线机织物及税目56.05所列含金属纱线的机织物，用于衣着、装饰及类似用途	Woven fabrics of metal thread or metallised yarn, for clothing or furnishing
580900	衣着、装饰及类似用途的金属线机织物及含金属纱线机织物	Fabrics woven from metal thread or metallised yarn, for clothing, furnishing or similar use	金葱布、金属丝面料、银纤维布	metallic woven fabric; lame fabric
5810	成匹、成条或成小块图案的刺绣品	Embroidery in the piece, in strips or in motifs
581010	不见底布的刺绣品	Embroidery without visible ground	水溶刺绣、水溶花边、烂花刺绣	guipure lace; chemical lace
581091	见底布的棉制刺绣品	Other embroidery of cotton	棉布绣花布、棉刺绣面料	cotton embroidery fabric; eyelet embroidery
581092	见底布的化学纤维制刺绣品	Other embroidery of man-made fibres	绣花章、刺绣布贴、网布绣花、绣花面料、绣花布、刺绣章、绣花徽章	embroidered patch; embroidery fabric; embroidered badge; embroidery patch
581099	见底布的其他纺织材料制刺绣品	Other embroidery of other textile materials	真丝绣片、苏绣、麻布绣花	silk embroidery
5811	用一层或几层纺织材料与胎料经绗缝或其他方法组合制成的被褥状纺织品，但税目58.10的刺绣品除外	Quilted textile products in the piece
581100	成匹的被褥状纺织品（绗缝织物）	Quilted textile in the piece: textile layers joined with padding by stitching or otherwise	绗缝布、夹棉布、绗棉面料	quilted fabric
59	浸渍、涂布、包覆或层压的织物；工业用纺织制品	Impregnated, coated, covered or laminated textile fabrics; textiles for industrial use
5901	用胶或淀粉物质涂布的织物，作书籍封面及类似用途的；描图布；制成的油画布；作帽里的硬衬布及类似硬挺纺织物	Book-cover cloth coated with gum or starch; tracing cloth; painting canvas; buckram
590110	用胶或淀粉物质涂布的织物，作书籍封面及类似用途的	Fabrics coated with gum or starch, for book covers and the like	书皮布、装帧布	bookbinding cloth; book cover cloth
590190	描图布；制成的油画布；作帽里的硬衬布及类似硬挺纺织物	Tracing cloth; prepared painting canvas; buckram and similar stiffened hat fabrics	空白画布、画布卷、帽衬硬布	artist canvas; painting canvas roll; buckram
5902	尼龙或其他聚酰胺、聚酯或粘胶纤维高强力纱制的帘子布	Tyre cord fabric of high-tenacity nylon, polyester or viscose rayon yarn
590210	尼龙或其他聚酰胺高强力纱制的帘子布	Tyre cord fabric of nylon or other polyamides	锦纶帘子布、尼龙浸胶帘子布、轮胎帘布	nylon tire cord fabric
590220	聚酯高强力纱制的帘子布	Tyre cord fabric of polyesters	涤纶帘子布、聚酯浸胶帘子布	polyester tire cord fabric
590290	其他高强力纱（粘胶纤维等）制的帘子布	Other tyre cord fabric, of viscose rayon	粘胶帘子布	rayon tire cord fabric
5903	用塑料浸渍、涂布、包覆或层压的纺织物，但税目59.02的货品除外	Textile fabrics impregnated, coated, covered or laminated with plastics
590310	用聚氯乙烯浸渍、涂布、包覆或层压的纺织物	Textile fabrics coated or laminated with poly(vinyl chloride)	PVC人造革、刀刮布、PVC夹网布、PVC涂层布、灯箱布、篷布料、夹网布、篷布布料	PVC coated fabric; PVC artificial leather; PVC tarpaulin fabric; flex banner; banner fabric
590320	用聚氨酯浸渍、涂布、包覆或层压的纺织物	Textile fabrics coated or laminated with polyurethane	PU革、PU合成革、PU涂层布、人造皮革	PU leather; PU synthetic leather; PU coated fabric
590390	用其他塑料浸渍、涂布、包覆或层压的纺织物	Textile fabrics coated or laminated with other plastics	热熔衬布、粘合衬、TPU复合布、PE淋膜布、PTFE涂层布、防水复合面料、涂层织物、硅胶布、TPU布、铁氟龙布	fusible interlining; TPU laminated fabric; PTFE coated fabric; softshell fabric; coated fabric; silicone coated fabric; PTFE fabric
5904	列诺伦（亚麻油地毡），不论是否剪切成形；以织物为底布经涂布或覆面的铺地制品，不论是否剪切成形	Linoleum; floor coverings with a coating on a textile backing
590410	列诺伦（亚麻油地毡）	Linoleum	亚麻地板、亚麻油毡地板	linoleum flooring
590490	以织物为底布经涂布或覆面的其他铺地制品	Other floor coverings with a coating or covering on a textile backing	涂层布基地板革
5905	糊墙织物	Textile wall coverings
590500	纺织材料制糊墙织物	Wall coverings with a textile surface, in rolls	墙布、无缝墙布、布艺墙纸、壁布	fabric wallcovering; textile wallpaper
5906	用橡胶处理的纺织物，但税目59.02的货品除外	Rubberised textile fabrics, other than tyre cord fabric
590610	用橡胶处理的宽度≤20厘米的胶粘带	Rubberised adhesive tape, not over 20 cm wide	橡胶布基胶带、电工黑胶布	rubberized cloth adhesive tape
590691	用橡胶处理的针织或钩编织物	Other rubberised fabrics, knitted or crocheted	潜水料、氯丁橡胶复合面料、SBR复合布	neoprene fabric; SBR laminated fabric
590699	用橡胶处理的其他纺织物	Other rubberised fabrics, not knitted or crocheted	橡胶布、胶布、夹布橡胶膜片布、布基胶带（宽幅）	rubberized fabric; rubber coated fabric
5907	用其他材料浸渍、涂布或包覆的纺织物；作舞台、摄影布景或类似用途的已绘制画布	Otherwise impregnated or coated textile fabrics; painted theatre and studio backdrops
590700	用其他材料浸渍、涂布或包覆的纺织物；作舞台、摄影布景用的已绘制画布	Fabrics coated with materials other than plastics or rubber; painted scenery and back-cloths	防火布、植绒布、上蜡帆布、摄影背景布、防水布涂布、浸渍布	flocked fabric; waxed canvas; photography backdrop; impregnated fabric
5908	用纺织材料机织、编结或针织的灯芯、炉芯、打火机芯、烛芯或类似品；煤气灯纱筒及纱罩，不论是否浸渍	Textile wicks; incandescent gas mantles and gas mantle fabric
590800	纺织材料制的灯芯、炉芯、打火机芯、烛芯及类似品；煤气灯纱筒及纱罩	Textile wicks for lamps, stoves, lighters or candles; gas mantles and their knitted fabric	蜡烛芯、棉芯、煤油炉芯、煤气灯罩	candle wick; lamp wick; stove wick; gas mantle
5909	纺织材料制的水龙软管及类似的管子，不论有无其他材料衬里、护套或附件	Textile hosepiping and similar textile tubing
590900	纺织材料制的水龙软管及类似管子	Textile hose (such as fire hose) and tubing, with or without lining or fittings	消防水带、消防水管、帆布水带、涤纶水带	fire hose; canvas hose; layflat hose
5910	纺织材料制的传动带或输送带及带料，不论是否用塑料浸渍、涂布、包覆或层压，也不论是否用金属或其他材料加强	Transmission or conveyor belts or belting of textile material
591000	纺织材料制的传动带或输送带及带料	Textile conveyor or drive belts, even plastic-coated or reinforced with metal	帆布传送带、毛毡输送带、尼龙片基带、龙带、传动带织物、纺织输送带	textile conveyor belt; canvas belt; felt conveyor belt
5911	本章注释八所规定的作专门技术用途的纺织产品及制品	Textile products and articles for technical uses (Chapter 59, Note 8)
591110	用橡胶、皮革或其他材料处理的作针布及类似专门技术用途的纺织物、毡呢及毡呢衬里机织物	Fabrics and felt coated with rubber, leather or the like, for card clothing and technical use	针布底布、包覆织轴用丝绒带	card clothing base fabric
591120	筛布，不论是否制成的	Bolting cloth, made up or not	丝网印刷网纱、面粉筛绢、筛网布、JPP筛网	bolting cloth; screen printing mesh; flour sieve mesh
591131	环状或装有联接装置的造纸或类似机器用纺织物及毡呢，每平方米重＜650克	Endless or linkable fabrics and felts for papermaking machines, less than 650 g/m²	造纸成形网、聚酯网、螺旋干网	forming fabric; dryer fabric for paper machine
591132	环状或装有联接装置的造纸或类似机器用纺织物及毡呢，每平方米重≥650克	Endless or linkable fabrics and felts for papermaking machines, 650 g/m² or more	造纸毛毯、造纸毛布、压榨毛布、瓦楞机毛毯、成型网	papermaking felt; press felt; paper machine felt; forming fabric
591140	用于榨油机器或类似机器的滤布，包括人发制滤布	Straining cloth for oil presses and the like, including of human hair	压滤机滤布、榨油滤布、过滤布	filter cloth; filter press cloth
591190	其他专门技术用途的纺织产品及制品	Other textile products and articles for technical uses	除尘布袋、滤袋、布轮、液体过滤袋、芳纶盘根、纺织密封垫、工业滤布、抛光布	dust filter bag; filter sleeve; braided packing; buffing cloth wheel; filter bag; filter cloth; polishing pad textile
60	针织物及钩编织物	Knitted or crocheted fabrics
6001	针织或钩编的起绒织物，包括“长毛绒”织物及毛圈织物	Pile fabrics, knitted or crocheted, including long pile and terry fabrics
600110	针织或钩编的“长毛绒”织物	Long pile fabrics, knitted or crocheted	人造毛皮面料、仿兔毛绒、PV绒、海派绒、羊羔绒	faux fur fabric; sherpa fabric; plush fabric
600121	棉制针织或钩编毛圈绒头织物	Looped pile fabrics of cotton, knitted or crocheted	棉针织毛巾布、棉毛圈面料	cotton knitted terry
600122	化学纤维制针织或钩编毛圈绒头织物	Looped pile fabrics of man-made fibres, knitted or crocheted	涤纶毛圈布、超细纤维毛巾布、粒粒绒	polyester terry; microfiber terry fabric
600129	其他纺织材料制针织或钩编毛圈绒头织物	Looped pile fabrics of other textile materials, knitted or crocheted	羊毛毛圈布
600191	棉制其他针织或钩编起绒织物	Other pile fabrics of cotton, knitted or crocheted	棉天鹅绒、棉丝光绒	cotton velour
600192	化学纤维制其他针织或钩编起绒织物	Other pile fabrics of man-made fibres, knitted or crocheted	珊瑚绒面料、法兰绒面料、摇粒绒面料、水晶超柔、荷兰绒、天鹅绒、涤纶绒布、珊瑚绒、毛绒布	polar fleece fabric; coral fleece fabric; flannel fleece fabric; velboa; polyester pile fabric; plush fabric
600199	其他纺织材料制其他针织或钩编起绒织物	Other pile fabrics of other textile materials, knitted or crocheted	羊毛针织绒布
6002	宽度不超过30厘米，按重量计弹性纱线或橡胶线含量在5％及以上的针织物或钩编织物，但税目60.01的货品除外	Knitted fabrics, up to 30 cm wide, with 5% or more elastomeric yarn or rubber thread
600240	宽度≤30厘米，弹性纱线≥5％但不含橡胶线的针织物或钩编织物	Knitted fabrics, up to 30 cm wide, 5% or more elastomeric yarn, no rubber thread	氨纶针织松紧带、弹力针织罗纹	knitted elastic band; spandex knitted tape
600290	宽度≤30厘米，含橡胶线的其他弹性针织物或钩编织物	Other elastic knitted fabrics, up to 30 cm wide, with rubber thread	针织橡筋带、钩编松紧带	crochet elastic
6003	宽度不超过30厘米的针织或钩编织物，但税目60.01或60.02的货品除外	Other knitted or crocheted fabrics, not over 30 cm wide
600310	宽度≤30厘米的羊毛或动物细毛制针织或钩编织物	Knitted fabrics up to 30 cm wide, of wool or fine animal hair
600320	宽度≤30厘米的棉制针织或钩编织物	Knitted fabrics up to 30 cm wide, of cotton	棉针织带、棉罗纹带	cotton knitted tape
600330	宽度≤30厘米的合成纤维制针织或钩编织物	Knitted fabrics up to 30 cm wide, of synthetic fibres	涤纶罗纹、针织网带、经编花边带	polyester knitted tape; rib trim
600340	宽度≤30厘米的人造纤维制针织或钩编织物	Knitted fabrics up to 30 cm wide, of artificial fibres
600390	宽度≤30厘米的其他纺织材料制针织或钩编织物	Knitted fabrics up to 30 cm wide, of other textile materials
6004	宽度超过30厘米，按重量计弹性纱线或橡胶线含量在5％及以上的针织物或钩编织物，但税目60.01的货品除外	Knitted fabrics, over 30 cm wide, with 5% or more elastomeric yarn or rubber thread
600410	宽度＞30厘米，弹性纱线≥5％但不含橡胶线的针织物或钩编织物	Knitted fabrics, over 30 cm wide, 5% or more elastomeric yarn, no rubber thread	氨纶针织布、弹力汗布、泳衣面料、瑜伽服面料、拉架汗布、罗马布、弹力针织布、氨纶布	spandex fabric; 4-way stretch fabric; yoga fabric; swimwear fabric; spandex knit fabric
600490	宽度＞30厘米，含橡胶线的其他弹性针织物或钩编织物	Other elastic knitted fabrics, over 30 cm wide, with rubber thread
6005	经编织物（包括由镶边针织机织成的），但税目60.01至60.04的货品除外	Warp knit fabrics, including those made on galloon knitting machines
600521	未漂白或漂白的棉制经编织物	Warp knit fabrics of cotton, unbleached or bleached	棉经编坯布
600522	染色的棉制经编织物	Warp knit fabrics of cotton, dyed	棉经编染色布
600523	色织的棉制经编织物	Warp knit fabrics of cotton, of yarns of different colours
600524	印花的棉制经编织物	Warp knit fabrics of cotton, printed
600535	本章子目注释一所列合成纤维制经编织物（经杀虫剂浸渍或涂层的聚乙烯单丝或聚酯复丝蚊帐布）	Insecticide-treated warp knit netting of synthetic fibres (Chapter 60, Subheading Note 1)	蚊帐布、药浸蚊帐布、聚乙烯蚊帐布	mosquito net fabric
600536	其他未漂白或漂白的合成纤维制经编织物	Other warp knit fabrics of synthetic fibres, unbleached or bleached	经编坯布、漂白经编网眼布	warp knit grey fabric
600537	其他染色的合成纤维制经编织物	Other warp knit fabrics of synthetic fibres, dyed	三明治网布、经编网眼布、经编绒布、鹿皮绒	air mesh fabric; spacer fabric; tricot fabric; warp knit mesh
600538	其他色织的合成纤维制经编织物	Other warp knit fabrics of synthetic fibres, of yarns of different colours	色织经编网布
600539	其他印花的合成纤维制经编织物	Other warp knit fabrics of synthetic fibres, printed	经编印花磨毛布、印花金光绒	printed tricot
600541	未漂白或漂白的人造纤维制经编织物	Warp knit fabrics of artificial fibres, unbleached or bleached
600542	染色的人造纤维制经编织物	Warp knit fabrics of artificial fibres, dyed
600543	色织的人造纤维制经编织物	Warp knit fabrics of artificial fibres, of yarns of different colours
600544	印花的人造纤维制经编织物	Warp knit fabrics of artificial fibres, printed
600590	其他纺织材料制经编织物	Warp knit fabrics of other textile materials
6006	其他针织或钩编织物	Other knitted or crocheted fabrics
600610	羊毛或动物细毛制其他针织或钩编织物	Other knitted or crocheted fabrics of wool or fine animal hair	羊毛针织布、毛针织面料	wool knitted fabric; merino jersey
600621	未漂白或漂白的棉制其他针织或钩编织物	Other knitted or crocheted fabrics of cotton, unbleached or bleached	全棉针织坯布	cotton knitted grey fabric
600622	染色的棉制其他针织或钩编织物	Other knitted or crocheted fabrics of cotton, dyed	全棉汗布、棉珠地布、棉毛布、罗纹布、双面布、棉针织布、汗布	cotton jersey; cotton interlock; pique fabric; rib fabric; cotton knitted fabric; single jersey
600623	色织的棉制其他针织或钩编织物	Other knitted or crocheted fabrics of cotton, of yarns of different colours	色织条纹汗布、彩条汗布	yarn-dyed stripe jersey
600624	印花的棉制其他针织或钩编织物	Other knitted or crocheted fabrics of cotton, printed	印花汗布、印花棉针织布	printed cotton jersey
600631	未漂白或漂白的合成纤维制其他针织或钩编织物	Other knitted or crocheted fabrics of synthetic fibres, unbleached or bleached	涤纶针织坯布	polyester knitted grey fabric
600632	染色的合成纤维制其他针织或钩编织物	Other knitted or crocheted fabrics of synthetic fibres, dyed	涤纶针织布、空气层、健康布、鸟眼布、单面布、飞织网布、网眼布、拉架布	polyester knitted fabric; interlock; birdseye mesh; scuba fabric; polyester knit fabric; mesh fabric
600633	色织的合成纤维制其他针织或钩编织物	Other knitted or crocheted fabrics of synthetic fibres, of yarns of different colours	粗针毛衣布、阳离子针织布、提花针织布	hacci knit fabric; jacquard knit
600634	印花的合成纤维制其他针织或钩编织物	Other knitted or crocheted fabrics of synthetic fibres, printed	牛奶丝印花布、数码印花针织布	printed polyester knit; DTY printed fabric
600641	未漂白或漂白的人造纤维制其他针织或钩编织物	Other knitted or crocheted fabrics of artificial fibres, unbleached or bleached	人棉针织坯布	rayon knitted grey fabric
600642	染色的人造纤维制其他针织或钩编织物	Other knitted or crocheted fabrics of artificial fibres, dyed	人棉汗布、莫代尔针织布、TR针织布	rayon jersey; modal jersey
600643	色织的人造纤维制其他针织或钩编织物	Other knitted or crocheted fabrics of artificial fibres, of yarns of different colours	色织人棉汗布
600644	印花的人造纤维制其他针织或钩编织物	Other knitted or crocheted fabrics of artificial fibres, printed	印花人棉汗布	printed rayon jersey
600690	其他纺织材料制其他针织或钩编织物	Other knitted or crocheted fabrics of other textile materials	真丝针织布、亚麻针织布	silk jersey; linen knitted fabric
61	针织或钩编的服装及衣着附件	Clothing and clothing accessories, knitted or crocheted
6101	针织或钩编的男式大衣、短大衣、斗篷、带风帽的防寒短上衣（包括滑雪短上衣）、防风衣、防风短上衣及类似品	Men's or boys' coats, capes, anoraks, windbreakers and the like, knitted
610120	棉制针织或钩编的男式大衣、防寒短上衣、防风衣及类似品	Men's or boys' knitted coats, anoraks and the like, of cotton	男棉针织外套、男风衣	men's cotton knitted coat
610130	化学纤维制针织或钩编的男式大衣、防寒短上衣、防风衣及类似品	Men's or boys' knitted coats, anoraks and the like, of man-made fibres	男摇粒绒外套、男抓绒冲锋衣、男软壳衣、男针织冲锋衣、男士抓绒衣外套、男软壳外套	men's fleece jacket; men's softshell jacket
610190	其他纺织材料制针织或钩编的男式大衣、防寒短上衣、防风衣及类似品	Men's or boys' knitted coats, anoraks and the like, of other textile materials	男羊毛针织大衣	men's wool knitted coat
6102	针织或钩编的女式大衣、短大衣、斗篷、带风帽的防寒短上衣（包括滑雪短上衣）、防风衣、防风短上衣及类似品	Women's or girls' coats, capes, anoraks, windbreakers and the like, knitted
610210	羊毛或动物细毛制针织或钩编的女式大衣、防寒短上衣、防风衣及类似品	Women's or girls' knitted coats, anoraks and the like, of wool or fine animal hair	女羊毛针织大衣、羊绒针织斗篷	women's wool knitted coat; cashmere cape
610220	棉制针织或钩编的女式大衣、防寒短上衣、防风衣及类似品	Women's or girls' knitted coats, anoraks and the like, of cotton	女棉针织外套	women's cotton knitted coat
610230	化学纤维制针织或钩编的女式大衣、防寒短上衣、防风衣及类似品	Women's or girls' knitted coats, anoraks and the like, of man-made fibres	女摇粒绒外套、女软壳衣、仿皮草针织大衣、女士抓绒外套、女软壳外套	women's fleece jacket; women's softshell jacket
610290	其他纺织材料制针织或钩编的女式大衣、防寒短上衣、防风衣及类似品	Women's or girls' knitted coats, anoraks and the like, of other textile materials
6103	针织或钩编的男式西服套装、便服套装、上衣、长裤、护胸背带工装裤、马裤及短裤（游泳裤除外）	Men's or boys' suits, ensembles, jackets, trousers, overalls and shorts, knitted
610310	针织或钩编的男式西服套装	Men's or boys' knitted suits	男针织西装套装	men's knitted suit
610322	棉制针织或钩编的男式便服套装	Men's or boys' knitted ensembles of cotton	男棉针织套装	men's cotton knitted ensemble
610323	合成纤维制针织或钩编的男式便服套装	Men's or boys' knitted ensembles of synthetic fibres	男涤纶针织套装
610329	其他纺织材料制针织或钩编的男式便服套装	Men's or boys' knitted ensembles of other textile materials
610331	羊毛或动物细毛制针织或钩编的男式上衣	Men's or boys' knitted jackets and blazers of wool or fine animal hair	男羊毛针织西装上衣
610332	棉制针织或钩编的男式上衣	Men's or boys' knitted jackets and blazers of cotton	男棉针织西装外套	men's cotton knitted blazer
610333	合成纤维制针织或钩编的男式上衣	Men's or boys' knitted jackets and blazers of synthetic fibres	男针织休闲西装	men's knitted blazer
610339	其他纺织材料制针织或钩编的男式上衣	Men's or boys' knitted jackets and blazers of other textile materials
610341	羊毛或动物细毛制针织或钩编的男式长裤、工装裤、马裤及短裤	Men's or boys' knitted trousers, bib overalls and shorts, of wool or fine animal hair	男羊毛针织裤、男羊绒裤
610342	棉制针织或钩编的男式长裤、工装裤、马裤及短裤	Men's or boys' knitted trousers, bib overalls and shorts, of cotton	男棉针织裤、男卫裤、男针织短裤	men's cotton sweatpants; men's cotton joggers
610343	合成纤维制针织或钩编的男式长裤、工装裤、马裤及短裤	Men's or boys' knitted trousers, bib overalls and shorts, of synthetic fibres	男运动裤、男速干裤、男涤纶运动短裤	men's polyester track pants; men's joggers; men's athletic shorts
610349	其他纺织材料制针织或钩编的男式长裤、工装裤、马裤及短裤	Men's or boys' knitted trousers, bib overalls and shorts, of other textile materials
6104	针织或钩编的女式西服套装、便服套装、上衣、连衣裙、裙子、裙裤、长裤、护胸背带工装裤、马裤及短裤（游泳服除外）	Women's or girls' suits, jackets, dresses, skirts, trousers and shorts, knitted
610413	合成纤维制针织或钩编的女式西服套装	Women's or girls' knitted suits of synthetic fibres	女针织西装套装	women's knitted suit
610419	其他纺织材料制针织或钩编的女式西服套装	Women's or girls' knitted suits of other textile materials
610422	棉制针织或钩编的女式便服套装	Women's or girls' knitted ensembles of cotton	女棉针织套装	women's cotton knitted set
610423	合成纤维制针织或钩编的女式便服套装	Women's or girls' knitted ensembles of synthetic fibres	女针织两件套	women's knitted two-piece set
610429	其他纺织材料制针织或钩编的女式便服套装	Women's or girls' knitted ensembles of other textile materials
610431	羊毛或动物细毛制针织或钩编的女式上衣	Women's or girls' knitted jackets and blazers of wool or fine animal hair	女羊毛针织西装外套	women's wool knitted jacket
610432	棉制针织或钩编的女式上衣	Women's or girls' knitted jackets and blazers of cotton	女棉针织西装外套	women's cotton knitted blazer
610433	合成纤维制针织或钩编的女式上衣	Women's or girls' knitted jackets and blazers of synthetic fibres	女针织小西装、小香风针织外套	women's knitted blazer
610439	其他纺织材料制针织或钩编的女式上衣	Women's or girls' knitted jackets and blazers of other textile materials
610441	羊毛或动物细毛制针织或钩编的连衣裙	Knitted dresses of wool or fine animal hair	羊毛针织裙、羊绒连衣裙	wool knitted dress; cashmere dress
610442	棉制针织或钩编的连衣裙	Knitted dresses of cotton	棉针织裙、T恤裙	cotton T-shirt dress; cotton knitted dress
610443	合成纤维制针织或钩编的连衣裙	Knitted dresses of synthetic fibres	针织长裙、弹力包臀连衣裙、涤纶连衣裙	polyester knitted dress; bodycon dress
610444	人造纤维制针织或钩编的连衣裙	Knitted dresses of artificial fibres	人棉连衣裙、莫代尔连衣裙	rayon jersey dress; viscose knitted dress
610449	其他纺织材料制针织或钩编的连衣裙	Knitted dresses of other textile materials	真丝针织连衣裙
610451	羊毛或动物细毛制针织或钩编的裙子及裙裤	Knitted skirts and divided skirts of wool or fine animal hair	羊毛半身裙	wool knitted skirt
610452	棉制针织或钩编的裙子及裙裤	Knitted skirts and divided skirts of cotton	棉针织半身裙	cotton knitted skirt
610453	合成纤维制针织或钩编的裙子及裙裤	Knitted skirts and divided skirts of synthetic fibres	针织半身裙、网球裙、运动裙裤	knitted skirt; tennis skirt; skort
610459	其他纺织材料制针织或钩编的裙子及裙裤	Knitted skirts and divided skirts of other textile materials
610461	羊毛或动物细毛制针织或钩编的女式长裤、工装裤、马裤及短裤	Women's or girls' knitted trousers, bib overalls and shorts, of wool or fine animal hair	女羊毛针织裤、女羊绒裤
610462	棉制针织或钩编的女式长裤、工装裤、马裤及短裤	Women's or girls' knitted trousers, bib overalls and shorts, of cotton	女棉打底裤、女棉针织裤、女卫裤	women's cotton leggings; women's sweatpants
610463	合成纤维制针织或钩编的女式长裤、工装裤、马裤及短裤	Women's or girls' knitted trousers, bib overalls and shorts, of synthetic fibres	瑜伽裤、打底裤、鲨鱼裤、女运动裤、女骑行短裤、女士打底裤、健身裤女	yoga pants; leggings; women's track pants; biker shorts; women's sports tights
610469	其他纺织材料制针织或钩编的女式长裤、工装裤、马裤及短裤	Women's or girls' knitted trousers, bib overalls and shorts, of other textile materials	人棉针织女裤
6105	针织或钩编的男衬衫	Men's or boys' shirts, knitted or crocheted
610510	棉制针织或钩编的男衬衫	Men's or boys' knitted shirts of cotton	男POLO衫、男棉翻领T恤、棉质POLO衫	men's cotton polo shirt
610520	化学纤维制针织或钩编的男衬衫	Men's or boys' knitted shirts of man-made fibres	男涤纶POLO衫、男速干POLO衫	men's polyester polo shirt
610590	其他纺织材料制针织或钩编的男衬衫	Men's or boys' knitted shirts of other textile materials	男丝光羊毛POLO衫
6106	针织或钩编的女衬衫	Women's or girls' blouses and shirts, knitted or crocheted
610610	棉制针织或钩编的女衬衫	Women's or girls' knitted blouses and shirts of cotton	女棉POLO衫	women's cotton polo shirt
610620	化学纤维制针织或钩编的女衬衫	Women's or girls' knitted blouses and shirts of man-made fibres	女涤纶POLO衫、女针织罩衫	women's polyester polo shirt; knitted blouse
610690	其他纺织材料制针织或钩编的女衬衫	Women's or girls' knitted blouses and shirts of other textile materials
6107	针织或钩编的男式内裤、三角裤、长睡衣、睡衣裤、浴衣、晨衣及类似品	Men's or boys' underpants, nightshirts, pyjamas, bathrobes and the like, knitted
610711	棉制针织或钩编的男式内裤及三角裤	Men's or boys' knitted underpants and briefs of cotton	男平角裤、男棉内裤、四角裤	men's cotton boxer briefs; men's cotton underwear
610712	化学纤维制针织或钩编的男式内裤及三角裤	Men's or boys' knitted underpants and briefs of man-made fibres	男莫代尔内裤、男冰丝内裤	men's modal boxer briefs; men's nylon underwear
610719	其他纺织材料制针织或钩编的男式内裤及三角裤	Men's or boys' knitted underpants and briefs of other textile materials	男羊毛内裤、男真丝内裤
610721	棉制针织或钩编的男式长睡衣及睡衣裤	Men's or boys' knitted nightshirts and pyjamas of cotton	男棉睡衣、男家居服	men's cotton pajamas
610722	化学纤维制针织或钩编的男式长睡衣及睡衣裤	Men's or boys' knitted nightshirts and pyjamas of man-made fibres	男法兰绒睡衣、男珊瑚绒睡衣	men's fleece pajamas
610729	其他纺织材料制针织或钩编的男式长睡衣及睡衣裤	Men's or boys' knitted nightshirts and pyjamas of other textile materials
610791	棉制针织或钩编的男式浴衣、晨衣及类似品	Men's or boys' knitted bathrobes, dressing gowns and the like, of cotton	男棉浴袍、男棉毛圈睡袍	men's cotton bathrobe
610799	其他纺织材料制针织或钩编的男式浴衣、晨衣及类似品	Men's or boys' knitted bathrobes, dressing gowns and the like, of other textile materials	男珊瑚绒浴袍、男法兰绒睡袍	men's fleece bathrobe
6108	针织或钩编的女式长衬裙、衬裙、三角裤、短衬裤、睡衣、睡衣裤、浴衣、晨衣及类似品	Women's or girls' slips, briefs, nightdresses, pyjamas, bathrobes and the like, knitted
610811	化学纤维制针织或钩编的女式长衬裙及衬裙	Women's or girls' knitted slips and petticoats of man-made fibres	女衬裙、吊带打底裙	women's slip
610819	其他纺织材料制针织或钩编的女式长衬裙及衬裙	Women's or girls' knitted slips and petticoats of other textile materials
610821	棉制针织或钩编的女式三角裤及短衬裤	Women's or girls' knitted briefs and panties of cotton	女棉内裤	women's cotton panties; women's cotton briefs
610822	化学纤维制针织或钩编的女式三角裤及短衬裤	Women's or girls' knitted briefs and panties of man-made fibres	女无痕内裤、丁字裤、冰丝内裤、安全裤	seamless panties; thong; women's nylon underwear
610829	其他纺织材料制针织或钩编的女式三角裤及短衬裤	Women's or girls' knitted briefs and panties of other textile materials	女真丝内裤	silk panties
610831	棉制针织或钩编的女式睡衣及睡衣裤	Women's or girls' knitted nightdresses and pyjamas of cotton	女棉睡衣、女睡裙、女家居服	women's cotton pajamas; nightgown
610832	化学纤维制针织或钩编的女式睡衣及睡衣裤	Women's or girls' knitted nightdresses and pyjamas of man-made fibres	女珊瑚绒睡衣、女莫代尔睡裙、法兰绒睡衣	women's fleece pajamas; modal nightdress
610839	其他纺织材料制针织或钩编的女式睡衣及睡衣裤	Women's or girls' knitted nightdresses and pyjamas of other textile materials	女真丝针织睡衣
610891	棉制针织或钩编的女式浴衣、晨衣及类似品	Women's or girls' knitted négligés, bathrobes and the like, of cotton	女棉浴袍	women's cotton bathrobe
610892	化学纤维制针织或钩编的女式浴衣、晨衣及类似品	Women's or girls' knitted négligés, bathrobes and the like, of man-made fibres	女珊瑚绒浴袍、女法兰绒睡袍	women's fleece robe; coral fleece bathrobe
610899	其他纺织材料制针织或钩编的女式浴衣、晨衣及类似品	Women's or girls' knitted négligés, bathrobes and the like, of other textile materials
6109	针织或钩编的T恤衫、汗衫及其他内衣背心	T-shirts, singlets and other vests, knitted or crocheted
610910	棉制针织或钩编的T恤衫、汗衫及其他内衣背心	T-shirts, singlets and other vests of cotton, knitted	纯棉T恤、文化衫、圆领T恤、棉背心、老头衫、T恤衫、短袖T恤、纯棉背心、广告衫	cotton T-shirt; cotton tank top; promotional T-shirt; T-shirt; tee shirt; cotton vest
610990	其他纺织材料制针织或钩编的T恤衫、汗衫及其他内衣背心	T-shirts, singlets and other vests of other textile materials, knitted	涤纶T恤、速干T恤、冰丝背心、运动背心	polyester T-shirt; quick-dry T-shirt; modal tank top
6110	针织或钩编的套头衫、开襟衫、背心及类似品	Jerseys, pullovers, cardigans, waistcoats and similar, knitted
611011	羊毛制针织或钩编的套头衫、开襟衫、背心及类似品	Sweaters, pullovers, cardigans and similar, of wool	羊毛衫、羊毛毛衣、羊毛背心、羊毛开衫	wool sweater; merino sweater; wool cardigan; wool jumper
611012	喀什米尔山羊细毛制针织或钩编的套头衫、开襟衫、背心及类似品	Sweaters, pullovers, cardigans and similar, of Kashmir goat hair (cashmere)	羊绒衫、山羊绒衫、羊绒毛衣、羊绒开衫	cashmere sweater; cashmere cardigan
611019	其他动物细毛制针织或钩编的套头衫、开襟衫、背心及类似品	Sweaters, pullovers, cardigans and similar, of other fine animal hair	兔毛衫、羊驼毛衣、马海毛衫、牦牛绒衫	alpaca sweater; mohair sweater; angora sweater
611020	棉制针织或钩编的套头衫、开襟衫、背心及类似品	Sweaters, pullovers, cardigans and similar, of cotton	卫衣、棉毛衣、连帽卫衣、棉针织开衫、圆领卫衣、棉质针织衫	cotton hoodie; cotton sweatshirt; cotton sweater; cotton cardigan; hoodie; sweatshirt; cotton pullover
611030	化学纤维制针织或钩编的套头衫、开襟衫、背心及类似品	Sweaters, pullovers, cardigans and similar, of man-made fibres	涤纶卫衣、腈纶毛衣、抓绒衣、针织衫、毛衣、针织开衫、抓绒套头衫、腈纶衫	polyester hoodie; acrylic sweater; fleece pullover; knitted vest; knitted cardigan
611090	其他纺织材料制针织或钩编的套头衫、开襟衫、背心及类似品	Sweaters, pullovers, cardigans and similar, of other textile materials	真丝针织衫、亚麻毛衣	silk sweater; linen sweater
6111	针织或钩编的婴儿服装及衣着附件	Babies' garments and clothing accessories, knitted or crocheted
611120	棉制针织或钩编的婴儿服装及衣着附件	Babies' knitted garments and accessories of cotton	婴儿连体衣、爬服、哈衣、婴儿棉袜、包屁衣、婴儿棉针织服、宝宝连体衣、婴儿哈衣	baby cotton romper; baby bodysuit; baby onesie; baby romper; infant cotton clothing
611130	合成纤维制针织或钩编的婴儿服装及衣着附件	Babies' knitted garments and accessories of synthetic fibres	婴儿珊瑚绒连体衣、婴儿摇粒绒爬服	baby fleece romper
611190	其他纺织材料制针织或钩编的婴儿服装及衣着附件	Babies' knitted garments and accessories of other textile materials	婴儿竹纤维连体衣、婴儿羊毛衫	bamboo baby romper
6112	针织或钩编的运动服、滑雪服及游泳服	Track suits, ski suits and swimwear, knitted or crocheted
611211	棉制针织或钩编的运动服	Knitted track suits of cotton	棉运动套装	cotton tracksuit
611212	合成纤维制针织或钩编的运动服	Knitted track suits of synthetic fibres	涤纶运动套装、运动套服、运动套装针织、男女运动服	polyester tracksuit; tracksuit; jogging suit; sportswear set polyester
611219	其他纺织材料制针织或钩编的运动服	Knitted track suits of other textile materials
611220	针织或钩编的滑雪服	Knitted ski suits	针织滑雪套装	knitted ski suit
611231	合成纤维制针织或钩编的男式游泳服	Men's or boys' knitted swimwear of synthetic fibres	男泳裤、男泳衣、男士泳裤	men's swim trunks; men's swimwear; men's swimming trunks
611239	其他纺织材料制针织或钩编的男式游泳服	Men's or boys' knitted swimwear of other textile materials
611241	合成纤维制针织或钩编的女式游泳服	Women's or girls' knitted swimwear of synthetic fibres	比基尼、女泳衣、连体泳衣、分体泳衣、女士泳衣、比基尼泳装	bikini; women's swimsuit; one-piece swimsuit; swimsuit; ladies swimwear
611249	其他纺织材料制针织或钩编的女式游泳服	Women's or girls' knitted swimwear of other textile materials
6113	用税目59.03、59.06或59.07的针织物或钩编织物制成的服装	Garments made of coated or rubberised knitted fabrics (headings 59.03, 59.06, 59.07)
611300	用涂层、层压或橡胶处理的针织物制成的服装	Garments of knitted fabric that is plastic-coated, rubberised or otherwise coated	潜水服、湿式潜水衣、冲浪服、针织PU皮衣	wetsuit; neoprene diving suit; knitted PU leather jacket
6114	针织或钩编的其他服装	Other garments, knitted or crocheted
611420	棉制针织或钩编的其他服装	Other knitted garments of cotton	棉连体裤、棉舞蹈服	cotton jumpsuit
611430	化学纤维制针织或钩编的其他服装	Other knitted garments of man-made fibres	舞蹈服、体操服、骑行连体服、紧身衣、cosplay服装、针织连体裤	dance leotard; cycling jersey bodysuit; knitted jumpsuit
611490	其他纺织材料制针织或钩编的其他服装	Other knitted garments of other textile materials
6115	针织或钩编的连裤袜、紧身裤袜、长筒袜、短袜及其他袜类，包括渐紧压袜类（例如，用以治疗静脉曲张的长筒袜）和无外绱鞋底的鞋类	Tights, stockings, socks and other hosiery, knitted, including compression hosiery
611510	渐紧压袜类（例如，用以治疗静脉曲张的长筒袜）	Graduated compression hosiery, such as stockings for varicose veins	静脉曲张袜、医用弹力袜、压力袜	compression stockings; varicose stockings
611521	合成纤维制针织连裤袜及紧身裤袜，每根单丝细度＜67分特	Other pantyhose and tights of synthetic fibres, single yarn under 67 decitex	丝袜、连裤丝袜、天鹅绒丝袜	nylon pantyhose; sheer tights
611522	合成纤维制针织连裤袜及紧身裤袜，每根单丝细度≥67分特	Other pantyhose and tights of synthetic fibres, single yarn 67 decitex or more	加厚连裤袜、光腿神器、踩脚打底袜	opaque tights; thermal tights
611529	其他纺织材料制针织连裤袜及紧身裤袜	Other pantyhose and tights of other textile materials	棉连裤袜、羊毛连裤袜	cotton tights; wool tights
611530	其他女式长筒袜及中筒袜，每根单丝细度＜67分特	Other women's full-length or knee-length hosiery, single yarn under 67 decitex	长筒丝袜、过膝丝袜、吊带袜	nylon stockings; hold-up stockings
611594	羊毛或动物细毛制的其他针织或钩编袜类	Other socks and hosiery of wool or fine animal hair	羊毛袜、羊绒袜、美利奴羊毛袜	wool socks; merino socks
611595	棉制的其他针织或钩编袜类	Other socks and hosiery of cotton	棉袜、船袜、运动棉袜、中筒棉袜、男棉袜、儿童棉袜	cotton socks; cotton ankle socks
611596	合成纤维制的其他针织或钩编袜类	Other socks and hosiery of synthetic fibres	涤纶袜、尼龙袜、毛巾底袜、地板袜、珊瑚绒袜、运动袜涤纶、滑雪袜	polyester socks; nylon socks; fuzzy socks; slipper socks; sports socks; ski socks; hiking socks
611599	其他纺织材料制的其他针织或钩编袜类	Other socks and hosiery of other textile materials	竹纤维袜	bamboo socks
6116	针织或钩编的分指手套、连指手套及露指手套	Gloves, mittens and mitts, knitted or crocheted
611610	用塑料或橡胶浸渍、涂布、包覆或层压的针织或钩编手套	Knitted gloves coated, covered or laminated with plastics or rubber	浸胶手套、丁腈劳保手套、乳胶劳保手套、防割手套、PU涂掌手套、PVC点珠手套、丁腈涂层手套、劳保手套浸胶、PU涂层手套	latex coated gloves; nitrile coated work gloves; PU palm gloves; PVC dotted gloves; nitrile coated gloves; latex coated work gloves; PU coated gloves
611691	羊毛或动物细毛制针织或钩编的其他手套	Other knitted gloves and mittens of wool or fine animal hair	羊毛手套、羊绒手套	wool gloves; cashmere gloves
611692	棉制针织或钩编的其他手套	Other knitted gloves and mittens of cotton	棉纱手套、线手套、劳保线手套、白棉手套、棉线手套、纱线劳保手套	cotton work gloves; cotton knitted gloves; cotton working gloves; string knit gloves
611693	合成纤维制针织或钩编的其他手套	Other knitted gloves and mittens of synthetic fibres	触屏手套、腈纶手套、骑行手套、摇粒绒手套	touch screen gloves; acrylic gloves; fleece gloves
611699	其他纺织材料制针织或钩编的其他手套	Other knitted gloves and mittens of other textile materials	真丝手套	silk gloves
6117	针织或钩编的其他制成的衣着附件；针织或钩编的服装或衣着附件的零件	Other knitted clothing accessories; knitted parts of garments or accessories
611710	针织或钩编的披巾、头巾、围巾、披纱、面纱及类似品	Knitted shawls, scarves, mufflers, mantillas, veils and the like	针织围巾、围脖、魔术头巾、针织披肩、腈纶围巾、毛线围巾、披肩针织	knitted scarf; neck gaiter; snood; knitted shawl; knit shawl
611780	针织或钩编的其他衣着附件	Other knitted clothing accessories, such as ties and headbands	针织护腕、发带、针织领带、针织袖套、运动护膝	knitted headband; wristband; arm sleeves; knitted tie
611790	针织或钩编的服装及衣着附件零件	Knitted parts of garments or clothing accessories	罗纹袖口、罗纹领、针织衣片	rib cuff; knitted collar
62	非针织或非钩编的服装及衣着附件	Clothing and clothing accessories, not knitted or crocheted
6201	男式大衣、短大衣、斗篷、带风帽的防寒短上衣（包括滑雪短上衣）、防风衣、防风短上衣及类似品，非针织或非钩编	Men's or boys' coats, capes, anoraks, windbreakers and the like, not knitted
620120	羊毛或动物细毛制男式大衣、防寒短上衣、防风衣及类似品（非针织）	Men's or boys' coats, anoraks and the like, of wool or fine animal hair, not knitted	男羊毛大衣、男呢子大衣、男羊绒大衣	men's wool overcoat; men's cashmere coat; men's wool coat; overcoat
620130	棉制男式大衣、防寒短上衣、防风衣及类似品（非针织）	Men's or boys' coats, anoraks and the like, of cotton, not knitted	男棉风衣、男棉服、男派克大衣	men's cotton parka; men's cotton trench coat
620140	化学纤维制男式大衣、防寒短上衣、防风衣及类似品（非针织）	Men's or boys' coats, anoraks and the like, of man-made fibres, not knitted	男羽绒服、男冲锋衣、男棉服、男风衣、男滑雪短上衣、男防晒皮肤衣、男羽绒外套、男士防寒服、男棉袄	men's down jacket; men's padded jacket; men's windbreaker; men's parka; men's puffer jacket; men's ski jacket; men's rain jacket
620190	其他纺织材料制男式大衣、防寒短上衣、防风衣及类似品（非针织）	Men's or boys' coats, anoraks and the like, of other textile materials, not knitted	男真丝外套
6202	女式大衣、短大衣、斗篷、带风帽的防寒短上衣（包括滑雪短上衣）、防风衣、防风短上衣及类似品，非针织或非钩编	Women's or girls' coats, capes, anoraks, windbreakers and the like, not knitted
620220	羊毛或动物细毛制女式大衣、防寒短上衣、防风衣及类似品（非针织）	Women's or girls' coats, anoraks and the like, of wool or fine animal hair, not knitted	女羊毛大衣、女双面呢大衣、女羊绒大衣、女呢子大衣	women's wool coat; women's cashmere coat; double-faced wool coat
620230	棉制女式大衣、防寒短上衣、防风衣及类似品（非针织）	Women's or girls' coats, anoraks and the like, of cotton, not knitted	女棉风衣、女棉服、女派克大衣	women's cotton trench coat; women's cotton parka
620240	化学纤维制女式大衣、防寒短上衣、防风衣及类似品（非针织）	Women's or girls' coats, anoraks and the like, of man-made fibres, not knitted	女羽绒服、女冲锋衣、女棉服、女风衣、女滑雪短上衣、女防晒皮肤衣、女羽绒外套、女士羽绒服、女款羽绒、女棉袄	women's down jacket; women's padded jacket; women's windbreaker; women's parka; women's puffer jacket; down coat; down jacket; padded jacket; windbreaker women
620290	其他纺织材料制女式大衣、防寒短上衣、防风衣及类似品（非针织）	Women's or girls' coats, anoraks and the like, of other textile materials, not knitted	女真丝外套
6203	男式西服套装、便服套装、上衣、长裤、护胸背带工装裤、马裤及短裤（游泳裤除外）（非针织）	Men's or boys' suits, ensembles, jackets, trousers, overalls and shorts, not knitted
620311	羊毛或动物细毛制男式西服套装（非针织）	Men's or boys' suits of wool or fine animal hair, not knitted	男毛料西装、男羊毛西服	men's wool suit
620312	合成纤维制男式西服套装（非针织）	Men's or boys' suits of synthetic fibres, not knitted	男西装套装、男涤纶西服	men's polyester suit; men's TR suit
620319	其他纺织材料制男式西服套装（非针织）	Men's or boys' suits of other textile materials, not knitted	男棉麻西服套装	men's cotton suit; men's linen suit
620322	棉制男式便服套装（非针织）	Men's or boys' ensembles of cotton, not knitted	男棉便服两件套
620323	合成纤维制男式便服套装（非针织）	Men's or boys' ensembles of synthetic fibres, not knitted	男涤纶便服两件套
620329	其他纺织材料制男式便服套装（非针织）	Men's or boys' ensembles of other textile materials, not knitted
620331	羊毛或动物细毛制男式上衣（非针织）	Men's or boys' jackets and blazers of wool or fine animal hair, not knitted	男羊毛西装上衣、男毛呢西装外套	men's wool blazer
620332	棉制男式上衣（非针织）	Men's or boys' jackets and blazers of cotton, not knitted	男棉西装外套、男棉工装上衣、男休闲西装	men's cotton blazer; men's cotton work jacket
620333	合成纤维制男式上衣（非针织）	Men's or boys' jackets and blazers of synthetic fibres, not knitted	男西装外套、男涤纶西装上衣	men's polyester blazer; men's sport coat
620339	其他纺织材料制男式上衣（非针织）	Men's or boys' jackets and blazers of other textile materials, not knitted	男亚麻西装上衣	men's linen blazer
620341	羊毛或动物细毛制男式长裤、工装裤、马裤及短裤（非针织）	Men's or boys' trousers, bib overalls and shorts of wool or fine animal hair, not knitted	男毛料西裤	men's wool trousers
620342	棉制男式长裤、工装裤、马裤及短裤（非针织）	Men's or boys' trousers, bib overalls and shorts of cotton, not knitted	男牛仔裤、男休闲裤、男工装短裤、男卡其裤、牛仔裤、男棉长裤、工装裤男	men's jeans; men's chinos; men's cargo shorts; men's cotton pants; denim jeans; men's cotton trousers; chinos; men's cargo pants
620343	合成纤维制男式长裤、工装裤、马裤及短裤（非针织）	Men's or boys' trousers, bib overalls and shorts of synthetic fibres, not knitted	男西裤、男冲锋裤、男沙滩裤、男涤纶长裤、滑雪裤男	men's polyester trousers; men's hiking pants; men's board shorts; men's ski pants; hiking trousers
620349	其他纺织材料制男式长裤、工装裤、马裤及短裤（非针织）	Men's or boys' trousers, bib overalls and shorts of other textile materials, not knitted	男亚麻裤、男天丝裤	men's linen pants
6204	女式西服套装、便服套装、上衣、连衣裙、裙子、裙裤、长裤、护胸背带工装裤、马裤及短裤（游泳服除外）（非针织）	Women's or girls' suits, jackets, dresses, skirts, trousers and shorts, not knitted
620411	羊毛或动物细毛制女式西服套装（非针织）	Women's or girls' suits of wool or fine animal hair, not knitted	女毛料西装	women's wool suit
620412	棉制女式西服套装（非针织）	Women's or girls' suits of cotton, not knitted	女棉西服	women's cotton suit
620413	合成纤维制女式西服套装（非针织）	Women's or girls' suits of synthetic fibres, not knitted	女西装套装、女职业装套装	women's polyester suit; women's business suit
620419	其他纺织材料制女式西服套装（非针织）	Women's or girls' suits of other textile materials, not knitted	女亚麻西服套装
620421	羊毛或动物细毛制女式便服套装（非针织）	Women's or girls' ensembles of wool or fine animal hair, not knitted
620422	棉制女式便服套装（非针织）	Women's or girls' ensembles of cotton, not knitted	女棉两件套	women's cotton two-piece set
620423	合成纤维制女式便服套装（非针织）	Women's or girls' ensembles of synthetic fibres, not knitted	女雪纺两件套	women's two-piece set
620429	其他纺织材料制女式便服套装（非针织）	Women's or girls' ensembles of other textile materials, not knitted	女真丝套装
620431	羊毛或动物细毛制女式上衣（非针织）	Women's or girls' jackets and blazers of wool or fine animal hair, not knitted	女毛呢西装外套	women's wool blazer
620432	棉制女式上衣（非针织）	Women's or girls' jackets and blazers of cotton, not knitted	女牛仔短外套、女棉西装外套	women's denim jacket; women's cotton blazer
620433	合成纤维制女式上衣（非针织）	Women's or girls' jackets and blazers of synthetic fibres, not knitted	女西装外套、小香风外套、女小西装	women's polyester blazer; tweed jacket
620439	其他纺织材料制女式上衣（非针织）	Women's or girls' jackets and blazers of other textile materials, not knitted	女亚麻西装外套	women's linen blazer
620441	羊毛或动物细毛制连衣裙（非针织）	Dresses of wool or fine animal hair, not knitted	毛呢连衣裙	wool dress
620442	棉制连衣裙（非针织）	Dresses of cotton, not knitted	纯棉连衣裙、牛仔连衣裙、棉布裙	cotton dress; denim dress
620443	合成纤维制连衣裙（非针织）	Dresses of synthetic fibres, not knitted	雪纺连衣裙、涤纶连衣裙、婚纱、晚礼服、旗袍裙、连衣裙、雪纺裙	polyester dress; chiffon dress; wedding dress; evening dress
620444	人造纤维制连衣裙（非针织）	Dresses of artificial fibres, not knitted	人棉连衣裙、醋酸连衣裙、绵绸裙	rayon dress; viscose dress; acetate dress
620449	其他纺织材料制连衣裙（非针织）	Dresses of other textile materials such as silk or linen, not knitted	真丝连衣裙、亚麻连衣裙、香云纱连衣裙	silk dress; linen dress
620451	羊毛或动物细毛制裙子及裙裤（非针织）	Skirts and divided skirts of wool or fine animal hair, not knitted	毛呢半身裙	wool skirt
620452	棉制裙子及裙裤（非针织）	Skirts and divided skirts of cotton, not knitted	牛仔裙、棉半身裙	denim skirt; cotton skirt
620453	合成纤维制裙子及裙裤（非针织）	Skirts and divided skirts of synthetic fibres, not knitted	百褶裙、半身裙、纱裙、JK裙	pleated skirt; polyester skirt; tulle skirt
620459	其他纺织材料制裙子及裙裤（非针织）	Skirts and divided skirts of other textile materials, not knitted	真丝半身裙、亚麻半身裙、马面裙	silk skirt; linen skirt
620461	羊毛或动物细毛制女式长裤、工装裤、马裤及短裤（非针织）	Women's or girls' trousers, bib overalls and shorts of wool or fine animal hair, not knitted	女毛呢裤	women's wool trousers
620462	棉制女式长裤、工装裤、马裤及短裤（非针织）	Women's or girls' trousers, bib overalls and shorts of cotton, not knitted	女牛仔裤、女休闲裤、女牛仔短裤、牛仔背带裤、女棉长裤	women's jeans; denim shorts; women's cotton pants; dungarees; ladies denim trousers
620463	合成纤维制女式长裤、工装裤、马裤及短裤（非针织）	Women's or girls' trousers, bib overalls and shorts of synthetic fibres, not knitted	女西裤、阔腿裤、女冲锋裤	women's polyester trousers; wide-leg pants
620469	其他纺织材料制女式长裤、工装裤、马裤及短裤（非针织）	Women's or girls' trousers, bib overalls and shorts of other textile materials, not knitted	女亚麻裤、女真丝阔腿裤	women's linen pants; silk pants
6205	男衬衫（非针织）	Men's or boys' shirts, not knitted
620520	棉制男衬衫（非针织）	Men's or boys' shirts of cotton, not knitted	男棉衬衣、男牛津纺衬衫、男牛仔衬衫、男法兰绒格子衬衫、男衬衫、纯棉男衬衣、长袖衬衫男	men's cotton shirt; men's oxford shirt; men's flannel shirt; men's shirt; cotton dress shirt; men's cotton woven shirt
620530	化学纤维制男衬衫（非针织）	Men's or boys' shirts of man-made fibres, not knitted	男涤纶衬衣、男花衬衫、夏威夷衬衫	men's polyester shirt; Hawaiian shirt
620590	其他纺织材料制男衬衫（非针织）	Men's or boys' shirts of other textile materials, not knitted	男亚麻衬衫、男真丝衬衫	men's linen shirt; men's silk shirt
6206	女衬衫（非针织）	Women's or girls' blouses and shirts, not knitted
620610	丝或绢丝制女衬衫（非针织）	Women's or girls' blouses and shirts of silk or silk waste, not knitted	真丝衬衫、桑蚕丝衬衣	silk blouse; silk shirt
620620	羊毛或动物细毛制女衬衫（非针织）	Women's or girls' blouses and shirts of wool or fine animal hair, not knitted
620630	棉制女衬衫（非针织）	Women's or girls' blouses and shirts of cotton, not knitted	女棉衬衣、女牛仔衬衫、棉罩衫	women's cotton shirt; cotton blouse
620640	化学纤维制女衬衫（非针织）	Women's or girls' blouses and shirts of man-made fibres, not knitted	雪纺衫、女雪纺衬衫、雪纺罩衫	chiffon blouse; polyester blouse
620690	其他纺织材料制女衬衫（非针织）	Women's or girls' blouses and shirts of other textile materials, not knitted	女亚麻衬衫	linen blouse
6207	男式背心及其他内衣、内裤、三角裤、长睡衣、睡衣裤、浴衣、晨衣及类似品（非针织）	Men's or boys' vests, underpants, pyjamas, bathrobes and the like, not knitted
620711	棉制男式内裤及三角裤（非针织）	Men's or boys' underpants and briefs of cotton, not knitted	男梭织平角裤、阿罗裤	men's woven cotton boxers
620719	其他纺织材料制男式内裤及三角裤（非针织）	Men's or boys' underpants and briefs of other textile materials, not knitted	男真丝梭织内裤
620721	棉制男式长睡衣及睡衣裤（非针织）	Men's or boys' nightshirts and pyjamas of cotton, not knitted	男梭织棉睡衣	men's woven cotton pajamas
620722	化学纤维制男式长睡衣及睡衣裤（非针织）	Men's or boys' nightshirts and pyjamas of man-made fibres, not knitted	男仿真丝睡衣	men's satin pajamas
620729	其他纺织材料制男式长睡衣及睡衣裤（非针织）	Men's or boys' nightshirts and pyjamas of other textile materials, not knitted	男真丝睡衣	men's silk pajamas
620791	棉制男式内衣背心、浴衣、晨衣及类似品（非针织）	Men's or boys' vests, bathrobes and the like, of cotton, not knitted	男梭织棉浴袍、华夫格浴袍、毛巾布浴袍	cotton waffle bathrobe; terry bathrobe
620799	其他纺织材料制男式内衣背心、浴衣、晨衣及类似品（非针织）	Men's or boys' vests, bathrobes and the like, of other textile materials, not knitted	男真丝睡袍	men's silk robe
6208	女式背心及其他内衣、长衬裙、衬裙、三角裤、短衬裤、睡衣、睡衣裤、浴衣、晨衣及类似品（非针织）	Women's or girls' vests, slips, briefs, nightwear, bathrobes and the like, not knitted
620811	化学纤维制女式长衬裙及衬裙（非针织）	Women's or girls' slips and petticoats of man-made fibres, not knitted	婚纱裙撑、梭织衬裙	petticoat; crinoline
620819	其他纺织材料制女式长衬裙及衬裙（非针织）	Women's or girls' slips and petticoats of other textile materials, not knitted	真丝衬裙	silk slip
620821	棉制女式睡衣及睡衣裤（非针织）	Women's or girls' nightdresses and pyjamas of cotton, not knitted	女梭织棉睡衣、女泡泡纱睡裙	women's woven cotton pajamas; cotton nightgown
620822	化学纤维制女式睡衣及睡衣裤（非针织）	Women's or girls' nightdresses and pyjamas of man-made fibres, not knitted	冰丝睡衣、仿真丝睡裙、色丁睡衣	satin pajamas; satin nightdress
620829	其他纺织材料制女式睡衣及睡衣裤（非针织）	Women's or girls' nightdresses and pyjamas of other textile materials, not knitted	女真丝睡衣、真丝睡裙	silk pajamas; silk nightgown
620891	棉制女式内衣背心、三角裤、浴衣、晨衣及类似品（非针织）	Women's or girls' vests, briefs, négligés, bathrobes and the like, of cotton, not knitted	女梭织棉浴袍、女棉睡袍	women's cotton bathrobe
620892	化学纤维制女式内衣背心、三角裤、浴衣、晨衣及类似品（非针织）	Women's or girls' vests, briefs, négligés, bathrobes and the like, of man-made fibres, not knitted	色丁睡袍、新娘晨袍、情趣内衣	satin robe; bridal robe; sexy lingerie
620899	其他纺织材料制女式内衣背心、三角裤、浴衣、晨衣及类似品（非针织）	Women's or girls' vests, briefs, négligés, bathrobes and the like, of other textiles, not knitted	女真丝睡袍、真丝吊带背心	silk robe; silk camisole
6209	婴儿服装及衣着附件（非针织）	Babies' garments and clothing accessories, not knitted
620920	棉制婴儿服装及衣着附件（非针织）	Babies' garments and accessories of cotton, not knitted	婴儿梭织衣裤、婴儿棉袄、婴儿纱布口水巾、婴儿围嘴	baby cotton clothes; baby bib; muslin baby clothing
620930	合成纤维制婴儿服装及衣着附件（非针织）	Babies' garments and accessories of synthetic fibres, not knitted	婴儿羽绒服、婴儿防寒服、婴儿连体羽绒服、婴儿外套化纤	baby snowsuit; baby down jacket
620990	其他纺织材料制婴儿服装及衣着附件（非针织）	Babies' garments and accessories of other textile materials, not knitted	婴儿亚麻衣服
6210	用税目56.02、56.03、59.03、59.06或59.07的织物制成的服装（非针织）	Garments of felt, nonwovens or coated, laminated or rubberised fabric (not knitted)
621010	用毡呢或无纺织物制成的服装（税目56.02或56.03的织物）	Garments of felt or nonwovens	一次性防护服、手术衣、隔离衣、无纺布围裙、一次性连体服、无纺布防护服、一次性手术衣	disposable coverall; surgical gown; isolation gown; protective suit; protective coverall nonwoven
621020	用涂层、层压或橡胶处理的织物制成的男式大衣、防寒短上衣、防风衣及类似品（非针织）	Men's or boys' coats, raincoats and anoraks of coated or rubberised fabric, not knitted	男雨衣、男PU皮大衣、男防水冲锋衣、男雨衣涂层、男PVC涂层雨衣	men's raincoat; men's coated parka; men's coated raincoat; men's PU raincoat
621030	用涂层、层压或橡胶处理的织物制成的女式大衣、防寒短上衣、防风衣及类似品（非针织）	Women's or girls' coats, raincoats and anoraks of coated or rubberised fabric, not knitted	女雨衣、女PU皮大衣、女雨衣涂层	women's raincoat; women's PU coat; women's coated raincoat
621040	用涂层、层压或橡胶处理的织物制成的其他男式服装（非针织）	Other men's or boys' garments of coated or rubberised fabric, not knitted	男PU皮夹克、涉水裤、雨裤、男PVC雨衣套装、涂层劳保服、化学防护服	men's PU leather jacket; waders; rain pants; chemical protective suit; coated workwear
621050	用涂层、层压或橡胶处理的织物制成的其他女式服装（非针织）	Other women's or girls' garments of coated or rubberised fabric, not knitted	女PU皮衣、PU皮裤、女PU皮裙	women's PU leather jacket; PU leather pants
6211	运动服、滑雪服及游泳服；其他服装（非针织）	Track suits, ski suits, swimwear and other garments, not knitted
621111	男式游泳服（非针织）	Men's or boys' swimwear, not knitted	男梭织沙滩泳裤	men's woven swim shorts
621112	女式游泳服（非针织）	Women's or girls' swimwear, not knitted	女梭织泳衣	women's woven swimsuit
621120	滑雪服（非针织）	Ski suits, not knitted	滑雪套装、滑雪裤套装	ski suit; snowsuit
621132	棉制男式运动服及其他服装（非针织）	Men's or boys' track suits and other garments of cotton, not knitted	男棉工作服、男棉连体工装、厨师服、棉工作服、棉连体服	men's cotton coverall; cotton workwear; chef uniform; chef jacket; cotton overalls
621133	化学纤维制男式运动服及其他服装（非针织）	Men's or boys' track suits and other garments of man-made fibres, not knitted	男涤棉工作服、男连体工装、迷彩服、男运动套装、梭织反光背心、男马甲、工作服、连体工作服、反光工装、保安服、阻燃工作服	men's polyester coverall; woven safety vest; men's woven tracksuit; military uniform; workwear; overalls; coverall; hi-vis workwear; flame retardant coverall; uniform
621139	其他纺织材料制男式运动服及其他服装（非针织）	Men's or boys' track suits and other garments of other textile materials, not knitted
621142	棉制女式运动服及其他服装（非针织）	Women's or girls' track suits and other garments of cotton, not knitted	女棉工作服、女棉连体裤、围裙、棉汉服、围裙棉、棉布围裙	women's cotton jumpsuit; cotton apron; women's cotton workwear; kitchen apron
621143	化学纤维制女式运动服及其他服装（非针织）	Women's or girls' track suits and other garments of man-made fibres, not knitted	女连体裤、护士服、女工作服、汉服、女马甲、和服、舞台服装、反光背心、马甲	women's jumpsuit; nurse uniform; hanfu; kimono; women's workwear; reflective vest; hi-vis vest; stage costume
621149	其他纺织材料制女式运动服及其他服装（非针织）	Women's or girls' track suits and other garments of other textile materials, not knitted	真丝旗袍上衣、女真丝连体裤
6212	胸罩、束腰带、紧身胸衣、吊裤带、吊袜带、束袜带和类似品及其零件，不论是否针织或钩编的	Bras, girdles, corsets, braces, suspenders, garters and their parts, knitted or not
621210	胸罩	Brassières	文胸、内衣文胸、运动内衣、运动文胸、无痕胸罩、哺乳文胸	bra; sports bra; nursing bra; seamless bra
621220	束腰带及腹带	Girdles and panty-girdles	塑身裤、收腹带、提臀裤、塑身衣、束腰	girdle; shapewear panty; waist trainer; shapewear; waist trimmer
621230	束腰胸衣	Corselettes	塑身连体衣、塑身胸衣	corselette; body shaper
621290	紧身胸衣、吊裤带、吊袜带、束袜带及类似品；本税目所列货品（含胸罩、束腰带）的零件	Corsets, braces, suspenders, garters and similar; parts of these and of bras and girdles	背带、文胸肩带、文胸罩杯、胸垫、乳贴	suspenders; garter belt; bra strap; bra cup
6213	手帕（非针织）	Handkerchiefs, not knitted
621320	棉制手帕（非针织）	Handkerchiefs of cotton	棉手绢、印花手绢	cotton handkerchief; bandana
621390	其他纺织材料制手帕（非针织）	Handkerchiefs of other textile materials	真丝手帕、西装口袋巾	silk handkerchief; pocket square
6214	披巾、领巾、围巾、披纱、面纱及类似品（非针织）	Shawls, scarves, mufflers, mantillas, veils and the like, not knitted
621410	丝或绢丝制披巾、领巾、围巾、披纱、面纱及类似品（非针织）	Scarves, shawls, veils and the like of silk or silk waste, not knitted	真丝围巾、丝巾、真丝方巾、桑蚕丝披肩	silk scarf; silk shawl; silk square scarf
621420	羊毛或动物细毛制披巾、领巾、围巾、披纱、面纱及类似品（非针织）	Scarves, shawls, veils and the like of wool or fine animal hair, not knitted	羊毛围巾、羊绒围巾、羊绒披肩	wool scarf; cashmere scarf; pashmina
621430	合成纤维制披巾、领巾、围巾、披纱、面纱及类似品（非针织）	Scarves, shawls, veils and the like of synthetic fibres, not knitted	仿羊绒围巾、雪纺丝巾、涤纶头巾、仿真丝丝巾	polyester scarf; chiffon scarf; hijab
621440	人造纤维制披巾、领巾、围巾、披纱、面纱及类似品（非针织）	Scarves, shawls, veils and the like of artificial fibres, not knitted	人棉围巾、粘胶围巾	viscose scarf; rayon shawl
621490	其他纺织材料制披巾、领巾、围巾、披纱、面纱及类似品（非针织）	Scarves, shawls, veils and the like of other textile materials, not knitted	棉围巾、棉麻丝巾、阿拉伯头巾	cotton scarf; linen scarf; shemagh
6215	领带及领结（非针织）	Ties, bow ties and cravats, not knitted
621510	丝或绢丝制领带及领结（非针织）	Ties, bow ties and cravats of silk or silk waste	真丝领带	silk necktie; silk bow tie
621520	化学纤维制领带及领结（非针织）	Ties, bow ties and cravats of man-made fibres	涤纶领带、拉链领带	polyester necktie; bow tie
621590	其他纺织材料制领带及领结（非针织）	Ties, bow ties and cravats of other textile materials	棉领带、羊毛领带	cotton tie; wool tie
6216	分指手套、连指手套及露指手套（非针织）	Gloves, mittens and mitts, not knitted
621600	非针织或非钩编的分指手套、连指手套及露指手套	Textile gloves, mittens and mitts made of woven or other non-knitted fabric	滑雪手套、帆布手套、防寒手套、梭织劳保手套、电焊布手套、帆布劳保手套	ski gloves; canvas work gloves; woven fabric gloves; winter gloves; mittens
6217	其他制成的衣着附件；服装或衣着附件的零件，但税目62.12的货品除外（非针织）	Other clothing accessories; parts of garments or accessories, not knitted
621710	其他制成的衣着附件（非针织）	Other made-up clothing accessories, not knitted	布腰带、袖套、假领子、布艺发圈、肩章、和服腰带	fabric belt; sleeve cover; cummerbund; detachable collar
621790	服装或衣着附件的零件（非针织）	Parts of garments or of clothing accessories, not knitted	垫肩、裁片、衣袋布、领子袖口配件	shoulder pads; garment cut pieces
63	其他纺织制成品；成套物品；旧衣着及旧纺织品；碎织物	Other made-up textile articles; sets; worn clothing and textiles; rags
6301	毯子及旅行毯	Blankets and travel rugs
630110	电暖毯	Electric blankets	电热毯、电褥子	electric blanket; heated blanket
630120	羊毛或动物细毛制的毯子及旅行毯，但电暖毯除外	Blankets and travelling rugs of wool or fine animal hair, not electric	羊毛毯、羊绒毯、毛毯	wool blanket; cashmere throw
630130	棉制的毯子及旅行毯，但电暖毯除外	Blankets and travelling rugs of cotton, not electric	棉毯、棉纱毯、线毯	cotton blanket; cotton throw
630140	合成纤维制的毯子及旅行毯，但电暖毯除外	Blankets and travelling rugs of synthetic fibres, not electric	珊瑚绒毯、法兰绒毯、拉舍尔毛毯、摇粒绒毯、云毯、盖毯、毛毯	fleece blanket; flannel blanket; raschel blanket; coral fleece throw; polyester blanket; flannel throw; mink blanket; coral fleece blanket
630190	其他毯子及旅行毯	Other blankets and travelling rugs	竹纤维毯、粘胶毯、真丝毯	bamboo blanket
6302	床上、餐桌、盥洗及厨房用的织物制品	Bed, table, toilet and kitchen linen
630210	针织或钩编的床上用织物制品	Bed linen, knitted or crocheted	针织床单、针织床笠、天竺棉四件套	jersey fitted sheet; knitted bedding
630221	棉制印花的非针织床上用织物制品	Other printed bed linen of cotton	印花棉床单、纯棉印花四件套、印花棉被套、印花床单、床上四件套、被套四件套	printed cotton bed sheet; printed cotton duvet cover; printed cotton bedding set; cotton printed bed linen; duvet cover set printed cotton
630222	化学纤维制印花的非针织床上用织物制品	Other printed bed linen of man-made fibres	印花磨毛四件套、涤纶印花床单、化纤印花四件套、磨毛印花床品	printed polyester bedding set; microfiber printed sheet; printed microfiber bedding; printed polyester bed linen
630229	其他纺织材料制印花的非针织床上用织物制品	Other printed bed linen of other textile materials
630231	棉制其他非针织床上用织物制品	Other bed linen of cotton, not printed	纯棉床单、酒店布草、贡缎四件套、纯棉枕套、水洗棉四件套、床单、被罩、枕套、酒店床品、纯棉素色四件套	cotton bed sheet; hotel bed linen; cotton duvet cover; cotton pillowcase; cotton bed sheets; pillowcase cotton; duvet cover cotton
630232	化学纤维制其他非针织床上用织物制品	Other bed linen of man-made fibres, not printed	涤纶床单、磨毛床笠、天丝四件套、色丁枕套、化纤床单、磨毛四件套素色	microfiber bed sheet; polyester fitted sheet; satin pillowcase; bamboo bed sheets; polyester bed sheets; microfiber sheet set
630239	其他纺织材料制其他非针织床上用织物制品	Other bed linen of other textile materials, not printed	真丝枕套、亚麻床单、真丝四件套	silk pillowcase; linen bed sheet
630240	针织或钩编的餐桌用织物制品	Table linen, knitted or crocheted	钩针桌布、针织桌布	crochet tablecloth
630251	棉制非针织餐桌用织物制品	Other table linen of cotton	棉桌布、棉餐巾、棉餐垫	cotton tablecloth; cotton napkin; cotton placemat
630253	化学纤维制非针织餐桌用织物制品	Other table linen of man-made fibres	涤纶桌布、酒店台布、桌旗、涤纶餐巾	polyester tablecloth; table runner; polyester napkin
630259	其他纺织材料制非针织餐桌用织物制品	Other table linen of other textile materials	亚麻桌布、亚麻餐巾	linen tablecloth; linen napkin
630260	棉制毛巾织物或类似毛圈织物的盥洗及厨房用织物制品	Toilet and kitchen linen of cotton terry fabric, such as towels	纯棉毛巾、纯棉浴巾、方巾、面巾、沙滩巾、毛巾、浴巾、酒店毛巾、纯棉面巾	cotton towel; bath towel; beach towel; face towel; hand towel; terry towel
630291	棉制其他盥洗及厨房用织物制品	Other toilet and kitchen linen of cotton	茶巾、纱布浴巾、棉纱布毛巾、华夫格毛巾	tea towel; muslin towel; kitchen towel
630293	化学纤维制盥洗及厨房用织物制品	Other toilet and kitchen linen of man-made fibres	超细纤维毛巾、干发帽、速干毛巾、珊瑚绒毛巾、速干浴巾	microfiber towel; quick-dry towel; sports towel; quick dry towel
630299	其他纺织材料制盥洗及厨房用织物制品	Other toilet and kitchen linen of other textile materials	亚麻茶巾	linen tea towel
6303	窗帘（包括帷帘）及帐幔；帘帷及床帷	Curtains and interior blinds; curtain or bed valances
630312	合成纤维制针织或钩编的窗帘、帐幔、帘帷及床帷	Knitted curtains, interior blinds and valances of synthetic fibres	针织遮光窗帘、经编窗纱	knitted curtain
630319	其他纺织材料制针织或钩编的窗帘、帐幔、帘帷及床帷	Knitted curtains, interior blinds and valances of other textile materials
630391	棉制非针织的窗帘、帐幔、帘帷及床帷	Curtains, interior blinds and valances of cotton, not knitted	棉窗帘、棉布帘	cotton curtain
630392	合成纤维制非针织的窗帘、帐幔、帘帷及床帷	Curtains, interior blinds and valances of synthetic fibres, not knitted	遮光窗帘、涤纶窗帘、窗纱、罗马帘、浴帘、卷帘、窗帘、遮光帘、涤纶窗帘成品、浴帘布	blackout curtain; polyester curtain; shower curtain; roller blind; curtain; shower curtain fabric
630399	其他纺织材料制非针织的窗帘、帐幔、帘帷及床帷	Curtains, interior blinds and valances of other textile materials, not knitted	亚麻窗帘、麻布帘	linen curtain
6304	其他装饰用织物制品，但税目94.04的货品除外	Other furnishing articles, not stuffed bedding of heading 94.04
630411	针织或钩编的床罩	Bedspreads, knitted or crocheted	针织床盖、钩针床罩	crochet bedspread
630419	非针织的床罩	Other bedspreads	床盖	bedspread
630420	本章子目注释一所列的蚊帐（经杀虫剂浸渍或涂层的经编织物制）	Insecticide-treated bed nets of warp knit fabric (Chapter 63, Subheading Note 1)	药物蚊帐、长效驱虫蚊帐	insecticide treated mosquito net; LLIN
630491	针织或钩编的其他装饰用织物制品	Other furnishing articles, knitted or crocheted	蚊帐、针织沙发套、针织靠垫套、弹力椅套	mosquito net; stretch sofa cover; spandex chair cover
630492	棉制非针织的其他装饰用织物制品	Other furnishing articles of cotton, not knitted	棉抱枕套、棉沙发巾、棉靠垫套	cotton cushion cover; cotton sofa throw cover
630493	合成纤维制非针织的其他装饰用织物制品	Other furnishing articles of synthetic fibres, not knitted	抱枕套、沙发垫套、椅套、汽车座套、靠枕套、靠垫套、沙发套、椅套化纤	polyester cushion cover; sofa cover; chair cover; throw pillow cover; cushion cover
630499	其他纺织材料制非针织的其他装饰用织物制品	Other furnishing articles of other textile materials, not knitted	亚麻抱枕套、棉麻挂布	linen cushion cover; wall hanging
6305	货物包装用袋	Sacks and bags for packing goods
630510	黄麻或税目53.03的其他纺织用韧皮纤维制货物包装用袋	Packing sacks and bags of jute or other bast fibres	麻袋、黄麻袋	jute bag; gunny bag; hessian sack
630520	棉制货物包装用袋	Packing sacks and bags of cotton	面粉布袋、帆布包装袋、棉布束口袋	cotton sack; cotton drawstring bag
630532	化学纤维材料制散装货物储运软袋	Flexible intermediate bulk containers (bulk bags) of man-made materials	吨袋、集装袋、吨包、太空袋、吨包袋、大编织吨袋	FIBC; jumbo bag; bulk bag; big bag; FIBC bag; one ton bag
630533	聚乙烯或聚丙烯扁条及类似品制的其他货物包装袋	Other packing sacks and bags of polyethylene or polypropylene strip	编织袋、蛇皮袋、PP编织袋、化肥编织袋、网眼袋、大米编织袋、网袋	PP woven bag; woven sack; mesh bag; rice bag; leno bag; rice bag woven
630539	其他化学纤维材料制货物包装袋	Other packing sacks and bags of man-made textile materials	涤纶束口袋、无纺布包装袋	nonwoven packing bag; polyester drawstring bag
630590	其他纺织材料制货物包装袋	Packing sacks and bags of other textile materials	亚麻包装袋	linen sack
6306	油苫布、天篷及遮阳篷；帐篷（包括临时顶篷及类似品）；风帆；野营用品	Tarpaulins, awnings and sunblinds; tents; sails; camping goods
630612	合成纤维制油苫布、天篷及遮阳篷	Tarpaulins, awnings and sunblinds of synthetic fibres	防雨布、篷布、遮阳帆、PVC篷布、汽车篷布、防雨苫布、PE篷布、货车篷布、遮阳篷	tarpaulin; PE tarp; shade sail; awning; truck cover
630619	其他纺织材料制油苫布、天篷及遮阳篷	Tarpaulins, awnings and sunblinds of other textile materials	帆布篷布、棉帆布苫布	canvas tarpaulin
630622	合成纤维制帐篷（包括临时顶篷及类似品）	Tents (including temporary canopies) of synthetic fibres	露营帐篷、户外帐篷、天幕、充气帐篷、折叠帐篷、展篷、帐篷、车顶帐篷	camping tent; pop-up canopy; gazebo tent; event tent; folding tent; gazebo; roof top tent; canopy tent
630629	其他纺织材料制帐篷（包括临时顶篷及类似品）	Tents (including temporary canopies) of other textile materials	棉帆布帐篷、救灾棉帐篷、钟形帐篷	canvas tent; bell tent; relief tent
630630	船、帆板或陆地滑行车用风帆	Sails for boats, sailboards or landcraft	船帆、帆船帆布帆	boat sail; windsurf sail
630640	纺织材料制充气褥垫	Pneumatic mattresses of textile material	充气床垫、露营充气垫、防潮充气垫、气垫床布面、自动充气垫	air mattress; inflatable sleeping pad; self inflating mat; sleeping pad
630690	其他野营用品	Other textile camping goods	吊床、露营储水袋、帐篷地布	camping hammock; tent footprint
6307	其他制成品，包括服装裁剪样	Other made-up textile articles, including dress patterns
630710	擦地布、擦碗布、抹布及类似擦拭用布	Floor-cloths, dish-cloths, dusters and similar cleaning cloths	拖把布、超细纤维抹布、洗碗布、擦车巾、无纺布抹布、抹布、擦拭布、眼镜布、擦镜布、超细纤维擦布	cleaning cloth; microfiber cloth; dish cloth; mop pad; microfibre cloth; lens cloth; floor cloth; wiping rags; glasses cloth
630720	救生衣及安全带	Life-jackets and life-belts	救生背心、救生圈带、高空作业安全带、五点式安全带、救生衣、漂浮衣、浮力背心、安全带、安全绳带	life jacket; life vest; buoyancy vest; safety harness; floatation suit; fall arrest harness
630790	其他纺织制成品，包括服装裁剪样	Made-up textile articles not elsewhere specified, including dress patterns	口罩、医用口罩、汽车车衣、扁平吊装带、旗帜、捆绑带、医用外科口罩、吊带、吊装带、宠物垫布、鞋带、护膝、束口袋布、车衣、无纺布制品、医用铺单、尸袋、冰袋布、宠物衣服、热敷袋	face mask; car cover; lifting sling; ratchet tie down strap; surgical mask; respirator; KN95; webbing sling; ratchet strap; flag; shoelaces; surgical drape; cargo strap; dust cover; knee support
6308	由机织物及纱线构成的零售包装成套物品，不论是否带附件，用以制作小地毯、装饰毯、绣花台布、餐巾或类似纺织物品	Retail sets of woven fabric and yarn for making rugs, tapestries or embroidered linen
630800	机织物及纱线构成的零售包装成套物品（制作小地毯、装饰毯、绣花台布等）	Needlecraft kits of fabric and yarn, retail packed, for making rugs, tapestries or table linen	十字绣套件、刺绣材料包、地毯绣材料包	cross stitch kit; embroidery kit; latch hook kit
6309	旧衣物	Worn clothing and other worn articles
630900	旧服装及其他旧纺织品、旧鞋帽	Used clothing, used household textiles and used footwear	二手衣服、旧衣服、二手鞋、二手服装	used clothing; second-hand clothes; used shoes
6310	新的或旧的碎织物及废线、绳、索、缆与其制品	Rags and scrap twine, rope and cables of textile materials
631010	经分拣的碎织物及废线、绳、索、缆与其制品	Sorted rags and scrap twine, rope and cables	擦机布、擦机器抹布、分拣布条	wiping rags; sorted textile waste
631090	其他碎织物及废线、绳、索、缆与其制品	Other (unsorted) rags and scrap twine, rope and cables	破布、碎布、废旧渔网、布头	textile scrap; rags
64	鞋靴、护腿和类似品及其零件	Footwear, gaiters and the like; parts of such articles
6401	橡胶或塑料制外底及鞋面的防水鞋靴，其鞋面不是用缝、铆、钉、旋、塞或类似方法固定在鞋底上的	Waterproof footwear of rubber or plastics, upper moulded or welded to the sole
640110	装有金属防护鞋头的橡胶或塑料防水鞋靴	Waterproof footwear of rubber or plastics with a protective metal toe-cap	钢头雨靴、矿工靴、安全雨靴、防护雨靴、钢头雨鞋	steel toe rain boots; safety gumboots; safety rain boots; PVC safety boots
640192	中、短统（过踝但未到膝）橡胶或塑料防水靴	Waterproof footwear of rubber or plastics, covering the ankle but not the knee	雨靴、中筒雨鞋、水鞋、钓鱼靴、雨鞋、水靴、胶靴、PVC雨靴	rain boots; rubber boots; gumboots; wellington boots
640199	其他橡胶或塑料制外底及鞋面的防水鞋靴	Other waterproof footwear of rubber or plastics	低帮雨鞋、高筒雨靴、厨房防水鞋、套鞋	waterproof shoes; galoshes; rain shoes
6402	橡胶或塑料制外底及鞋面的其他鞋靴	Other footwear with outer soles and uppers of rubber or plastics
640212	橡胶或塑料制滑雪靴、越野滑雪鞋靴及滑雪板靴	Ski-boots, cross-country ski footwear and snowboard boots, of rubber or plastics	双板雪鞋、单板雪鞋	ski boots; snowboard boots
640219	橡胶或塑料制外底及鞋面的其他运动鞋靴	Other sports footwear with soles and uppers of rubber or plastics	PU面足球鞋、人造革运动鞋、高尔夫鞋、足球鞋、橡塑运动鞋、溯溪鞋	PU football boots; sports shoes; plastic sports shoes; football boots; water shoes
640220	用栓塞方法将鞋面条带装配在鞋底上的鞋靴	Footwear of rubber or plastics with straps plugged into the sole (flip-flops)	人字拖、夹趾拖鞋、夹脚拖	flip-flops; thong sandals; flip flops
640291	橡胶或塑料制外底及鞋面的其他过踝鞋靴	Other footwear of rubber or plastics, covering the ankle	PU短靴、人造革靴子、PU雪地靴、PU靴子、塑料短靴、雪地靴PU	PU ankle boots; synthetic leather boots; PU boots; ankle boots synthetic
640299	橡胶或塑料制外底及鞋面的其他未过踝鞋靴	Other footwear of rubber or plastics, not covering the ankle	塑料拖鞋、EVA拖鞋、洞洞鞋、PU皮鞋、塑料凉鞋、PU女鞋、浴室拖鞋、PU休闲鞋	EVA clogs; plastic slippers; PU shoes; garden clogs; EVA slippers; plastic sandals; bathroom slippers; casual shoes PU
6403	橡胶、塑料、皮革或再生皮革制外底，皮革制鞋面的鞋靴	Footwear with leather uppers and soles of rubber, plastics, leather or composition leather
640312	皮革制鞋面的滑雪靴、越野滑雪鞋靴及滑雪板靴	Ski-boots, cross-country ski footwear and snowboard boots, with leather uppers	真皮滑雪靴	leather ski boots
640319	皮革制鞋面的其他运动鞋靴	Other sports footwear with leather uppers	真皮足球鞋、真皮高尔夫鞋、真皮篮球鞋	leather football boots; leather golf shoes
640320	皮革制外底，由交叉于脚背并绕大脚趾的皮革条带构成鞋面的鞋	Sandals with leather soles and leather straps across the instep and around the big toe	真皮趾环凉鞋	leather toe-loop sandals
640340	装有金属防护鞋头的其他皮革面鞋靴	Other leather-upper footwear with a protective metal toe-cap	劳保鞋、安全鞋、钢头劳保鞋、防砸鞋、钢头鞋	safety shoes; steel toe boots; work boots; steel toe shoes; safety boots leather; work shoes steel toe
640351	皮革制外底及鞋面的其他过踝鞋靴	Other footwear with leather soles and uppers, covering the ankle	真皮底靴子、皮底皮靴	leather sole boots
640359	皮革制外底及鞋面的其他未过踝鞋靴	Other footwear with leather soles and uppers, not covering the ankle	真皮底皮鞋、固特异皮鞋	leather sole shoes; goodyear welted shoes
640391	橡胶、塑料或再生皮革制外底，皮革制鞋面的其他过踝鞋靴	Other leather-upper footwear, covering the ankle, soles of rubber, plastics or composition leather	马丁靴、真皮短靴、雪地靴、军靴、切尔西靴、皮靴、牛皮靴、皮面短靴	leather boots; martin boots; sheepskin boots; combat boots; ankle boots leather; snow boots leather
640399	橡胶、塑料或再生皮革制外底，皮革制鞋面的其他未过踝鞋靴	Other leather-upper footwear below the ankle, soles of rubber, plastics or composition leather	真皮皮鞋、豆豆鞋、男皮鞋、真皮凉鞋、小白鞋、皮鞋、女皮鞋、休闲皮鞋	leather shoes; loafers; leather sneakers; leather sandals; men's leather shoes; ladies leather shoes
6404	橡胶、塑料、皮革或再生皮革制外底，用纺织材料制鞋面的鞋靴	Footwear with textile uppers and soles of rubber, plastics, leather or composition leather
640411	橡胶或塑料外底、纺织材料面的运动鞋靴；网球鞋、篮球鞋、体操鞋、训练鞋及类似鞋	Sports, tennis, basketball, gym and training shoes, textile uppers, rubber or plastic soles	跑步鞋、飞织运动鞋、网面运动鞋、旅游鞋、运动鞋、帆布运动鞋	running shoes; sneakers; mesh sports shoes; trainers; sports shoes; basketball shoes; gym shoes
640419	橡胶或塑料外底、纺织材料面的其他鞋靴	Other footwear with textile uppers and rubber or plastic outer soles	布鞋、帆布鞋、棉拖鞋、休闲布鞋、居家拖鞋、解放鞋、布面休闲鞋	canvas shoes; indoor slippers; espadrilles; casual fabric shoes; textile slippers; cotton slippers; cloth shoes
640420	皮革或再生皮革制外底，纺织材料制鞋面的鞋靴	Footwear with textile uppers and soles of leather or composition leather	皮底布鞋、皮底舞鞋、皮底布面鞋	ballet shoes; leather sole fabric shoes; textile shoes leather soles
6405	其他鞋靴	Other footwear
640510	皮革或再生皮革制鞋面的其他鞋靴	Other footwear with uppers of leather or composition leather	木底皮面鞋、皮面木屐	wooden clogs with leather upper
640520	纺织材料制鞋面的其他鞋靴	Other footwear with uppers of textile materials	千层底布鞋、毛毡鞋、布底拖鞋、布底一次性拖鞋、毡靴、室内绣花鞋	felt slippers; textile sole slippers; felt boots
640590	其他税目未列名的鞋靴	Other footwear with uppers of other materials, such as wood or straw	木屐、草鞋、木拖鞋	wooden clogs; straw shoes
6406	鞋靴零件（包括鞋面）；活动式鞋内底、跟垫及类似品；护腿、裹腿和类似品及其零件	Parts of footwear; removable insoles and heel cushions; gaiters and leggings
640610	鞋面及其零件，但硬衬除外	Shoe uppers and parts of them, other than stiffeners	鞋帮、飞织鞋面、皮鞋面、鞋面	shoe upper; flyknit upper; shoe uppers
640620	橡胶或塑料制的外底及鞋跟	Outer soles and heels, of rubber or plastics	鞋底、橡胶大底、EVA鞋底、TPR鞋底、PU鞋底、橡胶鞋底	shoe sole; outsole; rubber heel; shoe soles; heels
640690	其他鞋靴零件；活动式鞋内底、跟垫；护腿、裹腿及类似品	Other footwear parts; insoles; heel cushions; gaiters, leggings and their parts	鞋垫、中底、足弓垫、鞋跟垫、腿套、鞋配件、内增高垫	insole; heel cushion; arch support insole; gaiter; insoles; shoe parts
65	帽类及其零件	Headgear and its parts
6501	毡呢制的帽坯、帽身及帽兜，未楦制成形，也未加帽边；毡呢制的圆帽片及制帽用的毡呢筒（包括裁开的毡呢筒）	Felt hat-forms, hat bodies and hoods, not blocked or brimmed; plateaux and manchons
650100	毡呢制的帽坯、帽身、帽兜、圆帽片及毡呢筒	Felt hat bodies, hoods, plateaux and manchons, neither shaped nor with brims	羊毛毡帽坯、毡帽胎	wool felt hat body; felt hood
6502	编结的帽坯或用任何材料的条带拼制而成的帽坯，未楦制成形，也未加帽边、衬里或装饰物	Hat-shapes, plaited or made of strips, not blocked, brimmed, lined or trimmed
650200	编结的或用条带拼制的帽坯	Plaited or strip-assembled hat bodies, unfinished (such as straw hat bodies)	草帽坯、纸草帽胎	straw hat body
6504	编结帽或用任何材料的条带拼制而成的帽类，不论有无衬里或装饰物	Hats, plaited or made by assembling strips of any material
650400	编结帽或用条带拼制的帽类	Plaited or strip-assembled hats and headgear, such as straw hats, even lined or trimmed	草帽、巴拿马草帽、拉菲草帽、纸草帽、编结帽	straw hat; Panama hat; raffia hat; woven hat
6505	针织或钩编的帽类，用成匹的花边、毡呢或其他纺织物制成的帽类；任何材料制的发网，不论有无衬里或装饰物	Knitted or textile-fabric hats; hair-nets of any material
650500	针织、钩编或纺织物制成的帽类；发网	Hats and headgear, knitted or made up from lace, felt or other fabric; hair-nets	棒球帽、毛线帽、渔夫帽、鸭舌帽、毡帽、一次性无纺布帽、针织帽、太阳帽、遮阳帽	baseball cap; beanie; bucket hat; hair net; knitted hat; sun hat; winter hat; sports cap
6506	其他帽类，不论有无衬里或装饰物	Other headgear, even lined or trimmed
650610	安全帽	Safety headgear	头盔、摩托车头盔、骑行头盔、工地安全头盔、安全帽、工地安全帽、自行车头盔、滑雪头盔	safety helmet; hard hat; motorcycle helmet; bicycle helmet; ski helmet
650691	橡胶或塑料制的其他帽类	Other headgear of rubber or plastics	泳帽、硅胶泳帽、塑料遮阳帽、一次性浴帽、塑料帽、浴帽、橡胶泳帽	silicone swim cap; plastic visor; shower cap; swimming cap
650699	其他材料制的其他帽类	Other headgear of other materials	皮帽、貂皮帽、雷锋帽、毛皮帽	leather hat; fur hat; trapper hat; leather cap; ushanka
6507	帽圈、帽衬、帽套、帽帮、帽骨架、帽舌及帽颏带	Headbands, linings, covers, frames, peaks and chinstraps for headgear
650700	帽类用帽圈、帽衬、帽套、帽帮、帽骨架、帽舌及帽颏带	Headgear parts: sweatbands, linings, covers, foundations, frames, peaks and chinstraps	帽檐、汗带、头盔下颏带、头盔内衬	cap visor; hat sweatband; chin strap
66	雨伞、阳伞、手杖、鞭子、马鞭及其零件	Umbrellas, sun umbrellas, walking-sticks, seat-sticks, whips, riding-crops and parts
6601	雨伞及阳伞（包括手杖伞、庭园用伞及类似伞）	Umbrellas and sun umbrellas
660110	庭园用伞及类似伞	Garden umbrellas and similar	庭院伞、沙滩伞、太阳伞、罗马伞、户外遮阳伞、太阳伞大	patio umbrella; beach umbrella; garden parasol; garden umbrella; parasol
660191	折叠伞	Other umbrellas with a telescopic shaft	三折伞、自动折叠雨伞、晴雨伞、五折伞、折叠伞、自动伞、晴雨伞折叠	folding umbrella; compact umbrella; foldable umbrella; automatic folding umbrella
660199	其他伞（包括手杖伞）	Other umbrellas, including walking-stick umbrellas	直杆伞、长柄伞、高尔夫伞、儿童雨伞、反向伞、雨伞、儿童伞	straight umbrella; golf umbrella; kids umbrella; rain umbrella
6602	手杖、带座手杖、鞭子、马鞭及类似品	Walking-sticks, seat-sticks, whips and riding-crops
660200	手杖、带座手杖、鞭子、马鞭及类似品（包括登山杖）	Walking canes, seat-sticks, whips, riding-crops and similar articles	拐杖、老人拐棍、登山手杖、徒步杖、登山杖、手杖	walking stick; trekking pole; riding whip; cane
6603	税目66.01或66.02所列物品的零件及装饰品	Parts and trimmings of umbrellas, walking-sticks and whips
660320	伞骨，包括装在伞柄上的伞骨	Umbrella frames, including frames mounted on shafts	雨伞骨架、伞架	umbrella frame; umbrella ribs
660390	伞、手杖及鞭子的其他零件及装饰品	Other parts and trimmings of umbrellas, walking-sticks and whips	伞柄、伞头、伞珠、手杖头	umbrella handle; umbrella tip
67	已加工羽毛、羽绒及其制品；人造花；人发制品	Prepared feathers and down; artificial flowers; articles of human hair
6701	带羽毛或羽绒的鸟皮及鸟体其他部分、羽毛、部分羽毛、羽绒及其制品（税目05.05的货品和经加工的羽管及羽轴除外）	Bird skins with feathers or down; feathers, down and articles of them
670100	已加工的羽毛、羽绒、带羽毛的鸟皮及其制品	Worked feathers and down and feather articles, such as boas and fans	染色羽毛、鸵鸟毛条、羽毛扇、羽毛饰品、羽毛工艺品、羽毛制品	feather boa; dyed feathers; feather crafts; feather trim; feather articles
6702	人造花、叶、果实及其零件；用人造花、叶或果实制成的物品	Artificial flowers, foliage and fruit; articles made of them
670210	塑料制人造花、叶、果实及其零件和制品	Artificial flowers, foliage and fruit of plastics	塑料花、仿真绿植、仿真水果、仿真植物墙、塑料仿真花、塑料假花、仿真植物、圣诞花环塑料	artificial plant; plastic flowers; artificial plant wall; plastic artificial flowers; artificial plants; fake plants
670290	其他材料制人造花、叶、果实及其零件和制品	Artificial flowers, foliage and fruit of other materials, such as silk	绢花、仿真花、丝绸花、布艺花、布艺仿真花	silk flowers; artificial flowers; wedding flower decoration; artificial flowers fabric
6703	经梳理、稀疏、脱色或其他方法加工的人发；作假发及类似品用的羊毛、其他动物毛或其他纺织材料	Worked human hair; wool, animal hair or textiles prepared for wigs
670300	经加工的人发；作假发用的羊毛、其他动物毛或纺织材料	Human hair, dressed, bleached or worked; animal hair or textile fibre ready for wig making	档发、人发把子、假发丝、化纤发丝	processed human hair; synthetic hair fiber; bulk hair
6704	人发、动物毛或纺织材料制的假发、假胡须、假眉毛、假睫毛及类似品；其他税目未列名的人发制品	Wigs, false beards, eyebrows, eyelashes, switches and the like; articles of human hair
670411	合成纺织材料制的整头假发	Complete wigs of synthetic textile materials	化纤假发头套、cosplay假发、化纤假发、合成假发	synthetic wig; cosplay wig
670419	合成纺织材料制的其他假发、假胡须、假眉毛、假睫毛及类似品	Other false hair pieces, beards and eyelashes of synthetic textile materials	化纤假睫毛、化纤发片、化纤接发、脏辫、大辫子	false eyelashes; synthetic hair extensions; braiding hair
670420	人发制的假发、假胡须、假眉毛、假睫毛及类似品和其他人发制品	Wigs, hair pieces, false eyelashes and other articles of human hair	真人发假发、蕾丝头套、真发发帘、接发发条、人发发套、发帘、接发	human hair wig; lace front wig; hair weft; human hair extensions
670490	其他材料制的假发、假胡须、假眉毛、假睫毛及类似品	Wigs, hair pieces and false eyelashes of other materials, such as animal hair	貂毛假睫毛、动物毛假发	mink eyelashes; animal hair wig
68	石料、石膏、水泥、石棉、云母及类似材料的制品	Articles of stone, plaster, cement, asbestos, mica or similar materials
6801	天然石料制的长方砌石、路缘石、扁平石（不包括板岩的）	Setts, curbstones and flagstones of natural stone (except slate)
680100	天然石料制的长方砌石、路缘石、扁平石	Natural stone paving setts, kerbstones and flagstones, not slate	路沿石、路牙石、小方石、马蹄石、铺路石	curbstone; cobblestone; paving stone; cube stone
6802	已加工的碑石或建筑用石（板岩除外）及其制品；天然石料制的镶嵌石（马赛克）；人工染色石粒、石片及石粉	Worked monumental or building stone; stone mosaic cubes; coloured granules
680210	最大面可置入边长小于7厘米方格的砖、方块及类似品；人工染色的石粒、石片及石粉	Stone tiles and cubes that fit in a square of side under 7 cm; coloured granules and powder	石材马赛克、大理石马赛克、彩砂、染色石米	stone mosaic; marble mosaic; colored sand
680221	简单切削或锯开的大理石、石灰华及蜡石	Marble, travertine and alabaster, simply cut or sawn with a flat surface	大理石毛板、大理石板材、洞石板、大理石板锯切、石材台面锯切	marble slab; travertine slab; marble tiles simply cut
680223	简单切削或锯开的花岗岩	Granite, simply cut or sawn with a flat surface	花岗石毛板、花岗岩板材、花岗岩板、花岗石地砖、路沿石、花岗岩台阶	granite slab; sawn granite; granite tile; granite paving; granite countertop; kerbstone granite
680229	简单切削或锯开的其他碑石或建筑用石	Other building stone, simply cut or sawn with a flat surface	砂岩板、玄武岩板	sandstone slab; basalt slab
680291	其他加工的大理石、石灰华及蜡石及其制品	Marble, travertine and alabaster, otherwise worked (polished, carved)	大理石台面、大理石雕刻、石雕工艺品、大理石拼花、大理石板抛光	marble countertop; marble tile; marble carving; polished marble; marble statue
680292	其他加工的石灰石及其制品	Other calcareous stone such as limestone, otherwise worked	石灰石板材、青石雕刻	limestone tile
680293	其他加工的花岗岩及其制品	Granite, otherwise worked (polished, carved)	花岗石墓碑、花岗岩台面、花岗岩抛光板、石狮子、墓碑、花岗岩雕刻	granite tombstone; granite countertop; polished granite tile; polished granite; granite monument; granite slab polished
680299	其他石料加工的碑石或建筑用石及其制品	Other stone, otherwise worked	砂岩雕刻、玉石板、文化石（砂岩）、石雕、石灯笼	sandstone carving; soapstone carving; stone carving; sandstone
6803	已加工的板岩及板岩或粘聚板岩的制品	Worked slate and articles of slate or agglomerated slate
680300	板岩及粘聚板岩的加工制品	Slate products such as roofing slates and slate tiles, including agglomerated slate	青石板、文化石、石板瓦、锈板、板岩餐盘、板岩	roofing slate; slate tile; cultured stone slate; slate plate; slate tiles; slate cultured stone; ledge stone
6804	未装支架的石磨、石碾、砂轮及类似品及其零件，用于研磨、磨刃、抛光、整形或切割；手用磨石、抛光石	Millstones, grindstones, grinding wheels and the like; hand sharpening stones
680410	碾磨或磨浆用石磨、石碾	Millstones and grindstones for milling, grinding or pulping	石磨盘、磨浆石	millstone; stone mill
680421	粘聚合成或天然金刚石制的砂轮、石磨及类似品	Other grinding wheels and grindstones of agglomerated synthetic or natural diamond	金刚石砂轮、金刚石磨盘、金刚石磨块、树脂磨片、金刚石磨片、金刚石锯片烧结、金刚石磨轮	diamond grinding wheel; diamond polishing pad; diamond cup wheel; diamond grinding disc; resin diamond wheel
680422	其他粘聚磨料或陶瓷制的砂轮、石磨及类似品	Other grinding wheels and grindstones of other agglomerated abrasives or ceramics	切割片、角磨片、树脂砂轮、陶瓷砂轮、磨光片、树脂切割片、砂轮片、百叶片、砂轮、切割砂轮	cutting disc; grinding wheel; abrasive disc; resin bonded grinding wheel; cut-off wheel; flap disc; abrasive wheel
680423	天然石料制的砂轮、石磨及类似品	Other grinding wheels and grindstones of natural stone	天然石砂轮	natural stone grinding wheel
680430	手用磨石及抛光石	Hand sharpening or polishing stones	磨刀石、油石	sharpening stone; whetstone; oil stone
6805	砂布、砂纸及以其他材料为底的类似品，不论是否裁切、缝合或用其他方法加工成形	Abrasive cloth, abrasive paper and the like
680510	砂布	Abrasive powder or grain on woven textile fabric only	砂带、布基砂布卷、砂布轮、百叶轮布、砂布、砂布卷	abrasive cloth; emery cloth; sanding belt
680520	砂纸	Abrasive powder or grain on paper or paperboard only	水砂纸、干磨砂纸、圆盘砂纸、砂纸、砂纸片	sandpaper; abrasive paper
680530	以其他材料为底的砂布、砂纸类似品	Abrasive powder or grain on other materials, such as sponge or nonwoven	海绵砂、工业百洁布、尼龙抛光轮、纤维砂盘、背绒砂纸、百洁布研磨、尼龙砂轮	sanding sponge; abrasive pad; scouring pad; fiber disc; scouring pad abrasive
6806	矿渣棉、岩石棉及类似的矿质棉；膨胀蛭石、膨胀粘土、泡沫矿渣及类似膨胀矿物材料；隔热、隔音或吸音矿物材料制品	Rock wool and mineral wools; expanded minerals; mineral insulating materials
680610	矿渣棉、岩石棉及类似的矿质棉（包括其相互混合物），块状、成片或成卷	Slag wool, rock wool and similar mineral wools, in bulk, sheets or rolls	岩棉板、硅酸铝纤维毯、陶瓷纤维毯、陶瓷纤维模块、硅酸铝棉、矿棉、岩棉、矿渣棉、陶瓷纤维棉	rock wool; ceramic fiber blanket; mineral wool board; ceramic fiber module; ceramic fibre module; slag wool
680620	膨胀蛭石、膨胀粘土、泡沫矿渣及类似的膨胀矿物材料	Exfoliated vermiculite, expanded clays, foamed slag and similar expanded minerals	膨胀珍珠岩、陶粒、闭孔珍珠岩、玻化微珠、膨胀蛭石	expanded vermiculite; expanded perlite; LECA; expanded clay aggregate
680690	其他具有隔热、隔音或吸音性能的矿物材料的混合物及制品	Other heat- or sound-insulating or sound-absorbing mineral mixtures and articles	矿棉吸音板、硅酸钙板、玻镁保温板、珍珠岩保温板、微孔硅酸钙、纳米绝热板、硅酸钙板保温、绝热砖、陶瓷纤维板、陶瓷纤维纸	mineral fiber ceiling; calcium silicate board; perlite board; microporous insulation board; calcium silicate insulation; ceramic fibre board; ceramic fiber paper
6807	沥青或类似原料（例如，石油沥青或煤焦油沥青）的制品	Articles of asphalt or similar material, such as bitumen
680710	成卷的沥青或类似原料制品	Asphalt or bitumen articles in rolls	SBS改性沥青防水卷材、防水卷材、自粘防水卷材、油毡、沥青防水卷材、SBS改性沥青卷材	SBS bitumen membrane; asphalt roofing felt; self-adhesive waterproof membrane; bitumen membrane; SBS waterproofing membrane
680790	其他沥青或类似原料的制品	Other articles of asphalt or bitumen, not in rolls	沥青瓦、玻纤沥青瓦	asphalt shingles; bitumen roofing tile
6808	镶板、平板、瓦、砖及类似品，用水泥、石膏或其他矿物粘合材料粘合植物纤维、稻草、刨花、木粉、锯末或木废料制成	Panels, boards and blocks of wood or plant fibre bound with cement, plaster or the like
680800	矿物粘合材料粘合植物纤维、木屑等制成的镶板、平板、瓦、砖及类似品	Mineral-bonded boards, tiles and blocks of wood chips, straw or vegetable fibre	水泥木丝板、水泥刨花板、木丝吸音板、氧化镁板、玻镁板、木丝板	wood wool cement board; cement bonded particle board; MgO board; magnesium oxide board
6809	石膏制品及以石膏为基本成分的混合材料制品	Articles of plaster or plaster compositions
680911	未经装饰的仅用纸或纸板贴面或加强的石膏板、片、砖、瓦及类似品	Plaster boards and panels faced or reinforced only with paper or paperboard, not ornamented	纸面石膏板、石膏板、石膏天花板	gypsum board; plasterboard; drywall
680919	其他未经装饰的石膏板、片、砖、瓦及类似品	Other plaster boards, sheets, panels and tiles, not ornamented	纤维石膏板、石膏砌块、PVC贴面石膏板	gypsum fiberboard; PVC gypsum ceiling tile
680990	其他石膏制品	Other articles of plaster	石膏线、石膏工艺品、石膏雕像、石膏模具	gypsum cornice; plaster figurine; plaster mould
6810	水泥、混凝土或人造石制品，不论是否加强	Articles of cement, concrete or artificial stone
681011	水泥、混凝土或人造石制的建筑用砖及石砌块	Building blocks and bricks of cement, concrete or artificial stone	水泥砖、混凝土砌块、加气块、加气混凝土砌块、水泥砌块、路面砖、透水砖	concrete block; AAC block; cement brick; paving brick; concrete paver
681019	水泥、混凝土或人造石制的瓦、扁平石及类似品	Tiles, flagstones and similar articles of cement, concrete or artificial stone	石英石板、人造石英石、人造大理石板、水泥瓦、水磨石板、透水砖、人造石英石板、石英石台面、水磨石	quartz slab; engineered stone; terrazzo tile; cultured stone; quartz stone slab; artificial stone; cement roof tile; terrazzo; engineered quartz countertop
681091	水泥、混凝土或人造石制的建筑或土木工程用预制结构件	Prefabricated structural components of cement, concrete or artificial stone	预制混凝土构件、管片、PC构件、ALC墙板、轻质隔墙板、装配式构件、水泥管桩、盾构管片	precast concrete; ALC panel; tunnel segment; prefabricated concrete elements; PHC pile
681099	水泥、混凝土或人造石制的其他制品	Other articles of cement, concrete or artificial stone	水泥管、水泥花盆、混凝土电杆、石英石台面、水泥工艺品、混凝土井盖、水泥雕塑、混凝土花盆	concrete pipe; concrete planter; quartz countertop; cement flower pot; concrete statue
6811	石棉水泥、纤维素水泥或类似材料的制品	Articles of asbestos-cement or cellulose fibre-cement
681140	含石棉的石棉水泥及类似材料制品	Asbestos-cement articles, containing asbestos	石棉瓦、石棉水泥板、石棉水泥瓦	asbestos cement sheet
681181	不含石棉的纤维素水泥及类似材料制瓦楞板	Corrugated sheets of fibre-cement, without asbestos	无石棉瓦楞板、无石棉波纹瓦	non-asbestos corrugated sheet; fiber cement roofing sheet
681182	不含石棉的纤维素水泥及类似材料制其他片、板、砖、瓦及类似品	Other fibre-cement sheets, panels and tiles, without asbestos	纤维水泥板、水泥压力板、纤维增强硅酸钙板、水泥外墙挂板、硅酸钙板	fiber cement board; fiber cement siding; fibre cement board; calcium silicate board
681189	不含石棉的纤维素水泥及类似材料制其他制品	Other fibre-cement articles, without asbestos	纤维水泥管	fiber cement pipe
6812	已加工的石棉纤维；以石棉或石棉和碳酸镁为基本成分的混合物；上述混合物或石棉的制品，不论是否加强	Fabricated asbestos fibres; asbestos mixtures and articles
681280	已加工的青石棉纤维及其混合物和制品	Fabricated crocidolite (blue asbestos) fibres, mixtures and articles
681291	其他石棉制服装、衣着附件、鞋靴及帽类	Clothing, footwear and headgear of asbestos other than crocidolite	石棉手套、石棉服	asbestos gloves
681299	其他已加工的石棉纤维、石棉混合物及石棉制品	Other asbestos fibres, mixtures and articles, not crocidolite	石棉板、石棉布、石棉盘根、石棉橡胶板、石棉绳	asbestos sheet; asbestos cloth; asbestos rope
6813	未装配的摩擦材料及其制品，以石棉、其他矿物质或纤维素为基本成分，用作制动器、离合器及类似品	Unmounted friction material and articles for brakes, clutches and the like
681320	含石棉的未装配摩擦材料及其制品	Unmounted friction material containing asbestos	石棉刹车片、石棉刹车带	asbestos brake lining
681381	不含石棉的闸衬及闸垫	Brake linings and pads, unmounted, without asbestos	刹车衬片、制动衬片、刹车带、刹车蹄片衬片、无石棉刹车片、刹车片、摩擦片、刹车衬片无石棉、闸片	brake lining; brake pad friction material; brake roll lining; brake pads material non asbestos; friction lining
681389	不含石棉的其他未装配摩擦材料及其制品	Other unmounted friction material without asbestos, such as clutch facings	离合器面片、摩擦片、纸基摩擦片、摩擦材料	clutch facing; friction disc; friction material
6814	已加工的云母及其制品，包括粘聚或复制的云母，不论是否附于纸、纸板或其他材料上	Worked mica and articles of mica
681410	粘聚或复制云母制的板、片、带，不论是否附于其他材料上	Plates, sheets and strips of agglomerated or reconstituted mica	云母板、云母带、云母纸	mica sheet; mica tape; mica paper
681490	其他已加工的云母及其制品	Other worked mica and mica articles	云母片、云母管、云母垫片、云母加热板骨架、云母板、云母带	mica tube; mica washer; mica sheet; mica tape
6815	其他税目未列名的石制品及其他矿物制品（包括碳纤维及其制品和泥煤制品）	Other articles of stone or minerals, including carbon fibres and peat articles
681511	非电气用途的碳纤维	Carbon fibres, for non-electrical uses	碳纤维丝、碳纤维纱、碳纤维短切丝、碳纤维、碳纤维布、碳布	carbon fiber; chopped carbon fiber; carbon fiber tow; carbon fibre; carbon fiber fabric
681512	非电气用途的碳纤维织物	Carbon fibre fabrics, for non-electrical uses	碳纤维布、碳布、碳纤维毡、碳纤维预浸布	carbon fiber fabric; carbon fiber cloth; carbon felt
681513	非电气用途的其他碳纤维制品	Other carbon fibre articles, for non-electrical uses	碳纤维管、碳纤维板、碳碳复合材料、碳纤维制品	carbon fiber tube; carbon fiber plate; C/C composite; carbon fibre plate; carbon fibre tube; carbon fiber parts
681519	非电气用途的其他石墨或碳制品	Other non-electrical articles of graphite or other carbon	石墨制品、石墨模具、柔性石墨纸、石墨垫片、石墨盘根、炭砖、石墨坩埚、石墨块、石墨密封、石墨板	graphite mold; graphite sheet; graphite gasket; carbon brick; graphite products; graphite block; graphite mould; graphite packing; graphite plate
681520	泥煤制品	Articles of peat	泥炭花盆、育苗块、泥炭营养钵	peat pot; peat pellet
681591	含有菱镁矿、方镁石形态的氧化镁、白云石（包括煅烧形态）或铬铁矿的其他石制品及矿物制品	Other mineral articles containing magnesite, magnesia (periclase), dolomite or chromite	不烧镁碳砖、镁碳砖、不烧镁砖、镁铝碳砖、铝镁碳砖、不烧镁铬砖、镁炭砖、镁碳质耐火制品、树脂结合镁碳砖	magnesia carbon brick; unburnt magnesia brick; MgO-C brick; dolomite carbon brick; mag-carbon brick
681599	其他税目未列名的石制品及矿物制品	Other articles of stone or mineral substances	铸石板、不烧铝碳砖、铝碳化硅碳砖、玄武岩纤维、火山石制品、不烧砖、玄武岩纤维制品、铝镁碳砖	cast basalt lining; basalt fiber; alumina carbon brick; Al2O3-SiC-C brick; cast basalt; basalt fibre products
69	陶瓷产品	Ceramic products
6901	硅质化石粉（例如，各种硅藻土）或类似硅土制的砖、块、瓦及其他陶瓷制品	Ceramic bricks, blocks and tiles of siliceous fossil meals or siliceous earths
690100	硅质化石粉或类似硅土制的陶瓷砖、块、瓦及其他陶瓷制品	Diatomite (siliceous earth) bricks, blocks, tiles and other ceramic goods	硅藻土砖、硅藻土保温砖、硅藻土隔热砖、保温砖硅藻土	diatomite brick; diatomaceous earth insulation brick
6902	耐火砖、块、瓦及类似耐火陶瓷建材制品，但硅质化石粉及类似硅土制的除外	Refractory bricks, blocks, tiles and similar constructional goods
690210	耐火砖、块、瓦及类似品，按重量计镁、钙、铬（以MgO、CaO、Cr2O3表示）含量＞50％	Refractory bricks with over 50% Mg, Ca or Cr (as MgO, CaO or Cr2O3) by weight	镁砖、镁铬砖、镁铝尖晶石砖、镁铁尖晶石砖、烧成镁钙砖、直接结合镁铬砖、烧成镁砖、镁锆砖、镁钙砖、转炉镁砖、电熔再结合镁铬砖	magnesia brick; magnesia chrome brick; magnesia alumina spinel brick; fired dolomite brick; magnesite brick; magnesia spinel brick; mag-chrome brick; fired magnesia brick
690220	耐火砖、块、瓦及类似品，按重量计氧化铝、氧化硅或其混合物、化合物含量＞50％	Refractory bricks with over 50% alumina, silica or their mixture by weight	高铝砖、粘土砖、硅砖、莫来石砖、刚玉砖、轻质保温砖、耐火砖、浇钢砖、刚玉莫来石砖	high alumina brick; fireclay brick; silica brick; mullite insulating brick; mullite brick; insulating fire brick; corundum brick; refractory brick; andalusite brick
690290	其他耐火砖、块、瓦及类似耐火陶瓷建材制品	Other refractory bricks, blocks and tiles	碳化硅砖、氮化硅结合碳化硅砖、锆英石砖、锆英砖、锆刚玉砖	silicon carbide brick; zircon brick; AZS brick
6903	其他耐火陶瓷制品（例如，甑、坩埚、马弗罩、喷管、栓塞、支架、烤钵、管子、护套、棒条及滑阀式水口）	Other refractory ceramic goods, such as crucibles, muffles, nozzles and tubes
690310	其他耐火陶瓷制品，按重量计游离碳含量＞50％	Other refractory ceramic goods with over 50% free carbon by weight	石墨坩埚、石墨碳化硅坩埚、粘土石墨坩埚、铝碳质水口、长水口、塞棒、浸入式水口、镁碳滑板、石墨电极坩埚	graphite crucible; clay graphite crucible; alumina carbon nozzle; stopper rod; submerged entry nozzle; ladle shroud
690320	其他耐火陶瓷制品，按重量计氧化铝或氧化铝与氧化硅的混合物、化合物含量＞50％	Other refractory ceramic goods with over 50% alumina or alumina-silica by weight	刚玉坩埚、滑板砖、浸入式水口、长水口、塞棒、莫来石匣钵、氧化铝陶瓷管耐火、刚玉管、莫来石坩埚、透气砖、滑板、铝质水口	alumina crucible; slide gate plate; submerged entry nozzle; stopper rod; porous plug; corundum tube; alumina nozzle; ladle purging plug
690390	其他耐火陶瓷制品（其他成分）	Other refractory ceramic goods of other composition	碳化硅坩埚、碳化硅棚板、碳化硅匣钵、锆质定径水口、碳化硅辊棒、锆质水口、镁质水口、耐火匣钵	silicon carbide crucible; SiC kiln shelf; zirconia metering nozzle; SiC roller; zirconia nozzle; refractory saggar; tundish nozzle
6904	陶瓷制建筑用砖、铺地砖、支撑或填充用砖及类似品	Ceramic building bricks, flooring blocks, support or filler tiles
690410	陶瓷制建筑用砖	Ceramic building bricks	红砖、烧结砖、粘土烧结砖、建筑红砖、清水砖	clay brick; facing brick; building bricks
690490	陶瓷制铺地砖、支撑或填充用砖及类似品	Ceramic flooring blocks, support or filler tiles and the like	烧结铺路砖、填充空心砖	ceramic filler block
6905	屋顶瓦、烟囱罩、通风帽、烟囱衬壁、建筑装饰物及其他建筑用陶瓷制品	Ceramic roofing tiles, chimney parts, architectural ornaments and building goods
690510	陶瓷制屋顶瓦	Ceramic roofing tiles	琉璃瓦、陶土瓦、西式瓦、屋面瓦、陶瓷瓦	clay roof tile; glazed roof tile; ceramic roof tile
690590	陶瓷制烟囱罩、通风帽、烟囱衬壁、建筑装饰物及其他建筑用陶瓷制品	Ceramic chimney parts, architectural ornaments and other building goods	陶土板、琉璃构件、陶板幕墙、陶棍	terracotta panel; terracotta baguette
6906	陶瓷套管、导管、槽管及管子配件	Ceramic pipes, guttering, conduits and fittings
690600	陶瓷套管、导管、槽管及管子附件	Pipes, conduits, guttering and fittings of ceramic	陶土管、陶瓷排水管	vitrified clay pipe
6907	陶瓷贴面砖、铺面砖，包括炉面砖及墙面砖；陶瓷镶嵌砖（马赛克）及类似品，不论是否有衬背；饰面陶瓷	Ceramic floor, paving and wall tiles; mosaic cubes; finishing ceramics
690721	陶瓷贴面砖、铺面砖，按重量计吸水率≤0.5％	Ceramic flags, floor and wall tiles, water absorption not over 0.5% by weight	瓷砖、抛光砖、瓷质砖、玻化砖、岩板、全抛釉地砖、地砖、墙砖、釉面砖、陶瓷地砖	porcelain tile; polished tile; floor tile; sintered stone slab; porcelain tiles; floor tiles; ceramic tiles; wall tiles; glazed tiles
690722	陶瓷贴面砖、铺面砖，按重量计吸水率＞0.5％，但≤10％	Ceramic flags, floor and wall tiles, water absorption over 0.5% but not over 10% by weight	炻质砖、外墙砖、劈开砖、半瓷砖	stoneware tile; split tile
690723	陶瓷贴面砖、铺面砖，按重量计吸水率＞10％	Ceramic flags, floor and wall tiles, water absorption over 10% by weight	陶质釉面砖、内墙砖、厨卫墙砖	ceramic wall tile; glazed wall tile
690730	陶瓷镶嵌砖（马赛克）及类似品	Ceramic mosaic cubes and the like	泳池马赛克、马赛克瓷砖	ceramic mosaic; pool mosaic tile; ceramic mosaic tile
690740	饰面陶瓷	Finishing ceramics, such as border and edge tiles	瓷砖腰线、收边线条、转角砖、梯级砖	ceramic border tile; tile trim; bullnose tile
6909	实验室、化学或其他专门技术用途的陶瓷器；农业用陶瓷槽、缸及类似容器；运输及盛装货物用的陶瓷罐、坛及类似品	Ceramic wares for laboratory or technical use, farm troughs and packing jars
690911	实验室、化学或其他专门技术用途的瓷制器	Porcelain or china wares for laboratory, chemical or technical use	瓷坩埚、瓷蒸发皿、瓷研钵、瓷环填料、实验室瓷坩埚	porcelain crucible; porcelain mortar; laboratory porcelain
690912	莫氏硬度≥9的实验室、化学或其他专门技术用途的陶瓷器	Technical ceramics with a hardness of 9 or more on the Mohs scale	氧化铝陶瓷件、耐磨陶瓷片、碳化硅陶瓷密封环、氧化铝陶瓷球、氧化锆陶瓷、耐磨陶瓷衬片、陶瓷研磨球、工业陶瓷高硬度	alumina ceramic parts; wear resistant ceramic lining; SiC seal ring; alumina grinding ball; grinding balls ceramic; wear resistant ceramic liner; zirconia ceramic
690919	其他实验室、化学或其他专门技术用途的陶瓷器	Other ceramic wares for laboratory, chemical or technical use	蜂窝陶瓷、泡沫陶瓷过滤片、陶瓷填料、氧化锆陶瓷件、陶瓷拉西环、工业陶瓷	honeycomb ceramic; ceramic foam filter; ceramic packing; zirconia ceramic parts; technical ceramics
690990	农业用陶瓷槽、缸及类似容器；运输及盛装货物用的陶瓷罐、坛及类似品	Ceramic farm troughs and tubs; ceramic pots and jars for packing goods	陶瓷酒瓶、酒坛、酒缸	ceramic liquor bottle; ceramic jar
6910	陶瓷洗涤槽、脸盆、脸盆座、浴缸、坐浴盆、抽水马桶、水箱、小便池及类似的固定卫生设备	Ceramic sinks, wash basins, baths, toilets and similar sanitary fixtures
691010	瓷制固定卫生设备（洗涤槽、脸盆、抽水马桶、小便池等）	Sanitary fixtures of porcelain or china	坐便器、台上盆、洗手盆、立柱盆、蹲便器、瓷马桶、陶瓷洁具、洗脸盆	ceramic toilet; wash basin; urinal; sanitary ware; porcelain washbasin; ceramic basin; water closet
691090	其他陶瓷制固定卫生设备	Sanitary fixtures of other ceramic	陶制洗手盆、陶制水槽、陶制洁具	earthenware basin; fireclay sink; earthenware sanitary ware
6911	瓷餐具、厨房器具及其他家用或盥洗用瓷器	Porcelain or china tableware, kitchenware, household and toilet articles
691110	瓷餐具及厨房器具	Tableware and kitchenware of porcelain or china	骨瓷餐具、瓷碗、瓷盘、瓷茶具、瓷马克杯、酒店瓷餐具、瓷杯、咖啡杯瓷	porcelain dinnerware; bone china; porcelain mug; tea set; porcelain tableware; porcelain dinner set; porcelain tea set
691190	其他家用或盥洗用瓷器	Other household and toilet articles of porcelain or china	瓷卫浴四件套、瓷皂盒、瓷牙刷架、瓷家居用品、瓷烟灰缸	porcelain bathroom set; porcelain soap dish; porcelain household articles
6912	陶餐具、厨房器具及其他家用或盥洗用陶器	Ceramic tableware, kitchenware and household articles, not porcelain or china
691200	陶制餐具、厨房器具及其他家用、盥洗用陶器	Earthenware, stoneware and other non-porcelain tableware, kitchenware and household articles	炻瓷餐具、陶瓷马克杯、砂锅、紫砂壶、陶碗、色釉陶餐具、陶餐具、陶杯	stoneware dinnerware; ceramic mug; clay pot; earthenware; stoneware dinner set; ceramic bowl
6913	塑像及其他装饰用陶瓷制品	Ceramic statuettes and ornaments
691310	瓷塑像及其他装饰用瓷制品	Statuettes and ornaments of porcelain or china	瓷花瓶、瓷摆件、青花瓷瓶、瓷雕、瓷工艺品	porcelain figurine; porcelain vase
691390	其他陶瓷制塑像及装饰品	Statuettes and ornaments of other ceramic	陶瓷摆件、陶花瓶、陶瓷工艺品、陶制储钱罐、陶俑、陶摆件	ceramic figurine; ceramic vase; ceramic ornament
6914	其他陶瓷制品	Other ceramic articles
691410	其他瓷制品	Other articles of porcelain or china	瓷制门把手、瓷香薰片	porcelain knob
691490	其他陶制品及非瓷陶瓷制品	Other articles of ceramic, not porcelain or china	陶瓷花盆、红陶花盆、陶盆、陶瓷香薰、陶花盆、其他陶制品	terracotta flower pot; ceramic flower pot; ceramic planter
70	玻璃及其制品	Glass and glassware
7001	碎玻璃及废玻璃，来源于阴极射线管的活化玻璃及税目85.49的其他活化玻璃除外；玻璃块料	Cullet and waste glass (not activated glass of heading 85.49); glass in the mass
700100	碎玻璃及废玻璃（活化玻璃除外）；玻璃块料	Broken and waste glass, except CRT and other activated glass; glass in the mass	玻璃碴、废玻璃料、玻璃石、景观玻璃块	glass cullet; landscape glass rock
7002	未加工的玻璃球、棒及管（税目70.18的微型玻璃球除外）	Unworked glass balls, rods or tubes
700210	未加工的玻璃球	Glass balls, unworked	玻璃球坯	glass balls; glass marbles
700220	未加工的玻璃棒	Glass rods, unworked	高硼硅玻璃棒、光学玻璃棒	glass rod; quartz rod
700231	未加工的熔凝石英或其他熔凝硅石制玻璃管	Unworked tubes of fused quartz or other fused silica	石英管、石英玻璃管	quartz tube; fused silica tube
700232	未加工的低膨胀系数玻璃管（0℃～300℃线膨胀系数每开尔文≤5×10⁻⁶）	Unworked low-expansion glass tubes (up to 5×10⁻⁶ per kelvin, 0 to 300 °C)	高硼硅玻璃管、硼硅药用玻璃管	borosilicate glass tube
700239	未加工的其他玻璃管	Other unworked glass tubes	钠钙玻璃管、药用玻璃管	soda lime glass tube; neutral glass tubing
7003	铸制或轧制玻璃板、片或型材及异型材，不论是否有吸收、反射或非反射层，但未经其他加工	Cast and rolled glass, in sheets or profiles, not otherwise worked
700312	铸、轧制的非夹丝玻璃板、片，整块着色、不透明、镶色或有吸收、反射或非反射层	Cast or rolled glass sheets, not wired, tinted, opacified, flashed or with a coating layer	有色压花玻璃、彩色压延玻璃	tinted patterned glass
700319	其他铸、轧制的非夹丝玻璃板、片	Other cast or rolled glass sheets, not wired	压花玻璃、超白压延玻璃、光伏玻璃原片、压延玻璃	patterned glass; rolled glass; solar glass
700320	铸、轧制的夹丝玻璃板、片	Wired sheets of cast or rolled glass	夹丝压花玻璃、防火夹丝玻璃	wired glass
700330	铸、轧制的玻璃型材及异型材	Profiles of cast or rolled glass	U型玻璃、槽型玻璃	U profile glass; channel glass
7004	拉制或吹制玻璃板、片，不论是否有吸收、反射或非反射层，但未经其他加工	Drawn and blown glass, in sheets, not otherwise worked
700420	拉、吹制玻璃板、片，整块着色、不透明、镶色或有吸收、反射或非反射层	Drawn or blown glass sheets, tinted, opacified, flashed or with a coating layer	彩色吹制玻璃片
700490	其他拉、吹制玻璃板、片	Other drawn or blown glass sheets	超薄玻璃、显微镜载玻片原片、平拉玻璃	ultra thin sheet glass; drawn sheet glass
7005	浮法玻璃板、片及表面研磨或抛光玻璃板、片，不论是否有吸收、反射或非反射层，但未经其他加工	Float glass and surface-ground or polished glass, in sheets, not otherwise worked
700510	具有吸收、反射或非反射层的非夹丝浮法玻璃板、片	Float glass, not wired, with an absorbent, reflecting or non-reflecting layer	镀膜玻璃、Low-E玻璃、热反射玻璃、导电玻璃	low-e glass; reflective coated glass; coated float glass
700521	整块着色、不透明、镶色或仅表面研磨的非夹丝浮法玻璃板、片	Other float glass, not wired, body tinted, opacified, flashed or merely surface ground	茶色玻璃、蓝色浮法玻璃、本体着色玻璃、灰玻	tinted float glass; bronze glass
700529	其他非夹丝浮法玻璃板、片	Other float glass, not wired	白玻、浮法白玻、超白玻璃、浮法玻璃	clear float glass; ultra clear glass; float glass
700530	夹丝浮法玻璃板、片	Wired float or polished glass	夹丝抛光玻璃	polished wired glass
7006	经弯曲、磨边、镂刻、钻孔、涂珐琅或其他加工的税目70.03、70.04或70.05的玻璃，但未用其他材料镶框或装配	Glass of 70.03 to 70.05, bent, edge-worked, drilled, enamelled or otherwise worked
700600	经弯曲、磨边、镂刻、钻孔、涂珐琅等加工的玻璃，未镶框或装配	Sheet glass, bent, edge-worked, engraved, drilled or enamelled, not framed or fitted	磨砂玻璃、烤漆玻璃、丝印玻璃、热弯玻璃、磨边玻璃、液晶玻璃基板、弯曲玻璃、钻孔玻璃	frosted glass; painted glass; silk screen glass; bent glass; edge worked glass; drilled glass
7007	钢化或层压玻璃制的安全玻璃	Safety glass, toughened (tempered) or laminated
700711	规格及形状适于安装在车辆、航空器、航天器及船舶上的钢化安全玻璃	Tempered safety glass for vehicles, aircraft, spacecraft or vessels	汽车钢化玻璃、汽车侧窗玻璃、后挡风玻璃、车窗玻璃	automotive tempered glass; car side window glass; tempered glass for vehicles
700719	其他钢化安全玻璃	Other tempered safety glass	钢化玻璃、手机钢化膜、淋浴房玻璃、家具钢化玻璃、光伏钢化玻璃、钢化玻璃板、家电钢化玻璃	tempered glass; toughened glass; tempered glass screen protector; shower door glass
700721	规格及形状适于安装在车辆、航空器、航天器及船舶上的层压安全玻璃	Laminated safety glass for vehicles, aircraft, spacecraft or vessels	汽车前挡风玻璃、夹层挡风玻璃、汽车挡风玻璃、汽车夹层玻璃、前挡风玻璃	car windshield; laminated windscreen; windshield
700729	其他层压安全玻璃	Other laminated safety glass	夹胶玻璃、夹层玻璃、防弹玻璃、夹胶幕墙玻璃	laminated glass; bulletproof glass
7008	多层隔温、隔音玻璃组件	Multiple-walled insulating units of glass
700800	多层隔温、隔音玻璃组件（中空玻璃、真空玻璃等）	Insulating glass units (double or multiple glazing)	双层中空玻璃、Low-E中空玻璃、冷柜玻璃门用中空玻璃、中空玻璃、隔热玻璃	insulated glass unit; double glazing; IGU; vacuum insulated glass; insulating glass; double glazed unit
7009	玻璃镜（包括后视镜），不论是否镶框	Glass mirrors, framed or not, including rear-view mirrors
700910	车辆后视镜	Rear-view mirrors for vehicles	倒车镜、汽车反光镜、摩托车后视镜、汽车后视镜	rear view mirror; side mirror; motorcycle mirror; car side mirror
700991	未镶框的玻璃镜	Other glass mirrors, unframed	银镜、铝镜、镜片、无框浴室镜、镜片无框、镜子玻璃	silver mirror; frameless mirror; mirror sheet; unframed mirror
700992	已镶框的玻璃镜	Other glass mirrors, framed	化妆镜、穿衣镜、浴室镜、折叠镜、装饰镜、带框镜子、LED浴室镜	makeup mirror; framed wall mirror; vanity mirror; dressing mirror; framed mirror; bathroom mirror; LED mirror
7010	玻璃制的坛、瓶、缸、罐、安瓿及其他容器，用于运输或盛装货物；玻璃制保藏罐；玻璃塞、盖及类似的封口器	Glass bottles, jars, ampoules and other packing containers; glass stoppers and lids
701010	玻璃安瓿	Glass ampoules	安瓿瓶	glass ampoule
701020	玻璃制的塞、盖及类似的封口器	Glass stoppers, lids and other closures	玻璃瓶塞、玻璃瓶盖	glass stopper; glass lid
701090	其他玻璃制运输或盛装货物用瓶、罐等容器	Other glass bottles, jars and containers for packing goods	玻璃瓶、酒瓶、西林瓶、酱菜瓶、蜂蜜瓶、香水瓶、玻璃罐、玻璃储物罐、药瓶、化妆品玻璃瓶	glass bottle; glass jar; mason jar; glass vial; wine bottle; beer bottle
7011	制灯泡和光源、阴极射线管及类似品用的未封口玻璃外壳（包括玻璃泡及管）及其玻璃零件，但未装有配件	Open glass envelopes and parts for lamps, light sources and cathode-ray tubes
701110	电灯用未封口玻璃外壳及其玻璃零件	Open glass envelopes for electric lighting	灯泡壳、玻璃泡壳、灯管玻壳	glass bulb shell; lamp envelope
701120	阴极射线管用未封口玻璃外壳及其玻璃零件	Open glass envelopes for cathode-ray tubes	显像管玻壳	CRT glass bulb
701190	其他未封口玻璃外壳及其玻璃零件	Other open glass envelopes and their glass parts	电子管玻壳
7013	玻璃器，供餐桌、厨房、盥洗室、办公室、室内装饰或类似用途，但税目70.10或70.18的货品除外	Glassware for table, kitchen, toilet, office or indoor decoration
701310	玻璃陶瓷制的餐桌、厨房、室内装饰等用玻璃器	Glassware of glass-ceramics for table, kitchen or household use	微晶玻璃锅、微晶锅	glass-ceramic cookware
701322	铅晶质玻璃制的高脚杯	Stemware drinking glasses of lead crystal	水晶红酒杯、水晶高脚酒杯	lead crystal wine glass
701328	其他玻璃制高脚杯	Other stemware drinking glasses	红酒杯、香槟杯、玻璃高脚酒杯、高脚杯、葡萄酒杯	wine glass; champagne flute; goblet; stemware
701333	铅晶质玻璃制的其他玻璃杯	Other drinking glasses of lead crystal	水晶威士忌杯、水晶杯	crystal whisky glass
701337	其他玻璃制玻璃杯（高脚杯除外）	Other drinking glasses, not lead crystal or glass-ceramics	啤酒杯、双层玻璃杯、玻璃水杯、威士忌杯、玻璃马克杯、玻璃杯	glass cup; beer mug; double wall glass; tumbler; drinking glass; glass tumbler
701341	铅晶质玻璃制的餐桌或厨房用玻璃器（杯子除外）	Table or kitchen glassware of lead crystal, not drinking glasses	水晶玻璃碗、水晶果盘	crystal bowl
701342	低膨胀系数玻璃制的餐桌或厨房用玻璃器（杯子除外）	Table or kitchen glassware of low-expansion glass (up to 5×10⁻⁶ per kelvin, 0 to 300 °C)	高硼硅保鲜盒、耐热玻璃茶壶、玻璃烤盘、高硼硅饭盒	borosilicate food container; heat resistant teapot; glass baking dish
701349	其他玻璃制餐桌或厨房用玻璃器（杯子除外）	Other table or kitchen glassware, not drinking glasses	玻璃碗、玻璃果盘、玻璃储物罐、玻璃调味瓶、醒酒器、玻璃盘、玻璃餐具、保鲜盒玻璃、玻璃壶	glass bowl; glass plate; glass storage jar; decanter; glass food container; glass tableware
701391	铅晶质玻璃制的其他玻璃器	Other household and decorative glassware of lead crystal	水晶花瓶、水晶摆件	crystal vase
701399	其他玻璃器（盥洗室、办公室、室内装饰等用）	Other glassware for toilet, office or indoor decoration	玻璃花瓶、玻璃烛台、玻璃烟灰缸、蜡烛玻璃杯罐、玻璃鱼缸、玻璃香薰瓶、玻璃摆件	glass vase; candle jar; glass ornament; ashtray; glass candle holder
7014	未经光学加工的信号玻璃器及玻璃制光学元件，但税目70.15的货品除外	Signalling glassware and optical elements of glass, not optically worked
701400	未经光学加工的信号玻璃器及玻璃制光学元件	Glass signal lenses and glass optical elements, without optical working	车灯玻璃透镜、信号灯玻璃罩、光学玻璃毛坯	signal glass lens; optical glass blank
7015	钟表玻璃及类似玻璃、视力矫正或非视力矫正眼镜用玻璃，弧面、弯曲、凹形等但未经光学加工；制造上述玻璃用的凹面圆形及扇形玻璃	Clock, watch and spectacle glasses, curved or bent, not optically worked
701510	视力矫正眼镜用玻璃，未经光学加工	Glasses for corrective spectacles, not optically worked	眼镜片玻璃毛坯	ophthalmic glass blank
701590	钟表玻璃、非视力矫正眼镜用玻璃及类似玻璃，未经光学加工	Clock or watch glasses and glasses for other spectacles, not optically worked	手表玻璃、表镜、墨镜玻璃坯、变色镜片坯	watch glass; clock glass
7016	建筑用压制或模制的玻璃块、砖、片、瓦等；玻璃马赛克及其他小件玻璃品；花饰铅条窗玻璃；多孔或泡沫玻璃	Pressed or moulded glass blocks and bricks; glass mosaics; leaded lights; foam glass
701610	供镶嵌或类似装饰用的玻璃马赛克及其他小件玻璃品，不论是否有衬背	Glass cubes and smallwares for mosaics or similar decoration	水晶马赛克、泳池玻璃马赛克	glass mosaic tile; crystal mosaic
701690	建筑用压制或模制玻璃块、砖、瓦；花饰铅条窗玻璃；多孔或泡沫玻璃	Glass building blocks and bricks; leaded lights; multicellular or foam glass	玻璃砖、空心玻璃砖、泡沫玻璃保温板、彩绘镶嵌玻璃、教堂玻璃	glass block; glass brick; foam glass; stained glass panel
7017	实验室、卫生及配药用的玻璃器，不论有无刻度或标量	Laboratory, hygienic or pharmaceutical glassware
701710	熔凝石英或其他熔凝硅石制的实验室、卫生及配药用玻璃器	Laboratory or pharmaceutical glassware of fused quartz or other fused silica	石英坩埚、石英比色皿、石英烧杯	quartz crucible; quartz labware
701720	低膨胀系数玻璃制的实验室、卫生及配药用玻璃器	Laboratory or pharmacy glassware of low-expansion glass (up to 5×10⁻⁶ per kelvin, 0 to 300 °C)	高硼硅烧杯、烧瓶、试管、玻璃反应釜部件、量筒	borosilicate beaker; laboratory flask; test tube
701790	其他玻璃制实验室、卫生及配药用玻璃器	Other laboratory, hygienic or pharmaceutical glassware	载玻片、盖玻片、玻璃滴管、玻璃培养皿、玻璃烧杯、试管、实验室玻璃器皿	microscope slide; cover glass; glass dropper; petri dish; laboratory glassware; beaker; test tube; glass pipette
7018	玻璃珠、仿珍珠、仿宝石或仿半宝石及类似小件玻璃品；玻璃假眼；灯工玻璃塑像及装饰品，仿首饰除外；微型玻璃球	Glass beads, imitation pearls and stones; lamp-worked ornaments; glass microspheres
701810	玻璃珠、仿珍珠、仿宝石或仿半宝石及类似小件玻璃品	Glass beads, imitation pearls, imitation gemstones and similar smallwares	水钻、水晶珠、米珠、烫钻、捷克珠、玻璃扁珠、玻璃珠、玻璃微珠、反光微珠	rhinestones; glass beads; seed beads; crystal beads; glass microspheres
701820	直径≤1毫米的微型玻璃球	Glass microspheres, not over 1 mm in diameter	玻璃微珠、反光玻璃珠、喷砂玻璃珠、空心玻璃微珠	glass microspheres; reflective glass beads; hollow glass microspheres
701890	玻璃假眼；灯工方法制的玻璃塑像及其他装饰品	Lamp-worked glass ornaments and statuettes; glass eyes	玩具玻璃眼、琉璃摆件、灯工玻璃工艺品、玻璃工艺品、灯工玻璃	lampwork glass ornament; glass eyes; blown glass figurine; lampworked glass
7019	玻璃纤维（包括玻璃棉）及其制品（例如，纱线、无捻粗纱及其机织物）	Glass fibres (including glass wool) and articles of them
701911	长度≤50毫米的短切玻璃纤维	Chopped glass fibre strands, not over 50 mm long	玻璃纤维短切丝、短切纱、玻纤短切原丝	fiberglass chopped strands
701912	玻璃纤维无捻粗纱	Glass fibre rovings	玻纤粗纱、直接纱、喷射纱、合股无捻粗纱、玻璃纤维粗纱	fiberglass roving; direct roving; SMC roving; fibreglass roving
701913	玻璃纤维其他纱线及纱条	Other glass fibre yarn and slivers	玻纤细纱、电子级玻纤纱	fiberglass yarn; E-glass yarn
701914	玻璃纤维制机械结合毡	Mechanically bonded glass fibre mats	玻纤针刺毡、玻纤缝编毡	fiberglass needle mat; stitched mat
701915	玻璃纤维制化学结合毡	Chemically bonded glass fibre mats	短切毡、玻纤短切毡	chopped strand mat; fiberglass mat
701919	玻璃纤维制其他梳条、纱线、短切纤维及毡	Other glass fibre strands and mats	磨碎玻璃纤维、玻纤磨碎粉	milled glass fiber
701961	玻璃纤维无捻粗纱制紧密机织物	Closed woven fabrics of glass fibre rovings	玻纤方格布、无碱方格布	fiberglass woven roving
701962	玻璃纤维无捻粗纱制其他紧密织物	Other closed fabrics of glass fibre rovings	玻纤多轴向布、双轴向缝编布、单向布	fiberglass multiaxial fabric; biaxial fabric
701963	玻璃纤维纱线制未涂布或层压的平纹紧密机织物	Closed plain-weave fabrics of glass fibre yarns, not coated or laminated	电子玻纤布、玻纤平纹布、玻璃布、玻纤窗纱、玻纤网格布、玻璃纤维布	fiberglass cloth; electronic glass fabric; fibreglass mesh; fibreglass fabric; glass fibre insect screen
701964	玻璃纤维纱线制涂布或层压的平纹紧密机织物	Closed plain-weave fabrics of glass fibre yarns, coated or laminated	硅胶玻纤布、特氟龙布、铁氟龙高温布、铝箔玻纤布	silicone coated fiberglass fabric; PTFE coated fiberglass; aluminum foil fiberglass cloth
701965	玻璃纤维制宽度≤30厘米的网孔机织物	Open woven glass fibre fabrics, not over 30 cm wide	玻纤自粘带、玻纤接缝带	fiberglass joint tape; self-adhesive fiberglass mesh tape
701966	玻璃纤维制宽度＞30厘米的网孔机织物	Open woven glass fibre fabrics, over 30 cm wide	玻纤网格布、外墙保温网格布、玻纤窗纱、玻纤土工格栅	fiberglass mesh; fiberglass insect screen; fiberglass geogrid
701969	玻璃纤维制其他机械结合织物	Other mechanically bonded glass fibre fabrics	玻纤斜纹布、玻纤缎纹布、玻纤带、膨体玻纤布	fiberglass twill fabric; texturized fiberglass cloth
701971	玻璃纤维薄片（巴厘纱）	Veils (thin sheets) of glass fibre	玻纤表面毡、玻纤薄毡、屋面毡	fiberglass tissue; surface veil
701972	玻璃纤维制其他化学结合紧密织物	Other chemically bonded closed fabrics of glass fibre
701973	玻璃纤维制其他化学结合网孔织物	Other chemically bonded open fabrics of glass fibre	玻纤铺网格布
701980	玻璃棉及其制品	Glass wool and articles of glass wool	玻璃棉毡、玻璃棉板、玻璃棉管、离心玻璃棉、玻璃棉	glass wool; glass wool blanket; glass wool board; glass wool insulation
701990	其他玻璃纤维及其制品	Other glass fibres and articles	玻璃纤维套管、玻纤绳、玻纤密封条、玻纤滤袋、玻璃纤维制品	fiberglass sleeve; fiberglass rope; fiberglass filter bag; glass fibre articles
7020	其他玻璃制品	Other articles of glass
702000	其他税目未列名的玻璃制品	Glass articles not elsewhere specified, such as vacuum flask inners	保温瓶胆、石英玻璃制品、玻璃面板、玻璃洗手盆、家电玻璃盖板、石英坩埚、石英管制品、玻璃制品其他	vacuum flask liner; glass wash basin; industrial quartz parts; quartz crucible; quartz glass tube articles
71	天然或养殖珍珠、宝石或半宝石、贵金属、包贵金属及其制品；仿首饰；硬币	Pearls, precious stones, precious metals, jewellery, imitation jewellery and coin
7101	天然或养殖珍珠，不论是否加工或分级，但未成串或镶嵌；天然或养殖珍珠，为便于运输而暂穿成串	Pearls, natural or cultured, not strung, mounted or set
710110	天然珍珠	Natural pearls	野生珍珠	natural pearl
710121	未加工的养殖珍珠	Cultured pearls, unworked	淡水珍珠毛珠、海水珍珠毛珠	raw cultured pearl
710122	已加工的养殖珍珠	Cultured pearls, worked	淡水珍珠、海水珍珠、珍珠散珠、Akoya珍珠、养殖珍珠	freshwater pearl; cultured loose pearls; cultured pearls
7102	钻石，不论是否加工，但未镶嵌	Diamonds, worked or not, not mounted or set
710210	未分级的钻石	Unsorted diamonds	未分选天然钻石
710221	未加工或经简单锯开、劈开或粗磨的工业用钻石	Industrial diamonds, unworked or simply sawn, cleaved or bruted	工业钻石原石	rough industrial diamond
710229	其他工业用钻石	Other industrial diamonds	工业钻石加工料	industrial diamond
710231	未加工或经简单锯开、劈开或粗磨的非工业用钻石	Non-industrial diamonds, unworked or simply sawn, cleaved or bruted	毛坯钻、天然钻石原石	rough diamond
710239	其他非工业用钻石	Other non-industrial diamonds, such as cut and polished stones	裸钻、天然裸钻、成品钻	polished diamond; loose diamond
7103	宝石（钻石除外）或半宝石，不论是否加工或分级，但未成串或镶嵌；未分级的宝石或半宝石，为便于运输而暂穿成串	Precious (not diamond) and semi-precious stones, not strung, mounted or set
710310	未加工或经简单锯开或粗制成形的宝石或半宝石（钻石除外）	Precious and semi-precious stones, unworked, simply sawn or roughly shaped	玉石原石、翡翠原石、玛瑙原石、水晶原石、岫玉毛料	rough gemstone; raw jade; raw agate
710391	经其他加工的红宝石、蓝宝石、祖母绿	Rubies, sapphires and emeralds, otherwise worked	红宝石裸石、蓝宝石裸石、祖母绿裸石、红宝石、蓝宝石	ruby; sapphire; emerald
710399	经其他加工的其他宝石或半宝石	Other precious and semi-precious stones, otherwise worked	碧玺裸石、翡翠戒面、水晶裸石、玛瑙珠散料、玉石加工、翡翠散件、玛瑙、玉料	polished gemstone; amethyst; jade cabochon; jade; agate stones
7104	合成或再造的宝石或半宝石，不论是否加工或分级，但未成串或镶嵌；未分级的合成或再造宝石、半宝石，为便于运输而暂穿成串	Synthetic or reconstructed gemstones, not strung, mounted or set
710410	压电石英	Piezo-electric quartz	石英晶片、人造水晶	piezoelectric quartz; quartz wafer
710421	未加工或经简单锯开或粗制成形的合成或再造钻石	Synthetic or reconstructed diamonds, unworked, simply sawn or roughly shaped	培育钻石毛坯、CVD钻石毛坯、人造金刚石毛坯	rough lab-grown diamond
710429	未加工或经简单锯开或粗制成形的其他合成或再造宝石、半宝石	Other synthetic gemstones, unworked, simply sawn or roughly shaped	人造宝石毛坯、合成蓝宝石晶体	rough synthetic sapphire; synthetic gemstone rough
710491	经其他加工的合成或再造钻石	Synthetic or reconstructed diamonds, otherwise worked	培育钻石、人工钻石裸石、CVD裸钻	lab-grown diamond; CVD diamond
710499	经其他加工的其他合成或再造宝石、半宝石	Other synthetic or reconstructed gemstones, otherwise worked	锆石、立方氧化锆、莫桑石、人造蓝宝石裸石	cubic zirconia; moissanite; synthetic ruby
7105	天然或合成的宝石或半宝石的粉末	Dust and powder of natural or synthetic gemstones
710510	钻石粉末（天然或合成的）	Diamond dust and powder	金刚石微粉、人造金刚石粉、金刚石破碎料	diamond powder; synthetic diamond powder
710590	其他天然或合成宝石、半宝石的粉末	Dust and powder of other gemstones	宝石微粉、人造宝石粉	gemstone powder
7106	银（包括镀金、镀铂的银），未锻造、半制成或粉末状	Silver (including gold- or platinum-plated), unwrought, semi-manufactured or powder
710610	银粉	Silver powder	片状银粉、超细银粉	silver powder
710691	未锻造的银	Unwrought silver	银锭、银粒、银块	silver ingot; silver grain
710692	半制成的银	Semi-manufactured silver	银丝、银板、银带、银条	silver wire; silver sheet
7107	以贱金属为底的包银材料	Silver-clad base metals, at most semi-manufactured
710700	以贱金属为底的包银材料，仅经半制成	Silver-clad base metal, semi-manufactured	银铜复合带、包银触点材料	silver clad copper
7108	金（包括镀铂的金），未锻造、半制成或粉末状	Gold (including platinum-plated), unwrought, semi-manufactured or powder
710811	非货币用金粉	Gold powder, non-monetary	黄金粉	gold powder
710812	非货币用其他未锻造金	Other unwrought gold, non-monetary	金锭、黄金原料、金粒	gold ingot
710813	非货币用其他半制成金	Other semi-manufactured gold, non-monetary	金丝、键合金丝、金箔片、金板	gold wire; gold bonding wire
710820	货币用金	Monetary gold
7109	以贱金属或银为底的包金材料	Gold-clad base metals or silver, at most semi-manufactured
710900	以贱金属或银为底的包金材料，仅经半制成	Gold-clad base metal or silver, semi-manufactured	包金丝、包金板	gold filled wire
7110	铂，未锻造、半制成或粉末状	Platinum and platinum-group metals, unwrought, semi-manufactured or powder
711011	未锻造或粉末状的铂	Platinum, unwrought or in powder form	铂粉、海绵铂、铂锭	platinum sponge; platinum powder
711019	其他半制成的铂	Platinum, semi-manufactured	铂丝、铂片	platinum wire; platinum sheet
711021	未锻造或粉末状的钯	Palladium, unwrought or in powder form	钯粉、海绵钯	palladium sponge
711029	其他半制成的钯	Palladium, semi-manufactured	钯片	palladium sheet
711031	未锻造或粉末状的铑	Rhodium, unwrought or in powder form	铑粉	rhodium powder
711039	其他半制成的铑	Rhodium, semi-manufactured
711041	未锻造或粉末状的铱、锇、钌	Iridium, osmium and ruthenium, unwrought or in powder form	钌粉、铱粉	ruthenium powder; iridium powder
711049	其他半制成的铱、锇、钌	Iridium, osmium and ruthenium, semi-manufactured
7111	以贱金属、银或金为底的包铂材料	Platinum-clad base metals, silver or gold, at most semi-manufactured
711100	以贱金属、银或金为底的包铂材料，仅经半制成	Platinum-clad base metal, silver or gold, semi-manufactured
7112	贵金属或包贵金属的废碎料；含有贵金属或贵金属化合物的其他废碎料，主要用于回收贵金属，但税目85.49的货品除外	Precious metal waste and scrap; other waste used to recover precious metal
711230	含有贵金属或贵金属化合物的灰	Ash containing precious metal or precious metal compounds	贵金属灰渣
711291	金及包金的废碎料，但含有其他贵金属的地脚料除外	Gold waste and scrap, including gold-clad metal	废金料	gold scrap
711292	铂及包铂的废碎料，但含有其他贵金属的地脚料除外	Platinum waste and scrap, including platinum-clad metal	废铂催化剂、废三元催化剂铂料	platinum scrap
711299	其他贵金属或包贵金属的废碎料	Other precious metal waste and scrap, such as silver	废银料	silver scrap
7113	贵金属或包贵金属制的首饰及其零件	Jewellery of precious metal or metal clad with precious metal
711311	银制首饰及其零件，不论是否包、镀其他贵金属	Silver jewellery, plated or not	银饰、925银戒指、银项链、银耳环、纯银手镯、银首饰、银戒指、925银手链	silver jewelry; sterling silver ring; 925 silver necklace; silver jewellery; silver ring; sterling silver earrings; silver bracelet
711319	其他贵金属制首饰及其零件，不论是否包、镀贵金属	Jewellery of gold, platinum or other precious metal	黄金首饰、K金首饰、铂金首饰、钻戒、金项链、金首饰、黄金项链、铂金戒指、K金	gold jewelry; 18K gold ring; diamond ring; platinum jewelry; gold jewellery; gold necklace; gold ring; platinum ring
711320	以贱金属为底的包贵金属制首饰及其零件	Jewellery of base metal clad with precious metal	包金首饰、注金首饰	gold filled jewelry
7114	贵金属或包贵金属制的金银器及其零件	Goldsmiths' and silversmiths' wares of precious metal or clad metal
711411	银制的金银器及其零件，不论是否包、镀其他贵金属	Silver wares, plated or not	银餐具、银碗、银茶壶	silverware; sterling silver cutlery
711419	其他贵金属制的金银器及其零件，不论是否包、镀贵金属	Wares of gold, platinum or other precious metal	金器、金摆件、黄金工艺品	gold ware
711420	以贱金属为底的包贵金属制金银器及其零件	Goldsmiths' and silversmiths' wares of base metal clad with precious metal
7115	贵金属或包贵金属的其他制品	Other articles of precious metal or metal clad with precious metal
711510	金属丝布或格栅形状的铂催化剂	Platinum wire cloth or grill catalysts	铂网催化剂、铂铑网	platinum gauze catalyst
711590	其他贵金属或包贵金属的制品	Other precious metal or clad articles, such as crucibles and contacts	铂金坩埚、银触点、金靶材、银电极	platinum crucible; silver contact
7116	天然或养殖珍珠、宝石或半宝石（天然、合成或再造）制品	Articles of pearls, precious or semi-precious stones
711610	天然或养殖珍珠制品	Articles of natural or cultured pearls	珍珠项链、珍珠手串、珍珠耳饰	pearl necklace; pearl bracelet
711620	宝石或半宝石（天然、合成或再造）制品	Articles of precious or semi-precious stones (natural, synthetic or reconstructed)	玉镯、玛瑙手串、水晶手链、岫岩玉雕、翡翠挂件、水晶球、玉器、岫玉摆件、玛瑙手链、翡翠手镯、玉雕	jade bracelet; gemstone bracelet; jade carving; crystal ball; jade bangle; agate bracelet; crystal bracelet; gemstone jewelry; Xiuyan jade
7117	仿首饰	Imitation jewellery
711711	贱金属制袖扣、饰扣，不论是否镀贵金属	Cuff-links and studs of base metal	衬衫袖扣、领针饰扣	cufflinks
711719	其他贱金属制仿首饰，不论是否镀贵金属	Other imitation jewellery of base metal	合金饰品、不锈钢饰品、流行饰品、时尚耳环、合金项链、胸针、仿首饰、合金首饰、不锈钢首饰、饰品项链	fashion jewelry; stainless steel jewelry; costume jewelry; alloy earrings; fashion jewellery; imitation jewelry; alloy necklace
711790	其他材料制仿首饰	Imitation jewellery of other materials	塑料饰品、木珠手串、皮绳手链、亚克力耳环、编织手链、仿首饰塑料、珠串手链	acrylic earrings; wooden bead bracelet; woven bracelet; plastic jewellery; beaded bracelet
7118	硬币	Coin
711810	非法定货币的硬币（金币除外）	Coin that is not legal tender, other than gold coin	非流通纪念硬币	token coin
711890	其他硬币	Other coin, such as gold coin and legal tender	法定流通硬币、金币	gold coin
72	钢铁	Iron and steel
7201	生铁及镜铁，锭、块或其他初级形状	Pig iron and spiegeleisen, in pigs, blocks or other primary forms
720110	非合金生铁，按重量计含磷量≤0.5％	Non-alloy pig iron with 0.5% or less phosphorus by weight	炼钢生铁、铸造生铁、高纯生铁、球墨铸铁用生铁、生铁	pig iron; foundry pig iron; nodular pig iron
720120	非合金生铁，按重量计含磷量＞0.5％	Non-alloy pig iron with over 0.5% phosphorus by weight	高磷生铁	high phosphorus pig iron
720150	合金生铁；镜铁	Alloy pig iron; spiegeleisen	含钒生铁、镍生铁	alloy pig iron; spiegeleisen
7202	铁合金	Ferro-alloys
720211	锰铁，按重量计含碳量＞2％	Ferro-manganese with over 2% carbon by weight	高碳锰铁	high carbon ferromanganese
720219	锰铁，按重量计含碳量≤2％	Other ferro-manganese (2% or less carbon by weight)	中碳锰铁、低碳锰铁、中低碳锰铁	medium carbon ferromanganese; low carbon ferromanganese
720221	硅铁，按重量计含硅量＞55％	Ferro-silicon with over 55% silicon by weight	75硅铁、72硅铁、硅铁粒、硅铁合金	ferrosilicon 75; ferrosilicon 72; ferro silicon
720229	硅铁，按重量计含硅量≤55％	Other ferro-silicon (55% or less silicon by weight)	45硅铁、低硅铁、重介质研磨硅铁粉	ferrosilicon 45; milled ferrosilicon powder
720230	硅锰铁	Ferro-silico-manganese	硅锰合金、硅锰	silicomanganese; silico manganese
720241	铬铁，按重量计含碳量＞4％	Ferro-chromium with over 4% carbon by weight	高碳铬铁	high carbon ferrochrome
720249	铬铁，按重量计含碳量≤4％	Other ferro-chromium (4% or less carbon by weight)	低碳铬铁、微碳铬铁、中碳铬铁	low carbon ferrochrome
720250	硅铬铁	Ferro-silico-chromium	硅铬合金	ferrosilicochrome
720260	镍铁	Ferro-nickel	镍铁合金	ferronickel
720270	钼铁	Ferro-molybdenum	60钼铁、钼铁	ferromolybdenum
720280	钨铁及硅钨铁	Ferro-tungsten and ferro-silico-tungsten	80钨铁、钨铁	ferrotungsten
720291	钛铁及硅钛铁	Ferro-titanium and ferro-silico-titanium	70钛铁、40钛铁、钛铁	ferrotitanium
720292	钒铁	Ferro-vanadium	50钒铁、80钒铁、钒铁、钒氮合金铁	ferrovanadium
720293	铌铁	Ferro-niobium	FeNb	ferroniobium
720299	其他铁合金	Other ferro-alloys	稀土硅铁、硼铁、磷铁、硅钡铁、球化剂、孕育剂、稀土硅铁镁、硅钙、硅钡、铝铁	ferroboron; ferrophosphorus; nodulizer; rare earth ferrosilicon; inoculant; calcium silicon; ferro silicon magnesium; ferroaluminium
7203	直接从铁矿还原的铁产品及其他海绵铁产品，块、团、团粒及类似形状；按重量计纯度在99.94％及以上的铁，块、团、团粒及类似形状	Direct-reduced iron and other spongy ferrous products; iron of at least 99.94% purity
720310	直接从铁矿还原的铁产品	Ferrous products from direct reduction of iron ore	直接还原铁、热压铁块	DRI; HBI; direct reduced iron
720390	其他海绵铁产品及纯度≥99.94％的铁	Other spongy ferrous products; iron of at least 99.94% purity by weight	海绵铁滤料、高纯铁	sponge iron; high purity iron
7204	钢铁废碎料；供再熔的碎料钢铁锭	Iron and steel waste and scrap; remelting scrap ingots
720410	铸铁废碎料	Cast iron waste and scrap	废铸铁、废生铁	cast iron scrap
720421	不锈钢废碎料	Stainless steel waste and scrap	废不锈钢	stainless steel scrap
720429	其他合金钢废碎料	Other alloy steel waste and scrap	废合金钢、废高速钢	alloy steel scrap
720430	镀锡钢铁废碎料	Tinned iron or steel waste and scrap	废马口铁	tinplate scrap
720441	车、刨、铣、磨、锯、锉、剪、冲加工过程中产生的钢铁废料，不论是否成捆	Steel turnings, shavings, chips, milling waste, filings, trimmings and stampings	钢刨花、钢屑、铁屑、冲压边角料	steel turnings; iron shavings
720449	其他钢铁废碎料	Other iron and steel waste and scrap	废钢、废铁、重废	steel scrap; HMS scrap
720450	供再熔的碎料钢铁锭	Remelting scrap ingots of iron or steel	废钢锭	remelting scrap ingot
7205	生铁、镜铁及钢铁的颗粒和粉末	Granules and powders of pig iron, spiegeleisen, iron or steel
720510	生铁、镜铁及钢铁的颗粒	Granules of pig iron, spiegeleisen, iron or steel	钢丸、钢砂、铸钢丸、铁砂、配重铁砂、抛丸钢丸、铸铁丸、喷丸	steel shot; steel grit; iron grit; cut wire shot; abrasive steel shot
720521	合金钢粉末	Powders of alloy steel	不锈钢粉、雾化合金钢粉、3D打印不锈钢粉	alloy steel powder; stainless steel powder
720529	生铁、镜铁及其他钢铁粉末	Powders of pig iron, iron or non-alloy steel	还原铁粉、雾化铁粉、羰基铁粉、铸铁粉、铁粉	iron powder; reduced iron powder; carbonyl iron powder; atomized iron powder
7206	铁及非合金钢，锭状或其他初级形状，但税目72.03的铁除外	Iron and non-alloy steel in ingots or other primary forms
720610	铁及非合金钢锭	Iron and non-alloy steel ingots	碳钢锭、纯铁锭	steel ingot
720690	其他初级形状的铁及非合金钢	Other primary forms of iron and non-alloy steel	工业纯铁块、熟铁块
7207	铁及非合金钢的半制成品	Semi-finished products of iron or non-alloy steel
720711	矩形（包括正方形）截面的铁及非合金钢半制成品，含碳量＜0.25％，宽度小于厚度的两倍	Non-alloy steel semi-products, under 0.25% carbon, square or width under twice thickness	方坯、钢坯、小方坯	steel billet; square billet
720712	其他矩形（正方形除外）截面的铁及非合金钢半制成品，含碳量＜0.25％	Other rectangular non-alloy steel semi-products (slabs), under 0.25% carbon	板坯、连铸板坯	steel slab; steel slab billet
720719	其他截面的铁及非合金钢半制成品，含碳量＜0.25％	Other non-alloy steel semi-products, such as round billets, under 0.25% carbon	圆管坯、圆坯	round steel billet
720720	铁及非合金钢半制成品，按重量计含碳量≥0.25％	Non-alloy steel semi-products with 0.25% or more carbon	中碳钢坯、45号钢坯、车轮钢坯	carbon steel billet
7208	宽度≥600毫米的铁或非合金钢平板轧材，经热轧，但未经包覆、镀层或涂层	Hot-rolled flat products of non-alloy steel, 600 mm or wider, not coated
720810	铁或非合金钢热轧卷材，轧有凸起花纹，宽度≥600毫米	Hot-rolled non-alloy steel coil with patterns in relief, 600 mm or wider	花纹卷、花纹钢卷	checkered steel coil
720825	铁或非合金钢热轧卷材，经酸洗，厚度≥4.75毫米，宽度≥600毫米	Hot-rolled pickled non-alloy steel coil, 4.75 mm or thicker, 600 mm or wider	热轧酸洗卷	hot rolled pickled and oiled coil
720826	铁或非合金钢热轧卷材，经酸洗，3毫米≤厚度＜4.75毫米，宽度≥600毫米	Hot-rolled pickled non-alloy steel coil, 3 mm or more, under 4.75 mm thick, 600 mm or wider	酸洗热卷	HRPO coil
720827	铁或非合金钢热轧卷材，经酸洗，厚度＜3毫米，宽度≥600毫米	Hot-rolled pickled non-alloy steel coil, under 3 mm thick, 600 mm or wider	酸洗薄热卷	HRPO steel coil
720836	其他铁或非合金钢热轧卷材，未经酸洗，厚度＞10毫米，宽度≥600毫米	Other hot-rolled non-alloy steel coil, over 10 mm thick, 600 mm or wider	热轧厚卷、厚规格热卷	hot rolled steel coil
720837	其他铁或非合金钢热轧卷材，未经酸洗，4.75毫米≤厚度≤10毫米，宽度≥600毫米	Other hot-rolled non-alloy steel coil, 4.75 mm to 10 mm thick, 600 mm or wider	热轧卷板、热卷	hot rolled coil; HRC
720838	其他铁或非合金钢热轧卷材，未经酸洗，3毫米≤厚度＜4.75毫米，宽度≥600毫米	Other hot-rolled non-alloy steel coil, 3 mm or more, under 4.75 mm thick, 600 mm or wider	热轧板卷、热卷、热轧卷板、Q235热轧卷、SS400热卷	hot rolled coil; HRC; hot rolled steel coil
720839	其他铁或非合金钢热轧卷材，未经酸洗，厚度＜3毫米，宽度≥600毫米	Other hot-rolled non-alloy steel coil, under 3 mm thick, 600 mm or wider	热轧薄卷、薄规格热卷	hot rolled coil; thin gauge HRC
720840	铁或非合金钢热轧非卷材，轧有凸起花纹，宽度≥600毫米	Hot-rolled non-alloy steel plate with patterns in relief, uncoiled, 600 mm or wider	花纹板、防滑钢板、菱形花纹板	checkered plate; tread plate; diamond plate
720851	其他铁或非合金钢热轧非卷材，厚度＞10毫米，宽度≥600毫米	Other hot-rolled non-alloy steel plate, uncoiled, over 10 mm thick, 600 mm or wider	中厚板、船板、Q235钢板、容器板、厚钢板、Q345B钢板、热轧厚板	steel plate; ship plate; heavy plate; thick steel plate; hot rolled plate
720852	其他铁或非合金钢热轧非卷材，4.75毫米≤厚度≤10毫米，宽度≥600毫米	Other hot-rolled non-alloy steel plate, uncoiled, 4.75 mm to 10 mm thick, 600 mm or wider	热轧钢板、开平板、中板	hot rolled steel plate; ship plate; hot rolled steel plate 6mm; medium plate
720853	其他铁或非合金钢热轧非卷材，3毫米≤厚度＜4.75毫米，宽度≥600毫米	Other hot-rolled non-alloy sheet, uncoiled, 3 mm or more, under 4.75 mm thick, 600 mm or wider	热轧开平板	hot rolled steel sheet
720854	其他铁或非合金钢热轧非卷材，厚度＜3毫米，宽度≥600毫米	Other hot-rolled non-alloy steel sheet, uncoiled, under 3 mm thick, 600 mm or wider	热轧薄板	thin hot rolled steel sheet
720890	其他热轧铁或非合金钢平板轧材（经打孔等进一步加工），宽度≥600毫米	Other hot-rolled flat non-alloy steel, further worked (perforated), 600 mm or wider	打孔热轧钢板	perforated hot rolled sheet
7209	宽度≥600毫米的铁或非合金钢平板轧材，经冷轧，但未经包覆、镀层或涂层	Cold-rolled flat products of non-alloy steel, 600 mm or wider, not coated
720915	铁或非合金钢冷轧卷材，厚度≥3毫米，宽度≥600毫米	Cold-rolled non-alloy steel coil, 3 mm or thicker, 600 mm or wider	厚规格冷轧卷	cold rolled coil
720916	铁或非合金钢冷轧卷材，1毫米＜厚度＜3毫米，宽度≥600毫米	Cold-rolled non-alloy steel coil, over 1 mm but under 3 mm thick, 600 mm or wider	冷轧卷板、冷卷、冷轧钢卷	cold rolled coil; CRC; cold rolled steel coil
720917	铁或非合金钢冷轧卷材，0.5毫米≤厚度≤1毫米，宽度≥600毫米	Cold-rolled non-alloy steel coil, 0.5 mm to 1 mm thick, 600 mm or wider	冷轧板卷、冷卷、冷轧卷板、SPCC冷轧	cold rolled coil; CRC; SPCC; cold rolled steel coil
720918	铁或非合金钢冷轧卷材，厚度＜0.5毫米，宽度≥600毫米	Cold-rolled non-alloy steel coil, under 0.5 mm thick, 600 mm or wider	薄规格冷轧卷、轧硬卷	thin cold rolled coil; full hard coil
720925	铁或非合金钢冷轧非卷材，厚度≥3毫米，宽度≥600毫米	Cold-rolled non-alloy steel sheet, uncoiled, 3 mm or thicker, 600 mm or wider	厚冷轧钢板	cold rolled sheet
720926	铁或非合金钢冷轧非卷材，1毫米＜厚度＜3毫米，宽度≥600毫米	Cold-rolled non-alloy steel sheet, uncoiled, over 1 mm but under 3 mm thick, 600 mm or wider	冷轧板、冷板	cold rolled sheet
720927	铁或非合金钢冷轧非卷材，0.5毫米≤厚度≤1毫米，宽度≥600毫米	Cold-rolled non-alloy steel sheet, uncoiled, 0.5 mm to 1 mm thick, 600 mm or wider	冷轧薄板、冷板	cold rolled sheet
720928	铁或非合金钢冷轧非卷材，厚度＜0.5毫米，宽度≥600毫米	Cold-rolled non-alloy steel sheet, uncoiled, under 0.5 mm thick, 600 mm or wider	极薄冷轧板、黑铁皮	thin cold rolled sheet
720990	其他冷轧铁或非合金钢平板轧材，宽度≥600毫米	Other cold-rolled flat non-alloy steel, further worked, 600 mm or wider	冲孔冷轧板
7210	宽度≥600毫米的铁或非合金钢平板轧材，经包覆、镀层或涂层	Clad, plated or coated flat products of non-alloy steel, 600 mm or wider
721011	镀或涂锡的铁或非合金钢平板轧材，厚度≥0.5毫米，宽度≥600毫米	Tin-plated non-alloy steel, 0.5 mm or thicker, 600 mm or wider	厚马口铁	thick tinplate
721012	镀或涂锡的铁或非合金钢平板轧材，厚度＜0.5毫米，宽度≥600毫米	Tin-plated non-alloy steel, under 0.5 mm thick, 600 mm or wider	马口铁、镀锡板、镀锡卷、SPTE	tinplate; ETP; tinplate coil
721020	镀或涂铅的铁或非合金钢平板轧材，包括镀铅锡钢板，宽度≥600毫米	Lead-coated non-alloy steel, including terne-plate, 600 mm or wider	镀铅板、镀铅锡板	terne plate
721030	电镀锌的铁或非合金钢平板轧材，宽度≥600毫米	Electrolytically zinc-plated non-alloy steel, 600 mm or wider	电镀锌板、电解板、电镀锌卷、SECC	electro-galvanized steel sheet; SECC; EG coil; electro galvanized sheet; EG sheet
721041	瓦楞形镀或涂锌的铁或非合金钢平板轧材（电镀锌除外），宽度≥600毫米	Otherwise zinc-coated non-alloy steel, corrugated, 600 mm or wider	镀锌瓦楞板、镀锌瓦、波纹镀锌板、镀锌波纹瓦	corrugated galvanized roofing sheet; galvanized corrugated iron; galvanized corrugated sheet; corrugated roofing sheet
721049	其他镀或涂锌的铁或非合金钢平板轧材（电镀锌除外），宽度≥600毫米	Otherwise zinc-coated non-alloy steel, not corrugated, 600 mm or wider	镀锌板、镀锌卷、热镀锌卷、白铁皮、SGCC、热镀锌钢卷、DX51D	galvanized steel coil; GI coil; hot dip galvanized sheet; galvanized sheet; HDG steel
721050	镀或涂氧化铬或铬及氧化铬的铁或非合金钢平板轧材，宽度≥600毫米	Non-alloy steel coated with chromium oxides, or chromium and its oxides, 600 mm or wider	镀铬板、镀铬铁、无锡钢板、TFS	tin free steel; TFS; ECCS
721061	镀或涂铝锌合金的铁或非合金钢平板轧材，宽度≥600毫米	Non-alloy steel coated with aluminium-zinc alloys, 600 mm or wider	镀铝锌卷、镀铝锌板、覆铝锌板	galvalume coil; aluzinc steel sheet; GL coil; aluzinc steel
721069	其他镀或涂铝的铁或非合金钢平板轧材，宽度≥600毫米	Other aluminium-coated non-alloy steel, 600 mm or wider	镀铝板、渗铝板、镀铝硅钢板	aluminized steel sheet
721070	涂漆或涂塑的铁或非合金钢平板轧材，宽度≥600毫米	Painted, varnished or plastic-coated non-alloy steel, 600 mm or wider	彩涂板、彩钢卷、彩钢板、彩钢瓦、覆膜钢板、PPGI	prepainted steel coil; PPGI; color coated coil; PPGL; colour coated steel
721090	其他经包覆、镀或涂层的铁或非合金钢平板轧材，宽度≥600毫米	Other clad, plated or coated non-alloy steel, 600 mm or wider	复合钢板、不锈钢复合板、钛钢复合板、镀镍钢板	clad steel plate; stainless clad plate; nickel plated steel sheet
7211	宽度＜600毫米的铁或非合金钢平板轧材，但未经包覆、镀层或涂层	Flat products of non-alloy steel, under 600 mm wide, not coated
721113	铁或非合金钢经四面轧制或在闭合匣内轧制的热轧非卷材，宽度＞150毫米，厚度≥4毫米，无花纹	Hot-rolled universal plate, over 150 mm but under 600 mm wide, 4 mm or thicker, uncoiled, no relief	万能钢板、宽扁钢	universal plate; wide flat steel
721114	其他热轧铁或非合金钢平板轧材，厚度≥4.75毫米，宽度＜600毫米	Other hot-rolled flat non-alloy steel, 4.75 mm or thicker, under 600 mm wide	热轧窄带钢、扁钢板条	hot rolled steel strip
721119	其他热轧铁或非合金钢平板轧材，厚度＜4.75毫米，宽度＜600毫米	Other hot-rolled flat non-alloy steel, under 4.75 mm thick, under 600 mm wide	热轧带钢、窄带	hot rolled strip
721123	冷轧铁或非合金钢平板轧材，含碳量＜0.25％，宽度＜600毫米	Cold-rolled flat non-alloy steel, under 0.25% carbon, under 600 mm wide	冷轧带钢、冷轧窄带、光亮带钢	cold rolled steel strip
721129	其他冷轧铁或非合金钢平板轧材，含碳量≥0.25％，宽度＜600毫米	Other cold-rolled flat non-alloy steel, 0.25% or more carbon, under 600 mm wide	弹簧钢带、高碳冷轧钢带、65Mn钢带、淬火钢带	high carbon steel strip; spring steel strip
721190	其他铁或非合金钢平板轧材，宽度＜600毫米，未经包覆、镀层或涂层	Other flat non-alloy steel, further worked but not coated, under 600 mm wide
7212	宽度＜600毫米的铁或非合金钢平板轧材，经包覆、镀层或涂层	Clad, plated or coated flat products of non-alloy steel, under 600 mm wide
721210	镀或涂锡的铁或非合金钢平板轧材，宽度＜600毫米	Tin-plated flat non-alloy steel, under 600 mm wide	马口铁带、镀锡带钢	tinplate strip
721220	电镀锌的铁或非合金钢平板轧材，宽度＜600毫米	Electrolytically zinc-plated flat non-alloy steel, under 600 mm wide	电镀锌带钢	electro-galvanized strip
721230	用其他方法镀或涂锌的铁或非合金钢平板轧材，宽度＜600毫米	Otherwise zinc-coated flat non-alloy steel, under 600 mm wide	镀锌带钢、热镀锌带	galvanized steel strip
721240	涂漆或涂塑的铁或非合金钢平板轧材，宽度＜600毫米	Painted, varnished or plastic-coated flat non-alloy steel, under 600 mm wide	彩涂带钢、烤漆打包带、烤蓝打包钢带	painted steel strapping; color coated strip
721250	用其他方法镀或涂层的铁或非合金钢平板轧材，宽度＜600毫米	Otherwise plated or coated flat non-alloy steel, under 600 mm wide	镀镍带钢、镀铝锌带钢、镀铜带钢	nickel plated steel strip
721260	经包覆的铁或非合金钢平板轧材，宽度＜600毫米	Clad flat non-alloy steel, under 600 mm wide	双金属带、铜钢复合带	bimetal strip; clad steel strip
7213	不规则盘卷的铁及非合金钢的热轧条、杆	Hot-rolled bars and rods of non-alloy steel, in irregularly wound coils
721310	带有轧制中产生的凹痕、凸缘、槽沟及其他变形的铁或非合金钢热轧盘条	Ribbed or deformed wire rod (reinforcing) of non-alloy steel, in irregular coils	螺纹盘条、盘螺	deformed wire rod; rebar in coil; rebar coil
721320	其他易切削钢制热轧盘条（铁或非合金钢）	Other non-alloy wire rod of free-cutting steel, in irregular coils	易切削钢盘条	free cutting steel wire rod
721391	其他铁或非合金钢圆形截面热轧盘条，直径＜14毫米	Other round non-alloy steel wire rod, under 14 mm in diameter, in irregular coils	线材、盘圆、高线、钢筋盘圆、盘条	steel wire rod; wire rod
721399	其他铁或非合金钢热轧盘条（直径≥14毫米或非圆形截面）	Other non-alloy wire rod (14 mm or more in diameter or not round), in irregular coils	粗盘条、大规格盘圆	steel wire rod in coil
7214	铁或非合金钢的其他条、杆，除锻造、热轧、热拉拔或热挤压外未经进一步加工，包括轧制后扭曲的	Other bars and rods of non-alloy steel, forged or hot-worked, including twisted
721410	经锻造的铁或非合金钢条、杆	Forged bars and rods of iron or non-alloy steel	锻圆、碳钢锻材、锻造圆钢	forged carbon steel bar
721420	热加工带凹痕、凸缘、槽沟等变形或轧后扭曲的铁或非合金钢条、杆	Ribbed, deformed or twisted hot-rolled bars of non-alloy steel, such as rebar	螺纹钢、钢筋、带肋钢筋、热轧带肋钢筋	rebar; deformed steel bar; deformed bar; reinforcing bar
721430	其他易切削钢制热加工条、杆	Other hot-worked bars and rods of non-alloy free-cutting steel	易切削圆钢	free cutting steel bar
721491	其他矩形（正方形除外）截面的热加工铁或非合金钢条、杆	Other hot-worked non-alloy steel bars, rectangular (not square)	扁钢、热轧扁钢、扁铁	steel flat bar; flat iron
721499	其他热加工铁或非合金钢条、杆	Other hot-worked non-alloy steel bars, such as round, square or hexagonal	圆钢、方钢、45号圆钢、六角钢、45#圆钢、碳结圆钢	round steel bar; square bar; carbon steel round bar; round bar
7215	铁及非合金钢的其他条、杆	Other bars and rods of iron or non-alloy steel
721510	易切削钢制冷成形或冷加工条、杆	Cold-formed or cold-finished bars of non-alloy free-cutting steel	易切削钢冷拉圆钢、12L14冷拔圆钢	cold drawn free cutting steel bar
721550	其他冷成形或冷加工的铁及非合金钢条、杆	Other cold-formed or cold-finished bars of iron or non-alloy steel	冷拉圆钢、光圆、冷拔六角钢、冷拉扁钢、冷拔圆钢、冷拉钢	cold drawn bar; bright steel bar; cold drawn hex bar; bright bar
721590	铁及非合金钢的其他条、杆（经镀层等进一步加工）	Other bars and rods of iron or non-alloy steel, further worked (such as plated)	镀锌扁钢、镀锌圆钢、镀铬光轴、镀铬活塞杆	galvanized flat bar; chrome plated shaft; hard chrome bar
7216	铁或非合金钢的角材、型材及异型材	Angles, shapes and sections of iron or non-alloy steel
721610	铁或非合金钢槽钢、工字钢及H型钢，热加工，截面高度＜80毫米	Hot-rolled U, I or H sections of non-alloy steel, under 80 mm high	小槽钢、小型工字钢	small steel channel
721621	铁或非合金钢角钢，热加工，截面高度＜80毫米	Hot-rolled L sections (angles) of non-alloy steel, under 80 mm high	等边角钢、角铁、小角钢、角钢	angle steel; angle iron; steel angle bar; steel angle; equal angle
721622	铁或非合金钢丁字钢，热加工，截面高度＜80毫米	Hot-rolled T sections of non-alloy steel, under 80 mm high	T型钢	T bar
721631	铁或非合金钢槽钢，热加工，截面高度≥80毫米	Hot-rolled U sections (channels) of non-alloy steel, 80 mm or higher	热轧槽钢、U型槽钢、槽钢	steel channel; U channel; channel steel
721632	铁或非合金钢工字钢，热加工，截面高度≥80毫米	Hot-rolled I sections of non-alloy steel, 80 mm or higher	热轧工字钢、工字钢	I-beam
721633	铁或非合金钢H型钢，热加工，截面高度≥80毫米	Hot-rolled H sections of non-alloy steel, 80 mm or higher	热轧H型钢、宽翼缘H钢、H型钢、热轧H钢	H-beam; wide flange beam
721640	铁或非合金钢角钢及丁字钢，热加工，截面高度≥80毫米	Hot-rolled L or T sections of non-alloy steel, 80 mm or higher	大角钢、不等边角钢	large angle steel; unequal angle
721650	其他热加工的铁或非合金钢角材、型材及异型材	Other hot-rolled, hot-drawn or extruded sections of non-alloy steel	球扁钢、矿用U型钢、U型支架用钢、电梯导轨型钢	bulb flat steel; mining U-shaped steel
721661	铁或非合金钢平板轧材制的冷成形或冷加工角材、型材及异型材	Cold-formed or cold-finished non-alloy sections from flat products, not further worked	C型钢、冷弯型钢、Z型钢、轻钢龙骨	C channel; cold formed steel profile; light steel keel; cold formed section; C purlin
721669	其他铁或非合金钢冷成形或冷加工的角材、型材及异型材（非平板轧材制）	Other cold-formed or cold-finished non-alloy sections, not further worked	冷拉异型钢	cold drawn steel profile
721691	其他铁或非合金钢角材、型材及异型材，用平板轧材经冷成形或冷加工制	Further worked non-alloy sections, cold-formed or cold-finished from flat products	镀锌C型钢、打孔型钢、压型钢板、楼承板	galvanized C purlin; floor decking sheet
721699	铁或非合金钢的其他角材、型材及异型材	Other non-alloy steel angles, shapes and sections, further worked	镀锌角钢、镀锌槽钢	galvanized angle steel
7217	铁丝或非合金钢丝	Wire of iron or non-alloy steel
721710	未经镀层或涂层的铁丝或非合金钢丝，不论是否抛光	Iron or non-alloy steel wire, not plated or coated	黑铁丝、弹簧钢丝、高碳钢丝、退火铁丝、预应力钢丝、冷拔丝、钢丝	black annealed wire; spring steel wire; high carbon steel wire; PC wire; steel wire
721720	镀锌的铁丝或非合金钢丝	Iron or non-alloy steel wire, zinc-plated or coated	镀锌铁丝、镀锌钢丝、热镀锌丝、扎丝	galvanized wire; GI wire; galvanized binding wire; galvanised iron wire
721730	镀其他贱金属的铁丝或非合金钢丝	Iron or non-alloy steel wire, plated or coated with other base metals	镀铜钢丝、胎圈钢丝、镀铜铁丝、铜包钢丝	copper coated steel wire; bead wire; copper clad steel wire
721790	其他铁丝或非合金钢丝（涂塑等）	Other iron or non-alloy steel wire, such as plastic-coated	PVC包塑铁丝、涂塑铁丝、包塑铁丝、镀铜钢丝	PVC coated wire
7218	不锈钢，锭状或其他初级形状；不锈钢半制成品	Stainless steel in ingots or primary forms; stainless steel semi-products
721810	不锈钢锭及其他初级形状	Stainless steel ingots and other primary forms	不锈钢钢锭、高纯不锈钢锭	stainless steel ingot
721891	矩形（正方形除外）截面的不锈钢半制成品	Stainless steel semi-products, rectangular (not square)	不锈钢板坯	stainless steel slab
721899	其他不锈钢半制成品	Other stainless steel semi-products	不锈钢方坯、不锈钢圆坯、不锈钢锻坯	stainless steel billet
7219	不锈钢平板轧材，宽度≥600毫米	Flat-rolled stainless steel, 600 mm or wider
721911	热轧不锈钢卷材，厚度＞10毫米，宽度≥600毫米	Hot-rolled stainless steel coil, over 10 mm thick, 600 mm or wider	热轧不锈钢厚卷	hot rolled stainless steel coil
721912	热轧不锈钢卷材，4.75毫米≤厚度≤10毫米，宽度≥600毫米	Hot-rolled stainless steel coil, 4.75 mm or more but not over 10 mm thick, 600 mm or wider	304热轧卷	hot rolled stainless steel coil
721913	热轧不锈钢卷材，3毫米≤厚度＜4.75毫米，宽度≥600毫米	Hot-rolled stainless steel coil, 3 mm or more but under 4.75 mm thick, 600 mm or wider	不锈钢热轧卷、304热轧卷	hot rolled stainless steel coil
721914	热轧不锈钢卷材，厚度＜3毫米，宽度≥600毫米	Hot-rolled stainless steel coil, under 3 mm thick, 600 mm or wider	不锈钢热轧薄卷、热轧不锈钢板卷	hot rolled stainless steel coil; hot rolled stainless coil
721921	热轧不锈钢非卷材，厚度＞10毫米，宽度≥600毫米	Hot-rolled stainless plate, not in coils, over 10 mm thick, 600 mm or wider	不锈钢中厚板、304不锈钢厚板、双相不锈钢板	stainless steel plate
721922	热轧不锈钢非卷材，4.75毫米≤厚度≤10毫米，宽度≥600毫米	Hot-rolled stainless plate, not in coils, 4.75 mm or more but not over 10 mm thick, 600 mm or wider	热轧不锈钢板、热轧不锈钢中板、不锈钢厚板	hot rolled stainless steel plate; hot rolled stainless plate
721923	热轧不锈钢非卷材，3毫米≤厚度＜4.75毫米，宽度≥600毫米	Hot-rolled stainless sheet, not in coils, 3 mm or more but under 4.75 mm thick, 600 mm or wider	不锈钢热轧板	hot rolled stainless steel sheet
721924	热轧不锈钢非卷材，厚度＜3毫米，宽度≥600毫米	Hot-rolled stainless sheet, not in coils, under 3 mm thick, 600 mm or wider	不锈钢热轧薄板	hot rolled stainless steel sheet
721931	冷轧不锈钢平板轧材，厚度≥4.75毫米，宽度≥600毫米	Cold-rolled stainless steel, 4.75 mm or thicker, 600 mm or wider	冷轧不锈钢厚板	cold rolled stainless steel plate
721932	冷轧不锈钢平板轧材，3毫米≤厚度＜4.75毫米，宽度≥600毫米	Cold-rolled stainless steel, 3 mm or more but under 4.75 mm thick, 600 mm or wider	冷轧不锈钢板、304不锈钢板	cold rolled stainless steel sheet
721933	冷轧不锈钢平板轧材，1毫米＜厚度＜3毫米，宽度≥600毫米	Cold-rolled stainless steel, over 1 mm but under 3 mm thick, 600 mm or wider	不锈钢冷轧卷、201不锈钢板、304不锈钢卷、430不锈钢、不锈钢冷轧板、2B不锈钢板、304不锈钢板1.5mm	stainless steel coil; 304 stainless steel sheet; stainless steel sheet; cold rolled stainless sheet; 2B sheet
721934	冷轧不锈钢平板轧材，0.5毫米≤厚度≤1毫米，宽度≥600毫米	Cold-rolled stainless steel, 0.5 mm or more but not over 1 mm thick, 600 mm or wider	不锈钢薄板、不锈钢冷轧卷、镜面不锈钢板	cold rolled stainless steel coil; mirror stainless steel sheet
721935	冷轧不锈钢平板轧材，厚度＜0.5毫米，宽度≥600毫米	Cold-rolled stainless steel, under 0.5 mm thick, 600 mm or wider	超薄不锈钢板、不锈钢薄卷	thin stainless steel sheet
721990	其他不锈钢平板轧材，宽度≥600毫米	Other flat stainless steel, further worked, 600 mm or wider	不锈钢冲孔板、不锈钢彩色板、压花不锈钢板、不锈钢花纹板	perforated stainless steel sheet; colored stainless steel sheet; embossed stainless steel sheet
7220	不锈钢平板轧材，宽度＜600毫米	Flat-rolled stainless steel, under 600 mm wide
722011	热轧不锈钢平板轧材，厚度≥4.75毫米，宽度＜600毫米	Hot-rolled stainless steel, 4.75 mm or thicker, under 600 mm wide	不锈钢热轧扁钢板条、不锈钢窄带	hot rolled stainless steel strip; stainless steel strip hot rolled
722012	热轧不锈钢平板轧材，厚度＜4.75毫米，宽度＜600毫米	Hot-rolled stainless steel, under 4.75 mm thick, under 600 mm wide	不锈钢热轧带	hot rolled stainless steel strip
722020	冷轧不锈钢平板轧材，宽度＜600毫米	Cold-rolled stainless steel, under 600 mm wide	不锈钢带、精密不锈钢带、不锈钢箔、301弹簧不锈钢带、不锈钢冷轧窄带	stainless steel strip; precision stainless strip; stainless steel foil
722090	其他不锈钢平板轧材，宽度＜600毫米	Other flat stainless steel, further worked, under 600 mm wide	镀镍不锈钢带、不锈钢蚀刻板
7221	不规则盘卷的不锈钢热轧条、杆	Hot-rolled stainless steel bars and rods, irregularly coiled
722100	不规则盘卷的不锈钢热轧条、杆（盘条）	Stainless steel wire rod in irregular coils	不锈钢线材、不锈钢盘圆	stainless steel wire rod
7222	不锈钢其他条、杆；不锈钢角材、型材及异型材	Other stainless steel bars and rods; stainless steel angles, shapes and sections
722211	热加工的圆形截面不锈钢条、杆	Hot-worked stainless steel bars, round	不锈钢圆钢、不锈钢黑棒、304圆钢、热轧不锈钢棒	stainless steel round bar; stainless black bar
722219	其他热加工的不锈钢条、杆	Other hot-worked stainless steel bars, not round	不锈钢扁钢、不锈钢方钢	stainless steel flat bar
722220	冷成形或冷加工的不锈钢条、杆	Cold-formed or cold-finished stainless steel bars	不锈钢光圆、不锈钢棒、不锈钢研磨棒、不锈钢六角棒、冷拔不锈钢棒	stainless steel bright bar; cold drawn stainless steel bar; cold drawn stainless bar
722230	其他不锈钢条、杆	Other stainless steel bars and rods	不锈钢锻件圆棒、锻造不锈钢棒	forged stainless steel bar
722240	不锈钢角材、型材及异型材	Stainless steel angles, shapes and sections	不锈钢角钢、不锈钢槽钢、不锈钢装饰线条	stainless steel angle; stainless steel channel; stainless steel profile
7223	不锈钢丝	Stainless steel wire
722300	不锈钢丝，各种规格	Wire of stainless steel	不锈钢线、不锈钢弹簧丝、不锈钢氢退丝、不锈钢焊丝盘条拉拔丝、不锈钢丝	stainless steel wire; stainless spring wire
7224	其他合金钢，锭状或其他初级形状；其他合金钢制的半制成品	Other alloy steel in ingots or primary forms; alloy steel semi-products
722410	其他合金钢锭及其他初级形状	Other alloy steel ingots and primary forms	合金钢钢锭、模具钢锭	alloy steel ingot
722490	其他合金钢制的半制成品	Semi-products of other alloy steel	合金钢坯、锻坯、合金钢锻件毛坯、轴承钢坯	alloy steel billet; alloy steel bloom; alloy steel forging blank
7225	其他合金钢平板轧材，宽度≥600毫米	Flat-rolled other alloy steel, 600 mm or wider
722511	取向性硅电钢平板轧材，宽度≥600毫米	Grain-oriented silicon-electrical steel, 600 mm or wider	取向硅钢、变压器硅钢片	grain-oriented electrical steel; CRGO; grain oriented electrical steel; GO silicon steel
722519	其他硅电钢平板轧材，宽度≥600毫米	Other silicon-electrical steel, 600 mm or wider	无取向硅钢、电机硅钢片、矽钢片	non-oriented silicon steel; electrical steel coil; non oriented silicon steel; NGO electrical steel
722530	其他合金钢热轧卷材，宽度≥600毫米	Other hot-rolled alloy steel, in coils, 600 mm or wider	合金热轧卷、含硼热轧卷、汽车大梁钢卷	alloy hot rolled coil; boron added HRC
722540	其他合金钢热轧非卷材，宽度≥600毫米	Other hot-rolled alloy steel, not in coils, 600 mm or wider	耐磨钢板、合金钢板、模具钢板、高强钢板、NM400耐磨板、NM400	wear resistant steel plate; alloy steel plate; mold steel plate; AR400 plate; wear resistant plate; mould steel plate
722550	其他合金钢冷轧平板轧材，宽度≥600毫米	Other cold-rolled alloy steel, 600 mm or wider	合金冷轧卷、高强冷轧板	alloy cold rolled coil
722591	电镀锌的其他合金钢平板轧材，宽度≥600毫米	Other alloy steel, electrolytically zinc-plated, 600 mm or wider	合金电镀锌卷	alloy electro-galvanized coil
722592	用其他方法镀或涂锌的其他合金钢平板轧材，宽度≥600毫米	Other alloy steel, otherwise zinc-coated, 600 mm or wider	合金热镀锌卷	alloy galvanized coil
722599	其他合金钢平板轧材（经其他加工），宽度≥600毫米	Other flat alloy steel, further worked, 600 mm or wider	合金彩涂卷、合金镀铝锌卷	alloy PPGI coil
7226	其他合金钢平板轧材，宽度＜600毫米	Flat-rolled other alloy steel, under 600 mm wide
722611	取向性硅电钢平板轧材，宽度＜600毫米	Grain-oriented silicon-electrical steel, under 600 mm wide	取向硅钢窄带、取向硅钢分条	CRGO slit coil
722619	其他硅电钢平板轧材，宽度＜600毫米	Other silicon-electrical steel, under 600 mm wide	无取向硅钢窄带、硅钢分条	silicon steel strip
722620	高速钢平板轧材，宽度＜600毫米	Flat-rolled high-speed steel, under 600 mm wide	高速钢带、高速钢板条	high speed steel strip
722691	热轧的其他合金钢平板轧材，宽度＜600毫米	Other hot-rolled alloy steel, under 600 mm wide	合金热轧带钢、弹簧扁钢板、模具钢扁材	alloy steel hot rolled strip
722692	冷轧的其他合金钢平板轧材，宽度＜600毫米	Other cold-rolled alloy steel, under 600 mm wide	合金冷轧带钢、锯条用合金带钢	alloy steel cold rolled strip
722699	其他合金钢平板轧材（经其他加工），宽度＜600毫米	Other flat alloy steel, further worked, under 600 mm wide	合金镀锌带钢、合金打包钢带	alloy galvanized strip
7227	不规则盘卷的其他合金钢热轧条、杆	Hot-rolled bars and rods of other alloy steel, in irregularly wound coils
722710	高速钢热轧盘条	High-speed steel wire rod, in irregular coils	高速钢线材	high speed steel wire rod
722720	硅锰钢热轧盘条	Silico-manganese steel wire rod, in irregular coils	弹簧钢盘条、60Si2Mn盘条	silico-manganese steel wire rod
722790	其他合金钢热轧盘条	Other alloy steel wire rod, in irregular coils	合金钢线材、冷镦钢盘条、含硼盘条、轴承钢盘条、焊丝盘条	alloy steel wire rod; cold heading wire rod; welding wire rod
7228	其他合金钢条、杆；其他合金钢角材、型材及异型材；合金钢或非合金钢制的空心钻钢	Other alloy steel bars, rods and sections; hollow drill bars of alloy or non-alloy steel
722810	高速钢条、杆	High-speed steel bars and rods	高速钢圆棒、白钢条	high speed steel bar; HSS round bar
722820	硅锰钢条、杆	Silico-manganese steel bars and rods	弹簧扁钢、弹簧钢圆棒	spring steel flat bar; silico-manganese steel bar
722830	其他热轧、热拉拔或热挤压的合金钢条、杆	Other hot-rolled, hot-drawn or extruded alloy steel bars	合金圆钢、轴承钢圆钢、40Cr圆钢、模具钢圆棒、含铬螺纹钢、轴承钢、齿轮钢	alloy steel round bar; bearing steel bar; 4140 steel bar; mould steel; tool steel
722840	其他锻造的合金钢条、杆	Other forged alloy steel bars	锻造圆钢、锻圆、锻造模具钢、H13模具钢、锻件圆钢、锻制圆钢	forged alloy steel bar; tool steel forged bar; forged alloy bar
722850	其他冷成形或冷加工的合金钢条、杆	Other cold-formed or cold-finished alloy steel bars	合金冷拉圆钢、银亮钢	cold drawn alloy steel bar; bright alloy bar
722860	其他合金钢条、杆	Other alloy steel bars and rods, further worked	合金镀铬棒、调质活塞杆	chrome plated alloy bar
722870	合金钢角材、型材及异型材	Alloy steel angles, shapes and sections	合金H型钢、合金角钢、合金槽钢	alloy steel H-beam; alloy steel angle
722880	合金钢或非合金钢制的空心钻钢	Hollow drill bars and rods of alloy or non-alloy steel	中空钎钢、凿岩中空钢	hollow drill steel
7229	其他合金钢丝	Wire of other alloy steel
722920	硅锰钢丝	Silico-manganese steel wire	二保焊丝、气保焊丝光丝、硅锰弹簧钢丝	silico-manganese steel wire; ER70S-6 wire
722990	其他合金钢制的丝（硅锰钢丝除外）	Other alloy steel wire	高速钢丝、铬钒弹簧钢丝、轴承钢丝、合金焊丝、合金钢丝、气保焊丝、弹簧钢线	alloy steel wire; chrome silicon spring wire; bearing steel wire; CO2 welding wire ER70S-6
73	钢铁制品	Articles of iron or steel
7301	钢铁板桩，不论是否钻孔、打眼或组装；焊接的钢铁角材、型材及异型材	Sheet piling; welded angles, shapes and sections of iron or steel
730110	钢铁板桩，不论是否钻孔、打眼或组装	Steel sheet piling	钢板桩、拉森钢板桩、U型钢板桩	steel sheet pile; Larssen sheet pile; sheet piling
730120	焊接的钢铁角材、型材及异型材	Welded angles, shapes and sections of iron or steel	焊接H型钢、焊接十字柱型钢、型钢焊接、钢板桩焊接	welded H-beam; welded T-beam; welded sections
7302	铁道及电车道铺轨用钢铁材料（钢轨、护轨、齿轨、道岔尖轨、辙叉、轨枕、鱼尾板、轨座、钢轨垫板、钢轨夹等）	Railway or tramway track material of iron or steel
730210	钢轨	Rails of iron or steel	轻轨、重轨、起重机轨道、铁路轨、矿用轻轨、钢轨、轻轨钢轨	steel rail; crane rail; light rail; railway rail
730230	道岔尖轨、辙叉、尖轨拉杆及其他岔道段体	Switch blades, crossing frogs, point rods and other crossing pieces, of iron or steel	铁路道岔、高锰钢辙叉	railway turnout; railway switch; frog crossing
730240	鱼尾板及钢轨垫板	Fish-plates and sole plates for track, of iron or steel	轨道夹板、铁路鱼尾板、铁垫板、鱼尾板、轨道垫板	fishplate; rail joint bar; tie plate; rail sole plate
730290	其他铁道及电车道铺轨用钢铁材料	Other railway or tramway track material of iron or steel, such as clips and sleepers	弹条、扣件、道钉、钢轨枕、轨距挡板、轨枕、轨道扣件、压轨器	rail clip; rail fastener; rail spike; steel sleeper; rail fastening; tie plate; sleeper steel
7303	铸铁管及空心异型材	Tubes, pipes and hollow profiles of cast iron
730300	铸铁制的管及空心异型材	Cast iron pipes, tubes and hollow profiles	球墨铸铁管、球墨管、柔性铸铁排水管、灰口铸铁管、铸铁管	ductile iron pipe; cast iron soil pipe; cast iron pipe
7304	无缝钢铁管及空心异型材（铸铁的除外）	Seamless tubes, pipes and hollow profiles of iron (not cast iron) or steel
730411	不锈钢制石油或天然气无缝管道管	Seamless stainless steel line pipe for oil or gas pipelines	不锈钢无缝管线管	stainless seamless line pipe
730419	其他钢铁制石油或天然气无缝管道管（铸铁、不锈钢除外）	Other seamless steel line pipe for oil or gas pipelines	无缝管线管、X52管线管、API 5L无缝管、管线管无缝	seamless line pipe; API 5L pipe; API 5L seamless
730422	钻探石油或天然气用不锈钢无缝钻管	Seamless stainless steel drill pipe for oil or gas drilling	不锈钢钻杆	stainless drill pipe
730423	钻探石油或天然气用的其他钢铁无缝钻管	Other seamless steel drill pipe for oil or gas drilling	石油钻杆、加重钻杆、钻铤管、钻杆	drill pipe; heavy weight drill pipe
730424	钻探石油或天然气用不锈钢无缝套管及导管	Other seamless stainless steel casing and tubing for oil or gas drilling	不锈钢油套管	stainless OCTG casing
730429	钻探石油或天然气用的其他钢铁无缝套管及导管	Other seamless steel casing and tubing for oil or gas drilling	石油套管、油管、油井管、J55套管、油套管	OCTG; oil casing; oil tubing; API 5CT casing; OCTG casing; tubing J55; N80 casing
730431	冷拔或冷轧的铁或非合金钢圆形截面无缝管	Seamless round tubes of iron or non-alloy steel, cold-drawn or cold-rolled	冷拔无缝管、精密钢管、液压油缸管、珩磨管、精密无缝管	cold drawn seamless tube; precision steel tube; honed tube; cold drawn seamless pipe; precision seamless tube
730439	其他铁或非合金钢圆形截面无缝管（非冷拔、冷轧）	Other seamless round tubes of iron or non-alloy steel	热轧无缝管、碳钢无缝管、20号无缝钢管、锅炉管、无缝钢管、流体管、锅炉管20G	carbon steel seamless pipe; ASTM A106 pipe; boiler tube; seamless steel pipe; hot rolled seamless tube
730441	冷拔或冷轧的不锈钢圆形截面无缝管	Seamless round stainless steel tubes, cold-drawn or cold-rolled	不锈钢无缝管、304无缝管、不锈钢换热管、不锈钢毛细管、冷拔不锈钢管	stainless steel seamless tube; stainless heat exchanger tube; stainless steel seamless pipe
730449	其他不锈钢圆形截面无缝管（非冷拔、冷轧）	Other seamless round stainless steel tubes	不锈钢热轧荒管、热挤压不锈钢管	hot finished stainless seamless pipe
730451	冷拔或冷轧的其他合金钢圆形截面无缝管	Seamless round tubes of other alloy steel, cold-drawn or cold-rolled	合金冷拔管、轴承钢管、合金精密钢管	cold drawn alloy steel tube; bearing steel tube
730459	其他合金钢圆形截面无缝管（非冷拔、冷轧）	Other seamless round tubes of other alloy steel	合金无缝管、高压合金锅炉管、12Cr1MoV合金管	alloy steel seamless pipe; alloy boiler tube
730490	其他无缝钢铁管及空心异型材（非圆形截面等）	Other seamless tubes and hollow profiles, such as square	无缝方管、异型无缝管、六角无缝管	seamless square tube; seamless rectangular tube
7305	其他圆形截面钢铁管（例如，焊、铆及用类似方法接合的管），外径超过406.4毫米	Other steel pipes (welded, riveted), round, external diameter over 406.4 mm
730511	钢铁制纵向埋弧焊接的石油或天然气管道管，外径＞406.4毫米	Steel line pipe, longitudinally submerged arc welded, over 406.4 mm in diameter	直缝埋弧焊管线管、LSAW管、直缝埋弧焊管、LSAW钢管、大口径直缝钢管、天然气管线大口径	LSAW line pipe; LSAW pipe; longitudinally submerged arc welded line pipe
730512	其他钢铁制纵向焊接的石油或天然气管道管，外径＞406.4毫米	Other longitudinally welded steel line pipe, over 406.4 mm in diameter	大口径ERW管线管、高频直缝管线管	ERW line pipe
730519	其他钢铁制石油或天然气管道管，外径＞406.4毫米	Other steel line pipe for oil or gas, over 406.4 mm in diameter	螺旋埋弧焊管线管、SSAW管线管、螺旋管线管、SSAW	SSAW line pipe; spiral line pipe; spiral welded line pipe
730520	钻探石油或天然气用钢铁套管（非无缝），外径＞406.4毫米	Steel casing for oil or gas drilling, not seamless, over 406.4 mm in diameter	大口径焊接石油套管	large diameter casing
730531	其他纵向焊接的钢铁管，外径＞406.4毫米	Other longitudinally welded round steel pipes, over 406.4 mm in diameter	大口径直缝钢管、结构用直缝焊管、大口径焊管	large diameter LSAW steel pipe; large diameter welded pipe
730539	其他焊接的钢铁管，外径＞406.4毫米	Other welded round steel pipes, such as spiral welded, over 406.4 mm in diameter	螺旋钢管、螺旋焊管、钢管桩、防腐螺旋管	spiral welded pipe; SSAW pipe; steel pipe pile
730590	其他圆形截面钢铁管（铆接等），外径＞406.4毫米	Other round steel pipes, such as riveted, over 406.4 mm in diameter
7306	其他钢铁管及空心异型材（例如，辊缝、焊、铆及类似方法接合的）	Other tubes, pipes and hollow profiles of iron or steel (welded, riveted, open seam)
730611	不锈钢焊缝石油或天然气管道管	Welded stainless steel line pipe for oil or gas pipelines	不锈钢焊接管线管	welded stainless line pipe
730619	其他钢铁制石油或天然气管道管（辊缝、焊、铆接合）	Other line pipe of steel, welded or open-seam, for oil or gas pipelines	ERW管线管、高频焊管线管	ERW line pipe
730621	钻探石油或天然气用不锈钢焊缝套管及导管	Welded stainless steel casing and tubing for oil or gas drilling	不锈钢焊接油管
730629	钻探石油或天然气用的其他钢铁套管及导管（辊缝、焊、铆接合）	Other casing and tubing of steel, welded or open-seam, for oil or gas drilling	焊接石油套管、ERW套管	ERW casing
730630	其他铁或非合金钢圆形截面焊缝管	Other welded round tubes of iron or non-alloy steel	焊接钢管、直缝焊管、镀锌钢管、热镀锌管、脚手架管、大棚管、镀锌管	welded steel pipe; galvanized steel pipe; ERW steel pipe; scaffolding tube; galvanized pipe; ERW pipe
730640	其他不锈钢圆形截面焊缝管	Other welded round tubes of stainless steel	不锈钢焊管、不锈钢装饰管、不锈钢圆管、卫生级不锈钢管	welded stainless steel tube; stainless decorative tube; sanitary tube; stainless steel welded pipe
730650	其他合金钢圆形截面焊缝管	Other welded round tubes of other alloy steel	合金焊管	welded alloy steel pipe
730661	钢铁制矩形或正方形截面焊缝管	Other welded steel tubes of square or rectangular cross-section	方管、矩形管、镀锌方管、黑方管、不锈钢方管、方矩管	square steel tube; rectangular hollow section; galvanized square tube; RHS; square tube; SHS
730669	其他钢铁制非圆形截面焊缝管	Other welded steel tubes of other non-circular cross-section	椭圆管、异型管、三角管	oval steel tube; special section tube
730690	其他钢铁管及空心异型材（辊缝、铆接等）	Other steel tubes and hollow profiles, such as open seam or riveted	邦迪管、双层卷焊管、开口管	bundy tube; open seam tube
7307	钢铁管子附件（例如，接头、肘管、管套）	Tube or pipe fittings of iron or steel
730711	无可锻性铸铁制的铸造管子附件	Cast pipe fittings of non-malleable cast iron	灰铁管件、铸铁排水管件、铸铁管件、铸铁接头	grey cast iron pipe fittings; cast iron soil fittings; cast iron pipe fittings; ductile iron fittings
730719	其他钢铁铸造管子附件（可锻铸铁、球墨铸铁、铸钢等）	Other cast pipe fittings of iron or steel, such as malleable iron	玛钢管件、可锻铸铁管件、沟槽管件、球墨铸铁管件、铸钢管件	malleable iron pipe fittings; grooved fittings; ductile iron fittings; malleable iron fittings
730721	不锈钢制法兰	Stainless steel pipe flanges	不锈钢法兰盘、不锈钢盲板、对焊法兰、不锈钢法兰	stainless steel flange; stainless flange
730722	不锈钢制螺纹肘管、弯管及管套	Stainless steel threaded elbows, bends and sleeves	不锈钢螺纹弯头、不锈钢螺纹接头、不锈钢丝扣管件、不锈钢内丝接头	stainless threaded elbow; stainless threaded coupling; stainless threaded fittings
730723	不锈钢制对焊件	Stainless steel butt-welding pipe fittings	不锈钢对焊弯头、不锈钢三通、不锈钢异径管、不锈钢焊接弯头	stainless butt weld elbow; stainless tee; stainless reducer
730729	不锈钢制其他管子附件	Other stainless steel pipe fittings	不锈钢卡套接头、不锈钢卡压管件、不锈钢快装接头、卫生级管件	stainless compression fitting; sanitary fitting; press fitting
730791	其他钢铁制法兰	Other iron or steel pipe flanges, not stainless	碳钢法兰、锻造法兰、法兰盘、风电法兰、盲板法兰、平焊法兰、盲板、对焊法兰	carbon steel flange; forged flange; weld neck flange; blind flange; slip on flange
730792	其他钢铁制螺纹肘管、弯管及管套	Other iron or steel threaded elbows, bends and sleeves, not stainless	碳钢螺纹弯头、高压螺纹管件、镀锌管箍、丝扣短节、碳钢丝扣管件、螺纹接头	threaded elbow; pipe socket; steel pipe nipple; threaded coupling; threaded steel fittings; nipple; coupling pipe
730793	其他钢铁制对焊件	Other iron or steel butt-welding fittings, not stainless	碳钢弯头、对焊三通、大小头、冲压弯头、管帽、对焊弯头、三通	butt weld elbow; carbon steel tee; concentric reducer; pipe cap; steel tee; reducer; carbon steel elbow
730799	其他钢铁制管子附件	Other iron or steel pipe fittings, not stainless	液压接头、油管接头、承插管件、扣压接头、卡套接头、钢管接头、管箍、卡箍接头	hydraulic fitting; hose fitting; socket weld fitting; pipe clamp coupling; steel pipe fittings
7308	钢铁结构体（税目94.06的活动房屋除外）及其部件；上述结构体用的已加工钢铁板、杆、角材、型材、异型材、管子及类似品	Iron or steel structures and parts; steel prepared for use in structures
730810	钢铁制桥梁及桥梁体段	Bridges and bridge-sections of iron or steel	钢桥、贝雷桥、钢箱梁、桥梁钢构件	steel bridge; Bailey bridge; bridge section
730820	钢铁制塔楼及格构杆	Towers and lattice masts of iron or steel	铁塔、电力铁塔、通信塔、角钢塔、风电塔筒、电线杆钢管杆、输电塔、通讯塔	transmission tower; telecom tower; wind tower; steel monopole; steel tower; lattice mast; wind tower section
730830	钢铁制门窗及其框架、门槛	Doors, windows, their frames and door thresholds, of iron or steel	防盗门、钢质门、防火门、车库门、不锈钢门、卷帘门、钢门、钢制门窗	steel security door; fire door; garage door; steel window frame; steel door
730840	钢铁制脚手架、模板或坑道支撑用的支柱及类似设备	Iron or steel props and equipment for scaffolding, shuttering or pit-propping	盘扣脚手架、钢支撑、门式脚手架、钢模板、可调钢支柱、脚手架扣件、脚手架、建筑模板支撑、盘扣	scaffolding; ringlock scaffold; steel prop; steel formwork; shuttering
730890	其他钢铁结构体及其部件；结构体用已加工钢材	Other iron or steel structures and parts	钢结构、光伏支架、钢格板、高速护栏板、重型货架、锌钢护栏、钢结构厂房、护栏板、货架立柱、集装箱房钢构件、热镀锌支架、看台、护栏	steel structure; solar mounting bracket; steel grating; guardrail; steel fabrications; solar mounting structure; steel frame; railing; steel beam fabricated
7309	盛装物料用的钢铁囤、柜、罐、桶及类似容器（装压缩气体或液化气体的除外），容积超过300升，不论是否衬里或隔热	Iron or steel tanks, vats and reservoirs, over 300 litres, not for gas
730900	容积＞300升的钢铁囤、柜、罐、桶及类似容器（装压缩或液化气体的除外）	Storage tanks, silos, vats and similar containers of steel, over 300 litres, not for gas	储罐、不锈钢储罐、钢板仓、粮仓、发酵罐体、油罐、钢储罐、钢筒仓、水箱钢	steel storage tank; grain silo; stainless steel tank; oil tank; storage tank steel; steel tank over 300 l; water tank steel
7310	盛装物料用的钢铁柜、桶、罐、听、盒及类似容器（装压缩气体或液化气体的除外），容积不超过300升，不论是否衬里或隔热	Iron or steel drums, cans, boxes and the like, up to 300 litres, not for gas
731010	容积≥50升但≤300升的钢铁柜、桶、罐、听、盒及类似容器	Steel drums, tanks and similar containers, 50 litres or more, up to 300 litres	200升钢桶、开口铁桶、闭口钢桶、不锈钢桶、钢桶、铁桶200升	steel drum; 200L steel barrel; oil drum; steel drum 200 l
731021	容积＜50升的焊边或卷边接合的钢铁罐	Steel cans closed by soldering or crimping, under 50 litres	马口铁罐、食品罐头空罐、易拉罐铁罐、奶粉罐、易拉罐钢、铁罐焊封	tin can; food can; steel cans
731029	容积＜50升的其他钢铁柜、桶、罐、听、盒及类似容器	Other steel containers, such as tins and boxes, under 50 litres	马口铁盒、铁皮盒、茶叶铁盒、扎啤桶、小钢桶、铁盒、马口铁罐、铁皮桶	tin box; metal tin; beer keg; jerry can; tin can; metal box; tin pail
7311	装压缩气体或液化气体用的钢铁容器	Iron or steel containers for compressed or liquefied gas
731100	装压缩气体或液化气体用的钢铁容器（气瓶、储气罐等）	Steel gas cylinders and other steel vessels for compressed or liquefied gas	氧气瓶、液化气钢瓶、煤气罐、CNG气瓶、灭火器瓶体、LNG储罐、钢瓶、液化气瓶、高压气瓶、LNG罐	gas cylinder; LPG cylinder; oxygen cylinder; air receiver tank; CNG cylinder
7312	非绝缘的钢铁绞股线、绳、缆、编带、吊索及类似品	Stranded wire, ropes, cables, plaited bands and slings of iron or steel, not insulated
731210	非绝缘的钢铁绞股线、绳、缆	Stranded wire, ropes and cables of iron or steel, not electrically insulated	钢丝绳、钢绞线、预应力钢绞线、钢帘线、不锈钢丝绳、镀锌钢丝绳	steel wire rope; PC strand; steel cord; stainless wire rope; steel strand; wire cable
731290	非绝缘的钢铁编带、吊索及类似品	Plaited bands, slings and the like of iron or steel, not electrically insulated	钢丝绳吊索、压制钢丝绳索具、钢丝绳套、编织钢带	wire rope sling
7313	带刺钢铁丝；围篱用的钢铁绞带或单股扁丝（不论是否带刺）及松绞的双股丝	Barbed wire and twisted fencing wire of iron or steel
731300	带刺钢铁丝；围篱用钢铁绞带、单股扁丝及松绞双股丝	Barbed wire; twisted hoop, flat wire and loosely twisted double fencing wire, of steel	刺绳、刀片刺绳、刀片刺网、刺线、铁蒺藜、带刺铁丝	barbed wire; razor wire; concertina wire
7314	钢铁丝制的布（包括环形带）、网、篱、格栅；网眼钢铁板	Cloth, grill, netting and fencing of iron or steel wire; expanded metal
731412	不锈钢制的机器用环形带（机织品）	Woven endless bands for machinery, of stainless steel wire	不锈钢网带、不锈钢输送网带	stainless steel conveyor belt; wire mesh belt
731414	不锈钢制的其他机织品	Other woven cloth of stainless steel wire	不锈钢丝网、不锈钢筛网、不锈钢过滤网、不锈钢窗纱、不锈钢编织网	stainless steel wire mesh; stainless filter mesh; stainless steel mesh; woven wire cloth
731419	其他钢铁丝制的机织品	Woven cloth of other iron or steel wire	铁丝网布、黑丝布、轧花网、镀锌窗纱、矿筛网	crimped wire mesh; black wire cloth; galvanized window screen
731420	交点焊接的钢铁丝网、篱及格栅，丝截面尺寸≥3毫米，网眼≥100平方厘米	Welded steel mesh, wire 3 mm or more, mesh size 100 cm² or more	建筑钢筋焊接网、护栏网、牛栏焊接网片、粗丝焊接网、钢筋网	reinforcing welded mesh; welded fence panel; welded wire mesh heavy
731431	其他交点焊接的镀或涂锌的钢铁丝网、篱及格栅	Other welded steel mesh and fencing, zinc-coated	镀锌电焊网、镀锌荷兰网、热镀锌护栏网	galvanized welded wire mesh; galvanized welded mesh
731439	其他交点焊接的钢铁丝网、篱及格栅	Other welded steel mesh and fencing, not zinc-coated	黑铁丝焊接网、浸塑电焊网、荷兰网、不锈钢电焊网	welded wire mesh; PVC coated welded mesh; holland fence
731441	其他镀或涂锌的钢铁丝网、篱及格栅	Other steel netting and fencing, zinc-coated, not welded	镀锌勾花网、六角网、石笼网、镀锌边坡网、牛栏网、镀锌围栏网	chain link fence; hexagonal wire netting; gabion mesh; field fence; galvanized chain link fence; galvanized wire netting
731442	其他涂塑的钢铁丝网、篱及格栅	Other steel netting and fencing, plastic-coated, not welded	包塑勾花网、PVC石笼网、包塑六角网	PVC coated chain link fence; PVC coated gabion
731449	其他钢铁丝网、篱及格栅（非焊接，未镀锌、未涂塑）	Other steel netting and fencing, not welded, not coated with zinc or plastics	不锈钢绳网、环形防护网、黑铁丝菱形网、铁丝网、勾花网	stainless rope mesh; wire mesh; chain link fence
731450	网眼钢铁板	Expanded metal of iron or steel	钢板网、菱形钢板网、拉伸网、金属扩张网	expanded metal mesh; expanded metal
7315	钢铁链及其零件	Iron or steel chain and parts
731511	钢铁制滚子链	Roller chain of iron or steel	摩托车链条、传动链条、自行车链条、农机链条、滚子链	roller chain; motorcycle chain; bicycle chain; drive chain
731512	其他钢铁制铰接链	Other articulated link chain of iron or steel	输送链、板式链、叶片链、齿形链、无声链、刮板链	conveyor chain; leaf chain; silent chain
731519	钢铁制铰接链零件	Parts of articulated link chain of iron or steel	链片、链条接头、链销、链板	chain link plate; connecting link
731520	钢铁制防滑链	Skid chain (such as snow chains) of iron or steel	轮胎防滑链、汽车雪链、轮胎保护链、防滑链	tire chain; snow chain; tyre protection chain; skid chain
731581	钢铁制日字环节链	Stud-link chain of iron or steel	锚链、船用锚链、有档锚链、系泊链、船用锚链有档	anchor chain; stud link chain; mooring chain
731582	其他钢铁制焊接链	Other welded link chain of iron or steel	起重链条、圆环链、矿用圆环链、G80链条、镀锌链条、焊接链条、不锈钢链条	link chain; lifting chain; mining round link chain; G80 chain; welded link chain
731589	其他钢铁链	Other iron or steel chain	宠物链、珠链、打结链、铁链条、链条其他	pet chain; ball chain; knotted chain; steel chain
731590	其他钢铁链的零件	Other parts of iron or steel chain	链条索具卸扣连接环、锚链连接环	chain connecting link
7316	钢铁锚、多爪锚及其零件	Iron or steel anchors, grapnels and parts
731600	钢铁制的锚、多爪锚及其零件	Iron or steel anchors and grapnels, and their parts	船锚、霍尔锚、折叠锚、大抓力锚、锚	ship anchor; boat anchor; Hall anchor; anchor
7317	钢铁制的钉、平头钉、图钉、波纹钉、U形钉（税目83.05的货品除外）及类似品，不论钉头是否用其他材料制成，但不包括铜头钉	Nails, tacks, drawing pins, corrugated nails, staples and the like, of iron or steel
731700	钢铁制的钉、平头钉、图钉、波纹钉、U形钉及类似品	Steel nails, tacks, drawing pins and staples (not copper-headed, not staples in strips)	铁钉、圆钉、水泥钉、卷钉、气排钉、钢钉、U型钉	wire nails; coil nails; concrete nails; roofing nails; nails; staples
7318	钢铁制的螺钉、螺栓、螺母、方头螺钉、钩头螺钉、铆钉、销、开尾销、垫圈（包括弹簧垫圈）及类似品	Screws, bolts, nuts, rivets, pins, washers and similar fasteners, of iron or steel
731811	钢铁制方头螺钉	Coach screws of iron or steel	方头木螺钉、六角头木螺钉	coach screw; lag screw
731812	其他钢铁制木螺钉	Other wood screws of iron or steel	沉头木螺丝、木牙螺丝、纤维板钉、刨花板螺丝、木螺钉	wood screw; chipboard screw; wood screws
731813	钢铁制钩头螺钉及环头螺钉	Screw hooks and screw rings of iron or steel	羊眼螺丝、羊眼圈、螺丝钩、灯钩	screw hook; screw eye; hook screw
731814	钢铁制自攻螺钉	Self-tapping screws of iron or steel	自攻螺丝、自钻螺丝、燕尾螺丝、干壁钉、墙板钉、自攻螺钉、钻尾螺丝	self-tapping screw; self-drilling screw; drywall screw; self tapping screws; drywall screws; self drilling screws
731815	其他钢铁制螺钉及螺栓，不论是否带有螺母或垫圈	Other screws and bolts of iron or steel, with or without nuts or washers	高强度螺栓、六角螺栓、内六角螺丝、螺柱、地脚螺栓、膨胀螺栓、螺栓、螺丝、高强螺栓、不锈钢螺丝、螺丝钉、双头螺柱	hex bolt; high strength bolt; threaded rod; anchor bolt; bolts; stainless steel bolt; machine screw; stud bolt; screws; stainless steel screws
731816	钢铁制螺母	Nuts (for bolts) of iron or steel	螺帽、六角螺母、锁紧螺母、法兰螺母、螺母	hex nut; lock nut; flange nut; nuts
731819	其他钢铁制有螺纹的紧固件	Other threaded fasteners of iron or steel	螺纹护套、牙套、钢丝螺套、螺纹套、膨胀螺丝套管	thread insert; threaded fastener; threaded articles; threaded insert
731821	钢铁制弹簧垫圈及其他防松垫圈	Spring washers and other lock washers of iron or steel	弹垫、锁紧垫圈、防松垫片、弹簧垫圈	spring washer; lock washer
731822	其他钢铁制垫圈	Other washers of iron or steel	平垫圈、平垫片、方垫圈、垫圈、平垫	flat washer; plain washer; washers
731823	钢铁制铆钉	Rivets of iron or steel	抽芯铆钉、拉铆钉、铁铆钉、半空心铆钉、铆钉	blind rivet; steel rivet; pop rivet; rivets
731824	钢铁制销及开尾销	Cotters and cotter-pins of iron or steel	开口销、圆柱销、定位销、弹性销、销	cotter pin; dowel pin; spring pin
731829	其他钢铁制无螺纹的紧固件	Other non-threaded fasteners of iron or steel	卡簧、挡圈、孔用挡圈	retaining ring; circlip; snap ring
7319	钢铁制手工缝针、编织针、引针、钩针、刺绣穿孔锥及类似品；其他税目未列名的钢铁制安全别针及其他别针	Hand sewing, knitting and crochet needles; safety pins and other pins, of iron or steel
731940	钢铁制安全别针及其他别针	Safety pins and other pins of iron or steel	大头针、珠针、不锈钢别针、扣针、别针、安全别针	safety pin; straight pin; pearl head pin
731990	手工缝针、编织针、引针、钩针、刺绣穿孔锥及类似品	Hand sewing needles, knitting needles, crochet hooks and the like, of iron or steel	手缝针、毛衣针、棒针、缝衣针、十字绣针	sewing needle; knitting needle; crochet hook
7320	钢铁制弹簧及弹簧片	Iron or steel springs and spring leaves
732010	钢铁制片簧及簧片	Leaf springs and leaves for them, of iron or steel	汽车板簧、钢板弹簧、少片簧、弓子板、板簧	leaf spring; truck leaf spring
732020	钢铁制螺旋弹簧	Helical springs of iron or steel	压缩弹簧、拉伸弹簧、减震弹簧、扭簧、床垫弹簧、螺旋弹簧、拉簧	coil spring; compression spring; torsion spring; suspension spring; helical spring
732090	其他钢铁弹簧	Other iron or steel springs	碟簧、涡卷弹簧、发条、蝶形弹簧、波形弹簧	disc spring; spiral spring; wave spring; constant force spring; flat spring
7321	非电热的钢铁制家用炉、灶（包括附有集中供暖用辅助锅炉的）、烤肉架、火盆、煤气灶、加热板及类似非电热家用器具及其零件	Non-electric household stoves, cookers, barbecues and heaters of iron or steel; parts
732111	使用气体燃料或可使用气体燃料及其他燃料的钢铁制炊事器具及加热板	Iron or steel cookers and plate warmers for gas, or for gas and other fuels	燃气灶、煤气灶、卡式炉、燃气烧烤炉、户外气炉、燃气烤箱灶、燃气烤炉	gas stove; gas cooker; gas grill; camping gas stove; gas hob; gas BBQ grill
732112	使用液体燃料的钢铁制炊事器具及加热板	Iron or steel cookers and plate warmers for liquid fuel	煤油炉、煤油灶、酒精炉、户外油炉	kerosene stove; alcohol stove
732119	其他钢铁制炊事器具及加热板，包括使用固体燃料的	Other iron or steel cookers and plate warmers, including for solid fuel	木炭烧烤炉、烧烤架、柴火灶、户外柴火炉、炭火烤炉、烤架、固体燃料炉	charcoal grill; BBQ grill; wood burning camping stove; smoker grill; barbecue grill; wood stove cooking
732181	使用气体燃料或可使用气体燃料及其他燃料的其他非电热家用钢铁器具	Other iron or steel household heaters for gas, or for gas and other fuels	燃气取暖器、伞形取暖器、燃气壁炉、户外燃气火盆桌	gas heater; patio heater; gas fire pit
732182	使用液体燃料的其他非电热家用钢铁器具	Other iron or steel household heaters for liquid fuel	煤油取暖器、柴油取暖炉	kerosene heater
732189	其他非电热家用钢铁器具，包括使用固体燃料的	Other iron or steel household heaters, including for solid fuel	真火壁炉、柴火取暖炉、生物质颗粒取暖炉、户外火盆、铸铁壁炉、壁炉、取暖炉、生物质颗粒炉、烧柴取暖炉	wood burning stove; pellet stove; fireplace; fire pit; wood heater
732190	钢铁制非电热家用器具的零件	Parts of non-electric iron or steel stoves, cookers and heaters	炉盘、灶具配件、烧烤网、炉头火盖	stove parts; burner cap; grill grate
7322	非电热的钢铁制集中供暖用散热器及其零件；非电热的钢铁制空气加热器、暖气分布器及其零件，装有电动风扇或鼓风机	Non-electric radiators for central heating; non-electric air heaters with fan; parts
732211	铸铁制集中供暖用散热器及其零件	Radiators for central heating and parts, of cast iron	铸铁暖气片、铸铁散热器片、铸铁散热器	cast iron radiator
732219	其他钢铁制集中供暖用散热器及其零件	Radiators for central heating and parts, of iron or steel other than cast iron	钢制暖气片、板式散热器、钢制毛巾架散热器、钢柱散热器、钢制散热器、毛巾架水暖	steel panel radiator; towel radiator; steel column radiator; heating radiator
732290	空气加热器、暖气分布器及其零件，装有电动风扇或鼓风机	Non-electric air heaters and hot air distributors with motor fan, of iron or steel; parts	燃油暖风机、驻车加热器、柴油热风机、燃气热风炉、热风炉、暖风器非电	diesel air heater; parking heater; hot air furnace; hot air generator; air heater
7323	餐桌、厨房或其他家用钢铁器具及其零件；钢铁丝绒；钢铁制擦锅器、洗刷擦光用的块垫、手套及类似品	Table, kitchen and household articles of iron or steel; steel wool; pot scourers
732310	钢铁丝绒；擦锅器及洗刷擦光用的块垫、手套及类似品	Iron or steel wool; pot scourers, scouring or polishing pads and gloves	钢丝球、钢丝绒、不锈钢清洁球、清洁球	steel wool; stainless steel scourer; scourer
732391	铸铁制餐桌、厨房等家用器具及其零件，未搪瓷	Cast iron table, kitchen and household articles, not enamelled	铸铁锅、铸铁煎锅、荷兰锅、生铁炒锅、铸铁烤盘、铸铁平底锅	cast iron skillet; dutch oven; cast iron cookware
732392	铸铁制餐桌、厨房等家用器具及其零件，已搪瓷	Cast iron table, kitchen and household articles, enamelled	珐琅铸铁锅、搪瓷铸铁锅、珐琅锅	enameled cast iron pot; enamel dutch oven; enamelled cast iron pot; dutch oven
732393	不锈钢制餐桌、厨房等家用器具及其零件	Stainless steel table, kitchen and household articles	不锈钢锅、不锈钢碗、不锈钢汤锅、不锈钢饭盒、沥水架、不锈钢吸管、不锈钢水壶、不锈钢盆、不锈钢餐盒、不锈钢厨具、不锈钢杯、蒸锅、汤锅、不锈钢锅具套装	stainless steel cookware; stainless steel bowl; stainless steel lunch box; stainless dish rack; stainless steel pot; stainless cookware set; stainless kettle; stainless steel water bottle; pots and pans
732394	钢铁（铸铁除外）制餐桌、厨房等家用器具及其零件，已搪瓷	Enamelled table, kitchen and household articles of iron (not cast) or steel	搪瓷杯、搪瓷盆、搪瓷锅、搪瓷碗	enamel mug; enamelware; enamel pot; enamelled steel cookware
732399	其他钢铁制餐桌、厨房等家用器具及其零件	Other iron or steel table, kitchen and household articles	碳钢炒锅、不粘烤盘、厨房铁艺置物架、烘焙模具、铁锅、炒锅、烤盘、铁架、晾衣架铁、置物架、沥水架、铁艺花架	carbon steel wok; baking pan; metal kitchen rack; bakeware; iron wok; frying pan steel; dish rack; wire basket; shelf rack household; clothes drying rack; metal plant stand
7324	钢铁制卫生器具及其零件	Iron or steel sanitary ware and parts
732410	不锈钢制洗涤槽及脸盆	Stainless steel sinks and wash basins	不锈钢水槽、洗菜盆、手工水槽、不锈钢洗手盆、厨房水槽	stainless steel sink; kitchen sink
732421	铸铁制浴缸，不论是否搪瓷	Cast iron baths, enamelled or not	铸铁搪瓷浴缸	cast iron bathtub
732429	其他钢铁制浴缸	Other iron or steel baths	钢板浴缸、钢板搪瓷浴缸、钢浴缸	steel bathtub
732490	其他钢铁制卫生器具及其零件	Other iron or steel sanitary ware, and parts	不锈钢地漏、不锈钢马桶、便盆、不锈钢小便池、不锈钢洁具、地漏、毛巾架、卫浴挂件钢	stainless steel floor drain; stainless toilet; bedpan; sanitary ware steel; floor drain; towel rack
7325	其他钢铁铸造制品	Other cast articles of iron or steel
732510	无可锻性铸铁制的其他铸造制品	Cast articles of non-malleable cast iron, such as manhole covers	铸铁井盖、灰铁铸件、铸铁雨水篦子、铸铁配重块、井盖、球墨铸铁井盖、铸铁件	manhole cover; grey iron casting; drain grate; ductile iron manhole
732591	研磨机用铸造钢铁研磨球及类似品	Cast iron or steel grinding balls and similar articles for mills	铸造磨球、高铬球、铸铁球、高铬段、研磨钢球、铸造钢球	cast grinding ball; high chrome grinding ball; cylpebs; grinding balls cast; high chrome ball
732599	其他钢铁铸造制品（无可锻性铸铁制品及研磨球除外）	Other cast articles of iron or steel, such as steel castings	铸钢件、精密铸件、球墨铸铁件、不锈钢铸件、失蜡铸造件、球墨铸件、高锰钢衬板铸件	steel casting; investment casting; ductile iron casting; precision casting; steel castings; ductile iron castings; cast steel parts
7326	其他钢铁制品	Other articles of iron or steel
732611	研磨机用锻造或冲压钢铁研磨球及类似品，未经进一步加工	Forged or stamped steel grinding balls and similar articles for mills	锻造钢球、锻钢球、热轧磨球、磨段	forged grinding ball; forged steel ball
732619	其他经锻造或冲压但未经进一步加工的钢铁制品	Other forged or stamped iron or steel articles, not further worked	锻件、锻钢件、锻造毛坯、模锻件、锻环	steel forging; forged ring; forged parts; forgings; forged steel parts
732620	钢铁丝制品	Articles of iron or steel wire	铁丝衣架、铁丝笼、铁线工艺品、捕鼠笼、铁线网篮、钢丝制品、钢丝篮、铁丝网笼、狗笼、石笼网	wire hanger; wire basket; wire cage; animal trap; wire articles; gabion box; dog cage; bird cage
732690	其他税目未列名的钢铁制品	Other iron or steel articles not elsewhere specified	喉箍、钢制冲压件、抱箍、卸扣、花篮螺丝、钢托盘、钢铁制品、冲压件、卡箍、铁支架、U型卡、铁架子、锚具、钢制工具箱、吊环、不锈钢扎带、梯子钢	hose clamp; shackle; turnbuckle; sheet metal parts; steel products; stamped parts; brackets; pipe clamp; steel ladder; steel tool box; eye bolt; machined steel parts
74	铜及其制品	Copper and articles thereof
7401	铜锍；沉积铜（泥铜）	Copper mattes; precipitated (cement) copper
740100	铜锍及沉积铜（泥铜）	Copper matte and cement copper	冰铜、海绵铜	copper matte; cement copper
7402	未精炼铜；电解精炼用的铜阳极	Unrefined copper; copper anodes for electrolytic refining
740200	未精炼铜及电解精炼用铜阳极	Blister and other unrefined copper; anodes for electrolytic refining	粗铜、阳极板、黑铜	blister copper; copper anode
7403	未锻轧的精炼铜及铜合金	Refined copper and copper alloys, unwrought
740311	精炼铜的阴极及阴极型材	Refined copper cathodes and sections of cathodes	阴极铜、电解铜、电解铜板	copper cathode
740312	精炼铜的线锭	Refined copper wire-bars	铜线锭	copper wire bar
740313	精炼铜的坯段	Refined copper billets	铜坯、铜铸坯	copper billet
740319	其他未锻轧的精炼铜	Other unwrought refined copper	铜锭、紫铜锭	copper ingot
740321	未锻轧的铜锌合金（黄铜）	Unwrought brass (copper-zinc base alloys)	黄铜锭	brass ingot
740322	未锻轧的铜锡合金（青铜）	Unwrought bronze (copper-tin base alloys)	青铜锭、锡青铜锭	bronze ingot
740329	未锻轧的其他铜合金（税目74.05的铜母合金除外）	Other unwrought copper alloys, not master alloys	白铜锭、铝青铜锭	copper alloy ingot
7404	铜废碎料	Copper waste and scrap
740400	铜的废料及碎料	Waste and scrap of copper	废铜、废紫铜、废黄铜、铜米	copper scrap; brass scrap; copper granules
7405	铜母合金	Master alloys of copper
740500	铜的母合金	Copper master alloys	磷铜合金、铜铍中间合金、铜铬中间合金	copper master alloy; copper-beryllium master alloy
7406	铜粉及片状粉末	Copper powders and flakes
740610	非片状铜粉	Copper powders, non-lamellar	电解铜粉、雾化铜粉、青铜粉、黄铜粉	copper powder; bronze powder
740620	片状铜粉；鳞片	Lamellar copper powders; copper flakes	铜金粉、片状青铜粉	bronze flake powder; copper flake
7407	铜条、杆、型材及异型材	Copper bars, rods and profiles
740710	精炼铜条、杆、型材及异型材	Bars, rods and profiles of refined copper	紫铜棒、铜排、铜母线、铜母排	copper bar; copper busbar; copper rod
740721	铜锌合金（黄铜）条、杆、型材及异型材	Bars, rods and profiles of brass (copper-zinc base alloys)	黄铜棒、黄铜型材、H59铜棒	brass rod; brass bar; brass profile
740729	其他铜合金条、杆、型材及异型材	Bars, rods and profiles of other copper alloys	青铜棒、铬锆铜棒、铍铜棒、铝青铜棒	bronze bar; beryllium copper rod; chromium zirconium copper
7408	铜丝	Copper wire
740811	精炼铜丝，最大截面尺寸＞6毫米	Refined copper wire, cross-section over 6 mm	铜杆、8mm铜杆、无氧铜杆、低氧铜杆、铜线	copper wire rod; 8mm copper rod; copper wire; copper rod
740819	其他精炼铜丝（最大截面尺寸≤6毫米）	Other refined copper wire (cross-section up to 6 mm)	铜线、紫铜丝、裸铜线、镀锡铜线	bare copper wire; tinned copper wire
740821	铜锌合金（黄铜）丝	Brass wire (copper-zinc base alloys)	黄铜线、慢走丝电极丝、EDM黄铜丝	brass wire; EDM brass wire
740822	铜镍合金（白铜）丝或铜镍锌合金（德银）丝	Wire of copper-nickel (cupro-nickel) or copper-nickel-zinc (nickel silver) alloys	白铜线、锌白铜线	cupronickel wire; nickel silver wire
740829	其他铜合金丝	Wire of other copper alloys	磷青铜线、铍铜丝、磷铜焊丝	phosphor bronze wire; beryllium copper wire
7409	铜板、片及带，厚度超过0.15毫米	Copper plates, sheets and strip, over 0.15 mm thick
740911	成卷的精炼铜板、片、带，厚度＞0.15毫米	Refined copper plates, sheets and strip, in coils, over 0.15 mm thick	紫铜带、铜卷带、无氧铜带	copper strip; copper coil; copper sheet
740919	其他精炼铜板、片、带（非成卷），厚度＞0.15毫米	Refined copper plates, sheets and strip, not in coils, over 0.15 mm thick	紫铜板	copper sheet; copper plate
740921	成卷的铜锌合金（黄铜）板、片、带，厚度＞0.15毫米	Brass plates, sheets and strip, in coils, over 0.15 mm thick	黄铜卷带、H65铜带	brass strip
740929	其他铜锌合金（黄铜）板、片、带（非成卷），厚度＞0.15毫米	Brass plates, sheets and strip, not in coils, over 0.15 mm thick	黄铜板	brass sheet; brass plate
740931	成卷的铜锡合金（青铜）板、片、带，厚度＞0.15毫米	Bronze plates, sheets and strip, in coils, over 0.15 mm thick	磷铜带、锡磷青铜带	phosphor bronze strip
740939	其他铜锡合金（青铜）板、片、带（非成卷），厚度＞0.15毫米	Bronze plates, sheets and strip, not in coils, over 0.15 mm thick	锡青铜板	bronze sheet
740940	铜镍合金（白铜）或铜镍锌合金（德银）板、片、带，厚度＞0.15毫米	Cupro-nickel or nickel silver plates, sheets and strip, over 0.15 mm thick	白铜带、洋白铜带、锌白铜板	cupronickel sheet; nickel silver strip
740990	其他铜合金板、片、带，厚度＞0.15毫米	Plates, sheets and strip of other copper alloys, over 0.15 mm thick	铍铜带、铬锆铜板、铝青铜板	beryllium copper strip; aluminum bronze plate
7410	铜箔（不论是否印花或用纸、纸板、塑料或类似材料衬背），厚度（衬背除外）不超过0.15毫米	Copper foil, not over 0.15 mm thick (excluding any backing)
741011	无衬背的精炼铜箔，厚度≤0.15毫米	Refined copper foil, not backed, up to 0.15 mm thick	电解铜箔、锂电铜箔、压延铜箔、铜箔	copper foil; lithium battery copper foil; ED copper foil
741012	无衬背的铜合金箔，厚度≤0.15毫米	Copper alloy foil, not backed, up to 0.15 mm thick	黄铜箔、磷铜箔	brass foil; copper alloy foil
741021	有衬背的精炼铜箔，厚度（衬背除外）≤0.15毫米	Refined copper foil, backed, up to 0.15 mm thick (excluding backing)	覆铜板、铜箔胶带、挠性覆铜板、铝基覆铜板	copper clad laminate; CCL; FCCL; copper foil tape
741022	有衬背的铜合金箔，厚度（衬背除外）≤0.15毫米	Copper alloy foil, backed, up to 0.15 mm thick (excluding backing)
7411	铜管	Copper tubes and pipes
741110	精炼铜管	Tubes and pipes of refined copper	紫铜管、空调铜管、铜盘管、内螺纹铜管、铜管	copper tube; copper pipe; air conditioning copper coil; pancake coil
741121	铜锌合金（黄铜）管	Tubes and pipes of brass (copper-zinc base alloys)	黄铜管、海军黄铜管	brass tube; admiralty brass tube
741122	铜镍合金（白铜）管或铜镍锌合金（德银）管	Tubes and pipes of cupro-nickel or nickel silver	白铜管、冷凝器白铜管	copper nickel tube; cupronickel pipe
741129	其他铜合金管	Tubes and pipes of other copper alloys	青铜管、铝青铜管	bronze tube
7412	铜制管子附件（例如，接头、肘管、管套）	Copper tube or pipe fittings
741210	精炼铜制管子附件	Pipe fittings of refined copper	紫铜弯头、铜管接头、空调铜管件	copper fittings; copper elbow
741220	铜合金制管子附件	Pipe fittings of copper alloys, such as brass	黄铜接头、黄铜管件、铜弯头、黄铜卡套接头、铜管件	brass fittings; brass compression fitting; PEX brass fitting; copper fittings
7413	非绝缘的铜丝绞股线、缆、编带及类似品	Stranded wire, cables, plaited bands and the like, of copper, not insulated
741300	非绝缘的铜绞股线、缆、编带及类似品	Bare copper strands, cables and braids, not electrically insulated	铜绞线、铜编织带、裸铜绞线、接地铜编带	bare copper stranded wire; copper braid; earthing braid
7415	铜制或钢铁制带铜头的钉、平头钉、图钉、U形钉及类似品；铜制螺钉、螺栓、螺母、钩头螺钉、铆钉、销、开尾销、垫圈及类似品	Copper nails, tacks, screws, bolts, nuts, rivets, washers and the like
741510	铜制或铜头钢铁制的钉、平头钉、图钉、U形钉及类似品	Nails, tacks, drawing pins and staples of copper, or of steel with copper heads	铜钉、铜图钉	copper nails; brass tacks
741521	铜制无螺纹垫圈（包括弹簧垫圈）	Copper washers, including spring washers	铜垫片、紫铜垫圈	copper washer; brass washer
741529	铜制其他无螺纹制品（铆钉、销、开尾销等）	Other non-threaded copper fasteners, such as rivets and cotters	铜铆钉、铜销	copper rivet; brass pin
741533	铜制螺钉、螺栓及螺母	Copper screws, bolts and nuts	铜螺丝、铜螺母、铜嵌件螺母	brass screw; brass nut; brass insert nut; brass screws; brass nuts
741539	铜制其他有螺纹制品	Other threaded copper fasteners	铜螺柱、铜螺纹套	brass standoff
7418	餐桌、厨房或其他家用铜制器具及其零件；铜制擦锅器、洗刷擦光用的块垫、手套及类似品；铜制卫生器具及其零件	Copper household articles, pot scourers and sanitary ware
741810	餐桌、厨房或其他家用铜制器具及其零件；擦锅器、洗刷擦光用块垫、手套	Copper table, kitchen and household articles; pot scourers and scouring pads	铜锅、铜火锅、铜杯、铜壶、铜餐具、铜水龙头配件	copper pot; copper mug; copper cookware; brass household articles
741820	铜制卫生器具及其零件	Copper sanitary ware and parts	铜地漏、铜洗手盆、铜制卫浴配件	brass floor drain; copper sink
7419	其他铜制品	Other articles of copper
741920	铸造、模压、冲压或锻造，但未经进一步加工的铜制品	Copper articles, cast, moulded, stamped or forged, not further worked	铜铸件、黄铜锻件、铜锻件毛坯、铜冲压件	brass casting; brass forging; copper stamping
741980	其他税目未列名的铜制品	Other copper articles not elsewhere specified	铜弹簧、铜丝网、铜链、铜机加工件、铜CNC零件、铜制品、铜铸件、铜件加工	brass machined parts; copper mesh; copper spring; copper articles; brass parts; machined brass parts; bronze casting
75	镍及其制品	Nickel and articles thereof
7501	镍锍、氧化镍烧结物及镍冶炼的其他中间产品	Nickel mattes, nickel oxide sinters and other intermediate products
750110	镍锍	Nickel mattes	冰镍、高冰镍、低冰镍	nickel matte
750120	氧化镍烧结物及镍冶炼的其他中间产品	Nickel oxide sinters and other intermediate products of nickel metallurgy	镍湿法冶炼中间品、氢氧化镍钴、MHP	MHP; nickel oxide sinter
7502	未锻轧镍	Unwrought nickel
750210	未锻轧的非合金镍	Unwrought nickel, not alloyed	电解镍、镍板、镍豆、镍锭	nickel cathode; electrolytic nickel; nickel briquette
750220	未锻轧的镍合金	Unwrought nickel alloys	镍合金锭、高温母合金锭	nickel alloy ingot
7503	镍废碎料	Nickel waste and scrap
750300	镍的废料及碎料	Waste and scrap of nickel	废镍、废镍合金	nickel scrap
7504	镍粉及片状粉末	Nickel powders and flakes
750400	镍的粉末及片状粉末	Powders and flakes of nickel	羰基镍粉、镍基合金粉、喷涂镍粉	nickel powder; nickel alloy powder
7505	镍条、杆、型材及异型材或丝	Nickel bars, rods, profiles and wire
750511	纯镍条、杆、型材及异型材	Bars, rods and profiles of nickel, not alloyed	纯镍棒、N6镍棒	pure nickel bar
750512	镍合金条、杆、型材及异型材	Bars, rods and profiles of nickel alloys	因科镍棒、哈氏合金棒、蒙乃尔棒、高温合金棒	Inconel bar; Hastelloy bar; Monel bar
750521	纯镍丝	Nickel wire, not alloyed	镍线	pure nickel wire
750522	镍合金丝	Nickel alloy wire	镍铬丝、电热丝、镍基焊丝	nichrome wire; nickel alloy welding wire
7506	镍板、片、带、箔	Nickel plates, sheets, strip and foil
750610	纯镍板、片、带、箔	Plates, sheets, strip and foil of nickel, not alloyed	纯镍带、镍箔、锂电池镍片、N6镍板	pure nickel strip; nickel foil; nickel plate
750620	镍合金板、片、带、箔	Plates, sheets, strip and foil of nickel alloys	因科镍板、哈氏合金板、蒙乃尔板、镍合金带	Inconel plate; Hastelloy sheet; Monel plate
7507	镍管及管子附件（例如，接头、肘管、管套）	Nickel tubes, pipes and fittings
750711	纯镍管	Nickel tubes and pipes, not alloyed	N6镍管	pure nickel tube
750712	镍合金管	Nickel alloy tubes and pipes	因科镍管、哈氏合金管、蒙乃尔管	Inconel tube; Hastelloy pipe
750720	镍制管子附件	Nickel tube or pipe fittings	镍合金弯头、镍合金法兰	nickel alloy pipe fittings
7508	其他镍制品	Other articles of nickel
750810	镍丝制的布、网及格栅	Cloth, grill and netting of nickel wire	镍丝网、镍编织网、镍过滤网	nickel wire mesh
750890	其他税目未列名的镍制品	Other nickel articles not elsewhere specified	电镀镍阳极、镍筒、镍合金锻件、圆网印花镍网	nickel anode; nickel alloy forging
76	铝及其制品	Aluminium and articles thereof
7601	未锻轧铝	Unwrought aluminium
760110	未锻轧的非合金铝	Unwrought aluminium, not alloyed	铝锭、原铝、A00铝锭、重熔铝锭	aluminum ingot; primary aluminum; aluminium ingot
760120	未锻轧的铝合金	Unwrought aluminium alloys	ADC12铝锭、铸造铝锭、铝合金锭、铝合金棒坯、ADC12	aluminum alloy ingot; ADC12 ingot; aluminum billet; aluminium alloy ingot; ADC12
7602	铝废碎料	Aluminium waste and scrap
760200	铝的废料及碎料	Waste and scrap of aluminium	废铝、废铝切片、易拉罐废料	aluminum scrap; UBC scrap; aluminium scrap
7603	铝粉及片状粉末	Aluminium powders and flakes
760310	非片状铝粉	Aluminium powders, non-lamellar	雾化铝粉、球形铝粉、铝粒粉、铝粉	aluminum powder; atomized aluminum powder; aluminium powder
760320	片状铝粉末	Lamellar aluminium powders; aluminium flakes	铝银浆用片状铝粉、铝银粉、加气铝粉	aluminum flake powder
7604	铝条、杆、型材及异型材	Aluminium bars, rods and profiles
760410	非合金铝条、杆、型材及异型材	Bars, rods and profiles of aluminium, not alloyed	纯铝棒、1060铝棒、铝排	pure aluminum bar; aluminum busbar
760421	铝合金空心异型材	Hollow profiles of aluminium alloys	门窗铝型材、断桥铝型材、工业铝型材、铝方通、铝合金空心型材	aluminum extrusion profile; hollow aluminum profile; aluminium hollow profile
760429	铝合金条、杆及其他型材、异型材	Other bars, rods and profiles of aluminium alloys	铝棒、6061铝棒、铝角、散热器铝型材、实心铝型材、LED灯带铝槽、铝型材、铝合金棒、门窗铝型材、工业铝型材	aluminum bar; aluminum profile; heat sink profile; LED aluminum channel; aluminium extrusion; aluminium bar; aluminium rod
7605	铝丝	Aluminium wire
760511	非合金铝丝，最大截面尺寸＞7毫米	Non-alloy aluminium wire, cross-section over 7 mm	电工圆铝杆、铝杆	aluminum wire rod; EC grade aluminum rod
760519	非合金铝丝，最大截面尺寸≤7毫米	Other non-alloy aluminium wire (cross-section up to 7 mm)	纯铝线、铝线	aluminum wire
760521	铝合金丝，最大截面尺寸＞7毫米	Aluminium alloy wire, cross-section over 7 mm	铝合金杆	aluminum alloy rod wire
760529	铝合金丝，最大截面尺寸≤7毫米	Other aluminium alloy wire (cross-section up to 7 mm)	铝合金线、铝焊丝、铝镁丝	aluminum alloy wire; aluminum welding wire
7606	铝板、片及带，厚度超过0.2毫米	Aluminium plates, sheets and strip, over 0.2 mm thick
760611	矩形（包括正方形）的非合金铝板、片及带，厚度＞0.2毫米	Rectangular non-alloy aluminium plates, sheets and strip, over 0.2 mm thick	纯铝板、1060铝板、铝卷、铝皮	aluminum sheet; aluminum coil; aluminium sheet; aluminium plate; aluminium coil
760612	矩形（包括正方形）的铝合金板、片及带，厚度＞0.2毫米	Rectangular aluminium alloy plates, sheets and strip, over 0.2 mm thick	5052铝板、3003铝卷、彩涂铝卷、花纹铝板、铝塑板、铝合金板、铝合金卷	aluminum alloy sheet; color coated aluminum coil; aluminum composite panel; aluminum checker plate; aluminium alloy sheet; alloy plate 5052; checkered aluminium plate; coated aluminium coil
760691	其他形状的非合金铝板、片及带，厚度＞0.2毫米	Non-alloy aluminium plates and sheets of other shapes (such as circles), over 0.2 mm thick	铝圆片、纯铝圆片	aluminum circle; aluminum disc
760692	其他形状的铝合金板、片及带，厚度＞0.2毫米	Aluminium alloy plates and sheets of other shapes, over 0.2 mm thick	铝合金圆片、异形铝板	aluminum alloy circle
7607	铝箔（不论是否印花或用纸、纸板、塑料或类似材料衬背），厚度（衬背除外）不超过0.2毫米	Aluminium foil, not over 0.2 mm thick (excluding any backing)
760711	轧制后未经进一步加工的无衬背铝箔，厚度≤0.2毫米	Aluminium foil, not backed, rolled but not further worked, up to 0.2 mm thick	家用铝箔、锡纸、双零铝箔、电池铝箔、餐盒料铝箔、铝箔、家用铝箔卷、食品铝箔、药用铝箔	aluminum foil; household foil; battery foil; aluminium foil; household foil roll; foil jumbo roll
760719	其他无衬背铝箔，厚度≤0.2毫米	Other aluminium foil, not backed, further worked, up to 0.2 mm thick	电极箔、化成箔、腐蚀箔、亲水铝箔、铝箔纸	etched foil; formed foil; hydrophilic aluminum foil; aluminium foil further worked; hydrophilic foil
760720	有衬背的铝箔，厚度（衬背除外）≤0.2毫米	Aluminium foil, backed, up to 0.2 mm thick (excluding backing)	铝箔胶带、铝箔纸、铝塑膜、铝箔复合膜、铝箔复合、铝箔胶带基材、铝箔衬纸	aluminum foil tape; aluminum foil paper; laminated aluminum foil; backed aluminium foil; aluminium foil laminate
7608	铝管	Aluminium tubes and pipes
760810	非合金铝管	Tubes and pipes of aluminium, not alloyed	纯铝管、铝盘管	pure aluminum tube
760820	铝合金管	Tubes and pipes of aluminium alloys	铝合金圆管、6061铝管、空调铝管、铝合金管	aluminum alloy tube; aluminum pipe; aluminium alloy tube; aluminium pipe
7609	铝制管子附件（例如，接头、肘管、管套）	Aluminium tube or pipe fittings
760900	铝制的管子附件（接头、肘管、管套等）	Pipe and tube fittings of aluminium, such as couplings and elbows	铝接头、铝弯头、铝合金快速接头、精益管接头	aluminum pipe fittings; camlock coupling
7610	铝制结构体（税目94.06的活动房屋除外）及其部件；上述结构体用的已加工铝板、杆、型材、异型材、管子及类似品	Aluminium structures and parts; aluminium prepared for use in structures
761010	铝制门窗及其框架、门槛	Aluminium doors, windows, their frames and door thresholds	断桥铝门窗、铝合金窗、铝合金推拉门、铝合金门、铝合金门窗、断桥铝窗、铝门	aluminum window; aluminum door; thermal break window; sliding door; aluminium window; aluminium door; aluminium window frame
761090	其他铝制结构体及其部件；结构体用已加工铝材	Other aluminium structures and parts	铝模板、铝幕墙、铝单板、铝合金护栏、铝合金脚手架、光伏铝支架、铝结构、铝梯结构	aluminum formwork; curtain wall; aluminum railing; aluminum solar mounting; aluminium structure; curtain wall panel; aluminium formwork; aluminium cladding panel; aluminium scaffold
7611	盛装物料用的铝制囤、柜、罐、桶及类似容器（装压缩气体或液化气体的除外），容积超过300升，不论是否衬里或隔热	Aluminium tanks, vats and reservoirs, over 300 litres, not for gas
761100	容积＞300升的铝制囤、柜、罐、桶及类似容器（装压缩或液化气体的除外）	Storage tanks, vats and similar containers of aluminium, over 300 litres, not for gas	铝合金储罐、铝罐体	aluminum tank
7612	盛装物料用的铝制桶、罐、听、盒及类似容器，包括软管容器及硬管容器（装压缩气体或液化气体的除外），容积不超过300升	Aluminium cans, drums, boxes, tubes and the like, up to 300 litres, not for gas
761210	铝制软管容器	Collapsible aluminium tubes	铝软管、药膏铝管、染发膏铝管	collapsible aluminum tube; collapsible aluminium tube
761290	其他铝制桶、罐、听、盒及类似容器，容积≤300升	Other aluminium cans, bottles, drums and boxes, up to 300 litres	铝易拉罐、铝瓶、气雾罐、铝盒、铝罐、易拉罐	aluminum can; aluminum bottle; aerosol can; aluminum jar; aluminium can; aluminium bottle; beverage can
7613	装压缩气体或液化气体用的铝制容器	Aluminium containers for compressed or liquefied gas
761300	装压缩气体或液化气体用的铝制容器（气瓶等）	Aluminium gas cylinders for compressed or liquefied gas	铝合金气瓶、铝制氧气瓶、潜水气瓶、铝内胆碳纤维气瓶	aluminum gas cylinder; scuba tank
7614	非绝缘的铝制绞股线、缆、编带及类似品	Stranded wire, cables and plaited bands of aluminium, not insulated
761410	带钢芯的非绝缘铝制绞股线、缆、编带及类似品	Stranded aluminium wire and cables with steel core, not insulated	钢芯铝绞线、ACSR导线	ACSR conductor
761490	其他非绝缘铝制绞股线、缆、编带及类似品	Other stranded aluminium wire, cables and bands, not insulated	铝绞线、全铝合金绞线、AAAC导线	AAC conductor; AAAC conductor
7615	餐桌、厨房或其他家用铝制器具及其零件；铝制擦锅器、洗刷擦光用的块垫、手套及类似品；铝制卫生器具及其零件	Aluminium household articles, pot scourers and sanitary ware
761510	餐桌、厨房或其他家用铝制器具及其零件；擦锅器、洗刷擦光用块垫、手套	Aluminium table, kitchen and household articles; pot scourers and scouring pads	不粘锅、铝锅、铝制压力锅、麦饭石锅、铝箔餐盒、摩卡壶、铝餐盒、铝制炊具、铝饭盒	nonstick pan; aluminum cookware; pressure cooker; foil container; aluminium cookware; non-stick pan; aluminium foil container; frying pan aluminium; baking tray aluminium
761520	铝制卫生器具及其零件	Aluminium sanitary ware and parts	太空铝毛巾架、太空铝卫浴挂件、铝卫浴件	aluminum bathroom fittings; aluminium sanitary ware
7616	其他铝制品	Other articles of aluminium
761610	铝制钉、螺钉、螺栓、螺母、钩头螺钉、铆钉、销、垫圈及类似品	Aluminium nails, screws, bolts, nuts, rivets, washers and the like	铝铆钉、铝抽芯铆钉、铝螺丝、铝螺母、铝钉	aluminum rivet; aluminum screw; aluminum nail; aluminium rivets; aluminium screws
761691	铝丝制的布、网、篱及格栅	Cloth, grill, netting and fencing of aluminium wire	铝丝网、铝窗纱	aluminum wire mesh; aluminum insect screen; aluminium wire mesh
761699	其他税目未列名的铝制品	Other aluminium articles not elsewhere specified	铝梯、铝压铸件、铝合金机加工件、铝蜂窝板、铝铸件、铝合金CNC零件、铝制品、铝合金梯子、铝件、铝散热片、铝衣架	aluminum ladder; aluminum die casting; CNC aluminum parts; aluminum honeycomb panel; aluminium die casting; aluminium ladder; aluminium parts; CNC aluminium parts; aluminium casting; aluminium heat sink
78	铅及其制品	Lead and articles thereof
7801	未锻轧铅	Unwrought lead
780110	未锻轧的精炼铅	Refined lead, unwrought	电解铅、铅锭	refined lead ingot; lead ingot
780191	按重量计所含其他元素以锑为主的未锻轧铅	Unwrought lead with antimony as the principal other element by weight	铅锑合金锭、锑铅	antimonial lead ingot
780199	其他未锻轧铅（未精炼，含锑为主的除外）	Other unwrought lead	粗铅、铅钙合金锭、再生铅	lead bullion; lead alloy ingot
7802	铅废碎料	Lead waste and scrap
780200	铅的废料及碎料	Waste and scrap of lead	废铅、废铅皮	lead scrap
7804	铅板、片、带、箔；铅粉及片状粉末	Lead plates, sheets, strip and foil; lead powders and flakes
780411	厚度（衬背除外）≤0.2毫米的铅片、带、箔	Lead sheets, strip and foil, not over 0.2 mm thick (excluding any backing)	铅箔、薄铅带	lead foil
780419	其他铅板、片、带	Other lead plates, sheets and strip	防辐射铅板、铅皮、铅卷	lead sheet; radiation shielding lead sheet
780420	铅粉及片状粉末	Lead powders and flakes	金属铅粉	lead powder
7806	其他铅制品	Other articles of lead
780600	其他税目未列名的铅制品	Lead articles such as weights, wire, tubes and bricks	铅坠、铅丝、铅配重块、铅管、铅砖	lead sinker; lead weight; lead wire; lead brick
79	锌及其制品	Zinc and articles thereof
7901	未锻轧锌	Unwrought zinc
790111	按重量计含锌量≥99.99％的未锻轧非合金锌	Unwrought zinc, not alloyed, 99.99% or more zinc by weight	0号锌锭、高纯锌锭、锌锭	SHG zinc ingot; zinc ingot
790112	按重量计含锌量＜99.99％的未锻轧非合金锌	Unwrought zinc, not alloyed, less than 99.99% zinc by weight	1号锌锭、锌锭	zinc ingot
790120	未锻轧的锌合金	Unwrought zinc alloys	压铸锌合金锭、锌合金锭、3号锌合金	zinc alloy ingot; Zamak ingot
7902	锌废碎料	Zinc waste and scrap
790200	锌的废料及碎料	Waste and scrap of zinc	废锌	zinc scrap
7903	锌末、锌粉及片状粉末	Zinc dust, powders and flakes
790310	锌末	Zinc dust	锌尘	zinc dust
790390	锌粉及片状粉末（锌末除外）	Other zinc powders and flakes	片状锌粉、锌粒粉	zinc flake; zinc powder
7904	锌条、杆、型材及异型材或丝	Zinc bars, rods, profiles and wire
790400	锌制的条、杆、型材及异型材或丝	Bars, rods, profiles and wire of zinc	锌丝、喷涂锌丝、锌棒	zinc wire; thermal spray zinc wire
7905	锌板、片、带、箔	Zinc plates, sheets, strip and foil
790500	锌制的板、片、带、箔	Plates, sheets, strip and foil of zinc	锌板、钛锌板、电池锌板、锌箔	zinc sheet; titanium zinc sheet
7907	其他锌制品	Other articles of zinc
790700	其他税目未列名的锌制品	Zinc articles such as die castings and anodes	锌合金压铸件、锌牺牲阳极、锌阳极、锌制品、锌压铸件、牺牲阳极锌	zinc die casting; zinc anode
80	锡及其制品	Tin and articles thereof
8001	未锻轧锡	Unwrought tin
800110	未锻轧的非合金锡	Unwrought tin, not alloyed	锡锭、精锡	tin ingot
800120	未锻轧的锡合金	Unwrought tin alloys	锡合金锭、巴氏合金锭、焊锡锭、焊锡条坯	tin alloy ingot; babbitt ingot
8002	锡废碎料	Tin waste and scrap
800200	锡的废料及碎料	Waste and scrap of tin	废锡	tin scrap
8003	锡条、杆、型材及异型材或丝	Tin bars, rods, profiles and wire
800300	锡制的条、杆、型材及异型材或丝	Bars, rods, profiles and wire of tin, such as solder bars	焊锡条、实芯锡线、锡棒、锡丝、锡条、焊锡丝	solder bar; tin wire; solid solder wire; solder wire; tin bar
8007	其他锡制品	Other articles of tin
800700	其他税目未列名的锡制品	Tin articles such as foil, powder, tubes and anodes	锡箔、锡粉、锡管、锡半球、锡罐	tin foil; tin powder; tin anode
81	其他贱金属、金属陶瓷及其制品	Other base metals; cermets; articles thereof
8101	钨及其制品，包括废碎料	Tungsten and articles thereof, including waste and scrap
810110	钨粉	Tungsten powders	金属钨粉、纳米钨粉	tungsten powder
810194	未锻轧钨，包括简单烧结而成的条、杆	Unwrought tungsten, including bars and rods simply sintered	钨条、烧结钨棒、钨棒	tungsten bar
810196	钨丝	Tungsten wire	钨线、灯用钨丝、黑钨丝	tungsten wire
810197	钨废碎料	Tungsten waste and scrap	废钨、废钨丝	tungsten scrap
810199	其他钨制品	Other tungsten articles	钨板、钨棒、钨坩埚、钨铜合金、高比重钨合金、钨电极、钨制品	tungsten rod; tungsten heavy alloy; tungsten electrode; tungsten copper; tungsten products
8102	钼及其制品，包括废碎料	Molybdenum and articles thereof, including waste and scrap
810210	钼粉	Molybdenum powders	金属钼粉	molybdenum powder
810294	未锻轧钼，包括简单烧结而成的条、杆	Unwrought molybdenum, including bars and rods simply sintered	钼条、烧结钼坯	molybdenum bar
810295	钼条、杆、型材、异型材、板、片、带、箔（简单烧结而成的条、杆除外）	Other molybdenum bars, rods, profiles, plates, sheets, strip and foil	钼板、钼棒、钼片、钼箔	molybdenum plate; molybdenum rod; molybdenum foil
810296	钼丝	Molybdenum wire	线切割钼丝、喷涂钼丝、钼丝	molybdenum wire; EDM molybdenum wire
810297	钼废碎料	Molybdenum waste and scrap	废钼、废钼丝	molybdenum scrap
810299	其他钼制品	Other molybdenum articles	钼坩埚、钼舟、钼顶头、TZM钼合金件	molybdenum crucible; molybdenum boat
8103	钽及其制品，包括废碎料	Tantalum and articles thereof, including waste and scrap
810320	未锻轧钽，包括简单烧结而成的条、杆；钽粉	Unwrought tantalum, including bars and rods simply sintered; tantalum powders	电容级钽粉、钽锭、冶金级钽粉	tantalum powder; tantalum ingot
810330	钽废碎料	Tantalum waste and scrap	废钽、废钽电容芯	tantalum scrap
810391	钽坩埚	Tantalum crucibles	钽金属坩埚	tantalum crucible
810399	其他钽制品	Other tantalum articles	钽板、钽丝、钽管、钽棒	tantalum sheet; tantalum wire; tantalum tube
8104	镁及其制品，包括废碎料	Magnesium and articles thereof, including waste and scrap
810411	按重量计含镁量≥99.8％的未锻轧镁	Unwrought magnesium, at least 99.8% magnesium by weight	镁锭、金属镁、原镁、99.9镁锭	magnesium ingot; Mg 99.9 ingot
810419	其他未锻轧镁（含镁量＜99.8％）	Other unwrought magnesium, less than 99.8% magnesium	镁合金锭、AZ91D镁合金锭、AM60镁合金锭	magnesium alloy ingot; AZ91D ingot
810420	镁废碎料	Magnesium waste and scrap	废镁、镁合金废料	magnesium scrap
810430	已分级的镁锉屑、车屑及颗粒；镁粉	Magnesium raspings, turnings and granules graded by size; magnesium powders	金属镁粉、镁粒、镁屑、脱硫镁粒、钝化镁粒、镁粉	magnesium powder; magnesium granules; magnesium turnings
810490	其他镁制品	Other magnesium articles	镁合金型材、镁棒、镁牺牲阳极、镁合金压铸件、镁合金板、镁合金件、牺牲阳极镁	magnesium anode; magnesium alloy profile; magnesium die casting; magnesium alloy parts
8105	钴锍及其他冶炼钴时所得的中间产品；钴及其制品，包括废碎料	Cobalt mattes and intermediates; cobalt and articles, including waste and scrap
810520	钴锍及其他冶炼钴时所得的中间产品；未锻轧钴；钴粉	Cobalt mattes and other intermediates; unwrought cobalt; cobalt powders	电解钴、钴片、氢氧化钴中间品、超细钴粉	cobalt powder; cobalt cathode
810530	钴废碎料	Cobalt waste and scrap	废钴合金料	cobalt scrap
810590	其他钴制品	Other cobalt articles	钴基合金棒、司太立合金件、钴靶材	cobalt alloy; Stellite parts
8106	铋及其制品，包括废碎料	Bismuth and articles thereof, including waste and scrap
810610	按重量计铋含量＞99.99％的铋及其制品，包括废碎料	Bismuth and bismuth articles, over 99.99% bismuth by weight	高纯铋、5N铋	high purity bismuth
810690	其他铋及其制品，包括废碎料	Other bismuth and bismuth articles, 99.99% or less bismuth	铋锭、精铋、铋粒	bismuth ingot; bismuth needle
8108	钛及其制品，包括废碎料	Titanium and articles thereof, including waste and scrap
810820	未锻轧钛；钛粉	Unwrought titanium; titanium powders	海绵钛、钛锭、钛合金粉、球形钛粉	titanium sponge; titanium ingot; titanium powder
810830	钛废碎料	Titanium waste and scrap	废钛、钛屑	titanium scrap; titanium turnings
810890	其他钛制品	Other titanium articles, such as plates, bars and tubes	钛板、钛棒、钛管、钛丝、钛锻件、钛合金标准件、钛合金件	titanium plate; titanium bar; titanium tube; titanium fasteners; titanium parts
8109	锆及其制品，包括废碎料	Zirconium and articles thereof, including waste and scrap
810921	未锻轧锆及锆粉，按重量计铪与锆之比低于1：500	Unwrought zirconium and powders, under 1 part hafnium to 500 parts zirconium	核级海绵锆	nuclear grade zirconium sponge
810929	其他未锻轧锆及锆粉	Other unwrought zirconium and powders	工业级海绵锆、锆锭、金属锆粉	zirconium sponge; zirconium powder
810931	锆废碎料，按重量计铪与锆之比低于1：500	Zirconium waste and scrap, under 1 part hafnium to 500 parts zirconium	核级锆废料
810939	其他锆废碎料	Other zirconium waste and scrap	工业锆废料	zirconium scrap
810991	其他锆制品，按重量计铪与锆之比低于1：500	Other zirconium articles, under 1 part hafnium to 500 parts zirconium	核级锆管	nuclear grade zirconium tube
810999	其他锆制品	Zirconium articles with 1 part hafnium or more to 500 parts zirconium	锆板、锆管、锆棒	zirconium plate; zirconium tube
8110	锑及其制品，包括废碎料	Antimony and articles thereof, including waste and scrap
811010	未锻轧锑；锑粉	Unwrought antimony; antimony powders	锑锭、精锑、锑粒	antimony ingot
811020	锑废碎料	Antimony waste and scrap	废锑	antimony scrap
811090	其他锑制品	Other antimony articles	高纯锑制品
8111	锰及其制品，包括废碎料	Manganese and articles thereof, including waste and scrap
811100	锰金属及锰制品，包括废碎料	Manganese metal, manganese articles, waste and scrap	电解锰、电解金属锰片、金属锰、锰粉、锰锭	electrolytic manganese flakes; manganese metal
8112	铍、铬、铪、铼、铊、镉、锗、钒、镓、铟、铌及其制品，包括废碎料	Beryllium, chromium, gallium, germanium, indium, niobium and other minor metals; articles
811212	未锻轧铍；铍粉	Unwrought beryllium; beryllium powders	金属铍	beryllium metal
811213	铍废碎料	Beryllium waste and scrap
811219	其他铍制品	Other beryllium articles	铍片、铍窗	beryllium window
811221	未锻轧铬；铬粉	Unwrought chromium; chromium powders	金属铬、电解铬片、铬块	chromium metal; chromium powder
811222	铬废碎料	Chromium waste and scrap
811229	其他铬制品	Other chromium articles	铬靶材	chromium target
811231	未锻轧铪；铪废碎料；铪粉	Unwrought hafnium; hafnium waste, scrap and powders	金属铪、海绵铪	hafnium metal
811239	其他铪制品	Other hafnium articles	铪丝、铪板	hafnium wire
811241	未锻轧铼；铼废碎料；铼粉	Unwrought rhenium; rhenium waste, scrap and powders	铼粒、高铼酸还原铼粉	rhenium powder
811249	其他铼制品	Other rhenium articles	铼片、铼丝	rhenium sheet
811251	未锻轧铊；铊粉	Unwrought thallium; thallium powders	金属铊	thallium metal
811252	铊废碎料	Thallium waste and scrap
811259	其他铊制品	Other thallium articles
811261	镉废碎料	Cadmium waste and scrap	废镉	cadmium scrap
811269	其他镉及镉制品	Other cadmium and cadmium articles	镉锭、镉棒、精镉	cadmium ingot
811292	未锻轧的镓、锗、铟、铌、钒；其废碎料及粉末	Unwrought gallium, germanium, indium, niobium and vanadium; their waste, scrap and powders	铟锭、金属镓、锗锭、铌锭、金属钒、区熔锗	indium ingot; gallium metal; germanium ingot; niobium ingot
811299	其他镓、锗、铟、铌、钒制品	Other articles of gallium, germanium, indium, niobium or vanadium	铌板、铌棒、铌管、锗片、铟、铌、镓锭	niobium sheet; niobium tube; indium; gallium; niobium
8113	金属陶瓷及其制品，包括废碎料	Cermets and articles thereof, including waste and scrap
811300	各种金属陶瓷及其制品，包括废碎料	Cermets (such as cemented carbide), their articles, waste and scrap	硬质合金耐磨件、硬质合金废料、硬质合金轧辊环坯、碳化钨制品	cemented carbide wear parts; tungsten carbide scrap
82	贱金属工具、器具、利口器、餐匙、餐叉及其零件	Tools, implements, cutlery, spoons and forks, of base metal; parts thereof
8201	锹、铲、镐、锄、叉、耙；斧子、钩刀及类似砍伐工具；修枝剪刀；镰刀、草刀、树篱剪及其他农业、园艺或林业用手工工具	Hand tools for agriculture, horticulture or forestry
820110	锹及铲	Spades and shovels	铁锹、铁铲、雪铲、工兵铲、园艺铲	shovel; spade; snow shovel
820130	镐、锄、耙	Mattocks, picks, hoes and rakes	锄头、钉耙、草耙、十字镐、镐、耙子	hoe; garden rake; pickaxe; rake
820140	斧子、钩刀及类似砍伐工具	Axes, bill hooks and similar hewing tools	劈柴斧、消防斧、开山刀、砍刀、斧头、柴刀	axe; hatchet; machete
820150	单手操作的修枝剪（包括家禽剪）	One-handed secateurs and pruners, including poultry shears	园艺剪、果树剪、园林修枝剪、鸡骨剪、修枝剪单手	pruning shears; secateurs; bypass pruner
820160	树篱剪、双手操作的修枝剪及类似的双手操作剪刀	Hedge shears, two-handed pruning shears and similar two-handed shears	绿篱剪、大力剪枝剪、高枝剪、粗枝剪	hedge shears; lopper; two handed pruner
820190	其他农业、园艺或林业用手工工具	Other hand tools for agriculture, horticulture or forestry	镰刀、草叉、园艺工具套装、除草器、松土叉、园林手工具	sickle; garden fork; hand weeder; garden tool set; hand fork; garden hand tools
8202	手工锯；各种锯的锯片（包括切条、切槽或无齿锯片）	Hand saws; blades for saws of all kinds
820210	手工锯	Hand saws	手板锯、折叠锯、钢锯、园林手锯、修枝锯、手锯、木工锯	hand saw; folding saw; hacksaw frame; pruning saw
820220	带锯片	Band saw blades	双金属带锯条、木工带锯条、肉类带锯条、带锯条	band saw blade; bimetal band saw blade; bimetal band saw
820231	带有钢制工作部件的圆锯片（包括切条或切槽锯片）	Circular saw blades with working part of steel	高速钢圆锯片、冷切圆锯片、硬质合金圆锯片、铝合金锯片、木工锯片	HSS circular saw blade; steel circular saw blade; circular saw blade steel; TCT saw blade
820239	其他圆锯片（包括切条或切槽锯片），包括部件	Other circular saw blades, including parts	金刚石锯片、硬质合金锯片、木工合金锯片、石材切割锯片、合金锯片、圆锯片	diamond saw blade; TCT saw blade; carbide saw blade; circular saw blade; TCT circular blade
820240	链锯片	Chain saw blades	油锯链条、锯链、链锯链条	chainsaw chain; saw chain
820291	加工金属用的直锯片	Straight saw blades for working metal	手用钢锯条、机用锯条、金属往复锯条	hacksaw blade; reciprocating saw blade
820299	其他锯片	Other saw blades	曲线锯条、木工往复锯条、线锯条、往复锯条	jigsaw blade; wood saw blade; reciprocating saw blade
8203	钢锉、木锉、钳子（包括剪钳）、镊子、白铁剪、切管器、螺栓切头器、打孔冲子及类似手工工具	Files, rasps, pliers, pincers, tweezers, metal shears, pipe-cutters and similar hand tools
820310	钢锉、木锉及类似工具	Files, rasps and similar tools	锉刀、什锦锉、整形锉、金刚石锉	steel file; needle file; rasp; file
820320	钳子（包括剪钳）、镊子及类似工具	Pliers (including cutting pliers), pincers, tweezers and similar tools	老虎钳、尖嘴钳、斜口钳、大力钳、水泵钳、钳子、镊子	pliers; locking pliers; tweezers; diagonal cutter; pincers; cutting pliers
820330	白铁剪及类似工具	Metal cutting shears and similar tools	航空剪、铁皮剪	tin snips; aviation snips; metal shears
820340	切管器、螺栓切头器、打孔冲子及类似工具	Pipe-cutters, bolt croppers, perforating punches and similar tools	管子割刀、断线钳、PVC管剪刀、打孔器	pipe cutter; bolt cutter; hole punch tool
8204	手动扳手及板钳（包括转矩扳手，但不包括丝锥扳手）；可互换的扳手套筒，不论是否带手柄	Hand-operated spanners and wrenches; interchangeable spanner sockets
820411	固定的手动扳手及板钳	Hand-operated spanners and wrenches, non-adjustable	梅花扳手、呆扳手、两用扳手、内六角扳手、扭力扳手、十字扳手、扳手、六角扳手、管钳	combination wrench; hex key; torque wrench; box end wrench; spanner; wrench; pipe wrench
820412	可调的手动扳手及板钳	Hand-operated spanners and wrenches, adjustable	活动扳手、管子钳、活口扳手	adjustable wrench; pipe wrench
820420	可互换的扳手套筒，不论是否带手柄	Interchangeable spanner sockets, with or without handles	棘轮套筒、风炮套筒、套筒扳手组套、套筒头、套筒、套筒扳手、套筒扳手套装、棘轮扳手套筒	socket set; impact socket; ratchet socket; socket wrench set
8205	其他税目未列名的手工工具（包括玻璃刀）；喷灯；台钳、夹钳及类似品；砧；轻便锻炉；带支架的手摇或脚踏砂轮	Other hand tools; blow lamps; vices and clamps; anvils; portable forges; hand grindstones
820510	手工钻孔或攻丝工具	Hand drilling, threading or tapping tools	手摇钻、丝锥扳手、板牙架、手动绞板、手动钻、丝锥板牙手工	hand drill; tap wrench; die stock; threading tools
820520	锤子	Hammers and sledge hammers	羊角锤、铁锤、八角锤、橡胶锤、安装锤、锤子、大锤	claw hammer; sledge hammer; rubber mallet; hammer
820530	木工用刨子、凿子及类似切削工具	Planes, chisels, gouges and similar cutting tools for wood	木工凿、木工刨、雕刻刀、凿子、刨子	wood chisel; hand plane; carving gouge; chisel; wood plane
820540	螺丝刀	Screwdrivers	改锥、起子、螺丝批、批头螺丝刀组套、螺丝刀、起子套装	screwdriver; screwdriver set
820551	家用手工工具	Household hand tools, such as can openers	开瓶器、开罐器、压蒜器、柠檬夹、坚果夹、家用手工具、手动榨汁器、厨房手工具	bottle opener; can opener; garlic press; kitchen gadget; household hand tool; corkscrew
820559	其他手工工具（包括玻璃刀）	Other hand tools, including glaziers' diamonds	抹泥刀、油灰刀、手动黄油枪、撬棍、手动胶枪、手动铆钉枪、手工具、打胶枪、拉铆枪、玻璃刀、黄油枪、卷尺外手工具、泥工抹子	trowel; putty knife; crowbar; hand riveter; caulking gun; riveter; grease gun; glass cutter; hand tools; hand staple gun
820560	喷灯	Blow lamps	喷火枪、瓦斯喷枪、丁烷喷枪、焊枪喷火器	blow torch; butane torch
820570	台钳、夹钳及类似品	Vices, clamps and the like	台虎钳、F夹、G字夹、木工夹、桌虎钳、夹钳	bench vise; F clamp; C clamp; bar clamp; vice; clamp; bench vice; G clamp
820590	砧、轻便锻炉等其他工具，包括由本税目两个或多个子目所列物品组成的成套货品	Anvils, portable forges, hand or pedal grinding wheels; sets of heading 82.05 tools	铁砧、羊角砧、砧、手工具成套两组以上	anvil; hand tool set; hand tool sets
8206	由税目82.02至82.05中两个或多个税目所列工具组成的零售包装成套货品	Sets of hand tools from two or more of headings 82.02 to 82.05, for retail sale
820600	零售包装的成套手工工具（税目82.02至82.05中两个或多个税目的工具组成）	Retail tool kits combining tools of two or more of headings 82.02 to 82.05	工具套装、五金工具组套、家用工具箱、汽修工具套装、组合工具箱、家用工具箱套装、工具组套	tool kit; tool set; household tool kit; mechanic tool set; tool box set
8207	手工工具（不论是否有动力装置）及机床的可互换工具，包括金属拉拔或挤压用模，以及凿岩或钻探工具	Interchangeable tools for hand tools or machine tools; drawing dies; drilling tools
820713	带有金属陶瓷制工作部件的凿岩或钻探工具	Rock drilling or earth boring tools with working part of cermets	硬质合金钎头、柱齿钎头、截齿、牙轮钻头、潜孔钻头、凿岩钻头、硬质合金钻头凿岩	button bit; carbide rock drill bit; cutting pick; DTH bit; rock drill bit; tricone bit
820719	其他凿岩或钻探工具，包括部件	Other rock drilling or earth boring tools, including parts	PDC钻头、金刚石取芯钻头、钎杆、钎尾、地质钻杆、金刚石钻头地质、截齿	PDC bit; diamond core bit; drill steel rod; shank adapter; conical pick; drilling tool
820720	金属拉拔或挤压用模	Dies for drawing or extruding metal	拉丝模、聚晶拉丝模、铝型材挤压模、挤压模	wire drawing die; extrusion die; drawing die
820730	可互换的锻压或冲压工具	Interchangeable tools for pressing, stamping or punching	五金冲压模具、汽车冲压模、级进模、冲头、冲压模具、五金模具、冲模、折弯模	stamping die; progressive die; punch; punch die; press brake tooling
820740	可互换的攻丝工具	Interchangeable tools for tapping or threading	丝锥、板牙、滚丝轮、搓丝板、丝锥套装	tap; threading die; thread rolling die; taps; tap and die set
820750	可互换的钻孔工具，但凿岩及钻探用的除外	Interchangeable tools for drilling, other than rock drilling	麻花钻、钻头、开孔器、木工钻头、电锤钻头、钻头套装、冲击钻头	twist drill bit; hole saw; masonry drill bit; step drill; drill bit; twist drill; drill bit set; hammer drill bit
820760	可互换的镗孔或铰孔工具	Interchangeable tools for boring or broaching	铰刀、镗刀、拉刀、镗刀杆	reamer; boring bar; broach
820770	可互换的铣削工具	Interchangeable tools for milling	铣刀、立铣刀、滚刀、木工铣刀、旋转锉	end mill; milling cutter; router bit; gear hob
820780	可互换的车削工具	Interchangeable tools for turning	车刀、车刀杆、切断刀、螺纹车刀、车削刀具	turning tool; lathe tool; tool holder for turning
820790	手工工具或机床用的其他可互换工具	Other interchangeable tools, such as screwdriver bits	批头、螺丝批头、风镐钎、电镐钎、破碎锤钎杆、螺丝刀头、开孔器、可互换工具	screwdriver bits; chisel bit for breaker; nut setter; hole saw; bit set; insert bits
8208	机器或机械器具的刀及刀片	Knives and cutting blades, for machines or mechanical appliances
820810	金工机械用刀及刀片	Machine knives and blades for metal working	剪板机刀片、金属分条圆刀、折弯剪切刀片、金属加工刀片	shear blade; slitter knife; metal cutting blades for machines
820820	木工机械用刀及刀片	Machine knives and blades for wood working	木工刨刀片、旋切刀、削片机刀、指接刀、木工刨刀、木工机用刀片	planer blade; veneer knife; wood chipper knife; planer knives; wood working blade
820830	厨房器具或食品工业机器用刀及刀片	Knives and blades for kitchen appliances or food industry machines	绞肉机刀片、料理机刀片、切片机刀片、破壁机刀头、食品机械刀片、厨房器具刀片	meat grinder blade; blender blade; slicer blade; meat mincer blade; food machine knives
820840	农、林、园艺机器用刀及刀片	Knives and blades for agricultural, horticultural or forestry machines	割草机刀片、收割机刀片、旋耕刀、打草机刀片、农机刀片	lawn mower blade; rotary tiller blade; harvester blade; mower blade; harvester knife; agricultural machine blade; sickle section
820890	其他机器或机械器具用刀及刀片	Other knives and blades for machines	分切刀片、切纸刀、塑料破碎机刀片、制袋机刀片、切粒机刀、分切刀	paper cutting knife; plastic granulator blade; slitting blade; slitting knife; crusher blade; industrial knives
8209	未装配的工具用金属陶瓷板、杆、刀头及类似品	Unmounted plates, sticks, tips and the like for tools, of cermets
820900	工具用金属陶瓷板、杆、刀头及类似品，未装配	Cermet tool inserts, tips, plates and rods (such as tungsten carbide), unmounted	硬质合金刀片、数控刀片、钨钢圆棒、硬质合金锯齿、车刀片、合金刀粒、硬质合金棒、陶瓷刀片	carbide insert; tungsten carbide rod; carbide tips; indexable insert; cemented carbide rod; tungsten carbide tips; carbide plate
8210	用于加工或调制食品或饮料的手动机械器具，重量不超过10千克	Hand-operated food or drink preparation appliances, 10 kg or less
821000	重量≤10千克的加工或调制食品、饮料用手动机械器具	Manual kitchen machines (mills, mincers, pasta makers) weighing 10 kg or less	手摇磨豆机、手动绞肉机、手摇面条机、手动切菜机、手动榨汁器、沙拉脱水器	manual coffee grinder; pasta maker; manual meat grinder; vegetable chopper
8211	有刃口的刀及其刀片，不论是否有锯齿（包括整枝刀），但税目82.08的刀除外	Knives with cutting blades (not machine knives) and blades for them
821110	成套的刀具	Sets of assorted knives	刀具套装、厨房套刀、六件套刀、厨房刀具套装、菜刀套装	knife set; kitchen knife set; steak knife set
821191	刃面固定的餐刀	Table knives with fixed blades	牛排刀、西餐刀、餐刀	table knife; steak knife
821192	刃面固定的其他刀	Other knives with fixed blades	厨师刀、水果刀、厨刀、面包刀、猎刀、大马士革刀、菜刀、主厨刀、屠宰刀	chef knife; fruit knife; hunting knife; damascus knife; kitchen knife; cleaver; boning knife
821193	刃面不固定的刀	Knives with non-fixed blades, such as folding knives	折叠刀、小刀、美工刀、瑞士军刀、伸缩刀、多功能刀	folding knife; pocket knife; utility knife; multi-tool knife; multi tool knife
821194	刀的刀片	Knife blades	美工刀片、介刀片、折叠刀刀片	utility blade; snap-off blade
821195	贱金属制的刀柄	Knife handles of base metal	不锈钢刀柄、锌合金刀柄	knife handle
8212	剃刀及其刀片（包括未分开的剃刀刀片条）	Razors and razor blades, including blade blanks in strips
821210	剃刀	Razors	手动剃须刀、刮胡刀、一次性剃须刀、刮毛刀、修眉刀、剃须刀	disposable razor; safety razor; shaving razor; razor
821220	安全刀片，包括未分开的刀片条	Safety razor blades, including blade blanks in strips	剃须刀片、双面刀片	razor blade; double edge blade; razor blades
821290	剃刀的其他零件	Other razor parts	剃须刀头、刀架、可换刀头	razor cartridge; razor handle
8213	剪刀、裁缝剪刀及类似品、剪刀片	Scissors, tailors' shears and similar shears, and blades therefor
821300	各种剪刀、裁缝剪刀及类似品和剪刀片	Scissors and shears for home, office, tailoring or hairdressing; their blades	厨房剪、裁布剪、理发剪、办公剪、纱剪、剪刀、裁缝剪、办公剪刀	scissors; kitchen scissors; tailor shears; hairdressing scissors; tailor scissors; hair scissors
8214	其他利口器（例如，理发推剪、屠刀、砍骨刀、切肉刀、切菜刀、裁纸刀）；修指甲及修脚用具（包括指甲锉）	Other cutlery, such as hair clippers and cleavers; manicure and pedicure sets
821410	裁纸刀、开信刀、改错刀、铅笔刀及其刀片	Paper knives, letter openers, erasing knives, pencil sharpeners and their blades	卷笔刀、转笔刀、拆信刀、削笔刀、裁纸刀、开信刀	pencil sharpener; letter opener; paper knife
821420	修指甲及修脚用具（包括指甲锉）	Manicure or pedicure sets and instruments, including nail files	指甲刀、指甲钳、美甲套装、修甲套装、死皮剪、搓脚板、美甲工具、修脚刀	nail clipper; manicure set; cuticle nipper; nail file; pedicure set
821490	其他利口器（理发推剪、砍骨刀、切菜刀等）	Other cutlery articles, such as hair clippers and kitchen cleavers	手动理发推子、斩骨刀、中式菜刀、切肉斧、理发推剪手动、剁肉刀片、冰淇淋勺类	cleaver; manual hair clipper; meat chopper; hair clipper manual; butcher cleaver
8215	餐匙、餐叉、长柄勺、漏勺、糕点夹、鱼刀、黄油刀、糖块夹及类似的厨房或餐桌用具	Spoons, forks, ladles, skimmers, cake-servers, sugar tongs and similar tableware
821510	成套货品，至少其中一件物品是镀贵金属的餐匙、餐叉等餐具	Sets of spoons, forks and tableware with at least one article plated with precious metal	镀金餐具套装、镀银餐具套装、餐具套装镀贵金属、刀叉套装礼盒	gold plated cutlery set; silver plated flatware set; cutlery set with plated articles
821520	其他成套的餐匙、餐叉等厨房或餐桌用具	Other sets of spoons, forks, ladles and similar tableware	不锈钢刀叉套装、西餐具套装、刀叉勺套装、不锈钢餐具套装	stainless steel cutlery set; flatware set; kitchen utensil set; cutlery set
821591	非成套的镀贵金属餐匙、餐叉等厨房或餐桌用具	Single spoons, forks and similar, plated with precious metal	镀银勺子、镀金叉子	silver plated spoon
821599	其他非成套的餐匙、餐叉等厨房或餐桌用具	Other single spoons, forks, ladles and similar	不锈钢勺子、不锈钢叉子、漏勺、汤勺、食品夹、锅铲、叉子、夹子、厨房勺铲	stainless steel spoon; fork; ladle; kitchen tongs; stainless spoon; spatula; chopsticks stainless
83	贱金属杂项制品	Miscellaneous articles of base metal
8301	贱金属制的锁（钥匙锁、数码锁及电动锁）；贱金属制带锁的扣环及扣环框架；上述锁的贱金属制钥匙	Base metal padlocks, locks, lockable clasps and frames, and their keys
830110	贱金属制挂锁	Base metal padlocks	铜挂锁、密码挂锁、钢制挂锁、旅行箱挂锁、挂锁	padlock; combination padlock
830120	机动车用贱金属锁	Base metal locks for motor vehicles	汽车门锁、汽车点火锁、摩托车锁、汽车锁	car door lock; ignition lock; car lock
830130	家具用贱金属锁	Base metal locks for furniture	抽屉锁、柜锁、文件柜锁、家具锁	drawer lock; cabinet lock; cam lock; furniture lock
830140	其他贱金属锁（挂锁、机动车及家具用锁除外）	Other base metal locks (not padlocks, vehicle or furniture locks)	门锁、智能锁、指纹锁、密码门锁、自行车锁、防盗锁、智能门锁、密码锁	door lock; smart lock; bicycle lock; mortise lock; fingerprint lock; electronic lock
830150	贱金属制带锁的扣环及扣环框架	Base metal clasps and clasp frames with built-in locks	箱包锁扣、带锁口金	lock clasp
830160	贱金属锁的零件	Parts of base metal locks and padlocks	锁芯、锁体、锁舌、锁配件	lock cylinder; lock parts
830170	单独报验的贱金属钥匙	Base metal keys presented separately	钥匙坯、汽车钥匙坯、钥匙	key blank; keys
8302	用于家具、门窗、楼梯、车厢、衣箱等的贱金属附件及架座；贱金属制帽架、托架；小脚轮；自动闭门器	Base metal fittings for furniture, doors, windows and vehicles; castors; door closers
830210	贱金属制铰链（折叶）	Base metal hinges	合页、门铰链、橱柜铰链、液压铰链、折页、铰链	hinge; door hinge; cabinet hinge
830220	用贱金属做支架的小脚轮	Castors with base metal mountings	万向轮、家具轮、推车轮、脚轮、工业脚轮	caster; swivel caster; caster wheel; castor; swivel castor
830230	机动车辆用的其他贱金属附件及架座	Other base metal mountings and fittings for motor vehicles	汽车五金附件、车门限位器、汽车五金件、车用铰链	vehicle hardware fittings; automotive hardware; car door hinge; vehicle mountings
830241	建筑用的其他贱金属附件及架座	Other base metal mountings and fittings for buildings	建筑五金、门窗五金、门把手、门拉手、窗执手、淋浴房五金、执手、滑轮门窗、闭门器附件	door handle; building hardware; window fittings; window hardware; door fittings; sliding door roller; lever handle
830242	家具用的其他贱金属附件及架座	Other base metal mountings and fittings for furniture	抽屉滑轨、家具五金、家具拉手、橱柜拉手、导轨、拉手、家具连接件	drawer slide; furniture handle; furniture hardware; cabinet handle; furniture fittings
830249	其他用途的贱金属附件及架座（机动车、建筑、家具用除外）	Other base metal mountings and fittings (not for vehicles, buildings or furniture)	箱包五金、箱包护角、箱包拉杆、五金支架	luggage hardware; case corner; metal mountings
830250	贱金属制帽架、帽钩、托架及类似品	Base metal hat racks, hat pegs, brackets and similar fixtures	衣帽钩、挂衣钩、层板托架、墙壁挂钩、帽架、托架、衣钩	coat hook; shelf bracket; hat rack; bracket
830260	贱金属制自动闭门器	Base metal automatic door closers	地弹簧、液压闭门器、闭门器	door closer; floor spring
8303	装甲或加强的贱金属制保险箱、保险柜及保险库的门和带锁保险储存橱；钱箱、契约箱及类似品	Safes, strong-boxes, strong-room doors, deposit lockers, cash and deed boxes
830300	贱金属制保险箱、保险柜、保险库门、带锁保险储存橱、钱箱、契约箱及类似品	Base metal safes, strong-boxes, strong-room doors, deposit lockers, cash or deed boxes	家用保险箱、酒店保险箱、枪柜、现金箱、保管箱、保险箱、保险柜、金库门	safe; safe box; gun safe; cash box; strongbox; fire safe; safe deposit box
8304	贱金属制的档案柜、卡片索引柜、文件盘、文件篮、笔盘、公章架及类似办公用具，但税目94.03的办公室家具除外	Filing cabinets, paper trays, pen trays and similar desk equipment
830400	贱金属制档案柜、卡片索引柜、文件盘、文件篮、笔盘、公章架及类似办公用具	Base metal filing cabinets, paper trays and similar desk equipment (not office furniture)	文件架、金属笔筒、桌面文件架、书立、金属文件柜桌面、文件架金属	file tray; desk organizer; pen holder; desk organizer metal; filing tray
8305	贱金属制的活页夹、卷宗夹附件；信夹、信角、文件夹、索引标签及类似办公用品；成条订书钉	Loose-leaf binder fittings, paper clips, letter clips and staples in strips, of base metal
830510	活页夹或卷宗夹的贱金属附件	Base metal fittings for loose-leaf binders or files	文件夹铁夹、打孔夹、活页环、强力夹、活页夹件、文件夹五金	lever arch mechanism; ring binder mechanism
830520	贱金属制成条订书钉	Base metal staples in strips	码钉、气动枪钉、U型钉、订书钉、钉书针	staples; carton staples; staples in strips
830590	贱金属制信夹、信角、文件夹、索引标签及类似办公用品，包括零件	Paper clips, letter clips, indexing tags and similar base metal office articles; parts	回形针、长尾夹、燕尾夹、票夹	paper clip; binder clip
8306	贱金属制非电动铃、钟、锣及类似品；贱金属雕塑像及其他装饰品；贱金属相框、画框及类似框架；贱金属镜子	Non-electric bells and gongs; statuettes, ornaments, photo frames and mirrors, of base metal
830610	贱金属制非电动铃、钟、锣及类似品	Non-electric bells, gongs and the like, of base metal	铜铃、铃铛、自行车铃、铜锣、牛铃、铃、锣	bell; bicycle bell; gong; cowbell; cow bell
830621	镀贵金属的贱金属雕塑像及其他装饰品	Base metal statuettes and ornaments plated with precious metal	镀金摆件、镀金工艺品、镀银摆件	gold plated ornament
830629	其他贱金属雕塑像及装饰品（未镀贵金属）	Other base metal statuettes and ornaments	金属工艺品、铜像、铁艺摆件、金属摆件、合金工艺品、铁艺墙饰	metal craft; metal figurine; bronze statue; metal wall art; iron ornament; metal candle holder
830630	贱金属制相框、画框及类似框架；贱金属镜子	Base metal photo frames, picture frames and mirrors	金属相框、铝合金画框、不锈钢镜子、金属镜框	metal photo frame
8307	贱金属软管，不论有无配件	Flexible tubing of base metal, with or without fittings
830710	钢铁制软管，不论有无配件	Flexible tubing of iron or steel	不锈钢金属软管、不锈钢波纹管、燃气波纹管、排气软管、穿线软管、金属软管	stainless steel flexible hose; metal hose; corrugated hose; stainless flexible hose; corrugated metal hose
830790	其他贱金属制软管，不论有无配件	Flexible tubing of other base metal	铝箔软管、铜波纹管、铝软管、铝软管金属	aluminium flexible duct; copper flexible hose; flexible aluminium duct
8308	贱金属制的扣、钩、环、眼及类似品，用于衣着、鞋靴、皮革制品、旅行用品或其他制成品；管形铆钉及开口铆钉；珠子及亮晶片	Base metal clasps, buckles, hooks, eyelets, tubular or bifurcated rivets, beads and spangles
830810	贱金属制钩、环及眼，用于衣着、鞋靴、天篷、提包等	Base metal hooks, eyes and eyelets	鸡眼扣、气眼、风纪扣、文胸扣、挂钩金属	eyelet; grommet; hook and eye; snap hook
830820	贱金属制管形铆钉及开口铆钉	Base metal tubular or bifurcated rivets	空心铆钉、撞钉	tubular rivet; hollow rivet
830890	其他贱金属制扣、扣环及类似品，包括零件	Base metal clasps, buckles, beads and spangles; parts of articles of heading 8308	皮带扣、鞋扣、箱包扣、日字扣、针扣、金属珠片、金属扣、D扣、拉链头外扣件、珠片	buckle; belt buckle; bag buckle; metal buckle; D ring; sequins
8309	贱金属制的塞子、盖子（包括冠形瓶塞、螺口盖及倒水塞）、瓶帽、螺口塞、封志及其他包装用附件	Base metal stoppers, caps, lids, seals and other packing accessories
830910	贱金属制冠形瓶塞	Base metal crown corks	皇冠盖、啤酒瓶盖、汽水盖、啤酒盖	crown cap; crown cork
830990	其他贱金属制塞子、盖子、瓶帽、封志及包装用附件	Other base metal stoppers, caps, lids, seals and packing accessories	易拉盖、铝盖、铝塑组合盖、铅封、集装箱封条、马口铁盖、铁罐盖、瓶盖金属、热封铝盖	easy open end; aluminium cap; container seal; bottle cap; metal lid; bottle cap metal
8310	贱金属制的标志牌、铭牌、地名牌及类似品，号码、字母及类似标志，但税目94.05的货品除外	Base metal sign plates, name plates, numbers and letters
831000	贱金属制标志牌、铭牌、地名牌及类似品，号码、字母及类似标志	Base metal sign plates, name plates, address plates, numbers, letters and other symbols	金属标牌、车牌、门牌、交通标志牌、铝标牌、设备铭牌、铭牌	nameplate; metal sign; licence plate; traffic sign; name plate
8311	贱金属或硬质合金制的丝、条、管、板、电极及类似品，以焊剂涂面或作芯，用于焊接；供金属喷镀用的丝或条	Coated or cored wire, rods and electrodes for soldering or welding; metal spraying wire and rods
831110	以焊剂涂面的贱金属制电极，电弧焊用	Coated base metal electrodes for electric arc welding	电焊条、焊条、不锈钢焊条、碳钢焊条、J422焊条	welding electrode; welding rod; stick electrode; arc welding electrodes
831120	以焊剂为芯的贱金属制焊丝，电弧焊用	Cored base metal wire for electric arc welding	药芯焊丝、气保药芯焊丝、自保护药芯焊丝、堆焊焊丝	flux cored wire; cored welding wire
831130	以焊剂涂面的贱金属条和以焊剂为芯的贱金属丝，钎焊或火焰焊接用	Coated rods and cored wire for soldering, brazing or welding by flame	药皮钎焊条、药芯焊锡丝、铝药芯焊丝、焊剂芯焊条、银焊条、气焊用焊丝	flux coated brazing rod; flux cored solder wire; brazing rod; coated brazing rod
831190	税目83.11的其他焊接用及金属喷镀用丝、条、管、板、电极，包括零件	Other base metal or carbide welding and metal spraying articles; parts of heading 8311 goods	喷涂丝、焊丝压制、喷焊粉制品	metal spraying wire; metallizing wire
84	核反应堆、锅炉、机器、机械器具及其零件	Nuclear reactors, boilers, machinery and mechanical appliances; parts
8401	核反应堆；核反应堆的未辐照燃料元件（释热元件）；同位素分离机器及装置	Nuclear reactors, non-irradiated fuel elements and isotope separation machinery
840110	核反应堆	Nuclear reactors
840120	同位素分离机器、装置及其零件	Isotope separation machinery and apparatus, and parts
840130	未辐照燃料元件（释热元件）	Non-irradiated nuclear fuel elements (cartridges)		nuclear fuel assembly
840140	核反应堆零件	Parts of nuclear reactors
8402	蒸汽锅炉（能产生低压水蒸气的集中供暖用的热水锅炉除外）；过热水锅炉	Steam or other vapour generating boilers; super-heated water boilers
840211	蒸发量超过45吨/时的水管锅炉	Watertube boilers with steam output over 45 t per hour	电站锅炉、循环流化床锅炉	power plant boiler; watertube boiler; power station boiler
840212	蒸发量不超过45吨/时的水管锅炉	Watertube boilers with steam output not over 45 t per hour	工业锅炉、水管蒸汽锅炉、蒸汽锅炉、燃气锅炉蒸汽	industrial boiler; watertube steam boiler; steam boiler
840219	其他蒸汽锅炉，包括混合式锅炉	Other vapour generating boilers, including hybrid boilers	火管锅炉、燃气蒸汽锅炉、余热锅炉、电蒸汽锅炉、蒸汽发生器	steam boiler; fire tube boiler; waste heat boiler; steam generator
840220	过热水锅炉	Super-heated water boilers		super-heated water boiler
840290	蒸汽锅炉及过热水锅炉的零件	Parts of steam boilers and super-heated water boilers	锅炉汽包、锅炉管屏、水冷壁	boiler parts; water wall panel
8403	集中供暖用的热水锅炉，但税目84.02的货品除外	Central heating boilers (not of heading 8402) and parts
840310	集中供暖用的热水锅炉	Central heating boilers (not of heading 8402)	燃气壁挂炉、采暖炉、生物质热水锅炉、取暖锅炉、热水锅炉、采暖锅炉、壁挂炉	wall hung gas boiler; hot water boiler; central heating boiler; gas wall hung boiler; pellet boiler
840390	集中供暖用热水锅炉的零件	Parts of central heating boilers	壁挂炉配件、采暖炉配件	heating boiler parts
8404	税目84.02或84.03所列锅炉的辅助设备（例如，节热器、过热器、除灰器、气体回收器）；蒸汽动力装置的冷凝器	Auxiliary boiler plant; condensers for steam or other vapour power units
840410	税目84.02或84.03所列锅炉的辅助设备	Auxiliary plant for boilers of heading 8402 or 8403 (economisers, super-heaters, soot removers)	省煤器、空气预热器、吹灰器、过热器	economizer; superheater; soot blower
840420	水蒸气或其他蒸汽动力装置的冷凝器	Condensers for steam or other vapour power units	凝汽器	steam condenser
840490	锅炉辅助设备及蒸汽动力装置冷凝器的零件	Parts of auxiliary boiler plant and steam condensers
8405	煤气发生器、水煤气发生器、乙炔发生器及类似的水解气体发生器，不论有无净化器	Producer gas, water gas, acetylene and similar gas generators
840510	煤气、水煤气、乙炔及类似水解气体发生器，不论有无净化器	Producer gas, water gas, acetylene and similar water process gas generators	煤气发生炉、乙炔发生器、生物质气化炉	coal gasifier; acetylene generator; biomass gasifier
840590	煤气、水煤气、乙炔及类似水解气体发生器的零件	Parts of producer gas, water gas, acetylene and similar gas generators
8406	汽轮机	Steam turbines and other vapour turbines
840610	船舶动力用汽轮机	Steam and other vapour turbines for marine propulsion
840681	其他汽轮机，输出功率超过40兆瓦	Other steam and vapour turbines of output over 40 MW	蒸汽轮机	steam turbine
840682	其他汽轮机，输出功率不超过40兆瓦	Other steam and vapour turbines of output not over 40 MW	小型汽轮机、背压式汽轮机	small steam turbine
840690	汽轮机零件	Parts of steam and other vapour turbines	汽轮机叶片、汽轮机转子、汽轮机隔板	turbine blade; turbine rotor
8407	点燃往复式或旋转式活塞内燃发动机	Spark-ignition piston engines (petrol or gas engines)
840710	航空器用点燃式活塞内燃发动机	Spark-ignition aircraft piston engines	航空活塞发动机	aircraft piston engine
840721	船舶用点燃式舷外发动机	Spark-ignition outboard motors for boats	船外机、舷外机、挂机	outboard motor; outboard engine
840729	其他船舶用点燃式发动机	Other spark-ignition marine propulsion engines (not outboard)	舷内汽油机	inboard petrol engine
840731	第87章车辆用点燃往复式活塞发动机，气缸容量（排气量）不超过50毫升	Spark-ignition reciprocating engines for vehicles of chapter 87, not over 50 cc	50cc摩托车发动机	50cc engine
840732	第87章车辆用点燃往复式活塞发动机，气缸容量（排气量）超过50毫升，但不超过250毫升	Spark-ignition reciprocating engines for vehicles of chapter 87, over 50 but not over 250 cc	摩托车发动机、125cc发动机	motorcycle engine
840733	第87章车辆用点燃往复式活塞发动机，气缸容量（排气量）超过250毫升，但不超过1000毫升	Spark-ignition reciprocating engines for vehicles of chapter 87, over 250 but not over 1,000 cc	大排量摩托车发动机、微型车发动机	motorcycle engine; ATV engine
840734	第87章车辆用点燃往复式活塞发动机，气缸容量（排气量）超过1000毫升	Spark-ignition reciprocating engines for vehicles of chapter 87, over 1,000 cc	汽车汽油发动机、汽油发动机总成、汽油发动机、轿车发动机总成	car petrol engine; gasoline engine assembly; gasoline engine; car engine
840790	其他点燃式活塞内燃发动机	Other spark-ignition piston engines	通用汽油机、汽油动力、天然气发动机	general purpose gasoline engine; gas engine; small petrol engine
8408	压燃式活塞内燃发动机（柴油或半柴油发动机）	Diesel or semi-diesel engines (compression-ignition)
840810	船舶用压燃式活塞内燃发动机	Diesel engines for marine propulsion	船用柴油机、船用主机	marine diesel engine
840820	第87章车辆用压燃式活塞内燃发动机	Diesel engines for vehicles of chapter 87	车用柴油机、卡车发动机、柴油发动机总成、汽车柴油发动机	vehicle diesel engine; truck engine; diesel engine for vehicles
840890	其他压燃式活塞内燃发动机	Other diesel or semi-diesel engines	通用柴油机、单缸柴油机、发电用柴油机、工程机械发动机、工程机械柴油机、船舶柴油机外、农用柴油机	diesel engine; stationary diesel engine; industrial diesel engine; diesel engine for generator; agricultural diesel engine
8409	专用于或主要用于税目84.07或84.08所列发动机的零件	Parts of engines of heading 8407 or 8408
840910	航空器发动机零件	Parts of aircraft piston engines
840991	专用于或主要用于点燃式活塞内燃发动机的零件	Parts mainly for spark-ignition piston engines (not for aircraft)	汽油机活塞、汽油机气门、化油器、节气门、汽油机缸盖、活塞环、汽油机零件、汽车发动机活塞、气缸盖汽油、气门、连杆	carburetor; piston; cylinder head; throttle body; gasoline engine parts; intake valve; carburettor; connecting rod
840999	专用于或主要用于压燃式活塞内燃发动机的零件	Parts mainly for diesel or semi-diesel engines (not for aircraft)	柴油机配件、喷油嘴、柴油机缸套、柴油机活塞、柴油机连杆、柴油机缸体、柴油机零件、活塞环、缸套、喷油器、柴油机缸盖、曲轴箱	diesel engine parts; fuel injector nozzle; cylinder liner; piston ring; injector; diesel injector nozzle; engine block
8410	水轮机、水轮及其调节器	Hydraulic turbines, water wheels and their regulators
841011	水轮机及水轮，功率不超过1000千瓦	Hydraulic turbines and water wheels, not over 1,000 kW	小型水轮机、微型水轮机	small hydro turbine
841012	水轮机及水轮，功率超过1000千瓦，但不超过10000千瓦	Hydraulic turbines and water wheels, over 1,000 but not over 10,000 kW		hydro turbine
841013	水轮机及水轮，功率超过10000千瓦	Hydraulic turbines and water wheels, over 10,000 kW		large hydro turbine
841090	水轮机及水轮的零件，包括调节器	Parts of hydraulic turbines and water wheels, including regulators	水轮机转轮、调速器	turbine runner; hydro turbine governor
8411	涡轮喷气发动机、涡轮螺桨发动机及其他燃气轮机	Turbojet and turboprop engines and other gas turbines
841111	涡轮喷气发动机，推力不超过25千牛顿	Turbo-jets of thrust not over 25 kN		turbojet engine
841112	涡轮喷气发动机，推力超过25千牛顿	Turbo-jets of thrust over 25 kN	涡扇发动机	turbofan engine
841121	涡轮螺桨发动机，功率不超过1100千瓦	Turbo-propellers, not over 1,100 kW
841122	涡轮螺桨发动机，功率超过1100千瓦	Turbo-propellers, over 1,100 kW
841181	其他燃气轮机，功率不超过5000千瓦	Other gas turbines, not over 5,000 kW	微型燃气轮机	micro gas turbine
841182	其他燃气轮机，功率超过5000千瓦	Other gas turbines, over 5,000 kW		gas turbine
841191	涡轮喷气发动机或涡轮螺桨发动机用零件	Parts of turbo-jets or turbo-propellers	航空发动机叶片	jet engine parts
841199	其他燃气轮机用零件	Parts of other gas turbines	燃气轮机叶片、涡轮叶片	gas turbine blade
8412	其他发动机及动力装置	Other engines and motors
841210	喷气发动机，但涡轮喷气发动机除外	Reaction engines other than turbo-jets	冲压发动机、火箭发动机	rocket engine
841221	直线作用的液压动力装置（液压缸）	Hydraulic cylinders (linear acting hydraulic motors)	液压油缸、油缸、千斤油缸、液压缸	hydraulic cylinder
841229	其他液压动力装置	Other hydraulic engines and motors	液压马达、液压站	hydraulic motor; hydraulic power unit
841231	直线作用的气压动力装置（气压缸）	Pneumatic cylinders (linear acting pneumatic motors)	气缸、气动气缸	pneumatic cylinder; air cylinder
841239	其他气压动力装置	Other pneumatic engines and motors	气动马达	air motor; pneumatic motor
841280	税目84.12的其他发动机及动力装置	Other engines and motors n.e.c. (wind, spring, steam without boiler)	风力机、蒸汽机、弹簧发动机	wind motor
841290	税目84.12的发动机及动力装置的零件	Parts of other engines and motors (heading 8412)	液压缸配件、气缸配件、活塞杆、风电叶片、风力机叶片、风轮叶片	hydraulic cylinder parts; piston rod; wind turbine blade
8413	液体泵，不论是否装有计量装置；液体提升机	Pumps for liquids; liquid elevators
841311	分装燃料或润滑油的泵，用于加油站或车库	Fuel or lubricant dispensing pumps for filling stations or garages	加油机、加油站加油机	fuel dispenser; petrol pump
841319	其他装有或可装计量装置的液体泵	Other liquid pumps with a measuring device	尿素加注机、计量加注泵、计量泵	metering pump; AdBlue dispenser
841320	手泵（装有计量装置的除外）	Hand pumps for liquids, without measuring device	手摇泵、手动抽油泵、手动试压泵	hand pump; drum pump
841330	活塞式内燃发动机用的燃油泵、润滑油泵或冷却剂泵	Fuel, lubricating or coolant pumps for piston engines	汽车水泵、机油泵、汽油泵、喷油泵、高压油泵、燃油泵、汽车输油泵	water pump for engine; oil pump; fuel pump; injection pump; oil pump for engine; car water pump; automotive coolant pump
841340	混凝土泵	Concrete pumps	拖泵、混凝土输送泵、车载泵、混凝土泵、混凝土泵车泵	concrete pump; trailer concrete pump
841350	其他往复式排液泵	Other reciprocating positive displacement pumps for liquids	柱塞泵、隔膜泵、泥浆泵、往复泵、气动隔膜泵	plunger pump; diaphragm pump; mud pump; piston pump
841360	其他回转式排液泵	Other rotary positive displacement pumps for liquids	齿轮泵、螺杆泵、叶片泵、转子泵、液压泵	gear pump; screw pump; vane pump; lobe pump; hydraulic pump
841370	其他离心泵	Other centrifugal pumps for liquids	离心水泵、潜水泵、管道泵、自吸泵、深井泵、渣浆泵、离心泵、污水泵、多级泵、水泵、消防泵	centrifugal pump; submersible pump; slurry pump; water pump; sewage pump; multistage pump; fire pump
841381	其他液体泵	Other pumps for liquids	电磁泵、喷射泵、水泵其他、蠕动泵、太阳能水泵	electromagnetic pump; jet pump; peristaltic pump; liquid pump
841382	液体提升机	Liquid elevators		liquid elevator
841391	液体泵用零件	Parts of pumps for liquids	泵体、叶轮、泵壳、水泵配件、泵配件、泵轴	pump parts; impeller; pump casing
841392	液体提升机用零件	Parts of liquid elevators
8414	空气泵或真空泵、空气及其他气体压缩机、风机、风扇；装有风扇的通风罩或循环气罩；气密生物安全柜	Air or vacuum pumps, gas compressors, fans, hoods with fan and biological safety cabinets
841410	真空泵	Vacuum pumps	旋片真空泵、水环真空泵、罗茨真空泵、真空泵	vacuum pump
841420	手动或脚踏式空气泵	Hand- or foot-operated air pumps	打气筒、手动打气泵、脚踏打气泵	bicycle pump; hand air pump; foot pump
841430	用于制冷设备的压缩机	Compressors for refrigerating equipment	冰箱压缩机、空调压缩机、冷库压缩机、汽车空调压缩机、制冷压缩机	refrigeration compressor; AC compressor
841440	装在拖车底盘上的空气压缩机	Air compressors on a towable wheeled chassis	移动式空压机、拖车式空压机、柴油移动空压机	portable air compressor; towable compressor; portable air compressor trailer; towable diesel compressor
841451	台扇、落地扇、壁扇、换气扇或吊扇，本身装有输出功率不超过125瓦的电动机	Table, floor, wall, window, ceiling or roof fans with own electric motor not over 125 W	电风扇、循环扇、塔扇、排气扇、浴室换气扇、落地扇、台扇、吊扇、换气扇、USB小风扇	electric fan; ceiling fan; exhaust fan; stand fan; table fan
841459	其他风机、风扇	Other fans and blowers	离心风机、轴流风机、鼓风机、散热风扇、罗茨鼓风机、工业风扇、工业风机	blower; centrifugal fan; axial fan; cooling fan; industrial blower; ventilator
841460	通风罩或循环气罩，罩的平面最大边长不超过120厘米	Ventilating or recycling hoods with fan, longest horizontal side not over 120 cm	抽油烟机、吸油烟机、油烟机	range hood; cooker hood
841470	气密生物安全柜	Gas-tight biological safety cabinets	二级生物安全柜	biosafety cabinet
841480	其他空气泵、气体压缩机及通风罩、循环气罩	Other air pumps, air or gas compressors and hoods with fan	空压机、螺杆空压机、活塞空压机、车载充气泵、涡轮增压器、电动打气泵、罗茨鼓风机、氧气压缩机	air compressor; screw compressor; tyre inflator; turbocharger; roots blower; gas compressor
841490	税目84.14所列机器的零件	Parts of air or vacuum pumps, compressors, fans, hoods or biological safety cabinets	风扇叶、压缩机配件、风机叶轮、空压机配件	fan blade; compressor parts; fan blades; air compressor spare parts
8415	空气调节器，装有电扇及调温、调湿装置，包括不能单独调湿的空调器	Air conditioning machines
841510	窗式、壁式、置于天花板或地板上的空气调节器，独立的或分体的	Air conditioners for window, wall, ceiling or floor fixing, self-contained or split	家用空调、挂式空调、柜式空调、分体空调、壁挂空调、移动空调	split air conditioner; window air conditioner; wall mounted AC; wall mounted air conditioner; portable air conditioner
841520	机动车辆上供人使用的空气调节器	Air conditioners for persons in motor vehicles	汽车空调、驻车空调、客车空调	car air conditioner; parking air conditioner; parking cooler
841581	其他空气调节器，装有制冷装置及冷热循环换向阀（可逆式热泵）	Other air conditioners with refrigerating unit and cycle-reversing valve (reversible heat pumps)	风管机、冷暖中央空调、热泵空调机组	reversible heat pump air conditioner
841582	其他空气调节器，装有制冷装置	Other air conditioners with a refrigerating unit	单冷中央空调、机房空调、屋顶空调机组、中央空调、冷暖空调机组	rooftop air conditioner; precision air conditioner; central air conditioning
841583	未装有制冷装置的空气调节器	Air conditioners without a refrigerating unit	风机盘管、组合式空调箱	fan coil unit; air handling unit
841590	空气调节器的零件	Parts of air conditioners	空调配件、空调室外机、空调蒸发器、空调冷凝器、空调室外机壳	air conditioner parts
8416	使用液体燃料、粉状固体燃料或气体燃料的炉用燃烧器；机械加煤机及其机械炉箅、机械出灰器及类似装置	Furnace burners; mechanical stokers, grates and ash dischargers
841610	使用液体燃料的炉用燃烧器	Furnace burners for liquid fuel	柴油燃烧器、重油燃烧器、燃油燃烧器	oil burner; diesel burner
841620	其他炉用燃烧器，包括复式燃烧器	Other furnace burners, including combination burners	燃气燃烧器、煤粉燃烧器、低氮燃烧器、颗粒燃烧器	gas burner; pulverized coal burner; pellet burner
841630	机械加煤机及其机械炉箅、机械出灰器及类似装置	Mechanical stokers, grates, ash dischargers and similar appliances	链条炉排、炉排、除渣机	chain grate stoker
841690	炉用燃烧器、机械加煤机及类似装置的零件	Parts of furnace burners, mechanical stokers, grates and ash dischargers	燃烧器配件、炉排片、燃烧器喷嘴	burner parts; grate bar
8417	非电热的工业或实验室用炉及烘箱，包括焚烧炉	Non-electric industrial or laboratory furnaces, ovens and incinerators
841710	矿砂、黄铁矿或金属的焙烧、熔化或其他热处理用非电热炉及烘箱	Non-electric furnaces and ovens for heat treatment of ores, pyrites or metals	加热炉、炼铁高炉、冲天炉、焙烧炉、热处理炉、熔炼炉燃料、矿热炉窑、热处理炉燃气	heating furnace; cupola furnace; roasting furnace; fuel fired heat treatment furnace
841720	面包房用非电热烤炉及烘箱，包括做饼干用的	Non-electric bakery ovens, including biscuit ovens	燃气烤炉、燃气面包烤箱、隧道烤炉、面包烤炉燃气	gas bakery oven; tunnel oven; bakery oven
841780	其他工业或实验室用非电热炉及烘箱，包括焚烧炉	Other non-electric industrial or laboratory furnaces and ovens, including incinerators	隧道窑、水泥回转窑、石灰窑、垃圾焚烧炉、医疗垃圾焚烧炉、辊道窑、回转窑、焚烧炉、水泥窑	incinerator; rotary kiln; tunnel kiln; lime kiln
841790	非电热的工业或实验室用炉及烘箱的零件	Parts of non-electric industrial or laboratory furnaces and ovens	窑炉配件、窑车、回转窑托轮	kiln parts; kiln car
8418	电气或非电气的冷藏箱、冷冻箱及其他制冷设备；热泵，但税目84.15的空气调节器除外	Refrigerators, freezers, other refrigerating equipment and heat pumps
841810	冷藏-冷冻组合机，各自装有单独外门或抽屉，或其组合的	Combined refrigerator-freezers with separate external doors or drawers	电冰箱、双门冰箱、对开门冰箱、家用冰箱、冷藏冷冻箱	refrigerator; fridge freezer; side-by-side refrigerator; refrigerator freezer; double door refrigerator
841821	压缩式家用型冷藏箱	Household refrigerators, compression-type	单门冰箱、迷你冰箱、小冰箱、家用冷藏箱	mini fridge; compact refrigerator; household refrigerator compressor
841829	其他家用型冷藏箱（压缩式除外）	Other household refrigerators (not compression-type)	吸收式冰箱、半导体小冰箱、酒店客房冰箱	absorption refrigerator; thermoelectric fridge
841830	柜式冷冻箱，容积不超过800升	Chest freezers, not over 800 litres	冰柜、卧式冷柜、卧式冰柜	chest freezer
841840	立式冷冻箱，容积不超过900升	Upright freezers, not over 900 litres	立式冰柜、立式冷柜、立式冷冻柜	upright freezer
841850	装有冷藏或冷冻设备的其他储存及展示用柜、箱、展示台、陈列箱及类似品	Other refrigerated storage and display furniture (cabinets, counters, show-cases)	冷藏展示柜、风幕柜、岛柜、饮料展示柜、蛋糕柜、超市冷柜、陈列柜、保鲜柜	display freezer; showcase cooler; beverage cooler; cake display; display cooler; refrigerated showcase
841861	热泵，税目84.15的空气调节器除外	Heat pumps other than air conditioners of heading 8415	空气源热泵、空气能热水器、热泵热水机、泳池热泵、热泵	heat pump; air source heat pump; pool heat pump
841869	其他制冷设备	Other refrigerating or freezing equipment	制冰机、冷水机、冷水机组、冷库制冷机组、速冻机、冰淇淋机、冷库机组、冷库设备	ice maker; water chiller; condensing unit; ice cream machine; ice machine; chiller; cold room; IQF freezer; quick freezing machine
841891	冷藏或冷冻设备专用的特制家具	Furniture designed to receive refrigerating or freezing equipment	冰柜柜体	cabinet for refrigerating equipment
841899	制冷设备的其他零件	Other parts of refrigerators, freezers and heat pumps	冰箱配件、冰箱蒸发器、冰箱门封、冰箱门、冰箱门封条、冷凝器冰箱、蒸发器	refrigerator parts; fridge door seal; evaporator; condenser
8419	利用温度变化处理材料的机器、装置及类似的实验室设备，不论是否电热；非电热的快速热水器或贮备式热水器	Machinery treating materials by temperature change; non-electric water heaters
841911	燃气快速热水器	Instantaneous gas water heaters	燃气热水器、煤气热水器	gas water heater; tankless gas water heater
841912	太阳能热水器	Solar water heaters	真空管太阳能热水器、平板太阳能热水器、太阳能热水器	solar water heater
841919	其他非电热的快速或贮备式热水器	Other non-electric instantaneous or storage water heaters	容积式燃气热水器、储水式热水器非电	storage gas water heater; water heater non electric
841920	医用或实验室用消毒器具	Medical, surgical or laboratory sterilisers	高压灭菌锅、灭菌器、蒸汽灭菌器、消毒锅、消毒柜医用	autoclave; steam sterilizer; medical sterilizer
841933	冷冻干燥装置、冷冻干燥单元和喷雾式干燥器	Freeze dryers, lyophilisation apparatus and spray dryers	冻干机、真空冷冻干燥机、喷雾干燥塔	freeze dryer; lyophilizer; spray dryer
841934	其他干燥器，农产品干燥用	Other dryers for agricultural products	粮食烘干机、谷物烘干塔、果蔬烘干机、玉米烘干机、农产品烘干机	grain dryer; food dryer; corn dryer; agricultural dryer; fruit drying machine
841935	其他干燥器，木材、纸浆、纸或纸板干燥用	Other dryers for wood, paper pulp, paper or paperboard	木材烘干窑、单板干燥机、造纸烘缸、木材烘干机、纸浆烘干机	wood drying kiln; veneer dryer; wood dryer
841939	其他干燥器	Other non-domestic dryers	污泥干燥机、烘干机、滚筒干燥机、流化床干燥机、干燥机、烘箱工业	industrial dryer; rotary dryer; sludge dryer; drying machine
841940	蒸馏或精馏设备	Distilling or rectifying plant	蒸馏塔、精馏塔、蒸馏设备、酒精蒸馏器	distillation column; distiller
841950	热交换装置	Heat exchange units	换热器、板式换热器、管壳式换热器、冷却器、散热排、散热器热交换、冷凝器管壳式	heat exchanger; plate heat exchanger; shell and tube heat exchanger
841960	液化空气或其他气体的机器	Machinery for liquefying air or other gases	空分设备、LNG液化装置、制氧机工业、液化空气设备	air separation unit; gas liquefaction plant; air separation plant; oxygen plant; gas liquefaction
841981	加工热饮料或烹调、加热食品的机器（非家用）	Non-domestic machines for making hot drinks or cooking or heating food	商用咖啡机、商用油炸炉、蒸饭柜、炒货机、商用开水器、咖啡机商用、热饮机、商用电炸炉、商用蒸柜、食品加热设备	commercial coffee machine; commercial fryer; food steamer; deep fryer commercial; food steamer commercial; hot drink machine
841989	其他利用温度变化处理材料的机器、装置及设备	Other machinery treating materials by temperature change	反应釜、冷却塔、PCR仪、巴氏杀菌机、蒸发器、恒温槽、杀菌锅、发酵罐	reactor kettle; cooling tower; pasteurizer; thermal cycler; reactor; chemical reactor; retort; fermenter; evaporator; stainless reaction kettle
841990	税目84.19所列机器、装置及设备的零件	Parts of temperature-treatment machinery and non-electric water heaters	换热器配件、换热板片、燃气热水器配件、太阳能热水器配件、热水器零件	heat exchanger plate; water heater parts; heat exchanger plates; parts of water heater
8420	砑光机或其他滚压机器及其滚筒，但加工金属或玻璃用的除外	Calendering or other rolling machines (not for metal or glass) and their cylinders
842010	砑光机或其他滚压机器（加工金属或玻璃用的除外）	Calendering or other rolling machines (not for metal or glass)	压光机、压延机、覆膜辊压机、压面机、滚压机	calender; roller laminating machine; calender machine; rolling machine fabric
842091	砑光机或其他滚压机器的滚筒	Cylinders for calendering or other rolling machines	压延辊、压光辊	calender roll
842099	砑光机或其他滚压机器的其他零件	Other parts of calendering or rolling machines
8421	离心机，包括离心干燥机；液体或气体的过滤、净化机器及装置	Centrifuges; filtering or purifying machinery for liquids or gases
842111	奶油分离器	Cream separators	牛奶分离机、乳脂分离机	cream separator; milk separator
842112	干衣机（离心式）	Centrifugal clothes dryers	甩干机、脱水机、干衣机离心	spin dryer
842119	其他离心机，包括离心干燥机	Other centrifuges, including centrifugal dryers	实验室离心机、卧螺离心机、碟式分离机、医用离心机、离心机、油水分离离心机	laboratory centrifuge; decanter centrifuge; disc separator; centrifuge
842121	过滤或净化水用的机器及装置	Water filtering or purifying machinery	净水器、净水机、反渗透设备、软水机、超滤设备、污水处理设备、水处理设备、纯水机	water purifier; RO system; water softener; water treatment equipment; reverse osmosis system; water filter
842122	过滤或净化饮料（水除外）用的机器及装置	Machinery for filtering or purifying beverages other than water	葡萄酒过滤机、啤酒过滤机	beverage filter; wine filter
842123	内燃发动机的滤油器	Oil or petrol filters for internal combustion engines	机油滤清器、柴油滤清器、燃油滤清器、机滤、滤清器	oil filter; fuel filter; diesel filter
842129	其他液体的过滤、净化机器及装置	Other machinery for filtering or purifying liquids	压滤机、板框压滤机、滤油机、袋式过滤器、液压油过滤器、液体过滤器	filter press; oil purifier; bag filter; hydraulic filter; liquid filter
842131	内燃发动机的进气过滤器	Intake air filters for internal combustion engines	空气滤清器、空滤、汽车空滤	air filter; intake air filter; engine air filter
842132	内燃发动机排气净化或过滤用的催化转化器或微粒过滤器，不论是否组合式	Catalytic converters or particulate filters for engine exhaust gases	三元催化器、颗粒捕集器、DPF、尾气净化器	catalytic converter; diesel particulate filter
842139	其他气体的过滤、净化机器及装置	Other machinery for filtering or purifying gases	空气净化器、除尘器、布袋除尘器、脱硫塔、制氮机、汽车空调滤清器、脱硫设备、油雾净化器	air purifier; dust collector; bag house; scrubber; bag filter; desulfurization equipment; HEPA air cleaner
842191	离心机的零件，包括离心干燥机的零件	Parts of centrifuges and centrifugal dryers	离心机转子、离心机转鼓	centrifuge parts
842199	过滤、净化机器及装置的零件	Parts of filtering or purifying machinery	滤芯、净水器滤芯、滤袋笼骨、除尘器骨架、过滤器配件、滤网	filter cartridge; filter element; filter cage; filter parts
8422	洗碟机；瓶子及其他容器的洗涤、干燥、装填、封口、密封、贴标签机器；其他包装或打包机器；饮料充气机	Dishwashers; container cleaning, filling, sealing, labelling and packing machinery
842211	家用型洗碟机	Household dishwashers	家用洗碗机、台式洗碗机、洗碗机家用	household dishwasher; dishwasher household
842219	其他洗碟机（非家用型）	Non-household dishwashers	商用洗碗机	commercial dishwasher
842220	瓶子或其他容器的洗涤或干燥机器	Machinery for cleaning or drying bottles or other containers	洗瓶机、洗桶机、清洗瓶罐设备	bottle washing machine; bottle cleaning
842230	瓶、罐、箱、袋或其他容器的装填、封口、密封、贴标签的机器；饮料充气机	Machinery for filling, closing, sealing or labelling containers; beverage aerating machinery	灌装机、贴标机、封口机、封罐机、装箱机、旋盖机、装袋机、充填机、自动灌装线、热封机、液体灌装设备	filling machine; labeling machine; sealing machine; capping machine; labelling machine; bottling line; bottle filling machine; heat sealing machine; bag filling machine
842240	其他包装或打包机器（包括热缩包装机器）	Other packing or wrapping machinery, including heat-shrink wrapping	真空包装机、缠绕机、热收缩包装机、捆扎机、打包机、包装机、收缩膜机、枕式包装机、装箱机	packing machine; vacuum packaging machine; strapping machine; wrapping machine; vacuum packing machine; shrink wrapper; flow pack; carton erector; pallet wrapping machine
842290	洗碟机、装填、封口及包装机器等的零件	Parts of dishwashers and filling, sealing or packing machinery	包装机配件、灌装机配件	packaging machine parts
8423	衡器（感量为50毫克或更精密的天平除外），包括计数或检验用的衡器；衡器用的各种砝码、秤砣	Weighing machines (not balances of 5 cg or better sensitivity); weights
842310	体重计，包括婴儿秤；家用秤	Personal weighing machines, including baby scales; household scales	体重秤、厨房秤、体脂秤、电子厨房秤、行李秤、人体秤、婴儿秤、厨房秤家用	bathroom scale; kitchen scale; body fat scale; body scale; baby scale
842320	输送带上连续称货的秤	Scales for continuous weighing of goods on conveyors	皮带秤、电子皮带秤	belt scale; conveyor scale
842330	恒定秤、物料定量装袋或装容器用的秤，包括库秤	Constant weight scales and scales for discharging a set weight, including hopper scales	定量包装秤、配料秤、失重秤、检重定值秤	bagging scale; batching scale; hopper scale; weighing hopper
842381	其他衡器，最大称量不超过30千克	Other weighing machines, maximum capacity not over 30 kg	电子计价秤、电子秤、计数秤、检重秤、台秤、计价秤、电子天平秤	price computing scale; electronic scale; counting scale; table scale
842382	其他衡器，最大称量超过30千克，但不超过5000千克	Other weighing machines, maximum capacity over 30 kg but not over 5,000 kg	台秤、地秤、吊秤、磅秤、平台秤、地上衡	platform scale; crane scale; floor scale
842389	其他衡器，最大称量超过5000千克	Other weighing machines, maximum capacity over 5,000 kg	地磅、汽车衡、轨道衡	truck scale; weighbridge
842390	衡器用的各种砝码、秤砣；衡器零件	Weighing machine weights and parts	称重模块、衡器配件	weights; scale parts
8424	液体或粉末的喷射、散布或喷雾的机械器具；灭火器；喷枪及类似器具；喷汽机、喷砂机及类似喷射机器	Appliances for spraying liquids or powders; fire extinguishers, spray guns, sand blasters
842410	灭火器，不论是否装药	Fire extinguishers, charged or not	干粉灭火器、二氧化碳灭火器、车载灭火器、灭火器	fire extinguisher
842420	喷枪及类似器具	Spray guns and similar appliances	喷漆枪、气动喷枪、静电喷枪、喷枪	spray gun; paint spray gun
842430	喷汽机、喷砂机及类似的喷射机器	Steam or sand blasting machines and similar jet projecting machines	高压清洗机、洗车机、喷丸机、蒸汽清洁机、抛丸清理机、喷砂机、抛丸机、蒸汽清洗机	high pressure washer; sandblasting machine; shot blasting machine; steam cleaner; pressure washer
842441	农业或园艺用便携式喷雾器	Portable agricultural or horticultural sprayers	背负式喷雾器、打药机、电动喷雾器、手动喷雾器、打药机便携	knapsack sprayer; battery sprayer; garden sprayer; portable sprayer; backpack sprayer
842449	其他农业或园艺用喷雾器（便携式除外）	Other agricultural or horticultural sprayers (not portable)	喷杆喷雾机、植保机、果园风送喷雾机、农用喷雾机、植保无人机外打药机	boom sprayer; tractor sprayer; orchard sprayer; agricultural sprayer
842482	其他农业或园艺用喷射、散布或喷雾的机械器具	Other agricultural or horticultural spraying or irrigation appliances	喷灌机、滴灌设备、花园洒水器、灌溉喷头、灌溉设备、滴灌、温室喷淋	irrigation system; sprinkler; drip irrigation equipment; drip irrigation; center pivot irrigation
842489	其他喷射、散布或喷雾的机械器具（非农业或园艺用）	Other appliances for projecting or spraying liquids or powders	雾炮机、喷塑设备、涂装设备、喷壶、喷雾器、雾炮、自动喷涂设备、雾化喷头	fog cannon; powder coating equipment; trigger sprayer; spray nozzle; mist cannon; painting robot line
842490	喷射、散布或喷雾机械器具、灭火器等的零件	Parts of spraying appliances, fire extinguishers and sand blasting machines	喷嘴、喷头、喷雾器配件、喷枪配件、高压清洗机配件	spray nozzle; sprayer parts; nozzle
8425	滑车及提升机，但倒卸式提升机除外；卷扬机及绞盘；千斤顶	Pulley tackle and hoists (not skip hoists); winches and capstans; jacks
842511	电动的滑车及提升机（倒卸式提升机及提升车辆用的提升机除外）	Electric pulley tackle and hoists (not for raising vehicles)	电动葫芦、环链电动葫芦、钢丝绳电动葫芦	electric hoist; electric chain hoist; wire rope hoist
842519	其他滑车及提升机（非电动）	Other pulley tackle and hoists, non-electric (not for raising vehicles)	手拉葫芦、手扳葫芦、倒链	chain block; lever hoist; manual chain hoist; manual hoist
842531	电动的卷扬机及绞盘	Electric winches and capstans	电动绞车、电动绞盘、建筑卷扬机、车载绞盘、电动卷扬机	electric winch; windlass
842539	其他卷扬机及绞盘（非电动）	Other winches and capstans (non-electric)	手摇绞盘、手动绞车、液压绞车、手动绞盘	hand winch; hydraulic winch
842541	车库中使用的固定千斤顶系统	Built-in garage jacking systems	汽车举升机、双柱举升机、四柱举升机	car lift; two post lift
842542	其他液压的千斤顶及提升车辆用提升机	Other hydraulic jacks and vehicle hoists	液压千斤顶、卧式千斤顶、立式千斤顶、举升机液压	hydraulic jack; floor jack; bottle jack; car lift hydraulic
842549	其他非液压的千斤顶及提升车辆用提升机	Other jacks and vehicle hoists (not hydraulic)	剪式千斤顶、螺旋千斤顶、齿条千斤顶	scissor jack; screw jack; farm jack
8426	船用桅杆式起重机；起重机，包括缆式起重机；移动式吊运架、跨运车及装有起重机的工作车	Derricks and cranes, mobile lifting frames, straddle carriers and crane trucks
842611	固定支架的高架移动式起重机	Overhead travelling cranes on fixed support	桥式起重机、行车、天车、固定支座桥式起重机	overhead crane; bridge crane; EOT crane
842612	胶轮移动式吊运架及跨运车	Mobile lifting frames on tyres and straddle carriers	轮胎式集装箱跨运车、轮胎吊、门式起重机轮胎、跨运车	straddle carrier; mobile lifting frame; rubber tyred gantry
842619	其他高架移动式起重机、吊运架、门式起重机及桥式起重机	Other overhead travelling, transporter, gantry and bridge cranes	龙门吊、岸桥、卸船机、门式起重机、集装箱岸边起重机、装卸桥	gantry crane; ship unloader; container crane; ship to shore crane; STS crane
842620	塔式起重机	Tower cranes	塔吊、塔机	tower crane
842630	门座式起重机及座式旋臂起重机	Portal or pedestal jib cranes	港口门机、悬臂吊、船用甲板起重机、门座起重机	portal crane; deck crane; pedestal crane; pedestal jib crane
842641	其他自推进的起重机械，带胶轮的	Other self-propelled cranes on tyres	轮胎式起重机、正面吊、伸缩臂起重机、轮胎起重机、汽车起重机自推进	rough terrain crane; reach stacker; mobile crane
842649	其他自推进的起重机械，不带胶轮的	Other self-propelled cranes not on tyres	履带起重机、履带吊	crawler crane
842691	供装于公路车辆的其他起重机	Other cranes designed for mounting on road vehicles	随车吊、随车起重机	truck mounted crane; loader crane
842699	其他起重机及桅杆式起重机	Other cranes and derricks	旋臂吊、悬臂吊	crane; jib crane
8427	叉车；其他装有升降或搬运装置的工作车	Fork-lift trucks and other works trucks with lifting or handling equipment
842710	电动机推进的叉车及其他装有升降或搬运装置的机动工作车	Electric self-propelled fork-lift and works trucks	电动叉车、电动堆高车、电动搬运车、前移式叉车、电动托盘车	electric forklift; electric stacker; electric pallet truck; reach truck
842720	其他机动叉车及装有升降或搬运装置的机动工作车	Other self-propelled fork-lift and works trucks (not electric)	柴油叉车、内燃叉车、越野叉车、集装箱堆高机、叉车	diesel forklift; LPG forklift; rough terrain forklift; forklift truck
842790	其他叉车及装有升降或搬运装置的工作车（非机动）	Other fork-lift and works trucks (not self-propelled)	手动液压搬运车、地牛、手动堆高车、手动叉车、手动搬运车	hand pallet truck; manual stacker; pallet jack
8428	其他升降、搬运、装卸机械（例如，升降机、自动梯、输送机、缆车）	Other lifting, handling, loading or unloading machinery
842810	升降机及倒卸式起重机	Lifts and skip hoists	电梯、乘客电梯、货梯、施工升降机、家用电梯、载货电梯、升降机	elevator; lift; construction hoist; home lift; passenger lift; goods lift; freight elevator
842820	气压升降机及输送机	Pneumatic elevators and conveyors	气力输送机、粉料气力输送系统、气动输送	pneumatic conveyor
842831	其他连续运货升降机及输送机，地下专用的	Continuous-action goods conveyors and elevators for underground use	矿用刮板输送机、井下输送机	underground mining conveyor
842832	其他连续运货升降机及输送机，斗式	Other continuous-action bucket elevators and conveyors	斗式提升机	bucket elevator
842833	其他连续运货升降机及输送机，带式	Other continuous-action belt conveyors and elevators	皮带输送机、皮带机、带式输送机	belt conveyor
842839	其他连续运货升降机及输送机	Other continuous-action goods conveyors and elevators	滚筒输送机、螺旋输送机、链板输送机、悬挂输送线、辊道输送机、滚筒输送线	roller conveyor; screw conveyor; chain conveyor
842840	自动梯及自动人行道	Escalators and moving walkways	自动扶梯、扶梯、自动人行道	escalator; moving walkway
842860	缆车、座式升降机、滑雪拉索；索道用牵引装置	Cable cars, chair-lifts, ski draglines and funicular traction mechanisms	滑雪场索道、滑雪魔毯	cable car; chairlift; ski lift
842870	工业机器人（搬运、装卸用）	Industrial robots (lifting or handling)	搬运机器人、码垛机器人、上下料机器人、工业机器人、机械臂、机械手、焊接搬运机械臂、六轴机器人	handling robot; palletizing robot; industrial robot; robotic arm; robot arm
842890	其他升降、搬运、装卸机械	Other lifting or handling machinery n.e.c.	立体停车设备、升降平台、移动登车桥、剪叉升降机、自动化立体库堆垛机、机械停车设备、登车桥、举升平台、卸料机	car parking system; lifting platform; dock leveler; scissor lift platform; aerial work platform lift; stacker crane; parking system; dock leveller; lifting equipment; stair lift
8429	机动推土机、侧铲推土机、筑路机、平地机、铲运机、机械铲、挖掘机、机铲装载机、捣固机械及压路机	Self-propelled bulldozers, graders, scrapers, excavators, shovel loaders and road rollers
842911	履带式机动推土机及侧铲推土机	Track-laying bulldozers and angledozers	履带推土机、推土机	crawler bulldozer; bulldozer
842919	其他机动推土机及侧铲推土机	Other bulldozers and angledozers (wheeled)	轮式推土机	wheel dozer
842920	筑路机及平地机（机动的）	Self-propelled graders and levellers	自行式平地机、平地机	motor grader
842930	机动铲运机	Self-propelled scrapers	自行式铲运机	motor scraper
842940	机动捣固机械及压路机	Self-propelled tamping machines and road rollers	振动压路机、双钢轮压路机、手扶压路机、压路机	road roller; vibratory roller; compactor
842951	前铲装载机	Self-propelled front-end shovel loaders	轮式装载机、铲车、滑移装载机、装载机	wheel loader; front loader; skid steer loader; front end loader
842952	上部结构可转360度的机械铲、挖掘机及机铲装载机	Self-propelled excavators and shovels with 360° revolving superstructure	小型挖掘机、履带挖掘机、轮式挖掘机、挖机、挖掘机、小挖机、挖土机	excavator; mini excavator; crawler excavator; digger
842959	其他机械铲、挖掘机及机铲装载机	Other self-propelled mechanical shovels, excavators and shovel loaders	挖掘装载机、两头忙	backhoe loader
8430	泥土、矿物或矿石的运送、平整、铲运、挖掘、捣固、压实、开采或钻探机械；打桩机及拔桩机；扫雪机及吹雪机	Other earth, mineral or ore working machinery; pile-drivers; snow-ploughs and snow-blowers
843010	打桩机及拔桩机	Pile-drivers and pile-extractors	振动锤、液压打桩机、柴油打桩锤、打桩机、液压打桩锤	pile driver; vibratory hammer; hydraulic pile hammer
843020	扫雪机及吹雪机	Snow-ploughs and snow-blowers	抛雪机、手推扫雪机、雪铲装置	snow blower; snow plough; snow thrower
843031	自推进的截煤机、凿岩机及隧道掘进机	Self-propelled coal or rock cutters and tunnelling machinery	盾构机、采煤机、凿岩台车、掘进机、自推进隧道掘进	tunnel boring machine; coal shearer; roadheader
843039	非自推进的截煤机、凿岩机及隧道掘进机	Other coal or rock cutters and tunnelling machinery (not self-propelled)	岩石劈裂机、凿岩机非自推	rock drill; rock cutter
843041	自推进的其他钻探或凿井机械	Self-propelled boring or sinking machinery	旋挖钻机、水井钻机、履带钻机、钻机自推进	rotary drilling rig; water well drilling rig; crawler drill; drilling rig
843049	非自推进的其他钻探或凿井机械	Other boring or sinking machinery (not self-propelled)	石油钻机、岩心钻机、潜孔钻机	drilling rig; core drilling machine; oil rig equipment
843050	其他自推进的泥土、矿物或矿石处理机械	Other self-propelled earth, mineral or ore working machinery	矿用电铲、自行式采矿机械、自推进矿山机械	mining machinery; mining machine self propelled
843061	非自推进的捣固或压实机械	Tamping or compacting machinery, not self-propelled	平板夯、蛙夯、夯土机、冲击夯	plate compactor; tamping rammer
843069	其他非自推进的泥土、矿物或矿石处理机械	Other earth, mineral or ore working machinery, not self-propelled	开沟机、拖式铲运机、松土器、非自推进土方机械	trencher; scarifier
8431	专用于或主要用于税目84.25至84.30所列机械的零件	Parts of lifting, handling and earth-moving machinery (headings 8425 to 8430)
843110	税目84.25所列机械的零件	Parts of hoists, winches and jacks (heading 8425)	葫芦配件、吊钩组、千斤顶配件、绞盘配件	hoist parts; winch parts; hook block
843120	税目84.27所列机械的零件	Parts of fork-lift and works trucks (heading 8427)	叉车配件、货叉、叉车属具、叉车门架	forklift parts; fork arm; forklift attachment
843131	升降机、倒卸式起重机或自动梯的零件	Parts of lifts, skip hoists or escalators	电梯配件、电梯导轨、扶梯梯级、电梯门机、电梯零件、曳引机配件、扶梯配件	elevator parts; elevator guide rail; escalator step; escalator parts; lift door operator
843139	税目84.28所列其他机械的零件	Parts of conveyors and other handling machinery of heading 8428	输送机托辊、输送机滚筒、输送机配件、托辊、皮带机滚筒	conveyor roller; conveyor idler; conveyor parts; idler; conveyor pulley
843141	戽斗、铲斗、抓斗及夹斗	Buckets, shovels, grabs and grips for cranes or earth-moving machinery	挖斗、挖掘机铲斗、装载机铲斗、挖机抓木器、抓斗、铲斗	excavator bucket; grab bucket; loader bucket; grab; clamshell bucket
843142	推土机或侧铲推土机用铲	Bulldozer or angledozer blades	推土铲、推土板、推土机刀板	bulldozer blade; dozer cutting edge
843143	子目8430.41或8430.49所列钻探或凿井机械的零件	Parts of boring or sinking machinery (8430.41 or 8430.49)	石油钻机配件、钻杆接头、钻机配件	drilling rig parts; drill rod
843149	税目84.26、84.29或84.30所列机械的其他零件	Other parts of cranes and earth-moving machinery (headings 8426, 8429, 8430)	挖掘机配件、支重轮、履带总成、引导轮、驱动轮、起重机配件、履带板、驱动轮挖机、斗齿、挖掘机底盘件、挖掘机链轨、液压破碎锤配件	excavator parts; track roller; idler; undercarriage parts; track shoe; bucket teeth; idler excavator; hydraulic breaker parts; sprocket excavator
8432	农业、园艺及林业用整地或耕作机械；草坪及运动场地滚压机	Soil preparation or cultivation machinery; lawn or sports-ground rollers
843210	犁	Ploughs	铧式犁、圆盘犁、翻转犁、犁	plough; disc plough; plow
843221	圆盘耙	Disc harrows	重耙、缺口耙、圆盘耙	disc harrow
843229	其他耙、松土机、中耕机、除草机及耕耘机	Other harrows, scarifiers, cultivators, weeders and hoes	旋耕机、微耕机、深松机、田园管理机、中耕机、松土机	rotary tiller; cultivator; power tiller; subsoiler; weeder
843231	免耕直接播种机、种植机及移植机	No-till direct seeders, planters and transplanters	免耕播种机	no-till seeder
843239	其他播种机、种植机及移植机	Other seeders, planters and transplanters	插秧机、玉米播种机、马铃薯播种机、精量播种机、播种机、移栽机、育苗播种	seeder; rice transplanter; corn planter; potato planter; planter; transplanter
843241	粪肥施肥机	Manure spreaders	撒粪车、有机肥撒施机	manure spreader
843242	化肥施肥机	Fertiliser distributors	撒肥机、化肥撒播机、施肥机	fertilizer spreader
843280	其他农业、园艺及林业用整地或耕作机械；草坪及运动场地滚压机	Other soil preparation machinery; lawn or sports-ground rollers	草坪滚压机、镇压器、起垄机、地膜覆盖机	lawn roller; ridging machine
843290	整地或耕作机械、草坪及运动场地滚压机的零件	Parts of soil preparation machinery and lawn rollers	旋耕刀、犁铧、耙片、农机配件	tiller blade; plough share; disc blade
8433	收割机、脱粒机，包括草料打包机；割草机；蛋类、水果或其他农产品的清洁、分选、分级机器	Harvesting and threshing machinery, balers, mowers; egg, fruit or produce sorting machines
843311	草坪、公园或运动场地用机动割草机，切割装置在同一水平面上旋转的	Powered lawn mowers with horizontally rotating cutter	汽油割草机、草坪机、骑乘式割草机、割草机器人、割草机动力水平、坐骑式割草机	lawn mower; riding mower; robotic lawn mower; ride on mower
843319	其他草坪、公园或运动场地用割草机	Other lawn mowers	手推滚刀割草机、滚刀式草坪机、手推割草机、割草机器人	reel mower; push mower; robot lawn mower
843320	其他割草机，包括牵引装置用的刀具杆	Other mowers, including tractor-mounted cutter bars	拖拉机割草机、圆盘割草机、割草机农用	disc mower; tractor mower; hay mower; sickle bar mower
843330	其他干草切割、翻晒机器	Other haymaking machinery	搂草机	hay rake; hay tedder
843340	草料打包机，包括收集打包机	Straw or fodder balers, including pick-up balers	秸秆打捆机、圆捆机、方捆机、打捆机	hay baler; straw baler; baler
843351	联合收割机	Combine harvester-threshers	谷物联合收割机、水稻收割机、小麦收割机、联合收割机、收割机、收获机	combine harvester; rice harvester
843352	其他脱粒机	Other threshing machinery	玉米脱粒机、稻麦脱粒机、脱粒机	thresher; corn sheller
843353	根茎或块茎收获机	Root or tuber harvesting machines	马铃薯收获机、土豆收获机、甜菜收获机	potato harvester; beet harvester
843359	其他收割机	Other harvesting machinery	玉米收获机、青贮机、甘蔗收割机、青储机、花生收获机	corn harvester; forage harvester; sugarcane harvester; peanut harvester
843360	蛋类、水果或其他农产品的清洁、分选、分级机器	Machines for cleaning, sorting or grading eggs, fruit or other produce	水果分选机、鸡蛋分级机、选果机、选蛋机、蔬果清洗分级机	fruit sorting machine; egg grading machine
843390	收割机、脱粒机、割草机等的零件	Parts of harvesting machinery, balers, mowers and produce sorting machines	收割机配件、割草机刀片、割草机配件	harvester parts; mower blade; mower parts
8434	挤奶机及乳品加工机器	Milking machines and dairy machinery
843410	挤奶机	Milking machines	挤奶设备、羊用挤奶机、挤奶机	milking machine; milking parlour
843420	乳品加工机器	Dairy machinery (not milking machines)	均质机、乳品均质机、奶油搅拌机、乳品加工机、酸奶设备	dairy processing machine; butter churn; dairy machine; homogenizer; yogurt equipment
843490	挤奶机及乳品加工机器的零件	Parts of milking machines and dairy machinery	奶杯、挤奶机配件	milking machine parts
8435	制酒、制果汁或制类似饮料用的压榨机、轧碎机及类似机器	Presses and crushers for making wine, cider or fruit juice, and parts
843510	制酒、果汁或类似饮料用的压榨机、轧碎机等机器	Presses, crushers and similar machinery for making wine, cider or fruit juice	工业榨汁机、葡萄破碎机、螺旋榨汁机、榨汁机工业、葡萄压榨机、果汁生产线	wine press; fruit crusher; industrial juice extractor; fruit press; industrial juicer
843590	制酒、制果汁或制类似饮料用机器的零件	Parts of presses and crushers for making wine, cider or fruit juice
8436	农业、园艺、林业、家禽饲养业或养蜂业用的其他机器，包括装有机械或热力装置的催芽设备；家禽孵卵器及育雏器	Other agricultural, forestry, poultry-keeping or bee-keeping machinery; incubators
843610	动物饲料配制机	Machinery for preparing animal feed	饲料颗粒机、饲料混合机、TMR搅拌机、铡草机、饲料粉碎机、饲料加工机、饲料搅拌机、颗粒饲料机	feed pellet mill; feed mixer; TMR mixer; chaff cutter; feed grinder; fodder chopper
843621	家禽孵卵器及育雏器	Poultry incubators and brooders	孵化机、孵蛋器、孵化器	egg incubator; brooder; incubator; egg hatching machine
843629	其他家禽饲养用机器	Other poultry-keeping machinery	鸡笼设备、自动喂料线、养鸡设备、饮水线	poultry equipment; chicken feeder line; chicken cage; automatic feeding line
843680	其他农业、园艺、林业或养蜂业用机器	Other agricultural, horticultural, forestry or bee-keeping machinery	木材削片机、碎枝机、投饵机、增氧机、摇蜜机、养蜂器具、温室设备、木材破碎机林业	wood chipper; fish feeder; honey extractor; log splitter; beekeeping equipment; pig farming equipment
843691	家禽饲养机器或家禽孵卵器及育雏器的零件	Parts of poultry-keeping machinery, incubators and brooders	鸡用饮水器、乳头饮水器、养鸡设备配件	nipple drinker; poultry equipment parts
843699	税目84.36所列其他机器的零件	Parts of other agricultural, forestry or bee-keeping machinery (heading 8436)	颗粒机环模、颗粒机压辊、削片机刀片	ring die; pellet mill parts
8437	种子、谷物或干豆的清洁、分选或分级机器；谷物磨粉业加工机器或谷物、干豆加工机器，但农业用机器除外	Seed, grain or pulse cleaning and sorting machines; milling machinery
843710	种子、谷物或干豆的清洁、分选或分级机器	Machines for cleaning, sorting or grading seed, grain or dried pulses	色选机、清选机、比重精选机、去石机、种子清选机、粮食清理机	color sorter; seed cleaning machine; destoner; seed cleaner; colour sorter; grain cleaning machine
843780	谷物磨粉业加工机器或谷物、干豆加工机器	Machinery for milling or working cereals or dried pulses (not farm-type)	面粉机、碾米机、磨粉机组、玉米加工设备、磨面机、磨粉机谷物、玉米磨粉机、脱皮机	flour mill; rice mill; corn milling machine; corn grinding machine; grain milling machine; maize mill
843790	种子、谷物或干豆加工机器的零件	Parts of grain sorting and milling machinery	磨辊、碾米机米筛、磨粉机配件	mill roll; rice mill parts
8438	本章其他税目未列名的食品、饮料工业用的生产或加工机器，但提取、加工动植物油脂或微生物油脂的机器除外	Industrial machinery for making food or drink n.e.c. (not for oils and fats)
843810	糕点加工机器及生产通心粉、面条或类似产品的机器（工业用）	Industrial bakery machinery and machinery for making pasta and noodles	面包机械、和面机、面条机、饺子机、馒头机、饼干生产线、面包机工业、包子机、糕点机	dough mixer; noodle machine; dumpling machine; biscuit production line; noodle making machine; biscuit line; bakery machine; pasta machine
843820	生产糖果、可可粉、巧克力的机器（工业用）	Industrial machinery for making confectionery, cocoa or chocolate	糖果机、巧克力机、软糖浇注机、巧克力设备	candy machine; chocolate machine; confectionery machine
843830	制糖机器	Machinery for sugar manufacture	甘蔗制糖设备	sugar mill machinery
843840	酿酒机器（啤酒酿造）	Brewery machinery	啤酒设备、精酿啤酒设备、糖化设备、啤酒酿造设备	brewery equipment; craft beer equipment; brewing equipment
843850	肉类或家禽加工机器（工业用）	Industrial machinery for preparing meat or poultry	绞肉机、灌肠机、切肉机、屠宰设备、锯骨机、滚揉机、肉类加工设备	meat grinder; sausage stuffer; meat slicer; slaughter equipment; bone saw; meat processing machine
843860	水果、坚果或蔬菜加工机器（工业用）	Industrial machinery for preparing fruit, nuts or vegetables	切菜机、果蔬清洗机、去皮机、坚果破壳机、果蔬加工设备、蔬菜水果加工机、洗菜机、去核机、薯片生产线	vegetable cutter; fruit washing machine; nut sheller; peeling machine; fruit processing machine; vegetable washing machine; potato chip line
843880	其他食品、饮料工业用的生产或加工机器	Other industrial machinery for making food or drink	水产加工设备、鱼类加工机、豆腐机、茶叶机械、膨化食品机、剥虾机、膨化机食品、豆制品设备、榨油外食品机	fish processing machine; tofu machine; tea processing machine; shrimp peeling machine; seafood processing machine; shrimp peeler; fish processing; food extruder; soybean processing
843890	食品、饮料工业用加工机器的零件	Parts of industrial food or drink machinery	食品机械配件、绞肉机刀片	food machinery parts
8439	纤维素纸浆、纸及纸板的制造或整理机器	Machinery for making pulp or for making or finishing paper or paperboard
843910	制造纤维素纸浆的机器	Machinery for making pulp of fibrous cellulosic material	制浆机、碎浆机、磨浆机	pulping machine; hydrapulper; pulp refiner
843920	制造纸或纸板的机器	Machinery for making paper or paperboard	造纸机、卫生纸机	paper machine; tissue paper machine
843930	整理纸或纸板的机器	Machinery for finishing paper or paperboard	纸张涂布机、复卷机、超级压光机	paper coating machine; rewinder
843991	制造纤维素纸浆的机器零件	Parts of pulp-making machinery	磨片、磨浆机磨盘	refiner plate
843999	制造或整理纸及纸板的机器零件	Parts of paper-making or paper-finishing machinery	造纸机辊、烘缸、造纸机配件	paper machine parts; dryer cylinder
8440	书本装订机器，包括锁线订书机	Book-binding machinery, including book-sewing machines, and parts
844010	书本装订机器	Book-binding machinery, including book-sewing machines	胶装机、骑马订书机、锁线机、折页机、装订机	book binding machine; perfect binder; book sewing machine; bookbinding machine
844090	书本装订机器的零件	Parts of book-binding machinery
8441	其他制造纸浆制品、纸制品或纸板制品的机器，包括各种切纸机	Machinery for converting paper pulp, paper or paperboard, including cutting machines
844110	各种切纸机	Paper or paperboard cutting machines	裁纸机、分切机、程控切纸机、切纸机	paper cutter; paper cutting machine; paper slitter; guillotine cutter; slitting rewinding machine
844120	制造纸袋、纸包或信封的机器	Machines for making paper bags, sacks or envelopes	纸袋机、信封机、制袋机	paper bag machine; envelope machine; paper bag making machine; bag making machine
844130	制造箱、盒、管、桶或类似容器的机器，但模制成型机器除外	Machines for making paper cartons, boxes, tubes or drums (other than by moulding)	纸箱机械、糊箱机、纸杯机、纸管机、制盒机、模切机、糊盒机	carton making machine; paper cup machine; folder gluer; paper tube machine; die cutting machine
844140	纸浆、纸或纸板制品模制成型机器	Machines for moulding articles of paper pulp, paper or paperboard	纸浆模塑机、蛋托机	pulp moulding machine; egg tray machine
844180	其他制造纸浆制品、纸制品或纸板制品的机器	Other machinery for making up paper pulp, paper or paperboard	瓦楞纸板生产线、卫生纸加工机、餐巾纸机、模切机、造纸加工机、分切机纸、卫生纸机加工	corrugated board line; tissue converting machine; napkin machine; paper converting machine; tissue machine
844190	制造纸制品或纸板制品机器及切纸机的零件	Parts of paper converting and cutting machines	纸箱机械配件、切纸机配件	paper converting machine parts
8442	制版用的机器、器具及设备（税目84.56至84.65的机器除外）；印刷用版、滚筒及其他印刷部件；制成供印刷用的板、滚筒及石板	Machinery for making printing plates and cylinders; printing plates, cylinders and components
844230	制版用的机器、器具及设备	Machinery and equipment for making printing plates, cylinders or other printing components	CTP制版机、晒版机	CTP plate setter; plate making machine
844240	制版用机器、器具及设备的零件	Parts of plate-making machinery and equipment
844250	印刷用版、滚筒及其他印刷部件；制成供印刷用的板、滚筒及石板	Printing plates, cylinders and other printing components; prepared lithographic stones	PS版、CTP版、凹版滚筒、柔性版、印刷版辊	printing plate; gravure cylinder; CTP plate
8443	用税目84.42的版、滚筒等印刷部件进行印刷的机器；其他印刷（打印）机、复印机及传真机，不论是否组合式；上述机器的零件及附件	Printing presses, printers, copiers and fax machines; parts and accessories
844311	卷取进料式胶印机	Offset printing presses, reel-fed	轮转胶印机	web offset press
844312	办公室用片取进料式胶印机（展开片尺寸一边不超过22厘米，另一边不超过36厘米）	Offset presses, sheet-fed, office type (sheets up to 22 cm × 36 cm unfolded)	小胶印机	office offset press
844313	其他胶印机	Other offset printing presses	单张纸胶印机、对开胶印机、胶印机	sheet-fed offset press; offset press
844314	卷取进料式凸版印刷机，但不包括苯胺印刷机	Letterpress printing machinery, reel-fed (not flexographic)	轮转标签印刷机	letterpress label printing machine
844315	其他凸版印刷机（卷取进料式除外），但不包括苯胺印刷机	Letterpress printing machinery, not reel-fed (not flexographic)	平压平凸印机	letterpress machine
844316	苯胺印刷机	Flexographic printing machinery	柔版印刷机、柔印机	flexographic printing machine; flexo printing machine
844317	凹版印刷机	Gravure printing machinery	凹印机、薄膜凹版印刷机	gravure printing machine; rotogravure press
844319	用税目84.42印刷部件的其他印刷机	Other printing machinery using plates or cylinders of heading 8442	丝印机、丝网印刷机、移印机、平网印花机	screen printing machine; pad printing machine
844331	具有印刷（打印）、复印或传真两种及以上功能的机器，可与自动数据处理设备或网络连接	Multifunction print, copy or fax machines connectable to a computer or network	多功能一体机、复印打印一体机、打印一体机、打印复印一体机	multifunction printer; all-in-one printer
844332	其他印刷（打印）机、复印机及传真机，可与自动数据处理设备或网络连接	Single-function printers, copiers or fax machines connectable to a computer or network	喷墨打印机、激光打印机、热敏打印机、标签打印机、针式打印机、打印机、数码印花机、UV打印机	printer; laser printer; thermal printer; label printer; inkjet printer; UV printer
844339	其他印刷（打印）机、复印机及传真机，不可与自动数据处理设备或网络连接	Other printers, copiers and fax machines (not connectable to a computer or network)	独立式复印机	stand-alone copier
844391	用税目84.42印刷部件进行印刷的机器的零件及附件	Parts and accessories of printing presses using plates or cylinders of heading 8442	印刷机配件、印刷胶辊	printing press parts
844399	其他印刷（打印）机、复印机及传真机的零件及附件	Parts and accessories of other printers, copiers and fax machines	硒鼓、墨盒、粉盒、打印头、打印机配件	toner cartridge; ink cartridge; print head; drum unit; printer parts
8444	化学纺织纤维挤压、拉伸、变形或切割机器	Machines for making man-made fibres and filaments
844400	化学纺织纤维用挤压、拉伸、变形或切割机器	Machines for extruding, drawing, texturing or cutting man-made textile materials	化纤纺丝机、加弹机、喷丝设备、短纤生产线	fibre spinning extrusion machine; texturing machine
8445	纺织纤维的预处理机器；纺纱机、并线机、加捻机及其他生产纺织纱线的机器；摇纱机、络纱机（包括卷纬机）	Fibre preparing, spinning, doubling, twisting and yarn winding machines
844511	纺织纤维梳理机	Carding machines for textile fibres	梳棉机、梳毛机	carding machine
844512	纺织纤维精梳机	Combing machines for textile fibres	棉精梳机	combing machine
844513	纺织纤维拉伸机或粗纱机	Drawing or roving machines for textile fibres	并条机	drawing frame; roving frame
844519	其他纺织纤维预处理机器	Other machines for preparing textile fibres	清花机、开松机、轧花机、开棉机	blowroom machine; fibre opening machine; cotton gin
844520	纺纱机	Textile spinning machines	细纱机、转杯纺纱机、气流纺纱机	spinning machine; ring spinning frame; open-end spinning machine
844530	并线机或加捻机	Textile doubling or twisting machines	倍捻机、捻线机	twisting machine; two-for-one twister
844540	络纱机（包括卷纬机）或摇纱机	Textile winding (including weft-winding) or reeling machines	自动络筒机、绕线筒机	winding machine; yarn winder
844590	其他生产及处理纺织纱线的机器	Other machines for producing or preparing textile yarns	整经机、浆纱机	warping machine; sizing machine
8446	织机	Weaving machines (looms)
844610	所织织物宽度不超过30厘米的织机	Looms for fabrics not over 30 cm wide	织带机、商标织机	ribbon loom; needle loom
844621	所织织物宽度超过30厘米的梭织动力织机	Power looms, shuttle type, for fabrics over 30 cm wide	有梭织机	power shuttle loom
844629	所织织物宽度超过30厘米的其他梭织机	Other shuttle looms for fabrics over 30 cm wide (not power)	手织机	hand loom
844630	所织织物宽度超过30厘米的无梭织机	Shuttleless looms for fabrics over 30 cm wide	剑杆织机、喷水织机、喷气织机	rapier loom; water jet loom; air jet loom
8447	针织机、缝编机及制粗松螺旋花线、网眼薄纱、花边、刺绣品、装饰带、编织带或网的机器及簇绒机	Knitting, stitch-bonding, embroidery, lace, braid, net and tufting machines
844711	圆筒直径不超过165毫米的圆型针织机	Circular knitting machines, cylinder diameter not over 165 mm	袜机、织袜机	sock knitting machine
844712	圆筒直径超过165毫米的圆型针织机	Circular knitting machines, cylinder diameter over 165 mm	大圆机、圆纬机	circular knitting machine
844720	平型针织机；缝编机	Flat knitting machines; stitch-bonding machines	电脑横机、经编机、横机、缝编机	flat knitting machine; warp knitting machine
844790	制花边、刺绣品、装饰带、编织带或网的机器及簇绒机等	Machines for gimped yarn, tulle, lace, embroidery, trimmings, braid or net; tufting machines	电脑绣花机、编织机、簇绒地毯机、织网机、绣花机、簇绒机	embroidery machine; braiding machine; tufting machine; net making machine
8448	税目84.44至84.47所列机器的辅助机器（例如，多臂机、提花机、自停装置及换梭装置）；上述机器的零件、附件	Auxiliary machinery, parts and accessories for textile machines (headings 8444 to 8447)
844811	多臂机或提花机及其所用的卡片缩小、复制、穿孔或汇编机器	Dobbies, jacquards and their card machines	电子提花机、提花龙头	jacquard machine; dobby
844819	税目84.44至84.47所列机器的其他辅助机器	Other auxiliary machinery for textile machines	储纬器、自停装置	weft feeder
844820	税目84.44所列机器及其辅助机器的零件、附件	Parts and accessories of man-made fibre machines of heading 8444	喷丝头、喷丝板、纺丝组件	spinneret
844831	钢丝针布	Card clothing for textile machines	梳理机针布	card clothing
844832	纺织纤维预处理机器的零件、附件，但钢丝针布除外	Parts and accessories of fibre-preparing machines (not card clothing)	梳棉机配件	carding machine parts
844833	锭子、锭壳、纺丝环、钢丝圈	Spindles, spindle flyers, spinning rings and ring travellers	纺纱锭子、钢领	spindle; ring traveller; spinning ring
844839	税目84.45所列机器及其辅助机器的其他零件、附件	Other parts and accessories of yarn spinning and winding machines (heading 8445)	细纱机配件、络筒机配件、罗拉	spinning machine parts
844842	织机用筘、综丝、综框	Reeds, healds and heald-frames for looms	钢筘、综片	reed; heald wire; heald frame
844849	织机及其辅助机器的其他零件、附件	Other parts and accessories of weaving machines	剑杆头、织机配件、梭子	rapier head; loom parts
844851	沉降片、织针及其他成圈机件	Sinkers, needles and other stitch-forming articles for machines	针织机针、横机织针、三角	knitting needle for machine; sinker
844859	税目84.47所列机器及其辅助机器的其他零件、附件	Other parts and accessories of knitting, lace and tufting machines (heading 8447)	绣花机配件、针织机配件、针筒	knitting machine parts; embroidery machine parts
8449	成匹、成形的毡呢或无纺织物制造或整理机器，包括制毡呢帽机器；帽模	Machinery for making or finishing felt or nonwovens; hat blocks
844900	毡呢或无纺织物的制造或整理机器，包括制毡呢帽机器；帽模	Felt or nonwoven making or finishing machinery, including felt hat machines; hat blocks	无纺布生产线、针刺机、水刺无纺布设备、熔喷布机	nonwoven machine; needle punching machine; spunlace line
8450	家用型或洗衣房用洗衣机，包括洗涤干燥两用机	Household or laundry washing machines, including washer-dryers
845011	干衣量不超过10千克的全自动洗衣机	Fully automatic washing machines, dry linen capacity not over 10 kg	滚筒洗衣机、波轮洗衣机、洗烘一体机、全自动洗衣机	automatic washing machine; front load washer; top load washer; fully automatic washing machine
845012	其他装有离心甩干机的洗衣机，干衣量不超过10千克	Other washing machines with built-in centrifugal drier, capacity not over 10 kg	双缸洗衣机、半自动洗衣机	twin tub washing machine; semi-automatic washer
845019	其他洗衣机，干衣量不超过10千克	Other washing machines, dry linen capacity not over 10 kg	单缸洗衣机、迷你洗衣机、半自动洗衣机	single tub washing machine; semi automatic washing machine
845020	干衣量超过10千克的洗衣机	Washing machines, dry linen capacity over 10 kg	工业洗衣机、洗脱机、水洗机	industrial washing machine; laundry washer extractor; washer extractor
845090	洗衣机零件	Parts of household or laundry washing machines	洗衣机配件、洗衣机内筒	washing machine parts
8451	纱线、织物及纺织制品的洗涤、清洁、绞拧、干燥、熨烫、漂白、染色、整理、涂布或浸渍机器；织物的卷绕、折叠、剪切机器	Textile cleaning, drying, ironing, dyeing, finishing, coating, folding and cutting machines
845110	干洗机	Dry-cleaning machines	全封闭干洗机、石油干洗机	dry cleaning machine
845121	干燥机，干衣量不超过10千克	Textile drying machines, dry linen capacity not over 10 kg	家用烘干机、干衣机、热泵烘干机	clothes dryer; tumble dryer
845129	其他干燥机（干衣量超过10千克等）	Other textile drying machines	工业烘干机、织物烘干机	industrial tumble dryer; textile dryer
845130	熨烫机及挤压机（包括熔压机）	Ironing machines and presses, including fusing presses	烫平机、整烫机、粘合机、夹机	ironing machine; flatwork ironer; fusing press
845140	洗涤、漂白或染色机器	Textile washing, bleaching or dyeing machines	溢流染色机、染纱机、洗染机、漂染机	dyeing machine; bleaching machine
845150	纺织物的卷绕、退绕、折叠、剪切或剪齿边机器	Machines for reeling, folding, cutting or pinking textile fabrics	裁床、自动裁剪机、验布卷布机、拉布机、裁剪机、验布机	fabric cutting machine; fabric spreading machine; spreading machine
845180	其他纱线、织物及纺织制品的绞拧、上浆、整理、涂布或浸渍机器	Other textile wringing, dressing, finishing, coating or impregnating machinery	定型机、涂布机、预缩机、烧毛机、剪毛机、喷胶机、整理机	stenter; fabric coating machine; raising machine; coating machine fabric; finishing machine
845190	税目84.51所列机器的零件	Parts of textile cleaning, ironing, dyeing and finishing machines (heading 8451)	印染机械配件、烘干机配件	dyeing machine parts
8452	缝纫机，但税目84.40的锁线订书机除外；缝纫机专用的特制家具、底座及罩盖；缝纫机针	Sewing machines, their furniture and covers, and sewing machine needles
845210	家用型缝纫机	Household sewing machines	电子缝纫机、家用多功能缝纫机、迷你缝纫机、家用缝纫机	household sewing machine; mini sewing machine
845221	自动缝纫机（非家用型）	Automatic sewing machine units (not household)	电脑花样机、自动模板机、自动锁眼机、自动缝纫机、电脑缝纫机工业	automatic industrial sewing machine; pattern sewing machine; automatic sewing machine
845229	其他缝纫机（非家用、非自动）	Other sewing machines (not household, not automatic units)	工业平缝机、包缝机、绷缝机、封包机、平缝机、工业缝纫机、缝包机	industrial sewing machine; overlock machine; bag closer
845230	缝纫机针	Sewing machine needles	工业缝纫机针	sewing machine needle
845290	缝纫机专用的特制家具、底座和罩盖及其零件；缝纫机的其他零件	Sewing machine furniture, bases and covers; other sewing machine parts	缝纫机台板、缝纫机机架、旋梭、压脚	sewing machine parts; presser foot; rotary hook; sewing machine table
8453	生皮、皮革的处理、鞣制或加工机器，鞋靴、毛皮及其他皮革制品的制作或修理机器，但缝纫机除外	Machinery for tanning or working leather or making footwear and leather goods (not sewing)
845310	生皮、皮革的处理、鞣制或加工机器	Machinery for preparing, tanning or working hides, skins or leather	转鼓、削匀机、片皮机	tanning drum; leather splitting machine
845320	鞋靴制作或修理机器	Machinery for making or repairing footwear	制鞋机、前帮机、绷楦机、压底机	shoe making machine; lasting machine
845380	其他毛皮及皮革制品制作或修理机器	Other machinery for making or repairing articles of hides, skins or leather	皮革裁断机、箱包折边机	leather goods machine
845390	皮革处理及鞋靴、皮革制品制作机器的零件	Parts of leather-working and footwear-making machinery	制鞋机配件	shoe machine parts
8454	金属冶炼及铸造用的转炉、浇包、锭模及铸造机	Converters, ladles, ingot moulds and casting machines for metallurgy or foundries
845410	金属冶炼及铸造用转炉	Metallurgical converters	炼钢转炉、转炉	converter; BOF converter; converter furnace
845420	金属冶炼及铸造用锭模及浇包	Ingot moulds and ladles for metallurgy or foundries	钢锭模、钢包、铁水包、中间包、渣罐、浇包	ingot mould; steel ladle; tundish; slag pot; ladle
845430	金属冶炼及铸造用铸造机	Metal casting machines	压铸机、连铸机、离心铸造机、低压铸造机、铸造机	die casting machine; continuous casting machine; centrifugal casting machine
845490	转炉、浇包、锭模及铸造机的零件	Parts of converters, ladles, ingot moulds and casting machines	结晶器、连铸辊、压铸机配件、滑动水口机构、连铸机配件	casting machine parts; mould tube; caster roll; slide gate mechanism; continuous caster parts; crystallizer
8455	金属轧机及其轧辊	Metal-rolling mills and their rolls
845510	金属轧管机	Tube mills for metal	焊管机组、无缝钢管轧机、穿孔机	tube mill; pipe mill
845521	金属热轧机或冷热联合轧机	Hot or combined hot and cold metal rolling mills	热轧机组、棒线材轧机、热轧机	hot rolling mill; bar mill
845522	金属冷轧机	Cold metal rolling mills	冷轧机组、铝箔轧机、冷轧机	cold rolling mill; foil mill
845530	金属轧机用轧辊	Rolls for metal-rolling mills	铸铁轧辊、锻钢轧辊、支承辊、工作辊、轧辊	mill roll; work roll; back-up roll; forged steel roll; mill rolls; forged roll
845590	金属轧机的其他零件	Other parts of metal-rolling mills	轧机牌坊、轧机导卫、轧机配件	rolling mill parts; mill housing; guide
8456	用激光、其他光、光子束、超声波、放电、电化学法、电子束、离子束或等离子弧处理各种材料的加工机床；水射流切割机	Laser, light beam, ultrasonic, spark-erosion, plasma or water-jet machine tools
845611	用激光处理的加工机床	Laser machine tools for removing material	激光切割机、激光打标机、激光雕刻机、光纤激光切割机、激光清洗机、激光切管机	laser cutting machine; laser marking machine; laser engraver; fiber laser cutter; laser engraving machine; laser tube cutter
845612	用其他光或光子束处理的加工机床	Other light or photon beam machine tools for removing material
845620	用超声波处理的加工机床	Ultrasonic machine tools for removing material	超声波加工机、超声波切割机	ultrasonic machine tool
845630	用放电处理的加工机床	Electro-discharge machine tools for removing material	线切割机床、电火花机、电火花成形机、穿孔机、火花机、慢走丝	EDM machine; wire cut EDM; spark erosion machine
845640	用等离子弧处理的加工机床	Plasma arc machine tools for removing material	等离子切割机、数控等离子切割机、数控等离子切割	plasma cutting machine; CNC plasma cutter
845650	水射流切割机	Water-jet cutting machines	水刀、水切割机、水刀切割机、高压水切割	water jet cutting machine; water jet cutter
845690	其他用电化学法、电子束、离子束等处理的加工机床	Other machine tools of heading 8456 (electro-chemical, electron or ionic beam)	电解加工机床、超声波加工机	electrochemical machine; electrochemical machining
8457	加工金属的加工中心、单工位组合机床及多工位组合机床	Machining centres, unit construction machines and transfer machines for metal
845710	加工金属的加工中心	Machining centres for metal	立式加工中心、卧式加工中心、龙门加工中心、CNC加工中心、加工中心、五轴加工中心	machining center; CNC machining center; VMC; CNC machining centre; vertical machining center; five axis machining center; gantry machining center
845720	加工金属的单工位组合机床	Unit construction machines (single station) for metal		unit construction machine
845730	加工金属的多工位组合机床	Multi-station transfer machines for metal		transfer machine
8458	切削金属的车床，包括车削中心	Lathes for removing metal, including turning centres
845811	数控卧式车床	Horizontal metal lathes, numerically controlled	卧式数控车床、CNC车床、斜床身数控车床、走心机、数控车床、车削中心	CNC lathe; Swiss type lathe; turning center; CNC turning machine
845819	其他卧式车床（非数控）	Other horizontal metal lathes (not numerically controlled)	普通车床、仪表车床、重型卧车、卧式车床	engine lathe; manual lathe; conventional lathe
845891	其他数控车床（非卧式）	Other metal lathes, numerically controlled	数控立式车床、数控立车、立车数控	CNC vertical lathe
845899	其他车床（非卧式、非数控）	Other metal lathes, not numerically controlled	普通立式车床、立车	vertical lathe
8459	切削金属的钻床、镗床、铣床、攻丝机床（包括直线移动式动力头机床），但税目84.58的车床除外	Drilling, boring, milling, threading or tapping machine tools for metal
845910	切削金属的直线移动式动力头机床	Way-type unit head machines for drilling, boring, milling or tapping metal	动力滑台	way-type unit head machine
845921	数控钻床	Metal drilling machines, numerically controlled	数控平面钻床、数控深孔钻床、数控钻床	CNC drilling machine
845929	其他钻床（非数控）	Other metal drilling machines	台式钻床、台钻、摇臂钻床、立式钻床、磁座钻、钻床、立钻	drill press; radial drilling machine; bench drill; magnetic drill; drilling machine; pillar drill
845931	数控镗铣机床	Metal boring-milling machines, numerically controlled	数控落地镗铣床	CNC boring and milling machine
845939	其他镗铣机床（非数控）	Other metal boring-milling machines	卧式铣镗床	horizontal boring and milling machine
845941	其他数控镗床	Other metal boring machines, numerically controlled	数控卧式镗床、数控深孔镗床、数控镗床	CNC boring machine
845949	其他镗床（非数控）	Other metal boring machines, not numerically controlled	卧式镗床、镗缸机、镗床	boring machine; cylinder boring machine
845951	升降台式数控铣床	Knee-type metal milling machines, numerically controlled		CNC knee-type milling machine
845959	其他升降台式铣床（非数控）	Other knee-type metal milling machines	炮塔铣床、万能升降台铣床	turret milling machine; knee milling machine
845961	其他数控铣床（非升降台式）	Other metal milling machines, numerically controlled	数控龙门铣床、CNC雕铣机、数控铣床	CNC milling machine; CNC gantry milling machine
845969	其他铣床（非升降台式、非数控）	Other metal milling machines, not numerically controlled	龙门铣床、钻铣床、铣床、普通铣床	milling machine; drilling and milling machine
845970	其他攻丝机床	Other metal threading or tapping machines	套丝机、摇臂攻丝机	tapping machine; pipe threading machine
8460	用磨石、磨料或抛光材料对金属或金属陶瓷进行去毛刺、刃磨、磨削、珩磨、研磨、抛光或其他精加工的机床，但税目84.61的除外	Grinding, sharpening, honing, lapping, polishing and deburring machine tools for metal
846012	数控平面磨床	Flat-surface grinding machines, numerically controlled	数控龙门平面磨床、数控平面磨床	CNC surface grinder
846019	其他平面磨床（非数控）	Other flat-surface grinding machines	手摇平面磨床、精密平面磨床、平面磨床	surface grinder; surface grinding machine
846022	数控无心磨床	Centreless grinding machines, numerically controlled	数控无心磨床	CNC centreless grinder; CNC centerless grinder
846023	数控外圆磨床	Other cylindrical grinding machines, numerically controlled		CNC cylindrical grinder
846024	其他数控磨床	Other grinding machines, numerically controlled	数控轧辊磨床、数控内圆磨床、数控磨床	CNC internal grinder; CNC roll grinder; CNC grinder
846029	其他磨床（非数控）	Other grinding machines, not numerically controlled	外圆磨床、内圆磨床、无心磨床、万能磨床、磨床	cylindrical grinder; centreless grinder; cylindrical grinding machine
846031	数控刃磨（工具或刀具磨床）机床	Tool or cutter sharpening machines, numerically controlled	数控工具磨床、五轴工具磨床	CNC tool grinder
846039	其他刃磨（工具或刀具磨床）机床	Other tool or cutter sharpening machines	磨刀机、万能工具磨床、钻头研磨机	tool grinder; knife grinding machine; drill sharpener
846040	珩磨或研磨机床	Honing or lapping machines for metal	珩磨机、平面研磨机	honing machine; lapping machine
846090	其他去毛刺、磨光、抛光或精加工金属的机床	Other deburring, polishing or finishing machine tools for metal	砂轮机、台式砂轮机、抛光机、去毛刺机、砂带机	bench grinder; polishing machine; deburring machine
8461	切削金属或金属陶瓷的刨床、牛头刨床、插床、拉床、切齿机、齿轮磨床或齿轮精加工机床、锯床、切断机及其他切削机床	Planing, shaping, slotting, broaching, gear cutting, sawing and other metal-cutting machine tools
846120	牛头刨床或插床	Shaping or slotting machines for metal	刨床、插床	shaping machine; slotting machine
846130	拉床	Broaching machines for metal	拉削机床、键槽拉床	broaching machine
846140	切齿机、齿轮磨床或齿轮精加工机床	Gear cutting, gear grinding or gear finishing machines	滚齿机、插齿机、磨齿机、齿轮加工机床	gear hobbing machine; gear shaper; gear grinding machine; gear cutting
846150	锯床或切断机	Metal sawing or cutting-off machines	带锯床、圆锯机、型材切割机、金属切断机、锯床、金属圆锯机、切断机	band saw machine; circular saw machine; cut-off machine; metal sawing machine; cut off machine
846190	其他切削金属的机床，包括刨床	Planing machines and other metal-cutting machine tools n.e.c.	龙门刨床、坡口机	planing machine; beveling machine
8462	加工金属的锻造、锤击或模锻机床（轧机除外），弯曲、折叠、矫直、剪切、冲孔、开槽或步冲机床及压力机	Machine tools for forging, bending, shearing or punching metal; metal-working presses
846211	闭式锻造机（模锻机），包括压力机	Closed die forging machines, including presses	模锻压力机、热模锻压力机、锻压机、模锻锤	closed die forging press; forging press; die forging
846219	其他热锻、热成形设备及热锤锻机床	Other hot forming, forging or hammering machines for metal	空气锤、自由锻锤、电液锤、锻造操作机	forging hammer; air hammer; hot forging machine
846222	板材用型材成型机	Profile forming machines for flat metal products	冷弯成型机、压瓦机、彩钢瓦机、成型机、辊压成型机、冷弯机、C型钢机	roll forming machine; roof sheet forming machine; profile forming machine
846223	数控折弯机	Numerically controlled press brakes	CNC折弯机、液压数控折弯机、数控折弯机、折弯机	CNC press brake; press brake
846224	数控多边折弯机	Numerically controlled panel benders	数控折边中心、板金折边中心	CNC panel bender
846225	数控卷板机	Numerically controlled roll forming machines for flat metal products	四辊数控卷板机、数控卷板机	CNC plate rolling machine; CNC roll forming
846226	其他数控弯曲、折叠、矫直或矫平机床（板材用）	Other numerically controlled bending, folding or straightening machines for flat products	数控矫平机、数控校平机、数控弯管机	CNC straightening machine; CNC leveling machine; CNC bending machine; CNC straightening
846229	其他弯曲、折叠、矫直或矫平机床（板材用，非数控）	Other bending, folding, straightening or flattening machines for flat products	普通折弯机、卷板机、折边机、校平机、弯管机、矫直机、折弯机非数控	press brake; plate bending machine; folding machine; plate rolling machine; pipe bending machine; straightening machine; bending machine
846232	板材用纵剪线和定尺剪切线	Slitting lines and cut-to-length lines for flat metal products	分条机、开平线、横剪线、纵剪机	slitting line; cut-to-length line; cut to length line; coil slitter
846233	板材用数控剪切机床	Numerically controlled shearing machines for flat metal products	数控剪板机	CNC shearing machine; CNC guillotine shear
846239	板材用其他剪切机床（非数控）	Other shearing machines for flat metal products	剪板机、液压闸式剪板机、摆式剪板机	shearing machine; guillotine shear; hydraulic shear
846242	板材用数控冲孔、开槽或步冲机床，包括冲剪两用机	Numerically controlled punching, notching or nibbling machines for flat metal products	数控转塔冲床、数控冲床	CNC turret punch press; CNC punching machine; turret punch press
846249	板材用其他冲孔、开槽或步冲机床，包括冲剪两用机（非数控）	Other punching, notching or nibbling machines for flat metal products	联合冲剪机、冲孔机、角切机	ironworker; punching machine; notching machine
846251	金属管材、型材、空心型材和棒材的数控加工机床（非压力机）	Numerically controlled machines for working metal tube, pipe, hollow section or bar	数控弯管机、数控角钢线	CNC pipe bending machine
846259	金属管材、型材、空心型材和棒材的其他加工机床（非压力机、非数控）	Other machines for working metal tube, pipe, hollow section or bar	弯管机、型材弯曲机、钢筋弯曲机、钢筋切断机	pipe bender; section bending machine; rebar bender; rebar cutter
846261	金属冷加工液压压力机	Hydraulic presses for cold metal working	液压机、油压机、四柱液压机	hydraulic press; four column hydraulic press; four column press
846262	金属冷加工机械压力机	Mechanical presses for cold metal working	冲床、开式压力机、曲柄压力机、机械压力机	punch press; mechanical power press; mechanical press; power press
846263	金属冷加工伺服压力机	Servo-presses for cold metal working	伺服冲床、伺服压机	servo press
846269	金属冷加工其他压力机	Other presses for cold metal working	气动冲压机、手动压力机	pneumatic press; arbor press
846290	税目84.62的其他加工金属的机床	Other metal-forming machine tools of heading 8462	金属打包机、废钢打包机、鳄鱼剪、废铁打包机、废钢剪断机	metal baler; scrap metal press; alligator shear; scrap baler; briquetting press metal
8463	金属、烧结金属碳化物或金属陶瓷的其他非切削加工机床	Other machine tools working metal or cermets without removing material
846310	杆、管、型材、异型材、丝及类似品的拉拔机	Draw-benches for metal bars, tubes, profiles, wire or the like	拉丝机、冷拔机、直线拉丝机	wire drawing machine; draw bench
846320	螺纹滚轧机	Thread rolling machines	滚丝机、搓丝机	thread rolling machine
846330	金属丝加工机	Machines for working wire	制钉机、弹簧机、刺绳机、金属丝织网机、焊网外金属丝加工机、绕簧机	nail making machine; spring machine; wire mesh machine; barbed wire machine; spring making machine
846390	税目84.63的其他非切削加工机床	Other machine tools working metal without removing material	旋压机、铆接机、缩管机	spinning machine for metal; riveting machine
8464	石料、陶瓷、混凝土、石棉水泥或类似矿物材料的加工机床、玻璃冷加工机床	Machine tools for stone, ceramics, concrete or cold glass working
846410	石料、陶瓷、混凝土等矿物材料或玻璃冷加工用锯床	Sawing machines for stone, ceramics, concrete or glass	石材切割机、绳锯机、大理石锯机、桥切机、石材锯	stone cutting machine; wire saw machine; bridge saw
846420	石料、陶瓷、混凝土等矿物材料或玻璃冷加工用研磨或抛光机床	Grinding or polishing machines for stone, ceramics, concrete or glass	石材磨光机、玻璃磨边机、瓷砖抛光机、石材抛光机	stone polishing machine; glass edging machine
846490	石料、陶瓷、混凝土等矿物材料或玻璃冷加工用其他机床	Other machine tools for stone, ceramics, concrete or cold glass working	玻璃切割机、石材雕刻机、玻璃钻孔机	glass cutting machine; stone engraving machine
8465	木材、软木、骨、硬质橡胶、硬质塑料或类似硬质材料的加工机床（包括打钉、胶粘或其他组合用机器）	Machine tools for wood, cork, bone, hard rubber, hard plastics and similar hard materials
846510	不需变换工具即可进行不同加工的木材等硬质材料加工机床	Multi-operation machines for wood and hard materials, no tool change between operations	多功能木工机床	combined woodworking machine
846520	木材等硬质材料的加工中心	Machining centres for wood and similar hard materials	木工加工中心、木工CNC加工中心	woodworking machining centre; CNC wood router center
846591	木材等硬质材料的锯床	Sawing machines for wood and similar hard materials	推台锯、木工带锯、多片锯、裁板锯、木工锯、带锯木工	panel saw; sliding table saw; wood band saw
846592	木材等硬质材料的刨、铣或切削成形机器	Planing, milling or moulding (cutting) machines for wood and similar hard materials	木工刨床、四面刨、木工铣床、木工雕刻机	thicknesser planer; four side moulder; wood milling machine; wood CNC router; planer; spindle moulder; wood router machine
846593	木材等硬质材料的研磨、砂磨或抛光机器	Grinding, sanding or polishing machines for wood and similar hard materials	砂光机、木工砂带机、砂光机木工	wood sanding machine; wide belt sander
846594	木材等硬质材料的弯曲或装配机器	Bending or assembling machines for wood and similar hard materials	封边机、拼板机、组框机、热压机木工、胶合板压机	edge banding machine; wood assembling machine; plywood hot press; wood press
846595	木材等硬质材料的钻孔或凿榫机器	Drilling or morticing machines for wood and similar hard materials	木工钻床、排钻、榫眼机	wood boring machine; mortising machine
846596	木材等硬质材料的剖开、切片或刮削机器	Splitting, slicing or paring machines for wood and similar hard materials	旋切机、刨切机、劈木机、木材劈裂机、劈柴机	veneer peeling machine; veneer slicer; log splitter
846599	木材等硬质材料的其他加工机床	Other machine tools for wood and similar hard materials	木工车床、剥皮机、木材剥皮机	wood lathe; log debarker
8466	专用于或主要用于税目84.56至84.65所列机器的零件、附件，包括工件或工具的夹具、自启板牙切头、分度头；手提工具夹具	Machine tool parts and accessories, work and tool holders; holders for hand tools
846610	工具夹具及自启板牙切头	Tool holders and self-opening dieheads	刀柄、钻夹头、筒夹、弹簧夹头、夹头、刀架、刀塔	tool holder; drill chuck; collet chuck; turret
846620	工件夹具	Work holders for machine tools	卡盘、三爪卡盘、平口钳、机用虎钳、车床卡盘、工件夹具、回转顶尖、平口钳机用	lathe chuck; machine vice; work holder; three jaw chuck; live center
846630	分度头及其他专用于机床的附件	Dividing heads and other special attachments for machine tools	数控转台、回转工作台、分度头	dividing head; rotary table
846691	税目84.64所列机器用的零件、附件	Other parts and accessories for stone, ceramic or glass machine tools (heading 8464)	石材机械配件	stone machine parts
846692	税目84.65所列机器用的零件、附件	Other parts and accessories for wood and hard material machine tools (heading 8465)	木工机械配件	woodworking machine parts
846693	税目84.56至84.61所列机器用的零件、附件	Other parts and accessories for metal-cutting machine tools (headings 8456 to 8461)	机床床身铸件、主轴单元、刀库、机床尾座、机床配件、机床床身、机床主轴、机床导轨、滚珠丝杠外机床件、机床铸件、机床防护罩	machine tool parts; machine tool spindle; lathe bed casting; spindle; machine bed casting; machine tool casting; way cover
846694	税目84.62或84.63所列机器用的零件、附件	Other parts and accessories for metal-forming machine tools (headings 8462, 8463)	冲床配件、折弯机配件、压力机配件、冲床零件	press parts; press brake parts
8467	手提式风动或液压工具及本身装有电动或非电动动力装置的手提式工具	Hand tools: pneumatic, hydraulic or with own electric or non-electric motor
846711	旋转式（包括旋转冲击式的）手提式风动工具	Pneumatic hand tools, rotary type, including rotary-percussion	气动扳手、风炮、气动打磨机、气钻、风动扳手、气动螺丝刀	air impact wrench; air grinder; air drill; pneumatic wrench
846719	其他手提式风动工具	Other pneumatic hand tools	风镐、气铲、气动钉枪、气动铆钉枪	air hammer; pneumatic nailer; rock breaker pick
846721	本身装有电动动力装置的手提式各种钻	Hand-held electric drills of all kinds	手电钻、电锤、冲击钻、锂电钻、充电钻、电钻	electric drill; cordless drill; rotary hammer; impact drill
846722	本身装有电动动力装置的手提式锯	Hand-held electric saws	电圆锯、曲线锯、往复锯、电链锯、电锯	circular saw; jigsaw; reciprocating saw; electric chainsaw; circular saw electric
846729	其他本身装有电动动力装置的手提式工具	Other hand tools with own electric motor	角磨机、电动扳手、电动螺丝刀、砂光机、电镐、电动修枝剪、砂光机手持、电刨、热风枪外电动工具	angle grinder; impact wrench; electric screwdriver; demolition hammer; impact wrench cordless; sander; power tools; electric planer; hedge trimmer electric
846781	装有非电动动力装置的手提式链锯	Chain saws with non-electric motor	油锯、汽油链锯、汽油锯	gasoline chainsaw; petrol chain saw; chainsaw petrol; gasoline chain saw
846789	其他液压或装有非电动动力装置的手提式工具	Other hydraulic or non-electric motor hand tools	割灌机、汽油绿篱机、液压扳手、汽油镐、绿篱机汽油、液压工具手提	brush cutter; hedge trimmer; hydraulic wrench; grass trimmer; hedge trimmer petrol; hydraulic hand tool
846791	链锯用的零件	Parts of chain saws	油锯配件、导板、链锯气缸	chainsaw parts; guide bar
846792	风动工具用的零件	Parts of pneumatic hand tools	气动工具配件	air tool parts
846799	手提式工具的其他零件	Parts of other powered hand tools	电动工具配件、电动工具转子、割灌机配件	power tool parts; brush cutter parts
8468	焊接机器及装置，不论是否兼有切割功能，但税目85.15的货品除外；气体加温表面回火机器及装置	Soldering, brazing or welding machinery (not of heading 8515); gas surface tempering machines
846810	手提喷焊器	Hand-held blow pipes	焊炬、割炬、焊枪、喷火枪	welding torch; cutting torch; blow torch
846820	其他使用气体的焊接及表面回火机器及装置	Other gas-operated welding, brazing or surface tempering machinery	气割机、火焰切割机、半自动火焰切割机、气焊设备	gas cutting machine; flame cutting machine; gas welding machine
846880	其他焊接机器及装置	Other soldering, brazing or welding machinery (not electric, not gas-operated)	摩擦焊机	friction welding machine
846890	税目84.68所列机器及装置的零件	Parts of soldering, brazing or welding machinery of heading 8468	割嘴、焊炬配件	cutting nozzle; torch parts
8470	计算机器及具有计算功能的袖珍式数据记录、重现及显示机器；装有计算装置的会计计算机、邮资盖戳机、售票机；现金出纳机	Calculators, accounting, postage-franking and ticket machines; cash registers
847010	不需外接电源的电子计算器及具有计算功能的袖珍式数据记录、重现及显示机器	Self-powered electronic calculators; pocket data devices with calculating functions	科学计算器、太阳能计算器、计算器	calculator; scientific calculator; pocket calculator
847021	装有打印装置的其他电子计算器	Other electronic calculating machines with a printing device	打印计算器	printing calculator
847029	其他电子计算器（需外接电源、不带打印装置）	Other electronic calculating machines without a printing device
847030	其他计算机器（非电子）	Other calculating machines (not electronic)	机械计算器	mechanical calculator
847050	现金出纳机	Cash registers	收银机、POS收款机、POS机	cash register; POS terminal
847090	装有计算装置的会计计算机、邮资盖戳机、售票机及类似机器	Accounting, postage-franking, ticket-issuing and similar machines with calculating device	自动售票机	ticket machine; franking machine
8471	自动数据处理设备及其部件；其他税目未列名的磁性或光学阅读机、将数据以代码形式转录到媒体的机器及处理这些数据的机器	Computers and their units; magnetic or optical readers; data transcribing machines
847130	便携式自动数据处理设备，重量不超过10千克，至少由中央处理部件、键盘及显示器组成	Portable computers not over 10 kg with processor, keyboard and display	笔记本电脑、平板电脑、手提电脑、便携式电脑	laptop; notebook computer; tablet PC
847141	其他自动数据处理设备，同一机壳内至少有中央处理部件及输入和输出部件	Other computers with processor and input and output units in one housing	一体机电脑、工控一体机、触控一体机	all-in-one computer; industrial panel PC
847149	其他以系统形式报验的自动数据处理设备	Other computers presented as systems	台式电脑整套、计算机系统	desktop computer system
847150	处理部件（子目8471.41或8471.49所列以外），不论同一机壳内是否有存储、输入或输出部件	Computer processing units, with or without storage, input or output units	服务器、电脑主机、迷你主机、工控机	server; mini PC; computer host; desktop computer
847160	输入或输出部件，不论同一机壳内是否有存储部件	Computer input or output units	键盘、鼠标、扫描仪、数位板、手写板、触摸板	keyboard; mouse; scanner; drawing tablet; barcode scanner; keyboard mouse combo
847170	存储部件	Computer storage units	硬盘、移动硬盘、固态硬盘、光驱、U盘外存储	hard disk drive; SSD; external hard drive; hard disk
847180	自动数据处理设备的其他部件	Other units of automatic data processing machines	显卡外部、采集卡	computer unit; docking station; expansion card
847190	其他税目未列名的磁性或光学阅读机、数据转录及处理机器	Magnetic or optical readers and data transcribing or processing machines n.e.c.	扫码枪、条码扫描器、二维码扫描器、磁卡读卡器	barcode scanner; QR code scanner; magnetic card reader
8472	其他办公室用机器（例如，油印机、地址印写机、自动付钞机、硬币分类或计数机、削铅笔机、打洞机或订书机）	Other office machines
847210	胶版复印机、油印机	Duplicating machines (hectograph or stencil)	速印机、数码油印机	duplicator
847230	信件分类、折叠、装封、开封或粘贴、盖销邮票的机器	Mail sorting, folding, inserting, opening, sealing or stamp affixing machines	信封封装机、信函折叠机	mail inserting machine; letter folding machine
847290	其他办公室用机器	Other office machines (shredders, staplers, coin counters, banknote dispensers)	碎纸机、点钞机、订书机、打孔机、削笔机、自动柜员机	paper shredder; banknote counter; stapler; ATM
8473	专用于或主要用于税目84.70至84.72所列机器的零件、附件（罩套、提箱及类似品除外）	Parts and accessories of machines of headings 8470 to 8472
847321	子目8470.10、8470.21或8470.29所列电子计算器的零件、附件	Parts and accessories of electronic calculators	计算器配件	calculator parts
847329	税目84.70所列其他机器的零件、附件	Parts and accessories of cash registers and other machines of heading 8470	收银机配件	cash register parts
847330	税目84.71所列机器的零件、附件	Parts and accessories of computers and other machines of heading 8471	电脑主板、内存条、显卡、机箱、电脑散热器、电脑配件、主板	motherboard; RAM module; graphics card; computer case; computer parts; RAM memory module; laptop stand parts
847340	税目84.72所列机器的零件、附件	Parts and accessories of other office machines (heading 8472)	点钞机配件、ATM配件	office machine parts; ATM parts
847350	同样适用于税目84.70至84.72中两个或多个税目所列机器的零件、附件	Parts and accessories equally suitable for two or more of headings 8470 to 8472
8474	泥土、石料、矿石等固体矿物质的筛选、洗涤、破碎、磨粉、混合机器；固体燃料、陶瓷坯泥、水泥等的成形机器；砂模成形机器	Machinery for sorting, crushing, mixing or shaping minerals; foundry sand mould machines
847410	泥土、石料、矿石等矿物质的分类、筛选、分离或洗涤机器	Sorting, screening, separating or washing machines for earth, stone or ores	振动筛、洗砂机、跳汰机、浮选机、选矿设备、滚筒筛、洗矿机、磁选机、筛分机	vibrating screen; sand washing machine; flotation machine; trommel screen; mineral separator
847420	泥土、石料、矿石等矿物质的破碎或磨粉机器	Crushing or grinding machines for earth, stone or ores	颚式破碎机、圆锥破碎机、球磨机、制砂机、雷蒙磨、反击破、破碎机、磨粉机、粉碎机矿石	jaw crusher; cone crusher; ball mill; sand making machine; crusher; stone crusher; grinding mill
847431	混凝土或砂浆混合机器	Concrete or mortar mixers	混凝土搅拌机、混凝土搅拌站、砂浆搅拌机	concrete mixer; concrete batching plant; mortar mixer
847432	矿物与沥青的混合机器	Machines for mixing minerals with bitumen	沥青搅拌站、沥青混合料拌和设备	asphalt mixing plant
847439	其他矿物质混合或搅拌机器	Other machines for mixing or kneading minerals	混砂机、稳定土拌合站、轮碾机、搅拌机、混料机、捏合机矿物	sand muller; stabilized soil mixing plant; mixing machine mineral; sand mixer
847480	固体矿物燃料、陶瓷坯泥、水泥等的粘聚或成形机器；铸造用砂模的成形机器	Machines for shaping mineral fuels, ceramic paste or cement; foundry sand mould machines	制砖机、砌块成型机、压球机、造型机、耐火砖压砖机、砌块机、压砖机、耐火砖压机、砂型造型机	brick making machine; block machine; briquetting machine; foundry moulding machine; brick press; briquette press; sand moulding machine; refractory press
847490	税目84.74所列机器的零件	Parts of mineral processing machinery of heading 8474	颚板、破碎机衬板、球磨机衬板、破碎机锤头、耐磨件、破碎机配件、衬板、锤头、筛板	crusher parts; jaw plate; mill liner; crusher hammer; hammer head; crusher wear parts; screen plate
8475	白炽灯泡、灯管、放电灯管、电子管、闪光灯泡及类似品的封装机器；玻璃或玻璃制品的制造或热加工机器	Machines for assembling glass-envelope lamps and tubes; glass making machines
847510	白炽灯泡、灯管、放电灯管、电子管、闪光灯泡及类似品的封装机器	Machines for assembling lamps, tubes or flashbulbs in glass envelopes	灯泡封口机	lamp assembling machine
847521	制造光导纤维及其预制棒的机器	Machines for making optical fibres and their preforms	光纤拉丝塔	optical fibre drawing tower
847529	其他玻璃或玻璃制品的制造或热加工机器	Other machines for making or hot working glass	玻璃钢化炉、制瓶机、行列机、玻璃热弯炉	glass tempering furnace; glass bottle making machine; IS machine
847590	税目84.75所列机器的零件	Parts of lamp assembling and glass making machines	制瓶机配件、钢化炉配件	glass machine parts
8476	自动售货机（例如，出售邮票、香烟、食品或饮料的机器），包括钱币兑换机	Automatic goods-vending machines, including money-changing machines
847621	装有加热或制冷装置的饮料自动销售机	Beverage vending machines with heating or refrigerating devices	自动咖啡机、饮料售货机、饮料自动售货机	beverage vending machine; coffee vending machine
847629	其他饮料自动销售机（无加热或制冷装置）	Other beverage vending machines	自动售水机、饮料机售货无冷	water vending machine; vending machine
847681	装有加热或制冷装置的其他自动售货机	Other vending machines with heating or refrigerating devices	制冷食品售货机、零食饮料综合售货机	refrigerated vending machine; food vending machine
847689	其他自动售货机，包括钱币兑换机（无加热或制冷装置）	Other vending machines and money-changing machines	常温售货机、扭蛋机、兑币机、自动售货机、零钱兑换机	vending machine; capsule toy machine; coin changer; vending machine snacks
847690	自动售货机、钱币兑换机的零件	Parts of vending or money-changing machines	售货机配件	vending machine parts
8477	本章其他税目未列名的橡胶或塑料及其产品的加工机器	Machinery for working rubber or plastics or making products from them
847710	橡胶或塑料的注射机	Injection-moulding machines for rubber or plastics	注塑机、橡胶注射成型机、注射成型机	injection molding machine; injection moulding machine
847720	橡胶或塑料的挤出机	Extruders for rubber or plastics	塑料造粒机、双螺杆挤出机、管材挤出机、型材挤出生产线、挤出机、造粒机、管材生产线、型材挤出线	extruder; plastic granulator; twin screw extruder; pipe extrusion line; pelletizing line
847730	橡胶或塑料的吹塑机	Blow moulding machines for rubber or plastics	吹瓶机、中空成型机、吹膜机、吹塑机	blow molding machine; bottle blowing machine
847740	塑料真空模塑机及其他热成型机器	Vacuum moulding and other thermoforming machines	吸塑机、杯盖成型机、热成型机、真空成型机	thermoforming machine; vacuum forming machine
847751	用于充气轮胎模塑或翻新及内胎模塑或其他成型的机器	Machines for moulding or retreading pneumatic tyres or forming inner tubes	轮胎硫化机、轮胎翻新设备、轮胎成型机、翻胎设备	tyre curing press; tyre retreading machine; tyre building machine; tire retreading
847759	其他橡胶或塑料的模塑或成型机器	Other machines for moulding or forming rubber or plastics	平板硫化机、发泡成型机、滚塑机、硫化机	rubber vulcanizing press; EPS moulding machine; rotomolding machine; vulcanizing press; rubber press
847780	其他橡胶或塑料及其产品的加工机器	Other machinery for working rubber or plastics	密炼机、开炼机、制袋机、塑料破碎机、橡胶切条机、吹膜机、制袋塑料、塑料焊接机、炼胶机	internal mixer; open mill; plastic bag making machine; plastic crusher; rubber mixer; plastic shredder; film blowing machine
847790	橡胶或塑料加工机器的零件	Parts of rubber or plastics working machinery	挤出机螺杆、注塑机螺杆炮筒、注塑机配件、橡塑机械配件、螺杆料筒	screw and barrel; extruder parts; screw barrel; plastic machine parts
8478	本章其他税目未列名的烟草加工及制作机器	Tobacco preparing or making-up machinery n.e.c., and parts
847810	烟草加工及制作机器	Machinery for preparing or making up tobacco	卷烟机、烟草切丝机	cigarette making machine; tobacco machine
847890	烟草加工及制作机器的零件	Parts of tobacco machinery
8479	本章其他税目未列名的具有独立功能的机器及机械器具	Machines with individual functions not covered elsewhere in chapter 84
847910	公共工程、建筑或类似用途的机器	Machinery for public works or building	摊铺机、抹光机、振动棒、铣刨机、滑模机、沥青摊铺机、路面机械、撒盐机、筑路机械、路面划线机	asphalt paver; power trowel; concrete vibrator; road marking machine; paver; road construction machine
847920	提取、加工动物油脂、植物固定油脂或微生物油脂的机器	Machinery for extracting or preparing animal, fixed vegetable or microbial fats or oils	榨油机、螺旋榨油机、油脂精炼设备、浸出设备、油脂加工设备	oil press; oil expeller; edible oil refinery; oil extraction machine; oil mill
847930	木碎料板或木纤维板的挤压机及其他木材或软木处理机	Presses for particle board or fibreboard; other wood or cork treating machinery	热压机、人造板生产线、木材防腐罐、胶合板热压机、刨花板生产线、人造板机械	plywood hot press; particle board line; particle board production line; wood pellet mill
847940	绳或缆的制造机器	Rope or cable making machines	制绳机、绞线机、成缆机、捻股机	rope making machine; cable stranding machine
847950	未列名工业机器人	Industrial robots not covered elsewhere	多功能工业机器人、协作机器人、六轴机器人、机器人、服务机器人	industrial robot; robotic arm; cobot; industrial robot not elsewhere; service robot; collaborative robot
847960	蒸发式空气冷却器	Evaporative air coolers	冷风机、水冷空调扇、环保空调、蒸发式冷风机	evaporative air cooler; air cooler
847971	机场用旅客登机桥	Airport passenger boarding bridges		airport boarding bridge
847979	其他旅客登机（船）桥（非机场用）	Other passenger boarding bridges	登船桥	ship passenger boarding bridge
847981	处理金属的机械，包括线圈绕线机	Machines for treating metal, including electric coil winders	酸洗线、变压器绕线机、电缆机械、绕线机、退火机、金属处理机	coil winding machine; pickling line; wire processing machine; annealing machine
847982	混合、搅拌、轧碎、研磨、筛选、均化或乳化机器	Mixing, kneading, crushing, grinding, screening, homogenising or stirring machines n.e.c.	搅拌机、混合机、砂磨机、粉体混合机、研磨机、乳化机、均质搅拌机、粉碎混合设备	mixer; ribbon blender; emulsifier; bead mill; blender industrial; homogenizer mixer; stirring machine
847983	冷等静压机	Cold isostatic presses		cold isostatic press
847989	其他具有独立功能的机器及机械器具	Other machines with individual functions n.e.c.	超声波清洗机、加湿器、除湿机、吸料机、拆胎机、自动装配线、绕膜机、电池生产设备、扫地车、压缩垃圾设备、液压拉伸器	ultrasonic cleaner; humidifier; dehumidifier; assembly machine; pill press; tablet press; hydraulic power unit; diffuser aroma; ultrasonic machine
847990	税目84.79所列机器及机械器具的零件	Parts of other machines with individual functions (heading 8479)	榨油机配件、摊铺机配件、混合机配件、其他机器配件	machine parts; oil press parts; machine parts other
8480	金属铸造用型箱；型模底板；阳模；金属用型模（锭模除外）、硬质合金、玻璃、矿物材料、橡胶或塑料用型模	Foundry moulding boxes, mould bases and patterns; moulds for metal, glass, rubber or plastics
848010	金属铸造用型箱	Moulding boxes for metal foundry	砂箱	moulding box; foundry flask; moulding box foundry
848020	型模底板	Mould bases	模架	mould base
848030	阳模	Moulding patterns	木模、铸造模样	foundry pattern; casting pattern
848041	金属、硬质合金用注模或压模	Injection or compression moulds for metal or metal carbides	压铸模具、粉末冶金模具、铝合金压铸模	die casting mould; powder metallurgy die
848049	金属、硬质合金用其他型模	Other moulds for metal or metal carbides	铸造模具、重力铸造模具、金属型、铸造模具金属	casting mould; gravity casting mould; foundry mould metal
848050	玻璃用型模	Moulds for glass	玻璃模具、玻璃瓶模具	glass mould; bottle mould
848060	矿物材料用型模	Moulds for mineral materials	水泥制品模具、砖模具、文化石模具、耐火材料模具、井盖模具、混凝土模具、耐火砖模具	concrete mould; brick mould; paver mould
848071	橡胶或塑料用注模或压模	Injection or compression moulds for rubber or plastics	注塑模具、塑料模具、橡胶模具、轮胎模具、硅胶模具、压塑模	injection mould; plastic mould; rubber mould; tyre mould
848079	橡胶或塑料用其他型模	Other moulds for rubber or plastics	吹塑模具、吸塑模具、滚塑模具、发泡模具、轮胎模具、橡胶模具	blow mould; thermoforming mould; rotational mould; tyre mould
8481	用于管道、锅炉、罐、桶或类似品的龙头、旋塞、阀门及类似装置，包括减压阀及恒温控制阀	Taps, cocks, valves and similar appliances for pipes, boilers and tanks
848110	减压阀	Pressure-reducing valves	燃气调压阀、气瓶减压器、蒸汽减压阀、减压阀	pressure reducing valve; gas regulator
848120	油压或气压传动阀	Valves for oleohydraulic or pneumatic transmissions	液压阀、气动阀、换向阀、液压多路阀、气动电磁阀、电磁阀液压	hydraulic valve; pneumatic valve; directional control valve; solenoid valve hydraulic
848130	止回阀	Check (non-return) valves	单向阀、逆止阀、底阀、蝶式止回阀、止回阀	check valve; non-return valve; foot valve
848140	安全阀或溢流阀	Safety or relief valves	泄压阀、弹簧式安全阀、安全阀、溢流阀	safety valve; relief valve
848180	其他龙头、旋塞、阀门及类似装置，包括恒温控制阀	Other taps, cocks and valves	水龙头、球阀、闸阀、蝶阀、截止阀、调节阀、阀门、角阀、旋塞阀、电动阀、淋浴龙头、减压外阀门	gate valve; ball valve; butterfly valve; faucet; globe valve; tap; valve; control valve; mixer tap; solenoid valve
848190	龙头、旋塞、阀门及类似装置的零件	Parts of taps, cocks and valves	阀体、阀芯、阀座、阀门铸件、阀门执行机构配件、龙头配件、阀门配件	valve parts; valve body; valve casting; faucet cartridge; valve stem
8482	滚动轴承	Ball or roller bearings
848210	滚珠轴承	Ball bearings	深沟球轴承、角接触球轴承、推力球轴承、调心球轴承、球轴承	ball bearing; deep groove ball bearing; thrust ball bearing
848220	锥形滚子轴承，包括锥形滚子组件	Tapered roller bearings, including cone and roller assemblies	圆锥滚子轴承	tapered roller bearing
848230	鼓形滚子轴承	Spherical roller bearings	调心滚子轴承、球面滚子轴承	spherical roller bearing
848240	滚针轴承，包括保持架和滚针组件	Needle roller bearings, including cage and roller assemblies	冲压外圈滚针轴承、滚针轴承	needle roller bearing; needle bearing
848250	其他圆柱形滚子轴承，包括保持架和滚子组件	Other cylindrical roller bearings, including cage and roller assemblies	圆柱滚子轴承	cylindrical roller bearing
848280	其他滚动轴承，包括球、柱混合轴承	Other bearings, including combined ball/roller bearings	组合轴承、回转支承轴承	combined roller bearing; slewing bearing; combined bearing
848291	滚珠、滚针及滚柱	Balls, needles and rollers for bearings	钢球、轴承钢球、轴承滚子	steel ball; bearing ball; bearing roller; bearing balls; steel balls; bearing rollers
848299	滚动轴承的其他零件	Other parts of ball or roller bearings	轴承套圈、轴承保持架、轴承内圈、轴承外圈、轴承锻件	bearing ring; bearing cage; bearing race
8483	传动轴及曲柄；轴承座及滑动轴承；齿轮传动装置；滚珠或滚子螺杆传动装置；齿轮箱及其他变速装置；飞轮及滑轮；离合器及联轴器	Transmission shafts, bearing housings, gears, gearboxes, pulleys, clutches and couplings
848310	传动轴（包括凸轮轴及曲柄轴）及曲柄	Transmission shafts (including camshafts and crankshafts) and cranks	曲轴、花键轴、十字轴传动轴、传动轴、凸轮轴、传动轴总成、齿轮轴	crankshaft; camshaft; transmission shaft; drive shaft; cardan shaft
848320	装有滚珠或滚子轴承的轴承座	Bearing housings incorporating ball or roller bearings	带座轴承、带座外球面轴承、轴承座带轴承	pillow block bearing; mounted bearing; bearing housing with bearing
848330	未装有滚珠或滚子轴承的轴承座；滑动轴承	Bearing housings without ball or roller bearings; plain shaft bearings	轴瓦、衬套、铜套、轴套、无油轴承、关节轴承、轴承座、滑动轴承	plain bearing; bushing; bearing housing; sleeve bearing; bush bearing
848340	齿轮及齿轮传动装置；滚珠或滚子螺杆传动装置；齿轮箱及其他变速装置，包括扭矩变换器	Gears and gearing; ball or roller screws; gear boxes and other speed changers	减速机、减速器、滚珠丝杠、行星减速机、蜗轮减速机、变速器、齿轮箱、齿轮、变速箱工业	gearbox; speed reducer; ball screw; worm gear reducer; gear; gear motor reducer; worm gear; planetary gearbox
848350	飞轮及滑轮，包括滑轮组	Flywheels and pulleys, including pulley blocks	皮带轮、V带轮、滑轮组件、飞轮、滑轮	pulley; flywheel; V-belt pulley; sheave
848360	离合器及联轴器（包括万向节）	Clutches and shaft couplings, including universal joints	弹性联轴器、万向联轴器、膜片联轴器、万向接头、联轴器、离合器、工业离合器、万向节工业	coupling; universal joint; flexible coupling; shaft coupling; clutch industrial
848390	单独报验的带齿的轮、链轮及其他传动元件；税目84.83所列货品的零件	Toothed wheels, chain sprockets and other transmission elements presented separately; parts	齿轮、伞齿轮、同步轮、齿圈、链轮、齿轮零件、传动件零件	gear; sprocket; bevel gear; ring gear; gear parts; chain wheel
8484	用金属片与其他材料制成或用多层金属片制成的密封垫；成套或各种不同材料的密封垫；机械密封件	Metal-composite or multilayer gaskets; gasket sets; mechanical seals
848410	用金属片与其他材料制成或用双层或多层金属片制成的密封垫或类似接合衬垫	Gaskets of metal sheeting with other material or of two or more metal layers	金属缠绕垫片、气缸垫、金属包覆垫、缠绕垫片、金属垫片	spiral wound gasket; cylinder head gasket; metal jacketed gasket; metal gasket
848420	机械密封件	Mechanical seals	机封、水泵机械密封、集装式机械密封、机械密封	mechanical seal; pump seal
848490	成套或各种不同材料的密封垫或类似接合衬垫，装于袋、套或类似包装内	Sets or assortments of gaskets of different materials, in pouches or similar packings	修理包、发动机大修垫片包、密封垫套装、垫片成套、密封件套装	gasket set; engine gasket kit; seal kit assorted
8485	增材制造设备	Additive manufacturing machines (3D printers)
848510	用金属材料的增材制造设备	Additive manufacturing machines by metal deposit	金属3D打印机	metal 3D printer
848520	用塑料或橡胶材料的增材制造设备	Additive manufacturing machines by plastics or rubber deposit	3D打印机、FDM打印机、光固化3D打印机、3D打印机塑料	3D printer; FDM printer; resin 3D printer
848530	用石膏、水泥、陶瓷或玻璃材料的增材制造设备	Additive manufacturing machines by plaster, cement, ceramics or glass deposit	陶瓷3D打印机、建筑3D打印机	ceramic 3D printer; concrete 3D printer
848580	用其他材料的增材制造设备	Other additive manufacturing machines	砂型3D打印机、食品3D打印机	sand 3D printer; food 3D printer
848590	增材制造设备的零件	Parts of additive manufacturing machines	3D打印机配件、3D打印喷头	3D printer parts
8486	专用于或主要用于制造半导体单晶柱或晶圆、半导体器件、集成电路或平板显示器的机器及装置；零件及附件	Machines for making semiconductors, integrated circuits or flat panel displays
848610	制造半导体单晶柱或晶圆用的机器及装置	Machines for making semiconductor boules or wafers	单晶炉、晶圆研磨机、硅片切割机	silicon crystal grower; wafer grinder
848620	制造半导体器件或集成电路用的机器及装置	Machines for making semiconductor devices or electronic integrated circuits	光刻机、刻蚀机、离子注入机、薄膜沉积设备、匀胶机	lithography machine; etching machine; CVD equipment
848630	制造平板显示器用的机器及装置	Machines for making flat panel displays		flat panel display manufacturing equipment
848640	本章注释十一（三）规定的掩膜版制作修复、半导体或集成电路组装、装卸用的机器及装置	Machines for masks, reticles, semiconductor assembly or handling (chapter 84, note 11 C)	固晶机、引线键合机、晶圆搬运机器人	die bonder; wire bonder; wafer handler
848690	税目84.86所列机器及装置的零件及附件	Parts and accessories of semiconductor and display making machines	半导体设备零件、刻蚀机部件	semiconductor equipment parts
8487	本章其他税目未列名的机器零件，不具有电气接插件、绝缘体、线圈、触点或其他电气器材特征	Machinery parts without electrical features, n.e.c. in chapter 84
848710	船用推进器及桨叶	Ships' or boats' propellers and blades	螺旋桨、船用螺旋桨、船用铜桨	ship propeller; boat propeller; marine propeller
848790	本章其他税目未列名的其他机器零件（非电气）	Other non-electrical machinery parts n.e.c.	油封、黄油嘴、手轮、机械手柄、油封金属、机器零件非电	oil seal; grease nipple; handwheel; machinery parts non electrical
85	电机、电气设备及其零件；录音机及放声机、电视图像、声音的录制和重放设备及其零件、附件	Electrical machinery and equipment; sound and video apparatus; parts and accessories
8501	电动机及发电机（不包括发电机组）	Electric motors and generators (not generating sets)
850110	输出功率不超过37.5瓦的电动机	Electric motors, not over 37.5 W	微电机、微型马达、玩具马达、微型步进电机、振动马达、微型电机、小电机	micro motor; small DC motor; vibration motor; small motor
850120	交直流两用电动机，输出功率超过37.5瓦	Universal AC/DC motors, over 37.5 W	串激电机、单相串励电机	universal motor
850131	其他直流电动机、直流发电机（光伏发电机除外），输出功率不超过750瓦	Other DC motors and DC generators (not photovoltaic), not over 750 W	直流电机、无刷电机、电动自行车电机、推杆电机、直流电机小功率、无刷直流电机	DC motor; brushless motor; e-bike hub motor; brushless DC motor
850132	其他直流电动机、直流发电机（光伏发电机除外），输出功率超过750瓦，但不超过75千瓦	Other DC motors and DC generators (not photovoltaic), over 750 W but not over 75 kW	大功率无刷直流电机、电动车直流电机	DC motor; BLDC motor
850133	其他直流电动机、直流发电机（光伏发电机除外），输出功率超过75千瓦，但不超过375千瓦	Other DC motors and DC generators (not photovoltaic), over 75 kW but not over 375 kW		DC motor
850134	其他直流电动机、直流发电机（光伏发电机除外），输出功率超过375千瓦	Other DC motors and DC generators (not photovoltaic), over 375 kW	轧机直流电机	large DC motor
850140	其他单相交流电动机	Other single-phase AC motors	单相异步电机、单相电机、空调风扇电机、单相异步电动机	single phase motor; AC motor
850151	其他多相交流电动机，输出功率不超过750瓦	Other multi-phase AC motors, not over 750 W	三相微型电机、小功率伺服电机、小功率三相电机、三相小电机	three phase motor; servo motor; small three phase motor
850152	其他多相交流电动机，输出功率超过750瓦，但不超过75千瓦	Other multi-phase AC motors, over 750 W but not over 75 kW	三相异步电动机、伺服电机、永磁同步电机、防爆电机、三相电机、变频电机	three phase induction motor; servo motor; three phase motor; asynchronous motor; induction motor; explosion proof motor
850153	其他多相交流电动机，输出功率超过75千瓦	Other multi-phase AC motors, over 75 kW	高压电机、大功率三相电机、新能源汽车驱动电机	high voltage motor; large induction motor
850161	交流发电机（光伏发电机除外），输出功率不超过75千伏安	AC generators (not photovoltaic), not over 75 kVA	无刷交流发电机、单相发电机头、小型交流发电机	alternator; AC generator head; alternator small
850162	交流发电机（光伏发电机除外），输出功率超过75千伏安，但不超过375千伏安	AC generators (not photovoltaic), over 75 kVA but not over 375 kVA		alternator; AC generator
850163	交流发电机（光伏发电机除外），输出功率超过375千伏安，但不超过750千伏安	AC generators (not photovoltaic), over 375 kVA but not over 750 kVA		alternator; AC generator
850164	交流发电机（光伏发电机除外），输出功率超过750千伏安	AC generators (not photovoltaic), over 750 kVA	水轮发电机、汽轮发电机	hydro generator; turbo generator
850171	光伏直流发电机，输出功率不超过50瓦	Photovoltaic DC generators, not over 50 W	光伏直流发电机	photovoltaic DC generator
850172	光伏直流发电机，输出功率超过50瓦	Photovoltaic DC generators, over 50 W		photovoltaic DC generator
850180	光伏交流发电机	Photovoltaic AC generators		photovoltaic AC generator
8502	发电机组及旋转式变流机	Generating sets (engine plus generator) and rotary converters
850211	柴油或半柴油发动机发电机组，输出功率不超过75千伏安	Diesel or semi-diesel generating sets, not over 75 kVA	柴油发电机组、小型柴油发电机、静音柴油发电机、柴油发电机组小型	diesel generator set; silent diesel generator
850212	柴油或半柴油发动机发电机组，输出功率超过75千伏安，但不超过375千伏安	Diesel or semi-diesel generating sets, over 75 kVA but not over 375 kVA	柴油发电机组、备用发电机组、柴油发电机组中型	diesel generator set; diesel genset; diesel generator 200 kVA
850213	柴油或半柴油发动机发电机组，输出功率超过375千伏安	Diesel or semi-diesel generating sets, over 375 kVA	大功率柴油发电机组、集装箱式发电机组、柴油发电机组大型、500kVA发电机组、1000kW柴油发电机组	diesel generator set; containerized genset; diesel generator 500 kVA; large diesel genset
850220	装有点燃式活塞内燃发动机的发电机组	Generating sets with spark-ignition engines	汽油发电机、数码变频发电机、燃气发电机组	gasoline generator; inverter generator; gas genset; gas generator set; portable generator; biogas genset
850231	风力发电机组	Wind-powered generating sets	风电机组、小型风力发电机、风力发电机	wind turbine; wind generator; wind power generator
850239	其他发电机组	Other generating sets (not piston engine or wind-powered)	燃气轮机发电机组、汽轮发电机组、水轮发电机组	turbine generator set
850240	旋转式变流机	Electric rotary converters	旋转变频机组	rotary converter
8503	专用于或主要用于税目85.01或85.02所列机器的零件	Parts of electric motors, generators, generating sets or rotary converters
850300	税目85.01或85.02所列电动机、发电机及发电机组的零件	Parts for motors, generators or generating sets of heading 8501 or 8502	电机定子、电机转子、电机外壳、电机端盖、电机铁芯、风电叶片、电机配件、定子、转子、风电机组零件、发电机零件	stator; rotor; motor parts; wind turbine blade; generator parts; motor housing
8504	变压器、静止式变流器（例如，整流器）及电感器	Transformers, static converters and inductors
850410	放电灯或放电管用镇流器	Ballasts for discharge lamps or tubes	电子镇流器、电感镇流器、镇流器	ballast; electronic ballast
850421	液体介质变压器，额定容量不超过650千伏安	Liquid dielectric transformers, not over 650 kVA	油浸式变压器、配电变压器、电杆变压器、油浸式变压器小	oil immersed transformer; distribution transformer
850422	液体介质变压器，额定容量超过650千伏安，但不超过10000千伏安	Liquid dielectric transformers, over 650 kVA but not over 10,000 kVA	油浸式电力变压器、油浸式变压器中型	oil immersed power transformer; power transformer oil
850423	液体介质变压器，额定容量超过10000千伏安	Liquid dielectric transformers, over 10,000 kVA	大型电力变压器、主变、主变压器	large power transformer
850431	其他变压器，额定容量不超过1千伏安	Other transformers, not over 1 kVA	电流互感器、高频变压器、环形变压器、控制变压器、小变压器、互感器	small transformer; current transformer; high frequency transformer
850432	其他变压器，额定容量超过1千伏安，但不超过16千伏安	Other transformers, over 1 kVA but not over 16 kVA	干式隔离变压器、单相隔离变压器	dry type transformer; isolation transformer
850433	其他变压器，额定容量超过16千伏安，但不超过500千伏安	Other transformers, over 16 kVA but not over 500 kVA	干式变压器、干式变压器小	dry type transformer; dry transformer
850434	其他变压器，额定容量超过500千伏安	Other transformers, over 500 kVA	干式电力变压器、树脂浇注干变、干式变压器、整流变压器、电炉变压器	cast resin transformer; dry type power transformer; dry type transformer; furnace transformer
850440	静止式变流器	Static converters	充电器、电源适配器、开关电源、逆变器、UPS不间断电源、变频器、UPS、充电桩、整流器、充电宝外电源、光伏逆变器、LED驱动电源	charger; power adapter; inverter; UPS; frequency converter; power supply; EV charging station; VFD; solar inverter; rectifier; phone charger
850450	其他电感器	Other inductors	电感线圈、电抗器、扼流圈、贴片电感、电感器	inductor; reactor; choke coil; reactor coil
850490	变压器、静止式变流器及电感器的零件	Parts of transformers, static converters and inductors	变压器铁芯、变压器油箱、变压器线圈、磁芯、变压器配件、充电器外壳、硅钢铁芯	transformer core; transformer tank; transformer parts; laminated core
8505	电磁铁；永磁铁及磁化后准备制永磁铁的物品；电磁铁或永磁铁卡盘、夹具；电磁联轴节、离合器及制动器；电磁起重吸盘	Electromagnets, permanent magnets, magnetic chucks, electromagnetic clutches and brakes
850511	金属的永磁铁及磁化后准备制永磁铁的金属物品	Permanent magnets of metal, including unmagnetised blanks	钕铁硼磁铁、强磁、稀土磁铁、铝镍钴磁铁、钐钴磁铁、稀土永磁	neodymium magnet; NdFeB magnet; AlNiCo magnet; permanent magnet
850519	其他永磁铁及磁化后准备制永磁铁的物品	Other permanent magnets, including unmagnetised blanks	铁氧体磁铁、橡胶磁、软磁条、磁性贴	ferrite magnet; rubber magnet; flexible magnet
850520	电磁联轴节、离合器及制动器	Electromagnetic couplings, clutches and brakes	电磁离合器、电磁制动器、磁粉离合器	electromagnetic clutch; electromagnetic brake
850590	其他电磁铁、电磁或永磁铁卡盘、夹具、电磁起重吸盘；税目85.05的零件	Electromagnets, magnetic holding devices and lifting heads; parts of heading 8505 goods	起重电磁铁、永磁吸盘、电磁吸盘、磁力座、电磁铁	lifting magnet; electromagnet; magnetic chuck; lifting electromagnet
8506	原电池及原电池组	Primary cells and primary batteries
850610	二氧化锰的原电池及原电池组	Manganese dioxide primary cells and batteries	碱性电池、干电池、碳性电池、5号电池、7号电池、五号电池	alkaline battery; AA battery; zinc carbon battery; dry cell
850630	氧化汞的原电池及原电池组	Mercuric oxide primary cells and batteries
850640	氧化银的原电池及原电池组	Silver oxide primary cells and batteries	银锌纽扣电池、手表电池	silver oxide button cell; watch battery
850650	锂的原电池及原电池组	Lithium primary cells and batteries	锂锰纽扣电池、一次锂电池、锂亚电池、锂原电池、纽扣电池	lithium button cell; primary lithium battery; CR2032; coin battery
850660	锌空气的原电池及原电池组	Air-zinc primary cells and batteries	助听器电池	zinc air battery; hearing aid battery
850680	其他原电池及原电池组	Other primary cells and batteries
850690	原电池及原电池组的零件	Parts of primary cells and batteries	电池锌筒	battery parts
8507	蓄电池，包括隔板，不论是否矩形（包括正方形）	Electric accumulators (rechargeable batteries), including separators
850710	启动活塞式发动机用铅酸蓄电池	Lead-acid accumulators for starting piston engines	汽车电瓶、汽车启动电池、摩托车电瓶、免维护蓄电池、启动电池、起动蓄电池	car battery; starter battery; motorcycle battery; automotive lead acid battery; truck battery
850720	其他铅酸蓄电池	Other lead-acid accumulators	UPS电池、胶体电池、电动车铅酸电池、储能铅酸电池、铅酸蓄电池、叉车电池	lead acid battery; gel battery; VRLA battery; traction battery forklift
850730	镍镉蓄电池	Nickel-cadmium accumulators	镍镉电池	Ni-Cd battery
850750	镍氢蓄电池	Nickel-metal hydride accumulators	镍氢电池、镍氢充电电池	Ni-MH battery; rechargeable AA battery; NiMH battery
850760	锂离子蓄电池	Lithium-ion accumulators	充电宝、移动电源、锂电池、动力电池、储能电池、磷酸铁锂电池、锂离子电池组、磷酸铁锂、储能柜	power bank; lithium battery; LiFePO4 battery; energy storage battery; lithium ion battery; battery pack; portable power station
850780	其他蓄电池	Other electric accumulators	钒液流电池、钠离子电池	vanadium flow battery; sodium-ion battery
850790	蓄电池零件	Parts of electric accumulators	电池隔板、蓄电池外壳、极板、锂电池隔膜	battery separator; battery plate; battery case
8508	真空吸尘器	Vacuum cleaners
850811	电动真空吸尘器，功率不超过1500瓦，且带有容积不超过20升的集尘袋或其他集尘容器	Electric vacuum cleaners, not over 1,500 W, dust bag or container not over 20 litres	扫地机器人、无线吸尘器、车载吸尘器、除螨仪、家用吸尘器	vacuum cleaner; robot vacuum; cordless vacuum cleaner; handheld vacuum
850819	其他电动真空吸尘器	Other electric vacuum cleaners	工业吸尘器、干湿两用吸尘器、大功率吸尘器	industrial vacuum cleaner; wet and dry vacuum; wet dry vacuum
850860	其他真空吸尘器（非电动机驱动）	Other vacuum cleaners without own electric motor	气动吸尘器	pneumatic vacuum cleaner
850870	真空吸尘器零件	Parts of vacuum cleaners	吸尘器配件、吸尘器刷头、吸尘器软管、尘袋	vacuum cleaner parts
8509	家用电动器具，税目85.08的真空吸尘器除外	Motor-driven household appliances (not vacuum cleaners)
850940	食品研磨机及搅拌器；水果或蔬菜的榨汁机（家用电动）	Electric household food grinders and mixers; fruit or vegetable juice extractors	破壁机、料理机、家用绞肉机、豆浆机、厨师机、搅拌机家用、榨汁机、打蛋器电动、绞肉机家用、和面机家用	blender; juicer; food processor; stand mixer; hand mixer; coffee grinder electric; smoothie maker
850980	其他家用电动器具	Other motor-driven household appliances	电动牙刷、冲牙器、厨余垃圾处理器、打蜡机、电动拖把、家用加湿器、电动开罐器、家用电动器具、电动擦鞋机、洗碗刷电动	electric toothbrush; oral irrigator; garbage disposer; humidifier household; electric mop; electric kitchen appliance; milk frother
850990	税目85.09所列器具的零件	Parts of motor-driven household appliances	榨汁机配件、电动牙刷头、搅拌杯	blender parts; toothbrush head
8510	电动剃须刀、电动毛发推剪及电动脱毛器	Electric shavers, hair clippers and hair-removing appliances
851010	电动剃须刀	Electric shavers	往复式剃须刀、电动剃须刀、刮胡刀电动	electric shaver
851020	电动毛发推剪	Electric hair clippers	电推剪、理发器、宠物电推剪、理发推子、宠物推毛器	hair clipper; hair trimmer; pet clipper; hair clipper electric
851030	电动脱毛器	Electric hair-removing appliances	拔毛器、女士脱毛器、脱毛器	epilator; hair remover
851090	电动剃须刀、毛发推剪及脱毛器的零件	Parts of electric shavers, hair clippers and hair-removing appliances	剃须刀头、剃须刀网	shaver head; clipper blade
8511	点燃式或压燃式内燃发动机用的电点火及电起动装置；附属于上述内燃发动机的发电机及断流器	Electrical ignition or starting equipment for engines; engine generators and cut-outs
851110	火花塞	Spark plugs	汽车火花塞、铱金火花塞	spark plug
851120	点火磁电机；永磁直流发电机；磁飞轮	Ignition magnetos, magneto-dynamos and magnetic flywheels	摩托车磁电机	magneto; magnetic flywheel
851130	分电器；点火线圈	Distributors and ignition coils	高压包、点火模块、点火线圈、分电器	ignition coil; distributor
851140	起动电机及两用起动发电机	Starter motors and dual purpose starter-generators	启动机、起动机、汽车马达、启动马达	starter motor
851150	其他发电机（内燃发动机用）	Other generators for internal combustion engines	汽车发电机、硅整流发电机	car alternator
851180	其他电点火及电起动装置、断流器	Other ignition or starting equipment and cut-outs for engines	预热塞、电热塞、发动机点火器、点火模块	glow plug; ignition module
851190	税目85.11所列装置的零件	Parts of engine ignition, starting and generating equipment	起动机配件、发电机整流桥	starter parts; alternator parts
8512	自行车或机动车辆用的电气照明或信号装置（税目85.39的货品除外）、风挡刮水器、除霜器及去雾器	Electrical lighting, signalling, wipers and defrosters for cycles or motor vehicles
851210	自行车用电气照明或视觉信号装置	Electric lighting or visual signalling equipment for bicycles	自行车灯、自行车尾灯	bicycle light; bike light
851220	其他电气照明或视觉信号装置（机动车辆用）	Other electric lighting or visual signalling equipment for vehicles	汽车大灯、尾灯、雾灯、转向灯、车灯、摩托车灯、前照灯、LED车灯、倒车雷达灯	car headlight; tail light; fog lamp; LED work light for vehicles; headlamp; LED work light vehicle; turn signal
851230	自行车或机动车辆用电气音响信号装置	Electric sound signalling equipment for cycles or motor vehicles	汽车喇叭、汽车防盗器、倒车雷达、电喇叭、汽车报警器	car horn; car alarm; parking sensor; reversing radar
851240	风挡刮水器、除霜器及去雾器	Electric windscreen wipers, defrosters and demisters	雨刮器、雨刷器、电动雨刮总成、除霜器	windshield wiper; windscreen wiper; windscreen wiper motor; wiper; defroster
851290	税目85.12所列装置的零件	Parts of vehicle lighting, signalling and wiper equipment	车灯灯罩、雨刮片、车灯配件、雨刮臂、雨刷片	wiper blade; headlight lens; car lamp parts
8513	自供能源（例如，使用干电池、蓄电池、永磁发电机）的手提式电灯，但税目85.12的照明装置除外	Portable electric lamps with own energy source
851310	自供能源的手提式电灯	Portable electric lamps with own energy source (torches, headlamps)	手电筒、头灯、矿灯、露营灯、应急手提灯	flashlight; headlamp; camping lantern; miner's lamp; torch
851390	自供能源手提式电灯的零件	Parts of portable electric lamps	手电筒配件	flashlight parts
8514	工业或实验室用电炉及电烘箱（包括感应或介质损耗的）；工业或实验室用其他感应或介质损耗加热设备	Industrial or laboratory electric furnaces, ovens and induction heating equipment
851411	热等静压机	Hot isostatic presses	热等静压机	hot isostatic press
851419	其他电阻加热的炉及烘箱	Other resistance heated industrial or laboratory furnaces and ovens	马弗炉、箱式电阻炉、电热烘箱、真空电阻炉、井式炉、电阻炉、热处理炉电、烧结炉	muffle furnace; resistance furnace; electric oven; drying oven; electric heat treatment furnace; electric kiln; industrial electric oven
851420	通过感应或介质损耗工作的炉及烘箱	Induction or dielectric loss furnaces and ovens	中频炉、感应熔炼炉、高频炉、工业微波干燥炉、感应炉	induction furnace; medium frequency furnace
851431	电子束炉	Electron beam furnaces	电子束炉	electron beam furnace
851432	等离子及真空电弧炉	Plasma and vacuum arc furnaces	真空自耗炉、电弧炉、炼钢电炉、等离子炉	vacuum arc furnace; plasma furnace; electric arc furnace; EAF
851439	其他炉及烘箱（工业或实验室用电炉）	Other industrial or laboratory electric furnaces and ovens	电弧炉、矿热炉、精炼炉、红外烘箱、电炉其他、红外炉	electric arc furnace; submerged arc furnace; ladle furnace; infrared oven
851440	其他感应或介质损耗的加热设备	Other induction or dielectric heat treatment equipment	感应加热设备、高频加热机、轴承加热器	induction heater; induction heating machine; bearing heater
851490	税目85.14所列设备的零件	Parts of industrial or laboratory electric furnaces and heating equipment	电炉配件、电极夹持器	electric furnace parts; electrode holder
8515	电气（包括电热气体）、激光、超声波、电子束等焊接机器及装置，不论是否兼有切割功能；热喷金属的电气机器及装置	Electric, laser or ultrasonic soldering, brazing and welding machines; metal hot-spraying machines
851511	电烙铁及钎焊枪	Electric soldering irons and guns	恒温烙铁、焊台、电烙铁、烙铁	soldering iron; soldering station; soldering gun
851519	其他钎焊机器及装置	Other electric brazing or soldering machines	波峰焊机、回流焊、浸焊机	wave soldering machine; reflow oven
851521	全自动或半自动的电阻焊接机器及装置	Resistance welding machines, fully or partly automatic	自动点焊机、焊网机、排焊机、自动缝焊机、点焊机、电阻焊机自动、钢筋网焊接机	spot welding machine; mesh welding machine; seam welder
851529	其他电阻焊接机器及装置（非自动）	Other resistance welding machines	手动点焊机、对焊机	manual spot welder; butt welder
851531	全自动或半自动的电弧（包括等离子弧）焊接机器及装置	Arc (including plasma arc) welding machines, fully or partly automatic	焊接机器人、埋弧焊机、二保焊机、气保焊机、机器人焊接工作站、自动弧焊机	welding robot; MIG welder; submerged arc welder; automatic arc welding
851539	其他电弧（包括等离子弧）焊接机器及装置（非自动）	Other arc (including plasma arc) welding machines	逆变电焊机、氩弧焊机、手工电弧焊机、直流焊机、电焊机、手工电焊机、逆变焊机、二保焊机	inverter welder; TIG welder; ARC welding machine; MIG welder; MMA welder
851580	其他焊接机器及装置；热喷金属的电气机器	Other welding machines; electric machines for hot spraying metals or cermets	激光焊接机、超声波焊接机、热熔焊机、塑料焊枪、热熔对接焊机	laser welding machine; ultrasonic welder; HDPE fusion welder; ultrasonic welding machine; plastic welder; butt fusion machine
851590	税目85.15所列机器及装置的零件	Parts of welding, brazing, soldering and hot-spraying machines	焊枪配件、导电嘴、电焊钳、焊接送丝机、焊枪、焊机配件	welding torch parts; contact tip; electrode holder; welding torch; welding machine parts
8516	电热的快速热水器、储存式热水器、浸入式液体加热器；电气空间加热器；电热理发器具及干手器；电熨斗；其他家用电热器具；加热电阻器	Electric water and space heaters, hair dryers, irons, household heating appliances and resistors
851610	电热的快速热水器、储存式热水器、浸入式液体加热器	Electric water heaters and immersion heaters	电热水器、即热式热水器、热得快、小厨宝、即热式电热水器	electric water heater; instant water heater; immersion heater
851621	蓄热式电气空间加热散热器	Electric storage heating radiators	蓄热式电暖器	storage heater
851629	其他电气空间加热器及土壤加热器	Other electric space heaters and soil heaters	电暖器、暖风机、取暖器、油汀、石墨烯取暖器、小太阳、地暖膜电热、碳晶取暖	electric heater; fan heater; oil filled radiator; infrared heater; patio heater electric
851631	电吹风机	Hair dryers	负离子吹风机、吹风机、电吹风	hair dryer
851632	其他电热理发器具	Other electrically heated hairdressing appliances	卷发棒、直发器、直发梳、夹板	hair straightener; curling iron; hair straightening brush
851633	电热干手器	Electric hand dryers	烘手机、干手机	hand dryer
851640	电熨斗	Electric smoothing irons	蒸汽熨斗、挂烫熨斗、电熨斗、挂烫机	electric iron; steam iron; garment steamer
851650	微波炉	Household microwave ovens	家用微波炉、微波炉	microwave oven; microwave
851660	其他电炉、电锅、电热板、加热环、烧烤炉及烘烤器	Other household electric ovens, cookers, cooking plates, boiling rings, grillers and roasters	电磁炉、电饭煲、电烤箱、电火锅、电陶炉、电压力锅、空气炸锅、电饼铛、电炖锅、电炉灶	induction cooker; rice cooker; electric oven; electric grill; pressure cooker electric; air fryer; hot plate; slow cooker; toaster oven
851671	电咖啡壶或电茶壶（咖啡机、煮茶器）	Household electric coffee or tea makers	滴漏咖啡机、胶囊咖啡机、养生煮茶壶、咖啡机、茶机	coffee maker; espresso machine; tea maker; coffee machine
851672	电烤面包器	Household electric toasters	多士炉、吐司机、烤面包机	toaster
851679	其他家用电热器具	Other household electrically heated appliances	电热水壶、电热饮水机、煮蛋器、三明治机、电蚊香器、奶瓶消毒器、电蒸锅、养生壶、酸奶机、爆米花机、暖奶器、酒精灯外电热器	electric kettle; egg boiler; waffle maker; hot water dispenser; popcorn maker; yogurt maker; bottle warmer; sandwich maker; towel warmer electric
851680	加热电阻器	Electric heating resistors	电热管、发热丝、加热管、电热丝、加热圈、加热器元件、发热电阻、硅碳棒、伴热带	heating element; heating tube; cartridge heater; heating wire; SiC heating element; silicon molybdenum rod; heating cable
851690	税目85.16所列器具的零件	Parts of electric heaters and heating appliances of heading 8516	电饭煲内胆、电热水器配件、发热盘、电热水壶配件、电热器具零件、电饭锅内胆	rice cooker inner pot; heater parts; parts of electric heaters
8517	电话机，包括智能手机及其他蜂窝网络或无线网络电话；其他发送或接收声音、图像或其他数据用的设备	Telephones, smartphones and other apparatus for sending or receiving voice, images or data
851711	无绳电话机	Line telephones with cordless handsets	子母机、数字无绳电话	cordless phone
851713	智能手机	Smartphones	5G手机、三防手机、翻新手机、手机、智能手机	smartphone; mobile phone; refurbished phone; cell phone
851714	其他用于蜂窝网络或其他无线网络的电话机	Other telephones for cellular or other wireless networks	功能手机、老人机、车载电话、对讲机	feature phone; walkie talkie
851718	其他电话机	Other telephone sets	有线电话机、IP电话机、可视电话、固话、电话机、可视电话座机	corded telephone; IP phone; telephone set; intercom phone
851761	基站	Base stations	5G基站、通信基站	base station
851762	接收、转换并发送或再生声音、图像或其他数据用的设备，包括交换及路由设备	Apparatus receiving and transmitting voice, images or data, including switches and routers	路由器、交换机、蓝牙耳机、TWS耳机、光猫、智能手表、光模块、网关、无线网卡、对讲门机外通信设备、智能手环	wireless router; network switch; Bluetooth earphones; smart watch; router; TWS earbuds; modem; wifi adapter; optical transceiver; gateway; bluetooth headset
851769	其他发送或接收声音、图像或其他数据用的设备	Other apparatus for sending or receiving voice, images or data	可视门铃、楼宇对讲机、无线视频接收机、对讲机外通信	video doorbell; video door phone; intercom system; video intercom
851771	各种天线和天线反射器及其零件（税目85.17所列设备用）	Aerials and aerial reflectors for heading 8517 apparatus, and their parts	手机天线、基站天线、路由器天线、天线、天线反射器	base station antenna; phone antenna; WiFi antenna; antenna; aerial; parabolic antenna
851779	电话机及其他通信设备的其他零件	Other parts of telephones and communication apparatus	手机配件、手机主板、手机中框、手机屏幕、手机屏总成、通信设备零件	mobile phone parts; phone housing; phone parts; phone LCD screen; mobile phone screen assembly
8518	传声器（麦克风）及其座架；扬声器；耳机、耳塞机；传声器与扬声器组；音频扩大器；电气扩音机组	Microphones, loudspeakers, headphones, audio amplifiers and sound amplifier sets
851810	传声器（麦克风）及其座架	Microphones and stands	话筒、无线麦克风、话筒支架、领夹麦、麦克风	microphone; wireless microphone; microphone stand
851821	单喇叭音箱	Single loudspeakers mounted in enclosures	蓝牙音箱、便携音箱、单喇叭音箱	speaker; Bluetooth speaker; portable speaker; single speaker in enclosure
851822	多喇叭音箱	Multiple loudspeakers mounted in the same enclosure	多单元音箱、回音壁、家庭影院音箱、音箱、蓝牙音箱	soundbar; multi-driver speaker; PA speaker; speaker; bluetooth speaker; loudspeaker box; home theatre speakers; party speaker
851829	其他扬声器（未装箱）	Other loudspeakers (not in enclosures)	喇叭单元、汽车喇叭单元、扬声器单元	loudspeaker unit; speaker driver
851830	耳机、耳塞机，不论是否装有传声器，及由传声器和扬声器组成的组合机	Headphones and earphones; sets of a microphone with one or more loudspeakers	有线耳机、头戴式耳机、游戏耳机、话务耳机、耳机、耳麦	headphones; earphones; gaming headset; headset; earphones wired
851840	音频扩大器	Audio-frequency electric amplifiers	功放、功放机、前级放大器、汽车功放、音频放大器	amplifier; power amplifier; audio amplifier
851850	电气扩音机组	Electric sound amplifier sets	扩音系统、公共广播系统、会议扩音系统、扩音设备套、会议音响系统	PA system; sound amplifier set; karaoke set
851890	税目85.18所列货品的零件	Parts of microphones, loudspeakers, headphones and amplifiers	喇叭配件、音圈、耳机配件、喇叭纸盆	speaker parts; voice coil; earphone parts
8519	声音录制或重放设备	Sound recording or reproducing apparatus
851920	用硬币、钞票、银行卡、代币或其他支付方式使其工作的声音录制或重放设备	Coin-, card- or token-operated sound apparatus	投币点唱机	jukebox
851930	转盘（唱机唱盘）	Turntables (record-decks)	黑胶唱盘、电唱盘	turntable
851981	使用磁性、光学或半导体媒体的其他声音录制或重放设备	Other sound apparatus using magnetic, optical or semiconductor media	录音笔、MP3播放器、CD机、磁带录音机、点读笔、故事机	voice recorder; MP3 player; CD player
851989	其他声音录制或重放设备	Other sound recording or reproducing apparatus n.e.c.	留声机、黑胶唱机	record player; gramophone
8521	视频信号录制或重放设备，不论是否装有高频调谐器	Video recording or reproducing apparatus
852110	磁带型视频信号录制或重放设备	Video recorders or players, magnetic tape type	磁带录像机	video cassette recorder
852190	其他视频信号录制或重放设备	Other video recorders or players	DVD播放机、硬盘录像机、蓝光播放机、网络视频录像机、行车记录仪存储、播放机、DVR	DVD player; DVR; NVR; video recorder; media player
8522	专用于或主要用于税目85.19或85.21所列设备的零件、附件	Parts and accessories of sound or video recorders and players (heading 8519 or 8521)
852210	拾音头	Pick-up cartridges for record players	唱头、唱针	phono cartridge; pick-up cartridge
852290	税目85.19或85.21所列设备的其他零件、附件	Other parts and accessories of sound or video recorders and players	激光头、DVD机芯	optical pickup; DVD loader
8523	录制声音或其他信息用的圆盘、磁带、固态非易失性数据存储器件、“智能卡”及其他媒体，不论是否已录制，但第三十七章的产品除外	Discs, tapes, flash memory, smart cards and other recording media
852321	磁条卡	Cards with a magnetic stripe	磁卡	magnetic stripe card
852329	其他磁性媒体（磁带、磁盘等）	Other magnetic media	录音磁带、录像带、软盘	magnetic tape; cassette tape
852341	未录制的光学媒体	Optical media, unrecorded	空白光盘、刻录盘	blank CD; blank DVD
852349	其他光学媒体（已录制）	Other optical media (recorded)	音乐CD、DVD影碟、软件光盘	recorded CD; recorded DVD
852351	固态非易失性存储器件（闪速存储器）	Solid-state non-volatile storage devices	U盘、存储卡、TF卡、SD卡、闪存盘、固态存储	USB flash drive; memory card; SD card
852352	“智能卡”	Smart cards	IC卡、芯片卡、门禁卡、RFID标签、芯片银行卡、智能卡	smart card; IC card; RFID tag; SIM card
852359	其他半导体媒体	Other semiconductor media
852380	其他录制声音或其他信息用的媒体	Other recording media n.e.c.	黑胶唱片、唱片	vinyl record
8524	平板显示模组，不论是否装有触摸屏	Flat panel display modules, with or without touch screens
852411	液晶的平板显示模组，不含驱动器或控制电路	Liquid crystal display modules without drivers or control circuits	液晶盒、液晶面板、液晶屏模组	LCD cell; LCD panel without driver; LCD panel; LCD module
852412	有机发光二极管的（OLED）平板显示模组，不含驱动器或控制电路	OLED display modules without drivers or control circuits	OLED面板	OLED panel without driver
852419	其他平板显示模组，不含驱动器或控制电路	Other flat panel display modules without drivers or control circuits	LED显示面板、电子纸面板
852491	其他液晶的平板显示模组（含驱动器或控制电路）	Liquid crystal display modules with drivers or control circuits	液晶显示模组、LCD模组、手机屏幕总成、液晶屏、触摸显示屏、LED显示模组	LCD module; TFT display module; LCD screen; flat panel module
852492	其他有机发光二极管的（OLED）平板显示模组（含驱动器或控制电路）	OLED display modules with drivers or control circuits	OLED屏幕、OLED模组、手机OLED屏	OLED display module; OLED screen
852499	其他平板显示模组（含驱动器或控制电路）	Other flat panel display modules with drivers or control circuits	LED显示模组、电子纸屏模组	LED display module; e-paper display module
8525	无线电广播、电视发送设备，不论是否装有接收装置或声音的录制、重放装置；电视摄像机、数字照相机及视频摄录一体机	Radio or television transmitters; television cameras, digital cameras and camcorders
852550	无线电广播、电视发送设备（不带接收装置）	Radio-broadcast or television transmission apparatus without receiver	调频发射机、电视发射机、FM发射机	FM transmitter; TV transmitter
852560	装有接收装置的无线电广播、电视发送设备	Radio-broadcast or television transmission apparatus with receiver	无线图传设备、卫星地面站收发设备、对讲机、发射接收装置	transceiver; video transmission system; walkie talkie; two-way radio
852581	本章子目注释一所列高速电视摄像机、数字照相机及视频摄录一体机	High-speed television, digital or video cameras (chapter 85, subheading note 1)	高速摄像机	high-speed camera
852582	本章子目注释二所列抗辐射或耐辐射电视摄像机、数字照相机及视频摄录一体机	Other radiation-hardened or radiation-tolerant cameras (chapter 85, subheading note 2)	抗辐射摄像机	radiation-resistant camera
852583	本章子目注释三所列夜视电视摄像机、数字照相机及视频摄录一体机	Other night vision cameras (chapter 85, subheading note 3)	夜视摄像机	night vision camera
852589	其他电视摄像机、数字照相机及视频摄录一体机	Other television cameras, digital cameras and video camera recorders	监控摄像头、网络摄像机、行车记录仪、运动相机、数码相机、无线摄像头、摄像头、监控摄像机	IP camera; CCTV camera; dash cam; digital camera; surveillance camera; action camera; webcam
8526	雷达设备、无线电导航设备及无线电遥控设备	Radar, radio navigation and radio remote control apparatus
852610	雷达设备	Radar apparatus	毫米波雷达、船用雷达、测速雷达、雷达	radar; marine radar; millimeter wave radar
852691	无线电导航设备	Radio navigational aid apparatus	GPS导航仪、GPS定位器、车载导航、北斗终端、船载AIS、GPS导航、定位器、GPS追踪器	GPS tracker; car navigation; GPS navigator
852692	无线电遥控设备	Radio remote control apparatus	无线遥控器、工业遥控器、车库门遥控器、航模遥控器、遥控器、车库门遥控	wireless remote control; industrial remote control; RC transmitter; remote control; drone remote controller
8527	无线电广播接收设备，不论是否与声音的录制、重放装置或时钟组合在同一机壳内	Radio-broadcast receivers, with or without sound recorder or clock
852712	不需外接电源的袖珍盒式磁带收放机（带收音）	Pocket-size radio cassette players
852713	其他不需外接电源的收录（放）音组合机	Other portable radios combined with sound recorder or player	便携收录机、带收音的播放器	portable radio recorder
852719	其他不需外接电源的无线电收音机	Other portable radios working without external power	便携式收音机、应急收音机、手摇收音机、收音机	portable radio; emergency radio; radio
852721	需外接电源的汽车用收录（放）音组合机	Car radios combined with sound recorder or player	车载音响主机、车载MP3收音机、车载收音机、汽车音响	car stereo; car audio player; car radio
852729	需外接电源的汽车用其他无线电收音机	Other car radios needing external power	车载收音机	car radio
852791	其他收录（放）音组合机	Other radios combined with sound recorder or player	组合音响、台式收录机	hi-fi system with radio
852792	带时钟的其他收音机（不带声音录制或重放装置）	Other radios with clock, without sound recorder or player	钟控收音机、收音机闹钟	clock radio
852799	其他无线电广播接收设备	Other radio-broadcast receivers n.e.c.	台式收音机、DAB收音机	table radio; DAB radio
8528	监视器及投影机，未装电视接收装置；电视接收装置，不论是否装有无线电收音装置或声音、图像的录制或重放装置	Monitors and projectors; television receivers
852842	阴极射线管监视器，可直接连接且设计用于税目84.71的自动数据处理设备	Cathode-ray tube monitors for direct connection to a computer	CRT显示器	CRT monitor
852849	其他阴极射线管监视器	Other cathode-ray tube monitors	显像管监视器	CRT monitor
852852	其他监视器，可直接连接且设计用于税目84.71的自动数据处理设备	Other monitors for direct connection to a computer	电脑显示器、液晶显示器、电竞显示器、便携显示器、显示器、电脑显示屏、LED显示屏电脑、交互平板	computer monitor; LED monitor; portable monitor; LCD monitor; gaming monitor; interactive flat panel
852859	其他监视器（非阴极射线管）	Other monitors n.e.c.	LED显示屏、广告机、视频监视器、拼接屏、LED大屏、监视器、车载显示屏、广告屏	LED video wall; digital signage; CCTV monitor; LED display screen; video wall; video monitor
852862	可直接连接且设计用于税目84.71的自动数据处理设备的投影机	Video projectors for direct connection to a computer	投影仪、商务投影机、智能投影仪、电脑投影仪	projector; LED projector; projector for computer
852869	其他投影机	Other video projectors	投影仪、投影机	projector
852871	不带视频显示器或屏幕的电视接收装置	Television receivers without screen (set-top boxes)	机顶盒、电视盒子、卫星接收机、电视盒	set-top box; TV box; satellite receiver; set top box
852872	其他彩色的电视接收装置	Colour television receivers	液晶电视、智能电视、LED电视、彩电	LED TV; smart TV; LCD television; LCD TV; television
852873	其他单色的电视接收装置	Monochrome television receivers		monochrome TV
8529	专用于或主要用于税目85.24至85.28所列装置或设备的零件	Parts for display modules, transmitters, cameras, radar, radios and televisions (8524 to 8528)
852910	各种天线或天线反射器及其零件（税目85.24至85.28所列设备用）	Aerials and reflectors for TV, radio, radar or transmission apparatus, and their parts	电视天线、卫星天线、车载天线、收音机天线、天线无线电	TV antenna; satellite dish; car antenna
852990	税目85.24至85.28所列装置或设备的其他零件	Other parts for display modules, transmitters, cameras, radar, radios or TVs	电视机主板、电视背光条、摄像头模组、LED显示屏配件、摄像头配件、电视配件、显示器零件	TV main board; LED backlight strip; camera module; TV parts; LED module parts
8530	铁道、电车道、道路或内河航道、停车场、港口或机场用的电气信号、安全或交通管理设备（税目86.08的货品除外）	Electrical signalling, safety or traffic control equipment for railways, roads, ports or airfields
853010	铁道或电车道用的电气信号、安全或交通管理设备	Electrical signalling or traffic control equipment for railways or tramways	铁路信号设备、铁路道口信号机	railway signalling equipment
853080	道路、内河航道、停车场、港口或机场用的电气信号、安全或交通管理设备	Electrical signalling or traffic control equipment for roads, waterways, parking, ports or airfields	红绿灯、交通信号灯、停车场道闸、信号控制机	traffic light; traffic signal; parking barrier gate; road signal
853090	税目85.30所列设备的零件	Parts of electrical signalling and traffic control equipment	交通信号灯灯芯、信号灯配件	traffic light parts
8531	电气音响或视觉信号装置（例如，电铃、电笛、显示板、防盗或防火报警器），但税目85.12或85.30的货品除外	Electric sound or visual signalling apparatus (alarms, bells, sirens, indicator panels)
853110	防盗或防火报警器及类似装置	Burglar or fire alarms and similar apparatus	烟雾报警器、烟感探测器、燃气报警器、红外报警器、火灾报警控制器、防盗报警器、火灾报警	smoke detector; burglar alarm; fire alarm; gas alarm; alarm system
853120	装有液晶装置（LCD）或发光二极管（LED）的显示板	Indicator panels with LCD or LED	LED电子显示板、LED条屏、叫号显示屏、指示屏、LED字幕屏、液晶指示板	LED indicator panel; LED sign board; LCD indicator
853180	其他电气音响或视觉信号装置	Other electric sound or visual signalling apparatus	门铃、蜂鸣器、警示灯、电铃、呼叫器、警报喇叭	doorbell; buzzer; warning light; siren; electric bell
853190	税目85.31所列装置的零件	Parts of electric sound or visual signalling apparatus	报警器配件、显示板配件	alarm parts
8532	固定、可变或可调（微调）电容器	Electrical capacitors, fixed, variable or adjustable
853210	固定电容器，用于50/60赫兹电路，额定无功功率不低于0.5千乏（电力电容器）	Fixed power capacitors for 50/60 Hz circuits, not less than 0.5 kvar	并联电容器、无功补偿电容器、电力电容器	power capacitor; shunt capacitor
853221	固定钽电容器	Fixed tantalum capacitors	贴片钽电容	tantalum capacitor
853222	固定铝电解电容器	Fixed aluminium electrolytic capacitors	电解电容	aluminium electrolytic capacitor; electrolytic capacitor
853223	固定单层瓷介电容器	Fixed single-layer ceramic capacitors	瓷片电容	ceramic disc capacitor
853224	固定多层瓷介电容器	Fixed multilayer ceramic capacitors	MLCC、贴片电容、陶瓷电容	MLCC; multilayer ceramic capacitor; ceramic capacitor
853225	固定纸介质或塑料介质电容器	Fixed paper or plastics dielectric capacitors	薄膜电容、CBB电容、空调启动电容	film capacitor; motor run capacitor
853229	其他固定电容器	Other fixed capacitors	超级电容、法拉电容、云母电容	supercapacitor; mica capacitor
853230	可变或可调（微调）电容器	Variable or adjustable (pre-set) capacitors	微调电容	trimmer capacitor; variable capacitor
853290	电容器的零件	Parts of electrical capacitors	电容器铝壳	capacitor parts
8533	电阻器（包括变阻器及电位器），但加热电阻器除外	Electrical resistors, including rheostats and potentiometers (not heating resistors)
853310	固定碳质电阻器，合成或薄膜式	Fixed carbon resistors, composition or film types	碳膜电阻	carbon film resistor
853321	其他固定电阻器，额定功率不超过20瓦	Other fixed resistors, not over 20 W	贴片电阻、金属膜电阻、片式电阻	chip resistor; metal film resistor; SMD resistor; fixed resistor
853329	其他固定电阻器，额定功率超过20瓦	Other fixed resistors, over 20 W	铝壳电阻、制动电阻、水泥电阻	braking resistor; wirewound power resistor
853331	线绕可变电阻器（包括变阻器及电位器），额定功率不超过20瓦	Wirewound variable resistors, not over 20 W	线绕电位器	wirewound potentiometer
853339	线绕可变电阻器（包括变阻器及电位器），额定功率超过20瓦	Wirewound variable resistors, over 20 W	滑线变阻器	rheostat
853340	其他可变电阻器（包括变阻器及电位器）	Other variable resistors, including rheostats and potentiometers	热敏电阻、压敏电阻、碳膜电位器、电位器	potentiometer; thermistor; varistor
853390	电阻器的零件	Parts of electrical resistors
8534	印刷电路	Printed circuits
853400	印刷电路板	Printed circuits (bare circuit boards)	PCB、线路板、柔性线路板、FPC、多层电路板、铝基线路板、电路板、PCB板、印制电路板	PCB; printed circuit board; FPC; flexible circuit; bare PCB
8535	电路的开关、保护或连接用的电气装置（例如，开关、熔断器、避雷器、电压限幅器、插头），用于电压超过1000伏的线路	Switching, protecting or connecting apparatus for circuits over 1,000 V
853510	熔断器，用于电压超过1000伏的线路	Fuses, over 1,000 V	高压熔断器、跌落式熔断器	high voltage fuse; cutout fuse
853521	自动断路器，用于电压超过1000伏，但低于72.5千伏的线路	Automatic circuit breakers, over 1,000 V but under 72.5 kV	真空断路器、高压断路器、柱上断路器、断路器高压	vacuum circuit breaker; medium voltage breaker
853529	自动断路器，用于电压72.5千伏及以上的线路	Automatic circuit breakers, 72.5 kV or more	六氟化硫断路器	SF6 circuit breaker; high voltage circuit breaker
853530	隔离开关及断续开关，用于电压超过1000伏的线路	Isolating and make-and-break switches, over 1,000 V	高压隔离开关、负荷开关、刀闸、隔离开关	disconnect switch; load break switch; isolating switch; disconnector
853540	避雷器、电压限幅器及电涌抑制器，用于电压超过1000伏的线路	Lightning arresters, voltage limiters and surge suppressors, over 1,000 V	氧化锌避雷器、高压避雷器、避雷器	lightning arrester; surge arrester
853590	其他电路开关、保护或连接用装置，用于电压超过1000伏的线路	Other switching, protecting or connecting apparatus, over 1,000 V	电缆终端头、高压电缆接头	cable termination; high voltage cable joint
8536	电路的开关、保护或连接用的电气装置，用于电压不超过1000伏的线路；光导纤维、光导纤维束或光缆用连接器	Switching, protecting or connecting apparatus, not over 1,000 V; optical fibre connectors
853610	熔断器，用于电压不超过1000伏的线路	Fuses, not over 1,000 V	保险丝、汽车保险丝、熔断体、熔断器	fuse; car fuse; fuse link
853620	自动断路器，用于电压不超过1000伏的线路	Automatic circuit breakers, not over 1,000 V	空气开关、微型断路器、塑壳断路器、框架断路器、空开、漏电断路器、小型断路器	circuit breaker; MCB; MCCB; RCCB
853630	其他电路保护装置，用于电压不超过1000伏的线路	Other circuit protecting apparatus, not over 1,000 V	浪涌保护器、热过载保护器、过欠压保护器	surge protector; SPD; overload protector
853641	继电器，用于电压不超过60伏的线路	Relays, not over 60 V	汽车继电器、小型电磁继电器、继电器低压	automotive relay; relay; auto relay; relay 12V
853649	其他继电器，用于电压超过60伏，但不超过1000伏的线路	Other relays, over 60 V but not over 1,000 V	接触器、交流接触器、固态继电器、时间继电器、继电器	contactor; solid state relay; time relay; relay
853650	其他开关，用于电压不超过1000伏的线路	Other switches, not over 1,000 V	墙壁开关、按钮开关、微动开关、船型开关、智能开关、行程开关、开关、接近开关	wall switch; push button switch; limit switch; rocker switch; switch; push button; proximity switch
853661	灯座，用于电压不超过1000伏的线路	Lamp-holders, not over 1,000 V	灯头座、E27灯座、螺口灯座、灯座	lamp holder; lamp socket
853669	插头及插座，用于电压不超过1000伏的线路	Plugs and sockets, not over 1,000 V	插排、排插、转换插头、墙壁插座、插座、插头、电源插座	plug; socket; power strip; travel adapter plug; wall socket
853670	光导纤维、光导纤维束或光缆用连接器	Connectors for optical fibres, fibre bundles or cables	光纤连接器、光纤适配器、光纤快速接头	fibre optic connector; fibre optic adapter
853690	其他电路开关、保护或连接用装置，用于电压不超过1000伏的线路	Other switching or connecting apparatus, not over 1,000 V	接线端子、接线盒、连接器、端子排、电缆接头、电池夹	terminal block; connector; junction box; cable lug; wire terminal
8537	用于电气控制或电力分配的盘、板、台、柜及其他基座，装有两个或多个税目85.35或85.36所列装置	Boards, panels, cabinets and consoles for electric control or power distribution
853710	用于电气控制或电力分配的盘、板、台、柜，电压不超过1000伏	Electric control or distribution boards, panels and cabinets, not over 1,000 V	配电箱、控制柜、PLC、低压开关柜、数控系统、电控柜、配电柜、控制器	distribution box; control cabinet; PLC; low voltage switchgear; switchgear low voltage; control panel; CNC controller; motor controller
853720	用于电气控制或电力分配的盘、板、台、柜，电压超过1000伏	Electric control or distribution boards, panels and cabinets, over 1,000 V	高压开关柜、环网柜、箱式高压配电装置	high voltage switchgear; ring main unit
8538	专用于或主要用于税目85.35、85.36或85.37所列装置的零件	Parts for electrical switching and control apparatus (headings 8535 to 8537)
853810	税目85.37所列货品用的盘、板、台、柜及其他基座，但未装有关装置	Empty boards, panels, cabinets and bases for electrical control gear (heading 8537)	空配电箱、电控柜壳体、配电柜柜体、配电箱外壳、空机箱配电柜壳、配电箱体	enclosure; electrical cabinet; empty distribution box; enclosure cabinet empty; distribution box enclosure
853890	税目85.35、85.36或85.37所列装置的其他零件	Other parts for electrical switching, connecting and control apparatus	开关配件、断路器触头、开关面板、接线端子零件、断路器配件	switch parts; contact; circuit breaker parts; breaker parts
8539	白炽灯泡、放电灯管，包括封闭式聚光灯及紫外线灯管或红外线灯泡；弧光灯；发光二极管（LED）光源	Filament and discharge lamps, sealed beam units, UV, infra-red and arc lamps, LED light sources
853910	封闭式聚光灯	Sealed beam lamp units	密封式前照灯泡	sealed beam lamp
853921	卤钨灯	Tungsten halogen filament lamps	卤素灯、汽车卤素灯泡、卤素灯泡	halogen lamp; halogen bulb; car halogen bulb
853922	其他白炽灯，功率不超过200瓦，额定电压超过100伏	Other filament lamps, not over 200 W and over 100 V	白炽灯泡、普通灯泡、爱迪生灯泡	incandescent bulb; Edison bulb
853929	其他白炽灯（不包括紫外线灯或红外线灯）	Other filament lamps (not ultraviolet or infrared)	指示灯泡、汽车白炽灯泡、小灯泡、白炽灯泡	miniature bulb; car bulb; incandescent bulb
853931	热阴极荧光灯	Hot cathode fluorescent lamps	日光灯管、节能灯、荧光灯管	fluorescent tube; energy saving lamp; CFL
853932	汞或钠蒸气灯；金属卤化物灯	Mercury or sodium vapour lamps; metal halide lamps	高压钠灯、金卤灯	high pressure sodium lamp; metal halide lamp
853939	其他放电灯（不包括紫外线灯）	Other discharge lamps (not ultraviolet)	冷阴极荧光灯、霓虹灯管	CCFL; neon tube
853941	弧光灯	Arc lamps		arc lamp
853949	紫外线灯或红外线灯（弧光灯除外）	Ultraviolet or infrared lamps	紫外线杀菌灯管、UV灯管、红外线加热灯泡、浴霸取暖灯泡、紫外线灯管、杀菌灯	UV lamp; germicidal lamp; infrared heat lamp; UV lamp tube; infrared lamp
853951	发光二极管（LED）模块	LED modules	LED模组、LED灯板、LED光源板、LED模块、LED灯珠模组	LED module; LED light board
853952	发光二极管（LED）灯泡（管）	LED lamps (bulbs and tubes)	LED灯泡、LED灯管、LED球泡灯、LED汽车灯泡、LED玉米灯、LED球泡、LED灯丝灯	LED bulb; LED tube; LED lamp
853990	税目85.39所列灯泡、灯管及光源的零件	Parts of lamps and LED light sources of heading 8539	灯头、灯丝、LED灯泡外壳	lamp cap; lamp parts
8540	热电子管、冷阴极管或光阴极管（例如，真空管、汞弧整流管、阴极射线管、电视摄像管）	Electron tubes: thermionic, cold cathode, photo-cathode, cathode-ray and microwave tubes
854011	彩色的阴极射线电视显像管，包括视频监视器用	Colour television or monitor cathode-ray tubes	彩管、彩色显像管	colour picture tube
854012	单色的阴极射线电视显像管，包括视频监视器用	Monochrome television or monitor cathode-ray tubes	黑白显像管	monochrome picture tube
854020	电视摄像管、变像管及图像增强管、其他光阴极管	Television camera tubes, image converters and intensifiers, other photo-cathode tubes	像增强器、光电倍增管	image intensifier; photomultiplier tube
854040	单色的数据/图形显示管；屏幕荧光点间距小于0.4毫米的彩色数据/图形显示管	Data/graphic display tubes: monochrome, or colour with dot pitch under 0.4 mm
854060	其他阴极射线管	Other cathode-ray tubes	示波管	oscilloscope tube
854071	磁控管	Magnetrons	微波炉磁控管	magnetron
854079	其他微波管（例如，速调管、行波管、返波管）	Other microwave tubes (klystrons, travelling wave tubes), not grid-controlled		klystron; travelling wave tube
854081	接收管或放大管	Receiver or amplifier valves and tubes	电子管、胆管	vacuum tube; amplifier tube
854089	其他电子管	Other electronic valves and tubes	闸流管	thyratron
854091	阴极射线管用零件	Parts of cathode-ray tubes
854099	其他电子管用零件	Parts of other electronic valves and tubes
8541	半导体器件（例如，二极管、晶体管，半导体基换能器）；光敏半导体器件，包括光电池；发光二极管（LED）；已装配的压电晶体	Semiconductor devices, including solar cells and LEDs; mounted piezo-electric crystals
854110	二极管，但光敏二极管或发光二极管除外	Diodes (not photosensitive or light-emitting)	整流二极管、肖特基二极管、稳压管、TVS二极管、二极管	diode; rectifier diode; Schottky diode; TVS diode
854121	晶体管（光敏晶体管除外），耗散功率小于1瓦	Transistors (not photosensitive), dissipation rate under 1 W	三极管、小功率MOS管	transistor; small signal MOSFET
854129	其他晶体管（光敏晶体管除外），耗散功率1瓦及以上	Other transistors (not photosensitive), dissipation rate 1 W or more	IGBT、功率MOS管、大功率三极管、MOS管	IGBT; power MOSFET; power transistor; MOSFET
854130	半导体开关元件、两端交流开关元件及三端双向可控硅开关元件（光敏器件除外）	Thyristors, diacs and triacs (not photosensitive)	晶闸管	thyristor; SCR; triac
854141	发光二极管（LED）	Light-emitting diodes (LED)	LED灯珠、LED芯片封装、贴片LED、发光二极管	LED; LED chip; SMD LED; light emitting diode
854142	未装在组件内或组装成块的光电池	Photovoltaic cells not assembled in modules or panels	太阳能电池片、光伏电池片、单晶硅电池片	solar cell; PV cell
854143	已装在组件内或组装成块的光电池	Photovoltaic cells assembled in modules or panels	光伏组件、太阳能板、太阳能电池板、光伏板	solar panel; PV module; solar module; photovoltaic module
854149	其他光敏半导体器件	Other photosensitive semiconductor devices	光敏二极管、光敏三极管、光耦	photodiode; phototransistor; optocoupler
854151	半导体基换能器	Semiconductor-based transducers	MEMS传感器、硅麦、压力传感器芯片、加速度传感器芯片	MEMS sensor; MEMS microphone; semiconductor transducer
854159	其他半导体器件	Other semiconductor devices (not photosensitive)
854160	已装配的压电晶体	Mounted piezo-electric crystals	石英晶体谐振器、无源晶振、陶瓷谐振器	quartz crystal resonator; crystal unit
854190	税目85.41所列货品的零件	Parts of semiconductor devices and piezo-electric crystals	引线框架、LED支架	lead frame; LED bracket
8542	集成电路	Electronic integrated circuits
854231	处理器及控制器（集成电路），不论是否带有存储器、转换器、逻辑电路、放大器等	Integrated circuits: processors and controllers	CPU、单片机、芯片、MCU、处理器芯片	CPU; microcontroller; MCU; processor chip
854232	存储器（集成电路）	Integrated circuits: memories	存储芯片、DRAM芯片、闪存芯片	memory chip; DRAM; flash memory IC
854233	放大器（集成电路）	Integrated circuits: amplifiers	运放芯片、功放芯片、运算放大器	operational amplifier IC; amplifier IC
854239	其他集成电路	Other electronic integrated circuits	电源管理芯片、驱动芯片、逻辑芯片、模拟芯片、集成电路、芯片	power management IC; logic IC; driver IC; integrated circuit; IC
854290	集成电路的零件	Parts of electronic integrated circuits	集成电路引线框架	IC lead frame
8543	本章其他税目未列名的具有独立功能的电气设备及装置	Electrical machines with individual functions not covered elsewhere in chapter 85
854310	粒子加速器	Particle accelerators	电子加速器	particle accelerator; electron accelerator
854320	信号发生器	Signal generators	函数信号发生器、射频信号源、信号发生器	signal generator; function generator
854330	电镀、电解或电泳设备及装置	Machines for electroplating, electrolysis or electrophoresis	电镀生产线、电解水制氢设备、电泳涂装线、电解槽、电镀设备	electroplating line; electrolyzer; hydrogen electrolyser; electroplating equipment; electrolysis; hydrogen electrolyzer
854340	电子烟及类似的个人电子雾化设备	Electronic cigarettes and similar personal electric vaporisers	一次性电子烟、雾化器、换弹电子烟、电子雾化器、电子烟	e-cigarette; vape; disposable vape; vaporizer; electronic cigarette
854370	其他具有独立功能的电气设备及装置	Other electrical machines with individual functions n.e.c.	红外遥控器、金属探测器、灭蚊灯、音视频转换器、臭氧发生器、电围栏主机、电子美容仪、超声波驱鼠器、无线充外电子设备、电猫眼、电子围栏、充放电	metal detector; infrared remote control; mosquito killer lamp; electric fence energizer; ozone generator; beauty device electronic; metal detector parts; pest repeller
854390	税目85.43所列货品的零件	Parts of other electrical machines of heading 8543	电子烟配件、空烟弹、雾化芯	vape parts; empty vape cartridge
8544	绝缘电线、电缆及其他绝缘电导体，不论是否有接头；由每根被覆光纤组成的光缆，不论是否与电导体装配或装有接头	Insulated wire, cable and electric conductors; optical fibre cables
854411	铜制绕组电线	Winding wire of copper	漆包线、漆包铜线、电磁线	enamelled copper wire; magnet wire; winding wire
854419	其他绕组电线（非铜制）	Winding wire of materials other than copper	漆包铝线、铜包铝漆包线	enamelled aluminium wire
854420	同轴电缆及其他同轴电导体	Coaxial cable and other coaxial conductors	射频同轴电缆、闭路线、馈线、同轴电缆	coaxial cable; RF cable
854430	机动车辆、航空器或船舶用点火布线组及其他布线组	Ignition and other wiring sets for vehicles, aircraft or ships	汽车线束、车用线束、点火线、高压线束、线束总成	wiring harness; automotive wire harness; ignition cable set; car wire harness; ignition cable
854442	有接头的其他电导体，额定电压不超过1000伏	Other electric conductors with connectors, not over 1,000 V	数据线、电源线、HDMI线、充电线、延长线、USB线、电源线带插头、网线跳线	USB cable; HDMI cable; power cord; extension cord; data cable; patch cord; charging cable
854449	无接头的其他电导体，额定电压不超过1000伏	Other electric conductors without connectors, not over 1,000 V	电线、网线、电力电缆、控制电缆、橡套电缆、音箱线、低压电缆、电力电缆低压、BV线、护套线	electric wire; LAN cable; power cable; control cable; low voltage cable; building wire; network cable; PVC insulated cable
854460	其他电导体，额定电压超过1000伏	Other electric conductors, over 1,000 V	高压电缆、中压电缆、交联电缆、XLPE电缆、10kV电缆、35kV电缆、交联电力电缆高压	high voltage cable; medium voltage cable; XLPE power cable; 10 kV cable
854470	光缆	Optical fibre cables	光纤光缆、室外光缆、皮线光缆、光纤跳线、光缆	fibre optic cable; drop cable; patch cord; optical fibre cable
8545	碳电极、碳刷、灯碳棒、电池碳棒及电气设备用的其他石墨或碳精制品，不论是否带金属	Carbon electrodes, carbon brushes and other carbon articles for electrical use
854511	炉用碳电极	Carbon electrodes for furnaces	石墨电极、超高功率石墨电极、炭电极、高功率石墨电极	graphite electrode; carbon electrode; UHP graphite electrode
854519	其他碳电极	Other carbon electrodes	铝用阳极炭块、预焙阳极、阴极炭块、炭电极、电极炉用	prebaked anode; carbon cathode block; carbon electrode
854520	碳刷	Carbon brushes	电机碳刷、电刷、碳刷	carbon brush
854590	其他电气设备用石墨或碳精制品，不论是否带金属	Other graphite or carbon articles for electrical use, including lamp and battery carbons	电池碳棒、受电弓碳滑板、碳棒、石墨阳极	carbon rod; carbon strip for pantograph; graphite anode
8546	各种材料制的绝缘子	Electrical insulators of any material
854610	玻璃制绝缘子	Electrical insulators of glass	钢化玻璃绝缘子、玻璃绝缘子	glass insulator
854620	陶瓷制绝缘子	Electrical insulators of ceramics	瓷绝缘子、电瓷、瓷套管、陶瓷绝缘子、瓷瓶	porcelain insulator; ceramic insulator
854690	其他材料制绝缘子	Electrical insulators of other materials	复合绝缘子、硅橡胶绝缘子	composite insulator; polymer insulator
8547	电气机器、器具或设备用的绝缘零件，除少量金属装配件外全部由绝缘材料制成；内衬绝缘材料的贱金属线路导管及其接头	Insulating fittings for electrical machines; lined base metal conduit tubing and joints
854710	陶瓷制绝缘零件	Insulating fittings of ceramics	电热元件用瓷件、陶瓷绝缘管、陶瓷绝缘配件	ceramic insulating part; ceramic insulating fittings
854720	塑料制绝缘零件	Insulating fittings of plastics	塑料绝缘件、线圈骨架、接线端子塑料件、绝缘端子护套	plastic insulating part; coil bobbin; plastic insulating parts
854790	其他绝缘零件；内衬绝缘材料的贱金属线路导管及其接头	Other insulating fittings; insulation-lined base metal conduit tubing and joints	环氧绝缘件、绝缘套	insulating fittings
8548	机器或设备的本章其他税目未列名的电气零件	Electrical machine parts not covered elsewhere in chapter 85
854800	本章其他税目未列名的机器或设备用电气零件	Electrical parts of machinery or apparatus n.e.c.		electrical parts
8549	电子电气废弃物及碎料	E-waste: electrical and electronic waste and scrap, including spent batteries
854911	铅酸蓄电池的废物、废料；废铅酸蓄电池	Lead-acid battery waste and scrap; spent lead-acid batteries	废电瓶、废铅蓄电池	waste lead acid battery
854912	其他含铅、镉或汞的原电池、原电池组及蓄电池的废物、废料	Other battery waste and spent batteries containing lead, cadmium or mercury	废镍镉电池	waste Ni-Cd battery
854913	按化学类型分拣且不含铅、镉或汞的原电池、原电池组及蓄电池的废物、废料	Battery waste and spent batteries sorted by chemical type, without lead, cadmium or mercury	废锂电池	waste lithium battery
854914	未分拣且不含铅、镉或汞的原电池、原电池组及蓄电池的废物、废料	Unsorted battery waste and spent batteries, without lead, cadmium or mercury	废混合电池
854919	其他原电池、原电池组及蓄电池的废物、废料	Other battery waste and scrap
854921	主要用于回收贵金属的电子电气废弃物，含有电池、汞开关、阴极射线管玻璃等或含镉、汞、铅、多氯联苯的	E-waste for precious metal recovery, with batteries, mercury, CRT glass, Cd, Pb or PCBs
854929	其他主要用于回收贵金属的电子电气废弃物	Other e-waste for precious metal recovery
854931	其他电气、电子组件及印刷电路板的废弃物，含有电池、汞开关、阴极射线管玻璃等或含镉、汞、铅、多氯联苯的	Other scrap assemblies and circuit boards, with batteries, mercury, CRT glass, Cd, Pb or PCBs
854939	其他电气、电子组件及印刷电路板的废弃物	Other scrap electrical and electronic assemblies and printed circuit boards
854991	其他电子电气废弃物，含有电池、汞开关、阴极射线管玻璃等或含镉、汞、铅、多氯联苯的	Other e-waste, with batteries, mercury, CRT glass, cadmium, lead or PCBs
854999	其他未列名的电子电气废弃物及碎料	Other electrical and electronic waste and scrap n.e.c.	废旧电器、电子垃圾	e-waste
86	铁道及电车道机车、车辆及其零件；铁道及电车道轨道固定装置及其零件、附件；各种机械（包括电动机械）交通信号设备	Railway or tramway locomotives, rolling stock, track fittings and mechanical signals; parts
8601	铁道电力机车，由外部电力或蓄电池驱动	Electric or battery-powered rail locomotives
860110	由外部电力驱动的铁道机车	Rail locomotives powered from an external electricity source	电力机车	electric locomotive
860120	由蓄电池驱动的铁道机车	Rail locomotives powered by electric accumulators	蓄电池机车、矿用电瓶机车	battery locomotive; mining locomotive
8602	其他铁道机车；机车煤水车	Other rail locomotives; locomotive tenders
860210	柴油电力铁道机车	Diesel-electric locomotives	内燃机车	diesel-electric locomotive; diesel locomotive
860290	其他铁道机车及机车煤水车	Other rail locomotives and locomotive tenders	液力传动内燃机车、蒸汽机车	diesel-hydraulic locomotive; steam locomotive
8603	铁道或电车道用的机动客车、货车、敞车，但税目86.04的货品除外	Self-propelled railway or tramway coaches, vans and trucks
860310	由外部电力驱动的铁道或电车道机动客车、货车、敞车	Self-propelled rail coaches, vans and trucks powered by external electricity	地铁车辆、动车组、有轨电车	metro car; EMU; tram
860390	其他铁道或电车道机动客车、货车、敞车（非外部电力驱动）	Other self-propelled rail coaches, vans and trucks	内燃动车组	diesel multiple unit; railcar
8604	铁道或电车道用的维修或服务车，不论是否机动（例如，工场车、起重机车、道碴捣固车、轨道校正车、检验车及查道车）	Railway or tramway maintenance or service vehicles
860400	铁道或电车道用维修或服务车，不论是否机动	Rail maintenance or service vehicles (workshops, cranes, ballast tampers, inspection cars)	捣固车、轨道检查车、轨道作业车、接触网作业车、轨道工程车	track maintenance vehicle; tamping machine
8605	铁道或电车道用的非机动客车；行李车、邮政车和其他铁道或电车道用的非机动特殊用途车辆	Railway or tramway passenger coaches, not self-propelled; luggage and post office vans
860500	铁道或电车道用非机动客车、行李车、邮政车及其他特殊用途车辆	Non-self-propelled rail passenger coaches, luggage vans and special purpose coaches	铁路客车车厢	railway passenger coach
8606	铁道或电车道用的非机动有篷及无篷货车	Railway or tramway goods vans and wagons, not self-propelled
860610	铁道或电车道用非机动油罐货车及类似车	Rail tank wagons, not self-propelled	铁路罐车	railway tank wagon; rail tank wagon
860630	铁道或电车道用非机动自卸货车（子目8606.10的货品除外）	Self-discharging rail wagons (not tank wagons), not self-propelled	铁路漏斗车、自翻车	hopper wagon; self-discharging wagon
860691	铁道或电车道用非机动带篷及封闭货车	Other rail goods wagons, covered and closed, not self-propelled	铁路棚车	covered wagon
860692	铁道或电车道用非机动敞篷货车，厢壁固定且高度超过60厘米	Other open rail wagons with fixed sides over 60 cm high, not self-propelled	铁路敞车、敞车	open top wagon; gondola wagon; open wagon
860699	铁道或电车道用其他非机动货车	Other rail goods wagons, not self-propelled	铁路平车、集装箱平车	flat wagon; container flat wagon
8607	铁道或电车道机车或其他车辆的零件	Parts of railway or tramway locomotives or rolling stock
860711	铁道或电车道机车、车辆用驾驶转向架	Driving bogies and driving bissel-bogies for rail vehicles	动力转向架	driving bogie
860712	铁道或电车道机车、车辆用其他转向架	Other bogies and bissel-bogies for rail vehicles	铁路货车转向架、铁路转向架	railway bogie; wagon bogie; bogie
860719	铁道或电车道机车、车辆用轴、轮及其零件，包括转向架零件	Axles and wheels for rail vehicles; parts of bogies, axles and wheels	火车轮对、火车车轮、车轴、摇枕、侧架、轮对、铁路轮对	railway wheel; wheelset; railway axle; bolster; locomotive wheel
860721	铁道或电车道机车、车辆用空气制动器及其零件	Air brakes for rail vehicles and their parts	火车空气制动阀、空气制动器、制动缸铁路、铁路制动装置	railway air brake; brake cylinder; brake valve wagon
860729	铁道或电车道机车、车辆用其他制动器及其零件	Other brakes for rail vehicles and their parts	火车闸瓦、火车制动盘、闸瓦、铁路闸瓦、制动梁	railway brake shoe; brake shoe railway; brake beam
860730	铁道或电车道机车、车辆用钩、其他联结器、缓冲器及其零件	Hooks, coupling devices and buffers for rail vehicles, and their parts	火车车钩、铁路缓冲器、车钩、缓冲器、铁路车钩	railway coupler; draft gear; buffer
860791	铁道或电车道机车的其他零件	Other parts of rail locomotives	机车配件	locomotive parts
860799	铁道或电车道其他车辆的零件	Other parts of railway or tramway rolling stock	铁路货车配件、地铁车辆配件、货车车辆配件、侧架摇枕	railway wagon parts; wagon parts; side frame bolster
8608	铁道及电车道轨道固定装置及附件；供铁道、道路、内河航道、停车场、港口或机场用的机械信号、安全或交通管理设备；上述货品的零件	Rail track fixtures; mechanical signalling and traffic control equipment; parts
860800	铁道及电车道轨道固定装置及附件；机械（包括电动机械）信号、安全或交通管理设备及其零件	Railway or tramway track fixtures; mechanical signalling or traffic control equipment; parts	轨道挡车器、道口栏木、铁路道岔、信号机固定装置、道岔	buffer stop; level crossing gate; railway turnout; track fixtures; railway switch
8609	集装箱（包括运输液体的集装箱），经特殊设计、装备适用于一种或多种运输方式	Freight containers for one or more modes of transport
860900	集装箱（包括运输液体的集装箱），适用于一种或多种运输方式	Containers (including fluid containers) designed for one or more modes of transport	货柜、海运集装箱、罐式集装箱、冷藏集装箱、20尺集装箱、集装箱、箱房集装箱	shipping container; tank container; reefer container; freight container
87	车辆及其零件、附件，但铁道及电车道车辆除外	Vehicles other than railway or tramway rolling stock, and their parts and accessories
8701	牵引车、拖拉机（税目87.09的牵引车除外）	Tractors (not of heading 8709)
870110	单轴拖拉机	Single axle tractors	手扶拖拉机	walking tractor; two-wheel tractor
870121	半挂车用公路牵引车，仅装有压燃式活塞内燃发动机（柴油或半柴油发动机）	Road tractors for semi-trailers, diesel engine only	柴油牵引车、牵引车头、重卡牵引车、半挂牵引车	tractor truck; truck head; prime mover; tractor head; semi-trailer tractor
870122	半挂车用公路牵引车，同时装有压燃式活塞内燃发动机及驱动电动机	Road tractors for semi-trailers, diesel engine plus electric motor (hybrid)	柴电混合动力牵引车	hybrid tractor truck
870123	半挂车用公路牵引车，同时装有点燃式活塞内燃发动机及驱动电动机	Road tractors for semi-trailers, spark-ignition engine plus electric motor (hybrid)	混合动力燃气牵引车	hybrid tractor truck
870124	半挂车用公路牵引车，仅装有驱动电动机	Road tractors for semi-trailers, electric motor only	纯电动牵引车、电动重卡、换电重卡	electric tractor truck; electric truck head
870129	其他半挂车用公路牵引车	Other road tractors for semi-trailers	天然气牵引车、LNG牵引车	LNG tractor truck; CNG tractor truck
870130	履带式牵引车、拖拉机	Track-laying tractors	履带拖拉机	crawler tractor
870191	其他牵引车、拖拉机，发动机功率不超过18千瓦	Other tractors, engine power not over 18 kW	小型拖拉机、小四轮拖拉机	small tractor; mini tractor
870192	其他牵引车、拖拉机，发动机功率超过18千瓦，但不超过37千瓦	Other tractors, engine power over 18 kW but not over 37 kW	轮式拖拉机、园艺拖拉机	farm tractor; wheel tractor
870193	其他牵引车、拖拉机，发动机功率超过37千瓦，但不超过75千瓦	Other tractors, engine power over 37 kW but not over 75 kW	中型拖拉机、轮式拖拉机、拖拉机50马力	farm tractor; wheel tractor
870194	其他牵引车、拖拉机，发动机功率超过75千瓦，但不超过130千瓦	Other tractors, engine power over 75 kW but not over 130 kW	大型拖拉机、大马力拖拉机、拖拉机	farm tractor; large tractor; agricultural tractor 100 hp
870195	其他牵引车、拖拉机，发动机功率超过130千瓦	Other tractors, engine power over 130 kW	重型拖拉机、大马力拖拉机、拖拉机大功率	heavy tractor; tractor 200 hp
8702	客运机动车辆，10座及以上（包括驾驶座）	Motor vehicles for ten or more persons, including the driver
870210	10座及以上客车，仅装有压燃式活塞内燃发动机（柴油或半柴油发动机）	Buses for ten or more persons, diesel engine only	柴油客车、大巴、中巴、旅游客车、大客车、校车	diesel bus; coach; minibus; city bus
870220	10座及以上客车，同时装有压燃式活塞内燃发动机及驱动电动机	Buses for ten or more persons, diesel engine plus electric motor (hybrid)	柴电混合动力客车	diesel hybrid bus
870230	10座及以上客车，同时装有点燃式活塞内燃发动机及驱动电动机	Buses for ten or more persons, spark-ignition engine plus electric motor (hybrid)	油电混合动力客车、气电混合客车	petrol hybrid bus
870240	10座及以上客车，仅装有驱动电动机	Buses for ten or more persons, electric motor only	电动客车、纯电动公交车、电动大巴	electric bus
870290	其他10座及以上客车	Other motor vehicles for ten or more persons	汽油轻型客车、天然气客车、海狮客车	petrol minibus; CNG bus
8703	主要用于载人的机动车辆（税目87.02的货品除外），包括旅行小客车及赛车	Motor cars and other passenger vehicles (not of heading 8702)
870310	雪地行走专用车；高尔夫球车及类似车辆	Snow vehicles; golf cars and similar vehicles	雪地摩托、高尔夫球电动车、高尔夫球车、雪地车、观光车小	snowmobile; golf cart
870321	仅装有点燃式活塞内燃发动机的载人车辆，气缸容量（排气量）不超过1000毫升	Passenger cars, spark-ignition engine only, not over 1,000 cc	全地形车、沙滩车、ATV、微型汽车、小排量汽油车	ATV; UTV; mini car; small petrol car
870322	仅装有点燃式活塞内燃发动机的载人车辆，气缸容量（排气量）超过1000毫升，但不超过1500毫升	Passenger cars, spark-ignition engine only, over 1,000 cc but not over 1,500 cc	汽油轿车、1.5T轿车、小型SUV、二手汽油车、1.5升以下汽油轿车、紧凑型轿车	petrol car; sedan; used car; compact SUV; petrol car 1.5 L; sedan 1.4 L
870323	仅装有点燃式活塞内燃发动机的载人车辆，气缸容量（排气量）超过1500毫升，但不超过3000毫升	Passenger cars, spark-ignition engine only, over 1,500 cc but not over 3,000 cc	汽油轿车、SUV、MPV、越野车、二手汽油车、2.0T轿车、SUV汽油、1.5T越野车	petrol car; SUV; MPV; used car; SUV petrol; sedan gasoline; used car petrol; passenger car 2.0
870324	仅装有点燃式活塞内燃发动机的载人车辆，气缸容量（排气量）超过3000毫升	Passenger cars, spark-ignition engine only, over 3,000 cc	大排量越野车、跑车、V6越野车、大排量汽油车	large petrol SUV; sports car; petrol car over 3 litres; large SUV
870331	仅装有压燃式活塞内燃发动机的载人车辆，气缸容量（排气量）不超过1500毫升	Passenger cars, diesel engine only, not over 1,500 cc	小排量柴油轿车	diesel car
870332	仅装有压燃式活塞内燃发动机的载人车辆，气缸容量（排气量）超过1500毫升，但不超过2500毫升	Passenger cars, diesel engine only, over 1,500 cc but not over 2,500 cc	柴油轿车、柴油SUV	diesel car; diesel SUV; diesel passenger car
870333	仅装有压燃式活塞内燃发动机的载人车辆，气缸容量（排气量）超过2500毫升	Passenger cars, diesel engine only, over 2,500 cc	柴油越野车	diesel SUV; diesel off-road vehicle
870340	同时装有点燃式活塞内燃发动机及驱动电动机的载人车辆，不可外接充电	Hybrid passenger cars, spark-ignition engine, not plug-in	油电混合动力汽车、非插电混动车、HEV、油电混动汽车	hybrid car; HEV
870350	同时装有压燃式活塞内燃发动机及驱动电动机的载人车辆，不可外接充电	Hybrid passenger cars, diesel engine, not plug-in	柴电混合动力汽车	diesel hybrid car
870360	同时装有点燃式活塞内燃发动机及驱动电动机的载人车辆，可外接充电	Plug-in hybrid passenger cars, spark-ignition engine	插电式混合动力汽车、插混、增程式电动车、PHEV、插电混动汽车、增程式电动汽车	plug-in hybrid car; PHEV; range extender EV; range extender car
870370	同时装有压燃式活塞内燃发动机及驱动电动机的载人车辆，可外接充电	Plug-in hybrid passenger cars, diesel engine	插电式柴电混动车	plug-in diesel hybrid
870380	仅装有驱动电动机的载人车辆	Passenger cars, electric motor only	纯电动汽车、新能源汽车、电动轿车、二手电动车、电动SUV	electric car; EV; BEV; used electric car; battery electric vehicle; electric SUV
870390	其他载人机动车辆	Other passenger cars and vehicles
8704	货运机动车辆	Motor vehicles for the transport of goods
870410	非公路用自卸车	Dumpers for off-highway use	矿用自卸车、矿卡、非公路自卸车	dump truck; mining dumper; off-highway truck; off-highway dump truck; mining dump truck
870421	仅装有压燃式发动机的货运车辆，车辆总重量不超过5吨	Goods vehicles, diesel engine only, gross weight not over 5 tonnes	柴油皮卡、柴油轻卡、小型柴油货车、柴油三轮货车、轻卡、小货车	diesel pickup; light diesel truck; light truck diesel; mini truck
870422	仅装有压燃式发动机的货运车辆，车辆总重量超过5吨，但不超过20吨	Goods vehicles, diesel engine only, gross weight over 5 tonnes but not over 20 tonnes	中型货车、中卡、柴油冷藏车、柴油厢式货车、载货汽车、柴油货车	medium truck; cargo truck; refrigerated truck
870423	仅装有压燃式发动机的货运车辆，车辆总重量超过20吨	Goods vehicles, diesel engine only, gross weight over 20 tonnes	重型自卸车、重卡、渣土车、载重货车、自卸车、泥头车、重型货车	heavy truck; tipper truck; dump truck
870431	仅装有点燃式发动机的货运车辆，车辆总重量不超过5吨	Goods vehicles, spark-ignition engine only, gross weight not over 5 tonnes	汽油皮卡、汽油微卡、汽油三轮货车、汽油小货车	petrol pickup; mini truck; cargo tricycle; gasoline light truck
870432	仅装有点燃式发动机的货运车辆，车辆总重量超过5吨	Goods vehicles, spark-ignition engine only, gross weight over 5 tonnes	天然气货车、汽油货车	CNG truck; petrol truck
870441	同时装有压燃式发动机及驱动电动机的货运车辆，车辆总重量不超过5吨	Diesel hybrid goods vehicles, gross weight not over 5 tonnes	混合动力柴油轻卡	diesel hybrid light truck
870442	同时装有压燃式发动机及驱动电动机的货运车辆，车辆总重量超过5吨，但不超过20吨	Diesel hybrid goods vehicles, gross weight over 5 tonnes but not over 20 tonnes	混合动力柴油中卡	diesel hybrid truck
870443	同时装有压燃式发动机及驱动电动机的货运车辆，车辆总重量超过20吨	Diesel hybrid goods vehicles, gross weight over 20 tonnes	混合动力柴油重卡	diesel hybrid heavy truck
870451	同时装有点燃式发动机及驱动电动机的货运车辆，车辆总重量不超过5吨	Spark-ignition hybrid goods vehicles, gross weight not over 5 tonnes	混动皮卡、插混皮卡	hybrid pickup
870452	同时装有点燃式发动机及驱动电动机的货运车辆，车辆总重量超过5吨	Spark-ignition hybrid goods vehicles, gross weight over 5 tonnes		petrol hybrid truck
870460	仅装有驱动电动机的货运车辆	Goods vehicles, electric motor only	电动货车、电动三轮货车、电动皮卡、电动物流车、电动轻卡	electric truck; electric cargo tricycle; electric van
870490	其他货运车辆	Other goods vehicles
8705	特殊用途的机动车辆（例如，抢修车、起重车、救火车、混凝土搅拌车、道路清洁车、喷洒车、流动工场车及流动放射线检查车）	Special purpose motor vehicles
870510	起重车	Crane lorries	汽车起重机、汽车吊、吊车	truck crane; mobile crane; mobile crane truck
870520	机动钻探车	Mobile drilling derricks	钻井车、石油修井车	mobile drilling truck; workover rig truck
870530	机动救火车	Fire fighting vehicles	消防车、水罐消防车、泡沫消防车	fire truck; fire engine
870540	机动混凝土搅拌车	Concrete-mixer lorries	混凝土搅拌运输车、混凝土搅拌车	concrete mixer truck; transit mixer
870590	其他特殊用途的机动车辆	Other special purpose motor vehicles (breakdown lorries, road sweepers, mobile workshops)	洒水车、扫路车、清障车、高空作业车、吸污车、混凝土泵车、泵车、环卫车	water truck; road sweeper; wrecker; concrete pump truck; aerial work truck; water sprinkler truck; road sweeper truck; garbage truck special
8706	装有发动机的机动车辆底盘，税目87.01至87.05所列车辆用	Motor vehicle chassis fitted with engines
870600	装有发动机的机动车辆（税目87.01至87.05所列）底盘	Chassis with engine for motor vehicles of headings 8701 to 8705	卡车底盘、客车底盘、二类底盘、底盘装有发动机	truck chassis; bus chassis; chassis with engine
8707	机动车辆的车身（包括驾驶室），税目87.01至87.05所列车辆用	Motor vehicle bodies, including cabs
870710	税目87.03所列车辆用的车身	Bodies for passenger cars of heading 8703	轿车白车身、轿车车身、驾驶室小车	car body
870790	税目87.01、87.02、87.04或87.05所列车辆用的车身（包括驾驶室）	Bodies and cabs for tractors, buses, goods and special purpose vehicles	卡车驾驶室总成、货车车厢、客车车身、冷藏车厢、货车驾驶室总成、驾驶室	truck cab; truck body; van body; cab assembly
8708	机动车辆的零件、附件，税目87.01至87.05所列车辆用	Parts and accessories of motor vehicles (headings 8701 to 8705)
870810	缓冲器（保险杠）及其零件	Motor vehicle bumpers and their parts	汽车保险杠、前杠、后杠、保险杠	car bumper; bumper
870821	坐椅安全带	Motor vehicle safety seat belts	汽车安全带、安全带汽车	seat belt
870822	本章子目注释一所列的前挡风玻璃、后窗及其他车窗	Motor vehicle windscreens, rear windows and other windows (chapter 87, subheading note 1)	带框汽车天窗玻璃、带加热或电气装置的车窗、汽车车窗天窗总成	framed vehicle window; car windows framed; sunroof
870829	车身（包括驾驶室）的其他零件、附件	Other parts and accessories of motor vehicle bodies, including cabs	车门、引擎盖、叶子板、汽车中网、脚踏板、仪表台、汽车内饰、车身件、汽车踏板、仪表板	car door; hood; fender; grille; car hood; body parts; interior trim; dashboard; side step; spoiler
870830	制动器、助力制动器及其零件	Motor vehicle brakes and servo-brakes; their parts	刹车片、刹车盘、制动鼓、刹车分泵、制动蹄、卡钳、制动盘、制动器总成、刹车卡钳、刹车蹄、ABS泵、刹车总泵	brake pad; brake disc; brake drum; brake caliper; brake shoe; brake rotor; master cylinder brake
870840	变速箱及其零件	Motor vehicle gear boxes and their parts	汽车变速箱、自动变速箱、手动变速箱、变速箱齿轮、变速器	gearbox; transmission; transmission parts; gearbox vehicle; automatic transmission; gearbox parts
870850	装有差速器的驱动桥及其零件；非驱动桥及其零件	Drive-axles with differential and non-driving axles for motor vehicles; their parts	车桥、后桥、半轴、前桥、驱动桥、差速器、桥壳、轮毂轴承单元	drive axle; rear axle; axle shaft; differential; half shaft; CV joint
870870	车轮及其零件、附件	Motor vehicle road wheels, their parts and accessories	汽车轮毂、铝合金轮毂、钢圈、轮辋、车轮盖、汽车钢圈、车轮	alloy wheel; wheel rim; steel wheel; hub cap; aluminium wheel
870880	悬挂系统及其零件（包括减震器）	Motor vehicle suspension systems, including shock-absorbers; their parts	减振器、汽车避震器、控制臂、空气弹簧、平衡杆、减震器、悬挂、摆臂、避震器、球头悬架、空气弹簧悬架、稳定杆	shock absorber; control arm; air suspension; stabilizer link; suspension arm; strut; stabilizer bar; ball joint
870891	散热器及其零件	Motor vehicle radiators and their parts	汽车水箱、汽车散热器、水箱	car radiator; radiator tank
870892	消声器（消音器）及排气管；其零件	Motor vehicle silencers (mufflers) and exhaust pipes; their parts	汽车消声器、汽车排气管、消声器、排气管	muffler; exhaust pipe; silencer
870893	离合器及其零件	Motor vehicle clutches and their parts	离合器片、离合器压盘、离合器总成、分离轴承	clutch disc; clutch cover; clutch kit; clutch plate; release bearing
870894	转向盘、转向柱及转向器；其零件	Motor vehicle steering wheels, columns and boxes; their parts	方向盘、方向机、转向机、转向拉杆、转向节、拉杆球头、转向柱	steering wheel; steering gear; steering rack; tie rod end; steering column
870895	带充气系统的安全气囊及其零件	Motor vehicle safety airbags with inflater system; their parts	汽车安全气囊、安全气囊	airbag
870899	机动车辆的其他零件、附件	Other motor vehicle parts and accessories	汽车配件、汽车传动轴、汽车车架、拖车钩、汽车油箱、汽车底盘件、传动轴、车架、油箱、发动机支架、万向节、半挂车外支架、汽车悬置胶、轮毂螺栓外杂件	auto parts; propeller shaft; fuel tank; chassis parts; fuel tank vehicle; engine mount; truck frame; wheel hub; tow bar; roof rack
8709	短距离运输货物的机动车辆，未装有提升或搬运设备，用于工厂、仓库、码头或机场；火车站台上用的牵引车；其零件	Works trucks without lifting equipment; railway platform tractors; parts
870911	电动的短距离运货机动车辆（未装提升或搬运设备）	Electric works trucks and tractors without lifting equipment	电动牵引车、电动平板搬运车、电动平车、厂内电动搬运车	electric tow tractor; electric platform truck
870919	其他短距离运货机动车辆及火车站台牵引车（非电动）	Other works trucks and platform tractors, not electric	机场行李牵引车	baggage tow tractor
870990	税目87.09所列车辆的零件	Parts of works trucks and platform tractors	厂内车零件	works truck parts
8710	坦克及其他机动装甲战斗车辆，不论是否装有武器；上述车辆的零件	Motorised tanks and armoured fighting vehicles
871000	坦克及其他机动装甲战斗车辆及其零件	Tanks and other motorised armoured fighting vehicles, and parts	装甲车	armoured vehicle
8711	摩托车（包括机器脚踏两用车）及装有辅助发动机的脚踏车，不论有无边车；边车	Motorcycles, mopeds and cycles with auxiliary motor; side-cars
871110	装有活塞内燃发动机的摩托车及脚踏两用车，气缸容量（排气量）不超过50毫升	Motorcycles and mopeds with piston engine, not over 50 cc	50cc摩托车、轻便摩托车、助力车、轻便摩托、50cc踏板车	moped; 50cc scooter
871120	装有活塞内燃发动机的摩托车及脚踏两用车，气缸容量（排气量）超过50毫升，但不超过250毫升	Motorcycles and mopeds with piston engine, over 50 cc but not over 250 cc	125cc摩托车、150cc摩托车、踏板摩托车、越野摩托车、摩托车125cc、踏板车、两轮摩托	motorcycle; scooter; dirt bike; motorcycle 125cc; scooter petrol; motorbike
871130	装有活塞内燃发动机的摩托车及脚踏两用车，气缸容量（排气量）超过250毫升，但不超过500毫升	Motorcycles with piston engine, over 250 cc but not over 500 cc	300cc摩托车、中排量摩托车、摩托车300cc	motorcycle; motorcycle 300cc
871140	装有活塞内燃发动机的摩托车及脚踏两用车，气缸容量（排气量）超过500毫升，但不超过800毫升	Motorcycles with piston engine, over 500 cc but not over 800 cc	大排量摩托车	motorcycle
871150	装有活塞内燃发动机的摩托车及脚踏两用车，气缸容量（排气量）超过800毫升	Motorcycles with piston engine, over 800 cc	重型机车、重型摩托车	heavy motorcycle
871160	装有驱动电动机的摩托车及脚踏车	Motorcycles, mopeds and cycles with electric motor for propulsion	电动自行车、电动摩托车、电动滑板车、电动平衡车、电动车、电瓶车、电动两轮车、折叠电动车、平衡车、电单车、助力自行车	electric bike; electric scooter; electric motorcycle; e-scooter; electric bicycle; e-bike; folding electric bike; hoverboard; balance scooter; pedelec
871190	其他摩托车及装有辅助发动机的脚踏车；边车	Other motorcycles and motor-assisted cycles; side-cars	摩托车边斗、三轮摩托、边三轮	sidecar; tricycle motorcycle other
8712	自行车及其他非机动脚踏车（包括运货三轮脚踏车）	Bicycles and other cycles, not motorised
871200	非机动自行车及其他脚踏车（包括运货三轮脚踏车）	Non-motorised bicycles and other cycles, including delivery tricycles	山地车、公路自行车、折叠自行车、童车自行车、脚踏三轮车、自行车、公路车、儿童自行车	bicycle; mountain bike; folding bike; cargo tricycle; children's bicycle; road bike
8713	残疾人用车，不论是否机动或其他机械驱动	Carriages for disabled persons (wheelchairs)
871310	非机械驱动的残疾人用车	Carriages for disabled persons, not mechanically propelled	轮椅、手动轮椅、运动轮椅	wheelchair; manual wheelchair
871390	其他残疾人用车（机动或机械驱动）	Other carriages for disabled persons (motorised or mechanically propelled)	电动轮椅、代步车老人	electric wheelchair; power wheelchair; mobility scooter
8714	零件、附件，税目87.11至87.13所列车辆用	Parts and accessories of motorcycles, cycles and wheelchairs
871410	摩托车（包括机器脚踏两用车）的零件、附件	Parts and accessories of motorcycles and mopeds	摩托车配件、摩托车减震器、摩托车车架、摩托车轮毂、摩托车减震、摩托车链条盒	motorcycle parts; motorcycle rim; motorcycle shock absorber; motorcycle exhaust
871420	残疾人用车的零件、附件	Parts and accessories of carriages for disabled persons	轮椅配件	wheelchair parts
871491	自行车等的车架、轮叉及其零件	Cycle frames and forks, and their parts	自行车前叉、碳纤维车架、自行车车架、前叉	bicycle frame; bicycle fork
871492	自行车等的轮圈及辐条	Cycle wheel rims and spokes	自行车车圈、自行车辐条、自行车轮圈、辐条	bicycle rim; spoke; spokes
871493	自行车等的轮毂（倒轮制动毂及毂闸除外）；飞轮	Cycle hubs (not braking hubs) and free-wheel sprocket-wheels	花鼓、自行车飞轮、自行车花鼓、飞轮自行车	bicycle hub; freewheel
871494	自行车等的制动器，包括倒轮制动毂及毂闸；其零件	Cycle brakes, including coaster braking hubs and hub brakes; their parts	自行车刹车、自行车碟刹	bicycle brake; disc brake
871495	自行车等的鞍座	Cycle saddles	自行车车座、自行车坐垫、自行车鞍座、车座	bicycle saddle
871496	自行车等的脚蹬、曲柄链轮及其零件	Cycle pedals and crank-gear, and their parts	自行车脚踏、牙盘、自行车脚蹬、曲柄	bicycle pedal; crankset
871499	自行车等的其他零件、附件	Other cycle parts and accessories	自行车配件、自行车车把、自行车变速器、自行车货架、车把、变速器自行车、电动车配件	bicycle parts; handlebar; derailleur; e-bike parts
8715	婴孩车及其零件	Baby carriages
871500	婴孩车（婴儿车）及其零件	Baby carriages and their parts	婴儿推车、童车、双胞胎婴儿车、婴儿车配件、婴儿车、童车手推	baby stroller; pram; pushchair
8716	挂车及半挂车；其他非机动车辆；上述车辆的零件	Trailers and semi-trailers; other non-mechanically propelled vehicles; parts
871610	供居住或野营用厢式挂车及半挂车	Caravan-type trailers and semi-trailers for housing or camping	房车拖挂、拖挂式房车、旅居挂车	caravan; travel trailer; camper trailer
871620	农用自装或自卸式挂车及半挂车	Self-loading or self-unloading agricultural trailers and semi-trailers	农用拖车、农用自卸挂车、农用挂车自装	farm trailer; tipping trailer; agricultural trailer self loading
871631	油罐挂车及半挂车	Tanker trailers and tanker semi-trailers	油罐半挂车、罐式半挂车、油罐车挂	tank trailer; fuel tanker semi-trailer; tank semi-trailer; fuel tanker trailer
871639	其他货运挂车及半挂车	Other trailers and semi-trailers for goods	仓栅半挂车、低平板半挂车、集装箱骨架车、自卸半挂车、半挂车、平板半挂、仓栅半挂、低平板	semi-trailer; low bed trailer; container skeleton trailer; flatbed trailer; lowbed trailer; container trailer
871640	其他挂车及半挂车	Other trailers and semi-trailers n.e.c.	挂车、小拖车	trailer; utility trailer
871680	其他非机动车辆	Other vehicles not mechanically propelled (hand carts, trolleys)	手推车、购物车、独轮车、平板推车、超市购物车、行李手推车、平板手推车、餐车	hand trolley; wheelbarrow; shopping cart; platform cart; hand truck; hand cart; platform trolley; shopping trolley; garden cart
871690	挂车、半挂车及其他非机动车辆的零件	Parts of trailers, semi-trailers and other non-mechanically propelled vehicles	挂车车轴、半挂车支腿、挂车配件、手推车配件、支腿、牵引销	trailer axle; landing gear; trailer parts; king pin; fifth wheel
88	航空器、航天器及其零件	Aircraft, spacecraft, and parts thereof
8801	气球及飞艇；滑翔机、悬挂滑翔机及其他无动力航空器	Balloons, airships, gliders and other non-powered aircraft
880100	气球、飞艇、滑翔机、悬挂滑翔机及其他无动力航空器	Balloons, dirigibles, gliders, hang gliders and other non-powered aircraft	热气球、载人气球、三角翼	hot air balloon; airship; hang glider
8802	其他航空器（例如，直升机、飞机），税目88.06的无人驾驶航空器除外；航天器（包括卫星）及其运载工具、亚轨道运载工具	Helicopters, aeroplanes, spacecraft and launch vehicles (not unmanned aircraft)
880211	直升机，空载重量不超过2000千克	Helicopters, unladen weight not over 2,000 kg	轻型直升机	light helicopter
880212	直升机，空载重量超过2000千克	Helicopters, unladen weight over 2,000 kg		helicopter
880220	飞机及其他航空器，空载重量不超过2000千克	Aeroplanes and other aircraft, unladen weight not over 2,000 kg	轻型飞机、轻型运动飞机	light aircraft
880230	飞机及其他航空器，空载重量超过2000千克，但不超过15000千克	Aeroplanes and other aircraft, unladen weight over 2,000 kg but not over 15,000 kg	公务机	business jet
880240	飞机及其他航空器，空载重量超过15000千克	Aeroplanes and other aircraft, unladen weight over 15,000 kg	客机、货机	airliner; cargo aircraft
880260	航天器（包括卫星）及其运载工具、亚轨道运载工具	Spacecraft (including satellites), suborbital and spacecraft launch vehicles	运载火箭	satellite; launch vehicle
8804	降落伞（包括可操纵降落伞及滑翔伞）、旋翼降落伞及其零件、附件	Parachutes, paragliders and rotochutes
880400	降落伞（包括可操纵降落伞、滑翔伞）、旋翼降落伞及其零件、附件	Parachutes, paragliders and rotochutes; their parts and accessories	动力伞伞翼、跳伞装备	parachute; paraglider
8805	航空器的发射装置、甲板停机装置或类似装置；地面飞行训练器；上述货品的零件	Aircraft launching and deck-arrestor gear; ground flying trainers; parts
880510	航空器的发射装置、甲板停机装置或类似装置及其零件	Aircraft launching gear, deck-arrestor or similar gear, and parts	弹射器	aircraft launching gear
880521	空战模拟器及其零件	Air combat simulators and parts
880529	其他地面飞行训练器及其零件	Other ground flying trainers and parts	飞行模拟器	flight simulator
8806	无人驾驶航空器	Unmanned aircraft (drones)
880610	设计用于旅客运输的无人驾驶航空器	Unmanned aircraft for carrying passengers	载人无人机	passenger drone; eVTOL
880621	其他仅使用遥控飞行的无人驾驶航空器，最大起飞重量不超过250克	Unmanned aircraft, remote-controlled only, max take-off weight not over 250 g	小型遥控无人机、迷你无人机	mini drone; remote control drone
880622	其他仅使用遥控飞行的无人驾驶航空器，最大起飞重量超过250克，但不超过7千克	Unmanned aircraft, remote-controlled only, max take-off weight over 250 g but not over 7 kg	遥控无人机、穿越机、民用无人机、航拍无人机小	FPV drone; remote control drone; drone; camera drone; quadcopter
880623	其他仅使用遥控飞行的无人驾驶航空器，最大起飞重量超过7千克，但不超过25千克	Unmanned aircraft, remote-controlled only, max take-off weight over 7 kg but not over 25 kg	遥控无人机	drone
880624	其他仅使用遥控飞行的无人驾驶航空器，最大起飞重量超过25千克，但不超过150千克	Unmanned aircraft, remote-controlled only, max take-off weight over 25 kg but not over 150 kg	遥控无人机、植保无人机、农业无人机	drone; agricultural drone; spraying drone
880629	其他仅使用遥控飞行的无人驾驶航空器，最大起飞重量超过150千克	Unmanned aircraft, remote-controlled only, max take-off weight over 150 kg		drone
880691	其他无人驾驶航空器（非仅遥控飞行），最大起飞重量不超过250克	Other unmanned aircraft, max take-off weight not over 250 g	迷你航拍无人机	mini camera drone
880692	其他无人驾驶航空器（非仅遥控飞行），最大起飞重量超过250克，但不超过7千克	Other unmanned aircraft, max take-off weight over 250 g but not over 7 kg	航拍无人机、四旋翼无人机	camera drone; quadcopter
880693	其他无人驾驶航空器（非仅遥控飞行），最大起飞重量超过7千克，但不超过25千克	Other unmanned aircraft, max take-off weight over 7 kg but not over 25 kg	行业无人机、巡检无人机	industrial drone
880694	其他无人驾驶航空器（非仅遥控飞行），最大起飞重量超过25千克，但不超过150千克	Other unmanned aircraft, max take-off weight over 25 kg but not over 150 kg	农业植保无人机、载重无人机	agricultural drone; crop spraying drone
880699	其他无人驾驶航空器（非仅遥控飞行），最大起飞重量超过150千克	Other unmanned aircraft, max take-off weight over 150 kg	货运无人机	cargo drone
8807	税目88.01、88.02或88.06所列货品的零件	Parts of aircraft, spacecraft and unmanned aircraft (headings 8801, 8802, 8806)
880710	航空器用推进器、水平旋翼及其零件	Propellers and rotors for aircraft, and their parts	螺旋桨、无人机桨叶、旋翼桨叶、旋翼	aircraft propeller; drone propeller; propeller; rotor blade
880720	航空器用起落架及其零件	Aircraft under-carriages and their parts	飞机起落架、无人机脚架、起落架	landing gear; landing gear aircraft
880730	飞机、直升机及无人驾驶航空器的其他零件	Other parts of aeroplanes, helicopters or unmanned aircraft	飞机结构件、无人机配件、机翼部件、无人机零件、飞机零件、无人机机架	aircraft parts; drone parts
880790	税目88.01、88.02或88.06所列货品的其他零件	Other parts of aircraft or spacecraft n.e.c.	卫星零件	satellite parts
89	船舶及浮动结构体	Ships, boats and floating structures
8901	巡航船、游览船、渡船、货船、驳船及类似的客运或货运船舶	Passenger ships, ferries, cargo ships, barges and similar vessels
890110	巡航船、游览船及主要用于客运的类似船舶；各式渡船	Cruise ships, excursion boats and ferry-boats	客船、邮轮、游船、渡轮、客滚船	passenger ship; ferry; cruise ship; sightseeing boat
890120	液货船	Tankers (ships)	油轮、成品油船、化学品船、LNG船	oil tanker; chemical tanker; LNG carrier
890130	冷藏船，但子目8901.20的船舶除外	Refrigerated vessels, other than tankers		refrigerated vessel
890190	其他货运船舶及客货兼运船舶	Other vessels for transporting goods, or persons and goods	散货船、集装箱船、驳船、滚装船、多用途船、货船	bulk carrier; container ship; barge; cargo ship
8902	捕鱼船；加工船及其他加工保藏鱼类产品的船舶	Fishing vessels and fish factory ships
890200	捕鱼船、加工船及其他加工保藏鱼类产品的船舶	Fishing vessels, factory ships and other vessels for processing or preserving fish	渔船、拖网渔船、远洋渔船	fishing boat; trawler; fishing vessel
8903	娱乐或运动用快艇及其他船舶；划艇及轻舟	Yachts and other pleasure or sports vessels; rowing boats and canoes
890311	充气船（包括刚性船体的），装有或设计装有发动机，空载净重（不包括发动机）不超过100千克	Inflatable boats with or for a motor, unladen weight (without motor) not over 100 kg	充气橡皮艇、冲锋舟、充气钓鱼船、充气艇、橡皮艇	inflatable boat; inflatable motorboat; RIB
890312	充气船（包括刚性船体的），未设计装有发动机，空载净重不超过100千克	Inflatable boats not designed for a motor, unladen weight not over 100 kg	充气皮划艇、充气划艇、漂流艇	inflatable kayak; inflatable rowing boat; rafting boat
890319	其他充气船（包括刚性船体的），空载净重超过100千克	Other inflatable boats, unladen weight over 100 kg	刚性充气艇、大型充气艇	rigid inflatable boat; RIB
890321	帆船（充气的除外），不论是否装有辅助发动机，长度不超过7.5米	Sailboats (not inflatable), length not over 7.5 m	小帆船	dinghy; sailboat
890322	帆船（充气的除外），不论是否装有辅助发动机，长度超过7.5米，但不超过24米	Sailboats (not inflatable), length over 7.5 m but not over 24 m	双体帆船、帆船游艇	sailing yacht; catamaran
890323	帆船（充气的除外），不论是否装有辅助发动机，长度超过24米	Sailboats (not inflatable), length over 24 m	大型帆船游艇	sailing yacht
890331	汽艇（充气的除外），未装有舷外发动机，长度不超过7.5米	Motorboats (not inflatable or outboard), length not over 7.5 m	小型快艇、摩托艇	motorboat; speedboat
890332	汽艇（充气的除外），未装有舷外发动机，长度超过7.5米，但不超过24米	Motorboats (not inflatable or outboard), length over 7.5 m but not over 24 m	动力游艇	motor yacht
890333	汽艇（充气的除外），未装有舷外发动机，长度超过24米	Motorboats (not inflatable or outboard), length over 24 m	豪华游艇	super yacht
890393	其他娱乐或运动用船舶、划艇及轻舟，长度不超过7.5米	Other pleasure or sports vessels, rowing boats and canoes, length not over 7.5 m	皮划艇、独木舟、脚踏船、舷外机快艇、碰碰船、小艇、划艇、钓鱼艇、桨板外船	kayak; canoe; pedal boat; outboard motorboat; rowing boat; small boat
890399	其他娱乐或运动用船舶、划艇及轻舟，长度超过7.5米	Other pleasure or sports vessels, rowing boats and canoes, length over 7.5 m	龙舟、赛艇、舷外机游艇	dragon boat; rowing shell
8904	拖轮及顶推船	Tugs and pusher craft
890400	拖轮及顶推船舶	Tugboats and pusher craft	拖船、全回转拖轮、推轮、拖轮	tugboat; pusher tug
8905	灯船、消防船、挖泥船、起重船及其他不以航行为主要功能的船舶；浮船坞；浮动或潜水式钻探或生产平台	Light-vessels, dredgers, floating cranes, floating docks and drilling or production platforms
890510	挖泥船	Dredgers	绞吸式挖泥船、抽沙船	dredger; cutter suction dredger
890520	浮动或潜水式钻探或生产平台	Drilling or production platforms, floating or submersible	海上钻井平台、自升式平台、FPSO	offshore drilling platform; jack-up rig; FPSO
890590	灯船、消防船、起重船及其他不以航行为主要功能的船舶；浮船坞	Light-vessels, fire-floats, floating cranes, floating docks and similar vessels	浮吊、工程船、风电安装船	floating crane; floating dock
8906	其他船舶，包括军舰及救生船，但划艇除外	Other vessels, including warships and lifeboats (not rowing boats)
890610	军舰	Warships		warship
890690	其他船舶，包括救生船（军舰及划艇除外）	Other vessels, including lifeboats (not warships or rowing boats)	救生艇、救助艇、科考船、引航船、工作船	lifeboat; rescue boat; research vessel; work boat
8907	其他浮动结构体（例如，筏、柜、潜水箱、浮码头、浮筒及航标）	Other floating structures (rafts, tanks, landing stages, buoys, beacons)
890710	充气筏	Inflatable rafts	救生筏、气胀式救生筏	inflatable life raft
890790	其他浮动结构体（柜、潜水箱、浮码头、浮筒及航标等）	Other floating structures (tanks, coffer-dams, landing stages, buoys, beacons)	浮标、浮桥、浮筒码头、水上浮台、网箱浮台、浮筒、养殖网箱浮台、浮码头	buoy; floating jetty; pontoon; floating dock; fish cage float
8908	供拆卸的船舶及其他浮动结构体	Ships and floating structures for breaking up
890800	供拆卸的船舶及浮动结构体	Vessels and other floating structures for breaking up	废船、报废船舶	ship for breaking
90	光学、照相、电影、计量、检验、医疗或外科用仪器及设备、精密仪器及设备；上述物品的零件、附件	Optical, photographic, measuring, checking, precision, medical or surgical instruments; parts
9001	光导纤维及光导纤维束；光缆（税目85.44的除外）；偏振材料制的片及板；未装配的各种材料制透镜、棱镜、反射镜及其他光学元件	Optical fibres and bundles, polarising sheets, lenses and unmounted optical elements
900110	光导纤维、光导纤维束及光缆，但税目85.44的货品除外	Optical fibres, bundles and cables (not of heading 8544)	光纤、裸光纤、塑料光纤、传像束	optical fibre; bare fibre; fibre bundle
900120	偏振材料制的片及板	Sheets and plates of polarising material	偏光片、偏振膜	polarizer; polarizing film
900130	隐形眼镜片	Contact lenses	美瞳、彩色隐形眼镜、隐形眼镜	contact lens; coloured contact lens; contact lenses
900140	玻璃制眼镜片	Spectacle lenses of glass	玻璃镜片、玻璃镜片眼镜	glass spectacle lens
900150	其他材料制眼镜片	Spectacle lenses of other materials	树脂镜片、PC镜片、眼镜镜片	resin lens; spectacle lens; CR-39 lens; resin spectacle lens; plastic lenses
900190	其他未装配的透镜、棱镜、反射镜及其他光学元件	Other unmounted lenses, prisms, mirrors and optical elements	光学透镜、光学镜片、滤光片、菲涅尔透镜、透镜、棱镜	optical lens; prism; optical window
9002	已装配的各种材料制透镜、棱镜、反射镜及其他光学元件，作为仪器或装置的零件、配件	Mounted lenses, prisms, mirrors and other optical elements for instruments
900211	照相机、投影仪或照片放大机、缩片机用物镜（已装配）	Objective lenses for cameras, projectors or photographic enlargers, mounted	相机镜头、投影机镜头、监控镜头、手机镜头	camera lens; CCTV lens; projector lens
900219	其他已装配的物镜	Other objective lenses, mounted	显微镜物镜、望远镜物镜	microscope objective
900220	已装配的滤光镜	Optical filters, mounted	相机滤镜、UV镜、偏振滤镜	camera filter; UV filter
900290	其他已装配的光学元件	Other mounted optical elements	目镜、准直镜	eyepiece; mounted optical element
9003	眼镜架及其零件	Frames and mountings for spectacles and goggles, and parts
900311	塑料制眼镜架	Spectacle frames of plastics	板材眼镜架、TR90眼镜架、塑料眼镜架	plastic spectacle frame; acetate frame; plastic spectacle frames
900319	其他材料制眼镜架	Spectacle frames of other materials	金属眼镜架、钛架	metal spectacle frame; titanium frame; metal spectacle frames
900390	眼镜架零件	Parts of spectacle frames and mountings	眼镜腿、眼镜铰链、鼻托、镜腿	temple; eyeglass hinge; nose pad
9004	矫正视力、保护眼睛或其他用途的眼镜、挡风镜及类似品	Spectacles, goggles and the like
900410	太阳镜	Sunglasses	墨镜、偏光太阳镜、太阳镜	sunglasses; polarized sunglasses
900490	其他眼镜、挡风镜及类似品	Other spectacles, goggles and the like	老花镜、护目镜、防蓝光眼镜、近视眼镜、泳镜、滑雪镜、游泳镜	reading glasses; safety goggles; blue light glasses; swimming goggles; safety glasses; welding goggles; 3D glasses
9005	双筒望远镜、单筒望远镜、其他光学望远镜及其座架；其他天文仪器及其座架，但不包括射电天文仪器	Binoculars, monoculars, telescopes and astronomical instruments; mountings
900510	双筒望远镜	Binoculars	双筒镜、望远镜双筒	binoculars
900580	单筒望远镜、其他光学望远镜及天文仪器	Monoculars, other optical telescopes and astronomical instruments	天文望远镜、观鸟镜、单筒望远镜	monocular; astronomical telescope; spotting scope; telescope
900590	望远镜及天文仪器的零件、附件（包括座架）	Parts, accessories and mountings for binoculars and telescopes	望远镜支架、赤道仪	telescope mount
9006	照相机（电影摄影机除外）；照相闪光灯装置及闪光灯泡，但税目85.39的放电灯泡除外	Photographic cameras (not cinematographic), flashlight apparatus and flashbulbs
900630	水下、航空测量或体内器官检查用的特种照相机；法庭或犯罪学用的比较照相机	Cameras for underwater, aerial survey, medical internal or forensic comparison use	航测相机	aerial survey camera
900640	一次成像照相机	Instant print cameras	拍立得	instant camera
900653	使用胶片宽度为35毫米的照相机	Other cameras for 35 mm roll film	胶卷相机、一次性胶卷相机	film camera; disposable camera
900659	其他照相机（电影摄影机除外）	Other photographic cameras (not cinematographic)	大画幅相机	large format camera
900661	放电式（电子式）闪光灯装置	Electronic (discharge lamp) photographic flashlight apparatus	影室闪光灯	camera flash; studio strobe
900669	其他照相闪光灯装置及闪光灯泡	Other photographic flashlight apparatus and flashbulbs
900691	照相机用零件、附件	Parts and accessories of photographic cameras	胶片相机配件	camera parts
900699	照相闪光灯装置的零件、附件	Parts and accessories of photographic flashlight apparatus	柔光箱、引闪器配件	softbox
9007	电影摄影机、放映机，不论是否带有声音的录制或重放装置	Cinematographic cameras and projectors
900710	电影摄影机	Cinematographic cameras		cine camera
900720	电影放映机	Cinematographic projectors	数字电影放映机	cinema projector
900791	电影摄影机用零件、附件	Parts and accessories of cinematographic cameras		cine camera parts
900792	电影放映机用零件、附件	Parts and accessories of cinematographic projectors		cinema projector parts
9008	影像投影仪，但电影用除外；照片（电影片除外）放大机及缩片机	Still image projectors, photographic enlargers and reducers, and parts
900850	影像投影仪，照片（电影片除外）放大机及缩片机	Still image projectors, photographic enlargers and reducers	幻灯机、胶片投影器、幻灯片投影仪	slide projector; overhead projector
900890	影像投影仪、照片放大机及缩片机的零件、附件	Parts and accessories of still image projectors, enlargers and reducers
9010	本章其他税目未列名的照相（包括电影）洗印用装置及设备；负片显示器；银幕及其他投影屏幕	Photographic laboratory equipment, negatoscopes and projection screens
901010	照相胶卷或成卷感光纸的自动显影装置及设备，或将已冲洗胶卷自动曝光到成卷感光纸上的装置及设备	Automatic developing or exposing equipment for photographic film or paper rolls	彩扩机、自动冲洗机	photo minilab; film processor
901050	照相（包括电影）洗印用其他装置及设备；负片显示器	Other photographic laboratory equipment; negatoscopes	观片灯、曝光机	negatoscope; X-ray film viewer
901060	银幕及其他投影屏幕	Projection screens	投影幕布、投影幕、电动幕布	projection screen
901090	照相洗印用装置、投影屏幕等的零件、附件	Parts and accessories of photographic laboratory equipment and projection screens
9011	复式光学显微镜，包括用于显微照相、显微电影摄影及显微投影的	Compound optical microscopes
901110	立体显微镜	Stereoscopic microscopes	体视显微镜	stereo microscope
901120	显微照相、显微电影摄影及显微投影用的其他显微镜	Other microscopes for photomicrography, cinephotomicrography or microprojection
901180	其他复式光学显微镜	Other compound optical microscopes	生物显微镜、金相显微镜、学生显微镜、显微镜	biological microscope; student microscope; microscope
901190	复式光学显微镜的零件、附件	Parts and accessories of compound optical microscopes	显微镜配件	microscope parts
9012	显微镜，但光学显微镜除外；衍射设备	Non-optical microscopes and diffraction apparatus, and parts
901210	显微镜（光学显微镜除外）；衍射设备	Non-optical microscopes (e.g. electron); diffraction apparatus	电子显微镜、扫描电镜	electron microscope; SEM
901290	非光学显微镜及衍射设备的零件、附件	Parts and accessories of non-optical microscopes and diffraction apparatus
9013	激光器，但激光二极管除外；本章其他税目未列名的光学仪器及器具	Lasers (not laser diodes); other optical appliances and instruments
901310	武器用望远镜瞄准具；潜望镜式望远镜；作为本章或第十六类机器、仪器或器具部件的望远镜	Telescopic sights for arms; periscopes; telescopes as parts of machines or instruments	瞄准镜	rifle scope; telescopic sight; periscope
901320	激光器，但激光二极管除外	Lasers, other than laser diodes	光纤激光器、CO2激光管、激光器、激光笔	fibre laser source; CO2 laser tube; laser source; fiber laser source; laser pointer; laser diode module
901380	税目90.13的其他光学装置、仪器及器具	Other optical devices, appliances and instruments	放大镜、手持放大镜、门镜、猫眼、光学装置	magnifying glass; magnifier; door viewer
901390	税目90.13所列货品的零件、附件	Parts and accessories of lasers and optical devices of heading 9013
9014	定向罗盘；其他导航仪器及装置	Direction finding compasses and other navigational instruments
901410	定向罗盘	Direction finding compasses	指南针、航海罗经、户外指南针	compass; marine compass
901420	航空或航天导航仪器及装置（罗盘除外）	Instruments for aeronautical or space navigation (not compasses)	惯性导航系统、飞控惯导、飞控导航仪	inertial navigation system; navigation instruments
901480	其他导航仪器及装置	Other navigational instruments and appliances	船用计程仪、回声测深仪	echo sounder; ship log
901490	导航仪器及装置的零件、附件	Parts and accessories of navigational instruments
9015	大地测量（包括摄影测量）、水道测量、海洋、水文、气象或地球物理用仪器及装置，不包括罗盘；测距仪	Surveying, hydrographic, meteorological or geophysical instruments; rangefinders
901510	测距仪	Rangefinders	激光测距仪、手持激光测距仪、高尔夫测距仪、测距仪	laser rangefinder; laser distance meter; rangefinder
901520	经纬仪及视距仪	Theodolites and tachymeters	全站仪、电子经纬仪、经纬仪	total station; theodolite
901530	水平仪	Surveying levels	水准仪、激光水平仪、激光投线仪、水平仪	laser level; auto level; level instrument
901540	摄影测量用仪器及装置	Photogrammetrical surveying instruments		photogrammetric instrument
901580	其他测量、水文、气象或地球物理用仪器及装置	Other surveying, hydrographic, meteorological or geophysical instruments	气象站、水文流速仪、地震仪、测绘仪器、GNSS接收机、地质勘探仪	weather station; seismograph; surveying instrument; GNSS receiver
901590	税目90.15所列货品的零件、附件	Parts and accessories of surveying instruments and rangefinders	测量标尺、棱镜杆、全站仪配件	surveying prism pole; levelling staff
9016	感量为50毫克或更精密的天平，不论是否带有砝码	Precision balances (sensitivity 5 cg or better)
901600	感量50毫克或更精密的天平，不论是否带有砝码	Balances with sensitivity of 5 cg or better, with or without weights	电子天平、分析天平、珠宝天平	analytical balance; precision balance
9017	绘图、划线或数学计算仪器及器具（例如，绘图机、量角器、绘图工具）；本章其他税目未列名的手用测量长度器具	Drawing, marking-out and calculating instruments; hand-held length measuring instruments
901710	绘图台及绘图机，不论是否自动	Drafting tables and machines, automatic or not	绘图仪、绘图台、绘图机	drafting table; drafting machine; plotter
901720	其他绘图、划线或数学计算器具	Other drawing, marking-out or mathematical calculating instruments	圆规、量角器、三角板、绘图套尺、直尺绘图、学生绘图套装	compasses; protractor; drawing set; set square; drawing instruments; compasses set; geometry set; math set
901730	千分尺、卡尺及量规	Micrometers, callipers and gauges	游标卡尺、数显卡尺、螺旋测微器、塞尺、塞规、卡尺、千分尺、量规	vernier caliper; digital caliper; micrometer; feeler gauge; caliper; gauge block
901780	其他绘图、划线、计算及手用测量长度的器具	Other drawing, calculating and hand-held length measuring instruments	卷尺、钢卷尺、直尺、折尺、皮尺、尺子、量杯外测长、水平尺	tape measure; ruler; folding rule; measuring tape; spirit level ruler
901790	绘图、划线、计算及手用测量长度器具的零件、附件	Parts and accessories of drawing, calculating and length measuring instruments	卷尺尺带	tape measure parts
9018	医疗、外科、牙科或兽医用仪器及器具，包括闪烁摄影装置、其他电气医疗装置及视力检查仪器	Medical, surgical, dental or veterinary instruments and appliances
901811	心电图记录仪	Electro-cardiographs	心电图机、心电监测仪	ECG machine; electrocardiograph
901812	超声波扫描装置	Ultrasonic scanning apparatus	B超机、彩超、便携超声、兽用B超、超声诊断仪	ultrasound scanner; colour Doppler; veterinary ultrasound; ultrasonic diagnostic
901813	核磁共振成像装置	Magnetic resonance imaging apparatus	MRI、核磁共振	MRI scanner
901814	闪烁摄影装置	Scintigraphic apparatus	伽马相机、PET	gamma camera; PET scanner
901819	其他电气诊断装置（包括功能检查或生理参数检查用）	Other electro-diagnostic apparatus	病人监护仪、血压计、血氧仪、胎心仪、脑电图机、监护仪、内窥诊断电、血氧外监护	patient monitor; blood pressure monitor; pulse oximeter; fetal monitor; EEG
901820	紫外线及红外线装置（医疗用）	Ultraviolet or infrared ray medical apparatus	红外线理疗灯、紫外线治疗仪	infrared therapy lamp; UV phototherapy; UV therapy apparatus
901831	注射器，不论是否装有针头	Syringes, with or without needles	一次性注射器、胰岛素注射器、胰岛素笔、注射器	syringe; disposable syringe
901832	管状金属针头及缝合用针	Tubular metal needles and needles for sutures	注射针、缝合针、胰岛素针头、采血针	hypodermic needle; suture needle; insulin pen needle; injection needle
901839	导管、插管及类似品	Catheters, cannulae and the like	导尿管、留置针、输液器、气管插管、导管、采血针、引流管	catheter; IV cannula; infusion set; endotracheal tube; blood lancet; urinary catheter
901841	牙钻机，不论是否与其他牙科设备组装在同一底座上	Dental drill engines	牙科手机、牙科综合治疗机、牙钻机	dental drill; dental handpiece
901849	其他牙科用仪器及器具	Other dental instruments and appliances	洁牙机、光固化机、牙科器械、牙科车针、根管锉、牙科椅、牙科综合治疗台、洗牙机	dental scaler; curing light; dental bur; dental instrument; dental unit; dental chair; dental instruments; ultrasonic scaler
901850	眼科用其他仪器及器具	Other ophthalmic instruments and appliances	验光仪、裂隙灯、眼压计、眼科器械	autorefractor; slit lamp; ophthalmic instrument; ophthalmic instruments
901890	医疗、外科或兽医用其他仪器及器具	Other medical, surgical or veterinary instruments and appliances	听诊器、手术器械、血液透析机、内窥镜、手术刀片、输液泵、血压计、麻醉机、透析机、医用电刀、雾化外医疗器械、采样拭子、手术刀、血氧仪、止血钳	stethoscope; surgical instrument; endoscope; infusion pump; blood pressure monitor; surgical instruments; dialysis machine; sphygmomanometer; surgical scissors; forceps; pulse oximeter
9019	机械疗法器具；按摩器具；心理功能测验装置；臭氧、氧气、喷雾治疗器、人工呼吸器及其他治疗用呼吸器具	Mechano-therapy, massage, aptitude-testing and therapeutic respiration apparatus
901910	机械疗法器具；按摩器具；心理功能测验装置	Mechano-therapy and massage apparatus; psychological aptitude-testing apparatus	按摩椅、筋膜枪、按摩仪、颈椎按摩器、足浴按摩盆、按摩器、足浴盆、理疗按摩、颈椎按摩仪	massage chair; massage gun; neck massager; foot massager; massager; foot spa
901920	臭氧治疗器、氧气治疗器、喷雾治疗器、人工呼吸器及其他治疗用呼吸器具	Ozone, oxygen or aerosol therapy and artificial respiration apparatus	制氧机、呼吸机、医用雾化器、睡眠呼吸机、雾化器医用、氧疗	oxygen concentrator; ventilator; nebulizer; CPAP machine; CPAP
9020	其他呼吸器具及防毒面具，但不包括既无机械零件又无可互换过滤器的防护面具	Other breathing appliances and gas masks
902000	其他呼吸器具及防毒面具（有机械零件或可互换过滤器）	Breathing appliances and gas masks with mechanical parts or replaceable filters	正压式空气呼吸器、自救器、消防呼吸器、半面罩防毒口罩、防毒面具、呼吸面罩、正压呼吸器	gas mask; SCBA; respirator with replaceable filter; breathing apparatus; respirator mask with filter
9021	矫形器具；夹板及其他骨折用具；人造的人体部分；助听器及为弥补缺陷或残疾而穿戴、携带或植入人体的其他器具	Orthopaedic appliances, splints, artificial body parts, hearing aids and implants
902110	矫形或骨折用器具	Orthopaedic or fracture appliances	护腰矫正带、骨科支具、接骨板、矫形鞋垫、夹板、矫形器具、护腰矫形、骨科固定、支具、骨钉	orthopedic brace; bone plate; splint; orthopedic insole; bone screw; fracture splint; crutches; back brace
902121	假牙	Artificial teeth	义齿、烤瓷牙、全瓷牙、假牙	artificial teeth; denture; dental crown; dentures
902129	牙齿固定件	Other dental fittings	种植体、牙桥、牙科材料	dental implant; dental fitting; dental zirconia block
902131	人造关节	Artificial joints	人工髋关节、人工膝关节、人工关节	artificial joint; hip prosthesis; hip implant
902139	其他人造的人体部分	Other artificial parts of the body	人工晶体、假肢、义眼、乳房假体	intraocular lens; artificial limb; artificial eye; prosthesis
902140	助听器，不包括零件、附件	Hearing aids (not parts and accessories)	耳背式助听器、耳内式助听器、助听器	hearing aid
902150	心脏起搏器，不包括零件、附件	Heart pacemakers (not parts and accessories)		pacemaker
902190	其他为弥补生理缺陷或残疾而穿戴、携带或植入人体的器具及零件、附件	Other worn, carried or implanted appliances for disability; parts of heading 9021 goods	血管支架、人工耳蜗、助听器配件、心脏支架、植入器	vascular stent; cochlear implant; stent; implant device
9022	X射线或α射线、β射线、γ射线或其他离子射线的应用设备；X射线管及其他X射线发生器、高压发生器、控制板及荧光屏等	X-ray and other ionising radiation apparatus; X-ray tubes, generators and screens
902212	X射线断层检查仪	Computed tomography (CT) apparatus	CT机、CT扫描仪	CT scanner
902213	其他牙科用X射线应用设备	Other X-ray apparatus for dental uses	牙科X光机、口腔全景机	dental X-ray machine
902214	其他医疗、外科或兽医用X射线应用设备	Other X-ray apparatus for medical, surgical or veterinary uses	X光机、DR机、C形臂、乳腺机、X光机医用、DR设备、牙片机	X-ray machine; DR system; C-arm; medical X-ray machine; dental X-ray
902219	其他用途的X射线应用设备（非医用）	X-ray apparatus for other (non-medical) uses	安检机、X光安检机、工业探伤机、X射线检测设备、工业X射线探伤	X-ray baggage scanner; industrial X-ray machine; industrial X-ray; baggage scanner; security scanner
902221	医疗、外科、牙科或兽医用α、β、γ或其他离子射线应用设备	Alpha, beta, gamma or other radiation apparatus for medical, dental or veterinary uses	伽马刀、放射治疗机	gamma knife; radiotherapy equipment
902229	其他用途的α、β、γ或其他离子射线应用设备（非医用）	Alpha, beta, gamma or other radiation apparatus for other uses	核子料位计、γ射线探伤机	nuclear gauge; gamma radiography equipment
902230	X射线管	X-ray tubes	X光球管	X-ray tube
902290	X射线发生器、高压发生器、控制板、荧光屏等及税目90.22所列设备的零件、附件	X-ray generators, control panels and screens; parts of radiation apparatus	平板探测器、X射线高压发生器	flat panel detector; X-ray generator
9023	专供示范（例如，教学或展览）而无其他用途的仪器、装置及模型	Demonstration instruments, apparatus and models
902300	专供示范（教学或展览）用的仪器、装置及模型	Instruments and models for demonstration (teaching or exhibition) only	教学模型、教学人体模型、教学仪器、教学实训设备、汽车实训台、演示设备、人体模型	teaching model; anatomical model; educational equipment; demonstration apparatus
9024	各种材料（例如，金属、木材、纺织材料、纸张、塑料）的硬度、强度、压缩性、弹性或其他机械性能的试验机器及器具	Machines for testing mechanical properties of materials
902410	金属材料的机械性能试验用机器及器具	Machines for testing hardness, strength or other mechanical properties of metals	硬度计、万能试验机、拉力试验机、冲击试验机、金属材料试验机	hardness tester; universal testing machine; tensile tester; impact tester
902480	非金属材料的机械性能试验用机器及器具	Machines for testing mechanical properties of other materials	橡胶硬度计、纸张耐破度仪、混凝土压力试验机、橡胶试验机、水泥试验机、环境试验箱	rubber hardness tester; concrete compression tester; concrete testing machine; environmental test chamber; paper tester; rubber tester
902490	材料机械性能试验用机器及器具的零件、附件	Parts and accessories of material testing machines	试验机夹具	testing machine grips
9025	记录式或非记录式的液体比重计及类似的浮子式仪器、温度计、高温计、气压计、湿度计、干湿球湿度计及其组合装置	Hydrometers, thermometers, pyrometers, barometers and hygrometers
902511	可直接读数的液体温度计，未与其他仪器组合	Liquid-filled direct reading thermometers	玻璃温度计、水银体温计、酒精温度计、玻璃体温计、水银温度计	glass thermometer; liquid thermometer; mercury thermometer
902519	其他温度计及高温计，未与其他仪器组合	Other thermometers and pyrometers, not combined	电子体温计、红外测温仪、额温枪、双金属温度计、热电偶、食品温度计、温度计	digital thermometer; infrared thermometer; thermocouple; meat thermometer; forehead thermometer; temperature sensor
902580	液体比重计、气压计、湿度计及其他组合仪器	Hydrometers, barometers, hygrometers and combined instruments	温湿度计、酒精计、密度计、气压计、湿度计、比重计	hygrometer; hydrometer; barometer; thermo-hygrometer
902590	税目90.25所列仪器的零件、附件	Parts and accessories of hydrometers, thermometers, barometers and hygrometers	热电偶保护管、热电偶芯	thermometer parts
9026	液体或气体的流量、液位、压力等变化量的测量或检验仪器及装置，但不包括税目90.14、90.15、90.28或90.32的货品	Instruments for measuring flow, level, pressure or other variables of liquids or gases
902610	测量、检验液体流量或液位的仪器及装置	Instruments for measuring flow or level of liquids	电磁流量计、液位计、涡轮流量计、磁翻板液位计、流量计、水位计、油位传感器	flow meter; level gauge; electromagnetic flow meter; flowmeter; liquid level sensor
902620	测量、检验压力的仪器及装置	Instruments for measuring pressure	压力表、压力变送器、压力传感器、胎压计	pressure gauge; pressure transmitter; tyre pressure gauge; pressure sensor; tire pressure gauge
902680	测量、检验液体或气体其他变化量的仪器及装置	Other instruments for measuring variables of liquids or gases	热量表、风速仪、气体流量计	heat meter; anemometer; gas flow meter
902690	税目90.26所列仪器及装置的零件、附件	Parts and accessories of flow, level and pressure instruments	压力表配件、流量计配件	pressure gauge parts
9027	理化分析仪器及装置；测量或检验粘性、多孔性、膨胀、表面张力及类似性能的仪器；测量或检验热量、声量或光量的仪器；检镜切片机	Instruments for physical or chemical analysis, viscosity, heat, sound or light; microtomes
902710	气体或烟雾分析仪	Gas or smoke analysis apparatus	气体检测仪、甲醛检测仪、烟气分析仪、酒精测试仪、气体分析仪	gas detector; flue gas analyzer; alcohol tester; gas analyzer
902720	色谱仪及电泳仪	Chromatographs; instruments for electrophoresis	气相色谱仪、液相色谱仪、色谱仪	gas chromatograph; HPLC; chromatograph
902730	使用光学射线（紫外线、可见光、红外线）的分光仪、分光光度计及摄谱仪	Spectrometers, spectrophotometers and spectrographs using optical radiation	光谱仪、直读光谱仪、紫外分光光度计、红外光谱仪	spectrometer; spectrophotometer
902750	使用光学射线（紫外线、可见光、红外线）的其他理化分析仪器及装置	Other analysis instruments using optical radiation (UV, visible, IR)	酶标仪、糖度计、折光仪、生化分析仪、浊度计、光学分析仪、分光计外	refractometer; biochemistry analyzer; colorimeter; optical analyzer
902781	质谱仪	Mass spectrometers	质谱联用仪	mass spectrometer
902789	其他理化分析、粘性及热量、声量、光量等测量检验仪器及装置	Other instruments for physical or chemical analysis, viscosity, heat, sound or light	PH计、水质检测仪、血糖仪、噪音计、粘度计、照度计、水质分析仪、pH计、水分仪	pH meter; water quality tester; glucose meter; sound level meter; water quality analyzer; viscometer; moisture meter
902790	检镜切片机；税目90.27所列仪器的零件、附件	Microtomes; parts and accessories of analysis instruments of heading 9027	PH电极、色谱柱	microtome; pH electrode; chromatography column
9028	生产或供应气体、液体及电力用的计量仪表，包括它们的校准仪表	Gas, liquid or electricity supply or production meters
902810	气量计	Gas meters	燃气表、煤气表、膜式燃气表	gas meter
902820	液量计	Liquid meters	水表、智能水表、远传水表	water meter
902830	电量计	Electricity meters	电表、电能表、智能电表、预付费电表	electricity meter; energy meter; prepaid meter
902890	气量计、液量计及电量计的零件、附件	Parts and accessories of gas, liquid or electricity meters	水表壳、水表铜壳、电表外壳	meter parts; water meter body
9029	转数计、产量计数器、车费计、里程计、步数计及类似仪表；速度计及转速表（税目90.14及90.15的仪表除外）；频闪观测仪	Revolution and production counters, taximeters, speedometers, tachometers and stroboscopes
902910	转数计、产量计数器、车费计、里程计、步数计及类似仪表	Revolution counters, production counters, taximeters, mileometers and pedometers	计步器、出租车计价器、计数器、里程计	pedometer; counter; taximeter
902920	速度计及转速表；频闪观测仪	Speed indicators and tachometers; stroboscopes	汽车仪表盘、车速表、摩托车仪表、频闪仪、转速表	speedometer; tachometer; stroboscope
902990	税目90.29所列仪表的零件、附件	Parts and accessories of counters, speed indicators, tachometers and stroboscopes	车速传感器、里程表软轴	speedometer parts; speedometer cable
9030	示波器、频谱分析仪及其他电量测量或检验仪器（税目90.28的仪表除外）；α、β、γ、X射线等离子射线的测量或检验仪器	Oscilloscopes, multimeters and other electrical or radiation measuring instruments
903010	离子射线的测量或检验仪器及装置	Instruments for measuring or detecting ionising radiations	核辐射检测仪、盖革计数器、个人剂量仪	radiation detector; Geiger counter; dosimeter
903020	示波器	Oscilloscopes and oscillographs	数字示波器、手持示波器、示波器	oscilloscope; digital oscilloscope
903031	万用表，不带记录装置	Multimeters without a recording device	数字万用表、指针万用表、万用表	multimeter; digital multimeter
903032	万用表，带记录装置	Multimeters with a recording device	记录型万用表	recording multimeter
903033	其他测量电压、电流、电阻或功率的仪器，不带记录装置	Other voltage, current, resistance or power meters without a recording device	电流表、电压表、钳形表、绝缘电阻测试仪、兆欧表	ammeter; voltmeter; clamp meter; insulation tester
903039	其他测量电压、电流、电阻或功率的仪器，带记录装置	Other voltage, current, resistance or power meters with a recording device	电能质量记录仪	power recorder
903040	通讯专用的测量、检验仪器及装置（例如，串音测试器、增益测量仪、失真度表、噪声计）	Other instruments specially designed for telecommunications	网线测试仪、光时域反射仪	telecom tester; OTDR
903082	测量或检验半导体晶圆或器件（包括集成电路）用的仪器及装置	Instruments for measuring or checking semiconductor wafers or devices	探针台、芯片测试机	semiconductor tester; IC tester
903084	其他电量测量或检验仪器及装置，带记录装置	Other electrical measuring instruments with a recording device
903089	其他电量测量或检验仪器及装置，不带记录装置	Other electrical measuring instruments without a recording device	LCR电桥、频率计、场强仪、电量测量仪、电池测试仪	LCR meter; frequency counter; battery tester; electrical measuring instrument
903090	税目90.30所列仪器及装置的零件、附件	Parts and accessories of electrical and radiation measuring instruments	万用表表笔、示波器探头	oscilloscope probe; test leads
9031	本章其他税目未列名的测量或检验仪器、器具及机器；轮廓投影仪	Measuring or checking instruments and machines n.e.c.; profile projectors
903110	机械零件平衡试验机	Machines for balancing mechanical parts	动平衡机、轮胎平衡机、车轮平衡机	balancing machine; wheel balancer
903120	试验台	Test benches	发动机试验台、水泵试验台、底盘测功机	test bench; chassis dynamometer
903141	制造半导体器件时检验晶圆、器件或检测光掩模、光栅用的光学仪器及器具	Optical instruments for inspecting semiconductor wafers, devices, photomasks or reticles	晶圆缺陷检测设备	wafer inspection equipment
903149	其他光学测量或检验仪器及器具	Other optical measuring or checking instruments	影像测量仪、轮廓投影仪、光栅尺、机器视觉检测设备、三坐标测量机光学、投影仪测量、光学测量仪	vision measuring machine; profile projector; linear encoder; optical measuring instrument
903180	其他未列名的测量或检验仪器、器具及机器	Other measuring or checking instruments, appliances and machines n.e.c.	三坐标测量机、超声波探伤仪、四轮定位仪、测厚仪、汽车诊断仪、水平尺、探伤仪、传感器、振动测量仪、位移传感器	CMM; ultrasonic flaw detector; OBD scanner; spirit level; coordinate measuring machine; flaw detector; thickness gauge; sensor; vibration meter; wheel aligner; load cell tester; diagnostic tool
903190	税目90.31所列仪器、器具及机器的零件、附件	Parts and accessories of measuring or checking instruments of heading 9031	三坐标测头、探伤仪探头	measuring instrument parts; probe
9032	自动调节或控制仪器及装置	Automatic regulating or controlling instruments
903210	恒温器	Thermostats	温控器、温度控制器、突跳式温控器、恒温器、温控开关	thermostat; temperature controller
903220	恒压器	Manostats (automatic pressure controllers)	压力控制器	manostat; pressure controller
903281	液压或气压的自动调节或控制仪器及装置	Other hydraulic or pneumatic automatic regulating instruments	气动调节仪表、液压控制器、液压气压自动控制仪	hydraulic controller; pneumatic controller; hydraulic regulator
903289	其他自动调节或控制仪器及装置	Other automatic regulating or controlling instruments	发动机ECU、稳压器、汽车ABS控制器、过程控制仪表、DCS控制系统、自动调节仪、变送控制、ECU、汽车电子控制单元	ECU; voltage stabilizer; process controller; DCS; automatic controller
903290	自动调节或控制仪器及装置的零件、附件	Parts and accessories of automatic regulating or controlling instruments	温控器配件、稳压器配件	thermostat parts
9033	第九十章所列机器、器具、仪器或装置用的本章其他税目未列名的零件、附件	Chapter 90 parts and accessories n.e.c.
903300	第九十章所列机器、仪器或装置用的其他未列名零件、附件	Parts and accessories n.e.c. for chapter 90 machines and instruments
91	钟表及其零件	Clocks and watches and parts thereof
9101	手表、怀表及其他表，包括秒表，表壳用贵金属或包贵金属制成的	Watches with case of precious metal or metal clad with precious metal
910111	电力驱动的贵金属表壳手表，仅有机械指示器，不论是否附有秒表装置	Electric wrist-watches, precious metal case, mechanical display only	金壳石英表	gold case quartz watch
910119	其他电力驱动的贵金属表壳手表，不论是否附有秒表装置	Other electric wrist-watches, precious metal case
910121	自动上弦的贵金属表壳手表，不论是否附有秒表装置	Automatic winding wrist-watches, precious metal case	金壳机械表	gold automatic watch
910129	其他非电力驱动的贵金属表壳手表（非自动上弦）	Other non-electric wrist-watches, precious metal case
910191	电力驱动的贵金属表壳怀表、秒表及其他表	Electric pocket-watches and other watches, precious metal case
910199	其他贵金属表壳怀表、秒表及其他表（非电力驱动）	Non-electric pocket-watches and other watches, precious metal case
9102	手表、怀表及其他表，包括秒表，但税目91.01的货品除外	Wrist-watches, pocket-watches and other watches, not of heading 9101
910211	电力驱动的手表，仅有机械指示器，不论是否附有秒表装置	Electric wrist-watches, mechanical display only	石英手表、指针石英表、指针手表	quartz watch; analog watch; wrist watch
910212	电力驱动的手表，仅有光电显示器，不论是否附有秒表装置	Electric wrist-watches, opto-electronic display only	电子表、数字电子手表、LED手表	digital watch; LED watch
910219	其他电力驱动的手表（机械与光电双显示等），不论是否附有秒表装置	Other electric wrist-watches	双显手表、双显电子表	analog-digital watch
910221	自动上弦的手表，不论是否附有秒表装置	Automatic winding wrist-watches	自动机械表、全自动手表、机械手表	automatic watch; mechanical watch
910229	其他手表（手动上弦等非电力驱动），不论是否附有秒表装置	Other non-electric wrist-watches (not automatic winding)	手动机械表	mechanical watch
910291	电力驱动的怀表、秒表及其他表	Electric pocket-watches, stop-watches and other watches	电子秒表、石英怀表、护士表	stopwatch; pocket watch
910299	其他怀表、秒表及其他表（非电力驱动）	Non-electric pocket-watches, stop-watches and other watches	机械怀表、机械秒表	mechanical pocket watch
9103	以表芯装成的钟，但不包括税目91.04的钟	Clocks with watch movements (not of heading 9104)
910310	以表芯装成的钟，电力驱动的	Electric clocks with watch movements	旅行小闹钟	travel clock
910390	以表芯装成的其他钟（非电力驱动）	Other clocks with watch movements (not electric)	座钟、闹钟机械	clock
9104	仪表板钟及车辆、航空器、航天器或船舶用的类似钟	Instrument panel clocks for vehicles, aircraft or vessels
910400	仪表板钟及车辆、航空器、航天器、船舶用类似钟	Instrument panel and similar clocks for vehicles, aircraft, spacecraft or vessels	车载时钟、船用钟	car clock; marine clock
9105	其他钟	Other clocks
910511	电力驱动的闹钟	Electric alarm clocks	电子闹钟、LED闹钟、石英闹钟、闹钟	alarm clock; digital alarm clock
910519	其他闹钟（非电力驱动）	Other alarm clocks (not electric)	机械闹钟	mechanical alarm clock
910521	电力驱动的挂钟	Electric wall clocks	石英挂钟、电波挂钟、挂钟	wall clock; quartz wall clock
910529	其他挂钟（非电力驱动）	Other wall clocks (not electric)	机械挂钟	mechanical wall clock
910591	电力驱动的其他钟（闹钟、挂钟除外）	Other electric clocks	石英座钟、电子台钟、天气钟	table clock; desk clock
910599	其他钟（闹钟、挂钟除外，非电力驱动）	Other non-electric clocks	机械座钟、机械落地钟	grandfather clock; mantel clock
9106	时间记录器以及测量、记录或指示时间间隔的装置，装有钟、表机芯或同步电动机的（例如，考勤钟、时刻记录器）	Time recorders and time interval measuring apparatus with clock movement or synchronous motor
910610	考勤钟、时刻记录器	Time-registers and time-recorders	打卡钟、指纹考勤机、考勤机	time recorder; time clock; attendance machine
910690	其他时间记录或测量、指示时间间隔的装置	Other apparatus for recording or indicating time intervals	厨房定时器、计时器、倒计时器、国际象棋钟	kitchen timer; countdown timer; chess clock
9107	装有钟、表机芯或同步电动机的定时开关	Time switches
910700	定时开关，装有钟、表机芯或同步电动机	Time switches with clock or watch movement or synchronous motor	定时器、定时插座、机械定时器、时控开关、定时开关	time switch; plug-in timer; programmable timer; timer
9108	已组装的完整表芯	Complete, assembled watch movements
910811	电力驱动的完整表芯，仅有机械指示器或有可装机械指示器的装置	Electric watch movements, assembled, mechanical display only	石英表机芯	quartz watch movement
910812	电力驱动的完整表芯，仅有光电显示器	Electric watch movements, assembled, opto-electronic display only	电子表机芯	digital watch movement
910819	其他电力驱动的完整表芯	Other electric watch movements, assembled
910820	自动上弦的完整表芯	Automatic winding watch movements, assembled	自动机械机芯	automatic watch movement
910890	其他完整表芯	Other complete, assembled watch movements	手动上弦机芯	mechanical watch movement
9109	已组装的完整钟芯	Complete, assembled clock movements
910910	电力驱动的完整钟芯	Electric clock movements, assembled	石英钟机芯、静音扫秒机芯	quartz clock movement
910990	其他完整钟芯	Other complete, assembled clock movements (not electric)	机械钟机芯	mechanical clock movement
9110	未组装或部分组装的完整钟、表机芯（机芯套装件）；已组装的不完整钟、表机芯；未组装的不完整钟、表机芯	Unassembled, incomplete or rough watch or clock movements
911011	未组装或部分组装的完整表机芯（机芯套装件）	Complete watch movements, unassembled or partly assembled (movement sets)
911012	已组装的不完整表机芯	Incomplete watch movements, assembled
911019	未组装的不完整表机芯	Rough watch movements
911090	钟的完整（未组装）或不完整机芯	Other (clock) movements, unassembled, incomplete or rough
9111	表壳及其零件	Watch cases and parts
911110	贵金属表壳或包贵金属表壳	Watch cases of precious metal or metal clad with precious metal	金表壳	gold watch case
911120	贱金属表壳，不论是否镀金或镀银	Watch cases of base metal, gold- or silver-plated or not	不锈钢表壳	stainless steel watch case
911180	其他材料制表壳	Watch cases of other materials	塑料表壳、陶瓷表壳	ceramic watch case
911190	表壳零件	Parts of watch cases	表圈、表底盖	watch bezel; case back
9112	钟壳和本章所列其他货品的类似外壳及其零件	Clock cases and similar cases for chapter 91 goods, and parts
911220	钟壳和本章所列其他货品的类似外壳	Clock cases and similar cases for chapter 91 goods	木制钟壳	clock case
911290	钟壳及类似外壳的零件	Parts of clock cases and similar cases
9113	表带及其零件	Watch straps, bands and bracelets, and parts
911310	贵金属或包贵金属制的表带及其零件	Watch straps, bands and bracelets of precious metal or clad metal, and parts	金表带	gold watch bracelet
911320	贱金属制的表带及其零件，不论是否镀金或镀银	Watch straps, bands and bracelets of base metal, plated or not, and parts	钢表带、不锈钢表带、表扣、金属表带	stainless steel watch band; watch bracelet; metal watch band
911390	其他材料制的表带及其零件	Watch straps, bands and bracelets of other materials, and parts	硅胶表带、皮表带、尼龙表带、表带	silicone watch strap; leather watch strap; leather watch band; watch strap
9114	钟、表的其他零件	Other clock or watch parts
911430	钟面或表面	Clock or watch dials	表盘、钟盘	watch dial; clock dial
911440	夹板及横担（过桥）	Clock or watch plates and bridges
911490	钟、表的其他零件（钟面、夹板及横担除外）	Other clock or watch parts (including springs and hair-springs)	表针、钟针、发条、游丝	watch hands; clock hands; hairspring
92	乐器及其零件、附件	Musical instruments; their parts and accessories
9201	钢琴，包括自动钢琴；拨弦古钢琴及其他键盘弦乐器	Pianos, harpsichords and other keyboard stringed instruments
920110	竖式钢琴	Upright pianos	立式钢琴、钢琴	upright piano; piano
920120	大钢琴	Grand pianos	三角钢琴	grand piano
920190	其他键盘弦乐器（拨弦古钢琴等）	Harpsichords and other keyboard stringed instruments	羽管键琴	harpsichord
9202	其他弦乐器（例如，吉他、小提琴、竖琴）	Other string musical instruments (guitars, violins, harps)
920210	弓弦乐器	String instruments played with a bow	小提琴、大提琴、中提琴、二胡、低音提琴	violin; cello; viola; erhu; bowed instrument
920290	其他弦乐器（非弓弦）	Other string instruments (not played with a bow)	吉他、木吉他、尤克里里、古筝、琵琶、竖琴	guitar; ukulele; guzheng; harp
9205	管乐器（例如，键盘管风琴、手风琴、单簧管、小号、风笛），但游艺场风琴及手摇风琴除外	Wind musical instruments
920510	铜管乐器	Brass-wind instruments	小号、长号、圆号、大号、铜管乐器、萨克斯铜	trumpet; trombone; French horn; tuba; brass instrument
920590	其他管乐器	Other wind instruments (not brass)	萨克斯、长笛、竖笛、单簧管、口琴、手风琴	saxophone; flute; clarinet; harmonica; accordion
9206	打击乐器（例如，鼓、木琴、铙、钹、响板、响葫芦）	Percussion instruments
920600	打击乐器（鼓、木琴、铙、钹、响板、响葫芦等）	Percussion musical instruments (drums, xylophones, cymbals, castanets, maracas)	架子鼓、非洲鼓、手鼓、铃鼓、空灵鼓、腰鼓、鼓、打击乐器、锣镲	drum set; djembe; tambourine; tongue drum; drum; drum kit; percussion instrument; cymbal; xylophone
9207	通过电产生或扩大声音的乐器（例如，电风琴、电吉他、电手风琴）	Electric or electrically amplified musical instruments
920710	通过电产生或扩大声音的键盘乐器，但手风琴除外	Electric keyboard instruments (not accordions)	电子琴、电钢琴、数码钢琴、合成器、MIDI键盘、电子合成器	electronic keyboard; digital piano; synthesizer
920790	其他通过电产生或扩大声音的乐器	Other electric or electrically amplified instruments	电吉他、电贝司、电子鼓	electric guitar; electric bass; electronic drum
9208	百音盒、游艺场风琴、手摇风琴、机械鸣禽、乐锯及本章其他税目未列名的其他乐器；各种媒诱音响器、哨子、号角、口吹音响信号器	Musical boxes, street organs, decoy calls, whistles and other musical instruments n.e.c.
920810	百音盒	Musical boxes	八音盒、音乐盒	music box
920890	游艺场风琴、手摇风琴及其他未列名乐器；媒诱音响器、哨子、号角等	Fairground and street organs, decoy calls, whistles and instruments n.e.c.	口哨、塑料哨子、助威喇叭、诱鸟哨	whistle; game call; vuvuzela
9209	乐器的零件（例如，百音盒的机械装置）、附件；节拍器、音叉及各种定音管	Musical instrument parts and accessories; metronomes, tuning forks and pitch pipes
920930	乐器用的弦	Musical instrument strings	吉他弦、小提琴弦	guitar string; violin string
920991	钢琴的零件、附件	Parts and accessories for pianos	钢琴击弦机、钢琴键盘、钢琴铸铁板	piano action; piano parts
920992	税目92.02所列弦乐器的零件、附件	Parts and accessories for string instruments of heading 9202	琴弓、吉他弦钮、吉他变调夹、琴桥	violin bow; guitar tuner peg; capo
920994	税目92.07所列电子乐器的零件、附件	Parts and accessories for electric instruments of heading 9207	电吉他拾音器、电子琴配件	guitar pickup; keyboard parts
920999	其他乐器的零件、附件；节拍器、音叉及定音管	Other musical instrument parts and accessories; metronomes, tuning forks and pitch pipes	鼓皮、鼓棒、节拍器配件、萨克斯哨片、八音盒机芯	drumhead; drumstick; metronome; saxophone reed
93	武器、弹药及其零件、附件	Arms and ammunition; parts and accessories
9301	军用武器，但左轮手枪、其他手枪及税目93.07的兵器除外	Military weapons (not revolvers, pistols or swords)
930110	火炮武器（例如，加农炮、榴弹炮及迫击炮）	Artillery weapons (guns, howitzers and mortars)
930120	火箭发射装置；火焰喷射器；手榴弹发射器；鱼雷发射管及类似发射装置	Rocket launchers, flame-throwers, grenade launchers, torpedo tubes and similar projectors
930190	其他军用武器	Other military weapons
9302	左轮手枪及其他手枪，但税目93.03或93.04的货品除外	Revolvers and pistols
930200	左轮手枪及其他手枪（税目93.03或93.04的除外）	Revolvers and pistols (not of heading 9303 or 9304)
9303	靠爆炸药发射的其他火器及类似装置（例如，运动用猎枪及步枪、前装枪、维利式信号枪、弩枪式无痛捕杀器、抛缆枪）	Other firearms and devices fired by an explosive charge
930310	前装枪	Muzzle-loading firearms
930320	其他运动、狩猎或打靶用猎枪，包括组合式滑膛来复枪	Other sporting, hunting or target shotguns, including combination shotgun-rifles
930330	其他运动、狩猎或打靶用步枪	Other sporting, hunting or target-shooting rifles
930390	其他靠爆炸药发射的火器及类似装置	Other firearms and explosive-charge devices (signal pistols, line-throwing guns)	信号枪、抛绳枪	line throwing gun; flare gun
9304	其他武器（例如，弹簧枪、气枪、气手枪、警棍），但税目93.07的货品除外	Other arms (spring, air or gas guns, truncheons)
930400	其他武器（弹簧枪、气枪、气手枪、警棍等）	Spring, air or gas guns and pistols, truncheons and other arms	橡胶警棍、防暴叉、气枪、弹弓枪	truncheon; air gun; spring gun
9305	税目93.01至93.04所列物品的零件、附件	Parts and accessories of arms of headings 9301 to 9304
930510	左轮手枪或其他手枪的零件、附件	Parts and accessories of revolvers or pistols
930520	税目93.03的猎枪或步枪的零件、附件	Parts and accessories of shotguns or rifles of heading 9303
930591	税目93.01的军用武器的零件、附件	Parts and accessories of military weapons
930599	税目93.01至93.04所列其他武器的零件、附件	Parts and accessories of other arms
9306	炸弹、手榴弹、鱼雷、地雷、水雷、导弹及类似武器及其零件；子弹、其他弹药和射弹及其零件，包括弹丸及弹垫	Bombs, grenades, mines, missiles, cartridges and other ammunition; parts
930621	猎枪子弹	Shotgun cartridges		shotgun cartridge
930629	猎枪子弹的零件；气枪弹丸	Parts of shotgun cartridges; air gun pellets	气枪铅弹	air gun pellet
930630	其他子弹及其零件	Other cartridges and their parts	射钉弹	powder actuated cartridge
930690	炸弹、手榴弹、导弹及其他未列名弹药、射弹及其零件	Bombs, grenades, missiles and other ammunition and projectiles; parts
9307	剑、短弯刀、刺刀、长矛和类似的武器及其零件；刀鞘、剑鞘	Swords, bayonets, lances and similar arms
930700	剑、短弯刀、刺刀、长矛和类似武器及其零件、刀鞘、剑鞘	Swords, cutlasses, bayonets, lances and similar arms; parts, scabbards and sheaths	工艺宝剑、武术刀剑、龙泉剑	sword; sheath
94	家具；寝具、褥垫、弹簧床垫、软坐垫及类似填充制品；未列名灯具及照明装置；发光标志、发光铭牌及类似品；活动房屋	Furniture, bedding, mattresses, lamps, illuminated signs and prefabricated buildings
9401	坐具（包括能作床用的两用椅，但税目94.02的货品除外）及其零件	Seats and their parts (not of heading 9402)
940110	飞机用坐具	Aircraft seats	航空座椅、飞机座椅	aircraft seat
940120	机动车辆用坐具	Motor vehicle seats	汽车座椅、客车座椅、赛车座椅	car seat; bus seat; car seat vehicle; automotive seat
940131	木制的可调高度的转动坐具	Height-adjustable swivel seats of wood	木制转椅、木转椅	wooden swivel chair; swivel chair wood
940139	其他可调高度的转动坐具	Other height-adjustable swivel seats	办公椅、电竞椅、电脑椅、老板椅、吧台转椅、转椅、升降椅、网布椅	office chair; gaming chair; swivel chair; mesh chair
940141	木制的能作床用的两用椅，但庭园坐具或野营设备除外	Seats convertible into beds, of wood (not garden or camping)	木架沙发床、木沙发床	wooden sofa bed; sofa bed wood
940149	其他能作床用的两用椅，但庭园坐具或野营设备除外	Other seats convertible into beds (not garden or camping)	沙发床、折叠沙发床、折叠床椅	sofa bed; convertible chair; convertible sofa
940152	竹制的坐具	Seats of bamboo	竹椅	bamboo chair
940153	藤制的坐具	Seats of rattan	藤椅、藤编沙发	rattan chair
940159	柳条及类似材料制的坐具（竹、藤除外）	Seats of cane, osier or similar materials (not bamboo or rattan)	柳编椅	wicker chair
940161	带软垫的木框架坐具	Other seats with wooden frames, upholstered	布艺沙发、真皮沙发、木架沙发、软包餐椅、软垫木椅、沙发、皮沙发、实木软包餐椅、木框软包椅	sofa; upholstered chair; fabric sofa; upholstered sofa; upholstered dining chair wood; armchair; recliner wood frame; leather sofa
940169	其他木框架坐具（不带软垫）	Other seats with wooden frames, not upholstered	实木餐椅、木凳、木椅、木长椅、实木椅、木餐椅	wooden chair; wooden stool; wooden bench; solid wood dining chair
940171	带软垫的金属框架坐具	Other seats with metal frames, upholstered	软包铁架椅、会议椅、折叠软椅、功能沙发、金属软包椅、金属沙发	metal frame upholstered chair; recliner; conference chair; upholstered metal chair; metal frame dining chair padded; banquet chair
940179	其他金属框架坐具（不带软垫）	Other seats with metal frames, not upholstered	户外折叠椅、露营椅、沙滩椅、铁艺椅、折叠椅、金属椅	camping chair; folding chair; beach chair; metal chair; garden chair metal
940180	其他坐具	Other seats n.e.c.	塑料椅、塑料凳、儿童安全座椅、石凳、儿童餐椅	plastic chair; plastic stool; child car seat; baby car seat; high chair plastic
940191	木制的坐具零件	Parts of seats, of wood	木制椅腿、木制沙发腿、木座椅零件	wooden seat parts; wooden parts of seats; wooden sofa legs; wooden chair legs
940199	其他坐具零件	Parts of seats, of other materials	座椅骨架、座椅滑轨、椅子底盘、椅子扶手、座椅配件、办公椅气杆底盘	seat parts; seat frame; chair base; gas lift chair parts; armrest; sofa legs; chair legs
9402	医疗、外科、牙科或兽医用家具（例如，手术台、病床、牙科椅）；设有旋转、倾斜、升降装置的理发用椅及类似椅；上述物品的零件	Medical, surgical, dental or veterinary furniture; barbers' chairs; parts
940210	牙科、理发及类似用途的椅及其零件	Dentists', barbers' or similar chairs, and parts	理发椅、美容椅、牙科椅、美发椅	barber chair; dental chair; salon chair
940290	其他医疗、外科、牙科或兽医用家具及其零件	Other medical, surgical, dental or veterinary furniture, and parts	病床、护理床、手术台、检查床、医用推车	hospital bed; nursing bed; operating table; medical trolley; examination couch
9403	其他家具及其零件	Other furniture and parts
940310	办公室用金属家具	Metal office furniture	铁皮文件柜、钢制办公桌、金属办公桌、文件柜、铁皮柜、办公铁柜	steel filing cabinet; metal office desk; filing cabinet; steel cabinet office
940320	其他金属家具	Other metal furniture	铁架床、货架、仓储货架、金属储物柜、工具柜、双层铁床、金属货架、金属床、更衣柜、储物柜金属、金属桌、折叠桌金属、双层床	metal bed; storage rack; metal shelf; tool cabinet; steel rack; locker; metal table; bunk bed metal; warehouse racking; folding table metal
940330	办公室用木家具	Wooden office furniture	办公桌、木制文件柜、会议桌、木办公桌、办公家具木	office desk; wooden office furniture; conference table; wooden office desk; office furniture wood; conference table wood
940340	厨房用木家具	Wooden kitchen furniture	橱柜、整体橱柜、厨房木柜	kitchen cabinet; wooden kitchen furniture
940350	卧室用木家具	Wooden bedroom furniture	实木床、衣柜、床头柜、梳妆台、木床、卧室家具、婴儿床木	wooden bed; wardrobe; nightstand; dressing table; bedroom furniture; baby crib wood; bedroom set
940360	其他木家具	Other wooden furniture	餐桌、茶几、电视柜、书柜、鞋柜、实木桌、木餐桌、木桌、木家具、餐桌椅、木架子、猫爬架、边柜	dining table; coffee table; TV stand; bookcase; wooden table; shoe cabinet; sideboard; wooden furniture; dining set; wooden shelf
940370	塑料家具	Plastic furniture	塑料收纳柜、塑料桌、塑料鞋柜、塑料置物架、塑料家具、塑料柜、花园家具塑料、塑料抽屉柜、折叠桌塑料	plastic table; plastic storage cabinet; plastic furniture; plastic cabinet; garden furniture plastic; folding table HDPE
940382	竹制家具（坐具除外）	Bamboo furniture	竹桌、竹置物架、竹家具、竹架	bamboo furniture; bamboo shelf
940383	藤制家具（坐具除外）	Rattan furniture	藤桌、藤编茶几、藤家具	rattan furniture; rattan table
940389	其他材料制家具（柳条、玻璃、石材等）	Furniture of other materials, including cane and osier	大理石桌、岩板餐桌、玻璃桌、柳编家具、石家具、大理石茶几、PE藤家具	marble table; glass table; wicker furniture; stone table
940391	木制的家具零件	Parts of furniture, of wood	木制桌腿、柜门板、木制床头、木家具零件、柜门木	wooden furniture parts; wooden table leg; cabinet door
940399	其他家具零件	Parts of furniture, of other materials	金属桌腿、升降桌架、床架配件、家具脚、桌架、家具零件金属	metal table leg; desk frame; furniture parts; table legs metal; height adjustable desk frame
9404	弹簧床垫；寝具及类似用品，装有弹簧、内部用任何材料填充、衬垫或用海绵橡胶、泡沫塑料制成（例如，褥垫、棉被、靠垫、坐垫、枕头）	Mattress supports, mattresses, quilts, pillows and similar bedding
940410	褥垫支架（床绷、排骨架、床底座等，不是弹簧床垫）	Mattress supports	床绷架、排骨架、箱式弹簧床底座、床垫底座、弹簧床架	mattress support; box spring base; slatted bed base; bed base
940421	海绵橡胶或泡沫塑料制褥垫，不论是否包面	Mattresses of cellular rubber or plastics, covered or not	乳胶床垫、海绵床垫、记忆棉床垫	foam mattress; latex mattress; memory foam mattress
940429	其他材料制褥垫	Mattresses of other materials	棕垫、袋装弹簧床垫、椰棕床垫、弹簧床垫	innerspring mattress; coir mattress; spring mattress; pocket spring mattress
940430	睡袋	Sleeping bags	羽绒睡袋、露营睡袋、信封式睡袋、睡袋	sleeping bag; down sleeping bag
940440	被子、床罩、羽绒被及类似盖被	Quilts, bedspreads, eiderdowns and duvets	棉被、蚕丝被、夏凉被、被芯、羽绒被、被子、床褥被类	duvet; quilt; comforter; bedspread; down duvet; silk quilt
940490	其他寝具及类似用品（靠垫、坐垫、枕头等）	Other stuffed or sprung bedding (cushions, pouffes, pillows)	抱枕、乳胶枕、记忆棉枕头、宠物垫、U型枕、枕头、靠垫、羽绒枕、坐垫、记忆枕、宠物窝垫	pillow; cushion; neck pillow; memory foam pillow; down pillow; seat cushion; pet bed; mattress topper
9405	未列名灯具及照明装置，包括探照灯、聚光灯；装有固定光源的发光标志、发光铭牌及类似品；上述货品的未列名零件	Luminaires and light fittings; illuminated signs; parts
940511	枝形吊灯及天花板或墙壁用电气照明装置，设计为仅使用发光二极管（LED）光源	Chandeliers and ceiling or wall lights, for LED sources only	LED吸顶灯、LED吊灯、LED筒灯、LED面板灯、LED壁灯	LED ceiling light; LED downlight; LED panel light; LED pendant; LED chandelier
940519	其他枝形吊灯及天花板或墙壁用电气照明装置（非仅用LED光源）	Other chandeliers and electric ceiling or wall lights	水晶吊灯、壁灯、吸顶灯、吊灯、吸顶灯非LED	chandelier; pendant lamp; wall lamp; ceiling lamp
940521	电气台灯、床头灯、落地灯，设计为仅使用发光二极管（LED）光源	Table, desk, bedside or floor-standing lamps, for LED sources only	LED台灯、护眼台灯、LED落地灯	LED desk lamp; LED floor lamp; LED table lamp
940529	其他电气台灯、床头灯、落地灯（非仅用LED光源）	Other electric table, desk, bedside or floor-standing lamps	盐灯、装饰台灯、台灯、落地灯非LED	table lamp; floor lamp; salt lamp; bedside lamp
940531	圣诞树用的成套灯具，设计为仅使用发光二极管（LED）光源	Christmas tree lighting strings, for LED sources only	LED圣诞灯串、LED彩灯串、圣诞灯串、LED灯串圣诞	LED Christmas lights; LED string lights; Christmas light string; fairy lights Christmas
940539	其他圣诞树用的成套灯具（非仅用LED光源）	Other Christmas tree lighting strings	圣诞灯串	Christmas string lights
940541	其他光伏的电气灯具及照明装置，设计为仅使用发光二极管（LED）光源	Other photovoltaic (solar) light fittings, for LED sources only	太阳能路灯、太阳能草坪灯、太阳能庭院灯、太阳能投光灯	solar street light; solar garden light; solar flood light
940542	其他电气灯具及照明装置，设计为仅使用发光二极管（LED）光源	Other electric light fittings, for LED sources only	LED投光灯、LED路灯、LED灯带、LED植物灯、LED工矿灯、LED泛光灯、LED线条灯、舞台灯LED	LED flood light; LED street light; LED strip light; LED high bay; LED floodlight; LED stage light; LED grow light
940549	其他电气灯具及照明装置（非仅用LED光源）	Other electric luminaires and light fittings n.e.c.	舞台灯、探照灯、防爆灯、路灯、灯具其他、投光灯非LED、灯笼电	stage light; searchlight; explosion-proof light; street light; floodlight; lantern electric; outdoor lighting
940550	非电气的灯具及照明装置	Non-electric luminaires and light fittings	煤油灯、烛台、油灯、马灯、蜡烛灯、纸灯笼蜡烛、香薰烛台	kerosene lamp; oil lamp; candle holder; candle lantern; candlestick
940561	发光标志、发光铭牌及类似品，设计为仅使用发光二极管（LED）光源	Illuminated signs and name-plates, for LED sources only	LED灯箱、LED发光字、LED霓虹灯招牌、LED应急出口指示牌、LED发光标志、LED广告灯箱	LED light box; LED neon sign; LED exit sign; illuminated LED sign
940569	其他发光标志、发光铭牌及类似品（非仅用LED光源）	Other illuminated signs and name-plates	霓虹灯招牌、灯箱、发光招牌	neon sign; light box; illuminated sign
940591	灯具、照明装置及发光标志的玻璃制零件	Parts of luminaires and illuminated signs, of glass	玻璃灯罩、水晶灯挂件、灯具玻璃件	glass lampshade; glass lamp shade; lamp glass parts
940592	灯具、照明装置及发光标志的塑料制零件	Parts of luminaires and illuminated signs, of plastics	塑料灯罩、PC灯罩、灯具塑料件	plastic lampshade; lamp diffuser; plastic lamp shade; lamp parts plastic
940599	灯具、照明装置及发光标志的其他材料制零件	Parts of luminaires and illuminated signs, of other materials	布艺灯罩、灯具铝外壳、灯具配件、灯杆配件、灯罩、铝灯壳	fabric lampshade; lamp housing; lamp parts; lamp shade; LED housing aluminium
9406	活动房屋	Prefabricated buildings
940610	木制的活动房屋	Prefabricated buildings of wood	木屋、桑拿房、木结构房屋、木质活动房	prefabricated wooden house; log cabin; sauna room; wooden house
940620	钢结构模块建筑单元	Modular building units of steel	箱式模块房、模块化钢结构房屋单元、集装箱房、钢制模块化房	steel modular building unit; modular building unit steel; container house modular
940690	其他活动房屋	Other prefabricated buildings	集装箱房、彩钢活动板房、折叠箱房、轻钢别墅、温室大棚、活动板房、彩钢房、集装箱活动房	prefab house; container house; greenhouse; light steel villa; prefabricated house; greenhouse kit; steel prefab building
95	玩具、游戏品、运动用品及其零件、附件	Toys, games and sports requisites; parts and accessories
9503	三轮车、踏板车、踏板汽车及类似的带轮玩具；玩偶车；玩偶；其他玩具；缩小（按比例缩小）的模型及类似娱乐用模型；各种智力玩具	Wheeled toys, dolls, other toys, scale models and puzzles
950300	三轮车、踏板车及类似带轮玩具；玩偶车；玩偶；其他玩具；缩小的模型及娱乐用模型；各种智力玩具	Toy tricycles, scooters and pedal cars; dolls; other toys; scale models; puzzles	毛绒玩具、积木、遥控车、拼图、儿童滑板车、婴儿玩具、玩具、玩具车、娃娃、塑料玩具、电动玩具、益智玩具、儿童三轮车、过家家玩具、玩具套装	plush toy; building blocks; puzzle; RC car; toys; toy car; doll; kids scooter; plastic toy; educational toy; play set; toy set; tricycle kids; stuffed animal
9504	视频游戏控制器及设备，桌上或室内游戏，包括弹球机、台球、娱乐专用桌及保龄球自动球道设备；投币式等付费娱乐机器	Video game consoles, table or parlour games, billiards, playing cards and funfair games
950420	台球用品及附件	Billiard articles and accessories	台球桌、台球杆、桌球、斯诺克台、台球用品	billiard table; billiard cue; pool table; pool cue
950430	用硬币、钞票、银行卡、代币或其他支付方式使其工作的其他游戏用品（保龄球自动球道设备除外）	Other coin-, card- or token-operated games (not bowling alley equipment)	抓娃娃机、投币游戏机、街机、大型游戏机、游戏机投币、娃娃机	claw machine; arcade machine; coin-operated game; coin operated game
950440	游戏纸牌	Playing cards	扑克牌、塔罗牌、纸牌	playing cards; poker cards
950450	视频游戏控制器及设备，但子目9504.30的货品除外	Video game consoles and machines (not coin- or card-operated)	游戏机、掌上游戏机、游戏手柄、电视游戏机、电子游戏机	video game console; handheld game console; gamepad; game controller; handheld game
950490	其他桌上或室内游戏用品	Other funfair, table or parlour games; bowling alley equipment	麻将、自动麻将机、象棋、桌游、飞镖盘、桌上足球、围棋、国际象棋、台球外棋牌、跳棋、棋类套装	mahjong; chess; board game; dartboard; chess set; dart board; table football; go game; poker chips; domino
9505	节日（包括狂欢节）用品或其他娱乐用品，包括魔术道具及嬉戏品	Festive, carnival or other entertainment articles
950510	圣诞节用品	Christmas festivity articles	圣诞树、圣诞球、圣诞装饰品、圣诞花环、圣诞袜、圣诞装饰、圣诞挂件	Christmas tree; Christmas ornament; Christmas wreath; Christmas decoration; Christmas balls; Christmas stocking
950590	其他节日用品或娱乐用品，包括魔术道具及嬉戏品	Other festive, carnival or entertainment articles, including magic tricks and jokes	万圣节装饰、派对用品、派对面具、魔术玩具、复活节饰品、节日装饰、气球派对套装、魔术道具	party supplies; Halloween decoration; party mask; magic props; party decoration; carnival items; magic tricks; party hat
9506	一般的体育活动、体操、竞技及其他运动（包括乒乓球运动）或户外游戏用的本章未列名用品及设备；游泳池或戏水池	Sports, gymnastics and outdoor games equipment; swimming and paddling pools
950611	滑雪屐	Snow skis	滑雪板、双板、单板滑雪板、雪橇板	ski; snowboard; skis
950612	滑雪屐扣件（滑雪屐带）	Snow ski bindings (ski-fastenings)	滑雪板固定器	ski binding
950619	其他滑雪用具	Other snow-ski equipment	滑雪杖	ski pole
950621	帆板	Sailboards		sailboard; windsurfing board
950629	其他水上运动用具（滑水板、冲浪板等）	Water-skis, surf-boards and other water-sport equipment	桨板、SUP充气桨板、脚蹼、呼吸管、滑水橇、冲浪板水上用品、浮板	paddle board; SUP board; surfboard; swim fins
950631	完整的高尔夫球棍	Complete golf clubs	高尔夫球杆、高尔夫套杆	golf club; golf clubs
950632	高尔夫球	Golf balls	练习场高尔夫球	golf ball
950639	其他高尔夫球用具	Other golf equipment	高尔夫球钉、高尔夫杆头、高尔夫练习垫、高尔夫练习网	golf tee; golf club head; golf practice mat
950640	乒乓球运动用品及器械	Table-tennis articles and equipment	乒乓球拍、乒乓球台	table tennis ball; table tennis bat; table tennis table; ping pong
950651	草地网球拍，不论是否装弦	Lawn-tennis rackets, strung or not	网球拍	tennis racket
950659	其他网球拍、羽毛球拍或类似球拍，不论是否装弦	Other tennis, badminton or similar rackets, strung or not	壁球拍、匹克球拍、羽毛球拍	badminton racket; squash racket; pickleball paddle
950661	草地网球	Lawn-tennis balls		tennis ball
950662	可充气的球	Inflatable balls	篮球、足球、排球、橄榄球、充气球	basketball; football; volleyball; soccer ball; inflatable ball; gym ball
950669	其他球（可充气球、高尔夫球、乒乓球及草地网球除外）	Other sports balls	羽毛球、棒球、垒球、保龄球、曲棍球、实心球	shuttlecock; baseball; bowling ball; cricket ball
950670	溜冰鞋及旱冰鞋，包括装有冰刀的溜冰靴	Ice skates and roller skates, including skating boots with skates	轮滑鞋、直排轮、冰刀鞋、旱冰鞋	ice skates; inline skates; roller skates
950691	一般的体育活动、体操或竞技用品及设备	Gymnastics, athletics and general exercise equipment	跑步机、健身器材、哑铃、瑜伽垫、动感单车、拉力带、拉力器、健身车、杠铃、弹力带、跳绳、仰卧板	treadmill; fitness equipment; dumbbell; yoga mat; exercise bike; resistance band; barbell; kettlebell; gym equipment; jump rope
950699	其他运动或户外游戏用品及设备；游泳池或戏水池	Other sports and outdoor games equipment; swimming and paddling pools	充气泳池、滑板、蹦床、跳绳、运动护具、飞盘、户外游戏设备、泳池、球门、秋千户外体育、护具、拳击沙袋、弓箭	swimming pool; skateboard; trampoline; sports protective gear; goal net set; archery; badminton shuttlecock; boxing bag; frisbee; climbing holds
9507	钓鱼竿、钓鱼钩及其他钓鱼用品；捞鱼网、捕蝶网及类似网；囮子“鸟”（税目92.08或97.05的除外）及类似的狩猎用品	Fishing rods, hooks and tackle; landing nets; decoys and hunting requisites
950710	钓鱼竿	Fishing rods	碳素鱼竿、海竿、路亚竿、钓鱼竿、鱼竿、渔竿	fishing rod
950720	钓鱼钩，不论有无系钩丝	Fish-hooks, snelled or not	三本钩、曲柄钩、鱼钩	fish hook; treble hook; fishing hook
950730	钓线轮	Fishing reels	渔轮、纺车轮、水滴轮、鼓轮、渔线轮	fishing reel; spinning reel
950790	其他钓鱼用品；捞鱼网、捕蝶网及类似网；囮子“鸟”及类似的狩猎用品	Other fishing tackle; landing and butterfly nets; decoys and hunting requisites	路亚饵、假饵、浮漂、抄网、渔具套装、诱饵鸭、鱼饵、鱼漂、捞网、钓箱、渔具配件	fishing lure; fishing float; landing net; decoy duck; fishing tackle; bait soft lure
9508	流动马戏团及流动动物园；游乐场乘骑游乐设施和水上乐园娱乐设备；游乐场娱乐设备，包括射击用靶；流动剧团	Travelling circuses, amusement park rides, water park and fairground amusements
950810	流动马戏团及流动动物园	Travelling circuses and menageries
950821	过山车	Roller coasters	滑行车、果虫滑车	roller coaster
950822	旋转木马、秋千和旋转平台	Carousels, swings and roundabouts	转马、海盗船、飞椅、自控飞机、旋转木马	carousel; merry-go-round; pirate ship ride
950823	碰碰车	Dodge'em cars (bumper cars)	电动碰碰车	bumper car; dodgem
950824	运动模拟器和移动剧场	Motion simulators and moving theatres	动感影院、VR动感座椅、5D影院	motion simulator; 5D cinema
950825	水上乘骑游乐设施	Water rides	激流勇进	log flume; water ride
950826	水上乐园娱乐设备	Water park amusements	水滑梯、水上乐园设备、水寨	water slide; water park equipment
950829	其他游乐场乘骑游乐设施和水上乐园娱乐设备	Other amusement park rides	游乐小火车、跳楼机、摩天轮、游乐设备、旋转木马、碰碰车	trackless train; amusement rides; carousel; bumper cars
950830	游乐场娱乐设备，包括射击用靶	Fairground amusements		fairground amusement
950840	流动剧团	Travelling theatres
96	杂项制品	Miscellaneous manufactured articles
9601	已加工的兽牙、骨、玳瑁壳、角、鹿角、珊瑚、珍珠母及其他动物质雕刻材料及其制品（包括模塑制品）	Worked ivory, bone, horn, coral, shell and other animal carving material; articles
960110	已加工的兽牙及其制品	Worked ivory and articles of ivory
960190	其他已加工的动物质雕刻材料及其制品（骨、角、珊瑚、珍珠母等）	Other worked animal carving material and articles (bone, horn, shell, coral)	牛角制品、贝壳工艺品、骨雕、牛角工艺品	shell craft; horn craft; bone carving
9602	已加工的植物质或矿物质雕刻材料及其制品；蜡、硬脂、天然树胶、树脂等制模塑或雕刻制品；已加工的未硬化明胶及其制品	Worked vegetable or mineral carving material; moulded wax or resin articles; gelatin
960200	已加工的植物质或矿物质雕刻材料及制品；蜡、树脂等模塑或雕刻制品；未硬化明胶制品	Worked vegetable or mineral carving material; moulded wax articles; unhardened gelatin articles	空心胶囊、明胶空心胶囊、琥珀雕件、果核雕刻、蜡制工艺品	empty gelatin capsule; wax craft; nut carving
9603	帚、刷、非机动的手工操作地板清扫器、拖把及毛掸；供制帚、刷用的成束或成簇的材料；油漆块垫及滚筒；橡皮扫帚	Brooms, brushes, mops, feather dusters, paint rollers and hand floor sweepers
960310	用枝条或其他植物材料捆扎而成的帚及刷，不论是否有把	Brooms and brushes of twigs or other vegetable materials	高粱扫帚、竹扫把、植物扫帚、扫把、扫帚植物	broom; sorghum broom; bamboo broom; straw broom
960321	牙刷，包括齿板刷	Tooth brushes, including dental-plate brushes	手动牙刷、儿童牙刷、假牙刷、牙刷	toothbrush
960329	剃须刷、发刷、指甲刷、睫毛刷及其他人体化妆用刷	Shaving, hair, nail, eyelash and other toilet brushes	梳发刷、洗澡刷、美发气垫刷、剃须刷、美甲刷、指甲刷、洗脸刷、浴刷	hair brush; shaving brush; nail brush; bath brush
960330	画笔、毛笔及化妆用的类似笔	Artists' and writing brushes; cosmetic brushes	化妆刷、油画笔、水彩笔刷、粉底刷、毛笔、画笔、化妆刷套装、美术画笔	makeup brush; artist paint brush; calligraphy brush; makeup brush set; artist brush; writing brush; paint brush artist
960340	油漆刷、涂料刷、清漆刷及类似的刷；油漆块垫及滚筒	Paint, distemper or varnish brushes; paint pads and rollers	油漆毛刷、滚筒刷、羊毛刷、油漆滚筒、油漆刷、刷墙滚筒	paint brush; paint roller
960350	作为机器、器具或车辆零件的其他刷	Other brushes as parts of machines, appliances or vehicles	工业毛刷辊、扫地车刷、条刷、钢丝刷轮、机器用刷、工业刷辊	industrial brush roller; sweeper brush; wheel brush; industrial brush; brush roller machine
960390	其他帚、刷、拖把、毛掸、手工操作地板清扫器；制帚、刷用成束成簇材料	Other brooms, brushes, mops, dusters, squeegees and hand floor sweepers	平板拖把、马桶刷、清洁刷、塑料扫把、鸡毛掸子、玻璃刮、拖把、扫把塑料、鸡毛掸、钢丝刷、静电除尘掸	mop; toilet brush; plastic broom; feather duster; cleaning brush; wire brush; squeegee; dish brush
9604	手用粗筛、细筛	Sieves and riddles for hand use
960400	手用的粗筛、细筛	Hand sieves and hand riddles	面粉筛、手筛、试验筛、手用筛	hand sieve; flour sifter
9605	个人梳妆、缝纫或清洁鞋靴、衣服用的成套旅行用具	Travel sets for toilet, sewing or shoe or clothes cleaning
960500	个人梳妆、缝纫或清洁鞋靴、衣服用成套旅行用具	Personal travel sets for toilet, sewing, shoe or clothes cleaning	旅行洗漱套装、针线包、航空旅行包、擦鞋套装、旅行套装、洗漱套装、酒店洗漱用品套装	travel kit; sewing kit; shoe care kit; travel set toiletry; hotel amenity kit; shoe cleaning set
9606	钮扣、揿扣、钮扣芯及钮扣和揿扣的其他零件；钮扣坯	Buttons, press-fasteners and snap-fasteners; parts and blanks
960610	揿扣及其零件	Press-fasteners, snap-fasteners and press-studs, and parts	四合扣、五爪扣、按扣、磁扣	snap button; press stud; magnetic snap
960621	塑料制钮扣，未用纺织材料包裹	Plastic buttons, not textile covered	树脂纽扣、塑料纽扣、衬衫扣	plastic button; resin button; plastic buttons
960622	贱金属制钮扣，未用纺织材料包裹	Base metal buttons, not textile covered	金属纽扣、工字扣、牛仔扣	metal button; jeans button; metal buttons
960629	其他钮扣	Other buttons	贝壳扣、木扣、布包扣、椰壳扣、牛角扣	shell button; wooden button; horn button
960630	钮扣芯及钮扣的其他零件；钮扣坯	Button moulds and other button parts; button blanks	纽扣坯、扣面	button blank
9607	拉链及其零件	Slide fasteners (zips) and parts
960711	装有贱金属齿的拉链	Slide fasteners with base metal chain scoops	金属拉链、铜齿拉链	metal zipper
960719	其他拉链	Other slide fasteners	尼龙拉链、树脂拉链、隐形拉链、防水拉链、塑料拉链	nylon zipper; plastic zipper; invisible zipper
960720	拉链零件	Parts of slide fasteners	拉链头、拉片、拉链码带	zipper slider; zipper puller
9608	圆珠笔；毡尖和其他渗水式笔尖笔及唛头笔；自来水笔及其他钢笔；蜡纸铁笔；活动铅笔；钢笔杆、铅笔杆及类似笔杆；零件	Pens, markers, propelling pencils and parts
960810	圆珠笔	Ball point pens	中性笔、原子笔、签字笔、按动笔、圆珠笔	ballpoint pen; gel pen
960820	毡尖和其他渗水式笔尖笔及唛头笔	Felt tipped and other porous-tipped pens and markers	记号笔、马克笔、荧光笔、白板笔、水彩笔	marker; highlighter; whiteboard marker; felt tip pen; marker pen
960830	自来水笔、铁笔型蜡纸笔及其他钢笔	Fountain pens, stylograph pens and other pens	墨水笔、钢笔	fountain pen
960840	活动铅笔	Propelling or sliding pencils	自动铅笔	mechanical pencil
960850	由上述两个或多个子目所列物品组成的成套笔	Pen and pencil sets (two or more kinds)	礼品对笔、笔套装	pen set
960860	圆珠笔芯，由圆珠笔头和墨芯构成	Ball point pen refills (point plus ink reservoir)	中性笔芯	pen refill
960891	钢笔头及笔尖粒	Pen nibs and nib points		pen nib
960899	其他笔杆、铁笔及税目96.08所列货品的零件，包括帽、夹	Duplicating stylos, pen and pencil holders; pen parts, caps and clips	笔帽、笔夹、圆珠笔头、笔配件	pen parts; pen cap; pen clip
9609	铅笔（税目96.08的铅笔除外）、颜色铅笔、铅笔芯、蜡笔、图画碳笔、书写或绘画用粉笔及裁缝划粉	Pencils, crayons, pencil leads, pastels, drawing charcoal and chalk
960910	铅笔及颜色铅笔，笔芯包裹在外壳中	Pencils and crayons with leads in a sheath	彩色铅笔、木质铅笔、素描铅笔、铅笔	pencil; colour pencil; coloured pencil
960920	铅笔芯，黑的或其他颜色的	Pencil leads, black or coloured	自动铅笔芯	pencil lead
960990	蜡笔、图画碳笔、书写或绘画用粉笔、裁缝划粉	Pastels, drawing charcoals, chalks and other crayons	油画棒、儿童蜡笔、无尘粉笔、蜡笔、粉笔、炭笔	crayon; chalk; oil pastel; charcoal pencil
9610	具有书写或绘画面的石板、黑板及类似板，不论是否镶框	Slates and writing or drawing boards
961000	具有书写或绘画面的石板、黑板及类似板	Slates and boards with writing or drawing surface, framed or not	白板、磁性白板、绘画板、留言板、玻璃白板、黑板、写字板	whiteboard; blackboard; magnetic board; drawing board; chalkboard
9611	手用日期戳、封缄戳、编号戳及类似印戳（包括标签压印器）；手工操作的排字盘及带有排字盘的手印器	Hand-operated date, sealing or numbering stamps; hand printing sets
961100	手用日期戳、封缄戳、编号戳及类似印戳；手工操作的排字盘及手印器	Hand stamps (date, sealing, numbering); composing sticks and hand printing sets	印章、橡皮章、回墨印章、光敏印章、号码机、日期印	rubber stamp; self-inking stamp; date stamp; stamp
9612	打字机色带或类似色带，已上油或经其他方法处理能着色的，不论是否装轴或装盒；印台，不论是否已加印油或带盒子	Typewriter or similar inked ribbons; ink pads
961210	打字机色带或类似色带	Typewriter or similar ribbons, inked or prepared for printing	打印机色带、碳带、条码碳带、热转印碳带、色带、打印色带	printer ribbon; thermal transfer ribbon; ink ribbon
961220	印台，不论是否已加印油或带盒子	Ink pads, inked or not	印泥盒、快干印台	ink pad; stamp pad
9613	香烟打火机及其他打火器，不论是机械的，还是电气的，及其零件，但打火石及打火机芯除外	Lighters and parts (not flints or wicks)
961310	袖珍气体打火机，不可再充气	Pocket gas lighters, non-refillable	一次性打火机	disposable lighter
961320	袖珍气体打火机，可以再充气	Pocket gas lighters, refillable	充气打火机、防风打火机、可充气打火机	refillable lighter; windproof lighter
961380	其他打火器	Other lighters	点火枪、煤油打火机、电弧打火机、点火器、电子打火机	gas lighter; kitchen lighter; arc lighter; gas lighter gun; candle lighter
961390	打火机及打火器的零件（打火石及打火机芯除外）	Parts of lighters (not flints or wicks)	打火机配件、打火机电子点火器	lighter parts
9614	烟斗（包括烟斗头）和烟嘴及其零件	Smoking pipes, cigar or cigarette holders
961400	烟斗（包括烟斗头）、雪茄或香烟烟嘴及其零件	Smoking pipes and bowls, cigar or cigarette holders, and parts	石楠木烟斗、水烟壶、玻璃烟斗、烟斗	smoking pipe; hookah; cigarette holder
9615	梳子、发夹及类似品；发卡、卷发夹、卷发器及类似品及其零件，但税目85.16的货品除外	Combs, hair-slides, hairpins, curlers and the like; parts
961511	硬质橡胶或塑料制的梳子、发夹及类似品	Combs and hair-slides of hard rubber or plastics	塑料梳子、塑料发夹、抓夹、鲨鱼夹、发夹塑料	plastic comb; hair claw; hair clip; hair clip plastic
961519	其他材料制的梳子、发夹及类似品	Combs and hair-slides of other materials	木梳、牛角梳、金属发夹、梳子	wooden comb; horn comb; metal hair clip
961590	发卡、卷发夹、卷发器及类似品及其零件（非电热）	Hairpins, curling pins, curlers and the like (not electric); parts	卷发筒、一字夹、U型发针、发夹、发卡金属	hairpin; hair roller; hair curler; bobby pin; hair clip; barrette
9616	香水喷雾器或类似的化妆用喷雾器及其座架、喷头；粉扑及粉拍，施敷脂粉或化妆品用	Scent sprays and toilet sprays; powder-puffs and pads
961610	香水喷雾器或类似的化妆用喷雾器及其座架、喷头	Scent and toilet sprays, their mounts and heads	香水喷头、化妆品泵头、分装喷雾瓶、香水喷雾器、化妆喷头	perfume atomizer; perfume pump sprayer; cosmetic sprayer; mist sprayer head; fragrance pump
961620	粉扑及粉拍，施敷脂粉或化妆品用	Powder-puffs and cosmetic pads	美妆蛋、气垫粉扑、化妆海绵粉扑、粉扑	powder puff; makeup sponge
9617	保温瓶和其他真空容器（带壳）及其零件，但玻璃瓶胆除外	Vacuum flasks and other vacuum vessels; parts
961700	保温瓶和其他真空容器及其零件，但玻璃瓶胆除外	Vacuum flasks and vessels with cases; parts (not glass inners)	保温杯、真空杯、焖烧杯、保温壶、不锈钢保温杯、真空保温瓶、保温瓶、不锈钢真空杯	vacuum flask; thermos; insulated bottle; insulated tumbler; vacuum insulated tumbler; thermal mug
9618	裁缝用人体模型及其他人体活动模型；橱窗装饰用的自动模型及其他活动陈列品	Tailors' dummies, lay figures and animated window displays
961800	裁缝用人体模型及其他人体模型；橱窗装饰用自动模型及活动陈列品	Tailors' dummies and lay figures; automata and animated shop window displays	服装模特、橱窗模特、半身模特、仿真恐龙、人体模特	mannequin; dress form; animatronic display; display dummy
9619	卫生巾（护垫）及卫生棉条、尿布及尿布衬里和类似品，由任何材料制成	Sanitary towels, tampons, diapers and similar articles
961900	任何材料制的卫生巾（护垫）、卫生棉条、尿布、尿布衬里及类似品	Sanitary towels and tampons, diapers, diaper liners and similar articles, any material	纸尿裤、婴儿纸尿裤、成人纸尿裤、拉拉裤、尿垫、卫生巾、尿不湿、卫生护垫、婴儿尿裤、棉条	sanitary napkin; baby diaper; adult diaper; tampon; diaper; nappy; nappies; sanitary pad; incontinence pad
9620	独脚架、双脚架、三脚架及类似品	Monopods, bipods, tripods and the like
962000	独脚架、双脚架、三脚架及其类似品	Monopods, bipods, tripods and similar supports	相机三脚架、自拍杆、手机支架三脚架、直播支架、三脚架、相机支架	tripod; selfie stick; monopod
97	艺术品、收藏品及古物	Works of art, collectors' pieces and antiques
9701	油画、粉画及其他手绘画，但税目49.06的手工绘制图样及手绘、手饰的制成品除外；拼贴画、镶嵌画及类似装饰板	Hand-made paintings, drawings and pastels; collages, mosaics and decorative plaques
970121	超过100年的油画、粉画及其他手绘画原件	Paintings, drawings and pastels over 100 years old	古画、百年以上绘画	antique painting
970122	超过100年的镶嵌画	Mosaics over 100 years old
970129	超过100年的拼贴画及类似装饰板	Collages and similar decorative plaques over 100 years old
970191	不超过100年的油画、粉画及其他手绘画原件	Paintings, drawings and pastels not over 100 years old	手绘油画、国画、水彩画、书画、装饰油画、油画、手绘画、书法作品	oil painting; Chinese painting; hand painted canvas; hand painted picture; calligraphy; painting original
970192	不超过100年的镶嵌画	Mosaics not over 100 years old	马赛克艺术画	mosaic art
970199	不超过100年的拼贴画及类似装饰板	Collages and similar decorative plaques not over 100 years old	拼贴艺术画	collage art
9702	雕版画、印制画、石印画的原本	Original engravings, prints and lithographs
970210	超过100年的雕版画、印制画、石印画的原本	Original engravings, prints and lithographs over 100 years old
970290	不超过100年的雕版画、印制画、石印画的原本	Original engravings, prints and lithographs not over 100 years old	版画原作	original print
9703	各种材料制的雕塑品原件	Original sculptures and statuary, in any material
970310	超过100年的各种材料制雕塑品原件	Original sculptures and statuary over 100 years old	百年以上雕塑	antique sculpture
970390	不超过100年的各种材料制雕塑品原件	Original sculptures and statuary not over 100 years old	雕塑原作、原创雕塑	original sculpture
9704	使用过或未使用过的邮票、印花税票、邮戳印记、首日封、邮政信笺（印有邮票的纸品）及类似品，但税目49.07的货品除外	Postage or revenue stamps, first-day covers and postal stationery
970400	邮票、印花税票、邮戳印记、首日封、邮政信笺及类似品（税目49.07的除外）	Postage or revenue stamps, postmarks, first-day covers, postal stationery (not of heading 4907)	集邮品、纪念邮票	collectible stamp; first day cover
9705	具有考古学、人种学、历史学、动物学、植物学、矿物学、解剖学、古生物学或钱币学意义的收集品及珍藏品	Collections and collectors' pieces
970510	具有考古学、人种学或历史学意义的收集品及珍藏品	Collectors' pieces of archaeological, ethnographic or historical interest
970521	人类标本及其部分	Human specimens and parts (collectors' pieces)
970522	灭绝或濒危物种及其部分的收集品及珍藏品	Extinct or endangered species and parts (collectors' pieces)
970529	其他具有动物学、植物学、矿物学、解剖学或古生物学意义的收集品及珍藏品	Other zoological, botanical, mineralogical, anatomical or palaeontological collectors' pieces	矿物标本、化石标本、昆虫标本	mineral specimen; fossil; insect specimen
970531	超过100年的具有钱币学意义的收集品及珍藏品	Coins and other numismatic collectors' pieces over 100 years old	古钱币	antique coin; ancient coins
970539	不超过100年的具有钱币学意义的收集品及珍藏品	Coins and other numismatic collectors' pieces not over 100 years old	纪念币收藏品	collectible coin
9706	超过100年的古物	Antiques over 100 years old
970610	超过250年的古物	Antiques over 250 years old
970690	超过100年但不超过250年的古物	Antiques over 100 but not over 250 years old	古董、古玩	antique; antiques
`
