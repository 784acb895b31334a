import type { ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { useFormState } from '~/ui/form/form-state'
import { messageAt } from '~/ui/form/reply-lookup'
import { Fold } from '~/ui/layout/fold'
import { usePriceForm } from './price-form-state'

/** Boxes that belong together. */
export function Group({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className="border-b border-line py-3">
      <h3 className="mb-1 text-base">{heading}</h3>
      {children}
    </section>
  )
}

type FoldedBoxesProps = {
  readonly label: string
  /** The fields inside: a mistake in one of them opens the fold, or the way to it would end at a closed door. */
  readonly names: readonly string[]
  readonly children: ReactNode
}

/** Boxes that hold something already, out of the way until somebody wants to change it; how many are examples is said outside. */
export function FoldedBoxes({ label, names, children }: FoldedBoxesProps) {
  const t = useTranslate()
  const { origins } = usePriceForm()
  const { errors } = useFormState()
  const examples = names.filter((name) => origins[name]?.kind === 'example').length
  const boxes = t('price:fold.boxes', { count: names.length })
  return (
    <Fold
      label={label}
      end={examples === 0 ? boxes : t('price:fold.withExamples', { boxes, count: examples })}
      isOpen={names.some((name) => messageAt(errors, name) !== null)}
      isInner
    >
      {children}
    </Fold>
  )
}
