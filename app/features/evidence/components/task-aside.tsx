import { MarkedText } from '~/ui/data/source-line'
import { Link } from '@remix-run/react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { Facts } from '~/ui/data/facts'
import { AsideSection } from '~/ui/layout/two-column'
import { LinkedText } from '~/ui/data/linked-text'
import type { ContactView, MarketRules as MarketRulesView, RuleView } from '../guide-queries.server'
import type { TaskPage } from '../queries.server'

export function TaskAside({ page }: { readonly page: TaskPage }) {
  const t = useTranslate()
  const format = useFormat()
  const { turn } = page
  const facts = [
    { label: t('evidence:turn.state'), value: t(`roadmap:states.${page.state}`) },
    { label: t('evidence:turn.now'), value: t(`evidence:turn.${turn.who}`) },
    ...(page.authorities.length > 0
      ? [{ label: t('evidence:turn.authority'), value: format.list(page.authorities) }]
      : []),
    ...(turn.since ? [{ label: t('evidence:turn.since'), value: format.date(turn.since) }] : []),
    ...(turn.by ? [{ label: t('evidence:turn.by'), value: turn.by.text }] : []),
  ]
  return (
    <>
      <AsideSection heading={t('evidence:turn.heading')}>
        <Facts facts={facts} />
      </AsideSection>
      <WhereToAsk contacts={page.contacts} />
      {page.marketRules && <MarketRules markets={page.marketRules} />}
      {page.rules.length > 0 && (
        <AsideSection heading={t('evidence:rule.headingMany', { count: page.rules.length })}>
          {page.rules.map((rule, index) => (
            <RuleFacts key={rule.id} rule={rule} isOpen={index === 0} />
          ))}
        </AsideSection>
      )}
      {page.confirm && (
        <AsideSection heading={t('evidence:rule.confirmHeading')}>
          <p className="text-small">{page.confirm}</p>
          <p className="mt-2 text-small text-ink-soft">
            {t('law:rule.confidence')}
            {t('roadmap:separator')}
            {t(`law:confidence.${page.confidence}`)}
          </p>
        </AsideSection>
      )}
    </>
  )
}

function RuleFacts({ rule, isOpen }: { readonly rule: RuleView; readonly isOpen: boolean }) {
  const t = useTranslate()
  const format = useFormat()
  const unknown = t('evidence:rule.unknown')
  const from = rule.validFrom ? format.date(rule.validFrom) : unknown
  const facts = [
    { label: t('evidence:rule.standing'), value: t(`evidence:rule.standings.${rule.standing}`) },
    { label: t('evidence:rule.source'), value: rule.source ? <MarkedText text={rule.source} /> : unknown },
    {
      label: t('evidence:rule.valid'),
      value: rule.validTo
        ? t('evidence:rule.validBetween', { from, to: format.date(rule.validTo) })
        : rule.validFrom
          ? t('evidence:rule.validFrom', { date: from })
          : unknown,
    },
    { label: t('evidence:rule.checked'), value: format.date(rule.lastCheckedOn) },
    { label: t('law:rule.confidence'), value: t(`law:confidence.${rule.confidence}`) },
  ]
  return (
    <details open={isOpen} className="border-t border-line py-2 first:border-0 first:pt-0">
      <summary className="cursor-pointer py-1 text-small font-semibold">{rule.title}</summary>
      <p lang="zh-CN" className="mt-1 text-small">
        {rule.officialName}
      </p>
      <p className="my-2 text-small text-ink-soft">
        <LinkedText parts={rule.text} />
      </p>
      <Facts facts={facts} />
      <Link to={rule.to} className="mt-2 inline-block text-small">
        {t('evidence:rule.more')}
      </Link>
    </details>
  )
}

/** Office, telephone and counter of everybody in charge, the line of the city last. */
function WhereToAsk({ contacts }: { readonly contacts: readonly ContactView[] }) {
  const t = useTranslate()
  const format = useFormat()
  const [first] = contacts
  if (!first) return null
  return (
    <AsideSection heading={t('evidence:ask.heading')}>
      <ul className="flow text-small">
        {contacts.map(({ name, counter, url, phone, isUnsure }) => (
          <li key={name}>
            <a href={url} className="inline-block py-1">
              {name}
            </a>
            <span className="block">
              {t('evidence:ask.phone')}{' '}
              <a href={`tel:${phone.replaceAll('-', '')}`} className="inline-block py-1">
                {phone}
              </a>
            </span>
            <span className="block text-ink-soft">
              {counter} {isUnsure && t('evidence:ask.unsure')}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-small text-ink-soft">
        {t('evidence:ask.checked', { date: format.date(first.lastCheckedOn) })}
      </p>
    </AsideSection>
  )
}

/** What the destinations ask is written on their own pages. */
function MarketRules({ markets }: { readonly markets: readonly MarketRulesView[] }) {
  const t = useTranslate()
  return (
    <AsideSection heading={t('evidence:marketRules.heading')}>
      {markets.length === 0 ? (
        <p className="text-small">{t('evidence:marketRules.none')}</p>
      ) : (
        <ul className="text-small">
          {markets.map(({ name, to }) => (
            <li key={name}>
              {to ? (
                <Link to={to} className="inline-block py-0.5">
                  {t('evidence:marketRules.of', { market: name })}
                </Link>
              ) : (
                t('evidence:marketRules.unknown', { market: name })
              )}
            </li>
          ))}
        </ul>
      )}
    </AsideSection>
  )
}
