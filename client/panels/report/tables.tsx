/** A figure that is read as tables: as on the page of the report. */
import type { ReadTable } from '#core/model/contract-reports.ts'
import { labelled } from '#core/picture/report/labelled.ts'

interface Props {
  readonly caption: string
  readonly tables: readonly ReadTable[]
}

/** `caption`: of the figure, which the one table of a view has too. */
export function Tables({ caption, tables }: Props) {
  return (
    <>
      {tables.map((table) => (
        <table key={table.label} class="report-table">
          <caption class={table.caption === caption ? 'visually-hidden' : undefined}>
            {labelled(table.label, table.caption)}
          </caption>
          <thead>
            <tr>
              {table.head.map(({ text, numeric }) => (
                <th key={text} scope="col" class={numeric ? 'number' : undefined}>
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, i) => (
              <Row key={`${i} ${row[0]?.text ?? ''}`} row={row} head={table.head} />
            ))}
          </tbody>
        </table>
      ))}
    </>
  )
}

function Row({ row: [name, ...others], head }: { readonly row: ReadTable['head']; readonly head: ReadTable['head'] }) {
  return (
    <tr>
      <th scope="row">
        <Lines text={name?.text ?? ''} />
      </th>
      {others.map(({ text, numeric }, i) => {
        const column = head[i + 1]?.text ?? ''
        return (
          <td key={column} class={numeric ? 'number' : undefined}>
            {text !== '' && <span class="report-column">{column}</span>}
            <Lines text={text} />
          </td>
        )
      })}
    </tr>
  )
}

/** The first line is what the cell is about; those that follow say more of it. */
function Lines({ text }: { readonly text: string }) {
  return (
    <>
      {text.split('\n').map((line, i) => (
        <span key={`${i} ${line}`} class={i === 0 ? 'line' : 'line note'}>
          {line}
        </span>
      ))}
    </>
  )
}
