/** Longer headers are the MIME library's to judge. */
const longest = 65_536;

/** The fields of a header and where what follows it begins. */
export interface Header {
  /** By name in lower case, unfolded; of a name that comes twice the first. */
  fields: Map<string, string>;
  /** Names that come more than once. */
  repeated: Set<string>;
  end: number;
}

/** The header that begins at `from`, with line ends LF or CRLF; null where there is no blank line after it. */
export const headerAt = (bytes: Buffer, from: number, to: number): Header | null => {
  const text = bytes.toString('latin1', from, Math.min(to, from + longest));
  const fields = new Map<string, string>();
  const repeated = new Set<string>();
  let name = '';
  for (let line = 0; line < text.length; ) {
    const newline = text.indexOf('\n', line);
    if (newline < 0) return null;
    const end = newline > line && text.charCodeAt(newline - 1) === 13 ? newline - 1 : newline;
    if (end === line) return { fields, repeated, end: from + newline + 1 };
    const code = text.charCodeAt(line);
    if (code === 32 || code === 9) {
      if (name !== '') fields.set(name, `${fields.get(name)!} ${text.slice(line, end).trim()}`);
    } else name = addField(fields, repeated, text.slice(line, end));
    line = newline + 1;
  }
  return null;
};

/** Gives the name that folded lines go on, or nothing where they go on what is not kept. */
const addField = (fields: Map<string, string>, repeated: Set<string>, line: string): string => {
  const colon = line.indexOf(':');
  if (colon < 1) return '';
  const name = line.slice(0, colon).trim().toLowerCase();
  if (fields.has(name)) {
    repeated.add(name);
    return '';
  }
  fields.set(name, line.slice(colon + 1).trim());
  return name;
};

/** The value of a parameter in a plain form; null where there is none or it needs more than that to be read. */
export const parameterOf = (value: string, name: string): string | null => {
  const found = new RegExp(`;\\s{0,20}${name}\\s{0,4}=\\s{0,4}(?:"([^"\\\\]{1,200})"|([^\\s;"()]{1,200}))`, 'i').exec(
    value,
  );
  return found === null ? null : (found[1] ?? found[2] ?? null);
};

/** `text/plain` of `Text/Plain; charset=…`; the default of RFC 2045 where none is given. */
export const mediaType = (value: string | undefined): string =>
  /^[^\s;]+/.exec(value ?? '')?.[0].toLowerCase() ?? 'text/plain';
