// Doubts of an input as machines are told them: with the path of the body.
import type { DoubtView } from '~/features/costing/doubts-queries.server'

export function doubtAnswer({ id, field, text }: DoubtView) {
  return { id, path: field, reason: text }
}

export function ratePath(rates: readonly { readonly currency: string }[]): (currency: string) => string {
  return (of) => `rates.${rates.findIndex(({ currency }) => currency === of)}.cny`
}
