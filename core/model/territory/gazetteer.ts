/** Names and codes of areas and groups as people write them: without case, diacritics, spaces or "kommun". */
import { type Area, type AreaCode, bothNames } from '../area.ts'
import type { Division, DivisionId } from '../division.ts'
import { fold } from '../fold.ts'
import type { Text } from '../text.ts'
import { successorOf } from './abolished.ts'
import { editDistance } from './edit-distance.ts'
import type { Places, Repair, Suggestion } from './told.ts'

/** What a text means; several where it could mean any of them, none where it means nothing. */
export interface Found {
  readonly areas: readonly Area[]
  /** A group of several areas, where it is one that was named. */
  readonly group: { readonly name: Text; readonly members: readonly AreaCode[] } | null
  readonly repair: Repair | null
}

export interface Gazetteer {
  /** Null where a text means nothing; more than one area where it is ambiguous, unless it is a group. */
  find(text: string): Found | null
  suggest(text: string): Suggestion[]
  /** How many words a name that begins with this one may have. */
  wordsFrom(first: string): number
}

/** Names that may stand before that of a group, so that "FA-region Ludvika" is not the municipality. */
const PREFIXES: Readonly<Record<Exclude<DivisionId, 'county'>, readonly string[]>> = {
  fa: ['FA', 'FA-region', 'FA-regionen', 'labour market region', 'functional labour market region'],
  skr: ['SKR', 'kommungrupp', 'kommungruppen', 'SKR:s kommungrupp', 'municipality group'],
  type: ['kommuntyp', 'kommuntypen', 'municipality type'],
  nuts2: ['NUTS2', 'NUTS 2', 'riksområde', 'riksområdet', 'national area'],
}

/** What is meant before what could be meant: Ludvika is the municipality, and no labour market region. */
type Rank = 0 | 1 | 2

interface Entry {
  readonly rank: Rank
  readonly area: Area | null
  readonly group: Found['group']
}

/** Making one takes some ten milliseconds, and a list is read anew at every key. */
const made = new WeakMap<readonly Area[], { readonly divisions: readonly Division[]; readonly gazetteer: Gazetteer }>()

export function gazetteerOf({ areas, divisions }: Places): Gazetteer {
  const kept = made.get(areas)
  if (kept?.divisions === divisions) return kept.gazetteer
  const gazetteer = make(areas, divisions)
  made.set(areas, { divisions, gazetteer })
  return gazetteer
}

function make(areas: readonly Area[], divisions: readonly Division[]): Gazetteer {
  const byCode = new Map<string, Area>(areas.map((area) => [area.code, area]))
  // Apart, for without its diacritics Håbo is Habo, which is another municipality.
  const [exact, folded] = [new Map<string, Entry[]>(), new Map<string, Entry[]>()]
  const words = new Map<string, number>()
  const add = (name: string, entry: Entry, keep: Key = loose) => {
    push(exact, keep(name), entry)
    push(folded, keep(fold(name)), entry)
    const [first = '', ...more] = name.split(/\s+/).map((word) => loose(fold(word)))
    words.set(first, Math.max(words.get(first) ?? 1, 1 + more.length))
  }
  for (const area of areas) {
    for (const [name, rank] of namesOf(area)) add(name, { rank, area, group: null })
  }
  for (const division of divisions) addGroups(division, add)

  const named = (text: string): Found | null => {
    for (const [names, plain] of [[exact, text] as const, [folded, fold(text)] as const]) {
      const keys = [...new Set([loose(plain), hyphened(plain)])].filter((key) => key !== '')
      const entries = keys.flatMap((key) => names.get(key) ?? [])
      const rank = Math.min(...entries.map((entry) => entry.rank))
      const best = entries.filter((entry) => entry.rank === rank)
      const meant = [...new Set(best.flatMap(({ area }) => (area ? [area] : [])))]
      if (meant.length > 0) return { areas: meant, group: null, repair: null }
      const group = best[0]?.group
      if (group) return { areas: [], group, repair: null }
    }
    return null
  }
  return {
    find: (text) => coded(text, byCode) ?? named(text),
    suggest: (text) => suggestions(text, areas),
    wordsFrom: (first) => words.get(loose(fold(first))) ?? 1,
  }
}

