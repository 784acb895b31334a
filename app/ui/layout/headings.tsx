import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n/use-translate'

export type PageHeadingProps = {
  readonly children: ReactNode
  /** The official Chinese name, shown below the heading in every other language. */
  readonly officialTerm?: string
  /** A word above the heading: whose page, which stage. */
  readonly caption?: string
  readonly lead?: ReactNode
}

export function PageHeading({ children, officialTerm, caption, lead }: PageHeadingProps) {
  const language = useLanguage()
  return (
    <div className="mb-6">
      {caption && <p className="mb-1 text-ink-soft">{caption}</p>}
      <h1 className="text-page">{children}</h1>
      {officialTerm && language !== 'zh-CN' && (
        <p lang="zh-CN" className="mt-1 text-lead text-ink-soft">
          {officialTerm}
        </p>
      )}
      {lead && <p className="mt-3 max-w-measure text-ink-soft">{lead}</p>}
    </div>
  )
}

/** Opens a section: a strong line below, a count or a link at its end. */
export function SectionHeading({
  children,
  end,
  id,
}: {
  readonly children: ReactNode
  readonly end?: ReactNode
  readonly id?: string
}) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 border-b-2 border-ink pb-3">
      <h2 id={id} className="text-title">
        {children}
      </h2>
      {end && <span className="ms-auto text-ink-soft">{end}</span>}
    </div>
  )
}
