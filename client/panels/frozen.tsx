/** What a page that is frozen to an older data version says of the newer one. */
import { useEffect } from 'preact/hooks'
import { lang } from '#client/i18n/words.ts'
import { followNewer, newer } from '#client/state/newer.ts'
import { picture, view } from '#client/state/state.ts'
import { writeView } from '#core/model/view.ts'
import { changesAddress, FROZEN_WAYS, frozenSentence } from '#core/picture/describe/revised.ts'
import { Notice } from './failure.tsx'

/** What the server wrote, read off the page before this panel takes its place. */
const WRITTEN = document.querySelector('[data-frozen]')?.textContent ?? null

export function Frozen() {
  useEffect(followNewer, [])
  const { at, level } = view.value
  const text = textOf(newer.value)
  if (at === null || text === null) return null
  const { detail, indicator } = picture.value
  const second = detail.kind === 'two' || detail.kind === 'conflict' ? [detail.second.id] : []
  const sides = detail.kind === 'gap' ? [detail.pair.first.id, detail.pair.second.id] : [indicator.id, ...second]
  const ways = FROZEN_WAYS[lang.value]
  return (
    <Notice>
      <p>
        {text} <a href={`?${writeView({ ...view.value, at: null })}`}>{ways.current}</a>{' '}
        <a href={changesAddress(at, sides, level)}>{ways.changes}</a>
      </p>
    </Notice>
  )
}

function textOf(answer: typeof newer.value): string | null {
  if (answer === 'unasked') return WRITTEN
  if (answer === null || answer.newer === null) return null
  return `${frozenSentence(answer, lang.value)} ${answer.newer.text[lang.value]}`
}
