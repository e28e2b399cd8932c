/** Sets beside ExcelApi that every Excel of today has and on which office.js itself rests. */
const always: Readonly<Record<string, string>> = { DelayForCellEdit: '1.1' };

export type IsSetSupported = (name: string, version?: string) => boolean;

/** Answers what `Office.context.requirements.isSetSupported` would in an Excel with this newest ExcelApi. */
export function requirementSets(excelApi: string): IsSetSupported {
  const sets = new Map(
    Object.entries({ ...always, ExcelApi: excelApi }).map(([name, version]) => [name.toLowerCase(), version]),
  );
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
