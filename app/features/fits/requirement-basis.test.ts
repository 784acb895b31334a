// Every requirement either names its source or is shown as the portal's own, unsure reading; days and costs never look like sourced facts.
import { describe, expect, test } from 'vitest'
import { CONFIDENCES } from '~/domain/catalogue/types'
import { ESTIMATE } from '~/domain/requirement/duration'
import { allRequirements } from '~/domain/requirement/requirement-list'
import { translator } from '~/i18n/i18n.server'
import { LANGUAGES } from '~/i18n/language'
import { paths } from '~/paths'
import { atLeast } from '../../../tests/support/at-least'
import { entryView } from './requirement-queries.server'

const UNSURE: readonly string[] = ['medium', 'low_medium', 'low']

describe.each(LANGUAGES)('what a requirement rests on in %s', (language) => {
  const t = translator(language)
  const words = (confidence: (typeof CONFIDENCES)[number]) => t(`law:confidence.${confidence}`)

  test('is a source with its day, or said to be an unsure reading without one', () => {
    const at = { language, law: paths.law }
    for (const one of atLeast(440, allRequirements())) {
      const { basis } = entryView(one, at)
      expect(basis, one.id).toContain(one.checkedOn)
      expect(basis, one.id).toContain(words(one.confidence))
      if (one.source !== null) continue
      expect(UNSURE, one.id).toContain(one.confidence)
      expect(basis, one.id).toBe(
        t('requirements:unsourced', { asOf: one.checkedOn, confidence: words(one.confidence) }),
      )
    }
  })

  test('never covers days and costs, which are first estimates', () => {
    const at = { language, law: paths.law }
    expect(UNSURE).toContain(ESTIMATE.confidence)
    const estimated = allRequirements().filter(({ costCny, workingDays }) => costCny ?? workingDays)
    for (const one of atLeast(300, estimated)) {
      const { estimate } = entryView(one, at)
      expect(estimate, one.id).toContain(ESTIMATE.asOf)
      expect(estimate, one.id).toContain(words(ESTIMATE.confidence))
    }
  })
})
