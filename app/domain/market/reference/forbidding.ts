// Requirements that, once they apply, leave no way in for the goods as they are; and the questions whose answer decides whether anything may
// leave or be paid at all. Read from the needs of the requirements on 2026-11-30.
import type { ConditionId } from '../../requirement/types'
import type { WarningId } from '../warnings'

type Forbidding = {
  readonly requirement: string
  /** Only there; everywhere it applies where this is missing. */
  readonly market?: string
  /** Only where this, too, was answered with yes. */
  readonly also?: ConditionId
  /** Only of these goods, where the requirement is about more. */
  readonly prefixes?: readonly string[]
}

export const FORBIDDING: readonly Forbidding[] = [
  { requirement: 'ae_single_use_plastic_ban' },
  { requirement: 'eu_mercury' },
  // Cars not built to the rules of the United States stay out until they are 25 years old.
  { requirement: 'us_vehicle_import', also: 'used_vehicle' },
  // Used cars are as a rule not admitted for trade; other used goods come in with a permit.
  { requirement: 'tr_used_goods', market: 'TR', also: 'used_vehicle', prefixes: ['8703'] },
  { requirement: 'kz_right_hand_drive' },
  { requirement: 'gcc_left_hand_drive' },
  { requirement: 'sa_car_age' },
  { requirement: 'ru_high_priority_items', market: 'RU' },
]

export const CONTROLLING: readonly ConditionId[] = ['dual_use_list', 'export_licence_catalogue', 'high_priority_list']

/** Warnings which say that a payment may not arrive at all. */
export const UNPAID: readonly WarningId[] = ['ru_payment']

/** Approvals of a vehicle: of these one applies, and the verdict names it. */
export const APPROVING: readonly string[] = [
  'eaeu_tr018_vehicles',
  'eaeu_used_car_sbkts',
  'eu_vehicle_type_approval',
  'eu_used_vehicle_individual',
  'eu_motorcycle_type_approval',
  'gcc_vehicles',
  'rs_vehicle_homologation',
  'us_vehicle_import',
]
