/** The priorities in their order, and a place to add one. */
import { useState } from 'preact/hooks'
import { profileWords } from '#client/i18n/profile-words.ts'
import { moved } from '#client/state/moved.ts'
import { withoutPriority, withPriority } from '#client/state/profile/change.ts'
import { change } from '#client/state/profile/draft.ts'
import { progress, retryReading } from '#client/state/profile/reading.ts'
import type { Profile } from '#core/model/profile.ts'
import { HowFar, WhyNot } from '../editor/progress.tsx'
import { focusNext } from '../focus.ts'
import { Priority } from './priority.tsx'

export function Priorities({ profile }: { readonly profile: Profile }) {
  const words = profileWords()
  const [said, say] = useState('')
  const add = () => {
    if (change((now) => withPriority(now, words.newPriority))) focusNext(`#p${profile.priorities.length}-title`)
  }
  return (
    <section aria-labelledby="profile-priorities">
      <h2 id="profile-priorities">{words.priorities}</h2>
      <div class="profile-progress">
        <HowFar progress={progress} words={words} />
        <WhyNot progress={progress} again={retryReading} />
      </div>
      {profile.priorities.length === 0 && <p class="note">{words.none}</p>}
      {profile.priorities.map((priority, place) => (
        <Priority
          // They have no name of their own but their place: two may be called the same.
          key={`p${place + 1}`}
          profile={profile}
          priority={priority}
          place={place}
          say={say}
          move={(step) => {
            change((now) => ({ ...now, priorities: moved(now.priorities, place, step) }))
            focusNext(`#p${place + step}-${step < 0 ? 'up' : 'down'}`)
          }}
          remove={() => {
            change((now) => withoutPriority(now, place))
            say(words.removed(priority.title))
            focusNext('#profile-add')
          }}
        />
      ))}
      <p class="visually-hidden" role="status">
        {said}
      </p>
      <button id="profile-add" type="button" class="tool" onClick={add}>
        {words.addPriority}
      </button>
    </section>
  )
}
