// The plan for a product in a market has these parts, in this order. The record writes them; the firm adds remarks and the advisor comments.

/** Text: plan:sections.<id> */
export const PLAN_SECTIONS = ['why', 'price', 'channels', 'requirements', 'cash', 'risks', 'days'] as const
export type PlanSection = (typeof PLAN_SECTIONS)[number]

/** Characters of one remark: the whole plan stays within two sheets. */
export const LONGEST_REMARK = 600

export function isPlanSection(text: string): text is PlanSection {
  return (PLAN_SECTIONS as readonly string[]).includes(text)
}

type Row = { readonly section: string; readonly side: 'firm' | 'advisor'; readonly text: string }

/** What stands in the plan: the firm's newest remark, unless it was taken back. Rows in the order in which they were written. */
export function standingRemark<R extends Row>(rows: readonly R[], section: PlanSection): R | null {
  const newest = rows.filter((row) => row.side === 'firm' && row.section === section).at(-1)
  return newest && newest.text !== '' ? newest : null
}

/** Comments of advisors on a section, oldest first. */
export function commentsOn<R extends Row>(rows: readonly R[], section: PlanSection): readonly R[] {
  return rows.filter((row) => row.side === 'advisor' && row.section === section)
}

/** Remarks that a later one has replaced, newest first. */
export function earlierRemarks<R extends Row>(rows: readonly R[]): readonly R[] {
  const ours = rows.filter((row) => row.side === 'firm' && row.text !== '')
  return ours.filter((row) => isPlanSection(row.section) && standingRemark(rows, row.section) !== row).toReversed()
}