function push(names: Map<string, Entry[]>, key: string, entry: Entry): void {
  names.set(key, [...(names.get(key) ?? []), entry])
}

type Key = (name: string) => string

/** Letters and digits; commas and strokes stay, for they part names. */
const loose: Key = (name) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N},/]+/gu, '')
/** Hyphens too: "Malmö Lund" are two municipalities, "Malmö-Lund" is a labour market region. */
const hyphened: Key = (name) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N},/-]+/gu, '')

function namesOf(area: Area): [string, Rank][] {
  const { name, officialName, level } = area
  if (level === 'county') {
    const { sv, en } = bothNames(area)
    const genitive = sv.replace(/\s+län$/i, '')
    return [
      [sv, 0],
      [en, 0],
      [genitive, 1],
      [genitive.replace(/s$/i, ''), 1],
    ]
  }
  const genitive = officialName.replace(/\s+kommun$/i, '')
  return [
    [name, 0],
    [officialName, 0],
    [`${name} kommun`, 1],
    [`${name} stad`, 1],
    [`${genitive} stad`, 1],
    [genitive, 1],
  ]
}

/** Of every division but that of counties, which are areas and have their names from those. */
function addGroups({ id, name, groups }: Division, add: (name: string, entry: Entry, keep?: Key) => void): void {
  if (id === 'county') return
  for (const group of groups) {
    const texts = new Set([group.name.sv, group.name.en])
    const entry = (rank: Rank): Entry => ({
      rank,
      area: null,
      group: { name: prefixed(name, group.name), members: group.members },
    })
    for (const text of texts) {
      for (const prefix of [...PREFIXES[id], name.sv, name.en]) add(`${prefix} ${text}`, entry(0))
      add(text, entry(2), hyphened)
    }
    // "A1" and "SE12" are nothing else; "01" would be a county.
    if (!/[A-Z]/.test(group.id)) continue
    add(group.id, entry(2))
    for (const prefix of PREFIXES[id]) add(`${prefix} ${group.id}`, entry(0))
  }
}

function prefixed(division: Text, group: Text): Text {
  return { sv: `${division.sv} ${group.sv}`, en: `${division.en} ${group.en}` }
}

function coded(text: string, byCode: ReadonlyMap<string, Area>): Found | null {
  // "'0180" keeps its zero in a spreadsheet, "180.0" lost it there.
  const found = text
    .trim()
    .replace(/^['’`]/, '')
    .replace(/[.,]0+$/, '')
  if (!/^\d{1,4}$/.test(found)) return null
  const known = byCode.get(found)
  if (known) return { areas: [known], group: null, repair: null }
  const padded = found.length % 2 === 1 ? byCode.get(`0${found}`) : undefined
  if (padded) {
    return {
      areas: [padded],
      group: null,
      repair: { kind: 'leading-zero', found, code: padded.code, name: padded.name },
    }
  }
  const successor = successorOf(found)
  const heir = successor && byCode.get(successor.code)
  if (!successor || !heir) return null
  const repair: Repair = { kind: 'abolished', found, year: successor.year, code: heir.code, name: heir.name }
  return { areas: [heir], group: null, repair }
}

/** More would not be read. */
const MOST_SUGGESTIONS = 3

/** Areas whose name or code is nearly what was written, or begins with it; the nearest first. */
function suggestions(text: string, areas: readonly Area[]): Suggestion[] {
  const wanted = loose(fold(text))
  // A single letter is near to nothing, and a long text is no name.
  if (wanted.length < 3 || wanted.length > 40) return []
  const slack = wanted.length <= 5 ? 1 : 2
  const near = areas.flatMap((area) => {
    const keys = /^\d+$/.test(wanted) ? [area.code] : namesOf(area).map(([name]) => loose(fold(name)))
    const distance = Math.min(...keys.map((key) => (key.startsWith(wanted) ? 0.5 : editDistance(key, wanted, slack))))
    return distance <= slack ? [{ area, distance }] : []
  })
  return near
    .sort((a, b) => a.distance - b.distance || b.area.code.length - a.area.code.length)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ area: { code, name } }) => ({ code, name }))
}
