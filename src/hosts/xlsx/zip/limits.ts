/** How much a workbook may ask of the machine before it is refused. */
export interface ZipLimits {
  readonly entries: number;
  /** Of one part when inflated. */
  readonly partBytes: number;
  /** Of all parts when inflated. */
  readonly totalBytes: number;
  /** Inflated to compressed size, for a part of more than `ratioFrom` bytes. Real sheets reach about 40. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const mebibyte = 1024 * 1024;

export const zipLimits: ZipLimits = {
  entries: 10_000,
  partBytes: 256 * mebibyte,
  totalBytes: 1024 * mebibyte,
  ratio: 250,
  ratioFrom: 16 * mebibyte,
};
