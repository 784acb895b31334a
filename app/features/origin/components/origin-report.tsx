import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { SummaryList } from '~/ui/data/summary-list'
import { PrintButton } from '~/ui/form/print-button'
import type { AgreementView, OriginAnswer } from '../answer-queries.server'
import { MaterialTable } from './material-table'

type OriginReportProps = {
  readonly answer: OriginAnswer
  readonly under: Pick<AgreementView, 'name' | 'basis'>
  readonly savedBy: { readonly who: string | null; readonly at: string } | null
}

const LOOKS = {
  qualifies: 'border-done text-done',
  does_not: 'border-error text-error',
  cannot_say: 'border-yours border-dashed text-yours',
} as const

/** What the check came to, and everything it rests on: on the screen, and alone on an A4 sheet. */
export function OriginReport({ answer, under, savedBy }: OriginReportProps) {
  const t = useTranslate()
  const format = useFormat()
  const { outcome, because, notes, answers, materials, saving } = answer
  return (
    <article
      data-prints-alone
      className="my-6 border border-line-strong bg-surface p-5 sm:p-8 print:border-0 print:p-0"
    >
      <h2 className="text-title">{answer.title}</h2>
      <p className="text-ink-soft">{answer.under}</p>
      {answer.otherCode && <p className="mt-3 text-yours">{t('origin:otherCode', { code: answer.otherCode })}</p>}
      <div className={`mt-5 border-s-4 ps-4 ${LOOKS[outcome]}`}>
        <p className="text-lead font-semibold">{t(`origin:outcome.${outcome}`)}</p>
        <ul className="text-ink">
          {because.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
      <div className="mt-4 flow">
        {notes.map((text) => (
          <p key={text} className="max-w-measure">
            {text}
          </p>
        ))}
      </div>
      <h3 className="mt-6 text-lead">{t('origin:saving.heading')}</h3>
      <div className="mt-2 grid gap-x-10 gap-y-4 sm:grid-cols-2 print:grid-cols-2">
        <Rate
          label={t('origin:saving.full')}
          value={saving.full.value}
          text={saving.full.text}
          basis={saving.full.basis}
        />
        <Rate
          label={t('origin:saving.reduced', { agreement: under.name })}
          value={saving.reduced || null}
          text={saving.reduced ? null : t('origin:saving.lookUp')}
          basis={saving.readIn || null}
        />
      </div>
      <p className="mt-3 font-semibold">{saving.text ?? t('origin:saving.unknown')}</p>
      <h3 className="mt-6 text-lead">{t('origin:report.answers')}</h3>
      <SummaryList rows={answers} />
      <MaterialTable materials={materials} />
      <p className="mt-4 text-small text-ink-soft">{under.basis}</p>
      {savedBy && (
        <p className="text-small text-ink-soft">
          {t('origin:report.savedBy', {
            who: savedBy.who ?? t('origin:report.somebody'),
            at: format.dateTime(savedBy.at),
          })}
        </p>
      )}
      <p className="mt-4 print:hidden">
        <PrintButton tone="quiet" />
      </p>
    </article>
  )
}

type RateProps = {
  readonly label: string
  /** Null where it is unknown: then it is amber and dashed, and the text says why. */
  readonly value: string | null
  readonly text: string | null
  readonly basis: string | null
}

function Rate({ label, value, text, basis }: RateProps) {
  const t = useTranslate()
  return (
    <div>
      <p className="text-small text-ink-soft">{label}</p>
      <p>
        <span className={`text-lead font-semibold ${value ? '' : 'border-b-2 border-dashed border-yours text-yours'}`}>
          {value ?? t('fits:duty.unknown')}
        </span>
        {text && <span className="mt-1 block max-w-measure">{text}</span>}
        {basis && <span className="block text-small text-ink-soft">{basis}</span>}
      </p>
    </div>
  )
}
