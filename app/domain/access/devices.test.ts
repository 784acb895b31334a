import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deviceOf, keptUserAgent } from './devices'

const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)'
const SEEN: readonly [string, string, string][] = [
  ['chrome', 'windows', `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/140.0.0.0 Safari/537.36`],
  ['edge', 'windows', `Mozilla/5.0 (Windows NT 10.0) ${WEBKIT} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`],
  ['opera', 'windows', `Mozilla/5.0 (Windows NT 10.0) ${WEBKIT} Chrome/139.0.0.0 Safari/537.36 OPR/122.0`],
  ['firefox', 'linux', 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0'],
  [
    'safari',
    'mac',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.6 Safari/605.1.15',
  ],
  [
    'safari',
    'iphone',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 Mobile Safari/604.1',
  ],
  ['chrome', 'ipad', 'Mozilla/5.0 (iPad; CPU OS 18_6 like Mac OS X) AppleWebKit/605.1.15 CriOS/140.0 Safari/604.1'],
  [
    'firefox',
    'iphone',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1 FxiOS/143.0 Safari/605',
  ],
  [
    'edge',
    'iphone',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) Version/18.0 EdgiOS/140.0 Safari/605.1.15',
  ],
  ['wechat', 'android', `Mozilla/5.0 (Linux; Android 14; V2324A) ${WEBKIT} Chrome/130.0 MicroMessenger/8.0.60`],
  ['dingtalk', 'android', `Mozilla/5.0 (Linux; Android 13) ${WEBKIT} Chrome/120.0 DingTalk/7.6.50`],
  [
    'qq',
    'android',
    `Mozilla/5.0 (Linux; U; Android 13; zh-cn) ${WEBKIT} Chrome/109.0 MQQBrowser/15.2 Mobile Safari/537.36`,
  ],
  [
    'uc',
    'android',
    `Mozilla/5.0 (Linux; U; Android 12; zh-CN) ${WEBKIT} Chrome/100.0 UCBrowser/17.1 Mobile Safari/537.36`,
  ],
  [
    'huawei',
    'harmony',
    `Mozilla/5.0 (Linux; Android 12; HarmonyOS; NOH-AN00) ${WEBKIT} Chrome/114.0 HuaweiBrowser/16.0`,
  ],
  ['xiaomi', 'android', `Mozilla/5.0 (Linux; U; Android 14; zh-cn) ${WEBKIT} Chrome/119.0 XiaoMi/MiuiBrowser/19.2`],
  ['samsung', 'android', `Mozilla/5.0 (Linux; Android 14; SM-S9280) ${WEBKIT} SamsungBrowser/27.0 Chrome/125.0`],
  ['wechat', 'iphone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) Mobile/15E148 MicroMessenger/8.0.60'],
  ['wechat', 'windows', `Mozilla/5.0 (Windows NT 10.0) ${WEBKIT} Chrome/132.0 Safari/537.36 MicroMessenger/7.0.20`],
  ['wechat', 'android', `Mozilla/5.0 (Linux; Android 13) ${WEBKIT} Chrome/116.0 MQQBrowser/6.2 MicroMessenger/8.0.49`],
  ['dingtalk', 'iphone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AliApp(DingTalk/7.6.50)'],
  ['huawei', 'harmony', `Mozilla/5.0 (Phone; OpenHarmony 5.0) ${WEBKIT} Chrome/114.0 ArkWeb/4.1 HuaweiBrowser/5.0`],
  ['edge', 'windows', `Mozilla/5.0 (Windows NT 10.0) ${WEBKIT} Chrome/64.0 Safari/537.36 Edge/17.17134`],
  ['edge', 'android', `Mozilla/5.0 (Linux; Android 10; K) ${WEBKIT} Chrome/140.0 Mobile Safari/537.36 EdgA/140.0`],
  ['opera', 'windows', 'Opera/9.80 (Windows NT 6.1) Presto/2.12.388 Version/12.18'],
  ['firefox', 'android', 'Mozilla/5.0 (Android 14; Mobile; rv:143.0) Gecko/143.0 Firefox/143.0'],
  ['chrome', 'linux', `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${WEBKIT} Chrome/140.0 Safari/537.36`],
  ['other', 'windows', 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko'],
  ['other', 'other', 'firefox chrome windows: marks are written as browsers write them'],
  ['other', 'other', 'curl/8.5.0'],
  ['other', 'other', ''],
]

describe('a device', () => {
  it.each(SEEN)('%s on %s', (browser, system, userAgent) => {
    expect(deviceOf(userAgent)).toEqual({ browser, system })
  })

  it('that says nothing is an unknown one', () => {
    expect(deviceOf(null)).toEqual({ browser: 'other', system: 'other' })
    expect(keptUserAgent(null)).toBeNull()
    expect(keptUserAgent('')).toBeNull()
  })

  it('that says too much is cut, and read as far as it is kept', () => {
    const long = `${'x'.repeat(600)} Chrome/140.0 Windows`
    expect(keptUserAgent(long)).toHaveLength(512)
    expect(deviceOf(long)).toEqual({ browser: 'other', system: 'other' })
  })
})

it('a browser that wants to be taken for all others is the one it names itself', () => {
  const chrome = `Mozilla/5.0 (Windows NT 10.0) ${WEBKIT} Chrome/140.0 Safari/537.36`
  expect(deviceOf(chrome).browser).toBe('chrome')
  expect(deviceOf(`${chrome} Edg/140.0`).browser).toBe('edge')
  expect(deviceOf(`${chrome} Edg/140.0 QQBrowser/13.0`).browser).toBe('qq')
})

it('what is kept names the same device as what was sent, and keeping it twice changes nothing', () => {
  const sent = fc.oneof(fc.constantFrom(...SEEN.map(([, , text]) => text)), fc.string({ maxLength: 1200 }))
  const ahead = fc.nat(600).map((length) => '.'.repeat(length))
  fc.assert(
    fc.property(ahead, sent, (padding, text) => {
      const kept = keptUserAgent(padding + text)
      expect(deviceOf(kept)).toEqual(deviceOf(padding + text))
      expect(keptUserAgent(kept)).toBe(kept)
    }),
  )
})
