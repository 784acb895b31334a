import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { Notice } from '~/ui/feedback/notice'
import { NoPageForm } from '~/ui/form/no-page-form'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import type { CasePage } from '../case-queries.server'

type CaseStandingProps = { readonly page: CasePage; readonly reply?: FormReply }

/** A banner of the page says what is in the way. */
const STANDS_IN_A_BANNER: readonly CasePage['standing'][] = [
  'on_hold',
  'rejection_proposed',
  'decision_pending',
  'appeal',
]

/** Why no verdict can be given now, and the way to change that. */
export function CaseStanding({ page, reply }: CaseStandingProps) {
  const t = useTranslate()
  if (page.standing === 'mine') return null
  if (STANDS_IN_A_BANNER.includes(page.standing)) return <NoPageForm />
  const mayClaim = page.allowed.includes('claim')
  return (
    <Notice heading={sentence()}>
      {!mayClaim && <NoPageForm />}
      {mayClaim && (
        <PageForm reply={reply} requestId={page.requestId}>
          <input type="hidden" name="expectedVersion" value={page.version} />
          <SubmitButton name="intent" value="claim">
            {t('reviews:case.claim')}
          </SubmitButton>
        </PageForm>
      )}
    </Notice>
  )

  function sentence(): string {
    switch (page.standing) {
      case 'unclaimed':
        return t('reviews:case.unclaimed')
      case 'held':
        return t('reviews:case.held', { advisor: page.assignee ?? '' })
      case 'own_firm':
        return t('reviews:case.ownFirm')
      case 'waiting_firm':
        return t('reviews:case.waitingFirm')
      default:
        return t('reviews:case.closed', { status: t(`applications:statuses.${page.status}`) })
    }
  }
}
