import type { OwnProfileFault, ProfileFault } from '#core/model/profile/fault.ts'
import type { Language } from '#core/model/text.ts'
import { describeUploadFault } from './describe-reading.ts'
import type { FaultWords } from './reading/phrases.ts'
import { PROFILE_FAULTS } from './reading/profile-fault-words.ts'

/** What was wrong with a profile, what would have been right, and how to go on. */
export function describeProfileFault(fault: ProfileFault, lang: Language): FaultWords {
  if (isOwn(fault)) return PROFILE_FAULTS[lang](fault)
  const words = describeUploadFault(fault, lang)
  // Territories come from map programs; profiles from here.
  if (fault.kind === 'json') return { ...words, advice: ADVICE[lang] }
  return fault.kind === 'unknown-member' ? { ...words, expected: '' } : words
}

export function tellProfileFault(fault: ProfileFault, lang: Language): string {
  const { found, expected, advice } = describeProfileFault(fault, lang)
  return [found, expected, advice].filter((sentence) => sentence !== '').join(' ')
}

const ADVICE: Record<Language, string> = {
  sv: 'Välj en fil som är sparad från Mina prioriteringar.',
  en: 'Choose a file that was saved from My priorities.',
}

const OWN: Record<OwnProfileFault['kind'], true> = {
  missing: true,
  'other-format': true,
  'no-text': true,
  'long-text': true,
  'hidden-characters': true,
  'out-of-range': true,
  'no-whole-number': true,
  'too-many': true,
  'too-few': true,
  'no-date': true,
  'no-id': true,
  'no-such-area': true,
  'not-inside': true,
  itself: true,
  repeated: true,
  'base-not-before': true,
  'unknown-form': true,
}

function isOwn(fault: ProfileFault): fault is OwnProfileFault {
  return Object.hasOwn(OWN, fault.kind)
}
