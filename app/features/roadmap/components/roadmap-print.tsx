import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { QrCode } from '~/ui/data/qr-code'
import { UnknownYears } from '~/ui/feedback/unknown-years'
import { SectionHeading } from '~/ui/layout/headings'
import { Mark } from '~/ui/layout/mark'
import { RoadmapTotals } from './roadmap-totals'
import { MarketWarnings } from './market-warnings'
import type { PrintedDocument, PrintedTask, PrintPage } from '../print-queries.server'

/** A4 sheets, and on the screen the same matter. */
export function RoadmapPrint({ page }: { readonly page: PrintPage }) {
  const t = useTranslate()
  const format = useFormat()
  const { firm, madeOn, ready, stages, documents } = page
  return (
    <article
      data-prints-alone
      className="mx-auto max-w-[52rem] border border-line-strong bg-surface p-6 sm:p-10 print:max-w-none print:border-0 print:p-0"
    >
      <header className="mb-8">
        <p className="flex items-center gap-3 text-ink-soft">
          <Mark />
          {t('common:product.name')}
        </p>
        <h1 className="mt-4 text-page">{t('printout:title')}</h1>
        <p className="mt-2 text-lead font-semibold" lang="zh-CN">
          {firm.nameZh}
        </p>
        <p lang="en">{firm.nameEn}</p>
        <p className="text-ink-soft">{t('printout:creditCode', { code: firm.creditCode })}</p>
        <p className="mt-3 text-small text-ink-soft">{t('printout:made', { date: format.date(madeOn) })}</p>
      </header>
      {ready && (
        <section className="mb-8 break-inside-avoid">
          <SectionHeading>{ready.heading}</SectionHeading>
          <p className="mt-3 text-small text-ink-soft">{ready.lead}</p>
          <p className="font-semibold">{ready.half}</p>
          <p>{ready.most}</p>
          <UnknownYears years={page.unknownYears} />
          <ul className="mt-2 text-small text-ink-soft">
            {[...ready.stages.lines, ...ready.runningOn, ready.basis, ...ready.how.lines].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <RoadmapTotals view={page.totals} />
      <MarketWarnings view={page.warnings} />
      {page.retired.map(({ id, title, text }) => (
        <p key={id} className="mb-6 max-w-measure text-small">
          <s>{title}</s> · {t('printout:retired')} · {text}
        </p>
      ))}
      {stages.map(({ id, title, count, tasks }) => (
        <section key={id} className="mb-8">
          <SectionHeading end={count}>{title}</SectionHeading>
          <ol>
            {tasks.map((task) => (
              <Task key={task.id} task={task} />
            ))}
          </ol>
        </section>
      ))}
      <section className="print:break-before-page">
        <SectionHeading>{t('printout:documents.heading')}</SectionHeading>
        <ul>
          {documents.map((document) => (
            <Document key={document.type} document={document} />
          ))}
        </ul>
      </section>
      <footer className="mt-8 text-small text-ink-soft">{t('printout:note')}</footer>
    </article>
  )
}

function Task({ task }: { readonly task: PrintedTask }) {
  const t = useTranslate()
  return (
    <li className="grid break-inside-avoid grid-cols-[minmax(0,1fr)_auto] gap-x-5 border-b border-line py-3">
      <div>
        <h3 className="text-base">{task.title}</h3>
        <p className="text-small font-semibold">{task.state}</p>
        {task.hint && <p className="text-small">{task.hint}</p>}
        <p className="mt-1 text-small text-ink-soft">{task.where}</p>
        {task.documents.length > 0 && (
          <p className="text-small text-ink-soft">
            {t('printout:needs', { documents: task.documents.join(t('roadmap:listSeparator')) })}
          </p>
        )}
      </div>
      <QrCode code={task.qr} label={t('printout:qr', { title: task.title })} look="small" />
    </li>
  )
}

function Document({ document: { title, tasks, isRequired, givenOn } }: { readonly document: PrintedDocument }) {
  const t = useTranslate()
  const format = useFormat()
  return (
    <li className="grid break-inside-avoid grid-cols-[auto_minmax(0,1fr)] gap-x-3 border-b border-line py-2">
      {/* A box to tick by hand; the words beside it say whether the portal has the document. */}
      <span aria-hidden="true" className="mt-1.5 inline-block size-4 border-2 border-ink" />
      <div>
        <p className="font-semibold">
          {title}
          <span className="font-normal text-ink-soft">
            {' '}
            · {t(isRequired ? 'printout:documents.required' : 'printout:documents.onRequest')}
          </span>
        </p>
        <p className="text-small text-ink-soft">
          {t('printout:documents.for', { tasks: tasks.join(t('roadmap:listSeparator')) })}
        </p>
        <p className="text-small">
          {givenOn ? t('printout:documents.given', { date: format.date(givenOn) }) : t('printout:documents.missing')}
        </p>
      </div>
    </li>
  )
}
