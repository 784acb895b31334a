import { useLocation } from '@remix-run/react'
import { useEffect, useRef, type RefObject } from 'react'

/** For a strip that is wider than the screen: the link of the page one is on stands in its middle. */
export function useCurrentInView(): RefObject<HTMLDivElement> {
  const strip = useRef<HTMLDivElement>(null)
  const { pathname } = useLocation()
  useEffect(() => {
    const current = strip.current?.querySelector('[aria-current]')
    if (!strip.current || !current) return
    const frame = strip.current.getBoundingClientRect()
    const place = current.getBoundingClientRect()
    strip.current.scrollLeft += place.left - frame.left - (frame.width - place.width) / 2
  }, [pathname])
  return strip
}
