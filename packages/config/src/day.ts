/** The day to judge on: the one that is told, `YYYY-MM-DD`, or today. It begins at midnight UTC, wherever and whenever it is asked for: what is found in the evening was found in the morning. */
export const dayOf = (told = new Date().toISOString().slice(0, 10)): Date => new Date(`${told}T00:00:00Z`)
