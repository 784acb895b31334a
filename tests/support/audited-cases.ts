import { expect } from 'vitest'
import { auditCases } from '~/features/applications/audit-queries.server'

/** Every case is as its events tell it; how many there are. */
export async function auditedCases(): Promise<number> {
  let looked = 0
  for await (const { faults, applications } of auditCases()) {
    expect(faults).toEqual([])
    looked += applications
  }
  return looked
}
