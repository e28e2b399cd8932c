/** What of a font may differ inside a cell; Excel gives `null` or nothing for what does. */
export const fontSides = {
  bold: true,
  color: true,
  italic: true,
  name: true,
  size: true,
  strikethrough: true,
  underline: true,
} as const;

type FontSides = { readonly [Side in keyof typeof fontSides]?: unknown };

/** Every cell has it, and it is the same in all of each. */
export function isUniform(font: FontSides): boolean {
  const { bold, color, italic, name, size, strikethrough, underline } = font;
  return [bold, color, italic, name, size, strikethrough, underline].every(
    (side) => side !== null && side !== undefined && side !== '',
  );
}

/** Mixed inside, struck through, or red as people mark drafts with it: the program must not rewrite the cell. */
export function isMarked(font: FontSides): boolean {
  return !isUniform(font) || font.strikethrough === true || isRed(String(font.color));
}

export function isRed(color: string): boolean {
  const [, ...channels] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color) ?? [];
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => parseInt(channel, 16));
  return red >= 0xc0 && green <= 0x40 && blue <= 0x40;
}
