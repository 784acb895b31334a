// The forms around a case, each as one command of the applications.
import type { CaseCommand } from '~/features/applications/commands.server'
import type { MoreForm } from './casework-schema'

export function moreCommand(form: MoreForm): CaseCommand {
  switch (form.intent) {
    case 'take_back_decision':
      return { name: form.intent, reason: 'wanted' }
    case 'hold':
      return { name: 'hold', until: form.until, reason: form.reason }
    case 'resume':
      return { name: 'resume' }
    case 'escalate':
      return { name: 'escalate', reason: form.reason, text: form.text }
    case 'settle_escalation':
      return { name: 'settle_escalation', text: form.text }
    case 'ask_colleague':
      return { name: 'ask_colleague', colleagueId: form.colleagueId, text: form.text }
    case 'answer_colleague':
      return { name: 'answer_colleague', consultationId: form.consultationId, text: form.text }
    case 'withdraw_question':
      return { name: 'withdraw_question', consultationId: form.consultationId }
    case 'reopen':
      return { name: 'reopen', reason: form.reason }
    case 'answer_appeal':
      return { name: 'answer_appeal', isUpheld: form.outcome === 'stands', text: form.text }
  }
}
