import { associateCommands } from './associate';

associateCommands();
