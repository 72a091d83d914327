import type { Words } from '#client/i18n/sv.ts'
import type { Language } from '#core/model/text.ts'
import { classText } from '#core/picture/describe.ts'
import type { Picture, ToldRow } from '#core/picture/picture.ts'

/**
 * The class of a row in a table: its number where classes are stretches of numbers, which the legend spells out; else
 * its name, and of a pair its thirds, the first indicator's before the second's. A division may lend one colour to several groups, so a group is named by itself. Null where it has none.
 */
export function classWords(row: ToldRow, picture: Picture, words: Words, lang: Language): string | null {
  if (row.class === null) return null
  switch (picture.detail.kind) {
    case 'value':
    case 'change':
    case 'gap':
      return String(row.class + 1)
    case 'typology':
      return picture.division?.groups.find(({ id }) => id === row.group)?.name[lang] ?? null
    case 'two':
      // Class 3 · (third of the second) + (third of the first).
      return `${words.thirds[row.class % 3] ?? ''} / ${words.thirds[Math.floor(row.class / 3)] ?? ''}`
    case 'pattern':
    case 'course':
    case 'conflict':
      return classText(picture, row.class, lang)
  }
}
