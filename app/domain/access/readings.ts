// A firm may see who opened its file. What counts as opening it, in which role somebody did, and when looking again is the same
// visit.
import { snapshotItems, type SubmissionSnapshot } from '../application/snapshot'
import { isBlank } from '../shared/typed-text'
import { FIRM_ROLES, STAFF_ROLES, type AdvisorScope, type FirmScope, type ProgrammeScope } from './scopes'

export const OPENED = [
  'document_shown',
  'document_saved',
  'firm_case',
  'market_plan',
  'personal_fields',
  'export',
  'attachment_saved',
  'contact',
  'questions',
] as const
export type Opened = (typeof OPENED)[number]

export const READER_SIDES = { staff: STAFF_ROLES, colleagues: FIRM_ROLES } as const
export type ReaderSide = keyof typeof READER_SIDES
export type ReaderRole = (typeof READER_SIDES)[ReaderSide][number]

/** Who reads, and in which role. */
export type Reader = { readonly userId: string; readonly role: ReaderRole }

export function memberReader({ userId, role }: Pick<FirmScope, 'userId' | 'role'>): Reader {
  return { userId, role }
}

export function advisorReader({ userId, isLead }: Pick<AdvisorScope, 'userId' | 'isLead'>): Reader {
  return { userId, role: isLead ? 'lead_advisor' : 'advisor' }
}

export function officialReader({ userId }: Pick<ProgrammeScope, 'userId'>): Reader {
  return { userId, role: 'official' }
}

/** Opening the same thing again within this time is the same visit. */
export const SAME_VISIT_MS = 10 * 60_000

/** Number of the ten minutes, counted from 1970, that an instant lies in. */
export function slotOf(at: Date): number {
  return Math.floor(at.getTime() / SAME_VISIT_MS)
}

/** Fields of the catalogue that hold a person's name; a mobile number is known by its kind. */
const NAMES_OF_PEOPLE: readonly string[] = [
  'S01.legal_representative',
  'S05.record_representative',
  'S06.operator_name',
]

/** Whether what was submitted names a person or tells how to reach one. */
function tellsOfPeople(snapshot: Pick<SubmissionSnapshot, 'tasks'>): boolean {
  return snapshotItems(snapshot).some(
    (item) =>
      item.kind === 'field' &&
      !isBlank(item.value) &&
      (item.fieldKind === 'mobile' || NAMES_OF_PEOPLE.includes(item.itemId)),
  )
}

/** What somebody opens who is given the answers of a submission. */
export function openedWith(snapshot: Pick<SubmissionSnapshot, 'tasks'>): 'personal_fields' | 'firm_case' {
  return tellsOfPeople(snapshot) ? 'personal_fields' : 'firm_case'
}
