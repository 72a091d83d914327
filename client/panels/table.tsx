/** Exactly what the map shows, as a table: same rows, values, classes and ranks; hover is shared with the map. */
import { useMemo, useRef, useState } from 'preact/hooks'
import { lang, t } from '#client/i18n/words.ts'
import { chooseBy, chooseWithin } from '#client/state/choices.ts'
import { areas, picture, toggleArea, view } from '#client/state/state.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { slopeText, subtitle, title } from '#core/picture/describe.ts'
import { formatBare, formatNumber, formatSigned } from '#core/picture/format.ts'
import type { Picture, PictureRow, ToldRow } from '#core/picture/picture.ts'
import { className } from '#core/picture/scheme.ts'
import { classWords } from './class-words.ts'
import { useLinkedRows } from './linked-rows.ts'
import { useOwnRows } from './own-rows.ts'
import { percent } from './percent.ts'
import { type Column, nextOrder, type Order, sortRows } from './sort-rows.ts'
import { rankText, shareOf, shareText } from './standing.ts'
import { type Cell, type TableColumn, tableColumns } from './table-columns.ts'

export function AreaTable() {
  const words = t.value
  const shown = picture.value
  const territories = useOwnRows(shown)
  const columns = tableColumns({ ...shown, territories }, words, lang.value)
  const [order, setOrder] = useState<Order>({ column: 'value', descending: true })
  const rows = useMemo(() => sortRows(shown.rows, order), [shown.rows, order])
  const body = useRef<HTMLTableSectionElement>(null)
  useLinkedRows(body, rows)
  const grouped = shown.view.by === 'group'
  const heading = (column: Column, name: string, numeric: boolean) => (
    <th
      key={column}
      scope="col"
      class={numeric ? 'number' : 'text'}
      aria-sort={order.column !== column ? 'none' : order.descending ? 'descending' : 'ascending'}
    >
      <button type="button" class="sort" onClick={() => setOrder(nextOrder(order, column))}>
        {name}
        <span class="sort-sign" aria-hidden="true">
          {order.column !== column ? '' : order.descending ? ' ▼' : ' ▲'}
        </span>
      </button>
    </th>
  )
  return (
    <table class="data-table">
      <caption class="visually-hidden">
        {words.tableCaption(title(shown, lang.value), subtitle(shown, lang.value))}
      </caption>
      <thead>
        <tr>
          {!grouped && (
            <th scope="col" class="tick">
              <span class="visually-hidden">{words.columns.chosen}</span>
            </th>
          )}
          {heading('name', grouped ? words.columns.group : words.columns.name, false)}
          {columns.map(({ cell, name, sort }) =>
            sort ? (
              heading(sort, name, true)
            ) : (
              <th key={cell} scope="col" class={isText(cell, shown) ? 'text' : 'number'}>
                {cell === 'only' ? <span class="visually-hidden">{name}</span> : name}
              </th>
            ),
          )}
        </tr>
      </thead>
      {territories.length > 0 && (
        <tbody>
          {territories.map((row) => (
            <tr key={row.code} class="chosen">
              {!grouped && <td class="tick" />}
              <th scope="row">{row.name}</th>
              <Figures row={row} shown={shown} columns={columns} />
            </tr>
          ))}
        </tbody>
      )}
      <tbody ref={body}>
        {rows.map((row) => (
          <Row
            key={row.code}
            row={row}
            shown={shown}
            columns={columns}
            chosen={row.members.some((code) => view.value.areas.includes(code))}
          />
        ))}
      </tbody>
    </table>
  )
}

/** Names of groups, patterns and pairs are text; the number of a class is a number. */
function isText(cell: Cell, { detail }: Picture): boolean {
  return cell === 'only' || (cell === 'class' && !['value', 'change', 'gap'].includes(detail.kind))
}

interface RowProps {
  readonly row: PictureRow
  readonly shown: Picture
  readonly columns: readonly TableColumn[]
  readonly chosen: boolean
}

function Row({ row, shown, columns, chosen }: RowProps) {
  const area = areas.value.get(row.code)
  return (
    <tr data-code={row.code} class={chosen ? 'chosen' : ''}>
      {area && (
        <td class="tick">
          <input
            type="checkbox"
            checked={chosen}
            aria-label={t.value.chooseArea(row.name)}
            onChange={() => toggleArea(area.code)}
          />
        </td>
      )}
      <th scope="row">{row.name}</th>
      <Figures row={row} shown={shown} columns={columns} />
    </tr>
  )
}

