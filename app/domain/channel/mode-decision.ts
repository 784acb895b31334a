// The firm decides on a supervision mode. It may differ from the advice, and then says why: an advisor reads it.
import { ok, refused, type Result } from '../shared/result'
import { tidyText } from '../shared/typed-text'
import { EXPORT_MODES, isExportMode, type ExportMode } from './mode'
import { adviseMode, type ModeAnswers, type ModeSetting } from './supervision-mode'

/** Text: refusals:<code> */
export type ModeRefusal =
  | { readonly code: 'channels.mode_not_for_export'; readonly field: 'mode' }
  | { readonly code: 'channels.mode_ruled_out'; readonly field: 'mode' }
  | { readonly code: 'channels.mode_reason_missing'; readonly field: 'reason' }

type ModeDecision = { readonly advisedMode: ExportMode; readonly mode: ExportMode; readonly reason: string }

export function decideMode(typed: {
  readonly answers: ModeAnswers
  readonly setting?: ModeSetting
  /** Modes that goods and firm leave open; all when it is left out. */
  readonly allowed?: readonly ExportMode[]
  readonly mode: string
  readonly reason: string
}): Result<ModeDecision, ModeRefusal> {
  const { mode, allowed = EXPORT_MODES } = typed
  const reason = tidyText(typed.reason)
  if (!isExportMode(mode)) return refused({ code: 'channels.mode_not_for_export', field: 'mode' })
  if (!allowed.includes(mode)) return refused({ code: 'channels.mode_ruled_out', field: 'mode' })
  const advisedMode = adviseMode(typed.answers, typed.setting).mode
  if (mode !== advisedMode && reason === '') return refused({ code: 'channels.mode_reason_missing', field: 'reason' })
  return ok({ advisedMode, mode, reason })
}
