import type { Language } from '#core/model/text.ts'

/** The words around every document. */
interface FrameWords {
  readonly locale: string
  readonly language: string
  readonly findArea: string
  readonly findAreaHint: string
  readonly find: string
  readonly sources: string
  readonly toData: string
  readonly version: (version: string, built: string) => string
  readonly address: string
  readonly freeze: string
}

export const FRAME_WORDS: Record<Language, FrameWords> = {
  sv: {
    locale: 'sv-SE',
    language: 'Språk',
    findArea: 'Sök område',
    findAreaHint: 'Län eller kommun',
    find: 'Sök',
    sources: 'Varje siffra har en källa, en licens och ett datum då den lästes.',
    toData: 'Se dem under Data',
    version: (version, built) => `Dataversion ${version}, byggd ${built}.`,
    address: 'Sidans adress:',
    freeze: 'Länk till just de här siffrorna',
  },
  en: {
    locale: 'en-GB',
    language: 'Language',
    findArea: 'Find an area',
    findAreaHint: 'County or municipality',
    find: 'Find',
    sources: 'Every figure has a source, a licence and a date when it was read.',
    toData: 'See them under Data',
    version: (version, built) => `Data version ${version}, built on ${built}.`,
    address: 'Address of this page:',
    freeze: 'Link to these very figures',
  },
}
