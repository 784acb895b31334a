// Names of the task form's controls, the same where they are drawn and where they are read.

export function answerName(fieldId: string): string {
  return `${fieldId}.answer`
}

export function fileName(documentType: string): string {
  return `${documentType}.file`
}

/** Says that a document that shows a person may be kept. */
export function consentName(documentType: string): string {
  return `${documentType}.consent`
}

/** Of an item of the task: S05.english_address, S05.doc.customs_record. */
export function controlName(itemId: string): string {
  const [, first = '', ...rest] = itemId.split('.')
  return first === 'doc' ? fileName(rest.join('.')) : answerName(first)
}

export const TASK_INTENTS = ['save', 'autosave', 'wait', 'stop_waiting'] as const
export type TaskIntent = (typeof TASK_INTENTS)[number]
