/** The name of the cell that holds the day of the report: change it, and every figure follows. */
export const asOfName = 'PhuLuc_NgayBaoCao';
