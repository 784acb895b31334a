import { PICK_POSITIONS } from '~/domain/market/picks'
import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { PageForm } from '~/ui/form/page-form'
import { Shown } from '~/ui/form/shown'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { Row } from '~/ui/layout/stack'
import type { MarketsPage } from '../queries.server'

type PicksFormProps = {
  readonly page: Pick<MarketsPage, 'choices' | 'options' | 'locked'>
  readonly reply: FormReply | undefined
  readonly held: FormReply['values'] | null
}

export function PicksForm({ page, reply, held }: PicksFormProps) {
  const t = useTranslate()
  const isLocked = page.locked !== null
  return (
    <PageForm reply={reply} held={held} loadSchema={() => import('../schema').then((module) => module.picksSchema)}>
      {PICK_POSITIONS.map((position) => {
        const choice = page.choices.find((one) => one.position === position)
        const isOptional = position > 1
        return (
          // A list of its own for each stored pick: it would go on showing the one it was drawn with.
          <div key={`${position} ${String(choice?.chosenAt)}`}>
            <Shown name={`market${position}`} stored={choice?.market ?? ''} />
            <Shown name={`reason${position}`} stored={choice?.reason ?? ''} />
            <SelectField
              name={`market${position}`}
              label={t(`markets:pick.market${position}`)}
              options={page.options}
              defaultValue={choice?.market}
              isOptional={isOptional}
              isLocked={isLocked}
              width="medium"
            />
            <TextArea
              name={`reason${position}`}
              label={t(`markets:pick.reason${position}`)}
              example={position === 1 ? t('markets:pick.reasonExample') : undefined}
              defaultValue={choice?.reason}
              isOptional={isOptional}
              isLocked={isLocked}
              rows={2}
            />
          </div>
        )
      })}
      {!isLocked && (
        <Row>
          <SubmitButton>{t('markets:pick.save')}</SubmitButton>
        </Row>
      )}
    </PageForm>
  )
}
