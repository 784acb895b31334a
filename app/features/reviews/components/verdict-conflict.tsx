import { useTranslate } from '~/i18n/use-translate'
import { RadioGroup } from '~/ui/form/choice-group'
import { useField, useFormState } from '~/ui/form/form-state'
import type { ReasonOptions } from '../item-queries.server'
import type { ReviewItem } from '../review-item-queries.server'
import { keepName, noteName, reasonName, verdictName } from './names'

type Props = { readonly item: ReviewItem; readonly reasons: ReasonOptions }

/** Where two windows have changed one item: both, and one press that decides. */
export function VerdictConflict({ item, reasons }: Props) {
  const t = useTranslate()
  const { error } = useField(keepName(item.itemId))
  const { values } = useFormState()
  if (!error) return null
  const typed = (name: string) => values[name]?.[0] ?? ''
  const inWords = (verdict: string | null, reasonCode: string, note: string) => {
    if (!verdict) return t('verdicts:meanwhile.none')
    if (verdict === 'accepted') return t('reviews:case.accepted')
    const options = (reasons[item.reasonsKey] ?? []).flatMap((group) => group.options)
    const reason = options.find(({ value }) => value === reasonCode)?.label ?? reasonCode
    return [t('reviews:case.needsChanges'), reason, note].filter((part) => part !== '').join(' · ')
  }
  const mine = inWords(typed(verdictName(item.itemId)), typed(reasonName(item.itemId)), typed(noteName(item.itemId)))
  const theirs = inWords(item.verdict, item.reasonCode ?? '', item.note)
  return (
    <div className="sm:col-span-2">
      <RadioGroup
        name={keepName(item.itemId)}
        label={t('verdicts:meanwhile.keep', { item: item.label })}
        defaultValue="mine"
        options={[
          { value: 'mine', label: t('verdicts:meanwhile.mine', { text: mine }) },
          { value: 'theirs', label: t('verdicts:meanwhile.theirs', { text: theirs }) },
        ]}
      />
    </div>
  )
}
