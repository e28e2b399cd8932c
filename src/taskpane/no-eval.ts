import { config } from 'zod/v4/core';

// The content security policy of the page forbids code made from text: do not even try.
config({ jitless: true });
