/**
 * The editor of reports, on the document that has a place for it. Bundled by itself (see document.ts): it shares code with
 * the map, and a script in common would take the map along.
 */
import { h, render } from 'preact'
import * as v from 'valibot'
import { LANGUAGES } from '#core/model/text.ts'
import { pinVersion } from './api.ts'
import { reportLang, speak } from './i18n/report-words.ts'
import { Editor } from './panels/report/editor.tsx'
import { pinKnown } from './state/profile/known.ts'
import { isUnsaved } from './state/report/draft.ts'
import { followReport } from './state/report/reading.ts'
import { secretIn } from './state/saved-stage.ts'

/** What the server wrote on the place of the editor. */
const PlaceSchema = v.object({
  lang: v.picklist(LANGUAGES),
  version: v.string(),
  from: v.string(),
  saved: v.string(),
  regions: v.pipe(v.string(), v.parseJson(), v.array(v.tuple([v.string(), v.string()]))),
})

const place = document.getElementById('report-editor')
if (place !== null) {
  const { lang, version, from, saved, regions } = v.parse(PlaceSchema, { ...place.dataset })
  speak(lang)
  pinVersion(version)
  pinKnown(version)
  const secret = secretIn(location.hash)
  // Out of the bar, where others might see it.
  if (secret !== null) history.replaceState(null, '', location.pathname + location.search)
  followReport()
  addEventListener('beforeunload', (event) => {
    if (isUnsaved.peek()) event.preventDefault()
  })
  const start = {
    version,
    regions: regions.map(([code, name]) => ({ code, name })),
    from: from === '' ? null : from,
    saved: saved === '' ? null : { id: saved, secret },
  }
  // What was there without a script stays until the editor has what it needs.
  const room = document.createElement('div')
  place.before(room)
  render(h(Editor, { start, ready: () => place.remove() }), room)
  room.lang = reportLang()
}
