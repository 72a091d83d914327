/** The view inside somebody else's page: what may be done with it there, what it then looks like, and the code. */
import { lang } from '#client/i18n/words.ts'
import { Choice } from '#client/panels/choice.tsx'
import { lazily } from '#client/panels/lazily.tsx'
import { RadioGroup } from '#client/panels/radio-group.tsx'
import { Switch } from '#client/panels/switch.tsx'
import { embed, setEmbed, sharedView } from '#client/state/share.ts'
import {
  EMBED_THEMES,
  type EmbedSetting,
  HIDEABLE,
  type Hideable,
  INTERACTIONS,
  interactionOf,
  interactionsOf,
  LOCKABLE,
  ofMoving,
} from '#core/model/embed.ts'
import { SHARE_WORDS } from '#core/picture/share-words.ts'
import { EmbedPreview } from './embed-preview.tsx'

/** What writes HTML comes when somebody wants some. */
const EmbedCodes = lazily(async () => (await import('./embed-codes.tsx')).EmbedCodes)

/** The search goes with the other controls. */
function isThere(part: Hideable, still: boolean, { hide }: Pick<EmbedSetting, 'hide'>): boolean {
  if (part === 'search' && hide.includes('controls')) return false
  return !(still && ofMoving(part))
}

export function EmbedPart() {
  const words = SHARE_WORDS[lang.value]
  const { hide, lock, theme } = embed.value
  const interaction = interactionOf(sharedView.value, embed.value)
  const still = interaction === 'still'
  return (
    <div class="share-columns">
      <div class="share-options">
        {interactionsOf(sharedView.value).includes('full') ? (
          <RadioGroup
            name="share-interaction"
            legend={words.interaction}
            value={interaction}
            choices={INTERACTIONS.map((value) => ({ value, name: words.interactions[value] }))}
            choose={(value) => setEmbed({ interaction: value })}
          />
        ) : (
          <p class="note">{words.stillOnly}</p>
        )}
        <fieldset>
          <legend class="label">{words.shown}</legend>
          {HIDEABLE.filter((part) => isThere(part, still, embed.value)).map((part) => (
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
