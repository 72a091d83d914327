import type { ReportVerdict } from '#core/model/contract-reports.ts'
import type { ClaimKind } from '#core/model/report/live.ts'
import type { Language } from '#core/model/text.ts'

/** The words of the pages and files of reports, as they are without a script. */
interface ReportPageWords {
  readonly title: string
  readonly pageDescription: string
  readonly lead: string
  readonly failed: string
  readonly withoutScript: string
  readonly ways: readonly string[]
  readonly example: string
  readonly fromRegion: string
  readonly regionLead: string
  readonly description: (title: string) => string
  readonly sources: string
  readonly dataVersion: (version: string) => string
  readonly older: (version: string) => string
  readonly noFigure: (caption: string) => string
  readonly edit: string
  readonly markdown: string
  readonly word: string
  readonly asJson: string
  readonly rule: string
  readonly empty: string
  readonly brokenCount: (count: number) => string
  readonly changes: string
  readonly changesLead: (version: string) => string
  readonly noChanges: string
  /** Where the one it was written against cannot be set beside the one shown, whatever the reason. */
  readonly notCompared: (written: string, shown: string) => string
  readonly verdicts: Record<ReportVerdict, string>
  readonly kinds: Record<ClaimKind, string>
  readonly columns: Record<'sentence' | 'claim' | 'verdict' | 'before' | 'now', string>
  readonly missing: string
  readonly figureLink: string
  readonly faults: string
  readonly place: (line: number, column: number) => string
}

export const REPORT_WORDS: Record<Language, ReportPageWords> = {
  sv: {
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
    fromRegion: 'Börja från en region',
    regionLead: 'Rapporten får regionens prioriteringar som rubriker, med en rad för varje nyckeltal.',
    description: (title) => `${title}. Text med värden och figurer ur Regionsikt.`,
    sources: 'Källor',
    dataVersion: (version) => `Siffrorna är ur dataversion ${version} av Regionsikt.`,
    older: (version) => `Figuren är fryst till dataversion ${version}.`,
    noFigure: (caption) => `Figuren går inte att rita${caption === '' ? '' : `: ${caption}`}.`,
    edit: 'Redigera rapporten',
    markdown: 'Hämta som Markdown',
    word: 'Hämta som Word',
    asJson: 'Rapporten som JSON',
    rule: 'Så granskas påståenden',
    empty: 'Rapporten är tom.',
    brokenCount: (count) =>
      count === 1
        ? 'Ett påstående i texten håller inte med siffrorna som visas'
        : `${count} påståenden i texten håller inte med siffrorna som visas`,
    changes: 'Värden som är andra än när texten skrevs',
    changesLead: (version) => `Jämfört med dataversion ${version}, som rapporten skrevs mot.`,
    noChanges: 'Alla värden i texten är desamma som när den skrevs.',
    notCompared: (written, shown) =>
      `Rapporten skrevs mot dataversion ${written}. Här visas den med siffrorna i dataversion ${shown}, och påståenden prövas mot dem. Vad som skiljer de två går inte att visa här.`,
    verdicts: {
      holds: '● håller',
      'no-longer-holds': '▼ håller inte längre',
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
    },
    columns: { sentence: 'Mening', claim: 'Påstående', verdict: 'Utfall', before: 'När den skrevs', now: 'Här' },
    missing: 'inte känt',
    figureLink: 'Öppna på kartan',
    faults: 'Det här går inte att förstå',
    place: (line, column) => `Rad ${line}, tecken ${column}`,
  },
  en: {
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
    fromRegion: 'Begin from a region',
    regionLead: 'The report gets the priorities of the region as headings, with a line for each indicator.',
    description: (title) => `${title}. Text with values and figures from Regionsikt.`,
    sources: 'Sources',
    dataVersion: (version) => `The figures are of data version ${version} of Regionsikt.`,
    older: (version) => `The figure is frozen to data version ${version}.`,
    noFigure: (caption) => `The figure cannot be drawn${caption === '' ? '' : `: ${caption}`}.`,
    edit: 'Edit the report',
    markdown: 'Download as Markdown',
    word: 'Download as Word',
    asJson: 'The report as JSON',
    rule: 'How claims are checked',
    empty: 'The report is empty.',
    brokenCount: (count) =>
      count === 1
        ? 'One claim of the text does not hold with the figures shown'
        : `${count} claims of the text do not hold with the figures shown`,
    changes: 'Values that are others than when the text was written',
    changesLead: (version) => `Compared with data version ${version}, which the report was written against.`,
    noChanges: 'All values in the text are as when it was written.',
    notCompared: (written, shown) =>
      `The report was written against data version ${written}. Here it is shown with the figures of data version ${shown}, and claims are tried against those. What differs between the two cannot be shown here.`,
    verdicts: {
      holds: '● holds',
      'no-longer-holds': '▼ no longer holds',
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
    },
    columns: { sentence: 'Sentence', claim: 'Claim', verdict: 'Outcome', before: 'When written', now: 'Here' },
    missing: 'not known',
    figureLink: 'Open on the map',
    faults: 'This cannot be understood',
    place: (line, column) => `Line ${line}, character ${column}`,
  },
}
