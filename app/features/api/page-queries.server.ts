// The page that describes the interface for machines: everything on it is read from the description that is published, so it cannot say
// anything else. What the schemas say in English is shown in the reader's language where its words are known.
import { LARGEST_BODY_BYTES, REQUESTS_PER_MINUTE } from '~/server/json-api.server'
import { translator, type ServerKey } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { baseUrl } from '~/server/session.server'
import { fieldsOf, type Field, type Schema } from './fields-view'
import { noteKey } from './note-key'
import { describeApi } from './openapi-queries.server'

/** `lang` where the words are not in the language of the page. */
export type Note = { readonly text: string; readonly lang?: Language }
export type FieldView = Omit<Field, 'note'> & { readonly note: Note | null }
export type ApiPage = ReturnType<typeof getApiPage>

type Media = { readonly schema: Schema; readonly examples?: Readonly<Record<string, { readonly value: unknown }>> }
type Content = { readonly content?: Readonly<Record<string, Media>>; readonly description?: string }
type Parameter = Readonly<{ name: string; required: boolean; schema: Schema; description?: string; example?: string }>
type Operation = {
  readonly operationId: string
  readonly summary: string
  readonly description?: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: Content
  readonly responses: Readonly<Record<string, Content & { readonly $ref?: string }>>
}

export function getApiPage(language: Language) {
  const { info, paths, components } = describeApi()
  const say = (english: string | undefined): Note | null => (english ? noteOf(english, language) : null)
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods as Readonly<Record<string, Operation>>).map(([method, operation]) => {
      const { operationId: id, summary, description, parameters = [], requestBody, responses } = operation
      const body = requestBody?.content?.['application/json']
      const answer = responses['200']?.content?.['application/json']
      return {
        ...{ id, method: method.toUpperCase(), path },
        summary: noteOf(summary, language),
        description: say(description),
        parameters: viewsOf(parameters.map(ofParameter), language),
        body: body ? viewsOf(fieldsOf(body.schema), language) : [],
        answerNote: say(responses['200']?.description),
        answer: answer ? viewsOf(fieldsOf(answer.schema), language) : [],
        errors: Object.keys(responses).filter((status) => status !== '200'),
        examples: Object.entries(body?.examples ?? { example: { value: null } }).map(([name, { value }]) => ({
          ...{ name, text: curlText({ method, path: filled(path, parameters), value }) },
        })),
      }
    }),
  )
  const problems = Object.fromEntries(
    operations.flatMap(({ path, method }) =>
      Object.entries(
        (paths as Record<string, Record<string, Operation>>)[path]?.[method.toLowerCase()]?.responses ?? {},
      ),
    ),
  )
  const responses: Readonly<Record<string, { readonly description: string }>> = components.responses
  return {
    lead: noteOf(info.description, language),
    address: `${baseUrl()}/api/v1`,
    limits: { requests: REQUESTS_PER_MINUTE, kilobytes: LARGEST_BODY_BYTES / 1024 },
    operations,
    errors: Object.entries(problems).flatMap(([status, { $ref }]) => {
      const description = $ref && responses[$ref.split('/').at(-1) ?? '']?.description
      return description ? [{ status, note: noteOf(description, language) }] : []
    }),
  }
}

/** The language in which the schemas describe themselves. */
const WRITTEN_IN: Language = 'en'

/** The Chinese of what the schema says; its English where nobody has put it into words yet. */
export function noteOf(english: string, language: Language): Note {
  if (language === WRITTEN_IN) return { text: english }
  const key = `apinotes:${noteKey(english)}`
  const text = translator(language)(key as ServerKey)
  return text === key || text === noteKey(english) ? { text: english, lang: WRITTEN_IN } : { text }
}

function viewsOf(fields: readonly Field[], language: Language): readonly FieldView[] {
  return fields.map(({ note, ...field }) => ({ ...field, note: note === null ? null : noteOf(note, language) }))
}

function ofParameter({ name, required, schema, description }: Parameter): Field {
  return { name, type: String(schema.type ?? 'any'), isRequired: required, note: description ?? null }
}

/** The address with the examples of its parameters. */
function filled(path: string, parameters: readonly Parameter[]): string {
  const query = parameters.filter(({ name }) => !path.includes(`{${name}}`))
  const own = parameters.reduce(
    (text, { name, example = '' }) => text.replace(`{${name}}`, encodeURIComponent(example)),
    path,
  )
  if (query.length === 0) return own
  return `${own}?${String(new URLSearchParams(query.map(({ name, example = '' }) => [name, example])))}`
}

type Call = { readonly method: string; readonly path: string; readonly value: unknown }

function curlText({ method, path, value }: Call): string {
  const address = `'${baseUrl()}${path}'`
  if (method === 'get') return `curl ${address}`
  const sent = JSON.stringify(value, null, 2)
  return `curl ${address} \\\n  -H 'Content-Type: application/json' \\\n  -d '${sent}'`
}
