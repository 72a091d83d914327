/** What documents say of themselves. */
import type { Language } from '#core/model/text.ts'

export const LOCALES: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' }

interface OfficeWords {
  readonly figure: string
  readonly table: string
  readonly contents: string
  readonly page: string
  readonly of: string
  readonly version: (version: string) => string
  /** At the foot of every page; `date`: when the data was put together. */
  readonly foot: (version: string, date: string) => string
  /** Before the frozen address of a figure. */
  readonly same: string
  /** Of a table that goes on over several slides. */
  readonly continued: (title: string, part: number, of: number) => string
  readonly source: string
}

export const OFFICE_WORDS: Record<Language, OfficeWords> = {
  sv: {
    figure: 'Figur',
    table: 'Tabell',
    contents: 'Innehåll',
    page: 'Sida',
    of: 'av',
    version: (version) => `Regionsikt, dataversion ${version}`,
    foot: (version, date) => `Regionsikt · dataversion ${version} (${date})`,
    same: 'Samma siffror på webben',
    continued: (title, part, of) => `${title} (${part} av ${of})`,
    source: 'Källa och länk',
  },
  en: {
    figure: 'Figure',
    table: 'Table',
    contents: 'Contents',
    page: 'Page',
    of: 'of',
    version: (version) => `Regionsikt, data version ${version}`,
    foot: (version, date) => `Regionsikt · data version ${version} (${date})`,
    same: 'The same figures on the web',
    continued: (title, part, of) => `${title} (${part} of ${of})`,
    source: 'Source and link',
  },
}
