import { problem } from '~/server/json-api.server'

/** Machines are answered as everywhere in the interface. */
export function loader() {
  return problem({ title: 'Not Found', status: 404 })
}

export const action = loader
