// Names around one question, the same where it is drawn, read and linked to.

/** Where links to a question lead on the page. */
export function questionAnchor(id: string): string {
  return `question-${id}`
}

/** What the page had shown, so that a question left alone says nothing. */
export function shownName(id: string): string {
  return `${id}.shown`
}

/** When that had been saved, so that a colleague's later answer is never overwritten unseen. */
export function seenName(id: string): string {
  return `${id}.seen`
}
