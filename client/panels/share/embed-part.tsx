/** The view inside somebody else's page: what may be done with it there, what it then looks like, and the code. */
import { useEffect, useState } from 'preact/hooks'
import { lang } from '#client/i18n/words.ts'
import { Choice } from '#client/panels/choice.tsx'
import { lazily } from '#client/panels/lazily.tsx'
import { RadioGroup } from '#client/panels/radio-group.tsx'
import { Switch } from '#client/panels/switch.tsx'
import { embed, setEmbed, sharedView } from '#client/state/share.ts'
import { EMBED_THEMES, type EmbedSetting, HIDEABLE, type Hideable, INTERACTIONS, LOCKABLE } from '#core/model/embed.ts'
import { embedAddress } from '#core/model/embed-address.ts'
import { SHARE_WORDS } from '#core/picture/share-words.ts'

/** What writes HTML comes when somebody wants some. */
const EmbedCodes = lazily(async () => (await import('./embed-codes.tsx')).EmbedCodes)

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
        <EmbedCodes />
        <EmbedPreview />
      </div>
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
