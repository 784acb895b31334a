import { Link } from '@remix-run/react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { Notice } from '~/ui/feedback/notice'
import { Fold } from '~/ui/layout/fold'
import { SectionHeading } from '~/ui/layout/headings'
import type { RequirementsView } from '../requirement-queries.server'
import { RequirementEntry } from './requirement-entry'

type RequirementListProps = {
  readonly found: RequirementsView
  /** This page on another day. */
  readonly toDay: (day: string) => string
}

/** What applies first; what does not, what is to come and what has ended behind their names. */
export function RequirementList({ found, toDay }: RequirementListProps) {
  const t = useTranslate()
  const format = useFormat()
  const { applies, coming, ended, notices, notCovered } = found
  return (
    <section className="mt-10">
      <SectionHeading id="applies" end={applies.length}>
        {t('fits:requirement.applies')}
      </SectionHeading>
      {notCovered && (
        <Notice tone="warn" heading={t('fits:requirement.notCovered')}>
          <p>{notCovered}</p>
        </Notice>
      )}
      {applies.length === 0 && <p className="py-4 text-ink-soft">{t('fits:requirement.noneApplies')}</p>}
      {applies.map(({ because, ends, ...entry }) => (
        <RequirementEntry key={entry.id} entry={entry}>
          <p>{because}</p>
          {ends && (
            <p className="text-yours">
              {t('fits:requirement.ends', { day: format.date(ends.on) })}{' '}
              {ends.next && t('fits:requirement.next', { name: ends.next })}
            </p>
          )}
        </RequirementEntry>
      ))}
      {applies.length > 0 && (
        <p className="py-2 text-small text-ink-soft">
          {found.duration} {found.guess}
        </p>
      )}
      {coming.length > 0 && (
        <Fold id="coming" label={t('fits:requirement.coming')} end={coming.length} isOpen>
          {coming.map(({ from, replaces, open, ...entry }) => (
            <RequirementEntry key={entry.id} entry={entry} end={t('fits:requirement.from', { day: format.date(from) })}>
              {replaces && <p>{t('fits:requirement.replaces', { name: replaces })}</p>}
              {open && <p>{t('fits:requirement.waitingFor', { names: open })}</p>}
              <Link to={toDay(from)}>{t('fits:requirement.asOfThen', { day: format.date(from) })}</Link>
            </RequirementEntry>
          ))}
        </Fold>
      )}
      <Waiting found={found} />
      {ended.length > 0 && (
        <Fold label={t('fits:requirement.ended')} end={ended.length}>
          <ul className="list-disc ps-5">
            {ended.map(({ id, title, on, next }) => (
              <li key={id}>
                {title}, {t('fits:requirement.endedOn', { day: format.date(on) })}{' '}
                {next && t('fits:requirement.next', { name: next })}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {notices.length > 0 && (
        <Fold label={t('fits:requirement.notices')} end={notices.length}>
          <ul className="list-disc ps-5 text-small">
            {notices.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  )
}

function Waiting({ found: { toAnswer, excluded } }: Pick<RequirementListProps, 'found'>) {
  const t = useTranslate()
  return (
    <>
      {toAnswer.length > 0 && (
        <Fold label={t('fits:requirement.waiting')} end={toAnswer.length}>
          <ul className="space-y-2">
            {toAnswer.map(({ id, title, open }) => (
              <li key={id}>
                {title}
                {open && (
                  <span className="block text-small text-ink-soft">
                    {t('fits:requirement.waitingFor', { names: open })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {excluded.length > 0 && (
        <Fold label={t('fits:requirement.excluded')} end={excluded.length}>
          <ul className="space-y-2">
            {excluded.map(({ id, title, because }) => (
              <li key={id}>
                {title}
                <span className="block text-small text-ink-soft">{because}</span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  )
}
