import { useLayoutEffect, useRef } from 'preact/hooks'

/** A drawing of core as it stands: SVG text in which every name has passed `escapeXml`. */
export function Markup({ svg }: { readonly svg: string }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (place.current) place.current.innerHTML = svg
  }, [svg])
  return <div ref={place} class="drawing" />
}
