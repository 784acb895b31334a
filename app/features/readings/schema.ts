import { z } from 'zod'
import { READINGS } from '~/domain/application/events'
import { choice, paragraph } from '~/ui/form/text-rules'

/** The words are asked for whatever the answer is: asking only those who disagree would say what the first reader said. */
export const readingSchema = z.object({
  requestId: z.uuid('forms:expired'),
  reading: choice(READINGS),
  note: paragraph({ max: 2000, empty: 'casework:reading.noteMissing' }),
})
export type ReadingForm = z.output<typeof readingSchema>

/** The control that a refusal belongs to. */
export function controlOfReading({ code }: { readonly code: string }): string | undefined {
  return code === 'text_missing' ? 'note' : undefined
}

/** Which page of the list the address asks for. */
export function readPage(request: Request): number {
  return z.coerce
    .number()
    .int()
    .min(1)
    .max(9_999)
    .catch(1)
    .parse(new URL(request.url).searchParams.get('page') ?? 1)
}
