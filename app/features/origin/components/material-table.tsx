import { useTranslate } from '~/i18n/use-translate'
import { DataTable } from '~/ui/data/data-table'
import type { OriginAnswer } from '../answer-queries.server'

/** Materials of another origin, as the firm listed them. */
export function MaterialTable({ materials }: Pick<OriginAnswer, 'materials'>) {
  const t = useTranslate()
  if (materials.length === 0) return null
  return (
    <div className="mt-4">
      <DataTable
        caption={t('origin:field.materials')}
        rows={materials.map((row, at) => ({ ...row, id: String(at) }))}
        rowKey={({ id }) => id}
        columns={[
          { id: 'name', heading: t('origin:column.name'), cell: ({ name }) => name, isRowHeading: true },
          { id: 'code', heading: t('origin:column.code'), cell: ({ code, meaning }) => `${code} ${meaning}` },
          { id: 'value', heading: t('origin:column.value'), cell: ({ value }) => value, kind: 'number' },
        ]}
      />
    </div>
  )
}
