import { UnusableFile } from './errors';

/** The first bytes of an OLE compound file: an old Office document, or a modern one behind a password. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipRecord = [0x50, 0x4b];
/** The stream in which a compound file keeps an encrypted document. */
const encryptedStream = 'EncryptedPackage';

/** Refuses what cannot be a workbook, judged by its first bytes. */
export function checkContainer(bytes: Uint8Array): void {
  if (startsWith(bytes, compoundFile)) {
    throw new UnusableFile(holdsUtf16(bytes, encryptedStream) ? 'Encrypted' : 'LegacyXls');
  }
  if (!startsWith(bytes, zipRecord)) throw new UnusableFile('NotAWorkbook');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = Uint8Array.from([...new TextEncoder().encode(name)].flatMap((letter) => [letter, 0]));
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
