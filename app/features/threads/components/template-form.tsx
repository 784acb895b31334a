import { useState, type FormEvent } from 'react'
import type { Language } from '~/domain/access/scopes'
import { fillTemplate, PLACEHOLDERS, written, type TemplateValues } from '~/domain/message/template'
import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import type { Template } from '../template-queries.server'
import { TextPreview } from './text-preview'

const FIELDS = {
  'zh-CN': { title: 'titleZh', text: 'textZh' },
  en: { title: 'titleEn', text: 'textEn' },
} as const satisfies Record<Language, unknown>
const LANGUAGES = ['zh-CN', 'en'] as const

export type TemplateFormProps = {
  readonly template: Template
  readonly examples: Readonly<Record<Language, TemplateValues>>
  readonly reply?: FormReply | null
  readonly held?: FormReply['values'] | null
}

/** All languages beside each other, each with what a firm will read below it. */
export function TemplateForm({ template, examples, reply, held }: TemplateFormProps) {
  const t = useTranslate()
  const given = reply?.values ?? held
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({
    textZh: given?.textZh?.[0] ?? template.texts['zh-CN'],
    textEn: given?.textEn?.[0] ?? template.texts.en,
  })

  function follow({ target }: FormEvent<HTMLDivElement>) {
    if (target instanceof HTMLTextAreaElement) setTexts((before) => ({ ...before, [target.name]: target.value }))
  }

  return (
    <PageForm
      key={template.version}
      reply={reply}
      held={held}
      loadSchema={() => import('../schema').then((module) => module.templateSchema)}
    >
      <input type="hidden" name="version" value={template.version} />
      <p className="mb-5 max-w-measure text-ink-soft">
        {t('threads:templates.placeholders')}{' '}
        {PLACEHOLDERS.map((name) => (
          <code key={name} className="me-3 whitespace-nowrap">
            {written(name)} {t(`threads:templates.placeholder.${name}`)}
          </code>
        ))}
      </p>
      <div onInput={follow} className="grid gap-x-8 md:grid-cols-2">
        {LANGUAGES.map((language) => {
          const name = FIELDS[language]
          const values = { language: t(`common:language.${language}`) }
          return (
            <div key={language} className="min-w-0 pb-6">
              <TextField
                name={name.title}
                label={t('threads:templates.titleIn', values)}
                defaultValue={template.titles[language]}
              />
              <TextArea
                name={name.text}
                label={t('threads:templates.textIn', values)}
                rows={12}
                defaultValue={template.texts[language]}
              />
              <div className="max-w-field">
                <TextPreview
                  heading={t('threads:templates.previewIn', values)}
                  language={language}
                  text={fillTemplate(texts[name.text] ?? '', examples[language])}
                />
              </div>
            </div>
          )
        })}
      </div>
      <div className="flex flex-wrap gap-4">
        <SubmitButton name="intent" value="save">
          {t('threads:templates.save')}
        </SubmitButton>
        <noscript>
          <SubmitButton name="intent" value="preview" tone="quiet">
            {t('threads:templates.preview')}
          </SubmitButton>
        </noscript>
      </div>
    </PageForm>
  )
}
