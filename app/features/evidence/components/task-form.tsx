import { Fragment, useMemo, useState } from 'react'
import type { FormReply } from '~/i18n/message-key'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { ButtonLink } from '~/ui/form/button-link'
import { FieldGrid, WideField } from '~/ui/form/field-grid'
import { PageForm } from '~/ui/form/page-form'
import { SaveStatus } from '~/ui/form/save-status'
import { SubmitButton } from '~/ui/form/submit-button'
import { Row } from '~/ui/layout/stack'
import type { TaskPage } from '../queries.server'
import { fileName } from './names'
import { TaskDocumentInput } from './task-document'
import { isShort, TaskFieldInput } from './task-field'

type TaskFormProps = {
  readonly page: TaskPage
  readonly reply?: FormReply | null
  readonly held?: FormReply['values'] | null
}

/** Text comes before files, so that an upload that is refused half-way still brings the text back. */
export function TaskForm({ page, reply, held }: TaskFormProps) {
  const t = useTranslate()
  const { fields, documents, agency, canEdit } = page
  const { told, onRefused } = useRefusedFiles(reply)
  const isOpen = canEdit && [...fields, ...documents].some((item) => !item.isLocked)
  return (
    <PageForm reply={told} held={held} encType={documents.length > 0 ? 'multipart/form-data' : undefined}>
      <FieldGrid>
        {fields.map((field) => {
          const Place = isShort(field) ? Fragment : WideField
          return (
            // A box of its own for each stored answer: a list would go on showing the one it was drawn with.
            <Place key={`${field.id} ${field.savedAt}`}>
              <TaskFieldInput field={field} canEdit={canEdit} />
            </Place>
          )
        })}
      </FieldGrid>
      {documents.map((document) => (
        // A control of its own for each version: the chosen file is gone once it is stored.
        <TaskDocumentInput
          key={`${document.type} ${document.file?.number ?? 0}`}
          document={document}
          canEdit={canEdit}
          isWaiting={page.blockedBy.length > 0}
          onRefused={onRefused}
        />
      ))}
      {isOpen && (
        <Row>
          <SubmitButton name="intent" value="save">
            {t('evidence:save')}
          </SubmitButton>
          {page.fixListTo && (
            <ButtonLink to={page.fixListTo} tone="quiet">
              {t('evidence:fix.toList')}
            </ButtonLink>
          )}
          {/* What was said of an earlier autosave no longer holds once the page itself was saved. */}
          <SaveStatus key={page.savedAt} page={page} />
        </Row>
      )}
      {isOpen && agency && <AgencyPart agency={agency} />}
    </PageForm>
  )
}

/** A file that the browser refused is said like any other wrong field: on top, by its name, with the way to the control. */
function useRefusedFiles(reply: TaskFormProps['reply']) {
  const [refused, setRefused] = useState<Readonly<Record<string, string>>>({})
  const told = useMemo((): FormReply | null | undefined => {
    const files = Object.entries(refused)
    if (files.length === 0) return reply
    const errors = files.map(([type, text]) => ({
      field: fileName(type),
      message: { key: 'forms:asSaid', values: { text } } as const,
    }))
    const others = reply?.errors.filter(({ field }) => !errors.some((one) => one.field === field)) ?? []
    return { values: {}, ...reply, errors: [...errors, ...others] }
  }, [refused, reply])
  function onRefused(type: string, problem: string | null) {
    setRefused(({ [type]: earlier, ...others }) => {
      if (problem === null && earlier === undefined) return refused
      return problem === null ? others : { ...others, [type]: problem }
    })
  }
  return { told, onRefused }
}

function AgencyPart({ agency }: { readonly agency: NonNullable<TaskPage['agency']> }) {
  const t = useTranslate()
  const format = useFormat()
  const [from, to] = agency.days
  return (
    <section className="mt-10 max-w-measure border-t border-line pt-5">
      <h2 className="text-lead">{t('evidence:agency.heading')}</h2>
      {agency.since && <p className="mt-1">{t('evidence:agency.since', { date: format.date(agency.since) })}</p>}
      <p className="mt-1 text-ink-soft">{t('evidence:agency.days', { from, to })}</p>
      {!agency.since && agency.notYet && <p className="mt-1">{agency.notYet}</p>}
      {(agency.since ?? agency.mayWait) && (
        <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          <SubmitButton tone="quiet" name="intent" value={agency.since ? 'stop_waiting' : 'wait'}>
            {t(agency.since ? 'evidence:agency.stop' : 'evidence:agency.wait')}
          </SubmitButton>
          {!agency.since && <span className="text-small text-ink-soft">{t('evidence:agency.waitHint')}</span>}
        </div>
      )}
    </section>
  )
}
