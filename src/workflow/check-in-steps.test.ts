import { describe, expect, it } from 'vitest';
import { samplePlan, samples } from '../../test/support/samples';
import { checkPlan } from '../core/rules/check';
import { rules } from '../core/rules';
import { endOfMonth } from '../core/values/civil-date';
import { checkInSteps } from './check-in-steps';

const asOf = endOfMonth(2024, 1);

describe('checking in steps', () => {
  it.each(Object.values(samples))('says of %s what checking at once says', async (sample) => {
    const plan = samplePlan(sample);
    const inSteps = await checkInSteps(plan, rules, { asOf }, () => Promise.resolve());
    expect(inSteps).toEqual(checkPlan(plan, rules, { asOf }));
  });

  it('tells how far it has got', async () => {
    const told: string[] = [];
    const some = rules.slice(0, 3);
    await checkInSteps(samplePlan(samples.huongThuy), some, { asOf }, (done, total) => {
      told.push(`${done}/${total}`);
      return Promise.resolve();
    });
    expect(told).toEqual(['1/3', '2/3', '3/3']);
  });

  it('stops where it is called off', async () => {
    let looked = 0;
    const checking = checkInSteps(samplePlan(samples.huongThuy), rules, { asOf }, () => {
      looked++;
      return looked === 2 ? Promise.reject(new Error('called off')) : Promise.resolve();
    });
    await expect(checking).rejects.toThrow('called off');
    expect(looked).toBe(2);
  });
});
