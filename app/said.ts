/** What a press did whose answer is a page that others lead to as well: the page says so once. Text: common:said.<code> */
export const SAID_CODES = [
  'answers_saved',
  'firm_created',
  'joined',
  'left_firm',
  'firm_deleted',
  'changes_put_away',
  'feed_ended',
  'submitted',
  'submitted_again',
  'withdrawn',
  'appeal_sent',
  'question_taken',
  'question_released',
  'view_saved',
  'view_changed',
  'view_deleted',
  'view_first',
  'template_on',
  'template_off',
  'two_factor_on',
  'account_ready',
  'account_closed',
  'signed_out',
] as const
export type Said = (typeof SAID_CODES)[number]
export const SAID = 'said'

export function withSaid(path: string, said: Said): string {
  const [before = '', hash] = path.split('#')
  return `${before}${before.includes('?') ? '&' : '?'}${SAID}=${said}${hash === undefined ? '' : `#${hash}`}`
}
