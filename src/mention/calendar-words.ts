// A name in, whether it is only a day, a month or a word of captions out.

const CALENDAR =
  /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|january|february|march|april|june|july|august|september|october|november|december|today|tomorrow|yesterday|photos?|video|key|breaking|update|watch|opinion|exclusive|analysis)s?$|\bphotos?$/i;

/** "Monday", "May", "Photos": written with a capital, and the name of nothing. */
export function isCalendarWord(label: string): boolean {
  return CALENDAR.test(label);
}

/** A day of the week by its name. */
export const WEEKDAY = /^(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day$/;
