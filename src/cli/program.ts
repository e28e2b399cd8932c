import { extname } from 'node:path';
import { Command } from 'commander';
import { version } from '../../package.json';
import { languages } from '../core/i18n/text';
import { rules } from '../core/rules';
import { check } from './commands/check';
import { collect } from './commands/collect';
import { fix } from './commands/fix';
import { parse } from './commands/parse';
import { rollup } from './commands/rollup';
import { listRules } from './commands/rules';
import { summary } from './commands/summary';
import { loadSettings } from './config';
import { userError } from './errors';
import type { ExitCode } from './io';
import { localizeHelp } from './help';
import {
  asOfOption,
  choice,
  formats,
  onlyOption,
  planYearOption,
  sheetsOption,
  unitOption,
  type Format,
} from './options';
import type { Session } from './session';

const workbookExtension = /^\.(?:xls[xmb]?|xlt[xm]|ods|csv)$/;

interface TableOptions {
  readonly sheet?: string;
  readonly asOf?: string;
  readonly config?: string;
  readonly format: string;
}

interface FixOptions extends TableOptions {
  readonly output?: string;
  readonly only?: string;
  readonly dryRun?: true;
}

interface SummaryOptions extends TableOptions {
  readonly output?: string;
  readonly only?: string;
  readonly standalone?: true;
  readonly fix?: true;
}

interface ParseOptions {
  readonly stdin?: true;
  readonly planYear?: string;
  readonly unit: string;
  readonly format: string;
}

/** The commands and their options; `finish` is told the exit code of the one that runs. */
export function buildProgram(session: Session, finish: (code: ExitCode) => void): Command {
  const { say } = session;
  const program = localizeHelp(new Command('phuluc'), session)
    .description(say('help.program'))
    .usage(say('help.programUsage'))
    .version(version, '--version', say('help.version'))
    .option('--lang <vi|en>', say('help.lang'), languages[0])
    .option('--no-color', say('help.noColor'))
    .addHelpText('after', `\n${say('help.exitCodes')}`)
    .hook('preAction', (root) => {
      choice('--lang', root.opts<{ lang: string }>().lang, languages);
    });

  tableCommand(program, 'check', session)
    .description(say('help.check'))
    .option('--all', say('help.all'))
    .action(async (files: string[], options: TableOptions & { readonly all?: true }) => {
      const request = await tableRequest(options, session);
      finish(await check({ ...request, files, all: options.all === true }, session));
    });

  tableCommand(program, 'fix', session)
    .description(say('help.fix'))
    .option('-o, --output <FILE>', say('help.output'))
    .option('--only <RULE,…>', say('help.only'))
    .option('--dry-run', say('help.dryRun'))
    .action(async (files: string[], options: FixOptions) => {
      const out = outputOf(files, options);
      const wanted = onlyOption(options.only, rules);
      finish(await fix({ ...(await tableRequest(options, session)), files, out, wanted }, session));
    });

  tableCommand(program, 'rollup', session)
    .description(say('help.rollup'))
    .action(async (files: string[], options: TableOptions) => {
      finish(await rollup({ ...(await tableRequest(options, session)), files }, session));
    });

  tableCommand(program, 'summary', session)
    .description(say('help.summary'))
    .option('-o, --output <FILE>', say('help.output'))
    .option('--only <SHEET,…>', say('help.onlySheets'))
    .option('--standalone', say('help.standalone'))
    .option('--fix', say('help.fixFirst'))
    .action(async (files: string[], options: SummaryOptions) => {
      const out = summaryOutput(files, options);
      const only = sheetsOption(options.only);
      const request = { ...(await tableRequest(options, session)), out };
      const [file = '', ...others] = files;
      if (others.length > 0) finish(await collect({ ...request, files }, session));
      else {
        const standalone = options.standalone === true;
        finish(await summary({ ...request, file, only, standalone, fix: options.fix === true }, session));
      }
    });

  program
    .command('parse')
    .description(say('help.parse'))
    .argument('<KIND>', say('help.kind'))
    .argument('[TEXT]', say('help.text'))
    .option('--stdin', say('help.stdin'))
    .option('--plan-year <YYYY>', say('help.planYear'))
    .option('--unit <dong|nghin|trieu|ty>', say('help.unit'), 'trieu')
    .option('--format <json>', say('help.formatJson'), 'json')
    // The text of a cell may begin with a dash.
    .allowUnknownOption()
    .allowExcessArguments()
    .action(async (kind: string, _text: string | undefined, options: ParseOptions, command: Command) => {
      choice('--format', options.format, ['json']);
      const text = cellText(command.args.slice(1), options);
      const planYear = planYearOption(options.planYear);
      finish(await parse({ kind, text, planYear, unit: unitOption(options.unit) }, session));
    });

  program
    .command('rules')
    .description(say('help.rules'))
    .option('--format <pretty|json>', say('help.format'), formats[0])
    .action(async (options: { readonly format: string }) => {
      finish(await listRules(rules, choice('--format', options.format, formats), session));
    });

  return program;
}

