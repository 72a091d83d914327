import { type Strategy, StrategySchema } from '#core/model/strategy.ts'
import { InputError } from './fault.ts'
import type { InputFiles } from './files.ts'
import { parseJson } from './json.ts'

/** One file per county, named by its code, and `SE.json` for the national frame. */
export const STRATEGY_FILES = { folder: 'strategies', ending: '.json' } as const

/** One strategy and where it is written; `lines` as in `parseJson`. */
export interface StrategyFile {
  readonly strategy: Strategy
  readonly file: string
  readonly lines: ReadonlyMap<string, number>
}

/** The counties by code, then the country. */
export function readStrategies(files: InputFiles): StrategyFile[] {
  return files.under(STRATEGY_FILES.folder).map((path) => {
    const file = files.name(path)
    const located = parseJson(files.text(path), file, StrategySchema)
    const expected = path.slice(STRATEGY_FILES.folder.length + 1, -STRATEGY_FILES.ending.length)
    const { region } = located.value
    if (region !== expected) {
      const line = located.lines.get('region') ?? 0
      throw new InputError({ file, line, expected: `region "${expected}", as the file is named`, found: `"${region}"` })
    }
    return {
      strategy: located.value,
      file,
      get lines() {
        return located.lines
      },
    }
  })
}
