import { text } from '../arguments';
import type { TextRun } from '../book/cell';
import { Service, ServiceError } from '../realm';

export class RichTextValue extends Service {
  readonly kind = 'RichTextValue';

  constructor(readonly runs: readonly TextRun[]) {
    super();
  }

  getText(): string {
    return this.runs.map((run) => run.text).join('');
  }

  getRuns(): RichTextValue[] {
    return this.runs.map((run) => new RichTextValue([run]));
  }

  /** Of a text with several links, none. */
  getLinkUrl(): string | null {
    return this.runs.length === 1 ? (this.runs[0]?.link ?? null) : null;
  }
}

export class RichTextBuilder extends Service {
  readonly kind = 'RichTextValueBuilder';
  #text: string | null = null;
  #link: string | null = null;

  setText(value: unknown): this {
    this.#text = text(value);
    return this;
  }

  setLinkUrl(url: unknown): this {
    if (this.#text === null) throw new ServiceError('The text comes first.');
    this.#link = text(url);
    return this;
  }

  build(): RichTextValue {
    return new RichTextValue([{ text: this.#text ?? '', link: this.#link }]);
  }
}

export class Color extends Service {
  readonly kind = 'Color';

  /** @param hex `null` for a color of the theme */
  constructor(private readonly hex: string | null) {
    super();
  }

  getColorType(): string {
    return this.hex === null ? 'ColorType.THEME' : 'ColorType.RGB';
  }

  asRgbColor(): RgbColor {
    if (this.hex === null) throw new ServiceError('This color is none of red, green and blue.');
    return new RgbColor(this.hex);
  }
}

class RgbColor extends Service {
  readonly kind = 'RgbColor';

  constructor(private readonly hex: string) {
    super();
  }

  asHexString(): string {
    return this.hex;
  }
}

/** A picture in a cell. */
export class Image extends Service {
  readonly kind = 'CellImage';
}
