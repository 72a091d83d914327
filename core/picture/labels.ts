/** Names on a map: placed one by one, in the order given, and left out rather than written over each other. */
import { textWidth, type Weight } from './text-width.ts'

export interface Candidate {
  readonly text: string
  /** Where the middle of the name should be, px. */
  readonly x: number
  readonly y: number
  /** Radius of the free room around that point, px. */
  readonly room: number
  /** How far away from the point the name must stay: the radius of a circle drawn there, px. */
  readonly clearance?: number
}

/** Upright rectangle, px, y downwards. */
export interface Rectangle {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface PlacedLabel<C extends Candidate = Candidate> {
  readonly candidate: C
  /** One or two lines, centred on x. */
  readonly lines: readonly string[]
  readonly x: number
  /** Baseline of the first line. */
  readonly y: number
  readonly box: Rectangle
  /** Over its area rather than beside it. */
  readonly inside: boolean
}

export interface LabelRules<C extends Candidate = Candidate> {
  /** Font size, px. */
  readonly size: number
  readonly weight: Weight
  /** How much wider than its room a name may be at most; 1 would keep all strictly inside. */
  readonly overhang: number
  /** Whether a name that finds no place inside may stand beside its area. */
  readonly beside: boolean
  /** Whether a name that stands beside would be read as that of its own area there; else it stands nowhere. */
  readonly isReadAsOwn?: (candidate: C, box: Rectangle) => boolean
  /** Names stay inside this. */
  readonly frame: Rectangle
  /** What names must not cover. */
  readonly obstacles?: readonly Rectangle[]
}

export const LINE_HEIGHT = 1.08
/** A name this much wider than the free circle of its area still looks well inside: it is far wider than high. */
const WELL_INSIDE = 1.4
/** Air between two names, px. */
const GAP = 3

/** Greedy and stable: candidates earlier in the list win. O(n²) in the names placed, a few hundred at most. */
export function placeLabels<C extends Candidate>(candidates: readonly C[], rules: LabelRules<C>): PlacedLabel<C>[] {
  const placed: PlacedLabel<C>[] = []
  const taken: Rectangle[] = [...(rules.obstacles ?? [])]
  const hearts = candidates.map(heartOf)
  for (const [i, candidate] of candidates.entries()) {
    const label = firstFree(candidate, rules, taken, hearts.toSpliced(i, 1))
    if (!label) continue
    placed.push({ candidate, ...label })
    taken.push(label.box)
  }
  return placed
}

type Placed = Omit<PlacedLabel, 'candidate'>

interface Try {
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
  readonly places: (candidate: Candidate, width: number, height: number) => [number, number][]
  readonly avoid: readonly Rectangle[]
}

function firstFree<C extends Candidate>(
  candidate: C,
  rules: LabelRules<C>,
  taken: readonly Rectangle[],
  hearts: readonly Rectangle[],
): Placed | undefined {
  const choices = settings(candidate.text).map((lines) => {
    const width = Math.max(...lines.map((line) => textWidth(line, rules.size, rules.weight)))
    return { lines, width, height: lines.length * rules.size * LINE_HEIGHT }
  })
  const isCircled = (candidate.clearance ?? 0) > 0
  const tries: Try[] = isCircled ? choices.map((choice) => ({ ...choice, places: round, avoid: [] })) : []
  // Well inside in one line or two, then reaching over the edges a little; too long for that, beside, as a town's name.
  for (const overhang of isCircled ? [] : [WELL_INSIDE, rules.overhang]) {
    for (const choice of choices) {
      if (choice.width <= 2 * candidate.room * overhang) tries.push({ ...choice, places: within, avoid: [] })
    }
  }
  // What only others keep from standing inside is left out: beside its area it would stand on one of them.
  if (rules.beside && !isCircled && tries.length === 0) {
    for (const choice of choices) tries.push({ ...choice, places: aside, avoid: hearts })
  }
  for (const { lines, width, height, places, avoid } of tries) {
    for (const [dx, dy] of places(candidate, width, height)) {
      const box = boxAround(candidate.x + dx, candidate.y + dy, width, height)
      const isFree = (other: Rectangle) => !rectanglesMeet(box, other, GAP)
      if (!isInside(box, rules.frame) || !taken.every(isFree) || !avoid.every(isFree)) continue
      if (places === aside && rules.isReadAsOwn?.(candidate, box) === false) continue
      // The baseline of a line lies about five sixths down its height.
      return { lines, x: candidate.x + dx, y: box.top + rules.size * 0.85, box, inside: places === within }
    }
  }
  return undefined
}

/** In one line, or in two as even as the words allow. */
function settings(text: string): string[][] {
  const words = text.split(' ')
  const splits = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')])
  const longest = (lines: string[]) => Math.max(...lines.map((line) => line.length))
  const [even] = splits.sort((a, b) => longest(a) - longest(b))
  return even ? [[text], even] : [[text]]
}

const DIRECTIONS = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [0.7, 0.7],
  [-0.7, 0.7],
  [0.7, -0.7],
  [-0.7, -0.7],
] as const

/** The middle of the free room, then round it in three rings, the last on its rim. */
function within({ room }: Candidate): [number, number][] {
  const ring = (radius: number) => DIRECTIONS.map(([x, y]): [number, number] => [x * radius, y * radius])
  return [[0, 0], ...ring(room * 0.35), ...ring(room * 0.7), ...ring(room)]
}

/** Right, left, below, above the free room; in open water, a little farther out too. */
function aside({ room }: Candidate, width: number, height: number): [number, number][] {
  return [0, 10, 20].flatMap((farther) => sides(room + farther, width, height))
}

/** Round a circle: close by, for a name farther out would pass for that of another circle. */
function round({ clearance = 0 }: Candidate, width: number, height: number): [number, number][] {
  const [x, y] = [clearance * 0.7 + width / 2 + GAP, clearance * 0.7 + height / 2]
  return [...sides(clearance, width, height), [x, y], [x, -y], [-x, y], [-x, -y]]
}

function sides(distance: number, width: number, height: number): [number, number][] {
  const [beside, above] = [distance + width / 2 + GAP, distance + height / 2 + GAP / 2]
  return [
    [beside, 0],
    [-beside, 0],
    [0, above],
    [0, -above],
  ]
}

function boxAround(x: number, y: number, width: number, height: number): Rectangle {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

/** The middle of an area's free room: a name of another area that stood here would pass for its own. */
export function heartOf({ x, y, room }: Candidate): Rectangle {
  return boxAround(x, y, room * 1.6, room * 1.6)
}

/** From the rim of an area's free room to a name, px; 0 where they meet. */
export function gapTo({ x, y, room }: Pick<Candidate, 'x' | 'y' | 'room'>, box: Rectangle): number {
  const [dx, dy] = [Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)]
  return Math.max(Math.hypot(dx, dy) - room, 0)
}

function isInside(box: Rectangle, frame: Rectangle): boolean {
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
}

export function rectanglesMeet(a: Rectangle, b: Rectangle, gap: number): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap / 3 && b.top < a.bottom + gap / 3
}
