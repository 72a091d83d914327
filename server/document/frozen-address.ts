/** An address that is frozen to a data version which cannot be had: the same with another. */
import { LANGUAGES, type Language } from '#core/model/text.ts'
import type { PublishedVersion } from '../atlas/versions.ts'
import type { Question } from '../http/question.ts'
import { FRAME_WORDS } from '../page/frame-words.ts'

interface FrozenAddress {
  readonly lang: Language
  readonly path: string
  readonly given: readonly [name: string, value: string][]
  /** The same address frozen to a version; null: with the current figures. */
  readonly at: (version: string | null) => string
  /** When a version was built, as a reader says it. */
  readonly day: (version: PublishedVersion) => string
}

export function frozenAddress({ address, query }: Pick<Question, 'address' | 'query'>): FrozenAddress {
  const given = [...new URLSearchParams(query)]
  const asked = given.find(([name]) => name === 'lang')?.[1]
  const lang = LANGUAGES.find((each) => each === asked) ?? 'sv'
  const format = new Intl.DateTimeFormat(FRAME_WORDS[lang].locale, { dateStyle: 'long', timeZone: 'Europe/Stockholm' })
  // A path of two slashes would lead to another host.
  const path = (address.split('?')[0] ?? '/').replace(/^[/\\]+/, '/')
  const rest = given.filter(([name]) => name !== 'at')
  return {
    lang,
    path,
    given,
    at(version) {
      const written = new URLSearchParams(version === null ? rest : [...rest, ['at', version]]).toString()
      return written === '' ? path : `${path}?${written}`
    },
    day: ({ builtAt }) => format.format(new Date(builtAt)),
  }
}
