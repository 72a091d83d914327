/** Comparisons to begin with: around an area that is chosen, or the largest where none is. */
import { POPULATION } from '#core/measure/aggregate.ts'
import { SIMILARITY_DEFAULT } from '#core/measure/similar.ts'
import type { Area, Level } from '#core/model/area.ts'
import type { Language } from '#core/model/text.ts'
import { figureOf } from '../ask/column.ts'
import { likenessOf, measuresOf, similarTo } from '../ask/similar.ts'
import type { Edition } from '../edition.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { addressOf } from './address.ts'
import { areaComparand, type Comparand, groupComparand, nameOf } from './comparand.ts'
import { listed } from './form.ts'
import { type Choice, MOST_COMPARED } from './read.ts'
import { COMPARE_WORDS } from './words.ts'

interface Example {
  readonly name: string
  readonly comparands: readonly Comparand[]
}

export function examples(edition: Edition, choice: Choice): Markup {
  const { comparands, lang } = choice
  const words = COMPARE_WORDS[lang]
  if (comparands.length > 1) return NOTHING
  const [first] = comparands
  const found =
    first?.kind === 'area' ? around(edition, first, lang) : first === undefined ? largest(edition, lang) : []
  const items = found
    .filter((example) => example.comparands.length > 1)
    .map(({ name, comparands: some }) => {
      const names = listed(
        some.map((comparand) => nameOf(comparand, lang)),
        lang,
      )
      return html`<li><a href="${addressOf(choice, { comparands: some })}">${name}</a><p class="note">${names}</p></li>`
    })
  if (items.length === 0) return NOTHING
  return html`<section aria-labelledby="examples"><h2 id="examples">${words.examples}</h2><ul class="entries plain">${items}</ul></section>`
}

function largest(edition: Edition, lang: Language): Example[] {
  const { atlas } = edition
  const words = COMPARE_WORDS[lang].example
  const regions = atlas.divisions.get('fa')
  const municipalities = byPopulation(edition, 'municipality')
  const groups = new Set(municipalities.flatMap(({ groups }) => groups.fa ?? []))
  const largestRegions = [...groups]
    .slice(0, 3)
    .flatMap((id) => regions?.groups.filter((group) => group.id === id) ?? [])
  return [
    { name: words.largest, comparands: municipalities.slice(0, 3).map(areaComparand) },
    { name: words.counties, comparands: byPopulation(edition, 'county').slice(0, 3).map(areaComparand) },
    ...(regions === undefined
      ? []
      : [{ name: words.regions, comparands: largestRegions.map((group) => groupComparand(regions, group)) }]),
  ]
}

function byPopulation({ atlas }: Edition, level: Level): Area[] {
  const people = ({ code }: Area) => figureOf(atlas.series(POPULATION, code)?.figures.at(-1)) ?? 0
  return atlas.areasAt(level).toSorted((a, b) => people(b) - people(a))
}

function around(edition: Edition, self: Comparand & { kind: 'area' }, lang: Language): Example[] {
  const { atlas, neighbours } = edition
  const { area } = self
  const words = COMPARE_WORDS[lang].example
  const areas = (codes: readonly string[]) =>
    codes
      .flatMap((code) => atlas.areas.get(code) ?? [])
      .slice(0, MOST_COMPARED - 1)
      .map(areaComparand)
  const likeness = likenessOf(atlas, area.level, atlas.years[1], measuresOf(atlas, area.level, SIMILARITY_DEFAULT))
  const similar = similarTo(likeness, area.code, MOST_COMPARED - 1)
  const county = area.parent === null ? undefined : atlas.areas.get(area.parent)
  const groups = (['fa', 'skr', 'nuts2'] as const).flatMap((id) => {
    const division = atlas.divisions.get(id)
    const group = division?.groups.find((each) => each.id === area.groups[id])
    return division && group ? [groupComparand(division, group)] : []
  })
  return [
    { name: words.neighbours(area.name), comparands: [self, ...areas(neighbours(area.level).get(area.code) ?? [])] },
    {
      name: words.similar(area.name),
      comparands: [self, ...areas(similar.kind === 'known' ? similar.areas.map(({ code }) => code) : [])],
    },
    { name: words.around(area.name), comparands: [self, ...(county ? [areaComparand(county)] : []), ...groups] },
  ]
}
