import { displayPlainly, isUncalculated } from '../../../grid/grid';
import { defineRule } from '../../define-rule';
import { lacksMoney, moneyCells, moneyRoles, noMoneyColumn } from '../money-cells';

export const rule = defineRule({
  meta: {
    id: 'budget/not-a-number',
    severity: 'warning',
    onByDefault: true,
    stage: 'type',
    columns: [],
    reach: moneyRoles,
    fixable: false,
    title: { vi: 'Ô kinh phí không ghi số tiền', en: 'A budget cell without an amount' },
    why: {
      vi: 'Ô không đọc được thành số tiền thì không có trong tổng, và người đọc không biết nhiệm vụ cần bao nhiêu kinh phí.',
      en: 'What cannot be read as an amount is in no total, and nobody knows what the task costs.',
    },
    basis: 'Luật Kế toán số 88/2015/QH13, Điều 16: số tiền ghi bằng số',
    messages: {
      unreadable: {
        vi: 'Không đọc được “{value}” thành số tiền. Hãy ghi một số theo đơn vị của cột, hoặc để trống nếu không có kinh phí riêng.',
        en: 'No amount can be read from “{value}”. Write a number in the unit of the column, or leave the cell empty.',
      },
      error: {
        vi: 'Ô đang báo lỗi {value} nên mọi tổng đọc ô này đều lỗi. Hãy sửa công thức hoặc nhập lại số tiền.',
        en: 'The cell shows the error {value}, and so does every sum that reads it. Correct the formula or enter the amount.',
      },
      uncalculated: {
        vi: 'Công thức ở ô này chưa có kết quả trong tệp nên chưa cộng được vào tổng. Hãy mở tệp bằng Excel, lưu lại rồi kiểm tra.',
        en: 'The formula has no result in the file, so no total can include it. Open the file in Excel, save it and check again.',
      },
      format: {
        vi: 'Ô lưu số {stored} nhưng có định dạng không phải số tiền, nên hiện thành “{value}”. Hãy kiểm tra số tiền rồi đặt lại định dạng số.',
        en: 'The cell stores {stored} in a format that is not for money and shows “{value}”. Check the amount, then set a number format.',
      },
      range: {
        vi: 'Ô ghi một khoảng “{value}” nên không cộng được vào tổng. Hãy xem lại và ghi một số nếu đã xác định.',
        en: 'The cell gives a range, “{value}”, which no total can include. Give one number if it is known by now.',
      },
      several: {
        vi: 'Ô ghi nhiều số tiền “{value}”, không rõ số nào được tính vào tổng. Nên ghi một số, phần chi tiết để ở cột ghi chú.',
        en: 'The cell gives several amounts, “{value}”, and does not say which one counts. Give one, and the details in the notes.',
      },
      noMoney: noMoneyColumn,
    },
  },
  check(plan, report) {
    if (lacksMoney(plan, report)) return;
    for (const { cell, budget } of moneyCells(plan)) {
      const held = plan.grid.at(cell);
      const { value, text, formula } = held;
      if (typeof value === 'object' && value !== null) {
        report({ cell, message: 'error', data: { value: value.error }, severity: 'error' });
      } else if (isUncalculated(held)) {
        report({ cell, message: 'uncalculated', severity: 'review' });
      } else if (formula !== null && typeof value === 'string') {
        continue;
      } else if (budget.kind === 'unknown' && typeof value === 'number') {
        report({ cell, message: 'format', data: { stored: displayPlainly(value), value: text } });
      } else if (budget.kind === 'unknown') {
        report({ cell, message: 'unreadable', data: { value: budget.text } });
      } else if (budget.kind === 'range') {
        report({ cell, message: 'range', data: { value: budget.text }, severity: 'review' });
      } else if (budget.kind === 'several' && budget.dong === null) {
        report({ cell, message: 'several', data: { value: budget.text }, severity: 'review' });
      }
    }
  },
});
