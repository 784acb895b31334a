// A label, its explanations and its error are put around a control in one place, app/ui/form/field-frame.tsx.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')

function partsIn(folder: string): readonly string[] {
  return readdirSync(resolve(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
    .map((file) => join(folder, file))
}

/** What only whoever builds a frame by hand writes. */
const BY_HAND = [
  /<(?:select|textarea)\b/,
  /\bcontrolStyle\b/,
  /aria-invalid/,
  /-error`/,
  /<input(?=[^>]*type="(?:text|file|date|password|email|tel|number|search)")(?![^>]*\bhidden\b)/,
]
const FRAME = 'app/ui/form/field-frame.tsx'

function byHand(file: string, signs: readonly RegExp[]): readonly string[] {
  const source = readFileSync(resolve(ROOT, file), 'utf8')
  return signs.flatMap((sign) => sign.exec(source)?.[0] ?? []).map((sign) => `${file}: ${sign}`)
}

describe('the frame of a field', () => {
  it('is built by no page and no feature', () => {
    const parts = ['app/features', 'app/routes', 'app/ui/layout', 'app/ui/data', 'app/ui/feedback'].flatMap(partsIn)
    expect(parts.length).toBeGreaterThan(200)
    expect(parts.flatMap((file) => byHand(file, BY_HAND))).toEqual([])
  })

  it('stands once among the parts of forms', () => {
    const others = partsIn('app/ui/form').filter((file) => file !== FRAME)
    expect(others.length).toBeGreaterThan(20)
    expect(others.flatMap((file) => byHand(file, [/-error`/, /'aria-invalid':/]))).toEqual([])
    expect(byHand(FRAME, [/-error`/, /-remark`/])).toHaveLength(2)
  })
})
