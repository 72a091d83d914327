/** Words for what was repaired on the way from what somebody typed, uploaded or sent, and for why something could not be used. */
import type { Repair, Told, UploadFault } from '#core/model/territory-reading.ts'
import type { Language } from '#core/model/text.ts'
import { faultEn } from './reading/fault-words-en.ts'
import { faultSv } from './reading/fault-words-sv.ts'
import type { FaultWords } from './reading/phrases.ts'
import { repairEn, repairSv } from './reading/told-words.ts'

/** One sentence or two: what was done. Where several territories were read it says which. */
export function describeTold(told: Told, lang: Language): string {
  const sentence = REPAIRS[lang](told)
  return told.territory === null ? sentence : `${told.territory}: ${sentence}`
}

export type { FaultWords }

export function describeUploadFault(fault: UploadFault, lang: Language): FaultWords {
  return FAULTS[lang](fault)
}

/** The same as one paragraph. */
export function tellUploadFault(fault: UploadFault, lang: Language): string {
  const { found, expected, advice } = describeUploadFault(fault, lang)
  return [found, expected, advice].filter((sentence) => sentence !== '').join(' ')
}

const REPAIRS: Record<Language, (repair: Repair) => string> = { sv: repairSv, en: repairEn }
const FAULTS: Record<Language, (fault: UploadFault) => FaultWords> = { sv: faultSv, en: faultEn }
