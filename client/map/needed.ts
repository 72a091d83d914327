import { ApiError } from '#client/api.ts'

/**
 * A script the map cannot do without just now, or the trouble that is told of. What the browser says of a script that did
 * not come is no ApiError, and means the same.
 */
export async function needed<T>(wanted: Promise<T>): Promise<T> {
  try {
    return await wanted
  } catch (error) {
    throw error instanceof TypeError ? new ApiError('unreachable', String(error)) : error
  }
}
