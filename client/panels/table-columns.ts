/** Which columns the table of a picture has: those its kind of picture has figures for, and no empty ones. */
import type { Words } from '#client/i18n/sv.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { shortName, slopeUnit } from '#core/picture/describe.ts'
import type { Picture } from '#core/picture/picture.ts'
import { toldRows } from '#core/picture/territory-rows.ts'
import type { Column } from './sort-rows.ts'

export type Cell =
  | 'value'
  | 'first'
  | 'second'
  | 'rank'
  | 'class'
  | 'difference'
  | 'slope'
  | 'second-slope'
  | 'share'
  | 'coverage'
  | 'only'

export interface TableColumn {
  readonly cell: Cell
  readonly name: string
  /** What pressing the heading sorts by; null: nothing to sort. */
  readonly sort: Column | null
}

export function tableColumns(picture: Picture, words: Words, lang: Language): TableColumn[] {
  const { detail, reference, rows, mark, view, ranked } = picture
  const { columns } = words
  const column = (cell: Cell, name: string, sort: Column | null = null): TableColumn => ({ cell, name, sort })
  const parts = partNames(picture, words, lang)
  const valueName = detail.kind === 'change' ? columns.change : detail.kind === 'gap' ? columns.gap : columns.value
  const pair = detail.kind === 'two' || detail.kind === 'conflict'
  const differences = rows.some((row) => row.referenceDifference !== null)
  return [
    ...(pair ? [] : [column('value', valueName, 'value')]),
    ...(parts ? [column('first', parts[0], 'first'), column('second', parts[1], 'second')] : []),
    ...(ranked === 0 || pair || detail.kind === 'typology' ? [] : [column('rank', columns.rank, 'rank')]),
    ...(mark === 'fills' && rows.some((row) => row.class !== null) ? [column('class', className(picture, words))] : []),
    ...(differences && reference ? [column('difference', columns.difference(reference.name[lang]), 'difference')] : []),
    ...slopeNames(picture, words, lang).map((name, i) =>
      i === 0 ? column('slope', name, 'slope') : column('second-slope', name, 'second-slope'),
    ),
    ...(mark === 'symbols' && detail.kind === 'value' ? [column('share', columns.share)] : []),
    ...(toldRows(picture).some((row) => row.coverage !== null) ? [column('coverage', columns.coverage)] : []),
    ...(view.by === 'group' ? [column('only', words.showOnlyShort)] : []),
  ]
}

/** What the two figures that a value comes from are called. */
function partNames({ detail, year, indicator }: Picture, words: Words, lang: Language): [string, string] | null {
  const unit = indicator.unit[lang]
  switch (detail.kind) {
    case 'change':
      return [`${detail.since} (${unit})`, `${year} (${unit})`]
    case 'gap': {
      const [first, second] = words.sideNames[detail.pair.kind]
      return first !== undefined && second !== undefined
        ? [`${capital(first)} (${unit})`, `${capital(second)} (${unit})`]
        : null
    }
    case 'two':
    case 'conflict':
      return [
        `${shortName(indicator, lang)} (${unit})`,
        `${shortName(detail.second, lang)} (${detail.second.unit[lang]})`,
      ]
    case 'value':
    case 'typology':
    case 'pattern':
    case 'course':
      return null
  }
}

/** How fast it goes, of each indicator that is told of. */
function slopeNames({ detail, indicator }: Picture, { columns }: Words, lang: Language): string[] {
  const named = (of: Indicator) => `${columns.slope}: ${shortName(of, lang)} (${slopeUnit(of, lang)})`
  if (detail.kind === 'conflict') return [named(indicator), named(detail.second)]
  return detail.kind === 'course' ? [`${columns.slope} (${slopeUnit(indicator, lang)})`] : []
}

function className({ detail }: Picture, { columns }: Words): string {
  if (detail.kind === 'typology') return columns.group
  if (detail.kind === 'two') return columns.thirds
  if (detail.kind === 'course' || detail.kind === 'conflict') return columns[detail.kind]
  return detail.kind === 'pattern' ? columns.pattern : columns.class
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
