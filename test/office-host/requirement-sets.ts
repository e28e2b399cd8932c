/** Sets beside ExcelApi that Excel has had for long, by name in lower case. */
const always: Readonly<Record<string, string>> = {
  delayforcelledit: '1.1',
  dialogapi: '1.2',
  ribbonapi: '1.1',
  sharedruntime: '1.1',
};

export type IsSetSupported = (name: string, version?: string) => boolean;

/** Every requirement set of an Excel with this newest ExcelApi, by name in lower case. */
export function allSets(excelApi: string): Readonly<Record<string, string>> {
  return { ...always, excelapi: excelApi };
}

/** Answers what `Office.context.requirements.isSetSupported` would in an Excel with this newest ExcelApi. */
export function requirementSets(excelApi: string): IsSetSupported {
  const sets = new Map(Object.entries(allSets(excelApi)));
  return (name, version = '0') => {
    const known = sets.get(name.toLowerCase());
    return known !== undefined && compareVersions(known, version) >= 0;
  };
}

function compareVersions(a: string, b: string): number {
  const [major = 0, minor = 0] = a.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = b.split('.').map(Number);
  return major - otherMajor || minor - otherMinor;
}
