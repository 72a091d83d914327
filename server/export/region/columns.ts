/** Columns that several sheets have: by the same key, so that they are one in a table of all. */
import { numberColumn, textColumn } from '../territory/sheet.ts'

export const ROW_ID = textColumn('row_id', 'Rad, id', 'Row, id')
export const PRIORITY_ID = textColumn('priority_id', 'Prioritering, id', 'Priority, id')
export const INDICATOR = textColumn('indicator', 'Nyckeltal, id', 'Indicator, id')
export const INDICATOR_NAME = textColumn('indicator_name', 'Nyckeltal', 'Indicator')
export const UNIT = textColumn('unit', 'Enhet', 'Unit')
export const YEAR = numberColumn('year', 'År', 'Year', 0)
export const CODE = textColumn('code', 'Kod', 'Code')
export const NAME = textColumn('name', 'Namn', 'Name')
export const VALUE = numberColumn('value', 'Värde', 'Value', 4)
export const MISSING = textColumn('missing', 'Varför värde saknas', 'Why a value is missing')
export const STATUS = textColumn('status', 'Status', 'Status')
export const STATUS_REASON = textColumn('status_reason', 'Varför', 'Why')
export const TARGET = textColumn('target', 'Mål', 'Target')
export const THRESHOLD = numberColumn('threshold', 'Att nå', 'To be met', 4)
export const AREA = textColumn('report_area', 'Rapportens område, id', 'Area of the report, id')
export const AREA_NAME = textColumn('report_area_name', 'Rapportens område', 'Area of the report')
export const POSITION = numberColumn('position', 'Position, 0–100', 'Position, 0–100', 2)
export const OF = numberColumn('of', 'Av', 'Of', 0)
export const NEED = numberColumn('need', 'Behov, 0–100', 'Need, 0–100', 2)
export const NEED_RANK = numberColumn('need_rank', 'Behovets rang, 1 är störst', 'Rank of the need, 1 is greatest', 0)
export const WIDTH_RANK = numberColumn(
  'width_rank',
  'Spridningens rang, 1 är vidast',
  'Rank of the spread, 1 is widest',
  0,
)
export const REASON = textColumn('reason', 'Varför den är vald', 'Why it is chosen')
