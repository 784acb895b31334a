import { Link } from '@remix-run/react'
import { useFormat } from '~/i18n/use-format'
import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { RadioGroup } from '~/ui/form/choice-group'
import { PageForm } from '~/ui/form/page-form'
import { SaveStatus } from '~/ui/form/save-status'
import { Shown } from '~/ui/form/shown'
import { SubmitButton } from '~/ui/form/submit-button'
import { SectionHeading } from '~/ui/layout/headings'
import { Row } from '~/ui/layout/stack'
import type { QuestionView, ReadinessPage } from '../queries.server'
import { questionAnchor } from './names'

type ReadinessFormProps = {
  readonly page: Pick<ReadinessPage, 'sections' | 'canEdit' | 'savedAt' | 'isSavedToday'>
  readonly reply: FormReply | null
  readonly held: FormReply['values'] | null
}

/** All 24 questions in one form: each answer saves itself where scripts run, and the button saves them all where none do. */
export function ReadinessForm({ page, reply, held }: ReadinessFormProps) {
  const t = useTranslate()
  return (
    <PageForm reply={reply} held={held}>
      {page.sections.map(({ dimension, weight, questions }) => (
        <section key={dimension} className="mb-12" aria-labelledby={`dimension-${dimension}`}>
          <SectionHeading id={`dimension-${dimension}`} end={t('readiness:dimensionWeight', { weight })}>
            {t(`readiness:dimensions.${dimension}`)}
          </SectionHeading>
          {questions.map((question) => (
            <Question key={question.id} question={question} canEdit={page.canEdit} />
          ))}
        </section>
      ))}
      {page.canEdit && (
        <Row>
          <SubmitButton name="intent" value="save">
            {t('readiness:save')}
          </SubmitButton>
          <SaveStatus page={page} />
        </Row>
      )}
    </PageForm>
  )
}

function Question({ question, canEdit }: { readonly question: QuestionView; readonly canEdit: boolean }) {
  const t = useTranslate()
  const format = useFormat()
  const { id, ask, officialTerm, hint, options, value, weight, gate, gateRule, fromRecord } = question
  return (
    <div id={questionAnchor(id)} className="scroll-mt-4 border-b border-line pt-5">
      <p className="mb-1 text-small text-ink-soft">
        {t('readiness:weight', { weight: format.number(weight) })}
        {gate && <span className="text-yours"> · {t('readiness:gate', { level: gate })}</span>}
        {gateRule && (
          <>
            {' · '}
            <Link to={gateRule.to}>{gateRule.title}</Link>
          </>
        )}
      </p>
      {fromRecord && (
        <p className={`mb-1 text-small ${fromRecord.isContradicted ? 'font-semibold text-yours' : 'text-ink-soft'}`}>
          {fromRecord.text} <Link to={fromRecord.link.to}>{fromRecord.link.label}</Link>
        </p>
      )}
      <Shown name={id} stored={question.stored} />
      <RadioGroup
        name={id}
        label={ask}
        officialTerm={officialTerm}
        hint={hint}
        options={options}
        defaultValue={value}
        isLocked={!canEdit}
      />
    </div>
  )
}
