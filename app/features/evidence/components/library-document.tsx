import { Link } from '@remix-run/react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { useField } from '~/ui/form/form-state'
import { Fold } from '~/ui/layout/fold'
import type { LibraryDocument, DocumentVersion } from '../library-queries.server'
import { fileName } from './names'
import { UploadField, type Uploaded } from './upload-field'

type EntryProps = {
  readonly document: LibraryDocument
  /** Null for what rests, and for those who only look on. */
  readonly uploadTo: string | null
  readonly onSent: (uploaded: Uploaded) => void
}

type LibraryEntryProps = EntryProps & {
  /** Needed in some cases only: one line that opens. A file that was refused holds it open. */
  readonly isFolded: boolean
}

export function LibraryDocumentEntry({ isFolded, ...entry }: LibraryEntryProps) {
  const { error } = useField(fileName(entry.document.type))
  if (!isFolded) return <OpenEntry {...entry} />
  return (
    <li className="border-b border-line py-2">
      <Fold label={entry.document.label} isOpen={error !== null} isInner>
        <Tasks tasks={entry.document.tasks} />
        <Bringing {...entry} />
      </Fold>
    </li>
  )
}

/** One kind of document: what is there, until when it counts, who uses it, and how to bring a new one. */
function OpenEntry(entry: EntryProps) {
  const t = useTranslate()
  const { label, current, older, expires, sameAs, tasks } = entry.document
  return (
    <li className="border-b border-line py-6">
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        {current?.thumbnailTo && (
          <img
            src={current.thumbnailTo}
            alt=""
            loading="lazy"
            width={96}
            className="h-auto max-h-36 w-24 self-start border border-line bg-white object-contain"
          />
        )}
        <div className="min-w-0 grow basis-72">
          <h3 className="text-lead font-semibold">{label}</h3>
          {current && <Version version={current} />}
          {expires && <Expiry expires={expires} />}
          {sameAs && <p className="text-warn">{t('evidence:library.sameAs', { other: sameAs })}</p>}
          <Tasks tasks={tasks} />
          {older.length > 0 && (
            <details>
              <summary className="cursor-pointer py-1 text-small">
                {t('evidence:library.older', { count: older.length })}
              </summary>
              {older.map((version) => (
                <Version key={version.number} version={version} />
              ))}
            </details>
          )}
          <Bringing {...entry} />
        </div>
      </div>
    </li>
  )
}

function Bringing({ document: { type, label, needsConsent, current, isLocked }, uploadTo, onSent }: EntryProps) {
  const t = useTranslate()
  if (!uploadTo)
    return (
      <p className="mt-2 text-small text-ink-soft">
        {t(isLocked ? 'evidence:library.submitted' : 'evidence:library.viewer')}
      </p>
    )
  return (
    <UploadField
      {...{ type, uploadTo, needsConsent, onSent }}
      label={t(current ? 'evidence:library.replace' : 'evidence:library.choose', { document: label })}
    />
  )
}

function Version({ version }: { readonly version: DocumentVersion }) {
  const t = useTranslate()
  const format = useFormat()
  const { to, filename, number, sizeBytes, pageCount, pixels, uploadedAt, uploadedBy, scan, erasedAt } = version
  const facts = [
    t('evidence:documents.version', { number }),
    format.fileSize(sizeBytes),
    pageCount === null ? null : t('evidence:library.pages', { count: pageCount }),
    pixels,
    uploadedBy
      ? t('evidence:library.uploadedBy', { date: format.date(uploadedAt), name: uploadedBy })
      : t('evidence:documents.uploaded', { date: format.date(uploadedAt) }),
    erasedAt
      ? t('evidence:identity.erased', { date: format.date(erasedAt) })
      : scan === 'infected' && t('evidence:scan.infected'),
  ]
  return (
    <div className="mt-1">
      {to ? (
        <a href={to} download className="inline-block py-0.5 [overflow-wrap:anywhere]">
          {filename}
        </a>
      ) : (
        <span className="[overflow-wrap:anywhere]">{filename}</span>
      )}
      <p className="text-small text-ink-soft">{facts.filter(Boolean).join(t('roadmap:separator'))}</p>
    </div>
  )
}

/** Nobody counts the days of longer times. */
const A_YEAR = 365

function Expiry({ expires: { day, daysLeft } }: { readonly expires: NonNullable<LibraryDocument['expires']> }) {
  const t = useTranslate()
  const date = useFormat().date(day)
  if (daysLeft < 0) return <p className="font-semibold text-error">{t('evidence:library.expired', { date })}</p>
  return (
    <p className={daysLeft <= 30 ? 'font-semibold text-warn' : 'text-small text-ink-soft'}>
      {daysLeft > A_YEAR
        ? t('evidence:library.expiresOn', { date })
        : t('evidence:library.expires', { date, count: daysLeft })}
    </p>
  )
}

function Tasks({ tasks }: Pick<LibraryDocument, 'tasks'>) {
  const t = useTranslate()
  if (tasks.length === 0) return <p className="text-small text-ink-soft">{t('evidence:library.unused')}</p>
  return (
    <p className="text-small text-ink-soft">
      {t('evidence:library.usedBy')}{' '}
      {tasks.map(({ title, to }) => (
        <Link key={to} to={to} className="me-3 inline-block py-0.5">
          {title}
        </Link>
      ))}
    </p>
  )
}
