import { describe, expect, it } from 'vitest';
import { finish, inSteps, type Steps } from './steps';

function* count(to: number, done: number[]): Steps<string> {
  for (let step = 1; step <= to; step++) {
    done.push(step);
    yield;
  }
  return 'done';
}

describe('work in steps', () => {
  it('pauses after each and gives what it gives at once', async () => {
    const done: number[] = [];
    const seen: number[] = [];
    const pause = () => Promise.resolve(void seen.push(done.length));
    expect(await inSteps(count(3, done), pause)).toBe('done');
    expect(seen).toEqual([1, 2, 3]);
    expect(finish(count(3, []))).toBe('done');
  });

  it('ends where a pause calls it off', async () => {
    const done: number[] = [];
    const pause = () => (done.length < 2 ? Promise.resolve() : Promise.reject(new Error('called off')));
    await expect(inSteps(count(5, done), pause)).rejects.toThrow('called off');
    expect(done).toEqual([1, 2]);
  });
});
