import { Form, Link } from '@remix-run/react'
import { useState } from 'react'
import { TARGETS } from '~/domain/firm/profile'
import type { Criterion } from '~/domain/market/criteria'
import { useTranslate } from '~/i18n/use-translate'
import { buttonStyle } from '~/ui/form/button-style'
import { Tick } from '~/ui/form/tick'
import type { RankingView } from '../ranking-queries.server'
import { useFigures } from './use-figures'

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
        {ranking.weights.map((entry) => (
          <Slider key={entry.criterion} {...entry} />
        ))}
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

function Slider({ criterion, weight }: { readonly criterion: Criterion; readonly weight: number }) {
  const t = useTranslate()
  const figures = useFigures()
  const [shown, setShown] = useState(weight)
  const id = `weight-${criterion}`
  return (
    <div className="mb-2 grid grid-cols-[1fr_auto] gap-x-3 text-small">
      <label htmlFor={id}>{t(`markets:criteria.${criterion}.name`)}</label>
      <output htmlFor={id} className="font-semibold">
        {figures.share(shown / 100)}
      </output>
      <input
        id={id}
        type="range"
        name={criterion}
        min="0"
        max="100"
        step="1"
        defaultValue={weight}
        onChange={(event) => setShown(Number(event.currentTarget.value))}
        className="col-span-2 h-8 w-full"
      />
    </div>
  )
}
