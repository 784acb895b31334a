import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { Pagination } from '~/ui/data/pagination'
import { Notice } from '~/ui/feedback/notice'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading } from '~/ui/layout/headings'
import { useHasScripts } from '~/ui/layout/use-has-scripts'
import type { DocumentPage } from '../document-queries.server'
import { DocumentAnswers } from './document-answers'
import { DocumentOriginal } from './document-original'

type ViewerProps = {
  readonly page: DocumentPage
  /** The same documents at another page of theirs. */
  readonly toPage: (page: number) => string
}

/** A document beside the answers it should bear out; where it was replaced, old and new beside each other. */
export function DocumentViewer({ page, toPage }: ViewerProps) {
  const t = useTranslate()
  const hasScripts = useHasScripts()
  const { firm, stageTitle: stage, label, original, before, turn } = page
  return (
    <div className="px-4 py-6 sm:px-8">
      <BackLink {...page.back} />
      <PageHeading caption={t('viewer:caption', { firm, stage })}>{label}</PageHeading>
      <Steps page={page} />
      {page.newerTo && (
        <Notice heading={t('viewer:newer.heading')}>
          <p>
            {t('viewer:newer.body')} <Link to={page.newerTo}>{t('viewer:newer.link')}</Link>
          </p>
        </Notice>
      )}
      <div className="mt-4 grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <Pagination page={turn.page} pages={turn.pages} toPage={toPage} />
          <div className={`mt-4 grid gap-x-6 gap-y-8 ${before ? 'md:grid-cols-2' : ''}`}>
            {before && (
              <DocumentOriginal
                original={before}
                document={label}
                heading={t('viewer:before', { number: before.number })}
              />
            )}
            <DocumentOriginal
              original={original}
              document={label}
              heading={t(before ? 'viewer:now' : 'viewer:version', { number: original.number })}
            />
          </div>
          {hasScripts && original.pictureTo && (
            <p className="mt-3 hidden text-small text-ink-soft lg:block">{t('viewer:keys')}</p>
          )}
        </div>
        <aside className="min-w-0 lg:sticky lg:top-6 lg:self-start">
          <DocumentAnswers page={page} />
        </aside>
      </div>
    </div>
  )
}

function Steps({ page: { position, previous, next } }: Pick<ViewerProps, 'page'>) {
  const t = useTranslate()
  return (
    <nav
      aria-label={t('viewer:documents')}
      className="flex flex-wrap gap-x-5 gap-y-1 border-y border-line py-2 print:hidden"
    >
      <span className="py-1 text-ink-soft">{t('viewer:position', position)}</span>
      {previous && (
        <Link to={previous.to} rel="prev" className="inline-block py-1">
          {t('viewer:previousDocument', { document: previous.label })}
        </Link>
      )}
      {next && (
        <Link to={next.to} rel="next" className="inline-block py-1">
          {t('viewer:nextDocument', { document: next.label })}
        </Link>
      )}
    </nav>
  )
}
