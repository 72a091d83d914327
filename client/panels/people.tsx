/** Where people live: as dots or columns, over the fills or instead of them. */
import { t } from '#client/i18n/words.ts'
import { choose, peopleFailure, peopleLoading, retryPeople, view } from '#client/state/state.ts'
import { GROUNDS, PEOPLE } from '#core/model/view.ts'
import { RadioGroup } from './radio-group.tsx'

export function People() {
  const words = t.value
  const { people, ground } = view.value
  return (
    <div class="block people-choice">
      <RadioGroup
        name="people"
        legend={words.people}
        value={people}
        choices={PEOPLE.map((value) => ({ value, name: words.peopleMarks[value] }))}
        choose={(chosen) => choose({ people: chosen, ground: chosen === 'none' ? 'fills' : ground })}
      />
      {people !== 'none' && (
        <RadioGroup
          name="ground"
          legend={words.peopleGround}
          value={ground}
          choices={GROUNDS.map((value) => ({ value, name: words.peopleGrounds[value] }))}
          choose={(chosen) => choose({ ground: chosen })}
        />
      )}
      <div role="status">
        {peopleLoading.value && <p class="note">{words.peopleComing}</p>}
        {peopleFailure.value && people !== 'none' && (
          <p class="note">
            {words.peopleFailed}{' '}
            <button type="button" class="button" onClick={retryPeople}>
              {words.retry}
            </button>
          </p>
        )}
      </div>
    </div>
  )
}
