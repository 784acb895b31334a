import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'

type NextCaseProps = { readonly firm: string; readonly stage: string; readonly queueTo: string }

/** After a decision another case is in the workspace: it says large which one, so that nobody judges it for the one before. */
export function NextCase({ firm, stage, queueTo }: NextCaseProps) {
  const t = useTranslate()
  return (
    <>
      <p>
        {t('verdicts:next.lead')} <strong className="block text-lead font-semibold sm:text-title">{firm}</strong>{' '}
        {stage}
      </p>
      <p>
        <Link to={queueTo} className="inline-block py-1">
          {t('verdicts:next.queue')}
        </Link>
      </p>
    </>
  )
}
