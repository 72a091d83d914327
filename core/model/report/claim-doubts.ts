/**
 * What makes a claim more than its words: the sentence is read by a closed list and not by its grammar, so where another
 * reading is possible nothing is judged. A false verdict is worse than none.
 */
import type { Language } from '../text.ts'
import type { ClaimKind, LiveValue } from './live.ts'
import { word } from './whole-word.ts'

/** Why only a reader can tell what is claimed. */
export type ClaimDoubt =
  | 'negated'
  /** Asked, wished, expected, or "almost". */
  | 'unsure'
  /** Of some of the areas, not of the one that the figure is of. */
  | 'parts'
  /** Highest or above in how it changed, or in how far it is from others. */
  | 'of-change'
  /** One of the highest is not the highest. */
  | 'one-of-several'
  /** Highest among whom is not said, or not in words of the list. */
  | 'among-whom'
  /** Several figures stand as near. */
  | 'whose'
  /** From which year, or of which. */
  | 'years'
  /** So much or about as much: no rule says how near. */
  | 'roughly'
  /** The third, the fourth. */
  | 'place'
  /** Best and worst, which a reader knows of the matter. */
  | 'better'
  /** Above an average that is nobody's by name, or all the others. */
  | 'against-whom'

interface DoubtWords {
  /** Anywhere in the sentence. */
  readonly negation: RegExp
  readonly unsure: RegExp
  /** A stretch of time that no year is named for; a superlative of years; what a change is set against. */
  readonly times: RegExp
  /** In the clause of the claim. */
  readonly parts: RegExp
  readonly several: RegExp
  readonly differences: RegExp
  /** After whom one is highest among: fewer than all. */
  readonly narrowed: RegExp
}

const SV_NUMBER = '(?:\\p{N}+|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tjugo|några|flera|många)'
const EN_NUMBER = '(?:\\p{N}+|two|three|four|five|six|seven|eight|nine|ten|twenty|several|many|few|recent)'

const DOUBT_WORDS: Record<Language, DoubtWords> = {
  sv: {
    negation: word('inte|ej|icke|aldrig|ingen|inget|inga|varken|vare sig|knappast|utan att'),
    unsure: word(
      'ska|skall|skulle|bör|borde|måste|väntas|beräknas|tros|prognos\\p{L}*|målet|huruvida|ifall|kanske|nästan|i princip|i stort sett|i det närmaste|praktiskt taget|så gott som',
    ),
    times: word(
      `(?:senaste|närmaste) (?:${SV_NUMBER} )?åren|(?:på|i) ${SV_NUMBER} år|decenni\\p{L}*|årtionde\\p{L}*|\\p{N}+-talet|någonsin|hittills|(?:sedan|jämfört med|i jämförelse med)(?! (?:(?!till )\\p{L}+ ){0,4}(?:\\p{N}{4}|\\ufffc)| (?:föregående|förra|året (?:innan|före)|i fjol))`,
    ),
    parts: word('(?:kommuner|län|regioner|områden|grupper)(?:na|en)?'),
    several: word('(?:bland|av|hos|till|tillhör) (?:de|dem)|tillhör|några av'),
    differences: word('\\p{L}*skillnad(?:en|er|erna)?|gap(?:et)?|klyfta(?:n)?|försprång(?:et)?|\\p{L}*takten?'),
    narrowed: /^ (?:i|på|med|som|utan|utom|förutom|norr|söder|över|under)(?!\p{L}| \ufffc)/u,
  },
  en: {
    negation: word("not|never|no|none|neither|nor|without|hardly|nowhere|cannot|\\p{L}+n[’']t"),
    unsure: word(
      'should|shall|would|could|might|may|must|expected|forecast\\p{L}*|whether|if|perhaps|the (?:aim|goal|target)|almost|nearly|practically|virtually|more or less',
    ),
    times: word(
      `(?:last|past|recent) (?:${EN_NUMBER} )?years|(?:in|for) ${EN_NUMBER} years|decades?|century|ever|so far|(?:since|compared (?:with|to)|relative to)(?! (?:(?!to )\\p{L}+ ){0,4}(?:\\p{N}{4}|\\ufffc)| the (?:year|figure) before| (?:the )?(?:last|previous) (?:year|figure))`,
    ),
    parts: word('municipalities|counties|regions|areas|groups'),
    several: word(
      '(?:among|one of|some of|of) the(?= (?:\\p{N}+ |two |three |four |five |ten )?(?:highest|lowest|largest|smallest))',
    ),
    differences: word('differences?|gaps?|lead|pace'),
    narrowed: /^ (?:in|on|with|that|which|without|except|outside|north|south|over|under)(?!\p{L}| \ufffc)/u,
  },
}

/** Of the whole sentence, whatever it claims. */
export function doubtOfSentence(text: string, lang: Language): 'negated' | 'unsure' | null {
  const words = DOUBT_WORDS[lang]
  if (text.search(words.negation) >= 0) return 'negated'
  // A sentence that begins with "om" is a condition; further in it may be "about".
  const isCondition = lang === 'sv' && /^["”(]*om(?!\p{L})/iu.test(text)
  return isCondition || /\?["”’)]*\s*$/u.test(text) || text.search(words.unsure) >= 0 ? 'unsure' : null
}

/** Says of when in words that name no year. */
export function tellsTimes(text: string, lang: Language): boolean {
  return text.search(DOUBT_WORDS[lang].times) >= 0
}

/** `after`: what follows whom it is among, to the end of the sentence. */
export function isNarrowed(after: string, lang: Language): boolean {
  return DOUBT_WORDS[lang].narrowed.test(after)
}

const CHANGES: readonly ClaimKind[] = ['rises', 'falls', 'unchanged', 'more-than-doubled', 'more-than-halved']
const SUPERLATIVES: readonly ClaimKind[] = ['highest', 'lowest', 'second-highest', 'second-lowest']

export function isOfChange(kind: ClaimKind): boolean {
  return CHANGES.includes(kind)
}

export function isSuperlative(kind: ClaimKind): boolean {
  return SUPERLATIVES.includes(kind)
}

interface InClause {
  readonly kind: ClaimKind
  readonly show: LiveValue['show']
  /** The clause of the claim, and what stands in it before the claim. */
  readonly clause: string
  readonly before: string
  /** Another claim of the clause says that something changes. */
  readonly besideChange: boolean
}

export function doubtOfClause(
  { kind, show, clause, before, besideChange }: InClause,
  lang: Language,
): ClaimDoubt | null {
  const words = DOUBT_WORDS[lang]
  if (clause.search(words.differences) >= 0) return 'of-change'
  if (isOfChange(kind)) {
    if (show === 'difference' || show === 'rank') return 'of-change'
  } else if (besideChange || show === 'change') return 'of-change'
  if (!isSuperlative(kind)) return clause.search(words.parts) >= 0 ? 'parts' : null
  if (show === 'difference') return 'of-change'
  const near = lang === 'sv' ? before : clause
  return near.search(words.several) >= 0 && !/(?:högst|lägst|störst|minst|flest|färst)$/iu.test(before)
    ? 'one-of-several'
    : null
}
