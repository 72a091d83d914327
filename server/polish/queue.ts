import type { Published } from '../http/published.ts'
import { startPress } from './start-press.ts'

/** Takes a body whose compression may be bettered when there is time. */
export type Later = (body: () => Published) => void

/**
 * A queue of bodies to compress thoroughly, one at a time, in a process of its own that ends when there are no more:
 * the memory it took goes back to the system, and it runs at the lowest priority, so visitors have the processor.
 */
export function polishQueue(report: (error: unknown) => void): { readonly later: Later; readonly begin: () => void } {
  let waiting: (() => Published)[] = []
  let begun = false
  let atWork = false

  async function work(): Promise<void> {
    atWork = true
    const press = startPress()
    try {
      for (let body = waiting.shift(); body !== undefined; body = waiting.shift()) await body().polish(press.thoroughly)
    } catch (error) {
      // What is left keeps its quick compression: nothing is wrong with the answers, they are a little larger.
      waiting = []
      report(error)
    } finally {
      press.stop()
      atWork = false
    }
  }
  const wake = () => {
    if (begun && !atWork && waiting.length > 0) work()
  }
  return {
    later: (body) => {
      waiting.push(body)
      wake()
    },
    begin: () => {
      begun = true
      wake()
    },
  }
}
