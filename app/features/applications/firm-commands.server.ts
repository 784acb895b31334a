// What the buttons of a firm's application page do.
import type { FirmScope } from '~/domain/access/scopes'
import type { Result } from '~/domain/shared/result'
import type { CaseRefusal } from './case-command'
import { execute } from './commands.server'
import { submitPlan, type PlanRefusal } from './plan-commands.server'
import { submitStage, type SubmitRefusal } from './submission-commands.server'
import type { getStageOf } from './page-queries.server'
import type { ApplicationAction } from './schema'

type Acting = {
  readonly application: Awaited<ReturnType<typeof getStageOf>>
  readonly input: ApplicationAction
  readonly now: Date
}

export async function actOnApplication(
  scope: FirmScope,
  { application: { id, stage, productId, market }, input, now }: Acting,
): Promise<Result<{ readonly applicationId: string }, CaseRefusal | SubmitRefusal | PlanRefusal>> {
  const { requestId } = input
  switch (input.intent) {
    case 'submit_again':
      if (productId && market)
        return submitPlan(scope, { productId, market, requestId, declarationAccepted: true }, now)
      return submitStage(scope, { stage, requestId, declarationAccepted: true }, now)
    case 'withdraw':
      return execute(scope, id, { name: 'withdraw' }, { requestId, expectedVersion: input.expectedVersion, now })
    case 'appeal': {
      const { itemId, text, expectedVersion } = input
      return execute(scope, id, { name: 'appeal', itemId, text }, { requestId, expectedVersion, now })
    }
  }
}
