import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findPerson } from '~/features/accounts/guards.server'
import { RuleArticle } from '~/features/law/components/rule-article'
import { getRule } from '~/features/law/queries.server'
import { languageOf, pageTitle } from '~/i18n/i18n.server'
import type { RouteHandle } from '~/i18n/route-namespaces'
import { useTranslate } from '~/i18n/use-translate'
import { BackLink } from '~/ui/layout/back-link'
import { PageShell } from '~/ui/layout/page-shell'

export const handle = { namespaces: ['law'] } satisfies RouteHandle

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await findPerson(request)
  const language = languageOf(request)
  const page = getRule(params.ruleId, { language, now: new Date() })
  return {
    rule: page,
    isSignedIn: person !== null,
    title: pageTitle(language, page.title),
  }
}

export default function RulePage() {
  const t = useTranslate()
  const { rule, isSignedIn } = useLoaderData<typeof loader>()
  return (
    <PageShell session={isSignedIn ? 'in' : 'out'}>
      <BackLink to={rule.place.to} label={t('law:rules.title')} />
      <RuleArticle rule={rule} />
    </PageShell>
  )
}
