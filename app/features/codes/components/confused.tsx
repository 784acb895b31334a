import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { Fold } from '~/ui/layout/fold'
import type { FinderPage } from '../finder-queries.server'

type ConfusedProps = { readonly confused: FinderPage['confused']; readonly toCode: (code: string) => string }

/** Codes that are commonly taken for each other, and what decides between them. */
export function Confused({ confused, toCode }: ConfusedProps) {
  const t = useTranslate()
  if (confused.length === 0) return null
  return (
    <div className="mt-8">
      <Fold label={t('codes:confused.heading')} end={confused.map(({ name }) => name).join(' · ')}>
        <dl className="flow">
          {confused.map(({ id, name, decides, codes, isDivided }) => (
            <div key={id} className="border-b border-line pb-4">
              <dt className="font-semibold">{name}</dt>
              <dd className="max-w-measure">
                {decides}
                {isDivided && <span className="block text-yours">{t('codes:confused.divided')}</span>}
                <span className="mt-1 flex flex-wrap gap-x-4 text-small">
                  {codes.map(({ code, shown }) => (
                    <Link key={code} to={toCode(code)} className="py-1">
                      {shown}
                    </Link>
                  ))}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      </Fold>
    </div>
  )
}
