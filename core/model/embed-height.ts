/** Px a component has until its frame tells it better, and what a frame may tell. */
export const EMBED_HEIGHT = { usual: 640, least: 60, most: 10_000 } as const
