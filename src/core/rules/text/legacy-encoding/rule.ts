import type { Text } from '../../../i18n/text';
import type { LegacyEncoding } from '../../../text/legacy';
import { defineRule } from '../../define-rule';
import { typedTexts } from '../typed-texts';

const names: Readonly<Record<LegacyEncoding, Text>> = {
  tcvn3: { vi: 'TCVN3 (ABC)', en: 'TCVN3 (ABC)' },
  vni: { vi: 'VNI-Windows', en: 'VNI-Windows' },
};

export const rule = defineRule({
  meta: {
    id: 'text/legacy-encoding',
    severity: 'error',
    onByDefault: true,
    stage: 'text',
    columns: [],
    fixable: false,
    title: { vi: 'Chữ dùng bảng mã cũ (TCVN3, VNI)', en: 'Text in a legacy encoding (TCVN3, VNI)' },
    why: {
      vi: 'Chữ theo bảng mã cũ chỉ đọc được với phông chữ cũ; ở máy khác và khi tổng hợp thì thành chữ vô nghĩa.',
      en: 'Text in a legacy encoding can be read only in its old font; elsewhere, and to any program, it is garbage.',
    },
    basis:
      'Nghị định 30/2020/NĐ-CP, Phụ lục I: phông chữ tiếng Việt Times New Roman, bộ mã ký tự Unicode TCVN 6909:2001',
    messages: {
      legacy: {
        vi: 'Ô này dùng bảng mã cũ {encoding}; có thể đọc là “{decoded}”. Hãy kiểm tra rồi chuyển sang Unicode và đổi phông chữ.',
        en: 'This cell is in the legacy encoding {encoding}; it may read “{decoded}”. Check it, then convert it and change the font.',
      },
      convert: { vi: 'Chuyển sang Unicode', en: 'Convert to Unicode' },
    },
  },
  check(plan, report) {
    for (const { legacy, cells } of typedTexts(plan)) {
      if (legacy === null) continue;
      const { encoding, decoded } = legacy;
      const data = { encoding: names[encoding], decoded };
      for (const cell of cells) {
        const suggestions = [{ changes: [{ cell, after: decoded }], message: 'convert' as const }];
        report({ cell, message: 'legacy', data, suggestions });
      }
    }
  },
});
