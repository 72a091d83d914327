import type { Adjacency } from '#core/model/adjacency.ts'

/** A board of squares named by row and column from "00", each bordering on those beside it; by `queen` cornerwise too. */
export function grid(rows: number, columns: number, moves: 'rook' | 'queen' = 'queen'): Adjacency {
  const at = (row: number, column: number) => `${row}${column}`
  const board = new Map<string, string[]>()
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const others: string[] = []
      for (const down of [-1, 0, 1]) {
        for (const right of [-1, 0, 1]) {
          const [r, c] = [row + down, column + right]
          const steps = Math.abs(down) + Math.abs(right)
          const inside = r >= 0 && r < rows && c >= 0 && c < columns
          if (inside && steps > 0 && (moves === 'queen' || steps === 1)) others.push(at(r, c))
        }
      }
      board.set(at(row, column), others)
    }
  }
  return board
}
