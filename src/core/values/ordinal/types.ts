/** `code` is a task code such as `NV-2.14`; `none` an empty or unreadable order cell. */
export type OrdinalKind = 'roman' | 'number' | 'decimal' | 'letter' | 'code' | 'none';

export interface Ordinal {
  readonly kind: OrdinalKind;
  /** The position as numbers: `IV` is [4], `1.2` is [1, 2], `đ)` is [5]. Empty for `code` and `none`. */
  readonly path: readonly number[];
  /** The canonical wording, without closing dot or bracket. */
  readonly text: string;
}
