// What the form of the supervision mode was drawn with; apart from the schema, which the page loads only when somebody types.

/** Stands for mode and reason in the mark of the form: they are one decision. */
export const DECISION = 'decision'
export function decisionText(saved: { readonly mode: string; readonly reason: string } | null): string {
  return saved ? `${saved.mode}\n${saved.reason}` : ''
}
