// A question of the readiness check: five levels from "nothing yet" to "proven", a weight, and for a few of them a gate below
// which a firm may not, or cannot, export at all. Texts: questions:<id>.{name,ask,hint,levels.<level>}

export const DIMENSIONS = ['registration', 'product', 'finance', 'supply', 'market', 'ecommerce', 'people'] as const
export type Dimension = (typeof DIMENSIONS)[number]

export const LEVELS = [0, 1, 2, 3, 4] as const
export type Level = (typeof LEVELS)[number]
export const TOP_LEVEL = 4
/** In place, even if not yet proven: below this an answer is low and something is left to do. */
export const SOUND_LEVEL = 3

/** What a firm says to a question. One that does not apply is taken out, and the other weights share what it had. */
export type Answer = Level | 'not_applicable'

/**
 * Who may say that a question does not apply to them: nobody, firms that sell only services, or any firm. Most may not:
 * a low answer would otherwise disappear instead of being worked on.
 */
export type MayNotApply = 'to_nobody' | 'to_services' | 'to_anybody'

export type Question = {
  readonly id: string
  readonly dimension: Dimension
  /** Of 100. */
  readonly weight: number
  readonly gate: Level | null
  /** The rule of the ledger that makes it a gate. */
  readonly gateRule: string | null
  readonly mayNotApply: MayNotApply
  /** Tasks of the catalogue that raise the answer. */
  readonly raisedBy: readonly string[]
}

/** What of a firm decides which questions concern it. */
export type FirmForReadiness = { readonly sellsOnlyServices: boolean }

export function mayNotApplyTo({ mayNotApply }: Pick<Question, 'mayNotApply'>, firm: FirmForReadiness): boolean {
  return mayNotApply === 'to_anybody' || (mayNotApply === 'to_services' && firm.sellsOnlyServices)
}

export function isLevel(value: unknown): value is Level {
  return LEVELS.some((level) => level === value)
}

export function isLow(answer: Answer | null): boolean {
  return answer !== null && answer !== 'not_applicable' && answer < SOUND_LEVEL
}
