/** Takes along exactly what is shown: real links, so that they can be copied, saved and opened elsewhere. */
import { useEffect, useRef } from 'preact/hooks'
import { t } from '#client/i18n/words.ts'
import { picture, view } from '#client/state/state.ts'
import { writeView } from '#core/model/view.ts'

const FORMATS = ['csv', 'csv-sv', 'xlsx', 'json'] as const

export function ExportMenu() {
  const words = t.value
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    // A press anywhere else, or Escape, puts the menu away.
    const fold = (event: Event) => {
      const { current } = menu
      if (current && !(event.target instanceof Node && current.contains(event.target))) current.open = false
    }
    addEventListener('pointerdown', fold)
    return () => removeEventListener('pointerdown', fold)
  }, [])
  const query = writeView({ ...view.value, show: 'map', year: picture.value.year })
  return (
    <details
      ref={menu}
      class="menu-of-links"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return
        event.currentTarget.open = false
        event.currentTarget.querySelector('summary')?.focus()
      }}
    >
      <summary class="tool">{words.exportTo}</summary>
      <ul>
        {FORMATS.map((format) => (
          <li key={format}>
            <a href={`/api/export.${format}?${query}`} download="">
              {words.exports[format]}
            </a>
          </li>
        ))}
        <li>
          <a href={`/figure.svg?${query}`}>{words.figure}</a>
        </li>
      </ul>
    </details>
  )
}
