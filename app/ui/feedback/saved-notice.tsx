import { useLocation } from '@remix-run/react'
import { useEffect, useRef, type ReactNode } from 'react'
import { Notice, type NoticeProps } from './notice'

/** Without scripts the browser itself goes to what was done. */
const TAKES_FOCUS = { autoFocus: true }

/** What came of pressing a button, on top of the page: takes the focus, so that it is read and heard before anything else. */
export function SavedNotice({
  tone = 'success',
  heading,
  children,
}: Pick<NoticeProps, 'tone' | 'heading'> & { readonly children?: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  // The same page again, saved once more, is another place.
  const { key } = useLocation()
  useEffect(() => {
    box.current?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: 'center' })
  }, [key])
  return (
    <div ref={box} tabIndex={-1} {...TAKES_FOCUS}>
      <Notice tone={tone} role="status" heading={heading}>
        {children}
      </Notice>
    </div>
  )
}
