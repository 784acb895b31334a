import { DATA_KINDS } from '~/domain/data/kinds'
import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { DateField } from '~/ui/form/date-field'
import { FieldGrid } from '~/ui/form/field-grid'
import { FileField } from '~/ui/form/file-field'
import { PageForm } from '~/ui/form/page-form'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { LARGEST_DATA_MB } from '../largest'

export type DataFormProps = {
  readonly reply: FormReply | null | undefined
  readonly held: FormReply['values'] | null
}

/** The file stands last, so that what was typed has arrived before it. */
export function DataForm({ reply, held }: DataFormProps) {
  const t = useTranslate()
  const loadSchema = () => import('../schema').then((module) => module.dataSchema)
  return (
    <PageForm reply={reply} held={held} loadSchema={loadSchema} encType="multipart/form-data">
      <FieldGrid>
        <SelectField
          name="kind"
          label={t('data:form.kind')}
          hint={t('data:form.kindHint')}
          options={DATA_KINDS.map((kind) => ({ value: kind, label: t(`data:kinds.${kind}.name`) }))}
          defaultValue="refund_rates"
        />
        <TextField name="name" label={t('data:form.name')} hint={t('data:form.nameHint')} isOptional />
        <TextField name="source" label={t('data:form.source')} hint={t('data:form.sourceHint')} isOptional />
        <TextField name="licence" label={t('data:form.licence')} hint={t('data:form.licenceHint')} isOptional />
        <DateField kind="read" name="asOf" label={t('data:form.asOf')} hint={t('data:form.asOfHint')} isOptional />
        <DateField
          kind="due"
          name="nextCheck"
          label={t('data:form.nextCheck')}
          hint={t('data:form.nextCheckHint')}
          isOptional
        />
      </FieldGrid>
      <FileField
        name="file"
        label={t('data:form.file')}
        hint={t('data:form.fileHint', { most: LARGEST_DATA_MB })}
        accept=".csv,.dbf"
      />
      <SubmitButton name="intent" value="load">
        {t('data:form.submit')}
      </SubmitButton>
    </PageForm>
  )
}
