import type { FormReply } from '~/i18n/message-key'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { PageForm } from '~/ui/form/page-form'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { TextCount } from '~/ui/form/text-count'
import type { NotesPage } from '../note-queries.server'
import { AudienceSheet } from './audience'
import { HeldNotice } from './held-notice'
import { LONGEST_MESSAGE } from './names'

type NoteFormProps = {
  readonly page: NotesPage
  readonly reply?: FormReply | null
  readonly held?: FormReply['values'] | null
}

export function NoteForm({ page, reply, held }: NoteFormProps) {
  const t = useTranslate()
  const format = useFormat()
  return (
    <AudienceSheet audience="colleagues" heading={t('threads:notes.heading')}>
      <HeldNotice held={held} />
      <PageForm
        key={page.lastOwnId}
        draft={{ revision: page.lastOwnId }}
        reply={reply}
        held={held}
        requestId={page.requestId}
      >
        <SelectField
          name="noteItem"
          label={t('threads:notes.aboutItem')}
          options={page.items}
          emptyLabel={t('threads:compose.wholeCase')}
          defaultValue={page.item}
        />
        <TextArea
          name="noteText"
          label={t('threads:notes.text')}
          hint={t('threads:compose.hint', { max: format.number(LONGEST_MESSAGE) })}
          rows={6}
        />
        <TextCount name="noteText" max={LONGEST_MESSAGE} />
        <SubmitButton tone="quiet">{t('threads:notes.keep')}</SubmitButton>
      </PageForm>
    </AudienceSheet>
  )
}
