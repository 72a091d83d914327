import { editorLang } from '#client/i18n/editor-words.ts'
import { profileWords } from '#client/i18n/profile-words.ts'
import { known } from '#client/state/editor/known.ts'
import { moved } from '#client/state/moved.ts'
import { withIndicator, withoutRow, withPriorityChanged, withRows } from '#client/state/profile/change.ts'
import { change } from '#client/state/profile/draft.ts'
import { MOST_PROFILE, type Profile, type ProfilePriority } from '#core/model/profile.ts'
import { REPORT_AREA_NAMES, REPORT_AREAS } from '#core/model/report-area.ts'
import { Choice } from '../choice.tsx'
import { IndicatorSearch } from '../editor/indicator-search.tsx'
import { Placing } from '../editor/placing.tsx'
import { focusNext } from '../focus.ts'
import { TextField } from '../text-field.tsx'
import { JudgementFields } from './judgement-fields.tsx'
import { Row } from './row.tsx'
import { WeightField } from './weight-field.tsx'

interface Props {
  readonly profile: Profile
  readonly priority: ProfilePriority
  readonly place: number
  readonly say: (text: string) => void
  readonly move: (step: -1 | 1) => void
  readonly remove: () => void
}

export function Priority({ profile, priority, place, say, move, remove }: Props) {
  const words = profileWords()
  const lang = editorLang()
  const id = `p${place}`
  const { indicators } = known.value
  const set = (part: Partial<ProfilePriority>) => change((now) => withPriorityChanged(now, place, part))
  const areas = [
    { value: '', name: words.noReportArea },
    ...REPORT_AREAS.map((each) => ({ value: each, name: REPORT_AREA_NAMES[each][lang] })),
  ]
  const nameOf = (indicator: string) => indicators.get(indicator)?.name[lang] ?? indicator
  return (
    <fieldset class="profile-priority">
      <legend>
        <span class="profile-number">{words.priority(place + 1)}</span> {priority.title}
      </legend>
      <Placing id={id} name={priority.title} place={place} of={profile.priorities.length} move={move} remove={remove} />
      <div class="editor-fields">
        <TextField
          id={`${id}-title`}
          label={words.title}
          value={priority.title}
          most={MOST_PROFILE.title}
          take={(title) => set({ title })}
        />
        <Choice
          id={`${id}-area`}
          label={words.reportArea}
          value={priority.area ?? ''}
          options={areas}
          choose={(wanted) => set({ area: REPORT_AREAS.find((each) => each === wanted) ?? null })}
        />
        <WeightField id={`${id}-weight`} weight={priority.weight} take={(weight) => set({ weight })} />
      </div>
      <JudgementFields id={`${id}-judgement`} judgement={priority.judgement} take={(judgement) => set({ judgement })} />
      {priority.indicators.map((row, j) => (
        <Row
          key={row.indicator}
          profile={profile}
          place={place}
          row={row}
          at={j}
          of={priority.indicators.length}
          move={(step) => {
            change((now) => withRows(now, place, (rows) => moved(rows, j, step)))
            focusNext(`#${id}-r${j + step}-${step < 0 ? 'up' : 'down'}`)
          }}
          remove={() => {
            change((now) => withoutRow(now, place, j))
            say(words.removed(nameOf(row.indicator)))
            focusNext(`#${id}-add-field`)
          }}
        />
      ))}
      <IndicatorSearch
        id={`${id}-add`}
        label={words.addIndicator(indicators.size)}
        chosen={(indicator) => priority.indicators.some((row) => row.indicator === indicator)}
        choose={(indicator) => {
          const there = priority.indicators.findIndex((row) => row.indicator === indicator.id)
          const direction = indicator.direction === 'lower' ? 'lower' : 'higher'
          if (there < 0 && !change((now) => withIndicator(now, place, indicator.id, direction))) return
          say(words.added(indicator.name[lang]))
          focusNext(`#${id}-r${there < 0 ? priority.indicators.length : there}-kind`)
        }}
      />
    </fieldset>
  )
}
