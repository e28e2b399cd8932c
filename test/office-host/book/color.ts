const named: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  yellow: '#FFFF00',
  green: '#008000',
  blue: '#0000FF',
};

/** A colour as Excel gives it back: `#RRGGBB`; `null` for a text that is none. */
export function colorOf(text: string): string | null {
  const digits = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  return digits === undefined ? (named[text.toLowerCase()] ?? null) : `#${digits.toUpperCase()}`;
}
