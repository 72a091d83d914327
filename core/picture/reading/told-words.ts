/** What was repaired on the way, in words. */
import type { Repair } from '#core/model/territory-reading.ts'
import { formatNumber } from '../format.ts'
import { counted, listed, meantEn, meantSv, percent } from './phrases.ts'

export function repairSv(repair: Repair): string {
  const number = (value: number) => formatNumber(value, 0, 'sv')
  switch (repair.kind) {
    case 'leading-zero':
      return `${repair.found} har lästs som ${repair.code} ${repair.name}: nollan först i koden saknades.`
    case 'abolished':
      return `Koden ${repair.found} upphörde ${repair.year} och har lästs som ${repair.code} ${repair.name}.`
    case 'group':
      return `${repair.name.sv} står för ${counted(repair.members, 'kommun', 'kommuner', 'sv')}.`
    case 'repeated':
      return `${listed(repair.names, 'sv')} nämns mer än en gång och räknas en gång.`
    case 'not-understood':
      return `”${repair.text}” är inget känt område och har hoppats över.${meantSv(repair.suggestions)}`
    case 'more-not-understood':
      return `${number(repair.found)} uppgifter till har inte förståtts.`
    case 'plane':
      return 'Koordinaterna har lästs som meter i SWEREF 99 TM och räknats om till grader.'
    case 'swapped':
      return 'Koordinaterna stod i omvänd ordning och har bytt plats.'
    case 'heights':
      return 'Höjder har utelämnats.'
    case 'closed':
      return repair.rings === 1 ? 'En öppen ring har slutits.' : `${number(repair.rings)} öppna ringar har slutits.`
    case 'turned':
      return repair.rings === 1
        ? 'En ring gick åt fel håll och har vänts.'
        : `${number(repair.rings)} ringar gick åt fel håll och har vänts.`
    case 'doubles':
      return `${counted(repair.corners, 'dubblerat hörn', 'dubblerade hörn', 'sv')} har tagits bort.`
    case 'rounded':
      return 'Koordinaterna har avrundats till fyra decimaler, ungefär 11 meter.'
    case 'loosened':
      return `${counted(repair.corners, 'hörn', 'hörn', 'sv')} har flyttats högst 30 meter eller tagits bort, för att linjer inte ska gå ihop.`
    case 'dropped':
      return `${counted(repair.rings, 'ring', 'ringar', 'sv')} som är mindre än vad som kan återges har utelämnats.`
    case 'united':
      return `${number(repair.polygons)} delar går ihop eller över varandra och räknas som en yta.`
    case 'simplified':
      return `Linjen har förenklats från ${number(repair.from)} till ${number(repair.to)} hörn, så att den ryms i en länk. Ytan ändrades med ${percent(repair.areaChange, 'sv')}.`
    case 'abroad':
      return 'Ytan ligger utanför Sverige och rymmer inga områden.'
    case 'named':
      return `Namn saknades. Territoriet heter ${repair.name}.`
    case 'name-cleaned':
      return `Namnet ”${repair.found}” har skrivits om till ”${repair.name}”.`
    case 'renamed':
      return `Namnet ”${repair.found}” fanns redan. Det här territoriet heter ”${repair.name}”.`
    case 'empty-features':
      return `${counted(repair.found, 'objekt', 'objekt', 'sv')} utan yta och koder har hoppats över.`
  }
}

export function repairEn(repair: Repair): string {
  const number = (value: number) => formatNumber(value, 0, 'en')
  switch (repair.kind) {
    case 'leading-zero':
      return `${repair.found} has been read as ${repair.code} ${repair.name}: the code had lost its leading zero.`
    case 'abolished':
      return `The code ${repair.found} was abolished in ${repair.year} and has been read as ${repair.code} ${repair.name}.`
    case 'group':
      return `${repair.name.en} stands for ${counted(repair.members, 'municipality', 'municipalities', 'en')}.`
    case 'repeated':
      return `${listed(repair.names, 'en')} ${repair.names.length === 1 ? 'is' : 'are'} named more than once and counted once.`
    case 'not-understood':
      return `“${repair.text}” is no known area and has been left out.${meantEn(repair.suggestions)}`
    case 'more-not-understood':
      return `${number(repair.found)} more entries were not understood.`
    case 'plane':
      return 'The coordinates were read as metres in SWEREF 99 TM and converted to degrees.'
    case 'swapped':
      return 'The coordinates came in reverse order and have been swapped.'
    case 'heights':
      return 'Heights have been left out.'
    case 'closed':
      return repair.rings === 1
        ? 'An open ring has been closed.'
        : `${number(repair.rings)} open rings have been closed.`
    case 'turned':
      return repair.rings === 1
        ? 'A ring ran the wrong way round and has been turned.'
        : `${number(repair.rings)} rings ran the wrong way round and have been turned.`
    case 'doubles':
      return `${counted(repair.corners, 'duplicate corner has', 'duplicate corners have', 'en')} been removed.`
    case 'rounded':
      return 'The coordinates have been rounded to four decimals, about 11 metres.'
    case 'loosened':
      return `${counted(repair.corners, 'corner has', 'corners have', 'en')} been moved by at most 30 metres or removed, so that lines do not meet.`
    case 'dropped':
      return `${counted(repair.rings, 'ring', 'rings', 'en')} smaller than can be told ${repair.rings === 1 ? 'has' : 'have'} been left out.`
    case 'united':
      return `${number(repair.polygons)} parts meet or overlap and count as one surface.`
    case 'simplified':
      return `The outline has been simplified from ${number(repair.from)} to ${number(repair.to)} corners, so that a link can hold it. Its area changed by ${percent(repair.areaChange, 'en')}.`
    case 'abroad':
      return 'The surface lies outside Sweden and holds no areas.'
    case 'named':
      return `There was no name. The territory is called ${repair.name}.`
    case 'name-cleaned':
      return `The name “${repair.found}” has been rewritten as “${repair.name}”.`
    case 'renamed':
      return `The name “${repair.found}” was taken. This territory is called “${repair.name}”.`
    case 'empty-features':
      return `${counted(repair.found, 'feature', 'features', 'en')} with neither surface nor codes ${repair.found === 1 ? 'has' : 'have'} been left out.`
  }
}
