import { lang } from '#client/i18n/words.ts'
import { picture } from '#client/state/state.ts'
import type { Fault } from '#core/model/view.ts'
import { describeFault } from '#core/picture/describe-fault.ts'

/** Apart from the notices, for most addresses have no fault. */
export function FaultWords({ fault }: { readonly fault: Fault }) {
  return <p>{describeFault(fault, picture.value, lang.value)}</p>
}
