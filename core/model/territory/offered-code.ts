import type { Fault } from '../view/form.ts'

/**
 * The code that was probably meant by one that is none: with its lost zero, or what took its place. The reader of
 * addresses begins what it expected with it; null where it had nothing to offer.
 */
export function offeredCode({ expected }: Pick<Fault, 'expected'>): string | null {
  return /^(\d{4}|\d{2}), (?:with|which)\b/.exec(expected)?.[1] ?? null
}
