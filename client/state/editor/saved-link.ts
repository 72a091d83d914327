/** What somebody pastes to open what is saved: a link to read it or change it by, or the address of its editor. */
import { secretIn } from '../saved-stage.ts'

/** Null where it is no such link. `prefix`: of short links, `/r/`. */
export function savedIn(text: string, prefix: string): { readonly id: string; readonly secret: string | null } | null {
  const [before = '', fragment = ''] = text.trim().split('#')
  const id =
    /[?&]id=([\w-]{22})(?:&|$)/.exec(before)?.[1] ??
    new RegExp(`(?:^|${prefix})([\\w-]{22})(?:\\?|$)`).exec(before)?.[1]
  return id === undefined ? null : { id, secret: secretIn(`#${fragment}`) }
}
