import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { WrittenText } from '~/ui/data/written-text'
import { StatusTag } from '~/ui/feedback/status-tag'
import type { Casework } from '../casework-queries.server'

/** For leads: what both readers of a round said, side by side. */
export function Readings({ readings }: Pick<Casework, 'readings'>) {
  const t = useTranslate()
  const format = useFormat()
  return (
    <section aria-labelledby="readings">
      <h2 id="readings" className="text-lead">
        {t('casework:bothReaders.heading')}
      </h2>
      <ul>
        {readings.map(({ round, first, firstBy, second, secondBy, secondAt, note }) => (
          <li key={secondAt} className="border-b border-line py-4">
            <p className="flex flex-wrap items-center gap-x-3 text-small text-ink-soft">
              {t('casework:bothReaders.when', { round, when: format.dateTime(secondAt) })}
              <StatusTag tone={first === second ? 'done' : 'yours'}>
                {t(first === second ? 'casework:bothReaders.agree' : 'casework:bothReaders.disagree')}
              </StatusTag>
            </p>
            <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4">
              <dt>{firstBy ?? t('applications:somebody')}</dt>
              <dd>{t(`casework:readings.${first}`)}</dd>
              <dt>{secondBy ?? t('applications:somebody')}</dt>
              <dd>
                {t(`casework:readings.${second}`)}
                {note.text && <WrittenText {...note} className="text-ink-soft" />}
              </dd>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  )
}
