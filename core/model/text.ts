import * as v from 'valibot'

/** The languages of the interface, Swedish first. */
export const LANGUAGES = ['sv', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** A text in both languages; neither may be empty, so no screen falls back to the other language. */
export const TextSchema = v.strictObject({
  sv: v.pipe(v.string(), v.trim(), v.minLength(1)),
  en: v.pipe(v.string(), v.trim(), v.minLength(1)),
})
export type Text = v.InferOutput<typeof TextSchema>
