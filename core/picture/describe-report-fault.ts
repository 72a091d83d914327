/** Why something is no report, in words. */
import type { OwnReportFault, ReportFault } from '#core/model/report/fault.ts'
import type { Language } from '#core/model/text.ts'
import { describeUploadFault } from './describe-reading.ts'
import { formatNumber } from './format.ts'
import type { FaultWords } from './reading/phrases.ts'

/** What was wrong with a report, what would have been right, and how to go on. */
export function describeReportFault(fault: ReportFault, lang: Language): FaultWords {
  if (isOwn(fault)) return lang === 'sv' ? inSwedish(fault) : inEnglish(fault)
  const words = describeUploadFault(fault, lang)
  return fault.kind === 'unknown-member' ? { ...words, expected: '' } : words
}

export function tellReportFault(fault: ReportFault, lang: Language): string {
  const { found, expected, advice } = describeReportFault(fault, lang)
  return [found, expected, advice].filter((sentence) => sentence !== '').join(' ')
}

const OWN: Record<OwnReportFault['kind'], true> = {
  missing: true,
  'other-format': true,
  'no-text': true,
  'long-text': true,
  'hidden-characters': true,
  'too-many': true,
  'no-version': true,
  'unknown-form': true,
}

function isOwn(fault: ReportFault): fault is OwnReportFault {
  return Object.hasOwn(OWN, fault.kind)
}

const WHAT = {
  sv: { blocks: 'block', figures: 'figurer', values: 'levande värden', settings: 'inställningar' },
  en: { blocks: 'blocks', figures: 'figures', values: 'live values', settings: 'settings' },
} as const

function inSwedish(fault: OwnReportFault): FaultWords {
  const where = fault.pointer === '' ? '' : ` (${fault.pointer})`
  switch (fault.kind) {
    case 'missing':
      return { found: `Det saknas något${where}.`, expected: 'Alla uppgifter ska vara med.', advice: '' }
    case 'other-format':
      return {
        found: `”${fault.found}” kan inte läsas${where}.`,
        expected: `Det ska stå ”${fault.expected}”.`,
        advice: '',
      }
    case 'no-text':
      return { found: `En text är tom${where}.`, expected: 'Det ska stå något.', advice: '' }
    case 'long-text':
      return {
        found: `Texten ”${fault.found}” är för lång${where}.`,
        expected: `Högst ${formatNumber(fault.most, 0, 'sv')} tecken får plats.`,
        advice: 'Korta den, eller dela upp den i flera.',
      }
    case 'hidden-characters':
      return {
        found: `Texten ”${fault.found}” har tecken som inte syns${where}.`,
        expected: 'Vanliga tecken.',
        advice: 'Skriv stället på nytt.',
      }
    case 'too-many':
      return {
        found: `Det är ${fault.found} ${WHAT.sv[fault.what]}${where}.`,
        expected: `Högst ${formatNumber(fault.most, 0, 'sv')} får plats.`,
        advice: 'Ta bort några, eller dela upp rapporten.',
      }
    case 'no-version':
      return {
        found: `”${fault.found}” är ingen dataversion${where}.`,
        expected: 'Sexton tecken, 0–9 och a–f.',
        advice: 'Den står vid foten av varje sida.',
      }
    case 'unknown-form':
      return { found: `”${fault.found}” går inte att läsa${where}.`, expected: fault.expected, advice: '' }
  }
}

function inEnglish(fault: OwnReportFault): FaultWords {
  const where = fault.pointer === '' ? '' : ` (${fault.pointer})`
  switch (fault.kind) {
    case 'missing':
      return { found: `Something is missing${where}.`, expected: 'Every member must be there.', advice: '' }
    case 'other-format':
      return {
        found: `“${fault.found}” cannot be read${where}.`,
        expected: `Expected “${fault.expected}”.`,
        advice: '',
      }
    case 'no-text':
      return { found: `A text is empty${where}.`, expected: 'Expected at least one character.', advice: '' }
    case 'long-text':
      return {
        found: `The text “${fault.found}” is too long${where}.`,
        expected: `At most ${formatNumber(fault.most, 0, 'en')} characters have room.`,
        advice: 'Shorten it, or divide it.',
      }
    case 'hidden-characters':
      return {
        found: `The text “${fault.found}” has characters that are not seen${where}.`,
        expected: 'Expected ordinary characters.',
        advice: 'Write the place anew.',
      }
    case 'too-many':
      return {
        found: `There are ${fault.found} ${WHAT.en[fault.what]}${where}.`,
        expected: `At most ${formatNumber(fault.most, 0, 'en')} have room.`,
        advice: 'Remove some, or divide the report.',
      }
    case 'no-version':
      return {
        found: `“${fault.found}” is no data version${where}.`,
        expected: 'Expected sixteen characters, 0–9 and a–f.',
        advice: 'It stands at the foot of every page.',
      }
    case 'unknown-form':
      return { found: `“${fault.found}” cannot be read${where}.`, expected: fault.expected, advice: '' }
  }
}
