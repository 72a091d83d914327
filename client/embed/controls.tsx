/** What a visitor may change of an embed: the indicator, the level and the year, as far as its author lets them. */
import { useMemo } from 'preact/hooks'
import { lang, t } from '#client/i18n/words.ts'
import { IndicatorSearch } from '#client/panels/indicator-search.tsx'
import { pickerEntries } from '#client/panels/picker-entries.ts'
import { RadioGroup } from '#client/panels/radio-group.tsx'
import { YearChoice } from '#client/panels/year.tsx'
import { chooseIndicator, chooseLevel, chooseYear } from '#client/state/choices.ts'
import { indicatorOf, indicators, knowledge, learnAll, view } from '#client/state/state.ts'
import { LEVELS } from '#core/model/area.ts'
import type { EmbedSetting } from '#core/model/embed.ts'
import type { Indicator, IndicatorId } from '#core/model/indicator.ts'
import { yearsAt } from '#core/model/view.ts'
import { planOf } from '#core/picture/plan.ts'

export function EmbedControls({ hide, lock }: Pick<EmbedSetting, 'hide' | 'lock'>) {
  return (
    <section class="embed-panel" aria-label={t.value.controls}>
      {!hide.includes('search') && <Search lock={lock} />}
      {!lock.includes('level') && <LevelChoice />}
      {!lock.includes('year') && <YearChoice />}
    </section>
  )
}

/** Of an embed whose level or year is locked, among those that have figures there. */
function Search({ lock }: Pick<EmbedSetting, 'lock'>) {
  const words = t.value
  const all = indicators.value
  const { level, indicator } = view.value
  const { year } = planOf(view.value, knowledge.value)
  const [sameLevel, sameYear] = [lock.includes('level'), lock.includes('year')]
  const groups = useMemo(() => {
    const fits = (each: Indicator) => {
      const levels = sameLevel ? [level] : LEVELS
      return levels.some((at) => (sameYear ? yearsAt(each, at).includes(year) : yearsAt(each, at).length > 0))
    }
    return pickerEntries([...all.values()].filter(fits))
  }, [all, level, year, sameLevel, sameYear])
  const choose = (id: IndicatorId) => {
    chooseIndicator(id)
    if (sameYear) chooseYear(year)
  }
  return (
    <div class="embed-search">
      <IndicatorSearch
        id="indicator"
        label={words.searchIndicator}
        groups={groups}
        chosen={({ id }) => id === indicator}
        choose={({ id }) => choose(id)}
        onOpen={learnAll}
      />
      <p class="note">{indicatorOf(indicator).name[lang.value]}</p>
    </div>
  )
}

function LevelChoice() {
  const words = t.value
  const { indicator, level } = view.value
  const known = indicatorOf(indicator)
  return (
    <RadioGroup
      name="level"
      legend={words.level}
      value={level}
      choices={LEVELS.toReversed().map((each) => {
        const lacking = yearsAt(known, each).length === 0
        return {
          value: each,
          name: words.levels[each],
          disabled: lacking,
          title: lacking ? words.levelMissing[each] : undefined,
        }
      })}
      choose={chooseLevel}
    />
  )
}
