import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { useHasScripts } from '~/ui/layout/use-has-scripts'

const STEPS = [0.5, 0.75, 1, 1.5, 2, 3, 4] as const
const FITTING = STEPS.indexOf(1)

type Look = { readonly step: number; readonly quarters: number }
const AT_FIRST: Look = { step: FITTING, quarters: 0 }

const CHANGES = {
  in: ({ step, quarters }) => ({ step: Math.min(step + 1, STEPS.length - 1), quarters }),
  out: ({ step, quarters }) => ({ step: Math.max(step - 1, 0), quarters }),
  fit: ({ quarters }) => ({ step: FITTING, quarters }),
  rotate: ({ step, quarters }) => ({ step, quarters: (quarters + 1) % 4 }),
} as const satisfies Record<string, (look: Look) => Look>
type Change = keyof typeof CHANGES

const KEYS: Readonly<Record<string, Change>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  '0': 'fit',
  r: 'rotate',
  R: 'rotate',
}

export type DocumentPictureProps = {
  readonly src: string
  readonly alt: string
  /** What the keyboard is in while the picture is moved. */
  readonly label: string
}

/** A page as a picture: in the width of the column, or with scripts nearer, farther and turned round. */
export function DocumentPicture({ src, alt, label }: DocumentPictureProps) {
  const t = useTranslate()
  const hasScripts = useHasScripts()
  const picture = useRef<HTMLImageElement>(null)
  const [look, setLook] = useState(AT_FIRST)
  const [failed, setFailed] = useState<string | null>(null)
  useEffect(() => {
    // It may have failed before any script ran.
    const { complete, naturalWidth } = picture.current ?? { complete: false, naturalWidth: 1 }
    if (complete && naturalWidth === 0) setFailed(src)
  }, [src])
  const change = (kind: Change) => setLook(CHANGES[kind])
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const kind = KEYS[event.key]
      if (!kind || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      event.stopPropagation()
      setLook(CHANGES[kind])
    }
    const { current } = frame
    current?.addEventListener('keydown', pressed)
    return () => current?.removeEventListener('keydown', pressed)
  }, [])
  return (
    <>
      {hasScripts && <Controls look={look} change={change} />}
      {failed === src && (
        <p role="status" className="mt-2 border-s-4 border-yours ps-3">
          {t('viewer:none.failed')}
        </p>
      )}
      <div
        ref={frame}
        // A region that scrolls must be reachable by keyboard.
        role="region"
        aria-label={label}
        tabIndex={0}
        className="mt-2 max-h-[80dvh] overflow-auto border border-line bg-sunken print:max-h-none"
      >
        <Turned look={look} picture={picture}>
          <img
            ref={picture}
            src={src}
            alt={alt}
            onError={() => setFailed(src)}
            className="block h-auto w-full bg-white"
          />
        </Turned>
      </div>
    </>
  )
}

type TurnedProps = {
  readonly look: Look
  readonly picture: { readonly current: HTMLImageElement | null }
  readonly children: ReactNode
}

/** A picture on its side takes as much room as it shows, so that it can be pushed to every corner. */
function Turned({ look: { step, quarters }, picture, children }: TurnedProps) {
  const zoom = STEPS[step] ?? 1
  // The server sends no styles of its own: the policy of the page would refuse them.
  if (zoom === 1 && quarters === 0) return <div>{children}</div>
  const { naturalWidth = 1, naturalHeight = 1 } = picture.current ?? {}
  const ratio = naturalWidth / Math.max(naturalHeight, 1)
  const isOnSide = quarters % 2 === 1
  return (
    <div
      className="relative overflow-hidden"
      style={{ width: `${zoom * 100}%`, aspectRatio: String(isOnSide ? 1 / ratio : ratio) }}
    >
      <div
        className="absolute start-1/2 top-1/2"
        style={{
          width: isOnSide ? `${ratio * 100}%` : '100%',
          transform: `translate(-50%, -50%) rotate(${quarters * 90}deg)`,
        }}
      >
        {children}
      </div>
    </div>
  )
}

const BUTTON =
  'inline-flex min-h-9 items-center rounded-box px-3 text-small text-sea inset-ring inset-ring-line-strong hover:bg-sea-wash'

function Controls({ look, change }: { readonly look: Look; readonly change: (kind: Change) => void }) {
  const t = useTranslate()
  const format = useFormat()
  const button = (kind: Change, label: string) => (
    <button type="button" onClick={() => change(kind)} className={BUTTON}>
      {label}
    </button>
  )
  return (
    <div className="mt-2 flex flex-wrap items-center gap-2 print:hidden">
      {button('out', t('viewer:zoomOut'))}
      {button('in', t('viewer:zoomIn'))}
      {button('fit', t('viewer:fit'))}
      {button('rotate', t('viewer:rotate'))}
      <output className="text-small text-ink-soft tabular-nums">{format.percent(STEPS[look.step] ?? 1)}</output>
    </div>
  )
}
