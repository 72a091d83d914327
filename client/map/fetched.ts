/**
 * Something the map can do without, or null where it could not be fetched: the network is gone, or a newer edition has
 * replaced the file. The map stays as it is; the console keeps the cause for whoever looks for it.
 */
export async function fetched<T>(wanted: Promise<T>): Promise<T | null> {
  try {
    return await wanted
  } catch (error) {
    console.warn('map: not fetched, the SVG stays', error)
    return null
  }
}
