import type { ActionFunctionArgs } from '@remix-run/node'
import { dayFaults } from '~/features/api/day-queries.server'
import { answerDuty } from '~/features/api/fit-queries.server'
import { dutyInput } from '~/features/api/fit-schema'
import { languageOf } from '~/i18n/i18n.server'
import { readJson, requireQuota, unprocessable, wrongMethod } from '~/server/json-api.server'

export function loader() {
  return wrongMethod('POST')
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireQuota(request, context)
  const input = await readJson(request, dutyInput)
  const asked = { now: new Date(), language: languageOf(request) }
  const faults = dayFaults(input, asked)
  if (faults.length > 0) throw unprocessable(faults)
  return Response.json(await answerDuty(input, asked))
}
