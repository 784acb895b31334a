import type { ActionFunctionArgs } from '@remix-run/node'
import { dayFaults } from '~/features/api/day-queries.server'
import { filingFaults } from '~/features/api/filing-queries.server'
import { answerRoadmap } from '~/features/api/roadmap-queries.server'
import { roadmapInput } from '~/features/api/schema'
import { languageOf } from '~/i18n/i18n.server'
import { readJson, requireQuota, unprocessable, wrongMethod } from '~/server/json-api.server'

export function loader() {
  return wrongMethod('POST')
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireQuota(request, context)
  const input = await readJson(request, roadmapInput)
  const language = languageOf(request)
  const now = new Date()
  const faults = [...dayFaults(input, { now, language }), ...filingFaults(input, { now, language })]
  if (faults.length > 0) return unprocessable(faults)
  const headers = { 'Content-Language': language, Vary: 'Accept-Language' }
  return Response.json(await answerRoadmap(input, { now, language }), { headers })
}
