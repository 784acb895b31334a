// What things are for, as people say it who do not know their name: for headings and for subheadings. Code, Chinese, English, parted by |.
// Written for this project 2026-11-30; only for finding, never shown as a name.

export const HS_USE_LINES = `
0105|孵小鸡 养殖用的鸡苗|chicks for raising
0304|去骨的鱼肉 煎着吃的鱼排|boneless fish to fry
0305|腌的鱼 晒的鱼干|salted or smoked fish
0306|剥了壳的虾 煮着吃的蟹|peeled shrimp to cook
0307|烤着吃的鱿鱼 海里的贝|shellfish to grill
0401|喝的牛奶|milk to drink
0402|冲着喝的奶粉|powder to mix with water milk
0405|抹面包的黄油|butter to spread
0406|披萨用的芝士 涂面包的奶酪|cheese for pizza
0408|做蛋糕用的蛋液 去壳蛋|liquid egg for bakery
0409|泡水喝的蜜|sweet from bees
0511|喂鱼虾的卵 饲料用的鱼下脚|feed for shrimp hatchery
0601|种花用的球根 开花的种球|bulbs for planting flowers
0602|栽种用的苗 种在花盆里的绿植|plants to grow in pots, seedlings for planting
0603|送人的花束 婚礼装饰用的鲜花|flowers for bouquet wedding
0710|速冻的蔬菜|vegetables kept in freezer
0712|煮汤用的干菜|dry vegetables for soup
0713|煮粥的豆子 做豆沙的豆|dry beans for cooking
0802|零食坚果 剥壳的果仁|nuts for snacks
0811|做奶昔用的冷冻水果|fruit for smoothies from freezer
0901|磨着喝的咖啡豆|beans to grind for drink
0902|泡着喝的茶叶|leaves for drinking
0904|炒菜放的辣椒面|hot spice powder
0910|做菜去腥的调料 炖肉香料|spice for cooking
1006|煮饭的米|rice for cooking
1101|包饺子的粉 做馒头的粉|flour for baking
1103|喂牲口的粗粉|coarse meal
1107|酿啤酒用的麦芽|malt for brewing beer
1108|勾芡用的淀粉 做粉条的淀粉|starch for thickening
1207|榨油的籽|seeds for oil
1209|播种用的种子|seeds for sowing
1211|泡水喝的药材 入药的草根|herbs for medicine
1302|做果冻的胶粉 保健品原料提取物|extract for supplements
1507|炒菜的油 做饭用的油|oil for cooking frying
1511|炸方便面用的油|oil for industrial frying
1512|炒菜的油 葵花籽榨的油|oil for cooking
1515|榨的植物油|vegetable oil cold pressed
1601|火锅吃的香肠 早餐肠|sausages for grill
1602|开罐即食的肉 卤好的鸡爪|meat ready to eat in cans
1604|打开即食的鱼 罐装鱼|fish in cans ready to eat
1605|开袋即食的虾 调味海参|seafood ready to eat
1701|做甜品用的糖 放咖啡里的糖|sugar for sweetening
1702|做糖果的糖浆|syrup for sweets
1704|小孩吃的糖 喜糖|sweets for children
1806|可可做的糖 送人的巧克力|gift chocolate
1901|婴儿冲泡的米粉 烘焙预拌粉|mix for cakes, cereal for infants
1902|煮着吃的面 下锅煮的饺子 开水泡的面|noodles to boil
1904|早餐泡牛奶的麦片 爆米花|breakfast cereal flakes puffed
1905|早餐吃的面包 烤出来的点心|baked snack
2001|泡在醋里的菜|pickles in vinegar
2002|做披萨酱的番茄|tomato for sauce
2004|炸着吃的速冻薯条|potato to fry from freezer
2005|下饭的咸菜 罐头玉米|canned vegetables
2007|抹面包的果酱|spread of fruit for bread
2008|罐头装的水果 炒熟的坚果|fruit in cans, roasted nuts snack
2009|喝的果汁 兑饮料的浓缩汁|juice for drinks
2101|冲着喝的速溶饮品|instant drink powder extract
2102|发面用的 做面包发酵的粉|makes dough rise
2103|蘸料 拌面酱 炒菜调味 火锅蘸料|sauce for dipping seasoning food
2104|冲着喝的汤料 火锅底料|soup base stock
2105|夏天吃的冷饮 雪糕|ice dessert
2106|补充营养的粉 增强体质的胶囊|powder to drink for nutrition
2202|解渴的饮料 提神的饮料|drink for energy
2206|果子酿的酒 米酿的酒|fermented drink of rice or fruit
2208|喝的烈酒 配制鸡尾酒|strong alcohol to drink
2301|喂鱼喂鸡用的鱼粉|meal of fish for feed
2304|喂猪喂鸡的豆饼|cake of beans for feed
2306|榨油剩的饼 当肥料的饼|cake left from oil pressing
2309|喂狗喂猫的粮 宠物吃的 喂猪喂鸡的料 喂牛羊的饲料|food for dogs cats pets, feed for pigs poultry cattle
230910|喂狗喂猫的粮 宠物吃的零食|food for dogs and cats, treats for pets
2501|化雪撒的盐 腌菜盐 融冰|salt for melting snow ice on roads
2505|做玻璃的沙 铸造用的沙|sand for glass casting filter
2508|做耐火材料的粘土 猫砂用的土|clay for refractories
2517|铺路的石子|stones for road
2519|炼钢炉用的镁砂 做耐火砖的原料|magnesia for making refractory bricks lining furnaces
2522|刷墙用的石灰 处理污水的石灰|lime for building
2523|盖房子和沙子搅拌的灰 砌墙用的水泥|powder for making concrete
2526|造纸填料 爽身粉原料|filler for paper plastic
2704|高炉炼铁用的燃料|fuel for blast furnace
2710|给机器润滑的油 加在发动机里的油 车用燃料|oil to lubricate engine, fuel for vehicles
2804|太阳能电池用的硅料|silicon for solar
2827|除雪融冰的盐 干燥吸潮剂 撒在路上化雪|salt for melting snow and ice, desiccant moisture absorber
2836|做玻璃的碱 发面的粉|for glass making, baking
2847|漂白和消毒用|for bleaching
2849|磨料 炼钢脱氧用|abrasive, deoxidizer
2902|溶解油漆的稀释剂|thinner solvent
2915|食品防腐 醋酸原料|preservative
2936|补充维生素的原料|vitamin raw material
3002|打的疫苗 化验血的|for vaccination
3004|治病吃的药 止痛药 感冒时吃|pills for treating illness
3005|包伤口的布 贴伤口 止血用的敷料|for covering wounds
300650|车上备的急救用品|emergency medical box
3101|种菜用的有机肥|organic fertiliser for garden
3102|给庄稼施的氮肥 种地追肥|fertilizer for crops nitrogen
3104|补钾的化肥|potash fertiliser
3105|给庄稼施的复合肥 种菜肥料|fertilizer for crops
3204|染布的料 给塑料上色|for dyeing fabric, colouring plastic
3206|白色颜料 涂料增白|white pigment for paint
3208|刷铁防锈的漆 刷家具的漆 喷汽车的漆|paint for metal rust, paint for wood furniture
3209|刷墙的漆 墙面涂料 室内粉刷|paint for walls
3210|刷木头的漆|paint for wood
3212|涂指甲外的染色|stamping foil
3213|小学生画画用的颜料 水彩|paint for artists and pupils
3214|填缝的胶 补墙的膏 粘玻璃的胶 门窗打胶|filler for gaps cracks, sealant for windows
3215|印刷用的墨 打印机加的墨水|ink for printing pens
3301|做香薰用的精油|oil for aroma diffusers
3302|给食品加香味的香精|flavour for food industry
3303|喷在身上香的|smell nice spray on body
3304|擦脸的 抹脸的霜 涂嘴唇的 防晒的 敷脸的|cream for face skin, colour for lips, protect skin from sun against sunburn wrinkles
3305|洗头的 染头发的 护发|for washing hair, for colouring hair
3306|刷牙用的 清洁口腔|for cleaning teeth mouth
3307|除臭喷雾 洗澡泡的 空气清香|makes room smell fresh
3401|洗手洗澡的皂 洗脸的|for washing hands and body
3402|洗衣服的粉 洗碗的液 去油污 洗厨房油污 洗衣服的 擦玻璃的 擦窗户的 洗马桶的 拖地的 工业清洗金属的|for washing clothes dishes, to clean windows glass floor toilet, removes grease, cleans oil metal
3403|给链条齿轮抹的油脂|grease for gears chains
3405|擦皮鞋的 擦车上光的|polish for shoes cars furniture
3406|停电照明点的 过生日点的|burn for light birthday
3407|小孩捏的泥 牙齿取模|for modelling, tooth impression
3503|做果冻的胶 做胶囊的胶|gelatine for capsules
3506|粘木头的胶 粘鞋的胶 粘纸的胶水 粘接用|glue for joining wood paper shoes, sticks things together
3507|洗衣粉里加的酶 酿造用的酶|enzymes for detergents
3604|过年放的 点燃响的|fire for celebration
3605|点火用的小棍|sticks to light fire
3801|炼钢电炉用的炭素料 电池负极用的石墨|carbon for furnace, graphite for battery anode
3802|吸附脱色净水的炭 过滤水用的炭|carbon for filtering water and air
3808|杀虫的药 除草的药 消毒杀菌 驱蚊子的|kills insects weeds germs, keeps mosquitoes away
3811|加在汽油里的 润滑油添加|added to fuel oil
3813|灌灭火器的药|filling for fire extinguishers
3814|洗油漆的水|removes paint
3815|加快化学反应|speeds reaction
3816|砌炉子用的泥料 补炉衬的料 钢包浇注的料|material for lining and repairing furnaces
3819|汽车刹车用的油|fluid for brakes
3820|冬天水箱防冻的液|liquid stops freezing in radiator
3822|测血糖的试纸 验孕的 查病毒的|tests blood pregnancy virus
3824|炼钢增碳的料 连铸结晶器撒的粉 混凝土里加的剂|additive for concrete, adds carbon to molten steel
3901|吹塑薄膜的原料颗粒|raw granules for film bottles
3902|注塑用的塑料颗粒|raw granules for injection
3904|做管材型材的树脂粉|resin powder for pipes
3907|做瓶子的切片 地坪漆树脂|raw material for bottles
3909|做胶合板的胶 做海绵的料|resin for plywood foam
3910|密封用的有机硅 做模具的硅胶|silicone for moulds
3915|回收的塑料碎片|scrap plastic for recycling
3916|做门窗框的塑料条|plastic profiles for windows
3917|排水用的塑料管 浇水的软管 埋地给水的管|plastic pipe for drainage water gas, hose for garden watering
3918|铺地板的塑料卷材 塑料做的地面|plastic covering for floor
3919|封箱子的胶带 贴在手机车上的膜 电线包的胶布|tape for sealing boxes, film stuck on car phone
3920|种菜大棚盖的膜 地里铺的膜 包货物的缠绕膜 包食物的保鲜膜|film for greenhouse mulching wrapping pallets food
3921|保温用的泡沫板 垫包装的泡棉|foam for insulation packing
3922|洗澡用的盆 坐便上的盖|plastic tub for bath
3923|装东西的塑料袋 装垃圾的袋子 装液体的桶 装水果的筐 瓶子盖|bag for garbage shopping, bottle for liquid, crate for fruit, box for packing
3924|吃饭用的塑料碗 喝水塑料杯 挂衣服的塑料架 厨房塑料用具 浴室塑料用品|plastic things for kitchen table, household use
3925|塑料做的门窗 装水的大塑料桶 建筑装修塑料件|plastic window door tank for building
3926|捆线的塑料带 手机保护外壳 塑料小零件|tie for bundling cables, case for protecting phone, small plastic parts
392620|下雨天穿的塑料衣服 吃龙虾戴的薄手套|plastic coat for rain, thin gloves for food
4007|做弹弓的皮筋|elastic rubber thread
4008|铺车间的胶板|rubber sheet for floor
4009|输油输水的橡胶管 液压机械连接软管|rubber pipe for oil water air
4010|矿山码头运煤运料的皮带 机器传动皮带|belt for carrying coal ore, belt for driving machine
4011|装在车轮上的胎 卡车轮子外面的橡胶|rubber for wheels of trucks cars
4012|翻新的旧轮胎|retread tyres
4013|轮胎里面的内胎|inner tube of tyre
4014|热水袋 奶嘴|hot water bottle of rubber, baby soother
401512|医生做手术戴的手套 看病检查戴的|gloves for doctors surgeons nurses hospital
401519|洗碗戴的手套 干活防水胶手套|gloves for washing dishes cleaning
4016|汽车脚下垫的胶 船靠岸防撞的|mat for car floor, protects ship at dock
401693|防漏油的圈 管道接口密封垫|rubber ring stops leaking oil water
401699|机器下面减震的胶垫 防撞胶块|rubber pad for vibration
4104|做皮鞋皮包的皮料|leather for shoes bags
4107|做沙发鞋面的牛皮|leather for sofa shoes
4201|牵狗的绳子 马背上的座 宠物套的项圈|rope for walking dog, seat for horse
4202|背书的包 出差装衣服的箱子 装电脑的包 装钱的夹子 女人拎的包|bag for school travel laptop tools, case for clothes, holds money cards
4203|皮子做的衣服 干活戴的皮手套 系裤子的皮带|leather clothes, gloves for welding, belt for trousers
4205|工业用皮件 皮带扣垫|leather goods for industry
4301|做裘皮衣服的原皮|raw skin for fur coats
4303|冬天穿的皮草 貂皮大衣|fur coat for winter
4401|取暖炉烧的木颗粒 生火用的木柴|wood for burning heating stoves
4402|烧烤用的炭|fuel for barbecue
4403|没锯开的原木|logs not sawn
4407|打家具的木料 做地板的木料|wood for furniture making
4408|贴面的薄木皮|thin wood for surface
4409|铺地用的实木条 木线条|strips for floors mouldings
4410|做家具的板 打柜子的板|board for making furniture
4411|铺地的复合木地板 做家具的密度板|wood floor laminate board
4412|建筑支模的木板 做家具的多层板|board for concrete formwork, board for furniture
4414|装照片的木框|holds photo
4415|垫货物的木托盘 装机器的木箱|wood base for carrying goods, box for shipping machine
4417|锤子斧头的木把|handle for tools
4418|铺地用的木板 家里装的木门|wood for floor, wood door for house
4419|吃饭用的木筷木碗 切菜的板|wood things for table kitchen
4420|装首饰的木盒 木头摆件|wooden box for jewels ornament
4421|挂衣服的木架 雪糕里的棍|wood for hanging clothes, sticks for ice cream
4602|柳条草编的篮子 装面包水果的编筐|basket for bread fruit picnic
4802|打印复印用的纸 写字的纸|paper for printer copier writing
4803|擦手的纸 大轴原纸|jumbo roll for tissue
4804|做纸袋用的牛皮纸|kraft paper for bags
4808|做纸箱用的瓦楞纸板|corrugated board for cartons
4810|印画册的纸 包装盒用的卡纸|paper for magazines, board for boxes
4811|印标签的纸 做纸杯的纸 收银打印的纸|paper for labels cups receipts
4814|贴在墙上的纸|paper for walls
4817|装信的纸袋|envelopes for letters
4818|擦嘴擦手的纸 上厕所用的纸|paper for wiping face hands toilet
4819|装货的纸箱 寄快递的盒子 装礼品的纸袋|box for shipping parcels, paper bag for gifts shopping
4820|写字记事的本子|book for writing notes
4821|贴在货上的标 衣服上挂的吊牌|sticks on goods price
4823|喝水的一次性纸杯 装鸡蛋的纸托|paper cup for drinks, tray for eggs
4901|看的书 学习的教材|for reading learning
4903|给小孩看的图画书|picture book for children
4909|节日寄的卡片|greeting cards for holidays
4910|挂墙上看日期的|shows days of year, wall planner
4911|宣传用的印刷品|for advertising
5208|做衬衫床单的棉布|cotton cloth for shirts bed sheets
5209|做牛仔裤的布 帆布|cloth for jeans
5407|做雨伞箱包的化纤布 做里子的布|cloth for bags umbrellas lining
5512|做工作服的化纤布|cloth for workwear
5513|做工作服校服的涤棉布|cloth for workwear uniforms
5601|擦脸卸妆的棉片 掏耳朵的棉棒|for removing makeup, ear cleaning
5602|做帽子的毡 隔热的毡|felt for hats insulation
5603|做口罩的布 铺路土工的布 做湿巾的布|fabric for masks wipes, fabric for road building
5607|绑货的绳子 拴船的缆|rope for tying goods ships
5608|捕鱼的网 养殖的网 防鸟防虫的网|net for catching fish, net for birds insects
5702|客厅铺的地毯|carpet for living room
5703|铺在地上的毯子 足球场的假草|covering for floor, grass for football field garden
5802|做毛巾用的布|terry cloth for towels
5806|背包上的带子 衣服魔术贴 包装丝带|strap for bags, ribbon for packing
5807|缝在衣服上的标签 领标|labels sewn in clothes
5903|做篷布雨衣的涂层布 做充气城堡的布 做遮阳篷的涂层面料|coated fabric for tarpaulin tents inflatables raincoat
5910|机器传动用的带子 布带|belt that drives machines
5911|工业过滤的布|cloth for filtering industry
6006|做T恤运动服的针织布|knit cloth for shirts
6101|男的针织外套|knitted coat for men
6102|女的针织外套|knitted coat for women
6103|男人穿的针织西装运动裤|pants for men
6104|女人穿的裙子 针织的|dress for women
6105|男的针织有领上衣|knitted polo for men
6106|女的针织上衣|knitted blouse for women
6107|男人贴身穿的|worn under men
6108|女人贴身穿的 睡觉穿的|worn under women, for sleeping
6109|夏天穿的短袖|short sleeve for summer
6110|秋冬穿的套头衫 毛线织的上衣|warm knitted top for winter
6111|新生儿穿的|clothes for newborn
6112|游泳穿的衣服 跑步运动穿的套服|clothes for swimming running
6115|穿在脚上的 防静脉曲张的|worn on feet
6116|干活戴的手套 防割的|gloves for workers
611610|工人干活戴的涂胶手套 防割防油的|gloves for workers coated grip
6201|冬天男人穿的厚外套 滑雪穿的上衣|thick jacket for winter men
6202|冬天女人穿的厚外套|thick jacket for winter women
6203|男人上班穿的西服 男人穿的长裤|suit for men work, pants for men
6204|女人穿的裙 上班穿的套装|suit dress for women
6205|男人打领带穿的|shirt for men office
6206|女的衬衣 上班穿的女衬衫|blouse for office
6209|宝宝穿的衣服 梭织|woven clothes for babies
6210|医院隔离穿的 防病毒的连体服 防水涂层衣服|clothes for hospital protection virus
6211|工厂工人穿的工装 厨师做饭穿的|clothes for factory workers
6212|女人胸部穿的 收腹的|supports breast, makes waist slim
6214|围在脖子上的 披在肩上的|worn around neck
6215|西装配的领带|goes round collar with suit
6216|冬天戴的手套 滑雪手套|gloves for winter skiing
6217|衣服上配的|for clothes
6301|冬天盖的毯子 沙发上盖的|keeps warm on bed sofa
630110|插电取暖的毯子|heated by electricity
6302|擦脸擦身的毛巾 铺床的单子 吃饭铺桌的布|for drying body, covers bed, covers table
6303|遮阳的布帘 挂在窗上的帘子|hung on window to block sun
6304|沙发上套的 床上挂防蚊的|covers sofa cushion, keeps mosquitoes out
6305|装水泥化肥粮食的袋子 一吨装的大袋子|sack for cement fertilizer grain rice, one ton big bag
630532|吊装粉料的大袋|big bag for powder lifted by crane
6306|盖货车的防雨布 露营住的 遮阳遮雨的棚布|covers truck against rain, sleep in when camping, shade from sun
6307|遮口鼻防尘的 擦眼镜的布 吊货的带子|covers nose and mouth, cloth for cleaning, strap for lifting cargo
630720|落水救命穿的 水上漂浮 高空作业系的带子|keeps people afloat in water, worn against falling from height
6309|穿过的衣服|worn clothes
6310|擦机器的抹布 碎布|rags for wiping
6401|下雨踩水穿的鞋 钓鱼穿的胶鞋|boots for rain mud
6402|在家穿的塑料拖鞋 洗澡穿的鞋|shoes for beach bathroom
6403|皮子做的鞋 工地防砸的鞋|shoes for factory workers with steel toe
640340|防砸防刺的鞋|protects toes of workers
6404|跑步穿的鞋 布做的鞋|shoes for running sports
6406|鞋底下的 垫在鞋里的|under shoes, inside shoes
6505|头上戴的保暖帽 挡太阳的帽|worn on head warm sun
6506|工地戴的防砸帽 骑摩托戴的 滑雪戴的硬帽|protects head building site riding skiing
6601|下雨打的 遮太阳的大伞|keeps rain off, shade on beach
6602|爬山拄的 老人走路拄的|helps walking climbing
6702|不会枯的花 装饰用的假花|flowers that never die decoration
6703|做假发用的头发|hair for wigs
6704|戴在头上的假头发|false hair worn on head
6801|铺路用的石头 路边石|stones for paving
6802|墓地立的石碑 厨房台面的石头|stone for graves kitchen tops floors
6803|铺屋顶地面的薄石|thin stone for roof
6804|切铁的片 打磨焊缝的片 磨刀的|for cutting and grinding metal
6805|打磨木头的纸|paper for sanding wood
6806|保温隔热的棉 炉墙保温的毯|insulation against heat
6807|屋顶防水的卷材|waterproof for roof
6808|防火隔墙板 不燃的板|board fire resistant wall
6809|隔墙吊顶的板|board for walls ceilings
6810|铺人行道的砖 预制的水泥件|for pavement, precast
6811|外墙水泥纤维板|board for outside wall
6812|耐火隔热石棉|heat resistant
6813|汽车刹车摩擦材料|lining for brakes
6815|石墨做的件 钢包砌筑的不烧砖|bricks unfired with carbon for steel ladles
6901|窑炉保温轻质砖|light brick insulation
6902|炼钢炉里砌的砖 窑炉砌筑耐高温的砖 水泥回转窑内衬砖 玻璃窑的砖|bricks for lining furnaces kilns, fire resistant
6903|熔化金属的罐 钢水流出的口|pot for melting metal, nozzle for molten steel
6904|砌墙的砖|bricks for walls
6905|盖房顶的瓦|for roof
6907|铺地贴墙的砖 卫生间地面|for covering floors and walls
6909|研磨用的瓷球 实验室的瓷|balls for grinding
6910|卫生间坐的 洗手的陶瓷盆|bathroom bowl for washing, toilet
6911|吃饭的瓷碗盘 喝茶的瓷壶|dishes for eating drinking tea
6912|炖汤的砂锅 喝咖啡的陶杯|for cooking soup, coffee drinking
6913|摆在家里的瓷瓶|vase for home decoration
6914|种花的陶盆|pot for plants
7003|做光伏板面的玻璃|glass for panels
7005|做窗户的玻璃原片|glass for windows
7007|汽车上的安全玻璃 淋浴房玻璃|safety glass for cars shower
7008|隔音隔热的双层窗玻璃|double glass keeps heat sound
7009|照人的 汽车看后面的|to see yourself, to see behind vehicle
7010|装酒的瓶 装蜂蜜果酱的罐|for holding wine jam medicine
7011|做灯泡的玻璃壳|glass shells for lamps
7013|喝水喝酒的玻璃 家里摆的玻璃|for drinking wine water
7015|手表的玻璃|glass for watches
7017|化验室用的烧杯 试管|beakers and tubes for laboratory
7018|做首饰的玻璃珠 道路反光的微珠|beads for jewelry road marking
7019|窗户防蚊的网 保温的玻璃丝棉 做玻璃钢的布|net for windows against insects, insulation, cloth for FRP
701963|外墙保温网格布 纱窗网|net for windows, mesh for wall insulation
7113|戴在手上的金银 结婚戒指|worn gold silver wedding
7117|便宜的饰品 戴着玩的首饰|cheap jewelry
7202|炼钢脱氧的合金 炼钢加的合金料|alloy added when making steel
7205|清理铸件抛丸的钢丸|shot for cleaning castings
7207|轧钢用的坯料|semi-finished for rolling
7208|焊管压力容器用的热轧板 造船的钢板|plate for ships tanks
7209|做汽车家电外壳的冷板|sheet for appliances cars
7210|做屋顶的彩色铁皮|sheet for roofs
7213|拉丝用的钢条 盘成卷的钢筋|for drawing wire
7214|盖楼打混凝土用的钢筋|steel for reinforcing concrete building
7216|搭厂房的型钢|sections for building
7217|捆扎用的铁丝 拉弹簧的丝|wire for tying springs
7225|变压器铁芯用的钢片|steel for transformer core
7301|挡土用的钢板桩|steel piles for holding earth
7302|火车跑的轨 固定铁轨的|for trains to run
7303|城市供水的铸铁管|pipe for city water
7304|输油输气的钢管 锅炉用的钢管 打油井的管|pipe for oil gas wells boilers
7305|长输天然气大口径钢管|big pipe for long distance gas oil line
7306|搭架子的钢管 做家具的钢管|tube for scaffolding furniture
7307|连接管子的件 管道拐弯的接头|joins pipes together
7308|厂房的钢梁柱 工地搭的架子 太阳能板的架子|steel frame for buildings bridges solar panels
7309|装油装水的大铁罐 存粮食的仓|big tank for storing oil water grain
7310|装涂料的铁桶 装饼干的铁盒 装机油的桶|holds paint biscuits oil
7311|装煤气氧气的瓶|bottle for gas under pressure
7312|吊重物的绳 电梯钢绳|rope for lifting cranes elevators
7313|围墙用的带刺铁丝|wire with barbs for fences
7314|围羊圈的网 筛沙的网|fence for animals
7315|给轮胎防滑的链 吊货的链 机器传动的链|chain for tyres on snow, chain for lifting, chain for driving machine
7317|钉木板的钉子|for nailing wood
7318|固定连接的螺丝 上紧的螺帽|for fastening things together
7319|缝衣服的针|needles for sewing by hand
7320|汽车下面减震的钢板 机械里的弹簧|bears weight of truck
7321|烧烤的炉子 做饭的煤气灶 野外烧火取暖的炉|for cooking with gas, grill for barbecue, burning wood for heating
7322|暖气上的片|for heating rooms with hot water
7323|做饭的锅 洗碗的钢丝球 厨房不锈钢用具|for cooking in kitchen
7324|洗碗的池子|for washing dishes hands
7325|马路上的盖子 铸造的铁件|cover for road drains
7326|各种铁加工件 吊装用的环扣|various iron parts, ring for lifting
7408|做电线的铜丝|wire for cables of copper
7410|做电路板锂电池的铜箔|foil for batteries and circuit boards
7411|空调冰箱里的铜管|tube for air conditioner
7412|铜的弯头接头|elbow joint of brass
7418|铜做的厨具 水暖件|brass sanitary and kitchen articles
7604|做门窗的铝料|aluminium for windows
7605|做电缆的铝线|aluminium wire for cables
7606|做幕墙的铝板 做易拉罐的铝板|sheet for walls cans
7607|包食物的锡纸 药片包装的铝箔|foil for wrapping food
7608|铝做的管子|tube light metal
7609|铝的管接头|joints of aluminium for pipes
7610|阳台窗户 铝做的幕墙|window for balcony
7611|装料的大铝罐|large aluminium tank
7612|装饮料的铝罐|holds drinks
7615|做饭的铝锅 烤东西的铝盒|for cooking baking
7616|爬高用的铝梯|for climbing
8201|挖土的 锄草的 剪树枝的|for digging garden cutting branches
8202|锯木头的|for sawing
8203|夹东西的 剪铁丝的|for gripping cutting wire
8204|拧螺丝帽的|for turning nuts
8205|拧螺丝的 敲钉子的 抹灰的|for turning screws hitting nails
8207|打孔的头 铣削的刀 冲压的模|for drilling holes in metal wood concrete, for pressing sheet metal
8208|农机上割草的刀 粉碎机上的刀|blade for machines mowers
8209|机床上车铣的刀粒|tips for cutting tools
8210|手摇的厨房工具|hand operated kitchen
8211|切菜切肉的 削水果的|for cutting meat vegetables
8212|刮胡子的|for shaving
8213|剪布剪头发的|for cutting cloth hair paper
8214|剪指甲的 削铅笔的|for cutting nails
8215|吃西餐用的 盛汤的|for eating and serving
8301|锁门的 锁自行车的|for locking doors bicycles
8302|门上转的件 抽屉里滑的 轮子装家具下面|for doors drawers furniture wheels
8303|家里放钱放珠宝的铁柜|for keeping money safe
8304|桌上放文件的架子 金属文件盒|desk tray for files metal
8305|夹纸的 订书的|holds papers
8306|墙上挂的铁装饰|metal decoration
8307|接燃气灶的波纹管|connects gas
8308|包上的扣 皮带上的扣子|hooks buckles and eyelets for bags
8309|瓶口的盖|closes bottles
8310|门牌 设备上的铭牌 路牌|shows name number
8311|焊钢结构的焊条 电焊用的条|for welding steel
8402|工厂产蒸汽的|makes steam for factory
8403|烧热水供暖的炉 家里取暖的锅炉|heats water for house
8406|发电厂的汽轮机|turbine for power station
8407|汽车摩托汽油动力 割草机动力|petrol power
8408|拖拉机卡车用的柴油动力|diesel power
8409|发动机里面的件 烧机油要换的环|inside engine
8410|水电站用的轮机|turbine for hydro power
8411|飞机喷气的|for aircraft
8412|推动铲斗的缸 发电风车的叶|moves by oil pressure air
8413|抽水的 打井水的 抽泥浆的 输送液体的 给油的|moves water liquid mud from well
8414|打气的 抽真空的 吹风降温的 压缩空气的 排烟的 给轮胎充气|compresses air, blows air, sucks smoke, inflates tyres
8415|夏天降温 屋里制冷的|cools room
8416|锅炉烧火的头|burns fuel in boiler
8417|烧砖烧石灰的窑 烧垃圾的炉|burns lime bricks waste
8418|保鲜食物的柜 冷冻肉类的柜 做冰块的 冷库制冷的|keeps food cold, freezes food, makes ice cubes
8419|烘干粮食的 烘干木材的 消毒器械的 热交换|dries grain wood, sterilizes, heats and cools liquids
8420|压光滚平的|presses flat between rolls
8421|过滤水的 净化空气的 除尘的 甩干的 离心分离的|cleans water air oil, separates liquids, removes dust
8422|灌装饮料 给瓶子封口 贴标签的 打包货物 给塑料袋封口 洗碗碟|fills bottles, seals bags, puts labels, wraps packs goods, washes dishes
842230|给袋子封口的 把液体装进瓶子的 给瓶子拧盖贴标|fills bottles with juice water, closes and seals bags, puts labels
8423|称重量的 称体重的 称汽车的|weighs people goods trucks
8424|打农药的 喷漆的 浇地的 高压水冲洗的 灭火的|sprays pesticide paint water, waters fields, cleans with high pressure
8425|吊起重物的 顶起汽车的|lifts heavy loads car
8426|吊集装箱的 工地吊材料的 车间里吊工件的|lifts containers building materials
8427|仓库里搬托盘的 叉货物的|lifts pallets in warehouse
8428|运送物料的带子 上下楼的梯 搬运码垛的机械手|carries goods people up, moves bulk materials, robot picks and places
8429|挖土的 推土的 压路的 铲沙子的|digs earth, pushes earth, presses roads, loads sand
8430|打井的 打桩的 钻孔的 扫雪的|drills wells, drives piles, clears snow
8431|挖掘机履带上的件 吊机配的抓手|for excavator crane spare
8432|翻地的 播种的 施肥的 除草松土|ploughs soil, sows seeds, spreads fertilizer
8433|收麦子玉米的 割草的 脱粒的 打捆草料的 分选鸡蛋水果的|harvests crops, cuts grass lawn, threshes, sorts eggs fruit
8434|给奶牛挤奶的 加工牛奶的|milks cows
8435|榨葡萄苹果汁的|presses grapes fruit for juice
8436|孵小鸡的 喂鸡的 拌饲料的 养猪场用的|hatches eggs, feeds animals, mixes feed
8437|磨面粉的 碾米的 筛选种子的 磨玉米的|grinds grain corn wheat, cleans seeds
8438|做面包面条饺子的 切肉绞肉的 削土豆皮的 洗切蔬菜的 加工鱼虾的|makes bread noodles, cuts meat, peels potatoes vegetables, processes fish
843860|剥蒜皮的 给水果蔬菜剥皮去核的 洗水果的 剥坚果壳的|peels garlic, washes peels pits slices fruit vegetables nuts
8439|造纸的机器|machine to make paper
8440|订书成册的|binds books
8441|裁纸的 做纸箱纸杯的|cuts paper, makes boxes cups bags from paper
8442|制版的机器|plate making for printing
8443|打印复印的 印刷包装的|prints documents labels packaging
8444|抽化纤丝的|makes fibre
8445|纺纱的 梳棉的|makes yarn
8446|织布的|weaves cloth
8447|织毛衣袜子的 绣花的|knits sweaters socks, embroiders
8448|织机上的件|for looms
8449|做无纺布的|makes felt nonwoven
8450|洗衣服的|washes clothes
8451|烘干熨烫衣服的 染布的|dries irons clothes, dyes fabric
8452|缝衣服的|sews clothes
8453|做鞋的 裁皮子的|makes shoes leather
8454|浇铸金属的|casts molten metal
8455|轧钢的|rolls steel
8456|用光切割钢板的 电火花加工模具的 用水切割的|cuts metal with laser plasma water
8457|铣钻镗一次完成的|mills drills bores in one machine
8458|车削轴类零件的 车螺纹的|turns round parts shafts
8459|钻孔的 铣平面的|drills holes in metal, mills metal
8460|磨平面的 打磨抛光金属的|grinds metal surface
8461|锯断钢材的 加工齿轮的|saws metal, cuts gears
8462|把钢板折弯的 剪铁板的 冲孔的 弯管的 卷板的 压制成型的|bends sheet metal, cuts sheet metal, punches holes, bends pipes, presses parts
8463|做钉子弹簧的 拉钢丝的|makes nails springs, draws wire
8464|切石材的 磨玻璃边的|cuts stone glass
8465|锯木头的 给板材封边的 刨木头的|saws wood, planes wood, glues edges
8466|夹住工件的 装在机床上的附件|holds work on lathe
8467|手拿的打孔的 砍树的锯 打磨的手持|hand held for drilling grinding cutting trees
8468|用火焰割焊的|cuts welds with flame
8470|超市收钱的 算账的|counts money
8471|算东西上网的 打字用的 存文件的|for typing, stores files
8472|数钞票的 碎纸的 取钱的|counts notes, shreds paper
8473|电脑里插的|inside computers
8474|打碎石头的 磨矿粉的 拌混凝土的 做砖的 筛沙子的|crushes stones, grinds minerals, mixes concrete, makes bricks
8475|做灯泡玻璃的|makes lamps glass
8476|自动卖饮料零食的|sells drinks snacks automatically
8477|做塑料件的 吹瓶子的 挤管子的 压橡胶的|makes plastic parts, blows bottles, makes pipes, presses rubber
8479|铺沥青的 榨油的 搅拌化工料的 超声波清洗的 加湿的|lays asphalt, presses oil, stirs mixes, cleans with ultrasound
8480|做塑料件的模 浇铸的型|for shaping plastic metal concrete
8481|控制水流开关的 洗手出水的 关闭管道的|controls flow of water gas oil, opens and closes pipe
8482|转动支承的 轴上转的|lets shaft turn
8483|传动变速的 降低转速的|changes speed turns power
8484|法兰中间的垫 泵轴不漏水的|between flanges, stops leak at shaft
8485|一层一层打印出来的|prints objects layer by layer
8486|做芯片的 拉单晶硅的|makes chips wafers
8487|船后面推的桨|pushes ships
8501|带动机器转的|drives machine with electricity
8502|停电时发电的 柴油发电的 工地用电的|makes electricity when power fails
8503|电机里的件|inside motors
8504|给手机充电的 给电动车充电的桩 变电压的 调电机转速的|charges phone car, changes voltage, controls motor speed
8505|吸铁的|attracts iron
8506|遥控器里的小电池 不能充的电池|not rechargeable
8507|给电动车供电的 汽车打火启动的 存太阳能电的|stores power for car start electric vehicles solar
850710|汽车打火启动用的电瓶|starts car engine
8508|吸灰尘的 扫地的|sucks dust cleans floor
8509|榨果汁的 打豆浆的 搅拌食物的|makes juice, mixes food at home
8510|剃胡子的 剪头发的电动|cuts hair beard electric
8511|点火启动发动机的|starts ignites engine
8512|汽车前面照明的 车上响的 刮雨的|lights for vehicles, warns, wipes rain
8513|晚上照路的手拿的|light in hand at night
8514|炼钢的电炉 烧结用的电炉 热处理的|melts metal with electricity
8515|焊接钢板的 焊塑料的 焊电路板的|joins metal by welding
8516|烧水的 煮饭的 烤面包的 取暖用电的 吹头发的 加热食物 熨衣服|heats water, cooks rice, toasts bread, warms room, dries hair, irons clothes
8517|打电话的 上网的 无线传输的 带在手腕上的|for calling, for internet, worn on wrist
8518|听音乐的 放大声音的 唱歌的|for listening to music, makes sound louder
8519|播放音乐的机|plays music
8521|录监控的主机|records video
8523|存照片文件的小卡|stores photos files
8524|手机电视的屏幕|display panel module
8525|拍照录像的 看家监控的|takes pictures video, watches house
8526|车辆定位的 远距离操控的|finds position, controls from distance
8527|听广播的|for listening to stations
8528|看电视的 电脑显示的 投影到墙上的|shows picture film
8529|电视机里的 接收信号的|for receiving signals
8530|路口红绿灯|at crossings
8531|着火时响的 防盗响的 门口按的|warns of fire thieves, rings at door
8532|存电荷的元件|stores charge
8533|限流的元件|limits current
8534|焊元件的绿色板子|board for soldering parts
8535|变电站里断开高压的|breaks high voltage
8536|插电源的 控制灯的 防过载的 接电线的|plugs in, switches light, protects circuit, connects wires
8537|工厂设备的电控箱 自动控制设备的|controls machine with electricity, distributes power
8538|配电柜的空壳|empty box for switches
8539|拧在灯头上亮的|gives light screwed in
8540|发射的管|tube
8541|太阳能发电的 晒太阳发电的板|makes power from sun
854143|太阳能发电的板|makes power from sun
8542|电路里的芯片|chip in circuit
8543|电镀的 驱老鼠的 美容导入的|plating, drives away mice
8544|传输电的 充电连接的 汽车里的线|carries power signals, connects phone
8545|炼钢电弧炉用的电极 电机里摩擦的炭|for electric arc furnace steel making, brush for motor
8546|电线杆上隔电的瓷|keeps power line apart
8547|绝缘的件|insulates
8601|拉火车的|pulls trains
8606|铁路上拉货的|carries goods on rail
8607|火车下面的轮 火车刹车连接|under trains
8609|海运装货的大箱子|box for sea freight
8701|耕地的 拉挂车的车头|pulls plough trailer
8702|拉很多人的客车|carries many people
8703|坐人的轿车 家用小汽车 越野车|for carrying people
8704|拉货的 工地运土的|for carrying goods earth
8705|救火的 洒水的 高空修路灯的 拌混凝土的车|for fire fighting cleaning roads lifting
8706|带发动机的底盘|chassis with engine
8707|卡车的驾驶室|cab for trucks
8708|汽车上的件 停车制动的 减震的 转向的|for cars trucks spare
8709|车间里跑的小运输车|carries inside factory station
8711|不用汽油的两轮车 充电骑的|ridden with battery motor
8712|脚踏骑的|ridden by pedals
8713|残疾人坐的 老人代步的|for disabled people to move
8714|自行车摩托车轮椅上的件|for bicycles motorcycles spare
8715|推小孩的|for pushing babies
8716|手推运货的 车后面拖的|pushed by hand to carry, pulled behind truck
8806|天上飞航拍的 喷农药飞的|flies takes pictures sprays fields
8807|飞机无人机上的件|for aircraft drones spare
8903|水上划着玩的|for fun on water
8907|漂在水上的平台 养鱼的网箱浮子|floats on water for fish farm
9001|看清东西的镜片 隐形的|corrects sight
9002|相机前面的镜|in front of camera
9003|装镜片的架|holds lenses
9004|挡太阳的眼镜 看书的眼镜 干活护眼的|protects eyes from sun dust
9005|看远处的|sees far things
9006|照相打光的|takes photos
9008|投影仪|projector for slides
9010|冲洗照片 投影的幕布|screen for projecting
9011|看细菌的 放大看的|sees very small things
9012|看纳米的|sees atoms
9013|发出激光的 放大看字的|gives laser light, makes letters bigger
9014|指方向的 飞行导航的|shows direction
9015|量距离的 测地形的|measures land distance
9016|称药品化学品精密的|weighs very precisely
9017|量长度的 画图用的|measures length, for drawing
9018|打针的 医生检查的 牙医用的 做手术的 输液的 量血压的|for injecting, for doctors dentists surgery, measures blood pressure, sees inside body
9019|按摩身体的 帮助呼吸的 放松肩颈的|rubs body, helps breathing
9020|防毒气的|protects from gas smoke
9021|固定骨折的 帮助听力的 假腿|holds broken bones, helps hearing
9022|照骨头的 过安检的|sees bones luggage
9023|上课讲解的模型|for teaching
9024|测硬度的 测拉力的 试材料强度的|tests hardness strength of materials
9025|量体温的 测温度湿度的|measures body temperature, room temperature humidity
9026|测压力的 测流量的 看液位的|measures pressure flow level
9027|测水质的 分析气体的 测血糖的|analyses water gas blood
9028|记用水用电用气的 计量家里水电气的|counts water gas electricity used, meters home
9029|数圈数 看车速的|counts turns speed
9030|测电压电流的|tests voltage current
9031|检查零件尺寸的 探伤的 修车诊断的|checks size of parts, finds cracks
9032|自动控温的|keeps temperature automatically
9101|贵金属壳的表|gold watch
9102|戴手上看时间的|shows time on wrist
9105|挂墙上看时间的 早上叫醒的|shows time on wall, wakes up
9113|手表带|strap for watches
9201|弹的大琴|played with keys
9202|拉的弹的琴|played with strings
9205|吹的乐器|blown
9206|敲的乐器|hit to make rhythm
9207|插电的琴|electric music
9209|吉他的弦 乐器的配件|strings and parts for instruments
9401|坐的 办公室坐的 等候区的座 给小孩坐车用的|for sitting in office waiting room, for children in car
940179|户外折叠坐的|folding seat for outdoors
9402|病人躺的床 做手术的台|bed for hospital patients
9403|放书放衣服的 吃饭的桌 仓库放货的架 睡觉的床|for storing clothes books, for eating at, for putting goods in warehouse
9404|睡觉垫的 盖的被子 枕的 露营睡的|for sleeping on, keeps warm in bed
9405|照亮房间的 路边照明的 挂在天花板的|lights room street ceiling
9406|可以拆装住人的房 种菜的玻璃房|house that is assembled, for growing vegetables
9503|小孩玩的 儿童智力开发的|for children to play
9504|下棋打牌的 玩电子游戏的|for playing games cards
9505|过节装饰的 圣诞树上挂的|decorates at festivals, hung on tree
9506|锻炼身体的 跑步减肥的 打球的 冬天滑的|for exercise running, for ball games winter sports
9507|钓鱼用的|for fishing
9508|公园里玩的大型设施|rides in park
9603|刷油漆的 扫地的 刷牙的 化妆的 刷机器的 洗马桶的|for painting walls, sweeping floor, cleaning teeth, putting on makeup
9604|筛面粉的筛子|sieve by hand
9605|出差旅行洗漱的一套|for travel washing
9606|扣衣服的|closes clothes
9607|拉上合上的 衣服箱包上的|closes bags jackets
9608|写字的 做记号的|for writing marking
9609|画画写字的 黑板上写的|draws writes on board
9610|上课写字的板|for writing on in class
9611|盖章用的印章|stamp to print date by hand
9613|点烟的 点火的|lights cigarettes fire
9614|抽烟的烟斗|to smoke tobacco pipe
9615|梳头的 别头发的|for hair
9616|喷香水的头|sprays perfume
9617|保持水热的杯 保温的壶|keeps drinks hot cold
9618|橱窗里穿衣服的假人|wears clothes in shops
961900|婴儿垫尿的 女人例假用的 老人失禁的|for babies wet, for periods, for adults who cannot hold
9620|支撑相机手机的|holds camera phone
`
