import { Form } from '@remix-run/react'
import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { DataTable } from '~/ui/data/data-table'
import { DateField } from '~/ui/form/date-field'
import { FieldGrid } from '~/ui/form/field-grid'
import { PageForm } from '~/ui/form/page-form'
import { SelectField, type OptionGroup } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { SectionHeading } from '~/ui/layout/headings'
import { Fold } from '~/ui/layout/fold'
import type { ProductPage } from '../product-queries.server'
import { useLineColumns } from './line-columns'

type TariffLinesProps = Pick<ProductPage, 'lines' | 'missing' | 'locked'> & {
  readonly reply: FormReply | undefined
  readonly held: FormReply['values'] | null
  readonly markets: readonly OptionGroup[]
  /** Whose line is to be recorded, where somebody comes for that. */
  readonly market: string | null
}

/** The lines of the markets' own tariffs that were looked up for this product, and a form for one more. */
export function TariffLines({ lines, missing, locked, reply, held, markets, market }: TariffLinesProps) {
  const t = useTranslate()
  const mayEdit = locked !== 'viewer_cannot_edit'
  return (
    <section className="mt-10">
      <SectionHeading id="lines">{t('products:lines.heading')}</SectionHeading>
      <p className="mt-3 max-w-measure text-ink-soft">{t('products:lines.lead')}</p>
      {lines.length === 0 ? (
        <p className="py-4 text-ink-soft">{t('products:lines.empty')}</p>
      ) : (
        <LineTable lines={lines} mayEdit={mayEdit} />
      )}
      {missing && <p className="py-3 text-small text-ink-soft">{t('products:lines.missing', { markets: missing })}</p>}
      {mayEdit && (
        <Fold label={t('products:lines.addHeading')} isOpen={reply !== undefined || held !== null || market !== null}>
          <LineForm key={lines.length} lines={lines} reply={reply} held={held} markets={markets} market={market} />
        </Fold>
      )}
    </section>
  )
}

function LineTable({ lines, mayEdit }: Pick<ProductPage, 'lines'> & { readonly mayEdit: boolean }) {
  const t = useTranslate()
  const shared = useLineColumns()
  return (
    <DataTable
      caption={t('products:lines.heading')}
      rowKey={({ id }) => id}
      rows={lines}
      columns={[
        { id: 'market', heading: t('products:lines.market'), isRowHeading: true, cell: ({ marketName }) => marketName },
        ...shared,
        {
          id: 'standing',
          heading: t('products:lines.standing'),
          cell: ({ standing }) => t(`products:lines.standings.${standing}`),
        },
        ...(mayEdit
          ? [
              {
                id: 'remove',
                heading: <span className="sr-only">{t('products:lines.remove')}</span>,
                label: '',
                cell: ({ id, marketName }: ProductPage['lines'][number]) => (
                  <Form method="post" preventScrollReset>
                    <input type="hidden" name="lineId" value={id} />
                    <SubmitButton tone="plain" name="intent" value="remove-line">
                      {t('products:lines.remove')}
                      <span className="sr-only"> {marketName}</span>
                    </SubmitButton>
                  </Form>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

type LineFormProps = Pick<TariffLinesProps, 'lines' | 'reply' | 'held' | 'markets' | 'market'>

function LineForm({ lines, reply, held, markets, market }: LineFormProps) {
  const t = useTranslate()
  return (
    <PageForm
      id="line-form"
      reply={reply}
      held={held}
      loadSchema={() => import('../schema').then((module) => module.lineSchema)}
    >
      <input type="hidden" name="intent" value="line" />
      <input type="hidden" name="linesSeen" value={lines.map(({ id }) => id).join(' ')} />
      <FieldGrid>
        <SelectField
          name="market"
          label={t('products:lines.market')}
          options={markets}
          defaultValue={market ?? undefined}
        />
        <TextField
          name="lineCode"
          label={t('products:lines.lineCode')}
          hint={t('products:lines.lineCodeHint')}
          inputMode="decimal"
          width="medium"
        />
        <TextField
          name="lineRate"
          label={t('products:lines.rate')}
          hint={t('products:lines.rateHint')}
          inputMode="decimal"
          unit="%"
          width="short"
          isOptional
        />
        <TextField
          name="otherDuty"
          label={t('products:lines.otherDuty')}
          hint={t('products:lines.otherDutyHint')}
          isOptional
        />
        <TextField name="lineSource" label={t('products:lines.lineSource')} hint={t('products:lines.lineSourceHint')} />
        <DateField kind="read" name="lineAsOf" label={t('products:lines.lineAsOf')} />
      </FieldGrid>
      <SubmitButton tone="quiet">{t('products:lines.submit')}</SubmitButton>
    </PageForm>
  )
}
