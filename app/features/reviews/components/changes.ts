// What a desk is told of a case that has changed, and what of it concerns the rows on the screen.
import type { Status } from '~/domain/application/transitions'

export type Change = {
  readonly id: string
  readonly version: number
  /** Who held it before and who holds it now. */
  readonly from: string | null
  readonly to: string | null
  readonly status: Status
  /** Name of who holds it now. */
  readonly holder: string | null
}
