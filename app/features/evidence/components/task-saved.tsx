import { Link } from '@remix-run/react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { FieldLinks } from '~/ui/form/field-links'
import type { SavedView } from '../saved-queries.server'

/** On top of the page after Save: stored, what is not right yet and what waits for it, and what is next. */
export function TaskSaved({ saved }: { readonly saved: SavedView }) {
  const t = useTranslate()
  const format = useFormat()
  const { state, wrong, missing, locks, next } = saved
  const isRight = wrong.length === 0
  return (
    <SavedNotice
      tone={isRight ? 'success' : 'warn'}
      heading={isRight ? t('evidence:saved.heading') : t('evidence:saved.wrong', { count: wrong.length })}
    >
      <p>{t('evidence:saved.state', { state })}</p>
      <FieldLinks fields={wrong} />
      {missing.length > 0 && (
        <>
          <p>{t('evidence:saved.missing')}</p>
          <FieldLinks fields={missing.map((item) => ({ ...item, text: '' }))} />
        </>
      )}
      {locks.length > 0 && <p>{t('evidence:saved.locks', { tasks: format.list(locks) })}</p>}
      {next && (
        <p>
          {t('evidence:saved.next')}{' '}
          <Link to={next.to} className="inline-block py-0.5">
            {next.heading}
          </Link>
        </p>
      )}
    </SavedNotice>
  )
}
