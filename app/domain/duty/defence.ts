// Known duties against dumping and the like. They are warnings with the place to look them up and are never counted as zero or as a rate:
// they differ by company, by description and by month.
import { DEFENCE, type DefenceKind } from './reference/defence'
import type { TariffId } from './tariffs'

export type DefenceWarning = { readonly requirement: string; readonly kind: DefenceKind }

type Asked = { readonly hs6: string; readonly tariff: TariffId }

export function defenceOf({ hs6, tariff }: Asked): readonly DefenceWarning[] {
  return DEFENCE.filter(
    (one) => one.tariff === tariff && one.hs.split(' ').some((prefix) => hs6.startsWith(prefix)),
  ).map(({ requirement, kind }) => ({ requirement, kind }))
}
