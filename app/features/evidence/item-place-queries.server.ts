// The page on which an item is changed, at its control, with the way back.
import { paths } from '~/paths'
import { controlName } from './components/names'

type Item = { readonly firmId: string; readonly itemId: string; readonly returnTo: string }

/** Of a field or document of a task, of the three choices with pages of their own, and of the profile (profile.tracks). */
export function placeOfItem({ firmId, itemId, returnTo }: Item): string {
  const [where = '', field = ''] = itemId.split('.')
  if (itemId === 'M01.markets') return paths.firm.markets(firmId)
  if (itemId === 'T01.mode') return paths.firm.supervisionMode(firmId)
  if (itemId === 'C01.channels') return paths.firm.channels(firmId)
  if (where === 'profile') return `${paths.firm.profile(firmId)}${anchor(field)}`
  return `${paths.firm.task(firmId, where, { returnTo })}${anchor(controlName(itemId))}`
}

/** As the page's form names its controls. */
function anchor(control: string): string {
  return `#page-form-${control.replaceAll('.', '_')}`
}
