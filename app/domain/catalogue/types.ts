// The shapes of the rule ledger and the task catalogue. Texts for people live in locales/<lng>/catalogue.json under the
// same ids; here is only what the roadmap builder interprets.
import type { IsoDate } from '../shared/dates'

/** From sure to unsure. Text: law:confidence.<level> */
export const CONFIDENCES = ['high', 'medium_high', 'medium', 'low_medium', 'low'] as const
export type Confidence = (typeof CONFIDENCES)[number]

export const STAGE_IDS = ['register', 'market', 'ecommerce', 'export'] as const
export type StageId = (typeof STAGE_IDS)[number]

/** What a rule is about; the law pages are ordered by it. Text: catalogue.topics.<id> */
export const RULE_TOPICS = [
  'registration',
  'customs',
  'tax',
  'foreign_exchange',
  'ecommerce',
  'control',
  'inspection',
  'origin',
  'intellectual_property',
  'payment',
  'data',
  'vehicle',
  'services',
  'contract',
  'market_access',
] as const
export type RuleTopic = (typeof RULE_TOPICS)[number]

/** A legal or official source, with the dates that matter. Text: catalogue.rules.<id>.{title,text} */
export type Rule = {
  readonly id: string
  readonly topic: RuleTopic
  /** CN, EU, EAEU, GCC, an ISO 3166 alpha-2 code, or INT for what is agreed between countries or traders. */
  readonly jurisdiction: string
  /** The official Chinese name with its number, shown beside every other language. */
  readonly officialName: string
  /** Number of the document or article; null where the name says it all. */
  readonly reference: string | null
  readonly issuedOn: IsoDate | null
  /** Null where the first day was not found, and for what there is not. */
  readonly validFrom: IsoDate | null
  readonly validTo: IsoDate | null
  /** Written down without a source or a first day: shown, and nothing counts on it. */
  readonly status?: 'draft'
  /** It says that there is no such tax or duty, so nothing ever began. */
  readonly isAbsence?: true
  /** What comes after the last day, where no rule of the ledger does. */
  readonly after?: Afterwards
  /** Decided or announced, but nobody has confirmed that it applies. */
  readonly isAnnounced?: true
  readonly lastCheckedOn: IsoDate
  /** Somebody looks again by this day; the build fails 30 days later. */
  readonly reviewBy: IsoDate
  /** Rules it replaced, whole or in the part that matters here. */
  readonly supersedes?: readonly string[]
  readonly confidence: Confidence
  /** Where it was read: publisher and date, as a short citation; null where nobody named one, and then it is a draft. */
  readonly source: string | null
  /** What it rests on that cannot be cited, and what of it is unsure. Never said inside the source, which is shown as it is. */
  readonly restsOn?: readonly RestsOn[]
}

/**
 * General knowledge of a month, by what rests on it (all, the rest beside the source, the first day, the rate, lists of goods);
 * tables of rates; and what nobody has read yet. Text: law:source.<code>
 */
export type RestsOn =
  | 'whole'
  | 'rest'
  | 'first_day'
  | 'rate'
  | 'goods'
  | 'vat_tables'
  | 'rate_table'
  | 'text_unread'
  | 'successor_unread'
  | 'number_unseen'
  | 'labels_unnamed'

/** Not published yet, with the day on which somebody should look again; or looked for and not found: ask. */
export type Afterwards =
  { readonly kind: 'not_published'; readonly lookAgainOn: IsoDate } | { readonly kind: 'not_found' }

/** What a condition may look at. Everything is optional to a reader of one condition, never to the builder. */
export type Facts = {
  readonly segment: string
  readonly ownership: string
  readonly city: string
  /** The city is a cross-border e-commerce pilot zone on the day asked for; see domain/firm/pilot-zones.ts. */
  readonly inPilotZone: boolean
  readonly tracks: readonly string[]
  readonly targetRegions: readonly string[]
  readonly hasOwnBrand: boolean
  readonly productFlags: readonly string[]
  readonly sellingWays: readonly string[]
  readonly wishes: readonly string[]
  readonly markets: readonly string[]
  readonly channels: readonly string[]
  readonly modes: readonly string[]
  /** general | small_scale | unknown */
  readonly vatStatus: string
  /** What the screening (P02) found: clear | dual_use_licence | export_licence | licence_needed | prohibited | unknown */
  readonly screening: string
}

