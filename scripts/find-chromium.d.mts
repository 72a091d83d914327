export const PLACES: readonly string[]
export function findChromium(): string | undefined
