/** The country beside an area, in words: a value that nobody publishes says so, and a median in its place is called one. */
import type { ReferenceMethod } from '#core/measure/reference.ts'
import type { Level } from '#core/model/area.ts'
import type { Language } from '#core/model/text.ts'
import { nationName } from '../stand-in.ts'
import { COMPUTED_FROM } from './reference.ts'

interface Words {
  readonly computed: string
  readonly isComputed: (from: string) => string
  readonly isMedian: (name: string) => string
}

const WORDS: Record<Language, Words> = {
  sv: {
    computed: 'beräknat',
    isComputed: (from) => `riket är ${from}`,
    isMedian: (name) => `mot ${name}; riket kan inte räknas ut`,
  },
  en: {
    computed: 'computed',
    isComputed: (from) => `Sweden is ${from}`,
    isMedian: (name) => `to ${name}; Sweden cannot be computed`,
  },
}

/** "riket", "riket (beräknat på kommunerna)", "kommunernas median"; `level`: of those it is put together from. */
export function nationInFull(method: ReferenceMethod, level: Level, lang: Language): string {
  return named(method, level, COMPUTED_FROM[level][lang], lang)
}

/** "riket (beräknat)" for where room is scarce. */
export function nationInShort(method: ReferenceMethod, level: Level, lang: Language): string {
  return named(method, level, WORDS[lang].computed, lang)
}

function named(method: ReferenceMethod, level: Level, made: string, lang: Language): string {
  const name = nationName(method, level)[lang]
  return method === 'computed' ? `${name} (${made})` : name
}

/** "mot kommunernas median; riket kan inte räknas ut", beside a difference that stands under the name of the country. */
export function nationNote(method: ReferenceMethod, level: Level, lang: Language): string {
  switch (method) {
    case 'published':
      return ''
    case 'computed':
      return WORDS[lang].isComputed(COMPUTED_FROM[level][lang])
    case 'median':
      return WORDS[lang].isMedian(nationName(method, level)[lang])
  }
}
