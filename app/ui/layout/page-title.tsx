import { useMatches, useRouteError } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { errorHeading } from '../feedback/error-kind'

type Named = { readonly title: string; readonly description?: string }

function isNamed(data: unknown): data is Named {
  return typeof data === 'object' && data !== null && 'title' in data && typeof data.title === 'string'
}

/**
 * What tabs, bookmarks and searches show: the `title` that the innermost loader gives, and its `description` if it has one. A page that
 * could not be shown is called by what happened, whatever else has an answer; where a layout shows the error, by that alone.
 */
export function PageTitle() {
  const t = useTranslate()
  // Null where nothing has gone wrong.
  const error = useRouteError() ?? null
  const answers = useMatches().map(({ data }) => data)
  const named = answers.findLast(isNamed)
  if (error !== null || answers.at(-1) === undefined) {
    const title = t(error === null ? 'common:errors.notShown' : errorHeading(error))
    return <title>{t('common:title.page', { title })}</title>
  }
  return (
    <>
      <title>{named?.title}</title>
      {named?.description && <meta name="description" content={named.description} />}
    </>
  )
}
