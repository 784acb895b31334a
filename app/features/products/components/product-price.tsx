import { useTranslate } from '~/i18n/use-translate'
import { ButtonLink } from '~/ui/form/button-link'
import { SectionHeading } from '~/ui/layout/headings'

/** Leads to the price of the product and to the prices that were saved. */
export function ProductPrice({ to }: { readonly to: string }) {
  const t = useTranslate()
  return (
    <section className="mt-10">
      <SectionHeading>{t('products:price.heading')}</SectionHeading>
      <p className="mt-3 mb-4 max-w-measure text-ink-soft">{t('products:price.lead')}</p>
      <ButtonLink to={to} tone="quiet">
        {t('products:price.open')}
      </ButtonLink>
    </section>
  )
}
