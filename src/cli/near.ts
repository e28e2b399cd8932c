/** The names that are spelled almost like the one asked for, the nearest first. */
export function nearNames(asked: string, names: readonly string[], limit = 3): string[] {
  return names
    .map((name) => ({ name, distance: distance(asked, name) }))
    .filter(({ name, distance }) => distance <= Math.max(2, asked.length / 3) || name.includes(asked))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ name }) => name);
}

/** How many letters must be put in, left out or replaced. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
