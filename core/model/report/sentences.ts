/** The sentences of a text, for a claim is about what stands in the same sentence. */
import type { Inline, TextReading } from './text.ts'

export interface Sentence {
  /** With each live value as one character that nobody writes. */
  readonly text: string
  /** Where live values stand in `text`, and which of the marks they are. */
  readonly lives: readonly { readonly at: number; readonly mark: number }[]
  /** It has no figure of its own and goes on about those of the one before, which stand before its words here. */
  readonly isFollowing?: true
}

/** OBJECT REPLACEMENT CHARACTER; should an author have written one, it is not among `lives` and means nothing. */
export const LIVE_CHARACTER = '\ufffc'

/** A full stop ends a sentence only before a new one: "t.ex. 3,5" and "bl.a. i länet" go on. */
const END = /[.!?…]["”’)]*\s+(?=["“”(]*[\p{Lu}\ufffc])/gu

export function sentencesOf(reading: Pick<TextReading, 'parts'>): Sentence[] {
  return linesOf(reading)
    .flat()
    .filter(({ lives }) => lives.length > 0)
}

/** All sentences of each paragraph, heading and item. */
export function linesOf({ parts }: Pick<TextReading, 'parts'>): Sentence[][] {
  const lines = parts.flatMap((part) => (part.kind === 'list' ? part.items : [part.inlines]))
  return lines.map(dividedAtStops)
}

function dividedAtStops(inlines: readonly Inline[]): Sentence[] {
  const text = inlines.map((each) => (each.kind === 'live' ? LIVE_CHARACTER : each.text)).join('')
  const lives: { at: number; mark: number }[] = []
  let at = 0
  for (const each of inlines) {
    if (each.kind === 'live') lives.push({ at, mark: each.mark })
    at += each.kind === 'live' ? 1 : each.text.length
  }
  const ends = [...text.matchAll(END)].map(({ 0: stop, index }) => index + stop.length)
  return [0, ...ends].map((start, i) => {
    const end = ends[i] ?? text.length
    const inside = lives.filter((each) => start <= each.at && each.at < end)
    return { text: text.slice(start, end).trimEnd(), lives: inside.map((each) => ({ ...each, at: each.at - start })) }
  })
}
