import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/form/button-link'
import { RowButton } from '~/ui/form/row-button'
import { RowForm } from '~/ui/form/row-form'
import { Notice } from '~/ui/feedback/notice'
import type { PendingRelease } from '../queries.server'

type Props = { readonly pending: Pick<PendingRelease, 'version' | 'touched'>; readonly isAsking: boolean }

/** Asked once more, because mails cannot be taken back. */
export function PublishRelease({ pending: { version, touched: count }, isAsking }: Props) {
  const t = useTranslate()
  if (!isAsking)
    return <ButtonLink to={paths.admin.catalogue({ confirm: 1 })}>{t('releases:publish.start')}</ButtonLink>
  const confirm = count > 0 ? t('releases:publish.confirm', { count }) : t('releases:publish.confirmNone')
  return (
    <Notice tone="warn" heading={t('releases:publish.heading')}>
      <p>{count > 0 ? t('releases:publish.body', { count }) : t('releases:publish.bodyNone')}</p>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <RowForm intent="publish" fields={{ version }}>
          <RowButton name={confirm} tone="primary">
            {confirm}
          </RowButton>
        </RowForm>
        <Link to={paths.admin.catalogue()} className="inline-block py-1">
          {t('releases:publish.cancel')}
        </Link>
      </div>
    </Notice>
  )
}
