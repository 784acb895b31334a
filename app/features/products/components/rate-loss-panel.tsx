import { useTranslate } from '~/i18n/use-translate'
import { Notice } from '~/ui/feedback/notice'
import { SubmitButton } from '~/ui/form/submit-button'
import type { RateLoss } from '../effect-queries.server'

/** Which refund rate goes with the ten digits before, with the press that accepts it; nothing is saved before. */
export function RateLossPanel({ loss }: { readonly loss: RateLoss }) {
  const t = useTranslate()
  const { chinaCode, rate, from, source, asOf } = loss
  return (
    <Notice tone="advice" heading={t('products:rateLoss.heading', { rate })} role="status">
      <p>{t('products:rateLoss.text', { rate, from, source, asOf })}</p>
      <SubmitButton tone="quiet" name="acceptedChina" value={chinaCode}>
        {t('products:rateLoss.accept')}
      </SubmitButton>
    </Notice>
  )
}
