import { formatDecimal } from '~/i18n/format'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { SectionHeading } from '~/ui/layout/headings'
import type { PricePage } from '../price-page-queries.server'
import { useFigureWords } from './price-answer'

type View = PricePage['preferences'][number]
type PreferencesProps = {
  readonly views: readonly View[]
  /** The self-check of origin under an agreement. */
  readonly toOrigin: (agreement: string) => string
}

/** The price with the proof of origin and without it, under each agreement with the market. */
export function Preferences({ views, toOrigin }: PreferencesProps) {
  const t = useTranslate()
  if (views.length === 0) return null
  return (
    <section className="mt-8 break-inside-avoid">
      <SectionHeading>{t('price:preference.heading')}</SectionHeading>
      {views.map((view) => (
        <div key={view.id} className="border-b border-line py-3">
          <p className="font-semibold">{view.name}</p>
          <p className={view.isUsed ? '' : 'text-theirs'}>{view.text}</p>
          {view.saves && <p>{view.saves}</p>}
          {view.with && <Both view={view} />}
          <p className="text-small text-ink-soft">
            {view.proof}{' '}
            <a href={toOrigin(view.id)} className="print:hidden">
              {t('price:preference.toCheck')}
            </a>
          </p>
        </div>
      ))}
    </section>
  )
}

function Both({ view }: { readonly view: View }) {
  const t = useTranslate()
  const words = useFigureWords()
  const language = useLanguage()
  const unknown = t('costing:unknown.duty_unknown')
  const landed = (of: View['without'] | null) => {
    if (of?.landed) return <Known is={of.landed.known}>{words(of.landed)}</Known>
    return of?.rate ? '–' : <Known is={false}>{unknown}</Known>
  }
  const rows = [
    { id: 'with', of: view.with },
    { id: 'without', of: view.without },
  ] as const
  return (
    <table className="my-2 w-full border-collapse text-small">
      <caption className="sr-only">{view.name}</caption>
      <thead className="text-ink-soft">
        <tr>
          <td />
          <th scope="col" className="ps-2 text-end font-semibold">
            {t('price:field.duty')}
          </th>
          <th scope="col" className="ps-2 text-end font-semibold">
            {t('costing:line.landed')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, of }) => (
          <tr key={id}>
            <th scope="row" className="py-1 text-start font-normal">
              {t(`price:preference.${id}`)}
            </th>
            <td className="ps-2 text-end tabular-nums">
              {of?.rate ? `${formatDecimal(language, of.rate)}%` : <Known is={false}>{unknown}</Known>}
            </td>
            <td className="ps-2 text-end tabular-nums">{landed(of)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What nobody knows is amber and dashed, here as in the drawing. */
function Known({ is, children }: { readonly is: boolean; readonly children: string }) {
  return is ? children : <span className="border-b-2 border-dashed border-theirs text-theirs">{children}</span>
}
