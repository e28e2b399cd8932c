export { GoogleFailure, type GoogleFailureCode } from './errors';
export { googleHost, type GoogleHostOptions } from './google-host';
export type { Call } from './server-link';
