/** The address bar as a port: the one place in state/ that touches the page. */
export interface Address {
  /** The query as pairs, in order. */
  read(): Iterable<readonly [string, string]>
  push(query: string): void
  replace(query: string): void
  /** Calls back on back and forward. */
  listen(moved: () => void): void
}

export const browserAddress: Address = {
  read: () => new URLSearchParams(location.search),
  push: (query) => history.pushState(null, '', `?${query}`),
  replace: (query) => history.replaceState(null, '', `?${query}`),
  listen: (moved) => addEventListener('popstate', moved),
}
