import type { FormReply } from '~/i18n/message-key'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { PageForm } from '~/ui/form/page-form'
import { Shown } from '~/ui/form/shown'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { Fold } from '~/ui/layout/fold'
import type { PlanPage, PlanSectionView } from '../plan-queries.server'
import { PlanSectionPart, SaidText } from './plan-section'

type PlanSheetProps = {
  readonly page: PlanPage
  /** What the reader may add: the firm its remarks, the advisor comments, others nothing. */
  readonly writes: 'remarks' | 'comments' | 'nothing'
  readonly reply: FormReply | undefined
}

/** One to two sheets: the record writes, people add. */
export function PlanSheet({ page, writes, reply }: PlanSheetProps) {
  const t = useTranslate()
  const sections = page.sections.map((section) => (
    <PlanSectionPart key={section.id} section={section}>
      {writes !== 'nothing' && <Box section={section} writes={writes} page={page} reply={reply} />}
    </PlanSectionPart>
  ))
  return (
    <article className="max-w-[54rem] print:max-w-none print:text-small">
      <PlanHead page={page} />
      {writes === 'nothing' ? (
        sections
      ) : (
        <PageForm
          key={JSON.stringify(page.sections.map(({ remark, comments }) => [remark?.id, comments.length]))}
          draft={{ revision: page.lastOwnId }}
          reply={reply}
        >
          {sections}
          <div className="mt-6 print:hidden">
            <SubmitButton>{t(`plan:save.${writes}`)}</SubmitButton>
          </div>
        </PageForm>
      )}
      {page.earlier.length > 0 && (
        <div className="mt-8 print:hidden">
          <Fold label={t('plan:earlier')} end={page.earlier.length}>
            {page.earlier.map(({ section, ...said }) => (
              <SaidText key={said.id} heading={section} said={said} />
            ))}
          </Fold>
        </div>
      )}
      <p className="mt-8 border-t border-line pt-2 text-small text-ink-soft print:mt-3">{t('plan:guidance')}</p>
    </article>
  )
}

function PlanHead({ page }: Pick<PlanSheetProps, 'page'>) {
  const t = useTranslate()
  const format = useFormat()
  const { product, market, verdict, day } = page
  return (
    <header className="rounded-box bg-sea-deep p-6 text-white print:bg-transparent print:p-0 print:text-ink">
      <p className="text-small text-deep-soft print:text-ink-soft">
        {product.code} {product.meaning} · {t('plan:asOf', { day: format.date(day) })}
      </p>
      <h1 className="mt-1 text-page print:mt-0 print:text-[15pt]">
        {t('plan:titleFor', { product: product.name, market: market.name })}
      </h1>
      <p className="mt-2 max-w-measure">
        <span className="font-semibold">{verdict.name}.</span> {verdict.lead}
      </p>
    </header>
  )
}

type BoxProps = PlanSheetProps & { readonly section: PlanSectionView }

function Box({ section: { id, title, remark }, writes, page, reply }: BoxProps) {
  const t = useTranslate()
  const name = `remark.${id}`
  const isRemark = writes === 'remarks'
  const isOpen = reply?.errors.some(({ field }) => field === name) ?? false
  return (
    <details open={isOpen ? true : undefined}>
      <summary className="cursor-pointer py-1 text-small font-semibold text-sea">
        {isRemark ? t(remark ? 'plan:changeRemark' : 'plan:addRemark') : t('plan:addComment')}
        <span className="sr-only"> {title}</span>
      </summary>
      {isRemark && <Shown name={name} stored={remark?.text ?? ''} />}
      <TextArea
        name={name}
        label={t(isRemark ? 'plan:remarkOn' : 'plan:commentOn', { section: title })}
        hint={t('plan:longest', { max: page.longest })}
        defaultValue={isRemark ? remark?.text : ''}
        rows={3}
        isOptional
      />
    </details>
  )
}
