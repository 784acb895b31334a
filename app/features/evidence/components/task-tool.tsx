import { useTranslate } from '~/i18n/use-translate'
import { EmptyState } from '~/ui/feedback/empty-state'
import { ButtonLink } from '~/ui/form/button-link'
import type { ToolView } from '../tool-queries.server'

/** A task that is done on a page of its own: what was decided there, and the way to it. */
export function TaskTool({ tool, canEdit }: { readonly tool: ToolView; readonly canEdit: boolean }) {
  const t = useTranslate()
  const isOpen = canEdit && (!tool.isLocked || tool.staysOpen === true)
  if (!tool.isDone) {
    return (
      <EmptyState
        heading={tool.title}
        action={<ButtonLink to={tool.to}>{t(isOpen ? 'evidence:tool.open' : 'evidence:tool.view')}</ButtonLink>}
      >
        <p>{t('evidence:tool.none')}</p>
      </EmptyState>
    )
  }
  return (
    <div className="mb-8 border-y border-line py-6">
      <h3 className="text-lead">{tool.title}</h3>
      <ul className="mt-3 flow">
        {tool.lines.map(({ name, note }) => (
          <li key={name}>
            <span className="font-medium">{name}</span>
            {note && <span className="block max-w-measure text-small text-ink-soft">{note}</span>}
          </li>
        ))}
      </ul>
      <div className="mt-5">
        <ButtonLink to={tool.to} tone="quiet">
          {t(isOpen ? 'evidence:tool.change' : 'evidence:tool.view')}
        </ButtonLink>
      </div>
    </div>
  )
}
