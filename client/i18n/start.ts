import type { Language } from '#core/model/text.ts'

/** The words for when nothing else could be fetched, not even the words. */
export const START_WORDS: Record<
  Language,
  Record<'notices' | 'startFailed' | 'unreachable' | 'renewed' | 'reload' | 'retry', string> & {
    readonly dataVersion: (version: string) => string
  }
> = {
  sv: {
    notices: 'Meddelanden',
    startFailed: 'Kartan går att läsa som den är, men det som gör den rörlig gick inte att hämta.',
    unreachable: 'Servern svarar inte.',
    renewed: 'Uppgifterna har förnyats sedan sidan öppnades. Läs in sidan på nytt för att fortsätta.',
    reload: 'Läs in på nytt',
    retry: 'Försök igen',
    dataVersion: (version) => `Dataversion ${version}`,
  },
  en: {
    notices: 'Messages',
    startFailed: 'The map can be read as it is, but what makes it interactive could not be fetched.',
    unreachable: 'The server does not answer.',
    renewed: 'The data has been renewed since this page was opened. Reload the page to go on.',
    reload: 'Reload',
    retry: 'Try again',
    dataVersion: (version) => `Data version ${version}`,
  },
}
export type StartWords = (typeof START_WORDS)[Language]
