/** A panel whose script is fetched when it is first shown: the first page need not wait for what it does not use. */
import { type ComponentChild, type ComponentType, type FunctionComponent, h } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { t } from '#client/i18n/words.ts'

/** What is shown while it is on its way, where that is not a line that says so. */
interface Fallback {
  readonly fallback?: ComponentChild
}

export function lazily<P extends object>(load: () => Promise<ComponentType<P>>): FunctionComponent<P & Fallback> {
  let arrived: ComponentType<P> | null = null
  return function Lazy({ fallback, ...rest }: P & Fallback) {
    const props = rest as unknown as P
    const [, redraw] = useState(0)
    const [failed, setFailed] = useState(false)
    const fetchIt = () => {
      setFailed(false)
      load().then(
        (component) => {
          arrived = component
          redraw((count) => count + 1)
        },
        // The only reason a chunk of our own does not come is the network, and trying again is all there is to do.
        () => setFailed(true),
      )
    }
    useEffect(() => {
      if (arrived === null) fetchIt()
    }, [])
    if (arrived !== null) return h(arrived, props)
    if (!failed && fallback !== undefined) return <>{fallback}</>
    if (!failed) return <p class="note coming">{t.value.panelComing}</p>
    return (
      <p class="note" role="alert">
        {t.value.panelFailed}{' '}
        <button type="button" class="link" onClick={fetchIt}>
          {t.value.retry}
        </button>
      </p>
    )
  }
}
