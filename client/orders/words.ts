import type { Language } from '#core/model/text.ts'

interface OrderWords {
  readonly waiting: (before: number) => string
  readonly working: (name: string) => string
  readonly done: (name: string) => string
  readonly failed: (name: string) => string
  readonly unreachable: string
  readonly cancelled: string
  readonly cancel: string
  readonly again: string
}

export const ORDER_WORDS: Record<Language, OrderWords> = {
  sv: {
    waiting: (before) =>
      before === 0 ? 'Väntar på sin tur.' : `Väntar på sin tur: ${before} ${before === 1 ? 'annan' : 'andra'} före.`,
    working: (name) => `${name}-filen görs: figurer ritas och dokumentet sätts.`,
    done: (name) => `${name}-filen är klar och laddas ner.`,
    failed: (name) => `${name}-filen blev inte gjord.`,
    unreachable: 'Servern svarar inte. Försök igen om en stund.',
    cancelled: 'Avbrutet.',
    cancel: 'Avbryt',
    again: 'Försök igen',
  },
  en: {
    waiting: (before) => (before === 0 ? 'Waiting for its turn.' : `Waiting for its turn: ${before} before it.`),
    working: (name) => `The ${name} file is being made: figures are drawn and the document is set.`,
    done: (name) => `The ${name} file is ready and is being downloaded.`,
    failed: (name) => `The ${name} file was not made.`,
    unreachable: 'The server does not answer. Try again in a while.',
    cancelled: 'Cancelled.',
    cancel: 'Cancel',
    again: 'Try again',
  },
}
