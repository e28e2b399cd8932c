import type { Page } from 'playwright-core';
import type { Language } from '../../src/core/i18n/text';
import { roleNames } from '../../src/core/plan/role-names';
import { rules } from '../../src/core/rules';
import { speaker, type Say } from '../../src/taskpane/messages';
import { openFinding, settled, tab } from './pane-test';

/** Somebody on the way through the states of the pane, in whatever language it speaks. */
export class Visitor {
  readonly say: Say;

  /** @param look is told of every state that the pane is in */
  constructor(
    readonly page: Page,
    readonly language: Language,
    readonly look: (state: string) => Promise<void>,
  ) {
    this.say = speaker(language);
  }

  press(name: string): Promise<void> {
    return this.page.getByRole('button', { name, exact: true }).first().click();
  }

  go(part: 'check' | 'summary' | 'journal' | 'settings'): Promise<void> {
    return tab(this.page, this.say(`tabs.${part}`));
  }

  choose(label: string, option: string): Promise<unknown> {
    return this.page.getByLabel(label, { exact: true }).selectOption(option);
  }

  async heading(name: string): Promise<void> {
    await this.page.getByRole('heading', { name }).waitFor();
  }

  async check(): Promise<void> {
    await this.press(this.say('start.check'));
    await this.page.getByRole('region', { name: this.say('scope.label') }).waitFor();
  }

  async open(rule: string, cell: string): Promise<void> {
    const title = rules.find(({ meta }) => meta.id === rule)?.meta.title[this.language] ?? '';
    await openFinding(this.page, title, cell);
    await this.page.getByRole('article').waitFor();
  }

  async notice(): Promise<void> {
    await this.page.getByTestId('notice').waitFor();
    await settled(this.page);
  }

  async toList(): Promise<void> {
    await this.press(this.say('finding.list'));
    await this.page.getByRole('region', { name: this.say('scope.label') }).waitFor();
  }

  async review(fixes: number): Promise<void> {
    await this.press(this.say('overview.fix', { count: fixes }));
    await this.heading(this.say('review.title'));
  }
}

export interface Walk {
  /** Which workbook. */
  readonly query: string;
  readonly lead: (visitor: Visitor) => Promise<void>;
}

