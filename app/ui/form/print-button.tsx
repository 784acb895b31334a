import { useEffect, useState } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { buttonStyle, type ButtonTone } from './button-style'

/** Without scripts it could do nothing, so it is not there. */
export function PrintButton({ tone }: { readonly tone?: ButtonTone }) {
  const t = useTranslate()
  const [canPrint, setCanPrint] = useState(false)
  useEffect(() => setCanPrint(true), [])
  if (!canPrint) return null
  return (
    <button type="button" onClick={() => window.print()} className={buttonStyle(tone)}>
      {t('common:actions.print')}
    </button>
  )
}
