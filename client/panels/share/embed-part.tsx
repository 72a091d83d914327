/** The view inside somebody else's page: what may be done with it there, what it then looks like, and the code. */
import { useEffect, useState } from 'preact/hooks'
import { lang } from '#client/i18n/words.ts'
import { Choice } from '#client/panels/choice.tsx'
import { RadioGroup } from '#client/panels/radio-group.tsx'
import { Switch } from '#client/panels/switch.tsx'
import { embed, figure, learnWords, madeWords, setEmbed, sharedView, wordsAddress } from '#client/state/share.ts'
import { people, picture } from '#client/state/state.ts'
import { EMBED_THEMES, type EmbedSetting, HIDEABLE, type Hideable, INTERACTIONS, LOCKABLE } from '#core/model/embed.ts'
import { embedAddress, embedCodes } from '#core/model/embed-code.ts'
import { titleWithPeople } from '#core/picture/people-title.ts'
import { EMBED_CODES, type EmbedCode, SHARE_WORDS } from '#core/picture/share-words.ts'
import { CopyField } from './copy-field.tsx'

/** In a still picture there is nothing to choose with or to search in; and the search goes with the other controls. */
function isThere(part: Hideable, { interaction, hide }: Pick<EmbedSetting, 'interaction' | 'hide'>): boolean {
  if (part === 'controls') return interaction === 'full'
  return part !== 'search' || (interaction === 'full' && !hide.includes('controls'))
}

export function EmbedPart() {
  const words = SHARE_WORDS[lang.value]
  const { interaction, hide, lock, theme } = embed.value
  const still = interaction === 'still'
  return (
    <div class="share-columns">
      <div class="share-options">
        <RadioGroup
          name="share-interaction"
          legend={words.interaction}
          value={interaction}
          choices={INTERACTIONS.map((value) => ({ value, name: words.interactions[value] }))}
          choose={(value) => setEmbed({ interaction: value })}
        />
        <fieldset>
          <legend class="label">{words.shown}</legend>
          {HIDEABLE.filter((part) => isThere(part, embed.value)).map((part) => (
            <Switch
              key={part}
              on={!hide.includes(part)}
              turn={(on) => setEmbed({ hide: HIDEABLE.filter((each) => (each === part ? !on : hide.includes(each))) })}
            >
              {words.hideable[part]}
            </Switch>
          ))}
          {!still &&
            LOCKABLE.map((part) => (
              <Switch
                key={part}
                on={lock.includes(part)}
                turn={(on) => setEmbed({ lock: LOCKABLE.filter((each) => (each === part ? on : lock.includes(each))) })}
              >
                {words.locks[part]}
              </Switch>
            ))}
        </fieldset>
        <Choice
          id="share-embed-theme"
          label={words.theme}
          value={theme}
          options={EMBED_THEMES.map((value) => ({ value, name: words.embedThemes[value] }))}
          choose={(value) => setEmbed({ theme: value })}
        />
      </div>
      <div class="share-result">
        <Codes />
        <EmbedPreview />
      </div>
    </div>
  )
}

function Codes() {
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

/** Milliseconds after the last choice, for each is a page of its own to load. */
const PAUSE = 400

function EmbedPreview() {
  const words = SHARE_WORDS[lang.value]
  const wanted = embedAddress(sharedView.value, embed.value)
  const [address, setAddress] = useState(wanted)
  useEffect(() => {
    const clock = setTimeout(() => setAddress(wanted), PAUSE)
    return () => clearTimeout(clock)
  }, [wanted])
  return (
    <figure class="share-preview" aria-busy={address !== wanted}>
      <figcaption class="label">{words.embedPreview}</figcaption>
      <iframe key={address} class="share-embed" src={address} title={words.embedPreview} />
    </figure>
  )
}
