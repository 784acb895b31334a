// What the screening of the goods (P02) found, in one word that conditions can look at.

export const SCREENINGS = [
  'clear',
  'dual_use_licence',
  'export_licence',
  'licence_needed',
  'prohibited',
  'unknown',
] as const
export type Screening = (typeof SCREENINGS)[number]

/** From the answers as they are stored: P02.screening_result, and P02.licence_kind where a licence is needed. */
export function screeningOf({ result, licenceKind }: ScreeningAnswers): Screening {
  if (result === 'clear' || result === 'prohibited') return result
  if (result !== 'licence_needed') return 'unknown'
  return licenceKind === 'dual_use_licence' || licenceKind === 'export_licence' ? licenceKind : 'licence_needed'
}

type ScreeningAnswers = { readonly result: string | null; readonly licenceKind: string | null }

/** A licence is known to be needed, whichever it is. */
export function needsLicence(screening: Screening): boolean {
  return ['dual_use_licence', 'export_licence', 'licence_needed'].includes(screening)
}
