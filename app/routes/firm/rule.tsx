import { useLoaderData } from '@remix-run/react'
import { firmPage } from '~/features/accounts/pages.server'
import { RuleArticle } from '~/features/law/components/rule-article'
import { getRule } from '~/features/law/queries.server'
import { pageTitle } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { safePath } from '~/server/http.server'
import { BackLink } from '~/ui/layout/back-link'

export const handle = { namespaces: ['roadmap', 'law'] }

export const loader = firmPage('viewer', ({ scope, request, params }) => {
  const returnTo = safePath(new URL(request.url).searchParams.get('returnTo'), '')
  const law = paths.firm.law(scope.firmId, returnTo || undefined)
  const rule = getRule(params.ruleId, { language: scope.language, now: new Date(), law })
  return { rule, returnTo, title: pageTitle(scope.language, rule.title) }
})

export default function FirmRule() {
  const t = useTranslate()
  const { rule, returnTo } = useLoaderData<typeof loader>()
  return (
    <>
      <BackLink to={returnTo || rule.place.to} label={returnTo ? undefined : t('law:rules.title')} />
      <RuleArticle rule={rule} />
    </>
  )
}
