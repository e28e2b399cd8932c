import type { Button, FromDialog, ToDialog } from './protocol';

/** Shows the messages of a command in the page of the dialog. */
export class DialogView {
  readonly #main: HTMLElement;
  readonly #actions: HTMLElement;
  readonly #status: HTMLElement;
  readonly #reply: (reply: FromDialog) => void;
  #bodies: HTMLTableSectionElement[] = [];
  /** What the Escape key means now. */
  #escape: FromDialog = 'close';

  constructor(root: HTMLElement, reply: (reply: FromDialog) => void) {
    this.#reply = reply;
    this.#main = make('main');
    this.#actions = make('footer');
    this.#status = make('p', { className: 'status' });
    this.#status.setAttribute('role', 'status');
    root.replaceChildren(this.#main, this.#status, this.#actions);
    root.ownerDocument.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#reply(this.#escape);
    });
  }

  take(message: ToDialog): void {
    switch (message.type) {
      case 'working':
        this.#work(message);
        break;
      case 'page':
        this.#begin(message);
        break;
      case 'rows':
        this.#bodies[message.table]?.append(...message.rows.map(row));
        break;
      case 'end':
        this.#end(message.buttons);
    }
  }

  #work({ language, what }: ToDialog & { type: 'working' }): void {
    document.documentElement.lang = language;
    this.#main.replaceChildren();
    this.#actions.replaceChildren();
    this.#status.textContent = what;
  }

  #begin({ language, tone, title, lines, tables }: ToDialog & { type: 'page' }): void {
    document.documentElement.lang = language;
    document.title = `${title} – Phụ Lục`;
    this.#status.textContent = '';
    this.#actions.replaceChildren();
    const heading = make('h1', { textContent: title, tabIndex: -1, className: tone });
    const shown = tables.map(({ caption, columns }) => table(caption, columns));
    this.#bodies = shown.map(({ body }) => body);
    this.#main.replaceChildren(
      heading,
      ...lines.map((line) => make('p', { textContent: line })),
      ...shown.map(({ frame }) => frame),
    );
    heading.focus();
  }

  #end(buttons: readonly Button[]): void {
    this.#escape = buttons.find(({ primary }) => !primary)?.reply === 'no' ? 'no' : 'close';
    this.#actions.replaceChildren(
      ...buttons.map(({ label, reply, primary }) => {
        const button = make('button', { type: 'button', textContent: label });
        if (primary) button.className = 'primary';
        button.addEventListener('click', () => {
          // One answer to one question.
          this.#actions.replaceChildren();
          this.#reply(reply);
        });
        return button;
      }),
    );
  }
}

function table(
  caption: string,
  columns: readonly string[],
): { frame: HTMLElement; body: HTMLTableSectionElement } {
  const body = make('tbody');
  const titles = columns.map((title) => make('th', { scope: 'col', textContent: title }));
  const head = make('tr');
  head.append(...titles);
  const thead = make('thead');
  thead.append(head);
  const whole = make('table');
  whole.append(make('caption', { textContent: caption }), thead, body);
  // A frame that scrolls must be reachable by the keyboard.
  const frame = make('div', { className: 'frame', tabIndex: 0 });
  frame.setAttribute('role', 'region');
  frame.setAttribute('aria-label', caption);
  frame.append(whole);
  return { frame, body };
}

function row(cells: readonly string[]): HTMLTableRowElement {
  const line = make('tr');
  line.append(
    ...cells.map((text, index) =>
      index === 0 ? make('th', { scope: 'row', textContent: text }) : make('td', { textContent: text }),
    ),
  );
  return line;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
