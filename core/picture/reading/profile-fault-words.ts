/** Why something is no profile, in words. */
import type { OwnProfileFault } from '#core/model/profile/fault.ts'
import type { Language } from '#core/model/text.ts'
import { formatNumber } from '../format.ts'
import type { FaultWords } from './phrases.ts'

export const PROFILE_FAULTS: Record<Language, (fault: OwnProfileFault) => FaultWords> = {
  sv: profileFaultSv,
  en: profileFaultEn,
}

/** A year is written without a space between its thousands. */
function end(value: number, lang: Language): string {
  return Math.abs(value) < 10_000 ? String(value) : formatNumber(value, 0, lang)
}

function profileFaultSv(fault: OwnProfileFault): FaultWords {
  const number = (value: number) => formatNumber(value, 0, 'sv')
  const where = fault.pointer === '' ? '' : ` (${fault.pointer})`
  switch (fault.kind) {
    case 'missing':
      return {
        found: `Det saknas något${where}.`,
        expected: 'Alla uppgifter ska vara med; null där inget är valt.',
        advice: 'Jämför med en fil som är sparad härifrån.',
      }
    case 'other-format':
      return {
        found: fault.found === '' ? `Filen säger inte vad den är${where}.` : `”${fault.found}” kan inte läsas${where}.`,
        expected: `Det ska stå ”${fault.expected}”.`,
        advice: 'Välj en fil som är sparad från Mina prioriteringar.',
      }
    case 'no-text':
      return { found: `En text är tom${where}.`, expected: 'Det ska stå något.', advice: '' }
    case 'long-text':
      return {
        found: `Texten ”${fault.found}” är för lång${where}.`,
        expected: `Högst ${number(fault.most)} tecken får plats.`,
        advice: 'Korta den.',
      }
    case 'hidden-characters':
      return {
        found: `Texten ”${fault.found}” har tecken som inte syns${where}.`,
        expected: 'Vanliga tecken på en rad.',
        advice: 'Skriv texten på nytt.',
      }
    case 'out-of-range':
      return {
        found: `${fault.found} går inte${where}.`,
        expected: `Ett tal från ${end(fault.least, 'sv')} till ${end(fault.most, 'sv')}.`,
        advice: '',
      }
    case 'no-whole-number':
      return { found: `${fault.found} är inget helt tal${where}.`, expected: 'Ett årtal.', advice: '' }
    case 'too-many':
      return {
        found: `De är ${fault.found}${where}.`,
        expected: `Högst ${number(fault.most)} får plats.`,
        advice: 'Ta bort några eller dela upp profilen.',
      }
    case 'too-few':
      return { found: `Listan är tom${where}.`, expected: 'Minst ett län.', advice: '' }
    case 'no-date':
      return { found: `”${fault.found}” är inget datum${where}.`, expected: 'Som 2026-05-31.', advice: '' }
    case 'no-id':
      return {
        found: `”${fault.found}” är ingen kod${where}.`,
        expected: 'Koder står på sidan Data: employment_rate_20_64 för ett nyckeltal, 20 för ett län.',
        advice: '',
      }
    case 'no-such-area':
      return {
        found: `Det finns inget län och ingen kommun med koden ${fault.found}${where}.`,
        expected: 'Två siffror för ett län, fyra för en kommun.',
        advice: 'Välj området på nytt.',
      }
    case 'not-inside':
      return {
        found: `${fault.found} ligger inte i ${fault.area}${where}.`,
        expected: 'En kommun i det län som profilen gäller.',
        advice: 'Ta bort målet eller gör en profil för det andra området.',
      }
    case 'itself':
      return {
        found: `${fault.found} jämförs med sig självt${where}.`,
        expected: 'Någon annan att jämföra med.',
        advice: '',
      }
    case 'repeated':
      return { found: `${fault.found} står två gånger${where}.`, expected: 'En gång.', advice: 'Ta bort en av dem.' }
    case 'base-not-before':
      return {
        found: `Utgångsåret ${fault.found} är inte före målåret ${fault.year}${where}.`,
        expected: 'Ett tidigare utgångsår.',
        advice: '',
      }
    case 'unknown-form':
      return { found: `”${fault.found}” går inte att läsa${where}.`, expected: fault.expected, advice: '' }
  }
}

function profileFaultEn(fault: OwnProfileFault): FaultWords {
  const number = (value: number) => formatNumber(value, 0, 'en')
  const where = fault.pointer === '' ? '' : ` (${fault.pointer})`
  switch (fault.kind) {
    case 'missing':
      return {
        found: `Something is missing${where}.`,
        expected: 'Every member must be there; null where nothing is chosen.',
        advice: 'Compare with a file that was saved from here.',
      }
    case 'other-format':
      return {
        found:
          fault.found === '' ? `The file does not say what it is${where}.` : `“${fault.found}” cannot be read${where}.`,
        expected: `Expected “${fault.expected}”.`,
        advice: 'Choose a file that was saved from My priorities.',
      }
    case 'no-text':
      return { found: `A text is empty${where}.`, expected: 'Expected at least one character.', advice: '' }
    case 'long-text':
      return {
        found: `The text “${fault.found}” is too long${where}.`,
        expected: `At most ${number(fault.most)} characters have room.`,
        advice: 'Shorten it.',
      }
    case 'hidden-characters':
      return {
        found: `The text “${fault.found}” has characters that are not seen${where}.`,
        expected: 'Expected ordinary characters on one line.',
        advice: 'Write it anew.',
      }
    case 'out-of-range':
      return {
        found: `${fault.found} cannot stand here${where}.`,
        expected: `Expected a number from ${end(fault.least, 'en')} to ${end(fault.most, 'en')}.`,
        advice: '',
      }
    case 'no-whole-number':
      return { found: `${fault.found} is no whole number${where}.`, expected: 'Expected a year.', advice: '' }
    case 'too-many':
      return {
        found: `There are ${fault.found}${where}.`,
        expected: `At most ${number(fault.most)} have room.`,
        advice: 'Remove some, or divide the profile.',
      }
    case 'too-few':
      return { found: `The list is empty${where}.`, expected: 'Expected at least one county.', advice: '' }
    case 'no-date':
      return { found: `“${fault.found}” is no date${where}.`, expected: 'Expected one like 2026-05-31.', advice: '' }
    case 'no-id':
      return {
        found: `“${fault.found}” is no code${where}.`,
        expected: 'Codes are on the page Data: employment_rate_20_64 of an indicator, 20 of a county.',
        advice: '',
      }
    case 'no-such-area':
      return {
        found: `No county and no municipality has the code ${fault.found}${where}.`,
        expected: 'Expected two digits for a county, four for a municipality.',
        advice: 'Choose the area anew.',
      }
    case 'not-inside':
      return {
        found: `${fault.found} does not lie in ${fault.area}${where}.`,
        expected: 'Expected a municipality of the county that the profile is about.',
        advice: 'Remove the target, or make a profile for the other area.',
      }
    case 'itself':
      return {
        found: `${fault.found} is compared with itself${where}.`,
        expected: 'Expected another to compare with.',
        advice: '',
      }
    case 'repeated':
      return {
        found: `${fault.found} stands there twice${where}.`,
        expected: 'Expected it once.',
        advice: 'Remove one of them.',
      }
    case 'base-not-before':
      return {
        found: `The base year ${fault.found} is not before the target year ${fault.year}${where}.`,
        expected: 'Expected an earlier base year.',
        advice: '',
      }
    case 'unknown-form':
      return { found: `“${fault.found}” cannot be read${where}.`, expected: fault.expected, advice: '' }
  }
}
