import { useTranslate } from '~/i18n/use-translate'
import { Checkbox } from '~/ui/form/checkbox'
import { consentName } from './names'

/** Before the file, because some controls send it as soon as it is chosen. */
export function IdentityConsent({ type }: { readonly type: string }) {
  const t = useTranslate()
  return <Checkbox name={consentName(type)} label={t('evidence:identity.agree')} />
}
