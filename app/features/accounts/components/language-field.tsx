import { LANGUAGES, type Language } from '~/i18n/language'
import { useTranslate } from '~/i18n/use-translate'
import { RadioGroup } from '~/ui/form/choice-group'

/** Not named `language`: that is what the switch on every page posts. */
export function LanguageField({ chosen }: { readonly chosen: Language }) {
  const t = useTranslate()
  return (
    <RadioGroup
      name="preferredLanguage"
      label={t('accounts:language.label')}
      arrangement="row"
      defaultValue={chosen}
      options={LANGUAGES.map((language) => ({ value: language, label: t(`common:language.${language}`) }))}
    />
  )
}
