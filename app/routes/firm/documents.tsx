import { data, type ActionFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { requireFirm } from '~/features/accounts/guards.server'
import { firmPage } from '~/features/accounts/pages.server'
import { saveRefusalKey } from '~/features/evidence/commands.server'
import { refusalStatus } from '~/features/evidence/refusal-view'
import { Library } from '~/features/evidence/components/library'
import { fileName } from '~/features/evidence/components/names'
import { saveUploads } from '~/features/evidence/library-commands.server'
import { readUploads } from '~/features/evidence/library-form-queries.server'
import { getLibraryPage } from '~/features/evidence/library-queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyHeaders, seeOther } from '~/server/http.server'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['evidence', 'access', 'roadmap', 'forms', 'refusals'], hasPageForm: true }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = firmPage('viewer', async ({ scope, request }) => {
  return {
    page: await getLibraryPage(scope, new Date()),
    uploadTo: paths.firm.uploads(scope.firmId),
    accessTo: paths.firm.access(scope.firmId),
    isSaved: new URL(request.url).searchParams.has('done'),
    title: pageTitle(scope.language, translator(scope.language)('evidence:library.title')),
  }
})

export async function action({ request, params }: ActionFunctionArgs) {
  const scope = await requireFirm(request, params.firmId, { atLeast: 'editor' })
  const read = await readUploads(request)
  if (!read.ok) {
    const { code } = read.refusal
    return refuse([{ field: null, message: { key: `refusals:evidence.${code}` } }], {
      status: code === 'upload_too_big' ? 413 : 422,
    })
  }
  const saved = await saveUploads(scope, read.value, new Date())
  if (!saved.ok) return refuse([{ field: null, message: { key: saveRefusalKey(saved.refusal.code) } }], { status: 403 })
  if (saved.value.length === 0) return seeOther(paths.firm.documents(scope.firmId, { done: 'saved' }))
  return refuse(
    saved.value.map(({ type, code }) => ({ field: fileName(type), message: { key: saveRefusalKey(code) } })),
    refusalStatus(saved.value),
  )
}

function refuse(errors: FormReply['errors'], init: { readonly status: number; readonly headers?: HeadersInit }) {
  return data<FormReply>({ errors, values: {} }, init)
}

export const headers = replyHeaders

export default function Documents() {
  const t = useTranslate()
  const { page, uploadTo, accessTo, isSaved } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <>
      <PageHeading lead={t('evidence:library.lead')}>{t('evidence:library.title')}</PageHeading>
      {isSaved && !reply && <SavedNotice heading={t('evidence:library.saved')} />}
      <p className="mb-4">
        <Link to={accessTo} className="inline-block py-1">
          {t('access:link')}
        </Link>
      </p>
      <Library page={page} reply={reply} uploadTo={uploadTo} />
    </>
  )
}
