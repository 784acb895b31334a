import type { MouseEvent } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { useHasScripts } from '~/ui/layout/use-has-scripts'
import type { LiveQueue } from './use-live-queue'

/** One quiet line that is always there, so that nothing moves when it has something to say. Without scripts it is a link. */
export function LiveBar({ live: { queue, differences, line, show } }: { readonly live: LiveQueue }) {
  const t = useTranslate()
  const hasScripts = useHasScripts()
  const isBroken = line === 'broken'
  function onClick(event: MouseEvent) {
    // A broken line is mended by loading the page anew.
    if (isBroken || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    show()
  }
  function sentence(): string {
    if (!hasScripts) return ''
    if (isBroken) return t('workspace:live.broken')
    return differences > 0 ? t('workspace:live.changes', { count: differences }) : t('workspace:live.quiet')
  }
  return (
    <div
      data-live={line}
      className={`flex min-h-11 flex-wrap items-center gap-x-3 text-small ${differences > 0 || isBroken ? 'font-semibold' : 'text-ink-soft'} print:hidden`}
    >
      <span role="status">{sentence()}</span>
      <a
        href={paths.advisor.queue({ ...queue.place })}
        onClick={onClick}
        className="inline-flex min-h-9 items-center font-normal"
      >
        {t(differences > 0 && !isBroken ? 'workspace:live.show' : 'workspace:live.reload')}
      </a>
    </div>
  )
}
