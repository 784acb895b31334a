import { forwardRef, useRef } from 'react'

import { useTranslate } from '~/i18n/use-translate'
import { buttonStyle } from '../form/button-style'
import { useHasScripts } from '../layout/use-has-scripts'
import { switchSingleKeys, useSingleKeys } from './single-keys'

export type ShortcutLine = { readonly keys: readonly string[]; readonly label: string }

const SIGNS: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', ArrowLeft: '←', ArrowRight: '→' }

/** A button that shows the keys of the page, and the dialog itself, for the page's own key to open: `ref.current?.showModal()`. */
export const ShortcutList = forwardRef<HTMLDialogElement, { readonly lines: readonly ShortcutLine[] }>(
  function ShortcutList({ lines }, given) {
    const t = useTranslate()
    const { isOn } = useSingleKeys()
    const own = useRef<HTMLDialogElement | null>(null)
    function keep(dialog: HTMLDialogElement | null) {
      own.current = dialog
      if (typeof given === 'function') given(dialog)
      else if (given) given.current = dialog
    }
    // Without scripts there are no keys to speak of.
    if (!useHasScripts()) return null
    return (
      <>
        <button
          type="button"
          onClick={() => own.current?.showModal()}
          className={`${buttonStyle('plain')} max-sm:hidden`}
        >
          {t('keyboard:open')}
        </button>
        <dialog
          ref={keep}
          aria-labelledby="keys"
          className="m-auto max-h-[90dvh] w-[calc(100%-2rem)] max-w-[30rem] overflow-y-auto rounded-box bg-surface p-6 text-ink backdrop:bg-black/40"
        >
          <h2 id="keys" className="text-lead">
            {t('keyboard:heading')}
          </h2>
          <dl className="mt-3 grid grid-cols-[max-content_minmax(0,1fr)] items-baseline gap-x-5 gap-y-2">
            {lines.map(({ keys, label }) => (
              <div key={keys.join()} className="contents">
                <dt>
                  <Keys keys={keys} />
                </dt>
                <dd>{label}</dd>
              </div>
            ))}
          </dl>
          <label className="mt-5 flex items-start gap-3 border-t border-line pt-4">
            <input
              type="checkbox"
              checked={isOn}
              onChange={() => switchSingleKeys(isOn ? 'off' : 'on')}
              className="mt-0.5 size-6 shrink-0"
            />
            <span>
              {t('keyboard:switch')}
              <span className="block text-small text-ink-soft">{t('keyboard:switchHint')}</span>
            </span>
          </label>
          <form method="dialog" className="mt-5">
            <button type="submit" className={buttonStyle('quiet')}>
              {t('keyboard:close')}
            </button>
          </form>
        </dialog>
      </>
    )
  },
)

function Keys({ keys }: { readonly keys: readonly string[] }) {
  const t = useTranslate()
  return keys.map((one, index) => (
    <span key={one}>
      {index > 0 && <span className="text-small text-ink-soft"> {t('keyboard:or')} </span>}
      {one.split(' ').map((key, place) => (
        <span key={place}>
          {place > 0 && <span className="text-small text-ink-soft"> {t('keyboard:then')} </span>}
          <kbd className="rounded-sm border border-line-strong px-1.5 font-sans text-small">{SIGNS[key] ?? key}</kbd>
        </span>
      ))}
    </span>
  ))
}
