/** What is said of a report as it reads: on its own page, in its files, and beside its text in the editor. */
import type { ReportVerdict } from '#core/model/contract-reports.ts'
import type { SeenKind } from '#core/model/report/live.ts'
import type { Language } from '#core/model/text.ts'
import { formatNumber } from '../format.ts'

export interface ReadWords {
  readonly verdicts: Record<ReportVerdict, string>
  readonly kinds: Record<SeenKind, string>
  readonly rule: string
  /** Where the version it was written against cannot be set beside the one shown, whatever the reason. */
  readonly notCompared: (written: string, shown: string) => string
  readonly faults: string
  readonly place: (line: number, column: number) => string
  readonly figureLink: string
  /** Of what is set as tables. */
  readonly asPicture: string
  readonly claimNote: (words: string, figures: string) => string
  /** Beside the ways to take the report along, where some of its claims do not hold. */
  readonly brokenInFile: (count: number) => string
  /** Beside them too, where values or figures of it are not there. */
  readonly absentInFile: (count: number) => string
  readonly markdown: string
  readonly word: string
}

const number = (value: number, lang: Language) => formatNumber(value, 0, lang)

export const READ_WORDS: Record<Language, ReadWords> = {
  sv: {
    verdicts: {
      holds: '● håller',
      'no-longer-holds': '✗ håller inte längre',
      'does-not-hold': '◆ håller inte',
      'not-assessable': '○ går inte att pröva',
    },
    kinds: {
      rises: 'ökar',
      falls: 'minskar',
      unchanged: 'oförändrat',
      highest: 'högst',
      lowest: 'lägst',
      above: 'över',
      below: 'under',
      'more-than-half': 'mer än hälften',
      'less-than-half': 'mindre än hälften',
      'second-highest': 'näst högst',
      'second-lowest': 'näst lägst',
      'more-than-doubled': 'mer än fördubblat',
      'more-than-halved': 'mer än halverat',
      unjudged: 'säger något om siffran',
    },
    rule: 'Så granskas påståenden',
    notCompared: (written, shown) =>
      `Rapporten skrevs mot dataversion ${written}. Här visas den med siffrorna i dataversion ${shown}, och påståenden prövas mot dem. Vad som skiljer de två går inte att visa här.`,
    faults: 'Det här går inte att förstå',
    place: (line, column) => `Rad ${number(line, 'sv')}, tecken ${number(column, 'sv')}`,
    figureLink: 'Öppna i Regionsikt',
    asPicture: 'Visa som bild',
    claimNote: (words, figures) => `Håller inte: ”${words}” (${figures}).`,
    brokenInFile: (count) =>
      count === 1
        ? '1 påstående håller inte. I Word står en kommentar vid det, i Markdown en dold anmärkning efter stycket.'
        : `${number(count, 'sv')} påståenden håller inte. I Word står en kommentar vid varje, i Markdown en dold anmärkning efter stycket.`,
    absentInFile: (count) =>
      count === 1
        ? 'Ett värde eller en figur saknas. Stället är utmärkt i filen.'
        : `${number(count, 'sv')} värden eller figurer saknas. Ställena är utmärkta i filen.`,
    markdown: 'Hämta som Markdown',
    word: 'Hämta som Word',
  },
  en: {
    verdicts: {
      holds: '● holds',
      'no-longer-holds': '✗ no longer holds',
      'does-not-hold': '◆ does not hold',
      'not-assessable': '○ cannot be judged',
    },
    kinds: {
      rises: 'rises',
      falls: 'falls',
      unchanged: 'unchanged',
      highest: 'highest',
      lowest: 'lowest',
      above: 'above',
      below: 'below',
      'more-than-half': 'more than half',
      'less-than-half': 'less than half',
      'second-highest': 'second highest',
      'second-lowest': 'second lowest',
      'more-than-doubled': 'more than doubled',
      'more-than-halved': 'more than halved',
      unjudged: 'says something of the figure',
    },
    rule: 'How claims are checked',
    notCompared: (written, shown) =>
      `The report was written against data version ${written}. Here it is shown with the figures of data version ${shown}, and claims are tried against those. What differs between the two cannot be shown here.`,
    faults: 'This cannot be understood',
    place: (line, column) => `Line ${number(line, 'en')}, character ${number(column, 'en')}`,
    figureLink: 'Open in Regionsikt',
    asPicture: 'Show as a picture',
    claimNote: (words, figures) => `Does not hold: “${words}” (${figures}).`,
    brokenInFile: (count) =>
      count === 1
        ? '1 claim does not hold. Word has a comment beside it, Markdown a hidden remark after the paragraph.'
        : `${number(count, 'en')} claims do not hold. Word has a comment beside each, Markdown a hidden remark after the paragraph.`,
    absentInFile: (count) =>
      count === 1
        ? 'A value or a figure is missing. The place is marked in the file.'
        : `${number(count, 'en')} values or figures are missing. The places are marked in the file.`,
    markdown: 'Download as Markdown',
    word: 'Download as Word',
  },
}
