import { z } from 'zod';

/** A dialog as an add-in asks for it. */
export interface DialogRequest {
  readonly url: string;
  /** In pixels. */
  readonly size: { readonly width: number; readonly height: number };
}

const schema = z.object({
  url: z.url(),
  width: z.number(),
  height: z.number(),
});

/** The screen of most office computers. */
const screen = { width: 1366, height: 768 };

/** @param details what office.js says of a dialog */
export function dialogRequest(details: string): DialogRequest {
  const { url, width, height } = schema.parse(JSON.parse(details));
  const pixels = (percent: number, whole: number): number => Math.round((percent * whole) / 100);
  return {
    url,
    size: { width: pixels(width, screen.width), height: pixels(height, screen.height) },
  };
}
