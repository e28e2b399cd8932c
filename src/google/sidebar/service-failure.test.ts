import { expect, it } from 'vitest';
import { failureOf } from './service-failure';

it.each([
  ['NetworkError: Connection failure due to HTTP 0', 'Offline'],
  ['', 'Offline'],
  ['Exceeded maximum execution time', 'TimedOut'],
  ['Service invoked too many times for one day: route.', 'Quota'],
  ['There are too many scripts running simultaneously for this Google user account.', 'Quota'],
  ['Authorization is required to perform that action.', 'NotAllowed'],
  ['You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.', 'NotAllowed'],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", 'Failed'],
])('takes “%s” for %s', (message, code) => {
  expect(failureOf(new Error(message)).code).toBe(code);
});

it('hears an error of another frame, and a bare text', () => {
  expect(failureOf({ name: 'ScriptError', message: 'Exceeded maximum execution time' }).code).toBe(
    'TimedOut',
  );
  expect(failureOf('Authorization is required to perform that action.').code).toBe('NotAllowed');
});

it('says what the service said where it is not known', () => {
  const { text, data } = failureOf(new Error('Something new.'));
  expect(text.vi).toContain('{message}');
  expect(data).toEqual({ message: 'Something new.' });
});
