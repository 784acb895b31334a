import { catalogue } from '../catalogue/catalogue'
import { isItemEditable, type ItemLocks } from './locks'
import { documentItemId } from './snapshot'

/** One document can serve several tasks: it rests while any of them has it submitted. */
export function isDocumentEditable(locks: ItemLocks, type: string): boolean {
  const users = catalogue.tasks.filter((task) => task.documents.some((document) => document.type === type))
  return users.every((task) => isItemEditable(locks, task.stage, documentItemId(task.id, type)))
}
