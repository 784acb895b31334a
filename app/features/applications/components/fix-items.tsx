import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { WrittenText } from '~/ui/data/written-text'
import { StatusTag } from '~/ui/feedback/status-tag'
import { SectionHeading } from '~/ui/layout/headings'
import type { Fix } from '../fix-queries.server'
import type { ApplicationPage } from '../page-queries.server'

/** Each item that was sent back, with the reason and how to put it right. */
type FixItemsProps = {
  readonly fixes: readonly Fix[]
  readonly page: Pick<ApplicationPage, 'waitingSince' | 'due' | 'appeal'>
  /** What else can be done about one of them. */
  readonly more?: (fix: Fix) => ReactNode
}

export function FixItems({ fixes, page, more }: FixItemsProps) {
  const t = useTranslate()
  const format = useFormat()
  const dates = {
    since: page.waitingSince ? format.date(page.waitingSince) : '',
    due: page.due?.text ?? '',
  }
  return (
    <section aria-labelledby="fixes">
      <SectionHeading id="fixes" end={t('applications:page.fixCount', { count: fixes.length })}>
        {t('applications:page.fixHeading')}
      </SectionHeading>
      <ol>
        {fixes.map((fix) => (
          <li key={fix.itemId} className="border-b border-line py-5">
            <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4">
              <div>
                <p className="text-small text-ink-soft">{fix.task}</p>
                <h3 className="text-lead">{fix.label}</h3>
                <p className="text-small text-ink-soft">
                  {t(`applications:page.itemTurn.${turnOf(fix, page)}`, dates)}
                </p>
              </div>
              <StatusTag tone={fix.isChanged ? 'open' : 'yours'}>
                {t(fix.isChanged ? 'applications:page.fixChanged' : 'applications:page.fixOpen')}
              </StatusTag>
            </div>
            <p className="mt-2 max-w-measure">
              <strong className="font-semibold text-yours">{fix.reason}</strong> {fix.text}
            </p>
            {fix.note.text && (
              <blockquote className="mt-2 max-w-measure border-s-4 border-yours bg-yours-wash px-4 py-2">
                <span className="block text-small text-ink-soft">{t('applications:page.fixNote')}</span>
                <WrittenText {...fix.note} />
              </blockquote>
            )}
            <p className="mt-2 max-w-measure text-ink-soft">
              <span className="font-semibold">{t('applications:page.fixHow')}</span> {fix.howTo}
            </p>
            {fix.rule && (
              <p className="mt-1 text-small">
                {t('applications:page.fixRule')} <Link to={fix.rule.to}>{fix.rule.title}</Link>
              </p>
            )}
            <Link
              to={fix.to}
              aria-label={t('applications:page.fixLinkFor', { item: fix.label })}
              className="mt-2 inline-block py-1 font-semibold"
            >
              {t('applications:page.fixLink')}
            </Link>
            <Link
              to={fix.writeTo}
              aria-label={t('threads:links.aboutItemFor', { item: fix.label })}
              className="ms-5 inline-block py-1"
            >
              {t('threads:links.aboutItem')}
            </Link>
            {more?.(fix)}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** While one item is looked at again, the clock of the others stands still. */
function turnOf({ itemId }: Fix, { appeal, due }: FixItemsProps['page']) {
  if (appeal?.outcome !== 'open') return due?.isLate ? 'firmLate' : 'firm'
  if (appeal.itemId !== itemId) return 'paused'
  return due?.isLate ? 'advisorLate' : 'advisor'
}
