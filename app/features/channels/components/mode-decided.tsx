import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { Notice } from '~/ui/feedback/notice'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import type { ModePage } from '../queries.server'
import { useModeTitle } from './mode-title'

type ModeDecidedProps = {
  readonly saved: NonNullable<ModePage['saved']>
  /** It was saved just now. */
  readonly isNew: boolean
}

/** What the firm decided, when, and whether it followed the advice. */
export function ModeDecided({ saved, isNew }: ModeDecidedProps) {
  const t = useTranslate()
  const format = useFormat()
  const title = useModeTitle()
  const hasFollowed = saved.mode === saved.advisedMode
  const note = hasFollowed
    ? t('channels:mode.followed')
    : t('channels:mode.differed', { mode: title(saved.advisedMode) })
  const Frame = isNew ? SavedNotice : Notice
  return (
    <Frame tone="success" heading={t(isNew ? 'channels:mode.saved' : 'channels:mode.decidedHeading')}>
      <p>{t('channels:mode.decided', { mode: title(saved.mode), date: format.date(saved.decidedAt), note })}</p>
      {saved.reason && <p className="whitespace-pre-line">{saved.reason}</p>}
    </Frame>
  )
}
