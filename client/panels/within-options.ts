/** The groups one can look inside, by division; before the divisions have arrived, the counties alone. */
import type { Area } from '#core/model/area.ts'
import type { Division } from '#core/model/division.ts'
import type { Language } from '#core/model/text.ts'
import { type Within, writeWithin } from '#core/model/view.ts'

export interface WithinOption {
  /** As it stands in the address. */
  readonly value: string
  readonly name: string
  readonly within: Within
}

export interface WithinGroup {
  readonly name: string
  readonly options: readonly WithinOption[]
}

/** Swedish in both languages: the names are Swedish, and å, ä, ö stand last in every list of them. */
const collator = new Intl.Collator('sv')

export function withinOptions(
  areas: Iterable<Area>,
  divisions: readonly Division[],
  lang: Language,
  countiesName: string,
): WithinGroup[] {
  if (divisions.length === 0) {
    const counties = [...areas].filter((area) => area.level === 'county')
    return [
      {
        name: countiesName,
        options: sorted(counties.map(({ code, name }) => optionOf({ division: 'county', group: code }, name))),
      },
    ]
  }
  return divisions.map(({ id, name, groups }) => ({
    name: name[lang],
    options: sorted(groups.map((group) => optionOf({ division: id, group: group.id }, group.name[lang]))),
  }))
}

function optionOf(within: Within, name: string): WithinOption {
  return { value: writeWithin(within), name, within }
}

function sorted(options: readonly WithinOption[]): WithinOption[] {
  return [...options].sort((a, b) => collator.compare(a.name, b.name))
}
