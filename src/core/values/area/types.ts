export const areaCodes = [
  'the-che',
  'thu-tuc',
  'bo-may',
  'cong-vu',
  'tai-chinh-cong',
  'chinh-quyen-so',
  'chi-dao-dieu-hanh',
  'khac',
] as const;

/** The six contents of Nghị quyết 76/NQ-CP, the usual seventh, and everything else. */
export type AreaCode = (typeof areaCodes)[number];

export interface Area {
  readonly code: AreaCode;
  /** The title in sentence case: the canonical one of a known area, else the plan's own. */
  readonly title: string;
}
