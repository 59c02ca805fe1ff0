/** What the ledger is called, beside the configuration. A file of its own: a run without one loads nothing of it. */
export const ledgerName = 'aboveboard.claims.yml'
