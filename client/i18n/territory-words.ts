/** The words of the territory panel in the language of the view: fetched with it, for most readers never open it. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import { view } from '#client/state/state.ts'
import type { Language } from '#core/model/text.ts'
import type { TerritoryWords } from './territory-sv.ts'

const FETCH: Record<Language, () => Promise<TerritoryWords>> = {
  sv: async () => (await import('./territory-sv.ts')).territorySv,
  en: async () => (await import('./territory-en.ts')).territoryEn,
}

const learned = signal<Partial<Record<Language, TerritoryWords>>>({})
let spoken: TerritoryWords | null = null
let following = false

/** Fetches the words of the view's language, and from then on follows it. */
export async function learnTerritoryWords(): Promise<void> {
  await learn(view.peek().lang)
  if (following) return
  following = true
  effect(() => {
    learn(view.value.lang).catch((error: unknown) => console.warn('words: not fetched', error))
  })
}

async function learn(lang: Language): Promise<void> {
  if (learned.peek()[lang]) return
  const words = await FETCH[lang]()
  learned.value = { ...learned.peek(), [lang]: words }
}

/** Until those of the language have arrived, those of the former one. */
export const tw: ReadonlySignal<TerritoryWords> = computed(() => {
  spoken = learned.value[view.value.lang] ?? spoken
  if (spoken === null) throw new Error('words: expected learnTerritoryWords to have been waited for')
  return spoken
})
