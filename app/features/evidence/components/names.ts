// Names of the task form's controls, the same where they are drawn and where they are read.

export function answerName(fieldId: string): string {
  return `${fieldId}.answer`
}

/** When the answer on the page had been saved, so that a colleague's later one is never overwritten unseen. */
export function seenName(fieldId: string): string {
  return `${fieldId}.seen`
}

export function fileName(documentType: string): string {
  return `${documentType}.file`
}

export const TASK_INTENTS = ['save', 'autosave', 'wait', 'stop_waiting'] as const
export type TaskIntent = (typeof TASK_INTENTS)[number]
