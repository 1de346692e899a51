import { wall } from './clock-changes.ts';
import type { Change } from './summary.ts';

export const number = (n: number): string => n.toLocaleString('en-US');
export const plural = (n: number, one: string, many = `${one}s`): string => `${number(n)} ${n === 1 ? one : many}`;

/** “up 35 %”, “down by half”, “as many as before”, “none before”: never a percentage of a handful. */
export function changeWords({ now, before }: Change): string {
  if (now === before) return now === 0 ? 'none before either' : 'as many as before';
  if (before === 0) return 'none before';
  if (now === 0) return `${number(before)} before`;
  if (before < 10) return `${number(before)} before`;
  const factor = now / before;
  if (factor >= 2) return `${factor >= 10 ? Math.round(factor) : Math.round(factor * 10) / 10} times as many as before`;
  const percent = Math.round(Math.abs(factor - 1) * 100);
  if (percent === 0) return 'about as many as before';
  return `${factor > 1 ? 'up' : 'down'} ${percent} %`;
}

/** An arrow and a sign beside the words, so that the direction never rests on one of them. */
export const changeSign = ({ now, before }: Change): string =>
  now > before ? `▲ +${number(now - before)}` : now < before ? `▼ −${number(before - now)}` : '＝ 0';

/** `Mon 09:00`, in the zone of the schedule. */
export function moment(at: number, timeZone: string): string {
  const { date, time } = wall(at, timeZone);
  const [weekday = '', day = '', month = ''] = date.split(' ');
  return `${weekday.slice(0, 3)} ${day} ${month.slice(0, 3)} ${time}`;
}
