// The form of a firm's profile as a browser sends it.
import { freeCreditCode } from './firms'

export const profileForm = (changes: Record<string, string | string[]> = {}) => ({
  creditCode: freeCreditCode(),
  nameZh: '丹东锦衣服装有限公司',
  nameEn: 'Dandong Jinyi Apparel Co., Ltd.',
  segment: 'sme',
  ownership: 'domestic',
  district: '210602',
  'tracks[]': ['general_goods', 'cross_border_ecommerce'],
  sells: '羽绒服、冲锋衣',
  'targetRegions[]': [] as string[],
  ...changes,
})
