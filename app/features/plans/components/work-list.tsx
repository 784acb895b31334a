import { Link } from '@remix-run/react'
import type { FormReply } from '~/i18n/message-key'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { Notice } from '~/ui/feedback/notice'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { Fold } from '~/ui/layout/fold'
import { Row } from '~/ui/layout/stack'
import type { WorkListView, WorkPage } from '../work-queries.server'
import { WorkTaskRow } from './work-task'

type WorkListProps = {
  readonly page: WorkPage
  readonly reply: FormReply | undefined
  /** Where the form is sent to, and where it stands. */
  readonly to: string
  readonly from: 'page' | 'task'
}

/** What the chosen markets ask of a product, market by market, with what the firm has done about it. */
export function WorkList({ page, reply, to, from }: WorkListProps) {
  const t = useTranslate()
  const { product, products, notes, mayEdit, mayCheck, markets } = page
  return (
    <>
      {notes && from === 'page' && (
        <Fold label={t('work:notes')} isOpen>
          <p className="max-w-measure whitespace-pre-wrap">{notes}</p>
        </Fold>
      )}
      {!product && (
        <p className="py-4">
          {t('work:noProducts')} <Link to={page.toProducts}>{t('work:addProduct')}</Link>
        </p>
      )}
      {product && markets === 0 && (
        <p className="py-4">
          {t('work:noMarkets')} <Link to={page.toMarkets}>{t('work:chooseMarkets')}</Link>
        </p>
      )}
      {products.length > 1 && <ProductTabs products={products} />}
      {product && product.lists.length > 0 && (
        <PageForm key={JSON.stringify(product.lists.map(({ check }) => check))} reply={reply} action={to} id="work">
          <input type="hidden" name="productId" value={product.id} />
          <input type="hidden" name="from" value={from} />
          {page.further && <input type="hidden" name="market" value={page.further} />}
          {mayEdit && product.options.length === 0 && (
            <Notice tone="advice">
              <p>
                {t('work:noDocuments')} <Link to={page.toDocuments}>{t('work:toDocuments')}</Link>
              </p>
            </Notice>
          )}
          {product.lists.map((list) => (
            <MarketList key={list.market} list={list} options={product.options} isLocked={!mayEdit} />
          ))}
          {mayEdit && (
            <div className="mt-6 mb-8 print:hidden">
              <Row>
                <SubmitButton name="intent" value="save">
                  {t('work:save')}
                </SubmitButton>
                {mayCheck && (
                  <SubmitButton name="intent" value="check" tone="quiet">
                    {t('work:check')}
                  </SubmitButton>
                )}
              </Row>
              {mayCheck && <p className="mt-2 max-w-measure text-small text-ink-soft">{t('work:checkHint')}</p>}
            </div>
          )}
        </PageForm>
      )}
    </>
  )
}

function ProductTabs({ products }: Pick<WorkPage, 'products'>) {
  const t = useTranslate()
  return (
    <nav aria-label={t('work:products')} className="my-4 flex flex-wrap gap-x-6 gap-y-2 print:hidden">
      {products.map(({ id, name, to, isCurrent, isChecked }) => (
        <Link
          key={id}
          to={to}
          aria-current={isCurrent ? 'page' : undefined}
          className="py-1 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
        >
          {name}
          {isChecked && <span className="text-small text-ink-soft"> ({t('work:checkedShort')})</span>}
        </Link>
      ))}
    </nav>
  )
}

type MarketListProps = {
  readonly list: WorkListView
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly isLocked: boolean
}

function MarketList({ list, options, isLocked }: MarketListProps) {
  const t = useTranslate()
  const format = useFormat()
  const { standing, check, coming, excluded, notCovered } = list
  const end = t('work:standing', { met: standing.met, count: standing.applies })
  return (
    <Fold label={list.name} end={end} isOpen id={list.market}>
      {notCovered && <Notice tone="warn" heading={notCovered} />}
      <p className="text-small">
        {check ? t('work:checkedBy', { who: check.who, at: format.dateTime(check.at) }) : t('work:notChecked')}{' '}
        <Link to={list.toPlan}>{t('work:toPlan')}</Link>
      </p>
      {check && check.since.length > 0 && (
        <Notice tone="warn" heading={t('work:since')}>
          <ul className="list-disc ps-5">
            {check.since.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </Notice>
      )}
      {standing.open > 0 && (
        <p className="mt-2">
          <Link to={`${list.to}#questions`} className="font-semibold">
            {t('work:open', { count: standing.open })}
          </Link>
        </p>
      )}
      {list.tasks.length === 0 && <p className="py-3 text-ink-soft">{t('work:none')}</p>}
      <ul className="mt-2">
        {list.tasks.map((task) => (
          <WorkTaskRow
            key={task.id}
            id={`${list.market}-${task.id}`}
            task={task}
            options={options}
            isLocked={isLocked}
          />
        ))}
      </ul>
      {list.tasks.length > 0 && (
        <p className="py-2 text-small text-ink-soft">
          {list.duration} {list.guess}
        </p>
      )}
      {coming.length > 0 && (
        <Fold label={t('work:coming')} end={coming.length} isOpen>
          <ul className="space-y-2">
            {coming.map(({ id, title, from, replaces, open }) => (
              <li key={id}>
                <span className="font-semibold">{t('work:from', { day: format.date(from) })}</span> {title}
                <span className="block text-small text-ink-soft">
                  {replaces && t('work:replaces', { name: replaces })} {open && t('work:dependsOn', { names: open })}
                </span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {excluded.length > 0 && (
        <Fold label={t('work:excluded')} end={excluded.length}>
          <ul className="space-y-2">
            {excluded.map(({ id, title, because }) => (
              <li key={id}>
                {title}
                <span className="block text-small text-ink-soft">{because}</span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </Fold>
  )
}
