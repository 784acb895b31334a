import type { StaffRole } from '~/domain/access/scopes'
import { paths } from '~/paths'

const WORKSPACES: Record<StaffRole, string> = {
  advisor: paths.advisor.queue(),
  lead_advisor: paths.advisor.queue(),
  official: paths.official.dashboard(),
  administrator: paths.admin.staff(),
}

type Own = { readonly id: string; readonly takenBack?: object | null }

/** Where signing in leads: the only firm, or the workspace of staff without one; null when there is a choice to make, or something to read. */
export function startingPage(staffRole: StaffRole | null, firms: readonly Own[]): string | null {
  if (firms.some(({ takenBack }) => takenBack)) return null
  const [first, ...others] = firms
  if (first) return others.length === 0 && !staffRole ? paths.firm.roadmap(first.id) : null
  return staffRole ? WORKSPACES[staffRole] : null
}
