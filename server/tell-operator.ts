import Database from 'better-sqlite3'
import { OperatorError } from './operator-error.ts'

/**
 * Tells the operator of an error without what the visitor sent: a message may repeat it (a schema's names the value it
 * refused), and drawings are nobody's business. What kind of error and where it was thrown is what one needs to find it.
 */
export function tellOperator(error: unknown): void {
  console.error(new Date().toISOString(), described(error))
}

function described(error: unknown): string {
  if (!(error instanceof Error)) return `Something was thrown that is no error: ${typeof error}`
  // SQLite's words are about the file: "database or disk is full".
  if (error instanceof Database.SqliteError) return `${error.name} ${error.code}: ${error.message}`
  const { name, message, stack = '' } = error
  const place = stack.slice(stack.indexOf(message) + message.length)
  return error instanceof OperatorError ? `${name}: ${message}${place}` : name + place
}
