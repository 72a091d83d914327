/** Takes along exactly what is shown: real links, so that they can be copied, saved and opened elsewhere. */
import { t } from '#client/i18n/words.ts'
import { picture, view } from '#client/state/state.ts'
import { writeView } from '#core/model/view.ts'
import { Menu } from './menu.tsx'

const FORMATS = ['csv', 'csv-sv', 'xlsx', 'json'] as const

export function ExportMenu() {
  const words = t.value
  const query = writeView({ ...view.value, show: 'map', year: picture.value.year })
  return (
    <Menu name={words.exportTo}>
      {() => (
        <>
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
        </>
      )}
    </Menu>
  )
}
