import type { Territory } from '#core/model/territory/form.ts'
import type { Language } from '#core/model/text.ts'

/** "1 Bergslagen": how a territory is called where it is drawn. `number`: its place in the address, from 1. */
export function numbered({ number, name }: { readonly number: number; readonly name: string }): string {
  return `${number} ${name}`
}

/** "Territorier: 1 Bergslagen, 2 Inlandet.", or nothing. */
export function territoriesSentence(territories: readonly Territory[], lang: Language): string {
  if (territories.length === 0) return ''
  const names = territories.map(({ name }, i) => numbered({ number: i + 1, name }))
  return `${lang === 'sv' ? 'Territorier' : 'Territories'}: ${names.join(', ')}.`
}
