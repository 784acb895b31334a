// Apart from the schema, so that the browser need not load its checks for a few names.

/** Names of the controls of one item, the same where they are drawn and where they are read. */
export function verdictName(itemId: string): string {
  return `verdict:${itemId}`
}
export function reasonName(itemId: string): string {
  return `reason:${itemId}`
}
export function noteName(itemId: string): string {
  return `note:${itemId}`
}

/** The mark of what the item was drawn with, and the answer where two windows have changed it. */
export function drawnName(itemId: string): string {
  return `drawn:${itemId}`
}
export function keepName(itemId: string): string {
  return `keep:${itemId}`
}

/** Whether there is enough to decide, as its control says it; nothing while nobody has said so. */
export function enoughText(isEnough: boolean | null): '' | 'yes' | 'no' {
  if (isEnough === null) return ''
  return isEnough ? 'yes' : 'no'
}

/** The forms around a case; each names itself by its button. */
const MORE = [
  'take_back_decision',
  'hold',
  'resume',
  'escalate',
  'settle_escalation',
  'ask_colleague',
  'answer_colleague',
  'withdraw_question',
  'reopen',
  'answer_appeal',
]
export function isMore(intent: string | undefined): boolean {
  return intent !== undefined && MORE.includes(intent)
}

/** The control that a refusal belongs to, in the form that was sent. */
export function controlOf(
  refusal: { readonly code: string; readonly itemId?: string },
  intent?: string,
): string | undefined {
  if (refusal.code === 'summary_missing' || refusal.code === 'against_unexplained') return 'summary'
  if (refusal.code.startsWith('information_')) return 'isEnough'
  if (refusal.code === 'already_theirs') return 'assigneeId'
  if (refusal.code === 'no_such_advisor') return intent === 'ask_colleague' ? 'colleagueId' : 'assigneeId'
  if (refusal.code === 'date_not_ahead') return 'until'
  if (refusal.code === 'text_missing') return 'text'
  if (refusal.itemId === undefined) return undefined
  return refusal.code === 'reason_missing' ? reasonName(refusal.itemId) : verdictName(refusal.itemId)
}

type Reply = { readonly values: Readonly<Record<string, readonly string[]>> }

/** The page holds several forms with one action: the reply for that one, undefined for all others. */
export function replyTo<R extends Reply>(reply: R | undefined, form: 'review' | 'hand_over' | 'more'): R | undefined {
  if (!reply) return undefined
  const isHandOver = reply.values.assigneeId !== undefined
  const sent = isHandOver ? 'hand_over' : isMore(reply.values.intent?.[0]) ? 'more' : 'review'
  return sent === form ? reply : undefined
}
