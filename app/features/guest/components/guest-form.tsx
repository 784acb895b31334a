import type { ReactNode } from 'react'
import { OWNERSHIPS, PRODUCT_FLAGS, SEGMENTS, SELLING_WAYS, TARGETS, TRACKS } from '~/domain/firm/profile'
import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { Checkbox } from '~/ui/form/checkbox'
import { Checkboxes, RadioGroup } from '~/ui/form/choice-group'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormStateProvider } from '~/ui/form/form-state'
import { SelectField, type OptionGroup } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { SectionHeading } from '~/ui/layout/headings'

const FORM = 'guest'

/** A plain form: the answers become the address of the roadmap, so they can be kept as a bookmark or sent on. */
export function GuestForm({ places, reply }: { readonly places: readonly OptionGroup[]; readonly reply: FormReply }) {
  const t = useTranslate()
  return (
    <FormStateProvider value={{ formId: FORM, ...reply }}>
      <ErrorSummary />
      <form method="get" action={paths.guest.roadmap()} id={FORM} noValidate>
        <Question heading={t('guest:questions.firm')}>
          <RadioGroup
            name="segment"
            label={t('firms:segment.label')}
            options={SEGMENTS.map((value) => ({
              value,
              label: t(`firms:segments.${value}`),
              hint: t(`firms:segmentHints.${value}`),
            }))}
          />
          <SelectField name="district" label={t('firms:district.label')} options={places} />
        </Question>
        <Question heading={t('guest:questions.goods')}>
          <TextField
            name="sells"
            label={t('guest:sells.label')}
            hint={t('guest:sells.hint')}
            example={t('guest:sells.example')}
            isOptional
          />
          <Checkbox name="hasOwnBrand" label={t('firms:hasOwnBrand.label')} />
          <Checkboxes
            name="productFlags[]"
            label={t('firms:productFlagsField.label')}
            hint={t('firms:productFlagsField.hint')}
            isOptional
            options={PRODUCT_FLAGS.map((value) => ({ value, label: t(`firms:productFlags.${value}`) }))}
          />
        </Question>
        <Question heading={t('guest:questions.selling')}>
          <Checkboxes
            name="tracks[]"
            label={t('firms:tracksField.label')}
            hint={t('firms:tracksField.hint')}
            options={TRACKS.map((value) => ({ value, label: t(`firms:tracks.${value}`) }))}
          />
          <Checkboxes
            name="sellingWays[]"
            label={t('firms:sellingWaysField.label')}
            isOptional
            options={SELLING_WAYS.map((value) => ({ value, label: t(`firms:sellingWays.${value}`) }))}
          />
        </Question>
        <Question heading={t('guest:questions.ownership')}>
          <RadioGroup
            name="ownership"
            label={t('firms:ownership.label')}
            options={OWNERSHIPS.map((value) => ({ value, label: t(`firms:ownerships.${value}`) }))}
          />
        </Question>
        <Question heading={t('guest:questions.regions')}>
          <Checkboxes
            name="targetRegions[]"
            label={t('firms:targetRegions.label')}
            hint={t('firms:targetRegions.hint')}
            isOptional
            options={TARGETS.map((value) => ({ value, label: t(`firms:regions.${value}`) }))}
          />
        </Question>
        <SubmitButton>{t('guest:submit')}</SubmitButton>
        <p className="mt-3 text-small text-ink-soft">{t('guest:privacy')}</p>
      </form>
    </FormStateProvider>
  )
}

function Question({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className="mb-8">
      <SectionHeading>{heading}</SectionHeading>
      <div className="mt-5">{children}</div>
    </section>
  )
}
