import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { useHasScripts } from '../layout/use-has-scripts'
import { buttonStyle } from './button-style'
import { controlStyle } from './control-style'
import { Field, type ControlProps, type FieldText } from './field-frame'

export type FileFieldProps = FieldText & {
  /** For example ".pdf,image/jpeg,image/png". */
  readonly accept?: string
  /** Several files can be chosen at once. */
  readonly isMultiple?: boolean
  /** What is there already, shown above the control. */
  readonly children?: ReactNode
}

export function FileField({ accept, isMultiple, children, ...text }: FileFieldProps) {
  return (
    <Field {...text}>
      {(control) => (
        <>
          {children}
          <Chooser control={{ ...control, accept, multiple: isMultiple }} />
        </>
      )}
    </Field>
  )
}

type ChooserProps = {
  readonly control: ControlProps & { readonly accept?: string; readonly multiple?: boolean }
}

/**
 * A browser writes its own language on its file control, whatever the page's is. With scripts a button of ours is seen in its
 * place, and the control itself, which keyboard, screen reader and dragging go on using, lies over it unseen.
 */
function Chooser({ control }: ChooserProps) {
  const t = useTranslate()
  const hasScripts = useHasScripts()
  const { box, names, look } = useChosenNames()
  const chosenId = `${control.id}-chosen`
  const description = control['aria-describedby']
  // One and the same control before and after scripts run, so that a file chosen early is not lost.
  return (
    <div className={hasScripts ? `${controlStyle} ${FRAME}` : ''}>
      <input
        {...control}
        ref={box}
        type="file"
        onChange={look}
        aria-describedby={hasScripts ? [description, chosenId].filter(Boolean).join(' ') : description}
        className={hasScripts ? 'absolute inset-0 size-full cursor-pointer opacity-0' : `${controlStyle} ${NATIVE}`}
      />
      {hasScripts && (
        <>
          <span aria-hidden="true" className={`${buttonStyle('quiet')} pointer-events-none px-4!`}>
            {t(control.multiple ? 'common:file.chooseSeveral' : 'common:file.choose')}
          </span>
          <span id={chosenId} className="pointer-events-none min-w-0 wrap-anywhere text-ink-soft">
            {names ?? t('common:file.none')}
          </span>
        </>
      )}
    </div>
  )
}

const FRAME =
  'relative flex flex-wrap items-center gap-x-3 gap-y-1 border-dashed ' +
  'has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-focus'
const NATIVE =
  'border-dashed file:me-3 file:min-h-8 file:rounded-box file:bg-sea-wash file:px-3 file:font-semibold file:text-sea'

/** What the control holds; it may have got something before scripts ran. */
function useChosenNames() {
  const format = useFormat()
  const box = useRef<HTMLInputElement>(null)
  const [names, setNames] = useState<readonly string[]>([])
  // Whoever refuses a file empties the control while the same event goes on.
  const look = () => queueMicrotask(() => setNames(Array.from(box.current?.files ?? [], ({ name }) => name)))
  useEffect(look, [])
  return { box, names: names.length > 0 ? format.list(names) : null, look }
}
