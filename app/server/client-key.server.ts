// By what an address is counted. Whoever has an IPv6 line has all the 2^64 addresses of its /64 and pays for none of them, so all of
// them are one; an IPv4 address is the same one however it is written.

const IPV4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/
const GROUP = /^[0-9a-f]{1,4}$/
const UNKNOWN = 'unknown'

/** An IPv4 address, the /64 of an IPv6 address, or `unknown` for what is no address. */
export function addressKey(text: string): string {
  const address = withoutPort(text.trim().toLowerCase()).replace(/%.*$/, '')
  if (!address.includes(':')) return ipv4(address) ?? UNKNOWN
  const groups = ipv6(address)
  if (!groups) return UNKNOWN
  if (isWithin(groups, [0, 0, 0, 0, 0, 0xffff]) || isWithin(groups, [0x64, 0xff9b, 0, 0, 0, 0])) {
    const [high = 0, low = 0] = groups.slice(6)
    return [high >> 8, high & 255, low >> 8, low & 255].join('.')
  }
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`
}

/** Some proxies write the port behind the address. */
function withoutPort(text: string): string {
  const bracketed = /^\[(.*)\](:\d+)?$/.exec(text)
  if (bracketed) return bracketed[1] ?? ''
  return /^[\d.]+:\d+$/.test(text) ? text.replace(/:\d+$/, '') : text
}

function ipv4(text: string): string | null {
  const parts = IPV4.exec(text)?.slice(1).map(Number)
  return parts?.every((part) => part <= 255) ? parts.join('.') : null
}

/** The eight groups; null for what is no address. */
function ipv6(text: string): readonly number[] | null {
  const halves = withoutDots(text)?.split('::')
  if (!halves || halves.length > 2) return null
  const [left = [], right = []] = halves.map((half) => (half === '' ? [] : half.split(':')))
  const missing = 8 - left.length - right.length
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null
  const groups = [...left, ...Array.from({ length: halves.length === 2 ? missing : 0 }, () => '0'), ...right]
  return groups.every((group) => GROUP.test(group)) ? groups.map((group) => Number.parseInt(group, 16)) : null
}

/** The last two groups may be written as an IPv4 address. */
function withoutDots(text: string): string | null {
  const at = text.lastIndexOf(':')
  const last = text.slice(at + 1)
  if (!last.includes('.')) return text
  const parts = ipv4(last)?.split('.').map(Number)
  if (!parts) return null
  const [a = 0, b = 0, c = 0, d = 0] = parts
  return `${text.slice(0, at + 1)}${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`
}

function isWithin(groups: readonly number[], prefix: readonly number[]): boolean {
  return prefix.every((group, index) => groups[index] === group)
}
