import { OperatorError } from '../operator-error.ts'

/** Why there is no atlas to serve. */
export type AtlasFault =
  | { readonly kind: 'missing'; readonly path: string; readonly found: string }
  | { readonly kind: 'corrupt'; readonly path: string; readonly expected: string; readonly found: string }
  | { readonly kind: 'wrong-format'; readonly path: string; readonly expected: string; readonly found: string }

/** Thrown rather than serve a wrong number. The message says the way out. */
export class AtlasError extends OperatorError {
  readonly fault: AtlasFault

  constructor(fault: AtlasFault) {
    super(`${describe(fault)}. Run "npm run build:atlas" and start again.`)
    this.name = 'AtlasError'
    this.fault = fault
  }
}

function describe(fault: AtlasFault): string {
  switch (fault.kind) {
    case 'missing':
      return `No atlas at ${fault.path}: ${fault.found}`
    case 'corrupt':
      return `The atlas ${fault.path} is damaged: expected ${fault.expected}, found ${fault.found}`
    case 'wrong-format':
      return `The atlas ${fault.path} was built for another release: expected ${fault.expected}, found ${fault.found}`
  }
}
