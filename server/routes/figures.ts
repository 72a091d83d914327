import type { GenericSchema } from 'valibot'
import type { Indicator } from '#core/model/indicator.ts'
import type { Fault, View, ViewParameter } from '#core/model/view.ts'
import { yearShown } from '../ask/column.ts'
import { indicatorOf } from '../ask/indicator.ts'
import type { Edition } from '../edition.ts'
import { viewParameters } from '../http/parameters.ts'
import { readQuery, requireParameter } from '../http/question.ts'
import { json, keeping, lastingOf, type Route } from '../http/route.ts'

/** What a route about figures is asked, once its address has been read. */
export interface FiguresAsked {
  readonly view: View
  readonly indicator: Indicator
  readonly year: number
}

interface Figures {
  readonly address: string
  readonly summary: string
  readonly reads: readonly ViewParameter[]
  readonly required: Partial<Record<ViewParameter, string>>
  readonly schema: GenericSchema
  /** What of a well-formed address still makes no sense here. */
  readonly fault?: (asked: FiguresAsked) => Fault | null
  readonly answer: (asked: FiguresAsked) => object
}

/** A route that answers about the figures of one indicator; `required` says what is expected of what has no default here. */
export function figuresRoute({ atlas, knowledge, kept }: Edition, route: Figures): Route {
  const { address, summary, reads, required, schema, fault: faultIn, answer } = route
  const needed = { indicator: 'an id listed at /api/indicators', ...required }
  const names = reads.filter((name) => name in needed)
  return {
    pattern: address,
    operations: [{ address, summary, parameters: viewParameters(reads, knowledge, names), type: JSON_TYPE, schema }],
    answer: keeping(kept, ({ query }) => {
      const reading = readQuery(query, knowledge, reads)
      for (const [name, expected] of Object.entries(needed)) requireParameter(reading, name, expected)
      const [first] = reading.faults
      if (first) return { fault: first }
      const { view } = reading
      const indicator = indicatorOf(atlas, view.indicator)
      const asked = { view, indicator, year: yearShown(indicator, view.level, view.year) }
      const fault = faultIn?.(asked) ?? null
      return fault ? { fault } : { body: json(answer(asked)), lasting: lastingOf(view) }
    }),
  }
}

const JSON_TYPE = 'application/json'
