// From which device somebody signed in, as far as the browser says so: enough for people to recognise their own in a list. Whatever
// it says can be made up, so nothing is decided by it.

/** The first that is named counts: most browsers also name those they want to be taken for. */
const BROWSER_MARKS = [
  ['wechat', /MicroMessenger/],
  ['dingtalk', /DingTalk/],
  ['qq', /QQBrowser|\bQQ\//],
  ['uc', /UCBrowser/],
  ['huawei', /HuaweiBrowser/],
  ['xiaomi', /MiuiBrowser/],
  ['samsung', /SamsungBrowser/],
  ['edge', /\bEdg(?:e|A|iOS)?\//],
  ['opera', /\bOPR\/|\bOpera\b/],
  ['firefox', /Firefox|FxiOS/],
  ['chrome', /Chrome|CriOS|Chromium/],
  ['safari', /Safari/],
] as const

const SYSTEM_MARKS = [
  ['harmony', /HarmonyOS|OpenHarmony/],
  ['ipad', /iPad/],
  ['iphone', /iPhone|iPod/],
  ['android', /Android/],
  ['windows', /Windows/],
  ['mac', /Macintosh|Mac OS X/],
  ['linux', /Linux|X11/],
] as const

export type Browser = (typeof BROWSER_MARKS)[number][0] | 'other'
export type System = (typeof SYSTEM_MARKS)[number][0] | 'other'
export type Device = { readonly browser: Browser; readonly system: System }

/** More says nothing new, and anybody can send megabytes. */
const LONGEST = 512

/** What is kept of what a browser calls itself; null when it says nothing. */
export function keptUserAgent(text: string | null): string | null {
  return text ? text.slice(0, LONGEST) : null
}

export function deviceOf(userAgent: string | null): Device {
  const text = (userAgent ?? '').slice(0, LONGEST)
  return {
    browser: BROWSER_MARKS.find(([, mark]) => mark.test(text))?.[0] ?? 'other',
    system: SYSTEM_MARKS.find(([, mark]) => mark.test(text))?.[0] ?? 'other',
  }
}
