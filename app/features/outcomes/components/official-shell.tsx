import { isAddressYear } from '~/domain/market/address-values'
import { chinaDay } from '~/domain/shared/dates'
import { useSearchParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { PageShell } from '~/ui/layout/page-shell'

/** What every page of the programme's officials has around it; each page asks for its reader itself. */
export function OfficialShell({ children }: { readonly children: ReactNode }) {
  const t = useTranslate()
  const year = useYear()
  const nav = [
    { to: paths.official.dashboard({ year }), label: t('outcomes:nav.dashboard'), end: true },
    { to: paths.official.report({ year }), label: t('outcomes:nav.report') },
    { to: paths.official.firms(), label: t('outcomes:nav.firms') },
  ]
  return (
    <PageShell nav={nav} owner={t('outcomes:office')} session="in">
      {children}
    </PageShell>
  )
}

/** The year somebody is looking at stays when they go from the figures to the report and back. */
function useYear(): string | undefined {
  const [search] = useSearchParams()
  const asked = search.get('year') ?? search.get('month')?.slice(0, 4)
  return asked && isAddressYear(asked, chinaDay(new Date())) ? asked : undefined
}
