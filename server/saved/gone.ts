import { addressIn } from '#core/model/destination.ts'
import type { Language } from '#core/model/text.ts'
import type { DocumentContent } from '../page/document.ts'
import { html } from '../page/html.ts'
import type { WorkspaceBounds } from '../workspace/workspace.ts'

interface Words {
  readonly gone: string
  readonly why: string
  readonly term: (days: number) => string
  readonly closed: string
  readonly later: string
  readonly map: string
}

const WORDS: Record<Language, Words> = {
  sv: {
    gone: 'Här finns inget sparat',
    why: 'Länken kan vara felskriven, eller så har den som sparade tagit bort det.',
    term: (days) => `Det som inte öppnas på ${days} dagar tas också bort.`,
    closed: 'Det sparade går inte att öppna just nu',
    later: 'Felet är vårt och har antecknats. Försök igen om en stund.',
    map: 'Till kartan',
  },
  en: {
    gone: 'Nothing is saved here',
    why: 'The link may be misspelt, or whoever saved it has removed it.',
    term: (days) => `What nobody opens for ${days} days is removed too.`,
    closed: 'What was saved cannot be opened just now',
    later: 'The fault is ours and has been noted. Try again in a while.',
    map: 'To the map',
  },
}

/** For a short link that leads nowhere, for good or for now. */
export function gonePage(
  path: string,
  refused: 'no-such' | 'unavailable',
  { days }: Pick<WorkspaceBounds, 'days'>,
  lang: Language,
): DocumentContent {
  const words = WORDS[lang]
  const gone = refused === 'no-such'
  const title = gone ? words.gone : words.closed
  const sentence = !gone ? words.later : days === null ? words.why : `${words.why} ${words.term(days)}`
  return {
    lang,
    path,
    title,
    description: title,
    main: html`<div class="prose"><p>${sentence}</p><p><a href="${addressIn('/', lang)}">${words.map}</a></p></div>`,
  }
}
