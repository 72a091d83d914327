import * as v from 'valibot'
import { LEVELS, type Level } from '#core/model/area.ts'
import { AreaFeaturesSchema, LonLatTopologySchema, PlaneTopologySchema } from '#core/model/contract-geometry.ts'
import type { AreaTopology } from '#core/model/topology.ts'
import type { Fault } from '#core/model/view.ts'
import { areaProperties, perLevelAndTier, TIERS, type Tier } from '../ask/geometry.ts'
import { lonLatTopology } from '../ask/lonlat.ts'
import { subsetOf } from '../ask/subset.ts'
import type { Edition } from '../edition.ts'
import { API_HEADERS } from '../http/headers.ts'
import { type ParameterNote, viewParameters } from '../http/parameters.ts'
import { faultProblem } from '../http/problem.ts'
import { Published } from '../http/published.ts'
import { type Question, readOwn, readQuery } from '../http/question.ts'
import { keeping, lastingOf, type Operation, type Outcome, type Route } from '../http/route.ts'
import { FEATURE_PARAMETERS, featureAnswers } from './features.ts'
import { oncePublished } from './once-published.ts'

/** No type is registered for TopoJSON; it is JSON. */
const TOPOJSON = 'application/json; charset=utf-8'
const FORMATS = ['plane.topojson', 'topojson', 'geojson'] as const
type Format = (typeof FORMATS)[number]

const LEVEL: ParameterNote = {
  name: 'level',
  in: 'path',
  required: true,
  description: 'Level of area.',
  schema: { type: 'string', enum: LEVELS },
  example: 'county',
}
const TIER: ParameterNote = {
  name: 'tier',
  in: 'query',
  description: 'How finely outlines are drawn: overview for the whole country on a screen, detail for a part of it.',
  schema: { type: 'string', enum: TIERS, default: 'detail' },
}

/** Outlines of a level in three forms: metres for our own pictures, degrees for everyone else's maps. */
export function geometryRoute(edition: Edition): Route {
  const { atlas, knowledge, kept } = edition
  const plane = perLevelAndTier((level, tier) =>
    edition.once(() => topojson(planeTopology(subsetOf(atlas.geometry(tier), level), atlas.version))),
  )
  const lonLat = perLevelAndTier((level, tier) =>
    edition.once(() => {
      const subset = subsetOf(atlas.geometry(tier), level)
      return topojson(lonLatTopology(subset, level, atlas.version, (code) => areaProperties(atlas, code)))
    }),
  )
  // Asked for here so that they are compressed thoroughly in good time, not after the first visitor.
  for (const level of LEVELS) for (const tier of TIERS) plane(level, tier)

  const outlines = ({ query }: Question, level: Level, bodies: typeof plane): Outcome => {
    const reading = readQuery(query, knowledge, ['at'], ['tier'])
    const tier: Tier = readOwn(reading, 'tier', v.picklist(TIERS), 'detail', `one of ${TIERS.join(', ')}`)
    const [fault] = reading.faults
    return fault ? { fault } : { body: bodies(level, tier)(), lasting: lastingOf(reading.view) }
  }
  const answers: Record<Format, (level: Level) => Route['answer']> = {
    'plane.topojson': (level) => keeping(kept, (question) => outlines(question, level, plane)),
    topojson: (level) => keeping(kept, (question) => outlines(question, level, lonLat)),
    geojson: featureAnswers(edition),
  }
  const answerOf = new Map<string, Route['answer']>(
    LEVELS.flatMap((level) => FORMATS.map((format) => [`${level}.${format}`, answers[format](level)] as const)),
  )
  return {
    pattern: '/api/areas/:file',
    operations: operationsOf(edition),
    answer: (question) => {
      const file = question.part('file')
      const answer = answerOf.get(file)
      return answer ? answer(question) : faultProblem(faultOf(file))
    },
  }
}

/** Lakes and neighbouring land, for our own pictures. */
export function baseRoute(edition: Edition): Route {
  const body = edition.once(() => topojson(planeTopology(edition.atlas.geometry('base'), edition.atlas.version)))
  return {
    pattern: '/api/base.plane.topojson',
    operations: [
      {
        address: '/api/base.plane.topojson',
        summary: 'Lakes and neighbouring land in whole metres, SWEREF 99 TM (EPSG:3006).',
        parameters: viewParameters(['at'], edition.knowledge),
        type: 'application/json',
        schema: PlaneTopologySchema,
      },
    ],
    answer: oncePublished(edition, body),
  }
}

function planeTopology(topology: AreaTopology, version: string): string {
  return JSON.stringify({ ...topology, version })
}

function topojson(text: string): Published {
  return new Published(text, TOPOJSON, API_HEADERS)
}

function faultOf(file: string): Fault {
  const point = file.indexOf('.')
  const level = point < 0 ? file : file.slice(0, point)
  const known = LEVELS.some((each) => each === level)
  return known
    ? { kind: 'not-found', parameter: 'format', found: file.slice(level.length + 1), expected: FORMATS.join(', ') }
    : { kind: 'not-found', parameter: 'level', found: level, expected: `one of ${LEVELS.join(', ')}` }
}

function operationsOf({ knowledge }: Edition): Operation[] {
  const outline = [LEVEL, TIER, ...viewParameters(['at'], knowledge)]
  return [
    {
      address: '/api/areas/{level}.plane.topojson',
      summary: 'Outlines in whole metres, SWEREF 99 TM (EPSG:3006), as TopoJSON: what the map draws.',
      parameters: outline,
      type: 'application/json',
      schema: PlaneTopologySchema,
    },
    {
      address: '/api/areas/{level}.topojson',
      summary: 'Outlines in degrees, WGS 84, as TopoJSON.',
      parameters: outline,
      type: 'application/json',
      schema: LonLatTopologySchema,
    },
    {
      address: '/api/areas/{level}.geojson',
      summary:
        'Outlines in degrees, WGS 84, as GeoJSON; with an indicator, its value, rank and class in the ' +
        'properties, and those of territories (t=) after the areas.',
      parameters: [LEVEL, TIER, ...viewParameters(FEATURE_PARAMETERS, knowledge)],
      type: 'application/geo+json',
      schema: AreaFeaturesSchema,
    },
  ]
}
