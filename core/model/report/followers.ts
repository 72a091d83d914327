/**
 * Sentences without a figure that go on about the one before: "Andelen är 62 procent. Den är högst i länet." Only where they
 * begin with what can stand for it and a verb at once, for "Den högsta andelen har Gävle" is about something else.
 */
import type { Language } from '../text.ts'
import { LIVE_CHARACTER, type Sentence } from './sentences.ts'

interface FollowingWords {
  readonly start: RegExp
  /** What may stand after a verb of change: "Den ökar behovet" says nothing of the figure. */
  readonly afterChange: RegExp
}

const FOLLOWING: Record<Language, FollowingWords> = {
  sv: {
    start:
      /^(?:(?:den|andelen|nivån|siffran|värdet|antalet|måttet) (?:är|var|har|hade|ligger|låg|blev|ökar|ökade|minskar|minskade|stiger|sjunker|sjönk|växer|växte|krymper|fortsätter|fortsatte)|det (?:är|var))(?!\p{L})/iu,
    afterChange:
      /^(?:\s*(?:[.,;:!?)]|$)| (?:till|med|från|sedan|jämfört|under|för|varje|snabb|kraftig|långsam|stadig|mest|mer|mindre|något|lite|också|dock|men|och|igen|fortfarande|inte|ej|år)(?!\p{Lu}))/u,
  },
  en: {
    start:
      /^(?:(?:it|the (?:share|level|figure|value|number|rate)) (?:is|was|has|had|lies|rises|rose|falls|fell|grows|grew|increases|increased|decreases|decreased|declines|declined|continues|continued)|that (?:is|was))(?!\p{L})/iu,
    afterChange:
      /^(?:\s*(?:[.,;:!?)]|$)| (?:to|by|from|since|compared|over|every|each|fast|slow|steadil|sharpl|most|more|less|somewhat|also|but|and|again|still|not|in)(?!\p{Lu}))/u,
  },
}

/** `line`: of a paragraph or an item, in order, those without figures among them. Those that go on have the figures before. */
export function withFollowers(line: readonly Sentence[], lang: Language): Sentence[] {
  return line.flatMap((sentence, i): Sentence[] => {
    if (sentence.lives.length > 0) return [sentence]
    const before = line[i - 1]
    if (before === undefined || before.lives.length === 0 || !FOLLOWING[lang].start.test(sentence.text)) return []
    // As if they stood before a colon: in a clause of their own, all as near.
    const figures = before.lives.map(() => LIVE_CHARACTER).join(' ')
    const lives = before.lives.map(({ mark }, place) => ({ mark, at: place * 2 }))
    return [{ text: `${figures}: ${sentence.text}`, lives, isFollowing: true }]
  })
}

/** Whether a verb of change in such a sentence is of the figure: `after` is what follows it. */
export function isOfFigure(after: string, lang: Language): boolean {
  return FOLLOWING[lang].afterChange.test(after)
}
