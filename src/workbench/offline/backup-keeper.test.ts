import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BackupKeeper } from './backup-keeper';
import type { Backup, BackupStore } from './backup-store';

/** A browser's store, and the visits that are alive. */
class FakeBrowser {
  readonly kept = new Map<string, Backup>();
  living: string[] = [];
  broken = false;
  private visits = 0;

  readonly store: BackupStore = {
    put: (backup) => (this.broken ? Promise.reject(new Error('full')) : this.keep(backup)),
    remove: (id) => Promise.resolve(this.kept.delete(id)),
    all: () => Promise.resolve([...this.kept.values()]),
  };

  visit(onFailure: () => void = () => undefined): BackupKeeper {
    const own = `visit ${++this.visits}`;
    this.living.push(own);
    const visits = { own, living: () => Promise.resolve(new Set([own, ...this.living])) };
    return new BackupKeeper(this.store, visits, onFailure);
  }

  /** Every page is gone; what they kept is not. */
  crash(): void {
    this.living = [];
  }

  private keep(backup: Backup): Promise<IDBValidKey> {
    this.kept.set(backup.id, backup);
    return Promise.resolve(backup.id);
  }
}

function work(text: string, at = '2026-01-02T03:04:05') {
  return () => Promise.resolve({ name: `${text}.xlsx`, at, bytes: new TextEncoder().encode(text) });
}

describe('unsaved work', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is kept once after several changes in a row', async () => {
    const browser = new FakeBrowser();
    const put = vi.spyOn(browser.store, 'put');
    const keeper = browser.visit();
    keeper.schedule(work('một'));
    keeper.schedule(work('hai'));
    expect(put).not.toHaveBeenCalled();
    await vi.runAllTimersAsync();
    expect(put).toHaveBeenCalledTimes(1);
    expect([...browser.kept.values()].map(({ name }) => name)).toEqual(['hai.xlsx']);
  });

  it('is found by the next visit, the latest first, and not while its page lives', async () => {
    const browser = new FakeBrowser();
    for (const [text, at] of [
      ['cũ', '2026-01-01T00:00:00'],
      ['mới', '2026-01-02T00:00:00'],
    ] as const) {
      const keeper = browser.visit();
      keeper.schedule(work(text, at));
      expect(await keeper.flush()).toBe(true);
    }
    expect(await browser.visit().orphan()).toBeNull();
    browser.crash();
    expect((await browser.visit().orphan())?.name).toBe('mới.xlsx');
  });

  it('is gone once it is saved, and so is what still waited to be kept', async () => {
    const browser = new FakeBrowser();
    const keeper = browser.visit();
    keeper.schedule(work('một'));
    await keeper.flush();
    keeper.schedule(work('hai'));
    await keeper.forget();
    await vi.runAllTimersAsync();
    expect(browser.kept.size).toBe(0);
  });

  it('is said not to be kept where the browser cannot', async () => {
    const browser = new FakeBrowser();
    const failed = vi.fn();
    const keeper = browser.visit(failed);
    browser.broken = true;
    keeper.schedule(work('một'));
    expect(await keeper.flush()).toBe(false);
    expect(failed).toHaveBeenCalledTimes(1);
  });

  it('still waits to be kept where the browser could not', async () => {
    const browser = new FakeBrowser();
    const keeper = browser.visit();
    browser.broken = true;
    keeper.schedule(work('một'));
    await vi.runAllTimersAsync();
    expect(await keeper.flush()).toBe(false);
    browser.broken = false;
    expect(await keeper.flush()).toBe(true);
    expect([...browser.kept.values()].map(({ name }) => name)).toEqual(['một.xlsx']);
  });

  it('is not kept any more once it is saved, not even where keeping it failed just then', async () => {
    const browser = new FakeBrowser();
    const keeper = browser.visit();
    const failLate = () => new Promise<never>((_, reject) => setTimeout(reject, 100, new Error('full')));
    vi.spyOn(browser.store, 'put').mockImplementationOnce(failLate);
    keeper.schedule(work('một'));
    const keeping = keeper.flush();
    await vi.advanceTimersByTimeAsync(50);
    const forgetting = keeper.forget();
    await vi.runAllTimersAsync();
    expect(await keeping).toBe(false);
    await forgetting;
    await keeper.flush();
    expect(browser.kept.size).toBe(0);
  });
});
