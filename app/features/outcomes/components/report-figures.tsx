import { Link } from '@remix-run/react'
import { COUNTED_FROM } from '~/domain/outcome/milestones'
import { inLanguage } from '~/domain/shared/in-language'
import { useFormat } from '~/i18n/use-format'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { Dashboard } from '../queries.server'
import { worthText } from './total-value'

type Figure = {
  readonly label: string
  readonly figure: string
  /** How many declarations a converted sum rests on. */
  readonly count?: number
  readonly note?: string
  readonly to: string
}

/** The four numbers that are asked for first, each with its goal or what it leaves out. */
export function ReportFigures({ dashboard }: { readonly dashboard: Dashboard }) {
  const t = useTranslate()
  const format = useFormat()
  const language = useLanguage()
  const { year, entities, value, worth, totals } = dashboard
  const sourceOf = (goal: Dashboard['value']['target']) =>
    inLanguage(language, { zh: goal?.sourceZh, en: goal?.sourceEn }) ?? ''
  const goalOf = (goal: Dashboard['value']['target'], text: string, share: string) =>
    goal ? t('outcomes:report.goal', { goal: text, share, source: sourceOf(goal) }) : t('outcomes:target.none')
  const isEmpty = totals.length === 0
  const goal = entities.target ? Number(entities.target.value) : 0
  const figures: readonly Figure[] = [
    {
      label: t('outcomes:target.entities'),
      figure: format.number(entities.actual),
      note: goalOf(entities.target, format.number(goal), goal > 0 ? format.percent(entities.actual / goal) : ''),
      to: paths.official.firms({ milestone: COUNTED_FROM, year }),
    },
    {
      label: t('outcomes:report.yuan'),
      figure: worthText({ t, format, worth: worth.yuan }),
      count: worth.yuan.declarations,
      note: goalOf(
        value.target,
        value.target ? format.sum({ minor: value.target.value, currency: 'CNY' }) : '',
        value.share === null ? t('outcomes:worth.noShare') : format.percent(value.share),
      ),
      to: paths.official.firms({ year }),
    },
    {
      label: t('outcomes:report.dollars'),
      figure: worthText({ t, format, worth: worth.dollars }),
      count: worth.dollars.declarations,
      note:
        worth.dollars.declarations > 0
          ? undefined
          : isEmpty
            ? t('outcomes:months.empty', { year })
            : t('outcomes:report.noRates'),
      to: paths.official.firms({ year }),
    },
    {
      label: t('outcomes:dashboard.declarations'),
      figure: format.number(totals.reduce((sum, total) => sum + total.declarations, 0)),
      note: t('outcomes:dashboard.declarationsNote', { year }),
      to: paths.official.firms({ year }),
    },
  ]
  return (
    <dl className="mt-4 grid gap-x-8 gap-y-4 sm:grid-cols-2 print:mt-2 print:grid-cols-2 print:gap-y-1">
      {figures.map(({ label, figure, count, note, to }) => (
        <div key={label}>
          <dt className="font-semibold">{label}</dt>
          <dd>
            <Link to={to} className="text-lead font-semibold">
              {figure}
            </Link>
            {count !== undefined && count > 0 && (
              <span className="block text-small text-ink-soft">{t('outcomes:report.ofAll', { count })}</span>
            )}
            {note && <span className="block text-small text-ink-soft">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
