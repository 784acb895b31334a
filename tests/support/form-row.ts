// One form of the table: who sends it, what a right one holds, and how each of its fields reads what is typed.
import type { Person } from '../factories/people'
import type { FormWorld } from './form-world'
import type { TextKind } from './hostile-text'
import type { answer } from './requests'

export type TextField = { readonly kind: TextKind; readonly max: number; readonly isRequired?: true }
export type Body = Readonly<Record<string, string>>

export type FormRow = {
  readonly form: string
  readonly action: Parameters<typeof answer>[0]
  readonly by: (world: FormWorld) => Person | null
  readonly params?: (world: FormWorld) => Readonly<Record<string, string>>
  readonly body: (world: FormWorld) => Body
  readonly texts?: Readonly<Record<string, TextField>>
  /** Fields with a closed list of values. */
  readonly choices?: readonly string[]
}

export const line = (max: number): TextField => ({ kind: 'line', max, isRequired: true })
export const code = (max: number): TextField => ({ kind: 'code', max, isRequired: true })
export const optionalLine = (max: number): TextField => ({ kind: 'line', max })
export const paragraph = (max: number): TextField => ({ kind: 'paragraph', max, isRequired: true })
export const optionalParagraph = (max: number): TextField => ({ kind: 'paragraph', max })
export const remark: TextField = { kind: 'paragraph', max: 2000 }

export const nobody = () => null
export const owner = ({ ours }: FormWorld) => ours.owner
export const firmId = ({ ours }: FormWorld) => ({ firmId: ours.firm.id })
export const applicationId = (world: FormWorld) => ({ applicationId: world.applicationId })
