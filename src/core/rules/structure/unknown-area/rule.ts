import { defineRule } from '../../define-rule';

export const rule = defineRule({
  meta: {
    id: 'structure/unknown-area',
    severity: 'review',
    onByDefault: true,
    stage: 'dictionary',
    columns: [],
    fixable: false,
    title: { vi: 'Mục chưa rõ thuộc lĩnh vực nào', en: 'A section of no known reform area' },
    why: {
      vi: 'Mục không nhận ra lĩnh vực thì không được cộng vào đúng lĩnh vực khi tổng hợp theo Nghị quyết 76/NQ-CP.',
      en: 'A section whose area is not recognised is not counted under it when rolling up by Nghị quyết 76/NQ-CP.',
    },
    basis: 'Nghị quyết 76/NQ-CP ngày 15/7/2021, Điều 1: sáu nội dung cải cách',
    messages: {
      unknown: {
        vi: 'Chưa nhận ra lĩnh vực của mục “{title}”. Nếu là cách gọi của đơn vị, hãy thêm vào từ điển lĩnh vực.',
        en: 'The area of the section “{title}” is not recognised. If it is your own name for one, add it to the dictionary.',
      },
    },
  },
  check(plan, report) {
    const unknown = plan.sections.filter(({ area }) => area.code === 'khac');
    // A plan with groups of its own (digital transformation, say) is not measured by the reform areas.
    if (unknown.length * 2 >= plan.sections.length) return;
    for (const { cell, title } of unknown) report({ cell, message: 'unknown', data: { title } });
  },
});
