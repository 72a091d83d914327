/** What the editor begins with. */
export interface Start {
  readonly strategies: readonly { readonly code: string; readonly name: string }[]
  /** The strategy to begin from; null: the reader chooses. */
  readonly from: string | null
  readonly saved: { readonly id: string; readonly secret: string | null } | null
}
