import { useTranslate } from '~/i18n/use-translate'
import { SavedNotice } from '~/ui/feedback/saved-notice'

export type ProfileEffectProps = {
  readonly effect: {
    readonly key: string
    readonly added: readonly string[]
    readonly dropped: readonly string[]
    readonly keptAside: readonly string[]
  }
}

/** What saving would change on the roadmap. Part of the form: the hidden field says what the firm agrees to. */
export function ProfileEffect({ effect }: ProfileEffectProps) {
  const t = useTranslate()
  const { added, dropped, keptAside } = effect
  return (
    <SavedNotice stays tone="warn" heading={t('firms:effect.heading')}>
      <input type="hidden" name="agreedEffect" value={effect.key} />
      {added.length > 0 && <TitleList heading={t('firms:effect.added', { count: added.length })} titles={added} />}
      {dropped.length > 0 && (
        <TitleList heading={t('firms:effect.dropped', { count: dropped.length })} titles={dropped} />
      )}
      <p>
        {keptAside.length > 0
          ? t('firms:effect.keptAside', { count: keptAside.length })
          : t('firms:effect.nothingLost')}
      </p>
      <p>{t('firms:effect.notSaved')}</p>
    </SavedNotice>
  )
}

function TitleList({ heading, titles }: { readonly heading: string; readonly titles: readonly string[] }) {
  return (
    <div>
      <p className="font-semibold">{heading}</p>
      <ul className="list-disc ps-5">
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </div>
  )
}
