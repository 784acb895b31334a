import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { opinionMark } from '~/domain/application/verdict-merge'
import { StatusTag } from '~/ui/feedback/status-tag'
import { Field } from '~/ui/form/field-frame'
import { SelectField } from '~/ui/form/select-field'
import { TextArea } from '~/ui/form/text-area'
import type { FirmReader } from '../firm-reader-queries.server'
import type { ReasonOptions } from '../item-queries.server'
import type { ReviewItem } from '../review-item-queries.server'
import { drawnName, noteName, reasonName, verdictName } from './names'
import { ItemValue } from './item-value'
import { ReasonPreview } from './reason-preview'
import { VerdictConflict } from './verdict-conflict'
import { anchorOf } from './verdict-state'

export type VerdictItemProps = {
  readonly item: ReviewItem
  readonly reasons: ReasonOptions
  readonly firmReader: FirmReader
  readonly isOpen: boolean
}

const ROW =
  'grid scroll-mt-4 scroll-mb-44 gap-x-6 gap-y-2 border-b border-line py-4 sm:grid-cols-[minmax(0,1fr)_auto] ' +
  'focus-visible:outline-3 focus-visible:outline-offset-4 focus-visible:outline-focus'

/** Quieter than the verdict beside it. */
const WRITE = 'mt-1 inline-block py-1 text-small print:hidden'

/** One item: what was given, and the verdict on it. The reason shows only where changes are asked for. */
export function VerdictItem({ item, reasons, firmReader, isOpen }: VerdictItemProps) {
  const t = useTranslate()
  return (
    <li
      id={anchorOf(item.itemId)}
      data-item={item.itemId}
      data-empty={item.isEmpty ? '' : undefined}
      tabIndex={-1}
      className={`group/item ${ROW}`}
    >
      <div className="min-w-0">
        <h3 className="text-base">
          {item.label}
          {item.isChanged && <Mark tone="yours" text={t('reviews:case.changed')} />}
          {item.isCarried && <Mark tone="plain" text={t('reviews:case.carried')} />}
        </h3>
        <ItemValue item={item} />
        <Link to={item.writeTo} aria-label={t('threads:links.aboutItemFor', { item: item.label })} className={WRITE}>
          {t('threads:links.aboutItem')}
        </Link>
      </div>
      {isOpen ? <VerdictChoice item={item} /> : <VerdictGiven item={item} />}
      {isOpen && <VerdictConflict item={item} reasons={reasons} />}
      {isOpen && (
        <div className="rounded-box bg-yours-wash px-4 pt-3 supports-[selector(:has(a))]:group-not-has-[[data-changes]:checked]/item:hidden sm:col-span-2">
          <SelectField
            name={reasonName(item.itemId)}
            label={t('reviews:case.reasonFor', { item: item.label })}
            options={reasons[item.reasonsKey] ?? []}
            defaultValue={item.reasonCode}
          />
          <ReasonPreview item={item} firmReader={firmReader} />
          <TextArea
            name={noteName(item.itemId)}
            label={t('reviews:case.noteFor', { item: item.label })}
            hint={t('reviews:case.noteHint')}
            rows={2}
            isOptional
            defaultValue={item.note}
          />
        </div>
      )}
    </li>
  )
}

function Mark({ tone, text }: { readonly tone: 'yours' | 'plain'; readonly text: string }) {
  return (
    <span className="ms-2">
      <StatusTag tone={tone}>{text}</StatusTag>
    </span>
  )
}

function VerdictGiven({ item }: { readonly item: ReviewItem }) {
  const t = useTranslate()
  if (item.verdict === null) return null
  const isAccepted = item.verdict === 'accepted'
  return (
    <StatusTag tone={isAccepted ? 'done' : 'yours'}>
      {t(isAccepted ? 'reviews:case.accepted' : 'reviews:case.needsChanges')}
    </StatusTag>
  )
}

const CHOICE =
  'relative flex min-h-9 min-w-11 cursor-pointer items-center justify-center bg-surface px-3 text-small text-ink inset-ring inset-ring-line-strong ' +
  'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus'

function VerdictChoice({ item }: { readonly item: ReviewItem }) {
  const t = useTranslate()
  return (
    <Field name={verdictName(item.itemId)} label={t('reviews:case.verdictFor', { item: item.label })} labelled="unseen">
      {({ id, name }, typed) => {
        const chosen = typed?.[0] ?? item.verdict
        return (
          <div className="flex gap-0.5">
            <input type="hidden" name={drawnName(item.itemId)} value={opinionMark(item)} />
            <label className={`${CHOICE} rounded-s-box has-checked:bg-done has-checked:text-paper`}>
              <input
                type="radio"
                id={id}
                name={name}
                value="accepted"
                defaultChecked={chosen === 'accepted'}
                className="sr-only scroll-mb-44"
              />
              {t('reviews:case.accepted')}
            </label>
            <label className={`${CHOICE} rounded-e-box has-checked:bg-yours has-checked:text-paper`}>
              <input
                type="radio"
                name={name}
                value="needs_changes"
                // An underscore in a class would be read as a space, so the value cannot be named there.
                data-changes=""
                defaultChecked={chosen === 'needs_changes'}
                className="sr-only scroll-mb-44"
              />
              {t('reviews:case.needsChanges')}
            </label>
          </div>
        )
      }}
    </Field>
  )
}
