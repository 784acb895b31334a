// Answers that contradict each other, in sentences, for the page on which one of them is given.
import { screeningOf } from '~/domain/catalogue/screening'
import { isDeclaredMode } from '~/domain/channel/mode'
import type { ContradictionWords } from '~/domain/evidence/contradiction-items'
import { contradictionsAt, type Contradiction, type Given, type Place } from '~/domain/evidence/contradictions'
import { isTrack } from '~/domain/firm/profile'
import { destinationName } from '~/domain/market/destinations'
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

type Reading = { readonly loaded: Pick<LoadedRoadmap, 'rows'>; readonly words: Words }

/** Null where nothing contradicts. */
export function contradictionViews(place: Place, { loaded, words }: Reading): ContradictionsView | null {
  const { t } = words
  const given = givenBy(loaded)
  const found = contradictionsAt(place, given)
  if (found.length === 0) return null
  const wrong = found.filter((one) => !('isStep' in one))
  return {
    heading: wrong.length > 0 ? t('contradictions:heading', { count: wrong.length }) : t('contradictions:stepHeading'),
    lead: t(wrong.length > 0 ? 'contradictions:lead' : 'contradictions:stepLead'),
    also: t('contradictions:also'),
    items: found.map((one) => ({
      id: one.id,
      text: t(`contradictions:said.${one.id}`, valuesOf(given, words)),
      elsewhere: elsewhere(one, place, words),
    })),
  }
}

export function givenBy({ rows }: Pick<LoadedRoadmap, 'rows'>): Given {
  const { firm, answers, channels, mode } = rows
  const answerTo = (taskId: string, fieldId: string) =>
    answers.find((answer) => answer.taskId === taskId && answer.fieldId === fieldId)?.value.trim() ?? ''
  const screening = { result: answerTo('P02', 'screening_result'), licenceKind: answerTo('P02', 'licence_kind') }
  return {
    tracks: firm.tracks.filter(isTrack),
    productFlags: firm.productFlags,
    sellingWays: firm.sellingWays,
    wishes: firm.wishes,
    hasOwnBrand: firm.hasOwnBrand,
    screening: screeningOf(screening),
    channels,
    mode: mode?.mode ?? null,
    answerTo,
  }
}

function valuesOf({ mode, answerTo }: Given, { scope }: Words) {
  const said = { term: answerTo('T08', 'incoterm'), country: answerTo('T08', 'buyer_country') }
  return contradictionWords({ ...said, mode: mode ?? '', declared: answerTo('T12', 'mode') }, scope.language)
}

/** Codes by name, as the sentences want them. */
export function contradictionWords({ term, country, mode, declared }: ContradictionWords, language: Language) {
  const t = translator(language)
  const named = (code: string) =>
    isDeclaredMode(code) ? t('channels:modeTitle', { code, name: t(`channels:modes.${code}.name`) }) : code
  return {
    term,
    country: destinationName(country, language) ?? country,
    mode: named(mode),
    declared: named(declared),
  }
}

function elsewhere({ places }: Contradiction, here: Place, { t, scope }: Words) {
  return places
    .filter((place) => place !== here)
    .map((place) => {
      switch (place) {
        case 'profile':
          return { label: t('contradictions:places.profile'), to: paths.firm.profile(scope.firmId) }
        case 'channels':
          return { label: t('contradictions:places.channels'), to: paths.firm.channels(scope.firmId) }
        case 'mode':
          return { label: t('contradictions:places.mode'), to: paths.firm.supervisionMode(scope.firmId) }
        default:
          return { label: t(`catalogue:tasks.${place}.title`), to: paths.firm.task(scope.firmId, place) }
      }
    })
}
