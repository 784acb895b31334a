import { Link } from '@remix-run/react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { Fold } from '~/ui/layout/fold'
import type { ProductRankingPage } from '../product-page-queries.server'

type GatedRowsProps = { readonly rows: ProductRankingPage['gated']; readonly isOpen?: boolean }

/** Markets that are not weighed: why, and what would change it. */
export function GatedRows({ rows, isOpen = false }: GatedRowsProps) {
  const t = useTranslate()
  const format = useFormat()
  if (rows.length === 0) return null
  return (
    <Fold
      label={t('ranking:gated.heading')}
      end={format.list(rows.map(({ name }) => name))}
      isOpen={isOpen}
      isPrinted
      id="gated"
    >
      <p className="max-w-measure text-small text-ink-soft">{t('ranking:gated.lead')}</p>
      <ul>
        {rows.map(({ iso2, name, to, gates }) => (
          <li key={iso2} className="border-b border-line py-3 break-inside-avoid">
            <Link to={to} className="inline-block py-1 font-semibold text-ink">
              {name}
            </Link>
            <ul className="mt-1 space-y-2">
              {gates.map(({ id, title, change }) => (
                <li key={id} className="max-w-measure">
                  {title}
                  <span className="block text-small text-ink-soft">
                    <b>{t('ranking:gated.change')}</b> {change}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
