/**
 * Hover and choice shared with the map, for anything whose parts carry `data-code`: one listener each for all of them,
 * and the part of the hovered area lit by touching that part alone. Drawing 290 anew for every move of the pointer
 * would lag.
 */
import { useSignalEffect } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { areas, hover, hovered, picture, toggleArea } from '#client/state/state.ts'
import type { AreaCode } from '#core/model/area.ts'

/** `redrawn`: what the parts are made of; when it changes, the new part of the hovered area is lit. */
export function useLinkedRows(place: RefObject<Element>, redrawn: unknown): void {
  useSignalEffect(() => light(place.current, hovered.value))
  useEffect(() => light(place.current, hovered.peek()), [redrawn])
  useEffect(() => {
    const { current } = place
    if (!current) return
    const over = (event: Event) => hover(areaAt(event))
    const leave = () => hover(null)
    const click = (event: Event) => {
      // Buttons and boxes speak for themselves.
      if (event.target instanceof Element && event.target.closest('button, input, a')) return
      const code = areaAt(event)
      if (code !== null && picture.peek().rowOf.get(code)?.code === code) toggleArea(code)
    }
    current.addEventListener('pointerover', over)
    // Whoever comes by keyboard points with the focus.
    current.addEventListener('focusin', over)
    current.addEventListener('focusout', leave)
    current.addEventListener('pointerleave', leave)
    current.addEventListener('click', click)
    return () => {
      current.removeEventListener('pointerover', over)
      current.removeEventListener('focusin', over)
      current.removeEventListener('focusout', leave)
      current.removeEventListener('pointerleave', leave)
      current.removeEventListener('click', click)
    }
  }, [place])
}

/** The area of the part under the pointer; of a group, its first. */
function areaAt(event: Event): AreaCode | null {
  const part = event.target instanceof Element ? event.target.closest('[data-code]') : null
  const code = part?.getAttribute('data-code')
  if (!code) return null
  const area = areas.peek().get(code)
  if (area) return area.code
  return picture.peek().rows.find((row) => row.code === code)?.members[0] ?? null
}

function light(place: Element | null, code: AreaCode | null): void {
  for (const part of place?.querySelectorAll('.lit') ?? []) part.classList.remove('lit')
  if (code === null) return
  const row = picture.peek().rowOf.get(code)?.code ?? code
  for (const part of place?.querySelectorAll(`[data-code="${row}"]`) ?? []) part.classList.add('lit')
}
