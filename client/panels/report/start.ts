/** What the editor begins with. */
export interface Start {
  /** The data version of the page. */
  readonly version: string
  readonly regions: readonly { readonly code: string; readonly name: string }[]
  /** The region to begin from; null: the writer chooses. */
  readonly from: string | null
  readonly saved: { readonly id: string; readonly secret: string | null } | null
}
