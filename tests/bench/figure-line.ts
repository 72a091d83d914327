/** One line per figure: what was measured, what it came to, and the budget it is held against. */
export function report(what: string, found: string, budget: string, holds: boolean): void {
  if (holds) held++
  else broken++
  console.log(`${holds ? '✓' : '✗'} ${what}: ${found} (budget ${budget})`)
}

let held = 0
let broken = 0

/** How many of the budgets reported so far hold. */
export function budgetsHeld(): string {
  return `${held} of ${held + broken} budgets hold`
}

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
