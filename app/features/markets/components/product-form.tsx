import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { FieldGrid } from '~/ui/form/field-grid'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'

type ProductFormProps = { readonly reply: FormReply | undefined; readonly held: FormReply['values'] | null }

export function ProductForm({ reply, held }: ProductFormProps) {
  const t = useTranslate()
  return (
    <PageForm
      reply={reply}
      held={held}
      loadSchema={() => import('../schema').then((module) => module.addProductSchema)}
    >
      <input type="hidden" name="intent" value="add" />
      <FieldGrid>
        <TextField
          name="name"
          label={t('markets:products.name')}
          hint={t('markets:products.nameHint')}
          example={t('markets:products.nameExample')}
        />
        <TextField
          name="hs6"
          label={t('markets:products.hs6')}
          officialTerm="商品编码"
          hint={t('markets:products.hs6Hint')}
          example={t('markets:products.hs6Example')}
          inputMode="decimal"
          width="short"
        />
      </FieldGrid>
      <TextArea
        name="reason"
        label={t('markets:products.reason')}
        hint={t('markets:products.reasonHint')}
        isOptional
        rows={3}
      />
      <SubmitButton>{t('markets:products.add')}</SubmitButton>
    </PageForm>
  )
}
