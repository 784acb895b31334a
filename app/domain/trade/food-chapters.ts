/** Chapters 1 to 24: what grows, is eaten or drunk is often taxed below the standard rate, and the portal knows that rate alone. */
export function isFoodChapter(code: string): boolean {
  const chapter = Number(code.slice(0, 2))
  return chapter >= 1 && chapter <= 24
}
