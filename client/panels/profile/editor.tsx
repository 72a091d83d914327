/** "My priorities": made, weighed and judged on one sheet, beside the figures as they come. */
import { profile } from '#client/state/profile/draft.ts'
import type { Start } from '../editor/start.ts'
import { About } from './about.tsx'
import { Beginning } from './beginning.tsx'
import { Keeping } from './keeping.tsx'
import { Order } from './order.tsx'
import { Priorities } from './priorities.tsx'
import { Steps } from './steps.tsx'

export function Editor({ start }: { readonly start: Start }) {
  const now = profile.value
  return (
    <div class="editor profile">
      <Beginning start={start} folded={now !== null} />
      {now !== null && (
        <>
          <Steps />
          <About profile={now} start={start} />
          <Priorities profile={now} />
          <Order />
          <Keeping />
        </>
      )}
    </div>
  )
}
