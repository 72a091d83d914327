/** What an edited territory can be changed by: its list, its corners, or its centre and radius. */
import { tw } from '#client/i18n/territory-words.ts'
import type { Territory } from '#core/model/territory.ts'
import { AreaTools } from './area-tools.tsx'
import { CircleFields } from './circle-fields.tsx'
import { Corners } from './corners.tsx'
import { Drawing } from './drawing.tsx'
import { HeldAreas } from './held-areas.tsx'

export function Editor({ territory, place }: { readonly territory: Territory; readonly place: number }) {
  const { shape, name } = territory
  return (
    <fieldset class="territory-editor" aria-label={tw.value.edit(name)}>
      {shape.kind === 'areas' && (
        <>
          <AreaTools place={place} />
          <HeldAreas codes={shape.codes} place={place} />
        </>
      )}
      {shape.kind === 'drawn' && (
        <>
          <Drawing place={place} />
          <Corners polygons={shape.polygons} place={place} />
        </>
      )}
      {shape.kind === 'circle' && (
        <>
          <Drawing place={place} />
          <CircleFields circle={shape} place={place} />
        </>
      )}
    </fieldset>
  )
}
