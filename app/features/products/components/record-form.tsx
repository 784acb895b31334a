import type { HsOffer } from '../hs-offer-queries.server'
import type { ProductPage } from '../product-queries.server'
import type { CodeEffect, RateLoss } from '../effect-queries.server'
import { FIRM_STANDINGS, PRODUCT_FIELDS } from '~/domain/trade/product'
import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { DateField } from '~/ui/form/date-field'
import { FieldGrid } from '~/ui/form/field-grid'
import { PageForm } from '~/ui/form/page-form'
import { SelectField } from '~/ui/form/select-field'
import { Shown } from '~/ui/form/shown'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { CodeOffers } from './code-offers'
import { EffectPanel } from './effect-panel'
import { RateLossPanel } from './rate-loss-panel'

type RecordFormProps = Pick<ProductPage, 'facts' | 'general' | 'locked' | 'standing'> & {
  readonly reply: FormReply | undefined
  readonly held: FormReply['values'] | null
  readonly offers: readonly HsOffer[]
  readonly effect: CodeEffect | null
  readonly rateLoss: RateLoss | null
}

/** The whole record in one form: what a submitted stage shows rests while it is under review, the rest may be kept up to date. */
export function RecordForm({
  facts,
  general,
  locked,
  standing,
  reply,
  held,
  offers,
  effect,
  rateLoss,
}: RecordFormProps) {
  const t = useTranslate()
  const isResting = locked === 'item_locked'
  const standings = standing.now === 'advisor_confirmed' ? [...FIRM_STANDINGS, standing.now] : FIRM_STANDINGS
  return (
    <PageForm reply={reply} held={held} loadSchema={() => import('../schema').then((module) => module.recordSchema)}>
      <input type="hidden" name="intent" value="record" />
      {PRODUCT_FIELDS.map((field) => (
        <Shown key={field} name={field} stored={facts[field]} />
      ))}
      {/* The Enter key presses the first button: it must send what was typed, not an offer. */}
      <button type="submit" hidden>
        {t('products:form.submit')}
      </button>
      {effect && <EffectPanel effect={effect} />}
      {rateLoss && <RateLossPanel loss={rateLoss} />}
      <h3 className="mb-3 text-lead">{t('products:form.codeHeading')}</h3>
      <FieldGrid>
        <TextField name="name" label={t('products:name')} defaultValue={facts.name} isLocked={isResting} />
        <TextField name="nameEn" label={t('products:nameEn')} defaultValue={facts.nameEn} isOptional />
        <TextField
          name="hs6"
          label={t('products:hs6')}
          officialTerm="商品编码"
          defaultValue={facts.hs6}
          isLocked={isResting}
          inputMode="decimal"
          width="short"
        />
        <SelectField
          name="standing"
          label={t('products:fields.standing')}
          hint={t('products:form.standingHint')}
          options={standings.map((value) => ({ value, label: t(`products:standings.${value}`) }))}
          defaultValue={facts.standing}
        />
      </FieldGrid>
      <CodeOffers offers={offers} />
      <FieldGrid>
        <TextField
          name="standingDocument"
          label={t('products:fields.standingDocument')}
          hint={t('products:form.standingDocumentHint')}
          defaultValue={facts.standingDocument}
          isOptional
        />
        <TextField
          name="rulingNumber"
          label={t('products:fields.rulingNumber')}
          hint={t('products:form.rulingHint')}
          defaultValue={facts.rulingNumber}
          isOptional
        />
      </FieldGrid>
      <TextArea
        name="reason"
        label={t('products:reason')}
        hint={t('products:reasonHint')}
        defaultValue={facts.reason}
        isLocked={isResting}
        isOptional
        rows={3}
      />
      <h3 className="mt-6 mb-3 text-lead">{t('products:form.longHeading')}</h3>
      <FieldGrid>
        <TextField
          name="chinaCode"
          label={t('products:fields.chinaCode')}
          hint={t('products:form.chinaHint')}
          example="8456 1100 90"
          defaultValue={facts.chinaCode}
          inputMode="decimal"
          width="medium"
          isOptional
        />
        <TextField
          name="refundRate"
          label={t('products:fields.refundRate')}
          officialTerm="出口退税率"
          hint={t('products:form.refundHint')}
          defaultValue={facts.refundRate}
          inputMode="decimal"
          unit="%"
          width="short"
          isOptional
        />
        <TextField
          name="refundSource"
          label={t('products:fields.refundSource')}
          hint={t('products:form.refundSourceHint')}
          defaultValue={facts.refundSource}
          isOptional
        />
        <DateField
          kind="read"
          name="refundAsOf"
          label={t('products:fields.refundAsOf')}
          defaultValue={facts.refundAsOf}
          isOptional
          isKept
        />
      </FieldGrid>
      <TextArea
        name="elements"
        label={t('products:fields.elements')}
        officialTerm="申报要素"
        hint={t('products:form.elementsHint')}
        defaultValue={facts.elements || general.map((name) => `${name}：`).join('\n')}
        isOptional
        rows={6}
      />
      <SubmitButton>{t('products:form.submit')}</SubmitButton>
    </PageForm>
  )
}
