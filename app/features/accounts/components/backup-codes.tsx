import { useTranslate } from '~/i18n/use-translate'
import { buttonStyle } from '~/ui/form/button-style'
import { PrintButton } from '~/ui/form/print-button'
import { RowForm } from '~/ui/form/row-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { SectionHeading } from '~/ui/layout/headings'
import { Row } from '~/ui/layout/stack'

type BackupCodesProps = { readonly codes: readonly string[]; readonly email: string; readonly next: string }

/** Shown until they are put away, so that printing, reloading or another language does not lose them. */
export function BackupCodes({ codes, email, next }: BackupCodesProps) {
  const t = useTranslate()
  const lines = codes.map((code) => `${code.slice(0, 5)}-${code.slice(5)}`)
  const text = [t('twofactor:codes.file'), email, '', ...lines, ''].join('\r\n')
  return (
    <section>
      <SectionHeading>{t('twofactor:codes.heading')}</SectionHeading>
      <p className="my-4 max-w-measure">{t('twofactor:codes.lead')}</p>
      <p className="hidden print:block">{email}</p>
      <ol
        aria-label={t('twofactor:codes.list')}
        className="grid max-w-120 grid-cols-2 gap-x-8 gap-y-2 border-y border-line py-5 font-mono text-lead tabular-nums"
      >
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <Row>
        <RowForm intent="put_away" fields={{ next }}>
          <SubmitButton>{t('twofactor:codes.done')}</SubmitButton>
        </RowForm>
        {/* Made in the page: a file that the server sends would be one more place where codes pass through. */}
        <a
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          download="zero-to-one-backup-codes.txt"
          className={buttonStyle('quiet')}
        >
          {t('twofactor:codes.download')}
        </a>
        <PrintButton tone="quiet" />
      </Row>
    </section>
  )
}
