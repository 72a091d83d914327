/** What the operator says of the workspace, in the environment. */
import type { WorkspaceBounds } from './workspace.ts'

export interface WorkspaceSettings {
  readonly path: string
  readonly bounds: WorkspaceBounds
  /** By all visitors together; of whom saves, nothing is kept. */
  readonly savesPerMinute: number
}

/** An environment that means nothing; the message says which variable and what was expected. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

type Environment = Readonly<Record<string, string | undefined>>

/** `WORKSPACE` and the variables that begin with it; `usualPath` where the first is not given. */
export function readWorkspaceSettings(environment: Environment, usualPath: string): WorkspaceSettings {
  const path = environment.WORKSPACE || usualPath
  if (/^[a-z]+:\/\//i.test(path)) {
    throw new SettingsError(`WORKSPACE: expected the path of a file, found an address of another kind of store.`)
  }
  return {
    path,
    bounds: {
      recordBytes: wholeNumber(environment, 'WORKSPACE_RECORD_BYTES', 256 * 1024, 1024 * 1024),
      records: wholeNumber(environment, 'WORKSPACE_RECORDS', 50_000, 10_000_000),
      days: environment.WORKSPACE_DAYS === 'none' ? null : wholeNumber(environment, 'WORKSPACE_DAYS', 730, 36_500),
      unopenedDays: wholeNumber(environment, 'WORKSPACE_UNOPENED_DAYS', 30, 36_500),
    },
    savesPerMinute: wholeNumber(environment, 'WORKSPACE_SAVES_PER_MINUTE', 60, 1_000_000),
  }
}

function wholeNumber(environment: Environment, name: string, usual: number, most: number): number {
  const text = environment[name]
  if (text === undefined || text === '') return usual
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= 1 && number <= most) return number
  const orNone = name === 'WORKSPACE_DAYS' ? ', or none' : ''
  throw new SettingsError(`${name}: expected a whole number from 1 to ${most}${orNone}, found "${text}".`)
}
