import { useState, type FormEvent, type MouseEvent, type ReactNode } from 'react'
import { fillTemplate, unfilledPlaceholders, withTemplate } from '~/domain/message/template'
import type { Language } from '~/domain/access/scopes'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { buttonStyle } from '~/ui/form/button-style'
import { useField } from '~/ui/form/form-state'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import type { ComposerHelp } from '../template-queries.server'
import { TextPreview } from './text-preview'

export type TemplatePickerProps = {
  readonly help: ComposerHelp
  /** The item that the page is about. */
  readonly itemId: string | null
  /** The control by which the item is chosen. */
  readonly children: ReactNode
}

/** A template as the firm will read it and as the advisor reads it, before it is put below what was typed. */
export function TemplatePicker({ help, itemId, children }: TemplatePickerProps) {
  const t = useTranslate()
  const own = useLanguage()
  const typed = { aboutItem: useField('aboutItem').typed?.[0], template: useField('template').typed?.[0] }
  const [chosen, setChosen] = useState({ aboutItem: typed.aboutItem ?? itemId ?? '', template: typed.template ?? '' })
  const template = help.templates.find(({ key }) => key === chosen.template)
  const filled = (language: Language) =>
    fillTemplate(template?.texts[language] ?? '', {
      ...help.values[language],
      item: help.items[chosen.aboutItem]?.[language] ?? null,
    })

  function follow({ target }: FormEvent<HTMLDivElement>) {
    if (target instanceof HTMLSelectElement) setChosen((before) => ({ ...before, [target.name]: target.value }))
  }

  // Without scripts the server does the same and gives the page back.
  function insert(event: MouseEvent<HTMLButtonElement>) {
    const control = event.currentTarget.form?.elements.namedItem('messageText')
    if (!template || !(control instanceof HTMLTextAreaElement)) return
    event.preventDefault()
    control.value = withTemplate(control.value, filled(help.firmLanguage))
    control.dispatchEvent(new Event('input', { bubbles: true }))
    control.focus()
  }

  const gaps = template ? unfilledPlaceholders(filled(help.firmLanguage)) : []
  return (
    <div onChange={follow}>
      {children}
      <SelectField
        name="template"
        label={t('threads:pick.label')}
        hint={t('threads:pick.hint')}
        options={help.templates.map(({ key, titles }) => ({ value: key, label: titles[own] }))}
        emptyLabel={t('threads:pick.none')}
        isOptional
      />
      <noscript>
        <div className="mb-6">
          <SubmitButton name="intent" value="preview" tone="quiet">
            {t('threads:pick.preview')}
          </SubmitButton>
        </div>
      </noscript>
      {template && (
        <div className="mb-6">
          <div className="grid gap-4 md:grid-cols-2">
            {[...new Set([help.firmLanguage, own])].map((language) => (
              <TextPreview
                key={language}
                language={language}
                text={filled(language)}
                heading={t(language === help.firmLanguage ? 'threads:pick.asFirm' : 'threads:pick.asYou', {
                  language: t(`common:language.${language}`),
                })}
              />
            ))}
          </div>
          <p className="mt-2 text-small text-ink-soft">
            {t('threads:pick.readers', { zh: help.readers['zh-CN'], en: help.readers.en })}
          </p>
          {gaps.includes('item') && <p className="mt-2 font-semibold text-yours">{t('threads:pick.gapItem')}</p>}
          {gaps.includes('due') && <p className="mt-2 font-semibold text-yours">{t('threads:pick.gapDue')}</p>}
          <button
            type="submit"
            name="intent"
            value="insert"
            onClick={insert}
            className={`mt-3 ${buttonStyle('quiet')}`}
          >
            {t('threads:pick.insert')}
          </button>
        </div>
      )}
    </div>
  )
}
