// A day in what a program sends, by the same bounds as in a form.
import { z } from 'zod'
import { chinaDay, isIsoDate } from '~/domain/shared/dates'
import { dayProblem, type DayKind } from '~/domain/shared/day-bounds'

export function jsonDay(kind: DayKind) {
  return z.iso.date().superRefine((text, context) => {
    // What is no day at all has been told already.
    if (!isIsoDate(text)) return
    const problem = dayProblem(text, kind, chinaDay(new Date()))
    if (problem) context.addIssue({ code: 'custom', message: `forms:answer.${problem}` })
  })
}
