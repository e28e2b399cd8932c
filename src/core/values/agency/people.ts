import { isProvince } from '../../catalog/agencies/places';
import { oneLine } from '../../text/spaces';

const word = String.raw`\p{Lu}[\p{L}\p{M}'’]*`;
const title = String.raw`(?:(?:GS|PGS|TS|ThS|Ths|CN|KS|BS|BSCKI|BSCKII|DS|LS)\.?\s*)+`;
/** After these, one word is enough; after `anh`, `chị` and `cô`, which begin places too (`Anh Sơn`), it is not. */
const addressed = new RegExp(
  String.raw`^(?:(?:ông|bà|đồng chí|đ\/c|đ\.c\.?|đc)\s*[:.]?\s*(?:${title})?${word}(?!\p{L})|` +
    String.raw`(?:anh|chị|cô)\s+${word}\s+${word})`,
  'u',
);
const bare = new RegExp(String.raw`^(?:${title})?(${word})((?:\s+${word}){1,4})$`, 'u');
const placesLikePeople = /^Bà (?:Rịa|Nà|Đen|Điểm)(?!\p{L})/iu;

/** Family names, the Kinh ones and those common in the Central Highlands. */
const familyNames = new Set(
  (
    'nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh trương lâm đoàn mai tô ' +
    'hà cao lưu lương tạ châu thái phùng tống quách vương thân nông triệu lò vàng giàng sùng thào hoàng ' +
    'ksor siu rmah rcom kpă nay puih rơ rah rahlan ralan nie niê hmok mlô y h'
  ).split(' '),
);
/** Followed by a single word these still are no place. */
const surelyFamilyNames = new Set(['nguyễn', 'trần', 'phạm', 'huỳnh', 'ksor', 'siu', 'rmah', 'rcom']);

const phone = /(?<!\d[\s.,()-]{0,2})(?:\+84|0)(?:[\s.()-]{0,2}\d){8,10}(?!\d)/;
const contactWords =
  /(?<!\p{L})(?:số điện thoại|điện thoại|đt|sđt|đtdđ|dđ|di động|tel|mobile|zalo|hotline|số)(?!\p{L})/giu;

/** A text that names a person: addressed (`Ông …`, `đ/c …`), or a family name with the others after it. */
export function isPersonName(text: string): boolean {
  const line = oneLine(text).normalize('NFC');
  if (placesLikePeople.test(line)) return false;
  const first = line.slice(0, 1).toLowerCase() + line.slice(1);
  if (addressed.test(first.replace(/^(?:ĐỒNG CHÍ|đC)/, (match) => match.toLowerCase()))) return true;
  const match = bare.exec(line);
  if (!match || isProvince(line)) return false;
  const name = `${match[1] ?? ''}${match[2] ?? ''}`;
  // `Đoàn TNCS Hồ Chí Minh`: no person's name has an abbreviation in it.
  if (/\p{Lu}{2}/u.test(name) && name !== name.toUpperCase()) return false;
  const family = (match[1] ?? '').toLowerCase();
  const others = (match[2] ?? '').trim().split(/\s+/).length;
  return others >= 2 ? familyNames.has(family) : surelyFamilyNames.has(family);
}

/** A telephone number of somebody, not a short one of a service (`1022`). */
export function hasPhoneNumber(text: string): boolean {
  return phone.test(text);
}

/** Nothing but a way to reach somebody: `ĐT: 0905 123 456`. */
export function isContact(text: string): boolean {
  return hasPhoneNumber(text) && !/\p{L}/u.test(text.replace(contactWords, ''));
}
