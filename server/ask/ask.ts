import type { AnswerTo, Ask, PatternAnswer, ReferenceAnswer } from '#core/model/contract-answers.ts'
import { addressOf, type Question } from '#core/model/question.ts'
import type { Atlas } from '#server/atlas/memory.ts'
import { LIMITS } from '../http/limits.ts'
import { divisionAnswer } from './division.ts'
import { groupsOf } from './groups.ts'
import type { Neighbours } from './neighbours.ts'
import { patternOf } from './pattern.ts'
import { recently } from './recent.ts'
import { type Likenesses, referenceOf } from './reference.ts'
import { type Likeness, likenessBy, similarTo } from './similar.ts'
import type { Grounds } from './territory-parts.ts'
import { territoryReference } from './territory-reference.ts'
import { trendsOf } from './trends.ts'
import { valuesOf } from './values.ts'
import { yearsOf } from './years.ts'

/**
 * Answers questions from an atlas. What takes long (patterns, a reference for each area) or is the same for all indicators
 * (who is like whom) is kept for the next one, bounded; the rest is made anew, for that is a millisecond or less.
 */
export function askAtlas(atlas: Atlas, neighbours: Neighbours, ground: Grounds['ground']): Ask {
  const patterns = recently<PatternAnswer>(LIMITS.keptPatterns)
  const owns = recently<ReferenceAnswer>(LIMITS.keptOwnReferences)
  const scored = recently<Likeness>(LIMITS.keptLikenesses)
  const likes = recently<ReturnType<Likenesses['likes']>>(LIMITS.keptLikenesses)
  const likenesses: Likenesses = {
    likeness: (compared) => scored(compared.name, () => likenessBy(atlas, compared)),
    likes: (likeness) => likes(likeness.name, () => likeness.codes.map((code) => similarTo(likeness, code))),
  }
  const answer = (question: Question): AnswerTo<Question> => {
    switch (question.kind) {
      case 'column':
        return valuesOf(atlas, question)
      case 'years':
        return yearsOf(atlas, question)
      case 'reference':
        if (question.territory !== null) return territoryReference({ atlas, ground }, question, question.territory)
        return question.area === null
          ? owns(addressOf(question), () => referenceOf(atlas, likenesses, question))
          : referenceOf(atlas, likenesses, question)
      case 'groups':
        return groupsOf(atlas, question)
      case 'division':
        return divisionAnswer(atlas, question.division)
      case 'pattern':
        return patterns(addressOf(question), () => patternOf(atlas, neighbours(question.level), question))
      case 'trends':
        return trendsOf(atlas, question)
    }
  }
  // The compiler cannot follow that each kind of question has got its own kind of answer above.
  return <Q extends Question>(question: Q) => answer(question) as AnswerTo<Q>
}

/** Asks each question once: a picture is put together from several places that ask the same. */
export function askingOnce(ask: Ask): Ask {
  const answers = new Map<string, AnswerTo<Question>>()
  return <Q extends Question>(question: Q) => {
    const address = addressOf(question)
    const found = answers.get(address) ?? ask<Question>(question)
    answers.set(address, found)
    return found as AnswerTo<Q>
  }
}
