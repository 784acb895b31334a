import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { SummaryList } from '~/ui/data/summary-list'
import { Fold } from '~/ui/layout/fold'
import type { CaseCheck } from '../case-queries.server'
import { MaterialTable } from './material-table'

type CaseChecksProps = {
  readonly checks: readonly CaseCheck[]
  /** Where checks of several products stand together. */
  readonly hasProduct?: boolean
}

/** The origin self-checks of a firm with their answers; whoever advises it reads them and changes nothing. */
export function CaseChecks({ checks, hasProduct = false }: CaseChecksProps) {
  const t = useTranslate()
  const { date } = useFormat()
  if (checks.length === 0) return null
  return (
    <section className="mt-6">
      <h3 className="text-lead">{t('origin:cases.heading')}</h3>
      <p className="text-small text-ink-soft">{t('origin:cases.lead')}</p>
      {checks.map((check) => (
        <Fold
          key={check.id}
          label={t(hasProduct ? 'origin:cases.ofProduct' : 'origin:cases.of', {
            ...{ product: check.product, agreement: check.agreement, market: check.market },
          })}
          end={t('origin:cases.end', { outcome: check.outcomeName, day: date(check.on) })}
          isPrinted
        >
          <Answers check={check} />
        </Fold>
      ))}
    </section>
  )
}

const TONES = { qualifies: 'text-done', does_not: 'text-error', cannot_say: 'text-yours' } as const

function Answers({ check }: { readonly check: CaseCheck }) {
  const t = useTranslate()
  const format = useFormat()
  const { outcome, outcomeName, because, otherCode, answers, materials, by, at } = check
  return (
    <>
      <p className={`font-semibold ${TONES[outcome]}`}>{outcomeName}</p>
      <ul>
        {because.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {otherCode && <p className="mt-2 text-yours">{t('origin:cases.otherCode', { code: otherCode })}</p>}
      <SummaryList rows={answers} />
      <MaterialTable materials={materials} />
      <p className="mt-2 text-small text-ink-soft">
        {t('origin:report.savedBy', { who: by ?? t('origin:report.somebody'), at: format.dateTime(at) })}
      </p>
    </>
  )
}
