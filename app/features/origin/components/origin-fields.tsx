import type { ReactNode } from 'react'
import { CHANGES, JOINS, PROCESSES, SAID, type OriginTexts } from '~/domain/duty/origin-form'
import { CURRENCIES } from '~/domain/shared/money'
import { useTranslate } from '~/i18n/use-translate'
import { RadioGroup } from '~/ui/form/choice-group'
import { DateField } from '~/ui/form/date-field'
import { FieldGrid, WideField } from '~/ui/form/field-grid'
import { LineFields } from '~/ui/form/line-fields'
import type { LineColumn } from '~/ui/form/line-parts'
import { SelectField } from '~/ui/form/select-field'
import { TextField } from '~/ui/form/text-field'
import type { AgreementView } from '../answer-queries.server'

type OriginFieldsProps = {
  readonly under: Pick<AgreementView, 'id' | 'questions'>
  readonly code: string
  readonly values: OriginTexts
}

/** The boxes of a self-check, the same for a firm and for a guest. */
export function OriginFields({ under, code, values }: OriginFieldsProps) {
  const t = useTranslate()
  return (
    <>
      {/* The Enter key presses the first button, and that must not be the one that adds a line. */}
      <button type="submit" hidden>
        {t('origin:submit')}
      </button>
      <input type="hidden" name="agreement" value={under.id} />
      <Group heading={t('origin:group.made')}>
        <Questions under={under} values={values} />
      </Group>
      <Group heading={t('origin:group.rule', { code })} lead={t('origin:group.ruleLead')}>
        <RuleFields values={values} />
      </Group>
      <Group heading={t('origin:group.materials')} lead={t('origin:group.materialsLead')}>
        <MaterialFields values={values} />
      </Group>
      <Group heading={t('origin:group.rate')} lead={t('origin:group.rateLead')}>
        <RateFields values={values} />
      </Group>
    </>
  )
}

type GroupProps = { readonly heading: string; readonly lead?: string; readonly children: ReactNode }

function Group({ heading, lead, children }: GroupProps) {
  return (
    <section className="mt-6 border-t border-line pt-4">
      <h3 className={`text-lead ${lead ? '' : 'mb-3'}`}>{heading}</h3>
      {lead && <p className="mt-1 mb-3 max-w-measure text-small text-ink-soft">{lead}</p>}
      {children}
    </section>
  )
}

type Values = { readonly values: OriginTexts }

function Questions({ under, values }: Omit<OriginFieldsProps, 'code'>) {
  const t = useTranslate()
  const options = SAID.toReversed().map((value) => ({ value, label: t(`origin:said.${value}`) }))
  return (
    <div className="grid gap-x-10 md:grid-cols-2">
      {(['wholly', 'originatingOnly', 'minimal', 'direct'] as const).map((name) => (
        <RadioGroup
          key={name}
          name={name}
          label={under.questions[name]}
          options={options}
          defaultValue={values[name]}
          arrangement="row"
        />
      ))}
    </div>
  )
}

function RuleFields({ values }: Values) {
  const t = useTranslate()
  return (
    <FieldGrid>
      <WideField>
        <TextField
          name="readIn"
          label={t('origin:needed.readIn')}
          hint={t('origin:hint.readIn')}
          defaultValue={values.readIn}
        />
      </WideField>
      <SelectField
        name="change"
        label={t('origin:field.change')}
        officialTerm="税则归类改变"
        options={CHANGES.map((value) => ({ value, label: t(`origin:change.${value}`) }))}
        defaultValue={values.change}
      />
      <TextField
        name="content"
        label={t('origin:field.content')}
        officialTerm="区域价值成分"
        hint={t('origin:hint.content')}
        defaultValue={values.content}
        inputMode="decimal"
        unit="%"
        width="short"
        isOptional
      />
      <SelectField
        name="join"
        label={t('origin:field.join')}
        options={JOINS.map((value) => ({ value, label: t(`origin:join.${value}`) }))}
        defaultValue={values.join}
      />
      <SelectField
        name="process"
        label={t('origin:field.process')}
        options={PROCESSES.map((value) => ({ value, label: t(`origin:process.${value}`) }))}
        defaultValue={values.process}
      />
      <RadioGroup
        name="ruleWholly"
        label={t('origin:field.ruleWholly')}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`origin:said.${value}`) }))}
        defaultValue={values.ruleWholly}
        arrangement="row"
      />
    </FieldGrid>
  )
}

function MaterialFields({ values }: Values) {
  const t = useTranslate()
  const columns: readonly LineColumn[] = [
    { id: 'name', label: t('origin:column.name') },
    { id: 'code', label: t('origin:column.code'), inputMode: 'decimal', placeholder: '9013.20' },
    { id: 'value', label: t('origin:column.value'), inputMode: 'decimal' },
  ]
  return (
    <>
      <FieldGrid>
        <TextField
          name="price"
          label={t('origin:field.price')}
          hint={t('origin:hint.price')}
          defaultValue={values.price}
          inputMode="decimal"
          isOptional
        />
        <SelectField
          name="currency"
          label={t('origin:field.currency')}
          options={CURRENCIES.map((value) => ({ value, label: value }))}
          defaultValue={values.currency}
          width="short"
        />
      </FieldGrid>
      <RadioGroup
        name="foreign"
        label={t('origin:field.foreign')}
        hint={t('origin:hint.foreign')}
        options={SAID.toReversed().map((value) => ({ value, label: t(`origin:foreign.${value}`) }))}
        defaultValue={values.foreign}
        arrangement="row"
      />
      <LineFields
        name="materials"
        label={t('origin:field.materials')}
        hint={t('origin:hint.materials')}
        columns={columns}
        defaultValue={values.materials}
      />
    </>
  )
}

function RateFields({ values }: Values) {
  const t = useTranslate()
  return (
    <FieldGrid>
      <TextField
        name="rate"
        label={t('origin:field.rate')}
        defaultValue={values.rate}
        inputMode="decimal"
        unit="%"
        width="short"
        isOptional
      />
      <DateField kind="read" name="rateReadOn" label={t('origin:needed.rateReadOn')} defaultValue={values.rateReadOn} />
      <WideField>
        <TextField
          name="rateSource"
          label={t('origin:needed.rateSource')}
          hint={t('origin:hint.rateSource')}
          defaultValue={values.rateSource}
        />
      </WideField>
    </FieldGrid>
  )
}
