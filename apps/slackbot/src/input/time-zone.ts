/** The zone's name in its usual spelling, or null. Offsets such as +02:00 know no summer time and are refused. */
export function canonicalZone(name: string): string | null {
  if (!/^[A-Za-z]/.test(name) || name.length > 60) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
