// Words that guesses are built from, beside the list of passwords that leaked most often. Written for this portal: what people in
// China choose, in Pinyin and in characters, and what stands near a portal for exporters in Liaoning. All without capitals.

/** Names of the product and its readers' roles: what everybody would try here first. docs/passwords.md lists them, and a test compares. */
export const PRODUCT_WORDS: readonly string[] =
  'zerotoone zero2one 0to1 waimaopoling waimao 外贸破零 外贸 破零 零到一 portal advisor official administrator'.split(
    ' ',
  )

/** Words and sentences of love, family, luck and places, and what a password is called. */
export const CHINESE_WORDS: ReadonlySet<string> = new Set(
  (
    'woaini woaiwo woaiwojia woaizhongguo woaima aini ainiyo aiwo woxihuanni xihuanni wodeai zhenai nihao nihaoma mima wodemima ' +
    'mimashi buzhidao wobuzhidao bugaosuni laopo laogong baobao baobei baba mama babamama jiejie meimei gege didi erzi nver ' +
    'tiantian xingfu kuaile shengri shengrikuaile xinnian facai gongxifacai jiayou pingan shunli yongyuan tianshi tiankong ' +
    'xiaoxin xiaobao xiaoming xiaohong xiaohua xiaolong xiaofei xiaoyu xiaoxiao dabao erbao caonima nima gun shabi ' +
    'zhongguo beijing shanghai guangzhou shenzhen tianjin chongqing chengdu wuhan nanjing hangzhou suzhou xian qingdao jinan ' +
    'liaoning shenyang dalian anshan fushun benxi dandong jinzhou yingkou fuxin liaoyang panjin tieling chaoyang huludao ' +
    'guanli guanliyuan ceshi yonghu denglu zhanghao gongsi qiye qingwen welcome guest root admin test user login master ' +
    'taobao baidu tencent weixin alipay huawei xiaomi qq wx wechat asdf qwer zxcv qaz wsx abc abcd aa aaa zxc asd qwe ' +
    '一二三四五六七八 一二三四五六七八九 一二三四五六七八九十 壹贰叁肆伍陆柒捌 我爱你一生一世 我爱你中国我爱你 芝麻开门芝麻开门 ' +
    '祝你生日快乐 祝你新年快乐 恭喜发财大吉大利 天王盖地虎宝塔镇河妖 床前明月光疑是地上霜 中华人民共和国 好好学习天天向上 ' +
    '我的密码是密码 我不告诉你密码 这是我的密码啊 我爱你 我恨你 生日快乐 新年快乐 恭喜发财 天天向上'
  ).split(' '),
)

/** Figures that sound like words of love, and lucky ones, one after the other. */
export const LUCKY_DIGITS = '520|521|530|1314|7758|258|9420|3344|168|666|888|999'

/** How sentences in Pinyin begin that many people end in their own way. */
export const SENTENCE_BEGINS = 'woai|woshi|wojiushi|woxiang|wobu|buzai'

/** The family names of nine in ten people in China. */
export const FAMILY_NAMES =
  'li|wang|zhang|liu|chen|yang|zhao|huang|zhou|wu|xu|sun|hu|zhu|gao|lin|he|guo|ma|luo|liang|song|zheng|xie|han|tang|feng|yu|dong|' +
  'xiao|cheng|cao|yuan|deng|fu|shen|zeng|peng|lv|lu|su|jiang|cai|jia|ding|wei|xue|ye|yan|pan|du|dai|xia|zhong|tian|ren|fan|fang|' +
  'shi|yao|tan|liao|zou|xiong|jin|hao|kong|bai|cui|kang|mao|qiu|qin|gu|hou|shao|meng|long|wan|duan|qian|yin|chang|qiao|lai|gong'

/** A syllable of Pinyin, a little wider than the real ones. */
export const SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|ve|a|o|e|i|u|v)'

/** Hosts of mailboxes and endings of addresses: they name nobody. */
export const NAMES_NOBODY: ReadonlySet<string> = new Set(
  (
    'com net org edu gov www mail email test demo qq vip gmail googlemail outlook hotmail live msn foxmail sina sohu aliyun yahoo ' +
    'icloud yeah 163 126 139 189 limited ltd inc corp company group trading the and for 有限 限公 公司 有限公 限公司 有限公司 责任 股份'
  ).split(' '),
)
