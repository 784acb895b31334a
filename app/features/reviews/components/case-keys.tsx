import { useEffect, useRef } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { ShortcutList } from '~/ui/keyboard/shortcut-list'
import { useShortcuts } from '~/ui/keyboard/use-shortcuts'
import { VERDICT_KEYS, type VerdictKey } from './verdict-keys'
import {
  acceptItem,
  changeItem,
  currentItem,
  decide,
  goTo,
  openDocument,
  pressButton,
  writeNote,
} from './verdict-moves'

/** Verdicts by keyboard, and the list of the keys. Without scripts it is nothing: the form does all of it. */
export function CaseKeys() {
  const t = useTranslate()
  const list = useRef<HTMLDialogElement>(null)
  useShortcuts(VERDICT_KEYS, {
    next: () => goTo('next'),
    previous: () => goTo('previous'),
    accept: acceptItem,
    change: changeItem,
    note: writeNote,
    open: openDocument,
    unjudged: () => goTo('unjudged'),
    save: () => pressButton('save_verdicts'),
    help: () => list.current?.showModal(),
  })
  useEffect(() => {
    // No single keys: they hold while one types, and cannot be pressed by accident.
    function onKeyDown(event: KeyboardEvent) {
      if (event.isComposing || event.defaultPrevented || document.querySelector('dialog[open]')) return
      const isDecision = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
      if (isDecision && decide()) event.preventDefault()
      if (event.key === 'Escape' && event.target !== currentItem()) currentItem()?.focus()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  const actions = Object.keys(VERDICT_KEYS) as VerdictKey[]
  const lines = [
    ...actions.map((action) => ({ keys: VERDICT_KEYS[action].keys, label: t(`verdicts:keys.${action}`) })),
    { keys: ['Ctrl+Enter'], label: t('verdicts:keys.decide') },
    { keys: ['Esc'], label: t('verdicts:keys.back') },
  ]
  return <ShortcutList ref={list} lines={lines} />
}
