declare module 'polylabel' {
  /** The point of a polygon farthest from its edge, found to `precision`; `distance` is how far that is. */
  export default function polylabel(
    polygon: readonly (readonly (readonly [number, number])[])[],
    precision?: number,
  ): [number, number] & { distance: number }
}
