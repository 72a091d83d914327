import type { Language } from '#core/model/text.ts'

/** "2026-11-22" in both languages, or written out: the day it was in Sweden. */
export function swedishDay(iso: string, style: 'short' | 'long', lang: Language): string {
  const locale = style === 'short' || lang === 'sv' ? 'sv-SE' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { dateStyle: style, timeZone: 'Europe/Stockholm' }).format(new Date(iso))
}
