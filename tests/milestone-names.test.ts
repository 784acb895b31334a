// Firms see how far they got by name. The numbers of the milestones are for officials, beside the names.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MILESTONES } from '~/domain/outcome/milestones'
import { LANGUAGES } from '~/i18n/language'
import { resources } from '~/i18n/generated/resources'

const CODE = /\bL(?:[0-7]|\{\{milestone\}\})(?![0-9A-Z])/
/** Only officials are shown it. */
const OF_OFFICIALS = ['outcomes.json "milestoneLabel"']

describe.each(LANGUAGES)('the texts in %s', (language) => {
  const folder = join(import.meta.dirname, '..', 'locales', language)
  const files = readdirSync(folder)

  it('name no milestone by its number', () => {
    const lines = files.flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => CODE.test(line))
        .map((line) => `${file} ${line.trim().split(':')[0] ?? ''}`),
    )
    expect(files.length).toBeGreaterThan(30)
    expect(lines).toEqual(OF_OFFICIALS)
  })

  it.each(MILESTONES)('have a name for milestone %s that needs no shop', (milestone) => {
    const names = [
      resources[language].roadmap.milestones[milestone],
      resources[language].outcomes.milestones[milestone].name,
    ]
    // A firm, its advisor and an official speak of the same thing.
    expect(new Set(names).size).toBe(1)
    for (const name of names) {
      expect(name).toMatch(/\S/)
      expect(name).not.toMatch(/shop|store|online|店/i)
    }
  })
})
