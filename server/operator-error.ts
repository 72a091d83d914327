/**
 * An error whose message is ours alone: nothing in it was sent by a visitor, and the operator needs it to find out what to
 * do. Of other errors the operator is told the kind and the place.
 */
export class OperatorError extends Error {
  override name = 'OperatorError'
}
