import { lang } from '#client/i18n/words.ts'
import {
  addressIn,
  DESTINATIONS,
  type Destination,
  MASTHEAD_WORDS,
  MORE_DESTINATIONS,
} from '#core/model/destination.ts'

/** The server's masthead once more (server/page/masthead.ts), for it follows the language when that is changed in place. */
export function Masthead() {
  const label = MASTHEAD_WORDS.navigation[lang.value]
  return (
    <>
      <a class="skip" href="#main">
        {MASTHEAD_WORDS.skipToContent[lang.value]}
      </a>
      <a class="skip" href="#after-map">
        {MASTHEAD_WORDS.skipMap[lang.value]}
      </a>
      <a class="brand" href={addressIn('/', lang.value)}>
        Regionsikt
      </a>
      <nav class="navigation" aria-label={label}>
        <List of={DESTINATIONS} classes="destinations" />
        <List of={MORE_DESTINATIONS} classes="destinations more" />
      </nav>
      <details class="menu">
        <summary>{MASTHEAD_WORDS.menu[lang.value]}</summary>
        <nav aria-label={label}>
          <List of={[...DESTINATIONS, ...MORE_DESTINATIONS]} classes="destinations" />
        </nav>
      </details>
    </>
  )
}

function List({ of, classes }: { of: readonly Destination[]; classes: string }) {
  return (
    <ul class={classes}>
      {of.map(({ path, name }) => (
        <li key={path}>
          <a href={addressIn(path, lang.value)} aria-current={path === '/' ? 'page' : undefined}>
            {name[lang.value]}
          </a>
        </li>
      ))}
    </ul>
  )
}
