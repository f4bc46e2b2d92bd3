const DAY_MS = 86_400_000;

/** Days from today to a calendar day `YYYY-MM-DD`, both where the candidate is; negative when it is over. */
export function daysUntil(day: string, now = new Date()): number {
  const [year, month, date] = day.split("-").map(Number);
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((Date.UTC(year!, month! - 1, date!) - today) / DAY_MS);
}

/** "Interview in 5 days". */
export function countDown(day: string, now = new Date()): string {
  const days = daysUntil(day, now);
  if (days === 0) return "Interview today";
  if (days === 1) return "Interview tomorrow";
  if (days > 1) return `Interview in ${days} days`;
  return days === -1 ? "Interview was yesterday" : `Interview was ${-days} days ago`;
}

/** "today 14:02", "3 Nov 14:02". */
export function saidTime(ms: number, now = new Date()): string {
  const date = new Date(ms);
  const time = date.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  if (date.toDateString() === now.toDateString()) return `today ${time}`;
  const year = date.getFullYear() === now.getFullYear() ? {} : { year: "numeric" as const };
  return `${date.toLocaleDateString("en-GB", { day: "numeric", month: "short", ...year })} ${time}`;
}

/** "1 min 6 s". */
export function saidSeconds(seconds: number): string {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  if (minutes === 0) return `${whole} s`;
  return whole % 60 === 0 ? `${minutes} min` : `${minutes} min ${whole % 60} s`;
}
