const words = 'khoảng|ước tính|ước|dự kiến|tạm tính|tối đa|tối thiểu|không quá|ít nhất|hơn|trên|dưới|gần';
const leading = new RegExp(`^(?:(?:${words}) |[~≈] ?)+`);
const anywhere = new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u');

/** The text without words in front that make the sum behind them approximate or a limit: `khoảng 5 triệu`. */
export function withoutHedge(text: string): string {
  return text.replace(leading, '');
}

export function isHedged(text: string): boolean {
  return anywhere.test(text);
}
