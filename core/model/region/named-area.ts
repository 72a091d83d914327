import * as v from 'valibot'
import { AreaCodeSchema } from '../area.ts'

/** An area as it is told of. */
export const NamedAreaSchema = v.strictObject({ code: AreaCodeSchema, name: v.string() })
