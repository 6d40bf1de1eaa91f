/** A set of whole numbers as sorted, disjoint, half-open intervals: `[from, below, from, below, …]`. */
export type Spans = readonly number[];

/** Sorted and joined spans of any list of intervals; empty ones vanish. */
export function joined(intervals: readonly (readonly [number, number])[]): number[] {
  const spans: number[] = [];
  for (const [from, below] of intervals.length > 1 ? [...intervals].sort((a, b) => a[0] - b[0]) : intervals) {
    const end = spans[spans.length - 1];
    if (from >= below) continue;
    if (end !== undefined && from <= end) spans[spans.length - 1] = Math.max(end, below);
    else spans.push(from, below);
  }
  return spans;
}

/** The spans of some numbers. */
export function spansOf(numbers: readonly number[]): number[] {
  const spans: number[] = [];
  for (const number of numbers.length > 1 ? [...numbers].sort((a, b) => a - b) : numbers) {
    const end = spans[spans.length - 1];
    if (number === end) spans[spans.length - 1] = number + 1;
    else if (end === undefined || number > end) spans.push(number, number + 1);
  }
  return spans;
}

/** The part of spans that lies in an interval. */
export function clipped(spans: Spans, from: number, below: number): number[] {
  const result: number[] = [];
  for (let index = 0; index < spans.length; index += 2) {
    const start = Math.max(spans[index] as number, from);
    const end = Math.min(spans[index + 1] as number, below);
    if (start < end) result.push(start, end);
  }
  return result;
}

/** Whether a number lies in spans. */
export function within(spans: Spans, value: number): boolean {
  for (let index = 0; index < spans.length; index += 2) if (value >= (spans[index] as number) && value < (spans[index + 1] as number)) return true;
  return false;
}
