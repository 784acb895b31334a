import { useFormat } from '~/i18n/use-format'

export type TimelineEntry = { readonly text: string; readonly at: string }

/** What has happened, newest first. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const format = useFormat()
  return (
    <ol className="border-s-2 border-line ps-4">
      {entries.toReversed().map(({ text, at }) => (
        <li
          key={`${at} ${text}`}
          className="relative pb-4 before:absolute before:-start-[1.4rem] before:top-2 before:size-2.5 before:rounded-full before:bg-line-strong"
        >
          {text}
          <time dateTime={at} className="block text-small text-ink-soft">
            {format.dateTime(at)}
          </time>
        </li>
      ))}
    </ol>
  )
}
