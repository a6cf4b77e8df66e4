/**
 * How many items stand at the front of a list for which `isBefore` holds, and thereby the index of the first for which
 * it does not. The list must be in order: once it fails, it fails for all that follow. O(log n).
 */
export function countBefore<T>(items: ArrayLike<T>, isBefore: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(items[middle] as T)) low = middle + 1
    else high = middle
  }
  return low
}
