// Forms of a firm's products.
import { z } from 'zod'
import { isHsShaped, normaliseHs6 } from '~/domain/trade/hs-code'
import { line, optionalParagraph } from '~/ui/form/text-rules'

// Which six digits a longer code or a heading means is known on the server; only what is no code at all ends here.
const hs6 = z
  .string({ error: 'forms:required' })
  .overwrite(normaliseHs6)
  .min(1, { error: 'forms:required', abort: true })
  .refine(isHsShaped, { error: 'refusals:markets.hs6_invalid' })

export const addProductSchema = z.object({
  intent: z.literal('add'),
  name: line({ max: 200 }),
  hs6,
  /** The code of an offer that was pressed: it counts instead of what was typed. */
  hs6Offer: z
    .string({ error: 'forms:invalid' })
    .regex(/^\d{6}$/, { error: 'forms:invalid' })
    .optional(),
  reason: optionalParagraph({ max: 1000 }),
})

export const productsSchema = z.discriminatedUnion('intent', [
  addProductSchema,
  z.object({ intent: z.literal('remove'), productId: z.uuid({ error: 'forms:invalid' }) }),
])
export type ProductsInput = z.output<typeof productsSchema>
export type NewProduct = z.output<typeof addProductSchema>
