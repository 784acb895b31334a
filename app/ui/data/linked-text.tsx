import { Link } from '@remix-run/react'

type Part = string | { readonly text: string; readonly to: string }

/** Running text in which some words lead to their explanation. */
export function LinkedText({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <>
      {parts.map((part) =>
        typeof part === 'string' ? (
          part
        ) : (
          <Link key={part.to} to={part.to} className="text-inherit decoration-dotted underline-offset-4">
            {part.text}
          </Link>
        ),
      )}
    </>
  )
}
