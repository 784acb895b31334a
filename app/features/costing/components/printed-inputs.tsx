import { useLanguage, useTranslate } from '~/i18n/use-translate'
import type { PricePage } from '../price-page-queries.server'
import { printedInputs } from '../printed-inputs-view'
import { useOriginWords } from './price-box'

/** On paper there are no boxes: what they hold, line by line, each with where it came from. */
export function PrintedInputs({ page }: { readonly page: PricePage }) {
  const t = useTranslate()
  const language = useLanguage()
  const words = useOriginWords()
  return (
    <section className="mt-6 hidden print:block">
      <h2>{t('price:inputs')}</h2>
      <table className="mt-2 w-full border-collapse border-t-2 border-ink text-small">
        <caption className="sr-only">{t('price:inputs')}</caption>
        <tbody>
          {printedInputs(page, { t, language }).map(({ field, label, value }) => {
            const origin = page.origins[field.split('.')[0] ?? '']
            return (
              <tr key={field} className="border-b border-line">
                <th scope="row" className="py-0.5 pe-3 text-start font-normal">
                  {label}
                </th>
                <td className="py-0.5 pe-3 text-end whitespace-nowrap tabular-nums">{value}</td>
                <td className="w-[44%] py-0.5 text-ink-soft">{origin && words(origin)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
