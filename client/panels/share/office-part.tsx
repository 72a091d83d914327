/** The figure as a document one can go on writing in. */
import { lang } from '#client/i18n/words.ts'
import { compareAddress } from '#client/panels/compare-address.ts'
import { figure, sharedView } from '#client/state/share.ts'
import { areas } from '#client/state/state.ts'
import type { Area } from '#core/model/area.ts'
import { addressIn } from '#core/model/destination.ts'
import { figureAddress } from '#core/model/figure/address.ts'
import type { View } from '#core/model/view.ts'
import { SHARE_WORDS } from '#core/picture/share-words.ts'

export function OfficePart() {
  const words = SHARE_WORDS[lang.value]
  const view = sharedView.value
  const setting = { ...figure.value, scale: 1, fonts: 'named' } as const
  const compared = view.areas.length + view.territories.length > 1
  const county = countyOf(view, areas.value)
  return (
    <>
      <p>{words.officeMeans}</p>
      <div class="tools">
        {(['docx', 'pptx'] as const).map((format) => (
          <a key={format} class="tool" href={figureAddress(format, view, setting)} download="">
            {words.download(words.office[format])}
          </a>
        ))}
      </div>
      {(compared || county) && (
        <>
          <p>{words.officeElsewhere}</p>
          <ul class="share-elsewhere">
            {compared && (
              <li>
                <a
                  href={compareAddress(
                    view.areas.map((code) => ({ code })),
                    view,
                  )}
                >
                  {words.comparePage}
                </a>
              </li>
            )}
            {county && (
              <li>
                <a href={addressIn(`/region/${county.code}`, lang.value)}>{words.regionPage(county.name)}</a>
              </li>
            )}
          </ul>
        </>
      )}
    </>
  )
}

/** The county the view is about: the one it is limited to, or that its first chosen area is or lies in. */
function countyOf({ within, areas: chosen }: View, known: ReadonlyMap<string, Area>): Area | undefined {
  const code = within?.division === 'county' ? within.group : chosen[0]?.slice(0, 2)
  return code === undefined ? undefined : known.get(code)
}
