import * as v from 'valibot'
import { InputError } from './fault.ts'
import { JsonFault, jsonLines } from './json-lines.ts'

/** A value read from a JSON file, and the line where each part of it begins (see `jsonLines`). */
export interface Located<T> {
  readonly value: T
  readonly lines: ReadonlyMap<string, number>
}

/** Reads JSON text by a schema; the first thing wrong is told by file, line, expected and found. */
export function parseJson<TSchema extends v.GenericSchema>(
  text: string,
  file: string,
  schema: TSchema,
): Located<v.InferOutput<TSchema>> {
  const result = v.safeParse(schema, parse(text, file), { abortEarly: true })
  // Finding lines costs more than parsing, and a large topology that is right never needs them.
  let lines: ReadonlyMap<string, number> | undefined
  if (result.success) {
    return {
      value: result.output,
      get lines() {
        lines ??= locate(text, file)
        return lines
      },
    }
  }
  const [issue] = result.issues
  const path = (issue.path ?? []).map((item) => String(item.key))
  throw new InputError({
    file,
    line: nearestLine(locate(text, file), path),
    expected: `${path.at(-1) ?? 'the file'} to be ${issue.expected ?? issue.message.replace(/^expected /, '')}`,
    found: issue.received,
  })
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    // The walk that finds lines stops where the text is wrong, and says so.
    locate(text, file)
    throw error
  }
}

function locate(text: string, file: string): Map<string, number> {
  try {
    return jsonLines(text)
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error
    throw new InputError({ file, line: error.line, expected: error.expected, found: error.found })
  }
}

/** A member that is not there has no line of its own: the object that lacks it answers. */
function nearestLine(lines: ReadonlyMap<string, number>, path: readonly string[]): number {
  for (let length = path.length; length > 0; length--) {
    const line = lines.get(path.slice(0, length).join('/'))
    if (line !== undefined) return line
  }
  return 1
}
