/** What is pasted into somebody else's page to have the view there. */
import { useEffect, useState } from 'preact/hooks'
import { lang } from '#client/i18n/words.ts'
import { RadioGroup } from '#client/panels/radio-group.tsx'
import { embed, figure, learnWords, madeWords, sharedView, wordsAddress } from '#client/state/share.ts'
import { people, picture } from '#client/state/state.ts'
import { embedCodes } from '#core/model/embed-code.ts'
import { titleWithPeople } from '#core/picture/people-title.ts'
import { EMBED_CODES, type EmbedCode, SHARE_WORDS } from '#core/picture/share-words.ts'
import { CopyField } from './copy-field.tsx'

export function EmbedCodes() {
  const words = SHARE_WORDS[lang.value]
  const [code, setCode] = useState<EmbedCode>('iframe')
  const title = titleWithPeople(picture.value, people.value, lang.value)
  const made = madeWords.value?.kind === 'known' ? madeWords.value.known.short : title
  // The picture in the code says what the data says: as long as that is on its way, its title.
  useEffect(learnWords, [wordsAddress.value])
  const codes = embedCodes(
    {
      origin: location.origin,
      view: sharedView.value,
      setting: embed.value,
      figure: { ...figure.value, scale: 1, fonts: 'named' },
      title,
      alt: embed.value.alt ?? made,
    },
    lang.value,
  )
  return (
    <div>
      <RadioGroup
        name="share-code"
        legend={words.code}
        value={code}
        choices={EMBED_CODES.map((value) => ({ value, name: words.codes[value] }))}
        choose={setCode}
      />
      <p class="note">{words.codeMeans[code]}</p>
      <CopyField id="share-code" label={words.code} hidden what={words.codeWhat} value={codes[code]} rows={5} />
    </div>
  )
}
