/** Exit codes: the highest of all that happened wins; 3 is a bug and comes from `bin.ts`. */
export const status = {clean: 0, findings: 1, wrongUse: 2} as const
