import type { ReactNode } from 'react'
import type { Language } from '~/domain/access/scopes'
import type { FormReply } from '~/i18n/message-key'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { FileField } from '~/ui/form/file-field'
import { PageForm } from '~/ui/form/page-form'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { TextCount } from '~/ui/form/text-count'
import type { ThreadPage } from '../thread-queries.server'
import { AudienceSheet } from './audience'
import { HeldNotice } from './held-notice'
import { LONGEST_MESSAGE, MOST_FILES } from './names'

export type ComposerProps = {
  readonly page: ThreadPage
  /** Who gets it, as on the button. */
  readonly reader: string
  readonly reply?: FormReply | null
  readonly held?: FormReply['values'] | null
  /** The language the reader reads, where it is not the language of the page. */
  readonly readsIn?: Language | null
  /** Stands around the choice of the item: what depends on it. */
  readonly around?: (item: ReactNode) => ReactNode
}

/** With scripts and without, one form; a new one once its message has been sent. */
export function Composer({ page, reader, reply, held, readsIn, around = (item) => item }: ComposerProps) {
  const t = useTranslate()
  const format = useFormat()
  // A text that the server put together replaces what stands in the control.
  const given = reply?.errors.length === 0 ? reply.values.messageText?.[0] : undefined
  return (
    <AudienceSheet audience="firm" heading={t('threads:compose.heading')}>
      <HeldNotice held={held} />
      <PageForm
        key={page.lastOwnId}
        draft={{ revision: page.lastOwnId }}
        reply={reply}
        held={held}
        requestId={page.requestId}
        encType="multipart/form-data"
      >
        {page.reference === null ? (
          <input type="hidden" name="aboutItem" value="" />
        ) : (
          around(
            <SelectField
              name="aboutItem"
              label={t('threads:compose.aboutItem')}
              options={page.items}
              emptyLabel={t('threads:compose.wholeCase')}
              defaultValue={page.item?.id}
            />,
          )
        )}
        {readsIn && <p className="mb-4 max-w-measure font-semibold">{t(`threads:compose.readsIn.${readsIn}`)}</p>}
        <TextArea
          key={given ?? 'typed'}
          name="messageText"
          label={t('threads:compose.text', { reader })}
          hint={t('threads:compose.hint', { max: format.number(LONGEST_MESSAGE) })}
          rows={9}
        />
        <TextCount name="messageText" max={LONGEST_MESSAGE} />
        <FileField
          name="files"
          label={t('threads:compose.files')}
          hint={t('threads:compose.filesHint', { max: MOST_FILES })}
          accept={ACCEPTED}
          isMultiple
          isOptional
        />
        <p className="mb-4 max-w-measure text-small text-ink-soft">{t('threads:compose.mails')}</p>
        <SubmitButton name="intent" value="send">
          {t('threads:compose.sendTo', { reader })}
        </SubmitButton>
      </PageForm>
    </AudienceSheet>
  )
}

/** Why there is no form. */
export function NoComposer({ page }: { readonly page: Pick<ThreadPage, 'whyNot' | 'advisor'> }) {
  const t = useTranslate()
  if (!page.whyNot) return null
  return (
    <div id="write" className="mt-8 max-w-measure border-t border-line pt-5 text-ink-soft">
      <p>{t(`threads:compose.${page.whyNot}`, { advisor: page.advisor ?? '' })}</p>
      {/* Without scripts the language is changed by the page's form, so there has to be one. */}
      <PageForm>{null}</PageForm>
    </div>
  )
}

/** With kinds of pictures among them, a phone offers its camera. */
const ACCEPTED = 'application/pdf,image/jpeg,image/png,image/webp'
