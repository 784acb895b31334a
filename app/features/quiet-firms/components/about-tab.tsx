import { AGENCY_DAYS, QUIET_AFTER_DAYS } from '~/domain/firm/quiet'
import { useTranslate } from '~/i18n/use-translate'
import type { QuietTab } from '../quiet-tabs'

const { never_came_back: first, stalled, sent_back: fix } = QUIET_AFTER_DAYS
const DAYS = {
  first: first.register,
  market: stalled.market,
  ecommerce: stalled.ecommerce,
  export: stalled.export,
  agency: AGENCY_DAYS,
  fix: fix.register,
  fixExport: fix.export,
}

/** Who stands on the tab, and after how many days. */
export function AboutTab({ tab }: { readonly tab: QuietTab }) {
  const t = useTranslate()
  return <p className="mb-4 max-w-measure text-ink-soft">{t(`quiet:about.${tab}`, DAYS)}</p>
}
