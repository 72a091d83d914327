/** "1 Bergslagen": how a territory is called where it is drawn. `number`: its place in the address, from 1. */
export function numbered({ number, name }: { readonly number: number; readonly name: string }): string {
  return `${number} ${name}`
}
