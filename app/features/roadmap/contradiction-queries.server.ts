// Answers that contradict each other, in sentences, for the page on which one of them is given.
import { screeningOf } from '~/domain/catalogue/screening'
import { isChannelId } from '~/domain/channel/find-channel'
import { isDeclaredMode } from '~/domain/channel/mode'
import { readStoredAnswers } from '~/domain/channel/stored-answers'
import { ORDER_TYPES, type ModeAnswers } from '~/domain/channel/supervision-mode'
import { wordsIn, type ContradictionWords } from '~/domain/evidence/contradiction-items'
import { contradictionsAt, contradictionsIn, type Contradiction, type Place } from '~/domain/evidence/contradictions'
import type { Given } from '~/domain/evidence/given-answers'
import { isSegment, isTrack } from '~/domain/firm/profile'
import { destinationName } from '~/domain/market/destinations'
import { formatList } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { paths } from '~/paths'
import type { LoadedRoadmap } from './queries.server'
import type { Words } from './words-queries.server'

export type ContradictionsView = {
  readonly heading: string
  readonly lead: string
  readonly also: string
  readonly items: readonly {
    readonly id: string
    readonly text: string
    /** The pages with the other answer. */
    readonly elsewhere: readonly { readonly label: string; readonly to: string }[]
  }[]
}

type Reading = {
  readonly loaded: Pick<LoadedRoadmap, 'rows'>
  readonly words: Words
  /** Answers that advice is asked for; left out, those behind the stored decision count. */
  readonly asked?: ModeAnswers | null
}

/** Null where nothing contradicts. */
export function contradictionViews(place: Place, { loaded, words, asked }: Reading): ContradictionsView | null {
  const { t } = words
  const stored = givenBy(loaded)
  const given = asked ? { ...stored, modeAnswers: asked } : stored
  const found = contradictionsAt(place, given)
  if (found.length === 0) return null
  const wrong = found.filter((one) => !('isStep' in one))
  return {
    heading: wrong.length > 0 ? t('contradictions:heading', { count: wrong.length }) : t('contradictions:stepHeading'),
    lead: t(wrong.length > 0 ? 'contradictions:lead' : 'contradictions:stepLead'),
    also: t('contradictions:also'),
    items: found.map((one) => ({
      id: one.id,
      text: t(`contradictions:said.${one.id}`, contradictionWords(wordsIn(one.id, given), words.scope.language)),
      elsewhere: elsewhere(one, place, words),
    })),
  }
}

/** Tasks with an answer that contradicts another one; the profile is no task. */
export function contradictedTasks(loaded: Pick<LoadedRoadmap, 'rows'>): ReadonlySet<string> {
  // A step that has still to be taken is no wrong answer.
  const wrong = contradictionsIn(givenBy(loaded)).filter((one) => !('isStep' in one))
  const places = wrong.flatMap((one) => one.places)
  return new Set(places.map((place) => TASK_OF[place] ?? place))
}

/** Tasks whose answer is given on a page of its own. */
const TASK_OF: Readonly<Record<string, string>> = { markets: 'M01', channels: 'C01', mode: 'T01' }

export function givenBy({ rows }: Pick<LoadedRoadmap, 'rows'>): Given {
  const { firm, answers, markets, channels, mode } = rows
  const answerTo = (taskId: string, fieldId: string) =>
    answers.find((answer) => answer.taskId === taskId && answer.fieldId === fieldId)?.value.trim() ?? ''
  const screening = { result: answerTo('P02', 'screening_result'), licenceKind: answerTo('P02', 'licence_kind') }
  return {
    segment: isSegment(firm.segment) ? firm.segment : 'sme',
    tracks: firm.tracks.filter(isTrack),
    productFlags: firm.productFlags,
    sellingWays: firm.sellingWays,
    wishes: firm.wishes,
    hasOwnBrand: firm.hasOwnBrand,
    screening: screeningOf(screening),
    markets: markets.map(({ market }) => market),
    channels,
    mode: mode?.mode ?? null,
    modeAnswers: readStoredAnswers(mode?.answers),
    answerTo,
  }
}

/** Codes by name, as the sentences want them. */
export function contradictionWords(codes: ContradictionWords, language: Language) {
  const { term, country, mode, declared } = codes
  const t = translator(language)
  const order = ORDER_TYPES.find((type) => type === codes.order)
  const named = (code: string) =>
    isDeclaredMode(code) ? t('channels:modeTitle', { code, name: t(`channels:modes.${code}.name`) }) : code
  return {
    term,
    country: destinationName(country, language) ?? country,
    mode: named(mode),
    declared: named(declared),
    order: order ? t(`channels:questions.order_type.options.${order}`) : codes.order,
    channels: formatList(
      language,
      codes.channels.filter(isChannelId).map((id) => t(`channels:channels.${id}.name`)),
    ),
  }
}

function elsewhere({ places }: Contradiction, here: Place, { t, scope }: Words) {
  return places
    .filter((place) => place !== here)
    .map((place) => {
      switch (place) {
        case 'profile':
          return { label: t('contradictions:places.profile'), to: paths.firm.profile(scope.firmId) }
        case 'markets':
          return { label: t('contradictions:places.markets'), to: paths.firm.markets(scope.firmId) }
        case 'channels':
          return { label: t('contradictions:places.channels'), to: paths.firm.channels(scope.firmId) }
        case 'mode':
          return { label: t('contradictions:places.mode'), to: paths.firm.supervisionMode(scope.firmId) }
        default:
          return { label: t(`catalogue:tasks.${place}.title`), to: paths.firm.task(scope.firmId, place) }
      }
    })
}
