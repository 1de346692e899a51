/** For inputs without an SMTP outcome: one sentence that says what they look like instead. */
const looks: readonly [RegExp, string][] = [
  [/^\s*$/, 'The input is empty.'],
  [/[\0-\x08\x0e-\x1a]/, 'The input holds binary data, not text.'],
  [
    /\bHTTP\/[\d.]+|unavailable for legal reasons|\b(GET|POST|PUT) \/\S* HTTP/i,
    'This looks like HTTP; there, 451 means "unavailable for legal reasons".',
  ],
  [
    /\b(s?ftp|vsftpd|proftpd|data connection|passive mode)\b/i,
    'This looks like FTP, which uses the same numbers for other things.',
  ],
  [/\b(nntp|newsgroup|article number)\b/i, 'This looks like NNTP, which uses the same numbers for other things.'],
  [/\b(privmsg|irc)\b/i, 'This looks like IRC, which uses the same numbers for other things.'],
  [/^\s*<(!doctype|html|\?xml)/i, 'This looks like a web page or XML.'],
  [/^\s*(220|221|334|354)[ -]/, 'This is a step of an SMTP session that neither accepts nor refuses a message.'],
  [/\b[245]\d\d\b/, 'There is a number in it, but nothing shows that a mail server said it.'],
];
const READ = 4000;

export function whatWasSeen(input: string): string {
  const head = input.slice(0, READ);
  return looks.find(([pattern]) => pattern.test(head))?.[1] ?? 'There is no reply of a mail server in it.';
}
