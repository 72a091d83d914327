/** The picture of the view, made once all it asks for has arrived. A newer choice gives up the requests of the older one. */
import { batch, computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals'
import { ApiError, isAbort, readAnswer } from '#client/api.ts'
import type { Boot } from '#core/model/contract.ts'
import { addressOf, type Question } from '#core/model/question.ts'
import { type View, writeView } from '#core/model/view.ts'
import { pictureOf, questionsOf } from '#core/picture/compose.ts'
import type { Picture } from '#core/picture/picture.ts'
import { askKept, fetchLacking, forgetAnswers, keep, lacking } from './kept.ts'
import { knowledge } from './knowledge.ts'
import { view } from './view.ts'

/** After this long a wait is shown, and after the second it is explained (look.md). Milliseconds. */
const WAITS = { short: 300, long: 2000 } as const
export type Waiting = 'no' | 'short' | 'long'

const busy = signal(false)
const wait = signal<Waiting>('no')
const failed = signal<ApiError | null>(null)
const attempts = signal(0)

export const loading: ReadonlySignal<boolean> = busy
export const waiting: ReadonlySignal<Waiting> = wait
export const failure: ReadonlySignal<ApiError | null> = failed

export function retry(): void {
  attempts.value++
}

/** Text, so that what follows it runs only when other figures are needed, not whenever an area is chosen. */
const wanted = computed(() => questionsOf(view.value, knowledge.value).map(addressOf).join(' '))

/**
 * What a picture follows from: the questions, and all of the view but what the questions hold already or only the page
 * minds. Rows have their names in the language of the view.
 */
function figuresKey(now: View, questions: readonly Question[]): string {
  const shown: View = {
    ...now,
    year: null,
    since: null,
    areas: [],
    // A territory that is compared with stands in its question.
    territories: [],
    saved: null,
    strategy: null,
    show: 'map',
    panels: [],
    people: 'none',
    ground: 'fills',
  }
  return `${writeView(shown)} ${questions.map(addressOf).join(' ')}`
}

let last: { readonly picture: Picture; readonly key: string } | null = null

/** The last complete picture: while answers are on their way, and when they do not come, the former picture stays. */
export const picture: ReadonlySignal<Picture> = computed(() => {
  const now = view.value
  const known = knowledge.value
  const questions = questionsOf(now, known)
  if (lacking(questions).length === 0) {
    const key = figuresKey(now, questions)
    // Same rows, same classes: the map need not colour anything anew because an area was chosen.
    const same = last?.key === key ? { ...last.picture, view: now } : null
    const { within } = now
    const name = within ? (known.group(within.division, within.group)?.name ?? null) : null
    last = { picture: same ?? pictureOf(now, known, askKept, name), key }
  }
  if (last === null) throw new Error('state: expected the page to come with the answers of its first view')
  return last.picture
})

/** Starts with the answers the page came with; from here on they follow the view. Returns the way to stop. */
export function followView(boot: Boot): () => void {
  last = null
  forgetAnswers()
  for (const question of questionsOf(boot.view, knowledge.peek())) {
    const address = addressOf(question)
    if (!(address in boot.answers)) throw new Error(`boot: expected an answer for ${address}, found none`)
    keep(question, readAnswer(question, boot.answers[address]))
  }
  // Made now, so that there is a former picture to show whatever comes first.
  picture.peek()
  return effect(() => {
    attempts.value
    wanted.value
    // Peeked at: an answer that arrives is no reason to ask for the others again.
    const questions = questionsOf(view.peek(), knowledge.peek())
    return untracked(() => (lacking(questions).length > 0 ? request(questions) : settle()))
  })
}

function settle(): void {
  failed.value = null
}

function request(questions: readonly Question[]): () => void {
  const controller = new AbortController()
  const clocks = [
    setTimeout(() => {
      wait.value = 'short'
    }, WAITS.short),
    setTimeout(() => {
      wait.value = 'long'
    }, WAITS.long),
  ]
  const rest = () => {
    for (const clock of clocks) clearTimeout(clock)
    batch(() => {
      busy.value = false
      wait.value = 'no'
    })
  }
  busy.value = true
  fetchLacking(questions, controller.signal).then(
    () => {
      if (controller.signal.aborted) return
      batch(() => {
        rest()
        settle()
      })
    },
    (error: unknown) => {
      if (isAbort(error) || controller.signal.aborted) return
      // One of several failed: the picture cannot be made, so the others need not come either.
      controller.abort()
      rest()
      if (!(error instanceof ApiError)) throw error
      failed.value = error
    },
  )
  return () => {
    controller.abort()
    rest()
  }
}
