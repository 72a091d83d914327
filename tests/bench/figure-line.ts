/** One line per figure: what was measured, what it came to, and the budget it is held against. */
export function report(what: string, found: string, budget: string, holds: boolean): void {
  console.log(`${holds ? '✓' : '✗'} ${what}: ${found} (budget ${budget})`)
}

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
