// Messages travel as typed keys and are put into words where they are shown, in the reader's language.
import type { resources } from './generated/resources'

type Resources = (typeof resources)['zh-CN']
/** i18next asks for `days` with a count and finds `days_other`; both names are keys. */
type WithPlural<K extends string> = K extends `${infer Base}_other` ? Base | K : K
type Leaves<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string
    ? `${P}${WithPlural<K>}`
    : T[K] extends readonly unknown[]
      ? never
      : Leaves<T[K], `${P}${K}.`>
}[keyof T & string]

export type Namespace = Extract<keyof Resources, string>
/** namespace:path, for example forms:email.invalid */
export type MessageKey = { [N in Namespace]: `${N}:${Leaves<Resources[N]>}` }[Namespace]

export type Message = { readonly key: MessageKey; readonly values?: Readonly<Record<string, string | number>> }

/** What an action returns when a form was not accepted: messages by field and what was typed, so nothing is lost. */
export type FormReply = {
  readonly errors: readonly { readonly field: string | null; readonly message: Message }[]
  readonly values: Readonly<Record<string, readonly string[]>>
  /** What may have been meant: one press sends the form with it. */
  readonly offers?: readonly { readonly code: string; readonly label: string }[]
  /** It was changed elsewhere meanwhile, so the page is read again. */
  readonly isStale?: boolean
  /** What happened, where that is more than "something is wrong", and what it means for what was typed. */
  readonly heading?: Message
  readonly lead?: Message
}
