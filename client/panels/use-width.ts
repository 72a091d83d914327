import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** The width of a room inside what a drawing is made for, px; 0 until it has been measured. */
export function useWidth(
  room: RefObject<HTMLElement>,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const { current } = room
    if (!current) return
    const measure = () => setWidth(Math.round(Math.min(most, Math.max(least, current.clientWidth))))
    const watch = new ResizeObserver(measure)
    watch.observe(current)
    measure()
    return () => watch.disconnect()
  }, [room, least, most])
  return width
}
