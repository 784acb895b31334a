import { Link } from '@remix-run/react'

/** A comparison that was sent from a page of the portal. Whatever host is written before it, the link stays on this site. */
const ADDRESS = /https?:\/\/[^\s/]+(\/compare\/[0-9a-f-]{36}(?:\?[\w=&-]*)?)/g

type Part = { readonly text: string; readonly to: string | null }

function partsOf(text: string): readonly Part[] {
  const parts: Part[] = []
  let at = 0
  for (const match of text.matchAll(ADDRESS)) {
    parts.push({ text: text.slice(at, match.index), to: null }, { text: match[0], to: match[1] ?? null })
    at = match.index + match[0].length
  }
  return [...parts, { text: text.slice(at), to: null }]
}

/** The words of a message, in which an address of the portal can be followed. */
export function MessageText({ text }: { readonly text: string }) {
  return (
    <>
      {partsOf(text).map((part, place) =>
        part.to === null ? (
          part.text
        ) : (
          <Link key={`${part.to} ${String(place)}`} to={part.to} className="break-all">
            {part.text}
          </Link>
        ),
      )}
    </>
  )
}
