/** Px a frame has until its script tells it better, and for good where scripts are stripped; and what it may be told. */
export const EMBED_HEIGHT = { usual: 640, least: 60, most: 10_000 } as const
