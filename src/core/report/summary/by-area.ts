import type { Plan, Section } from '../../plan/types';
import type { AreaRollup } from '../../rollup/types';
import type { Text } from '../../i18n/text';
import { addFigures } from './figures';
import { writeFigureTable, type Summary, type TablePlace, type TableRow } from './figure-table';
import { tallyByKey } from './tally';
import { texts } from './texts';

export interface AreaTable extends TablePlace {
  readonly rows: readonly TableRow[];
}

/** True where the plan is divided by the contents of the reform rather than by groups of its own. */
export function isByArea({ sections }: Plan): boolean {
  return sections.some(({ area }) => area.code !== 'khac');
}

export function areaHeading(plan: Plan): Text {
  if (plan.sections.length === 0) return texts.whole;
  return isByArea(plan) ? texts.byArea : texts.byGroup;
}

export function writeByArea(summary: Summary): AreaTable {
  const { plan } = summary.input;
  const rows = plan.sections.length === 0 ? [] : areaRows(summary);
  const title = isByArea(plan) || plan.sections.length === 0 ? texts.area : texts.group;
  return { ...writeFigureTable(summary, title, rows), rows };
}

/** A row a section in the order of the plan; a section around others adds them up in a row above theirs. */
function areaRows({ input: { plan, rollup, language }, layout }: Summary): TableRow[] {
  const before = rollup.areas.length - plan.sections.length;
  const last = lastInside(plan.sections);
  return rollup.areas.flatMap((area, index): TableRow[] => {
    const key = index + 1;
    const own = { figures: figuresOf(area), tally: tallyByKey(layout, 'areaKey', key) };
    const section = plan.sections[index - before];
    if (!section) return [{ ordinal: '', title: texts.beforeSections[language], ...own }];
    const titled = { ordinal: section.ordinal.text, title: section.title };
    const lastKey = (last[section.index] ?? section.index) + before + 1;
    if (lastKey === key) return [{ ...titled, ...own }];
    const inside = rollup.areas.slice(index, lastKey).map(figuresOf);
    const tally = tallyByKey(layout, 'areaKey', key, lastKey);
    return [
      { ...titled, figures: addFigures(inside), tally, subtotal: true },
      ...(area.tasks > 0 ? [{ ordinal: '', title: texts.outsideSubsections[language], ...own }] : []),
    ];
  });
}

/** For each section the index of the last section inside it, its own where there is none. */
export function lastInside(sections: readonly Section[]): number[] {
  const last = sections.map(({ index }) => index);
  for (const { index, parent } of [...sections].reverse()) {
    if (parent !== null) last[parent] = Math.max(last[parent] ?? 0, last[index] ?? index);
  }
  return last;
}

function figuresOf({ tasks, budget, spent, unquantified, status }: AreaRollup): TableRow['figures'] {
  return { tasks, budget, spent, unquantified, status };
}
