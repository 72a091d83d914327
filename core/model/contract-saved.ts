/** What is told of anything that somebody saved, whatever it is. */
import * as v from 'valibot'

export const SAVED_ENTRIES = {
  id: v.string(),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** When the operator's term runs out, unless it is opened or changed before; null: kept without a term. */
  expiresAt: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
  /** What was repaired on the way from what was sent to what is saved, in words (English); empty where it is read. */
  told: v.array(v.string()),
}

/** Told once, when it is saved: the secret is kept nowhere in clear. `url` is the path of the short link. */
export const CREATED_ENTRIES = { secret: v.string(), url: v.string() }
