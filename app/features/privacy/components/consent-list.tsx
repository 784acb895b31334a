import { canWithdraw } from '~/domain/access/consents'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { RowButton } from '~/ui/form/row-button'
import { RowForm } from '~/ui/form/row-form'
import type { ConsentLine } from '../queries.server'

/** What the person agreed to, each with the button that changes it. */
export function ConsentList({ consents }: { readonly consents: readonly ConsentLine[] }) {
  return (
    <ul className="border-t border-line">
      {consents.map((consent) => (
        <Line key={consent.purpose} consent={consent} />
      ))}
    </ul>
  )
}

function Line({ consent: { purpose, state, at } }: { readonly consent: ConsentLine }) {
  const t = useTranslate()
  const format = useFormat()
  const name = t(`privacy:own.consent.${purpose}`)
  const isGiven = state === 'given'
  return (
    <li id={purpose} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-4">
      <div className="max-w-measure">
        <p className="font-semibold">{name}</p>
        <p className="text-small text-ink-soft">
          {t(`privacy:own.${state}`, { date: at ? format.date(at) : '' })}
          {!canWithdraw(purpose) && isGiven && ` · ${t('privacy:own.withAccount')}`}
        </p>
      </div>
      {(!isGiven || canWithdraw(purpose)) && (
        <RowForm intent={isGiven ? 'withdraw' : 'give'} fields={{ purpose }}>
          <RowButton name={t(isGiven ? 'privacy:own.withdrawName' : 'privacy:own.giveName', { purpose: name })}>
            {t(isGiven ? 'privacy:own.withdraw' : 'privacy:own.give')}
          </RowButton>
        </RowForm>
      )}
    </li>
  )
}
