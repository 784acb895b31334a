// Which supervision modes a firm's goods and the firm itself leave open, whichever channel an order comes from. Channel pages, the
// form of the decision, its check and the advice all ask here, so that none offers what another one rules out.
import { leavesAsCars } from '../firm/profile'
import type { Channel } from './channel'
import { knownAnswers, type ModeRecord } from './known-answers'
import { EXPORT_MODES, isExportMode, type ExportMode } from './mode'
import { isEverOpen } from './supervision-mode'

export type ModeFirm = Omit<ModeRecord, 'channels'>

/** In the order of the modes. General trade is always among them. */
export function allowedModes(firm: ModeFirm): readonly ExportMode[] {
  if (leavesAsCars(firm.tracks)) return ['0110']
  const { needs_licence_or_inspection: licence, bought_in_designated_market: market } = knownAnswers({
    ...firm,
    channels: [],
  })
  const known = {
    ...(licence && { needs_licence_or_inspection: licence.answer }),
    ...(market && { bought_in_designated_market: market.answer }),
  }
  return EXPORT_MODES.filter((mode) => isEverOpen(mode, known))
}

/** What the channel takes of them, its usual one first; none where it takes only what the goods rule out. */
export function modesAt(channel: Pick<Channel, 'modes'>, firm: ModeFirm): readonly ExportMode[] {
  const allowed = allowedModes(firm)
  return channel.modes.filter(isExportMode).filter((mode) => allowed.includes(mode))
}
