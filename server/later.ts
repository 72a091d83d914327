/** Takes work that may wait. */
export type Later = (work: () => Promise<void>) => void

/** A queue that begins when told to and does one thing at a time, so that visitors have the other cores. */
export function oneByOne(report: (error: unknown) => void): { readonly later: Later; readonly begin: () => void } {
  let begin = () => {}
  let last = new Promise<void>((resolve) => {
    begin = resolve
  })
  return {
    later: (work) => {
      last = last.then(work).catch(report)
    },
    begin: () => begin(),
  }
}
