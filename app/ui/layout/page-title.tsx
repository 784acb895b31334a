import { useMatches } from '@remix-run/react'

type Named = { readonly title: string; readonly description?: string }

function isNamed(data: unknown): data is Named {
  return typeof data === 'object' && data !== null && 'title' in data && typeof data.title === 'string'
}

/** What tabs, bookmarks and searches show: the `title` that the innermost loader gives, and its `description` if it has one. */
export function PageTitle() {
  const named = useMatches()
    .map(({ data }) => data)
    .findLast(isNamed)
  return (
    <>
      <title>{named?.title}</title>
      {named?.description && <meta name="description" content={named.description} />}
    </>
  )
}
