import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
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
import { useLineColumns } from './line-columns'

type CaseProductsProps = Pick<Page, 'products'> & {
  readonly reply: FormReply | undefined
  /** What else is known of a product, under what the firm says of it. */
  readonly more: (productId: string) => ReactNode
}

/** What the firm says of each product, with what an advisor may confirm beside it. */
export function CaseProducts({ products, reply, more }: CaseProductsProps) {
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
        <Plans product={product} />
        <CaseFlags flags={product.flags} />
        {product.mayConfirm && <ConfirmCode product={product} reply={reply} />}
      </div>
      {product.lines.length > 0 && <Lines product={product} />}
      {more(product.id)}
    </section>
  ))
}

/** Where profile and code do not go together: the firm's reasons, and what it has not explained. */
function CaseFlags({ flags }: Pick<Page['products'][number], 'flags'>) {
  const t = useTranslate()
  const format = useFormat()
  if (flags.open.length === 0 && flags.said.length === 0) return null
  return (
    <div className="mt-3 text-small">
      <p className="font-semibold">{t('products:flags.heading')}</p>
      <ul className="list-disc ps-5">
        {flags.said.map(({ id, about, reason, who, at }) => (
          <li key={id}>
            {about}: <span className="whitespace-pre-line">{reason}</span>{' '}
            <span className="text-ink-soft">
              ({who}, {format.dateTime(at)})
            </span>
          </li>
        ))}
        {flags.open.map(({ flag, kind, about }) => (
          <li key={`${flag} ${kind}`} className="text-yours">
            {about}: {t('products:flags.notSaid')}
          </li>
        ))}
      </ul>
    </div>
  )
}

type OneProduct = { readonly product: Page['products'][number] }

/** What the firm plans for its markets, to read and to comment. */
function Plans({ product: { plans, toCompare } }: OneProduct) {
  const t = useTranslate()
  if (plans.length === 0) return null
  return (
    <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1">
      {plans.map(({ name, to }) => (
        <Link key={to} to={to} className="py-1">
          {t('products:cases.plan', { market: name })}
        </Link>
      ))}
      {toCompare && (
        <Link to={toCompare} className="py-1">
          {t('products:cases.compare')}
        </Link>
      )}
    </p>
  )
}

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
  const shared = useLineColumns()
  return (
    <DataTable
      caption={t('products:lines.heading')}
      rowKey={({ id }) => id}
      rows={product.lines}
      columns={[
        { id: 'market', heading: t('products:lines.market'), isRowHeading: true, cell: ({ market }) => market },
        ...shared,
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
