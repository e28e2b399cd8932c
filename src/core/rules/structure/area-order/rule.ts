import { areaCodes, type AreaCode } from '../../../values/area/types';
import { defineRule } from '../../define-rule';

/** The six areas in the order of the resolution. The seventh group may stand first or last. */
const ordered: readonly AreaCode[] = areaCodes.slice(0, 6);

export const rule = defineRule({
  meta: {
    id: 'structure/area-order',
    severity: 'review',
    onByDefault: true,
    stage: 'cross-row',
    columns: [],
    fixable: false,
    title: {
      vi: 'Các lĩnh vực xếp khác thứ tự của Nghị quyết',
      en: 'Areas out of the order of the resolution',
    },
    why: {
      vi: 'Thứ tự thống nhất giúp đối chiếu kế hoạch với chương trình tổng thể và với báo cáo.',
      en: 'In the same order, plan, programme and report can be compared line by line.',
    },
    basis: 'Nghị quyết 76/NQ-CP ngày 15/7/2021, Điều 1',
    messages: {
      order: {
        vi: 'Mục “{title}” đứng sau “{before}”; trong Nghị quyết 76/NQ-CP mục này đứng trước.',
        en: 'The section “{title}” stands after “{before}”; in Nghị quyết 76/NQ-CP it comes first.',
      },
    },
  },
  check(plan, report) {
    let furthest: { readonly position: number; readonly title: string } | null = null;
    for (const { area, cell, title } of plan.sections) {
      const position = ordered.indexOf(area.code);
      if (position < 0) continue;
      if (furthest && position < furthest.position) {
        report({ cell, message: 'order', data: { title, before: furthest.title } });
      } else furthest = { position, title };
    }
  },
});
