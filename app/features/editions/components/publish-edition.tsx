import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/form/button-link'
import { RowButton } from '~/ui/form/row-button'
import { RowForm } from '~/ui/form/row-form'
import { Notice } from '~/ui/feedback/notice'
import type { PendingEdition } from '../queries.server'

type Props = { readonly pending: Pick<PendingEdition, 'version' | 'touched'>; readonly isAsking: boolean }

/** Asked once more, because mails cannot be taken back. */
export function PublishEdition({ pending: { version, touched: count }, isAsking }: Props) {
  const t = useTranslate()
  if (!isAsking)
    return <ButtonLink to={paths.admin.catalogue({ confirm: 1 })}>{t('editions:publish.start')}</ButtonLink>
  const confirm = count > 0 ? t('editions:publish.confirm', { count }) : t('editions:publish.confirmNone')
  return (
    <Notice tone="warn" heading={t('editions:publish.heading')}>
      <p>{count > 0 ? t('editions:publish.body', { count }) : t('editions:publish.bodyNone')}</p>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <RowForm intent="publish" fields={{ version }}>
          <RowButton name={confirm} tone="primary">
            {confirm}
          </RowButton>
        </RowForm>
        <Link to={paths.admin.catalogue()} className="inline-block py-1">
          {t('editions:publish.cancel')}
        </Link>
      </div>
    </Notice>
  )
}
