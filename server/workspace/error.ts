/** Why there is nowhere to save. The server starts all the same; the message is for the operator. */
export class WorkspaceError extends Error {
  override readonly name = 'WorkspaceError'

  constructor(path: string, found: string) {
    super(`The workspace ${path} cannot be used: ${found}`)
  }
}
