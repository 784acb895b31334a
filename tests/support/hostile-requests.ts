// What somebody sends who wants to keep the server busy or to make it fail. Each is small enough to be sent by anybody.
import { MOST_FIELDS } from '~/i18n/form-reply'

export const FORM = 'application/x-www-form-urlencoded'
const MULTIPART = 'multipart/form-data; boundary=x'

export type HostileBody = { readonly name: string; readonly type: string; readonly body: BodyInit }
export type HostileHeaders = { readonly name: string; readonly headers: Readonly<Record<string, string>> }

const part = (header: string, value = 'v') => `--x\r\nContent-Disposition: form-data; ${header}\r\n\r\n${value}\r\n`
const names = Array.from({ length: 25_000 }, (_, n) => `n${n}=x`).join('&')

/** Beyond what a form may hold: 400, whoever asks. */
export const TOO_MUCH: readonly HostileBody[] = [
  { name: '20,000 fields of one name', type: FORM, body: 'a=&'.repeat(20_000) },
  { name: 'a quarter of a megabyte of names', type: FORM, body: names },
  { name: 'names that every object has', type: FORM, body: '__proto__=&constructor=&'.repeat(MOST_FIELDS) },
  { name: 'lists of lists', type: FORM, body: 'a[][]=&a[]=&'.repeat(MOST_FIELDS) },
  { name: 'five megabytes of spaces', type: FORM, body: `email=${'+'.repeat(5_000_000)}` },
  { name: '20,000 parts', type: MULTIPART, body: `${part('name="a"').repeat(20_000)}--x--` },
  { name: 'a part whose header does not end', type: MULTIPART, body: part(`name="${'a'.repeat(500_000)}"`) },
  {
    name: 'a boundary of 14 kB',
    type: `multipart/form-data; boundary=${'b'.repeat(14_000)}`,
    body: 'b'.repeat(500_000),
  },
  {
    name: 'a type in capitals with 20,000 parts',
    type: 'Multipart/Form-Data; boundary=x',
    body: part('name="a"').repeat(20_000),
  },
]

/** Odd, but a form: answered like any other wrong form. */
export const ODD: readonly HostileBody[] = [
  { name: 'a thousand fields', type: FORM, body: 'a=&'.repeat(MOST_FIELDS) },
  { name: 'a name of 2 MB', type: FORM, body: `${'n'.repeat(2_000_000)}=x` },
  { name: 'a field of 2 MB', type: FORM, body: `email=${'x'.repeat(2_000_000)}&name=${'x'.repeat(1_000_000)}` },
  { name: '2 MB of broken escapes', type: FORM, body: `email=${'%'.repeat(2_000_000)}` },
  { name: '2 MB of escapes', type: FORM, body: `email=${'%40'.repeat(700_000)}` },
  { name: '2 MB of &', type: FORM, body: '&'.repeat(2_000_000) },
  { name: '2 MB of =', type: FORM, body: '='.repeat(2_000_000) },
  { name: 'spaces around nothing', type: FORM, body: `email=${'+'.repeat(500_000)}x${'+'.repeat(500_000)}` },
  { name: 'what is almost an address', type: FORM, body: `email=${'a@'.repeat(120)}&email=a%40${'a.'.repeat(120)}` },
  {
    name: 'what is almost a boundary',
    type: MULTIPART,
    body: `${part('name="a"', '\r\n--'.repeat(200_000))}--x--\r\n`,
  },
]

export const HEADERS: readonly HostileHeaders[] = [
  { name: 'a thousand languages', headers: { 'accept-language': 'xx;q=0.5,'.repeat(1_500) } },
  {
    name: 'languages of spaces and points',
    headers: { 'accept-language': `en;${' '.repeat(6_000)}q=${'1.'.repeat(3_000)}` },
  },
  { name: 'thousands of cookies', headers: { cookie: 'a=b;'.repeat(3_500) } },
  { name: 'a cookie of spaces', headers: { cookie: `;${' '.repeat(14_000)}language` } },
  {
    name: 'cookies of ours that are none',
    headers: {
      cookie: `session=${'.'.repeat(4_000)}; known=${'.'.repeat(4_000)}; guest=${'%'.repeat(4_000)}; held=${'a'.repeat(400)}`,
    },
  },
]

export const QUERIES: Readonly<Record<string, string>> = {
  'thousands of fields': 'a=&'.repeat(4_500),
  'one field thousands of times': 'q=x&'.repeat(3_500),
  'lists without end': 'tracks[]=used_car&'.repeat(700),
  'markets without end': 'market=KZ&region=cee&'.repeat(600),
  'a long text': `q=${'x'.repeat(14_000)}&next=/${'x'.repeat(100)}`,
  slashes: `next=${'/'.repeat(14_000)}&returnTo=${'/'.repeat(100)}`,
  escapes: `q=${'%'.repeat(5_000)}&email=${'%40'.repeat(2_000)}&page=${'9'.repeat(1_000)}`,
  'names that every object has': '__proto__=1&constructor=1&hasOwnProperty=1&_data=1&index=1',
}

/** For a parameter of an address; the gate lets no more through. */
export const PARAMETERS: Readonly<Record<string, string>> = {
  long: 'x'.repeat(1_900),
  'of escapes': '%25'.repeat(600),
  'of points': '.'.repeat(1_900),
  'of brackets': '('.repeat(1_900),
  'of Chinese': '沈'.repeat(600),
  'that every object has': '__proto__',
}
