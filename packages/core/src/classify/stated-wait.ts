/** Reads a wait that the reply itself asks for: "greylisted for 300 seconds", "try again in 5 minutes". */

const unitSeconds: Readonly<Record<string, number>> = {
  s: 1,
  sec: 1,
  secs: 1,
  second: 1,
  seconds: 1,
  sekunden: 1,
  secondes: 1,
  segundos: 1,
  secondi: 1,
  sekund: 1,
  сек: 1,
  секунд: 1,
  秒: 1,
  초: 1,
  m: 60,
  min: 60,
  mins: 60,
  minute: 60,
  minutes: 60,
  minuten: 60,
  minutos: 60,
  minuti: 60,
  minut: 60,
  мин: 60,
  минут: 60,
  分: 60,
  分钟: 60,
  분: 60,
  h: 3600,
  hr: 3600,
  hrs: 3600,
  hour: 3600,
  hours: 3600,
  stunden: 3600,
  heures: 3600,
  horas: 3600,
  ore: 3600,
  godzin: 3600,
  час: 3600,
  часов: 3600,
  小时: 3600,
  時間: 3600,
  시간: 3600,
};
const stated =
  /(\d{1,6}) ?([a-z\u0400-\u04ff]{1,10}|[\u5206\u79d2][\u949f]?|\u5c0f\u65f6|\u6642\u9593|[\ubd84\ucd08]|\uc2dc\uac04)(?![a-z])/gi;
const clock = /\b(\d{1,2}):(\d{2}):(\d{2})\b/;
/** Words before the number that make it a wait for the sender rather than the length of something else. */
const leadsToWait =
  /(retry|try|again|wait|greylist\w*|graylist\w*|grey-listed|delay(ed)?|back|come|resend|later|attempt|blocked|deferred|erneut|reessayer|r[eé]essayez|intente|tente|riprova|spr[oó]buj|повторите|через|請|请|次|後)[^.;!?\n]{0,40}$/i;
const isNotTheWait =
  /(received|more than|sent|messages?|connections?|limit|per|every|timeout|after|last|over|within)[^.;!?\n]{0,16}$/i;
/** Nobody asks for more than a week. */
const MOST_SECONDS = 7 * 24 * 3600;
const READ_BEFORE = 64;

/** Seconds, or null where the text asks for none. Reads at most the first 2,000 characters. */
export function statedWait(text: string): number | null {
  const head = text.length > 2000 ? text.slice(0, 2000) : text;
  for (const match of head.matchAll(stated)) {
    const seconds = Number(match[1]) * (unitSeconds[match[2]!.toLowerCase()] ?? 0);
    if (seconds <= 0 || seconds > MOST_SECONDS) continue;
    const before = head.slice(Math.max(0, match.index - READ_BEFORE), match.index);
    if (leadsToWait.test(before) && !isNotTheWait.test(before)) return seconds;
  }
  return greylistClock(head);
}

/** milter-greylist: `Greylisting in action, please come back in 00:05:00`. */
function greylistClock(text: string): number | null {
  const match = clock.exec(text);
  if (!match || !/(back|retry|again|in|wait) $/i.test(text.slice(0, match.index))) return null;
  return Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3]) || null;
}
