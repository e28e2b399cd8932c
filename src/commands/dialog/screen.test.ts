import { describe, expect, it } from 'vitest';
import type { Page, Question } from '../page';
import type { ToDialog } from './protocol';
import { DialogScreen, type DialogPort } from './screen';

class FakePort implements DialogPort {
  readonly sent: ToDialog[] = [];
  open = true;
  #onMessage: (message: string) => void = () => undefined;
  #onEnd: (how: 'closed' | 'failed') => void = () => undefined;

  send(message: string): void {
    if (!this.open) throw new Error('the dialog is closed');
    this.sent.push(JSON.parse(message) as ToDialog);
  }

  close(): void {
    this.open = false;
  }

  onMessage(listener: (message: string) => void): void {
    this.#onMessage = listener;
  }

  onEnd(listener: (how: 'closed' | 'failed') => void): void {
    this.#onEnd = listener;
  }

  say(message: string): void {
    this.#onMessage(message);
  }

  closeWindow(): void {
    this.open = false;
    this.#onEnd('closed');
  }

  fail(): void {
    this.#onEnd('failed');
  }
}

const page: Page = { tone: 'success', title: 'Xong', lines: ['Một'], tables: [] };
const question: Question = { ...page, tone: 'question', yes: 'Sửa', no: 'Không sửa' };

function opened({ ready = true } = {}): { port: FakePort; screen: DialogScreen; panes: () => number } {
  const port = new FakePort();
  let panes = 0;
  const screen = new DialogScreen(port, 'vi', () => panes++);
  if (ready) port.say('ready');
  return { port, screen, panes: () => panes };
}

describe('the dialog of a command', () => {
  it('keeps what it has to say until the window listens', () => {
    const { port, screen } = opened({ ready: false });
    screen.working('Đang đọc…');
    expect(port.sent).toEqual([]);
    port.say('ready');
    expect(port.sent).toEqual([{ type: 'working', language: 'vi', what: 'Đang đọc…' }]);
  });

  it.each([
    ['yes', true],
    ['no', false],
  ])('takes %s for an answer', async (reply, answer) => {
    const { port, screen } = opened();
    const asked = screen.ask(question);
    expect(port.sent.at(-1)).toEqual({
      type: 'end',
      buttons: [
        { label: 'Sửa', reply: 'yes', primary: true },
        { label: 'Không sửa', reply: 'no', primary: false },
      ],
    });
    port.say(reply);
    expect(await asked).toBe(answer);
    expect(port.open).toBe(true);
  });

  it('takes a closed window for a no, before the question and during it', async () => {
    const during = opened();
    const asked = during.screen.ask(question);
    during.port.closeWindow();
    expect(await asked).toBe(false);
    await during.screen.closed;
    expect(await during.screen.ask(question)).toBe(false);
    during.screen.show(page);
    during.screen.working('…');
  });

  it('hears nothing but what it knows', async () => {
    const { port, screen } = opened();
    const asked = screen.ask(question);
    for (const message of ['YES', 'true', '', '{"yes":true}']) port.say(message);
    port.say('no');
    expect(await asked).toBe(false);
  });

  it('closes, and opens the pane where a person wants it', async () => {
    const { port, screen, panes } = opened();
    screen.show(page);
    port.say('open-pane');
    await screen.closed;
    expect(port.open).toBe(false);
    expect(panes()).toBe(1);
  });

  it('closes a window that cannot show its page, and opens the pane instead', async () => {
    const { port, screen, panes } = opened({ ready: false });
    const asked = screen.ask(question);
    port.fail();
    expect(await asked).toBe(false);
    await screen.closed;
    expect(port.open).toBe(false);
    expect(panes()).toBe(1);
  });

  it('sends a long table in pieces, whole and in order', () => {
    const { port, screen } = opened();
    const rows = Array.from({ length: 250 }, (_, index) => [`F${index}`]);
    screen.show({ ...page, tables: [{ caption: 'Ô', columns: ['Ô'], rows }] });
    const pieces = port.sent.flatMap((message) => (message.type === 'rows' ? [message.rows] : []));
    expect(pieces.map(({ length }) => length)).toEqual([100, 100, 50]);
    expect(pieces.flat()).toEqual(rows);
    expect(port.sent.map(({ type }) => type)).toEqual(['page', 'rows', 'rows', 'rows', 'end']);
  });
});
