// Scopes for tests, from rows that the factories made.
import type { AdminScope, AdvisorScope, FirmRole, FirmScope, PersonScope, ProgrammeScope } from '~/domain/access/scopes'
import { scopeForAdmin, scopeForAdvisor, scopeForFirm, scopeForProgramme } from '~/features/accounts/guards.server'
import type { Firm } from '../factories/firms'
import type { Person } from '../factories/people'

export function firmScope(firm: Pick<Firm, 'id'>, person: Person, role: FirmRole = 'owner'): FirmScope {
  return scopeForFirm({ firmId: firm.id, userId: person.id, role, language: person.language })
}

export function personScope({ id: userId, ...person }: Person): PersonScope {
  return { userId, ...person } as PersonScope
}

export function advisorScope(person: Person): AdvisorScope {
  return scopeForAdvisor({ userId: person.id, isLead: person.staffRole === 'lead_advisor', language: person.language })
}

export function officialScope(person: Person): ProgrammeScope {
  return scopeForProgramme({ userId: person.id, language: person.language })
}

export function adminScope(person: Person): AdminScope {
  return scopeForAdmin({ userId: person.id, language: person.language })
}
