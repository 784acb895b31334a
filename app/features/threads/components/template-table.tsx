import { Link } from '@remix-run/react'
import { useFormat } from '~/i18n/use-format'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { DataTable } from '~/ui/data/data-table'
import { StatusTag } from '~/ui/feedback/status-tag'
import { RowButton } from '~/ui/form/row-button'
import { RowForm } from '~/ui/form/row-form'
import type { Template } from '../template-queries.server'

export function TemplateTable({ templates }: { readonly templates: readonly Template[] }) {
  const t = useTranslate()
  const format = useFormat()
  const language = useLanguage()
  return (
    <DataTable
      caption={t('threads:templates.caption')}
      rows={templates}
      rowKey={({ key }) => key}
      columns={[
        {
          id: 'name',
          heading: t('threads:templates.name'),
          isRowHeading: true,
          cell: ({ key, titles }) => (
            <Link to={paths.advisor.template(key)} className="inline-block py-1">
              {titles[language]}
            </Link>
          ),
        },
        {
          id: 'changed',
          heading: t('threads:templates.changed'),
          cell: ({ changed }) =>
            changed
              ? t('threads:templates.changedBy', { name: changed.by, when: format.dateTime(changed.at) })
              : t('threads:templates.never'),
        },
        {
          id: 'state',
          heading: t('threads:templates.state'),
          cell: ({ key, titles, isActive }) => (
            <div className="flex flex-wrap items-center gap-2">
              <StatusTag tone={isActive ? 'done' : 'plain'}>
                {t(isActive ? 'threads:templates.on' : 'threads:templates.off')}
              </StatusTag>
              <RowForm intent={isActive ? 'switch_off' : 'switch_on'} fields={{ key }}>
                <RowButton
                  name={t(isActive ? 'threads:templates.switchOffFor' : 'threads:templates.switchOnFor', {
                    title: titles[language],
                  })}
                >
                  {t(isActive ? 'threads:templates.switchOff' : 'threads:templates.switchOn')}
                </RowButton>
              </RowForm>
            </div>
          ),
        },
      ]}
    />
  )
}
