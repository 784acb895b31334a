import { Form, Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { buttonStyle } from '~/ui/form/button-style'
import type { ProductRankingPage } from '../product-page-queries.server'
import { WeightSliders } from './weight-slider'

type Asked = Pick<ProductRankingPage, 'weights' | 'isDefault' | 'carried'>

/** Sent with GET: the ranking has an address, and works without scripts. */
export function ProductWeightsForm({ weights, isDefault, carried }: Asked) {
  const t = useTranslate()
  const rest = new URLSearchParams(carried.map(([name, value]) => [name, value]))
  return (
    // The key lets the sliders follow when the address changes, for example by going back.
    <Form key={JSON.stringify(weights)} method="get" preventScrollReset className="max-w-96 print:hidden">
      {carried.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <fieldset>
        <legend className="sr-only">{t('ranking:weights.heading')}</legend>
        <p className="mb-3 text-small text-ink-soft">{t('ranking:weights.hint')}</p>
        <WeightSliders
          weights={weights.map((entry) => ({ ...entry, label: t(`ranking:criteria.${entry.criterion}.name`) }))}
        />
      </fieldset>
      <div className="mt-4 flex flex-wrap items-center gap-4">
        <button type="submit" className={buttonStyle('quiet')}>
          {t('ranking:weights.update')}
        </button>
        {!isDefault && (
          <Link to={`?${rest.toString()}`} preventScrollReset className="inline-flex min-h-8 items-center text-small">
            {t('ranking:weights.reset')}
          </Link>
        )}
      </div>
    </Form>
  )
}
