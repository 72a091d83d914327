/** The figure as a document one can go on writing in. */
import { useRef } from 'preact/hooks'
import { lang } from '#client/i18n/words.ts'
import { compareAddress } from '#client/panels/compare-address.ts'
import { figure, sharedView } from '#client/state/share.ts'
import { areas } from '#client/state/state.ts'
import type { Area } from '#core/model/area.ts'
import { addressIn } from '#core/model/destination.ts'
import { figureAddress } from '#core/model/figure/address.ts'
import type { View } from '#core/model/view.ts'
import { SHARE_WORDS } from '#core/picture/share-words.ts'

const PROGRAMS = { docx: 'Word', pptx: 'PowerPoint' } as const

export function OfficePart() {
  const room = useRef<HTMLDivElement>(null)
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
          <a
            key={format}
            class="tool"
            href={figureAddress(format, view, setting)}
            download=""
            onClick={(event) => orderFrom(event, PROGRAMS[format], room.current)}
          >
            {words.download(words.office[format])}
          </a>
        ))}
      </div>
      <div ref={room} class="document-order" />
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

/** Tells how far it has come. What tells that may be out of reach: then the browser fetches the document as it can. */
function orderFrom(event: preact.TargetedMouseEvent<HTMLAnchorElement>, name: string, room: HTMLElement | null): void {
  if (room === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  const { currentTarget: from } = event
  const { pathname, search, href } = from
  import('#client/orders/order.ts').then(
    ({ order }) => order({ address: pathname + search, name, lang: lang.peek(), from, room }),
    () => location.assign(href),
  )
}

/** The county the view is about: the one it is limited to, or that its first chosen area is or lies in. */
function countyOf({ within, areas: chosen }: View, known: ReadonlyMap<string, Area>): Area | undefined {
  const code = within?.division === 'county' ? within.group : chosen[0]?.slice(0, 2)
  return code === undefined ? undefined : known.get(code)
}
