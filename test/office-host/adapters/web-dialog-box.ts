import { addressIn } from './address';
import { dialogRequest } from './dialog-request';

/** By this a frame of a dialog is known in Excel on the web. */
export const dialogFrameName = 'dialog';

/** A dialog in Excel on the web: a frame over the sheet, with a cross to close it. */
export class DialogBox {
  readonly window: Window;
  readonly origin: string;
  readonly #box = document.createElement('div');

  /**
   * @param target what office.js says of the dialog
   * @param onCross hears that a person closes it
   */
  constructor(target: string, locale: string, onCross: () => void) {
    const { url, size } = dialogRequest(target);
    this.origin = new URL(url).origin;
    const { width, height } = size;
    this.#box.style.cssText = `position:fixed;inset:0;margin:auto;max-width:100%;max-height:100%;width:${width}px;height:${height}px;display:flex;flex-direction:column;background:#fff;outline:1px solid`;
    const cross = document.createElement('button');
    cross.textContent = '×';
    cross.addEventListener('click', onCross);
    const frame = document.createElement('iframe');
    frame.title = dialogFrameName;
    frame.src = addressIn('web', url, locale, 'dialog');
    frame.style.cssText = 'width:100%;height:auto;flex:1;min-height:0';
    this.#box.append(cross, frame);
    document.body.append(this.#box);
    if (!frame.contentWindow) throw new Error('The dialog has no window.');
    this.window = frame.contentWindow;
  }

  remove(): void {
    this.#box.remove();
  }
}
