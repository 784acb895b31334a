import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findPerson, requirePerson } from '~/features/accounts/guards.server'
import { InvitationPage } from '~/features/firms/components/invitation-page'
import { joinByInvitation } from '~/features/firms/people-commands.server'
import { viewInvitation } from '~/features/firms/people-queries.server'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { withSaid } from '~/said'
import { notFound, postedForm, replyRefusal, seeOther } from '~/server/http.server'
import { senderOf } from '~/server/session.server'
import { PageShell } from '~/ui/layout/page-shell'

export const handle = { namespaces: ['accounts', 'firms', 'refusals'] }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await findPerson(request)
  const language = languageOf(request)
  const invitation = await viewInvitation(params.token ?? '', { person, language, now: new Date() })
  if (!invitation) throw notFound()
  const say = translator(language)
  const title =
    invitation.state === 'gone'
      ? say('accounts:invitation.goneTitle')
      : say('accounts:invitation.title', { firm: invitation.firm })
  return {
    title: pageTitle(language, title),
    invitation,
    self: paths.account.invitation(params.token ?? ''),
    email: person?.email ?? null,
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const scope = await requirePerson(request)
  const joined = await joinByInvitation(
    scope,
    { token: params.token ?? '' },
    senderOf({ request, context }),
    new Date(),
  )
  return joined.ok
    ? seeOther(withSaid(paths.firm.roadmap(joined.value.firmId), 'joined'))
    : replyRefusal(await postedForm(request), joined.refusal)
}

export const meta: MetaFunction = () => [{ name: 'referrer', content: 'no-referrer' }]

export default function Invitation() {
  const { invitation, self, email } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <PageShell session={email ? 'in' : 'hidden'}>
      <InvitationPage invitation={invitation} self={self} email={email} reply={reply} />
    </PageShell>
  )
}
