/** Days after which a copy of the list is called old. */
const oldAfterDays = 60

/** Whether a copy of the list of that day (ISO) is more than 60 days old at `now` (milliseconds since the epoch). */
export const isOld = (day: string, now: number): boolean => now - Date.parse(day) > oldAfterDays * 86_400_000
