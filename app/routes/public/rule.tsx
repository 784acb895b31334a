import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { HOME } from '~/domain/market/rule-places'
import { findPerson } from '~/features/accounts/guards.server'
import { RuleFacts } from '~/features/law/components/rule-facts'
import { RuleList } from '~/features/law/components/rule-list'
import { getRule } from '~/features/law/queries.server'
import { languageOf, pageTitle } from '~/i18n/i18n.server'
import type { RouteHandle } from '~/i18n/route-namespaces'
import { useTranslate } from '~/i18n/use-translate'
import { LinkedText } from '~/ui/data/linked-text'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading, SectionHeading } from '~/ui/layout/headings'
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

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function RulePage() {
  const t = useTranslate()
  const { rule, isSignedIn } = useLoaderData<typeof loader>()
  return (
    <PageShell session={isSignedIn ? 'in' : 'out'}>
      <BackLink to={rule.place.to} label={t('law:rules.title')} />
      <PageHeading caption={rule.topic} officialTerm={rule.officialName} lead={<LinkedText parts={rule.text} />}>
        {rule.title}
      </PageHeading>
      <RuleFacts rule={rule} />
      {rule.history.length > 1 && (
        <section className="mt-10">
          <SectionHeading>{t('law:rule.history')}</SectionHeading>
          <RuleList rules={rule.history} currentId={rule.id} />
        </section>
      )}
      <section className="mt-10">
        <SectionHeading>{t('law:rule.tasks')}</SectionHeading>
        {rule.tasks.length === 0 ? (
          <p className="mt-4 text-ink-soft">
            {rule.place.id === HOME ? t('law:rule.noTasks') : t('law:rule.ofMarket', { place: rule.jurisdiction })}
          </p>
        ) : (
          <ul className="flow mt-4 list-disc ps-5">
            {rule.tasks.map((task) => (
              <li key={task}>{task}</li>
            ))}
          </ul>
        )}
      </section>
      <p className="mt-10 max-w-measure text-small text-ink-soft">{t('law:rule.notAdvice')}</p>
    </PageShell>
  )
}
