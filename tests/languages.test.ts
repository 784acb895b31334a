// A language is a folder of locales/: what is written down agrees with the folders, no code asks for one language by name, and a
// language that nobody has heard of is taken by texts, mails, names and formats.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../bin/bundle.mjs'
import { languageFiles } from '../bin/languages.mjs'

const ROOT = join(import.meta.dirname, '..')
const filesOf = languageFiles as (root: string) => Readonly<Record<string, string>>

describe('the list of languages', () => {
  it.each(Object.entries(filesOf(ROOT)))('%s says what the folders say: npm run languages writes it', (file, text) => {
    expect(readFileSync(join(ROOT, file), 'utf8')).toBe(text)
  })
})

describe('the code', () => {
  it('asks for no language by name', () => {
    const files = readdirSync(join(ROOT, 'app'), { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name),
    )
    expect(files.length).toBeGreaterThan(500)
    const found = files.filter((name) => /[!=]== ['"]en['"]/.test(readFileSync(join(ROOT, 'app', name), 'utf8')))
    expect(found).toEqual([])
  })
})

/** Every text of a language with marks around it, its placeholders left alone. */
function marked(node: unknown): unknown {
  if (typeof node === 'string') return `[xx ${node}]`
  return Object.fromEntries(Object.entries(node as object).map(([key, value]) => [key, marked(value)]))
}

const PROGRAM = `
import { LANGUAGES, languageFrom, negotiate } from '~/i18n/language'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { formatDate, formatMoney } from '~/i18n/format'
import { cityName } from '~/domain/firm/places'
import { destinationName } from '~/domain/market/destinations'
import { inLanguage } from '~/domain/shared/in-language'
import { resources } from '~/i18n/generated/resources'
const t = translator('xx')
console.log(JSON.stringify({
  LANGUAGES, wish: negotiate('xx, en;q=0.5'), stored: [languageFrom('xx'), languageFrom('yy')],
  title: pageTitle('xx', t('landing:title')), task: t('catalogue:tasks.S01.title'),
  plural: t('outcomes:firms.lead', { count: 2 }), refusal: t('refusals:viewer_cannot_edit'),
  mails: Object.keys(resources.xx.mails).filter((key) => key !== 'frame').map((key) => t('mails:' + key + '.subject')),
  city: cityName('210100', 'xx'), country: destinationName('KZ', 'xx'),
  firm: inLanguage('xx', { zh: '沈阳泵业', en: 'Shenyang Pump' }),
  day: formatDate('xx', '2026-11-30'), money: formatMoney('xx', { minor: 1250000, currency: 'USD' }),
}))`

type Taken = {
  readonly LANGUAGES: readonly string[]
  readonly wish: string
  readonly stored: readonly string[]
  readonly mails: readonly string[]
} & Readonly<Record<'title' | 'task' | 'plural' | 'refusal' | 'city' | 'country' | 'firm' | 'day' | 'money', string>>

describe('a folder that somebody adds', () => {
  let root = ''
  let taken: Taken

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'languages-'))
    for (const part of ['app', 'locales', 'tsconfig.json', 'package.json'])
      cpSync(join(ROOT, part), join(root, part), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'))
    mkdirSync(join(root, 'locales', 'xx'))
    for (const name of readdirSync(join(ROOT, 'locales', 'en'))) {
      const texts: unknown = JSON.parse(readFileSync(join(ROOT, 'locales', 'en', name), 'utf8'))
      writeFileSync(join(root, 'locales', 'xx', name), JSON.stringify(marked(texts)))
    }
    for (const [file, text] of Object.entries(filesOf(root))) writeFileSync(join(root, file), text)
    writeFileSync(join(root, 'program.ts'), PROGRAM)
    await (bundle as (of: object) => Promise<void>)({ root, entry: 'program.ts', outfile: 'program.mjs' })
    taken = JSON.parse(execFileSync(process.execPath, [join(root, 'program.mjs')], { encoding: 'utf8' })) as Taken
  }, 120_000)

  afterAll(() => {
    rmSync(root, { recursive: true, force: true })
  })

  it('is a language that can be chosen, asked for by a browser and kept with an account', () => {
    expect(taken.LANGUAGES).toEqual(['zh-CN', 'en', 'xx'])
    expect(taken.wish).toBe('xx')
    expect(taken.stored).toEqual(['xx', 'zh-CN'])
  })

  it('speaks on pages, in the catalogue, in refusals and in every mail', () => {
    expect(taken.mails.length).toBeGreaterThan(20)
    for (const text of [taken.title, taken.task, taken.plural, taken.refusal, ...taken.mails])
      expect(text).toMatch(/^\[xx /)
  })

  it('reads names in Latin letters, and days and money as Intl writes them', () => {
    expect(taken).toMatchObject({ city: 'Shenyang', country: 'Kazakhstan', firm: 'Shenyang Pump' })
    expect(taken.day).toMatch(/2026/)
    expect(taken.money).toMatch(/12,500/)
  })
})
