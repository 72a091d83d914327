/** A text block as it reads with the figures of a data version, and what is claimed in it. */
import { judged } from '#core/measure/report/judged.ts'
import { liveFigure } from '#core/measure/report/live-figure.ts'
import type { LiveSource } from '#core/measure/report/live-source.ts'
import type {
  ReadChange,
  ReadClaim,
  ReadFault,
  ReadJudgement,
  ReadPart,
  ReadSpan,
  ReportVerdict,
} from '#core/model/contract-reports.ts'
import { claimsIn } from '#core/model/report/claims.ts'
import type { LiveValue } from '#core/model/report/live.ts'
import { LIVE_CHARACTER, type Sentence, sentencesOf } from '#core/model/report/sentences.ts'
import { type Inline, type LiveMark, liveMarks, readText } from '#core/model/report/text.ts'
import { writePlace } from '#core/model/report/write-live.ts'
import type { Language } from '#core/model/text.ts'
import { tellJudged } from './claim-text.ts'
import { describeLiveFault } from './live-fault-words.ts'
import { liveText, markedMissing } from './live-text.ts'

/** `before`: the data version the text was written against; null where that is not kept, or is the one that is read. */
export interface ReadWith {
  readonly now: LiveSource
  readonly before: LiveSource | null
  readonly lang: Language
}

export interface ReadText {
  readonly parts: readonly ReadPart[]
  readonly faults: readonly ReadFault[]
  readonly claims: readonly Omit<ReadClaim, 'block'>[]
  readonly changes: readonly Omit<ReadChange, 'block'>[]
}

/**
 * What a text asks of the data, a live value at a time: hundreds of different indicators take a second together. After
 * them it is read at once, from sources that ask each question once.
 */
export function lookUpsIn(text: string, { now, before }: Omit<ReadWith, 'lang'>): (() => void)[] {
  return liveMarks(text).flatMap(({ live }) =>
    live === null
      ? []
      : () => {
          for (const source of [now, before]) if (source !== null) liveFigure(live, source)
        },
  )
}

export function readTextBlock(text: string, { now, before, lang }: ReadWith): ReadText {
  const reading = readText(text)
  const { marks } = reading
  const written = marks.map((mark) => writtenOf(mark, now, lang))
  const earlier = before === null ? written : marks.map((mark) => writtenOf(mark, before, lang))
  const spans = (inlines: readonly Inline[]) => inlines.map((each) => spanOf(each, marks, written))
  const sentences = sentencesOf(reading)
  const told = (sentence: Sentence) => tellSentence(sentence, written)
  return {
    parts: reading.parts.map((part): ReadPart => {
      if (part.kind === 'list') return { kind: 'list', items: part.items.map(spans) }
      return part.kind === 'heading'
        ? { kind: 'heading', level: part.level, spans: spans(part.inlines) }
        : { kind: 'paragraph', spans: spans(part.inlines) }
    }),
    faults: marks.flatMap((mark) => faultOf(mark, text, lang)),
    claims: claimsIn(reading, lang).map((claim) => {
      const today = tellJudged(judged(claim, now), lang)
      const then = before === null ? null : tellJudged(judged(claim, before), lang)
      const { sentence, kind, words, mark, live } = claim
      return {
        sentence: told(sentence),
        about: aboutOf(live, now, lang),
        claim: kind,
        words,
        source: marks[mark]?.source ?? '',
        mark,
        verdict: verdictOf(today, then),
        now: today,
        before: then,
      }
    }),
    changes: sentences.flatMap((sentence) => {
      const values = sentence.lives.flatMap(({ mark }) => {
        const [was, is] = [earlier[mark]?.text ?? '', written[mark]?.text ?? '']
        return was === is ? [] : [{ source: marks[mark]?.source ?? '', before: was, now: is }]
      })
      return values.length === 0 ? [] : [{ sentence: told(sentence), values }]
    }),
  }
}

function verdictOf({ verdict }: ReadJudgement, then: ReadJudgement | null): ReportVerdict {
  if (verdict !== 'fails') return verdict
  return then?.verdict === 'holds' ? 'no-longer-holds' : 'does-not-hold'
}

/** Names, or where there are none what the author wrote. */
function aboutOf(live: LiveValue, source: LiveSource, lang: Language): string {
  const whose = liveFigure({ ...live, show: 'name' }, source)
  const what = source.knowledge.indicator(live.indicator)?.name[lang] ?? live.indicator
  return `${what}, ${whose.kind === 'name' ? whose.name[lang] : writePlace(live.place)}`
}

interface Written {
  readonly text: string
  readonly missing: boolean
}

function writtenOf({ live }: LiveMark, source: LiveSource, lang: Language): Written {
  if (live !== null) return liveText(liveFigure(live, source), lang)
  return { text: markedMissing(lang === 'sv' ? 'går inte att läsa' : 'cannot be read', lang), missing: true }
}

function spanOf(inline: Inline, marks: readonly LiveMark[], written: readonly Written[]): ReadSpan {
  const { strong, href } = inline
  if (inline.kind === 'text') return { text: inline.text, strong, href, source: null, mark: null, missing: false }
  const { text, missing } = written[inline.mark] ?? { text: '', missing: true }
  return { text, strong, href, source: marks[inline.mark]?.source ?? '', mark: inline.mark, missing }
}

/** Characters of a sentence that are repeated to whoever has to find it. */
const RECOGNISABLE = 400

function tellSentence({ text, lives }: Sentence, written: readonly Written[]): string {
  const marks = new Map(lives.map(({ at, mark }) => [at, mark]))
  const start = text.length > RECOGNISABLE ? `${[...text.slice(0, RECOGNISABLE)].slice(0, -1).join('')}…` : text
  return start.replaceAll(LIVE_CHARACTER, (found, at: number) => {
    const mark = marks.get(at)
    return mark === undefined ? found : (written[mark]?.text ?? '')
  })
}

function faultOf({ fault, start, end }: LiveMark, text: string, lang: Language): ReadFault[] {
  if (fault === null) return []
  const before = text.slice(0, fault.at).split('\n')
  const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1]
  return [{ start, end, line, column, ...describeLiveFault(fault, lang) }]
}
