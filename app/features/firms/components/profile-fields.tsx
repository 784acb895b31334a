import { OWNERSHIPS, PRODUCT_FLAGS, SEGMENTS, SELLING_WAYS, TARGETS, TRACKS, WISHES } from '~/domain/firm/profile'
import type { FieldValue } from '~/domain/shared/changes'
import { useTranslate } from '~/i18n/use-translate'
import { Checkbox } from '~/ui/form/checkbox'
import { Checkboxes, RadioGroup } from '~/ui/form/choice-group'
import { FieldGrid } from '~/ui/form/field-grid'
import { SelectField, type OptionGroup } from '~/ui/form/select-field'
import { Shown } from '~/ui/form/shown'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { PROFILE_FIELDS, type ProfileField } from './profile-field-names'

export type ProfileValues = {
  readonly creditCode: string
  readonly nameZh: string
  readonly nameEn: string
  readonly segment: string
  readonly ownership: string
  readonly districtCode: string
  readonly tracks: readonly string[]
  readonly sells: string
  readonly hasOwnBrand: boolean
  readonly productFlags: readonly string[]
  readonly sellingWays: readonly string[]
  readonly wishes: readonly string[]
  readonly targetRegions: readonly string[]
}

/** Each field of the form beside the value it is drawn with, so that saving an old page undoes nothing newer. */
function shownValues({ districtCode, ...values }: ProfileValues): Record<ProfileField, FieldValue> {
  return { ...values, district: districtCode }
}

export type ProfileFieldsProps = {
  /** Districts grouped by city, in the reader's language. */
  readonly places: readonly OptionGroup[]
  readonly values?: ProfileValues
  /** What to look at in the stored code, though it may be right. */
  readonly codeAdvice?: string | null
  /** identity: names and credit code are settled; all: the reader may not change anything. */
  readonly locked?: 'none' | 'identity' | 'all'
}

export function ProfileFields({ places, values, codeAdvice = null, locked = 'none' }: ProfileFieldsProps) {
  const t = useTranslate()
  const isLocked = locked === 'all'
  const isIdentityLocked = locked !== 'none'
  const whyLocked = locked === 'identity' ? t('firms:profile.identityLocked') : null
  return (
    <>
      {values && PROFILE_FIELDS.map((field) => <Shown key={field} name={field} stored={shownValues(values)[field]} />)}
      <FieldGrid>
        <TextField
          name="creditCode"
          label={t('firms:creditCode.label')}
          officialTerm="统一社会信用代码"
          hint={whyLocked ?? t('firms:creditCode.hint')}
          autoComplete="off"
          spellCheck={false}
          defaultValue={values?.creditCode}
          below={codeAdvice}
          isLocked={isIdentityLocked}
        />
        <TextField
          name="nameZh"
          lang="zh-CN"
          label={t('firms:nameZh.label')}
          hint={whyLocked ?? t('firms:nameZh.hint')}
          defaultValue={values?.nameZh}
          isLocked={isIdentityLocked}
          autoComplete="organization"
        />
        <TextField
          name="nameEn"
          lang="en"
          label={t('firms:nameEn.label')}
          hint={whyLocked ?? t('firms:nameEn.hint')}
          defaultValue={values?.nameEn}
          isLocked={isIdentityLocked}
        />
      </FieldGrid>
      <RadioGroup
        name="segment"
        label={t('firms:segment.label')}
        hint={t('firms:segment.hint')}
        options={SEGMENTS.map((value) => ({
          value,
          label: t(`firms:segments.${value}`),
          hint: t(`firms:segmentHints.${value}`),
        }))}
        defaultValue={values?.segment}
        isLocked={isLocked}
      />
      <RadioGroup
        name="ownership"
        label={t('firms:ownership.label')}
        arrangement="row"
        options={OWNERSHIPS.map((value) => ({ value, label: t(`firms:ownerships.${value}`) }))}
        defaultValue={values?.ownership}
        isLocked={isLocked}
      />
      <SelectField
        name="district"
        label={t('firms:district.label')}
        hint={t('firms:district.hint')}
        options={places}
        defaultValue={values?.districtCode}
        isLocked={isLocked}
      />
      <Checkboxes
        name="tracks[]"
        label={t('firms:tracksField.label')}
        hint={t('firms:tracksField.hint')}
        options={TRACKS.map((value) => ({ value, label: t(`firms:tracks.${value}`) }))}
        defaultValue={values?.tracks}
        isLocked={isLocked}
      />
      <TextArea
        name="sells"
        label={t('firms:sells.label')}
        hint={t('firms:sells.hint')}
        example={t('firms:sells.example')}
        rows={3}
        defaultValue={values?.sells}
        isLocked={isLocked}
      />
      <Checkbox name="hasOwnBrand" label={t('firms:hasOwnBrand.label')} isChecked={values?.hasOwnBrand} />
      <Checkboxes
        name="productFlags[]"
        label={t('firms:productFlagsField.label')}
        hint={t('firms:productFlagsField.hint')}
        isOptional
        options={PRODUCT_FLAGS.map((value) => ({ value, label: t(`firms:productFlags.${value}`) }))}
        defaultValue={values?.productFlags}
        isLocked={isLocked}
      />
      <Checkboxes
        name="sellingWays[]"
        label={t('firms:sellingWaysField.label')}
        hint={t('firms:sellingWaysField.hint')}
        isOptional
        options={SELLING_WAYS.map((value) => ({ value, label: t(`firms:sellingWays.${value}`) }))}
        defaultValue={values?.sellingWays}
        isLocked={isLocked}
      />
      <Checkboxes
        name="wishes[]"
        label={t('firms:wishesField.label')}
        hint={t('firms:wishesField.hint')}
        isOptional
        options={WISHES.map((value) => ({ value, label: t(`firms:wishes.${value}`) }))}
        defaultValue={values?.wishes}
        isLocked={isLocked}
      />
      <Checkboxes
        name="targetRegions[]"
        label={t('firms:targetRegions.label')}
        hint={t('firms:targetRegions.hint')}
        isOptional
        options={TARGETS.map((value) => ({ value, label: t(`firms:regions.${value}`) }))}
        defaultValue={values?.targetRegions}
        isLocked={isLocked}
      />
    </>
  )
}
