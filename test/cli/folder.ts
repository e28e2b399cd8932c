import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { workbookBytes, type TestSheet } from '../support/workbook';

/** A folder of its own for every test, gone afterwards. */
export class TestFolder {
  path = '';

  constructor() {
    beforeEach(() => {
      this.path = mkdtempSync(join(tmpdir(), 'phuluc-test-'));
    });
    afterEach(() => {
      rmSync(this.path, { recursive: true, force: true });
    });
  }

  at(name: string): string {
    return join(this.path, name);
  }

  workbook(name: string, ...sheets: readonly TestSheet[]): string {
    writeFileSync(this.at(name), workbookBytes(sheets));
    return this.at(name);
  }

  text(name: string, text: string): string {
    writeFileSync(this.at(name), text);
    return this.at(name);
  }

  bytes(name: string): Buffer {
    return readFileSync(this.at(name));
  }

  get names(): string[] {
    return readdirSync(this.path).sort();
  }
}
