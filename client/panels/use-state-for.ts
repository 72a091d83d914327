import { useState } from 'preact/hooks'

/**
 * State that begins anew where what it is for becomes another. It is set while drawing and not by an effect after it: an
 * effect runs when the page has been shown, and takes back what somebody who is quick has typed by then.
 */
export function useStateFor<State>(of: string, first: State): readonly [State, (next: State) => void] {
  const [kept, keep] = useState({ of, state: first })
  const set = (state: State) => keep({ of, state })
  if (kept.of === of) return [kept.state, set]
  keep({ of, state: first })
  return [first, set]
}
