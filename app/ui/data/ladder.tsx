import { useTranslate } from '~/i18n/use-translate'

export type LadderMilestone = {
  /** Tells the steps apart; nobody reads it. */
  readonly id: string
  readonly label: string
  readonly state: 'reached' | 'current' | 'ahead'
  /** When it was reached. */
  readonly note?: string
  readonly isGoal?: boolean
}

const LINE = { reached: 'before:bg-sea', current: 'before:bg-line', ahead: 'before:bg-line' } as const
const DOT = {
  reached: 'after:border-sea after:bg-sea',
  current: 'after:border-sea after:bg-paper after:ring-4 after:ring-sea-wash',
  ahead: 'after:border-line-strong after:bg-paper',
} as const

/** How far it is from zero to one and beyond. */
export function Ladder({
  milestones,
  label,
}: {
  readonly milestones: readonly LadderMilestone[]
  readonly label?: string
}) {
  const t = useTranslate()
  return (
    <ol
      aria-label={label ?? t('common:ladder.label')}
      className="my-8 grid grid-cols-2 gap-y-4 sm:grid-cols-3 md:grid-cols-6"
    >
      {milestones.map(({ id, label: name, state, note, isGoal }) => (
        <li
          key={id}
          aria-current={state === 'current' ? 'step' : undefined}
          className={
            'relative pe-3 pt-7 text-small before:absolute before:inset-x-0 before:top-1.5 before:h-0.5 ' +
            'after:absolute after:start-0 after:top-0 after:size-3.5 after:rounded-full after:border-2 ' +
            `${LINE[state]} ${DOT[state]} ${state === 'reached' ? 'text-ink' : 'text-ink-soft'} ${isGoal ? 'font-semibold' : ''}`
          }
        >
          <span className="block">{name}</span>
          <span className="sr-only"> {t(`common:ladder.${state}`)}</span>
          {note && <span className="block font-normal text-ink-soft">{note}</span>}
        </li>
      ))}
    </ol>
  )
}
