/** What an editor begins with. */
export interface Start {
  /** The data version of the page. */
  readonly version: string
  /** What one may begin from: regions, or strategies. */
  readonly beginnings: readonly { readonly code: string; readonly name: string }[]
}
