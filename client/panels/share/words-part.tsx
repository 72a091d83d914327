/** What is said to those who do not see the picture: made of the data, and the author's to rewrite. */
import { useEffect, useState } from 'preact/hooks'
import { lang } from '#client/i18n/words.ts'
import { authored, learnWords, madeWords, wordsAddress, write } from '#client/state/share.ts'
import { FIGURE_BOUNDS } from '#core/model/figure/setting.ts'
import { SHARE_WORDS } from '#core/picture/share-words.ts'
import { Coming } from './coming.tsx'

export function WordsPart() {
  const words = SHARE_WORDS[lang.value]
  useEffect(learnWords, [wordsAddress.value])
  const made = madeWords.value
  return (
    <>
      <p>{words.wordsMeans}</p>
      {made?.kind === 'known' ? (
        <>
          <Text which="alt" made={made.known.short} rows={3} />
          <Text which="description" made={made.known.long} rows={9} />
        </>
      ) : (
        <Coming what={made} coming={words.wordsComing} failed={words.wordsFailed} again={learnWords} />
      )}
    </>
  )
}

/** Said aloud when there is little room left: at every letter it would drown what is typed. */
const NEARLY = 20

function Text({
  which,
  made,
  rows,
}: {
  readonly which: 'alt' | 'description'
  readonly made: string
  readonly rows: number
}) {
  const words = SHARE_WORDS[lang.value]
  const own = authored.value[which]
  // A field that is emptied stays empty for what comes next: the made text must not be what is typed on from.
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? own ?? made
  const most = FIGURE_BOUNDS[which]
  const length = which === 'alt' ? 'short' : 'long'
  const id = `share-${which}`
  const left = most - text.length
  return (
    <div
      class="share-text"
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setTyped(null)
      }}
    >
      <label class="label" for={id}>
        {words[length]}. {words[`${length}Means`]}
      </label>
      <textarea
        id={id}
        class="field"
        rows={rows}
        maxLength={most}
        lang={lang.value}
        value={text}
        aria-describedby={`${id}-count`}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value)
          write(which, currentTarget.value)
        }}
      />
      <p class="share-under">
        <span id={`${id}-count`} class="note">
          {words.count(text.length, most)}
        </span>
        {text !== made && (
          <button
            type="button"
            class="link"
            onClick={() => {
              setTyped(null)
              write(which, null)
              document.getElementById(id)?.focus()
            }}
          >
            {words.reset}
          </button>
        )}
        <span class="visually-hidden" role="status">
          {own !== null && left <= NEARLY ? words.countAloud(left) : ''}
        </span>
      </p>
    </div>
  )
}
