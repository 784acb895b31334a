import { useActionData, useLoaderData } from '@remix-run/react'
import { makesOwner } from '~/domain/access/members'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { firmPage, formAction, ofFirm } from '~/features/accounts/pages.server'
import { requireRecentProof } from '~/features/accounts/proof-commands.server'
import { changePeople } from '~/features/firms/access-commands.server'
import { AccessRequests } from '~/features/firms/components/access-requests'
import { InviteForm } from '~/features/firms/components/invite-form'
import { MemberList } from '~/features/firms/components/member-list'
import { SentInvitations } from '~/features/firms/components/sent-invitations'
import { getPeople } from '~/features/firms/people-queries.server'
import { peopleSchema } from '~/features/firms/schema'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { withSaid } from '~/said'
import { replyHeaders, replyRefusal, seeOther, withHeaders } from '~/server/http.server'
import { senderOf } from '~/server/session.server'
import { GeneralErrors } from '~/ui/feedback/general-errors'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { PageHeading } from '~/ui/layout/headings'
import { Stack } from '~/ui/layout/stack'

export const handle = {
  namespaces: ['accounts', 'firms', 'forms', 'refusals'],
  hasPageForm: true,
  enterMeans: 'invite',
}

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = firmPage('viewer', async ({ scope, request }) => {
  const [people, held] = await Promise.all([getPeople(scope, new Date()), takeHeldText(request)])
  const title = pageTitle(scope.language, translator(scope.language)('firms:people.title'))
  const done = new URL(request.url).searchParams.get('done')
  // A member's role is chosen in a form of its own; it must not turn up as the role of somebody invited.
  const invited = held?.values.email ? held.values : null
  return withHeaders({ title, people, selfId: scope.userId, done, held: invited }, held?.headers)
})

export const action = formAction(ofFirm('viewer'), peopleSchema, async ({ scope, request, context, form, input }) => {
  if (makesOwner(input)) await requireRecentProof(request, form, new Date())
  const changed = await changePeople(scope, input, senderOf({ request, context }), new Date())
  if (!changed.ok) return replyRefusal(form, changed.refusal)
  const hasLeft = input.intent === 'remove' && input.userId === scope.userId
  if (hasLeft) return seeOther(withSaid(paths.firms.list(), 'left_firm'))
  return seeOther(`${paths.firm.people(scope.firmId)}?done=${input.intent}`)
})

export const headers = replyHeaders

export default function People() {
  const t = useTranslate()
  const { people, selfId, done, held } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <>
      <PageHeading lead={people.isOwner ? undefined : t('firms:people.ownerOnly')}>
        {t('firms:people.title')}
      </PageHeading>
      {done && !reply && (
        <SavedNotice>
          <p>{done === 'invite' ? t('firms:people.invited') : t('firms:people.done')}</p>
        </SavedNotice>
      )}
      <GeneralErrors reply={reply} />
      <Stack gap="large">
        <AccessRequests requests={people.requests} />
        <MemberList members={people.members} isOwner={people.isOwner} selfId={selfId} />
        <SentInvitations invitations={people.invitations} />
        {people.isOwner && <InviteForm key={people.invitations[0]?.id} reply={reply} held={held} />}
      </Stack>
    </>
  )
}
