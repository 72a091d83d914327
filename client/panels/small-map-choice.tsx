/** What the small maps are: years evenly spread, years of one's own, or several indicators in one unit. */
import { useMemo, useState } from 'preact/hooks'
import { lang, t } from '#client/i18n/words.ts'
import { choosePanels, togglePanelMap } from '#client/state/choices.ts'
import { indicatorOf, indicators, learnAll, view } from '#client/state/state.ts'
import { type Indicator, isComparable } from '#core/model/indicator.ts'
import { evenlySpread, MOST_PANELS, type View, yearsAt } from '#core/model/view.ts'
import { focusNext } from './focus.ts'
import { IndicatorSearch } from './indicator-search.tsx'
import { pickerEntries } from './picker-entries.ts'
import { RadioGroup } from './radio-group.tsx'

type Kind = 'even' | 'years' | 'indicators'

function kindOf(panels: View['panels']): Kind {
  const [first] = panels
  if (first === undefined) return 'even'
  return typeof first === 'number' ? 'years' : 'indicators'
}

export function SmallMapChoice() {
  const words = t.value
  const { panels, indicator, level } = view.value
  // Several indicators begin with none but the one shown: the search is what is asked for, and nothing is chosen yet.
  const [asking, setAsking] = useState(false)
  const kind = asking ? 'indicators' : kindOf(panels)
  const years = yearsAt(indicatorOf(indicator), level)
  const choose = (wanted: Kind) => {
    setAsking(wanted === 'indicators')
    if (wanted === 'even') choosePanels([])
    else if (wanted === 'years') choosePanels(evenlySpread(years, Math.min(4, years.length)))
    else choosePanels([indicator])
  }
  return (
    <div class="small-map-choice">
      <RadioGroup
        name="small-maps"
        legend={words.smallMaps}
        value={kind}
        choices={[
          { value: 'even', name: words.smallMapsEven },
          { value: 'years', name: words.smallMapsYears },
          { value: 'indicators', name: words.smallMapsIndicators },
        ]}
        choose={choose}
      />
      {kind === 'years' && <Years years={years} chosen={panels} />}
      {kind === 'indicators' && <Indicators />}
    </div>
  )
}

function Years({ years, chosen }: { years: readonly number[]; chosen: View['panels'] }) {
  const words = t.value
  const here: readonly (number | string)[] = chosen
  const full = here.length >= MOST_PANELS
  return (
    <fieldset class="years-of-maps">
      <legend class="visually-hidden">{words.smallMapsYears}</legend>
      {years.map((year) => {
        const on = here.includes(year)
        return (
          <label key={year} class="tickbox">
            <input
              type="checkbox"
              checked={on}
              // The last one stays: no year at all would mean all of them.
              disabled={on ? here.length === 1 : full}
              onChange={() => togglePanelMap(year)}
            />
            <span>{year}</span>
          </label>
        )
      })}
      {full && <p class="note">{words.smallMapsMost(MOST_PANELS)}</p>}
    </fieldset>
  )
}

function Indicators() {
  const words = t.value
  const { panels, indicator, level } = view.value
  const all = indicators.value
  const known = indicatorOf(indicator)
  const chosen = panels.flatMap((id) => (typeof id === 'number' ? [] : (all.get(id) ?? [])))
  const groups = useMemo(() => {
    const fits = (each: Indicator) => isComparable(each, known) && yearsAt(each, level).length > 0
    return pickerEntries([...all.values()].filter(fits))
  }, [all, known, level])
  return (
    <>
      <ul class="chips">
        {chosen.map((each) => (
          <li key={each.id}>
            <button
              type="button"
              class="chip"
              aria-label={words.removeArea(each.name[lang.value])}
              onClick={() => {
                togglePanelMap(each.id)
                focusNext('#small-maps-field')
              }}
            >
              {each.name[lang.value]} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      {chosen.length < MOST_PANELS ? (
        <IndicatorSearch
          id="small-maps"
          label={words.smallMapsUnit(known.unit[lang.value])}
          groups={groups}
          chosen={(each) => chosen.includes(each)}
          choose={(each) => togglePanelMap(each.id)}
          onOpen={learnAll}
        />
      ) : (
        <p class="note">{words.smallMapsMost(MOST_PANELS)}</p>
      )}
    </>
  )
}
