import type { Language } from '#core/model/text.ts'

/** The words of an embed that are not about its picture, as server and script write them. */

interface EmbedWords {
  /** Where it leads is said in the same breath, for the link opens a window of its own. */
  readonly open: string
  readonly opensNew: string
  readonly table: string
  /** What a screen reader calls the room that the table scrolls in. */
  readonly rows: string
  readonly describe: string
  readonly chosen: string
}

export const EMBED_WORDS: Record<Language, EmbedWords> = {
  sv: {
    open: 'Öppna i Regionsikt',
    opensNew: '(i ett nytt fönster)',
    table: 'Visa som tabell',
    rows: 'Tabell',
    describe: 'Vad bilden visar',
    chosen: 'Valda områden',
  },
  en: {
    open: 'Open in Regionsikt',
    opensNew: '(in a new window)',
    table: 'Show as a table',
    rows: 'Table',
    describe: 'What the picture shows',
    chosen: 'Chosen areas',
  },
}
