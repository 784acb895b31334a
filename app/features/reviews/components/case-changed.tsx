import { useNavigation } from '@remix-run/react'
import { useState } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { CasePage } from '../case-queries.server'
import type { Latest } from '../latest-queries.server'
import { useDeskStream } from './use-desk-stream'

/** Says at once when somebody else changes the case that is open, before a whole review is typed in vain. */
export function CaseChanged({ page }: { readonly page: Pick<CasePage, 'id' | 'version'> }) {
  const t = useTranslate()
  const navigation = useNavigation()
  const [latest, setLatest] = useState<(Latest & { readonly of: string }) | null>(null)
  useDeskStream((changes) => {
    const isOurs = !changes || changes.some(({ id, version }) => id === page.id && version > page.version)
    if (isOurs) void fetchLatest(page.id).then((found) => found && setLatest({ ...found, of: page.id }))
  })
  // What this window is just sending is no surprise.
  const isNews = latest?.of === page.id && latest.version > page.version && navigation.state === 'idle'
  return (
    <div role="alert" className="sticky top-0 z-10 print:hidden">
      {isNews && (
        <p className="mb-5 border-s-4 border-yours bg-yours-wash px-5 py-3">
          <strong className="block text-yours">{latest.text}</strong>
          {t('desk:changed.hint')}{' '}
          <a href={paths.advisor.case(page.id)} className="inline-block py-1">
            {t('desk:changed.reload')}
          </a>
        </p>
      )}
    </div>
  )
}

async function fetchLatest(id: string): Promise<Latest | null> {
  try {
    const answer = await fetch(paths.advisor.changed(id), { headers: { accept: 'application/json' } })
    return answer.ok && !answer.redirected ? ((await answer.json()) as Latest) : null
  } catch {
    return null
  }
}
