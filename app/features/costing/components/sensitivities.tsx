import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { formatDecimal } from '~/i18n/format'
import { SectionHeading } from '~/ui/layout/headings'

const HALF = 49

type SensitivitiesProps = {
  /** Null where the result is not known, and then why. */
  readonly rows: readonly SensitivityRow[] | null
  readonly unknown: string | null
  /** What stays as it is, and what the table is of. */
  readonly end: string
  readonly caption: string
}

export type SensitivityRow = { readonly label: string; readonly up: string; readonly down: string }

/** Which input matters most: the change of profit to both sides of a line in the middle. */
export function Sensitivities({ rows, unknown, ...words }: SensitivitiesProps) {
  const t = useTranslate()
  if (rows === null)
    return (
      <section className="break-inside-avoid">
        <SectionHeading>{t('price:sensitive.heading')}</SectionHeading>
        <p className="mt-2 rounded-box border-2 border-dashed border-theirs px-3 py-2 text-theirs">{unknown}</p>
      </section>
    )
  return <SensitivityTable rows={rows} {...words} />
}

type TableProps = Pick<SensitivitiesProps, 'end' | 'caption'> & { readonly rows: readonly SensitivityRow[] }

function SensitivityTable({ rows, end, caption }: TableProps) {
  const t = useTranslate()
  const language = useLanguage()
  const most = Math.max(1, ...rows.flatMap(({ up, down }) => [Math.abs(Number(up)), Math.abs(Number(down))]))
  const signed = (text: string) => (text.startsWith('-') ? '' : '+') + formatDecimal(language, text)
  return (
    <section className="break-inside-avoid">
      <SectionHeading end={end}>{t('price:sensitive.heading')}</SectionHeading>
      <table className="mt-2 w-full border-collapse">
        <caption className="sr-only">{caption}</caption>
        <thead className="text-small text-ink-soft">
          <tr>
            <th scope="col" className="text-start font-semibold">
              {t('price:sensitive.input')}
            </th>
            <td />
            <th scope="col" className="ps-2 text-end font-semibold">
              {t('price:sensitive.up')}
            </th>
            <th scope="col" className="ps-2 text-end font-semibold">
              {t('price:sensitive.down')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, up, down }) => (
            <tr key={label} className="text-small">
              <th scope="row" className="py-1 pe-2 text-start font-normal">
                {label}
              </th>
              <td className="w-[24%]">
                <svg aria-hidden="true" className="block h-6 w-full">
                  <Side value={Number(up)} most={most} />
                  <Side value={Number(down)} most={most} />
                  <line x1="50%" x2="50%" y1="0" y2="24" className="stroke-ink" />
                </svg>
              </td>
              <td className="ps-2 text-end whitespace-nowrap tabular-nums">{signed(up)}</td>
              <td className="ps-2 text-end whitespace-nowrap tabular-nums">{signed(down)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-1 text-small text-ink-faint">{t('price:sensitive.legend')}</p>
    </section>
  )
}

function Side({ value, most }: { readonly value: number; readonly most: number }) {
  const width = (Math.abs(value) / most) * HALF
  return (
    <rect
      x={`${(value < 0 ? 50 - width : 50).toFixed(2)}%`}
      width={`${width.toFixed(2)}%`}
      y="4"
      height="16"
      className={value < 0 ? 'fill-[url(#bar-slant)] stroke-sea' : 'fill-sea'}
    />
  )
}
