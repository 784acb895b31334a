// Names around one question, the same where it is drawn, read and linked to.

/** Where links to a question lead on the page. */
export function questionAnchor(id: string): string {
  return `question-${id}`
}
