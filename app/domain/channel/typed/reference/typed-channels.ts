// All typed channels, in groups by where they sell.
import type { TypedChannel } from '../channel-facts'
import { AMAZON_CHANNELS } from './amazon'
import { AMAZON_ASIA_CHANNELS } from './amazon-asia'
import { BUSINESS_CHANNELS } from './business'
import { FROM_CHINA_CHANNELS } from './from-china'
import { MANAGED_CHANNELS } from './managed'
import { RUSSIA_CHANNELS } from './russia'
import { MIDDLE_EUROPE_CHANNELS } from './middle-europe'
import { EUROPE_CHANNELS } from './europe'
import { OVERSEAS_CHANNELS } from './overseas'
import { CENTRAL_ASIA_CHANNELS } from './central-asia'
import { TURKEY_AND_GULF_CHANNELS } from './turkey-and-gulf'

export const TYPED_CHANNELS: readonly TypedChannel[] = [
  ...AMAZON_CHANNELS,
  ...AMAZON_ASIA_CHANNELS,
  ...BUSINESS_CHANNELS,
  ...FROM_CHINA_CHANNELS,
  ...MANAGED_CHANNELS,
  ...RUSSIA_CHANNELS,
  ...MIDDLE_EUROPE_CHANNELS,
  ...EUROPE_CHANNELS,
  ...OVERSEAS_CHANNELS,
  ...CENTRAL_ASIA_CHANNELS,
  ...TURKEY_AND_GULF_CHANNELS,
]
