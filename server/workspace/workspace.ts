/**
 * What people save, behind a port: a file of SQLite today, another database when there is need for one. Whatever stands
 * behind must pass tests/server/workspace/behaviour.ts. Nobody has an account: who has the id can read, who has the secret
 * too can change. No name, no address of anybody is kept, and of the secret no more than a hash.
 */

/** What a record is about. An id of one kind finds nothing of another. */
export const RECORD_KINDS = ['territories', 'profile', 'report'] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

export interface SavedRecord {
  /** 128 random bits in base64url: nobody finds it by trying. */
  readonly id: string
  /** JSON, as it was given. */
  readonly body: string
  /** Counted from 1, one more with every change. */
  readonly revision: number
  /** Milliseconds since 1970. */
  readonly changed: number
  /** When it was last read or changed, to the day: its term runs from here. */
  readonly opened: number
}

/** A record as someone holds it who has its secret. */
export interface Key {
  readonly kind: RecordKind
  readonly id: string
  readonly secret: string
  /** The revision that is to be changed; null: whichever it is. */
  readonly revision: number | null
}

/** Why nothing was done. `no-such` is said of a wrong secret too, so that nobody learns which ids there are. */
export type Refusal =
  | { readonly refused: 'no-such' }
  | { readonly refused: 'changed-since'; readonly record: SavedRecord }
  | { readonly refused: 'too-large' }
  | { readonly refused: 'full' }
  /** It does not open, does not write, or another process holds it: reported where the operator sees it. */
  | { readonly refused: 'unavailable' }
export type Refused<Reason extends Refusal['refused']> = Extract<Refusal, { refused: Reason }>

/** An answer is given when what was done is on the disk, and never before. */
export interface Workspace {
  readonly bounds: WorkspaceBounds
  create(
    kind: RecordKind,
    body: string,
  ): Promise<{ readonly record: SavedRecord; readonly secret: string } | Refused<'too-large' | 'full' | 'unavailable'>>
  /** Reading puts off the end of its term, if it has one. */
  read(kind: RecordKind, id: string): Promise<{ readonly record: SavedRecord } | Refused<'no-such' | 'unavailable'>>
  /** Whether the key would be taken for a change, without making one. */
  check(key: Key): Promise<{ readonly record: SavedRecord } | Refused<'no-such' | 'changed-since' | 'unavailable'>>
  replace(key: Key, body: string): Promise<{ readonly record: SavedRecord } | Refusal>
  remove(key: Key): Promise<{ readonly removed: true } | Refused<'no-such' | 'changed-since' | 'unavailable'>>
  /** Forgets what has outlived its term; how many. */
  sweep(): Promise<number>
  close(): void
}

/** What the operator lets it take. */
export interface WorkspaceBounds {
  /** Bytes of a body. */
  readonly recordBytes: number
  readonly records: number
  /** Days a record is kept after it was last opened or changed; null: without a term. */
  readonly days: number | null
  /** Days it is kept where nobody has opened or changed it since it was saved; as long as others unless given. */
  readonly unopenedDays?: number
}

export const DAY = 86_400_000

/** When a record is let go, unless it is opened or changed before. */
export function expiryOf(
  { opened, changed, revision }: Pick<SavedRecord, 'opened' | 'changed' | 'revision'>,
  { days, unopenedDays }: Pick<WorkspaceBounds, 'days' | 'unopenedDays'>,
): number | null {
  const untouched = revision === 1 && opened === changed
  const term = untouched ? Math.min(days ?? Infinity, unopenedDays ?? Infinity) : (days ?? Infinity)
  return term === Infinity ? null : opened + term * DAY
}
