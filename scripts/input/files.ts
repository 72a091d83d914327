import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { InputError } from './fault.ts'

/** Which files of a data folder are read, by subfolder and ending. */
export interface Selection {
  readonly folder: string
  readonly ending: string
}

/**
 * The files of a data folder, each read once, so that what is hashed, checked and built from is the same bytes even
 * while somebody edits the folder.
 */
export class InputFiles {
  /** Paths inside the folder, with `/`, ascending by code unit. */
  readonly paths: readonly string[]
  private readonly bytes: ReadonlyMap<string, Buffer>

  constructor(
    readonly folder: string,
    selections: readonly Selection[],
  ) {
    this.paths = selections
      .flatMap(({ folder: part, ending }) => list(join(folder, part), ending).map((name) => posix.join(part, name)))
      .sort()
    this.bytes = new Map(this.paths.map((path) => [path, readFileSync(join(folder, path))]))
  }

  /** How a file is named to a person: where it lies, not only what it is called. */
  name(path: string): string {
    return join(this.folder, path)
  }

  contents(path: string): Buffer {
    const bytes = this.bytes.get(path)
    if (bytes === undefined) {
      throw new InputError({ file: this.name(path), line: 0, expected: 'a file', found: 'none' })
    }
    return bytes
  }

  text(path: string): string {
    return this.contents(path).toString('utf8')
  }

  /** The paths in one subfolder. */
  under(folder: string): readonly string[] {
    return this.paths.filter((path) => path.startsWith(`${folder}/`))
  }
}

function list(folder: string, ending: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(ending))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new InputError({ file: folder, line: 0, expected: 'a folder', found: 'none' })
    }
    throw error
  }
}
