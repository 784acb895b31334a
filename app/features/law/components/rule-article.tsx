import { HOME } from '~/domain/market/rule-places'
import { useTranslate } from '~/i18n/use-translate'
import { LinkedText } from '~/ui/data/linked-text'
import { Notice } from '~/ui/feedback/notice'
import { PageHeading, SectionHeading } from '~/ui/layout/headings'
import type { RulePage } from '../queries.server'
import { RuleFacts } from './rule-facts'
import { RuleList } from './rule-list'

/** A rule as everybody reads it, in the portal's own pages and in those of a firm. */
export function RuleArticle({ rule }: { readonly rule: RulePage }) {
  const t = useTranslate()
  return (
    <>
      <PageHeading caption={rule.topic} officialTerm={rule.officialName} lead={<LinkedText parts={rule.text} />}>
        {rule.title}
      </PageHeading>
      {rule.standing === 'draft' && (
        <Notice heading={t('law:standing.draft')}>
          <p>{t('law:rule.draft')}</p>
        </Notice>
      )}
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
            {rule.place.id === HOME || rule.standing === 'draft'
              ? t('law:rule.noTasks')
              : t('law:rule.ofMarket', { place: rule.jurisdiction })}
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
    </>
  )
}
