/** The division the map is looked at through: its outlines, and whether its groups are what is shown. */
import { t } from '#client/i18n/words.ts'
import { chooseBy, chooseDivision } from '#client/state/choices.ts'
import { learnAll, view } from '#client/state/state.ts'
import { DIVISIONS, type DivisionId } from '#core/model/division.ts'
import { fitsLevel, isOfAreas } from '#core/model/view.ts'
import { Choice, type Option } from './choice.tsx'
import { DistributionWay } from './distribution-way.tsx'
import { Switch } from './switch.tsx'

export function DivisionChoice() {
  const words = t.value
  const { level, division, by, mode } = view.value
  // A county among counties is a group of one.
  const fitting = DIVISIONS.filter((each) => fitsLevel(each, level) && each !== level)
  const options: Option<DivisionId | 'none'>[] = [
    ...(mode === 'typology' ? [] : [{ value: 'none' as const, name: words.noDivision }]),
    ...fitting.map((value) => ({ value, name: words.divisions[value] })),
  ]
  const single = isOfAreas(mode)
  return (
    <section class="block" aria-label={words.division} onFocusCapture={() => learnAll()}>
      <Choice
        id="division"
        label={words.division}
        value={division ?? 'none'}
        options={options}
        choose={(wanted) => chooseDivision(wanted === 'none' ? null : wanted)}
      />
      {division !== null && !single && (
        <>
          <Switch on={by === 'group'} turn={(on) => chooseBy(on ? 'group' : 'area')}>
            {words.byGroup}
          </Switch>
          {by === 'group' && <p class="note">{words.byGroupHint}</p>}
        </>
      )}
      {mode !== 'pattern' && <DistributionWay />}
    </section>
  )
}
