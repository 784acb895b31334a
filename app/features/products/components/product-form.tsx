import type { HsOffer } from '../hs-offer-queries.server'
import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { FieldGrid } from '~/ui/form/field-grid'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { CodeOffers } from './code-offers'

type ProductFormProps = {
  readonly reply: FormReply | undefined
  readonly held: FormReply['values'] | null
  /** Codes that the typed digits may have meant. */
  readonly offers?: readonly HsOffer[]
}

export function ProductForm({ reply, held, offers = [] }: ProductFormProps) {
  const t = useTranslate()
  return (
    <PageForm
      reply={reply}
      held={held}
      loadSchema={() => import('../schema').then((module) => module.addProductSchema)}
    >
      <input type="hidden" name="intent" value="add" />
      {/* The Enter key presses the first button: it must send what was typed, not an offer. */}
      {offers.length > 0 && (
        <button type="submit" hidden>
          {t('products:add')}
        </button>
      )}
      <FieldGrid>
        <TextField
          name="name"
          label={t('products:name')}
          hint={t('products:nameHint')}
          example={t('products:nameExample')}
        />
        <TextField name="nameEn" label={t('products:nameEn')} hint={t('products:nameEnHint')} isOptional />
        <TextField
          name="hs6"
          label={t('products:hs6')}
          officialTerm="商品编码"
          hint={t('products:hs6Hint')}
          example={t('products:hs6Example')}
          inputMode="decimal"
          width="short"
        />
      </FieldGrid>
      <CodeOffers offers={offers} />
      <TextArea name="reason" label={t('products:reason')} hint={t('products:reasonHint')} isOptional rows={3} />
      <SubmitButton>{t('products:add')}</SubmitButton>
    </PageForm>
  )
}
