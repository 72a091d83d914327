import { useEffect } from 'preact/hooks'
import { lang } from '#client/i18n/words.ts'
import { citations, learnCitations, wordsAddress } from '#client/state/share.ts'
import { SHARE_WORDS } from '#core/picture/share-words.ts'
import { Coming } from './coming.tsx'
import { CopyField } from './copy-field.tsx'

/** How the figure one is about to take is cited, whatever it is drawn as: always with the address that keeps its figures. */
export function SourcePart() {
  const words = SHARE_WORDS[lang.value]
  useEffect(learnCitations, [wordsAddress.value])
  const cited = citations.value
  if (cited?.kind !== 'known') {
    return <Coming what={cited} coming={words.wordsComing} failed={words.wordsFailed} again={learnCitations} />
  }
  const { short, long } = cited.known
  return (
    <>
      <p>{words.sourceMeans}</p>
      <CopyField id="share-cite-short" label={words.sourceShort} what={words.citation} value={short} rows={3} />
      <CopyField id="share-cite-long" label={words.sourceLong} what={words.citation} value={long} rows={9} />
    </>
  )
}
