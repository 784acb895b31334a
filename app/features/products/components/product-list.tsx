import { Form, Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { SubmitButton } from '~/ui/form/submit-button'
import type { ProductsPage } from '../queries.server'

type ProductListProps = Pick<ProductsPage, 'products' | 'locked'> & { readonly firmId: string }

export function ProductList({ products, locked, firmId }: ProductListProps) {
  const t = useTranslate()
  if (products.length === 0) return <p className="border-b border-line py-6 text-ink-soft">{t('products:empty')}</p>
  return (
    <ul>
      {products.map((product) => (
        <li
          key={product.id}
          className="grid items-start gap-x-6 gap-y-1 border-b border-line py-4 sm:grid-cols-[7rem_minmax(0,1fr)_auto]"
        >
          <span className="font-semibold">{product.hs6}</span>
          <div className="min-w-0">
            <p className="font-semibold">
              <Link to={paths.firm.product(firmId, product.id)} className="inline-block py-0.5">
                {product.name}
              </Link>
            </p>
            <p className="text-small">
              {t(`products:standings.${product.standing}`)}
              {product.isLater && <> · {t('products:later')}</>}
            </p>
            <p className="max-w-measure text-small whitespace-pre-line text-ink-soft">
              {product.reason || t('products:noReason')}
            </p>
          </div>
          {(locked === null || (locked === 'item_locked' && product.isLater)) && (
            <details className="max-w-64">
              <summary className="min-h-8 cursor-pointer py-1 text-sea underline">
                {t('common:actions.remove')}
                <span className="sr-only"> {product.name}</span>
              </summary>
              <p className="my-2 text-small text-ink-soft">{t('products:removeText')}</p>
              <Form method="post" preventScrollReset>
                <input type="hidden" name="productId" value={product.id} />
                <SubmitButton tone="plain" name="intent" value="remove">
                  {t('products:removeNow', { name: product.name })}
                </SubmitButton>
              </Form>
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}
