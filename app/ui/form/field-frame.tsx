import type { ReactNode } from 'react'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { useField, type FieldState } from './form-state'

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

/** What the frame tells the control inside; a group's choices carry ids and names of their own. */
export type ControlProps = {
  readonly id: string
  readonly name: string
  readonly 'aria-invalid': true | undefined
  readonly 'aria-describedby': string | undefined
}

export type FieldProps = FieldText & {
  /**
   * Where the label stands. above: over the control. behind: after it, for one box to tick. legend: over several choices.
   * unseen: it is only read out, where the page around says it already.
   */
  readonly labelled?: 'above' | 'behind' | 'legend' | 'unseen'
  /** A quiet line below the control, read out with it. */
  readonly below?: ReactNode
  readonly children: (control: ControlProps, typed: FieldState['typed']) => ReactNode
}

/** One field: label, explanations, control and error, tied together for eyes and for screen readers. */
export function Field({ labelled = 'above', below, children, ...text }: FieldProps) {
  const { id, error, typed } = useField(text.name)
  const parts = { ...text, id, error, isBelow: Boolean(below) }
  const explained = describedBy(parts)
  const control = children(
    { id, name: text.name, 'aria-invalid': error ? true : undefined, 'aria-describedby': explained },
    typed,
  )
  if (labelled === 'unseen') {
    return (
      <fieldset className="self-start" aria-describedby={explained}>
        <legend className="sr-only">{text.label}</legend>
        <Explanations {...parts} />
        {control}
      </fieldset>
    )
  }
  return (
    <FieldEdge {...parts}>
      {labelled === 'legend' && (
        <fieldset className="field-space" aria-describedby={explained}>
          <legend className="font-semibold">
            <LabelText {...text} />
          </legend>
          <Explanations {...parts} />
          {control}
        </fieldset>
      )}
      {labelled === 'behind' && (
        <>
          <Explanations {...parts} />
          <div className="flex min-h-11 items-start gap-3 py-2">
            {control}
            <label htmlFor={id} className="max-w-measure">
              <LabelText {...text} />
            </label>
          </div>
        </>
      )}
      {labelled === 'above' && (
        <>
          <label htmlFor={id} className="font-semibold">
            <LabelText {...text} />
          </label>
          <Explanations {...parts} />
          {control}
        </>
      )}
      {below && (
        <p id={`${id}-below`} className="mt-1 text-small text-ink-soft">
          {below}
        </p>
      )}
    </FieldEdge>
  )
}

type FrameParts = Pick<FieldText, 'hint' | 'example' | 'remark'> & {
  readonly id: string
  readonly error: string | null
  readonly isBelow: boolean
}

/** Ids of what explains a field; undefined when nothing does. */
function describedBy({ id, hint, example, remark, error, isBelow }: FrameParts): string | undefined {
  const ids = [
    (hint ?? example) && `${id}-hint`,
    remark && `${id}-remark`,
    error && `${id}-error`,
    isBelow && `${id}-below`,
  ]
  return ids.filter(Boolean).join(' ') || undefined
}

function LabelText({
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

function Explanations({ id, hint, example, remark, error }: FrameParts) {
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
function FieldEdge({
  error,
  remark,
  children,
}: Pick<FrameParts, 'error' | 'remark'> & { readonly children: ReactNode }) {
  const edge = error ? 'border-s-4 border-error ps-4' : remark ? 'border-s-4 border-yours ps-4' : ''
  return <div className={`mb-6 ${edge}`}>{children}</div>
}
