import { editorLang } from '#client/i18n/editor-words.ts'
import { profileWords } from '#client/i18n/profile-words.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { RegionRow } from '#core/model/region/row.ts'
import { formatValue } from '#core/picture/format.ts'
import { statusName, statusReason } from '#core/picture/region/status-words.ts'
import { distanceText } from '#core/picture/region/target-words.ts'

/** Value, status and distance as the server computes them; `row` is undefined until it has answered. */
export function Standing({ indicator, row }: { readonly indicator: Indicator; readonly row: RegionRow | undefined }) {
  const words = profileWords()
  const lang = editorLang()
  if (row === undefined) return <p class="profile-standing note">{words.asking}</p>
  const { level, status, target } = row
  const distance = target === undefined ? null : distanceText(target, indicator, lang)
  const reason = statusReason(status, lang)
  return (
    <dl class="profile-standing">
      <div>
        <dt>{words.value}</dt>
        <dd>
          {level.value === null ? '–' : formatValue(level.value, indicator, lang)}
          {level.year !== null && <span class="note"> {level.year}</span>}
          {level.rank !== null && <span class="note"> {words.rank(level.rank, level.of)}</span>}
        </dd>
      </div>
      <div>
        <dt>{words.status}</dt>
        <dd>
          <strong>{statusName(status, lang)}</strong> {reason !== '' && <span class="note">{reason}</span>}
        </dd>
      </div>
      <div>
        <dt>{words.distance}</dt>
        <dd>{distance ?? <span class="note">{words.noDistance}</span>}</dd>
      </div>
    </dl>
  )
}
