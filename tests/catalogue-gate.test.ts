// What would make a roadmap wrong without anybody noticing. A fault here stops the build.
import { describe, expect, it } from 'vitest'
import { catalogue, findRule } from '~/domain/catalogue/catalogue'
import { terms } from '~/domain/catalogue/reference/terms'
import { isReviewOverdue } from './support/overdue-reviews'
import { checkField } from '~/domain/evidence/fields'
import { chinaDay } from '~/domain/shared/dates'
import { outdatedTranslations } from '../bin/catalogue-sources.mjs'
import { atLeast } from './support/at-least'

const HAN = /\p{Script=Han}/u

describe('the version', () => {
  it('is a day and a number, as the administrators publish it', () => {
    expect(catalogue.version).toMatch(/^\d{4}-\d{2}-\d{2}\.\d{1,3}$/)
  })
})

describe('the rules', () => {
  it('were all looked at again in time', () => {
    const today = chinaDay(new Date())
    expect(
      catalogue.rules.filter((rule) => isReviewOverdue(rule, today)).map(({ id, reviewBy }) => `${id} by ${reviewBy}`),
    ).toEqual([])
  })

  it.each(catalogue.rules)('$id is to be looked at again after it was looked at', ({ lastCheckedOn, reviewBy }) => {
    expect(reviewBy > lastCheckedOn).toBe(true)
  })

  const replacing = catalogue.rules.filter(({ supersedes = [] }) => supersedes.length > 0)

  it('some of them replace others', () => {
    expect(replacing.length).toBeGreaterThan(2)
  })

  it.each(replacing)('$id replaces only rules that there are, and that began before it', (rule) => {
    for (const id of atLeast(1, rule.supersedes ?? [])) {
      const older = findRule(id)
      expect(older, id).not.toBeNull()
      if (older?.validFrom && rule.validFrom) expect(older.validFrom < rule.validFrom, id).toBe(true)
    }
  })

  it.each(catalogue.rules)('$id has its official Chinese name', ({ officialName }) => {
    expect(officialName).toMatch(HAN)
  })
})

describe('the tasks', () => {
  it.each(catalogue.tasks)('$id has somebody in charge on every day', ({ authorities }) => {
    expect(authorities.length).toBeGreaterThan(0)
    expect(authorities.filter(({ validTo }) => !validTo)).toHaveLength(1)
  })

  it.each(catalogue.tasks)('$id has a source, unless it exists in the portal only', ({ rules, authorities }) => {
    const isOurs = ['portal', 'destination_bodies'].includes(authorities[0]?.id ?? '')
    expect(rules.length > 0 || isOurs).toBe(true)
  })

  it.each(catalogue.tasks.flatMap((task) => task.fields.map((field) => ({ task: task.id, id: field.id, field }))))(
    '$task.$id refuses what cannot be an answer',
    ({ field }) => {
      expect(checkField(field, `\u202e${'x'.repeat(10_000)}`, '2026-11-23')).not.toBeNull()
    },
  )
})

describe('the words', () => {
  it('are no older in translation than in their source: npm run catalogue:translated marks what was gone over', () => {
    expect(outdatedTranslations(process.cwd())).toEqual([])
  })

  it.each(terms)('term $id has its official Chinese name and a rule that there is', ({ officialName, rule }) => {
    expect(officialName).toMatch(HAN)
    if (rule) expect(findRule(rule)).not.toBeNull()
  })

  it('have each term once', () => {
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length)
  })
})
