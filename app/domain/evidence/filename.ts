// The name a file is offered under when somebody downloads it. It is shown to people and put into a header, and nothing else:
// where the bytes lie never depends on it.
import { tidyText } from '../shared/typed-text'

const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
}
const LONGEST = 200
/** Control characters, and overrides that make "fdp.exe" read as "exe.pdf". */
const UNSEEN = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** The last part of what the browser sent, with the ending that its content has. */
export function filenameFor(sent: string, contentType: string): string {
  const endings = ENDINGS[contentType] ?? ['bin']
  const name = bare((sent.split(/[\\/]/).at(-1) ?? '').replace(UNSEEN, ''))
  const ending = endings.find((one) => name.toLowerCase().endsWith(`.${one}`)) ?? ''
  const stem = ending ? name.slice(0, -ending.length - 1) : name
  const kept = [...(stem || 'document')].slice(0, LONGEST).join('')
  return `${kept}.${ending || endings[0]}`
}

/** Without points and blanks at its beginning, in whatever order they stand there. */
function bare(text: string): string {
  let [before, name] = ['', text]
  while (name !== before) [before, name] = [name, tidyText(name).replace(/^\.+/, '')]
  return name
}

/** What a firm may keep here altogether, in bytes. */
export const FIRM_QUOTA = 500_000_000
/** The largest single file, in bytes. */
export const LARGEST_FILE = 20_000_000
