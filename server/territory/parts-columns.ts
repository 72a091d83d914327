/** What the table of parts tells of each: the shares that had a say, and what of its people and land counts. */
import type { TerritoryAnswer, TerritoryPart } from '#core/model/contract-territories.ts'
import type { Basis, Territory } from '#core/model/territory.ts'
import type { Language } from '#core/model/text.ts'
import { formatNumber } from '#core/picture/format.ts'
import { PARTS_WORDS } from './parts-words.ts'
import { percentText } from './percent.ts'

export interface PartRow {
  readonly part: TerritoryPart
  /** Of the whole municipality; null where the data have none. */
  readonly people: number | null
  /** km² of it that count. */
  readonly land: number
}

export interface Column {
  readonly name: string
  readonly cell: (row: PartRow) => string
  /** Of what adds up. */
  readonly sum?: (rows: readonly PartRow[]) => string
}

/** The shares that had a say, then people and land; of a list, whose areas are whole, only those. */
export function columnsOf(answer: TerritoryAnswer, { shape, basis }: Territory, lang: Language): Column[] {
  const { columns } = PARTS_WORDS[lang]
  const { year } = answer.population
  const peopleIn = ({ part, people }: PartRow) => (people === null ? null : part.share * people)
  const land: Column = {
    name: columns.landIn,
    cell: (row) => formatNumber(row.land, 1, lang),
    sum: (rows) => formatNumber(sumOf(rows, (row) => row.land) ?? 0, 1, lang),
  }
  const counted = (name: string): Column => ({
    name,
    cell: (row) => peopleText(peopleIn(row), lang),
    sum: (rows) => peopleText(sumOf(rows, peopleIn), lang),
  })
  if (shape.kind === 'areas') return [...(year === null ? [] : [counted(columns.peopleThere(String(year)))]), land]
  const share: Column = { name: shareName(basis, lang), cell: ({ part }) => percentText(part.share, lang) }
  const landShare: Column = { name: columns.landShare, cell: ({ part }) => percentText(part.landShare, lang) }
  const there: Column = { name: columns.peopleThere(String(year)), cell: ({ people }) => peopleText(people, lang) }
  return [
    share,
    ...(basis === 'population' ? [landShare] : []),
    ...(year === null ? [] : [there]),
    // Of what is too small to cut nobody knows the people, so a sum of them would pretend.
    ...(year === null || !answer.reliable ? [] : [counted(columns.peopleIn)]),
    land,
  ]
}

function shareName(basis: Basis, lang: Language): string {
  const { columns } = PARTS_WORDS[lang]
  switch (basis) {
    case 'population':
      return columns.peopleShare
    case 'whole':
      return columns.wholeShare
    case 'land-area':
      return columns.landShare
  }
}

function peopleText(people: number | null, lang: Language): string {
  return people === null ? '–' : formatNumber(people, 0, lang)
}

/** Null where a part that counts has no figure: a sum with a hole is no sum. */
function sumOf(rows: readonly PartRow[], of: (row: PartRow) => number | null): number | null {
  const figures = rows.filter(({ part }) => part.share > 0 || part.landShare > 0).map(of)
  return figures.includes(null) ? null : figures.reduce<number>((total, figure) => total + (figure ?? 0), 0)
}
