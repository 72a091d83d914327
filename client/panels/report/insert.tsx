/** A live value put together by choosing, for nobody knows ids by heart: it goes in where the writer last was. */
import { useMemo, useState } from 'preact/hooks'
import { editorLang } from '#client/i18n/editor-words.ts'
import { reportWords } from '#client/i18n/report-words.ts'
import { known } from '#client/state/editor/known.ts'
import { insertAtCaret } from '#client/state/report/caret.ts'
import type { Area } from '#core/model/area.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { LIVE_SHOWS, type LivePlace, type LiveShow } from '#core/model/report/live.ts'
import { usualShow } from '#core/model/report/usual-show.ts'
import { writeLive } from '#core/model/report/write-live.ts'
import { Choice } from '../choice.tsx'
import { type ChoiceGroup, Combobox } from '../combobox.tsx'
import { IndicatorSearch } from '../editor/indicator-search.tsx'
import { findAreas } from '../find-areas.ts'
import { INSERT } from './open-insert.ts'
import { showPlace } from './show-place.ts'
import { yearsOf } from './years-of.ts'

const COUNTRY = 'SE'
const LATEST = 'latest'

export function Insert() {
  const words = reportWords()
  const lang = editorLang()
  const { areas } = known.value
  const [indicator, setIndicator] = useState<Indicator | null>(null)
  const [area, setArea] = useState<Area | typeof COUNTRY | null>(null)
  const [chosenYear, setYear] = useState<number | null>(null)
  const [show, setShow] = useState<LiveShow | null>(null)
  const [said, say] = useState('')
  const all = useMemo(() => [...areas.values()], [areas])

  const findPlaces = (query: string): ChoiceGroup[] => {
    const countries = words.country.toLowerCase().startsWith(query.trim().toLowerCase())
      ? [{ key: COUNTRY, name: null, choices: [{ key: COUNTRY, name: words.country, chosen: area === COUNTRY }] }]
      : []
    const found = findAreas(all, query).map(({ level, found }) => ({
      key: level,
      name: words.levels[level],
      choices: found.map((each) => ({ key: each.code, name: each.name, chosen: each === area })),
    }))
    // Whoever writes a whole name means it: "Gävle" and then "Gävleborgs län".
    const wanted = query.trim().toLowerCase()
    const isWhole = ({ choices }: ChoiceGroup) => choices[0]?.name.toLowerCase() === wanted
    return [...countries, ...found].sort((a, b) => Number(isWhole(b)) - Number(isWhole(a)))
  }
  const years = indicator === null || area === null ? [] : yearsOf(indicator, area === COUNTRY ? null : area)
  // What is chosen next may have no figure for it.
  const year = chosenYear !== null && years.includes(chosenYear) ? chosenYear : null
  const usual = indicator === null ? 'value' : usualShow(indicator)
  const insert = () => {
    if (indicator === null || area === null) return say(words.insertNeeds)
    if (years.length === 0) return say(words.noYears(indicator.name[lang]))
    const place: LivePlace = area === COUNTRY ? { kind: 'nation' } : { kind: 'area', code: area.code }
    // What is usual need not be said.
    const told = show === usual ? null : show
    const live = { indicator: indicator.id, place, year, show: told, since: null, claim: null } as const
    const caret = insertAtCaret(writeLive({ ...live, reference: 'nation' }))
    if (caret === null) return
    say(words.inserted)
    requestAnimationFrame(() => showPlace(caret.block, caret))
  }
  return (
    <details id={INSERT} class="report-insert">
      <summary>{words.insert}</summary>
      <p class="note">{words.insertHint}</p>
      <div class="editor-fields">
        <div>
          <IndicatorSearch
            id="report-indicator"
            label={words.indicator}
            chosen={(id) => id === indicator?.id}
            choose={setIndicator}
          />
          <p class="note" role="status">
            {indicator === null ? '' : words.chosen(indicator.name[lang])}
          </p>
        </div>
        <div>
          <Combobox
            id="report-area"
            label={words.area}
            placeholder={words.areaHint}
            find={findPlaces}
            choose={(key) => setArea(key === COUNTRY ? COUNTRY : (all.find(({ code }) => code === key) ?? null))}
            nothing={words.noAreaHits}
            hits={words.hits}
          />
          <p class="note" role="status">
            {area === null ? '' : words.chosen(area === COUNTRY ? words.country : area.name)}
          </p>
        </div>
        <Choice
          id="report-year"
          label={words.year}
          value={year === null ? LATEST : String(year)}
          options={[
            { value: LATEST, name: words.latest },
            ...years.map((each) => ({ value: String(each), name: String(each) })),
          ]}
          choose={(value) => setYear(value === LATEST ? null : Number(value))}
        />
        <Choice
          id="report-show"
          label={words.show}
          value={show ?? usual}
          options={LIVE_SHOWS.map((value) => ({ value, name: words.shows[value] }))}
          choose={setShow}
        />
      </div>
      <button id="report-insert-do" type="button" class="tool" onClick={insert}>
        {words.insertDo}
      </button>
      <p class="note" role="status">
        {said}
      </p>
    </details>
  )
}
