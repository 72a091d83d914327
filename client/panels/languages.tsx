import { lang, learnLanguage, t } from '#client/i18n/words.ts'
import { chooseLanguage, view } from '#client/state/state.ts'
import { LANGUAGES, type Language } from '#core/model/text.ts'
import { writeView } from '#core/model/view.ts'

const NAMES: Record<Language, { short: string; full: string }> = {
  sv: { short: 'Sv', full: 'Sv, svenska' },
  en: { short: 'En', full: 'En, English' },
}

/** Real links, so that they open in a new tab too; pressed here, the page changes language in place. */
export function Languages() {
  return (
    <ul class="language-links" aria-label={t.value.language}>
      {LANGUAGES.map((each) => (
        <li key={each}>
          <a
            href={`?${writeView({ ...view.value, lang: each })}`}
            lang={each}
            hreflang={each}
            aria-label={NAMES[each].full}
            aria-current={each === lang.value ? 'true' : undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return
              event.preventDefault()
              // The words first, so that the page never speaks two languages at once.
              learnLanguage(each).then(
                () => chooseLanguage(each),
                () => location.assign(`?${writeView({ ...view.value, lang: each })}`),
              )
            }}
          >
            {NAMES[each].short}
          </a>
        </li>
      ))}
    </ul>
  )
}
