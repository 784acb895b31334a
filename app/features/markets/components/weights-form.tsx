import { Form, Link } from '@remix-run/react'
import { TARGETS } from '~/domain/firm/profile'
import { useTranslate } from '~/i18n/use-translate'
import { buttonStyle } from '~/ui/form/button-style'
import { Tick } from '~/ui/form/tick'
import type { RankingView } from '../ranking-queries.server'
import { WeightSliders } from './weight-slider'

type Asked = Pick<RankingView, 'weights' | 'regions' | 'isDefault'>

/** Sent with GET: the ranking has an address, and works without scripts. */
export function WeightsForm({ ranking }: { readonly ranking: Asked }) {
  const t = useTranslate()
  return (
    // The key lets the boxes and sliders follow when the address changes, for example by going back.
    <Form
      key={JSON.stringify([ranking.weights, ranking.regions])}
      method="get"
      preventScrollReset
      className="print:hidden"
    >
      <fieldset>
        <legend className="font-semibold">{t('markets:weights.legend')}</legend>
        <p className="mb-3 text-small text-ink-soft">{t('markets:weights.hint')}</p>
        <WeightSliders
          weights={ranking.weights.map((entry) => ({ ...entry, label: t(`markets:criteria.${entry.criterion}.name`) }))}
        />
      </fieldset>
      <fieldset className="mt-5">
        <legend className="font-semibold">{t('markets:regions.legend')}</legend>
        {TARGETS.map((region) => (
          <Tick
            key={region}
            name="region"
            value={region}
            label={t(`markets:regions.${region}`)}
            isTicked={ranking.regions.includes(region)}
          />
        ))}
      </fieldset>
      <div className="mt-4 flex flex-wrap items-center gap-4">
        <button type="submit" className={buttonStyle('quiet')}>
          {t('markets:weights.update')}
        </button>
        {!ranking.isDefault && (
          <Link to="?" preventScrollReset className="inline-flex min-h-8 items-center text-small">
            {t('markets:weights.reset')}
          </Link>
        )}
      </div>
    </Form>
  )
}
