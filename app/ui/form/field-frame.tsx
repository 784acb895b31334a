import type { ReactNode } from 'react'
import { useLanguage, useTranslate } from '~/i18n/use-translate'

/** The words around a field, the same for every kind of field. */
export type FieldText = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly example?: string
  /** The official Chinese name, shown beside the label in every other language. */
  readonly officialTerm?: string
  readonly isOptional?: boolean
  /** What somebody asked to have corrected here; stays beside the field until it is submitted again. */
  readonly remark?: string
  /** A word beside the label, such as "accepted". */
  readonly badge?: string
}

export function LabelText({
  label,
  officialTerm,
  isOptional,
  badge,
}: Pick<FieldText, 'label' | 'officialTerm' | 'isOptional' | 'badge'>) {
  const t = useTranslate()
  const language = useLanguage()
  return (
    <>
      {label}
      {officialTerm && language !== 'zh-CN' && !label.includes(officialTerm) && (
        <>
          {' '}
          <span lang="zh-CN" className="font-normal text-ink-soft">
            {officialTerm}
          </span>
        </>
      )}
      {isOptional && <span className="font-normal text-ink-soft"> {t('common:optional')}</span>}
      {badge && <span className="text-small text-done"> · {badge}</span>}
    </>
  )
}

export type FrameProps = Pick<FieldText, 'hint' | 'example' | 'remark'> & {
  readonly id: string
  readonly error: string | null
}

/** Ids of what explains a field, for aria-describedby; undefined when nothing does. */
export function describedBy({ id, hint, example, remark, error }: FrameProps): string | undefined {
  const ids = [(hint ?? example) && `${id}-hint`, remark && `${id}-remark`, error && `${id}-error`]
  return ids.filter(Boolean).join(' ') || undefined
}

export function Explanations({ id, hint, example, remark, error }: FrameProps) {
  const t = useTranslate()
  return (
    <>
      {(hint ?? example) && (
        <p id={`${id}-hint`} className="mt-0.5 max-w-measure text-small text-ink-soft">
          {hint}
          {example && <span className="block">{t('common:example', { example })}</span>}
        </p>
      )}
      {remark && (
        <p id={`${id}-remark`} className="mt-1 max-w-measure font-semibold text-yours">
          {remark}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1 max-w-measure font-semibold text-error">
          {error}
        </p>
      )}
    </>
  )
}

/** A coloured edge marks a field that is wrong or was sent back; the words say which of the two. */
export function FieldEdge({
  error,
  remark,
  children,
}: Pick<FrameProps, 'error' | 'remark'> & { readonly children: ReactNode }) {
  const edge = error ? 'border-s-4 border-error ps-4' : remark ? 'border-s-4 border-yours ps-4' : ''
  return <div className={`mb-6 ${edge}`}>{children}</div>
}