/**
 * Applicability as data. `is` compares one fact, `has` looks into a list fact, `in` holds when the fact is, or its list has,
 * any of the values, `isEmpty` is true for an empty list. `ships` is what follows from the tracks: domain/firm/profile.ts.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly is: readonly [keyof Facts | 'ships', string | boolean] }
  | { readonly has: readonly [keyof Facts, string] }
  | { readonly in: readonly [keyof Facts | 'ships', readonly string[]] }
  | { readonly isEmpty: keyof Facts }
  | { readonly always: true }

/** First and last day on which something applies; open on a side that is left out. */
export type InForce = { readonly validFrom?: IsoDate; readonly validTo?: IsoDate }

/** Kinds of field; each has one validator in domain/evidence/fields.ts. */
export type FieldKind =
  | 'text'
  | 'long_text'
  | 'date'
  | 'choice'
  | 'credit_code'
  | 'customs_code'
  | 'declaration_number'
  | 'bic'
  | 'bank_account'
  | 'mobile'
  | 'vin'
  | 'vehicle_list'
  | 'deregistration_list'
  | 'money'
  | 'currency'
  | 'market'
  | 'mode'
  | 'incoterm'
  | 'trademark_class'

/** Text: catalogue.tasks.<task>.fields.<id>.{label,hint,example} and .options.<option> for a choice. */
export type TaskField = InForce & {
  readonly id: string
  readonly kind: FieldKind
  readonly isRequired: boolean
  readonly options?: readonly string[]
  /** At most this many characters; kinds with a fixed form need none. */
  readonly maxLength?: number
  /** What the firm has said elsewhere and may take over here; no evidence until it is saved with the task. */
  readonly offers?: 'nameEn'
  /** What the document says here must be what the firm's other documents say; the pre-check compares. */
  readonly says?: Particular
  /** Of a day, and only of one: its kind in ../shared/day-bounds. It says when something happened, until when something counts, or what is meant to happen. */
  readonly when?: 'happened' | 'ends' | 'planned'
  /** The letters that whoever reads it needs: Latin on foreign papers, Chinese on those of registers. */
  readonly script?: Script
  readonly comesBack?: ComesBack
  /** Asked no more: shown where something was answered before. */
  readonly isEarlier?: true
  /** Choices that say that nothing was filed yet. */
  readonly unfiled?: readonly string[]
  /** Choices that may be submitted and settle nothing: what builds on the task goes on waiting. */
  readonly unsettled?: readonly string[]
}

export type Script = 'latin' | 'chinese'

/** What an authority gives back once it has decided, so that nobody has it when filing; in part: what is filed, completed by its numbers. */
export type ComesBack = 'whole' | 'in_part'

/** What stands on paper after document and must be the same on all of them. */
export const PARTICULARS = ['firm_name', 'english_name', 'address', 'representative'] as const
export type Particular = (typeof PARTICULARS)[number]

/** Text: catalogue.documents.<type>.{title,hint} */
export type TaskDocument = InForce & {
  readonly type: string
  readonly isRequired: boolean
  readonly comesBack?: ComesBack
}

/** Who is responsible, and when. Text: catalogue.authorities.<id> */
export type TaskAuthority = InForce & { readonly id: string }

/** The first that fits a firm is its own. */
export type TaskKind = { readonly id: string; readonly segments: readonly string[]; readonly onlyUsedCars?: true }

export type Task = {
  /** As in the reference steps (S05, P01, T12, V01); portal tasks M01 (markets) and C01 (channel) are our own. */
  readonly id: string
  readonly stage: StageId
  /** Position inside the stage. */
  readonly order: number
  readonly appliesWhen: Condition
  /** What the law asks of some kinds of firm in another way. Text: catalogue.tasks.<task>.kinds.<id> */
  readonly kinds?: readonly TaskKind[]
  readonly dependsOn: readonly string[]
  readonly rules: readonly string[]
  readonly confidence: Confidence
  readonly fields: readonly TaskField[]
  readonly documents: readonly TaskDocument[]
  readonly authorities: readonly TaskAuthority[]
  /** First and last day (exclusive) on which the task exists in law. */
  readonly validFrom?: IsoDate
  readonly retiredOn?: IsoDate
  /** The rule that abolished it. */
  readonly retiredBy?: string
  /** Working days an authority or bank typically needs after the firm has filed; null when nobody else is involved. */
  readonly agencyDays: readonly [number, number] | null
  /** Done on a page of its own instead of by fields: products, markets, requirements of the markets, channels, supervision mode. */
  readonly tool?: 'products' | 'markets' | 'requirements' | 'channels' | 'mode'
}

export type Catalogue = {
  /** Changes whenever tasks or rules change; stored with each submission. */
  readonly version: string
  readonly tasks: readonly Task[]
  readonly rules: readonly Rule[]
}
