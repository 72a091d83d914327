import * as v from 'valibot'
import type { Level } from '#core/model/area.ts'
import { writeGeoJson } from '#core/model/territory-reading.ts'
import { type Fault, TERRITORY_REFERENCES, type View, type ViewParameter } from '#core/model/view.ts'
import type { Picture } from '#core/picture/picture.ts'
import { areaProperties, perLevelAndTier, TIERS, type Tier } from '../ask/geometry.ts'
import { lonLatGeometries } from '../ask/lonlat.ts'
import { pictureOf } from '../ask/picture.ts'
import { outlineAround } from '../ask/territory-outline.ts'
import type { Atlas } from '../atlas/memory.ts'
import type { Edition } from '../edition.ts'
import { API_HEADERS } from '../http/headers.ts'
import { Published } from '../http/published.ts'
import { type Question, type Reading, readOwn, readQuery } from '../http/question.ts'
import { keeping, lastingOf, type Route } from '../http/route.ts'

export const FEATURE_PARAMETERS: readonly ViewParameter[] = [
  'indicator',
  'year',
  'within',
  'method',
  'classes',
  't',
  'at',
]
/** These say something about figures: without an indicator there is nothing for them to be about. */
const OF_FIGURES: readonly ViewParameter[] = ['year', 'method', 'classes', 't']

/** `/api/areas/{level}.geojson`: outlines and, where an indicator is asked for, its figures on them; and those of territories. */
export function featureAnswers(edition: Edition): (level: Level) => Route['answer'] {
  const { atlas, knowledge, kept } = edition
  const geometries = perLevelAndTier((level, tier) => lonLatGeometries(atlas.geometry(tier), level))
  return (level) =>
    keeping(kept, (question) => {
      const reading = readFeatures(question, level)
      const tier: Tier = readOwn(reading, 'tier', v.picklist(TIERS), 'detail', `one of ${TIERS.join(', ')}`)
      const fault = reading.faults[0] ?? aimlessParameter(reading)
      if (fault) return { fault }
      const { view, given } = reading
      const picture = given.has('indicator') ? pictureOf(edition, view) : null
      const properties = picture === null ? plain(view) : withFigures(picture)
      const outlines = geometries(level, tier)
      // Put together as text: the outlines, nine tenths of it, were written once and are not written again.
      const features = properties.map(({ code, ...rest }) => {
        const head = `{"type":"Feature","id":"${code}","properties":${JSON.stringify({ code, ...rest })}`
        return `${head},"geometry":${outlines.get(code) ?? 'null'}}`
      })
      const own = picture === null ? [] : territoryFeatures(atlas, picture).map((each) => JSON.stringify(each))
      const all = [...features, ...own].join(',\n')
      const text = `{"type":"FeatureCollection","version":"${atlas.version}","features":[\n${all}\n]}\n`
      return { body: new Published(text, 'application/geo+json', API_HEADERS), lasting: lastingOf(view) }
    })

  /** The level stands in the path; it is read with the query because years and groups depend on it. */
  function readFeatures({ query }: Question, level: Level): Reading {
    const reading = readQuery(query, knowledge, FEATURE_PARAMETERS, ['tier'])
    const [stranger] = reading.faults
    if (stranger?.kind === 'unknown-parameter') return reading
    const withLevel: [string, string][] = [...new URLSearchParams(query), ['level', level]]
    return readQuery(withLevel, knowledge, [...FEATURE_PARAMETERS, 'level'], ['tier'])
  }

  function plain({ level, within }: View) {
    return atlas
      .areasAt(level)
      .filter((area) => within === null || area.groups[within.division] === within.group)
      .map(({ code }) => areaProperties(atlas, code))
  }

  function withFigures({ rows }: Picture) {
    return rows.map((row) => ({
      ...areaProperties(atlas, row.code),
      value: row.value,
      missing: row.missing,
      rank: row.rank,
      class: row.class,
    }))
  }
}

/** What the territories of the address come to, on their outlines. */
function territoryFeatures(atlas: Atlas, { view, territories = [] }: Picture): object[] {
  const outlines = view.territories.map(({ shape }) =>
    shape.kind === 'areas' ? outlineAround(atlas, shape.codes) : null,
  )
  const drawn = writeGeoJson(view.territories, { version: atlas.version, outlines }).features
  return territories.map((row) => {
    const { code, name, value, missing, approximation, coverage, interval, range, weightYear } = row
    const figures = { value, missing, rank: null, class: null, approximation, coverage, interval, range, weightYear }
    const geometry = drawn[TERRITORY_REFERENCES.indexOf(code)]?.geometry
    return { type: 'Feature', id: code, properties: { code, name, parent: null, ...figures }, geometry }
  })
}

function aimlessParameter({ given }: Reading): Fault | undefined {
  if (given.has('indicator')) return undefined
  const aimless = OF_FIGURES.find((name) => given.has(name))
  if (aimless === undefined) return undefined
  return {
    kind: 'malformed',
    parameter: 'indicator',
    found: '',
    expected: `an id listed at /api/indicators, for ${aimless} to be of`,
  }
}
