/** Whether what is shared goes with the data or stays as it is: it holds for every way to share. */

import { lang } from '#client/i18n/words.ts'
import { RadioGroup } from '#client/panels/radio-group.tsx'
import { freeze, frozen } from '#client/state/share.ts'
import { version } from '#client/state/state.ts'
import { SHARE_WORDS } from '#core/picture/share-words.ts'

export function Numbers() {
  const words = SHARE_WORDS[lang.value]
  return (
    <div class="share-numbers">
      <RadioGroup
        name="share-numbers"
        legend={words.numbers}
        value={frozen.value ? 'frozen' : 'live'}
        choices={[
          { value: 'live', name: words.live },
          { value: 'frozen', name: words.frozen },
        ]}
        choose={(value) => freeze(value === 'frozen')}
      />
      <p class="note">{frozen.value ? words.frozenMeans(version.value) : words.liveMeans}</p>
    </div>
  )
}
