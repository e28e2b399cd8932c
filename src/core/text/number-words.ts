/** Vietnamese numbers and amounts in words, read and written. */
export { readAmountInWords, writeAmountInWords } from './amount-in-words';
export { readNumberWords } from './read-number-words';
export { largestNumberInWords, writeNumberWords } from './write-number-words';
