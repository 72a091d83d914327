import type { RegionDownload } from '#core/model/contract-region-download.ts'
import { aboutLines } from './about.ts'
import { othersOf } from './others.ts'
import { indicatorsIn, type Told } from './told.ts'

export function regionJson(told: Told): string {
  const download: RegionDownload = {
    ...told.answer,
    address: told.address,
    about: aboutLines(told).map(([label, text]) => ({ label, text })),
    ...othersOf(told),
    indicators: indicatorsIn(told),
  }
  return JSON.stringify(download)
}
