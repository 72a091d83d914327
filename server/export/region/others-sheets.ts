/** Everybody else's part in a place: without them neither the rank of a need nor that of a spread could be counted again. */
import { REPORT_AREA_NAMES } from '#core/model/report-area.ts'
import { indicatorOf } from '../../ask/indicator.ts'
import { numberColumn, type Sheet, type SheetRow } from '../territory/sheet.ts'
import * as shared from './columns.ts'
import { othersOf } from './others.ts'
import type { Told } from './told.ts'

export function othersSheets(told: Told): Sheet[] {
  const { atlas, answer, lang } = told
  const { standings, needs, widths } = othersOf(told)
  const nameOf = (id: string) => indicatorOf(atlas, id).name[lang]
  return [
    {
      key: 'standing',
      name: { sv: 'Allas lägen', en: 'Positions of all' },
      columns: [
        shared.INDICATOR,
        shared.INDICATOR_NAME,
        shared.YEAR,
        shared.CODE,
        shared.NAME,
        shared.VALUE,
        shared.POSITION,
      ],
      pieces: standings.map(({ indicator, year, areas }) =>
        areas.map(
          ({ code, name, value, position }): SheetRow => [
            indicator,
            nameOf(indicator),
            year,
            code,
            name,
            value,
            position,
          ],
        ),
      ),
    },
    {
      key: 'all_needs',
      name: { sv: 'Allas behov', en: 'Needs of all' },
      columns: [shared.AREA, shared.AREA_NAME, shared.CODE, shared.NAME, shared.NEED, shared.NEED_RANK],
      pieces: needs.map(({ area, areas }) =>
        areas.map(
          ({ code, name, need, needRank }): SheetRow => [
            area,
            REPORT_AREA_NAMES[area][lang],
            code,
            name,
            need,
            needRank,
          ],
        ),
      ),
    },
    {
      key: 'width',
      name: { sv: 'Spridning i alla län', en: 'Spread in all counties' },
      columns: [
        shared.INDICATOR,
        shared.INDICATOR_NAME,
        shared.YEAR,
        shared.CODE,
        shared.NAME,
        numberColumn('width', 'Avstånd mellan kvartilerna', 'Distance between the quartiles', 4),
        shared.WIDTH_RANK,
      ],
      pieces: widths.map(({ indicator, year, areas }) =>
        areas.map(
          ({ code, name, width, widthRank }): SheetRow => [
            indicator,
            nameOf(indicator),
            year,
            code,
            name,
            width,
            widthRank,
          ],
        ),
      ),
    },
    {
      key: 'compared',
      name: { sv: 'Jämförda med', en: 'Compared with' },
      columns: [shared.CODE, shared.NAME, numberColumn('distance', 'Avstånd (olikhet)', 'Distance (unlikeness)', 4)],
      pieces: [answer.compared.members.map(({ code, name, distance }): SheetRow => [code, name, distance ?? null])],
    },
  ]
}
