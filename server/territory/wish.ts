/** Reads what somebody fills in to make a territory: a list of areas as people write them, or a circle around a place. */
import type { Area, AreaCode } from '#core/model/area.ts'
import { type LonLat, lonLatOf } from '#core/model/lonlat.ts'
import { freeName, isName } from '#core/model/territory/names.ts'
import { MOST_KILOMETRES, MOST_NAME, type Shape, type Territory, usualBasis } from '#core/model/territory.ts'
import { type Places, readAreaText, type Suggestion } from '#core/model/territory-reading.ts'
import type { Language } from '#core/model/text.ts'
import { describeTold } from '#core/picture/describe-reading.ts'
import { formatNumber, parseNumber } from '#core/picture/format.ts'
import { findAreas } from '../document/find-areas.ts'
import { clip } from '../http/problem.ts'
import { freeLook } from './address.ts'
import { FORM_WORDS } from './form-words.ts'

/** The fields of the forms, as they were sent; empty where they were not. */
export interface Fields {
  readonly name: string
  readonly areas: string
  readonly place: string
  readonly kilometres: string
}
export const FIELDS = ['name', 'areas', 'place', 'km'] as const

export type Wish =
  | { readonly kind: 'none' }
  | { readonly kind: 'made'; readonly territory: Territory; readonly told: readonly string[] }
  /** What could be made is there all the same, for whoever wants it without the rest. */
  | {
      readonly kind: 'unclear'
      readonly told: readonly string[]
      readonly unclear: readonly Unclear[]
      readonly rest: Territory | null
      /** Names of what was understood. */
      readonly understood: readonly string[]
    }

/** Something that was not understood, and the fields with each thing it may have meant. */
export interface Unclear {
  readonly text: string
  readonly ways: readonly { readonly name: string; readonly fields: Fields }[]
}

export function readWish(fields: Fields, others: readonly Territory[], places: Places, lang: Language): Wish {
  const { name, areas, place, kilometres } = fields
  const words = FORM_WORDS[lang]
  if (areas !== '') {
    const wish = readList(fields, others, places, lang)
    const both = place !== '' && wish.kind !== 'none'
    return both ? { ...wish, told: [...wish.told, words.bothForms] } : wish
  }
  if (place !== '' || kilometres !== '') return readCircle(fields, others, places, lang)
  return name === '' ? { kind: 'none' } : unclear([words.noAreas])
}

function unclear(told: readonly string[], ways: readonly Unclear[] = []): Wish {
  return { kind: 'unclear', told, unclear: ways, rest: null, understood: [] }
}

function readList(fields: Fields, others: readonly Territory[], places: Places, lang: Language): Wish {
  const words = FORM_WORDS[lang]
  const { codes, told, notUnderstood } = readAreaText(fields.areas, places)
  const sentences = told.map((each) => describeTold(each, lang))
  const made = codes.length === 0 ? null : named(fields.name, { kind: 'areas', codes }, words.unnamed, others, lang)
  const all = [...sentences, ...(made?.told ?? [])]
  if (made !== null && notUnderstood.length === 0) return { kind: 'made', territory: made.territory, told: all }
  const nameOf = (code: AreaCode) => places.areas.find((area) => area.code === code)?.name ?? code
  return {
    kind: 'unclear',
    told: all,
    unclear: notUnderstood.map(({ text, suggestions }) => ({
      text,
      ways: suggestions.map((suggestion) => ({
        name: `${suggestion.name} (${suggestion.code})`,
        fields: { ...fields, areas: replaced(fields.areas, text, suggestion) },
      })),
    })),
    rest: made?.territory ?? null,
    understood: codes.map(nameOf),
  }
}

/** The text with one word of it written as the area it means. */
function replaced(text: string, word: string, { code, name }: Suggestion): string {
  const at = text.indexOf(word)
  return at < 0 ? `${text}, ${code}` : `${text.slice(0, at)}${code} ${name}${text.slice(at + word.length)}`
}

function readCircle(fields: Fields, others: readonly Territory[], places: Places, lang: Language): Wish {
  const words = FORM_WORDS[lang]
  if (fields.place === '') return unclear([words.placeMissing])
  const municipalities = places.areas.filter(({ level }) => level === 'municipality')
  const found = findAreas(municipalities, fields.place)
  const [area] = found
  if (area === undefined) return unclear([words.placeUnknown(clip(fields.place))])
  if (found.length > 1) return unclear([words.placeSeveral(clip(fields.place))], [choices(fields, found)])
  const centre = seatOf(area)
  if (centre === null) return unclear([words.placeWithoutSeat(area.name)])
  if (fields.kilometres === '') return unclear([words.kilometresMissing])
  const kilometres = readKilometres(fields.kilometres)
  if (kilometres === null) {
    return unclear([words.kilometresUnusable(clip(fields.kilometres), formatNumber(MOST_KILOMETRES, 0, lang))])
  }
  const decimals = Number.isInteger(kilometres) ? 0 : 1
  const usual = words.circleName(area.seat?.name ?? area.name, formatNumber(kilometres, decimals, lang))
  const { territory, told } = named(fields.name, { kind: 'circle', centre, kilometres }, usual, others, lang)
  return { kind: 'made', territory, told }
}

/** More than this of what a word may mean is no help. */
const MOST_WAYS = 8

function choices(fields: Fields, found: readonly Area[]): Unclear {
  const ways = found.slice(0, MOST_WAYS).map(({ name }) => ({ name, fields: { ...fields, place: name } }))
  return { text: fields.place, ways }
}

/** Degrees to the four decimals of an address. */
export function seatOf({ seat }: Area): LonLat | null {
  if (seat?.position == null) return null
  const [longitude, latitude] = lonLatOf(seat.position)
  return [Math.round(longitude * 1e4) / 1e4, Math.round(latitude * 1e4) / 1e4]
}

/** To the metre, as an address has it. */
function readKilometres(text: string): number | null {
  const number = parseNumber(text.replace(/\s*km$/i, ''))
  if (number === null) return null
  const kilometres = Math.round(number * 1e3) / 1e3
  return kilometres > 0 && kilometres <= MOST_KILOMETRES ? kilometres : null
}

function named(
  asked: string,
  shape: Shape,
  usual: string,
  others: readonly Territory[],
  lang: Language,
): { territory: Territory; told: string[] } {
  const words = FORM_WORDS[lang]
  const mended = isName(asked) ? asked : mend(asked)
  const wanted = mended === '' ? usual.slice(0, MOST_NAME) : mended
  const name = freeName(wanted, others)
  const territory: Territory = { name, shape, basis: usualBasis(shape), look: freeLook(others), locked: false }
  const told = [
    ...(mended === asked ? [] : [words.nameMended(wanted)]),
    ...(asked === '' || name === wanted ? [] : [words.nameTaken(name)]),
  ]
  return { territory, told }
}

/** As much of a name as can stand in an address. */
function mend(text: string): string {
  const line = text.replace(/[\p{Cc}~\s]+/gu, ' ').trim()
  return [...line].slice(0, MOST_NAME).join('').slice(0, MOST_NAME).trim()
}
