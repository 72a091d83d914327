import type { Language } from '#core/model/text.ts'
import { READ_WORDS, type ReadWords } from '#core/picture/report/read-words.ts'

/** The words of the pages and files of reports, as they are without a script; of how one reads, those of the editor too. */
interface ReportPageWords extends ReadWords {
  readonly title: string
  readonly pageDescription: string
  readonly lead: string
  readonly failed: string
  readonly withoutScript: string
  readonly ways: readonly string[]
  readonly example: string
  readonly description: (title: string) => string
  readonly sources: string
  readonly dataVersion: (version: string) => string
  readonly older: (version: string) => string
  readonly noFigure: (caption: string) => string
  readonly busy: { readonly title: string; readonly sentence: string }
  readonly edit: string
  readonly asJson: string
  readonly empty: string
  readonly brokenCount: (count: number) => string
  readonly changes: string
  readonly changesLead: (version: string) => string
  readonly noChanges: string
  readonly columns: Record<'sentence' | 'claim' | 'verdict' | 'before' | 'now', string>
  readonly missing: string
}

export const REPORT_WORDS: Record<Language, ReportPageWords> = {
  sv: {
    ...READ_WORDS.sv,
    title: 'Skriv rapport',
    pageDescription:
      'Skriv text med levande värden, lägg in kartor och diagram, och se vad som inte längre stämmer när data uppdateras.',
    lead: 'Skriv text med levande värden och lägg in kartor och diagram. När data uppdateras räknas siffrorna om, och de meningar som inte längre stämmer pekas ut.',
    failed: 'Redigeringen gick inte att hämta. Läs in sidan på nytt.',
    withoutScript: 'Utan skript går det här att göra:',
    ways: [
      'Läs en sparad rapport under dess länk, som börjar med /r/.',
      'Hämta en sparad rapport som Markdown eller Word, från dess sida.',
      'Skicka en rapport som JSON till /api/reports. Hur den ser ut står i /openapi.json.',
    ],
    example: 'Ett levande värde skrivs så här:',
    description: (title) => `${title}. Text med värden och figurer ur Regionsikt.`,
    sources: 'Källor',
    dataVersion: (version) => `Siffrorna är ur dataversion ${version} av Regionsikt.`,
    older: (version) => `Figuren är fryst till dataversion ${version}.`,
    noFigure: (caption) => `Figuren går inte att rita${caption === '' ? '' : `: ${caption}`}.`,
    busy: {
      title: 'Många rapporter läses just nu',
      sentence: 'Servern tar en i taget. Läs in sidan på nytt om en stund.',
    },
    edit: 'Redigera rapporten',
    asJson: 'Rapporten som JSON',
    empty: 'Rapporten är tom.',
    brokenCount: (count) =>
      count === 1
        ? 'Ett påstående i texten håller inte med siffrorna som visas'
        : `${count} påståenden i texten håller inte med siffrorna som visas`,
    changes: 'Värden som är andra än när texten skrevs',
    changesLead: (version) => `Jämfört med dataversion ${version}, som rapporten skrevs mot.`,
    noChanges: 'Alla värden i texten är desamma som när den skrevs.',
    columns: { sentence: 'Mening', claim: 'Påstående', verdict: 'Utfall', before: 'När den skrevs', now: 'Här' },
    missing: 'inte känt',
  },
  en: {
    ...READ_WORDS.en,
    title: 'Write a report',
    pageDescription:
      'Write text with live values, put in maps and charts, and see what no longer holds when data is updated.',
    lead: 'Write text with live values, and put in maps and charts. When data is updated the figures are read anew, and the sentences that no longer hold are pointed out.',
    failed: 'The editor could not be fetched. Reload the page.',
    withoutScript: 'Without scripts this can be done:',
    ways: [
      'Read a saved report under its link, which begins with /r/.',
      'Download a saved report as Markdown or Word from its page.',
      'Send a report as JSON to /api/reports. How it looks is in /openapi.json.',
    ],
    example: 'A live value is written like this:',
    description: (title) => `${title}. Text with values and figures from Regionsikt.`,
    sources: 'Sources',
    dataVersion: (version) => `The figures are of data version ${version} of Regionsikt.`,
    older: (version) => `The figure is frozen to data version ${version}.`,
    noFigure: (caption) => `The figure cannot be drawn${caption === '' ? '' : `: ${caption}`}.`,
    busy: {
      title: 'Many reports are being read just now',
      sentence: 'The server takes one at a time. Reload the page in a while.',
    },
    edit: 'Edit the report',
    asJson: 'The report as JSON',
    empty: 'The report is empty.',
    brokenCount: (count) =>
      count === 1
        ? 'One claim of the text does not hold with the figures shown'
        : `${count} claims of the text do not hold with the figures shown`,
    changes: 'Values that are others than when the text was written',
    changesLead: (version) => `Compared with data version ${version}, which the report was written against.`,
    noChanges: 'All values in the text are as when it was written.',
    columns: { sentence: 'Sentence', claim: 'Claim', verdict: 'Outcome', before: 'When written', now: 'Here' },
    missing: 'not known',
  },
}
