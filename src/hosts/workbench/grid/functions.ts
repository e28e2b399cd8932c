import { BaseFunction, type BaseValueObject, type IFunctionNames } from '@univerjs/engine-formula';

/** Shows the label of a link as it is; the grid's own function makes a text of a number, which sums then miss. */
class Hyperlink extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;

  override calculate(address: BaseValueObject, label: BaseValueObject = address): BaseValueObject {
    return address.isError() ? address : label;
  }
}

/** The functions that are to compute as they do in Excel, with their names. */
export const functions: [typeof BaseFunction, IFunctionNames][] = [[Hyperlink, 'HYPERLINK']];
