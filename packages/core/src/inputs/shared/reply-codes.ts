/** Numbers in sentences about mail that are ports: SMTP's own, submission, and those of POP and IMAP over TLS. */
export const ports: ReadonlySet<number> = new Set([465, 524, 525, 587, 993, 995]);

/** Codes that mail servers use; the rest of the numbers belong to HTTP and others unless an enhanced code stands behind. */
export const isKnownCode = (code: number): boolean =>
  knownCodes.has(code) || (code >= 450 && code < 460) || (code >= 550 && code < 560);
const knownCodes = new Set([
  400, 417, 420, 421, 422, 423, 424, 426, 427, 430, 431, 432, 433, 434, 435, 436, 437, 438, 440, 441, 442, 443, 446,
  447, 449, 471, 472, 474, 500, 501, 502, 503, 504, 505, 510, 511, 512, 513, 515, 516, 517, 521, 523, 530, 533, 534,
  535, 538, 540, 541, 542, 543, 546, 547, 561, 570, 571, 572, 573, 577, 591,
]);

/** `responseCode: 404`: HTTP has answers here for which mail has no code. */
export const isOfTheWeb = (code: number): boolean => (code > 400 && code < 417) || code === 418 || code === 429;
