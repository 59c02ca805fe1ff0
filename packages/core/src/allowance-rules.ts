/** Rules about allowances themselves. They have no room: they judge comments, not copy. A file of its own: asking for their names loads nothing. */
export const allowanceRules = ['reasonless-allowance', 'unknown-allowance', 'unused-allowance'] as const
