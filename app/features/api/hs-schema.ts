// What machines may ask of the nomenclature and what they get: names in both languages, digits without dots.
import { z } from 'zod'
import { CONFIDENCES } from '~/domain/trade/finder/confidence'
import { HS_EDITION } from '~/domain/trade/reference/hs-2022'

const names = z.object({ zh: z.string(), en: z.string() })
const step = z.object({ code: z.string().describe('Roman number of a section, or two, four or six digits.'), names })

export const hsSearchAnswer = z.object({
  edition: z.literal(HS_EDITION.edition),
  query: z.string().describe('What was read of it: at most 400 characters.'),
  answers: z
    .array(
      z.object({
        code: z.string().describe('Six digits without a dot.'),
        names,
        path: z.array(step).describe('From the section to the heading.'),
        matches: z
          .array(z.object({ language: z.enum(['zh', 'en']), text: z.string(), words: z.array(z.string()) }))
          .describe('Names that matched, and which words of them. Empty where digits were asked for.'),
        confidence: z.enum(CONFIDENCES).nullable().describe('Null where digits were asked for, not words.'),
      }),
    )
    .describe('The likeliest first, 20 at most.'),
  like: z.array(step).describe('Subheadings whose names have most in common with those of the first answer.'),
  total: z.int().describe('Codes that were looked at closely.'),
})

export const hsCodeAnswer = z.object({
  edition: z.literal(HS_EDITION.edition),
  code: z.string(),
  names,
  keywords: z
    .object({ zh: z.array(z.string()), en: z.array(z.string()) })
    .describe('Names used by sellers and factories.'),
  path: z.array(step).describe('From the section to the code above.'),
  below: z.array(step),
})
