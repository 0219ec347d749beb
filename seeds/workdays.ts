const DAY = 86_400_000;

/** 17:00 UTC some days on, moved to Monday from a weekend: deadlines and desks keep working days. */
export function workdayAfter(now: Date, inDays: number): Date {
  const day = new Date(now.getTime() + inDays * DAY);
  day.setUTCHours(17, 0, 0, 0);
  const daysOff = { 6: 2, 0: 1 }[day.getUTCDay()] ?? 0;
  return new Date(day.getTime() + daysOff * DAY);
}
