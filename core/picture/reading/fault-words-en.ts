/** Why something could not be used, in English. */
import { END_OF_TEXT } from '#core/model/json.ts'
import type { UploadFault } from '#core/model/territory-reading.ts'
import { formatNumber } from '../format.ts'
import { type FaultWords, formatFound, KINDS, meantEn, placed } from './phrases.ts'

export function faultEn(fault: UploadFault): FaultWords {
  const number = (value: number) => formatNumber(value, 0, 'en')
  const where = fault.pointer === '' ? '' : ` (${fault.pointer})`
  switch (fault.kind) {
    case 'json':
      return {
        found: `The file cannot be read as JSON: line ${number(fault.line)}, character ${number(fault.column)}, ${fault.found === END_OF_TEXT ? 'is the end of the file' : `has “${fault.found}”`}.`,
        expected: `Expected there: ${fault.expected}.`,
        advice: 'Save the file anew as GeoJSON from the program it comes from.',
      }
    case 'empty':
      return {
        found: `There is nothing in it${where}.`,
        expected: 'Expected at least one surface or one code.',
        advice: 'Give municipalities, or a Polygon of at least three corners.',
      }
    case 'too-long':
      return {
        found: `The text is too long${where}.`,
        expected: `At most ${number(fault.most)} characters can be read.`,
        advice: 'Simplify the surfaces or divide the file.',
      }
    case 'wrong-kind':
      return {
        found: `There is ${KINDS.en[fault.kindFound]} where something else belongs${where}.`,
        expected: `Expected ${KINDS.en[fault.expected]}.`,
        advice: 'Compare with a file that was downloaded from here.',
      }
    case 'not-one-of':
      return {
        found: fault.found === '' ? `A choice is missing${where}.` : `“${fault.found}” means nothing here${where}.`,
        expected: `Expected one of ${fault.expected.join(', ')}.`,
        advice: '',
      }
    case 'unknown-member':
      return {
        found: `“${fault.found}” means nothing here${where}.`,
        expected: `What may be given is ${fault.expected.join(', ')}.`,
        advice: 'Correct the name or leave it out.',
      }
    case 'no-geojson':
      return {
        found:
          fault.found === '' ? `There is no type${where}.` : `The type “${fault.found}” is none of GeoJSON${where}.`,
        expected: 'Expected Polygon, MultiPolygon, Feature or FeatureCollection.',
        advice: 'Save as GeoJSON. TopoJSON, KML and Shape can be converted in QGIS, for example.',
      }
    case 'no-surface':
      return {
        found: `${fault.found} is no surface${where}.`,
        expected: 'Expected Polygon or MultiPolygon.',
        advice: 'Put a buffer around the points or lines, or draw a circle here.',
      }
    case 'geometry-collection':
      return {
        found: `GeometryCollection cannot be read${where}.`,
        expected: 'Expected Polygon or MultiPolygon.',
        advice: 'Save each surface by itself, in a FeatureCollection.',
      }
    case 'crs':
      return {
        found: `The coordinate system “${fault.found}” cannot be read${where}.`,
        expected: 'Expected degrees in WGS 84 (EPSG:4326) or metres in SWEREF 99 TM (EPSG:3006).',
        advice: 'Convert the file to one of them.',
      }
    case 'no-number':
      return {
        found: `${fault.found === '' ? 'A coordinate is missing' : `“${fault.found}” is no coordinate`}${where}.`,
        expected: 'Expected two finite numbers: longitude and latitude.',
        advice: 'Correct or remove the corner.',
      }
    case 'too-few':
      return {
        found: `A ring has ${fault.found} different corners${where}.`,
        expected: 'At least three are needed.',
        advice: 'Add corners or remove the ring.',
      }
    case 'no-area':
      return {
        found: `A ring at ${placed(fault.near, 'en')} encloses nothing${where}.`,
        expected: 'Expected a ring with an area.',
        advice: 'Remove the ring or draw it anew.',
      }
    case 'crossing':
      return {
        found: `Lines cross or touch at ${placed(fault.near, 'en')}${where}.`,
        expected: 'Expected a surface whose lines do not cross each other.',
        advice: 'Move the corners there so that the lines part.',
      }
    case 'hole-outside':
      return {
        found: `The hole at ${placed(fault.near, 'en')} lies outside its surface or in another hole${where}.`,
        expected: 'Expected holes inside the surface.',
        advice: 'Remove the hole, or make it a polygon of its own.',
      }
    case 'far-away':
      return {
        found: `A corner lies at ${fault.found}${where}.`,
        expected: 'Expected degrees in or near Sweden (longitude 0–35, latitude 50–75) or metres in SWEREF 99 TM.',
        advice: 'Convert the file to WGS 84 or SWEREF 99 TM.',
      }
    case 'many-corners':
      return {
        found: `There are ${formatFound(fault.found, 'en')} corners${where}.`,
        expected: `At most ${number(fault.most)} can be used.`,
        advice: 'Simplify the surfaces, for example in QGIS or mapshaper.',
      }
    case 'too-intricate':
      return {
        found: `The drawing is too intricate to be measured${where}.`,
        expected: 'Expected lines that meet each other and the borders of municipalities less often.',
        advice: 'Draw it with fewer corners and wider parts, or divide it into several.',
      }
    case 'many-territories':
      return {
        found: `There are ${formatFound(fault.found, 'en')} territories${where}.`,
        expected: `At most ${number(fault.most)} at a time can be shown.`,
        advice: 'Divide the file, or join surfaces to a MultiPolygon.',
      }
    case 'no-codes':
      return {
        found: `“${fault.found}” is no known area${where}.`,
        expected: 'Expected codes or names of municipalities and counties.',
        advice: meantEn(fault.suggestions).trim() || 'The codes are in the table of areas.',
      }
    case 'bad-name':
      return {
        found: `The name is empty${where}.`,
        expected: `Expected a name on one line of at most ${number(fault.most)} characters.`,
        advice: '',
      }
    case 'bad-circle':
      return {
        found: `The circle “${fault.found}” cannot be read${where}.`,
        expected: `Expected longitude and latitude in or near Sweden, and a radius up to ${number(fault.most)} km.`,
        advice: '',
      }
  }
}
