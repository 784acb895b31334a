import { Notice } from './notice'

type OutcomeListProps = {
  readonly heading: string
  readonly outcomes: readonly { readonly isDone: boolean; readonly name: string; readonly text: string }[]
}

/** After one press for many rows: a line for each, what was done or why not. */
export function OutcomeList({ heading, outcomes }: OutcomeListProps) {
  const areAllDone = outcomes.every(({ isDone }) => isDone)
  return (
    <Notice tone={areAllDone ? 'success' : 'warn'} role="status" heading={heading}>
      <ul>
        {outcomes.map(({ name, text }, index) => (
          <li key={index}>
            <strong className="font-semibold">{name}</strong> {text}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
