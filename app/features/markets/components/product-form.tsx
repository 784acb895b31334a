import type { HsOffer } from '../hs-offer-queries.server'
import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'

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
          {t('markets:products.add')}
        </button>
      )}
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
      <Offers offers={offers} />
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

/** Each is a press: the product is added with that code. */
function Offers({ offers }: Required<Pick<ProductFormProps, 'offers'>>) {
  const t = useTranslate()
  if (offers.length === 0) return null
  return (
    <fieldset className="mb-6">
      <legend className="font-semibold">{t('markets:products.didYouMean')}</legend>
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
