import { type ReportAreaList, ReportAreaListSchema } from '#core/model/report-area.ts'
import { InputError } from './fault.ts'
import type { InputFiles } from './files.ts'
import { parseJson } from './json.ts'

const PATH = 'report-areas.json'
export const REPORT_AREA_FILE = { folder: '.', ending: PATH } as const

/** The indicators of every area of the national report; `lines` as in `parseJson`. */
export interface ReportAreaFile {
  readonly areas: ReportAreaList
  readonly file: string
  readonly lines: ReadonlyMap<string, number>
}

export function readReportAreas(files: InputFiles): ReportAreaFile {
  const file = files.name(PATH)
  const located = parseJson(files.text(PATH), file, ReportAreaListSchema)
  for (const [i, { area }] of located.value.entries()) {
    const earlier = located.value.findIndex((other) => other.area === area)
    if (earlier === i) continue
    const found = `a second one after line ${located.lines.get(`${earlier}/area`) ?? 0}`
    throw new InputError({ file, line: located.lines.get(`${i}/area`) ?? 0, expected: `one list for ${area}`, found })
  }
  return {
    areas: located.value,
    file,
    get lines() {
      return located.lines
    },
  }
}
