import { useTranslate } from '~/i18n/use-translate'
import type { Moved } from '../leaving-commands.server'

/** What became of the cases, one sentence for each place they went to. */
export function MovedCases({ moved }: { readonly moved: Moved }) {
  const t = useTranslate()
  const { toColleague, toQueue, stays } = moved
  const lines = [
    toColleague > 0 && t('adminaccounts:leaving.moved.toColleague', { count: toColleague }),
    toQueue > 0 && t('adminaccounts:leaving.moved.toQueue', { count: toQueue }),
    stays > 0 && t('adminaccounts:leaving.moved.stays', { count: stays }),
  ].filter((line) => line !== false)
  return lines.length > 0 ? <p>{lines.join(' ')}</p> : null
}
