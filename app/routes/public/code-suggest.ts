// While somebody types: the first codes that are found, as a list of a few names.
import type { LoaderFunctionArgs } from '@remix-run/node'
import { suggestCodes } from '~/features/codes/finder-queries.server'
import { languageOf } from '~/i18n/i18n.server'

export function loader({ request }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get('q') ?? ''
  return suggestCodes(typed, languageOf(request))
}
