/** The figure as it will be, drawn by the server that makes the file: what is seen is what is got. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { lang } from '#client/i18n/words.ts'
import { figure, frozenView, learnWords, madeWords, wordsAddress } from '#client/state/share.ts'
import { figureAddress } from '#core/model/figure/address.ts'
import { SHARE_WORDS } from '#core/picture/share-words.ts'

interface Props {
  /** Told its height in px, which for most kinds only the drawing knows; null while there is another on its way. */
  readonly measured: (height: number | null) => void
}

export function FigurePreview({ measured }: Props) {
  const [again, setAgain] = useState(0)
  useEffect(learnWords, [wordsAddress.value])
  // What is read aloud is not seen, and must not draw it anew for each letter typed; fonts are, or it would be set in others.
  const seen = { ...figure.value, alt: null, description: null, fonts: 'embedded', scale: 1 } as const
  const address = figureAddress('svg', frozenView.value, seen)
  return <Drawing key={`${again} ${address}`} address={address} measured={measured} retry={() => setAgain(again + 1)} />
}

type Stage = 'coming' | 'there' | 'failed'

/** Of one address: for another there is another, which begins anew. */
function Drawing({ address, measured, retry }: Props & { readonly address: string; readonly retry: () => void }) {
  const words = SHARE_WORDS[lang.value]
  const [stage, setStage] = useState<Stage>('coming')
  const [size, setSize] = useState<readonly [width: number, height: number] | null>(null)
  // At once, or a drawing from the browser's cache would be here before it.
  useLayoutEffect(() => measured(null), [])
  const made = madeWords.value?.kind === 'known' ? madeWords.value.known.short : ''
  return (
    <figure class="share-preview" aria-busy={stage === 'coming'}>
      <figcaption class="label">
        {words.preview}
        {size && `: ${words.measures(...size)}`}
      </figcaption>
      <div class={`share-paper ${stage}`}>
        {stage !== 'failed' && (
          <img
            src={address}
            alt={figure.value.alt ?? made}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
              setStage('there')
              setSize([naturalWidth, naturalHeight])
              measured(naturalHeight)
            }}
            onError={() => setStage('failed')}
          />
        )}
        {stage === 'coming' && <p class="share-waits">{words.previewComing}</p>}
        {stage === 'failed' && (
          <p class="share-waits" role="alert">
            {words.previewFailed}{' '}
            <button type="button" class="link" onClick={retry}>
              {words.retry}
            </button>
          </p>
        )}
      </div>
    </figure>
  )
}
