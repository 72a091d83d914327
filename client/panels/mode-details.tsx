/** What more is to be chosen where it is not the plain value that is shown. */
import { t } from '#client/i18n/words.ts'
import { chooseGap, chooseSince } from '#client/state/choices.ts'
import { choose, indicatorOf, knowledge, picture, view } from '#client/state/state.ts'
import { gapsOf } from '#core/model/family.ts'
import { type Mode, PACES, shownYear, usualSince, yearsBefore } from '#core/model/view.ts'
import { Choice } from './choice.tsx'
import { DistributionWay } from './distribution-way.tsx'
import { RadioGroup } from './radio-group.tsx'
import { Second } from './second.tsx'
import { TargetField } from './target-field.tsx'

export function ModeDetails({ mode }: { readonly mode: Mode }) {
  switch (mode) {
    case 'change':
      return <Span />
    case 'gap':
      return <GapChoice />
    case 'two':
    case 'conflict':
      return <Second />
    case 'course':
      return <TargetField key={view.value.indicator} />
    case 'pattern':
      return <DistributionWay />
    case 'value':
    case 'typology':
      return null
  }
}

/** From which year a change is counted, and whether over the whole time or per year of it. */
function Span() {
  const words = t.value
  const { indicator, level, year, since, pace } = view.value
  const known = indicatorOf(indicator)
  const to = shownYear(known, level, year)
  if (to === undefined) return null
  const before = yearsBefore(known, level, to)
  const usual = usualSince(known, level, to)
  if (usual === undefined) return null
  return (
    <>
      <Choice
        id="since"
        label={words.since}
        value={String(since ?? usual)}
        options={before.map((each) => ({
          value: String(each),
          name: each === usual ? words.sinceUsual(each) : String(each),
        }))}
        choose={(wanted) => chooseSince(Number(wanted) === usual ? null : Number(wanted))}
      />
      <RadioGroup
        name="pace"
        legend={words.pace}
        value={pace}
        choices={PACES.map((value) => ({ value, name: words.paces[value] }))}
        choose={(value) => choose({ pace: value })}
      />
    </>
  )
}

function GapChoice() {
  const words = t.value
  const { indicator, level } = view.value
  const known = indicatorOf(indicator)
  const kinds = gapsOf(known, knowledge.value.family(known.family?.id ?? null), level).map(({ kind }) => kind)
  const { detail } = picture.value
  const shown = view.value.gap ?? (detail.kind === 'gap' ? detail.pair.kind : kinds[0])
  if (shown === undefined) return null
  if (kinds.length === 1) return <p class="note">{words.gaps[shown]}</p>
  return (
    <RadioGroup
      name="gap"
      legend={words.gap}
      value={shown}
      choices={kinds.map((value) => ({ value, name: words.gaps[value] }))}
      choose={chooseGap}
    />
  )
}
