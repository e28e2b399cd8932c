import '../taskpane/no-eval';

/** The page itself comes after a first paint. */
void import('./start');
