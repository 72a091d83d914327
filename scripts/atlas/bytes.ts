/** The numbers of a column as the atlas stores them. */
export function bytesOf(numbers: Int32Array | Uint16Array): Uint8Array {
  return new Uint8Array(numbers.buffer)
}
