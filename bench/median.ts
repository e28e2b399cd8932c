import { execFileSync } from 'node:child_process';

/**
 * The median of three runs of a measurement, each in a process of its own, so that none is warm from the one before.
 *
 * @param script prints one measurement as JSON
 */
export function medianRun<Measurement>(
  script: string,
  args: readonly string[],
  totalOf: (measurement: Measurement) => number,
): Measurement {
  const runs = [0, 1, 2].map(
    () => JSON.parse(execFileSync('node', [script, ...args], { encoding: 'utf8' })) as Measurement,
  );
  const [, median] = runs.sort((a, b) => totalOf(a) - totalOf(b));
  if (median === undefined) throw new Error('There were three runs.');
  return median;
}

export function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
