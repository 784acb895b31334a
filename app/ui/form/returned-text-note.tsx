import { Link, useLocation } from '@remix-run/react'
import { useId } from 'react'
import type { ReturnedText } from '~/i18n/returned-text'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { controlStyle } from './control-style'

const MOST_ROWS = 20

/** What was sent may not be saved: why, and the text in one box to copy it from. */
export function ReturnedTextNote({ heading, texts }: ReturnedText) {
  const t = useTranslate()
  const id = useId()
  const { pathname } = useLocation()
  const isMember = heading !== 'common:errors.lostRole.none'
  const text = texts.join('\n\n')
  return (
    <div role="alert">
      <h1 className="text-page">{t(heading)}</h1>
      <p className="mt-4 max-w-measure text-lead text-ink-soft">
        {t(isMember ? 'common:errors.lostRole.body' : 'common:errors.lostRole.noneBody')}
      </p>
      {text !== '' && (
        <div className="mt-6 max-w-measure">
          <label htmlFor={id} className="font-semibold">
            {t('common:errors.lostRole.typed')}
          </label>
          <p id={`${id}-hint`} className="text-ink-soft">
            {t('common:errors.lostRole.typedHint')}
          </p>
          <textarea
            id={id}
            aria-describedby={`${id}-hint`}
            readOnly
            rows={Math.min(MOST_ROWS, text.split('\n').length + 2)}
            defaultValue={text}
            className={controlStyle}
          />
        </div>
      )}
      <p className="mt-6">
        {isMember ? (
          <Link to={pathname}>{t('common:errors.lostRole.back')}</Link>
        ) : (
          <Link to={paths.firms.list({ all: 1 })}>{t('common:errors.lostRole.firms')}</Link>
        )}
      </p>
    </div>
  )
}
