import { useActionData, useLocation } from '@remix-run/react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Notice, type NoticeProps } from './notice'
import { PROBLEM_EVENT } from './problem-event'

/** Without scripts the browser itself goes to what was done. */
const TAKES_FOCUS = { autoFocus: true }

type SavedNoticeProps = Pick<NoticeProps, 'tone' | 'heading'> & {
  /** It says something that a later change or error does not make untrue. */
  readonly stays?: boolean
  readonly children?: ReactNode
}

/**
 * What came of pressing a button, on top of the page: takes the focus, so that it is read and heard before anything else. It is over
 * as soon as a field is changed or something is wrong: "saved" above an error reads as if that had been saved, too.
 */
export function SavedNotice({ tone = 'success', heading, stays = false, children }: SavedNoticeProps) {
  const box = useRef<HTMLDivElement>(null)
  // The same page again, saved once more, is another place.
  const { key } = useLocation()
  const isRefused = hasErrors(useActionData<unknown>())
  const isOver = useOver(key, stays)
  useEffect(() => {
    box.current?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: 'center' })
  }, [key])
  if (!stays && (isOver || isRefused)) return null
  return (
    <div ref={box} tabIndex={-1} {...TAKES_FOCUS}>
      <Notice tone={tone} role="status" heading={heading}>
        {children}
      </Notice>
    </div>
  )
}

/** What ends it, wherever on the page. */
const ENDS = ['input', 'change', PROBLEM_EVENT]

function useOver(key: string, stays: boolean): boolean {
  const [overAt, setOverAt] = useState<string | null>(null)
  useEffect(() => {
    if (stays) return
    const end = () => setOverAt(key)
    for (const type of ENDS) document.addEventListener(type, end)
    return () => {
      for (const type of ENDS) document.removeEventListener(type, end)
    }
  }, [key, stays])
  return overAt === key
}

/** What an action answered, itself or as `reply` among other things. */
function hasErrors(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null) return false
  if ('reply' in answer) return hasErrors(answer.reply)
  return 'errors' in answer && Array.isArray(answer.errors) && answer.errors.length > 0
}
