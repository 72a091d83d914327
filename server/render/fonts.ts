/**
 * The letters of pictures and documents: Source Sans 3 as TTF. The woff2 that pages use is passed over in silence by resvg,
 * and what a machine has installed differs from machine to machine, so that nothing else is ever looked for.
 */
import { createRequire } from 'node:module'

export const FONT_FAMILY = 'Source Sans 3'

const { resolve } = createRequire(import.meta.url)
const PACKAGE = '@expo-google-fonts/source-sans-3'

/** By weight, as `font-weight` has it: the two that look.md knows. */
export const FONT_FILES = {
  400: resolve(`${PACKAGE}/400Regular/SourceSans3_400Regular.ttf`),
  600: resolve(`${PACKAGE}/600SemiBold/SourceSans3_600SemiBold.ttf`),
} as const
export type FontWeight = keyof typeof FONT_FILES
