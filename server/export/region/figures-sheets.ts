/** The figures that rows were made of: of the municipalities, of the peers, and of every year. */
import { SMALL_DENOMINATOR } from '#core/model/region/county-spread.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { STATUS_WORDS, statusReason } from '#core/picture/region/status-words.ts'
import { targetText } from '#core/picture/region/target-words.ts'
import { numberColumn, type Sheet, type SheetRow, textColumn } from '../territory/sheet.ts'
import * as shared from './columns.ts'
import { figuresOnce, rowsOf, type Told } from './told.ts'

export function figuresSheets(told: Told): Sheet[] {
  return [municipalitiesSheet(told), insideSheet(told), peersSheet(told), seriesSheet(told)]
}

function municipalitiesSheet(told: Told): Sheet {
  const { lang } = told
  return {
    key: 'municipality',
    name: { sv: 'Kommuner', en: 'Municipalities' },
    columns: [
      shared.INDICATOR,
      shared.INDICATOR_NAME,
      shared.YEAR,
      shared.CODE,
      shared.NAME,
      shared.VALUE,
      shared.MISSING,
      numberColumn('denominator', 'Antal som värdet är en andel av', 'How many the value is a share of', 0),
      textColumn(
        'few',
        `Färre än ${SMALL_DENOMINATOR}: värdet hoppar`,
        `Fewer than ${SMALL_DENOMINATOR}: the value jumps`,
      ),
      numberColumn('people', 'Invånare, vikten i Theils T', 'Inhabitants, the weight in Theil’s T', 0),
    ],
    pieces: figuresOnce(rowsOf(told)).map(({ row: { id, spread }, indicator }) =>
      spread.values.map(({ code, name, value, missing, denominator, people }): SheetRow => {
        const why = missing && MISSING_NAMES[missing][lang]
        const few = denominator === null ? null : denominator < SMALL_DENOMINATOR
        return [id, indicator.name[lang], spread.year, code, name, value, why, denominator, few, people]
      }),
    ),
  }
}

/** Targets that a profile has for areas inside. */
function insideSheet(told: Told): Sheet {
  const { atlas, lang } = told
  const names = {
    area: (code: string) => atlas.areas.get(code)?.name ?? code,
    indicator: (id: string) => atlas.indicators.get(id)?.name[lang] ?? id,
  }
  return {
    key: 'inside',
    name: { sv: 'Mål inom området', en: 'Targets inside' },
    columns: [
      shared.ROW_ID,
      shared.INDICATOR,
      shared.INDICATOR_NAME,
      shared.CODE,
      shared.NAME,
      shared.YEAR,
      shared.VALUE,
      shared.TARGET,
      shared.THRESHOLD,
      shared.STATUS,
      shared.STATUS_REASON,
    ],
    pieces: rowsOf(told).map(({ id, row, indicator }) =>
      row.inside.map(
        ({ code, name, year, value, target, status }): SheetRow => [
          id,
          row.id,
          indicator.name[lang],
          code,
          name,
          year,
          value,
          targetText(target.target, indicator, row.direction, names, lang),
          target.threshold,
          STATUS_WORDS[lang].kinds[status.kind],
          statusReason(status, lang),
        ],
      ),
    ),
  }
}

function peersSheet(told: Told): Sheet {
  const { atlas, answer, lang } = told
  const county = answer.region.level === 'county'
  return {
    key: 'peer',
    name: county ? { sv: 'Alla län', en: 'All counties' } : { sv: 'Alla kommuner', en: 'All municipalities' },
    columns: [shared.INDICATOR, shared.INDICATOR_NAME, shared.YEAR, shared.CODE, shared.NAME, shared.VALUE],
    pieces: figuresOnce(rowsOf(told)).map(({ row: { id, level }, indicator }) =>
      level.peers.map(({ code, value }): SheetRow => {
        const name = atlas.areas.get(code)?.name ?? code
        return [id, indicator.name[lang], level.year, code, name, value]
      }),
    ),
  }
}

function seriesSheet(told: Told): Sheet {
  const { answer, lang } = told
  const { code, name } = answer.region
  return {
    key: 'series',
    name: { sv: 'Alla år', en: 'All years' },
    columns: [shared.INDICATOR, shared.INDICATOR_NAME, shared.YEAR, shared.CODE, shared.NAME, shared.VALUE],
    pieces: figuresOnce(rowsOf(told)).map(({ row: { id, series }, indicator }) =>
      series.years.map((year, i): SheetRow => [id, indicator.name[lang], year, code, name, series.values[i] ?? null]),
    ),
  }
}
