import { service, text } from '../arguments';
import { Service, ServiceError } from '../realm';

/** What a program puts before the person, beside the cells. */
export class Screen {
  /** The language of the person's account. */
  locale = 'vi';
  /** Captions with the functions that they call. */
  menu: readonly (readonly [caption: string, functionName: string])[] = [];
  sidebar: { readonly title: string; readonly html: string } | null = null;

  /** @param files the pages of the program, by name without ending */
  constructor(readonly files: Readonly<Record<string, string>>) {}
}

export class HtmlService extends Service {
  readonly kind = 'HtmlService';

  constructor(private readonly screen: Screen) {
    super();
  }

  createHtmlOutputFromFile(name: unknown): HtmlOutput {
    const content = this.screen.files[text(name)];
    if (content === undefined) throw new ServiceError(`No HTML file named ${text(name)} was found.`);
    return new HtmlOutput(content);
  }
}

export class HtmlOutput extends Service {
  readonly kind = 'HtmlOutput';
  title = '';

  constructor(public content: string) {
    super();
  }

  setTitle(title: unknown): this {
    this.title = text(title);
    return this;
  }

  append(content: unknown): this {
    this.content += text(content);
    return this;
  }
}

export class Ui extends Service {
  readonly kind = 'Ui';

  constructor(private readonly screen: Screen) {
    super();
  }

  createAddonMenu(): Menu {
    return new Menu(this.screen);
  }

  showSidebar(page: unknown): void {
    const { title, content } = service(page, HtmlOutput);
    this.screen.sidebar = { title, html: content };
  }
}

class Menu extends Service {
  readonly kind = 'Menu';
  readonly #items: (readonly [string, string])[] = [];

  constructor(private readonly screen: Screen) {
    super();
  }

  addItem(caption: unknown, functionName: unknown): this {
    this.#items.push([text(caption), text(functionName)]);
    return this;
  }

  addToUi(): void {
    this.screen.menu = this.#items;
  }
}
