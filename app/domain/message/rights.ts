// Who may write to whom about a case. A firm hears one voice: the advisor who holds its case, or a lead. Colleagues write notes.
import { canEdit, type FirmRole } from '../access/scopes'

export type MessageSide = 'firm' | 'advisor'

export type MessageWriter =
  | { readonly side: 'firm'; readonly role: FirmRole }
  | {
      readonly side: 'advisor'
      readonly isLead: boolean
      /** Who holds the case: the writer, a colleague, or nobody. */
      readonly holder: 'self' | 'colleague' | 'nobody'
      /** Staff who are members of a firm are on its side. */
      readonly belongsToFirm: boolean
    }

export type WhyNotWrite = 'viewer' | 'own_firm' | 'held' | 'unclaimed'

/** Why this person may not write into the thread, or null when they may. */
export function whyNotWrite(writer: MessageWriter): WhyNotWrite | null {
  if (writer.side === 'firm') return canEdit(writer.role) ? null : 'viewer'
  if (writer.belongsToFirm) return 'own_firm'
  if (writer.isLead || writer.holder === 'self') return null
  return writer.holder === 'nobody' ? 'unclaimed' : 'held'
}

/** Notes are for everybody in the workspace, but for those who sit at the firm's table. */
export function mayReadNotes({ belongsToFirm }: { readonly belongsToFirm: boolean }): boolean {
  return !belongsToFirm
}
