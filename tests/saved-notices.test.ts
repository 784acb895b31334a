// Whoever presses a button that changes something reads that it was done: every action that leads to another page names it in the
// address, and the page says so. What changes nothing a person keeps is listed here with the reason.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SAID, withSaid } from '~/said'
import { atLeast } from './support/at-least'

const ROUTES = 'app/routes'

/** What follows by itself says where one is: signing in, a step of it, a language, questions of a guest. */
const SAYS_ITSELF: Readonly<Record<string, string>> = {
  'account/sign-in.tsx': 'signed in',
  'account/mailbox.tsx': 'the next step of signing in',
  'account/second-step.tsx': 'the next step of signing in',
  'account/sign-up.tsx': 'the next step asks for the code',
  'account/forgot-password.tsx': 'the next step asks for the code',
  'account/prove.tsx': 'back to what was asked for',
  'public/language.ts': 'the page is in the language',
  'firm/supervision-mode.tsx': 'the advice stands below',
}

/** Ways to name it: a code that any page says, or a parameter of the page's own. A question that comes first has changed nothing yet. */
const NAMED =
  /withSaid\(|\b(?:done|saved|kept|reset|resent|sent)\b\??[=:,]|\?(?:done|saved|kept|reset|sent)=|sentPath\(|placeAfter|askFirst/

const routes = (readdirSync(ROUTES, { recursive: true }) as string[])
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
  .map((file) => ({ file, text: readFileSync(join(ROUTES, file), 'utf8') }))

/** The places to which the action of a route leads, each as it is written. */
function leads(text: string): readonly string[] {
  const start = text.search(/export (?:const action =|async function action\()/)
  if (start < 0) return []
  const action = text.slice(start).split(/\n\}\)?\n/)[0] ?? ''
  return [...action.matchAll(/seeOther\([^\n]*/g)].map(([lead]) => lead)
}

const silent = routes.flatMap(({ file, text }) =>
  leads(text)
    .filter((lead) => !NAMED.test(lead))
    .map((lead) => ({ file, lead })),
)

describe('a press that leads to another page', () => {
  it('is told there what it did', () => {
    expect(routes.flatMap(({ text }) => leads(text)).length).toBeGreaterThan(40)
    expect(silent.filter(({ file }) => !(file in SAYS_ITSELF))).toEqual([])
  })

  it('is excused only where there is something to excuse', () => {
    for (const file of atLeast(5, Object.keys(SAYS_ITSELF)))
      expect(
        silent.some((one) => one.file === file),
        file,
      ).toBe(true)
  })

  it.each([
    ['/firms', `/firms?${SAID}=joined`],
    ['/firms?all=1', `/firms?all=1&${SAID}=joined`],
    ['/firms#top', `/firms?${SAID}=joined#top`],
  ])('%s becomes %s', (path, said) => {
    expect(withSaid(path, 'joined')).toBe(said)
  })
})
