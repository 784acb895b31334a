import { Form, useSubmit } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { SubmitButton } from '~/ui/form/submit-button'
import { SectionHeading } from '~/ui/layout/headings'
import type { DecisionView } from '../decision-queries.server'

type AssumptionsProps = {
  readonly decision: NonNullable<DecisionView>
  readonly typed: string
  readonly to: string
}

/** What the code says of the goods, as answers that can be changed; the address keeps them. */
export function Assumptions({ decision, typed, to }: AssumptionsProps) {
  const t = useTranslate()
  const submit = useSubmit()
  if (decision.assumptions.length === 0) return null
  return (
    <section aria-labelledby="assumed">
      <SectionHeading id="assumed" end={t('codes:assumptions.lead')}>
        {t('codes:assumptions.heading')}
      </SectionHeading>
      <Form
        method="get"
        action={to}
        preventScrollReset
        onChange={(event) => submit(event.currentTarget, { preventScrollReset: true })}
      >
        <input type="hidden" name="q" value={typed} />
        {decision.assumptions.map(({ id, ask, chosen, options }) => (
          <fieldset key={`${id} ${chosen}`} className="border-b border-line py-3">
            <legend className="float-start w-full pb-2 font-semibold">{ask}</legend>
            <div className="clear-both flex flex-wrap gap-2">
              {options.map(({ value, label, leadsTo }) => (
                <label
                  key={value}
                  className="flex min-h-10 items-center gap-2 rounded-box border border-line-strong px-3 has-checked:border-2 has-checked:border-sea has-checked:bg-sea-wash has-checked:font-semibold"
                >
                  <input type="radio" name={`a.${id}`} value={value} defaultChecked={value === chosen} />
                  {label}
                  {leadsTo && value !== chosen && <span className="text-small text-ink-soft">→ {leadsTo}</span>}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        <noscript>
          <div className="py-3">
            <SubmitButton tone="quiet">{t('codes:assumptions.submit')}</SubmitButton>
          </div>
        </noscript>
      </Form>
      <div className="mt-4 rounded-box border border-line bg-surface p-4">
        <h3 className="text-small font-semibold text-ink-soft">{t('codes:assumptions.reason')}</h3>
        <p className="mt-1">{decision.reason}</p>
        <p className="mt-1 text-small text-ink-soft">{t('codes:assumptions.reasonHint')}</p>
      </div>
    </section>
  )
}