interface FiguresProps {
  readonly row: ToldRow
  readonly shown: Picture
  readonly columns: readonly TableColumn[]
}

function Figures({ row, shown, columns }: FiguresProps) {
  return (
    <>
      {columns.map(({ cell }) => (
        <td key={cell} class={isText(cell, shown) ? 'text' : 'number'}>
          <Figure cell={cell} row={row} shown={shown} />
        </td>
      ))}
    </>
  )
}

function Figure({ cell, row, shown }: { cell: Cell; row: ToldRow; shown: Picture }) {
  const { measure } = shown
  switch (cell) {
    case 'value':
      return <Value row={row} shown={shown} />
    case 'first':
      return <>{partOf(row, shown, 0)}</>
    case 'second':
      return <>{partOf(row, shown, 1)}</>
    case 'rank':
      return <>{rankText(row, shown, t.value, lang.value) ?? '–'}</>
    case 'class': {
      const named = classWords(row, shown, t.value, lang.value)
      if (row.class === null || named === null) return <>–</>
      return (
        <>
          <span class={`swatch ${className(row.class, shown.scheme)}`} aria-hidden="true" /> {named}
        </>
      )
    }
    case 'difference':
      return (
        <>
          {row.referenceDifference === null ? '–' : formatSigned(row.referenceDifference, measure.decimals, lang.value)}
        </>
      )
    case 'slope':
      return <>{slopeOf(row, shown, 0)}</>
    case 'second-slope':
      return <>{slopeOf(row, shown, 1)}</>
    case 'share': {
      const share = row.value === null ? null : shareOf(row.value, shown)
      return <>{share === null ? '–' : shareText(share, lang.value)}</>
    }
    case 'coverage':
      return <Coverage row={row} />
    case 'only':
      return <ShowOnly row={row} shown={shown} />
  }
}

/** The value, or why there is none; where a group cannot be summed, what its areas span. */
function Value({ row, shown }: { row: ToldRow; shown: Picture }) {
  const { measure } = shown
  if (row.value !== null) {
    const text = formatBare(row.value, measure, lang.value)
    if (!row.approximation) return <>{text}</>
    return (
      <>
        <abbr title={t.value.approximation}>≈</abbr> {text}
      </>
    )
  }
  const [from, to] = row.interval ?? row.range ?? []
  const range =
    from === undefined || to === undefined
      ? ''
      : `: ${t.value.range(formatBare(from, measure, lang.value), formatBare(to, measure, lang.value))}`
  return (
    <span class="missing">
      {MISSING_NAMES[row.missing ?? 'not-in-data'][lang.value]}
      {range}
    </span>
  )
}

/** The second indicator has decimals of its own; units stand in the headings. */
function partOf(row: ToldRow, shown: Picture, side: 0 | 1): string {
  const value = row.parts?.[side] ?? null
  const { detail } = shown
  const indicator =
    side === 1 && (detail.kind === 'two' || detail.kind === 'conflict') ? detail.second : shown.indicator
  return value === null ? '–' : formatNumber(value, indicator.decimals, lang.value)
}

function slopeOf(row: ToldRow, shown: Picture, side: 0 | 1): string {
  const slope = row.slopes?.[side] ?? null
  const { detail } = shown
  const indicator = side === 1 && detail.kind === 'conflict' ? detail.second : shown.indicator
  return slope === null ? '–' : slopeText(slope, indicator, lang.value)
}

function Coverage({ row }: { row: ToldRow }) {
  if (row.coverage === null) return <>–</>
  const { areas: of, population } = row.coverage
  const [having, all] = of.map((count) => formatNumber(count, 0, lang.value))
  return <>{t.value.coverage(having ?? '', all ?? '', percent(100 * population, 0, lang.value))}</>
}

/** From the group to its own areas. */
function ShowOnly({ row, shown }: { row: ToldRow; shown: Picture }) {
  const { division, group } = { division: shown.view.division, group: row.group }
  if (division === null || group === null) return null
  return (
    <button
      type="button"
      class="link"
      aria-label={t.value.showOnly(row.name)}
      onClick={() => {
        chooseBy('area')
        chooseWithin({ division, group })
      }}
    >
      {t.value.showOnlyShort}
    </button>
  )
}
