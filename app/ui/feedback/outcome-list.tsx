import { useTranslate } from '~/i18n/use-translate'
import { Notice } from './notice'

type OutcomeLine = { readonly isDone: boolean; readonly name: string; readonly text: string }
type OutcomeListProps = { readonly heading: string; readonly outcomes: readonly OutcomeLine[] }

/** After one press for many rows: a line for each; where some were refused, these first, apart from what was done. */
export function OutcomeList({ heading, outcomes }: OutcomeListProps) {
  const t = useTranslate()
  const [refused, done] = [outcomes.filter(({ isDone }) => !isDone), outcomes.filter(({ isDone }) => isDone)]
  return (
    <Notice tone={refused.length === 0 ? 'success' : 'warn'} role="status" heading={heading}>
      {refused.length > 0 && (
        <>
          <p className="font-semibold">{t('common:outcomes.refused')}</p>
          <Lines outcomes={refused} />
          <p className="mt-2">{t('common:outcomes.kept')}</p>
        </>
      )}
      {refused.length > 0 && done.length > 0 && <p className="mt-3 font-semibold">{t('common:outcomes.done')}</p>}
      <Lines outcomes={done} />
    </Notice>
  )
}

function Lines({ outcomes }: { readonly outcomes: readonly OutcomeLine[] }) {
  if (outcomes.length === 0) return null
  return (
    <ul>
      {outcomes.map(({ name, text }, index) => (
        <li key={index}>
          <strong className="font-semibold">{name}</strong> {text}
        </li>
      ))}
    </ul>
  )
}
