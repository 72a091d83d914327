/** What is wrong with an input file, and where: everything its owner needs to put it right. */
export interface Fault {
  readonly file: string
  /** 1 is the first line; 0 where no single line is to blame. */
  readonly line: number
  readonly expected: string
  readonly found: string
}

/** Stops a script at the first faulty input. Nothing is skipped and nothing is guessed. */
export class InputError extends Error {
  readonly fault: Fault

  constructor(fault: Fault) {
    super(describeFault(fault))
    this.name = 'InputError'
    this.fault = fault
  }
}

export function describeFault({ file, line, expected, found }: Fault): string {
  return `${file}${line > 0 ? `:${line}` : ''}: expected ${expected}, found ${found}`
}
