/** A heading over the tables of one size. */
export function printSize(tasks: number): void {
  console.log(`\n${tasks.toLocaleString('en')} tasks`);
}

/** A ratio or a count with as many digits as matter. */
export function short(value: number): string {
  return value.toFixed(value < 10 ? 2 : 0);
}

/** How the time of a size compares with that of the size before it, had it grown with the tasks. */
export class Growth {
  #before: { readonly tasks: number; readonly time: number } | null = null;

  print(tasks: number, time: number): void {
    if (this.#before) {
      const growth = time / this.#before.time / (tasks / this.#before.tasks);
      console.log(
        `growth from ${this.#before.tasks} tasks: ${short(growth)} times linear (aim: about 1 or below)`,
      );
    }
    this.#before = { tasks, time };
  }
}
