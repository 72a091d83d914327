/** One territory: its name where it can be changed, its figures, and what can be done with it. */

import { tw } from '#client/i18n/territory-words.ts'
import { t } from '#client/i18n/words.ts'
import { FailureAction, failureWords } from '#client/panels/failure.tsx'
import { focusNext } from '#client/panels/focus.ts'
import { view } from '#client/state/state.ts'
import { editing, layDown, takeTool } from '#client/state/territories.ts'
import { profileFailure, profileOf, retryProfiles, standingProfileOf } from '#client/state/territory-profiles.ts'
import { compareAllWith, remove } from '#client/state/territory-verbs.ts'
import { whyEmpty } from '#core/measure/across.ts'
import type { Territory } from '#core/model/territory.ts'
import { referenceTerritory } from '#core/model/view.ts'
import { compareAddress } from '../compare-address.ts'
import { BasisChoice } from './basis-choice.tsx'
import { Editor } from './editor.tsx'
import { GroundLine, ValueOf } from './figures.tsx'
import { More } from './more.tsx'
import { NameField } from './name-field.tsx'
import { Parts } from './parts.tsx'
import { profileAddress } from './profile-address.ts'
import { Swatch } from './swatch.tsx'

export function TerritoryCard({ territory, place }: { readonly territory: Territory; readonly place: number }) {
  const words = tw.value
  const { name, look, locked, shape } = territory
  const edited = editing.value === place
  const isReference = referenceTerritory(view.value.reference) === place
  return (
    <li class="territory" data-editing={edited ? '' : undefined} data-place={place}>
      <div class="territory-head">
        <Swatch look={look} />
        {/* As the map and the legend number it. */}
        <span class="territory-number" aria-hidden="true">
          {place + 1}
        </span>
        <NameField name={name} place={place} />
        <button
          type="button"
          class="close"
          aria-label={words.remove(name)}
          onClick={() => {
            remove(place)
            focusNext(view.peek().territories.length > 0 ? '#territory-name-0' : '#territory-new')
          }}
        >
          ×
        </button>
      </div>
      <p class="note">
        {words.kinds[shape.kind]}
        {locked && `, ${words.isLocked}`}
        {isReference && `, ${words.isReference}`}
      </p>
      <Figures territory={territory} />
      {shape.kind !== 'areas' && <BasisChoice territory={territory} place={place} />}
      <div class="tools territory-actions">
        <button
          type="button"
          class="tool"
          aria-pressed={edited}
          aria-disabled={locked}
          aria-label={words.edit(name)}
          onClick={() => {
            if (locked) return
            if (edited) layDown()
            else takeTool('none', place)
          }}
        >
          {edited ? words.doneShort : words.editShort}
        </button>
        <a class="tool" href={profileAddress(view.value, place)} aria-label={words.profile(name)}>
          {words.profileShort}
        </a>
        <a class="tool" href={compareAddress([], view.value)} aria-label={words.compare(name)}>
          {words.compareShort}
        </a>
        {!isReference && (
          <button type="button" class="tool" aria-label={words.compareAll(name)} onClick={() => compareAllWith(place)}>
            {words.compareAllShort}
          </button>
        )}
      </div>
      {edited && <Editor territory={territory} place={place} />}
      <More territory={territory} place={place} />
    </li>
  )
}

function Figures({ territory }: { readonly territory: Territory }) {
  const words = tw.value
  const profile = profileOf(territory)
  const standing = standingProfileOf(territory)
  const failure = profileFailure(territory)
  const ground = standing?.territory
  return (
    <div class="territory-figures" aria-busy={profile === undefined && failure === null}>
      {ground && (
        <GroundLine
          people={ground.population.value}
          year={ground.population.year}
          landArea={ground.landArea}
          whole={ground.whole}
          cut={ground.cut}
        />
      )}
      {ground && ground.areas.length === 0 && <p class="note note-strong">{words.nothingInside[whyEmpty(ground)]}</p>}
      {ground && ground.areas.length > 0 && !ground.reliable && (
        <p class="note note-strong">{words.unreliable(ground.across)}</p>
      )}
      {profile?.value && <ValueOf value={profile.value} cut={profile.territory.cut > 0} />}
      {profile === undefined && failure === null && <p class="note coming">{words.coming}</p>}
      {failure && (
        <div role="alert">
          <p class="note">
            {words.failed} {failureWords(failure, t.value)}
          </p>
          <FailureAction failure={failure} again={retryProfiles} words={t.value} />
        </div>
      )}
      {ground && <Parts parts={ground.areas} />}
    </div>
  )
}
