import { useNavigation } from '@remix-run/react'
import { useState } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { CasePage } from '../case-queries.server'
import type { Latest } from '../latest-queries.server'
import { useWorkspaceStream } from './use-workspace-stream'

type Place = { readonly page: Pick<CasePage, 'id' | 'version'> }
type Telling = Place & { readonly news: Latest | null }

/** What somebody else did to the case that is open, as soon as it is done, before a whole review is typed in vain. */
export function useCaseNews(page: Place['page']): Latest | null {
  const navigation = useNavigation()
  const [latest, setLatest] = useState<(Latest & { readonly of: string }) | null>(null)
  useWorkspaceStream((changes) => {
    const isOurs = !changes || changes.some(({ id, version }) => id === page.id && version > page.version)
    if (isOurs) void fetchLatest(page.id).then((found) => found && setLatest({ ...found, of: page.id }))
  })
  // What this window is just sending is no surprise.
  return latest?.of === page.id && latest.version > page.version && navigation.state === 'idle' ? latest : null
}

/** Says it on top, where it covers nothing. */
export function CaseChanged({ page, news }: Telling) {
  const t = useTranslate()
  return (
    <div role="alert" className="print:hidden">
      {news && (
        <p className="mb-5 border-s-4 border-yours bg-yours-wash px-5 py-3">
          <strong className="block text-yours">{news.text}</strong>
          {t('workspace:changed.hint')} <Reload page={page} />
        </p>
      )}
    </div>
  )
}

/** The same within the bar that stays in sight while one goes through the items. */
export function CaseNewsLine({ page, news }: Telling) {
  if (!news) return null
  return (
    <p className="border-s-4 border-yours bg-yours-wash px-3 py-1 text-small">
      <strong className="text-yours">{news.text}</strong> <Reload page={page} />
    </p>
  )
}

function Reload({ page }: Place) {
  const t = useTranslate()
  return (
    <a href={paths.advisor.case(page.id)} className="inline-block py-1">
      {t('workspace:changed.reload')}
    </a>
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
