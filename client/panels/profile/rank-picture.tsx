import { editorLang } from '#client/i18n/editor-words.ts'
import { profileWords } from '#client/i18n/profile-words.ts'
import type { ProfileRank } from '#core/model/contract-profiles.ts'
import { formatNumber } from '#core/picture/format.ts'

/** Of 290 municipalities only those around the own one are drawn; the table has all. */
const MOST_DRAWN = 25
const ROW = 18
/** Room for names, and for ranks. Pixels. */
const NAMES = 170
const RANKS = 330
const HEAD = 22

/** A row for each area: a dot for its rank, a line for the ranks that nine draws of ten give it. */
export function RankPicture({ rank, name }: { readonly rank: ProfileRank; readonly name: string }) {
  const words = profileWords()
  const lang = editorLang()
  const shown = around(rank)
  const ends = shown.flatMap(({ low, high, rank }) => [low, high, rank])
  const [first, last] = [Math.min(...ends), Math.max(...ends)]
  const at = (place: number) => NAMES + (last === first ? 0.5 : (place - first) / (last - first)) * RANKS
  const height = HEAD + shown.length * ROW + 4
  const ticks = [...new Set([first, Math.round((first + last) / 2), last])]
  return (
    <figure class="profile-ranks">
      <svg viewBox={`0 0 ${NAMES + RANKS + 16} ${height}`} role="img" aria-label={words.orderPicture(name)}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line class="rank-tick" x1={at(tick)} x2={at(tick)} y1={HEAD - 4} y2={height} />
            <text class="rank-label" x={at(tick)} y={12} text-anchor="middle">
              {formatNumber(tick, 0, lang)}
            </text>
          </g>
        ))}
        {shown.map((each, i) => {
          const y = HEAD + (i + 0.5) * ROW
          const own = each.code === rank.area
          return (
            <g key={each.code} class={own ? 'rank-own' : 'rank-other'}>
              <text class="rank-name" x={NAMES - 12} y={y + 4} text-anchor="end">
                {each.name}
              </text>
              <line class="rank-span" x1={at(each.low)} x2={at(each.high)} y1={y} y2={y} />
              <circle class="rank-dot" cx={at(each.rank)} cy={y} r={own ? 5 : 3.5} />
            </g>
          )
        })}
      </svg>
      <figcaption class="note">{words.orderPicture(name)}</figcaption>
    </figure>
  )
}

function around({ areas, area }: ProfileRank): ProfileRank['areas'] {
  if (areas.length <= MOST_DRAWN) return areas
  const own = Math.max(
    0,
    areas.findIndex(({ code }) => code === area),
  )
  const from = Math.min(Math.max(0, own - Math.floor(MOST_DRAWN / 2)), areas.length - MOST_DRAWN)
  return areas.slice(from, from + MOST_DRAWN)
}
