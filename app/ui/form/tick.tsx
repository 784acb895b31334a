import { useField } from './form-state'

type TickProps = {
  readonly name: string
  readonly value: string
  readonly label: string
  readonly isTicked?: boolean
}

/** One box of a short list that narrows what a page shows. */
export function Tick({ name, value, label, isTicked }: TickProps) {
  return (
    <label className="flex min-h-9 items-center gap-2.5">
      <input type="checkbox" name={name} value={value} defaultChecked={isTicked} className="size-5" />
      {label}
    </label>
  )
}

/** Picks a row of a table; the label is only read out, because the row says it. What was ticked before an error stays so. */
export function RowTick({ name, value, label, isTicked }: TickProps) {
  const { typed } = useField(name)
  const isOn = typed ? typed.includes(value) : isTicked
  return <input type="checkbox" name={name} value={value} defaultChecked={isOn} aria-label={label} className="size-6" />
}
