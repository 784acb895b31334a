/** Where links to a question lead on the page. */
export function questionAnchor(id: string): string {
  return `question-${id}`
}
