import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { WrittenText } from '~/ui/data/written-text'
import { EmptyState } from '~/ui/feedback/empty-state'
import { StatusTag } from '~/ui/feedback/status-tag'
import { MessageText } from './message-text'
import type { ThreadAttachment, ThreadMessage, ThreadPage } from '../thread-queries.server'

/** Oldest first, as one reads; one's own side stands further in. */
export function MessageList({ page }: { readonly page: Pick<ThreadPage, 'messages' | 'newCount' | 'side' | 'item'> }) {
  const t = useTranslate()
  if (page.messages.length === 0)
    return <EmptyState heading={t('threads:messages.empty')}>{t('threads:messages.emptyLead')}</EmptyState>
  return (
    <section aria-label={t('threads:messages.list')}>
      {page.newCount > 0 && (
        <p className="mb-3">
          <a href="#latest" className="inline-block py-1 font-semibold text-yours">
            {t('threads:messages.newCount', { count: page.newCount })}
          </a>
        </p>
      )}
      <ol className="flow [--flow:1.25rem]">
        {page.messages.map((message, index) => (
          <li
            key={message.id}
            id={index === page.messages.length - 1 ? 'latest' : undefined}
            className={`scroll-mt-4 rounded-box border-s-4 bg-surface px-4 py-3 ${
              message.isOurs ? 'border-sea sm:ms-16' : 'border-line-strong sm:me-16'
            }`}
          >
            <Message message={message} side={page.side} isItemShown={page.item === null} />
          </li>
        ))}
      </ol>
    </section>
  )
}

type MessageProps = {
  readonly message: ThreadMessage
  readonly side: ThreadPage['side']
  readonly isItemShown: boolean
}

function Message({ message, side, isItemShown }: MessageProps) {
  const t = useTranslate()
  const format = useFormat()
  const from = message.isOurs === (side === 'advisor') ? 'advisor' : 'firm'
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <strong className="font-semibold">{message.isOwn ? t('threads:you') : message.author}</strong>
        <span className="text-small text-ink-soft">{t(`threads:side.${from}`)}</span>
        {message.isNew && <StatusTag tone="yours">{t('threads:new')}</StatusTag>}
        <time dateTime={message.at} className="text-small text-ink-soft sm:ms-auto">
          {format.dateTime(message.at)}
        </time>
      </p>
      {isItemShown && message.item && (
        <p className="mt-1 text-small text-ink-soft">{t('threads:about', { item: message.item })}</p>
      )}
      <WrittenText text={message.text} language={message.language} className="mt-2">
        <MessageText text={message.text} />
      </WrittenText>
      {message.attachments.length > 0 && (
        <ul className="mt-2">
          {message.attachments.map((file) => (
            <li key={file.id}>
              <Attachment file={file} side={side} />
            </li>
          ))}
        </ul>
      )}
      {message.seen && (
        <p className="mt-2 text-small text-ink-soft">{seenText(t, { side, readAt: message.seen.readAt, format })}</p>
      )}
    </>
  )
}

/** A firm can do nothing about a file that nobody has looked at; staff open files of strangers. */
function Attachment({ file, side }: { readonly file: ThreadAttachment; readonly side: ThreadPage['side'] }) {
  const t = useTranslate()
  const format = useFormat()
  const { filename: name, sizeBytes, scan } = file
  if (scan === 'infected') return <span className="text-error">{t('threads:file.infected', { name })}</span>
  return (
    <>
      {side === 'advisor' && scan === 'unknown' && (
        <span className="me-2 text-small text-ink-soft">{t('threads:file.unknown')}</span>
      )}
      <a href={file.to} download className="inline-block py-1 wrap-anywhere">
        {t('threads:file.download', { name, size: format.fileSize(sizeBytes) })}
      </a>
    </>
  )
}

type Seen = {
  readonly side: ThreadPage['side']
  readonly readAt: string | null
  readonly format: ReturnType<typeof useFormat>
}

function seenText(t: ReturnType<typeof useTranslate>, { side, readAt, format }: Seen): string {
  if (side === 'advisor')
    return readAt ? t('threads:read.byFirm', { when: format.dateTime(readAt) }) : t('threads:read.notByFirm')
  return readAt ? t('threads:read.byAdvisor', { when: format.dateTime(readAt) }) : t('threads:read.notByAdvisor')
}
