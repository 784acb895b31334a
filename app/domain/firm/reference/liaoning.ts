// Liaoning's 14 prefecture-level cities and their 100 districts, counties and county-level cities by division code
// (GB/T 2260), as they stood on 2026-11-23, and the e-commerce comprehensive pilot zones among the cities.
import type { IsoDate } from '../../shared/dates'

export type Name = { readonly zh: string; readonly en: string }
export type District = { readonly code: string; readonly name: Name }
export type City = District & { readonly districts: readonly District[] }
export type PilotZone = {
  readonly cityCode: string
  /** First day on which the zone counts: approval, or publication where only the month of approval is known. */
  readonly approvedOn: IsoDate
  /** Number of the State Council's reply. */
  readonly document: string
}

export const CITIES: readonly City[] = [
  {
    code: '210100',
    name: { zh: '沈阳市', en: 'Shenyang' },
    districts: [
      { code: '210102', name: { zh: '和平区', en: 'Heping District' } },
      { code: '210103', name: { zh: '沈河区', en: 'Shenhe District' } },
      { code: '210104', name: { zh: '大东区', en: 'Dadong District' } },
      { code: '210105', name: { zh: '皇姑区', en: 'Huanggu District' } },
      { code: '210106', name: { zh: '铁西区', en: 'Tiexi District' } },
      { code: '210111', name: { zh: '苏家屯区', en: 'Sujiatun District' } },
      { code: '210112', name: { zh: '浑南区', en: 'Hunnan District' } },
      { code: '210113', name: { zh: '沈北新区', en: 'Shenbei New District' } },
      { code: '210114', name: { zh: '于洪区', en: 'Yuhong District' } },
      { code: '210115', name: { zh: '辽中区', en: 'Liaozhong District' } },
      { code: '210123', name: { zh: '康平县', en: 'Kangping County' } },
      { code: '210124', name: { zh: '法库县', en: 'Faku County' } },
      { code: '210181', name: { zh: '新民市', en: 'Xinmin City' } },
    ],
  },
  {
    code: '210200',
    name: { zh: '大连市', en: 'Dalian' },
    districts: [
      { code: '210202', name: { zh: '中山区', en: 'Zhongshan District' } },
      { code: '210203', name: { zh: '西岗区', en: 'Xigang District' } },
      { code: '210204', name: { zh: '沙河口区', en: 'Shahekou District' } },
      { code: '210211', name: { zh: '甘井子区', en: 'Ganjingzi District' } },
      { code: '210212', name: { zh: '旅顺口区', en: 'Lüshunkou District' } },
      { code: '210213', name: { zh: '金州区', en: 'Jinzhou District' } },
      { code: '210214', name: { zh: '普兰店区', en: 'Pulandian District' } },
      { code: '210224', name: { zh: '长海县', en: 'Changhai County' } },
      { code: '210281', name: { zh: '瓦房店市', en: 'Wafangdian City' } },
      { code: '210283', name: { zh: '庄河市', en: 'Zhuanghe City' } },
    ],
  },
  {
    code: '210300',
    name: { zh: '鞍山市', en: 'Anshan' },
    districts: [
      { code: '210302', name: { zh: '铁东区', en: 'Tiedong District' } },
      { code: '210303', name: { zh: '铁西区', en: 'Tiexi District' } },
      { code: '210304', name: { zh: '立山区', en: 'Lishan District' } },
      { code: '210311', name: { zh: '千山区', en: 'Qianshan District' } },
      { code: '210321', name: { zh: '台安县', en: "Tai'an County" } },
      { code: '210323', name: { zh: '岫岩满族自治县', en: 'Xiuyan Manchu Autonomous County' } },
      { code: '210381', name: { zh: '海城市', en: 'Haicheng City' } },
    ],
  },
  {
    code: '210400',
    name: { zh: '抚顺市', en: 'Fushun' },
    districts: [
      { code: '210402', name: { zh: '新抚区', en: 'Xinfu District' } },
      { code: '210403', name: { zh: '东洲区', en: 'Dongzhou District' } },
      { code: '210404', name: { zh: '望花区', en: 'Wanghua District' } },
      { code: '210411', name: { zh: '顺城区', en: 'Shuncheng District' } },
      { code: '210421', name: { zh: '抚顺县', en: 'Fushun County' } },
      { code: '210422', name: { zh: '新宾满族自治县', en: 'Xinbin Manchu Autonomous County' } },
      { code: '210423', name: { zh: '清原满族自治县', en: 'Qingyuan Manchu Autonomous County' } },
    ],
  },
  {
    code: '210500',
    name: { zh: '本溪市', en: 'Benxi' },
    districts: [
      { code: '210502', name: { zh: '平山区', en: 'Pingshan District' } },
      { code: '210503', name: { zh: '溪湖区', en: 'Xihu District' } },
      { code: '210504', name: { zh: '明山区', en: 'Mingshan District' } },
      { code: '210505', name: { zh: '南芬区', en: 'Nanfen District' } },
      { code: '210521', name: { zh: '本溪满族自治县', en: 'Benxi Manchu Autonomous County' } },
      { code: '210522', name: { zh: '桓仁满族自治县', en: 'Huanren Manchu Autonomous County' } },
    ],
  },
  {
    code: '210600',
    name: { zh: '丹东市', en: 'Dandong' },
    districts: [
      { code: '210602', name: { zh: '元宝区', en: 'Yuanbao District' } },
      { code: '210603', name: { zh: '振兴区', en: 'Zhenxing District' } },
      { code: '210604', name: { zh: '振安区', en: "Zhen'an District" } },
      { code: '210624', name: { zh: '宽甸满族自治县', en: 'Kuandian Manchu Autonomous County' } },
      { code: '210681', name: { zh: '东港市', en: 'Donggang City' } },
      { code: '210682', name: { zh: '凤城市', en: 'Fengcheng City' } },
    ],
  },
  {
    code: '210700',
    name: { zh: '锦州市', en: 'Jinzhou' },
    districts: [
      { code: '210702', name: { zh: '古塔区', en: 'Guta District' } },
      { code: '210703', name: { zh: '凌河区', en: 'Linghe District' } },
      { code: '210711', name: { zh: '太和区', en: 'Taihe District' } },
      { code: '210726', name: { zh: '黑山县', en: 'Heishan County' } },
      { code: '210727', name: { zh: '义县', en: 'Yi County' } },
      { code: '210781', name: { zh: '凌海市', en: 'Linghai City' } },
      { code: '210782', name: { zh: '北镇市', en: 'Beizhen City' } },
    ],
  },
  {
    code: '210800',
    name: { zh: '营口市', en: 'Yingkou' },
    districts: [
      { code: '210802', name: { zh: '站前区', en: 'Zhanqian District' } },
      { code: '210803', name: { zh: '西市区', en: 'Xishi District' } },
      { code: '210804', name: { zh: '鲅鱼圈区', en: 'Bayuquan District' } },
      { code: '210811', name: { zh: '老边区', en: 'Laobian District' } },
      { code: '210881', name: { zh: '盖州市', en: 'Gaizhou City' } },
      { code: '210882', name: { zh: '大石桥市', en: 'Dashiqiao City' } },
    ],
  },
  {
    code: '210900',
    name: { zh: '阜新市', en: 'Fuxin' },
    districts: [
      { code: '210902', name: { zh: '海州区', en: 'Haizhou District' } },
      { code: '210903', name: { zh: '新邱区', en: 'Xinqiu District' } },
      { code: '210904', name: { zh: '太平区', en: 'Taiping District' } },
      { code: '210905', name: { zh: '清河门区', en: 'Qinghemen District' } },
      { code: '210911', name: { zh: '细河区', en: 'Xihe District' } },
      { code: '210921', name: { zh: '阜新蒙古族自治县', en: 'Fuxin Mongol Autonomous County' } },
      { code: '210922', name: { zh: '彰武县', en: 'Zhangwu County' } },
    ],
  },
  {
    code: '211000',
    name: { zh: '辽阳市', en: 'Liaoyang' },
    districts: [
      { code: '211002', name: { zh: '白塔区', en: 'Baita District' } },
      { code: '211003', name: { zh: '文圣区', en: 'Wensheng District' } },
      { code: '211004', name: { zh: '宏伟区', en: 'Hongwei District' } },
      { code: '211005', name: { zh: '弓长岭区', en: 'Gongchangling District' } },
      { code: '211011', name: { zh: '太子河区', en: 'Taizihe District' } },
      { code: '211021', name: { zh: '辽阳县', en: 'Liaoyang County' } },
      { code: '211081', name: { zh: '灯塔市', en: 'Dengta City' } },
    ],
  },
  {
    code: '211100',
    name: { zh: '盘锦市', en: 'Panjin' },
    districts: [
      { code: '211102', name: { zh: '双台子区', en: 'Shuangtaizi District' } },
      { code: '211103', name: { zh: '兴隆台区', en: 'Xinglongtai District' } },
      { code: '211104', name: { zh: '大洼区', en: 'Dawa District' } },
      { code: '211122', name: { zh: '盘山县', en: 'Panshan County' } },
    ],
  },
  {
    code: '211200',
    name: { zh: '铁岭市', en: 'Tieling' },
    districts: [
      { code: '211202', name: { zh: '银州区', en: 'Yinzhou District' } },
      { code: '211204', name: { zh: '清河区', en: 'Qinghe District' } },
      { code: '211221', name: { zh: '铁岭县', en: 'Tieling County' } },
      { code: '211223', name: { zh: '西丰县', en: 'Xifeng County' } },
      { code: '211224', name: { zh: '昌图县', en: 'Changtu County' } },
      { code: '211281', name: { zh: '调兵山市', en: 'Diaobingshan City' } },
      { code: '211282', name: { zh: '开原市', en: 'Kaiyuan City' } },
    ],
  },
  {
    code: '211300',
    name: { zh: '朝阳市', en: 'Chaoyang' },
    districts: [
      { code: '211302', name: { zh: '双塔区', en: 'Shuangta District' } },
      { code: '211303', name: { zh: '龙城区', en: 'Longcheng District' } },
      { code: '211321', name: { zh: '朝阳县', en: 'Chaoyang County' } },
      { code: '211322', name: { zh: '建平县', en: 'Jianping County' } },
      { code: '211324', name: { zh: '喀喇沁左翼蒙古族自治县', en: 'Harqin Left Wing Mongol Autonomous County' } },
      { code: '211381', name: { zh: '北票市', en: 'Beipiao City' } },
      { code: '211382', name: { zh: '凌源市', en: 'Lingyuan City' } },
    ],
  },
  {
    code: '211400',
    name: { zh: '葫芦岛市', en: 'Huludao' },
    districts: [
      { code: '211402', name: { zh: '连山区', en: 'Lianshan District' } },
      { code: '211403', name: { zh: '龙港区', en: 'Longgang District' } },
      { code: '211404', name: { zh: '南票区', en: 'Nanpiao District' } },
      { code: '211421', name: { zh: '绥中县', en: 'Suizhong County' } },
      { code: '211422', name: { zh: '建昌县', en: 'Jianchang County' } },
      { code: '211481', name: { zh: '兴城市', en: 'Xingcheng City' } },
    ],
  },
]

/**
 * 跨境电子商务综合试验区: retail exporters in them may use the no-invoice VAT exemption and the assessed income tax. Later rounds are
 * added here, revoked ones would need an end date.
 */
export const PILOT_ZONES: readonly PilotZone[] = [
  { cityCode: '210200', approvedOn: '2016-01-12', document: '国函〔2016〕17号' },
  { cityCode: '210100', approvedOn: '2018-07-24', document: '国函〔2018〕93号' },
  { cityCode: '210400', approvedOn: '2019-12-15', document: '国函〔2019〕137号' },
  { cityCode: '210800', approvedOn: '2020-04-27', document: '国函〔2020〕47号' },
  { cityCode: '211100', approvedOn: '2020-04-27', document: '国函〔2020〕47号' },
  { cityCode: '210300', approvedOn: '2022-11-14', document: '国函〔2022〕126号' },
  { cityCode: '210600', approvedOn: '2025-04-25', document: '国函〔2025〕40号' },
]
