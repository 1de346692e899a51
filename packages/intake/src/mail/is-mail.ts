/** Header fields of which a mail has at least one that nothing else has, and at least two altogether. */
const ofMail =
  /^(?:received|return-path|from|to|date|subject|message-id|delivered-to|mime-version|x-original-to|x-failed-recipients)$/i;
const field = /^([!-9;-~]{1,80})[ \t]{0,8}:/;

/** Whether a text begins with the header of a mail. Line breaks may be LF, CRLF or CR. */
export const isMail = (text: string): boolean => {
  let known = 0;
  let fields = 0;
  for (const line of text
    .slice(0, 32_768)
    .trimStart()
    .split(/\r\n|\r|\n/, 200)) {
    if (line === '') break;
    if (/^[ \t]/.test(line)) continue;
    const name = field.exec(line)?.[1];
    // A header may begin with the mbox line of the mail, also a quoted one.
    if (name === undefined) {
      if (fields === 0 && /^>?From /.test(line)) continue;
      break;
    }
    fields++;
    if (ofMail.test(name)) known++;
  }
  return known >= 2;
};
