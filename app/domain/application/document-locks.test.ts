import { expect, it } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import { isDocumentEditable } from './document-locks'
import { documentItemId } from './snapshot'

const task = catalogue.tasks.find(({ documents }) => documents.length > 0)
const type = task?.documents[0]?.type ?? ''
const itemId = documentItemId(task?.id ?? '', type)

it.each([
  ['nothing was submitted', [], [], true],
  ['it was submitted', [itemId], [], false],
  ['it was sent back', [itemId], [itemId], true],
  ['another item was submitted', ['other'], [], true],
])('%s', (_what, submitted, open, expected) => {
  expect(isDocumentEditable(task ? { [task.stage]: { submitted, open } } : {}, type)).toBe(expected)
})
