import { Link } from '@remix-run/react'
import { monthsBeside, weeksOf } from '~/domain/calendar/month'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import type { MatterView } from '~/features/roadmap/dates-view'
import { MatterList } from './matter-list'

type Props = {
  readonly month: string
  readonly today: string
  readonly matters: readonly MatterView[]
  readonly toMonth: (month: string) => string
}

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const

/** The sheet shows how many; the list below says what, because seven columns on a phone hold no sentences. */
export function MonthTable({ month, today, matters, toMonth }: Props) {
  const t = useTranslate()
  const format = useFormat()
  const { before, after } = monthsBeside(month)
  const here = matters.filter(({ day }) => day.startsWith(month))
  return (
    <section className="mt-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <Link to={toMonth(before)}>{format.month(before)}</Link>
        <h2 className="text-lead">{format.month(month)}</h2>
        <Link to={toMonth(after)}>{format.month(after)}</Link>
      </div>
      <table className="my-4 w-full table-fixed border-collapse text-center">
        <caption className="sr-only">{format.month(month)}</caption>
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col" className="py-1 text-small font-normal text-ink-soft">
                {t(`calendar:weekdays.${weekday}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]?.day}>
              {week.map(({ day, isInMonth }) => {
                const count = here.filter((matter) => matter.day === day).length
                return (
                  <td
                    key={day}
                    aria-current={day === today ? 'date' : undefined}
                    className="h-12 border border-line aria-[current]:font-semibold"
                  >
                    {isInMonth && Number(day.slice(8))}
                    {isInMonth && count > 0 && (
                      <span className="block text-small text-accent">{t('calendar:matterCount', { count })}</span>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {here.length > 0 ? <MatterList matters={here} /> : <p>{t('calendar:emptyMonth')}</p>}
    </section>
  )
}
