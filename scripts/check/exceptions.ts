import * as v from 'valibot'
import type { InputFiles } from '../input/files.ts'
import { parseJson } from '../input/json.ts'

/**
 * Where published figures are known not to agree, and how exactly: `data/exceptions.json`. An exception must be as
 * narrow as the fact it states, gives its reason, and is itself at fault when nothing needs it any more.
 */
export const EXCEPTIONS = { folder: '.', ending: 'exceptions.json' } as const

const IdsSchema = v.pipe(v.array(v.string()), v.minLength(1))
const reach = {
  indicators: IdsSchema,
  /** Codes it holds for: the parents of a sum, the areas of a ratio; all of them when left out. */
  codes: v.optional(IdsSchema),
  /** First and last year it holds for. */
  from: v.optional(v.number()),
  to: v.optional(v.number()),
  reason: v.pipe(v.string(), v.minLength(1)),
}

const SumExceptionSchema = v.variant('kind', [
  /** Every figure was rounded to this step by itself: half a step for each part and for the parent. */
  v.strictObject({ kind: v.literal('rounded'), step: v.number(), ...reach }),
  /** Parent and sum may lie this far apart. */
  v.strictObject({ kind: v.literal('within'), distance: v.number(), ...reach }),
  /** The sum of the parts less the parent, exactly, by parent code. */
  v.strictObject({ kind: v.literal('differs'), by: v.record(v.string(), v.number()), ...reach }),
  /** Only all `codes` taken together are the sum of all their parts: a border between them has moved. */
  v.strictObject({ kind: v.literal('together'), ...reach, codes: IdsSchema }),
])
export type SumException = v.InferOutput<typeof SumExceptionSchema>

/** The published value and the one worked out from its parts may lie this far apart. */
const RatioExceptionSchema = v.strictObject({ distance: v.number(), ...reach })
export type RatioException = v.InferOutput<typeof RatioExceptionSchema>

const ExceptionsSchema = v.strictObject({ sums: v.array(SumExceptionSchema), ratios: v.array(RatioExceptionSchema) })

export interface Exceptions {
  readonly file: string
  readonly lines: ReadonlyMap<string, number>
  readonly sums: readonly SumException[]
  readonly ratios: readonly RatioException[]
}

export function readExceptions(files: InputFiles): Exceptions {
  const file = files.name('exceptions.json')
  const { value, lines } = parseJson(files.text('exceptions.json'), file, ExceptionsSchema)
  return { file, lines, ...value }
}

interface Reach {
  readonly indicators: readonly string[]
  readonly codes?: readonly string[] | undefined
  readonly from?: number | undefined
  readonly to?: number | undefined
}

export function reaches(
  { indicators, codes, from, to }: Reach,
  indicator: string,
  code: string,
  year: number,
): boolean {
  return (
    indicators.includes(indicator) &&
    (codes === undefined || codes.includes(code)) &&
    (from === undefined || year >= from) &&
    (to === undefined || year <= to)
  )
}

/** Exceptions that nothing needed: the data has become better than they say, so they must go. */
export function unusedFaults(exceptions: Exceptions, list: 'sums' | 'ratios', used: ReadonlySet<Reach>) {
  return exceptions[list].flatMap((exception, i) =>
    used.has(exception)
      ? []
      : [
          {
            file: exceptions.file,
            line: exceptions.lines.get(`${list}/${i}`) ?? 0,
            expected: 'an exception that some figure needs',
            found: `one that none does: ${exception.reason}`,
          },
        ],
  )
}
