import type { Observations } from '#core/model/observations.ts'
import type { Text } from '#core/model/text.ts'
import { ATLAS_INPUTS } from '../atlas/content.ts'
import { type AreaRow, readAreas } from '../input/areas.ts'
import { type CatalogueRow, readCatalogue } from '../input/catalogue.ts'
import { type DivisionFile, readDivisions } from '../input/divisions.ts'
import { InputFiles } from '../input/files.ts'
import { type GeometryFile, readGeometries } from '../input/geometry.ts'
import { readLicences } from '../input/licences.ts'
import { observationsPath, readObservations } from '../input/observations.ts'
import { DOCUMENTS, OPERATOR, type PageRow, readPageFiles, TEXT_FILES } from '../input/pages.ts'
import { type ReportAreaFile, readReportAreas } from '../input/report-areas.ts'
import { readStrategies, type StrategyFile } from '../input/strategies.ts'
import { EXCEPTIONS, type Exceptions, readExceptions } from './exceptions.ts'
import { KNOWN_FIGURES, type KnownFigures, readKnownFigures } from './known-figures-file.ts'
import { type PopulationFile, readPopulation } from './population-file.ts'

/** A whole data folder, read and valid row by row; the checks ask whether it also agrees with itself. */
export interface DataFolder {
  readonly files: InputFiles
  readonly areas: readonly AreaRow[]
  readonly divisions: readonly DivisionFile[]
  readonly catalogue: readonly CatalogueRow[]
  readonly licences: ReadonlyMap<string, Text>
  readonly tables: ReadonlyMap<string, Table>
  readonly geometries: readonly GeometryFile[]
  readonly population: readonly PopulationFile[]
  readonly strategies: readonly StrategyFile[]
  readonly reportAreas: ReportAreaFile
  readonly exceptions: Exceptions
  readonly known: KnownFigures
  readonly pages: readonly PageRow[]
}

/** The observations of one indicator; the row of `observations.codes[i]` is line `i + 2` of the file. */
export interface Table {
  readonly file: string
  readonly observations: Observations
  /** Row of each code. */
  readonly rows: ReadonlyMap<string, number>
}

/** Reads a data folder. Throws InputError at the first file or row that is not of its form. */
export function readDataFolder(folder: string): DataFolder {
  const files = new InputFiles(folder, [...ATLAS_INPUTS, EXCEPTIONS, KNOWN_FIGURES, TEXT_FILES, OPERATOR, DOCUMENTS])
  const divisions = readDivisions(files)
  const catalogue = readCatalogue(files)
  return {
    files,
    areas: readAreas(files, divisions),
    divisions,
    catalogue,
    licences: readLicences(files),
    tables: new Map(catalogue.map(({ entry }) => [entry.id, readTable(files, entry.id)])),
    geometries: readGeometries(files),
    population: readPopulation(files),
    strategies: readStrategies(files),
    reportAreas: readReportAreas(files),
    exceptions: readExceptions(files),
    known: readKnownFigures(files),
    pages: readPageFiles(files),
  }
}

function readTable(files: InputFiles, indicator: string): Table {
  const observations = readObservations(files, indicator)
  const rows = new Map(observations.codes.map((code, row) => [code, row]))
  return { file: files.name(observationsPath(indicator)), observations, rows }
}
