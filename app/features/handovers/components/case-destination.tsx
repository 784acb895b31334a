import { inLanguage } from '~/domain/shared/in-language'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { RadioGroup } from '~/ui/form/choice-group'
import { SelectField } from '~/ui/form/select-field'
import type { Holdings } from '../queries.server'

/** What closing the account does to the cases of this person, in sentences. */
export function useHoldingEffects(holdings: Holdings | null, name: string): readonly string[] {
  const t = useTranslate()
  const language = useLanguage()
  if (!holdings) return []
  const { cases, decisions, held, withFirms, rejections, questions, moreFirms } = holdings
  const firms = holdings.firms.join(inLanguage(language, { zh: '、', en: ', ' }))
  const lines: readonly (readonly [number, string])[] = [
    [cases, t('adminaccounts:leaving.cases', { count: cases, name })],
    [
      holdings.firms.length,
      moreFirms > 0
        ? t('adminaccounts:leaving.firmsMore', { name, firms, count: moreFirms })
        : t('adminaccounts:leaving.firms', { name, firms }),
    ],
    [decisions, t('adminaccounts:leaving.decisions', { count: decisions })],
    [held, t('adminaccounts:leaving.held', { count: held })],
    [withFirms, t('adminaccounts:leaving.withFirms', { count: withFirms })],
    [rejections, t('adminaccounts:leaving.rejections', { count: rejections })],
    [questions, t('adminaccounts:leaving.questions', { count: questions, name })],
  ]
  return lines.flatMap(([count, line]) => (count > 0 ? [line] : []))
}

/** To whom the cases go; nothing is asked about somebody who holds none. */
export function CaseDestination({ holdings }: { readonly holdings: Holdings | null }) {
  const t = useTranslate()
  if (!holdings || holdings.cases === 0) return null
  const { colleagues } = holdings
  return (
    <>
      <RadioGroup
        name="cases"
        label={t('adminaccounts:leaving.where')}
        options={(colleagues.length > 0 ? (['colleague', 'queue'] as const) : (['queue'] as const)).map((value) => ({
          value,
          label: t(`adminaccounts:leaving.to.${value}`),
        }))}
      />
      {colleagues.length > 0 && (
        <SelectField
          name="colleagueId"
          label={t('adminaccounts:leaving.colleague')}
          hint={t('adminaccounts:leaving.colleagueHint')}
          width="medium"
          options={colleagues.map(({ id, name, open }) => ({
            value: id,
            label: t('adminaccounts:leaving.colleagueOption', { name, count: open }),
          }))}
        />
      )}
    </>
  )
}
