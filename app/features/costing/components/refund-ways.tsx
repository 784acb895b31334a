import { useTranslate } from '~/i18n/use-translate'
import { DataTable } from '~/ui/data/data-table'
import { Fold } from '~/ui/layout/fold'
import type { WayView } from '../refund-ways-queries.server'
import { RuleLink } from './formulas'

/** What follows for the tax office: one line each, and all of it behind. */
export function RefundWays({ ways }: { readonly ways: readonly WayView[] }) {
  const t = useTranslate()
  return ways.map(({ id, heading, short, rows, note, rule }) => (
    <Fold key={id} label={heading} end={short} isPrinted>
      {rows.length > 0 && (
        <DataTable
          caption={heading}
          rows={rows}
          rowKey={({ label }) => label}
          columns={[
            { id: 'line', heading: t('price:parcel.line'), isRowHeading: true, cell: ({ label }) => label },
            { id: 'amount', heading: t('price:formulas.amount'), kind: 'number', cell: ({ value }) => value },
          ]}
        />
      )}
      <p className="mt-2 max-w-measure text-small text-ink-soft">
        {note} <RuleLink rule={rule} />
      </p>
    </Fold>
  ))
}
