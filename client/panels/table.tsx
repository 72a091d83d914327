/** Exactly what the map shows, as a table: same rows, values, classes and ranks; hover is shared with the map. */
import { useSignalEffect } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { lang, t } from '#client/i18n/words.ts'
import { areas, hover, hovered, picture, toggleArea, view } from '#client/state/state.ts'
import type { Language } from '#core/model/text.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { subtitle, title } from '#core/picture/describe.ts'
import { formatNumber } from '#core/picture/format.ts'
import type { Picture, PictureArea } from '#core/picture/picture.ts'
import { className } from '#core/picture/skin.ts'
import { type Column, nextOrder, type Order, sortRows } from './sort-rows.ts'
import { shareOf, shareText } from './standing.ts'

export function TablePanel() {
  return view.value.show === 'table' ? <AreaTable /> : null
}

function AreaTable() {
  const words = t.value
  const shown = picture.value
  const [order, setOrder] = useState<Order>({ column: 'value', descending: true })
  const rows = useMemo(() => sortRows(shown.rows, order), [shown.rows, order])
  const body = useRef<HTMLTableSectionElement>(null)
  useRowHover(body)
  const heading = (column: Column, name: string, numeric: boolean) => (
    <th
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
  const fills = shown.mark === 'fills'
  return (
    <table class="data-table">
      <caption class="visually-hidden">
        {words.tableCaption(title(shown, lang.value), subtitle(shown, lang.value))}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="tick">
            <span class="visually-hidden">{words.columns.chosen}</span>
          </th>
          {heading('name', words.columns.name, false)}
          {heading('value', words.columns.value, true)}
          {heading('rank', words.columns.rank, true)}
          {fills && (
            <th scope="col" class="number">
              {words.columns.class}
            </th>
          )}
          {fills && heading('difference', words.columns.difference, true)}
          {!fills && (
            <th scope="col" class="number">
              {words.columns.share}
            </th>
          )}
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row) => (
          <Row key={row.code} row={row} shown={shown} chosen={view.value.areas.includes(row.code)} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row, shown, chosen }: { row: PictureArea; shown: Picture; chosen: boolean }) {
  const words = t.value
  const { indicator, classes } = shown
  const share = row.value === null ? null : shareOf(row.value, shown)
  return (
    <tr data-code={row.code} class={chosen ? 'chosen' : ''}>
      <td class="tick">
        <input
          type="checkbox"
          checked={chosen}
          aria-label={words.chooseArea(row.name)}
          onChange={() => toggleArea(row.code)}
        />
      </td>
      <th scope="row">{row.name}</th>
      <td class="number">
        {row.value === null ? (
          <span class="missing">{MISSING_NAMES[row.missing ?? 'not-in-data'][lang.value]}</span>
        ) : (
          formatNumber(row.value, indicator.decimals, lang.value)
        )}
      </td>
      <td class="number">{row.rank === null ? '–' : formatNumber(row.rank, 0, lang.value)}</td>
      {shown.mark === 'fills' && (
        <td class="number">
          {row.class === null ? (
            '–'
          ) : (
            <>
              <span class={`swatch ${className(row.class, classes.counts.length)}`} aria-hidden="true" />{' '}
              {row.class + 1}
            </>
          )}
        </td>
      )}
      {shown.mark === 'fills' && (
        <td class="number">
          {row.referenceDifference === null
            ? '–'
            : formatSigned(row.referenceDifference, indicator.decimals, lang.value)}
        </td>
      )}
      {shown.mark === 'symbols' && <td class="number">{share === null ? '–' : shareText(share, lang.value)}</td>}
    </tr>
  )
}

/** "+1,1": the heading says against what, and the unit stands in the title. */
function formatSigned(difference: number, decimals: number, language: Language): string {
  const number = formatNumber(difference, decimals, language)
  return difference > 0 && number !== formatNumber(0, decimals, language) ? `+${number}` : number
}

/**
 * Hover and click of all rows by one listener each, and the row of the area hovered on the map lit by touching that
 * row alone: drawing 290 rows anew for every move of the pointer would lag.
 */
function useRowHover(body: RefObject<HTMLTableSectionElement>): void {
  useSignalEffect(() => {
    const code = hovered.value
    for (const row of body.current?.querySelectorAll('tr.hovered') ?? []) row.classList.remove('hovered')
    if (code !== null) body.current?.querySelector(`tr[data-code="${code}"]`)?.classList.add('hovered')
  })
  useEffect(() => {
    const { current } = body
    if (!current) return
    const areaAt = (event: Event) => {
      const row = event.target instanceof Element ? event.target.closest('tr') : null
      return areas.peek().get(row?.dataset.code ?? '')?.code ?? null
    }
    const over = (event: Event) => hover(areaAt(event))
    const leave = () => hover(null)
    const click = (event: Event) => {
      const code = areaAt(event)
      // The checkbox speaks for itself.
      if (code !== null && !(event.target instanceof HTMLInputElement)) toggleArea(code)
    }
    current.addEventListener('pointerover', over)
    current.addEventListener('pointerleave', leave)
    current.addEventListener('click', click)
    return () => {
      current.removeEventListener('pointerover', over)
      current.removeEventListener('pointerleave', leave)
      current.removeEventListener('click', click)
    }
  }, [body])
}
