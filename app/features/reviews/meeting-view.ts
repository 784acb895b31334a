// What of a form that met other changes goes back to its page.
import type { FormReply } from '~/i18n/message-key'
import { noteName, reasonName, verdictName } from './components/names'
import type { Met } from './meeting-commands.server'

const VERDICT = 'verdict:'

/**
 * Everything that was typed, but for items that are drawn as they are saved now. After a new submission nothing counts as accepted that was
 * accepted of the old one; what was written about items that need changes stays.
 */
export function valuesAfter(values: FormReply['values'], { settled, isNewRound }: Omit<Met, 'code' | 'reply'>) {
  const old = isNewRound
    ? Object.entries(values).flatMap(([name, [verdict]]) =>
        name.startsWith(VERDICT) && verdict !== 'needs_changes' ? [name.slice(VERDICT.length)] : [],
      )
    : []
  const dropped = new Set(
    [...settled, ...old].flatMap((itemId) => [verdictName(itemId), reasonName(itemId), noteName(itemId)]),
  )
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name]) => !dropped.has(name) && !name.startsWith('keep:') && !(isNewRound && name === 'isEnough'),
    ),
  )
}
