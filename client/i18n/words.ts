import { computed, type ReadonlySignal } from '@preact/signals'
import { view } from '#client/state/state.ts'
import type { Language } from '#core/model/text.ts'
import { en } from './en.ts'
import { sv, type Words } from './sv.ts'

const WORDS: Record<Language, Words> = { sv, en }

/** The words of a language. */
export function wordsOf(lang: Language): Words {
  return WORDS[lang]
}

export const lang: ReadonlySignal<Language> = computed(() => view.value.lang)
/** The words of the view's language. */
export const t: ReadonlySignal<Words> = computed(() => WORDS[lang.value])
