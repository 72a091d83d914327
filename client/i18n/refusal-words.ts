/**
 * Why the server would not, for whoever reads and writes here: in their language, and with what to do. What the server says
 * itself is for programs, in English.
 */
import type { Problem } from '#core/model/contract.ts'
import type { Language } from '#core/model/text.ts'

type Refusal =
  | 'crowded'
  | 'too-long'
  | 'gone'
  | 'not-there'
  | 'no-workspace'
  | 'too-large'
  | 'not-understood'
  | 'broken'

const WORDS: Record<Language, Record<Refusal, string>> = {
  sv: {
    crowded: 'Servern har mycket att göra just nu. Vänta några sekunder och försök igen.',
    'too-long':
      'Det tog längre tid än något får ta, oftast för att mycket görs på en gång. Försök igen om en stund. Hjälper inte det: dela upp det i flera med färre figurer.',
    gone: 'Dataversionen finns inte kvar. Läs in sidan på nytt, så gäller dagens siffror.',
    'not-there':
      'Något som behövs finns inte längre, till exempel en sparad rapport eller profil. Läs in sidan på nytt och försök igen.',
    'no-workspace': 'Det som är sparat går inte att hämta just nu. Försök igen om en stund.',
    'too-large': 'Det är för mycket på en gång. Dela upp det i flera.',
    'not-understood': 'Servern förstod inte vad som skulle göras. Läs in sidan på nytt och försök igen.',
    broken: 'Något gick fel i servern. Felet är antecknat där. Försök igen om en stund.',
  },
  en: {
    crowded: 'The server has much to do just now. Wait some seconds and try again.',
    'too-long':
      'It took longer than anything may, most often because much is made at once. Try again in a while. If that does not help: divide it, with fewer figures in each.',
    gone: 'The data version is no longer kept. Reload the page to go on with the figures of today.',
    'not-there':
      'Something it needs is no longer there, such as a saved report or profile. Reload the page and try again.',
    'no-workspace': 'What is saved cannot be fetched just now. Try again in a while.',
    'too-large': 'It is too much at once. Divide it.',
    'not-understood': 'The server did not understand what to do. Reload the page and try again.',
    broken: 'Something went wrong in the server, which has noted it. Try again in a while.',
  },
}

/** `type`: of the problem that was answered, where that is known. */
export function refusalWords(
  { status, type = '' }: Pick<Problem, 'status'> & { type?: string },
  lang: Language,
): string {
  return WORDS[lang][refusalOf(status, type.split('/').at(-1) ?? '')]
}

function refusalOf(status: number, kind: string): Refusal {
  if (kind === 'too-long' || kind === 'no-workspace') return kind
  switch (status) {
    case 429:
    case 503:
      return 'crowded'
    case 404:
      return 'not-there'
    case 410:
      return 'gone'
    case 413:
      return 'too-large'
  }
  return status >= 500 ? 'broken' : 'not-understood'
}
