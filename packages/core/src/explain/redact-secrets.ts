const SECRET = '[secret]';
const mechanisms = 'PLAIN|LOGIN|NTLM|GSSAPI|XOAUTH2|OAUTHBEARER|(?:CRAM|DIGEST)-MD5|SCRAM-[A-Z0-9-]{3,20}';

/**
 * Each begins at a literal or behind a look-behind of one character, and no two adjoining parts can match the same text,
 * so that a failed attempt never reads a stretch twice. `(?!\[secret\])` keeps a second run from changing anything.
 */
const rules: readonly { find: RegExp; put: string }[] = [
  { find: /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[A-Za-z0-9+/=\s]*/g, put: SECRET },
  // RFC 4954 section 4: the initial response is base64, which protects nothing.
  {
    find: new RegExp(
      `\\b((?:AUTH|auth)[ \\t]{1,8}(?:${mechanisms}|${mechanisms.toLowerCase()})[ \\t]{1,8})` +
        '(?=[a-z/]*[A-Z0-9=+])[A-Za-z0-9+/]{4,}={0,2}',
      'g',
    ),
    put: `$1${SECRET}`,
  },
  {
    find: /\b(Bearer|Basic|bearer|basic)([ \t]{1,8})(?=[a-z/]*[A-Z0-9=+._~-])[A-Za-z0-9._~+/=-]{8,}/g,
    put: `$1$2${SECRET}`,
  },
  { find: /(?<![A-Za-z0-9-])(?:xox[a-z](?:\.xox[a-z])?|xapp)-[A-Za-z0-9-]{8,}/g, put: SECRET },
  { find: /(hooks\.slack\.com\/(?:services|workflows|triggers)\/)[A-Za-z0-9/_-]{8,}/g, put: `$1${SECRET}` },
  { find: /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g, put: SECRET },
  { find: /(?<![\w-])SG\.[\w-]{16,}\.[\w-]{16,}/g, put: SECRET },
  { find: /(?<![\w-])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g, put: SECRET },
  {
    find: /(?<![\w-])(?:key-[0-9a-f]{32}|xkeysib-[\w-]{16,}|sk_(?:live|test)_\w{8,}|gh[pousr]_\w{20,}|glpat-[\w-]{16,}|AIza[\w-]{30,})/g,
    put: SECRET,
  },
  // A bare `token:` is also what parsers say of syntax, so that word counts only with an equals sign.
  {
    find: /(?<![a-z])((?:pass(?:word|wd|phrase)?|pwd|secret|api[_-]?key|(?:access|refresh|auth|client|smtp451)[_-]?(?:token|secret|key))"?[ \t]{0,4}[=:]|token"?[ \t]{0,4}=)([ \t]{0,4}["']?)(?!\[secret\])[^\s"'&,;<>]+/gi,
    put: `$1$2${SECRET}`,
  },
  {
    find: /(:\/\/[^\s/:@"'<>]{1,64}:)(?!\[secret\]|\*\*\*|[^\s/@"'<>]{0,128}\*\*\*@)[^\s/@"'<>]{1,128}(?=@)/g,
    put: `$1${SECRET}`,
  },
];

const challenge = /\b334(?:[ \t]|\r?$)/;
const answer = /^([ \t]{0,8}(?:(?:[<>]|C:|>>>)[ \t]{0,8})?)[A-Za-z0-9+/]{4,}={0,2}([ \t]{0,8}\r?)$/;

/** In a session's transcript the line after a 334 challenge is the client's name or password (RFC 4954 section 4). */
function redactAnswers(text: string): string {
  if (!text.includes('334')) return text;
  const lines = text.split('\n');
  return lines
    .map((line, at) => (at > 0 && challenge.test(lines[at - 1] ?? '') ? line.replace(answer, `$1${SECRET}$2`) : line))
    .join('\n');
}

/** Masks passwords, tokens and keys; see `redact`. */
export function redactSecrets(text: string): string {
  let out = redactAnswers(text);
  for (const { find, put } of rules) out = out.replace(find, put);
  return out;
}
