import { useSearchParams } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { SAID, SAID_CODES } from '~/said'
import { SavedNotice } from './saved-notice'

/** What the press did that led here, on pages that others lead to as well. */
export function SaidNotice() {
  const t = useTranslate()
  const [search] = useSearchParams()
  const said = SAID_CODES.find((code) => code === search.get(SAID))
  return said ? <SavedNotice heading={t(`common:said.${said}`)} /> : null
}
