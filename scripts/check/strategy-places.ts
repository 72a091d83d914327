import type { IndicatorLink, Priority, StrategyVersion } from '#core/model/strategy.ts'
import type { Fault } from '../input/fault.ts'
import type { StrategyFile } from '../input/strategies.ts'

/** A part of a strategy file, and the fault that something in it is. */
export interface Place {
  /** `at` is the path inside the part, as in `jsonLines`: `targets/0/target/year`. */
  fault(at: string, expected: string, found: string): Fault
}

export interface PlacedVersion extends Place {
  readonly version: StrategyVersion
  /** Whether it is the one that holds. */
  readonly last: boolean
}

export interface PlacedPriority extends Place {
  readonly version: StrategyVersion
  readonly last: boolean
  readonly priority: Priority
}

export interface PlacedLink extends Place {
  readonly priority: Priority
  readonly link: IndicatorLink
  /** What a reader looks for: `klok-o, school_completion`. */
  readonly name: string
}

export function versionsOf(file: StrategyFile): PlacedVersion[] {
  const { versions } = file.strategy
  return versions.map((version, i) => ({
    version,
    last: i === versions.length - 1,
    ...placeAt(file, `versions/${i}`),
  }))
}

export function prioritiesOf(file: StrategyFile): PlacedPriority[] {
  return versionsOf(file).flatMap(({ version, last }, i) =>
    version.priorities.map((priority, j) => ({
      version,
      last,
      priority,
      ...placeAt(file, `versions/${i}/priorities/${j}`),
    })),
  )
}

export function linksOf(file: StrategyFile): PlacedLink[] {
  return file.strategy.versions.flatMap(({ priorities }, i) =>
    priorities.flatMap((priority, j) =>
      priority.indicators.map((link, k) => ({
        priority,
        link,
        name: `${priority.id}, ${link.indicator}`,
        ...placeAt(file, `versions/${i}/priorities/${j}/indicators/${k}`),
      })),
    ),
  )
}

function placeAt({ file, lines }: StrategyFile, path: string): Place {
  return {
    // A member that is not there has no line of its own: the part that lacks it answers.
    fault: (at, expected, found) => ({
      file,
      line: lines.get(at === '' ? path : `${path}/${at}`) ?? lines.get(path) ?? 0,
      expected,
      found,
    }),
  }
}
