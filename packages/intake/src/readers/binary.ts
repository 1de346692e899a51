import type { Reader } from '../reading/reader.ts';
import { Unreadable } from '../reading/unreadable.ts';

/** Whatever is no text and in no archive known here. */
export const binary: Reader = {
  id: 'binary',
  label: 'binary data',
  matches: head => !head.isText,
  read: part => {
    const first = [...part.head.bytes.subarray(0, 8)].map(byte => byte.toString(16).padStart(2, '0')).join(' ');
    return Promise.reject(new Unreadable('binary', `it begins with the bytes ${first}`));
  },
};
