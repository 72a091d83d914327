/** The embed as it will be, in a frame as on somebody else's page. */
import { useEffect, useState } from 'preact/hooks'
import { lang } from '#client/i18n/words.ts'
import { embed, sharedView } from '#client/state/share.ts'
import { embedAddress } from '#core/model/embed-address.ts'
import { SHARE_WORDS } from '#core/picture/share-words.ts'
import { Coming } from './coming.tsx'

/** Milliseconds after the last choice, for each is a page of its own to load. */
const PAUSE = 400

export function EmbedPreview() {
  const words = SHARE_WORDS[lang.value]
  const wanted = embedAddress(sharedView.value, embed.value)
  const [address, setAddress] = useState(wanted)
  const [again, setAgain] = useState(0)
  useEffect(() => {
    const clock = setTimeout(() => setAddress(wanted), PAUSE)
    return () => clearTimeout(clock)
  }, [wanted])
  return (
    <figure class="share-preview" aria-busy={address !== wanted}>
      <figcaption class="label">{words.embedPreview}</figcaption>
      <Frame key={`${again} ${address}`} address={address} retry={() => setAgain(again + 1)} />
    </figure>
  )
}

type Stage = 'coming' | 'there' | 'failed'

/** Of one address. Without a network the browser fills a frame with a page of its own, which nobody should see. */
function Frame({ address, retry }: { readonly address: string; readonly retry: () => void }) {
  const words = SHARE_WORDS[lang.value]
  const [stage, setStage] = useState<Stage>('coming')
  return (
    <>
      {stage !== 'there' && (
        <Coming
          what={stage === 'failed' ? { kind: 'failed' } : null}
          coming={words.embedPreviewComing}
          failed={words.embedPreviewFailed}
          again={retry}
        />
      )}
      {stage !== 'failed' && (
        <iframe
          class={`share-embed ${stage}`}
          src={address}
          title={words.embedPreview}
          // It loads, whatever comes. What is not ours cannot be looked into, or has no such place.
          onLoad={({ currentTarget }) =>
            setStage(currentTarget.contentDocument?.getElementById('main') ? 'there' : 'failed')
          }
        />
      )}
    </>
  )
}
