import { useTranslate } from '~/i18n/use-translate'
import { SubmitButton } from '~/ui/form/submit-button'
import type { HsOffer } from '../hs-offer-queries.server'

/** Codes that the typed digits may have meant; each is a press that sends the form with it. */
export function CodeOffers({ offers }: { readonly offers: readonly HsOffer[] }) {
  const t = useTranslate()
  if (offers.length === 0) return null
  return (
    <fieldset className="mb-6">
      <legend className="font-semibold">{t('products:didYouMean')}</legend>
      <ul className="mt-2 flow [--flow:0.5rem]">
        {offers.map(({ code, label }) => (
          <li key={code}>
            <SubmitButton tone="quiet" name="hs6Offer" value={code}>
              {label}
            </SubmitButton>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
