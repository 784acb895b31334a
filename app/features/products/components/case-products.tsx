import { Form } from '@remix-run/react'
import type { FormReply } from '~/i18n/message-key'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { DataTable } from '~/ui/data/data-table'
import { Facts } from '~/ui/data/facts'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { SectionHeading } from '~/ui/layout/headings'
import type { CaseProducts as Page } from '../confirm-queries.server'

type CaseProductsProps = Pick<Page, 'products'> & { readonly reply: FormReply | undefined }

/** What the firm says of each product, with what an advisor may confirm beside it. */
export function CaseProducts({ products, reply }: CaseProductsProps) {
  const t = useTranslate()
  if (products.length === 0) return <p className="text-ink-soft">{t('products:cases.empty')}</p>
  return products.map((product) => (
    <section key={product.id} className="mt-8 max-w-[60rem]">
      <SectionHeading end={product.standing}>{product.name}</SectionHeading>
      <div className="py-4">
        <Facts
          facts={[
            { label: t('products:cases.code'), value: `${product.code} ${product.meaning}` },
            { label: t('products:nameEn'), value: product.nameEn || t('products:noNameEn') },
            { label: t('products:reason'), value: product.reason || t('products:changes.nothing') },
            { label: t('products:fields.standingDocument'), value: product.document || t('products:changes.nothing') },
            { label: t('products:fields.chinaCode'), value: product.chinaCode || t('products:changes.nothing') },
          ]}
        />
        {product.mayConfirm && <ConfirmCode product={product} reply={reply} />}
      </div>
      {product.lines.length > 0 && <Lines product={product} />}
    </section>
  ))
}

type OneProduct = { readonly product: Page['products'][number] }

function ConfirmCode({ product, reply }: OneProduct & { readonly reply: FormReply | undefined }) {
  const t = useTranslate()
  const isMine = reply?.values.productId?.[0] === product.id
  return (
    <PageForm
      id={`code-${product.id}`}
      reply={isMine ? reply : undefined}
      loadSchema={() => import('../schema').then((module) => module.confirmSchema)}
    >
      <input type="hidden" name="intent" value="confirm-code" />
      <input type="hidden" name="productId" value={product.id} />
      <input type="hidden" name="shownHs6" value={product.hs6} />
      <TextField
        name="standingDocument"
        label={t('products:cases.document')}
        hint={t('products:cases.documentHint')}
        defaultValue={product.document}
      />
      <SubmitButton tone="quiet">{t('products:cases.confirmCode', { code: product.code })}</SubmitButton>
    </PageForm>
  )
}

function Lines({ product }: OneProduct) {
  const t = useTranslate()
  const format = useFormat()
  return (
    <DataTable
      caption={t('products:lines.heading')}
      rowKey={({ id }) => id}
      rows={product.lines}
      columns={[
        { id: 'market', heading: t('products:lines.market'), isRowHeading: true, cell: ({ market }) => market },
        { id: 'code', heading: t('products:lines.code'), cell: ({ code }) => code },
        {
          id: 'duty',
          heading: t('products:lines.duty'),
          cell: ({ percent, otherDuty }) => [percent && `${percent}%`, otherDuty].filter(Boolean).join(' · '),
        },
        {
          id: 'source',
          heading: t('products:lines.source'),
          cell: ({ source, asOf }) => t('products:lines.readOn', { source, asOf: format.date(asOf) }),
        },
        { id: 'standing', heading: t('products:lines.standing'), cell: ({ standingName }) => standingName },
        {
          id: 'next',
          heading: <span className="sr-only">{t('products:cases.next')}</span>,
          label: '',
          cell: ({ id, code, standing, market, next }) =>
            next && (
              <Form method="post" preventScrollReset>
                <input type="hidden" name="lineId" value={id} />
                <input type="hidden" name="shownCode" value={code} />
                <input type="hidden" name="shownStanding" value={standing} />
                <SubmitButton tone="plain" name="intent" value="confirm-line">
                  {t(next === 'confirm' ? 'products:cases.confirmLine' : 'products:cases.shareLine')}
                  <span className="sr-only"> {market}</span>
                </SubmitButton>
              </Form>
            ),
        },
      ]}
    />
  )
}
