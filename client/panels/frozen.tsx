/** What a frozen page says: of a newer data version, or that there is none. */
import { useEffect } from 'preact/hooks'
import { lang } from '#client/i18n/words.ts'
import { followNewer, newer } from '#client/state/newer.ts'
import { picture, view } from '#client/state/state.ts'
import { type View, writeView } from '#core/model/view.ts'
import { changesOfView, FROZEN_WAYS, frozenLatest, frozenSentence, isRevised } from '#core/picture/describe/revised.ts'
import { Notice } from './failure.tsx'

/** What the server wrote, read off the page before this panel takes its place. */
const WRITTEN = writtenIn(document.querySelector<HTMLElement>('[data-frozen]'))

/** `latest`: nothing is newer; `same`: there is, and nothing shown reads otherwise in it. */
type Standing = 'latest' | 'same' | 'revised'

interface Said {
  readonly text: string
  readonly standing: Standing
}

function writtenIn(place: HTMLElement | null): Said | null {
  if (place === null) return null
  const { frozen } = place.dataset
  const standing = frozen === 'latest' || frozen === 'same' ? frozen : 'revised'
  return { text: place.textContent ?? '', standing }
}

interface Props {
  /** Where a view is shown. */
  readonly addressOf: (view: View) => string
  /** Whether it stands in somebody else's page: what is not for a frame then opens a page of its own. */
  readonly embedded: boolean
}

export function Frozen() {
  return <FrozenNotice addressOf={(shown) => `?${writeView(shown)}`} embedded={false} />
}

export function FrozenNotice({ addressOf, embedded }: Props) {
  useEffect(followNewer, [])
  const { at } = view.value
  const said = saidOf(newer.value)
  if (at === null || said === null) return null
  const ways = FROZEN_WAYS[lang.value]
  const current = addressOf({ ...view.value, at: null })
  if (said.standing !== 'revised') {
    return (
      <p class="note frozen-latest">
        {said.text} <a href={current}>{said.standing === 'latest' ? ways.live : ways.current}</a>
      </p>
    )
  }
  const { detail, indicator } = picture.value
  const second = detail.kind === 'two' || detail.kind === 'conflict' ? [detail.second.id] : []
  const sides = detail.kind === 'gap' ? [detail.pair.first.id, detail.pair.second.id] : [indicator.id, ...second]
  const changes = changesOfView(view.value, at, sides)
  return (
    <Notice>
      <p>
        {said.text} <a href={current}>{ways.current}</a>{' '}
        <a href={changes.href} {...(embedded && { target: '_blank', rel: 'noopener' })}>
          {changes.name}
        </a>
      </p>
    </Notice>
  )
}

function saidOf(answer: typeof newer.value): Said | null {
  if (answer === 'unasked') return WRITTEN
  if (answer === null) return null
  if (answer.newer === null) return { text: frozenLatest(answer, lang.value), standing: 'latest' }
  const text = `${frozenSentence(answer, lang.value)} ${answer.newer.text[lang.value]}`
  return { text, standing: isRevised(answer.newer) ? 'revised' : 'same' }
}
