import { useEffect, useRef, useState } from 'react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'

type TextCountProps = { readonly name: string; readonly max: number }

/** Inside the form, below its text: how long it is. Read out only once it is too long, or nobody could listen while typing. */
export function TextCount({ name, max }: TextCountProps) {
  const t = useTranslate()
  const format = useFormat()
  const place = useRef<HTMLParagraphElement>(null)
  const [length, setLength] = useState<number | null>(null)

  useEffect(() => {
    const form = place.current?.closest('form')
    const count = () => {
      const control = form?.elements.namedItem(name)
      if (control instanceof HTMLTextAreaElement) setLength(control.value.length)
    }
    count()
    form?.addEventListener('input', count)
    return () => form?.removeEventListener('input', count)
  }, [name])

  const isTooLong = length !== null && length > max
  const text = t('forms:length', { length: format.number(length ?? 0), max: format.number(max) })
  return (
    <p
      ref={place}
      role={isTooLong ? 'status' : undefined}
      className={`-mt-4 mb-6 text-small ${isTooLong ? 'font-semibold text-error' : 'text-ink-soft'}`}
    >
      {length !== null && text}
    </p>
  )
}
