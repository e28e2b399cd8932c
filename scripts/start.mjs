// Shows the product at work on a real plan; on a fresh clone it installs and builds first. Arguments replace the example.
import { ensureInstalled, run } from './ensure-installed.mjs';

ensureInstalled();
run(process.execPath, ['scripts/build-cli.mjs']);
const args = process.argv.slice(2);
const example = ['rollup', 'test/samples/huong-thuy-2023-theo-doi.xlsx', '--as-of', '2023-12-31'];
run(process.execPath, ['bin/phuluc.mjs', ...(args.length > 0 ? args : example)]);
