/** A report to begin from: a region's priorities as headings, with a line of live values for each indicator. */
import * as v from 'valibot'
import { breaksInside } from '#core/measure/change.ts'
import { judgeClaim } from '#core/measure/claim.ts'
import { endsOf, liveFigure } from '#core/measure/report/live-figure.ts'
import type { LiveSource } from '#core/measure/report/live-source.ts'
import { subjectOf } from '#core/measure/report/subject.ts'
import type { Area } from '#core/model/area.ts'
import { type Indicator, type IndicatorId, IndicatorIdSchema, isJudged } from '#core/model/indicator.ts'
import type { RegionPriority } from '#core/model/region/priority.ts'
import type { LiveShow, LiveValue } from '#core/model/report/live.ts'
import { usualShow } from '#core/model/report/usual-show.ts'
import { writeLive } from '#core/model/report/write-live.ts'
import { type Block, MOST_REPORT, REPORT_FORMAT, type Report } from '#core/model/report.ts'
import type { Language } from '#core/model/text.ts'
import { plainView, writeView } from '#core/model/view.ts'
import { askingOnce } from '../ask/ask.ts'
import type { Edition } from '../edition.ts'
import { regionAnswer } from '../region/reading.ts'
import { BEGIN_WORDS } from './begin-words.ts'

/** Live values of a line at most; so many lines have room in a report. */
const VALUES_EACH = 5
const MOST_LINES = Math.floor((MOST_REPORT.values - VALUES_EACH) / VALUES_EACH)
const LINES_EACH = 8
const MOST_MAPS = 6

/** `county`: one that has a strategy (`canRead`). */
export function reportOf(edition: Edition, county: Area, lang: Language): Report {
  const { atlas, knowledge, ask } = edition
  const source: LiveSource = { knowledge, ask: askingOnce(ask) }
  const words = BEGIN_WORDS[lang]
  const { priorities } = regionAnswer(edition, {
    area: county,
    frame: { kind: 'region' },
    reference: { kind: 'nation' },
  })
  const line = (id: IndicatorId): string[] => {
    const indicator = atlas.indicators.get(id)
    return indicator === undefined ? [] : [lineOf(indicator, county, lang, source)]
  }
  let left = MOST_LINES
  let maps = 0
  const told = priorities.flatMap((priority): Block[] => {
    const lines = idsOf(priority).slice(0, Math.min(LINES_EACH, left)).flatMap(line)
    if (lines.length === 0) return []
    left -= lines.length
    const map = maps < MOST_MAPS ? mapOf(edition, priority, county, lang) : null
    if (map !== null) maps++
    const text = `## ${oneLine(priority.title.sv)}\n\n${lines.map((each) => `- ${each}`).join('\n')}`
    return [textBlock(text), ...(map === null ? [] : [map])]
  })
  const people = atlas.indicators.get(PEOPLE)
  const opening =
    people === undefined ? words.opening(county.name) : words.people(county.name, lineOf(people, county, lang, source))
  return {
    format: REPORT_FORMAT,
    title: words.title(county.name).slice(0, MOST_REPORT.title),
    lang,
    at: atlas.version,
    blocks: [textBlock(opening), ...told].slice(0, MOST_REPORT.blocks),
  }
}

const PEOPLE = v.parse(IndicatorIdSchema, 'population_total')

const textBlock = (text: string): Block => ({ kind: 'text', text: text.slice(0, MOST_REPORT.text) })

/** A title is somebody else's: braces and stars in it are none of ours. */
const oneLine = (text: string) => text.replaceAll(/[\s{}*[\]]+/g, ' ').trim()

function idsOf({ indicators }: RegionPriority): IndicatorId[] {
  return [...new Set(indicators.map(({ id }) => id))]
}

/** "Sysselsättningsgrad: 79,1 % (2024), plats 12 av 21 bland länen. Värdet har ökat sedan föregående uppgift, +0,4 procentenheter." */
function lineOf(indicator: Indicator, { code }: Area, lang: Language, source: LiveSource): string {
  const words = BEGIN_WORDS[lang]
  const live = (show: LiveValue['show']): LiveValue => ({
    indicator: indicator.id,
    place: { kind: 'area', code },
    year: null,
    show,
    since: null,
    reference: 'nation',
    claim: null,
  })
  const has = (show: LiveShow) => liveFigure(live(show), source).kind !== 'missing'
  const write = (show: LiveValue['show']) => writeLive(live(show))
  const ranked = isJudged(indicator) && has('rank') ? write('rank') : null
  // After the name of an indicator there is no sentence that says who is counted.
  const value = write(usualShow(indicator) === 'value' ? null : 'value')
  const first = words.value(oneLine(indicator.name[lang]), value, write('year'), ranked)
  const way = wayOf(live('change'), source)
  // Across a series break nothing is said of the way it went.
  if (way === null) return first
  return `${first} ${words.ways[way](write('change'))}`
}

/** As a claim of it is judged: what is written here must hold with the figures it is written from. */
function wayOf(live: LiveValue, source: LiveSource): 'rises' | 'falls' | 'unchanged' | null {
  const found = subjectOf(live, source)
  if (found.kind === 'missing') return null
  const { indicator, year } = found.subject
  const ends = endsOf(found.subject, live, source)
  if (ends.kind === 'missing') return null
  const { from, before, now } = ends
  const breaks = breaksInside(indicator.breaks, { from, to: year })
  const evidence = { kind: 'change', before, now, breaks, decimals: indicator.decimals } as const
  const ways = ['rises', 'falls', 'unchanged'] as const
  return ways.find((way) => judgeClaim(way, evidence).kind === 'holds') ?? null
}

/**
 * The first of its indicators whose figures of the municipalities are of the year that the text tells of the county, as a
 * map of the county. A map of another year would seem to gainsay the text above it.
 */
function mapOf(edition: Edition, priority: RegionPriority, county: Area, lang: Language): Block | null {
  const inside = edition.atlas.areasAt('municipality').filter(({ parent }) => `${parent}` === `${county.code}`)
  // Of a county with one municipality a map says nothing.
  if (inside.length < 2) return null
  const indicator = idsOf(priority)
    .map((id) => edition.atlas.indicators.get(id))
    .find((each) => each !== undefined && each.kind !== 'count' && isOfOneYear(each))
  if (indicator === undefined) return null
  const view = writeView({ ...plainView(indicator, lang), within: { division: 'county', group: county.code } })
  return { kind: 'figure', view, setting: [], caption: '' }
}

function isOfOneYear({ levels: { municipality, county } }: Indicator): boolean {
  const latest = municipality.at(-1)
  return latest !== undefined && latest === county.at(-1)
}
