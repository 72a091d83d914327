/** The words of the page in the language of the view. Only the language that is read is fetched. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import { ApiError } from '#client/api.ts'
import { language } from '#client/state/state.ts'
import type { Language } from '#core/model/text.ts'
import type { Words } from './sv.ts'

const FETCH: Record<Language, () => Promise<Words>> = {
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
}

const learned = signal<Partial<Record<Language, Words>>>({})

/** Fetches the words of a language, once. */
export async function learnLanguage(lang: Language): Promise<void> {
  if (learned.peek()[lang]) return
  const words = await FETCH[lang]().catch((error: unknown) => {
    throw new ApiError('unreachable', `words: ${lang}: ${String(error)}`)
  })
  learned.value = { ...learned.peek(), [lang]: words }
}

export const lang: ReadonlySignal<Language> = language

let spoken: Words | null = null

/** The words of the view's language; until they have arrived, those of the former one. */
export const t: ReadonlySignal<Words> = computed(() => {
  spoken = learned.value[lang.value] ?? spoken
  if (spoken === null) throw new Error('words: expected learnLanguage to have been waited for')
  return spoken
})

/** Back and forward may lead to the other language. */
export function followLanguage(): void {
  effect(() => {
    learnLanguage(lang.value).catch((error: unknown) => console.warn('words: not fetched', error))
  })
}