/** A command that works on the table of each file. */
function tableCommand(program: Command, name: string, { say }: Session): Command {
  return program
    .command(name)
    .argument('<FILE...>', say('help.files'))
    .option('--sheet <NAME>', say('help.sheet'))
    .option('--as-of <YYYY-MM-DD>', say('help.asOf'))
    .option('--config <FILE>', say('help.config'))
    .option('--format <pretty|json>', say('help.format'), formats[0]);
}

async function tableRequest(options: TableOptions, { io }: Session) {
  const format: Format = choice('--format', options.format, formats);
  const asOf = asOfOption(options.asOf, io);
  const settings = await loadSettings(options.config, rules, io);
  return {
    format,
    asOf,
    rules,
    settings: options.sheet === undefined ? settings : { ...settings, sheet: options.sheet },
  };
}

/** Where the result goes; `null` for a dry run. */
function outputOf(files: readonly string[], { output, dryRun }: FixOptions): string | null {
  if (dryRun === true && output !== undefined) throw userError('usage.outputOrDryRun');
  if (dryRun === true) return null;
  if (output === undefined) throw userError('usage.outputNeeded');
  if (files.length > 1) throw userError('usage.oneOutput');
  return sameKind(files[0] ?? '', output);
}

/** Excel opens a workbook only under the extension of its kind. */
function sameKind(file: string, output: string): string {
  const [from = '', to = ''] = [file, output].map((name) => extname(name).toLowerCase());
  if (workbookExtension.test(from) && workbookExtension.test(to) && from !== to) {
    throw userError('usage.extension', { extension: from, file: output });
  }
  return output;
}

/** Where the summary goes: a copy of the plan's workbook, or a new one. */
function summaryOutput(files: readonly string[], { output, standalone, only, fix }: SummaryOptions): string {
  if (output === undefined) throw userError('usage.summaryOutput');
  if (files.length === 1 && standalone !== true) return sameKind(files[0] ?? '', output);
  if (files.length > 1 && (fix === true || only !== undefined)) throw userError('usage.severalAndFix');
  if (extname(output).toLowerCase() !== '.xlsx') throw userError('usage.newWorkbook', { file: output });
  return output;
}

/** The one text to parse; `null` for those on standard input. */
function cellText([text, ...rest]: readonly string[], { stdin }: ParseOptions): string | null {
  const option = [text, ...rest].find((word) => /^--[a-z]/.test(word ?? ''));
  if (option !== undefined)
    throw userError('usage.unknownOption', { name: option, help: 'phuluc parse --help' });
  if (rest.length > 0) throw userError('usage.excessArguments', { help: 'phuluc parse --help' });
  if (stdin === true && text !== undefined) throw userError('usage.textAndStdin');
  if (stdin === true) return null;
  if (text === undefined) throw userError('usage.textOrStdin');
  return text;
}
