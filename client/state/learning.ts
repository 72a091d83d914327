/** The catalogue and the divisions, which the first view does without. */
import { batch, type ReadonlySignal, signal } from '@preact/signals'
import { ApiError, fetchDivisions, fetchIndicators } from '#client/api.ts'
import { catalogueArrived, learnCatalogue, learnDivisions } from './knowledge.ts'

const failedToLearn = signal<ApiError | null>(null)
export const catalogueFailure: ReadonlySignal<ApiError | null> = failedToLearn
let learning: Promise<boolean> | null = null

/** Another page, another catalogue. */
export function forgetLearning(): void {
  learning = null
}

/** Fetches both; true when they are here. */
export function learnAll(): Promise<boolean> {
  learning ??= learn().finally(() => {
    // What is here need not be asked for again; what failed may be.
    if (!catalogueArrived.peek()) learning = null
  })
  return learning
}

async function learn(): Promise<boolean> {
  try {
    const [indicators, divisions] = await Promise.all([fetchIndicators(), fetchDivisions()])
    batch(() => {
      learnCatalogue(indicators)
      learnDivisions(divisions)
      failedToLearn.value = null
    })
    return true
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    failedToLearn.value = error
    return false
  }
}
