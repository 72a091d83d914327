import type { Alt } from './describe/alt.ts'
import { unescapeXml } from './xml.ts'

/**
 * What a figure of ours says to those who do not see it, read out of the figure itself: so that whoever rewrites the words
 * begins with those that stand there, whatever it is drawn as. Null of anything else.
 */
export function wordsOfFigure(svg: string): Alt | null {
  const [, short] = /<title[^>]*>([^<]*)<\/title>/.exec(svg) ?? []
  const [, long] = /<desc[^>]*>([^<]*)<\/desc>/.exec(svg) ?? []
  return short === undefined || long === undefined ? null : { short: unescapeXml(short), long: unescapeXml(long) }
}
