import { tw } from '#client/i18n/territory-words.ts'
import { lang } from '#client/i18n/words.ts'
import type { TerritoryPart } from '#core/model/contract-territories.ts'
import { percent } from '../percent.ts'

/** What the sum is made of: each municipality with how much of it counts. */
export function Parts({ parts }: { readonly parts: readonly TerritoryPart[] }) {
  const words = tw.value
  if (parts.length === 0) return null
  const empty = parts.filter(({ share }) => share === 0).length
  return (
    <details class="territory-parts">
      <summary>{words.parts(parts.length)}</summary>
      {empty > 0 && <p class="note">{words.touchedOnly(empty)}</p>}
      <table class="extremes">
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{words.part}</th>
            <th scope="col">{words.share}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ code, name, share }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              <td>{percent(100 * share, share === 0 || share === 1 ? 0 : 1, lang.value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
