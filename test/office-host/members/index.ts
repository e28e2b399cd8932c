// Each of these says what one type can do.
import './named-items';
import './range';
import './range-areas';
import './tables';
import './workbook';
import './worksheet';
import './worksheets';

export { newObject } from './services';
export { workbook } from './types';
