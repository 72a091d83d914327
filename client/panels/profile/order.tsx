/** The order that the weights make, and how much of it hangs on them. */
import { editorLang } from '#client/i18n/editor-words.ts'
import { profileWords } from '#client/i18n/profile-words.ts'
import { known } from '#client/state/editor/known.ts'
import { rank } from '#client/state/profile/reading.ts'
import type { ProfileRank } from '#core/model/contract-profiles.ts'
import { formatNumber } from '#core/picture/format.ts'
import { RankPicture } from './rank-picture.tsx'

export function Order() {
  const words = profileWords()
  const now = rank.value
  const none = now === null || now.areas.length === 0
  return (
    <section aria-labelledby="profile-order">
      <h2 id="profile-order">{words.order}</h2>
      <p class="note">{words.orderHint}</p>
      {none ? <p>{words.orderNone}</p> : <Ranked now={now} />}
      {now !== null && <Without now={now} />}
    </section>
  )
}

/** Told also where nothing is left to order by: it says why. */
function Without({ now: { without } }: { readonly now: ProfileRank }) {
  const names = [...new Set(without)].map((id) => known.value.indicators.get(id)?.name[editorLang()] ?? id)
  return names.length === 0 ? null : <p class="note">{profileWords().orderWithout(names.join(', '))}</p>
}

function Ranked({ now }: { readonly now: ProfileRank }) {
  const words = profileWords()
  const lang = editorLang()
  const name = known.value.areas.get(now.area)?.name ?? now.area
  const own = now.areas.find(({ code }) => code === now.area)
  const place = (value: number) => formatNumber(value, 0, lang)
  return (
    <>
      <p role="status">
        {own === undefined
          ? words.orderNotRanked(name)
          : words.orderSentence(name, own.rank, now.areas.length, own.low, own.high)}{' '}
        {own !== undefined && own.keeps !== null && words.orderKeeps(own.keeps, now.draws)}
      </p>
      <RankPicture rank={now} name={name} />
      <p class="note">{words.orderRule}</p>
      <details class="profile-order-table">
        <summary>{words.orderTable}</summary>
        <div class="table-room">
          <table class="data-table">
            <thead>
              <tr>
                <th scope="col">{words.orderColumns.area}</th>
                <th scope="col" class="number">
                  {words.orderColumns.rank}
                </th>
                <th scope="col" class="number">
                  {words.orderColumns.span}
                </th>
                <th scope="col" class="number">
                  {words.orderColumns.keeps}
                </th>
              </tr>
            </thead>
            <tbody>
              {now.areas.map((each) => (
                <tr key={each.code} data-own={each.code === now.area ? '' : undefined}>
                  <th scope="row">{each.name}</th>
                  <td class="number">{place(each.rank)}</td>
                  <td class="number">
                    {each.low === each.high ? place(each.low) : `${place(each.low)}–${place(each.high)}`}
                  </td>
                  <td class="number">{each.keeps === null ? '–' : words.percent(each.keeps)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  )
}
