import { describeApi } from '~/features/api/openapi-queries.server'
import { wrongMethod } from '~/server/json-api.server'

export function loader() {
  return Response.json(describeApi(), { headers: { 'Cache-Control': 'public, max-age=300' } })
}

export function action() {
  return wrongMethod('GET')
}
