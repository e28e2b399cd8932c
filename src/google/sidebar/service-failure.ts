import { GoogleFailure, type GoogleFailureCode } from '../../hosts/google';

/** How the service words what a person can do something about: in English, or in the language of the account. */
const wordings: readonly (readonly [GoogleFailureCode, RegExp])[] = [
  ['Offline', /network ?error|connection failure|http 0\b|lỗi mạng|kết nối/iu],
  ['TimedOut', /maximum execution time|timed? ?out|thời gian (?:thực thi|chạy) tối đa|quá thời gian/iu],
  ['Quota', /too many times|too many scripts|simultaneous|quota|limit exceeded|quá nhiều lần|hạn mức/iu],
  [
    'NotAllowed',
    /authori[sz]ation|permission|not allowed to|access denied|ủy quyền|uỷ quyền|cấp phép|quyền truy cập/iu,
  ],
];

/** What the service says of a call that came to nothing, as a sentence for a person. */
export function failureOf(error: unknown): GoogleFailure {
  const message = messageOf(error).trim();
  if (message === '') return new GoogleFailure('Offline', {}, error);
  const known = wordings.find(([, wording]) => wording.test(message));
  return known ? new GoogleFailure(known[0], {}, error) : new GoogleFailure('Failed', { message }, error);
}

/** The error need not be one of this page: the service may have made it in another frame. */
function messageOf(error: unknown): string {
  if (typeof error === 'string') return error;
  if (typeof error !== 'object' || error === null || !('message' in error)) return '';
  return typeof error.message === 'string' ? error.message : '';
}
