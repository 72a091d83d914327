/** Whose the reference is, in a sentence: the thing people most often get wrong about a comparison. */
import type { Words } from '#client/i18n/sv.ts'
import type { Area } from '#core/model/area.ts'
import type { Language } from '#core/model/text.ts'
import { isTerritoryReference } from '#core/model/view.ts'
import { formatMeasure } from '#core/picture/format.ts'
import type { Picture } from '#core/picture/picture.ts'
import { referenceArea } from '#core/picture/plan.ts'

/** Null where it is the country or a target, which need no explanation. */
export function whoseReference(
  { reference, view, measure }: Picture,
  areas: ReadonlyMap<string, Area>,
  words: Words,
  lang: Language,
): string | null {
  if (reference === null || reference.kind === 'nation' || reference.kind === 'target') return null
  if (reference.own && !isTerritoryReference(reference.kind))
    return `${words.ownReference[reference.kind]} ${words.ownReferenceHint}`
  const area = areas.get(referenceArea(view) ?? '')
  const name = capital(reference.name[lang])
  if (reference.value === null) return words.referenceUnknown(name)
  const named = `${name} (${formatMeasure(reference.value, measure, lang)})`
  return area ? words.referenceOf(named, area.name) : named
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
