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

type LadderProps = { readonly milestones: readonly LadderMilestone[]; readonly label?: string }

/** How far it is from zero to one and beyond. On a phone one line: the dots, and in words only where one stands. */
export function Ladder({ milestones, label }: LadderProps) {
  const t = useTranslate()
  return (
    <div className="my-8 max-md:my-4 max-md:flex max-md:items-center max-md:gap-x-3">
      <ol
        aria-label={label ?? t('common:ladder.label')}
        className="grid gap-y-4 max-md:flex max-md:shrink-0 md:grid-cols-6"
      >
        {milestones.map(({ id, label: name, state, note, isGoal }) => (
          <li
            key={id}
            aria-current={state === 'current' ? 'step' : undefined}
            className={
              'relative text-small before:absolute before:inset-x-0 before:top-1.5 before:h-0.5 after:absolute after:start-0 ' +
              'after:top-0 after:size-3.5 after:rounded-full after:border-2 max-md:h-3.5 max-md:w-4 md:pe-3 md:pt-7 ' +
              'max-md:last:w-3.5 ' +
              `${LINE[state]} ${DOT[state]} ${state === 'reached' ? 'text-ink' : 'text-ink-soft'} ${isGoal ? 'font-semibold' : ''}`
            }
          >
            <span className="block max-md:sr-only">{name}</span>
            <span className="sr-only"> {t(`common:ladder.${state}`)}</span>
            {note && <span className="block font-normal text-ink-soft max-md:sr-only">{note}</span>}
          </li>
        ))}
      </ol>
      <Standing milestones={milestones} />
    </div>
  )
}

/** Who listens has heard every step. */
function Standing({ milestones }: Pick<LadderProps, 'milestones'>) {
  const t = useTranslate()
  const next = milestones.find(({ state }) => state === 'current')
  const done = milestones.filter(({ state }) => state === 'reached').length
  if (!next && done === 0) return null
  return (
    <p aria-hidden="true" className="min-w-0 truncate text-small md:hidden">
      {next ? t('common:ladder.standing', { done, step: next.label }) : t('common:ladder.standingAll', { done })}
    </p>
  )
}
