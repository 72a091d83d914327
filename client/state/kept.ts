/** Answers that have arrived, by the address of their question. The newest are kept, and none is asked for twice at once. */
import { signal } from '@preact/signals'
import { fetchAnswer } from '#client/api.ts'
import type { AnswerTo, Ask } from '#core/model/contract-answers.ts'
import type { Division } from '#core/model/division.ts'
import { addressOf, type Question } from '#core/model/question.ts'
import { divisions, version } from './knowledge.ts'

/** About 2 MB of columns; a picture needs eight at most, and twelve small maps six each. */
const MOST_KEPT = 240

type Kept = AnswerTo<Question>
/** The one used last stands last. */
const answers = new Map<string, Kept>()
const arrivals = signal(0)

export function forgetAnswers(): void {
  answers.clear()
  requests.clear()
}

export function keep<Q extends Question>(question: Q, answer: AnswerTo<Q>): void {
  answers.set(addressOf(question), answer as Kept)
  const [oldest] = answers.keys()
  if (answers.size > MOST_KEPT && oldest !== undefined) answers.delete(oldest)
  arrivals.value++
}

/** Undefined where it has not arrived. Reading it follows what arrives. */
function answerTo<Q extends Question>(question: Q): AnswerTo<Q> | undefined {
  arrivals.value
  // The kind of a question says what answers it, and is part of its address.
  return find(question) as AnswerTo<Q> | undefined
}

function find(question: Question): Kept | undefined {
  const address = addressOf(question)
  const found = answers.get(address) ?? (question.kind === 'division' ? learned(question.division) : undefined)
  if (found) {
    answers.delete(address)
    answers.set(address, found)
  }
  return found
}

/** Once all divisions are known, none needs to be asked for alone. */
function learned(id: Division['id']): AnswerTo<Question> | undefined {
  const division = divisions.peek().find((each) => each.id === id)
  return division && { version: version.peek(), ...division }
}

export function lacking(questions: readonly Question[]): Question[] {
  return questions.filter((question) => answerTo(question) === undefined)
}

/** Fetches what is lacking, all at once. */
export async function fetchLacking(questions: readonly Question[], signal: AbortSignal): Promise<void> {
  await Promise.all(lacking(questions).map((question) => fetchOnce(question, signal)))
}

interface Request {
  readonly arrival: Promise<void>
  readonly controller: AbortController
  /** How many wait for it. */
  waiting: number
}
const requests = new Map<string, Request>()

/** One request for all who wait for the same answer, given up when nobody does any more. */
function fetchOnce(question: Question, signal: AbortSignal): Promise<void> {
  const address = addressOf(question)
  const request = requests.get(address) ?? start(question, address)
  request.waiting++
  const giveUp = () => {
    request.waiting--
    if (request.waiting > 0) return
    requests.delete(address)
    request.controller.abort()
  }
  signal.addEventListener('abort', giveUp, { once: true })
  return request.arrival.finally(() => signal.removeEventListener('abort', giveUp))
}

function start(question: Question, address: string): Request {
  const controller = new AbortController()
  const arrival = fetchAnswer(question, controller.signal)
    .then((answer) => keep(question, answer))
    .finally(() => {
      if (requests.get(address)?.controller === controller) requests.delete(address)
    })
  const request = { arrival, controller, waiting: 0 }
  requests.set(address, request)
  return request
}

/** To be asked only when nothing is lacking. */
export const askKept: Ask = (question) => {
  const answer = answerTo(question)
  if (answer === undefined) throw new Error(`state: expected an answer for ${addressOf(question)}, found none`)
  return answer
}
