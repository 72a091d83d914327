/** Codes and names that somebody typed or pasted, in whatever order and with whatever between them. */
import type { Area, AreaCode } from '../area.ts'
import { fold } from '../fold.ts'
import { type Gazetteer, gazetteerOf } from './gazetteer.ts'
import { shorten } from './json-value.ts'
import { tableOf } from './table.ts'
import { areaColumn } from './table-columns.ts'
import type { NotUnderstood, Places, Repair, Told } from './told.ts'

export interface AreaText {
  /** Municipalities, and counties that stand for all of theirs; no municipality twice. In the order they were written. */
  readonly codes: readonly AreaCode[]
  readonly told: readonly Told[]
  readonly notUnderstood: readonly NotUnderstood[]
}

/** A list of all municipalities with names and figures is far shorter; a longer text is no list of places. */
const MOST_CHARACTERS = 50_000
/** More texts that mean nothing are only counted. */
const MOST_LISTED = 30

export function readAreaText(text: string, places: Places): AreaText {
  return readAreas(text, gazetteerOf(places), places)
}

export function readAreas(text: string, gazetteer: Gazetteer, { areas }: Places): AreaText {
  const cut = text.slice(0, MOST_CHARACTERS)
  const table = tableOf(cut)
  const column = table && areaColumn(table, gazetteer)
  // "1. Stockholm": the number of the line is no county.
  const lines = column ? column.cells : cut.split(/[\r\n]+/).map((line) => line.replace(/^\s*\d{1,2}[.)]\s+/, ''))
  return readAreaLines(lines, gazetteer, areas)
}

/** Lines that are no table. In one line an area may be told by its code and its name. */
export function readAreaLines(lines: readonly string[], gazetteer: Gazetteer, areas: readonly Area[]): AreaText {
  const list = new AreaList(areas)
  for (const line of lines) {
    list.startLine()
    readPiece(line, 0, gazetteer, list)
  }
  return list.result(gazetteer)
}

/** What parts names, the strongest first: a name may hold what is weaker than what stands around it. */
const SEPARATORS = [/[;\t|\r\n]+/, /[,/·•()[\]{}"„”“:]+/] as const

function readPiece(piece: string, strength: number, gazetteer: Gazetteer, list: AreaList): void {
  if (piece.trim() === '' || list.take(piece, gazetteer)) return
  const separator = SEPARATORS[strength]
  if (separator === undefined) readWords(piece, gazetteer, list)
  else for (const part of piece.split(separator)) readPiece(part, strength + 1, gazetteer, list)
}

/** The longest name at each word: "Upplands Väsby Solna" are two. */
function readWords(piece: string, gazetteer: Gazetteer, list: AreaList): void {
  const words = piece.split(/\s+/).filter((word) => word !== '')
  let strange: string[] = []
  const giveUp = () => {
    if (strange.length > 0) list.refuse(strange.join(' '))
    strange = []
  }
  for (let i = 0; i < words.length; ) {
    let taken = 0
    const word = words[i] ?? ''
    for (let count = Math.min(gazetteer.wordsFrom(word), words.length - i); count > 0 && taken === 0; count--) {
      if (list.take(words.slice(i, i + count).join(' '), gazetteer)) taken = count
    }
    if (taken > 0 || isNoise(word)) giveUp()
    else strange.push(word)
    i += Math.max(1, taken)
  }
  giveUp()
}

/** Words between and above places, folded. */
const NOISE = new Set(
  [
    'och',
    'and',
    'samt',
    'i',
    'kommun',
    'kommuner',
    'kommunerna',
    'lan',
    'stad',
    'kod',
    'kommunkod',
    'namn',
    'kommunnamn',
  ].concat(['lanskod', 'lansnamn', 'code', 'name', 'municipality', 'municipalities', 'county', 'counties']),
)

function isNoise(word: string): boolean {
  const plain = fold(word).replace(/[^\p{L}\p{N}]+/gu, '')
  return plain === '' || NOISE.has(plain)
}

function isIn({ parent }: Area, { code }: Area): boolean {
  return String(parent) === code
}

class AreaList {
  readonly #municipalities: readonly Area[]
  #codes: Area[] = []
  readonly #repairs: Repair[] = []
  readonly #repeated = new Set<Area>()
  readonly #refused = new Map<string, readonly Area[]>()
  #line = new Set<Area>()

  constructor(areas: readonly Area[]) {
    this.#municipalities = areas.filter(({ level }) => level === 'municipality')
  }

  startLine(): void {
    this.#line = new Set()
  }

  /** Whether a text is one name or code, which then is taken, or offered where it could be several. */
  take(text: string, gazetteer: Gazetteer): boolean {
    const found = gazetteer.find(text)
    if (found === null) return false
    const { areas, group, repair } = found
    if (areas.length > 1) {
      this.#refused.set(text.trim(), areas)
      return true
    }
    if (repair) this.#tell(repair)
    if (group) {
      this.#tell({ kind: 'group', name: group.name, members: group.members.length })
      const members = this.#municipalities.filter(({ code }) => group.members.includes(code))
      for (const area of members) this.#add(area)
    }
    for (const area of areas) this.#add(area)
    return true
  }

  refuse(text: string): void {
    const known = this.#refused.get(text)
    if (known === undefined) this.#refused.set(text, [])
  }

  #tell(repair: Repair): void {
    const words = JSON.stringify(repair)
    if (this.#repairs.every((each) => JSON.stringify(each) !== words)) this.#repairs.push(repair)
  }

  #add(area: Area): void {
    if (this.#line.has(area)) return
    this.#line.add(area)
    if (this.#codes.some((each) => each === area || isIn(area, each))) this.#repeated.add(area)
    else {
      const inside = this.#codes.filter((each) => isIn(each, area))
      for (const each of inside) this.#repeated.add(each)
      this.#codes = [...this.#codes.filter((each) => !inside.includes(each)), area]
    }
  }

  result(gazetteer: Gazetteer): AreaText {
    const repairs = [...this.#repairs]
    if (this.#repeated.size > 0) {
      repairs.push({ kind: 'repeated', names: [...this.#repeated].map(({ name }) => name) })
    }
    const texts = [...this.#refused]
    const more = texts.length - MOST_LISTED
    if (more > 0) repairs.push({ kind: 'more-not-understood', found: more })
    return {
      codes: this.#codes.map(({ code }) => code),
      told: repairs.map((repair) => ({ ...repair, territory: null })),
      notUnderstood: texts.slice(0, MOST_LISTED).map(([text, meant]) => ({
        text: shorten(text),
        suggestions: meant.length > 0 ? meant.map(({ code, name }) => ({ code, name })) : gazetteer.suggest(text),
      })),
    }
  }
}
