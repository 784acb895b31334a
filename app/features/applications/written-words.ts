// The words that come with a command, and in which language they are.
import { written, type Written } from '~/domain/message/written'
import type { CaseCommand, CaseScope } from './case-command'

export const NOTHING_WRITTEN: Written = { text: '', language: null }

/** A summary, a question, an answer or a note of its own; notes about items are kept with their verdicts. */
export function wordsOf(command: CaseCommand, { language: page }: CaseScope): Written {
  if ('summary' in command) {
    const words = written(command.summary, page)
    return command.summaryLanguage === undefined ? words : { ...words, language: command.summaryLanguage }
  }
  if ('text' in command) return written(command.text, page)
  return command.name === 'read' ? written(command.note, page) : NOTHING_WRITTEN
}