/** The ways through all states of the pane. */
export const walks: Readonly<Record<string, Walk>> = {
  checking: {
    query: 'book=faulty',
    lead: async (visitor) => {
      const { page, say, look } = visitor;
      await look('start');
      await page.evaluate(() => window.pane.host.hold('reading'));
      await visitor.press(say('start.check'));
      await page.getByRole('button', { name: say('work.cancel') }).waitFor();
      await look('at-work');
      await page.evaluate(() => window.pane.host.letGo());
      await page.getByRole('treeitem').first().waitFor();
      await look('overview');
      await page.getByRole('searchbox').fill('phi thuyền');
      await page.getByText(say('filter.nothing')).waitFor();
      await look('nothing-found');
      await visitor.press(say('filter.clear'));
      await visitor.open('budget/ambiguous-number', 'D7');
      await look('suggestions');
      await visitor.press(say('finding.ignore'));
      await page.getByRole('menuitem').first().waitFor();
      await look('ignore-menu');
      await page.keyboard.press('Escape');
      await visitor.toList();
      await visitor.open('agency/unknown-name', 'C7');
      await look('unknown-name');
      await page.evaluate(() => window.pane.type('B5', 'x', true));
      await page.getByText(say('stale.remote')).first().waitFor();
      await look('changed-by-others');
    },
  },
  fixing: {
    query: 'book=faulty',
    lead: async (visitor) => {
      const { page, say, look } = visitor;
      await visitor.check();
      await visitor.open('text/whitespace', 'B6');
      await visitor.press(say('finding.apply'));
      await page.getByRole('button', { name: say('finding.confirm') }).waitFor();
      await look('question');
      await visitor.toList();
      await visitor.open('deadline/quarter-code', 'E6');
      await visitor.press(say('finding.apply'));
      await visitor.notice();
      await look('refused');
      await visitor.toList();
      await visitor.review(7);
      await look('review');
      await page.evaluate(() => window.pane.host.hold('looking', 'writing'));
      await visitor.press(say('review.apply', { count: 4 }));
      await page.getByText(say('work.look')).waitFor();
      await look('about-to-write');
      await page.evaluate(() => window.pane.host.goOn('looking'));
      await page.getByText(say('work.apply')).waitFor();
      await look('writing');
      await page.evaluate(() => window.pane.host.letGo());
      await visitor.notice();
      await look('fixed-in-part');
      await page.evaluate(() => window.pane.type('B7', 'x'));
      await page.evaluate(() => window.pane.type('B5', 'y'));
      await visitor.go('journal');
      await visitor.press(say('journal.show'));
      await look('journal');
      await visitor.press(say('journal.undo'));
      await page.getByText(say('undo.doneInPart', { changed: 2, left: 2 })).waitFor();
      await visitor.notice();
      await visitor.press(say('notice.show'));
      await look('undone-in-part');
    },
  },
  'naming the table': {
    query: 'book=unnamed',
    lead: async (visitor) => {
      const { page, say, look } = visitor;
      await visitor.press(say('start.check'));
      await visitor.heading(say('start.failed'));
      await look('no-table');
      await visitor.press(say('place.take'));
      await visitor.notice();
      await look('no-selection');
      await page.evaluate(() => window.pane.select('B2:D3'));
      await visitor.press(say('place.take'));
      await visitor.heading(say('columns.title'));
      await look('unknown-columns');
      await visitor.press(say('columns.save'));
      await visitor.notice();
      await look('too-few-columns');
      await visitor.choose(roleNames.task[visitor.language], 'B');
      await visitor.choose(roleNames.lead[visitor.language], 'C');
      await visitor.press(say('columns.save'));
      const range = 'B2:D3';
      await page.getByText(say('place.keptAlone', { sheet: 'Ghi chép', range })).waitFor();
      await settled(page);
      await look('rows-left-out');
    },
  },
  'correcting the columns': {
    query: 'book=faulty',
    lead: async (visitor) => {
      const { page, say, look } = visitor;
      await visitor.check();
      await visitor.press(say('scope.edit'));
      await visitor.heading(say('columns.title'));
      await look('columns');
      await visitor.choose(roleNames.note[visitor.language], 'F');
      await page.getByLabel(say('columns.year')).fill('23');
      await look('wrong-year');
      await page.getByLabel(say('columns.year')).fill('2023');
      await visitor.press(say('columns.save'));
      await visitor.notice();
      await look('columns-kept');
      await page.evaluate(() => window.pane.type('F3', 'Sản phẩm đầu ra'));
      await page.getByText(say('moved.title')).waitFor();
      await settled(page);
      await look('moved-columns');
    },
  },
  'summing up': {
    query: 'book=faulty',
    lead: async (visitor) => {
      const { page, say, look } = visitor;
      await visitor.go('summary');
      await look('check-first');
      await visitor.press(say('start.check'));
      await visitor.heading(say('summary.title'));
      await page.getByLabel(say('summary.asOf')).fill('30/02/2024');
      await look('wrong-day');
      await page.getByLabel(say('summary.asOf')).fill('31/01/2024');
      await visitor.press(say('summary.prepare'));
      await page.getByRole('button', { name: say('summary.write', { count: 6 }) }).waitFor();
      await settled(page);
      await look('plan');
      await page.evaluate(() => {
        const { book } = window.pane.host;
        const put = book.putSheets.bind(book);
        book.putSheets = () => {
          book.putSheets = put;
          return Promise.resolve([{ id: 'summary', sheet: 'Tổng hợp', code: 'ProtectedSheet', cell: null }]);
        };
      });
      await visitor.press(say('summary.write', { count: 6 }));
      await page.getByTestId('summary-result').waitFor();
      await settled(page);
      await look('refused');
      await visitor.press(say('summary.prepare'));
      await visitor.press(say('summary.write', { count: 6 }));
      await page.getByText(say('summary.written', { count: 6 })).waitFor();
      await settled(page);
      await look('written');
    },
  },
  settings: {
    query: 'book=faulty',
    lead: async (visitor) => {
      const { page, say, look } = visitor;
      await visitor.check();
      await visitor.open('text/whitespace', 'B5');
      await visitor.press(say('finding.ignore'));
      await page.getByRole('menuitem', { name: say('finding.ignoreOne') }).click();
      await visitor.notice();
      await look('ignored');
      await visitor.toList();
      await visitor.open('agency/unknown-name', 'C7');
      await visitor.press(`${say('finding.learn')}: Ban Chuyển đổi Lạ`);
      await visitor.notice();
      await visitor.go('settings');
      await look('settings');
      await page.getByLabel(say('settings.score.use')).check();
      await page.getByLabel(say('settings.dueSoon')).fill('400');
      await look('score');
      await page.getByRole('button', { name: /^(Xem và chỉnh|See and change)/ }).click();
      await look('rules');
      await page.getByRole('heading', { name: say('settings.ignored') }).scrollIntoViewIfNeeded();
      await look('set-aside');
      await page.evaluate(() => (window.pane.host.cannotKeep = true));
      await page.getByRole('radio', { name: say('settings.dates.plain') }).check();
      await page.getByText(say('settings.notKept')).first().waitFor();
      await settled(page);
      await look('not-kept');
    },
  },
  'a table without faults': {
    query: 'book=two',
    lead: async (visitor) => {
      const { look } = visitor;
      await visitor.check();
      await look('clean');
      await visitor.go('journal');
      await look('empty-journal');
      await visitor.go('check');
      await visitor.page
        .getByRole('button', { name: /quy tắc không áp dụng$|^Rules that do not apply/ })
        .click();
      await look('rules-without-columns');
    },
  },
};
