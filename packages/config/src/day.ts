/** A day that there is, `YYYY-MM-DD`: no thirtieth of February, and its twenty-ninth in leap years only. */
export const dayPattern =
  '^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$'

/** The day to judge on: the one that is told, `YYYY-MM-DD`, or today. It begins at midnight UTC, wherever and whenever it is asked for: what is found in the evening was found in the morning. */
export const dayOf = (told = new Date().toISOString().slice(0, 10)): Date => new Date(`${told}T00:00:00Z`)
