// What whole kinds of goods are plainly called. A firm that types no more than 茶叶 or "bearings" means the goods and not the machine for
// them, their packing or their parts. Codes in the order in which they are offered, six digits before the heading or chapter that holds the
// rest; Chinese, parted by 、; English, parted by ;. Written for this project 2026-12-01 by going through the chapters; only for finding,
// never shown as a name.

export const PLAIN_NAME_LINES = `
01|活动物、牲畜、活畜|live animals; livestock
0101|马、活马|horse; live horse
0102|牛、活牛、奶牛|cattle; cow
0103|猪、活猪、生猪|pig; live pig; hog
0104|羊、活羊、山羊、绵羊|sheep; goat; lambs
0105|鸡、鸭、鹅、活鸡、家禽、鸡苗|poultry
020230,0202,0201|牛肉|beef
020329,0203|猪肉|pork
0204|羊肉|mutton; lamb; goat meat
020714,020712,0207|鸡肉、鸭肉、禽肉|chicken; chicken meat; poultry meat
020230,020329,020714,020442,02|肉、肉类、鲜肉、冻肉|meat
030389,030289,030199,030499,0303,0302|鱼、鱼类、海鱼、淡水鱼|fish
030389,030799,030617,1605,03|海鲜、水产、水产品、海产品|seafood; aquatic products
0304|鱼片、鱼柳|fish fillet
030617,030616,0306|虾、虾仁、大虾、对虾|shrimp; prawn
030614,030633,0306|蟹、螃蟹|crab
0306|龙虾|lobster
030742,030743,0307|鱿鱼、墨鱼|squid; cuttlefish
0307|贝类、扇贝、蛤蜊、牡蛎、鲍鱼|shellfish; clam; oyster; scallop; mussel
030819,030811,160561|海参|sea cucumber
0401|牛奶、鲜奶、奶|milk; fresh milk
0402|奶粉|milk powder
0403|酸奶|yogurt
0405|黄油|butter
0406|奶酪、芝士|cheese
040721,040729,0407|蛋、鸡蛋、鸭蛋|egg; chicken egg
040900|蜂蜜、蜜|honey
050400|肠衣|casing
050510|羽绒、羽毛|feather; down
0602|苗木、树苗、盆栽、花苗、植物|plant; seedling; live plants; trees
060319,060311,0603|鲜花、花、切花|flower; cut flowers
071080,070999,0709,0710,07|蔬菜、菜、鲜菜|vegetable; fresh vegetable
0701|土豆、马铃薯|potato
070200|西红柿、番茄|tomato
070310|洋葱|onion
070320|大蒜、蒜、蒜头|garlic
0704|白菜、卷心菜、花菜、西兰花|cabbage; broccoli; cauliflower
0705|生菜|lettuce
070610|胡萝卜|carrot
0706|萝卜|radish
070700|黄瓜|cucumber
070960,071140|辣椒|chilli
070951,070954,070959,0709|蘑菇、鲜蘑菇、食用菌|mushroom
071231,071232,071234,071239|干蘑菇、干菌|dried mushroom
0713|豆子、豆类、绿豆、红豆|bean; pulses
071410|木薯|cassava
071420|红薯、地瓜|sweet potato
080810,080510,080390,080610,081090,080830,08|水果、鲜果、果品|fruit; fruits; fresh fruit
0801|椰子、腰果|coconut; cashew
0802,0801|坚果、干果|nuts; edible nuts
080231,080232|核桃|walnut
080390|香蕉|banana
080430|菠萝|pineapple
080450|芒果|mango
080510|橙子、橙|orange
080521,0805|橘子、柑橘|mandarin; tangerine
080550|柠檬|lemon; lime
080610|葡萄|grape
080711|西瓜|watermelon
080810|苹果|apple
080830|梨|pear
0809|桃子、桃、樱桃、李子、杏|peach; cherry; plum; apricot
081010|草莓|strawberry
081040|蓝莓|blueberry
081050|猕猴桃|kiwi
090121,090111,210111,0901,2101|咖啡|coffee
090111|咖啡豆、生咖啡豆|coffee bean
090210,090220,090230,090240,0902|茶、茶叶|tea; tea leaf; tea leaves
090220,090210|绿茶|green tea
090240,090230|红茶|black tea
090421,090411,091011,090961,09|香料、调料、香辛料|spice
0904|胡椒|pepper
091011|生姜、姜|ginger
1001|小麦|wheat
100590,1005|玉米|corn; maize
100630,1006|大米、米|rice
1003|大麦|barley
1004|燕麦|oats
1007|高粱|sorghum
100199,100590,100630,10|粮食、谷物|grain; cereal; cereals
110100|面粉|flour; wheat flour
110812,110814,1108|淀粉|starch
120190,1201|大豆、黄豆|soybean; soya bean; soy
1202|花生|peanut; groundnut
120600|葵花籽、瓜子|sunflower seed
120740|芝麻|sesame; sesame seed
1205|油菜籽|rapeseed
1209|种子、菜种|seed; seeds; planting seed
121120|人参、西洋参|ginseng
121190|药材、中药材、草药、中草药、枸杞|herb; medicinal herb; herbs
121221|海带、海藻、紫菜|seaweed; kelp
1301|树脂胶、虫胶、松脂|gum; natural gum
150790,151211,151190,150920,15|食用油、植物油、油脂|edible oil; cooking oil; vegetable oil
1507|大豆油、豆油|soybean oil
150810,150890|花生油|peanut oil
1509|橄榄油|olive oil
1511|棕榈油|palm oil
1512|葵花籽油|sunflower oil
1504|鱼油|fish oil
160100|香肠、火腿肠|sausage
160249,1602|午餐肉、火腿、肉罐头|ham; canned meat
160414,160420,1604|鱼罐头|canned fish
170199,1701|糖、白糖、白砂糖、食糖、砂糖|sugar; white sugar
170490,1704|糖果、软糖、硬糖|candy; sweets; confectionery
1805|可可粉|cocoa powder
1801|可可豆|cocoa bean
180690,180632,180631,1806|巧克力|chocolate
1901|婴儿奶粉、婴儿食品|infant formula; baby food
190219,190230,1902|面条、面、挂面、意大利面|noodle; pasta; spaghetti
190230|方便面|instant noodle
1904|麦片|breakfast cereal
190531,190590,1905|饼干、面包、蛋糕、糕点|biscuit; cookie; bread; cake; bakery
2001,2005|泡菜、咸菜|pickle; pickles
2005|蔬菜罐头|canned vegetable
2007|果酱|jam
2008|水果罐头|canned fruit
200989,200912,2009|果汁|juice; fruit juice
210310|酱油|soy sauce
210390,2103|酱、酱料、调味品、调味料、调味酱|sauce; seasoning; condiment
2104|汤料|soup
210500|冰淇淋、雪糕|ice cream
210220,210210|酵母|yeast
210690|保健品、食品添加剂|food supplement; dietary supplement; health food
190590,210690,200819,170490,190230|食品、零食、小吃|food; foodstuff; snack; snacks
220110,2201|水、矿泉水、纯净水、饮用水|water; mineral water; drinking water
220210,220299,2202|饮料|beverage; drink; soft drink
220300|啤酒|beer
220421,2204|葡萄酒、红酒|wine; red wine; grape wine
220890,220600,220421,220300,22|酒、酒类、白酒|liquor; spirits; alcohol drink; alcoholic drink
220890,2208|烈酒|spirit
220710,2207|酒精、乙醇|ethanol; alcohol
220900|醋|vinegar
230990,2309|饲料、动物饲料|feed; animal feed; fodder
230910|狗粮、猫粮、宠物食品|pet food; dog food; cat food
230400|豆粕|soybean meal
230120|鱼粉|fish meal
240220,2402|香烟、烟、卷烟|cigarette
240210|雪茄|cigar
2401|烟叶、烟草|tobacco; leaf tobacco
240412,854340|电子烟|e-cigarette; vape
250100|盐、食盐、工业盐|salt
250300|硫磺、硫黄|sulphur
250410,2504|石墨|graphite
2505|沙子、沙、砂、石英砂|sand
250700|高岭土|kaolin
251512,680221,680291,2515|大理石|marble
251612,680223,680293,2516|花岗岩、花岗石|granite
251710,6802|石子、石头、石材、碎石|stone; gravel
252010|石膏|gypsum
252220,2522|石灰|quicklime
252329,2523|水泥|cement
252620,252610|滑石|talc
260111,260112,2601|铁矿、铁矿石、铁矿砂|iron ore
260300|铜矿|copper ore
260111,260300,260600,26|矿石、矿产、矿砂|ore; ores; mineral ore
270112,270119,2701|煤、煤炭|coal
270400|焦炭|coke
270900|原油、石油|crude oil; petroleum
271012|汽油|gasoline; petrol
271019|柴油、润滑油、燃料油|diesel; lubricant; fuel oil; lubricating oil
271111,271121,2711|天然气、液化气|natural gas; lpg; lng
271220,271290|石蜡、蜡|paraffin; wax
2713|沥青、石油焦|bitumen; petroleum coke
2804|氢气、氧气、氮气|hydrogen; oxygen; nitrogen
280700|硫酸|sulphuric acid
280610|盐酸|hydrochloric acid
281511,281512|烧碱、氢氧化钠|caustic soda; sodium hydroxide
283620|纯碱|soda ash
2905|甲醇|methanol
291521,2915|醋酸|acetic acid
2936|维生素|vitamin
2941|抗生素|antibiotic
29|化工原料、有机化学品|chemical; organic chemical
28|无机化学品|inorganic chemical
300490,3004,3003|药、药片、药丸、药品、药物、西药、中成药|medicine; drug; medicament; pharmaceutical
300241,300242,3002|疫苗|vaccine
3005|纱布、绷带、创可贴|bandage; gauze; adhesive plaster
310210,310520,310420,310590,31|肥料、化肥|fertilizer
310210|尿素|urea
310520|复合肥|compound fertilizer; npk
3101|有机肥|organic fertilizer
3204|染料|dye; dyes
3206,3204|颜料|pigment
320890,320990,3208,3209,3210|油漆、涂料、漆、乳胶漆|paint; paints; coating; lacquer; varnish
3215|油墨、墨水|ink
3301|精油|essential oil
3302|香精|flavour; fragrance
330300|香水|perfume; cologne
330499,330410,330420,3304|化妆品、护肤品、美妆、彩妆|cosmetic; cosmetics; makeup; skin care
330499|面霜、面膜、防晒霜|face cream; sunscreen; lotion
330410|口红、唇膏|lipstick
330510,3305|洗发水|shampoo
330610|牙膏|toothpaste
3307|空气清新剂|air freshener; deodorant
340111,340130,3401|肥皂、香皂|soap
340250,3402|洗衣粉、洗衣液、洗涤剂、洗洁精、清洁剂|detergent; washing powder; cleaning liquid
340600|蜡烛|candle
350691,350610,3506|胶水、胶、胶黏剂、粘合剂|glue; adhesive
3503|明胶|gelatin
360410|烟花、鞭炮|firework; fireworks; firecracker
360500|火柴|match; matches
3808|农药、杀虫剂、除草剂、消毒剂|pesticide; insecticide; herbicide; fungicide; disinfectant
3802|活性炭|activated carbon
3901,3902,3903,3904,390761|塑料、塑料颗粒、塑料粒子、塑料原料、树脂|plastic; plastics; resin; plastic granules; plastic pellets
391723,391721,3917|塑料管、塑料管材|plastic pipe; plastic tube; plastic hose
3919|胶带|adhesive tape; tape
392020,392010,3920|塑料薄膜、薄膜、塑料膜|film; plastic film
392321,392329,3923|塑料袋、胶袋|plastic bag; poly bag
392330|塑料瓶|plastic bottle
392310|塑料盒、塑料箱|plastic box; plastic crate
392410,392490,3924|塑料餐具、塑料杯、塑料制品|plastic tableware; plastic cup; household plastic
392690|塑料件|plastic article; plastic product
4001|橡胶、天然橡胶|rubber; natural rubber
4002|合成橡胶|synthetic rubber
4009|橡胶管、胶管|rubber hose; rubber tube
4010|输送带、皮带、传动带、三角带|conveyor belt; v-belt; transmission belt
401110,401120,4011|轮胎、车胎、外胎|tyre; tire; tyres; tires; pneumatic tyre
401310,4013|内胎|inner tube
401699,4016|橡胶制品、橡胶件|rubber product
401693|密封圈、密封件、油封、垫圈橡胶|seal; o-ring; rubber seal
401519,401512|橡胶手套、乳胶手套|rubber gloves; latex gloves
4107,4112,4104|皮革、牛皮|leather; hide
420222,420221,420292,4202|包、箱包、背包、书包、手提包、女包|bag; bags; handbag; backpack; luggage
420212,420292,4202|箱子、行李箱、旅行箱、拉杆箱|suitcase; travel bag; trolley case
420231,420232|钱包|wallet; purse
420330|腰带|belt
4203|皮衣、皮手套|leather jacket; leather garment
4303|皮草、裘皮|fur; fur coat
4403,440711,4407|木材、木料、原木、木头|wood; timber; log; logs; lumber
4407|板材、锯材、木板|sawn timber; sawn wood; wood board
4412|胶合板|plywood
4411|密度板、纤维板|fibreboard; mdf
4410|刨花板、颗粒板|particle board; chipboard
441875,441879,4409|木地板、地板|flooring; wood floor; parquet
441821,441829,4418|木门、门|wooden door; door
441520|托盘|pallet
440290,4402|木炭|charcoal
441990,4419|木制餐具、筷子|chopsticks; wooden tableware
4421|木制品|wooden article; wood product
4602|草编、柳编、竹编、篮子|basket; wickerwork
470321,47|纸浆、木浆|pulp; wood pulp
480256,481019,480525,4802,4810,48|纸、纸张|paper
480100|新闻纸|newsprint
480256|复印纸、打印纸、a4纸|copy paper; printing paper; a4 paper
481810|卫生纸|toilet paper
481820|纸巾、面巾纸|tissue; tissues; facial tissue; napkin
481910,481920,4819|纸箱、纸盒、包装盒|carton; paper box; cardboard box; packing box
481930,481940|纸袋|paper bag
481950|包装|packaging
482369|纸杯|paper cup
482010,4820|笔记本、本子|notebook; exercise book
4821|标签|label; labels
490199,4901|书、书籍、图书|book; books
491110|宣传册、目录|catalogue; brochure
491110,4911|印刷品|printed matter
4910|日历|calendar
490900|贺卡、明信片|greeting card; postcard
5002|生丝|raw silk
5007|丝绸|silk fabric; silk
5101|羊毛|wool
520100|棉花|cotton
5205|棉纱|cotton yarn
520942,520811,5208,5209|棉布、布、布料、面料|cloth; fabric; cotton fabric; textile fabric
5402|长丝、涤纶丝|filament yarn
5407|化纤布、涤纶布|polyester fabric
5503|短纤、涤纶短纤|staple fibre
5205,5402,5509,5106,5401|纱、纱线、线、缝纫线|yarn; thread; sewing thread
392490|浴室用品、皂盒、牙刷架|soap dispenser; toothbrush holder; soap dish; bathroom accessories
392490,732393|垃圾桶、脸盆|trash can; dustbin; waste bin; bucket; basin
732393|烧烤网、蒸笼、漏勺|colander; strainer; steamer
830520|订书钉|staples
392610|文件夹、文件袋|file folder; document folder
350610,350691|胶棒、双面胶|glue stick
401692|橡皮、橡皮擦|eraser
481710|信封|envelope
482110|吊牌|hang tag; price tag
491199|海报|poster
570500|地垫、脚垫|doormat; floor mat
630493|蚊帐|mosquito net
660200|登山杖|walking stick; trekking pole
670420|发套|hair extension
691310|花瓶|vase
700992|化妆镜|makeup mirror
732190|炉具配件|stove parts
820551|开瓶器、开罐器|bottle opener; can opener; corkscrew
820210|手锯|hand saw
821410|卷笔刀|pencil sharpener
821420|指甲钳|manicure set
830241|窗帘杆|curtain rod
830249|挂钩|hook; hooks
830510|文件夹配件|ring binder mechanism
841950|散热器|radiator
850980|加湿器|humidifier
851610|电热棒|immersion heater
851629|取暖器、电暖器|heater; electric heater
851672|面包机|bread maker
851830|对讲耳机|earbuds
852560|对讲机|walkie talkie; two-way radio
853110|烟雾报警器、门铃|smoke detector; doorbell
853641|继电器模块|relay module
853690|接线端子|terminal block
871420|轮椅配件|wheelchair parts
900490|护目镜|safety goggles; safety glasses; goggles
901710|绘图桌|drawing table
901600|天平|laboratory balance
901920|呼吸机、制氧机|ventilator medical; oxygen concentrator; nebulizer
940120|汽车座椅|car seat
940370|塑料家具|plastic furniture
940440|羽绒被|duvets; comforter
950420|台球桌|billiard table; pool table
950430|抓娃娃机|arcade machine
950621|冲浪板|surfboard
950632|高尔夫球|golf ball
950640|乒乓球拍|table tennis table
950651|网球拍|tennis racket
950670|轮滑鞋、溜冰鞋|roller skates; ice skates
950720|鱼钩|fishing hook
960200|空心胶囊|empty capsules
960340|油漆刷、滚筒刷|paint brush; paint roller
960820|记号笔、马克笔|marker pen; marker; highlighter
960910|彩笔|colour pencils; crayon
961000|白板、黑板|whiteboard; blackboard
961610|喷头|spray head; trigger sprayer
962000|三脚架、自拍杆|tripod; selfie stick
5603|无纺布|nonwoven; non-woven
560750,5607|绳子、绳、绳索|rope; cord; string
5608|渔网、网|net; fishing net
570242,570331,570339,570321,5702,5703,5705|地毯|carpet; rug
5801|绒布|velvet
5806|织带|ribbon; webbing
6006|针织布|knitted fabric
610910,6109|t恤、t恤衫、汗衫|t-shirt; tee; t shirt
611020,611030,6110|毛衣、卫衣、针织衫|sweater; pullover; hoodie; jumper
620520,620630,610510,610610,6205|衬衫、衬衣|shirt; shirts; blouse
620342,620462,620343,620463,610462|裤子、长裤、裤|trousers; pants
620342,620462|牛仔裤|jeans
620442,620443,610442,6204|连衣裙、裙子|dress; skirt
6201,6202|外套、大衣、夹克、羽绒服|coat; jacket; overcoat
620311,6203|西装、西服|suit
610821,6107,6108|内衣、内裤|underwear; briefs; panties
621210|文胸、胸罩|bra
6208,6108|睡衣|pyjamas; pajamas; nightwear
6111,6209|婴儿服装、童装|baby clothes; baby garment
611241,6112|泳衣、泳装|swimwear; swimsuit
620342,610910,620640,6203,6204,6104|衣服、服装、成衣|clothes; clothing; garment; apparel
611595,611596,6115|袜子、袜|sock; socks; stockings
6116,6216,420329,401519,392620|手套|glove; gloves
6117,6214|围巾|scarf
621510|领带|tie; necktie
6301|毯子、毛毯|blanket
630221,630231,6302|床单、被套、床上用品|bed sheet; bed linen; bedding
630260,6302|毛巾、浴巾|towel; towels
630392,630391,6303|窗帘|curtain; curtains
940440,9404|被子、枕头|quilt; pillow; duvet
940421,940429|床垫|mattress
6305|麻袋、编织袋|sack; woven bag
630622,6306|帐篷|tent
630790|口罩|face mask; mask; masks
640399,640299,640411,640419,6403,6402,6404|鞋、鞋子|shoe; shoes; footwear
640411,6404|运动鞋|sneaker; sneakers; sport shoes
640391,6403|皮鞋、靴子|leather shoes; boot; boots
640299,6402|拖鞋、凉鞋|slipper; sandal
640110,6401|雨靴、雨鞋|rain boots; wellington boots
650500,650400,650699,6505,6504|帽子、帽|hat; cap; hats; caps
650610|头盔、安全帽|helmet; safety helmet
660199,660191,6601|伞、雨伞|umbrella
670290,6702|假花、人造花、仿真花|artificial flower
6704|假发|wig; wigs
680510,680520,6805|砂纸|sandpaper; abrasive paper
680422,6804|砂轮|grinding wheel; abrasive wheel
680610|岩棉|rock wool; mineral wool
6809|石膏板|plasterboard; gypsum board
681381,681320|刹车片|brake pad; brake lining
690721,6907|瓷砖、地砖、墙砖、釉面砖|tile; tiles; ceramic tile; floor tile
690410,690100,690220,6902,6904|砖、红砖、砖头|brick; bricks
690220,6902|耐火砖|refractory brick; fire brick
690510|瓦、瓦片|roof tile; roofing tile
691010,6910|马桶、洗手盆、卫生洁具、卫浴、洁具|toilet; washbasin; sanitary ware; ceramic sink
691110,691200|餐具、碗、盘子、碟子、盘、瓷器、陶瓷|bowl; plate; dish; ceramic; ceramics; porcelain; tableware; dinnerware; crockery
691110,691200,701337,961700,392410|杯子、杯、水杯、马克杯|cup; mug; drinking cup
701337,7013|玻璃杯|glass cup; drinking glass; tumbler
700529,700521,700719,7005,7004,7003,7007|玻璃、平板玻璃、玻璃板|glass; sheet glass; flat glass
7007|钢化玻璃|tempered glass; safety glass
7009|镜子|mirror
701090,7010|玻璃瓶|glass bottle; glass jar
7019|玻璃纤维、玻纤|glass fibre; fiberglass
701810|玻璃珠|glass bead
7101|珍珠|pearl
710239,710210,7102|钻石|diamond
7103|宝石|gemstone; gem
7106|白银、银|silver
710812,710813,7108|黄金、金|gold
7110|铂金|platinum
711319,711311,711719,7113,7117|首饰、饰品、珠宝|jewelry; jewellery; jewellry
711311,711319,711719|项链、戒指、手链、耳环、手镯|necklace; ring; bracelet; earring
720110|生铁|pig iron
7202|铁合金|ferro-alloy; ferroalloy
720449|废钢、废铁|scrap steel; scrap iron; steel scrap
7207|钢坯|steel billet
720851,720839,720917,7208,7209|钢板|steel plate; steel sheet
7208,7209|钢卷、卷板|steel coil
7210|镀锌板|galvanised sheet; galvanized steel
721420,7214,7213|钢筋、圆钢|rebar; steel bar; reinforcing bar
7216|型钢、角钢|steel section; steel profile; angle steel
7217|铁丝、钢丝|wire; iron wire; steel wire
720851,721420,721633,730690,72|钢材、钢、钢铁|steel; steel product
7219,7220|不锈钢、不锈钢板|stainless steel; stainless steel sheet
730419,730630,7304,7306,7305|钢管、铁管、管子|steel pipe; steel tube; pipe; tube
730441,730640|不锈钢管|stainless steel pipe; stainless steel tube
7307|管件、法兰、弯头|pipe fitting; flange; elbow
7308|钢结构|steel structure; steel structures
731100|气瓶、钢瓶|gas cylinder
7310|铁桶、铁罐|steel drum; tin can
731210|钢丝绳|wire rope; steel rope
7314|铁丝网、钢丝网|wire mesh; wire netting; fence
731582,731511,7315|链条、链子|chain; chains
731700|钉子、铁钉、图钉|nail; nails
731815,731814,731812,7318|螺丝、螺钉、螺栓、紧固件|screw; screws; bolt; bolts; fastener
731816|螺母|hex nut
731822,731821|垫圈、垫片|washer; washers
731990,7319|针、别针|needle; pin; sewing needle
732020,7320|弹簧|spring; springs
732111,7321|炉子、炉灶、烧烤炉|stove; cooker; grill; bbq
732393,732391,761510,7323,7615|锅、炒锅、锅具、炊具|pot; pan; cookware; wok; pots
732410|水槽、洗菜盆|sink
7325|铸件、铸铁件|casting; castings; cast iron
732690|铁制品、五金件|steel article; iron product
740311,7403|铜、电解铜|copper; copper cathode
7408|铜线|copper wire
7409|铜板|copper plate; copper sheet
7411|铜管|copper pipe; copper tube
740321,7403|黄铜|brass
7502|镍|nickel
760110,760120,7601|铝、铝锭|aluminium; aluminum; aluminium ingot
7604|铝型材、铝材|aluminium profile
7606|铝板|aluminium plate; aluminium sheet
7607|铝箔、锡纸|aluminium foil
761010|铝门窗、铝合金门窗|aluminium window; aluminium door
7612|易拉罐|aluminium can
7801|铅、铅锭|lead; lead ingot
7901|锌、锌锭|zinc; zinc ingot
8001|锡、锡锭|tin; tin ingot
810890,8108|钛|titanium
8104|镁、镁锭|magnesium
8101|钨|tungsten
8201|锄头、铁锹、铲子|shovel; hoe; spade; garden tool
8202|锯子、锯条、锯片|saw; saw blade
8203|钳子、锉刀|pliers; file
820411,8204|扳手|wrench; spanner
820520,8205|锤子、榔头|hammer
820540|螺丝刀、起子|screwdriver
820559,820600,8205,8203,8204|工具、手工具、五金工具|tool; tools; hand tool
8207|钻头、刀具、模具冲压|drill bit; drill bits; cutting tool
8208|刀片、机用刀片|machine knife; machine blade
821192,821191,8211|刀、刀子、菜刀、小刀|knife; kitchen knife
8212|剃须刀、刮胡刀|razor
821300|剪刀、剪子|scissors; scissor
8214|指甲刀|nail clipper
821599,8215|勺子、叉子、刀叉|spoon; fork; cutlery; flatware
830140,830110,8301|锁、锁具、挂锁、门锁|lock; locks; padlock; door lock
830210,8302|铰链、合页、五金、五金配件、门把手|hinge; hinges; hardware; door handle
830300|保险柜、保险箱|safe box
830629,8306|工艺品、摆件|metal craft; figurine
840219,840310,840211,8402,8403|锅炉、蒸汽锅炉|boiler; steam boiler
8406|汽轮机|steam turbine
8407,8408,840734,840820|发动机、引擎、内燃机|engine; engines; motor engine
8408|柴油机、柴油发动机|diesel engine
841221|液压缸、油缸|hydraulic cylinder
841370,841350,841381,841360,8413|泵、水泵、抽水机、离心泵、油泵|pump; pumps; water pump; centrifugal pump
841480,841430,841440,8414|压缩机、空压机、气泵|compressor; air compressor; compressors
841410|真空泵|vacuum pump
841451,841459,8414|风扇、电扇、风机、电风扇|fan; fans; electric fan; ventilator; blower
841460|抽油烟机、油烟机|range hood; cooker hood
841510,841581,8415|空调、空调机、空调器|air conditioner; air conditioning; air conditioners
8416|燃烧器|burner
8417,8514|窑炉、工业炉、电炉|furnace; kiln; industrial oven
841810,841821,841830,8418|冰箱、电冰箱、冷柜、冰柜|refrigerator; fridge; freezer
841861|热泵|heat pump
841911,841912,851610|热水器|water heater
841950|换热器、热交换器|heat exchanger
841934,841935,841939,8419|干燥机、烘干机|dryer; drier
8421|过滤器、离心机、净水器|filter; filters; centrifuge; water purifier
842121|净水机、水处理设备|water filter; water treatment
842139|空气净化器|air purifier
842211|洗碗机|dishwasher
842230,842240,8422|包装机、灌装机、打包机|packing machine; packaging machine; filling machine; wrapping machine
8423|秤、电子秤、衡器、磅秤|scale; scales; weighing scale; balance scale
842410,8424|灭火器、喷雾器|fire extinguisher; sprayer
8425|千斤顶、葫芦、绞盘|jack; hoist; winch
842611,842641,8426|起重机、吊车、吊机|crane; cranes
842720,842710,8427|叉车、铲车叉|forklift; fork lift; forklift truck
842810,842840,8428|电梯、升降机、扶梯|elevator; lift; escalator
842833,842839|输送机、传送机|conveyor; conveyors
842952,842951,842959|挖掘机、挖土机|excavator; digger; backhoe
842951|装载机、铲车|loader; wheel loader
842911|推土机|bulldozer
842940|压路机|road roller; roller road
843041,8430|钻机|drilling rig
8432|犁、播种机、农机|plough; seeder; agricultural machine; farm machinery
8433|收割机、割草机|harvester; mower; lawn mower; combine harvester
8434|挤奶机|milking machine
8436|孵化器、饲料机|incubator
8437|碾米机、磨粉机|rice mill; flour mill
847989,84|设备、机械设备|equipment; mechanical equipment
8438|食品机械、食品加工机|food machine; food processing machine
8439|造纸机|paper machine; papermaking machine
8441|切纸机|paper cutter
8443|印刷机|printing machine; printing press
844332,844331,8443|打印机、复印机|printer; printers; copier; photocopier
844399|墨盒、硒鼓|ink cartridge; toner; toner cartridge
8445,8446,8447|纺织机械、纺织机、织机|textile machine; loom; spinning machine
845011,845012,845019,845020|洗衣机|washing machine; laundry washer; laundry machine
845210,845221,845229,8452|缝纫机|sewing machine
845710,845811,845961,8459,8462,8460,8456|机床、数控机床|machine tool; machine tools; cnc machine
845611|激光机|laser machine
845811,845891,8458|车床|lathe
8459|铣床、钻床|milling machine; drilling machine
8460|磨床|grinder machine; grinding machine
8462|冲床、折弯机、压力机|press; punching machine; bending machine; press machine
8465|木工机械|woodworking machine
846729,846721,8467|电动工具、电钻|power tool; power tools; electric drill; drill
847130,847141,847150,8471|电脑、计算机、微机|computer; computers; pc
847130|笔记本电脑、平板电脑、手提电脑|laptop; notebook computer; tablet; laptops; tablets
847150|服务器|server
847160|键盘、鼠标|keyboard; computer mouse
847170|硬盘|hard disk; hard drive
847010,8470|计算器|calculator
847330|电脑配件、主板、内存条|motherboard; computer parts
8474|破碎机、搅拌机|crusher; mixer concrete; concrete mixer
8476|自动售货机、售货机|vending machine
847710,8477|注塑机、塑料机械、吹塑机|injection moulding machine; plastic machine; extruder
847950,842870|机器人、工业机器人|robot; industrial robot; robots
848071,8480|模具|mould; mold; moulds; molds
848180,8481|阀、阀门、水龙头、龙头|valve; valves; faucet; tap
848210,848220,848230,848250,8482|轴承|bearing; bearings
848340,848390,8483|齿轮、减速机、变速箱|gear; gears; gearbox; speed reducer
8484|密封垫、机械密封|gasket; mechanical seal
8485|3d打印机|3d printer
850152,850110,850131,850140,8501|电机、电动机、马达|motor; electric motor; motors
850211,850220,850161,8502|发电机、发电机组|generator; generators; generating set; genset
850421,850431,850433,8504|变压器|transformer; transformers
850440|充电器、电源、逆变器、适配器、整流器|charger; power supply; inverter; adapter; power adapter
850511,8505|磁铁、磁材|magnet; magnets
850760,850650,850720,850710,8507,8506|电池、蓄电池|battery; batteries; accumulator
850650,850610,8506|干电池|dry battery; primary battery
850760|锂电池、充电宝、移动电源|lithium battery; power bank
850811,8508|吸尘器|vacuum cleaner
8509|榨汁机、料理机|juicer; blender; food processor
8510|电动剃须刀|electric shaver; hair clipper
8511|火花塞|spark plug
851220,8512|车灯|headlight; car lamp
851310|手电筒|flashlight
8515|电焊机、焊机|welding machine; welder
851650|微波炉|microwave; microwave oven
851660,8516|电饭锅、烤箱、电磁炉|oven; rice cooker; induction cooker
851631|吹风机、电吹风|hair dryer
851640|电熨斗、熨斗|electric iron
851671|咖啡机|coffee machine; coffee maker
851679|电水壶、热水壶、电热水壶、烧水壶|kettle; electric kettle; toaster
851660,851650,845011,841810,8509,8516|家电、电器、小家电|home appliance; household appliance; appliance
851713,851714,8517|手机、智能手机|mobile phone; cell phone; smartphone; phone; mobile
851718,8517|电话、电话机|telephone
851762|路由器、交换机、基站|router; routers; modem; network switch
851830,8518|耳机|headphone; earphone; headset; headphones; earphones
851810|麦克风、话筒|microphone
851822,851821,8518|音箱、音响、喇叭、扬声器|speaker; speakers; loudspeaker
8523|u盘、光盘、存储卡|usb stick; usb flash drive; memory card
852589,852583,8525|相机、照相机、摄像头、摄像机|camera; cameras; digital camera; webcam
8526|雷达、导航仪|radar; gps
8527|收音机|radio
852872,8528|电视、电视机|tv; television; televisions
852852,8528|显示器、屏幕、显示屏、监视器|monitor; display; screen
852869|投影仪|projector
8529|天线|antenna
8531|报警器|alarm
853224,8532|电容、电容器|capacitor
8533|电阻、电阻器|resistor
853400|电路板、线路板、pcb|circuit board; printed circuit board
853650,8536|开关|switch; switches; electrical switch
853669,8536|插座、插头、连接器、接插件|socket; plug; connector; electrical outlet
8536|继电器、断路器、保险丝|relay; circuit breaker; fuse
8537|配电柜、控制柜|switchboard; control cabinet; control panel; distribution box
853952,853990,8539|灯泡、灯管|bulb; light bulb; lamp bulb; tube light; bulbs
8541|二极管、晶体管、半导体|diode; transistor; semiconductor
854143,854142,8541|太阳能板、光伏板、太阳能电池、光伏组件|solar panel; solar panels; photovoltaic module; pv panel; solar cell
854239,854231,854232,8542|芯片、集成电路|chip; chips; integrated circuit; ic
854449,854442,854460,8544|电线、电缆、线缆、导线|cable; cables; electric wire; electric cable; power cable
854470|光缆、光纤|optical fibre cable; fiber optic cable
8545|电极、碳刷|carbon electrode; carbon brush
8546|绝缘子|insulator
8601|机车、火车头|locomotive
8605,8606|火车、车厢|train; railway wagon
7302|铁轨、钢轨|rail; railway rail; rails
860900|集装箱、货柜|container; shipping container; containers
870193,8701|拖拉机|tractor; tractors
870121,8701|牵引车|tractor unit; truck tractor
870210,8702|客车、公交车、大巴|bus; buses; coach
870323,870322,870380,870360,8703|汽车、轿车、小汽车、乘用车|car; cars; automobile; automobiles; passenger car; vehicle; motor vehicle; vehicles
870380|电动汽车、电动车辆、新能源汽车|electric car; electric vehicle; ev
870423,870421,870422,8704|卡车、货车、载货车|truck; trucks; lorry; lorries
8705|消防车、混凝土车|fire engine
870899,870829,870830,8708|汽车配件、汽配、汽车零件、汽车零部件|auto part; auto parts; car part; car parts
870870|车轮、轮毂|wheel; wheels
871160,871120,8711|摩托车|motorcycle; motorcycles; motorbike; scooter
871160|电动自行车、电瓶车、电动车|electric bicycle; e-bike; electric scooter
871200|自行车、单车、脚踏车|bicycle; bicycles; bike; bikes
871310,871390|轮椅|wheelchair
871500|婴儿车、童车|stroller; pram
871639,8716|挂车、拖车|trailer; trailers; semi-trailer
871680|手推车|wheelbarrow; trolley; hand cart
8801|气球、热气球|hot air balloon
880230,880240,8802|飞机、直升机|aircraft; airplane; aeroplane; plane; helicopter
880622,880621,8806|无人机|drone; drones; uav
890190,890399,8901,8903,8902,8904|船、船舶、轮船|ship; ships; boat; vessel
8903|游艇、帆船|yacht; sailboat
900150,900140,9001|镜片|lens; lenses
900311,900490,900319,9004,9003|眼镜|glasses; eyeglasses; spectacles; eyewear
900410|太阳镜、墨镜|sunglasses
900510,9005|望远镜|telescope; binoculars
901180,9011|显微镜|microscope
9013|激光器|laser
9015|测量仪、水平仪|surveying instrument
9017|尺子、卷尺、游标卡尺|ruler; tape measure; caliper
901890,9018|医疗器械、医疗设备、手术器械|medical instrument; medical device; medical equipment; surgical instrument
901831|注射器|syringe
901819,901812|监护仪、b超|patient monitor; ultrasound
901910|按摩器、按摩椅|massager; massage chair
9020|防毒面具|gas mask
902110,9021|假肢、助听器|hearing aid; prosthesis
9022|x光机|x-ray machine
9025|温度计、体温计|thermometer
9026|压力表、流量计|pressure gauge; flow meter
9027|分析仪|analyzer; analyser
9028|电表、水表、煤气表|electricity meter; water meter; gas meter
9030|万用表、示波器|multimeter; oscilloscope
9031|检测仪|testing instrument
9032|温控器|thermostat
910211,910111,9102,9101|手表、腕表、表|watch; watches; wristwatch; wrist watch
910521,910511,9105|钟、时钟、闹钟、挂钟|clock; alarm clock; wall clock
920120,920110,9201|钢琴|piano
920290,9202|吉他、小提琴|guitar; violin
9205|笛子、小号|flute; trumpet
9206|鼓|drum; drums
9207|电子琴|electronic keyboard; electric guitar; synthesizer
920290,920710,920600,92|乐器|musical instrument; musical instruments
9401|椅子、座椅、凳子、坐具|chair; chairs; seat; stool
940161,940171,9401|沙发|sofa; sofas; couch
940350,940320|床|bed; beds
940360,940350,940161,940320,9403,9401|家具|furniture
940360,940330,940320,9403|桌子、柜子、书桌、书架、衣柜|table; desk; cabinet; bookshelf; wardrobe; shelf
940340|橱柜|kitchen cabinet
940330|办公家具、办公桌|office furniture; office desk
9402|手术台、牙科椅、病床|dental chair; hospital bed; operating table
940511,940542,940521,853952,9405|灯、灯具、照明、吊灯、台灯|lamp; light; lights; lighting; lamps; luminaire; chandelier
9406|活动房、集装箱房、板房|prefabricated house; container house; prefab house
950300|玩具、玩偶、积木、娃娃|toy; toys; doll; building blocks
950450|游戏机|game console; video game console
950440|扑克、扑克牌|playing cards; poker
950490|麻将|mahjong
950510|圣诞装饰、圣诞树|christmas decoration; christmas tree
950691,9506|健身器材、跑步机、运动器材|fitness equipment; treadmill; sports equipment; gym equipment
950662,9506|足球、篮球、球|football; basketball; ball
950659|羽毛球拍|badminton racket
950710,9507|鱼竿、渔具、钓具|fishing rod; fishing tackle
960390,9603|刷子、扫帚、扫把|brush; broom
960321|牙刷|toothbrush
960610,9606|纽扣|button; buttons
960719,960711|拉链|zipper; zip fastener
960810|圆珠笔、笔、水笔|pen; ballpoint pen; ball pen; pens
960910|铅笔|pencil; pencils
961310,9613|打火机|lighter
961511,9615|梳子|comb
961700|保温杯、保温瓶、热水瓶|thermos; vacuum flask
961900|尿布、纸尿裤、卫生巾、尿不湿|diaper; nappy; sanitary towel; sanitary pad
970121,970191|油画、画|painting; oil painting
961100|印章|stamp seal
`
