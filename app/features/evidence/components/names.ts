// Names of the task form's controls, the same where they are drawn and where they are read.

export function answerName(fieldId: string): string {
  return `${fieldId}.answer`
}

export function fileName(documentType: string): string {
  return `${documentType}.file`
}

export const TASK_INTENTS = ['save', 'autosave', 'wait', 'stop_waiting'] as const
export type TaskIntent = (typeof TASK_INTENTS)[number]
