/** How a sentence calls what areas are compared with: "1,2 procentenheter över Dalarnas län". */
import type { Level } from '#core/model/area.ts'
import type { DivisionId } from '#core/model/division.ts'
import type { Text } from '#core/model/text.ts'

/** One group of a division. Counties are called by their names, other groups by what they are as well. */
export function groupReferenceName(division: DivisionId, name: Text): Text {
  switch (division) {
    case 'county':
    case 'nuts2':
      return name
    case 'fa':
      return { sv: `FA-region ${name.sv}`, en: `the ${name.en} labour market region` }
    case 'skr':
      return { sv: `kommungruppen ${name.sv}`, en: `the group ${name.en}` }
    case 'type':
      return { sv: `kommuntypen ${name.sv}`, en: `the type ${name.en}` }
  }
}

/** Each area is compared with its own. */
export const OWN_NAMES: Record<Level, Partial<Record<DivisionId, Text>> & { readonly similar: Text }> = {
  municipality: {
    county: { sv: 'det egna länet', en: 'its own county' },
    fa: { sv: 'den egna FA-regionen', en: 'its own labour market region' },
    skr: { sv: 'den egna kommungruppen', en: 'its own municipality group' },
    similar: { sv: 'de sju mest lika, för var och en', en: 'the seven most similar to each' },
  },
  county: { similar: { sv: 'de sju mest lika, för var och en', en: 'the seven most similar to each' } },
}

const NUMBERS: Record<'sv' | 'en', readonly string[]> = {
  sv: ['inga', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'],
}

/** "de sju mest lika kommunerna"; fewer where there are not so many to choose from. */
export function similarReferenceName(level: Level, count: number): Text {
  const [sv, en] = [NUMBERS.sv[count] ?? String(count), NUMBERS.en[count] ?? String(count)]
  if (level === 'county') return { sv: `de ${sv} mest lika länen`, en: `the ${en} most similar counties` }
  return { sv: `de ${sv} mest lika kommunerna`, en: `the ${en} most similar municipalities` }
}
