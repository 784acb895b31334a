import { useTranslate } from '~/i18n/use-translate'
import { Notice } from '~/ui/feedback/notice'

/** Says why the page can be read but not changed. */
export function EditNotice({ locked }: { readonly locked: 'viewer_cannot_edit' | 'item_locked' | null }) {
  const t = useTranslate()
  if (!locked) return null
  return <Notice>{t(locked === 'item_locked' ? 'markets:pick.locked' : 'markets:pick.viewerOnly')}</Notice>
}
