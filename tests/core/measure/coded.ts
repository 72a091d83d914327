import * as v from 'valibot'
import { type AreaCode, AreaCodeSchema, type CountyCode, CountyCodeSchema } from '#core/model/area.ts'
import { type IndicatorId, IndicatorIdSchema } from '#core/model/indicator.ts'

/** Codes and ids written out in tests. */
export const countyCode = (code: string): CountyCode => v.parse(CountyCodeSchema, code)
export const areaCode = (code: string): AreaCode => v.parse(AreaCodeSchema, code)
export const indicatorId = (id: string): IndicatorId => v.parse(IndicatorIdSchema, id)
