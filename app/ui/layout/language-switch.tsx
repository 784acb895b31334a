import { useLocation, useMatches, useRevalidator } from '@remix-run/react'
import type { FormEvent, MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { isLanguage, LANGUAGES, type Language } from '~/i18n/language'
import { hasPageForm, meaningOfEnter } from '~/i18n/route-namespaces'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'

/** The id of a page's main form; see PageForm. */
export const PAGE_FORM_ID = 'page-form'

/**
 * With scripts the words on the page change and what was typed stays where it is. Without them the buttons post the page's
 * main form, so that the server can hold what was typed and give it back in the other language.
 */
export function LanguageSwitch() {
  const t = useTranslate()
  const current = useLanguage()
  const { i18n } = useTranslation()
  const { revalidate } = useRevalidator()
  const { pathname, search } = useLocation()
  const handles = useMatches().map((match) => match.handle)
  const holdsForm = hasPageForm(handles)
  const returnTo = pathname + search

  async function change(language: Language) {
    const response = await fetch(paths.language(), {
      method: 'POST',
      body: new URLSearchParams({ language, returnTo }),
      // The answer leads back to this page; only its cookie is wanted.
      redirect: 'manual',
    })
    if (response.type !== 'opaqueredirect' && !response.ok) return
    await i18n.changeLanguage(language)
    revalidate()
  }

  function intercept(event: FormEvent, language: string) {
    if (!isLanguage(language)) return
    event.preventDefault()
    void change(language)
  }

  const buttons = LANGUAGES.map((language) => (
    <button
      key={language}
      type="submit"
      name="language"
      value={language}
      lang={language}
      aria-current={language === current ? 'true' : undefined}
      onClick={(event) => intercept(event, language)}
      className="min-h-9 min-w-9 rounded-box px-1.5 text-ink-soft hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink"
      {...(holdsForm && {
        form: PAGE_FORM_ID,
        formAction: `${paths.language()}?${new URLSearchParams({ returnTo })}`,
        formNoValidate: true,
      })}
      {...(holdsForm && { formMethod: 'post', formEncType: 'application/x-www-form-urlencoded' })}
    >
      {t(`common:language.${language}`)}
    </button>
  ))
  return (
    <form
      method="post"
      action={paths.language()}
      aria-label={t('common:language.label')}
      className="-mx-1.5 flex items-center print:hidden"
    >
      {holdsForm && <DefaultButton intent={meaningOfEnter(handles)} />}
      {!holdsForm && <input type="hidden" name="returnTo" value={returnTo} />}
      {buttons}
    </form>
  )
}

/**
 * The Enter key presses the first button that belongs to a form. Ours stand before the page's form and belong to it, so without
 * this one Enter would change the language instead of sending what was typed. Of several buttons it stands for the one that
 * the page has named, wherever that stands: the first in a form may be the one that cannot be taken back.
 */
function DefaultButton({ intent }: { readonly intent: string | undefined }) {
  function pressThatOfForm(event: MouseEvent<HTMLButtonElement>) {
    const named = intent ? `[name=intent][value=${intent}]` : ''
    const button = event.currentTarget.form?.querySelector<HTMLButtonElement>(`button[type=submit]${named}`)
    if (!button) return
    event.preventDefault()
    button.click()
  }
  return (
    <button
      type="submit"
      form={PAGE_FORM_ID}
      {...(intent && { name: 'intent', value: intent })}
      tabIndex={-1}
      aria-hidden
      className="sr-only"
      onClick={pressThatOfForm}
    />
  )
}
