/** For a file that was not made, to whoever followed a plain link to it: why, how long to wait, and the ways on. */
import { addressIn } from '#core/model/destination.ts'
import { LINK_OF_REPORTS } from '#core/model/report/address.ts'
import { LANGUAGES, type Language } from '#core/model/text.ts'
import { formatNumber } from '#core/picture/format.ts'
import type { Question } from '../http/question.ts'
import { orderMethod } from '../orders/orderable.ts'
import type { DocumentContent } from '../page/document.ts'
import { html } from '../page/html.ts'

export type NotMade = 'busy' | 'too-long'

interface Words {
  readonly title: string
  readonly why: Record<NotMade, string>
  readonly wait: (seconds: string) => string
  readonly again: string
  readonly page: Record<'ordered' | 'plain', string>
}

const WORDS: Record<Language, Words> = {
  sv: {
    title: 'Filen blev inte gjord',
    why: {
      busy: 'Många bilder och dokument görs just nu, och fler får inte vänta.',
      'too-long': 'Filen tog längre tid än någon får ta, oftast för att mycket görs på en gång.',
    },
    wait: (seconds) => `Vänta omkring ${seconds} sekunder. Allt annat fungerar som vanligt.`,
    again: 'Försök igen',
    page: {
      ordered: 'Sidan filen hör till: hämtas den där syns hur långt den har kommit, och den kan avbrytas',
      plain: 'Sidan filen hör till',
    },
  },
  en: {
    title: 'The file was not made',
    why: {
      busy: 'Many pictures and documents are being made just now, and no more may wait.',
      'too-long': 'The file took longer than any may, most often because much is being made at once.',
    },
    wait: (seconds) => `Wait some ${seconds} seconds. Everything else works as usual.`,
    again: 'Try again',
    page: {
      ordered: 'The page the file belongs to: fetched from there it tells how far it has come, and can be cancelled',
      plain: 'The page the file belongs to',
    },
  },
}

export function notMadePage(
  { address, query }: Pick<Question, 'address' | 'query'>,
  why: NotMade,
  seconds: number,
): DocumentContent {
  const given = [...new URLSearchParams(query)]
  const asked = given.find(([name]) => name === 'lang')?.[1]
  const lang = LANGUAGES.find((each) => each === asked) ?? 'sv'
  const words = WORDS[lang]
  const file = address.split('?')[0] ?? '/'
  const path = pageOf(file)
  const parameters = given.filter(([name]) => name !== 'lang')
  const way = words.page[orderMethod(file) === null ? 'plain' : 'ordered']
  return {
    lang,
    // Of the page, so that the ways around this one lead there too and not to the file.
    path,
    parameters,
    title: words.title,
    description: words.title,
    main: html`<div class="prose"><p>${words.why[why]} ${words.wait(formatNumber(seconds, 0, lang))}</p>
<ul><li><a href="${address}">${words.again}</a></li><li><a href="${addressIn(path, lang, parameters)}">${way}</a></li></ul></div>`,
  }
}

/** Where the same is shown and offered: its address without the name of the file. A figure's is where it is set. */
function pageOf(file: string): string {
  if (file.startsWith('/figure.')) return '/share'
  return file.replace(/\/report\.\w+$/, '').replace(/^\/api\/reports\//, LINK_OF_REPORTS)
}
