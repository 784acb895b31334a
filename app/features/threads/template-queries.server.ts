// Templates as they are now: those every portal begins with, and over them what leads have changed.
import type { AdvisorScope, Language } from '~/domain/access/scopes'
import type { Bilingual } from '~/domain/application/snapshot'
import { languageOfMost } from '~/domain/message/readers'
import { TEMPLATES } from '~/domain/message/reference/templates'
import { fillTemplate, withTemplate, type TemplateValues } from '~/domain/message/template'
import { inLanguage } from '~/domain/shared/in-language'
import { formatDate } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import { LANGUAGES } from '~/i18n/language'
import { languageFrom } from '~/i18n/language'
import type { FormReply } from '~/i18n/message-key'
import { db } from '~/server/db.server'
import { notFound, typedValues } from '~/server/http.server'
import { itemLabels, readerOf } from './thread-queries.server'
import { loadThread, type ThreadRows } from './thread-rows-queries.server'

export type Template = {
  readonly key: string
  readonly titles: Bilingual
  readonly texts: Bilingual
  readonly isActive: boolean
  /** 0: as every portal begins with it. */
  readonly version: number
  readonly changed: { readonly by: string; readonly at: string } | null
}

/** All of them in their order, with who changed them last. */
export async function listTemplates(_scope: AdvisorScope): Promise<readonly Template[]> {
  const rows = await db.messageTemplate.findMany()
  const people = await db.user.findMany({
    where: { id: { in: rows.map(({ updatedById }) => updatedById) } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const own = new Map(rows.map((row) => [row.key, row]))
  return TEMPLATES.map((template): Template => {
    const row = own.get(template.key)
    if (!row) return { ...template, isActive: true, version: 0, changed: null }
    return {
      key: row.key,
      titles: row.titles as Bilingual,
      texts: row.texts as Bilingual,
      isActive: row.isActive,
      version: row.version,
      changed: { by: names.get(row.updatedById) ?? '', at: row.updatedAt.toISOString() },
    }
  })
}

/** 404 for a key that no template has. */
export async function getTemplate(scope: AdvisorScope, key: string | undefined): Promise<Template> {
  const found = (await listTemplates(scope)).find((template) => template.key === key)
  if (!found) throw notFound()
  return found
}

/** What the composer needs to show a template as the firm will read it, before anything is sent. */
export type ComposerHelp = {
  readonly templates: readonly Pick<Template, 'key' | 'titles' | 'texts'>[]
  readonly values: Readonly<Record<Language, Omit<TemplateValues, 'item'>>>
  readonly items: Readonly<Record<string, Bilingual>>
  /** What most of the firm's people who can answer read. */
  readonly firmLanguage: Language
  readonly readers: Readonly<Record<Language, number>>
}

export async function getComposerHelp(scope: AdvisorScope, rows: ThreadRows): Promise<ComposerHelp> {
  const templates = await listTemplates(scope)
  const languages = rows.readers.map(({ language }): Language => languageFrom(language))
  const count = (language: Language) => languages.filter((one) => one === language).length
  return {
    templates: templates.filter(({ isActive }) => isActive).map(({ key, titles, texts }) => ({ key, titles, texts })),
    values: { 'zh-CN': valuesIn('zh-CN', rows), en: valuesIn('en', rows) },
    items: Object.fromEntries(itemLabels(rows.snapshot)),
    firmLanguage: languageOfMost(languages),
    readers: { 'zh-CN': count('zh-CN'), en: count('en') },
  }
}

function valuesIn(language: Language, { firm, reference, dueAt }: ThreadRows): Omit<TemplateValues, 'item'> {
  return {
    firm: inLanguage(language, { zh: firm.nameZh, en: firm.nameEn }),
    reference,
    due: dueAt === null ? null : formatDate(language, new Date(dueAt)),
  }
}

type Choice = {
  readonly intent: 'preview' | 'insert'
  readonly aboutItem: string | null
  readonly template: string
  readonly messageText: string
}
type Asked = { readonly applicationId: string | undefined; readonly form: FormData; readonly choice: Choice }

/** For pages without scripts: the form as it was, for an insertion with the template below what was typed. */
export async function previewReply(scope: AdvisorScope, { applicationId, form, choice }: Asked): Promise<FormReply> {
  const help = await getComposerHelp(scope, await loadThread(applicationId, readerOf(scope)))
  const values = typedValues(form)
  const template = help.templates.find(({ key }) => key === choice.template)
  if (!template) return { errors: [{ field: 'template', message: { key: 'forms:unknownOption' } }], values }
  if (choice.intent === 'preview') return { errors: [], values }
  const language = help.firmLanguage
  const item = help.items[choice.aboutItem ?? '']?.[language] ?? null
  const filled = fillTemplate(template.texts[language], { ...help.values[language], item })
  return { errors: [], values: { ...values, messageText: [withTemplate(choice.messageText, filled)] } }
}

/** What a template looks like before anybody has a case in mind. */
export function exampleValues(): Readonly<Record<Language, TemplateValues>> {
  const values = LANGUAGES.map((language) => {
    const t = translator(language)
    const [firm, item] = [t('threads:templates.exampleFirm'), t('threads:templates.exampleItem')]
    return [language, { firm, item, reference: 'R-2611-0427', due: formatDate(language, '2026-12-09') }]
  })
  return Object.fromEntries(values) as Record<Language, TemplateValues>
}
