import type { ActionFunctionArgs } from '@remix-run/node'
import { chooseLanguage } from '~/features/accounts/commands.server'
import { findPerson } from '~/features/accounts/guards.server'
import { holdText } from '~/features/accounts/held-text-commands.server'
import { languageOf } from '~/i18n/i18n.server'
import { isLanguage } from '~/i18n/language'
import { paths } from '~/paths'
import { postedForm, safePath, seeOther } from '~/server/http.server'

// Browsers show the answer of this address as a page, also when the form that was sent along is none.
export { ErrorBoundary } from '~/root'

export function loader() {
  return seeOther(paths.landing())
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await postedForm(request)
  // The switch stands before every form, so its value comes first; a page's form posts its text along.
  const wished = form.get('language')
  const language = isLanguage(wished) ? wished : languageOf(request)
  const asked = new URL(request.url).searchParams.get('returnTo') ?? form.get('returnTo')
  const returnTo = safePath(typeof asked === 'string' ? asked : null, paths.landing())
  const headers = await chooseLanguage(request, await findPerson(request), language)
  const held = await holdText(request, returnTo, form)
  if (held) headers.append('Set-Cookie', held)
  return seeOther(returnTo, headers)
}
