// The forecast as the firm's own page shows it: with links to the tasks that decide, and to what can be done meanwhile.
import type { LoadedRoadmap } from '~/features/roadmap/queries.server'
import type { ReadyView } from '~/features/roadmap/dates-view'
import type { Words } from '~/features/roadmap/words-queries.server'
import { paths } from '~/paths'
import { firmForecast, forecastView } from './forecast-queries.server'

/** Null when nothing is left to do. */
export function readyView(loaded: LoadedRoadmap, { t, scope }: Words): ReadyView {
  const view = forecastView(firmForecast(loaded), scope.language)
  if (!view) return null
  const linked = ({ id, label }: { readonly id: string; readonly label: string }) => ({
    label,
    to: paths.firm.task(scope.firmId, id),
  })
  const { half, most, until, basis, stages, path, sum, meanwhile, runningOn, notes } = view
  return {
    heading: t('forecast:heading'),
    lead: t('forecast:lead'),
    ...{ half, most, until, basis, runningOn },
    stages: { heading: t('forecast:stagesHeading'), lines: stages },
    path: { heading: t('forecast:pathHeading'), lines: path.map(linked), note: sum },
    meanwhile: { heading: t('forecast:meanwhileHeading'), lines: meanwhile.map(linked) },
    how: { heading: t('forecast:howHeading'), lines: notes },
  }
}
