import type { ExportMode } from '~/domain/channel/mode'
import { MODE_QUESTIONS } from '~/domain/channel/supervision-mode'
import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { RadioGroup } from '~/ui/form/choice-group'
import { PageForm } from '~/ui/form/page-form'
import { Shown } from '~/ui/form/shown'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { SectionHeading } from '~/ui/layout/headings'
import type { ModePage } from '../queries.server'
import { DECISION, decisionText } from '../decision'
import type { TypedAnswers } from '../schema'
import { useModeTitle } from './mode-title'

type ModeDecisionFormProps = {
  readonly answers: TypedAnswers
  readonly advised: ExportMode
  /** What goods and firm leave open; nothing else is offered. */
  readonly allowed: readonly ExportMode[]
  readonly saved: ModePage['saved']
  readonly reply: FormReply | undefined
  readonly held: FormReply['values'] | null
}

export function ModeDecisionForm({ answers, advised, allowed, saved, reply, held }: ModeDecisionFormProps) {
  const t = useTranslate()
  const title = useModeTitle()
  const keepsSaved = saved?.advisedMode === advised && allowed.some((mode) => mode === saved.mode)
  return (
    <section className="mt-10" id="decide">
      <SectionHeading>{t('channels:mode.decideHeading')}</SectionHeading>
      <p className="mt-3 mb-6 max-w-measure text-ink-soft">{t('channels:mode.decideLead')}</p>
      <PageForm
        id="decision"
        reply={reply}
        held={held}
        loadSchema={() => import('../schema').then((module) => module.modeSchema)}
      >
        <input type="hidden" name="intent" value="decide" />
        {MODE_QUESTIONS.map((question) => (
          <input key={question} type="hidden" name={question} value={answers[question]} />
        ))}
        <RadioGroup
          name="mode"
          label={t('channels:mode.decision')}
          officialTerm={t('channels:mode.officialTerm')}
          options={allowed.map((mode) => ({
            value: mode,
            label: title(mode),
            hint: t(`channels:modes.${mode}.use_when`),
          }))}
          defaultValue={keepsSaved ? saved.mode : advised}
        />
        <TextArea
          name="reason"
          label={t('channels:mode.reason')}
          hint={t('channels:mode.reasonHint')}
          example={t('channels:mode.reasonExample')}
          defaultValue={saved?.reason}
          rows={3}
        />
        <Shown name={DECISION} stored={decisionText(saved)} />
        <SubmitButton>{t('channels:mode.save')}</SubmitButton>
      </PageForm>
    </section>
  )
}
