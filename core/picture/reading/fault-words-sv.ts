/** Why something could not be used, in Swedish. */
import { END_OF_TEXT } from '#core/model/json.ts'
import type { UploadFault } from '#core/model/territory-reading.ts'
import { formatNumber } from '../format.ts'
import { type FaultWords, formatFound, KINDS, meantSv, placed } from './phrases.ts'

export function faultSv(fault: UploadFault): FaultWords {
  const number = (value: number) => formatNumber(value, 0, 'sv')
  const where = fault.pointer === '' ? '' : ` (${fault.pointer})`
  switch (fault.kind) {
    case 'json':
      return {
        found: `Filen går inte att läsa som JSON: rad ${number(fault.line)}, tecken ${number(fault.column)}, ${fault.found === END_OF_TEXT ? 'är slutet på filen' : `har ”${fault.found}”`}.`,
        expected: 'Giltig JSON väntades där.',
        advice: 'Spara filen på nytt som GeoJSON ur det program den kommer från.',
      }
    case 'empty':
      return {
        found: `Det finns inget innehåll${where}.`,
        expected: 'Minst en yta eller en kod väntades.',
        advice: 'Ange kommuner, eller en Polygon med minst tre hörn.',
      }
    case 'too-long':
      return {
        found: `Texten är för lång${where}.`,
        expected: `Högst ${number(fault.most)} tecken går att läsa.`,
        advice: 'Förenkla ytorna eller dela upp filen.',
      }
    case 'wrong-kind':
      return {
        found: `${KINDS.sv[fault.kindFound].replace(/^./, (letter) => letter.toUpperCase())} står där något annat hör hemma${where}.`,
        expected: `${KINDS.sv[fault.expected].replace(/^./, (letter) => letter.toUpperCase())} väntades.`,
        advice: 'Jämför med en fil som laddats ner härifrån.',
      }
    case 'not-one-of':
      return {
        found: fault.found === '' ? `Ett val saknas${where}.` : `”${fault.found}” betyder inget här${where}.`,
        expected: `Ett av ${fault.expected.join(', ')} väntades.`,
        advice: '',
      }
    case 'unknown-member':
      return {
        found: `”${fault.found}” betyder inget här${where}.`,
        expected: `Det som kan anges är ${fault.expected.join(', ')}.`,
        advice: 'Rätta namnet eller ta bort uppgiften.',
      }
    case 'no-geojson':
      return {
        found:
          fault.found === ''
            ? `Uppgiften type saknas${where}.`
            : `Typen ”${fault.found}” hör inte till GeoJSON${where}.`,
        expected: 'Polygon, MultiPolygon, Feature eller FeatureCollection väntades.',
        advice: 'Spara som GeoJSON. TopoJSON, KML och Shape går att göra om i till exempel QGIS.',
      }
    case 'no-surface':
      return {
        found: `${fault.found} är ingen yta${where}.`,
        expected: 'Polygon eller MultiPolygon väntades.',
        advice: 'Lägg en buffert om punkterna eller linjerna, eller rita en cirkel här.',
      }
    case 'geometry-collection':
      return {
        found: `GeometryCollection kan inte läsas${where}.`,
        expected: 'Polygon eller MultiPolygon väntades.',
        advice: 'Spara varje yta för sig, i en FeatureCollection.',
      }
    case 'crs':
      return {
        found: `Koordinatsystemet ”${fault.found}” kan inte läsas${where}.`,
        expected: 'Grader i WGS 84 (EPSG:4326) eller meter i SWEREF 99 TM (EPSG:3006) väntades.',
        advice: 'Räkna om filen till något av dem.',
      }
    case 'no-number':
      return {
        found: `${fault.found === '' ? 'En koordinat saknas' : `”${fault.found}” är ingen koordinat`}${where}.`,
        expected: 'Två ändliga tal väntades: longitud och latitud.',
        advice: 'Rätta eller ta bort hörnet.',
      }
    case 'too-few':
      return {
        found: `En ring har ${fault.found} olika hörn${where}.`,
        expected: 'Minst tre behövs.',
        advice: 'Lägg till hörn eller ta bort ringen.',
      }
    case 'no-area':
      return {
        found: `En ring vid ${placed(fault.near, 'sv')} omsluter ingen yta${where}.`,
        expected: 'En ring med yta väntades.',
        advice: 'Ta bort ringen eller rita om den.',
      }
    case 'crossing':
      return {
        found: `Linjer korsar eller rör varandra vid ${placed(fault.near, 'sv')}${where}.`,
        expected: 'En yta vars linjer inte korsar sig själva väntades.',
        advice: 'Flytta hörnen där så att linjerna går isär.',
      }
    case 'hole-outside':
      return {
        found: `Hålet vid ${placed(fault.near, 'sv')} ligger utanför sin yta eller i ett annat hål${where}.`,
        expected: 'Hål inne i ytan väntades.',
        advice: 'Ta bort hålet, eller gör det till en egen polygon.',
      }
    case 'far-away':
      return {
        found: `Ett hörn ligger vid ${fault.found}${where}.`,
        expected: 'Grader i eller nära Sverige (longitud 0–35, latitud 50–75) eller meter i SWEREF 99 TM väntades.',
        advice: 'Räkna om filen till WGS 84 eller SWEREF 99 TM.',
      }
    case 'many-corners':
      return {
        found: `Det är ${formatFound(fault.found, 'sv')} hörn${where}.`,
        expected: `Högst ${number(fault.most)} går att använda.`,
        advice: 'Förenkla ytorna, till exempel i QGIS eller mapshaper.',
      }
    case 'too-intricate':
      return {
        found: `Det ritade är för invecklat för att mätas${where}.`,
        expected: 'Linjerna får inte möta varandra och kommunernas gränser så många gånger.',
        advice: 'Rita med färre hörn och bredare delar, eller dela upp det i flera.',
      }
    case 'many-territories':
      return {
        found: `Det är ${formatFound(fault.found, 'sv')} territorier${where}.`,
        expected: `Högst ${number(fault.most)} på en gång går att visa.`,
        advice: 'Dela upp filen, eller slå samman ytor till en MultiPolygon.',
      }
    case 'no-codes':
      return {
        found: `”${fault.found}” är inget känt område${where}.`,
        expected: 'Koder eller namn på kommuner och län väntades.',
        advice: meantSv(fault.suggestions).trim() || 'Koderna finns i tabellen över områden.',
      }
    case 'bad-name':
      return {
        found: `Namnet är tomt${where}.`,
        expected: `Ett namn på en rad med högst ${number(fault.most)} tecken väntades.`,
        advice: '',
      }
    case 'bad-circle':
      return {
        found: `Cirkeln ”${fault.found}” går inte att läsa${where}.`,
        expected: `Longitud och latitud i eller nära Sverige, och en radie upp till ${number(fault.most)} km, väntades.`,
        advice: '',
      }
  }
}
