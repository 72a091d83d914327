/** Where each figure comes from. */
import { authorityText, tableText } from '#core/picture/describe/source.ts'
import { type Sheet, type SheetRow, textColumn } from '../territory/sheet.ts'
import * as shared from './columns.ts'
import { indicatorsIn, type Told } from './told.ts'

export function sourcesSheet(told: Told): Sheet {
  const { atlas, answer, lang } = told
  return {
    key: 'source',
    name: { sv: 'Källor', en: 'Sources' },
    columns: [
      shared.INDICATOR,
      shared.INDICATOR_NAME,
      textColumn('definition', 'Definition', 'Definition'),
      shared.UNIT,
      textColumn('source', 'Källa', 'Source'),
      textColumn('table', 'Tabell', 'Table'),
      textColumn('kpi', 'Nyckeltal i Kolada', 'Kolada indicator'),
      textColumn('licence', 'Licens', 'Licence'),
      textColumn('retrieved', 'Hämtat', 'Retrieved'),
      textColumn('caveats', 'Att tänka på', 'Bear in mind'),
      textColumn('breaks', 'Serien bryts', 'Breaks of the series'),
      textColumn('data_version', 'Dataversion', 'Data version'),
      textColumn('strategy_source', 'Strategins källa', 'Source of the strategy'),
    ],
    pieces: [
      indicatorsIn(told).map(
        ({ id, name, definition, unit, source, caveats, breaks }): SheetRow => [
          id,
          name[lang],
          definition[lang],
          unit[lang],
          authorityText(source, lang),
          tableText(source, lang) ?? null,
          source.kpi ?? null,
          source.licence[lang],
          source.retrieved,
          caveats?.[lang] ?? null,
          breaks.join(', '),
          atlas.version,
          answer.strategy.source,
        ],
      ),
    ],
  }
}
