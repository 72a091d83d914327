/** Runs a step that takes a while: says what begins, and how long it took when it is done. */
export async function step<T>(what: string, work: () => Promise<T> | T): Promise<T> {
  console.log(`${what} …`)
  const start = performance.now()
  const result = await work()
  console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return result
}
